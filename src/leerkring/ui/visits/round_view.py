"""A proposed round as a matrix, and what choices of the user make of it."""

from collections import Counter
from collections.abc import Iterable

from leerkring.app.visits.drafting import RoundBasis
from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.visits.rows import (
    CellState,
    MatrixCell,
    MatrixPerson,
    MatrixView,
    RoundRow,
)
from leerkring.domain.facts import Facts
from leerkring.domain.turns import person_key
from leerkring.domain.visit_apart import Apart, circles_of
from leerkring.domain.visit_planning import (
    KnownVisit,
    ProposedVisit,
    RoundProposal,
)
from leerkring.domain.visits import RoundPart, VisitForm

PROPOSED = "proposed:"  # before the visitor's id, where ids of visits stand
Pair = tuple[str, str]


def matrix_of(basis: RoundBasis, draft: RoundDraft, proposal: RoundProposal) -> MatrixView:
    """Return what the round would look like."""
    visits = proposal.of_round(draft.id)
    known = [v for v in basis.request.known if v.host_id is not None]
    mine = [v for v in known if v.round_id == draft.id]
    rows, columns = _people(basis, draft, visits, mine, known)
    cells = _cells(basis, draft, rows, columns, known)
    for one in mine:
        cells[one.visitor_id, one.host_id or ""] = _standing(one, draft, basis.facts)
    for visit in visits:
        cells[visit.visitor_id, visit.host_id] = _proposed(visit, basis.facts)
    row = RoundRow(
        id=draft.id,
        name=draft.name,
        first=draft.first,
        last=draft.last,
        form=draft.form,
        visits=len(visits) + len(mine),
        without_day=sum(not v.start for v in visits) + sum(not v.start for v in mine),
        people=len(draft.members),
    )
    used = {p.location_id for p in (*rows, *columns) if p.location_id}
    names = {key: basis.facts.locations[key].name for key in used if key in basis.facts.locations}
    locations = tuple((key, names[key]) for key in sorted(names, key=names.__getitem__))
    return MatrixView(row, rows, columns, cells, locations)


def _people(
    basis: RoundBasis,
    draft: RoundDraft,
    visits: Iterable[ProposedVisit],
    mine: Iterable[KnownVisit],
    known: Iterable[KnownVisit],
) -> tuple[tuple[MatrixPerson, ...], tuple[MatrixPerson, ...]]:
    facts = basis.facts
    parts = {m.person_id: m.part for m in draft.members}
    pairs = [(v.visitor_id, v.host_id) for v in visits]
    all_pairs = [*pairs, *((v.visitor_id, v.host_id or "") for v in known)]
    mine_pairs = [*pairs, *((v.visitor_id, v.host_id or "") for v in mine)]
    made, had = Counter(v for v, _ in all_pairs), Counter(h for _, h in all_pairs)
    here_made, here_had = Counter(v for v, _ in mine_pairs), Counter(h for _, h in mine_pairs)
    visiting = {k for k, part in parts.items() if part is not RoundPart.HOSTS_ONLY}
    hosting = {k for k, part in parts.items() if part is not RoundPart.VISITS_ONLY}

    def ordered(keys: Iterable[str]) -> tuple[MatrixPerson, ...]:
        people = [facts.people[key] for key in keys if key in facts.people]
        people.sort(key=person_key)
        return tuple(
            MatrixPerson(
                person_id=p.id,
                name=p.name,
                location_id=p.location_id,
                location=_place(facts, p.location_id),
                visits_total=made[p.id],
                hosted_total=had[p.id],
                paused_until=basis.request.paused.get(p.id),
                part=parts.get(p.id, RoundPart.BOTH),
                visits=here_made[p.id],
                hosted=here_had[p.id],
            )
            for p in people
        )

    return ordered(visiting | set(here_made)), ordered(hosting | set(here_had))


def _place(facts: Facts, location_id: str | None) -> str:
    place = facts.locations.get(location_id or "")
    return place.name if place is not None else ""


def _cells(
    basis: RoundBasis,
    draft: RoundDraft,
    rows: Iterable[MatrixPerson],
    columns: Iterable[MatrixPerson],
    known: Iterable[KnownVisit],
) -> dict[Pair, MatrixCell]:
    """Return what is known without the proposal: who saw whom, and what was agreed not to do."""
    cells: dict[Pair, MatrixCell] = {}
    for visit in known:
        if visit.round_id != draft.id:
            pair = visit.visitor_id, visit.host_id or ""
            day = visit.start.date() if visit.start is not None else None
            before = cells[pair].last_seen if pair in cells else None
            last = max((d for d in (before, day) if d is not None), default=None)
            cells[pair] = MatrixCell(state=CellState.SEEN_BEFORE, last_seen=last)
    people = basis.facts.people.values()
    apart = Apart(people, draft, circles_of(basis.facts))
    barred = apart.pairs([p.person_id for p in rows], [p.person_id for p in columns])
    cells.update(dict.fromkeys(barred, MatrixCell(state=CellState.EXCLUDED)))
    return cells


def _standing(visit: KnownVisit, draft: RoundDraft, facts: Facts) -> MatrixCell:
    state = CellState.PLANNED_NO_DAY
    if visit.start is not None:
        past = visit.start.date() <= facts.today
        state = CellState.DONE if past else CellState.PLANNED
    cover = facts.people.get(visit.cover_id or "")
    return MatrixCell(
        visit_id=visit.id or f"{visit.visitor_id}:{visit.host_id}",
        state=state,
        start=visit.start,
        form=draft.form,
        cover_name=cover.name if cover is not None else "",
        pinned=True,
    )


def _proposed(visit: ProposedVisit, facts: Facts) -> MatrixCell:
    day = visit.start is not None or visit.form is VisitForm.VIDEO
    cover = facts.people.get(visit.cover_id or "")
    return MatrixCell(
        visit_id=f"{PROPOSED}{visit.visitor_id}",
        state=CellState.PLANNED if day else CellState.PLANNED_NO_DAY,
        start=visit.start,
        form=visit.form,
        cover_name=cover.name if cover is not None else "",
    )
