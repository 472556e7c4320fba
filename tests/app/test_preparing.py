"""What a programme asks to prepare: on the page and on Vandaag, ticked off once, asked anew."""

from datetime import UTC, date, datetime

import pytest

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import AnswerTask, Today
from leerkring.app.meetings.changes import ChangeMeeting, MoveMeeting
from leerkring.app.programme.changes import AddBlock
from leerkring.app.programme.preparing import (
    Preparation,
    PrepareItem,
    PrepareKind,
    TickPreparation,
)
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.invitations import TaskAnswer
from leerkring.domain.programme import BlockKind
from leerkring.support.clock import FixedClock
from support.workspaces import team_workspace

SOON = datetime(2026, 11, 10, 7, tzinfo=UTC)
KINDS = (TaskKind.GATHER_MATERIALS, TaskKind.PREPARE_MEETING)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(SOON)


@pytest.fixture
def workspace(clock: FixedClock) -> Workspace:
    made = team_workspace(clock, with_organiser=True)
    made.run(ChangeMeeting("m2", work_form="Brainstorm in vier vragen"))
    made.run(AddBlock("m2", "nl", BlockKind.FORM, form_key="brainstorm"))
    return made


def tasks(workspace: Workspace) -> dict[TaskKind, Task]:
    view = workspace.ask(Today())
    every = (*view.late, *view.this_week, *view.later)
    return {task.kind: task for task in every if task.kind in KINDS}


def items(workspace: Workspace, kind: PrepareKind) -> list[PrepareItem]:
    return [i for i in workspace.ask(Preparation("m2", "nl")) if i.kind is kind]


def tick(workspace: Workspace, item: PrepareItem, *, done: bool = True) -> None:
    workspace.run(TickPreparation("m2", "nl", item.key, done))


def test_a_programme_asks_what_its_forms_need(workspace: Workspace) -> None:
    things = [item.text for item in items(workspace, PrepareKind.MATERIALS)]
    assert things[:3] == ["whiteboard of flip-over", "stiften", "plakbriefjes"]
    deeds = [item.text for item in items(workspace, PrepareKind.DEEDS)]
    assert deeds == ["Gespreksleider: schrijf het onderwerp en de vier vragen op het bord."]
    found = tasks(workspace)
    assert list(found[TaskKind.GATHER_MATERIALS].names) == things
    assert found[TaskKind.GATHER_MATERIALS].due == date(2026, 11, 18)
    assert found[TaskKind.PREPARE_MEETING].due == date(2026, 11, 16)


def test_what_everybody_prepares_is_no_task_of_the_organiser(workspace: Workspace) -> None:
    assert not [i for i in items(workspace, PrepareKind.DEEDS) if i.text.startswith("Iedereen")]


def test_nothing_is_asked_long_before_or_of_what_is_past(
    workspace: Workspace, clock: FixedClock
) -> None:
    clock.moment = datetime(2026, 10, 1, 7, tzinfo=UTC)
    assert not tasks(workspace)
    clock.moment = datetime(2026, 11, 20, 7, tzinfo=UTC)
    assert not tasks(workspace)


def test_what_is_ticked_off_on_the_page_leaves_the_task(workspace: Workspace) -> None:
    things = items(workspace, PrepareKind.MATERIALS)
    tick(workspace, things[0])
    assert things[0].text not in tasks(workspace)[TaskKind.GATHER_MATERIALS].names
    for item in things[1:]:
        tick(workspace, item)
    assert TaskKind.GATHER_MATERIALS not in tasks(workspace)
    workspace.run(UndoLast())
    assert tasks(workspace)[TaskKind.GATHER_MATERIALS].names == (things[-1].text,)


def test_a_task_that_is_done_ticks_everything_off(workspace: Workspace) -> None:
    task = tasks(workspace)[TaskKind.GATHER_MATERIALS]
    workspace.run(AnswerTask(task.key, TaskAnswer.DONE))
    assert TaskKind.GATHER_MATERIALS not in tasks(workspace)
    things = items(workspace, PrepareKind.MATERIALS)
    assert all(item.done for item in things)
    tick(workspace, things[1], done=False)
    assert tasks(workspace)[TaskKind.GATHER_MATERIALS].names == (things[1].text,)
    assert [i.done for i in items(workspace, PrepareKind.MATERIALS)].count(False) == 1


def test_later_is_not_done(workspace: Workspace) -> None:
    task = tasks(workspace)[TaskKind.GATHER_MATERIALS]
    workspace.run(AnswerTask(task.key, TaskAnswer.LATER))
    assert TaskKind.GATHER_MATERIALS not in tasks(workspace)
    assert not any(item.done for item in items(workspace, PrepareKind.MATERIALS))


def test_another_programme_asks_anew_for_what_is_new(workspace: Workspace) -> None:
    task = tasks(workspace)[TaskKind.GATHER_MATERIALS]
    workspace.run(AnswerTask(task.key, TaskAnswer.DONE))
    workspace.run(AddBlock("m2", "nl", BlockKind.CARDS))
    assert "gesprekskaarten" in tasks(workspace)[TaskKind.GATHER_MATERIALS].names


def test_another_day_moves_what_is_to_prepare(workspace: Workspace) -> None:
    workspace.run(MoveMeeting("m2", datetime(2026, 11, 23, 13)))
    assert tasks(workspace)[TaskKind.GATHER_MATERIALS].due == date(2026, 11, 22)
