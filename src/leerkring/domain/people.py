"""People, when they work, and when they are away."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from itertools import groupby


class Weeks(StrEnum):
    """In which ISO weeks a working span holds."""

    EVERY = "every"
    ODD = "odd"
    EVEN = "even"

    def includes(self, day: date) -> bool:
        """Tell whether the ISO week of `day` counts."""
        if self is Weeks.EVERY:
            return True
        return (day.isocalendar().week % 2 == 0) == (self is Weeks.EVEN)


@dataclass(frozen=True, order=True)
class WorkingSpan:
    """Part of one weekday (0 = Monday) on which somebody works; without times, the whole day."""

    weekday: int
    start: time | None = None
    end: time | None = None
    weeks: Weeks = Weeks.EVERY

    def __post_init__(self) -> None:
        if not 0 <= self.weekday <= 6:
            raise ValueError(f"weekday {self.weekday} is not 0 to 6")
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"{self.start} is not before {self.end}")

    def covers(self, day: date, start: time, end: time) -> bool:
        """Tell whether [start, end) on `day` falls inside this span."""
        return (
            day.weekday() == self.weekday
            and self.weeks.includes(day)
            and (self.start is None or self.start <= start)
            and (self.end is None or end <= self.end)
        )


@dataclass(frozen=True)
class WorkingPattern:
    """Somebody's working week, always read and written whole. Without spans: not known."""

    spans: tuple[WorkingSpan, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether working days were filled in at all."""
        return bool(self.spans)

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The weekdays with any work, ascending."""
        return tuple(sorted({span.weekday for span in self.spans}))

    def works_on(self, day: date) -> bool:
        """Tell whether there is any work on `day`; without a known pattern every weekday counts."""
        if not self.spans:
            return day.weekday() < 5
        return any(s.weekday == day.weekday() and s.weeks.includes(day) for s in self.spans)

    def covers(self, day: date, start: time, end: time) -> bool:
        """Tell whether [start, end) on `day` is within working time, joining spans that touch.

        Without a known pattern every weekday counts, at any time.
        """
        if not self.spans:
            return day.weekday() < 5
        reached: time | None = None
        for span in sorted(self._spans_on(day), key=lambda s: s.start or time.min):
            span_start, span_end = span.start or time.min, span.end or time.max
            if reached is None:
                if span_start <= start < span_end:
                    reached = span_end
            elif span_start <= reached:
                reached = max(reached, span_end)
            if reached is not None and reached >= end:
                return True
        return False

    def periods_on(self, day: date) -> tuple[tuple[time, time], ...]:
        """Return when there is work on `day`, spans that touch joined; `time.max` is midnight."""
        if not self.spans:
            return ((time.min, time.max),) if day.weekday() < 5 else ()
        spans = self._spans_on(day)
        if len(spans) > 1:
            spans.sort(key=lambda s: s.start or time.min)
        joined: list[tuple[time, time]] = []
        for span in spans:
            start, end = span.start or time.min, span.end or time.max
            if joined and start <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(joined[-1][1], end))
            else:
                joined.append((start, end))
        return tuple(joined)

    def _spans_on(self, day: date) -> list[WorkingSpan]:
        return [s for s in self.spans if s.weekday == day.weekday() and s.weeks.includes(day)]

    def by_weekday(self) -> dict[int, tuple[WorkingSpan, ...]]:
        """Return the spans grouped by weekday, for the week at a glance."""
        ordered = sorted(self.spans, key=lambda s: (s.weekday, s.start or time.min, s.weeks))
        return {day: tuple(spans) for day, spans in groupby(ordered, key=lambda s: s.weekday)}


@dataclass(eq=False, kw_only=True)
class Person:
    """A colleague, or somebody from outside who takes part.

    `channel` is how invitations reach this person when not as usual (a `Channel`, or empty).
    `needs_cover`: somebody must take over the group during a visit elsewhere; `may_cover`: can be
    asked to. A co-coach is one up to and including `co_coach_until`, for at most `most_duos` people
    at one time.
    """

    id: str
    name: str
    email: str = ""
    functions: str = ""
    discipline: str = ""
    location_id: str | None = None
    group_id: str | None = None
    working: WorkingPattern = field(default_factory=WorkingPattern)
    joined: date | None = None
    left: date | None = None
    weight: float = 1.0
    may_facilitate: bool = True
    may_contribute: bool = True
    may_co_coach: bool = False
    external: bool = False
    manages_others: bool = False
    channel: str = ""
    needs_cover: bool = True
    may_cover: bool = True
    co_coach_until: date | None = None
    most_duos: int = 2


class AbsenceReason(StrEnum):
    """Why somebody is away: no more than planning and privacy allow."""

    ILLNESS = "illness"
    LEAVE = "leave"
    OTHER = "other"


@dataclass(eq=False, kw_only=True)
class Absence:
    """Whole days away; both the first and the last day count."""

    id: str
    person_id: str
    first_day: date
    last_day: date
    reason: AbsenceReason = AbsenceReason.OTHER


@dataclass(eq=False, kw_only=True)
class BusySource:
    """A calendar file or folder of one person, read on demand; `problem` when that failed."""

    id: str
    person_id: str
    path: str
    read_at: datetime | None = None
    problem: str = ""


@dataclass(eq=False, kw_only=True)
class BusyTime:
    """A time at which somebody is taken, [start, end) in wall-clock time. No titles are kept."""

    id: str
    source_id: str
    person_id: str
    start: datetime
    end: datetime
