"""Meetings as screens show them: frozen rows with names instead of ids."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import combinations

from leerkring.app.invitations.told_log import told_of
from leerkring.app.meetings.attendance import expected_ids
from leerkring.app.meetings.coming import not_coming
from leerkring.app.meetings.groups import groups_of, meetings_of_year
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, below, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.groups import Pair, together
from leerkring.domain.meetings import Assignment, Attendance, Meeting, MeetingState, Role
from leerkring.domain.organisation import Location, Room
from leerkring.domain.people import Person
from leerkring.support.clock import local_now
from leerkring.support.ordering import natural

ROLE_ORDER = tuple(Role)


@dataclass(frozen=True)
class RoleRow:
    """One role at one meeting."""

    assignment_id: str
    role: Role
    person_id: str | None
    name: str
    pinned: bool


@dataclass(frozen=True)
class MeetingRow:
    """One meeting. `number` counts within the circle's rows asked for, from 1."""

    id: str
    circle_id: str
    circle_name: str
    colour: int
    start: datetime
    end: datetime
    room_id: str | None
    room_name: str
    location_name: str
    place: str
    work_form: str
    state: MeetingState
    pinned: bool
    announced: bool
    is_past: bool
    roles: tuple[RoleRow, ...]
    finished: bool = False
    number: int = 0
    count: int = 0

    def who(self, role: Role) -> tuple[RoleRow, ...]:
        """Return who has `role`."""
        return tuple(r for r in self.roles if r.role is role)


@dataclass(frozen=True)
class ExpectedRow:
    """Somebody who is expected, or was; `present` None as long as nobody noted it.

    `comes` is False as far as is known, or noted. `minutes` only where they differ from the
    meeting's; `role` is what somebody absent would have done, and `stand_in` who did that instead.
    """

    person_id: str
    name: str
    email: str
    present: bool | None
    comes: bool
    minutes: int | None = None
    role: Role | None = None
    stand_in_id: str | None = None
    stand_in: str = ""


@dataclass(frozen=True)
class GroupMember:
    """Somebody in a small group; `comes` False when not expected at the meeting any more."""

    person_id: str
    name: str
    comes: bool


@dataclass(frozen=True)
class MetBefore:
    """Two people of one small group who sat together so many times before."""

    names: tuple[str, str]
    times: int


@dataclass(frozen=True)
class MeetingDetails:
    """Everything of one meeting for its own page.

    `in_groups`: people work in small groups by agreement, or sit in some. `met_before` are those
    of one group who sat together earlier this school year.
    """

    row: MeetingRow
    goal: str
    note: str
    duration_minutes: int
    expected: tuple[ExpectedRow, ...]
    rooms: tuple[tuple[str, str], ...]
    in_groups: bool = False
    groups: tuple[tuple[GroupMember, ...], ...] = ()
    without_group: tuple[GroupMember, ...] = ()
    met_before: tuple[MetBefore, ...] = ()
    break_minutes: int = 0
    net_minutes: int = 0


@dataclass(frozen=True)
class MeetingsBetween(Query[tuple[MeetingRow, ...]]):
    """All meetings from `first` to `last`, both days included, by start."""

    first: date
    last: date


@dataclass(frozen=True)
class CircleMeetings(Query[tuple[MeetingRow, ...]]):
    """The meetings of one circle by start, in a period when days are given."""

    circle_id: str
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class MeetingCard(Query[MeetingDetails]):
    """One meeting."""

    meeting_id: str


def _day_start(day: date) -> datetime:
    return datetime.combine(day, time.min)


def meetings_between(
    query: MeetingsBetween, unit: UnitOfWork, around: Surroundings
) -> tuple[MeetingRow, ...]:
    since = at_least("start", _day_start(query.first))
    until = below("start", _day_start(query.last + timedelta(days=1)))
    meetings = unit.find(Meeting, since, until, order_by=("start",))
    return meeting_rows(unit, meetings, local_now(around.clock))


def circle_meetings(
    query: CircleMeetings, unit: UnitOfWork, around: Surroundings
) -> tuple[MeetingRow, ...]:
    criteria = [equals("circle_id", query.circle_id)]
    if query.first is not None:
        criteria.append(at_least("start", _day_start(query.first)))
    if query.last is not None:
        criteria.append(below("start", _day_start(query.last + timedelta(days=1))))
    meetings = unit.find(Meeting, *criteria, order_by=("start",))
    return meeting_rows(unit, meetings, local_now(around.clock))


def meeting_card(query: MeetingCard, unit: UnitOfWork, around: Surroundings) -> MeetingDetails:
    meeting = unit.get(Meeting, query.meeting_id)
    circle = unit.get(Circle, meeting.circle_id)
    siblings = meetings_of_year(unit, meeting)
    rows = meeting_rows(unit, siblings, local_now(around.clock))
    row = next(r for r in rows if r.id == meeting.id)
    location = circle.agreement.location_id
    rooms = unit.find(Room, equals("location_id", location)) if location else unit.find(Room)
    expected = _expected(unit, around, meeting)
    coming = {row.person_id for row in expected if row.comes}
    groups = _groups(unit, meeting, coming)
    placed = {member.person_id for people in groups for member in people}
    return MeetingDetails(
        row=row,
        goal=circle.agreement.goal,
        note=meeting.note,
        duration_minutes=meeting.duration_minutes,
        expected=expected,
        rooms=tuple(sorted(((r.id, r.name) for r in rooms), key=lambda pair: natural(pair[1]))),
        in_groups=circle.agreement.group_sizes is not None or bool(groups),
        groups=groups,
        break_minutes=meeting.break_minutes,
        net_minutes=meeting.net_minutes,
        without_group=tuple(
            GroupMember(row.person_id, row.name, comes=True)
            for row in expected
            if row.person_id in coming - placed
        ),
        met_before=_met_before(unit, siblings, meeting, groups),
    )


def meeting_rows(
    unit: UnitOfWork, meetings: list[Meeting], now: datetime
) -> tuple[MeetingRow, ...]:
    """Return the meetings as rows, in the order given."""
    ids = [m.id for m in meetings]
    roles = _roles(unit, meetings)
    told = told_of(unit, ids)
    circles = {c.id: c for c in unit.find(Circle)}
    rooms = {r.id: r for r in unit.find(Room)}
    places = {place.id: place.name for place in unit.find(Location)}
    totals: dict[str, int] = defaultdict(int)
    for meeting in meetings:
        totals[meeting.circle_id] += 1
    seen: dict[str, int] = defaultdict(int)
    rows = []
    for meeting in meetings:
        circle, room = circles[meeting.circle_id], rooms.get(meeting.room_id or "")
        seen[circle.id] += 1
        location_id = room.location_id if room else circle.agreement.location_id
        rows.append(
            MeetingRow(
                id=meeting.id,
                circle_id=circle.id,
                circle_name=circle.name,
                colour=circle.colour,
                start=meeting.start,
                end=meeting.end,
                room_id=meeting.room_id,
                room_name=room.name if room else "",
                location_name=places.get(location_id or "", ""),
                place=meeting.place,
                work_form=meeting.work_form,
                state=meeting.state,
                pinned=meeting.pinned,
                announced=meeting.id in told,
                is_past=meeting.end <= now,
                roles=roles.get(meeting.id, ()),
                finished=meeting.finished,
                number=seen[circle.id],
                count=totals[circle.id],
            )
        )
    return tuple(rows)


def _roles(unit: UnitOfWork, meetings: Iterable[Meeting]) -> Mapping[str, tuple[RoleRow, ...]]:
    """Return who has which role; of a meeting that was held, who really did it."""
    by_id = {meeting.id: meeting for meeting in meetings}
    found_all = unit.find(Assignment, among("meeting_id", by_id))
    assignments = [a for a in found_all if a.counts_at(by_id[a.meeting_id])]
    ids = {a.person_id for a in assignments if a.person_id is not None}
    names = {p.id: p.name for p in unit.find(Person, among("id", sorted(ids)))}
    found: dict[str, list[RoleRow]] = defaultdict(list)
    for a in assignments:
        name = names[a.person_id] if a.person_id is not None else a.guest_name
        found[a.meeting_id].append(RoleRow(a.id, a.role, a.person_id, name, a.pinned))
    return {key: tuple(sorted(rows, key=_by_role)) for key, rows in found.items()}


def _by_role(row: RoleRow) -> tuple[int, str, str]:
    return ROLE_ORDER.index(row.role), row.name, row.assignment_id


def _expected(unit: UnitOfWork, around: Surroundings, meeting: Meeting) -> tuple[ExpectedRow, ...]:
    mine = equals("meeting_id", meeting.id)
    noted = {a.person_id: a for a in unit.find(Attendance, mine)}
    ids = list(dict.fromkeys([*noted, *expected_ids(unit, meeting)]))
    people = {p.id: p for p in unit.find(Person, among("id", ids))}
    away = not_coming(unit, around, meeting, ids)
    roles = unit.find(Assignment, mine)
    missed = {a.person_id: a.role for a in roles if not a.held}
    instead = {a.instead_of_id: a.person_id for a in roles if a.held and a.instead_of_id}
    rows = []
    for person in people.values():
        row = noted.get(person.id)
        absent = row is not None and not row.present
        stand_in = people.get(instead.get(person.id) or "")
        rows.append(
            ExpectedRow(
                person.id,
                person.name,
                person.email,
                present=row.present if row else None,
                comes=person.id not in away,
                minutes=row.minutes if row else None,
                role=missed.get(person.id) if absent else None,
                stand_in_id=stand_in.id if stand_in else None,
                stand_in=stand_in.name if stand_in else "",
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.name, row.person_id)))


def _groups(
    unit: UnitOfWork, meeting: Meeting, coming: Collection[str]
) -> tuple[tuple[GroupMember, ...], ...]:
    """Return the small groups with names, also of who will not come after all."""
    groups = groups_of(unit, [meeting.id]).get(meeting.id, ())
    placed = [person_id for people in groups for person_id in people]
    names = {p.id: p.name for p in unit.find(Person, among("id", placed))}
    found = [
        tuple(
            GroupMember(p, names[p], p in coming)
            for p in sorted(people, key=lambda p: (names[p], p))
        )
        for people in groups
    ]
    return tuple(found)


def _met_before(
    unit: UnitOfWork,
    siblings: Iterable[Meeting],
    meeting: Meeting,
    groups: tuple[tuple[GroupMember, ...], ...],
) -> tuple[MetBefore, ...]:
    """Return who in these groups sat together earlier, the most often first."""
    if not groups:
        return ()
    earlier = [
        m.id for m in siblings if m.start < meeting.start and m.state is not MeetingState.CANCELLED
    ]
    times = together(groups_of(unit, earlier).values())
    found = [
        MetBefore((one.name, other.name), times[_pair(one.person_id, other.person_id)])
        for people in groups
        for one, other in combinations(people, 2)
    ]
    met = (pair for pair in found if pair.times)
    return tuple(sorted(met, key=lambda pair: (-pair.times, pair.names)))


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


QUERIES: dict[type, QueryHandler] = {
    MeetingsBetween: meetings_between,
    CircleMeetings: circle_meetings,
    MeetingCard: meeting_card,
}
