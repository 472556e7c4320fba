"""Makes the example team a living year: what is past was noted, what comes was sent."""

from datetime import datetime, timedelta

from leerkring.app.circles.rows import CircleList
from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.sessions import HoldSession
from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import AnswerTask, Today
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.app.people.absences import AbsenceList
from leerkring.app.workspace import Workspace
from leerkring.domain.coaching import DuoState
from leerkring.domain.invitations import TaskAnswer

_IN_TIME = timedelta(days=21)  # invitations that are due in a week or later


def live_through(workspace: Workspace, now: datetime) -> None:
    """Do what a careful organiser would have done by now, so that nothing begins late.

    What the last circle by name does later on is left for the newcomer to send.
    """
    circles = workspace.ask(CircleList())
    for circle in circles:
        for meeting in workspace.ask(CircleMeetings(circle.id)):
            if meeting.end <= now:
                workspace.run(RecordAttendance(meeting.id, _away(workspace, meeting)))
    _hold_sessions(workspace)
    left_to_send = circles[-1].name if circles else ""
    items = workspace.ask(Outbox()).items
    sent = tuple(
        item.meeting_id
        for item in items
        if item.content.circle != left_to_send or item.content.start < now + _IN_TIME
    )
    if sent:
        workspace.run(ConfirmSent(workspace.run(IssueInvitations(sent)).value))
    for task in workspace.ask(Today()).late:
        if task.kind is TaskKind.SEND_AGENDA:
            workspace.run(AnswerTask(task.key, TaskAnswer.DONE))


def _hold_sessions(workspace: Workspace) -> None:
    """Let every session of co-coaching whose moment is past have taken place."""
    for card in workspace.ask(Board()).columns[DuoState.RUNNING]:
        for session in workspace.ask(DuoDetails(card.id)).sessions:
            if session.to_note:
                workspace.run(HoldSession(session.id, held=True))


def _away(workspace: Workspace, meeting: MeetingRow) -> frozenset[str]:
    """Return who was away that day; who had a role was there all the same."""
    day = meeting.start.date()
    absences = workspace.ask(AbsenceList(since=day))
    away = {a.person_id for a in absences if a.first_day <= day <= a.last_day}
    return frozenset(away - {role.person_id for role in meeting.roles})
