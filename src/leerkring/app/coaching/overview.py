"""Who was coached in a period, and how many hours: everybody is listed, also at 0."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, below
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.coaching import CoachingDuo, CoachingSession, SessionState
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.domain.years import YearKind, YearSpan
from leerkring.support.clock import local_today


@dataclass(frozen=True, kw_only=True)
class CoachedPerson:
    """One worker: held sessions of duos that count as coaching, and `coaches` by name.

    `not_yet`: none in this period. `left`: no longer works here.
    """

    person_id: str
    name: str
    functions: str
    sessions: int
    minutes: int
    last: date | None
    coaches: tuple[str, ...]
    not_yet: bool
    left: date | None

    @property
    def hours(self) -> float:
        """How many hours, a quarter as 0.25."""
        return self.minutes / 60


@dataclass(frozen=True, kw_only=True)
class CoachedLocation:
    """One location; people without one are together under an empty name."""

    location_id: str | None
    name: str
    people: tuple[CoachedPerson, ...]

    @property
    def minutes(self) -> int:
        """All minutes together."""
        return sum(person.minutes for person in self.people)

    @property
    def not_yet(self) -> int:
        """How many people were not coached."""
        return sum(person.not_yet for person in self.people)


@dataclass(frozen=True)
class CoachingOverviewRows:
    """The period and its locations by name."""

    first: date
    last: date
    locations: tuple[CoachedLocation, ...]


@dataclass(frozen=True)
class CoachingOverview(Query[CoachingOverviewRows]):
    """Who was coached from `first` to `last`; the running school year without them."""

    first: date | None = None
    last: date | None = None


def coaching_overview(
    query: CoachingOverview, unit: UnitOfWork, around: Surroundings
) -> CoachingOverviewRows:
    year = YearSpan.around(query.first or local_today(around.clock), YearKind.SCHOOL)
    first, last = query.first or year.first, query.last or year.last
    sessions, duos = _counted(unit, first, last)
    of_teacher: dict[str, list[CoachingSession]] = defaultdict(list)
    for session in sessions:
        of_teacher[duos[session.duo_id].teacher_id].append(session)
    people = unit.find(Person, order_by=("name",))
    names = {person.id: person.name for person in people}
    by_place: dict[str | None, list[CoachedPerson]] = defaultdict(list)
    for person in people:
        mine = of_teacher.get(person.id, [])
        if mine or _worked(person, first, last):
            coaches = [names[duos[session.duo_id].coach_id] for session in mine]
            by_place[person.location_id].append(_row(person, mine, coaches))
    places: list[tuple[str | None, str]] = [(p.id, p.name) for p in unit.find(Location)]
    places.sort(key=lambda place: (place[1].casefold(), place[0] or ""))
    return CoachingOverviewRows(
        first,
        last,
        tuple(
            CoachedLocation(location_id=key, name=name, people=tuple(by_place[key]))
            for key, name in (*places, (None, ""))
            if by_place.get(key)
        ),
    )


def _counted(
    unit: UnitOfWork, first: date, last: date
) -> tuple[list[CoachingSession], dict[str, CoachingDuo]]:
    """Return the held sessions in [first, last] of duos that count, in time, with these duos."""
    found = unit.find(
        CoachingSession,
        at_least("start", datetime.combine(first, time.min)),
        below("start", datetime.combine(last + timedelta(days=1), time.min)),
        order_by=("start",),
    )
    held = [session for session in found if session.state is SessionState.HELD]
    ids = among("id", sorted({session.duo_id for session in held}))
    duos = {duo.id: duo for duo in unit.find(CoachingDuo, ids) if duo.counts}
    return [session for session in held if session.duo_id in duos], duos


def _worked(person: Person, first: date, last: date) -> bool:
    """Tell whether somebody of our own worked here in part of the period."""
    gone = person.left is not None and person.left < first
    late = person.joined is not None and person.joined > last
    return not (person.external or gone or late)


def _row(person: Person, sessions: list[CoachingSession], coaches: Iterable[str]) -> CoachedPerson:
    return CoachedPerson(
        person_id=person.id,
        name=person.name,
        functions=person.functions,
        sessions=len(sessions),
        minutes=sum(session.minutes for session in sessions),
        last=sessions[-1].start.date() if sessions else None,
        coaches=tuple(dict.fromkeys(coaches)),
        not_yet=not sessions,
        left=person.left,
    )


QUERIES: dict[type, QueryHandler] = {CoachingOverview: coaching_overview}
