"""What excludes a meeting is named: no rule too many, none too few, and proven."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.circles import FacilitatorMode
from leerkring.domain.facts import AwaySpan, CircleFacts, Facts, PersonFacts, RoomFacts
from leerkring.domain.planning import Blocker, BlockerKind, Conflict, Pin, PlanRequest, Proposal
from leerkring.solver.blocking import smallest_conflict
from leerkring.solver.circle_solver import CircleSolver
from support.planning_facts import NAMES, circle_of, facts_of, person, request

SIX = NAMES[:6]
TEAM = tuple(person(name) for name in SIX)
WINDOW_2 = AwaySpan(date(2026, 10, 26), date(2026, 12, 1))
FROM_START = request(first_meeting=date(2026, 9, 1))


# ---- the search -----------------------------------------------------------------------------


@given(
    st.sets(st.frozensets(st.integers(0, 9), min_size=1, max_size=4), min_size=1, max_size=6),
    st.permutations(range(10)),
)
def test_the_smallest_conflict_is_impossible_and_each_of_its_rules_matters(
    impossible: set[frozenset[int]], rules: list[int]
) -> None:
    asked: list[tuple[int, ...]] = []

    def possible(kept: tuple[int, ...]) -> bool:
        asked.append(kept)
        return not any(bad <= set(kept) for bad in impossible)

    core = set(smallest_conflict(rules, possible))
    assert not possible(tuple(core))
    assert all(possible(tuple(core - {rule})) for rule in core)
    assert len(asked) <= 50


def test_nothing_is_blamed_when_it_is_impossible_without_any_rule() -> None:
    assert smallest_conflict([1, 2, 3], lambda _: False) == []


# ---- on real seasons ------------------------------------------------------------------------


def propose(facts: Facts, asked: PlanRequest) -> Proposal:
    return CircleSolver().propose(facts, asked, lambda _: None, lambda: False)


def explained(facts: Facts, asked: PlanRequest | None = None) -> Conflict:
    """Return the one conflict with rules in the way, which must be proven."""
    found = [c for c in propose(facts, asked or request()).conflicts if c.funnel]
    assert found[0].confirmed
    return found[0]


def kinds(conflict: Conflict) -> list[BlockerKind]:
    return [blocker.kind for blocker in conflict.blockers]


def away(*names: str, span: AwaySpan = WINDOW_2) -> tuple[PersonFacts, ...]:
    return tuple(replace(p, away=(span,)) if p.name in names else p for p in TEAM)


def _quorum() -> tuple[Facts, PlanRequest]:
    team = away("Anna", "Bram", "Chantal")
    return facts_of(team, circle_of(team, quorum=5)), FROM_START


def _days_and_quorum() -> tuple[Facts, PlanRequest]:
    team = tuple(person(n, 0, 1) if n in SIX[:3] else person(n, 1, 3) for n in SIX)
    return facts_of(team, circle_of(team, quorum=5, weekdays=(0, 2))), request()


def _hours_and_quorum() -> tuple[Facts, PlanRequest]:
    team = tuple(person(n) if n in SIX[:3] else person(n, 0, 1, 2, 3, 4) for n in SIX)
    circle = circle_of(team, quorum=6, start_time=time(17, 0), time_to=time(20, 0))
    return facts_of(team, circle), request()


def _breaks() -> tuple[Facts, PlanRequest]:
    asked = PlanRequest(first=date(2026, 12, 28), last=date(2026, 12, 31))
    return facts_of(TEAM, circle_of(TEAM)), asked


def _public_holiday() -> tuple[Facts, PlanRequest]:
    asked = PlanRequest(first=date(2027, 3, 29), last=date(2027, 3, 29))
    return facts_of(TEAM, circle_of(TEAM, weekdays=())), asked


def _required() -> tuple[Facts, PlanRequest]:
    team = away("Anna")
    circle = circle_of(team)
    members = tuple(replace(m, required=m.person_id == "anna") for m in circle.members)
    return facts_of(team, replace(circle, members=members)), FROM_START


def _room() -> tuple[Facts, PlanRequest]:
    rooms = {"klein": RoomFacts("klein", "Kamer 1", "school", 4)}
    return facts_of(TEAM, circle_of(TEAM, room_ids=("klein",)), rooms=rooms), request()


def _nobody_to_lead() -> tuple[Facts, PlanRequest]:
    team = away("Anna", "Bram")
    circle = circle_of(team)
    members = tuple(replace(m, may_facilitate=m.person_id in ("anna", "bram"))
                    for m in circle.members)  # fmt: skip
    return facts_of(team, replace(circle, members=members)), FROM_START


def _leader() -> tuple[Facts, PlanRequest]:
    team = away("Anna")
    circle = circle_of(team, facilitator_mode=FacilitatorMode.FIXED, fixed_facilitator_id="anna")
    return facts_of(team, circle), FROM_START


def _contributors() -> tuple[Facts, PlanRequest]:
    team = away("Anna", "Bram", "Chantal")
    circle = circle_of(team)
    members = tuple(
        replace(m, may_contribute=m.person_id in ("anna", "bram", "chantal"))
        for m in circle.members
    )
    return facts_of(team, replace(circle, members=members)), FROM_START


def _chosen_day_and_person() -> tuple[Facts, PlanRequest]:
    team = away("Anna", span=AwaySpan(date(2026, 11, 17), date(2026, 11, 17)))
    pin = Pin(circle_id="noord", index=2, day=date(2026, 11, 17), facilitator_id="anna")
    return facts_of(team, circle_of(team)), request(pins=(pin,))


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (_quorum, {BlockerKind.QUORUM}),
        (_days_and_quorum, {BlockerKind.WEEKDAYS, BlockerKind.QUORUM}),
        (_hours_and_quorum, {BlockerKind.HOURS, BlockerKind.QUORUM}),
        (_breaks, {BlockerKind.SCHOOL_BREAKS}),
        (_public_holiday, {BlockerKind.PUBLIC_HOLIDAYS}),
        (_required, {BlockerKind.REQUIRED}),
        (_room, {BlockerKind.ROOM}),
        (_nobody_to_lead, {BlockerKind.FACILITATOR}),
        (_leader, {BlockerKind.LEADER}),
        (_contributors, {BlockerKind.CONTRIBUTORS}),
        (_chosen_day_and_person, {BlockerKind.CHOSEN_DAY, BlockerKind.CHOSEN_PEOPLE}),
    ],
)
def test_the_rules_that_exclude_a_meeting_are_named_and_proven(
    case: Callable[[], tuple[Facts, PlanRequest]], expected: set[BlockerKind]
) -> None:
    facts, asked = case()
    assert set(kinds(explained(facts, asked))) == expected


def test_who_cannot_come_is_named_with_the_number_that_is_needed() -> None:
    conflict = explained(*_quorum())
    blocker = Blocker(BlockerKind.QUORUM, number=5, people=("anna", "bram", "chantal"))
    assert conflict.blockers == (blocker,)


def test_when_nobody_is_there_no_agreement_is_blamed() -> None:
    team = away(*SIX)
    conflict = explained(facts_of(team, circle_of(team, quorum=5)), FROM_START)
    assert conflict.blockers == ()
    assert conflict.confirmed


def test_two_meetings_that_stay_leave_no_room_for_one_in_between() -> None:
    """The distance is named when two choices by hand are too close to each other."""
    pins = (
        Pin(circle_id="noord", index=2, day=date(2026, 11, 17)),
        Pin(circle_id="noord", index=3, day=date(2026, 11, 24)),
    )
    facts = facts_of(TEAM, circle_of(TEAM))
    conflict = explained(facts, request(first_meeting=date(2026, 9, 8), pins=pins))
    assert BlockerKind.DISTANCE in kinds(conflict)
    assert BlockerKind.CHOSEN_DAY in kinds(conflict)


def test_a_stopped_search_blames_nothing() -> None:
    facts, asked = _quorum()
    proposal = CircleSolver().propose(facts, asked, lambda _: None, lambda: True)
    assert all(not c.blockers and not c.confirmed for c in proposal.conflicts)


def _changed(circle: CircleFacts) -> CircleFacts:
    return replace(circle, members=tuple(reversed(circle.members)))


def test_the_same_rules_are_named_whatever_the_order_of_the_people() -> None:
    facts, asked = _days_and_quorum()
    turned = replace(facts, circles={"noord": _changed(facts.circles["noord"])})
    assert explained(facts, asked).blockers == explained(turned, asked).blockers
