"""At which weekly moments two people can be together, best first: for a duo made by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import takewhile

from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.availability import free_slices, slices
from leerkring.domain.coaching_sessions import GRID_MINUTES, TIME_FROM, TIME_TO, regular_days
from leerkring.domain.facts import Facts, PersonFacts
from leerkring.support.clock import local_today

_WEEKDAYS = range(5)
_USUAL = 9 * 60  # minutes: among equal times the one nearest to nine o'clock


@dataclass(frozen=True)
class PairMoment:
    """The best time of one weekday: free for both on `free` of `wanted` regular days.

    Without a `start` there is none; `absent` are the names of who does not work on that weekday.
    """

    weekday: int
    start: time | None
    free: int
    wanted: int
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PairMoments(Query[tuple[PairMoment, ...]]):
    """The best time of each weekday, the weekday with the most moments first."""

    teacher_id: str
    coach_id: str
    first: date
    last: date
    minutes: int = 45
    every_weeks: int = 1


def pair_moments(
    query: PairMoments, unit: UnitOfWork, around: Surroundings
) -> tuple[PairMoment, ...]:
    first = max(query.first, local_today(around.clock))
    if query.last < first or query.teacher_id == query.coach_id:
        return ()
    pair = sorted((query.teacher_id, query.coach_id))
    facts = load_facts(
        unit, around, first, query.last, circle_ids=(), person_ids=pair, history=False
    )
    teacher, coach = facts.people[query.teacher_id], facts.people[query.coach_id]
    found = [_best(query, first, weekday, teacher, coach, facts) for weekday in _WEEKDAYS]
    return tuple(sorted(found, key=_order))


def _order(moment: PairMoment) -> tuple[bool, int, int]:
    return moment.start is None, -moment.free, moment.weekday


def _best(
    query: PairMoments,
    first: date,
    weekday: int,
    teacher: PersonFacts,
    coach: PersonFacts,
    facts: Facts,
) -> PairMoment:
    days = _days(query, first, weekday)
    free = [_both(teacher, coach, day, facts) for day in days]
    best, count = None, 0
    for minute in _starts(query.minutes):
        need = slices(minute, minute + query.minutes)
        fits = sum(bits & need == need for bits in free)
        if fits > count:
            best, count = minute, fits
    if best is None:
        absent = [p.name for p in (teacher, coach) if not any(map(p.working.works_on, days))]
        return PairMoment(weekday, None, 0, len(days), tuple(absent))
    return PairMoment(weekday, time(*divmod(best, 60)), count, len(days))


def _days(query: PairMoments, first: date, weekday: int) -> tuple[date, ...]:
    days = takewhile(
        lambda day: day <= query.last, regular_days(query.first, weekday, query.every_weeks)
    )
    return tuple(day for day in days if day >= first)


def _starts(minutes: int) -> Iterator[int]:
    low, high = (at.hour * 60 + at.minute for at in (TIME_FROM, TIME_TO))
    every = range(-(-low // GRID_MINUTES) * GRID_MINUTES, high - minutes + 1, GRID_MINUTES)
    yield from sorted(every, key=lambda minute: (abs(minute - _USUAL), minute))


def _both(teacher: PersonFacts, coach: PersonFacts, day: date, facts: Facts) -> int:
    until = coach.co_coach_until
    closed = facts.calendar.study_day_on(day, teacher.location_id) is not None
    if closed or (until is not None and until < day):
        return 0
    return free_slices(teacher, day, facts) & free_slices(coach, day, facts)


QUERIES: dict[type, QueryHandler] = {PairMoments: pair_moments}
