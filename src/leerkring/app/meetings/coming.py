"""Who does not come to a meeting, as far as is known: noted, said, away on that day, or gone."""

from collections.abc import Collection, Iterable

from leerkring.app.invitations.desired import read_situation
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.domain.facts import DaySpan
from leerkring.domain.invitations import Answer
from leerkring.domain.meetings import Attendance, Meeting
from leerkring.domain.people import Absence, Person
from leerkring.domain.told import address_key


def not_coming(
    unit: UnitOfWork, around: Surroundings, meeting: Meeting, person_ids: Collection[str]
) -> frozenset[str]:
    """Return who of these people do not come; what was noted at the meeting goes before all else.

    Only an answer that holds for the meeting as it is now counts.
    """
    noted = {
        row.person_id: row.present
        for row in unit.find(Attendance, equals("meeting_id", meeting.id))
    }
    unsure = sorted(set(person_ids) - noted.keys())
    day = meeting.start.date()
    away = {
        absence.person_id
        for absence in unit.find(Absence, among("person_id", unsure))
        if absence.first_day <= day <= absence.last_day
    }
    people = unit.find(Person, among("id", unsure))
    gone = {one.id for one in people if not DaySpan(one.joined, one.left).includes(day)}
    return frozenset(
        {key for key in person_ids if noted.get(key) is False}
        | away
        | gone
        | _declined(unit, around, meeting, people)
    )


def _declined(
    unit: UnitOfWork, around: Surroundings, meeting: Meeting, people: Iterable[Person]
) -> set[str]:
    answers = read_situation(unit, around, [meeting.id]).answers.get(meeting.id, {})
    gone = {key for key, answer in answers.items() if answer is Answer.DECLINED}
    return {one.id for one in people if address_key(one.email.strip()) in gone}
