"""Something came up: what was held never changes, what was announced as little as can be."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.domain.busy import BusySpan, BusyTimes
from leerkring.domain.facts import (
    AwaySpan,
    CalendarFacts,
    ClosedSpan,
    Facts,
    MeetingFacts,
    RoomFacts,
)
from leerkring.domain.meetings import Role
from leerkring.domain.organisation import ClosedDayKind
from leerkring.domain.plan_request import PlanRequest, Replan, ReplanKind
from leerkring.domain.planning import DifferenceKind, Proposal
from leerkring.domain.proposals import with_proposal
from leerkring.solver.circle_solver import CircleSolver
from support.planning_facts import FIRST, LAST, random_team, request

ROOMS = {key: RoomFacts(key, key, "school", 12) for key in ("kamer 1", "kamer 2")}
HALFWAY = date(2026, 12, 1)


def planned(seed: int, size: int = 8) -> Facts:
    """Return a team with its year stored and announced, seen from the first of December."""
    facts = random_team(seed, size, room_ids=("kamer 1", "kamer 2"))
    facts = replace(facts, rooms=ROOMS)
    proposal = CircleSolver().propose(facts, request(), lambda _: None, lambda: False)
    stored = with_proposal(facts, proposal)
    meetings = tuple(
        replace(m, id=f"m{number}", announced=True)
        for number, m in enumerate(sorted(stored.meetings, key=lambda m: m.start))
    )
    return replace(stored, meetings=meetings, today=HALFWAY)


def again(facts: Facts, kind: ReplanKind = ReplanKind.REPAIR, *meeting_ids: str) -> Proposal:
    asked = PlanRequest(first=max(FIRST, facts.today), last=LAST, replan=Replan(kind, meeting_ids))
    return CircleSolver().propose(facts, asked, lambda _: None, lambda: False)


def coming(facts: Facts) -> list[MeetingFacts]:
    return [m for m in facts.of_circle("noord") if m.start.date() >= facts.today]


def with_away(facts: Facts, person_id: str, first: date, last: date) -> Facts:
    person = facts.people[person_id]
    ill = replace(person, away=(*person.away, AwaySpan(first, last)))
    return replace(facts, people={**facts.people, person_id: ill})


def who(meeting: MeetingFacts, role: Role) -> str:
    found = meeting.with_role(role)[0].person_id
    assert found is not None
    return found


@settings(max_examples=8)
@given(seed=st.integers(0, 500))
def test_nothing_changes_while_nothing_broke(seed: int) -> None:
    facts = planned(seed)
    assert again(facts).differences == ()


@pytest.mark.parametrize("seed", range(6))
def test_an_ill_facilitator_is_replaced_and_nothing_else_changes(seed: int) -> None:
    facts = planned(seed)
    meeting = coming(facts)[0]
    lead = who(meeting, Role.FACILITATOR)
    day = meeting.start.date()
    proposal = again(with_away(facts, lead, day, day))
    touched = {d.meeting_id for d in proposal.differences}
    assert touched == {meeting.id}
    assert proposal.proven
    kinds = {d.kind for d in proposal.differences}
    assert kinds <= {DifferenceKind.ROLE}
    new = next(m for m in proposal.meetings if m.meeting_id == meeting.id)
    assert new.start == meeting.start
    assert lead not in new.with_role(Role.FACILITATOR)


def test_somebody_who_leaves_gives_up_all_turns_to_come() -> None:
    facts = planned(2)
    leaver = who(coming(facts)[0], Role.FACILITATOR)
    person = replace(facts.people[leaver], left=HALFWAY)
    gone = replace(facts, people={**facts.people, leaver: person})
    proposal = again(gone)
    assert all(r.person_id != leaver for m in proposal.meetings for r in m.roles)
    had = [m.id for m in coming(facts) if any(r.person_id == leaver for r in m.roles)]
    assert {d.meeting_id for d in proposal.differences} == set(had)


def test_a_room_that_is_lost_costs_only_the_room() -> None:
    facts = planned(1)
    meeting = coming(facts)[1]
    leak = BusyTimes((BusySpan(meeting.start - timedelta(hours=2), meeting.end),))
    room = replace(ROOMS[meeting.room_id or ""], blocked=leak)
    proposal = again(replace(facts, rooms={**ROOMS, room.id: room}))
    assert [(d.kind, d.meeting_id) for d in proposal.differences] == [
        (DifferenceKind.ROOM, meeting.id)
    ]


def test_a_closing_day_moves_only_that_meeting() -> None:
    facts = planned(4)
    meeting = coming(facts)[1]
    day = meeting.start.date()
    closed = ClosedSpan(day, day, ClosedDayKind.CLOSING, "school", "Verhuizing")
    calendar = replace(facts.calendar, closed=(closed,))
    assert isinstance(calendar, CalendarFacts)
    proposal = again(replace(facts, calendar=calendar))
    moved = [d for d in proposal.differences if d.kind is DifferenceKind.MOVED]
    assert [d.meeting_id for d in moved] == [meeting.id]
    assert {d.meeting_id for d in proposal.differences} == {meeting.id}


def test_what_was_held_never_changes() -> None:
    facts = planned(3)
    held = [m for m in facts.of_circle("noord") if m.start.date() < HALFWAY]
    proposal = again(facts, ReplanKind.REST_ANEW)
    after = with_proposal(facts, proposal)
    for meeting in held:
        assert meeting in after.meetings


def test_three_ways_out_differ() -> None:
    facts = planned(5)
    meeting = coming(facts)[0]
    day = meeting.start.date()
    ill = with_away(facts, who(meeting, Role.FACILITATOR), day, day)
    roles = again(ill, ReplanKind.ROLES_ONLY)
    dates = again(ill, ReplanKind.OTHER_DATE, meeting.id)
    assert {d.kind for d in roles.differences} == {DifferenceKind.ROLE}
    assert DifferenceKind.MOVED in {d.kind for d in dates.differences}
    moved = next(m for m in dates.meetings if m.meeting_id == meeting.id)
    assert moved.start.date() != day
    others = [m for m in dates.meetings if m.meeting_id != meeting.id]
    stored = {m.id: m.start for m in facts.meetings}
    assert all(m.start == stored[m.meeting_id or ""] for m in others)


def test_a_meeting_that_did_not_take_place_is_made_up_for() -> None:
    facts = planned(6)
    missed = [m for m in facts.of_circle("noord") if m.start.date() < HALFWAY][-1]
    proposal = again(facts, ReplanKind.OTHER_DATE, missed.id)
    made_up = next(m for m in proposal.meetings if m.meeting_id == missed.id)
    assert made_up.start.date() >= HALFWAY
