"""Meetings by hand: nothing of a meeting is lost on the way, and everything can be taken back."""

from dataclasses import dataclass
from datetime import date, datetime

import pytest

from leerkring.app import circles, meetings
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.changes import (
    AddMeeting,
    AlreadyThenError,
    ChangeMeeting,
    DurationError,
    MoveMeeting,
    PinMeeting,
    RemoveMeeting,
)
from leerkring.app.meetings.roles import (
    AssignRole,
    ClearRole,
    NobodyChosenError,
    PinRole,
    SwapRoles,
)
from leerkring.app.meetings.rows import CircleMeetings, MeetingCard, MeetingRow, MeetingsBetween
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.errors import NotFoundError
from leerkring.domain.meetings import MeetingState, Role
from leerkring.storage.opening import open_in_memory
from support.teams import STARTS, SmallCircle, make_small_circle
from support.workspaces import make_surroundings, make_workspace


@dataclass(frozen=True)
class Scene:
    workspace: Workspace
    team: SmallCircle

    def meeting(self, key: str = "m2") -> MeetingRow:
        return self.workspace.ask(MeetingCard(key)).row

    def names(self, key: str, role: Role) -> list[str]:
        return [r.name for r in self.meeting(key).who(role)]


@pytest.fixture
def scene() -> Scene:
    around = make_surroundings()
    store = open_in_memory(around.clock)
    team = make_small_circle(store)
    commands = meetings.COMMANDS | circles.COMMANDS
    queries = meetings.QUERIES | circles.QUERIES
    return Scene(make_workspace(commands, queries, store=store, surroundings=around), team)


def test_a_moved_meeting_keeps_its_roles(scene: Scene) -> None:
    roles = scene.meeting().roles
    outcome = scene.workspace.run(MoveMeeting("m2", datetime(2026, 11, 24, 15)))
    assert scene.meeting().roles == roles
    assert scene.meeting().start == datetime(2026, 11, 24, 15)
    assert outcome.label is not None
    assert outcome.label.fact("circle") == "Kring Noord"
    assert outcome.label.fact("day") == "2026-11-24"


def test_the_rest_moves_along_by_as_many_days_except_what_is_pinned(scene: Scene) -> None:
    scene.workspace.run(AddMeeting("noord", datetime(2027, 4, 8, 13)))
    scene.workspace.run(PinMeeting("m3", pinned=True))
    scene.workspace.run(MoveMeeting("m2", datetime(2026, 11, 24, 15), shift_rest=True))
    rows = scene.workspace.ask(CircleMeetings("noord"))
    expected = [STARTS[0], datetime(2026, 11, 24, 15), STARTS[2], datetime(2027, 4, 13, 13)]
    assert [r.start for r in rows] == expected


def test_a_move_with_the_rest_is_one_undo(scene: Scene) -> None:
    scene.workspace.run(MoveMeeting("m1", datetime(2026, 9, 17, 13), shift_rest=True))
    scene.workspace.run(UndoLast())
    assert [r.start for r in scene.workspace.ask(CircleMeetings("noord"))] == list(STARTS)


def test_a_circle_cannot_meet_twice_at_one_moment(scene: Scene) -> None:
    with pytest.raises(AlreadyThenError):
        scene.workspace.run(MoveMeeting("m2", STARTS[2]))
    with pytest.raises(AlreadyThenError):
        scene.workspace.run(AddMeeting("noord", STARTS[0]))


def test_moving_to_where_it_stands_changes_nothing(scene: Scene) -> None:
    before = scene.workspace.next_undo()
    assert scene.workspace.run(MoveMeeting("m2", STARTS[1])).changes == ()
    assert scene.workspace.next_undo() == before


def test_a_removed_meeting_comes_back_with_everything(scene: Scene) -> None:
    scene.workspace.run(RecordAttendance("m1", frozenset({"c"})))
    before = scene.workspace.ask(MeetingCard("m1"))
    scene.workspace.run(RemoveMeeting("m1"))
    with pytest.raises(NotFoundError):
        scene.meeting("m1")
    scene.workspace.run(UndoLast())
    assert scene.workspace.ask(MeetingCard("m1")) == before


def test_a_new_facilitator_takes_the_place_of_the_old(scene: Scene) -> None:
    old = scene.meeting().who(Role.FACILITATOR)[0]
    scene.workspace.run(
        AssignRole("m2", Role.FACILITATOR, person_id="f", replaces=old.assignment_id)
    )
    assert scene.names("m2", Role.FACILITATOR) == ["Fatima"]


def test_who_already_has_a_role_changes_places(scene: Scene) -> None:
    old = scene.meeting().who(Role.FACILITATOR)[0]
    contributor = scene.meeting().who(Role.CASE_CONTRIBUTOR)[0]
    scene.workspace.run(
        AssignRole(
            "m2", Role.FACILITATOR, person_id=contributor.person_id, replaces=old.assignment_id
        )
    )
    assert scene.names("m2", Role.FACILITATOR) == [contributor.name]
    assert scene.names("m2", Role.CASE_CONTRIBUTOR) == [old.name]


def test_a_guest_may_lead(scene: Scene) -> None:
    old = scene.meeting().who(Role.FACILITATOR)[0]
    scene.workspace.run(
        AssignRole(
            "m2", Role.FACILITATOR, guest_name=" Coach van buiten ", replaces=old.assignment_id
        )
    )
    assert scene.names("m2", Role.FACILITATOR) == ["Coach van buiten"]
    with pytest.raises(NobodyChosenError):
        scene.workspace.run(AssignRole("m2", Role.FACILITATOR, guest_name="  "))


def test_two_meetings_swap_their_facilitators(scene: Scene) -> None:
    one, other = scene.names("m2", Role.FACILITATOR), scene.names("m3", Role.FACILITATOR)
    scene.workspace.run(SwapRoles("m2-facilitator", "m3-facilitator"))
    assert scene.names("m2", Role.FACILITATOR) == other
    assert scene.names("m3", Role.FACILITATOR) == one


def test_a_swap_never_gives_somebody_two_roles(scene: Scene) -> None:
    scene.workspace.run(SwapRoles("m1-case_contributor", "m2-facilitator"))
    for key in scene.team.meeting_ids:
        people = [r.person_id for r in scene.meeting(key).roles]
        assert len(people) == len(set(people))


def test_a_role_is_cleared_and_pinned(scene: Scene) -> None:
    scene.workspace.run(PinRole("m2-facilitator", pinned=True))
    assert scene.meeting().who(Role.FACILITATOR)[0].pinned
    scene.workspace.run(ClearRole("m2-case_contributor"))
    assert scene.names("m2", Role.CASE_CONTRIBUTOR) == []


def test_attendance_starts_at_everybody_and_holds_the_meeting(scene: Scene) -> None:
    scene.workspace.run(RecordAttendance("m1", frozenset({"b"})))
    card = scene.workspace.ask(MeetingCard("m1"))
    assert {e.name for e in card.expected if e.present} == {
        "Anna",
        "Chantal",
        "Daan",
        "Els",
        "Fatima",
    }
    assert card.row.state is MeetingState.HELD


def test_a_meeting_is_changed_in_parts(scene: Scene) -> None:
    scene.workspace.run(ChangeMeeting("m2", duration_minutes=90, place="Bij Els thuis"))
    scene.workspace.run(ChangeMeeting("m2", note="Neem koffie mee"))
    card = scene.workspace.ask(MeetingCard("m2"))
    assert (card.duration_minutes, card.row.place, card.note) == (
        90,
        "Bij Els thuis",
        "Neem koffie mee",
    )
    with pytest.raises(DurationError):
        scene.workspace.run(ChangeMeeting("m2", duration_minutes=5))


def test_a_period_holds_both_its_ends(scene: Scene) -> None:
    rows = scene.workspace.ask(MeetingsBetween(date(2026, 9, 10), date(2026, 11, 19)))
    assert [r.id for r in rows] == ["m1", "m2"]
    assert [(r.number, r.count) for r in rows] == [(1, 2), (2, 2)]
