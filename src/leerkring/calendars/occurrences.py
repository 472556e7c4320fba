"""When events take place: single ones, series by a rule, and the exceptions to them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from leerkring.calendars.components import Component
from leerkring.calendars.moments import (
    FileMoments,
    Moment,
    Period,
    as_moment,
    duration_of,
    home_zone,
    later,
)
from leerkring.calendars.recurrence import Rule, Work, rule_of

if TYPE_CHECKING:
    from icalendar import Event

_MOST_RULES = 4
_ONE_DAY = timedelta(days=1)
_NOTHING = timedelta()
# A whole series is not moved by more: following it so much further would take forever.
_FURTHEST = timedelta(days=400)
_PRICE_OF_DATE = 20
_FREE = "X-LEERKRING-FREE"


@dataclass(frozen=True)
class _Times:
    """What an event says about time. `replaced` is the time in a series that it stands for."""

    source: Component
    start: Moment
    end: Moment
    replaced: Moment | None
    and_later: bool
    rules: tuple[Rule, ...]

    def lasting(self) -> timedelta:
        return as_moment(self.end) - as_moment(self.start)

    def moved(self) -> timedelta:
        """Return how far it moves what it stands for, in either direction."""
        if self.replaced is None:
            return _NOTHING
        return abs(as_moment(self.start) - as_moment(self.replaced))

    def is_free(self) -> bool:
        return takes_no_time(self.source)

    def repeats(self) -> bool:
        return bool(self.rules) or any(self.source.first(name) for name in ("RDATE", "EXDATE"))


class Occurrences:
    """Finds what the events of one calendar take of a period; naive moments in the home zone."""

    def __init__(self, moments: FileMoments, first: datetime, last: datetime, work: Work) -> None:
        self._moments = moments
        # A day more on both sides: days without a zone are compared as they stand.
        self._first = first - _ONE_DAY
        self._last = last + _ONE_DAY
        self._work = work

    def spans(self, events: Sequence[Component]) -> Iterator[Period]:
        """Yield the aware spans that events with one UID take; some may lie outside the period.

        Raises UnreadableError TOO_MANY, and what the library raises for times without sense.
        """
        times = [one for one in map(self._times, events) if one is not None]
        if all(one.is_free() for one in times):
            return
        if len(times) == 1 and not times[0].repeats():
            # Most events; there is nothing to find out.
            start, end = as_moment(times[0].start), as_moment(times[0].end)
            if start < end:
                yield start, end
        else:
            yield from self._of_series(times)

    def _of_series(self, times: Sequence[_Times]) -> Iterator[Period]:
        import recurring_ical_events  # type: ignore[import-untyped]
        from icalendar import Calendar

        calendar = Calendar()
        times = [
            replace(one, and_later=one.and_later and one.moved() <= _FURTHEST) for one in times
        ]
        moved = max(one.moved() if one.and_later else _NOTHING for one in times)
        lasting = max(one.lasting() for one in times)
        for one in times:
            calendar.add_component(self._event(one, moved, lasting))
        first, last = (at.replace(tzinfo=home_zone()) for at in (self._first, self._last))
        for occurrence in recurring_ical_events.of(calendar).between(first, last):
            yield from _span(occurrence)

    def _times(self, event: Component) -> _Times | None:
        """Return what it says, None without a start or with a rule that is not followed."""
        start = self._moments.one(event.first("DTSTART"))
        if start is None:
            return None
        rules = tuple(rule_of(line.value) for line in event.all("RRULE"))
        good = tuple(rule for rule in rules if rule is not None)
        if len(good) < len(rules) or len(rules) > _MOST_RULES:
            return None
        replaced = event.first("RECURRENCE-ID")
        scope = replaced.parameters.get("RANGE", "") if replaced else ""
        return _Times(
            source=event,
            start=start,
            end=self._end(event, start),
            replaced=self._moments.one(replaced),
            and_later=scope.strip().upper() == "THISANDFUTURE",
            rules=good,
        )

    def _end(self, event: Component, start: Moment) -> Moment:
        """Return the end, never before the start; a day without a good end is one whole day."""
        end = self._moments.one(event.first("DTEND"))
        found = event.first("DURATION")
        if end is None and found and (lasting := duration_of(found.value)) is not None:
            if isinstance(start, datetime):
                end = later(start, lasting)
            elif lasting % _ONE_DAY == _NOTHING:
                end = start + lasting
            else:
                end = later(as_moment(start), lasting)
        if end is not None and as_moment(start) < as_moment(end):
            return end
        return start if isinstance(start, datetime) else start + _ONE_DAY

    def _event(self, times: _Times, moved: timedelta, lasting: timedelta) -> "Event":
        """Return an icalendar event with nothing but its times.

        `moved` and `lasting` are the most of its series: so much further a rule is followed.
        """
        from icalendar import Event
        from icalendar.prop import vRecur

        made = Event()
        made.add("UID", "series")
        made.add("DTSTART", times.start)
        made.add("DTEND", times.end)
        if times.is_free():
            made.add(_FREE, "1")
        number = times.source.first("SEQUENCE")
        if number is not None and number.value.strip().isdecimal():
            made.add("SEQUENCE", int(number.value.strip()[:9]))
        if times.replaced is not None:
            made.add("RECURRENCE-ID", times.replaced)
            if times.and_later:
                made["RECURRENCE-ID"].params["RANGE"] = "THISANDFUTURE"
        self._add_dates(made, times.source)
        begin = as_moment(times.start).replace(tzinfo=None)
        last = self._last + moved
        span = max(min(last - self._first + moved + lasting, last - begin), _NOTHING)
        for rule in times.rules:
            if self._work.allows(rule, begin, last, span):
                made.add("RRULE", vRecur.from_ical(rule.text_for(times.start)))
        return made

    def _add_dates(self, made: "Event", event: Component) -> None:
        """Add the dates that a series leaves out, and those beside its rule."""
        lists = (line for name in ("EXDATE", "RDATE") for line in event.all(name))
        self._work.spend(_PRICE_OF_DATE * sum(line.value.count(",") + 1 for line in lists))
        for line in event.all("EXDATE"):
            for left_out in self._moments.all(line):
                made.add("EXDATE", [left_out])
        for line in event.all("RDATE"):
            periods = list(self._moments.periods(line)) if "/" in line.value else []
            for more in periods or self._moments.all(line):
                made.add("RDATE", [more])


def _span(event: Any) -> Iterator[Period]:
    if _FREE in event:
        return
    start, end = as_moment(event["DTSTART"].dt), as_moment(event["DTEND"].dt)
    if start < end:
        yield start, end


def takes_no_time(event: Component) -> bool:
    """Return whether the event is there without keeping its owner occupied."""
    return (
        event.word("TRANSP") == "TRANSPARENT"
        or event.word("STATUS") == "CANCELLED"
        or event.word("X-MICROSOFT-CDO-BUSYSTATUS") == "FREE"
    )
