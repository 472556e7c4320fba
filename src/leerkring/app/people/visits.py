"""Somebody's visits: how many and when, and what goes and stays when they are removed."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.ports import UnitOfWork, among, at_least, below, equals
from leerkring.app.tags.tagging import drop_visits
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, RoundPlace, VisitPause, VisitRound, VisitState


@dataclass(frozen=True)
class VisitCounts:
    """How often somebody visits and is visited in the running year, to come included.

    `next` is the first moment to come at which they visit or are visited; of those they make,
    `done` took place.
    """

    made: int = 0
    received: int = 0
    next: datetime | None = None
    done: int = 0


@dataclass(frozen=True)
class PersonVisit:
    """A visit of a person, or to them; `other` is the host, or the visitor."""

    visit_id: str
    round_id: str | None
    other: str
    is_host: bool
    start: datetime | None
    is_past: bool
    done: bool


def visit_counts(
    unit: UnitOfWork, first: date, after: date, now: datetime
) -> defaultdict[str, VisitCounts]:
    """Return by person the visits in [first, after), without those called off.

    A visit without a moment counts when it belongs to a round that touches the period.
    """
    rounds = {
        r.id for r in unit.find(VisitRound, at_least("last_day", first), below("first_day", after))
    }
    found: dict[str, list[PeerVisit]] = defaultdict(list)
    hosted: dict[str, list[PeerVisit]] = defaultdict(list)
    for visit in unit.find(PeerVisit):
        if visit.state is VisitState.CANCELLED:
            continue
        day = visit.start.date() if visit.start else None
        if first <= day < after if day else visit.round_id in rounds:
            found[visit.visitor_id].append(visit)
            if visit.host_id is not None:
                hosted[visit.host_id].append(visit)
    people = dict.fromkeys((*found, *hosted))
    counts = {
        key: VisitCounts(
            made=len(found[key]),
            received=len(hosted[key]),
            next=_next((*found[key], *hosted[key]), now),
            done=sum(v.state is VisitState.DONE for v in found[key]),
        )
        for key in people
    }
    return defaultdict(VisitCounts, counts)


def _next(visits: Iterable[PeerVisit], now: datetime) -> datetime | None:
    to_come = (v.start for v in visits if v.start is not None and v.start >= now)
    return min(to_come, default=None)


def visits_of(unit: UnitOfWork, person: Person, now: datetime) -> tuple[PersonVisit, ...]:
    """Return somebody's visits, latest first, those without a moment before all others."""
    mine = unit.find(PeerVisit, equals("visitor_id", person.id))
    theirs = unit.find(PeerVisit, equals("host_id", person.id))
    kept = [v for v in (*mine, *theirs) if v.state is not VisitState.CANCELLED]
    keys = {key for v in kept for key in (v.visitor_id, v.host_id) if key}
    names = {p.id: p.name for p in unit.find(Person, among("id", sorted(keys)))}
    rows = (
        PersonVisit(
            visit_id=v.id,
            round_id=v.round_id,
            other=(
                names[v.visitor_id]
                if v.host_id == person.id
                else names.get(v.host_id or "", v.host_name)
            ),
            is_host=v.host_id == person.id,
            start=v.start,
            is_past=v.start is not None and v.start < now,
            done=v.state is VisitState.DONE,
        )
        for v in kept
    )
    far = datetime(9999, 1, 1)
    return tuple(sorted(rows, key=lambda r: (r.start or far, r.visit_id), reverse=True))


def take_out_of_visits(unit: UnitOfWork, person: Person, now: datetime) -> bool:
    """Take somebody out of visits and rounds to come; tell whether a visit stays in the record.

    What was made, was or was called off after it began stays: it counts in who saw whom. So does
    a visit with a recording, without its day: somebody still has to delete that. A cover of a
    visit to come is let go of.
    """
    for pause in unit.find(VisitPause, equals("person_id", person.id)):
        unit.remove(pause)
    kept = False
    for visit in unit.find(PeerVisit, equals("cover_id", person.id)):
        if _is_past(visit, now):
            kept = True
        else:
            visit.cover_id, visit.cover_fits = None, False
    for field in ("visitor_id", "host_id"):
        for visit in unit.find(PeerVisit, equals(field, person.id)):
            if _is_past(visit, now):
                kept = True
            elif visit.recorded:
                kept = True
                visit.start, visit.pinned = None, False
                visit.cover_id, visit.cover_fits = None, False
            else:
                drop_visits(unit, (visit,))
    _leave_rounds(unit, person, now, kept=kept)
    unit.flush()
    return kept


def _leave_rounds(unit: UnitOfWork, person: Person, now: datetime, *, kept: bool) -> None:
    """Leave the rounds that are not over; without a visit in the record, all of them."""
    places = unit.find(RoundPlace, equals("person_id", person.id))
    keys = sorted({p.round_id for p in places})
    over = {r.id for r in unit.find(VisitRound, among("id", keys)) if r.last_day < now.date()}
    for place in places:
        if not kept or place.round_id not in over:
            unit.remove(place)


def _is_past(visit: PeerVisit, now: datetime) -> bool:
    made = visit.state is VisitState.DONE
    return made or (visit.start is not None and visit.start < now)
