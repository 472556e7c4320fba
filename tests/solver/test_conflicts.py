"""What cannot be is said in facts, with ways out that were tried."""

from dataclasses import replace
from datetime import date, time
from itertools import pairwise

import pytest

from leerkring.domain.circles import CadenceKind
from leerkring.domain.facts import AwaySpan, Facts, RoomFacts
from leerkring.domain.planning import (
    Choice,
    ChoiceKind,
    Conflict,
    ConflictKind,
    DateReasonKind,
    Pin,
    PlanRequest,
    Proposal,
)
from leerkring.solver.circle_solver import CircleSolver
from support.planning_facts import LAST, NAMES, circle_of, facts_of, person, request

TEAM = tuple(person(name) for name in NAMES[:6])


def propose(facts: Facts, asked: PlanRequest | None = None) -> Proposal:
    return CircleSolver().propose(facts, asked or request(), lambda _: None, lambda: False)


def one(proposal: Proposal, kind: ConflictKind) -> Conflict:
    found = [c for c in proposal.conflicts if c.kind is kind]
    assert len(found) == 1, proposal.conflicts
    return found[0]


def way(conflict: Conflict, kind: ChoiceKind) -> Choice:
    return next(c for c in conflict.choices if c.kind is kind)


def taken(facts: Facts, choice: Choice, asked: PlanRequest | None = None) -> Proposal:
    """Plan again as if the user took this way out."""
    circle = facts.circles["noord"]
    changed = replace(circle, agreement=choice.agreement or circle.agreement)
    members = tuple(
        replace(m, required=m.required and m.person_id not in choice.not_required)
        for m in changed.members
    )
    changed = replace(changed, members=members)
    return propose(replace(facts, circles={"noord": changed}), choice.request or asked or request())


def test_a_meeting_in_a_holiday_moves_a_week_and_says_why() -> None:
    facts = facts_of(TEAM, circle_of(TEAM))
    asked = request(first_meeting=date(2026, 12, 15))
    proposal = propose(facts, asked)
    conflict = one(proposal, ConflictKind.TARGET_BLOCKED)
    assert conflict.wanted == date(2027, 2, 23)
    assert conflict.block is not None
    assert conflict.block.name == "voorjaarsvakantie"
    assert conflict.day == date(2027, 3, 2)
    other = way(conflict, ChoiceKind.OTHER_DATE)
    assert (other.day, other.missing) == (date(2027, 2, 16), ())
    again = taken(facts, other, asked)
    assert other.day in {m.start.date() for m in again.meetings}
    moved = next(m for m in proposal.meetings if m.start.date() == conflict.day)
    assert moved.reason.kind is DateReasonKind.TARGET_BLOCKED


def test_the_alternative_tells_who_would_miss_it() -> None:
    away = AwaySpan(date(2027, 2, 15), date(2027, 2, 17))
    team = (replace(TEAM[0], away=(away,)), *TEAM[1:])
    proposal = propose(facts_of(team, circle_of(team)), request(first_meeting=date(2026, 12, 15)))
    conflict = one(proposal, ConflictKind.TARGET_BLOCKED)
    assert conflict.day == date(2027, 3, 2)
    other = way(conflict, ChoiceKind.OTHER_DATE)
    assert (other.day, other.missing) == (date(2027, 2, 16), ("anna",))


def test_a_shorter_distance_before_the_summer_is_told() -> None:
    proposal = propose(facts_of(TEAM, circle_of(TEAM)), request(first_meeting=date(2026, 10, 13)))
    gap = one(proposal, ConflictKind.SHORT_GAP)
    assert proposal.meetings[-1].start.date() == date(2027, 7, 13) < LAST
    assert (gap.number, gap.asked) == (9, 10)
    assert gap.block is not None
    assert gap.block.name == "zomervakantie"


def test_a_loose_rhythm_has_no_wrong_distance() -> None:
    circle = circle_of(TEAM, cadence_kind=CadenceKind.TWO_TO_THREE_MONTHS)
    proposal = propose(facts_of(TEAM, circle), request(first_meeting=date(2026, 10, 13)))
    gaps = {(b.start - a.start).days // 7 for a, b in pairwise(proposal.meetings)}
    assert gaps != {10}
    assert {ConflictKind.SHORT_GAP, ConflictKind.LONG_GAP}.isdisjoint(
        c.kind for c in proposal.conflicts
    )


def test_days_without_enough_people_are_counted_and_a_lower_quorum_is_offered() -> None:
    away = AwaySpan(date(2026, 10, 26), date(2026, 12, 1))
    team = (*(replace(p, away=(away,)) for p in TEAM[:3]), *TEAM[3:])
    facts = facts_of(team, circle_of(team, quorum=5))
    asked = request(first_meeting=date(2026, 9, 1))
    proposal = propose(facts, asked)
    conflict = one(proposal, ConflictKind.WINDOW_IMPOSSIBLE)
    assert conflict.index == 2
    funnel = {step.rule: step.days for step in conflict.funnel}
    assert funnel["quorum"] > 0
    assert funnel["possible"] == 0
    assert sum(funnel.values()) == 29
    lower = way(conflict, ChoiceKind.LOWER_QUORUM)
    assert lower.number == 3
    assert len(taken(facts, lower, asked).meetings) > len(proposal.meetings)
    assert len(proposal.meetings) >= 3  # the rest is planned all the same


def test_every_way_out_of_an_impossible_window_works() -> None:
    team = tuple(
        replace(person(n, 0, 1, 3), away=(AwaySpan(date(2026, 10, 26), date(2026, 11, 29)),))
        if n in ("Anna", "Bram")
        else person(n, 0, 1, 3)
        for n in NAMES[:6]
    )
    circle = circle_of(team, quorum=5)
    members = tuple(replace(m, required=m.person_id == "anna") for m in circle.members)
    facts = facts_of(team, replace(circle, members=members))
    asked = request(first_meeting=date(2026, 9, 1))
    proposal = propose(facts, asked)
    conflict = one(proposal, ConflictKind.WINDOW_IMPOSSIBLE)
    ways = [c for c in conflict.choices if c.kind is not ChoiceKind.FEWER_MEETINGS]
    assert ways
    for choice in ways:
        assert len(taken(facts, choice, asked).meetings) > len(proposal.meetings)


def test_rooms_that_are_too_small_are_told_and_a_bigger_one_offered() -> None:
    rooms = {
        "klein": RoomFacts("klein", "Kamer 1", "school", 4),
        "groot": RoomFacts("groot", "Kamer 2", "school", 12),
    }
    facts = facts_of(TEAM, circle_of(TEAM, room_ids=("klein",)), rooms=rooms)
    proposal = propose(facts)
    assert not proposal.meetings
    conflict = proposal.conflicts[0]
    other = way(conflict, ChoiceKind.OTHER_ROOM)
    assert other.name == "Kamer 2"
    assert {m.room_id for m in taken(facts, other).meetings} == {"groot"}


@pytest.mark.parametrize("asked", [7, 10])
def test_more_contributors_than_people_is_told_at_once(asked: int) -> None:
    facts = facts_of(TEAM, circle_of(TEAM, contributors_per_meeting=asked))
    proposal = propose(facts)
    assert not proposal.meetings
    conflict = one(proposal, ConflictKind.TOO_FEW_CONTRIBUTORS)
    assert (conflict.number, conflict.asked) == (5, asked)
    fewer = way(conflict, ChoiceKind.FEWER_CONTRIBUTORS)
    assert fewer.number == 5
    assert taken(facts, fewer).meetings


def test_without_anybody_who_may_lead_somebody_from_outside_is_offered() -> None:
    circle = circle_of(TEAM)
    members = tuple(replace(m, may_facilitate=False) for m in circle.members)
    facts = facts_of(TEAM, replace(circle, members=members))
    conflict = one(propose(facts), ConflictKind.NO_FACILITATOR)
    assert taken(facts, way(conflict, ChoiceKind.FACILITATOR_FROM_OUTSIDE)).meetings


def test_a_period_without_days_is_told_with_the_reason() -> None:
    asked = PlanRequest(first=date(2026, 12, 21), last=date(2027, 1, 1))
    facts = facts_of(TEAM, circle_of(TEAM))
    conflict = one(propose(facts, asked), ConflictKind.NO_DAY)
    assert {s.rule for s in conflict.funnel} >= {"school_break"}
    assert taken(facts, way(conflict, ChoiceKind.IN_SCHOOL_BREAKS), asked).meetings


def test_more_meetings_than_days_offers_what_fits() -> None:
    facts = facts_of(TEAM, circle_of(TEAM, cadence_kind=CadenceKind.N_PER_YEAR, cadence_number=60))
    conflict = one(propose(facts), ConflictKind.TOO_MANY_MEETINGS)
    assert conflict.asked == 60
    fewer = way(conflict, ChoiceKind.FEWER_MEETINGS)
    assert 0 < fewer.number < 60


def test_a_time_frame_shorter_than_the_meeting_is_told() -> None:
    facts = facts_of(TEAM, circle_of(TEAM, start_time=None, time_from=time(9), time_to=time(10)))
    conflict = one(propose(facts), ConflictKind.TIME_FRAME_TOO_SHORT)
    assert taken(facts, way(conflict, ChoiceKind.ANY_TIME)).meetings


def test_years_without_known_holidays_are_told() -> None:
    facts = facts_of(TEAM, circle_of(TEAM))
    asked = PlanRequest(first=date(2030, 9, 1), last=date(2031, 7, 1))
    conflict = one(propose(facts, asked), ConflictKind.BREAKS_UNKNOWN)
    assert conflict.day == date(2030, 8, 31)


def test_a_choice_by_hand_that_cannot_be_is_told_and_can_be_let_go() -> None:
    away = AwaySpan(date(2026, 11, 17), date(2026, 11, 17))
    team = (replace(TEAM[0], away=(away,)), *TEAM[1:])
    facts = facts_of(team, circle_of(team))
    pin = Pin(circle_id="noord", index=2, day=date(2026, 11, 17), facilitator_id="anna")
    asked = request(pins=(pin,))
    conflict = one(propose(facts, asked), ConflictKind.PIN_IMPOSSIBLE)
    again = taken(facts, way(conflict, ChoiceKind.WITHOUT_PIN), asked)
    assert len(again.meetings) == 5


def test_when_no_meeting_can_be_it_is_said_once_with_the_smallest_changes() -> None:
    team = tuple(person(n, 0, 1) if n in NAMES[:3] else person(n, 2, 3) for n in NAMES[:6])
    facts = facts_of(team, circle_of(team, quorum=5, weekdays=(1,)))
    proposal = propose(facts)
    assert not proposal.meetings
    conflict = one(proposal, ConflictKind.NO_DAY)
    assert {s.rule for s in conflict.funnel} >= {"quorum", "other_weekday"}
    assert [(c.kind, c.number) for c in conflict.choices] == [(ChoiceKind.LOWER_QUORUM, 3)]
    assert len(taken(facts, conflict.choices[0]).meetings) == 5
