"""The reserve steps in for who declined to bring a case.

Only answers that hold for the meeting as it is count, here and in what *Vandaag* asks.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from leerkring.app.invitations.desired import read_situation
from leerkring.app.meetings.roles import role_label
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError
from leerkring.domain.invitations import Answer
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.told import Invitee, Told, split_guest
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NoReserveError(DomainError):
    """Nobody is down as reserve."""

    template = QT_TRANSLATE_NOOP("errors", "There is no reserve for this meeting. Choose somebody.")


@dataclass(frozen=True)
class AskReserve(Command[None]):
    """Let the reserve bring the case instead of who declined (or else the first contributor)."""

    meeting_id: str


def who_declined(told: Told, role: Role, answers: Mapping[str, Answer]) -> tuple[Invitee, ...]:
    """Return who has `role` and will not come. `answers` by address: those that hold."""
    return tuple(p for p in told.with_role(role) if answers.get(p.key) is Answer.DECLINED)


def free_reserves(told: Told, answers: Mapping[str, Answer]) -> tuple[Invitee, ...]:
    """Return the reserves who did not decline themselves; the first is the one to ask."""
    reserves = told.with_role(Role.RESERVE_CONTRIBUTOR)
    return tuple(p for p in reserves if answers.get(p.key) is not Answer.DECLINED)


def ask_reserve(command: AskReserve, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    meeting = unit.get(Meeting, command.meeting_id)
    situation = read_situation(unit, around, [meeting.id])
    wanted, answers = situation.desired.get(meeting.id), situation.answers.get(meeting.id, {})
    free = free_reserves(wanted.told, answers) if wanted else ()
    if wanted is None or not free:
        raise NoReserveError
    bringing = Role.CASE_CONTRIBUTOR
    gone = who_declined(wanted.told, bringing, answers) or wanted.told.with_role(bringing)
    roles = unit.find(Assignment, equals("meeting_id", meeting.id))
    for one in gone[:1]:
        unit.remove(_assignment_of(one, roles))
    unit.flush()
    _assignment_of(free[0], roles).role = bringing
    return Done(role_label("assign_role", unit, meeting, bringing, free[0].name), None)


def _assignment_of(who: Invitee, roles: Iterable[Assignment]) -> Assignment:
    """Return by which somebody has a role; a guest is known by what was typed."""
    typed = (who.name, who.email)
    return next(
        one
        for one in roles
        if one.role is who.role
        and one.person_id == who.person_id
        and (one.person_id or split_guest(one.guest_name) == typed)
    )


COMMANDS: dict[type, CommandHandler] = {AskReserve: ask_reserve}
