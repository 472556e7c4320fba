"""Terms of co-coaching for tests: teachers and coaches who work part-time, holidays in between."""

from dataclasses import replace
from datetime import date, time
from random import Random
from typing import TypedDict, Unpack

from leerkring.domain.busy import BusyTimes, WeeklySpan
from leerkring.domain.coaching_planning import (
    CoachLimit,
    CoachPair,
    DuoProposal,
    StandingDuo,
    TermRequest,
)
from leerkring.domain.facts import AwaySpan, Facts, PersonFacts
from leerkring.domain.people import Weeks, WorkingPattern, WorkingSpan
from leerkring.solver.coaching.planner import DuoPlanner
from support.planning_facts import SCHOOL, facts_of, person

AUTUMN, WINTER = date(2026, 9, 14), date(2027, 1, 29)


def coach(name: str, *weekdays: int) -> PersonFacts:
    """Return somebody who may coach and works whole days on `weekdays`."""
    return replace(person(name, *weekdays), may_co_coach=True)


class TermFields(TypedDict, total=False):
    """What a test may want otherwise of a term."""

    id: str
    first: date
    last: date
    minutes: int
    every_weeks: int
    sessions: int
    time_from: time
    before: tuple[CoachPair, ...]
    never: frozenset[CoachPair]
    wished: frozenset[CoachPair]
    standing: tuple[StandingDuo, ...]


def term(teachers: str, coaches: str, most: int = 2, **more: Unpack[TermFields]) -> TermRequest:
    """Return the autumn term for people by the first letters of their ids."""
    usual = TermRequest(
        id="autumn",
        first=AUTUMN,
        last=WINTER,
        teachers=tuple(teachers.split()),
        coaches=tuple(CoachLimit(c, most) for c in coaches.split()),
    )
    return replace(usual, **more)


def planned(facts: Facts, *requests: TermRequest) -> DuoProposal:
    """Return the proposal for some terms."""
    return DuoPlanner().propose(facts, requests, lambda _: None, lambda: False)


def pairs(proposal: DuoProposal) -> dict[str, str]:
    """Return the coach of each teacher."""
    return {duo.pair.teacher_id: duo.pair.coach_id for duo in proposal.duos}


def random_term(
    seed: int, teachers: int, coaches: int, *, narrow: bool = False
) -> tuple[Facts, TermRequest]:
    """Return a term with all that can be in the way; `narrow` leaves few moments."""
    random = Random(seed)
    people = [
        _somebody(random, f"{kind}{number:02}", narrow=narrow, coach=kind == "c")
        for kind, count in (("t", teachers), ("c", coaches))
        for number in range(count)
    ]
    some = [p.id for p in people if p.id[0] == "t"]
    coach_ids = [p.id for p in people if p.id[0] == "c"]
    if coaches and random.random() < 0.3:
        some.append(coach_ids[0])  # a coach who is coached as well

    def any_pairs(most: int) -> tuple[CoachPair, ...]:
        return tuple(
            CoachPair(random.choice(some), random.choice(coach_ids))
            for _ in range(random.randrange(most + 1) if some and coach_ids else 0)
        )

    every = random.choice((1, 1, 2))
    weeks = 6 if narrow else 20
    request = TermRequest(
        id="autumn",
        first=AUTUMN,
        last=date.fromordinal(AUTUMN.toordinal() + 7 * weeks - 1),
        teachers=tuple(some),
        coaches=tuple(CoachLimit(c, random.choice((0, 1, 2, 2, 3, 4))) for c in coach_ids),
        time_from=time(9) if narrow else time(8, 30),
        time_to=time(10, random.choice((0, 30))) if narrow else time(16, 30),
        every_weeks=every,
        sessions=random.choice((1, 3, 8)),
        before=any_pairs(len(some) * 2),
        never=frozenset(any_pairs(2)),
        wished=frozenset(any_pairs(2)),
        standing=tuple(_standing(random, pair) for pair in any_pairs(1)),
    )
    other = replace(SCHOOL, id="other", name="De Zon")
    facts = facts_of(tuple(people), locations={"school": SCHOOL, "other": other})
    return facts, request


def _somebody(random: Random, name: str, *, narrow: bool, coach: bool) -> PersonFacts:
    weekdays = random.sample(range(2 if narrow else 5), random.choice((1, 2)) if narrow else 3)
    weeks = random.choice((*[Weeks.EVERY] * 8, Weeks.ODD, Weeks.EVEN))
    spans = tuple(WorkingSpan(day, time(8), time(17), weeks) for day in sorted(weekdays))
    first = date.fromordinal(AUTUMN.toordinal() + random.randrange(-10, 60))
    away = AwaySpan(first, date.fromordinal(first.toordinal() + random.randrange(30)))
    start = random.choice((8, 9, 13))
    weekly = WeeklySpan(random.randrange(5), time(start), time(start + 1, 30))
    left = date.fromordinal(AUTUMN.toordinal() + random.randrange(-5, 160))
    return PersonFacts(
        id=name,
        name=name,
        location_id=random.choice(("school", "other", None)),
        working=WorkingPattern(spans if random.random() < 0.9 else ()),
        away=(away,) if random.random() < 0.3 else (),
        busy=BusyTimes(weekly=(weekly,)) if random.random() < 0.4 else BusyTimes(),
        left=left if random.random() < 0.15 else None,
        may_co_coach=coach,
        co_coach_until=left if random.random() < 0.1 else None,
    )


def _standing(random: Random, pair: CoachPair) -> StandingDuo:
    return StandingDuo(
        pair=pair, weekday=random.randrange(3), start=time(9), end=time(9, 45),
        first=date(2026, 9, 1), last=date(2026, 10, 30), every_weeks=random.choice((1, 2)),
    )  # fmt: skip
