"""Who was coached, for the inspection: everybody per location, and saved as a list."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leerkring.app.coaching.duos import ChangeDuo
from leerkring.ui.application import WindowHost
from leerkring.ui.coaching.overview import CoachingOverviewPage
from leerkring.ui.documents.page import DocumentPage
from leerkring.ui.services import Place
from leerkring.ui.widgets.period import LAST_YEAR, OWN
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


@pytest.fixture
def scene() -> CoachingScene:
    return make_coaching_scene()


@pytest.fixture
def host(open_window: OpenHost, scene: CoachingScene) -> WindowHost:
    LISTS.written.clear()
    return open_coaching(open_window, scene, Place("coaching_overview"))


@pytest.fixture
def page(host: WindowHost) -> CoachingOverviewPage:
    page = host.window.page
    assert isinstance(page, CoachingOverviewPage)
    return page


def rows(page: CoachingOverviewPage) -> dict[str, list[str]]:
    return {
        str(table.rows.index(n, 0).data()): [
            str(table.rows.index(n, c).data()) for c in range(1, table.rows.columnCount())
        ]
        for table in page.tables
        for n in range(table.rows.rowCount())
    }


def test_everybody_is_there_per_location_with_hours(
    page: CoachingOverviewPage, host: WindowHost
) -> None:
    found = rows(page)
    assert found["Els Hofman"][:3] == ["ja", "8", "6"]
    assert found["Fatima Amrani"][:3] == ["ja", "3", "2,25"]
    assert found["Fatima Amrani"][4] == "Lies Meijer"
    assert found["Daan Kok"][:3] == ["nog niet", "0", "0"]
    said = texts(host.window)
    assert "De Ark" in said
    assert "2 van 3 nog niet · 6 uur" in said
    assert "Zes medewerkers kregen in deze periode nog geen coaching." in said


def test_what_does_not_count_as_coaching_is_left_out(
    page: CoachingOverviewPage, scene: CoachingScene, host: WindowHost
) -> None:
    host.services.run(ChangeDuo(duo_id=scene.card("els").id, counts=False))
    assert rows(page)["Els Hofman"][:3] == ["nog niet", "0", "0"]


def test_only_who_was_not_coached_and_one_location(page: CoachingOverviewPage) -> None:
    page.not_yet.setChecked(True)
    assert "Els Hofman" not in rows(page)
    page.place_box.setCurrentIndex(page.place_box.findText("De Ark"))
    page.place_box.activated.emit(page.place_box.currentIndex())
    assert set(rows(page)) == {"Daan Kok", "Sanne Kuipers"}
    page.search.setText("zzz")
    assert rows(page) == {}
    press(page, "Toon iedereen")
    assert len(rows(page)) == 8


def test_the_period_can_be_another(page: CoachingOverviewPage) -> None:
    page.period.choose(LAST_YEAR)
    assert {row[0] for row in rows(page).values()} == {"nog niet"}
    page.period.choose(OWN)
    page.period.first.line.setText("1-9-2026")
    page.period.first.line.editingFinished.emit()
    page.period.last.line.setText("31-12-2026")
    page.period.last.line.editingFinished.emit()
    assert rows(page)["Fatima Amrani"][0] == "nog niet"
    assert rows(page)["Els Hofman"][0] == "ja"


def test_what_is_in_view_is_saved(
    page: CoachingOverviewPage, host: WindowHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        host.services.messages, "ask_save_file", lambda *_, **__: tmp_path / "coaching.csv"
    )
    page.search.setText("els")
    page.export()
    name, headings, saved = LISTS.written[0]
    assert name == "coaching.csv"
    assert headings[:3] == ["Locatie", "Naam", "Coaching gehad"]
    assert saved[0][:5] == ["De Ark", "Els Hofman", "ja", "8", "6"]
    assert LISTS.amounts == ["Keer", "Uren"]


def test_the_key_for_printing_shows_the_period_of_the_chosen_location_on_paper(
    page: CoachingOverviewPage, host: WindowHost
) -> None:
    page.place_box.setCurrentIndex(page.place_box.findText("De Ark"))
    QTest.keyClick(page.search, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    here = host.services.navigator.here
    assert here == Place("document", "2026-08-01/2027-07-31/ark", "coaching_overview")


def test_what_is_printed_is_shown_first(open_window: OpenHost, scene: CoachingScene) -> None:
    days = "2026-08-01/2027-07-31"
    host = open_coaching(open_window, scene, Place("document", days, "coaching_overview"))
    document = host.window.page
    assert isinstance(document, DocumentPage)
    assert document.frame.title.text() == "Wie kreeg coaching"
    assert document.save_action.isEnabled()


@pytest.mark.parametrize(
    ("language", "mode", "text", "size"),
    [
        ("nl", "light", 100, (1100, 700)),
        ("en", "dark", 100, (1600, 1000)),
        ("nl", "dark", 200, (1100, 700)),
    ],
)
def test_the_page_passes_the_audit(
    open_window: OpenHost,
    scene: CoachingScene,
    language: str,
    mode: str,
    text: int,
    size: tuple[int, int],
) -> None:
    host = open_coaching(
        open_window, scene, Place("coaching_overview"),
        language=language, mode=mode, text=text, size=size,
    )  # fmt: skip
    QTest.qWait(20)
    assert audit.problems(host.window) == []
