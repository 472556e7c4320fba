"""Dates, times, durations and periods in calendar files, and the zones they are told in.

Zones are looked up here and not by icalendar, which keeps the zones of one file for all later
ones. A name that the world knows (or Windows) means what the world means by it, whatever the
file says; only for other names its VTIMEZONE counts, within that file.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from io import StringIO
from itertools import islice
from typing import cast
from zoneinfo import ZoneInfo, available_timezones

from leerkring.calendars.components import TROUBLE, Component, Property
from leerkring.support.clock import HOME_ZONE

# Apple keeps birthdays without a year in 1604.
_YEARS = range(1600, 2500)
_MOST_ZONES = 200
_MOST_CHANGES = 500
_MOST_RULES = 4
_LONGEST_RULE = 200

_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?", re.ASCII | re.IGNORECASE)
_DURATION = re.compile(
    r"([+-])?P(?:(\d{1,6})W)?(?:(\d{1,7})D)?"
    r"(?:T(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?)?",
    re.ASCII | re.IGNORECASE,
)
_OFFSET = re.compile(r"[+-]\d{4}(?:\d\d)?", re.ASCII)
# Any other rule could keep us counting for hours.
_YEARLY = re.compile(
    r"(?:FREQ=YEARLY|BYMONTH=(?:[1-9]|0[1-9]|1[0-2])|BYDAY=(?:[+-]?[1-4])?(?:MO|TU|WE|TH|FR|SA|SU)"
    r"|BYMONTHDAY=-?(?:[1-9]|1\d|2[0-8])(?:,-?(?:[1-9]|1\d|2[0-8]))*|INTERVAL=1|WKST=[A-Z]{2}"
    r"|COUNT=\d{1,4}|UNTIL=\d{8}(?:T\d{6}Z?)?)",
    re.ASCII,
)
_PHASES = ("STANDARD", "DAYLIGHT")

Moment = date | datetime
Period = tuple[datetime, datetime]


def home_zone() -> ZoneInfo:
    return ZoneInfo(HOME_ZONE)


def as_moment(value: Moment) -> datetime:
    """Return an aware moment; a date begins at midnight in the home zone."""
    if isinstance(value, datetime):
        return value
    return datetime(value.year, value.month, value.day, tzinfo=home_zone())


def duration_of(text: str) -> timedelta | None:
    """Return a DURATION, None when it is none."""
    found = _DURATION.fullmatch(text.strip())
    if found is None or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    try:
        whole = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        return None
    return -whole if found.group(1) == "-" else whole


def on_our_wall(start: datetime, end: datetime) -> list[Period]:
    """Return what an aware span covers of the home zone's wall-clock time, naive.

    In the night that the clock goes back an hour comes twice: a span may be in two pieces then.
    """
    try:
        begin, until = start.astimezone(home_zone()), end.astimezone(home_zone())
    except OverflowError:
        return []
    before, after = _offset(begin), _offset(until)
    whole = (begin.replace(tzinfo=None, fold=0), until.replace(tzinfo=None, fold=0))
    pieces = [whole]
    if before > after:
        low, high = begin.astimezone(UTC), until.astimezone(UTC)
        while high - low > timedelta(seconds=1):
            middle = low + (high - low) / 2
            low, high = (low, middle) if _offset(middle) < before else (middle, high)
        change = high.replace(tzinfo=None, microsecond=0)
        pieces = [(whole[0], change + before), (change + after, whole[1])]
    return [piece for piece in pieces if piece[0] < piece[1]]


def _offset(moment: datetime) -> timedelta:
    return moment.astimezone(home_zone()).utcoffset() or timedelta()


class FileMoments:
    """Reads the moments of one calendar; without zone they are in the calendar's own or ours."""

    def __init__(self, calendar: Component) -> None:
        self._definitions = {
            _zone_id(one): one for one in calendar.named("VTIMEZONE")[:_MOST_ZONES]
        }
        self._zones: dict[str, tzinfo | None] = {}
        own = calendar.first("X-WR-TIMEZONE")
        self._floating = (self._zone(own.value) if own else None) or home_zone()

    def one(self, found: Property | None) -> Moment | None:
        """Return an aware moment or a date, None when there is none that can be read."""
        return next(self.all(found), None) if found else None

    def utc(self, found: Property | None) -> datetime | None:
        """Return a moment in UTC, also where the sign for that was forgotten."""
        if found is None or not (read := _MOMENT.fullmatch(found.value.strip())):
            return None
        value = self._moment(read, None if "TZID" in found.parameters else UTC, found)
        try:
            return as_moment(value).astimezone(UTC) if value is not None else None
        except OverflowError:
            return None

    def all(self, found: Property) -> Iterator[Moment]:
        """Yield the moments of a list; of periods the start."""
        for text in found.value.split(","):
            if (read := _MOMENT.fullmatch(text.strip().partition("/")[0])) is not None:
                value = self._moment(read, None, found)
                if value is not None:
                    yield value

    def periods(self, found: Property) -> Iterator[Period]:
        """Yield the periods of a list, those that take time."""
        for text in found.value.split(","):
            first, _, last = text.strip().partition("/")
            start = self.one(Property(found.name, first, found.parameters))
            if not isinstance(start, datetime):
                continue
            end: Moment | None
            if (lasting := duration_of(last)) is not None:
                end = later(start, lasting)
            else:
                end = self.one(Property(found.name, last, found.parameters))
            if isinstance(end, datetime) and start < end:
                yield start, end

    def _moment(
        self, read: re.Match[str], floating: tzinfo | None, found: Property
    ) -> Moment | None:
        year, month, day, hour, minute, second = (int(part or 0) for part in read.groups()[:6])
        if year not in _YEARS:
            return None
        try:
            if read.group(4) is None:
                return date(year, month, day)
            zone = UTC if read.group(7) else floating or self._zone_of(found)
            # A leap second is 60.
            return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)
        except ValueError:
            return None

    def _zone_of(self, found: Property) -> tzinfo:
        name = found.parameters.get("TZID")
        if name is None:
            return self._floating
        return self._zone(name) or home_zone()

    def _zone(self, name: str) -> tzinfo | None:
        name = name.strip()
        if name not in self._zones:
            self._zones[name] = _known_zone(name) or self._defined(name)
        return self._zones[name]

    def _defined(self, name: str) -> tzinfo | None:
        definition = self._definitions.get(name)
        return _made_zone(definition) if definition else None


def later(start: datetime, by: timedelta) -> datetime | None:
    """Return the moment when so much time has really passed, also when the clock changes."""
    try:
        return (start.astimezone(UTC) + by).astimezone(start.tzinfo)
    except OverflowError:
        return None


def _zone_id(definition: Component) -> str:
    found = definition.first("TZID")
    return found.value.strip() if found else ""


@lru_cache(maxsize=1)
def _known_names() -> dict[str, str]:
    """Return the zones of the world and of Windows, by small letters. No file adds to it."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    # "localtime" is the zone of this computer, not of the one who wrote the file.
    world = {name.lower(): name for name in available_timezones() - {"localtime", "Factory"}}
    windows = {
        name.lower(): zone for name, zone in WINDOWS_TO_OLSON.items() if zone.lower() in world
    }
    return {**windows, **world}


def _known_zone(name: str) -> tzinfo | None:
    """Return a zone by its name, also behind a vendor's ("/vendor.org/Europe/Paris")."""
    names = _known_names()
    parts = name.strip("/").lower().split("/")
    for start in range(min(len(parts), 8)):
        if (key := names.get("/".join(parts[start:]))) is not None:
            return ZoneInfo(key)
        if not name.startswith("/"):
            break
    return None


def _made_zone(definition: Component) -> tzinfo | None:
    """Return the zone that a VTIMEZONE describes, None when it cannot be used safely."""
    from dateutil.tz import tzical  # type: ignore[import-untyped]

    phases = [part for part in definition.parts if part.name in _PHASES]
    try:
        described = list(islice(_phase_lines(phases), _MOST_CHANGES + 1))
        rules = sum(line.startswith("RRULE") for line in described)
        if not 0 < len(described) <= _MOST_CHANGES or rules > _MOST_RULES:
            return None
        lines = ["BEGIN:VTIMEZONE", "TZID:file", *described, "END:VTIMEZONE"]
        made = tzical(StringIO("\n".join(lines))).get()
        # Only now the rules are looked at.
        datetime(2026, 7, 1, tzinfo=made).utcoffset()
    except TROUBLE:
        return None
    return cast("tzinfo", made)


def _phase_lines(phases: Iterable[Component]) -> Iterator[str]:
    """Yield what dateutil understands; it refuses anything else. ValueError for bad values."""
    for phase in phases:
        yield f"BEGIN:{phase.name}"
        for name in ("TZOFFSETFROM", "TZOFFSETTO", "DTSTART"):
            found = phase.first(name)
            value = found.value.strip().upper() if found else ""
            pattern = _MOMENT if name == "DTSTART" else _OFFSET
            if pattern.fullmatch(value) is None:
                raise ValueError(name)
            yield f"{name}:{value.removesuffix('Z')}"
        for rule in phase.all("RRULE"):
            yield f"RRULE:{_yearly(rule.value)}"
        for more in phase.all("RDATE"):
            dates = [text.partition("/")[0].strip() for text in more.value.split(",")]
            if not all(map(_MOMENT.fullmatch, dates)):
                raise ValueError(more.name)
            yield from (f"RDATE:{text.upper().removesuffix('Z')}" for text in dates)
        yield f"END:{phase.name}"


def _yearly(rule: str) -> str:
    parts = rule.strip().upper().strip(";").split(";")
    names = {part.partition("=")[0] for part in parts}
    if (
        len(rule) > _LONGEST_RULE
        or len(names) < len(parts)
        or "FREQ" not in names
        or {"COUNT", "UNTIL"} <= names
        or not all(map(_YEARLY.fullmatch, parts))
    ):
        raise ValueError(rule)
    # The start of a phase has no zone, so its end may not have one.
    return ";".join(part.removesuffix("Z") if part.startswith("UNTIL") else part for part in parts)
