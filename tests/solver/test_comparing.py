"""What a choice by hand costs is counted wish by wish, against the plan without it."""

from dataclasses import replace
from datetime import date

from leerkring.domain.comparing import Comparison, compare
from leerkring.domain.conflicts import WishKind
from leerkring.domain.facts import AwaySpan, Facts
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import Pin
from leerkring.domain.planning import Proposal
from leerkring.solver.circle_solver import CircleSolver
from support.planning_facts import NAMES, circle_of, facts_of, person, request

TUESDAY = date(2026, 9, 8)


def plan(facts: Facts, *pins: Pin) -> Proposal:
    return CircleSolver().propose(facts, request(pins=pins), lambda _: None, lambda: False)


def team() -> Facts:
    people = tuple(person(name) for name in NAMES[:6])
    return facts_of(people, circle_of(people))


def test_the_same_choice_costs_nothing() -> None:
    facts = team()
    best = plan(facts)
    lead = best.meetings[0].with_role(Role.FACILITATOR)[0]
    again = plan(facts, Pin(circle_id="noord", index=1, facilitator_id=lead))
    assert compare(best, again, 1) == Comparison()
    assert compare(best, again, 1).is_as_good


def test_a_second_turn_for_one_makes_leading_less_even() -> None:
    facts = team()
    best = plan(facts)
    lead = best.meetings[0].with_role(Role.FACILITATOR)[0]
    pins = [Pin(circle_id="noord", index=m.index, facilitator_id=lead) for m in best.meetings]
    found = compare(best, plan(facts, *pins), 2)
    assert dict(found.turns)[Role.FACILITATOR] > 0
    assert dict(found.wishes)[WishKind.TWICE_RUNNING] > 0
    assert not found.is_as_good
    assert found.meetings > 0


def test_another_day_shows_who_cannot_come_and_how_far_it_is() -> None:
    facts = team()
    best = plan(facts)
    day = best.meetings[1].start.date()
    other = day.replace(day=day.day + 7) if day.day <= 20 else day.replace(day=day.day - 7)
    absent = replace(facts.people["els"], away=(AwaySpan(other, other),))
    facts = replace(facts, people={**facts.people, "els": absent})
    found = compare(plan(facts), plan(facts, Pin(circle_id="noord", index=2, day=other)), 2)
    assert dict(found.wishes)[WishKind.MEMBER_ABSENT] == 1
    assert found.days >= 7
