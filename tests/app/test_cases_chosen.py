"""The group chooses a case: points, ties, the role that follows, and the turns that count."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from leerkring.app.cases.proposing import AlreadyDiscussedError, PromiseCase
from leerkring.app.cases.rows import OpenCase, WordsForTheRoom
from leerkring.app.cases.talking import PointsError, ScoreCase
from leerkring.app.circles.changes import ChangeCircle
from leerkring.app.circles.rows import CircleCard
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.cases import (
    ChooseCase,
    DiscussCase,
    EnoughChosenError,
    MeetingCases,
    MeetingCasesView,
    UnchooseCase,
)
from leerkring.app.meetings.roles import AssignRole
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.planning.ledger import Ledger
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.cases import CaseStatus
from leerkring.domain.meetings import Role
from leerkring.support.clock import FixedClock
from support.cases import CIRCLE, bring, discussed, switch_texts
from support.workspaces import NOW, team_workspace


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def workspace(clock: FixedClock) -> Workspace:
    return team_workspace(clock)


def view(workspace: Workspace, meeting_id: str = "m1") -> MeetingCasesView:
    return workspace.ask(MeetingCases(meeting_id))


def who(workspace: Workspace, role: Role = Role.CASE_CONTRIBUTOR, meeting: str = "m1") -> list[str]:
    return [one.name for one in workspace.ask(MeetingCard(meeting)).row.who(role)]


def several(workspace: Workspace, count: int) -> None:
    agreement = workspace.ask(CircleCard(CIRCLE)).agreement
    workspace.run(ChangeCircle(CIRCLE, replace(agreement, contributors_per_meeting=count)))


def give(workspace: Workspace, case_id: str, person: str, urgency: int, known: int) -> None:
    workspace.run(ScoreCase(case_id, "m1", person, urgency=urgency, recognition=known))


def test_up_for_choice_is_what_was_promised_and_what_is_loose(workspace: Workspace) -> None:
    mine, loose = bring(workspace, "d", "m1"), bring(workspace, "e")
    bring(workspace, "f", "m2")
    assert [p.row.id for p in view(workspace).proposals] == [mine, loose]
    assert [p.row.contributor for p in view(workspace, "m2").proposals] == ["Fatima", "Els"]


def test_what_was_not_chosen_is_up_again_next_time(workspace: Workspace, clock: FixedClock) -> None:
    left = bring(workspace, "d", "m1")
    discussed(workspace, "e")
    workspace.run(RecordAttendance("m1"))
    clock.moment = datetime(2026, 10, 1, 7, tzinfo=UTC)
    assert [p.row.id for p in view(workspace, "m2").proposals] == [left]
    assert [p.row.id for p in view(workspace, "m1").proposals] == [left]


def test_points_of_everybody_are_added_and_a_tie_is_told(workspace: Workspace) -> None:
    one, other = bring(workspace, "d", "m1"), bring(workspace, "e", "m1")
    give(workspace, one, "a", 5, 2)
    give(workspace, other, "a", 3, 4)
    seen = view(workspace)
    assert set(seen.highest) == {one, other}
    assert {p.row.id: p.tally.total for p in seen.proposals} == {one: 7, other: 7}
    assert not seen.chosen, "a tie is never broken by itself"
    workspace.run(ScoreCase(other, "m1", "b", urgency=1))
    seen = view(workspace)
    assert seen.highest == (other,)
    assert not seen.chosen, "the group decides, also without a tie"
    workspace.run(ScoreCase(other, "m1", "b", urgency=None))
    assert len(view(workspace).highest) == 2
    anna = next(row for row in view(workspace).points if row.name == "Anna")
    assert set(anna.given) == {(one, 5, 2), (other, 3, 4)}


def test_points_of_who_does_not_come_any_more_do_not_count(workspace: Workspace) -> None:
    one, other = bring(workspace, "d", "m1"), bring(workspace, "e", "m1")
    day = workspace.ask(MeetingCard("m1")).row.start.date()
    give(workspace, one, "a", 1, 1)
    give(workspace, other, "b", 5, 5)
    workspace.run(ReportAbsence("b", day, day))
    workspace.run(ChangePerson("c", left=day - timedelta(days=1)))
    seen = view(workspace)
    assert {p.row.id: (p.tally.total, p.tally.people) for p in seen.proposals} == {
        one: (2, 1),
        other: (0, 0),
    }
    assert seen.highest == (one,)
    assert [row.person_id for row in seen.points] == list("adef"), "nobody is waited for in vain"
    workspace.run(RecordAttendance("m1"))
    seen = view(workspace)
    assert seen.highest == (other,), "there after all"
    assert [row.person_id for row in seen.points] == list("abcdef")


def test_points_go_from_one_to_five(workspace: Workspace) -> None:
    case_id = bring(workspace, "d", "m1")
    for points in (0, 6):
        with pytest.raises(PointsError):
            workspace.run(ScoreCase(case_id, "m1", "a", urgency=points))
    give(workspace, case_id, "a", 5, 5)
    assert workspace.run(ScoreCase(case_id, "m1", "a", urgency=5)).label is None


def test_taking_back_points_that_nobody_gave_changes_nothing(workspace: Workspace) -> None:
    case_id = bring(workspace, "d", "m1")
    assert workspace.run(ScoreCase(case_id, "m1", "a", urgency=None)).label is None


def test_whose_case_is_chosen_brings_it(workspace: Workspace) -> None:
    assert who(workspace) == ["Chantal"]
    case_id = bring(workspace, "e", "m1")
    workspace.run(ChooseCase(case_id, "m1"))
    assert who(workspace) == ["Els"]
    assert [row.contributor for row in view(workspace).chosen] == ["Els"]
    workspace.run(UndoLast())
    assert (who(workspace), view(workspace).chosen) == (["Chantal"], ())


def test_the_one_whose_turn_it_is_keeps_the_role(workspace: Workspace) -> None:
    before = workspace.ask(MeetingCard("m1")).row.roles
    workspace.run(ChooseCase(bring(workspace, "c", "m1"), "m1"))
    assert workspace.ask(MeetingCard("m1")).row.roles == before


def test_a_reserve_who_is_chosen_changes_places(workspace: Workspace) -> None:
    workspace.run(AssignRole("m1", Role.RESERVE_CONTRIBUTOR, person_id="e"))
    workspace.run(ChooseCase(bring(workspace, "e", "m1"), "m1"))
    assert (who(workspace), who(workspace, Role.RESERVE_CONTRIBUTOR)) == (["Els"], ["Chantal"])


def test_choosing_another_one_takes_the_first_back(workspace: Workspace) -> None:
    one, other = bring(workspace, "d", "m1"), bring(workspace, "e", "m1")
    workspace.run(ChooseCase(one, "m1"))
    workspace.run(ChooseCase(other, "m1"))
    assert ([row.id for row in view(workspace).chosen], who(workspace)) == ([other], ["Els"])


def test_with_two_cases_a_meeting_two_are_chosen(workspace: Workspace) -> None:
    several(workspace, 2)
    for person in "de":
        workspace.run(ChooseCase(bring(workspace, person, "m1"), "m1"))
    assert sorted(who(workspace)) == ["Daan", "Els"]
    with pytest.raises(EnoughChosenError):
        workspace.run(ChooseCase(bring(workspace, "f", "m1"), "m1"))


def test_a_choice_can_be_taken_back_until_it_was_talked_about(workspace: Workspace) -> None:
    case_id = bring(workspace, "e", "m1")
    workspace.run(ChooseCase(case_id, "m1"))
    workspace.run(UnchooseCase(case_id))
    assert (who(workspace), view(workspace).chosen) == ([], ())
    workspace.run(DiscussCase(case_id, "m1"))
    for command in (UnchooseCase(case_id), ChooseCase(case_id, "m2"), DiscussCase(case_id, "m2")):
        with pytest.raises(AlreadyDiscussedError):
            workspace.run(command)


def test_promised_for_another_meeting_it_is_not_chosen_any_more(workspace: Workspace) -> None:
    case_id = bring(workspace, "e", "m1")
    workspace.run(ChooseCase(case_id, "m1"))
    workspace.run(PromiseCase(case_id, "m2"))
    assert not workspace.ask(OpenCase(case_id)).row.chosen


def turns(workspace: Workspace) -> dict[str, int]:
    rows = workspace.ask(Ledger(CIRCLE, NOW.date(), NOW.date() + timedelta(days=60)))
    return {r.name: r.held for r in rows if r.role is Role.CASE_CONTRIBUTOR and r.held}


def test_the_turn_goes_to_whose_case_it_was(workspace: Workspace, clock: FixedClock) -> None:
    clock.moment = datetime(2026, 9, 11, 7, tzinfo=UTC)
    workspace.run(RecordAttendance("m1"))
    assert turns(workspace) == {"Chantal": 1}
    case_id = bring(workspace, "e", "m1")
    workspace.run(DiscussCase(case_id, "m1"))
    assert turns(workspace) == {"Els": 1}
    assert workspace.ask(OpenCase(case_id)).row.status is CaseStatus.DISCUSSED
    workspace.run(UndoLast())
    assert turns(workspace) == {"Chantal": 1}


def test_noted_first_the_turn_holds_when_attendance_follows(
    workspace: Workspace, clock: FixedClock
) -> None:
    clock.moment = datetime(2026, 9, 11, 7, tzinfo=UTC)
    discussed(workspace, "e")
    workspace.run(RecordAttendance("m1", frozenset({"c"})))
    assert turns(workspace) == {"Els": 1}


@pytest.mark.parametrize("noted", [True, False])
def test_who_led_keeps_that_when_it_was_their_case(
    workspace: Workspace, clock: FixedClock, *, noted: bool
) -> None:
    leads = who(workspace, Role.FACILITATOR)
    clock.moment = datetime(2026, 9, 11, 7, tzinfo=UTC)
    if noted:
        workspace.run(RecordAttendance("m1"))
    for command in (ChooseCase, DiscussCase):
        workspace.run(command(bring(workspace, "b", "m1"), "m1"))
        assert who(workspace, Role.FACILITATOR) == leads == ["Bram"]
        assert who(workspace) == ["Chantal"]
    workspace.run(RecordAttendance("m1"))
    assert turns(workspace) == {"Chantal": 1}


def test_before_the_meeting_who_leads_changes_places(workspace: Workspace) -> None:
    workspace.run(ChooseCase(bring(workspace, "b", "m1"), "m1"))
    assert (who(workspace, Role.FACILITATOR), who(workspace)) == (["Chantal"], ["Bram"])


def test_a_manager_in_the_circle_is_named(workspace: Workspace) -> None:
    assert view(workspace).managers == ()
    workspace.run(ChangePerson("f", manages_others=True))
    assert view(workspace).managers == ("Fatima",)


def test_the_room_gets_a_few_words_of_the_chosen_case_while_texts_are_on(
    workspace: Workspace,
) -> None:
    switch_texts(workspace, on=True)
    bring(workspace, "e", "m1", title="Niet gekozen")
    chosen = bring(workspace, "d", "m1", title="Altijd haast", story="Bij het ophalen.")
    assert workspace.ask(WordsForTheRoom("m1")) == ""
    workspace.run(ChooseCase(chosen, "m1"))
    assert workspace.ask(WordsForTheRoom("m1")) == "Altijd haast"
    switch_texts(workspace, on=False)
    assert workspace.ask(WordsForTheRoom("m1")) == ""
