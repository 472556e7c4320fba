"""Visits and coaching sessions of a year, as a layer of their own over the meetings."""

from dataclasses import dataclass
from datetime import datetime, time

from leerkring.app.ports import UnitOfWork, among, at_least, below
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, VisitState
from leerkring.domain.years import YearSpan


@dataclass(frozen=True)
class RotationRow:
    """One visit (who looks in at whom) or session (the co-coach with whom)."""

    id: str
    coaching: bool
    start: datetime
    who: str
    whom: str
    done: bool = False


def rotation_rows(unit: UnitOfWork, span: YearSpan) -> tuple[RotationRow, ...]:
    """Return what takes place or took place in a year, by start; proposed duos not yet."""
    since = at_least("start", datetime.combine(span.first, time.min))
    until = below("start", datetime.combine(span.after, time.min))
    visits = unit.find(PeerVisit, since, until)
    sessions = unit.find(CoachingSession, since, until)
    if not visits and not sessions:
        return ()
    names = {person.id: person.name for person in unit.find(Person)}
    duo_ids = sorted({s.duo_id for s in sessions})
    duos = {d.id: d for d in unit.find(CoachingDuo, among("id", duo_ids))}
    found = [
        RotationRow(
            visit.id,
            coaching=False,
            start=visit.start,
            who=names.get(visit.visitor_id, ""),
            whom=visit.host_name.partition("<")[0].strip() or names.get(visit.host_id or "", ""),
            done=visit.state is VisitState.DONE,
        )
        for visit in visits
        if visit.start is not None and visit.state is not VisitState.CANCELLED
    ]
    for session in sessions:
        duo = duos[session.duo_id]
        if session.state is SessionState.CANCELLED or duo.state is DuoState.PROPOSED:
            continue
        coach, teacher = names.get(duo.coach_id, ""), names.get(duo.teacher_id, "")
        done = session.state is SessionState.HELD
        found.append(
            RotationRow(
                session.id, coaching=True, start=session.start, who=coach, whom=teacher, done=done
            )
        )
    return tuple(sorted(found, key=lambda r: (r.start, r.who, r.id)))
