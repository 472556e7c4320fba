"""Who is in a circle, from when until when."""

from dataclasses import dataclass
from datetime import date, timedelta

from leerkring.app.circles.changes import put_members
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.meetings import Assignment, Meeting, MeetingState
from leerkring.domain.people import Person
from leerkring.support.clock import local_today
from leerkring.support.marking import QT_TRANSLATE_NOOP


class MembershipDaysError(InvalidValueError):
    """The last day lies before the first."""

    template = QT_TRANSLATE_NOOP("errors", "The last day is before the first day.")


@dataclass(frozen=True)
class AddMembers(Command[None]):
    """People join from a day on; None: from the start."""

    circle_id: str
    person_ids: tuple[str, ...]
    since: date | None = None


@dataclass(frozen=True)
class ChangeMembership(Command[None]):
    """Other days or own role settings (None: as the person's own), as a whole."""

    membership_id: str
    first_day: date | None
    last_day: date | None
    may_facilitate: bool | None = None
    may_contribute: bool | None = None
    required: bool = False


@dataclass(frozen=True)
class RemoveMember(Command[None]):
    """Somebody leaves: yesterday was the last day, or no trace when nothing was shared yet.

    Roles at coming meetings stay, marked by the warnings, until somebody else takes them.
    """

    membership_id: str


def add_members(command: AddMembers, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    circle = unit.get(Circle, command.circle_id)
    today = local_today(around.clock)
    present = unit.find(Membership, equals("circle_id", circle.id))
    inside = {m.person_id for m in present if m.last_day is None or m.last_day >= today}
    fresh = [key for key in command.person_ids if key not in inside]
    if not fresh:
        return Done(None, None)
    put_members(unit, circle.id, fresh, command.since)
    name = unit.get(Person, fresh[0]).name if len(fresh) == 1 else ""
    return Done(Label.of("add_members", circle=circle.name, person=name, count=len(fresh)), None)


def change_membership(
    command: ChangeMembership, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    membership = unit.get(Membership, command.membership_id)
    first, last = command.first_day, command.last_day
    if first is not None and last is not None and last < first:
        raise MembershipDaysError
    membership.first_day, membership.last_day = first, last
    membership.may_facilitate = command.may_facilitate
    membership.may_contribute = command.may_contribute
    membership.required = command.required
    return Done(_label("change_membership", unit, membership), None)


def remove_member(command: RemoveMember, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    membership = unit.get(Membership, command.membership_id)
    label = _label("remove_member", unit, membership)
    today = local_today(around.clock)
    if _shared_something(unit, membership, today):
        yesterday = today - timedelta(days=1)
        membership.last_day = max(membership.first_day or yesterday, yesterday)
    else:
        unit.remove(membership)
    return Done(label, None)


def _shared_something(unit: UnitOfWork, membership: Membership, today: date) -> bool:
    meetings = unit.find(Meeting, equals("circle_id", membership.circle_id))
    shared = [
        m.id
        for m in meetings
        if membership.active_on(m.start.date())
        and (m.start.date() < today or m.state is MeetingState.HELD)
    ]
    mine = equals("person_id", membership.person_id)
    with_role = unit.count(Assignment, mine, among("meeting_id", [m.id for m in meetings]))
    return bool(shared) or with_role > 0


def _label(code: str, unit: UnitOfWork, membership: Membership) -> Label:
    circle, person = unit.get(Circle, membership.circle_id), unit.get(Person, membership.person_id)
    return Label.of(code, circle=circle.name, person=person.name)


COMMANDS: dict[type, CommandHandler] = {
    AddMembers: add_members,
    ChangeMembership: change_membership,
    RemoveMember: remove_member,
}
