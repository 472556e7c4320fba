"""The sessions of a duo: at the fixed moment, and around what stands in the way."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from leerkring.domain.availability import ObstacleKind, free_slices, obstacles, slices
from leerkring.domain.coaching_planning import ProposedSession, ShiftKind
from leerkring.domain.engagements import Engagement, EngagementKind
from leerkring.domain.facts import Facts, PersonFacts

WEEK = 7
GRID_MINUTES = 15
TIME_FROM, TIME_TO = time(8, 30), time(16, 30)

_SHARED = {
    ObstacleKind.SCHOOL_BREAK: ShiftKind.SCHOOL_BREAK,
    ObstacleKind.PUBLIC_HOLIDAY: ShiftKind.PUBLIC_HOLIDAY,
    ObstacleKind.LOCATION_CLOSED: ShiftKind.CLOSED,
}
_AWAY = (ObstacleKind.NOT_EMPLOYED, ObstacleKind.NOT_WORKING, ObstacleKind.AWAY)


@dataclass(frozen=True)
class Shift:
    """Why a session cannot be at a moment: `name` is the holiday or what takes the person up."""

    kind: ShiftKind
    name: str = ""
    until: date | None = None


def plan_sessions(
    facts: Facts,
    teacher_id: str,
    coach_id: str,
    *,
    first: date,
    last: date,
    weekday: int,
    start: time,
    minutes: int,
    every_weeks: int,
    sessions: int,
    besides: Collection[str] = (),
    taken: Collection[Engagement] = (),
    from_number: int = 1,
    after: date | None = None,
    time_from: time = TIME_FROM,
    time_to: time = TIME_TO,
) -> tuple[ProposedSession, ...]:
    """Return the sessions `from_number` up to and including `sessions`, numbers rising in time.

    One in each regular week: counted from `first`, those whose regular day comes after `after`.
    When something is in the way it is at the same time on another day of that week, else at
    another time between `time_from` and `time_to`, nearest first; else it waits for the next
    regular week, and those after it with it. What no longer fits before `last` has no start; its
    regular day is after `last` when only the period is too short.

    `besides` are ids of sessions that are planned anew and so are in nobody's way; `taken` is
    what is not in the facts yet (see `engagements_of`).
    """
    if every_weeks < 1 or minutes < 1:
        raise ValueError(f"every {every_weeks} weeks, {minutes} minutes")
    if besides or taken:
        kept = (e for e in facts.engagements if e.subject_id not in besides)
        facts = replace(facts, engagements=(*kept, *taken))
    duo = _Duo(facts, facts.people[teacher_id], facts.people[coach_id], minutes)
    low = first if after is None else max(first, after + timedelta(days=1))
    days = regular_days(first, weekday, every_weeks, after)
    return tuple(
        _session(duo, number, days, start, (low, last), (time_from, time_to))
        for number in range(from_number, sessions + 1)
    )


def regular_days(
    first: date, weekday: int, every_weeks: int, after: date | None = None
) -> Iterator[date]:
    """Yield the days of the fixed moment, counted from `first`, of those that are past `after`."""
    day = first + timedelta(days=(weekday - first.weekday()) % WEEK)
    if after is not None and day <= after:
        passed = (after - day).days // (WEEK * every_weeks) + 1
        day += timedelta(weeks=passed * every_weeks)
    while True:
        yield day
        if date.max - day < timedelta(weeks=every_weeks):
            return
        day += timedelta(weeks=every_weeks)


def session_in_the_way(
    facts: Facts, teacher: PersonFacts, coach: PersonFacts, start: datetime, minutes: int
) -> Shift | None:
    """Return what keeps two people from a session, most general reason first; None if nothing."""
    return _Duo(facts, teacher, coach, minutes).in_the_way(start)


def engagements_of(
    sessions: Collection[ProposedSession], teacher: PersonFacts, coach: PersonFacts, minutes: int
) -> Iterator[Engagement]:
    """Yield what proposed sessions take up of both, for whoever is planned next."""
    for session in sessions:
        if session.start is not None:
            end = session.start + timedelta(minutes=minutes)
            for one, other in ((teacher, coach), (coach, teacher)):
                yield Engagement(
                    one.id, session.start, end, EngagementKind.COACHING, "", other.name
                )


def _session(
    duo: "_Duo",
    number: int,
    days: Iterator[date],
    start: time,
    period: tuple[date, date],
    frame: tuple[time, time],
) -> ProposedSession:
    """Return the next session, in the first regular week with a moment for it."""
    _, last = period
    regular = next(days)
    if regular > last:
        return ProposedSession(number=number, regular_day=regular, start=None)
    fixed = datetime.combine(regular, start)
    shift = duo.in_the_way(fixed)
    if shift is None:
        return ProposedSession(number=number, regular_day=regular, start=fixed)
    found = duo.nearby(fixed, period, frame)
    while found is None:
        later = next(days, None)
        if later is None or later > last:
            break
        at = datetime.combine(later, start)
        found = at if duo.in_the_way(at) is None else duo.nearby(at, period, frame)
    return ProposedSession(
        number=number, regular_day=regular, start=found,
        why=shift.kind, name=shift.name, until=shift.until,
    )  # fmt: skip


class _Duo:
    """When two people can be together for a session, each day worked out once."""

    def __init__(
        self, facts: Facts, teacher: PersonFacts, coach: PersonFacts, minutes: int
    ) -> None:
        self._facts, self._teacher, self._coach = facts, teacher, coach
        self._minutes = minutes
        self._free: dict[date, int] = {}

    def in_the_way(self, start: datetime) -> Shift | None:
        """Return the most general reason why not, or None when both can."""
        found = list(self._shifts(start))
        order = list(ShiftKind)
        return min(found, key=lambda shift: order.index(shift.kind), default=None)

    def nearby(
        self, fixed: datetime, period: tuple[date, date], frame: tuple[time, time]
    ) -> datetime | None:
        """Return the moment of that week nearest to the fixed one at which both are free.

        The same time on another day comes before another time; later before earlier.
        """
        monday = fixed.date() - timedelta(days=fixed.weekday())
        week = (monday + timedelta(days=n) for n in range(WEEK))
        days = [day for day in week if period[0] <= day <= period[1]]
        days.sort(key=lambda day: (abs((day - fixed.date()).days), day < fixed.date()))
        for day in days:
            if self._fits(day, _minute(fixed.time())):
                return datetime.combine(day, fixed.time())
        low, high = _minute(frame[0]), _minute(frame[1]) - self._minutes
        wanted = _minute(fixed.time())
        times = list(range(-(-low // GRID_MINUTES) * GRID_MINUTES, high + 1, GRID_MINUTES))
        times.sort(key=lambda minute: (abs(minute - wanted), minute < wanted))
        for day in days:
            for minute in times:
                if self._fits(day, minute):
                    return datetime.combine(day, time.min) + timedelta(minutes=minute)
        return None

    def _fits(self, day: date, minute: int) -> bool:
        need = slices(minute, minute + self._minutes)
        return minute + self._minutes <= 24 * 60 and self._both_free(day) & need == need

    def _both_free(self, day: date) -> int:
        """Return the slices of a day in which both can come and the coach is still one."""
        if day not in self._free:
            free = 0
            if self._of_the_day(day) is None:
                free = free_slices(self._teacher, day, self._facts)
                free = free and free & free_slices(self._coach, day, self._facts)
            self._free[day] = free
        return self._free[day]

    def _of_the_day(self, day: date) -> Shift | None:
        """Return what availability does not know: no children, or no longer a coach."""
        study_day = self._facts.calendar.study_day_on(day, self._teacher.location_id)
        if study_day is not None:  # good for meetings, but there is no group to work in
            return Shift(ShiftKind.CLOSED, study_day.name, study_day.last)
        until = self._coach.co_coach_until
        return Shift(ShiftKind.COACH_AWAY) if until is not None and until < day else None

    def _shifts(self, start: datetime) -> Iterator[Shift]:
        end = start + timedelta(minutes=self._minutes)
        of_the_day = self._of_the_day(start.date())
        if of_the_day is not None:
            yield of_the_day
        both = (
            (self._teacher, ShiftKind.TEACHER_AWAY, ShiftKind.TEACHER_TAKEN),
            (self._coach, ShiftKind.COACH_AWAY, ShiftKind.COACH_TAKEN),
        )
        for person, away, taken in both:
            for found in obstacles(person, start, end, self._facts):
                kind = _SHARED.get(found.kind) or (away if found.kind in _AWAY else taken)
                yield Shift(kind, found.name, found.until)


def _minute(moment: time) -> int:
    return 24 * 60 if moment == time.max else moment.hour * 60 + moment.minute
