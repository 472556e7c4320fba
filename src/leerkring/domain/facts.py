"""Frozen facts about the organisation: what planner, pickers, warnings and screens reason with.

They are read once from storage and never change; every list is in a stable order. All dates are
inclusive at both ends, all times wall-clock time in the Netherlands.
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property

from leerkring.domain.busy import NOTHING, BusyTimes
from leerkring.domain.circles import Agreement, FacilitatorMode, Membership
from leerkring.domain.engagements import Engagement
from leerkring.domain.meeting_index import MeetingIndex
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.organisation import ClosedDayKind, HolidayPolicy, HolidayRegion
from leerkring.domain.people import AbsenceReason, WorkingPattern
from leerkring.domain.rhythm import GivenSeason, Rhythm, rhythm_of


@dataclass(frozen=True)
class DaySpan:
    """Whole days, both ends included; None is open."""

    first: date | None
    last: date | None

    def includes(self, day: date) -> bool:
        """Tell whether `day` is in the span."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True)
class AwaySpan:
    """Somebody's absence."""

    first: date
    last: date
    reason: AbsenceReason = AbsenceReason.OTHER

    def includes(self, day: date) -> bool:
        """Tell whether `day` is in the span, ends included."""
        return self.first <= day <= self.last

    @property
    def days(self) -> int:
        """Length in calendar days."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class PersonFacts:
    """What planning may know of a person."""

    id: str
    name: str
    email: str = ""
    discipline: str = ""
    location_id: str | None = None
    region: HolidayRegion | None = None
    working: WorkingPattern = field(default_factory=WorkingPattern)
    joined: date | None = None
    left: date | None = None
    weight: float = 1.0
    may_facilitate: bool = True
    may_contribute: bool = True
    external: bool = False
    manages_others: bool = False
    needs_cover: bool = True
    may_cover: bool = True
    may_co_coach: bool = False
    co_coach_until: date | None = None
    most_duos: int = 2
    group_id: str | None = None
    away: tuple[AwaySpan, ...] = ()
    busy: BusyTimes = NOTHING
    declined: BusyTimes = NOTHING


@dataclass(frozen=True)
class LocationFacts:
    """A location as planning needs it."""

    id: str
    name: str
    region: HolidayRegion
    holiday_policy: HolidayPolicy
    address: str = ""
    covers_per_day: int = 2


@dataclass(frozen=True)
class RoomFacts:
    """A room; `capacity` 0 is not known, `blocked` is when something else is in it."""

    id: str
    name: str
    location_id: str
    capacity: int = 0
    blocked: BusyTimes = NOTHING


@dataclass(frozen=True)
class SchoolBreak:
    """A school holiday of one region."""

    region: HolidayRegion
    name: str
    first: date
    last: date

    def includes(self, day: date) -> bool:
        """Tell whether `day` is in the break, ends included."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class PublicHoliday:
    """A public holiday; `free` tells whether it counts as a day off here."""

    day: date
    name: str
    key: str
    free: bool = True


@dataclass(frozen=True)
class ClosedSpan:
    """Closing or study days of a location, or of all (None)."""

    first: date
    last: date
    kind: ClosedDayKind
    location_id: str | None = None
    name: str = ""

    def includes(self, day: date, location_id: str | None) -> bool:
        """Tell whether `day` is in the span for that location."""
        concerns = self.location_id is None or self.location_id == location_id
        return concerns and self.first <= day <= self.last


@dataclass(frozen=True)
class CalendarFacts:
    """Every day with a name; `breaks_known_until` is the last day the school holidays cover."""

    school_breaks: tuple[SchoolBreak, ...] = ()
    public_holidays: tuple[PublicHoliday, ...] = ()
    closed: tuple[ClosedSpan, ...] = ()
    breaks_known_until: date | None = None

    def break_on(self, day: date, region: HolidayRegion | None) -> SchoolBreak | None:
        """Return the school holiday of `region` on `day`, if any."""
        return None if region is None else self._break_by_day.get((region, day))

    def holiday_on(self, day: date) -> PublicHoliday | None:
        """Return the public holiday that gives a day off on `day`, if any."""
        return self._holiday_by_day.get(day)

    @cached_property
    def _break_by_day(self) -> Mapping[tuple[HolidayRegion, date], SchoolBreak]:
        found: dict[tuple[HolidayRegion, date], SchoolBreak] = {}
        for span in self.school_breaks:
            for offset in range((span.last - span.first).days + 1):
                found.setdefault((span.region, span.first + timedelta(days=offset)), span)
        return found

    @cached_property
    def _holiday_by_day(self) -> Mapping[date, PublicHoliday]:
        found: dict[date, PublicHoliday] = {}
        for holiday in self.public_holidays:
            if holiday.free:
                found.setdefault(holiday.day, holiday)
        return found

    def closed_on(self, day: date, location_id: str | None) -> ClosedSpan | None:
        """Return the closing day of the location on `day`, if any."""
        return self._span_on(day, location_id, ClosedDayKind.CLOSING)

    def study_day_on(self, day: date, location_id: str | None) -> ClosedSpan | None:
        """Return the study day of the location on `day`, if any."""
        return self._span_on(day, location_id, ClosedDayKind.STUDY)

    def _span_on(
        self, day: date, location_id: str | None, kind: ClosedDayKind
    ) -> ClosedSpan | None:
        spans = self._closed_by_day.get((kind, day), ())
        return next((c for c in spans if c.includes(day, location_id)), None)

    @cached_property
    def _closed_by_day(self) -> Mapping[tuple[ClosedDayKind, date], tuple[ClosedSpan, ...]]:
        found: dict[tuple[ClosedDayKind, date], tuple[ClosedSpan, ...]] = {}
        for span in self.closed:
            for offset in range((span.last - span.first).days + 1):
                key = (span.kind, span.first + timedelta(days=offset))
                found[key] = (*found.get(key, ()), span)
        return found


@dataclass(frozen=True)
class RoleFacts:
    """One role at one meeting, of a person or of a guest."""

    role: Role
    person_id: str | None
    guest_name: str = ""
    pinned: bool = False
    held: bool = False


@dataclass(frozen=True)
class MeetingFacts:
    """A meeting as it is now. `announced`: somebody was told of it.

    `away` are members who are known not to come, and so can be elsewhere then.
    """

    id: str
    circle_id: str
    start: datetime
    end: datetime
    room_id: str | None = None
    state: MeetingState = MeetingState.PLANNED
    pinned: bool = False
    announced: bool = False
    roles: tuple[RoleFacts, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    away: tuple[str, ...] = ()

    def with_role(self, role: Role) -> tuple[RoleFacts, ...]:
        """Return who has `role`, in order, of the roles that count."""
        return tuple(r for r in self.counted if r.role is role)

    @property
    def counted(self) -> tuple[RoleFacts, ...]:
        """The roles that count: of a meeting that was held, only what somebody really did."""
        over = self.state is MeetingState.HELD
        return tuple(r for r in self.roles if r.held) if over else self.roles


@dataclass(frozen=True)
class MemberFacts:
    """A membership with the settings that hold in this circle."""

    person_id: str
    first_day: date | None = None
    last_day: date | None = None
    may_facilitate: bool = True
    may_contribute: bool = True
    required: bool = False

    def active_on(self, day: date) -> bool:
        """Tell whether the membership holds on `day`."""
        first, last = self.first_day, self.last_day  # asked for every member on every day
        return (first is None or first <= day) and (last is None or day <= last)


@dataclass(frozen=True)
class CircleFacts:
    """A circle, its agreement and its members.

    `given` are windows from elsewhere; `quorum_share` is the part of the members that must be
    there, besides the number that was agreed.
    """

    id: str
    agreement: Agreement
    members: tuple[MemberFacts, ...] = ()
    given: GivenSeason | None = None
    quorum_share: float = 0.0

    @property
    def name(self) -> str:
        """What people call the circle."""
        return self.agreement.name

    @property
    def rotates_facilitator(self) -> bool:
        """Whether members lead in turn."""
        return self.agreement.facilitator_mode is FacilitatorMode.IN_TURN

    @property
    def rhythm(self) -> Rhythm:
        """The distance between meetings."""
        return self.given.rhythm if self.given is not None else rhythm_of(self.agreement)

    def least_present(self, active: int) -> int:
        """Return how many of `active` members must be there for a meeting."""
        share = math.ceil(self.quorum_share * active - 1e-9)
        return max(1, self.agreement.quorum, share, min(2, active))

    def active_members(self, day: date) -> tuple[MemberFacts, ...]:
        """Return the members on `day`, in order."""
        return tuple(m for m in self.members if m.active_on(day))

    def member(self, person_id: str) -> MemberFacts | None:
        """Return the (first) membership of a person, if any."""
        return next(iter(self.memberships_of(person_id)), None)

    def memberships_of(self, person_id: str) -> tuple[MemberFacts, ...]:
        """Return all memberships of a person, in order."""
        return self._by_person.get(person_id, ())

    @cached_property
    def _by_person(self) -> Mapping[str, tuple[MemberFacts, ...]]:
        found: dict[str, tuple[MemberFacts, ...]] = {}
        for member in self.members:
            found[member.person_id] = (*found.get(member.person_id, ()), member)
        return found


@dataclass(frozen=True)
class Facts:
    """Everything at one moment. `version` changes with any stored change.

    `travel_minutes` is what it takes from one location to another; 0 leaves it out.
    """

    today: date
    people: Mapping[str, PersonFacts] = field(default_factory=dict)
    circles: Mapping[str, CircleFacts] = field(default_factory=dict)
    locations: Mapping[str, LocationFacts] = field(default_factory=dict)
    rooms: Mapping[str, RoomFacts] = field(default_factory=dict)
    calendar: CalendarFacts = field(default_factory=CalendarFacts)
    meetings: tuple[MeetingFacts, ...] = ()
    engagements: tuple[Engagement, ...] = ()
    version: str = ""
    default_region: HolidayRegion | None = None
    travel_minutes: int = 0

    def of_circle(self, circle_id: str) -> tuple[MeetingFacts, ...]:
        """Return the meetings of a circle that were not called off, by start."""
        return self._index.of_circle(circle_id)

    def touching(self, day: date) -> tuple[MeetingFacts, ...]:
        """Return the meetings, not called off, that take up part of `day`."""
        return self._index.touching(day)

    @cached_property
    def _index(self) -> MeetingIndex[MeetingFacts]:
        return MeetingIndex(self.meetings)

    def with_meetings(self, new: Sequence[MeetingFacts], *, without: Collection[str]) -> "Facts":
        """Return the facts with other meetings after those that stay; `without` are ids."""
        stay, gone = list[MeetingFacts](), list[MeetingFacts]()
        for meeting in self.meetings:
            (gone if meeting.id in without else stay).append(meeting)
        if not gone and not new:
            return self
        found = replace(self, meetings=(*stay, *new))
        index = self._index.changed(found.meetings, gone, new)
        found.__dict__["_index"] = index  # making it anew takes far longer
        return found

    def engagements_on(self, person_id: str, day: date) -> tuple[Engagement, ...]:
        """Return the visits, covers and sessions of a person on `day`."""
        return self._engagements_by_day.get((person_id, day), ())

    @cached_property
    def _engagements_by_day(self) -> Mapping[tuple[str, date], tuple[Engagement, ...]]:
        found: dict[tuple[str, date], tuple[Engagement, ...]] = {}
        for one in self.engagements:
            key = one.person_id, one.start.date()
            found[key] = (*found.get(key, ()), one)
        return found

    def region_of(
        self, person: PersonFacts, circle: CircleFacts | None = None
    ) -> HolidayRegion | None:
        """Return the region whose holidays count: the person's own, the circle's, or any."""
        if person.region is not None:
            return person.region
        location = self.locations.get((circle.agreement.location_id if circle else None) or "")
        return location.region if location else self.default_region


def member_facts(membership: Membership, person: PersonFacts) -> MemberFacts:
    """Join a membership with the person: employment bounds it, own settings override."""
    own_facilitate, own_contribute = membership.may_facilitate, membership.may_contribute
    return MemberFacts(
        person_id=person.id,
        first_day=_later(membership.first_day, person.joined),
        last_day=_earlier(membership.last_day, person.left),
        may_facilitate=person.may_facilitate if own_facilitate is None else own_facilitate,
        may_contribute=person.may_contribute if own_contribute is None else own_contribute,
        required=membership.required,
    )


def _later(one: date | None, other: date | None) -> date | None:
    days = [day for day in (one, other) if day is not None]
    return max(days) if days else None


def _earlier(one: date | None, other: date | None) -> date | None:
    days = [day for day in (one, other) if day is not None]
    return min(days) if days else None
