"""The traject of a team as the user meets it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from leerkring.app.goals.traject import Traject
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import workspace_on
from leerkring.domain.goals import GoalSubject
from leerkring.domain.visits import PeerVisit, VisitRound, VisitState
from leerkring.storage.opening import open_in_memory
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.goals.page import GoalsPage
from leerkring.ui.navigation import Place
from support import audit
from support.teams import make_small_circle
from support.workspaces import NOW

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def workspace() -> Workspace:
    store = open_in_memory(FixedClock(NOW))
    make_small_circle(store)

    def rounds(unit: UnitOfWork) -> Label:
        first, last = date(2026, 9, 21), date(2026, 10, 30)
        unit.add(VisitRound(id="r", name="Ronde najaar", first_day=first, last_day=last))
        unit.flush()
        for number, state in enumerate((VisitState.DONE, VisitState.PLANNED)):
            unit.add(
                PeerVisit(
                    id=f"v{number}", round_id="r", visitor_id="ab"[number], host_id="c", state=state
                )
            )
        return Label.of("change")

    store.change(rounds)
    return workspace_on(store, FixedClock(NOW))


def open_goals(open_window: OpenHost, workspace: Workspace, **options: object) -> GoalsPage:
    options = {"language": "en", **options}
    start = Place("goals")
    host = open_window({"goals": GoalsPage}, workspace=workspace, start=start, **options)
    page = host.window.findChild(GoalsPage)
    assert page is not None
    return page


def texts(page: GoalsPage) -> str:
    QCoreApplication.processEvents()  # new widgets become visible when the loop turns
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def add(page: GoalsPage, text: str) -> None:
    page.begin_goal()
    page.field.setText(text)
    page.add_goal()


def test_a_goal_is_typed_and_what_works_on_it_is_ticked(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_goals(open_window, workspace)
    assert page.empty.isVisibleTo(page)
    add(page, "Ouders leren kennen")
    assert [one.goal.name for one in page.cards] == ["Ouders leren kennen"]
    assert not page.empty.isVisibleTo(page)
    assert "On no goal yet: Kring Noord and Ronde najaar." in texts(page)
    (action,) = page.cards[0].menu(GoalSubject.ROUND).actions()
    action.trigger()
    assert "1 of 2 visits done" in texts(page)
    assert "On no goal yet: Kring Noord." in texts(page)
    (action,) = page.cards[0].menu(GoalSubject.ROUND).actions()
    assert action.isChecked()
    workspace.run(UndoLast())
    page.refresh()
    assert "visits done" not in texts(page)


def test_an_empty_goal_is_refused_beside_the_field_and_esc_puts_it_away(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_goals(open_window, workspace)
    add(page, "  ")
    assert "Write down what you want to reach." in texts(page)
    assert page.leave()
    assert not page.field.isVisibleTo(page)


def test_other_words_in_place_and_removing_can_be_undone(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_goals(open_window, workspace)
    add(page, "Doel")
    card = page.cards[0]
    card.edit.click()
    card.field.setText("Beter doel")
    card.field.editingFinished.emit()
    assert [one.goal.name for one in page.cards] == ["Beter doel"]
    page.cards[0].remove.click()
    assert page.cards == []
    workspace.run(UndoLast())
    first, last = page.period.days()
    assert [g.name for g in workspace.ask(Traject(first, last)).goals] == ["Beter doel"]


@pytest.mark.parametrize("size", [(1100, 700), (1600, 1000)])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_cut_or_unnamed(
    open_window: OpenHost, workspace: Workspace, language: str, size: tuple[int, int]
) -> None:
    page = open_goals(open_window, workspace, language=language, size=size)
    add(
        page,
        "Elke ouder voelt zich welkom bij het brengen en halen, ook wie weinig Nederlands spreekt",
    )
    page.cards[0].menu(GoalSubject.ROUND).actions()[0].trigger()
    page.cards[0].menu(GoalSubject.CIRCLE).actions()[0].trigger()
    assert not audit.problems(page.window())
