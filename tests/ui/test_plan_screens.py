"""Planning a year in both languages and themes, small, large, with big text, full and empty."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.ui.planning.page import PlanPage
from leerkring.ui.planning.table import BRINGS, DATE, LEADS
from support import audit
from support.plan_scene import plan_workspace
from support.plan_window import OpenHost, open_plan

SIZES = ((1440, 900), (1280, 720), (1100, 700))


def unfold(page: PlanPage) -> None:
    """Show everything that can be shown at once."""
    page.form.more.toggle()
    page.form.more.moves.click()
    page.form.who.toggle_members()
    page.preview.choose(2)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_page_passes_the_audit(
    qtbot: QtBot, open_window: OpenHost, language: str, mode: str, size: tuple[int, int]
) -> None:
    made = open_plan(open_window, qtbot, language=language, mode=mode, size=size)
    qtbot.waitUntil(lambda: audit.problems(made.host.window) == [])
    unfold(made.page)
    made.settle()
    qtbot.waitUntil(lambda: audit.problems(made.host.window) == [])


@pytest.mark.parametrize("text", [150, 200])
def test_large_text_is_not_cut(qtbot: QtBot, open_window: OpenHost, text: int) -> None:
    made = open_plan(open_window, qtbot, language="nl", text=text, size=(1280, 720))
    qtbot.waitUntil(lambda: audit.problems(made.host.window) == [])
    unfold(made.page)
    made.settle()
    qtbot.waitUntil(lambda: audit.problems(made.host.window) == [])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_conflicts_and_empty_states_pass_the_audit(
    qtbot: QtBot, open_window: OpenHost, language: str
) -> None:
    team = (("Anna Bos", (0,)), ("Bram Dijk", (0,)), ("Cas Ott", (0, 2)))
    made = open_plan(open_window, qtbot, plan_workspace(team), language=language, size=(1100, 700))
    made.page.form.when.days[2].click()
    made.settle()
    qtbot.waitUntil(lambda: audit.problems(made.host.window) == [])
    made.page.form.who.members.changed.emit(())
    qtbot.waitUntil(lambda: audit.problems(made.host.window) == [])


@pytest.mark.parametrize("column", [DATE, LEADS, BRINGS])
def test_what_drops_down_passes_the_audit(qtbot: QtBot, open_window: OpenHost, column: int) -> None:
    made = open_plan(open_window, qtbot, language="nl", size=(1100, 700))
    table = made.page.preview.table
    made.page.preview._open(table.model().index(1, column))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.waitUntil(lambda: audit.problems(popup) == [])
    popup.close()
