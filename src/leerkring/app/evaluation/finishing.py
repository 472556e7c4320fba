"""Closing a meeting in one step: who was there, and that nothing more is to be noted."""

from dataclasses import dataclass

from leerkring.app.evaluation.answers import begun
from leerkring.app.meetings.attendance import note_attendance
from leerkring.app.meetings.changes import label_for
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.meetings import MeetingState


@dataclass(frozen=True)
class FinishMeeting(Command[None]):
    """Note everybody as present unless it was noted otherwise, and ask nothing more about it."""

    meeting_id: str


def finish_meeting(command: FinishMeeting, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    meeting = begun(unit, command.meeting_id, around)
    if meeting.state is not MeetingState.HELD:
        note_attendance(unit, meeting, frozenset())
    if meeting.finished:
        return Done(None, None)
    meeting.finished = True
    return Done(label_for("finish_meeting", unit, meeting), None)


COMMANDS: dict[type, CommandHandler] = {FinishMeeting: finish_meeting}
