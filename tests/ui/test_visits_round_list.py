"""A proposed round as a list: every visit in a line, also where there is little room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.visits.round_preview import WHY
from support.visit_scene import VisitsUse, use_visits, visits_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def use(open_window: OpenHost, qtbot: QtBot) -> VisitsUse:
    """Show what is proposed for six people."""
    workspace = visits_workspace(6, with_round=False)
    found = use_visits(open_window, workspace, planner=None, start=Place("round"))
    qtbot.waitUntil(lambda: not found.round_page.search.is_busy, timeout=20_000)
    return found


def test_the_list_says_why(use: VisitsUse) -> None:
    use.press("List")
    table = use.round_page.preview.table
    assert table.isVisible()
    cells = [table.model().index(0, n) for n in range(5)]
    said = [str(cell.data(Qt.ItemDataRole.AccessibleTextRole)) for cell in cells]
    assert said[0] == "Visits: Anna de Wit"
    assert said[2].endswith("09:00 to 10:00")
    assert "Never been there" in said[4]


def test_the_list_is_in_sight_in_a_small_window(use: VisitsUse) -> None:
    use.host.window.resize(1100, 700)
    use.press("List")
    QTest.qWait(20)
    table = use.round_page.preview.table
    assert table.horizontalScrollBar().maximum() == 0
    metrics = QFontMetrics(use.host.services.theme.font(14))
    for number in range(4):
        texts = [str(table.model().index(n, number).data()) for n in range(3)]
        assert table.columnWidth(number) > max(map(metrics.horizontalAdvance, texts))
    assert table.isColumnHidden(WHY)
    why = use.round_page.preview.row_why
    assert why.isVisible()
    before = why.text()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert "Never been there" in why.text()
    assert why.text() != before
