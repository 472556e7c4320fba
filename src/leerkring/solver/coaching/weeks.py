"""When people can, week by week, packed so that thousands of pairs can be compared quickly.

A week of the term is one whole number with a byte, a lane, for each moment that could begin in it.
Adding up such numbers counts, in all lanes at once, on how many days two people can.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cached_property

from leerkring.domain.availability import free_slices, slices
from leerkring.domain.busy import WeeklySpan
from leerkring.domain.coaching_moments import (
    LEAST_SHARE,
    Moment,
    clashes,
    clock,
    last_day,
    minutes_of,
    period_of,
    starts_of,
)
from leerkring.domain.coaching_planning import StandingDuo, TermRequest
from leerkring.domain.coaching_sessions import WEEK
from leerkring.domain.facts import Facts, PersonFacts

LANE = 8
FULL = (1 << LANE) - 1
Periods = tuple[tuple[time, time], ...]


@dataclass(frozen=True)
class PersonWeeks:
    """The lanes of a person: by phase those they could keep every time, and by week if free.

    The phase tells in which weeks: with every second week there are two.
    """

    usable: tuple[int, ...]
    free: tuple[int, ...]


class TermWeeks:
    """The lanes of a term's moments, with those of each person worked out once."""

    def __init__(self, facts: Facts, request: TermRequest) -> None:
        self._facts, self._request = facts, request
        self._starts = starts_of(request)
        self._length = max(0, (last_day(request) - request.first).days + 1)
        self.weeks = -(-self._length // WEEK)
        self.phases = range(min(request.every_weeks, self.weeks))
        self._people: dict[tuple[str, bool], PersonWeeks] = {}
        self._lanes_of_free: dict[int, int] = {}
        self._lanes_of_work: dict[Periods, int] = {}

    def of(self, person: PersonFacts, *, as_coach: bool) -> PersonWeeks:
        """Return the lanes of somebody, as a coach as long as they are one."""
        key = person.id, as_coach
        if key not in self._people:
            period = period_of(person, self._request, as_coach=as_coach)
            self._people[key] = PersonWeeks(
                tuple(self._usable(person, phase, period) for phase in self.phases),
                tuple(self._free(person, week, period) for week in range(self.weeks)),
            )
        return self._people[key]

    @cached_property
    def moments(self) -> tuple[tuple[Moment, ...], ...]:
        """By phase the moment of each lane."""
        return tuple(
            tuple(
                Moment((self._request.first + timedelta(days=column)).weekday(), clock(start),
                       clock(start + self._request.minutes),
                       self._request.first + timedelta(days=column, weeks=phase))
                for column in range(WEEK)
                for start in self._starts
            )
            for phase in self.phases
        )  # fmt: skip

    def regular_days(self, phase: int, lane: int) -> int:
        """Return how many regular days a moment has."""
        return len(self._offsets(phase, lane // len(self._starts)))

    def possible(self, phase: int, *both: PersonWeeks) -> bytes:
        """Return by lane on how many days all can; 0 where one of them could not keep it."""
        usable = both[0].usable[phase]
        for one in both[1:]:
            usable &= one.usable[phase]
        if not usable:
            return bytes(len(self._starts) * WEEK)
        count = 0
        for week in range(phase, self.weeks, self._request.every_weeks):
            free = both[0].free[week]
            for one in both[1:]:
                free &= one.free[week]
            count += free
        return (count & usable * FULL).to_bytes(len(self._starts) * WEEK, "little")

    def without(
        self, one: PersonWeeks, standing: Sequence[StandingDuo], request: TermRequest
    ) -> PersonWeeks:
        """Return the lanes that are left beside the duos of somebody that run."""
        usable, starts, length = list(one.usable), self._starts, self._request.minutes
        for s in standing:
            low, high = minutes_of(s.start), minutes_of(s.end)
            mine = [n for n, at in enumerate(starts) if low < at + length and at < high]
            column = (s.weekday - request.first.weekday()) % WEEK
            lanes = [column * len(starts) + n for n in mine]
            for phase in self.phases:
                # what clashes at one of these times does so at all
                if lanes and clashes(self.moments[phase][lanes[0]], request, s):
                    usable[phase] &= ~sum(1 << lane * LANE for lane in lanes)
        return PersonWeeks(tuple(usable), one.free)

    def _offsets(self, phase: int, column: int) -> range:
        return range(column + phase * WEEK, self._length, WEEK * self._request.every_weeks)

    def _day(self, offset: int) -> date:
        return self._request.first + timedelta(days=offset)

    def _usable(self, person: PersonFacts, phase: int, period: tuple[date, date] | None) -> int:
        found, width = 0, len(self._starts) * LANE
        for column in range(WEEK if period is not None else 0):
            days = [self._day(offset) for offset in self._offsets(phase, column)]
            mine = [day for day in days if period and period[0] <= day <= period[1]]
            if mine:
                lanes = self._working_lanes(person, mine) & ~self._weekly_lanes(person, mine[0])
                found |= lanes << column * width
        return found

    def _working_lanes(self, person: PersonFacts, days: Sequence[date]) -> int:
        """Return the lanes in which somebody works on enough of some days of one weekday."""
        by_periods: dict[Periods, int] = {}
        for day in days:
            periods = person.working.periods_on(day)
            by_periods[periods] = by_periods.get(periods, 0) + 1
        count = sum(self._lanes_in(periods) * times for periods, times in by_periods.items())
        if len(by_periods) == 1:
            return self._lanes_in(next(iter(by_periods)))
        least, out_of = LEAST_SHARE
        found = 0
        for lane, times in enumerate(count.to_bytes(len(self._starts), "little")):
            if times * out_of >= len(days) * least:
                found |= 1 << lane * LANE
        return found

    def _lanes_in(self, periods: Periods) -> int:
        """Return the lanes that fall inside working time."""
        if periods not in self._lanes_of_work:
            found = 0
            for lane, start in enumerate(self._starts):
                end = start + self._request.minutes
                if any(minutes_of(a) <= start and end <= minutes_of(b) for a, b in periods):
                    found |= 1 << lane * LANE
            self._lanes_of_work[periods] = found
        return self._lanes_of_work[periods]

    def _weekly_lanes(self, person: PersonFacts, day: date) -> int:
        """Return the lanes taken by what comes back every week of the term, or of part of it."""
        found = 0
        for weekly in person.busy.weekly:
            if weekly.weekday == day.weekday() and self._is_in_term(weekly):
                low, high = minutes_of(weekly.start), minutes_of(weekly.end)
                for lane, start in enumerate(self._starts):
                    if low < start + self._request.minutes and start < high:
                        found |= 1 << lane * LANE
        return found

    def _is_in_term(self, weekly: WeeklySpan) -> bool:
        first, last = weekly.first or date.min, weekly.last or date.max
        return first <= self._request.last and self._request.first <= last

    def _free(self, person: PersonFacts, week: int, period: tuple[date, date] | None) -> int:
        found, width = 0, len(self._starts) * LANE
        for column in range(WEEK if period is not None else 0):
            day = self._day(week * WEEK + column)
            if period and period[0] <= day <= period[1]:
                free = free_slices(person, day, self._facts)
                if free:
                    found |= self._free_lanes(free) << column * width
        return found

    def _free_lanes(self, free: int) -> int:
        """Return the lanes of which every slice is free."""
        if free not in self._lanes_of_free:
            found = 0
            for lane, start in enumerate(self._starts):
                need = slices(start, start + self._request.minutes)
                if free & need == need:
                    found |= 1 << lane * LANE
            self._lanes_of_free[free] = found
        return self._lanes_of_free[free]


class WeeksOf:
    """The lanes of each kind of term that was looked at, for terms that differ in other things."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[TermRequest, TermWeeks] = {}

    def term(self, request: TermRequest) -> TermWeeks:
        """Return the lanes for a term, as they depend on days, times and rhythm only."""
        shape = TermRequest(
            id="", first=request.first, last=request.last, teachers=(), coaches=(),
            minutes=request.minutes, time_from=request.time_from, time_to=request.time_to,
            every_weeks=request.every_weeks,
        )  # fmt: skip
        if shape not in self._known:
            self._known[shape] = TermWeeks(self._facts, shape)
        return self._known[shape]
