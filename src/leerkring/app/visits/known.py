"""Who saw whom and who is still waiting: what a new round goes on from."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from leerkring.app.invitations.told_log import told_of
from leerkring.app.ports import UnitOfWork, among, at_least, below
from leerkring.domain.visit_planning import KnownVisit
from leerkring.domain.visits import (
    PeerVisit,
    RoundPart,
    RoundPlace,
    VisitPause,
    VisitRound,
    VisitState,
)


def stands(visit: PeerVisit, now: datetime, told: frozenset[str], *, afresh: bool) -> bool:
    """Tell whether planning leaves a visit alone.

    What was made, was, was recorded, is chosen by hand or was `told` to people always stands;
    `afresh` is for the others that have a moment. A pair without a moment is planned again.
    """
    if visit.state is VisitState.CANCELLED:
        return False
    if visit.state is VisitState.DONE or visit.pinned or visit.recorded:
        return True
    return visit.start is not None and (visit.start <= now or visit.id in told or not afresh)


def known_visits(
    unit: UnitOfWork, round_id: str | None, now: datetime, *, afresh: bool = False
) -> tuple[KnownVisit, ...]:
    """Return all visits that count, without those of one round that are planned (again)."""
    told = told_of(unit)
    kept = (v for v in unit.find(PeerVisit) if v.state is not VisitState.CANCELLED)
    return tuple(
        KnownVisit(
            visitor_id=v.visitor_id,
            host_id=v.host_id,
            round_id=v.round_id,
            start=v.start,
            end=v.end,
            cover_id=v.cover_id,
            id=v.id,
        )
        for v in kept
        if round_id is None or v.round_id != round_id or stands(v, now, told, afresh=afresh)
    )


def paused(unit: UnitOfWork, since: date) -> dict[str, date]:
    """Return by person until when they take no part, as far as that is after `since`."""
    rows = unit.find(VisitPause, at_least("until", since), order_by=("person_id",))
    return {row.person_id: row.until for row in rows}


def waiting(unit: UnitOfWork, before: date, people: Iterable[str]) -> tuple[str, ...]:
    """Return who took part in rounds that are over without visiting anybody, most often first.

    A visit since then ends the waiting.
    """
    rounds = {r.id: r for r in unit.find(VisitRound, below("last_day", before))}
    if not rounds:
        return ()
    visits = [v for v in unit.find(PeerVisit) if v.state is not VisitState.CANCELLED]
    made = {(v.round_id, v.visitor_id) for v in visits}
    latest: dict[str, date] = {}
    for visit in visits:
        day = visit.start.date() if visit.start else None
        if day is None and visit.round_id in rounds:
            day = rounds[visit.round_id].last_day
        if day is not None:
            latest[visit.visitor_id] = max(day, latest.get(visit.visitor_id, date.min))
    missed: Counter[str] = Counter()
    wanted = set(people)
    for place in unit.find(RoundPlace, among("round_id", sorted(rounds))):
        found = rounds[place.round_id]
        visits_at_all = place.part is not RoundPart.HOSTS_ONLY and place.person_id in wanted
        since = latest.get(place.person_id, date.min) > found.last_day
        if visits_at_all and not since and (found.id, place.person_id) not in made:
            missed[place.person_id] += 1
    return tuple(sorted(missed, key=lambda key: (-missed[key], key)))
