"""The reserve steps in for who declined to bring a case."""

from dataclasses import dataclass

from leerkring.app.meetings.roles import role_label
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError
from leerkring.domain.invitations import Answer, Reply
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.people import Person
from leerkring.domain.told import address_key
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NoReserveError(DomainError):
    """Nobody is down as reserve."""

    template = QT_TRANSLATE_NOOP("errors", "There is no reserve for this meeting. Choose somebody.")


@dataclass(frozen=True)
class AskReserve(Command[None]):
    """Let the reserve bring the case instead of who declined (or else the first contributor)."""

    meeting_id: str


def ask_reserve(command: AskReserve, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    here = equals("meeting_id", meeting.id)
    roles = unit.find(Assignment, here)
    declined = {r.email for r in unit.find(Reply, here) if r.answer is Answer.DECLINED}

    def gone(one: Assignment) -> bool:
        person = unit.get(Person, one.person_id) if one.person_id else None
        return person is not None and address_key(person.email.strip()) in declined

    reserve = [r for r in roles if r.role is Role.RESERVE_CONTRIBUTOR and not gone(r)]
    if not reserve:
        raise NoReserveError
    bringing = [r for r in roles if r.role is Role.CASE_CONTRIBUTOR]
    for one in sorted(bringing, key=lambda r: not gone(r))[:1]:
        unit.remove(one)
    unit.flush()
    reserve[0].role = Role.CASE_CONTRIBUTOR
    name = reserve[0].guest_name
    if reserve[0].person_id:
        name = unit.get(Person, reserve[0].person_id).name
    return Done(role_label("assign_role", unit, meeting, Role.CASE_CONTRIBUTOR, name), None)


COMMANDS: dict[type, CommandHandler] = {AskReserve: ask_reserve}
