"""Everything that happens to a circle while invitations are out: drawn at random."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import strategies as st

from leerkring.app.meetings.changes import drop_meeting
from leerkring.app.ports import UnitOfWork, equals
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.organisation import Organisation
from leerkring.domain.people import Person
from leerkring.support.ids import new_id

PEOPLE = ("Anna", "Bram", "Chantal", "Daan")
DOMAINS = ("voorbeeld.nl", "nieuw.example")
FIRST = datetime(2026, 9, 15, 13)

persons = st.sampled_from(PEOPLE)
roles = st.sampled_from(Role)


MeetingEdit = Callable[[UnitOfWork, Meeting, st.DataObject], None]
PersonEdit = Callable[[UnitOfWork, str, st.DataObject], None]


def add_meeting(unit: UnitOfWork, weeks: int) -> None:
    start = FIRST + timedelta(weeks=weeks)
    unit.add(Meeting(id=new_id(), circle_id="c", start=start, duration_minutes=90))


def _move(unit: UnitOfWork, meeting: Meeting, data: st.DataObject) -> None:
    meeting.start += timedelta(days=data.draw(st.sampled_from([-60, -1, 1, 7, 60])))


def _change_place(unit: UnitOfWork, meeting: Meeting, data: st.DataObject) -> None:
    meeting.place = data.draw(st.sampled_from(["", "Aula", "Kantine"]))


def _give_role(unit: UnitOfWork, meeting: Meeting, data: st.DataObject) -> None:
    person, role = data.draw(persons), data.draw(st.none() | roles)
    mine = (equals("meeting_id", meeting.id), equals("person_id", person))
    for old in unit.find(Assignment, *mine):
        unit.remove(old)
    unit.flush()
    if role:
        unit.add(Assignment(id=new_id(), meeting_id=meeting.id, role=role, person_id=person))


def _call_off_or_on(unit: UnitOfWork, meeting: Meeting, data: st.DataObject) -> None:
    off = meeting.state is MeetingState.CANCELLED
    meeting.state = MeetingState.PLANNED if off else MeetingState.CANCELLED


def _remove_meeting(unit: UnitOfWork, meeting: Meeting, data: st.DataObject) -> None:
    drop_meeting(unit, meeting)


def _add_another(unit: UnitOfWork, person: str, data: st.DataObject) -> None:
    add_meeting(unit, data.draw(st.integers(0, 6)))


def _rename(unit: UnitOfWork, person: str, data: st.DataObject) -> None:
    circle = unit.get(Circle, "c")
    name = data.draw(st.sampled_from(["Kring Noord", "Kring Zuid"]))
    circle.agreement = replace(circle.agreement, name=name)


def _join_or_leave(unit: UnitOfWork, person: str, data: st.DataObject) -> None:
    membership = unit.get(Membership, person)
    gone = membership.last_day is not None
    membership.last_day = None if gone else FIRST.date() - timedelta(days=300)


def _change_address(unit: UnitOfWork, person: str, data: st.DataObject) -> None:
    domain = data.draw(st.sampled_from(["", *DOMAINS]))
    unit.get(Person, person).email = f"{person.lower()}@{domain}" if domain else ""


def _change_organiser(unit: UnitOfWork, person: str, data: st.DataObject) -> None:
    organisation = unit.get(Organisation, "o")
    organisation.organiser_name = person
    organisation.organiser_email = f"{person.lower()}@{DOMAINS[0]}"


EDITS_OF_A_MEETING = (_move, _change_place, _give_role, _call_off_or_on, _remove_meeting)
EDITS_AROUND = (_add_another, _rename, _join_or_leave, _change_address, _change_organiser)
