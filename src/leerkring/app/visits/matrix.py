"""One round as a matrix of who visits whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, equals
from leerkring.app.visits.agreed import apart_in
from leerkring.app.visits.rows import (
    OUTSIDE,
    CellState,
    MatrixCell,
    MatrixPerson,
    MatrixView,
    VisitWarning,
    host_key,
    round_row,
    state_of,
)
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.meetings import Meeting
from leerkring.domain.organisation import Location
from leerkring.domain.people import Absence, Person
from leerkring.domain.visits import (
    USUAL_MINUTES,
    PeerVisit,
    RoundPart,
    RoundPlace,
    VisitForm,
    VisitPause,
    VisitRound,
    VisitState,
)
from leerkring.support.clock import local_now

_EXCLUDED = MatrixCell(state=CellState.EXCLUDED)
Pair = tuple[str, str]


@dataclass(frozen=True)
class RoundMatrix(Query[MatrixView]):
    """A round, visitor by host, both by name."""

    remembered: ClassVar[bool] = True

    round_id: str


def round_matrix(query: RoundMatrix, unit: UnitOfWork, around: Surroundings) -> MatrixView:
    found = unit.get(VisitRound, query.round_id)
    now = local_now(around.clock)
    everything = [v for v in unit.find(PeerVisit) if v.state is not VisitState.CANCELLED]
    mine = [v for v in everything if v.round_id == found.id]
    parts = {p.person_id: p.part for p in unit.find(RoundPlace, equals("round_id", found.id))}
    people = {p.id: p for p in unit.find(Person)}
    places = {place.id: place.name for place in unit.find(Location)}
    rows, columns = _who(found, parts, mine, everything, people, places, unit)
    used = {p.location_id for p in (*rows, *columns) if p.location_id}
    away = _Away(unit, now.date(), people)
    excluded = apart_in(unit, found).pairs(
        [p.person_id for p in rows], [p.person_id for p in columns]
    )
    cells: dict[Pair, MatrixCell] = dict.fromkeys(excluded, _EXCLUDED)
    last = last_seen(v for v in everything if v.round_id != found.id)
    shown = {p.person_id for p in rows}, {p.person_id for p in columns}
    for (visitor, host), day in last.items():
        if visitor in shown[0] and host in shown[1] and (visitor, host) not in excluded:
            cells[visitor, host] = MatrixCell(state=CellState.SEEN_BEFORE, last_seen=day)
    meetings = _meetings(unit, mine)
    for visit in mine:
        pair = visit.visitor_id, host_key(visit)
        cells[pair] = MatrixCell(
            visit_id=visit.id,
            state=state_of(visit, now, meetings.get(visit.meeting_id or "")),
            start=visit.start,
            form=visit.form,
            focus=visit.focus,
            cover_name=people[visit.cover_id].name if visit.cover_id else "",
            warnings=tuple(_warnings(visit, found, people, away, now))
            + ((VisitWarning.EXCLUDED,) if pair in excluded else ()),
            last_seen=last.get(pair),
            minutes=visit.minutes,
            pinned=visit.pinned,
        )
    return MatrixView(
        round=round_row(found, mine, len(parts)),
        rows=rows,
        columns=columns,
        cells=cells,
        locations=tuple((k, places[k]) for k in sorted(used, key=places.__getitem__)),
    )


# ---- who ------------------------------------------------------------------------------------


def _who(
    found: VisitRound,
    parts: Mapping[str, RoundPart],
    mine: Iterable[PeerVisit],
    everything: Iterable[PeerVisit],
    people: Mapping[str, Person],
    places: Mapping[str, str],
    unit: UnitOfWork,
) -> tuple[tuple[MatrixPerson, ...], tuple[MatrixPerson, ...]]:
    """Return the visitors and the hosts: who takes part so, and whoever has a visit."""
    made, had = Counter(v.visitor_id for v in everything), Counter(map(host_key, everything))
    here_made, here_had = Counter(v.visitor_id for v in mine), Counter(map(host_key, mine))
    pauses = {p.person_id: p.until for p in unit.find(VisitPause)}
    visiting = {key for key, part in parts.items() if part is not RoundPart.HOSTS_ONLY}
    hosting = {key for key, part in parts.items() if part is not RoundPart.VISITS_ONLY}

    def row(key: str) -> MatrixPerson:
        person = people.get(key)
        until = pauses.get(key)
        return MatrixPerson(
            person_id=key,
            name=person.name if person else key.removeprefix(OUTSIDE),
            location_id=person.location_id if person else None,
            location=places.get(person.location_id or "", "") if person else "",
            visits_total=made[key],
            hosted_total=had[key],
            paused_until=until if until and until >= found.first_day else None,
            part=parts.get(key, RoundPart.BOTH),
            visits=here_made[key],
            hosted=here_had[key],
            outside=person is None,
            left=person.left if person else None,
        )

    def ordered(keys: Iterable[str]) -> tuple[MatrixPerson, ...]:
        found_rows = [row(key) for key in keys]
        return tuple(sorted(found_rows, key=lambda p: (p.outside, p.name.casefold(), p.person_id)))

    return ordered(visiting | set(here_made)), ordered(hosting | set(here_had))


def last_seen(visits: Iterable[PeerVisit]) -> dict[Pair, date | None]:
    """Return by visitor and host when the last visit was; None when its day is not known."""
    found: dict[Pair, date | None] = {}
    for visit in visits:
        if visit.state is VisitState.CANCELLED:
            continue
        pair = visit.visitor_id, host_key(visit)
        day = visit.start.date() if visit.start else None
        before = found.get(pair)
        found[pair] = max(filter(None, (before, day)), default=None)
    return found


def _meetings(unit: UnitOfWork, visits: Iterable[PeerVisit]) -> dict[str, datetime]:
    keys = sorted({v.meeting_id for v in visits if v.meeting_id})
    return {m.id: m.start for m in unit.find(Meeting, among("id", keys))} if keys else {}


# ---- warnings -------------------------------------------------------------------------------


class _Away:
    """Who is away from today on, or no longer employed."""

    def __init__(self, unit: UnitOfWork, today: date, people: Mapping[str, Person]) -> None:
        self._people = people
        self._spans: dict[str, list[tuple[date, date]]] = defaultdict(list)
        for row in unit.find(Absence, at_least("last_day", today)):
            self._spans[row.person_id].append((row.first_day, row.last_day))

    def on(self, person_id: str | None, day: date) -> bool:
        """Tell whether somebody is away on `day`."""
        if person_id is None:
            return False
        left = self._people[person_id].left
        gone = left is not None and left < day
        return gone or any(a <= day <= b for a, b in self._spans.get(person_id, ()))


def _warnings(
    visit: PeerVisit,
    found: VisitRound,
    people: Mapping[str, Person],
    away: _Away,
    now: datetime,
) -> Iterator[VisitWarning]:
    if visit.state is not VisitState.PLANNED or (visit.end is not None and visit.end <= now):
        return
    yield from plain_warnings(visit, people[visit.visitor_id], found)
    if visit.start is None:
        return
    day = visit.start.date()
    who = (
        (visit.visitor_id, VisitWarning.VISITOR_AWAY),
        (visit.host_id, VisitWarning.HOST_AWAY),
        (visit.cover_id, VisitWarning.COVER_AWAY),
    )
    yield from (warning for key, warning in who if away.on(key, day))


def plain_warnings(
    visit: PeerVisit, visitor: Person, found: VisitRound | None
) -> Iterator[VisitWarning]:
    """Yield what is worth a look at a visit by itself, without looking at who is there."""
    if visit.form is VisitForm.LIVE and visit.minutes > USUAL_MINUTES:
        yield VisitWarning.TOO_LONG
    uncovered = visit.start is not None and visit.cover_id is None
    if uncovered and needs_cover(visit, visitor, found):
        yield VisitWarning.NO_COVER
    if found is not None and visit.start is not None:
        day = visit.start.date()
        if not found.first_day <= day <= found.last_day:
            yield VisitWarning.OUTSIDE_ROUND


def needs_cover(visit: PeerVisit, visitor: Person, found: VisitRound | None) -> bool:
    """Tell whether somebody must take over the visitor's group; nobody for a recording."""
    agreed = found is None or found.with_cover
    return visit.form is VisitForm.LIVE and visitor.needs_cover and agreed


QUERIES: dict[type, QueryHandler] = {RoundMatrix: round_matrix}
