"""What stands in the way of visits, from the facts of the people in them and at their location."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork, among
from leerkring.app.visits.rows import VisitObstacle
from leerkring.domain.availability import obstacles, travel_time
from leerkring.domain.engagements import EngagementKind
from leerkring.domain.facts import Facts
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, VisitForm, VisitState


def people_of(visits: Iterable[PeerVisit]) -> list[str]:
    """Return everybody in these visits, in a fixed order."""
    found = (key for v in visits for key in (v.visitor_id, v.host_id, v.cover_id) if key)
    return sorted(set(found))


def visit_facts(
    unit: UnitOfWork,
    around: Surroundings,
    first: date,
    last: date,
    person_ids: Iterable[str],
    *,
    colleagues_of: Iterable[str] = (),
) -> Facts:
    """Return the facts about some people in [first, last], with who works where others do.

    Whoever works at a location may cover there, and takes part of what it can bear in a day.
    """
    wanted, near = set(person_ids), sorted(set(colleagues_of))
    if near:
        places = [p.location_id for p in unit.find(Person, among("id", near))]
        if None in places:
            wanted |= {p.id for p in unit.find(Person) if p.location_id is None}
        known = sorted({place for place in places if place is not None})
        wanted |= {p.id for p in unit.find(Person, among("location_id", known))}
    return load_facts(
        unit, around, first, last, circle_ids=(), person_ids=sorted(wanted), history=False
    )


def visit_obstacles(facts: Facts, visit: PeerVisit) -> tuple[VisitObstacle, ...]:
    """Return what stands in the way of a visit as it is; nothing does of a recording."""
    if visit.start is None or visit.end is None or visit.form is VisitForm.VIDEO:
        return ()
    return tuple(_obstacles(facts, visit, visit.start, visit.end))


def _obstacles(
    facts: Facts, visit: PeerVisit, start: datetime, end: datetime
) -> Iterator[VisitObstacle]:
    there = place_of(facts, visit.host_id)
    home = place_of(facts, visit.visitor_id)
    way = way_between(facts, home, there)
    who = (
        (EngagementKind.VISIT, visit.visitor_id, there, timedelta()),
        (EngagementKind.HOST, visit.host_id, there, timedelta()),
        (EngagementKind.COVER, visit.cover_id, home, way),
    )
    for part, key, place, more in who:
        person = facts.people.get(key or "")
        if person is None:
            continue
        found = obstacles(person, start - more, end + more, facts, besides=visit.id, place=place)
        for one in found:
            yield VisitObstacle(part, person.id, person.name, one)


def place_of(facts: Facts, person_id: str | None) -> str | None:
    """Return where somebody works, if that is known."""
    person = facts.people.get(person_id or "")
    return person.location_id if person else None


def way_between(facts: Facts, home: str | None, there: str | None) -> timedelta:
    """Return how long the visitor is on the way, and again back."""
    return travel_time(home, there, facts) if home is not None else timedelta()


def let_go_of_moments(
    unit: UnitOfWork, around: Surroundings, visits: Iterable[PeerVisit]
) -> tuple[str, ...]:
    """Let go of moments at which a changed visit cannot be; return the ids of those visits.

    Only the cover goes when everybody else can.
    """
    unit.flush()
    gone = []
    for visit in visits:
        if visit.start is None or visit.state is not VisitState.PLANNED:
            continue
        day = visit.start.date()
        found = visit_obstacles(visit_facts(unit, around, day, day, people_of((visit,))), visit)
        if any(o.part is not EngagementKind.COVER for o in found):
            visit.start = None
            visit.cover_id, visit.cover_fits = None, False
            gone.append(visit.id)
        elif found:
            visit.cover_id, visit.cover_fits = None, False
        unit.flush()
    return tuple(gone)


def without(facts: Facts, visit_ids: Iterable[str]) -> Facts:
    """Return the facts as they would be without some visits."""
    gone = frozenset(visit_ids)
    return replace(
        facts, engagements=tuple(e for e in facts.engagements if e.subject_id not in gone)
    )
