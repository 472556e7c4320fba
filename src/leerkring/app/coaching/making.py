"""The sessions of a duo as they are stored: made, and planned again as far as still open."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta

from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.domain.coaching import CoachingDuo, CoachingSession, RoleSplit, SessionState
from leerkring.domain.coaching_planning import ProposedSession
from leerkring.domain.coaching_sessions import plan_sessions
from leerkring.domain.engagements import Engagement
from leerkring.domain.facts import Facts, PersonFacts
from leerkring.domain.people import Person
from leerkring.support.clock import local_now, local_today
from leerkring.support.ids import new_id

DAY = timedelta(days=1)


def split_of(split: RoleSplit, number: int) -> RoleSplit:
    """Return who leads in session `number`: in turn, the co-coach begins."""
    if split is RoleSplit.ALTERNATE:
        return RoleSplit.COACH_LEADS if number % 2 else RoleSplit.TEACHER_LEADS
    return split


def stops_coaching(person: Person | PersonFacts) -> date | None:
    """Return the last day on which somebody can coach, if there is one."""
    days = [day for day in (person.left, person.co_coach_until) if day is not None]
    return min(days, default=None)


def last_day_of(duo: CoachingDuo) -> date:
    """Return the last day on which a duo can meet."""
    return duo.last_day if duo.ended is None else min(duo.ended, duo.last_day)


def sessions_of(unit: UnitOfWork, duo_id: str) -> list[CoachingSession]:
    """Return all sessions of a duo in time."""
    return unit.find(CoachingSession, equals("duo_id", duo_id), order_by=("start",))


def is_to_come(session: CoachingSession, now: datetime) -> bool:
    """Tell whether a session is planned and has not begun."""
    return session.state is SessionState.PLANNED and session.start > now


def is_open(session: CoachingSession, now: datetime) -> bool:
    """Tell whether planning may give a session another moment."""
    return is_to_come(session, now) and not session.pinned


def has_met(sessions: Iterable[CoachingSession], now: datetime) -> bool:
    """Tell whether there is a session that took place, or whose moment is past."""
    off = SessionState.CANCELLED
    return any(s.state is not off and not is_to_come(s, now) for s in sessions)


def duo_facts(
    unit: UnitOfWork,
    around: Surroundings,
    duos: Collection[CoachingDuo],
    *,
    more: Iterable[str] = (),
) -> Facts:
    """Return what planning may know of the people in `duos`, and of `more`, for their periods."""
    today = local_today(around.clock)
    first = min((duo.first_day for duo in duos), default=today)
    last = max((duo.last_day for duo in duos), default=today)
    people = sorted({p for duo in duos for p in (duo.teacher_id, duo.coach_id)} | set(more))
    return load_facts(
        unit,
        around,
        min(first, today),
        max(last, today),
        circle_ids=(),
        person_ids=people,
        history=False,
    )


def plan_again(
    unit: UnitOfWork,
    around: Surroundings,
    duo: CoachingDuo,
    *,
    facts: Facts | None = None,
    taken: Collection[Engagement] = (),
    after: date | None = None,
) -> int:
    """Give the sessions that are still open the moments that fit now; return how many there are.

    What was, is pinned or was called off stays as it is and counts. Sessions keep their identity:
    whoever was told of one hears that it moved. What does not fit any more is removed. With
    `after` every session stays, and those that miss follow on regular days past it.
    """
    now = local_now(around.clock)
    stored = sessions_of(unit, duo.id)
    open_ = [session for session in stored if after is None and is_open(session, now)]
    fixed = [session for session in stored if session not in open_]
    need = max(0, duo.sessions - len(fixed))
    if facts is None:
        facts = duo_facts(unit, around, (duo,))
    moments = _moments(duo, facts, fixed, open_, need, now, taken, after) if need else []
    for session, moment in zip(open_, moments, strict=False):
        _set(session, duo, moment)
    for session in open_[len(moments) :]:
        unit.remove(session)
    for moment in moments[len(open_) :]:
        unit.add(_new(duo, moment))
    unit.flush()
    number_in_time(unit, duo)
    return len(moments)


def number_in_time(unit: UnitOfWork, duo: CoachingDuo) -> None:
    """Give the sessions numbers in time; who leads in turn goes along, unless chosen by hand."""
    for number, session in enumerate(sessions_of(unit, duo.id), 1):
        if session.number == number:
            continue
        usual = session.split is split_of(duo.split, session.number)
        if usual and session.state is SessionState.PLANNED:
            session.split = split_of(duo.split, number)
        session.number = number


def _moments(
    duo: CoachingDuo,
    facts: Facts,
    fixed: list[CoachingSession],
    open_: list[CoachingSession],
    need: int,
    now: datetime,
    taken: Collection[Engagement],
    after: date | None,
) -> list[ProposedSession]:
    """Return at most `need` moments in weeks in which there is no fixed session yet."""
    weeks = {_week(session.start.date()) for session in fixed}
    days = {session.regular_day for session in fixed}
    ahead = sum(session.start.date() >= now.date() - 7 * DAY for session in fixed)
    begun = bool(fixed or open_)

    def planned(after: date | None) -> list[ProposedSession]:
        found = plan_sessions(
            facts,
            duo.teacher_id,
            duo.coach_id,
            first=duo.first_day,
            last=last_day_of(duo),
            weekday=duo.weekday,
            start=duo.start_time,
            minutes=duo.minutes,
            every_weeks=duo.every_weeks,
            sessions=need + 2 * ahead,
            besides=[session.id for session in open_],
            taken=taken,
            after=after,
        )
        fit = (one for one in found if one.start is not None and one.regular_day not in days)
        return [one for one in fit if one.start and _week(one.start.date()) not in weeks][:need]

    if after is not None or not begun:
        return planned(after)
    found = planned(now.date() - DAY)
    if any(one.start is not None and one.start <= now for one in found):
        return planned(now.date())
    return found


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _set(session: CoachingSession, duo: CoachingDuo, moment: ProposedSession) -> None:
    if moment.start is not None:
        session.start = moment.start
    session.regular_day, session.minutes = moment.regular_day, duo.minutes


def _new(duo: CoachingDuo, moment: ProposedSession) -> CoachingSession:
    assert moment.start is not None
    return CoachingSession(
        id=new_id(),
        duo_id=duo.id,
        number=moment.number,
        regular_day=moment.regular_day,
        start=moment.start,
        minutes=duo.minutes,
        split=split_of(duo.split, moment.number),
        split_note=duo.split_note if duo.split is RoleSplit.OTHER else "",
    )
