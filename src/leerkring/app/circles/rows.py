"""Circles as screens show them."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from leerkring.app.circles.changes import needs_lead
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.support.clock import local_today
from leerkring.support.ordering import natural


@dataclass(frozen=True)
class CircleRow:
    """One circle in a list."""

    id: str
    name: str
    colour: int
    member_count: int
    archived: bool


@dataclass(frozen=True)
class MemberRow:
    """One membership with the person's name; `active` today or still to come."""

    membership_id: str
    person_id: str
    name: str
    email: str
    first_day: date | None
    last_day: date | None
    may_facilitate: bool | None
    may_contribute: bool | None
    required: bool
    manages_others: bool
    active: bool


@dataclass(frozen=True)
class CircleDetails:
    """One circle with its members, by name."""

    id: str
    agreement: Agreement
    colour: int
    location_name: str
    lead_name: str
    deputy_name: str
    lacks_lead_or_goal: bool
    members: tuple[MemberRow, ...]

    @property
    def active_members(self) -> tuple[MemberRow, ...]:
        """Who is in the circle now or will be."""
        return tuple(m for m in self.members if m.active)


@dataclass(frozen=True)
class CircleList(Query[tuple[CircleRow, ...]]):
    """All circles by name."""


@dataclass(frozen=True)
class CircleCard(Query[CircleDetails]):
    """One circle."""

    circle_id: str


def circle_list(query: CircleList, unit: UnitOfWork, around: Surroundings) -> tuple[CircleRow, ...]:
    del query
    today = local_today(around.clock)
    members = unit.find(Membership)
    counts = Counter(m.circle_id for m in members if m.last_day is None or m.last_day >= today)
    rows = (CircleRow(c.id, c.name, c.colour, counts[c.id], c.archived) for c in unit.find(Circle))
    return tuple(sorted(rows, key=lambda row: (row.archived, natural(row.name), row.id)))


def circle_card(query: CircleCard, unit: UnitOfWork, around: Surroundings) -> CircleDetails:
    circle = unit.get(Circle, query.circle_id)
    agreement = circle.agreement
    memberships = unit.find(Membership, equals("circle_id", circle.id))
    ids = [m.person_id for m in memberships]
    ids += [key for key in (agreement.lead_id, agreement.deputy_id) if key]
    people = {p.id: p for p in unit.find(Person, among("id", sorted(set(ids))))}
    location = unit.get(Location, agreement.location_id) if agreement.location_id else None
    today = local_today(around.clock)
    members = [_member(m, people[m.person_id], today) for m in memberships]
    lead, deputy = people.get(agreement.lead_id or ""), people.get(agreement.deputy_id or "")
    return CircleDetails(
        id=circle.id,
        agreement=agreement,
        colour=circle.colour,
        location_name=location.name if location else "",
        lead_name=lead.name if lead else "",
        deputy_name=deputy.name if deputy else "",
        lacks_lead_or_goal=needs_lead(agreement),
        members=tuple(
            sorted(members, key=lambda m: (not m.active, m.name.casefold(), m.person_id))
        ),
    )


def _member(membership: Membership, person: Person, today: date) -> MemberRow:
    ends = [day for day in (membership.last_day, person.left) if day is not None]
    return MemberRow(
        membership_id=membership.id,
        person_id=person.id,
        name=person.name,
        email=person.email,
        first_day=membership.first_day,
        last_day=membership.last_day,
        may_facilitate=membership.may_facilitate,
        may_contribute=membership.may_contribute,
        required=membership.required,
        manages_others=person.manages_others,
        active=not ends or min(ends) >= today,
    )


QUERIES: dict[type, QueryHandler] = {CircleList: circle_list, CircleCard: circle_card}
