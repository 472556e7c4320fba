"""The organisation: its organiser, locations, rooms and the days on which it is closed."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class HolidayRegion(StrEnum):
    """The three Dutch regions with their own school holidays."""

    NOORD = "Noord"
    MIDDEN = "Midden"
    ZUID = "Zuid"


class HolidayPolicy(StrEnum):
    """What a school holiday means at a location: schools are shut, childcare stays open."""

    BLOCK = "block"
    WARN = "warn"


@dataclass(eq=False, kw_only=True)
class Organisation:
    """The one organisation in a file; the organiser sends the invitations."""

    id: str
    name: str = ""
    organiser_name: str = ""
    organiser_email: str = ""
    default_region: HolidayRegion | None = None


@dataclass(eq=False, kw_only=True)
class Location:
    """A school, nursery or office where people work and meet.

    `covers_per_day` is how many groups there can be taken over on one day during peer visits.
    """

    id: str
    name: str
    address: str = ""
    region: HolidayRegion = HolidayRegion.MIDDEN
    holiday_policy: HolidayPolicy = HolidayPolicy.BLOCK
    covers_per_day: int = 2


@dataclass(eq=False, kw_only=True)
class Group:
    """A group of children at a location, in which people work."""

    id: str
    location_id: str
    name: str


@dataclass(eq=False, kw_only=True)
class Room:
    """A place to meet; `capacity` in people, 0 when not known."""

    id: str
    location_id: str
    name: str
    capacity: int = 0


@dataclass(eq=False, kw_only=True)
class RoomBlock:
    """When a room is out of use: every week on `weekday`, or on the days given (both count).

    Without times it is the whole day.
    """

    id: str
    room_id: str
    weekday: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    start_time: time | None = None
    end_time: time | None = None


class ClosedDayKind(StrEnum):
    """Closed for everybody, or a study day: no children, so a good day to meet."""

    CLOSING = "closing"
    STUDY = "study"


@dataclass(eq=False, kw_only=True)
class ClosedDays:
    """A closing or study day or period (both ends count), of one location or of all."""

    id: str
    location_id: str | None
    first_day: date
    last_day: date
    kind: ClosedDayKind = ClosedDayKind.CLOSING
    name: str = ""


@dataclass(eq=False, kw_only=True)
class OwnSchoolBreak:
    """A school holiday the user added or imported, for years the app does not know yet."""

    id: str
    region: HolidayRegion
    name: str
    first_day: date
    last_day: date


@dataclass(eq=False, kw_only=True)
class Setting:
    """One remembered choice; `value` is JSON text."""

    id: str
    value: str
