"""The page of turns: choose a circle and a period, sort, search, save as a list."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from leerkring.exchange.export import amount
from leerkring.ui.application import WindowHost
from leerkring.ui.services import Place
from leerkring.ui.turn_ledger.page import TurnsPage
from leerkring.ui.turn_ledger.table import NONE
from leerkring.ui.widgets.period import LAST_YEAR, OWN, THIS_YEAR
from support import circles
from support.circles import CircleScene, make_circle_scene
from support.sample_lists import KeptLists

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def lists() -> KeptLists:
    return KeptLists()


@pytest.fixture
def scene() -> CircleScene:
    return make_circle_scene()


@pytest.fixture
def host(open_window: OpenHost, scene: CircleScene, lists: KeptLists) -> WindowHost:
    pages = {**circles.pages(), "turns": lambda services: TurnsPage(services, lists)}
    host = open_window(pages, workspace=scene.workspace, surroundings=scene.around)
    host.services.navigator.go(Place("turns"))
    return host


@pytest.fixture
def page(host: WindowHost) -> TurnsPage:
    page = host.window.page
    assert isinstance(page, TurnsPage)
    return page


def column(page: TurnsPage, number: int) -> list[str]:
    return [str(page.rows.index(n, number).data()) for n in range(page.rows.rowCount())]


def test_everybody_is_there_with_turns_held_and_planned(page: TurnsPage) -> None:
    assert column(page, 0) == [
        "Anna de Wit", "Bram Visser", "Chantal Prins", "Daan Kok", "Els Hofman",
    ]  # fmt: skip
    assert set(column(page, 1)) == set(column(page, 2)) == {"0", "1"}
    assert page.table.isVisible()


def test_a_column_sorts_by_number_and_by_day(page: TurnsPage) -> None:
    page.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert column(page, 2) == sorted(column(page, 2), reverse=True)
    page.table.sortByColumn(7, Qt.SortOrder.AscendingOrder)
    days = [p.last_turn for p in page.rows.shown]
    assert days == sorted(days, key=lambda day: day.toordinal() if day else 0)


def test_search_narrows_down_by_name(page: TurnsPage) -> None:
    page.search.setText("daan")
    assert column(page, 0) == ["Daan Kok"]


def test_the_period_is_remembered(page: TurnsPage, host: WindowHost) -> None:
    page.period.choose(LAST_YEAR)
    assert page.days()[1].year == 2026
    assert set(column(page, 2)) == {"0"}
    assert host.services.preferences.get("turns/period") == LAST_YEAR


def test_own_days_must_be_in_order(page: TurnsPage) -> None:
    page.period.choose(OWN)
    assert page.period.first.isVisible()
    page.period.last.line.setText("1-1-2020")
    page.period.last.line.editingFinished.emit()
    assert page.period.last.line.property("state") == "error"
    page.period.last.line.setText("1-12-2026")
    page.period.last.line.editingFinished.emit()
    assert page.days()[1].isoformat() == "2026-12-01"


def test_a_circle_can_be_chosen_by_its_place(page: TurnsPage, host: WindowHost) -> None:
    host.services.navigator.go(Place("turns", "noord"))
    assert page.circle.currentText() == "Kring Noord"
    assert page.period.box.currentData() == THIS_YEAR


def test_what_is_in_view_is_saved(
    page: TurnsPage,
    lists: KeptLists,
    host: WindowHost,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        host.services.messages, "ask_save_file", lambda *_, **__: tmp_path / "beurten.csv"
    )
    page.search.setText("anna")
    page.export()
    name, headings, rows = lists.written[0]
    assert name == "beurten.csv"
    assert headings[0] == "Naam"
    assert [row[0] for row in rows] == ["Anna de Wit"]
    assert lists.amounts == headings[1:7]
    assert all(amount(cell) is not None for cell in rows[0][1:7] if cell != NONE)


def test_an_opened_row_shows_the_person(page: TurnsPage, host: WindowHost) -> None:
    page.table.opened.emit(page.rows.index(0, 0))
    assert host.services.navigator.here == Place("people", "anna")
