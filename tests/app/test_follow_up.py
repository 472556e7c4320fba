"""What follows on a meeting: written down where it is closed, and brought back until it is done."""

from datetime import UTC, date, datetime

import pytest

from leerkring.app.cases.rows import OpenCase
from leerkring.app.cases.trying_out import ChangeAction
from leerkring.app.follow_up.arranging import (
    Arrange,
    NothingAgreedError,
    RemoveArrangement,
    TickArrangement,
    TryOutAfter,
)
from leerkring.app.follow_up.rows import FollowUp, FollowUpView
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import Today
from leerkring.app.meetings.cases import MeetingCases
from leerkring.app.meetings.changes import AddMeeting, MoveMeeting, RemoveMeeting
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.programme.changes import RemovePart
from leerkring.app.programme.rows import ProgrammeOf
from leerkring.app.reports.programme import MeetingAgenda
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.cases import CaseStatus
from leerkring.domain.programme import BlockKind
from leerkring.support.clock import FixedClock
from support.cases import bring, discussed, switch_texts
from support.teams import STARTS
from support.workspaces import team_workspace

THE_DAY_AFTER = datetime(2026, 11, 20, 8, tzinfo=UTC)
OVER, NEXT = "m2", "m3"
NEXT_DAY = STARTS[2].date()
AFTER_NEXT = datetime(2027, 4, 8, 13)


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(FixedClock(THE_DAY_AFTER))


def view(workspace: Workspace, key: str = OVER) -> FollowUpView:
    return workspace.ask(FollowUp(key))


def agreed_tasks(workspace: Workspace) -> list[Task]:
    today = workspace.ask(Today())
    every = (*today.late, *today.this_week, *today.later)
    return [t for t in every if t.kind in (TaskKind.ARRANGED, TaskKind.TRY_OUT)]


def kinds(workspace: Workspace, key: str) -> list[BlockKind]:
    return [block.kind for block in workspace.ask(ProgrammeOf(key, "nl")).blocks]


def test_what_was_agreed_is_for_the_next_meeting_unless_a_day_is_chosen(
    workspace: Workspace,
) -> None:
    workspace.run(Arrange(OVER, "  een zaal   zoeken ", "d"))
    workspace.run(Arrange(OVER, "taart", due=date(2026, 12, 1)))
    cake, room = view(workspace).here
    assert (cake.what, cake.name, cake.person_id) == ("taart", "", None)
    assert (cake.due, cake.own_due) == (date(2026, 12, 1), date(2026, 12, 1))
    assert (room.what, room.name) == ("een zaal zoeken", "Daan")
    assert (room.due, room.own_due, room.agreed) == (NEXT_DAY, None, STARTS[1].date())


def test_the_day_moves_along_with_the_next_meeting(workspace: Workspace) -> None:
    workspace.run(Arrange(OVER, "taart"))
    later = STARTS[2].replace(day=STARTS[2].day + 1)
    workspace.run(MoveMeeting(NEXT, later))
    assert view(workspace).here[0].due == later.date()


def test_without_words_nothing_was_agreed(workspace: Workspace) -> None:
    with pytest.raises(NothingAgreedError):
        workspace.run(Arrange(OVER, "   "))


def test_trying_out_after_a_case_that_nobody_noted_yet_notes_that_it_was_talked_about(
    workspace: Workspace,
) -> None:
    case_id = bring(workspace, "d", OVER)
    workspace.run(TryOutAfter(OVER, case_id))
    case = workspace.ask(OpenCase(case_id))
    assert case.row.status is CaseStatus.TRYING_OUT
    assert case.row.chosen
    (action,) = case.actions
    assert (action.name, action.due) == ("Daan", NEXT_DAY)
    workspace.run(UndoLast())
    assert workspace.ask(OpenCase(case_id)).row.status is CaseStatus.PROMISED
    assert view(workspace).here == ()


def test_the_cases_of_the_meeting_come_before_those_still_open(workspace: Workspace) -> None:
    open_still = discussed(workspace, "b", "m1")
    up = bring(workspace, "e", OVER)
    told = discussed(workspace, "d", OVER)
    assert [case.id for case in view(workspace).cases] == [told, up, open_still]
    assert [case.id for case in view(workspace, "m1").cases] == [open_still]


def test_texts_of_cases_show_only_where_they_are_kept(workspace: Workspace) -> None:
    switch_texts(workspace, on=True)
    case_id = discussed(workspace, "d", OVER)
    workspace.run(TryOutAfter(OVER, case_id, "Eerst vragen", "e"))
    assert [(one.what, one.name) for one in view(workspace).here] == [("Eerst vragen", "Els")]
    switch_texts(workspace, on=False)
    assert [one.what for one in view(workspace).here] == [""]
    workspace.run(Arrange(OVER, "taart"))
    assert sorted(one.what for one in view(workspace).here) == ["", "taart"]


def test_what_is_open_comes_back_at_the_next_meeting_until_it_is_done(
    workspace: Workspace,
) -> None:
    key = workspace.run(Arrange(OVER, "taart")).value
    assert [one.what for one in view(workspace, NEXT).before] == ["taart"]
    last = workspace.run(AddMeeting("noord", AFTER_NEXT)).value
    assert view(workspace, last).before == ()
    assert BlockKind.ARRANGEMENTS in kinds(workspace, NEXT)
    assert BlockKind.ARRANGEMENTS not in kinds(workspace, last)
    workspace.run(TickArrangement(key, done=True))
    assert view(workspace, NEXT).before == ()
    assert BlockKind.ARRANGEMENTS not in kinds(workspace, NEXT)
    workspace.run(UndoLast())
    assert BlockKind.ARRANGEMENTS in kinds(workspace, NEXT)


def test_what_is_for_after_the_next_meeting_is_not_on_its_programme(workspace: Workspace) -> None:
    workspace.run(Arrange(OVER, "taart", due=AFTER_NEXT.date()))
    assert [one.what for one in view(workspace, NEXT).before] == ["taart"]
    assert BlockKind.ARRANGEMENTS not in kinds(workspace, NEXT)


def test_a_look_back_that_was_left_out_stays_out_also_with_more_to_do(
    workspace: Workspace,
) -> None:
    workspace.run(Arrange(OVER, "taart"))
    blocks = workspace.ask(ProgrammeOf(NEXT, "nl")).blocks
    (look_back,) = (b for b in blocks if b.kind is BlockKind.ARRANGEMENTS)
    workspace.run(RemovePart(NEXT, "nl", look_back.id))
    workspace.run(Arrange(OVER, "koffie"))
    assert BlockKind.ARRANGEMENTS not in kinds(workspace, NEXT)


def test_the_agenda_says_that_there_is_a_look_back_and_not_on_what(workspace: Workspace) -> None:
    workspace.run(Arrange(OVER, "zwaluw"))
    agenda = workspace.ask(MeetingAgenda(NEXT, "nl"))
    assert "Afspraken van de vorige keer" in str(agenda.data)
    assert "zwaluw" not in str(agenda)


def test_today_asks_for_it_in_time_and_in_the_words_of_the_meeting() -> None:
    clock = FixedClock(THE_DAY_AFTER)
    workspace = team_workspace(clock)
    key = workspace.run(Arrange(OVER, "taart", "e", date(2026, 12, 24))).value
    assert agreed_tasks(workspace) == []
    clock.moment = datetime(2026, 12, 14, 8, tzinfo=UTC)
    (task,) = agreed_tasks(workspace)
    assert (task.kind, task.what, task.names) == (TaskKind.ARRANGED, "taart", ("Els",))
    assert (task.due, task.about) == (date(2026, 12, 24), OVER)
    clock.moment = datetime(2026, 12, 28, 8, tzinfo=UTC)
    assert [t.what for t in workspace.ask(Today()).late if t.what] == ["taart"]
    workspace.run(TickArrangement(key, done=True))
    assert agreed_tasks(workspace) == []


def test_what_is_tried_out_is_asked_for_without_a_word_of_it(workspace: Workspace) -> None:
    switch_texts(workspace, on=True)
    case_id = discussed(workspace, "d", OVER)
    soon = date(2026, 11, 25)
    action = workspace.run(TryOutAfter(OVER, case_id, "zwaluw", due=soon)).value
    (task,) = agreed_tasks(workspace)
    assert (task.kind, task.what, task.about) == (TaskKind.TRY_OUT, "", case_id)
    workspace.run(ChangeAction(action, done=True))
    assert agreed_tasks(workspace) == []


def test_taking_it_away_and_ticking_it_twice(workspace: Workspace) -> None:
    key = workspace.run(Arrange(OVER, "taart")).value
    workspace.run(TickArrangement(key, done=True))
    assert workspace.run(TickArrangement(key, done=True)).label is None
    workspace.run(RemoveArrangement(key))
    assert view(workspace).here == ()
    workspace.run(UndoLast())
    assert [one.done for one in view(workspace).here] == [True]


def test_it_goes_with_its_meeting_and_comes_back_with_it(workspace: Workspace) -> None:
    workspace.run(Arrange(OVER, "taart"))
    workspace.run(RemoveMeeting(OVER))
    assert view(workspace, NEXT).before == ()
    workspace.run(UndoLast())
    assert [one.what for one in view(workspace).here] == ["taart"]


def test_who_leaves_is_asked_for_nothing_any_more_and_what_was_done_stays(
    workspace: Workspace,
) -> None:
    workspace.run(Arrange(OVER, "taart", "e"))
    done = workspace.run(Arrange(OVER, "koffie", "e")).value
    workspace.run(TickArrangement(done, done=True))
    workspace.run(RemovePerson("e"))
    assert [(one.what, one.name) for one in view(workspace).here] == [("koffie", "Els")]


def test_no_change_is_named_with_what_was_agreed(workspace: Workspace) -> None:
    first = workspace.run(Arrange(OVER, "zwaluw"))
    labels = [
        first.label,
        workspace.run(TickArrangement(first.value, done=True)).label,
        workspace.run(RemoveArrangement(first.value)).label,
    ]
    assert "zwaluw" not in str(labels)
    assert workspace.ask(MeetingCases(OVER)).look_backs == ()
