"""The holidays and closing days that count for this organisation in a year."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from leerkring.app.planning.facts import load_calendar
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.domain.facts import PublicHoliday, SchoolBreak
from leerkring.domain.organisation import ClosedDayKind, HolidayRegion, Location, Organisation
from leerkring.domain.years import YearSpan


@dataclass(frozen=True)
class BreakRow:
    """A school holiday and the regions, of those that count here, that have it then."""

    name: str
    first: date
    last: date
    regions: tuple[HolidayRegion, ...]


@dataclass(frozen=True)
class ClosedRow:
    """Closing or study days; without a location they hold everywhere."""

    first: date
    last: date
    kind: ClosedDayKind
    name: str
    location_name: str = ""


@dataclass(frozen=True)
class NamedDays:
    """Holidays of a year for the regions of the locations; none known when it is far off."""

    regions: tuple[HolidayRegion, ...]
    breaks: tuple[BreakRow, ...]
    public_holidays: tuple[PublicHoliday, ...]
    closed: tuple[ClosedRow, ...]
    breaks_known: bool


def named_days(unit: UnitOfWork, around: Surroundings, span: YearSpan) -> NamedDays:
    """Return the days with a name that touch the year."""
    calendar = load_calendar(unit, around, span.first, span.last)
    regions = regions_here(unit)
    places = {place.id: place.name for place in unit.find(Location)}
    touching = (b for b in calendar.school_breaks if b.last >= span.first and b.first <= span.last)
    closed = (c for c in calendar.closed if c.last >= span.first and c.first <= span.last)
    known_until = calendar.breaks_known_until
    return NamedDays(
        regions=regions,
        breaks=_joined(touching, regions),
        public_holidays=tuple(h for h in calendar.public_holidays if span.includes(h.day)),
        closed=tuple(
            ClosedRow(c.first, c.last, c.kind, c.name, places.get(c.location_id or "", ""))
            for c in closed
        ),
        breaks_known=not regions or known_until is None or known_until >= span.last,
    )


def regions_here(unit: UnitOfWork) -> tuple[HolidayRegion, ...]:
    """Return the regions of the locations, or the organisation's own when there are none."""
    found = {place.region for place in unit.find(Location)}
    if not found:
        default = (o.default_region for o in unit.find(Organisation))
        found = {region for region in default if region is not None}
    return tuple(region for region in HolidayRegion if region in found)


def _joined(
    breaks: Iterable[SchoolBreak], regions: tuple[HolidayRegion, ...]
) -> tuple[BreakRow, ...]:
    """Return one row for the regions that have the same holiday on the same days."""
    having: dict[tuple[date, date, str], list[HolidayRegion]] = defaultdict(list)
    for one in breaks:
        if one.region in regions:
            having[one.first, one.last, one.name].append(one.region)
    return tuple(
        BreakRow(name, first, last, tuple(r for r in regions if r in found))
        for (first, last, name), found in sorted(having.items())
    )
