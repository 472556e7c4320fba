"""What is left of a duo when somebody leaves early: earlier moments for it."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from leerkring.domain.coaching_sessions import GRID_MINUTES, session_in_the_way
from leerkring.domain.facts import Facts, PersonFacts

_APART = 2  # days between two sessions, to try out what was agreed


@dataclass(frozen=True, kw_only=True)
class FixedMoment:
    """The weekly moment of a duo; other times are sought between `time_from` and `time_to`."""

    weekday: int
    start: time
    minutes: int
    time_from: time = time(8, 30)
    time_to: time = time(16, 30)


def earlier_moments(
    facts: Facts,
    teacher: PersonFacts,
    coach: PersonFacts,
    fixed: FixedMoment,
    *,
    count: int,
    first: date,
    last: date,
    taken: Collection[date] = (),
) -> tuple[datetime, ...]:
    """Return at most `count` moments in [first, last] at which both can, at most one a day.

    On the days in `taken` the two meet already. Weeks with the fewest sessions come first; then
    the fixed time before another, a day between two sessions, days near the fixed one, early days.
    """
    met = list(taken)
    weeks = Counter(_week(day) for day in met)
    free = [day for day in _days(first, last) if day not in taken]
    at_fixed = {
        day: datetime.combine(day, fixed.start)
        for day in free
        if _both_can(facts, teacher, coach, datetime.combine(day, fixed.start), fixed.minutes)
    }
    possible = dict(at_fixed)
    if len(possible) < count:
        for day in free:
            if day not in possible:
                moment = _other_time(facts, teacher, coach, day, fixed)
                possible |= {day: moment} if moment is not None else {}
    chosen: list[datetime] = []
    while possible and len(chosen) < count:
        best = min(
            possible,
            key=lambda day: (
                weeks[_week(day)],
                day not in at_fixed,
                any(abs((day - other).days) < _APART for other in met),
                abs(day.weekday() - fixed.weekday),
                day,
            ),
        )
        chosen.append(possible.pop(best))
        weeks[_week(best)] += 1
        met.append(best)
    return tuple(sorted(chosen))


def _days(first: date, last: date) -> Iterator[date]:
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _both_can(
    facts: Facts, teacher: PersonFacts, coach: PersonFacts, start: datetime, minutes: int
) -> bool:
    return session_in_the_way(facts, teacher, coach, start, minutes) is None


def _other_time(
    facts: Facts, teacher: PersonFacts, coach: PersonFacts, day: date, fixed: FixedMoment
) -> datetime | None:
    wanted = _minute(fixed.start)
    latest = _minute(fixed.time_to) - fixed.minutes
    times = range(_minute(fixed.time_from), latest + 1, GRID_MINUTES)
    for minute in sorted(times, key=lambda minute: (abs(minute - wanted), minute)):
        start = datetime.combine(day, time.min) + timedelta(minutes=minute)
        if _both_can(facts, teacher, coach, start, fixed.minutes):
            return start
    return None


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
