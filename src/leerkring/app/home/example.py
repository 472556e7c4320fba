"""Makes the example team a living year: what is past was attended, what comes was sent."""

from datetime import datetime

from leerkring.app.circles.rows import CircleList
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.app.workspace import Workspace


def live_through(workspace: Workspace, now: datetime) -> None:
    """Note who was at past meetings, and invite all circles but the last by name.

    That one is left for the newcomer to send; so is the last meeting's attendance.
    """
    circles = workspace.ask(CircleList())
    past: list[MeetingRow] = []
    for circle in circles:
        past += [m for m in workspace.ask(CircleMeetings(circle.id)) if m.end <= now]
    for meeting in sorted(past, key=lambda m: m.start)[:-1]:
        workspace.run(RecordAttendance(meeting.id))
    unsent = circles[-1].name if circles else ""
    items = workspace.ask(Outbox()).items
    others = tuple(i.meeting_id for i in items if i.content.circle != unsent)
    if others:
        workspace.run(ConfirmSent(workspace.run(IssueInvitations(others)).value))
