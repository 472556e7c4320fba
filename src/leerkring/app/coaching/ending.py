"""Ending a duo before its last day; what was still to come is called off and kept."""

from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.coaching.checks import DuoDaysError
from leerkring.app.coaching.making import is_to_come, sessions_of
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.coaching import CoachingDuo, DuoState, SessionState
from leerkring.domain.people import Person
from leerkring.support.clock import local_now, local_today


@dataclass(frozen=True)
class EndDuo(Command[int]):
    """Stop after `last_day`; answers how many sessions were called off.

    As of today or earlier the duo is finished; else it runs on until then. What an earlier ending
    called off comes back up to that day.
    """

    duo_id: str
    last_day: date


def end_duo(command: EndDuo, unit: UnitOfWork, around: Surroundings) -> Done[int]:
    duo = unit.get(CoachingDuo, command.duo_id)
    if command.last_day < duo.first_day:
        raise DuoDaysError
    count = stop_after(unit, duo, local_now(around.clock), command.last_day)
    if command.last_day <= local_today(around.clock):
        duo.state = DuoState.FINISHED
    names = unit.get(Person, duo.teacher_id).name, unit.get(Person, duo.coach_id).name
    day = command.last_day.isoformat()
    return Done(Label.of("end_duo", teacher=names[0], coach=names[1], day=day), count)


def stop_after(unit: UnitOfWork, duo: CoachingDuo, now: datetime, day: date) -> int:
    """Call off what is planned after a day, and only that; return how many."""
    take_up_again(unit, duo, now)
    count = call_off_rest(unit, duo, now, after=day)
    duo.ended = day
    return count


def call_off_rest(
    unit: UnitOfWork, duo: CoachingDuo, now: datetime, *, after: date | None = None
) -> int:
    """Call off what is planned after a day, or all that is to come; return how many."""
    count = 0
    for session in sessions_of(unit, duo.id):
        if is_to_come(session, now) and (after is None or session.start.date() > after):
            session.state, session.ended = SessionState.CANCELLED, True
            count += 1
    return count


def take_up_again(unit: UnitOfWork, duo: CoachingDuo, now: datetime) -> None:
    """Let what was called off by ending be planned again, as far as it is still to come."""
    for session in sessions_of(unit, duo.id):
        if session.ended and session.start > now:
            session.state, session.ended = SessionState.PLANNED, False
    duo.ended = None


COMMANDS: dict[type, CommandHandler] = {EndDuo: end_duo}
