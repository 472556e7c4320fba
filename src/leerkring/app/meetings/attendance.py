"""Who was there: everybody, unless somebody is clicked away."""

from dataclasses import dataclass

from leerkring.app.meetings.changes import label_for
from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.circles import Membership
from leerkring.domain.meetings import Assignment, Attendance, Meeting, MeetingState
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class RecordAttendance(Command[None]):
    """Note who was not there; everybody else expected was, and the meeting counts as held."""

    meeting_id: str
    absent_ids: frozenset[str] = frozenset()


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
    noted = {a.person_id: a for a in unit.find(Attendance, equals("meeting_id", meeting.id))}
    for person_id in expected_ids(unit, meeting):
        present = person_id not in command.absent_ids
        if person_id in noted:
            noted[person_id].present = present
        else:
            unit.add(
                Attendance(id=new_id(), meeting_id=meeting.id, person_id=person_id, present=present)
            )
    for assignment in unit.find(Assignment, equals("meeting_id", meeting.id)):
        assignment.held = assignment.person_id not in command.absent_ids
    meeting.state = MeetingState.HELD
    return Done(label_for("record_attendance", unit, meeting), None)


COMMANDS: dict[type, CommandHandler] = {RecordAttendance: record_attendance}
