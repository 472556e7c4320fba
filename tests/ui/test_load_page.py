"""Hours per person: everybody at least at 0, over the limit in words, sorted and saved."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leerkring.app.circles.changes import AddCircle
from leerkring.app.meetings.changes import AddMeeting
from leerkring.app.meetings.roles import AssignRole
from leerkring.app.organisation.settings import ChangeSettings, CurrentSettings
from leerkring.domain.circles import Agreement
from leerkring.domain.load import LoadKind
from leerkring.domain.meetings import Role
from leerkring.exchange.export import amount
from leerkring.ui.application import WindowHost
from leerkring.ui.load.page import LoadPage
from leerkring.ui.load.table import BRINGS, LEADS, LIMIT, NAME, OF_KIND, PLACE, TOTAL
from leerkring.ui.services import Place
from leerkring.ui.widgets.period import LAST_YEAR
from support import audit
from support.coaching_scene import (
    LISTS,
    CoachingScene,
    make_coaching_scene,
    open_coaching,
    press,
    texts,
)

OpenHost = Callable[..., WindowHost]


def limit(scene: CoachingScene, hours: int) -> None:
    now = scene.workspace.ask(CurrentSettings())
    scene.workspace.run(ChangeSettings(replace(now, load_hours=hours)))


def with_roles(scene: CoachingScene) -> CoachingScene:
    """Let Fatima lead a meeting to come, in which Lies brings a case."""
    run = scene.workspace.run
    circle = run(AddCircle(Agreement(name="Kring Noord"), ("fatima", "lies", "daan"))).value
    meeting = run(AddMeeting(circle, datetime(2027, 3, 9, 13))).value
    run(AssignRole(meeting, Role.FACILITATOR, "fatima"))
    run(AssignRole(meeting, Role.CASE_CONTRIBUTOR, "lies"))
    return scene


@pytest.fixture
def scene() -> CoachingScene:
    return make_coaching_scene()


@pytest.fixture
def host(open_window: OpenHost, scene: CoachingScene) -> WindowHost:
    LISTS.written.clear()
    return open_coaching(open_window, scene, Place("load"))


@pytest.fixture
def page(host: WindowHost) -> LoadPage:
    page = host.window.page
    assert isinstance(page, LoadPage)
    return page


def column(page: LoadPage, number: int) -> list[str]:
    return [str(page.rows.index(n, number).data()) for n in range(page.rows.rowCount())]


def test_everybody_is_there_also_at_nothing(page: LoadPage, host: WindowHost) -> None:
    hours = dict(zip(column(page, NAME), column(page, TOTAL), strict=True))
    assert hours["Daan Kok"] == "0"
    assert hours["Els Hofman"] == "6"
    assert hours["Fatima Amrani"] == "8,25"
    assert hours["Anna de Wit"] == "0"  # a proposal takes nobody's time
    assert page.table.isColumnHidden(LIMIT)
    assert "Er is geen grens." in texts(host.window)


def test_over_the_limit_is_said_with_an_icon_and_why(
    page: LoadPage, host: WindowHost, scene: CoachingScene
) -> None:
    limit(scene, 8)
    page.refresh()
    said = dict(zip(column(page, NAME), column(page, LIMIT), strict=True))
    assert said["Sanne Kuipers"] == "4 uur te veel, vooral coaching geven"
    assert said["Daan Kok"] == "binnen de grens"
    row = column(page, NAME).index("Sanne Kuipers")
    assert page.rows.index(row, LIMIT).data(Qt.ItemDataRole.DecorationRole) is not None
    assert "boven de grens van 8 uur" in texts(host.window)
    page.only_over.setChecked(True)
    assert set(column(page, NAME)) == {"Fatima Amrani", "Lies Meijer", "Sanne Kuipers"}
    press(host.window, "Wijzig de grens")
    assert host.services.navigator.here == Place("settings", part="defaults/load")


def test_who_leads_and_brings_in_is_said_beside_the_hours(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    host = open_coaching(open_window, with_roles(scene), Place("load"))
    page = host.window.page
    assert isinstance(page, LoadPage)
    leads = dict(zip(column(page, NAME), column(page, LEADS), strict=True))
    brings = dict(zip(column(page, NAME), column(page, BRINGS), strict=True))
    assert (leads["Fatima Amrani"], brings["Fatima Amrani"]) == ("1×", "0×")
    assert (leads["Daan Kok"], brings["Lies Meijer"]) == ("0×", "1×")
    assert not page.table.isColumnHidden(LEADS)
    page.table.sortByColumn(LEADS, Qt.SortOrder.DescendingOrder)
    assert column(page, NAME)[0] == "Fatima Amrani"


@pytest.mark.parametrize("hours", [0, 8])
@pytest.mark.parametrize(
    ("language", "text"), [("nl", 100), ("en", 100), ("nl", 125), ("nl", 150), ("en", 150)]
)
def test_every_number_is_in_sight_in_a_small_window(
    open_window: OpenHost, scene: CoachingScene, language: str, text: int, hours: int
) -> None:
    limit(scene, hours)
    host = open_coaching(
        open_window, with_roles(scene), Place("load"),
        language=language, text=text, size=(1100, 700),
    )  # fmt: skip
    page = host.window.page
    assert isinstance(page, LoadPage)
    QTest.qWait(20)
    bar = page.table.horizontalScrollBar()
    assert bar.maximum() == 0
    assert not any(page.table.isColumnHidden(n) for n in (NAME, TOTAL, LEADS, BRINGS))
    shown = [n for n in range(PLACE) if not page.table.isColumnHidden(n)]
    least = page.table.heads.widths(shown)
    assert all(page.table.columnWidth(n) >= least[n] for n in set(shown) - {NAME, LIMIT})


def test_a_short_head_is_said_in_full(open_window: OpenHost, scene: CoachingScene) -> None:
    host = open_coaching(open_window, with_roles(scene), Place("load"), size=(1100, 700))
    page = host.window.page
    assert isinstance(page, LoadPage)
    number = OF_KIND[LoadKind.COACHES]
    across = Qt.Orientation.Horizontal
    assert page.rows.headerData(number, across) == "Coaching geven"
    assert page.rows.headerData(number, across, Qt.ItemDataRole.ToolTipRole) == "Coaching geven"
    said = page.rows.index(0, number).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Coaching geven: 0 uur"


def test_the_hours_above_the_limit_stay_where_there_is_no_room_for_words(
    open_window: OpenHost, scene: CoachingScene
) -> None:
    limit(scene, 8)
    host = open_coaching(open_window, with_roles(scene), Place("load"), size=(1100, 700))
    page = host.window.page
    assert isinstance(page, LoadPage)
    QTest.qWait(20)
    narrow = page.table.columnWidth(LIMIT)
    assert narrow
    row = column(page, NAME).index("Sanne Kuipers")
    assert page.words.brief_over(page.rows.shown[row]) == "+4"
    tip = page.rows.index(row, LIMIT).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "4 uur te veel, vooral coaching geven"
    page.table.setCurrentIndex(page.rows.index(row, NAME))
    assert "Sanne Kuipers: 4 uur te veel, vooral coaching geven" in texts(host.window)
    page.table.setCurrentIndex(page.rows.index(column(page, NAME).index("Daan Kok"), NAME))
    assert not page.reason.isVisible()
    host.window.resize(1600, 1000)
    QTest.qWait(20)
    assert page.table.columnWidth(LIMIT) > narrow


def test_without_roles_there_is_no_column_for_them(page: LoadPage) -> None:
    assert page.table.isColumnHidden(LEADS)
    assert page.table.isColumnHidden(BRINGS)


def test_a_column_sorts_by_number(page: LoadPage) -> None:
    page.table.sortByColumn(TOTAL, Qt.SortOrder.DescendingOrder)
    assert column(page, NAME)[0] == "Sanne Kuipers"
    minutes = [row.load.total for row in page.rows.shown]
    assert minutes == sorted(minutes, reverse=True)


def test_search_location_and_period_narrow_down(page: LoadPage) -> None:
    page.search.setText("hofman")
    assert column(page, NAME) == ["Els Hofman"]
    page.search.clear()
    page.place_box.setCurrentIndex(page.place_box.findText("De Ark"))
    page.place_box.activated.emit(page.place_box.currentIndex())
    assert column(page, NAME) == ["Daan Kok", "Els Hofman", "Sanne Kuipers"]
    page.period.choose(LAST_YEAR)
    assert set(column(page, TOTAL)) == {"0"}


def test_the_bar_is_heard_as_hours(page: LoadPage) -> None:
    page.table.sortByColumn(TOTAL, Qt.SortOrder.DescendingOrder)
    said = page.rows.index(0, TOTAL).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Uren samen: 12 uur"


def test_what_is_in_view_is_saved(
    page: LoadPage, host: WindowHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host.services.messages, "ask_save_file", lambda *_, **__: tmp_path / "uren")
    page.search.setText("fatima")
    page.export()
    name, headings, saved = LISTS.written[0]
    assert name == "uren.xlsx"
    assert headings[:3] == ["Naam", "Uren samen", "Grens"]
    assert saved[0][:2] == ["Fatima Amrani", "8,25"]
    assert LISTS.amounts == [headings[TOTAL], *headings[LIMIT + 1 : PLACE]]
    assert all(amount(saved[0][headings.index(one)]) is not None for one in LISTS.amounts)


def test_an_opened_row_shows_the_person(page: LoadPage, host: WindowHost) -> None:
    page.table.opened.emit(page.rows.index(0, 0))
    assert host.services.navigator.here == Place("people", "anna")


@pytest.mark.parametrize(
    ("language", "mode", "text", "size"),
    [
        ("nl", "light", 100, (1100, 700)),
        ("en", "dark", 100, (1600, 1000)),
        ("nl", "dark", 200, (1100, 700)),
    ],
)
@pytest.mark.parametrize("hours", [0, 8])
def test_the_page_passes_the_audit(
    open_window: OpenHost,
    scene: CoachingScene,
    language: str,
    mode: str,
    text: int,
    size: tuple[int, int],
    hours: int,
) -> None:
    limit(scene, hours)
    host = open_coaching(
        open_window, scene, Place("load"), language=language, mode=mode, text=text, size=size
    )
    QTest.qWait(20)
    assert audit.problems(host.window) == []
