"""Making a duo, changing what it agreed, moving it over the board and taking it away."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date, time

from leerkring.app.coaching.checks import (
    DuoBegunError,
    NoSessionFitsError,
    StaysOnBoardError,
    check_duo,
    mark_as_coach,
)
from leerkring.app.coaching.ending import call_off_rest, take_up_again
from leerkring.app.coaching.making import has_met, plan_again, sessions_of, split_of
from leerkring.app.goals.changes import forget_goal_links
from leerkring.app.keeping import KEEP, Keep
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.tags.tagging import forget_tags
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.coaching import CoachingDuo, DuoState, RoleSplit, SessionState
from leerkring.domain.engagements import Engagement
from leerkring.domain.facts import Facts
from leerkring.domain.goals import GoalSubject
from leerkring.domain.people import Person
from leerkring.domain.tags import TagSubject
from leerkring.support.clock import local_now, local_today
from leerkring.support.ids import new_id


@dataclass(frozen=True, kw_only=True)
class AddDuo(Command[str]):
    """A teacher with a co-coach at a fixed moment (`weekday` 0 = Monday); answers the duo's id.

    Its sessions are made at once, around holidays, closing days and what either is taken up by.
    Who was not a co-coach yet is marked as one. A proposal takes nobody's time. A group of the
    children is the teacher's own unless given.
    """

    teacher_id: str
    coach_id: str
    first: date
    last: date
    weekday: int
    start_time: time
    minutes: int = 45
    every_weeks: int = 1
    sessions: int = 8
    group_id: str | None = None
    purpose: str = ""
    split: RoleSplit = RoleSplit.ALTERNATE
    split_note: str = ""
    counts: bool = True
    state: DuoState = DuoState.RUNNING


@dataclass(frozen=True, kw_only=True)
class ChangeDuo(Command[None]):
    """Other agreements.

    A new moment, period or number plans again what is open: not yet begun and not pinned. The
    people can be others only as long as the duo has not met; later there is `ContinueWith`.
    """

    duo_id: str
    teacher_id: str | Keep = KEEP
    coach_id: str | Keep = KEEP
    first_day: date | Keep = KEEP
    last_day: date | Keep = KEEP
    weekday: int | Keep = KEEP
    start_time: time | Keep = KEEP
    minutes: int | Keep = KEEP
    every_weeks: int | Keep = KEEP
    sessions: int | Keep = KEEP
    group_id: str | Keep | None = KEEP
    purpose: str | Keep = KEEP
    split: RoleSplit | Keep = KEEP
    split_note: str | Keep = KEEP
    counts: bool | Keep = KEEP


@dataclass(frozen=True)
class PlanDuoAgain(Command[int]):
    """Plan what is open anew around what is in the way now; answers how many sessions are open."""

    duo_id: str


@dataclass(frozen=True)
class MoveDuo(Command[None]):
    """Another column of the board.

    To RUNNING the open sessions are planned around what is known now. To FINISHED what was still
    to come is called off; taken up again it comes back. Who has met is no proposal any more.
    """

    duo_id: str
    state: DuoState


@dataclass(frozen=True)
class RemoveDuo(Command[None]):
    """Take a duo away with its sessions and notes, as if it had never been; undoable."""

    duo_id: str


_CHANGEABLE = tuple(f.name for f in fields(ChangeDuo) if f.name != "duo_id")
_PEOPLE = ("teacher_id", "coach_id")
_SCHEDULE = frozenset(
    (*_PEOPLE, "first_day", "last_day", "weekday", "start_time", "minutes", "every_weeks")
) | {"sessions"}


def duo_label(code: str, unit: UnitOfWork, duo: CoachingDuo, **facts: object) -> Label:
    """Return a label that names both people."""
    teacher, coach = unit.get(Person, duo.teacher_id), unit.get(Person, duo.coach_id)
    return Label.of(code, teacher=teacher.name, coach=coach.name, **facts)


def add_duo(command: AddDuo, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    duo = new_duo(command, unit)
    if not store_duo(unit, around, duo):
        names = unit.get(Person, duo.teacher_id).name, unit.get(Person, duo.coach_id).name
        raise NoSessionFitsError(
            first=duo.first_day, last=duo.last_day, teacher=names[0], coach=names[1]
        )
    return Done(duo_label("add_duo", unit, duo), duo.id)


def new_duo(command: AddDuo, unit: UnitOfWork) -> CoachingDuo:
    """Return the duo of a command, checked and not stored yet."""
    duo = CoachingDuo(
        id=new_id(),
        teacher_id=command.teacher_id,
        coach_id=command.coach_id,
        first_day=command.first,
        last_day=command.last,
        weekday=command.weekday,
        start_time=command.start_time,
        minutes=command.minutes,
        every_weeks=command.every_weeks,
        sessions=command.sessions,
        group_id=command.group_id,
        purpose=command.purpose.strip(),
        split=command.split,
        split_note=command.split_note.strip(),
        counts=command.counts,
        state=command.state,
    )
    check_duo(duo, unit)
    if duo.group_id is None:
        duo.group_id = unit.get(Person, duo.teacher_id).group_id
    return duo


def store_duo(
    unit: UnitOfWork,
    around: Surroundings,
    duo: CoachingDuo,
    *,
    facts: Facts | None = None,
    taken: Collection[Engagement] = (),
) -> int:
    """Keep a new duo and make its sessions; return how many there are."""
    mark_as_coach(unit, duo.coach_id)
    unit.add(duo)
    unit.flush()
    return plan_again(unit, around, duo, facts=facts, taken=taken)


def change_duo(command: ChangeDuo, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    duo = unit.get(CoachingDuo, command.duo_id)
    wanted = {name: getattr(command, name) for name in _CHANGEABLE}
    new = {
        name: value.strip() if isinstance(value, str) else value
        for name, value in wanted.items()
        if not isinstance(value, Keep)
    }
    changed = {name for name, value in new.items() if value != getattr(duo, name)}
    if not changed:
        return Done(None, None)
    stored = sessions_of(unit, duo.id)
    if changed & set(_PEOPLE) and has_met(stored, local_now(around.clock)):
        names = unit.get(Person, duo.teacher_id).name, unit.get(Person, duo.coach_id).name
        raise DuoBegunError(teacher=names[0], coach=names[1])
    for name in sorted(changed):
        setattr(duo, name, new[name])
    check_duo(duo, unit)
    mark_as_coach(unit, duo.coach_id)
    if changed & {"split", "split_note"}:
        for session in stored:
            if session.state is SessionState.PLANNED:
                session.split = split_of(duo.split, session.number)
                session.split_note = duo.split_note if duo.split is RoleSplit.OTHER else ""
    if changed & _SCHEDULE and duo.state is not DuoState.FINISHED:
        unit.flush()
        plan_again(unit, around, duo)
    return Done(duo_label("change_duo", unit, duo), None)


def plan_duo_again(command: PlanDuoAgain, unit: UnitOfWork, around: Surroundings) -> Done[int]:
    duo = unit.get(CoachingDuo, command.duo_id)
    count = plan_again(unit, around, duo)
    return Done(duo_label("plan_duo_again", unit, duo), count)


def move_duo(command: MoveDuo, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    duo = unit.get(CoachingDuo, command.duo_id)
    was, now = duo.state, local_now(around.clock)
    if was is command.state:
        return Done(None, None)
    if command.state is DuoState.PROPOSED and has_met(sessions_of(unit, duo.id), now):
        names = unit.get(Person, duo.teacher_id).name, unit.get(Person, duo.coach_id).name
        raise StaysOnBoardError(teacher=names[0], coach=names[1])
    duo.state = command.state
    if command.state is DuoState.FINISHED:
        if call_off_rest(unit, duo, now):
            duo.ended = local_today(around.clock)
    else:
        if was is DuoState.FINISHED:
            take_up_again(unit, duo, now)
        unit.flush()
        plan_again(unit, around, duo)
    return Done(duo_label("move_duo", unit, duo, state=command.state.value), None)


def remove_duo(command: RemoveDuo, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    duo = unit.get(CoachingDuo, command.duo_id)
    label = duo_label("remove_duo", unit, duo)
    drop_duo(unit, duo)
    return Done(label, None)


def drop_duo(unit: UnitOfWork, duo: CoachingDuo) -> None:
    """Remove a duo with everything that hangs on it."""
    for session in sessions_of(unit, duo.id):
        unit.remove(session)
    forget_goal_links(unit, GoalSubject.DUO, duo.id)
    forget_tags(unit, TagSubject.DUO, (duo.id,))
    unit.flush()
    unit.remove(duo)


COMMANDS: dict[type, CommandHandler] = {
    AddDuo: add_duo,
    ChangeDuo: change_duo,
    PlanDuoAgain: plan_duo_again,
    MoveDuo: move_duo,
    RemoveDuo: remove_duo,
}
