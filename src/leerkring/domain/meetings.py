"""Meetings of a circle, who does what in them, and who was there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from leerkring.support.clock import HOME_ZONE


class Role(StrEnum):
    """What somebody does at one meeting."""

    FACILITATOR = "facilitator"
    CASE_CONTRIBUTOR = "case_contributor"
    RESERVE_CONTRIBUTOR = "reserve_contributor"
    NOTE_TAKER = "note_taker"


class MeetingState(StrEnum):
    """Planned; known to have taken place; or called off and kept for the record."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(eq=False, kw_only=True)
class Meeting:
    """One meeting. `start` is wall-clock time in `zone`; `pinned` keeps re-planning off.

    `finished`: everything that follows on it was noted, or said to be not needed.
    """

    id: str
    circle_id: str
    start: datetime
    duration_minutes: int
    zone: str = HOME_ZONE
    room_id: str | None = None
    place: str = ""
    state: MeetingState = MeetingState.PLANNED
    pinned: bool = False
    work_form: str = ""
    note: str = ""
    break_minutes: int = 0
    finished: bool = False

    @property
    def end(self) -> datetime:
        """Wall-clock end of the meeting."""
        return self.start + timedelta(minutes=self.duration_minutes)

    @property
    def net_minutes(self) -> int:
        """How long it takes without the breaks."""
        return max(self.duration_minutes - self.break_minutes, 0)


@dataclass(eq=False, kw_only=True)
class Assignment:
    """One role at one meeting: of a person, or of a guest by name; nobody has two.

    `held`: they really did it. Who did it in the place of somebody absent names that person, and
    the role they would have had themselves.
    """

    id: str
    meeting_id: str
    role: Role
    person_id: str | None = None
    guest_name: str = ""
    pinned: bool = False
    held: bool = False
    instead_of_id: str | None = None
    was_role: Role | None = None

    def counts_at(self, meeting: Meeting) -> bool:
        """Tell whether it is a turn: at a meeting that was held only what was really done is."""
        return self.held or meeting.state is not MeetingState.HELD


@dataclass(eq=False, kw_only=True)
class Attendance:
    """Whether somebody was there; `minutes` net, None: as long as the meeting without breaks."""

    id: str
    meeting_id: str
    person_id: str
    present: bool
    minutes: int | None = None


@dataclass(eq=False, kw_only=True)
class GroupPlace:
    """In which small group of a meeting somebody sits; groups are numbered from 1."""

    id: str
    meeting_id: str
    person_id: str
    number: int


def day_after(meetings: Iterable[Meeting], circle_id: str, since: datetime) -> date | None:
    """Return the day of a circle's first meeting after a moment, of those not called off."""
    starts = (
        m.start
        for m in meetings
        if m.circle_id == circle_id and m.state is not MeetingState.CANCELLED and m.start > since
    )
    first = min(starts, default=None)
    return first.date() if first is not None else None
