"""Which days a circle can meet at all, before asking who can come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from leerkring.domain.facts import CircleFacts, Facts
from leerkring.domain.organisation import HolidayRegion

SATURDAY = 5


class DayBlockKind(StrEnum):
    """Why a circle does not meet on a day."""

    WEEKEND = "weekend"
    OTHER_WEEKDAY = "other_weekday"
    SCHOOL_BREAK = "school_break"
    PUBLIC_HOLIDAY = "public_holiday"
    CLOSED = "closed"


@dataclass(frozen=True)
class DayBlock:
    """What stands in the way of a day; `name` is the holiday's or closing day's own."""

    kind: DayBlockKind
    name: str = ""
    last: date | None = None


def day_block(circle: CircleFacts, day: date, facts: Facts) -> DayBlock | None:
    """Return why `circle` cannot meet on `day`, or None when it can."""
    agreement = circle.agreement
    weekday = day.weekday()
    if weekday not in agreement.weekdays:
        if weekday >= SATURDAY:
            return DayBlock(DayBlockKind.WEEKEND)
        if agreement.weekdays:
            return DayBlock(DayBlockKind.OTHER_WEEKDAY)
    return calendar_block(circle, day, facts)


def calendar_block(circle: CircleFacts, day: date, facts: Facts) -> DayBlock | None:
    """Return the holiday or closing day that keeps `circle` from meeting on `day`, if any."""
    agreement, calendar = circle.agreement, facts.calendar
    if agreement.avoid_school_breaks:
        found = calendar.break_on(day, circle_region(circle, facts))
        if found is not None:
            return DayBlock(DayBlockKind.SCHOOL_BREAK, found.name, found.last)
    if agreement.avoid_public_holidays:
        holiday = calendar.holiday_on(day)
        if holiday is not None:
            return DayBlock(DayBlockKind.PUBLIC_HOLIDAY, holiday.name, day)
    closed = calendar.closed_on(day, agreement.location_id)
    if closed is not None:
        return DayBlock(DayBlockKind.CLOSED, closed.name, closed.last)
    return None


def circle_region(circle: CircleFacts, facts: Facts) -> HolidayRegion | None:
    """Return the region whose school holidays a circle keeps: its location's, else its members'."""
    location = facts.locations.get(circle.agreement.location_id or "")
    if location is not None:
        return location.region
    people = (facts.people.get(member.person_id) for member in circle.members)
    regions = [p.region for p in people if p is not None and p.region is not None]
    return min(regions, key=lambda r: (-regions.count(r), r), default=facts.default_region)


def days(first: date, last: date) -> Iterator[date]:
    """Yield the days from `first` up to and including `last`."""
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def open_days(circle: CircleFacts, first: date, last: date, facts: Facts) -> tuple[date, ...]:
    """Return the days in [first, last] on which the circle can meet."""
    return tuple(day for day in days(first, last) if day_block(circle, day, facts) is None)
