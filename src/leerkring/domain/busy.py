"""Times at which a person or a room is taken by something other than our meetings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property


@dataclass(frozen=True)
class BusySpan:
    """One time that is taken, [start, end)."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class WeeklySpan:
    """The same hours of every week, from `first` until `last` (both count; None is open)."""

    weekday: int
    start: time
    end: time
    first: date | None = None
    last: date | None = None

    def on(self, day: date) -> BusySpan | None:
        """Return the time taken on `day`, if any."""
        if day.weekday() != self.weekday:
            return None
        if (self.first and day < self.first) or (self.last and self.last < day):
            return None
        return BusySpan(datetime.combine(day, self.start), datetime.combine(day, self.end))


@dataclass(frozen=True)
class BusyTimes:
    """All times that are taken: once, or every week."""

    spans: tuple[BusySpan, ...] = ()
    weekly: tuple[WeeklySpan, ...] = ()

    def on(self, day: date) -> Iterator[BusySpan]:
        """Yield every time taken that touches `day`."""
        yield from self._by_day.get(day, ())
        for span in self.weekly:
            found = span.on(day)
            if found is not None:
                yield found

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Tell whether any of [start, end) is taken."""
        if not self.spans and not self.weekly:
            return False
        length = (end.date() - start.date()).days + 1
        touched = (start.date() + timedelta(days=n) for n in range(length))
        return any(s.start < end and start < s.end for day in touched for s in self.on(day))

    @cached_property
    def _by_day(self) -> Mapping[date, tuple[BusySpan, ...]]:
        found: dict[date, list[BusySpan]] = {}
        for span in self.spans:
            for offset in range((span.end.date() - span.start.date()).days + 1):
                found.setdefault(span.start.date() + timedelta(days=offset), []).append(span)
        return {day: tuple(spans) for day, spans in found.items()}


NOTHING = BusyTimes()
