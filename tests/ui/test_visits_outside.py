"""Visits in no round: they are found back, opened, moved and called off like all others."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leerkring.app.visits.changes import AddVisit
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.pairs import ChangeHost
from leerkring.app.workspace import Workspace
from leerkring.domain.visits import VisitState
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from support import audit
from support.visit_scene import ROUND, VisitsUse, use_visits, visits_workspace

OpenHost = Callable[..., WindowHost]
DAY = datetime(2027, 3, 16, 10)


def with_two(workspace: Workspace) -> tuple[str, str]:
    """Let Daan visit Anna twice outside every round; return both visits, the first made."""
    made = AddVisit(visitor_id="p3", host_id="p0", start=datetime(2027, 3, 2, 10), done=True)
    planned = AddVisit(visitor_id="p3", host_id="p0", start=DAY)
    return workspace.run(made).value, workspace.run(planned).value


def go(use: VisitsUse, place: Place) -> None:
    use.host.services.navigator.go(place)
    QApplication.processEvents()


def enter(use: VisitsUse) -> None:
    action = use.page.new_action
    assert action is not None
    action.trigger()


def press(use: VisitsUse, key: Qt.Key) -> None:
    QTest.keyClick(use.page.outside, key)
    QApplication.processEvents()


def choose_round(use: VisitsUse, name: str) -> None:
    number = use.page.rounds.findText(name)
    assert number >= 0
    use.page.rounds.setCurrentIndex(number)
    use.page.rounds.activated.emit(number)
    QApplication.processEvents()


@pytest.mark.parametrize("with_round", [True, False])
def test_a_place_opens_exactly_that_visit(open_window: OpenHost, *, with_round: bool) -> None:
    workspace = visits_workspace(with_round=with_round)
    visits = with_two(workspace)
    use = use_visits(open_window, workspace, start=Place("today"))
    for visit_id in visits:
        go(use, Place("visits", "", visit_id))
        assert use.page.chooser.panel.visit_id == visit_id
        assert use.page.chooser.panel.isVisible()
        assert use.page.rounds.currentText() == "Outside a round"
        assert "Daan Kok visits Anna de Wit" in use.texts()
        go(use, Place("today"))


def test_a_place_drops_what_would_hide_the_visit(open_window: OpenHost) -> None:
    workspace = visits_workspace()
    visit_id = with_two(workspace)[1]
    use = use_visits(open_window, workspace)
    use.page.search.setText("fatima")
    go(use, Place("visits", "", visit_id))
    assert use.page.chooser.panel.visit_id == visit_id


def test_the_choice_is_there_as_long_as_such_visits_are(open_window: OpenHost) -> None:
    use = use_visits(open_window)
    assert use.page.rounds.findText("Outside a round") < 0
    visit_id = with_two(use.workspace)[1]
    use.page.refresh()
    assert use.page.round_id == ROUND
    choose_round(use, "Outside a round")
    assert use.page.outside.isVisible()
    assert not use.matrix.isVisible()
    assert not use.page.legend.isVisible()
    assert use.page.summary.text() == "Two visits outside a round"
    assert audit.problems(use.host.window) == []
    use.workspace.run(ChangeHost(visit_id, "p1"))
    use.page.refresh()
    assert use.page.rounds.currentText() == "Outside a round"
    choose_round(use, "Ronde voorjaar 2027")
    assert use.matrix.isVisible()
    assert not use.page.outside.isVisible()
    assert use.matrix.chosen_cell.visit_id == use.page.chooser.panel.visit_id


def test_a_visit_entered_without_any_round_is_chosen_at_once(open_window: OpenHost) -> None:
    use = use_visits(open_window, visits_workspace(with_round=False))
    enter(use)
    use.press("Enter it")
    (row,) = use.workspace.ask(VisitList(outside=True))
    assert use.page.chooser.panel.visit_id == row.id
    assert use.page.chooser.panel.isVisible()
    assert "No round yet" not in use.texts()


def test_keys_in_the_list_work_as_in_the_matrix(open_window: OpenHost) -> None:
    workspace = visits_workspace(with_round=False)
    made, planned = with_two(workspace)
    use = use_visits(open_window, workspace)
    go(use, Place("visits", "", made))
    use.page.outside.setFocus()
    press(use, Qt.Key.Key_Down)
    assert use.page.chooser.panel.visit_id == planned
    press(use, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert use.page.chooser.panel.isAncestorOf(focused)
    use.page.outside.setFocus()
    press(use, Qt.Key.Key_Delete)
    assert use.visit(planned).state is VisitState.CANCELLED
    assert use.page.chooser.panel.visit_id == made
    press(use, Qt.Key.Key_Space)
    assert use.visit(made).state is VisitState.PLANNED


def test_a_name_narrows_down_the_list(open_window: OpenHost) -> None:
    workspace = visits_workspace(with_round=False)
    with_two(workspace)
    use = use_visits(open_window, workspace)
    use.page.search.setText("daan")
    assert use.page.outside.count() == 2
    use.page.search.setText("nobody")
    assert "Nobody fits. Look for another name." in use.texts()
    use.page.search.clear()
    assert use.page.outside.isVisible()


def test_the_empty_page_comes_back_with_the_last_visit_gone(open_window: OpenHost) -> None:
    use = use_visits(open_window, visits_workspace(with_round=False))
    enter(use)
    use.press("Enter it")
    use.press("Call off")
    assert "No round yet" in use.texts()


def test_without_people_nothing_can_be_entered_and_a_button_leads_to_them(
    open_window: OpenHost,
) -> None:
    use = use_visits(open_window, visits_workspace(0, with_round=False))
    enter(use)
    entry = use.page.chooser.entry
    assert not entry.take_button.isEnabled()
    assert entry.take_button.toolTip() == "There is nobody yet. Add people first."
    assert "There is nobody yet. Add people first." in use.texts()
    use.press("Add people")
    assert use.host.services.navigator.here == Place("people")


def test_five_rows_stay_in_view_at_larger_text(open_window: OpenHost) -> None:
    use = use_visits(open_window, visits_workspace(60), text=150, size=(1280, 720))
    matrix = use.matrix
    assert matrix.viewport().height() >= 5 * matrix.rows.defaultSectionSize()
