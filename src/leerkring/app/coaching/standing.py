"""Why a session is when it is, and what is in its way now."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from leerkring.app.coaching.rows import SessionObstacle, SessionRow, SessionShift
from leerkring.domain.availability import Obstacle, ObstacleKind, obstacles
from leerkring.domain.coaching import CoachingDuo, CoachingSession, SessionState
from leerkring.domain.coaching_sessions import session_in_the_way
from leerkring.domain.facts import Facts


def without_sessions(facts: Facts, session_ids: Collection[str]) -> Facts:
    """Return the facts as if these sessions took nobody's time."""
    gone = frozenset(session_ids)
    kept = (one for one in facts.engagements if one.subject_id not in gone)
    return replace(facts, engagements=tuple(kept))


def obstacles_of(
    duo: CoachingDuo, session: CoachingSession, facts: Facts
) -> tuple[SessionObstacle, ...]:
    """Return what is in the way of a session: holidays, absence, leaving, something else then."""
    both = (facts.people[key] for key in (duo.teacher_id, duo.coach_id))
    found = [
        SessionObstacle(person.id, person.name, obstacle)
        for person in both
        for obstacle in obstacles(person, session.start, session.end, facts, besides=session.id)
    ]
    coach = facts.people[duo.coach_id]
    until = coach.co_coach_until
    if until is not None and until < session.start.date():
        gone = ObstacleKind.NOT_EMPLOYED
        if not any(o.person_id == coach.id and o.obstacle.kind is gone for o in found):
            over = Obstacle(ObstacleKind.NO_LONGER_COACH)
            found.append(SessionObstacle(coach.id, coach.name, over))
    return tuple(found)


def session_row(
    session: CoachingSession,
    duo: CoachingDuo,
    facts: Facts,
    in_the_way: tuple[SessionObstacle, ...],
    now: datetime,
) -> SessionRow:
    """Return a session as screens show it; `facts` are without the sessions of the duo."""
    regular = datetime.combine(session.regular_day, duo.start_time)
    shifted = session.start.date() != session.regular_day
    if session.state is SessionState.PLANNED:
        shifted = session.start != regular
    return SessionRow(
        id=session.id,
        number=session.number,
        regular_day=session.regular_day,
        start=session.start,
        end=session.end,
        minutes=session.minutes,
        state=session.state,
        pinned=session.pinned,
        split=session.split,
        split_note=session.split_note,
        went_well=session.went_well,
        next_step=session.next_step,
        is_past=session.end <= now,
        shifted=shifted,
        shift=_shift(session, duo, facts, regular) if shifted else None,
        obstacles=in_the_way,
    )


def _shift(
    session: CoachingSession, duo: CoachingDuo, facts: Facts, regular: datetime
) -> SessionShift | None:
    teacher, coach = facts.people[duo.teacher_id], facts.people[duo.coach_id]
    found = session_in_the_way(facts, teacher, coach, regular, session.minutes)
    return None if found is None else SessionShift(found.kind, found.name, found.until)
