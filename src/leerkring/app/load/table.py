"""Everybody's load in a period, also of who has none."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import ClassVar

from leerkring.app.load.activities import meetings_in, stored_activities
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, below
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.load import LoadKind, PersonLoad, limit_minutes, loads
from leerkring.domain.meetings import Assignment, Role
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.domain.years import YearKind, YearSpan
from leerkring.support.clock import local_today


@dataclass(frozen=True)
class LoadOver:
    """Over the limit: by how many minutes, and what takes most of the time."""

    minutes: int
    heaviest: LoadKind


@dataclass(frozen=True, kw_only=True)
class LoadRow:
    """One person: minutes by kind in `load`, and how often they lead and bring in.

    Roles cost no time of their own: the hours of the meeting are counted once.
    """

    person_id: str
    name: str
    functions: str
    location_id: str | None
    location_name: str
    load: PersonLoad
    facilitates: int
    contributes: int
    over: LoadOver | None
    left: date | None


@dataclass(frozen=True)
class LoadView:
    """The period, its limit in minutes (None: no limit) and everybody by name."""

    first: date
    last: date
    limit: int | None
    rows: tuple[LoadRow, ...]

    @property
    def over(self) -> int:
        """How many people are over the limit."""
        return sum(row.over is not None for row in self.rows)


@dataclass(frozen=True)
class LoadTable(Query[LoadView]):
    """Who has how much to do from `first` to `last`; in the running school year without them.

    Listed are all who work here in the period, and others with anything to do in it.
    """

    remembered: ClassVar[bool] = True
    first: date | None = None
    last: date | None = None


def load_table(query: LoadTable, unit: UnitOfWork, around: Surroundings) -> LoadView:
    year = YearSpan.around(query.first or local_today(around.clock), YearKind.SCHOOL)
    first, last = query.first or year.first, query.last or year.last
    limit = limit_minutes(app_settings(unit).load_hours, first, last)
    people = {person.id: person for person in unit.find(Person, order_by=("name",))}
    places = {place.id: place.name for place in unit.find(Location)}
    roles = _roles(unit, first, last)
    rows = [
        LoadRow(
            person_id=person.id,
            name=person.name,
            functions=person.functions,
            location_id=person.location_id,
            location_name=places.get(person.location_id or "", ""),
            load=load,
            facilitates=roles[person.id, Role.FACILITATOR],
            contributes=roles[person.id, Role.CASE_CONTRIBUTOR],
            over=over_the_limit(load),
            left=person.left,
        )
        for load in loads(people, stored_activities(unit, first, last), limit)
        for person in (people[load.person_id],)
        if load.total or works_here(person, first, last)
    ]
    rows.sort(key=lambda row: (row.name.casefold(), row.person_id))
    return LoadView(first, last, limit, tuple(rows))


def works_here(person: Person, first: date, last: date) -> bool:
    """Tell whether somebody of our own works here in part of the period."""
    gone = person.left is not None and person.left < first
    late = person.joined is not None and person.joined > last
    return not (person.external or gone or late)


def over_the_limit(load: PersonLoad) -> LoadOver | None:
    """Return by how much a load is over the limit, None when it is not."""
    heaviest = load.heaviest
    return LoadOver(load.over, heaviest) if load.over and heaviest else None


def _roles(unit: UnitOfWork, first: date, last: date) -> Counter[tuple[str, Role]]:
    since = at_least("start", datetime.combine(first, time.min))
    until = below("start", datetime.combine(last + timedelta(days=1), time.min))
    meetings = {meeting.id: meeting for meeting in meetings_in(unit, since, until)}
    found = unit.find(Assignment, among("meeting_id", meetings)) if meetings else []
    return Counter(
        (role.person_id, role.role)
        for role in found
        if role.person_id is not None and role.counts_at(meetings[role.meeting_id])
    )


QUERIES: dict[type, QueryHandler] = {LoadTable: load_table}
