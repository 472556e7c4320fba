"""Adding, moving, changing and removing a meeting; its roles always come along."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from leerkring.app.ports import (
    Criterion,
    Label,
    Surroundings,
    UnitOfWork,
    among,
    at_least,
    equals,
)
from leerkring.app.tags.tagging import forget_tags
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.arrangements import Arrangement
from leerkring.domain.cases import BEFORE, CaseItem, CaseScore
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError
from leerkring.domain.evaluation import EvaluationAnswer
from leerkring.domain.meetings import Assignment, Attendance, GroupPlace, Meeting, MeetingState
from leerkring.domain.programme import ProgrammeBlock, ProgrammeStep
from leerkring.domain.tags import TagSubject
from leerkring.domain.visits import PeerVisit
from leerkring.support.clock import local_now
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class DurationError(DomainError):
    """Too short or too long to be a meeting."""

    template = QT_TRANSLATE_NOOP("errors", "A meeting takes between 15 minutes and 12 hours.")


class AlreadyThenError(DomainError):
    """The circle already meets at that moment."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{circle} already meets at that moment. Choose another time."
    )


@dataclass(frozen=True)
class AddMeeting(Command[str]):
    """A meeting outside the year plan; answers the new meeting's id."""

    circle_id: str
    start: datetime


@dataclass(frozen=True)
class MoveMeeting(Command[None]):
    """Another moment; with `shift_rest` all later planned meetings move by as many days."""

    meeting_id: str
    start: datetime
    shift_rest: bool = False


@dataclass(frozen=True)
class ChangeMeeting(Command[None]):
    """Other length, place or notes; None leaves a field as it is, an empty text empties it."""

    meeting_id: str
    duration_minutes: int | None = None
    room_id: str | None = None
    place: str | None = None
    work_form: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class RemoveMeeting(Command[None]):
    """Take a meeting away; whoever was told of it is owed a cancellation."""

    meeting_id: str


@dataclass(frozen=True)
class PinMeeting(Command[None]):
    """Keep the date when the year is planned again, or let it go."""

    meeting_id: str
    pinned: bool


def label_for(code: str, unit: UnitOfWork, meeting: Meeting, **facts: str) -> Label:
    """Return a label that names the circle and the day of the meeting."""
    circle = unit.get(Circle, meeting.circle_id)
    return Label.of(code, circle=circle.name, day=meeting.start.date().isoformat(), **facts)


def add_meeting(command: AddMeeting, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    circle = unit.get(Circle, command.circle_id)
    _check_free(unit, circle, command.start)
    agreement = circle.agreement
    meeting = Meeting(
        id=new_id(),
        circle_id=circle.id,
        start=command.start,
        duration_minutes=agreement.duration_minutes,
        room_id=next(iter(agreement.room_ids), None),
    )
    unit.add(meeting)
    return Done(label_for("add_meeting", unit, meeting), meeting.id)


def move_meeting(command: MoveMeeting, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    meeting = unit.get(Meeting, command.meeting_id)
    if command.start == meeting.start:
        return Done(None, None)
    _check_free(unit, unit.get(Circle, meeting.circle_id), command.start, besides=meeting.id)
    days = command.start.date() - meeting.start.date()
    later = _later_meetings(unit, meeting, local_now(around.clock)) if command.shift_rest else []
    meeting.start = command.start
    for other in later:
        other.start += timedelta(days=days.days)
    return Done(label_for("move_meeting", unit, meeting), None)


def change_meeting(command: ChangeMeeting, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    if command.duration_minutes is not None:
        if not 15 <= command.duration_minutes <= 720:
            raise DurationError
        meeting.duration_minutes = command.duration_minutes
    if command.room_id is not None:
        meeting.room_id = command.room_id or None
    for field in ("place", "work_form", "note"):
        value = getattr(command, field)
        if value is not None:
            setattr(meeting, field, value.strip())
    return Done(label_for("change_meeting", unit, meeting), None)


def remove_meeting(command: RemoveMeeting, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    label = label_for("remove_meeting", unit, meeting)
    drop_meeting(unit, meeting)
    return Done(label, None)


def drop_meeting(unit: UnitOfWork, meeting: Meeting) -> None:
    """Remove a meeting with everything that hangs on it; visits and cases only lose it.

    A case that was to be talked about is up again at the next meeting.
    """
    for kind in (Arrangement, Assignment, Attendance, EvaluationAnswer, GroupPlace, CaseScore):
        for part in unit.find(kind, equals("meeting_id", meeting.id)):
            unit.remove(part)
    drop_programme(unit, equals("meeting_id", meeting.id))
    for visit in unit.find(PeerVisit, equals("meeting_id", meeting.id)):
        visit.meeting_id = None
    for case in unit.find(CaseItem, equals("meeting_id", meeting.id)):
        case.meeting_id = None
        case.chosen = case.chosen and case.status not in BEFORE
    forget_tags(unit, TagSubject.MEETING, (meeting.id,))
    unit.flush()
    unit.remove(meeting)


def drop_programme(unit: UnitOfWork, owner: Criterion) -> None:
    """Remove the stored programme of a meeting, or what a circle begins its meetings with."""
    blocks = unit.find(ProgrammeBlock, owner)
    ids = [block.id for block in blocks]
    for row in (*(unit.find(ProgrammeStep, among("block_id", ids)) if ids else ()), *blocks):
        unit.remove(row)


def pin_meeting(command: PinMeeting, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    meeting.pinned = command.pinned
    code = "pin_meeting" if command.pinned else "unpin_meeting"
    return Done(label_for(code, unit, meeting), None)


def _check_free(
    unit: UnitOfWork, circle: Circle, start: datetime, *, besides: str | None = None
) -> None:
    same = unit.find(Meeting, equals("circle_id", circle.id), equals("start", start))
    if any(m.id != besides and m.state is not MeetingState.CANCELLED for m in same):
        raise AlreadyThenError(circle=circle.name)


def _later_meetings(unit: UnitOfWork, meeting: Meeting, now: datetime) -> list[Meeting]:
    mine = equals("circle_id", meeting.circle_id)
    found = unit.find(Meeting, mine, at_least("start", max(meeting.start, now)))
    movable = (m for m in found if m.id != meeting.id and not m.pinned)
    return [m for m in movable if m.state is MeetingState.PLANNED]


COMMANDS: dict[type, CommandHandler] = {
    AddMeeting: add_meeting,
    MoveMeeting: move_meeting,
    ChangeMeeting: change_meeting,
    RemoveMeeting: remove_meeting,
    PinMeeting: pin_meeting,
}
