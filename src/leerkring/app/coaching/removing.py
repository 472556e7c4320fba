"""What becomes of duos when somebody is taken out: what was stays."""

from datetime import datetime, timedelta

from leerkring.app.coaching.duos import drop_duo
from leerkring.app.coaching.making import is_to_come, sessions_of
from leerkring.app.ports import UnitOfWork, equals
from leerkring.domain.coaching import CoachingDuo, DuoState, PairWish


def leave_coaching(unit: UnitOfWork, person_id: str, now: datetime) -> bool:
    """Take somebody out of all co-coaching to come; tell whether there was any before.

    A duo that has met stays with what was, and a teacher's duo ends; of a co-coach's duo the board
    then says how many sessions remain for somebody else. All wishes about the person go.
    """
    kept = False
    as_teacher = unit.find(CoachingDuo, equals("teacher_id", person_id))
    for duo in (*as_teacher, *unit.find(CoachingDuo, equals("coach_id", person_id))):
        sessions = sessions_of(unit, duo.id)
        ahead = [session for session in sessions if is_to_come(session, now)]
        if len(ahead) == len(sessions) or duo.state is DuoState.PROPOSED:
            drop_duo(unit, duo)
            continue
        kept = True
        for session in ahead:
            unit.remove(session)
        if duo.teacher_id == person_id and duo.state is DuoState.RUNNING:
            duo.state = DuoState.FINISHED
            duo.ended = max(duo.first_day, now.date() - timedelta(days=1))
    for field in ("person_id", "other_id"):
        for wish in unit.find(PairWish, equals(field, person_id)):
            unit.remove(wish)
    unit.flush()
    return kept
