"""Reads the facts for planning: no more than the period and the circles need."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from leerkring.app.invitations.told_log import told_of
from leerkring.app.meetings.groups import groups_of
from leerkring.app.organisation.room_blocks import blocked_times
from leerkring.app.organisation.settings import app_settings
from leerkring.app.planning.engagements import engagements
from leerkring.app.planning.taken import busy_times, declined_times
from leerkring.app.ports import (
    Surroundings,
    UnitOfWork,
    among,
    at_least,
    below,
    equals,
)
from leerkring.domain.busy import NOTHING
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.facts import (
    AwaySpan,
    CalendarFacts,
    CircleFacts,
    ClosedSpan,
    Facts,
    LocationFacts,
    MeetingFacts,
    PersonFacts,
    PublicHoliday,
    RoleFacts,
    RoomFacts,
    SchoolBreak,
    member_facts,
)
from leerkring.domain.meetings import Assignment, Meeting
from leerkring.domain.organisation import (
    ClosedDays,
    HolidayRegion,
    Location,
    Organisation,
    OwnSchoolBreak,
    Room,
)
from leerkring.domain.people import Absence, Person
from leerkring.domain.turns import person_key
from leerkring.support.clock import local_today

MARGIN = timedelta(days=45)


def load_facts(
    unit: UnitOfWork,
    around: Surroundings,
    first: date,
    last: date,
    *,
    circle_ids: Iterable[str] | None = None,
    person_ids: Iterable[str] = (),
    history: bool = True,
    named_days: bool = True,
) -> Facts:
    """Return the facts for planning [first, last].

    `circle_ids` (None: all) come whole, with all their earlier meetings when `history` is wanted;
    of other circles only what takes up their people and rooms in the period, with just those
    people as members. `person_ids` are people who may join. Who only counts turns needs no
    `named_days`: holidays and closing days.
    """
    calendar = CalendarFacts()
    if named_days:
        calendar = load_calendar(unit, around, first - MARGIN, last + MARGIN)
    planned = None if circle_ids is None else sorted(set(circle_ids))
    memberships = _memberships(unit, planned, person_ids)
    people_ids = {m.person_id for m in memberships} | set(person_ids)
    circles = _circles(unit, planned, memberships)
    people_ids |= {c.agreement.fixed_facilitator_id or "" for c in circles.values()}
    meetings = _meetings(unit, first, last, planned, circles, people_ids, history=history)
    roles = _by_meeting(unit, [m.id for m in meetings])
    in_groups = {c.id for c in circles.values() if c.agreement.group_sizes is not None}
    groups = groups_of(unit, [m.id for m in meetings if m.circle_id in in_groups])
    if planned is not None:
        people_ids |= _with_roles(meetings, roles, planned)
    people = _people(unit, None if planned is None else people_ids)
    locations = {p.id: location_facts(p) for p in unit.find(Location)}
    of_circle = _by_circle(memberships)
    away = _away(unit, meetings, first, None if planned is None else people_ids)
    busy, declined = busy_times(unit, first, last), declined_times(unit, meetings, people)
    known = {
        p.id: replace(
            person_facts(p, locations, away.get(p.id, ())),
            busy=busy.get(p.id, NOTHING),
            declined=declined.get(p.id, NOTHING),
        )
        for p in people
    }
    told, travel = told_of(unit, [m.id for m in meetings]), app_settings(unit).travel_minutes
    return Facts(
        today=local_today(around.clock),
        people=known,
        circles={c.id: _circle(c, of_circle[c.id], known) for c in circles.values()},
        locations=locations,
        rooms=_rooms(unit),
        calendar=calendar,
        meetings=tuple(_meeting(m, roles.get(m.id, ()), told, groups) for m in meetings),
        engagements=engagements(unit, first, last, known, travel),
        version=unit.version(),
        default_region=_default_region(unit),
        travel_minutes=travel,
    )


# ---- who and what ---------------------------------------------------------------------------


def _memberships(
    unit: UnitOfWork, planned: list[str] | None, person_ids: Iterable[str]
) -> list[Membership]:
    if planned is None:
        return unit.find(Membership)
    mine = unit.find(Membership, among("circle_id", planned))
    people = sorted({m.person_id for m in mine} | set(person_ids))
    others = unit.find(Membership, among("person_id", people))
    return sorted({m.id: m for m in (*mine, *others)}.values(), key=lambda m: m.id)


def _circles(
    unit: UnitOfWork, planned: list[str] | None, memberships: Iterable[Membership]
) -> dict[str, Circle]:
    if planned is None:
        found = unit.find(Circle, equals("archived", value=False))
    else:
        ids = {m.circle_id for m in memberships} | set(planned)
        found = unit.find(Circle, among("id", sorted(ids)))
    return {circle.id: circle for circle in found}


def _by_circle(memberships: Iterable[Membership]) -> dict[str, list[Membership]]:
    found: dict[str, list[Membership]] = defaultdict(list)
    for membership in memberships:
        found[membership.circle_id].append(membership)
    return found


def _people(unit: UnitOfWork, ids: set[str] | None) -> list[Person]:
    return unit.find(Person) if ids is None else unit.find(Person, among("id", sorted(ids)))


def _with_roles(
    meetings: Iterable[Meeting], roles: Mapping[str, list[Assignment]], planned: list[str]
) -> set[str]:
    """Return who has a role at a meeting of the planned circles, also without being a member."""
    mine = (m for m in meetings if m.circle_id in planned)
    return {a.person_id for m in mine for a in roles.get(m.id, ()) if a.person_id}


# ---- meetings -------------------------------------------------------------------------------


def _meetings(
    unit: UnitOfWork,
    first: date,
    last: date,
    planned: list[str] | None,
    circles: Mapping[str, Circle],
    people_ids: set[str],
    *,
    history: bool,
) -> list[Meeting]:
    since = at_least("start", datetime.combine(first - timedelta(days=1), time.min))
    until = below("start", datetime.combine(last + timedelta(days=1), time.min))
    if planned is None:
        found = unit.find(Meeting, until) if history else unit.find(Meeting, since, until)
        return sorted(found, key=lambda m: (m.start, m.id))
    own = among("circle_id", planned)
    found = unit.find(Meeting, own, until) if history else unit.find(Meeting, own, since, until)
    found += unit.find(
        Meeting, among("circle_id", sorted(set(circles) - set(planned))), since, until
    )
    rooms = sorted({r for c in circles.values() if c.id in planned for r in c.agreement.room_ids})
    if rooms:
        found += unit.find(Meeting, among("room_id", rooms), since, until)
    elsewhere = unit.values(Assignment, "meeting_id", among("person_id", sorted(people_ids)))
    known = {m.id for m in found}
    new = [key for key in elsewhere if key not in known]
    found += unit.find(Meeting, among("id", new), since, until) if new else []
    return sorted({m.id: m for m in found}.values(), key=lambda m: (m.start, m.id))


def _by_meeting(unit: UnitOfWork, meeting_ids: list[str]) -> dict[str, list[Assignment]]:
    found: dict[str, list[Assignment]] = defaultdict(list)
    for assignment in unit.find(Assignment, among("meeting_id", meeting_ids)):
        found[assignment.meeting_id].append(assignment)
    return found


def _away(
    unit: UnitOfWork, meetings: Iterable[Meeting], first: date, ids: set[str] | None
) -> dict[str, list[AwaySpan]]:
    """Return who is away since the first meeting that counts; a long leave lowers a share."""
    since = min((m.start.date() for m in meetings), default=first)
    bound = at_least("last_day", min(since, first))
    rows = unit.find(Absence, bound, order_by=("first_day",))
    found: dict[str, list[AwaySpan]] = defaultdict(list)
    for row in rows:
        if ids is None or row.person_id in ids:
            found[row.person_id].append(AwaySpan(row.first_day, row.last_day, row.reason))
    return found


# ---- the calendar ---------------------------------------------------------------------------


def load_calendar(unit: UnitOfWork, around: Surroundings, first: date, last: date) -> CalendarFacts:
    """Return every day with a name in [first, last]: holidays, own holidays, closing days."""
    known = around.holidays.school_breaks(first, last)
    rows = unit.find(OwnSchoolBreak, at_least("last_day", first))
    own = [SchoolBreak(r.region, r.name, r.first_day, r.last_day) for r in rows]
    closed = unit.find(ClosedDays, at_least("last_day", first))
    until = max([around.holidays.known_until(), *(b.last for b in own)])
    return CalendarFacts(
        school_breaks=tuple(sorted({*known, *own}, key=lambda b: (b.first, b.region, b.name))),
        public_holidays=public_holidays(unit, around, first, last),
        closed=tuple(
            ClosedSpan(c.first_day, c.last_day, c.kind, c.location_id, c.name)
            for c in sorted(closed, key=lambda c: (c.first_day, c.id))
            if c.first_day <= last
        ),
        breaks_known_until=until,
    )


def public_holidays(
    unit: UnitOfWork, around: Surroundings, first: date, last: date
) -> tuple[PublicHoliday, ...]:
    """Return the public holidays in [first, last], free as the user switched them."""
    settings = app_settings(unit)
    switches = dict.fromkeys(settings.holidays_on, True)
    switches |= dict.fromkeys(settings.holidays_off, False)
    found = around.holidays.public_holidays(first, last)
    return tuple(PublicHoliday(h.day, h.name, h.key, switches.get(h.key, h.free)) for h in found)


def _default_region(unit: UnitOfWork) -> HolidayRegion | None:
    return next((o.default_region for o in unit.find(Organisation)), None)


# ---- entities as facts ----------------------------------------------------------------------


def location_facts(place: Location) -> LocationFacts:
    return LocationFacts(
        place.id,
        place.name,
        place.region,
        place.holiday_policy,
        place.address,
        place.covers_per_day,
    )


def _rooms(unit: UnitOfWork) -> dict[str, RoomFacts]:
    blocked = blocked_times(unit)
    return {
        r.id: RoomFacts(r.id, r.name, r.location_id, r.capacity, blocked.get(r.id, NOTHING))
        for r in unit.find(Room)
    }


def person_facts(
    person: Person, locations: Mapping[str, LocationFacts], away: Iterable[AwaySpan]
) -> PersonFacts:
    location = locations.get(person.location_id or "")
    return PersonFacts(
        id=person.id,
        name=person.name,
        email=person.email,
        discipline=person.discipline,
        location_id=person.location_id,
        region=location.region if location else None,
        working=person.working,
        joined=person.joined,
        left=person.left,
        weight=person.weight,
        may_facilitate=person.may_facilitate,
        may_contribute=person.may_contribute,
        external=person.external,
        manages_others=person.manages_others,
        needs_cover=person.needs_cover,
        may_cover=person.may_cover,
        may_co_coach=person.may_co_coach,
        co_coach_until=person.co_coach_until,
        most_duos=person.most_duos,
        group_id=person.group_id,
        away=tuple(away),
    )


def _circle(
    circle: Circle, memberships: Iterable[Membership], people: Mapping[str, PersonFacts]
) -> CircleFacts:
    mine = (m for m in memberships if m.person_id in people)
    members = [member_facts(m, people[m.person_id]) for m in mine]
    members.sort(key=lambda m: (*person_key(people[m.person_id]), m.first_day or date.min))
    return CircleFacts(circle.id, circle.agreement, tuple(members))


def _meeting(
    meeting: Meeting,
    roles: Iterable[Assignment],
    told: Collection[str],
    groups: Mapping[str, tuple[tuple[str, ...], ...]],
) -> MeetingFacts:
    ordered = sorted(roles, key=lambda a: (a.role, a.person_id or "", a.guest_name))
    return MeetingFacts(
        id=meeting.id,
        circle_id=meeting.circle_id,
        start=meeting.start,
        end=meeting.end,
        room_id=meeting.room_id,
        state=meeting.state,
        pinned=meeting.pinned,
        announced=meeting.id in told,
        roles=tuple(
            RoleFacts(a.role, a.person_id, a.guest_name, a.pinned, a.held) for a in ordered
        ),
        groups=groups.get(meeting.id, ()),
    )
