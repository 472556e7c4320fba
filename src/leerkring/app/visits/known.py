"""Who saw whom and who is still waiting: what a new round goes on from."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
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


@dataclass(frozen=True)
class LeftOut:
    """Who took part in rounds that are over and was left out, by person how often.

    `waiting`: visited nobody since the last visit made. `visits`: ever visited nobody, and
    `received`: nobody came, each as far as that is more often than others who took part: whoever
    comes new has nothing to catch up with.
    """

    waiting: Mapping[str, int] = field(default_factory=dict)
    visits: Mapping[str, int] = field(default_factory=dict)
    received: Mapping[str, int] = field(default_factory=dict)


def left_out(unit: UnitOfWork, before: date, people: Iterable[str]) -> LeftOut:
    """Return who of these people was left out in rounds that were over before a day."""
    rounds = {r.id: r for r in unit.find(VisitRound, below("last_day", before))}
    if not rounds:
        return LeftOut()
    standing = [v for v in unit.find(PeerVisit) if v.state is not VisitState.CANCELLED]
    made = {(v.round_id, v.visitor_id) for v in standing}
    had = {(v.round_id, v.host_id) for v in standing}
    latest = _latest(standing, rounds)
    wanted = set(people)
    waiting: Counter[str] = Counter()
    visits: dict[str, int] = {}
    received: dict[str, int] = {}
    for place in unit.find(RoundPlace, among("round_id", sorted(rounds))):
        person = place.person_id
        if person not in wanted:
            continue
        if place.part is not RoundPart.HOSTS_ONLY:
            missed = (place.round_id, person) not in made
            visits[person] = visits.get(person, 0) + missed
            since = latest.get(person, date.min) > rounds[place.round_id].last_day
            waiting[person] += missed and not since
        if place.part is not RoundPart.VISITS_ONLY:
            received[person] = received.get(person, 0) + ((place.round_id, person) not in had)
    return LeftOut(+waiting, _above_least(visits), _above_least(received))


def _latest(visits: Iterable[PeerVisit], rounds: Mapping[str, VisitRound]) -> dict[str, date]:
    """Return by visitor the day of the last visit; at the latest when its round was over."""
    found: dict[str, date] = {}
    for visit in visits:
        day = visit.start.date() if visit.start else None
        over = rounds.get(visit.round_id or "")
        if day is None and over is not None:
            day = over.last_day
        if day is not None:
            found[visit.visitor_id] = max(day, found.get(visit.visitor_id, date.min))
    return found


def _above_least(times: Mapping[str, int]) -> Mapping[str, int]:
    least = min(times.values(), default=0)
    return {person: number - least for person, number in times.items() if number > least}
