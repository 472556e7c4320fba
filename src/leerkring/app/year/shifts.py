"""Letting the rest of a circle's year follow a meeting that was moved."""

from dataclasses import dataclass
from datetime import timedelta

from leerkring.app.meetings.changes import label_for
from leerkring.app.ports import Surroundings, UnitOfWork, at_least, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class ShiftLaterMeetings(Command[int]):
    """Move all later planned meetings of the circle by as many days; answers how many."""

    meeting_id: str
    days: int


def shift_later_meetings(
    command: ShiftLaterMeetings, unit: UnitOfWork, around: Surroundings
) -> Done[int]:
    meeting = unit.get(Meeting, command.meeting_id)
    since = max(meeting.start, local_now(around.clock))
    found = unit.find(Meeting, equals("circle_id", meeting.circle_id), at_least("start", since))
    later = [
        m for m in found if m.id != meeting.id and not m.pinned and m.state is MeetingState.PLANNED
    ]
    for other in later:
        other.start += timedelta(days=command.days)
    label = label_for("shift_meetings", unit, meeting) if later and command.days else None
    return Done(label, len(later))


COMMANDS: dict[type, CommandHandler] = {ShiftLaterMeetings: shift_later_meetings}
