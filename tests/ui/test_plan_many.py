"""Several circles planned together, looked at, and accepted circle by circle."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.circles.rows import CircleList
from leerkring.app.meetings.rows import MeetingsBetween
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.people.rows import PeopleList
from leerkring.app.planning.ports import Planner
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import example_workspace, workspace_in_memory
from leerkring.domain.facts import Facts
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import PRESETS, PlanRequest, Preset
from leerkring.domain.planning import Conflict, ConflictKind, Proposal
from leerkring.solver.circle_solver import CircleSolver
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.planning.many import PlanManyPage
from support import audit
from support.plan_window import YearSample
from support.workspaces import make_surroundings

OpenHost = Callable[..., WindowHost]
NOW = datetime(2027, 6, 21, 8, tzinfo=UTC)
NEXT_YEAR = MeetingsBetween(date(2027, 8, 1), date(2028, 7, 31))


@pytest.fixture
def workspace() -> Workspace:
    return example_workspace(FixedClock(NOW))


def open_page(
    open_window: OpenHost, workspace: Workspace, planner: Planner | None = None, **options: object
) -> PlanManyPage:
    pages = {
        "plan_all": lambda services: PlanManyPage(services, planner or CircleSolver()),
        "year": YearSample,
    }
    options = {"surroundings": make_surroundings(NOW), **options}
    options = {"language": "en", "start": Place("plan_all"), **options}
    host = open_window(pages, workspace=workspace, **options)
    page = host.window.findChild(PlanManyPage)
    assert page is not None
    QCoreApplication.processEvents()
    return page


def test_all_circles_are_planned_and_put_in_the_calendar(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_page(open_window, workspace)
    assert page.years.value == 1  # with so little of this year to go
    assert page.primary_action is page.plan_action
    page.plan_action.trigger()
    assert page.primary_action is page.accept_action
    assert "Three circles ready" in page.state.text()
    for line in page.lines.values():
        assert "meetings" in line.said.text()
    page.accept_action.trigger()
    rows = workspace.ask(NEXT_YEAR)
    assert {row.circle_id for row in rows} == {c.id for c in workspace.ask(CircleList())}
    page.services.undo()
    assert workspace.ask(NEXT_YEAR) == ()


def test_an_unticked_circle_is_left_out(open_window: OpenHost, workspace: Workspace) -> None:
    page = open_page(open_window, workspace)
    page.plan_action.trigger()
    left_out, *others = page.lines
    page.lines[left_out].box.setChecked(False)
    assert "Two circles ready" in page.state.text()
    page.accept_action.trigger()
    assert {row.circle_id for row in workspace.ask(NEXT_YEAR)} == set(others)


def test_all_circles_are_weighed_by_the_settings(
    open_window: OpenHost, workspace: Workspace
) -> None:
    asked: list[PlanRequest] = []

    class Listening(CircleSolver):
        def propose(self, facts: Facts, request: PlanRequest, *rest: Any) -> Proposal:
            asked.append(request)
            return super().propose(facts, request, *rest)

    page = open_page(open_window, workspace, Listening())
    page.services.run(ChangeSettings(AppSettings(preset=Preset.STEADY_RHYTHM)))
    page.plan_action.trigger()
    assert [request.wishes for request in asked] == [PRESETS[Preset.STEADY_RHYTHM]]


def test_it_says_how_far_it_is(open_window: OpenHost, workspace: Workspace) -> None:
    said: list[str] = []

    class Telling(CircleSolver):
        def propose(self, facts: Facts, request: PlanRequest, *rest: Any) -> Proposal:
            whole = super().propose(facts, request, *rest)
            one = whole.done[0]
            first = tuple(m for m in whole.meetings if m.circle_id == one)
            for so_far in (replace(whole, meetings=first, done=()), replace(whole, done=(one,))):
                rest[0](so_far)
                said.append(page.state.text())
            return whole

    page = open_page(open_window, workspace, Telling())
    page.plan_action.trigger()
    assert said[0] == "1 of 3 circles planned."
    assert said[1].startswith("3 circles planned. ")
    assert said[1].endswith(": 1 ready.")


def test_it_says_for_how_many_meetings_there_is_no_day(
    open_window: OpenHost, workspace: Workspace
) -> None:
    class Crowded(CircleSolver):
        def propose(self, facts: Facts, request: PlanRequest, *rest: Any) -> Proposal:
            whole = super().propose(facts, request, *rest)
            kind, first = ConflictKind.WINDOW_IMPOSSIBLE, whole.meetings[0].circle_id
            lost = (Conflict(kind=kind, circle_id=first, index=number) for number in (7, 8))
            return replace(whole, conflicts=tuple(lost))

    page = open_page(open_window, workspace, Crowded())
    page.plan_action.trigger()
    said = [line.said.text() for line in page.lines.values()]
    assert sum("no day for two more" in text for text in said) == 1
    assert sum("no day" in text for text in said) == 1


def test_nobody_is_in_two_places(open_window: OpenHost, workspace: Workspace) -> None:
    page = open_page(open_window, workspace)
    page.plan_action.trigger()
    page.accept_action.trigger()
    rows = workspace.ask(NEXT_YEAR)
    for one in rows:
        for other in rows:
            if one.id < other.id and one.start < other.end and other.start < one.end:
                people = {r.person_id for r in one.roles} & {r.person_id for r in other.roles}
                assert not people


def test_without_a_tick_there_is_nothing_to_plan_and_it_says_so(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_page(open_window, workspace)
    for line in page.lines.values():
        line.box.setChecked(False)
    assert not page.plan_action.isEnabled()
    assert page.state.text() == "Tick at least one circle."


def test_without_a_circle_there_is_nothing_to_choose(open_window: OpenHost) -> None:
    page = open_page(open_window, workspace_in_memory(FixedClock(NOW)))
    assert not page.years.isVisibleTo(page)
    shown = [b.text() for b in page.findChildren(QPushButton) if b.isVisibleTo(page)]
    assert sorted(shown) == ["Plan a year", "Plan these circles"]
    assert not page.plan_action.isEnabled()


def test_a_new_plan_can_be_laid_beside_the_one_of_now(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_page(open_window, workspace)
    page.plan_action.trigger()
    assert all(line.compare.isHidden() for line in page.lines.values())  # there is no plan yet
    page.accept_action.trigger()
    meeting = workspace.ask(NEXT_YEAR)[0]
    leader = next(r for r in meeting.roles if r.role is Role.FACILITATOR)
    assert leader.person_id is not None
    day = meeting.start.date()
    page.services.run(ReportAbsence(leader.person_id, day, day))
    page.services.go("plan_all")
    page.plan_action.trigger()
    line = page.lines[meeting.circle_id]
    assert line.compare.isVisibleTo(page)
    assert line.beside.isHidden()
    line.compare.click()
    said = " ".join(label.text() for label in line.beside.findChildren(QLabel))
    assert "Becomes" in said
    assert "everybody" in said or "instead of" in said
    assert "Something changes for" in said
    line.compare.click()
    assert line.beside.isHidden()
    others = (one for key, one in page.lines.items() if key != meeting.circle_id)
    assert all(one.compare.isHidden() for one in others)


def test_a_plan_of_old_facts_is_not_offered(
    open_window: OpenHost, workspace: Workspace, qtbot: QtBot
) -> None:
    page = open_page(open_window, workspace)
    page.plan_action.trigger()
    person = workspace.ask(PeopleList())[0]
    page.services.run(ChangePerson(person.id, discipline="zorg"))
    page.accept_action.trigger()
    assert workspace.ask(NEXT_YEAR) == ()


@pytest.mark.parametrize("look", [("nl", "light", 100), ("nl", "dark", 200), ("en", "light", 100)])
def test_the_page_passes_the_audit(
    open_window: OpenHost, workspace: Workspace, look: tuple[str, str, int]
) -> None:
    language, mode, text = look
    page = open_page(
        open_window, workspace, language=language, mode=mode, text=text, size=(1100, 700)
    )
    page.plan_action.trigger()
    QCoreApplication.processEvents()
    assert audit.problems(page.window()) == []
