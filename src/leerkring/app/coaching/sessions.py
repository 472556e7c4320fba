"""One session: another moment, held or not, called off, the quick note and who leads."""

from dataclasses import dataclass
from datetime import datetime

from leerkring.app.coaching.making import number_in_time
from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.coaching import CoachingDuo, CoachingSession, RoleSplit, SessionState
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person
from leerkring.support.clock import local_now
from leerkring.support.marking import QT_TRANSLATE_NOOP


class SessionToComeError(DomainError):
    """What is still to come cannot have taken place."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This session is on {day}. Note how it went when it has been."
    )


class SessionThenError(DomainError):
    """Two sessions of one duo at the same moment."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There already is a session of these two then. Choose another moment."
    )


class SessionHeldError(DomainError):
    """What took place stays when it was."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This session took place. Say first that it did not, and then move it."
    )


class SessionWasHeldError(DomainError):
    """What took place cannot be called off."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This session took place. Say first that it did not, and then call it off."
    )


class WhoLeadsError(DomainError):
    """One session cannot go in turn."""

    template = QT_TRANSLATE_NOOP("errors", "Choose who leads in this session.")


@dataclass(frozen=True)
class MoveSession(Command[None]):
    """Another moment; it is pinned there: planning again leaves it alone."""

    session_id: str
    start: datetime


@dataclass(frozen=True)
class PinSession(Command[None]):
    """Keep the moment when the duo is planned again, or let it go."""

    session_id: str
    pinned: bool


@dataclass(frozen=True)
class HoldSession(Command[None]):
    """It took place, or it did not after all: planned again, whatever the day."""

    session_id: str
    held: bool


@dataclass(frozen=True)
class CancelSession(Command[None]):
    """It does not go on; it is kept for the record and none comes in its place.

    With `cancelled` False it is planned after all.
    """

    session_id: str
    cancelled: bool = True


@dataclass(frozen=True)
class NoteSession(Command[None]):
    """The quick note: what went well, then one small next step. What was noted took place."""

    session_id: str
    went_well: str | Keep = KEEP
    next_step: str | Keep = KEEP


@dataclass(frozen=True)
class SplitSession(Command[None]):
    """Who leads in this session, and what else was agreed; never ALTERNATE."""

    session_id: str
    split: RoleSplit
    note: str = ""


def session_label(code: str, unit: UnitOfWork, session: CoachingSession) -> Label:
    """Return a label that names both people and the day."""
    duo = unit.get(CoachingDuo, session.duo_id)
    teacher, coach = unit.get(Person, duo.teacher_id), unit.get(Person, duo.coach_id)
    day = session.start.date().isoformat()
    return Label.of(code, teacher=teacher.name, coach=coach.name, day=day)


def move_session(command: MoveSession, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    session = unit.get(CoachingSession, command.session_id)
    if command.start == session.start:
        return Done(None, None)
    if session.state is SessionState.HELD:
        raise SessionHeldError
    _refuse_taken(unit, session, command.start)
    session.start, session.pinned = command.start, True
    session.state = SessionState.PLANNED
    unit.flush()
    number_in_time(unit, unit.get(CoachingDuo, session.duo_id))
    return Done(session_label("move_session", unit, session), None)


def _refuse_taken(unit: UnitOfWork, session: CoachingSession, start: datetime) -> None:
    """Raise SessionThenError when the duo has another session at that moment."""
    others = unit.find(CoachingSession, equals("duo_id", session.duo_id))
    if any(
        other.id != session.id
        and other.state is not SessionState.CANCELLED
        and other.start == start
        for other in others
    ):
        raise SessionThenError


def pin_session(command: PinSession, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    session = unit.get(CoachingSession, command.session_id)
    session.pinned = command.pinned
    code = "pin_session" if command.pinned else "unpin_session"
    return Done(session_label(code, unit, session), None)


def hold_session(command: HoldSession, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    session = unit.get(CoachingSession, command.session_id)
    if command.held:
        _hold(session, local_now(around.clock))
    else:
        session.state = SessionState.PLANNED
    code = "hold_session" if command.held else "unhold_session"
    return Done(session_label(code, unit, session), None)


def cancel_session(command: CancelSession, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    session = unit.get(CoachingSession, command.session_id)
    if command.cancelled and session.state is SessionState.HELD:
        raise SessionWasHeldError
    if not command.cancelled:
        _refuse_taken(unit, session, session.start)
    session.state = SessionState.CANCELLED if command.cancelled else SessionState.PLANNED
    session.ended = False
    code = "cancel_session" if command.cancelled else "uncancel_session"
    return Done(session_label(code, unit, session), None)


def note_session(command: NoteSession, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    session = unit.get(CoachingSession, command.session_id)
    went_well = kept(command.went_well, session.went_well).strip()
    next_step = kept(command.next_step, session.next_step).strip()
    if (went_well, next_step) == (session.went_well, session.next_step):
        return Done(None, None)
    if went_well or next_step:
        _hold(session, local_now(around.clock))
    session.went_well, session.next_step = went_well, next_step
    return Done(session_label("note_session", unit, session), None)


def split_session(command: SplitSession, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    if command.split is RoleSplit.ALTERNATE:
        raise WhoLeadsError
    session = unit.get(CoachingSession, command.session_id)
    session.split, session.split_note = command.split, command.note.strip()
    return Done(session_label("split_session", unit, session), None)


def _hold(session: CoachingSession, now: datetime) -> None:
    if session.start > now:
        raise SessionToComeError(day=session.start.date())
    session.state = SessionState.HELD


COMMANDS: dict[type, CommandHandler] = {
    MoveSession: move_session,
    PinSession: pin_session,
    HoldSession: hold_session,
    CancelSession: cancel_session,
    NoteSession: note_session,
    SplitSession: split_session,
}
