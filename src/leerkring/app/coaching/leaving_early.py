"""What to do with the rest of a duo when somebody leaves early: before it, or with another."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from leerkring.app.coaching.checks import SamePersonError, check_duo, mark_as_coach
from leerkring.app.coaching.duos import duo_label
from leerkring.app.coaching.making import (
    duo_facts,
    is_to_come,
    last_day_of,
    number_in_time,
    plan_again,
    sessions_of,
    split_of,
    stops_coaching,
)
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.tags.tagging import pass_tags_on
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.coaching_rest import FixedMoment, earlier_moments
from leerkring.domain.coaching_sessions import regular_days
from leerkring.domain.errors import DomainError
from leerkring.domain.goals import GoalLink, GoalSubject
from leerkring.domain.people import Person
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NobodyLeavesError(DomainError):
    """Nothing has to be earlier."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Neither {teacher} nor {coach} leaves before this duo ends. Move the sessions one by one "
        "if they should be earlier.",
    )


class NoEarlierMomentError(DomainError):
    """The two are never free together before one of them leaves."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Until {day} there is no other moment for {teacher} and {coach} together. Choose "
        "another co-coach for the rest.",
    )


class NothingLeftError(DomainError):
    """There is no session for somebody else."""

    template = QT_TRANSLATE_NOOP(
        "errors", "No session of {teacher} and {coach} is left. Make a new duo instead."
    )


@dataclass(frozen=True)
class PlannedEarlier:
    """How many sessions got an earlier moment, and for how many there was none."""

    planned: int
    left: int


@dataclass(frozen=True)
class PlanEarlier(Command[PlannedEarlier]):
    """Give what remains after somebody's last day a moment before it, and pin it there.

    Where no moment is found sessions stay as they are, marked.
    """

    duo_id: str


@dataclass(frozen=True)
class ContinueWith(Command[str]):
    """Let another co-coach do the rest: a duo of its own at the same fixed moment; answers its id.

    What the first co-coach did, or can still do before leaving, stays with that duo, which ends
    with it. A duo that has done nothing yet just gets the other co-coach.
    """

    duo_id: str
    coach_id: str


@dataclass(frozen=True)
class Rest:
    """What remains of a duo: sessions with a moment, and those that had none.

    `until` is the last day of whoever leaves first, when that is still to come.
    """

    late: tuple[CoachingSession, ...]
    missing: int
    until: date | None

    @property
    def count(self) -> int:
        """How many sessions remain."""
        return len(self.late) + self.missing


def rest_of(
    duo: CoachingDuo,
    sessions: list[CoachingSession],
    leaves: date | None,
    now: datetime,
) -> Rest:
    """Return what remains after `leaves`, or all that is to come when nobody leaves in time."""
    in_time = leaves is not None and now.date() <= leaves < last_day_of(duo)
    until = leaves if in_time else None
    late = [
        session
        for session in sessions
        if is_to_come(session, now) and (until is None or session.start.date() > until)
    ]
    return Rest(tuple(late), max(0, duo.sessions - len(sessions)), until)


def plan_earlier(
    command: PlanEarlier, unit: UnitOfWork, around: Surroundings
) -> Done[PlannedEarlier]:
    duo = unit.get(CoachingDuo, command.duo_id)
    now = local_now(around.clock)
    facts = duo_facts(unit, around, (duo,))
    teacher, coach = facts.people[duo.teacher_id], facts.people[duo.coach_id]
    days = [day for day in (teacher.left, stops_coaching(coach)) if day is not None]
    sessions = sessions_of(unit, duo.id)
    rest = rest_of(duo, sessions, min(days, default=None), now)
    if rest.until is None:
        raise NobodyLeavesError(teacher=teacher.name, coach=coach.name)
    if not rest.count:
        return Done(None, PlannedEarlier(0, 0))
    kept = [s for s in sessions if s not in rest.late]  # also called off: not that day then
    moments = earlier_moments(
        facts,
        teacher,
        coach,
        FixedMoment(weekday=duo.weekday, start=duo.start_time, minutes=duo.minutes),
        count=rest.count,
        first=max(duo.first_day, now.date() + timedelta(days=1)),
        last=rest.until,
        taken=sorted({session.start.date() for session in kept}),
    )
    if not moments:
        raise NoEarlierMomentError(day=rest.until, teacher=teacher.name, coach=coach.name)
    for session, start in zip(rest.late, moments, strict=False):
        session.start, session.pinned = start, True
    regular = regular_days(
        duo.first_day,
        duo.weekday,
        duo.every_weeks,
        after=max((session.regular_day for session in sessions), default=None),
    )
    for start in moments[len(rest.late) :]:
        unit.add(_extra(duo, next(regular), start, len(sessions) + 1))
    unit.flush()
    number_in_time(unit, duo)
    label = duo_label("plan_earlier", unit, duo, count=len(moments))
    return Done(label, PlannedEarlier(len(moments), rest.count - len(moments)))


def continue_with(command: ContinueWith, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    duo = unit.get(CoachingDuo, command.duo_id)
    if command.coach_id in (duo.teacher_id, duo.coach_id):
        raise SamePersonError
    now = local_now(around.clock)
    old, new = unit.get(Person, duo.coach_id), unit.get(Person, command.coach_id)
    sessions = sessions_of(unit, duo.id)
    rest = rest_of(duo, sessions, stops_coaching(old), now)
    if not rest.count:
        name = unit.get(Person, duo.teacher_id).name
        raise NothingLeftError(teacher=name, coach=old.name)
    label = duo_label("continue_with", unit, duo, person=new.name)
    mark_as_coach(unit, new.id)
    stays = [s for s in sessions if s not in rest.late and s.state is not SessionState.CANCELLED]
    if not stays:
        duo.coach_id = new.id
        check_duo(duo, unit)
        unit.flush()
        plan_again(unit, around, duo)
        return Done(label, duo.id)
    follower = _follower(duo, new.id, rest, now)
    check_duo(follower, unit)
    unit.add(follower)
    unit.flush()
    for session in rest.late:
        session.duo_id = follower.id
    for link in unit.find(
        GoalLink, equals("subject", GoalSubject.DUO), equals("subject_id", duo.id)
    ):
        unit.add(
            GoalLink(
                id=new_id(),
                goal_id=link.goal_id,
                subject=GoalSubject.DUO,
                subject_id=follower.id,
            )
        )
    pass_tags_on(unit, duo.id, follower.id)
    duo.sessions = len(sessions) - len(rest.late)
    duo.ended = rest.until or max(session.start.date() for session in stays)
    if not any(is_to_come(session, now) for session in stays):
        duo.state = DuoState.FINISHED
    unit.flush()
    plan_again(unit, around, follower)
    return Done(label, follower.id)


def _follower(duo: CoachingDuo, coach_id: str, rest: Rest, now: datetime) -> CoachingDuo:
    """Return the duo that does the rest, from the next regular day on."""
    after = rest.until
    if after is None:
        after = now.date() if duo.start_time <= now.time() else now.date() - timedelta(days=1)
    first = next(regular_days(duo.first_day, duo.weekday, duo.every_weeks, after))
    least = first + timedelta(weeks=duo.every_weeks * (rest.count - 1))
    return CoachingDuo(
        id=new_id(),
        teacher_id=duo.teacher_id,
        coach_id=coach_id,
        first_day=first,
        last_day=max(last_day_of(duo), least if first > last_day_of(duo) else first),
        weekday=duo.weekday,
        start_time=duo.start_time,
        minutes=duo.minutes,
        every_weeks=duo.every_weeks,
        sessions=rest.count,
        group_id=duo.group_id,
        purpose=duo.purpose,
        split=duo.split,
        split_note=duo.split_note,
        state=duo.state,
        counts=duo.counts,
    )


def _extra(duo: CoachingDuo, regular_day: date, start: datetime, number: int) -> CoachingSession:
    return CoachingSession(
        id=new_id(),
        duo_id=duo.id,
        number=number,
        regular_day=regular_day,
        start=start,
        minutes=duo.minutes,
        split=split_of(duo.split, number),
        pinned=True,
    )


COMMANDS: dict[type, CommandHandler] = {
    PlanEarlier: plan_earlier,
    ContinueWith: continue_with,
}
