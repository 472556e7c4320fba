"""Who was there, for how long, and who really did what: the turns follow what happened."""

from datetime import UTC, date, datetime

import pytest

from leerkring.app.evaluation.answers import AddForm, Answers, AnswerTogether
from leerkring.app.evaluation.finishing import FinishMeeting
from leerkring.app.load.table import LoadTable
from leerkring.app.meetings.attendance import (
    BreaksTooLongError,
    CalledOffError,
    ChooseStandIn,
    MinutesTooManyError,
    NoRoleToTakeError,
    NoteBreaks,
    NoteMinutes,
    RecordAttendance,
)
from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.roles import AssignRole
from leerkring.app.meetings.rows import ExpectedRow, MeetingCard, MeetingDetails
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.people.rows import PeopleList, PersonCard
from leerkring.app.planning.ledger import Ledger
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.programme.changes import AddBlock
from leerkring.app.programme.rows import ProgrammeOf
from leerkring.app.workspace import Command, UndoLast, Workspace
from leerkring.domain.meetings import Meeting, MeetingState, Role
from leerkring.domain.programme import BlockKind
from leerkring.support.clock import FixedClock
from support.circles import make_circle_scene
from support.workspaces import team_workspace

NOW = datetime(2026, 9, 11, 8, tzinfo=UTC)  # the day after the first meeting, led by Bram


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(FixedClock(NOW))


def card(workspace: Workspace) -> MeetingDetails:
    return workspace.ask(MeetingCard("m1"))


def person(workspace: Workspace, key: str) -> ExpectedRow:
    return next(row for row in card(workspace).expected if row.person_id == key)


def held(workspace: Workspace, key: str, role: Role) -> int:
    rows = workspace.ask(Ledger("noord", date(2026, 9, 1), date(2026, 9, 30)))
    return next(r.held for r in rows if r.person_id == key and r.role is role)


def names(workspace: Workspace, role: Role) -> list[str]:
    return [row.name for row in card(workspace).row.who(role)]


def test_somebody_who_was_not_there_has_had_no_turn(workspace: Workspace) -> None:
    assert names(workspace, Role.FACILITATOR) == ["Bram"]
    workspace.run(RecordAttendance("m1", frozenset({"b"})))
    assert held(workspace, "b", Role.FACILITATOR) == 0
    assert names(workspace, Role.FACILITATOR) == [], "nobody was said to have done it"
    assert person(workspace, "b").role is Role.FACILITATOR


def test_the_turn_goes_to_who_really_did_it(workspace: Workspace) -> None:
    workspace.run(RecordAttendance("m1", frozenset({"b"})))
    workspace.run(ChooseStandIn("m1", "b", "e"))
    assert names(workspace, Role.FACILITATOR) == ["Els"]
    assert held(workspace, "e", Role.FACILITATOR) == 1
    assert held(workspace, "b", Role.FACILITATOR) == 0
    assert person(workspace, "b").stand_in == "Els"


def test_every_list_of_turns_follows_who_really_did_it(workspace: Workspace) -> None:
    workspace.run(RecordAttendance("m1", frozenset({"b"})))
    workspace.run(ChooseStandIn("m1", "b", "e"))
    people = {row.id: row.leads for row in workspace.ask(PeopleList())}
    load = workspace.ask(LoadTable(date(2026, 9, 1), date(2026, 9, 30))).rows
    assert (people["b"], people["e"]) == (0, 1)
    assert {row.person_id: row.facilitates for row in load if row.facilitates} == {"e": 1}
    turns = {key: workspace.ask(PersonCard(key)).turns for key in ("b", "e")}
    assert "m1" not in {turn.meeting_id for turn in turns["b"]}
    assert "m1" in {turn.meeting_id for turn in turns["e"]}


def test_another_choice_or_nobody_takes_the_turn_back(workspace: Workspace) -> None:
    workspace.run(RecordAttendance("m1", frozenset({"b"})))
    workspace.run(ChooseStandIn("m1", "b", "e"))
    workspace.run(ChooseStandIn("m1", "b", "f"))
    assert names(workspace, Role.FACILITATOR) == ["Fatima"]
    workspace.run(ChooseStandIn("m1", "b"))
    assert names(workspace, Role.FACILITATOR) == []
    workspace.run(UndoLast())
    assert names(workspace, Role.FACILITATOR) == ["Fatima"]


def test_a_reserve_who_steps_in_is_the_reserve_again_when_not_needed(workspace: Workspace) -> None:
    workspace.run(AssignRole("m1", Role.RESERVE_CONTRIBUTOR, person_id="d"))
    workspace.run(RecordAttendance("m1", frozenset({"c"})))
    workspace.run(ChooseStandIn("m1", "c", "d"))
    assert names(workspace, Role.CASE_CONTRIBUTOR) == ["Daan"]
    assert names(workspace, Role.RESERVE_CONTRIBUTOR) == []
    workspace.run(RecordAttendance("m1"))
    assert names(workspace, Role.CASE_CONTRIBUTOR) == ["Chantal"]
    assert names(workspace, Role.RESERVE_CONTRIBUTOR) == ["Daan"]


def test_who_steps_in_for_one_and_then_another_keeps_the_first_role(workspace: Workspace) -> None:
    workspace.run(AssignRole("m1", Role.RESERVE_CONTRIBUTOR, person_id="d"))
    workspace.run(RecordAttendance("m1", frozenset({"b", "c"})))
    workspace.run(ChooseStandIn("m1", "c", "d"))
    workspace.run(ChooseStandIn("m1", "b", "d"))
    assert names(workspace, Role.FACILITATOR) == ["Daan"]
    assert names(workspace, Role.CASE_CONTRIBUTOR) == []
    workspace.run(RecordAttendance("m1"))
    assert names(workspace, Role.RESERVE_CONTRIBUTOR) == ["Daan"]


def test_who_stood_in_and_was_not_there_either_stood_in_for_nobody(workspace: Workspace) -> None:
    workspace.run(AssignRole("m1", Role.RESERVE_CONTRIBUTOR, person_id="d"))
    workspace.run(RecordAttendance("m1", frozenset({"b", "c"})))
    workspace.run(ChooseStandIn("m1", "b", "e"))
    workspace.run(ChooseStandIn("m1", "c", "d"))
    workspace.run(RecordAttendance("m1", frozenset("bcde")))
    assert workspace.ask(MeetingCard("m1")).row.roles == ()
    assert person(workspace, "e").role is None
    assert person(workspace, "d").role is Role.RESERVE_CONTRIBUTOR
    assert person(workspace, "b").stand_in == ""


def test_somebody_without_a_role_needs_nobody(workspace: Workspace) -> None:
    workspace.run(RecordAttendance("m1", frozenset({"f"})))
    with pytest.raises(NoRoleToTakeError):
        workspace.run(ChooseStandIn("m1", "f", "a"))
    with pytest.raises(NoRoleToTakeError):
        workspace.run(ChooseStandIn("m1", "b", "a"))


def test_a_role_given_afterwards_was_held(workspace: Workspace) -> None:
    workspace.run(RecordAttendance("m1"))
    workspace.run(AssignRole("m1", Role.FACILITATOR, person_id="e", replaces="m1-facilitator"))
    assert held(workspace, "e", Role.FACILITATOR) == 1
    assert held(workspace, "b", Role.FACILITATOR) == 0


def test_who_was_stood_in_for_stays_in_the_record(workspace: Workspace) -> None:
    workspace.run(RecordAttendance("m1", frozenset({"b"})))
    workspace.run(ChooseStandIn("m1", "b", "e"))
    assert workspace.run(RemovePerson("b")).value.kept


def test_breaks_come_off_for_everybody(workspace: Workspace) -> None:
    workspace.run(NoteBreaks("m1", 15))
    workspace.run(RecordAttendance("m1", frozenset({"f"})))
    found = card(workspace)
    assert (found.break_minutes, found.net_minutes) == (15, 105)
    view = workspace.ask(LoadTable(date(2026, 9, 1), date(2026, 9, 30)))
    minutes = {row.person_id: row.load.total_held for row in view.rows}
    assert minutes["a"] == 105
    assert minutes["f"] == 0


def test_one_person_was_there_shorter(workspace: Workspace) -> None:
    workspace.run(NoteBreaks("m1", 15))
    workspace.run(NoteMinutes("m1", "a", 60))
    assert person(workspace, "a").minutes == 60
    assert all(row.present for row in card(workspace).expected)
    workspace.run(NoteMinutes("m1", "a", 105))
    assert person(workspace, "a").minutes is None, "as long as the meeting: nothing of one's own"
    workspace.run(UndoLast())
    assert person(workspace, "a").minutes == 60


def test_breaks_of_the_programme_come_off_by_themselves_until_somebody_says_otherwise(
    workspace: Workspace,
) -> None:
    workspace.run(ChangeMeeting("m1", work_form="Roddelmethode"))
    workspace.run(AddBlock("m1", "nl", BlockKind.BREAK))
    planned = sum(
        block.minutes
        for block in workspace.ask(ProgrammeOf("m1", "nl")).blocks
        if block.kind is BlockKind.BREAK
    )
    assert planned > 0
    workspace.run(RecordAttendance("m1", frozenset()))
    assert card(workspace).break_minutes == planned
    workspace.run(NoteBreaks("m1", 0))
    workspace.run(RecordAttendance("m1", frozenset({"b"})))
    assert card(workspace).break_minutes == 0


def test_nobody_is_there_longer_than_the_meeting_nor_breaks_all_of_it(workspace: Workspace) -> None:
    with pytest.raises(MinutesTooManyError):
        workspace.run(NoteMinutes("m1", "a", 121))
    with pytest.raises(BreaksTooLongError):
        workspace.run(NoteBreaks("m1", 120))


@pytest.mark.parametrize(
    "command",
    [
        RecordAttendance("n1"),
        FinishMeeting("n1"),
        NoteMinutes("n1", "anna", 60),
        NoteBreaks("n1", 10),
        AnswerTogether("n1", Answers(4, 4)),
        AddForm("n1", Answers(4, 4)),
    ],
)
def test_a_meeting_that_was_called_off_was_not_held(command: Command[None]) -> None:
    scene = make_circle_scene()

    def call_off(unit: UnitOfWork) -> Label:
        unit.get(Meeting, "n1").state = MeetingState.CANCELLED
        return Label.of("scene")

    scene.store.change(call_off)
    with pytest.raises(CalledOffError):
        scene.workspace.run(command)
    assert scene.workspace.ask(MeetingCard("n1")).row.state is MeetingState.CANCELLED
