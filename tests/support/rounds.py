"""Rounds of visits for tests: teams at some locations, with part-timers, absences and leavers."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from random import Random
from typing import TypedDict, Unpack

from leerkring.domain.facts import AwaySpan, Facts, LocationFacts, PersonFacts
from leerkring.domain.organisation import HolidayPolicy
from leerkring.domain.people import WorkingPattern, WorkingSpan
from leerkring.domain.visit_planning import (
    KnownVisit,
    RoundMember,
    RoundProposal,
    RoundRequest,
    VisitRequest,
)
from leerkring.domain.visit_rules import judge_visits
from leerkring.domain.visits import VisitForm
from leerkring.solver.visits.planner import RoundPlanner
from support.planning_facts import MIDDEN, facts_of

FIRST = date(2026, 9, 7)
DISCIPLINES = ("leerkracht", "pedagogisch medewerker", "intern begeleider")


def never() -> bool:
    return False


def people_at(number: int, *, locations: int = 1, seed: int | None = None) -> list[PersonFacts]:
    """Return people, all week at work; with a seed part-timers who are sometimes away."""
    random = Random(seed)
    found = []
    for n in range(number):
        days = list(range(5))
        away: tuple[AwaySpan, ...] = ()
        if seed is not None:
            days = sorted(random.sample(range(5), random.choice((2, 3, 4, 5))))
            if random.random() < 0.3:
                first = FIRST + timedelta(days=random.randrange(40))
                away = (AwaySpan(first, first + timedelta(days=random.randrange(21))),)
        spans = tuple(WorkingSpan(day, time(8, 0), time(17, 0)) for day in days)
        found.append(
            PersonFacts(
                id=f"p{n:03}",
                name=f"Naam {n:03}",
                location_id=f"l{n % locations}",
                region=MIDDEN,
                discipline=DISCIPLINES[n % 3] if seed is not None else "",
                working=WorkingPattern(spans),
                away=away,
                needs_cover=seed is None or random.random() < 0.8,
                may_cover=seed is None or random.random() < 0.8,
            )
        )
    return found


def team(people: list[PersonFacts], *, covers: int = 4, travel_minutes: int = 0) -> Facts:
    """Return facts with these people, each location bearing so many covers in a day."""
    names = dict.fromkeys(p.location_id or "" for p in people)
    places = {
        n: LocationFacts(n, n, MIDDEN, HolidayPolicy.BLOCK, covers_per_day=covers) for n in names
    }
    return replace(facts_of(tuple(people)), locations=places, travel_minutes=travel_minutes)


class RoundFields(TypedDict, total=False):
    """What a test may want otherwise of a round."""

    last: date
    members: tuple[RoundMember, ...]
    form: VisitForm
    time_from: time
    time_to: time
    exclude_same_location: bool
    exclude_same_circle: bool
    with_cover: bool


class AskedFields(TypedDict, total=False):
    """What a test may want otherwise of what is asked."""

    known: tuple[KnownVisit, ...]
    paused: Mapping[str, date]
    waiting: Mapping[str, int]
    left_out: Mapping[str, int]
    unvisited: Mapping[str, int]
    hosted_most: int | None
    names_cover: bool
    seed: int


def round_of(number: int, people: list[PersonFacts], **agreed: Unpack[RoundFields]) -> RoundRequest:
    """Return the n-th round, of three weeks each, in which these people take part."""
    first = FIRST + timedelta(weeks=4 * number)
    found = RoundRequest(
        id=f"r{number:02}",
        first=first,
        last=first + timedelta(days=20),
        members=tuple(RoundMember(p.id) for p in people),
    )
    return replace(found, **agreed)


def rounds_of(
    number: int, people: list[PersonFacts], **agreed: Unpack[RoundFields]
) -> Iterator[RoundRequest]:
    """Yield so many rounds after each other."""
    for n in range(number):
        yield round_of(n, people, **agreed)


def plan(facts: Facts, *rounds: RoundRequest, **more: Unpack[AskedFields]) -> RoundProposal:
    """Return a proposal that breaks no rule."""
    request = replace(VisitRequest(rounds=rounds, hosted_most=99), **more)
    proposal = RoundPlanner().propose(facts, request, lambda _: None, never)
    assert not list(judge_visits(proposal, request, facts))
    return proposal


def as_known(proposal: RoundProposal) -> tuple[KnownVisit, ...]:
    """Return the visits of a proposal as visits that stand."""
    return tuple(
        KnownVisit(
            visitor_id=v.visitor_id,
            host_id=v.host_id,
            round_id=v.round_id,
            start=v.start,
            end=v.end,
            cover_id=v.cover_id,
            id=f"{v.round_id}-{v.visitor_id}",
        )
        for v in proposal.visits
    )
