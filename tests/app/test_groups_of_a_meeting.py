"""Small groups of one meeting: divided by what went before, changed by hand, taken back."""

from datetime import datetime, timedelta

import pytest

from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.groups import GroupsToMake, SwapInGroups, TakeGroups
from leerkring.app.meetings.rows import MeetingCard, MeetingDetails
from leerkring.app.people.absences import ChangeAbsence, ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import make_group_divider
from leerkring.domain.groups import Groups, GroupSizes
from support.workspaces import team_workspace

FIRST: Groups = (("a", "b", "c"), ("d", "e", "f"))


@pytest.fixture
def workspace() -> Workspace:
    made = team_workspace()
    made.run(TakeGroups("m1", FIRST))
    return made


def card(workspace: Workspace, key: str = "m2") -> MeetingDetails:
    return workspace.ask(MeetingCard(key))


def divide(workspace: Workspace, key: str = "m2") -> Groups:
    plan = make_group_divider().divide(workspace.ask(GroupsToMake(key)), lambda: False)
    groups = next(meeting.groups for meeting in plan.meetings if meeting.id == key)
    workspace.run(TakeGroups(key, groups))
    return groups


def test_where_nothing_was_agreed_groups_are_of_three_to_five(workspace: Workspace) -> None:
    assert workspace.ask(GroupsToMake("m2")).sizes == GroupSizes(3, 5)


def test_people_meet_others_than_before_as_far_as_can_be(workspace: Workspace) -> None:
    groups = divide(workspace)
    assert sorted(len(people) for people in groups) == [3, 3]
    assert len(card(workspace).met_before) == 2, "of six in threes two pairs must meet again"
    assert {pair.times for pair in card(workspace).met_before} == {1}


def test_only_this_school_year_counts(workspace: Workspace) -> None:
    assert card(workspace, "m1").met_before == ()
    starts = [m.id for m in workspace.ask(GroupsToMake("m3")).meetings]
    assert starts == ["m1", "m3"]


def test_who_was_absent_is_not_divided(workspace: Workspace) -> None:
    workspace.run(RecordAttendance("m2", frozenset({"f"})))
    assert "f" not in workspace.ask(GroupsToMake("m2")).meetings[-1].attendees


def test_who_is_away_that_day_is_not_divided_and_said_not_to_come(workspace: Workspace) -> None:
    day = card(workspace).row.start.date()
    first = day - timedelta(days=30)
    absence = workspace.run(ReportAbsence("f", first, day)).value
    assert "f" not in workspace.ask(GroupsToMake("m2")).meetings[-1].attendees
    assert "f" not in {p.person_id for p in card(workspace).without_group}
    workspace.run(TakeGroups("m2", FIRST))
    members = {p.person_id: p.comes for people in card(workspace).groups for p in people}
    assert [key for key, comes in members.items() if not comes] == ["f"]
    workspace.run(RecordAttendance("m2", frozenset({"a"})))
    members = {p.person_id: p.comes for people in card(workspace).groups for p in people}
    assert [key for key, comes in members.items() if not comes] == ["a"], "f was there after all"
    workspace.run(UndoLast())
    workspace.run(ChangeAbsence(absence, last_day=day - timedelta(days=1)))
    assert "f" in workspace.ask(GroupsToMake("m2")).meetings[-1].attendees


def test_who_has_left_or_is_not_there_yet_is_not_divided(workspace: Workspace) -> None:
    day = card(workspace).row.start.date()
    workspace.run(ChangePerson("e", left=day - timedelta(days=1)))
    workspace.run(ChangePerson("f", joined=day + timedelta(days=1)))
    assert set(workspace.ask(GroupsToMake("m2")).meetings[-1].attendees) == set("abcd")
    assert {row.person_id for row in card(workspace).expected if row.comes} == set("abcd")
    workspace.run(RecordAttendance("m2", frozenset({"a"})))
    assert {row.person_id for row in card(workspace).expected if row.comes} == set("bcdef")


def test_two_people_change_places(workspace: Workspace) -> None:
    workspace.run(SwapInGroups("m1", "a", "f"))
    groups = [[p.person_id for p in people] for people in card(workspace, "m1").groups]
    assert groups == [["b", "c", "f"], ["a", "d", "e"]]
    workspace.run(UndoLast())
    groups = [[p.person_id for p in people] for people in card(workspace, "m1").groups]
    assert groups == [["a", "b", "c"], ["d", "e", "f"]]


@pytest.mark.parametrize("other", ["b", "nobody"])
def test_who_sits_there_already_or_nowhere_does_not_change_places(
    workspace: Workspace, other: str
) -> None:
    before = workspace.next_undo()
    workspace.run(SwapInGroups("m1", "a", other))
    assert workspace.next_undo() == before


def test_the_meetings_are_in_order_of_time(workspace: Workspace) -> None:
    divide(workspace, "m3")
    task = workspace.ask(GroupsToMake("m2"))
    assert [m.id for m in task.meetings if m.fixed] == ["m1", "m3"]
    assert datetime(2026, 9, 10, 13) == card(workspace, "m1").row.start
