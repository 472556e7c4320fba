"""Who was there and for how long: everybody, all the time, unless something else was noted."""

from dataclasses import dataclass

from leerkring.app.meetings.changes import label_for
from leerkring.app.meetings.roles import role_label
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.circles import Membership
from leerkring.domain.errors import DomainError
from leerkring.domain.evaluation import EvaluationAnswer
from leerkring.domain.meetings import Assignment, Attendance, Meeting, MeetingState, Role
from leerkring.domain.people import Person
from leerkring.domain.programme import BlockKind, ProgrammeBlock, ProgrammeStep
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class BreaksTooLongError(DomainError):
    """The breaks leave nothing of the meeting."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The meeting took {minutes} minutes; breaks can only be shorter than that."
    )


class MinutesTooManyError(DomainError):
    """Somebody cannot have been there longer than the meeting took."""

    template = QT_TRANSLATE_NOOP("errors", "The meeting took {minutes} minutes, breaks included.")


class NoRoleToTakeError(DomainError):
    """Nobody can stand in for somebody without a role, or who was there."""

    template = QT_TRANSLATE_NOOP("errors", "{name} has no role here that somebody else did.")


class CalledOffError(DomainError):
    """Nobody was at a meeting that did not go on."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This meeting was called off. If it was held after all, add it to the circle as a new one.",
    )


@dataclass(frozen=True)
class RecordAttendance(Command[None]):
    """Note who was not there; everybody else expected was, and the meeting counts as held."""

    meeting_id: str
    absent_ids: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ChooseStandIn(Command[None]):
    """Note who really did what somebody absent would have done; None for both: nobody.

    Somebody who had another role gives that up for this one.
    """

    meeting_id: str
    absent_id: str
    person_id: str | None = None


@dataclass(frozen=True)
class NoteBreaks(Command[None]):
    """How many minutes of a meeting were breaks; they count for nobody."""

    meeting_id: str
    minutes: int


@dataclass(frozen=True)
class NoteMinutes(Command[None]):
    """How long one person was there, without breaks; None: as long as the meeting took.

    Like the first tick it notes everybody else as present.
    """

    meeting_id: str
    person_id: str
    minutes: int | None


def expected_ids(unit: UnitOfWork, meeting: Meeting) -> list[str]:
    """Return who was expected: members on that day and who had a role, in a stable order."""
    day = meeting.start.date()
    members = unit.find(Membership, equals("circle_id", meeting.circle_id))
    ids = [m.person_id for m in members if m.active_on(day)]
    roles = unit.find(Assignment, equals("meeting_id", meeting.id))
    ids += [a.person_id for a in roles if a.person_id is not None]
    return list(dict.fromkeys(ids))


def record_attendance(
    command: RecordAttendance, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    note_attendance(unit, meeting, command.absent_ids)
    return Done(label_for("record_attendance", unit, meeting), None)


def note_attendance(unit: UnitOfWork, meeting: Meeting, absent: frozenset[str]) -> None:
    """Note who of those expected was there, and which roles were really held; CalledOffError."""
    if meeting.state is MeetingState.CANCELLED:
        raise CalledOffError
    noted = _noted(unit, meeting)
    if not noted and not meeting.break_minutes:
        meeting.break_minutes = _planned_breaks(unit, meeting)
    expected = expected_ids(unit, meeting)
    for person_id in expected:
        present = person_id not in absent
        if person_id in noted:
            noted[person_id].present = present
        else:
            row = Attendance(
                id=new_id(), meeting_id=meeting.id, person_id=person_id, present=present
            )
            unit.add(row)
    for assignment in _roles(unit, meeting):
        absentee = assignment.instead_of_id
        gone = assignment.person_id in absent
        if absentee is not None and (gone or absentee not in absent):
            _step_back(unit, assignment)
        assignment.held = not gone
    there = sum(person_id not in absent for person_id in expected)
    for answer in unit.find(EvaluationAnswer, equals("meeting_id", meeting.id)):
        if answer.together:
            answer.people = max(there, 1)
    meeting.state = MeetingState.HELD


def choose_stand_in(command: ChooseStandIn, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    role = _role_not_held(unit, meeting, command.absent_id)
    for assignment in _roles(unit, meeting):
        if assignment.instead_of_id == command.absent_id:
            _step_back(unit, assignment)
    unit.flush()
    name = ""
    if command.person_id is not None:
        name = unit.get(Person, command.person_id).name
        _step_in(unit, meeting, command.person_id, role, command.absent_id)
    code = "stand_in" if name else "no_stand_in"
    return Done(role_label(code, unit, meeting, role, name), None)


def _planned_breaks(unit: UnitOfWork, meeting: Meeting) -> int:
    """Return the minutes of breaks in the programme, or in what the circle always begins with."""
    blocks = unit.find(ProgrammeBlock, equals("meeting_id", meeting.id))
    blocks = blocks or unit.find(ProgrammeBlock, equals("circle_id", meeting.circle_id))
    breaks = [b.id for b in blocks if b.kind is BlockKind.BREAK and not b.left_out]
    minutes = sum(step.minutes for step in unit.find(ProgrammeStep, among("block_id", breaks)))
    return minutes if minutes < meeting.duration_minutes else 0


def note_breaks(command: NoteBreaks, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    if meeting.state is MeetingState.CANCELLED:
        raise CalledOffError
    if not 0 <= command.minutes < meeting.duration_minutes:
        raise BreaksTooLongError(minutes=meeting.duration_minutes)
    if command.minutes == meeting.break_minutes:
        return Done(None, None)
    meeting.break_minutes = command.minutes
    return Done(label_for("note_minutes", unit, meeting), None)


def note_minutes(command: NoteMinutes, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    wanted = None if command.minutes == meeting.net_minutes else command.minutes
    if wanted is not None and not 0 <= wanted <= meeting.duration_minutes:
        raise MinutesTooManyError(minutes=meeting.duration_minutes)
    if meeting.state is not MeetingState.HELD:
        note_attendance(unit, meeting, frozenset())
        unit.flush()
    row = _noted(unit, meeting).get(command.person_id)
    if row is None:
        row = Attendance(
            id=new_id(), meeting_id=meeting.id, person_id=command.person_id, present=True
        )
        unit.add(row)
    elif row.minutes == wanted:
        return Done(None, None)
    row.minutes = wanted
    return Done(label_for("note_minutes", unit, meeting), None)


def _noted(unit: UnitOfWork, meeting: Meeting) -> dict[str, Attendance]:
    return {a.person_id: a for a in unit.find(Attendance, equals("meeting_id", meeting.id))}


def _roles(unit: UnitOfWork, meeting: Meeting) -> list[Assignment]:
    return unit.find(Assignment, equals("meeting_id", meeting.id))


def _role_not_held(unit: UnitOfWork, meeting: Meeting, person_id: str) -> Role:
    """Return the role that somebody absent would have had."""
    for assignment in _roles(unit, meeting):
        if assignment.person_id == person_id and not assignment.held:
            return assignment.role
    raise NoRoleToTakeError(name=unit.get(Person, person_id).name)


def _step_in(
    unit: UnitOfWork, meeting: Meeting, person_id: str, role: Role, absent_id: str
) -> None:
    own = next((a for a in _roles(unit, meeting) if a.person_id == person_id), None)
    if own is None:
        own = Assignment(id=new_id(), meeting_id=meeting.id, role=role, person_id=person_id)
        unit.add(own)
    elif own.instead_of_id is None:
        own.was_role, own.role = own.role, role
    else:
        own.role = role
    own.instead_of_id, own.held = absent_id, True


def _step_back(unit: UnitOfWork, assignment: Assignment) -> None:
    """Let somebody have the role again that they had before they stood in, or none."""
    if assignment.was_role is None:
        unit.remove(assignment)
        return
    assignment.role, assignment.was_role = assignment.was_role, None
    assignment.instead_of_id = None


COMMANDS: dict[type, CommandHandler] = {
    RecordAttendance: record_attendance,
    ChooseStandIn: choose_stand_in,
    NoteBreaks: note_breaks,
    NoteMinutes: note_minutes,
}
