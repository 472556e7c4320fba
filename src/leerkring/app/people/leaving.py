"""Removing somebody: without a trace when there is none, otherwise as of today.

Who had a turn, was at a meeting, brought a case, made, received or covered a visit, was in
co-coaching or was sent an invitation stays in the record (fair turns and rounds count them,
cancellations are still owed); they leave as of yesterday and lose everything to come.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from leerkring.app.coaching.removing import leave_coaching
from leerkring.app.invitations.told_log import told_values
from leerkring.app.people.busy import forget_source
from leerkring.app.people.cases import take_out_of_cases
from leerkring.app.people.visits import take_out_of_visits
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.meetings import Assignment, Attendance, GroupPlace, Meeting, MeetingState
from leerkring.domain.people import Absence, BusySource, Person
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class RemovedPerson:
    """`kept`: the person stays in the record as a former colleague."""

    kept: bool


@dataclass(frozen=True)
class RemovePerson(Command[RemovedPerson]):
    """Take somebody out of every circle and everything to come; undoable."""

    person_id: str


@dataclass(frozen=True)
class RemovePeople(Command[int]):
    """Take several people out in one step; answers how many stay in the record."""

    person_ids: tuple[str, ...]


def remove_person(
    command: RemovePerson, unit: UnitOfWork, around: Surroundings
) -> Done[RemovedPerson]:
    person = unit.get(Person, command.person_id)
    kept = _take_out(unit, person, local_now(around.clock))
    return Done(Label.of("remove_person", person=person.name), RemovedPerson(kept))


def remove_people(command: RemovePeople, unit: UnitOfWork, around: Surroundings) -> Done[int]:
    now = local_now(around.clock)
    people = [unit.get(Person, key) for key in dict.fromkeys(command.person_ids)]
    kept = sum(_take_out(unit, person, now) for person in people)
    return Done(Label.of("remove_people", count=len(people)) if people else None, kept)


def _take_out(unit: UnitOfWork, person: Person, now: datetime) -> bool:
    """Remove somebody; tell whether they stay in the record."""
    _leave_groups(unit, person, now)
    roles = unit.find(Assignment, equals("person_id", person.id))
    meetings = {m.id: m for m in unit.find(Meeting, among("id", {r.meeting_id for r in roles}))}
    past = [role for role in roles if _is_past(meetings[role.meeting_id], now)]
    coached = leave_coaching(unit, person.id, now)
    visited = take_out_of_visits(unit, person, now)
    brought = take_out_of_cases(unit, person)
    kept = bool(past) or coached or visited or brought or _has_record(unit, person)
    for role in roles:
        if role not in past:
            unit.remove(role)
    _let_go_of_circles(unit, person)
    for source in unit.find(BusySource, equals("person_id", person.id)):
        forget_source(unit, source)
    if kept:
        _leave(unit, person, now.date() - timedelta(days=1))
    else:
        for kind in (Membership, Absence):
            for row in unit.find(kind, equals("person_id", person.id)):
                unit.remove(row)
        unit.remove(person)
    return kept


def _leave_groups(unit: UnitOfWork, person: Person, now: datetime) -> None:
    """Take somebody out of the small groups of meetings to come."""
    places = unit.find(GroupPlace, equals("person_id", person.id))
    meetings = {m.id: m for m in unit.find(Meeting, among("id", {p.meeting_id for p in places}))}
    for place in places:
        if not _is_past(meetings[place.meeting_id], now):
            unit.remove(place)
    unit.flush()


def _is_past(meeting: Meeting, now: datetime) -> bool:
    return meeting.state is MeetingState.HELD or meeting.start < now


def _has_record(unit: UnitOfWork, person: Person) -> bool:
    mine = equals("person_id", person.id)
    if unit.count(Assignment, equals("instead_of_id", person.id)):
        return True
    was_there = any(unit.count(kind, mine) > 0 for kind in (Attendance, GroupPlace))
    return was_there or bool(told_values(unit, "person_id", mine))


def _let_go_of_circles(unit: UnitOfWork, person: Person) -> None:
    for circle in unit.find(Circle):
        agreement = circle.agreement
        if person.id in (agreement.lead_id, agreement.deputy_id, agreement.fixed_facilitator_id):
            circle.agreement = replace(
                agreement,
                lead_id=_without(agreement.lead_id, person),
                deputy_id=_without(agreement.deputy_id, person),
                fixed_facilitator_id=_without(agreement.fixed_facilitator_id, person),
            )


def _without(key: str | None, person: Person) -> str | None:
    return None if key == person.id else key


def _leave(unit: UnitOfWork, person: Person, last: date) -> None:
    for membership in unit.find(Membership, equals("person_id", person.id)):
        if membership.first_day is not None and membership.first_day > last:
            unit.remove(membership)
        elif membership.last_day is None or membership.last_day > last:
            membership.last_day = last
    for absence in unit.find(Absence, equals("person_id", person.id)):
        if absence.first_day > last:
            unit.remove(absence)
    if person.joined is not None and person.joined > last:
        person.joined = last
    if person.left is None or person.left > last:
        person.left = last


COMMANDS: dict[type, CommandHandler] = {
    RemovePerson: remove_person,
    RemovePeople: remove_people,
}
