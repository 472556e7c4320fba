"""Somebody's part in co-coaching: with whom, how far it is and what comes next."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.ports import UnitOfWork, among, equals
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.people import Person


@dataclass(frozen=True)
class PersonDuo:
    """A duo of a person; `other` is the teacher when they coach, else the co-coach.

    `held` of `total` sessions took place; `next` is the first one to come.
    """

    duo_id: str
    other: str
    coaches: bool
    state: DuoState
    last_day: date
    held: int
    total: int
    next: datetime | None


def duos_of(unit: UnitOfWork, person: Person, now: datetime) -> tuple[PersonDuo, ...]:
    """Return somebody's duos: those that run, then proposals, then the past, latest first."""
    duos = [
        duo
        for field in ("teacher_id", "coach_id")
        for duo in unit.find(CoachingDuo, equals(field, person.id))
    ]
    if not duos:
        return ()
    sessions: dict[str, list[CoachingSession]] = defaultdict(list)
    for session in unit.find(CoachingSession, among("duo_id", sorted(d.id for d in duos))):
        if session.state is not SessionState.CANCELLED:
            sessions[session.duo_id].append(session)
    names = _names(unit, duos)
    order = [DuoState.RUNNING, DuoState.PROPOSED, DuoState.FINISHED]
    duos.sort(key=lambda d: (order.index(d.state), -d.last_day.toordinal(), d.id))
    return tuple(_row(duo, person, sessions[duo.id], names, now) for duo in duos)


def coaching_partners(unit: UnitOfWork) -> defaultdict[str, tuple[str, ...]]:
    """Return by person the names of those they are a running duo with."""
    duos = unit.find(CoachingDuo, equals("state", DuoState.RUNNING))
    names = _names(unit, duos) if duos else {}
    partners: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for duo in sorted(duos, key=lambda d: (d.first_day, d.id)):
        for one, other in ((duo.teacher_id, duo.coach_id), (duo.coach_id, duo.teacher_id)):
            if names[other] not in partners[one]:
                partners[one] = (*partners[one], names[other])
    return partners


def _row(
    duo: CoachingDuo,
    person: Person,
    sessions: list[CoachingSession],
    names: dict[str, str],
    now: datetime,
) -> PersonDuo:
    coaches = duo.coach_id == person.id
    to_come = (s.start for s in sessions if s.state is SessionState.PLANNED and s.start >= now)
    return PersonDuo(
        duo_id=duo.id,
        other=names[duo.teacher_id if coaches else duo.coach_id],
        coaches=coaches,
        state=duo.state,
        last_day=duo.ended or duo.last_day,
        held=sum(s.state is SessionState.HELD for s in sessions),
        total=len(sessions),
        next=min(to_come, default=None),
    )


def _names(unit: UnitOfWork, duos: list[CoachingDuo]) -> dict[str, str]:
    keys = sorted({key for duo in duos for key in (duo.teacher_id, duo.coach_id)})
    return {p.id: p.name for p in unit.find(Person, among("id", keys))}
