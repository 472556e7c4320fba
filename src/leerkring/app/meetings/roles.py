"""Who does what at a meeting: give, take, swap and pin a role."""

from dataclasses import dataclass

from leerkring.app.meetings.changes import label_for
from leerkring.app.ports import Label, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.people import Person
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NobodyChosenError(InvalidValueError):
    """A role needs a person or a guest's name."""

    template = QT_TRANSLATE_NOOP("errors", "Choose somebody, or type the name of a guest.")


@dataclass(frozen=True)
class AssignRole(Command[None]):
    """Give a role to a person or a guest, in the place of `replaces` when given.

    Who already has another role at the meeting changes places with the one replaced.
    """

    meeting_id: str
    role: Role
    person_id: str | None = None
    guest_name: str = ""
    replaces: str | None = None


@dataclass(frozen=True)
class ClearRole(Command[None]):
    """Leave a role open."""

    assignment_id: str


@dataclass(frozen=True)
class SwapRoles(Command[None]):
    """Let two assignments change places, at one meeting or between two."""

    assignment_id: str
    other_id: str


@dataclass(frozen=True)
class PinRole(Command[None]):
    """Keep who has the role when the year is planned again, or let it go."""

    assignment_id: str
    pinned: bool


def assign_role(command: AssignRole, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    guest = command.guest_name.strip()
    if command.person_id is None and not guest:
        raise NobodyChosenError
    name = unit.get(Person, command.person_id).name if command.person_id else guest
    over = meeting.state is MeetingState.HELD
    old = unit.get(Assignment, command.replaces) if command.replaces else None
    present = _of_person(unit, meeting.id, command.person_id)
    if present is not None and present.role is command.role and present.held is over:
        return Done(None, None)
    if present is not None:
        _change_places(unit, present, old, command.role)
        present.held = over
    else:
        _put(unit, old, command, held=over)
    return Done(role_label("assign_role", unit, meeting, command.role, name), None)


def clear_role(command: ClearRole, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    assignment = unit.get(Assignment, command.assignment_id)
    meeting = unit.get(Meeting, assignment.meeting_id)
    unit.remove(assignment)
    return Done(role_label("clear_role", unit, meeting, assignment.role, ""), None)


def swap_roles(command: SwapRoles, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    one, other = (unit.get(Assignment, key) for key in (command.assignment_id, command.other_id))
    meeting = unit.get(Meeting, one.meeting_id)
    if one.meeting_id == other.meeting_id:
        one.role, other.role = other.role, one.role
    else:
        _swap_people(unit, one, other)
    return Done(role_label("swap_roles", unit, meeting, one.role, ""), None)


def pin_role(command: PinRole, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    assignment = unit.get(Assignment, command.assignment_id)
    assignment.pinned = command.pinned
    meeting = unit.get(Meeting, assignment.meeting_id)
    code = "pin_role" if command.pinned else "unpin_role"
    return Done(role_label(code, unit, meeting, assignment.role, ""), None)


def _of_person(unit: UnitOfWork, meeting_id: str, person_id: str | None) -> Assignment | None:
    if person_id is None:
        return None
    here = equals("meeting_id", meeting_id)
    return next(iter(unit.find(Assignment, here, equals("person_id", person_id))), None)


def _change_places(
    unit: UnitOfWork, present: Assignment, old: Assignment | None, role: Role
) -> None:
    if old is not None:
        old.role = present.role
    present.role = role
    unit.flush()


def _put(unit: UnitOfWork, old: Assignment | None, command: AssignRole, *, held: bool) -> None:
    if old is not None:
        unit.remove(old)
        unit.flush()
    unit.add(
        Assignment(
            id=new_id(),
            meeting_id=command.meeting_id,
            role=command.role,
            person_id=command.person_id,
            guest_name="" if command.person_id else command.guest_name.strip(),
            held=held,
        )
    )


def _swap_people(unit: UnitOfWork, one: Assignment, other: Assignment) -> None:
    """Exchange who has two roles at two meetings, clearing what would stand there twice."""
    for goes, stays in ((one, other), (other, one)):
        double = _of_person(unit, stays.meeting_id, goes.person_id)
        if double is not None:
            unit.remove(double)
            unit.flush()
    one.person_id, other.person_id = other.person_id, one.person_id
    one.guest_name, other.guest_name = other.guest_name, one.guest_name


def role_label(code: str, unit: UnitOfWork, meeting: Meeting, role: Role, name: str) -> Label:
    """Return the name of a change in who does what, for undo."""
    base = label_for(code, unit, meeting)
    return Label.of(code, **dict(base.facts), role=role.value, person=name)


COMMANDS: dict[type, CommandHandler] = {
    AssignRole: assign_role,
    ClearRole: clear_role,
    SwapRoles: swap_roles,
    PinRole: pin_role,
}
