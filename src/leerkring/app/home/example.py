"""Makes the example team a living year: what is past was noted, what comes was sent."""

from datetime import datetime, timedelta
from itertools import cycle

from leerkring.app.cards.drawing import UseCards
from leerkring.app.cards.table import LayOut
from leerkring.app.circles.rows import CircleList, CircleRow
from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.sessions import HoldSession
from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import AnswerTask, Today
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.app.people.absences import AbsenceList
from leerkring.app.tags.shipped import competences
from leerkring.app.tags.tagging import AddTag
from leerkring.app.visits.details import VisitDetails, VisitList
from leerkring.app.visits.reflecting import Reflect
from leerkring.app.workspace import Workspace
from leerkring.domain.coaching import DuoState
from leerkring.domain.invitations import TaskAnswer
from leerkring.domain.tags import TagSubject
from leerkring.support.resources import resource

_LANGUAGE = "nl"  # any will do: cards have the same ids in all of them
_DRAWN = 2
_WEEK = timedelta(days=7)
_TALKED = timedelta(days=20)
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
    _use_cards(workspace, circles, now)
    _say_what_on(workspace, circles, now)
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
    _look_back(workspace, now)
    for task in workspace.ask(Today()).late:
        if task.kind is TaskKind.SEND_AGENDA:
            workspace.run(AnswerTask(task.key, TaskAnswer.DONE))


def _use_cards(workspace: Workspace, circles: tuple[CircleRow, ...], now: datetime) -> None:
    """Let every circle have drawn two cards of one theme at its last meeting."""
    deck = workspace.ask(LayOut(_LANGUAGE)).deck
    for circle, theme in zip(circles, deck.themes, strict=False):
        past = [m for m in workspace.ask(CircleMeetings(circle.id)) if m.end <= now]
        if past:
            day = max(meeting.start.date() for meeting in past)
            drawn = tuple(card.id for card in deck.of(theme.name)[:_DRAWN])
            workspace.run(UseCards(circle.id, drawn, day=day))


def _say_what_on(workspace: Workspace, circles: tuple[CircleRow, ...], now: datetime) -> None:
    """Let past meetings and every running duo have worked on a competence, in turn."""
    keys = cycle(one.key for one in competences(_LANGUAGE))
    for circle in circles:
        for meeting in workspace.ask(CircleMeetings(circle.id)):
            if meeting.end <= now:
                workspace.run(AddTag(TagSubject.MEETING, meeting.id, competence=next(keys)))
    for card in workspace.ask(Board()).columns[DuoState.RUNNING]:
        workspace.run(AddTag(TagSubject.DUO, card.id, competence=next(keys)))


def _hold_sessions(workspace: Workspace) -> None:
    """Let every session of co-coaching whose moment is past have taken place."""
    for card in workspace.ask(Board()).columns[DuoState.RUNNING]:
        for session in workspace.ask(DuoDetails(card.id)).sessions:
            if session.to_note:
                workspace.run(HoldSession(session.id, held=True))


def _look_back(workspace: Workspace, now: datetime) -> None:
    """Write down what the visits brought, except of the last week: that is still to be done."""
    lines = resource("example", "reflections.txt").read_text("utf-8").splitlines()
    past = [v for v in workspace.ask(VisitList()) if v.end is not None and v.end <= now - _WEEK]
    for visit, line in zip(past, cycle(lines), strict=False):
        own, _, shared = line.partition("|")
        workspace.run(Reflect(visit.id, own=own))
        talked = workspace.ask(VisitDetails(visit.id)).meeting is None
        if talked or (visit.end is not None and visit.end <= now - _TALKED):
            workspace.run(Reflect(visit.id, shared=shared))


def _away(workspace: Workspace, meeting: MeetingRow) -> frozenset[str]:
    """Return who was away that day; who had a role was there all the same."""
    day = meeting.start.date()
    absences = workspace.ask(AbsenceList(since=day))
    away = {a.person_id for a in absences if a.first_day <= day <= a.last_day}
    return frozenset(away - {role.person_id for role in meeting.roles})
