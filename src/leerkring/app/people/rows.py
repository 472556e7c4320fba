"""People as screens show them: the list, and the card of one person."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from leerkring.app.organisation.settings import app_settings
from leerkring.app.people.absences import AbsenceRow, absence_row
from leerkring.app.people.busy import BusySourceRow, BusySources, busy_sources
from leerkring.app.people.coaching import PersonDuo, coaching_partners, duos_of
from leerkring.app.people.visits import PersonVisit, VisitCounts, visit_counts, visits_of
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, below, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.invitations import Channel
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.organisation import Group, Location
from leerkring.domain.people import Absence, Person, WorkingPattern
from leerkring.domain.visits import VisitPause
from leerkring.domain.years import YearSpan
from leerkring.support.clock import local_now, local_today
from leerkring.support.ordering import natural


class PersonProblem(StrEnum):
    """What keeps somebody from getting invitations."""

    NO_EMAIL = "no_email"
    SAME_EMAIL = "same_email"


@dataclass(frozen=True)
class CircleName:
    """A circle somebody is in."""

    id: str
    name: str
    colour: int


@dataclass(frozen=True)
class PersonRow:
    """One person in the list; turns and visits are those of the running year, planned ones too.

    `coaching` names who they are a running duo with.
    """

    id: str
    name: str
    email: str
    functions: str
    working: WorkingPattern
    location_name: str
    circles: tuple[CircleName, ...]
    leads: int
    contributes: int
    away_now: bool
    away_until: date | None
    left: date | None
    problems: tuple[PersonProblem, ...]
    visits: VisitCounts = field(default_factory=VisitCounts)
    coaching: tuple[str, ...] = ()


@dataclass(frozen=True)
class PeopleList(Query[tuple[PersonRow, ...]]):
    """Everybody by name; former colleagues only when asked for."""

    remembered: ClassVar[bool] = True
    with_former: bool = False


@dataclass(frozen=True)
class MembershipRow:
    """Somebody's place in a circle."""

    id: str
    circle: CircleName
    first_day: date | None
    last_day: date | None
    may_facilitate: bool | None
    may_contribute: bool | None
    required: bool


@dataclass(frozen=True)
class TurnRow:
    """One turn, done or to come."""

    meeting_id: str
    circle_id: str
    circle_name: str
    start: datetime
    role: Role
    is_past: bool


@dataclass(frozen=True)
class PersonDetails:
    """Everything about one person, for the panel beside the list."""

    id: str
    name: str
    email: str
    functions: str
    discipline: str
    location_id: str | None
    location_name: str
    group_id: str | None
    group_name: str
    working: WorkingPattern
    joined: date | None
    left: date | None
    weight: float
    may_facilitate: bool
    may_contribute: bool
    may_co_coach: bool
    external: bool
    manages_others: bool
    problems: tuple[PersonProblem, ...]
    memberships: tuple[MembershipRow, ...]
    absences: tuple[AbsenceRow, ...]
    turns: tuple[TurnRow, ...]
    channel: str = ""
    usual_channel: Channel = Channel.FILES
    busy: tuple[BusySourceRow, ...] = ()
    co_coach_until: date | None = None
    most_duos: int = 2
    needs_cover: bool = True
    may_cover: bool = True
    visits: tuple[PersonVisit, ...] = ()
    visits_paused_until: date | None = None
    duos: tuple[PersonDuo, ...] = ()


@dataclass(frozen=True)
class PersonCard(Query[PersonDetails]):
    """One person; turns by day, latest first."""

    person_id: str


def people_list(query: PeopleList, unit: UnitOfWork, around: Surroundings) -> tuple[PersonRow, ...]:
    today = local_today(around.clock)
    people = unit.find(Person)
    shared = _shared_addresses(people)
    circles = _circles_of_each(unit, today)
    turns = _turns_this_year(unit, today)
    away = _away(unit, today)
    visits = _visits_this_year(unit, around, today)
    coaching = coaching_partners(unit)
    places = {place.id: place.name for place in unit.find(Location)}
    rows = [
        PersonRow(
            id=p.id,
            name=p.name,
            email=p.email,
            functions=p.functions,
            working=p.working,
            location_name=places.get(p.location_id or "", ""),
            circles=tuple(circles[p.id]),
            leads=turns[p.id, Role.FACILITATOR],
            contributes=turns[p.id, Role.CASE_CONTRIBUTOR],
            away_now=p.id in away,
            away_until=away.get(p.id),
            left=p.left,
            problems=_problems(p, shared),
            visits=visits[p.id],
            coaching=coaching[p.id],
        )
        for p in people
        if query.with_former or p.left is None or p.left >= today
    ]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.id)))


def person_card(query: PersonCard, unit: UnitOfWork, around: Surroundings) -> PersonDetails:
    person = unit.get(Person, query.person_id)
    now = local_now(around.clock)
    circles = {c.id: c for c in unit.find(Circle)}
    mine = equals("person_id", person.id)
    memberships = sorted(
        unit.find(Membership, mine),
        key=lambda m: (m.first_day or date.min, natural(circles[m.circle_id].name)),
    )
    absences = unit.find(Absence, mine, order_by=("first_day",))
    same = [p for p in unit.find(Person) if p.email.casefold() == person.email.casefold()]
    return PersonDetails(
        id=person.id,
        name=person.name,
        email=person.email,
        functions=person.functions,
        discipline=person.discipline,
        location_id=person.location_id,
        location_name=unit.get(Location, person.location_id).name if person.location_id else "",
        group_id=person.group_id,
        group_name=unit.get(Group, person.group_id).name if person.group_id else "",
        working=person.working,
        joined=person.joined,
        left=person.left,
        weight=person.weight,
        may_facilitate=person.may_facilitate,
        may_contribute=person.may_contribute,
        may_co_coach=person.may_co_coach,
        co_coach_until=person.co_coach_until,
        most_duos=person.most_duos,
        needs_cover=person.needs_cover,
        may_cover=person.may_cover,
        external=person.external,
        manages_others=person.manages_others,
        problems=_problems(person, _shared_addresses(same)),
        memberships=tuple(_membership_row(m, circles[m.circle_id]) for m in memberships),
        absences=tuple(absence_row(a, person.name, now.date()) for a in absences),
        turns=_turns(unit, person, circles, now),
        channel=person.channel,
        usual_channel=app_settings(unit).channel,
        busy=busy_sources(BusySources(person.id), unit, around),
        visits=visits_of(unit, person, now),
        visits_paused_until=max(unit.values(VisitPause, "until", mine), default=None),
        duos=duos_of(unit, person, now),
    )


def _shared_addresses(people: Iterable[Person]) -> frozenset[str]:
    counts = Counter(p.email.casefold() for p in people if p.email)
    return frozenset(address for address, count in counts.items() if count > 1)


def _problems(person: Person, shared: frozenset[str]) -> tuple[PersonProblem, ...]:
    if not person.email:
        return (PersonProblem.NO_EMAIL,)
    return (PersonProblem.SAME_EMAIL,) if person.email.casefold() in shared else ()


def _circles_of_each(unit: UnitOfWork, today: date) -> defaultdict[str, list[CircleName]]:
    names = {
        c.id: _circle_name(c)
        for c in sorted(unit.find(Circle), key=lambda c: natural(c.name))
        if not c.archived
    }
    order = {key: place for place, key in enumerate(names)}
    found: defaultdict[str, list[CircleName]] = defaultdict(list)
    present = [m for m in unit.find(Membership) if m.circle_id in names]
    for membership in sorted(present, key=lambda m: order[m.circle_id]):
        name = names[membership.circle_id]
        over = membership.last_day is not None and membership.last_day < today
        if not over and name not in found[membership.person_id]:
            found[membership.person_id].append(name)
    return found


def _turns_this_year(unit: UnitOfWork, today: date) -> Counter[tuple[str | None, Role]]:
    span = YearSpan.around(today, app_settings(unit).year_view)
    first, after = (datetime(d.year, d.month, d.day) for d in (span.first, span.after))
    meetings = unit.find(Meeting, at_least("start", first), below("start", after))
    counted = {m.id: m for m in meetings if m.state is not MeetingState.CANCELLED}
    roles = unit.find(Assignment, among("meeting_id", counted))
    return Counter((r.person_id, r.role) for r in roles if r.counts_at(counted[r.meeting_id]))


def _visits_this_year(
    unit: UnitOfWork, around: Surroundings, today: date
) -> defaultdict[str, VisitCounts]:
    span = YearSpan.around(today, app_settings(unit).year_view)
    return visit_counts(unit, span.first, span.after, local_now(around.clock))


def _away(unit: UnitOfWork, today: date) -> dict[str, date]:
    now = unit.find(Absence, at_least("last_day", today), order_by=("last_day",))
    return {a.person_id: a.last_day for a in now if a.first_day <= today}


def _circle_name(circle: Circle) -> CircleName:
    return CircleName(circle.id, circle.name, circle.colour)


def _membership_row(membership: Membership, circle: Circle) -> MembershipRow:
    return MembershipRow(
        id=membership.id,
        circle=_circle_name(circle),
        first_day=membership.first_day,
        last_day=membership.last_day,
        may_facilitate=membership.may_facilitate,
        may_contribute=membership.may_contribute,
        required=membership.required,
    )


def _turns(
    unit: UnitOfWork, person: Person, circles: dict[str, Circle], now: datetime
) -> tuple[TurnRow, ...]:
    roles = {r.meeting_id: r for r in unit.find(Assignment, equals("person_id", person.id))}
    meetings = unit.find(Meeting, among("id", list(roles)), order_by=("start",))
    return tuple(
        TurnRow(
            m.id,
            m.circle_id,
            circles[m.circle_id].name,
            m.start,
            roles[m.id].role,
            is_past=m.start < now,
        )
        for m in reversed(meetings)
        if m.state is not MeetingState.CANCELLED and roles[m.id].counts_at(m)
    )


QUERIES: dict[type, QueryHandler] = {PeopleList: people_list, PersonCard: person_card}
