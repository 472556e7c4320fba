"""The visits on the agenda of a meeting, as mail names them: never what was written of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from leerkring.app.ports import UnitOfWork, among
from leerkring.domain.people import Person
from leerkring.domain.told import split_guest
from leerkring.domain.visits import PeerVisit, VisitState


@dataclass(frozen=True)
class Discussed:
    """A visit that is talked about at a meeting: who was where and when, nothing else of it."""

    visitor_name: str
    host_name: str
    day: date | None


def discussed_at(
    unit: UnitOfWork, meeting_ids: Iterable[str]
) -> Mapping[str, tuple[Discussed, ...]]:
    """Return by meeting the visits on its agenda, by day; not those that were called off."""
    keys = sorted(set(meeting_ids))
    visits = [
        v
        for v in (unit.find(PeerVisit, among("meeting_id", keys)) if keys else ())
        if v.state is not VisitState.CANCELLED
    ]
    ids = {key for v in visits for key in (v.visitor_id, v.host_id) if key}
    names = {p.id: p.name for p in unit.find(Person, among("id", sorted(ids)))} if ids else {}
    found: dict[str, list[Discussed]] = defaultdict(list)
    for visit in visits:
        host = names.get(visit.host_id or "") or split_guest(visit.host_name)[0]
        day = visit.start.date() if visit.start else None
        found[visit.meeting_id or ""].append(Discussed(names[visit.visitor_id], host, day))
    return {
        key: tuple(sorted(mine, key=lambda d: (d.day is None, d.day or date.min, d.visitor_name)))
        for key, mine in found.items()
    }
