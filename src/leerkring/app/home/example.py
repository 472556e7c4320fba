"""Makes the example team a living year: what is past was noted, what comes was sent."""

import tomllib
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import cycle

from leerkring.app.cards.drawing import UseCards
from leerkring.app.cards.table import LayOut
from leerkring.app.cases.proposing import AddCase
from leerkring.app.cases.talking import MoveCase
from leerkring.app.cases.trying_out import AddAction, ChangeAction
from leerkring.app.circles.rows import CircleList, CircleRow
from leerkring.app.coaching.board import Board, DuoDetails
from leerkring.app.coaching.sessions import HoldSession
from leerkring.app.evaluation.answers import AddForm, Answers, AnswerTogether, Evaluation
from leerkring.app.evaluation.finishing import FinishMeeting
from leerkring.app.follow_up.arranging import Arrange, TickArrangement
from leerkring.app.follow_up.clearing import ClearArrangements, OldArrangements
from leerkring.app.home.tasks import TaskKind
from leerkring.app.home.today import AnswerTask, Today
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.attendance import NoteBreaks, RecordAttendance
from leerkring.app.meetings.cases import DiscussCase
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.app.people.absences import AbsenceList
from leerkring.app.tags.shipped import competences
from leerkring.app.tags.tagging import AddTag
from leerkring.app.visits.details import VisitDetails, VisitList
from leerkring.app.visits.reflecting import Reflect
from leerkring.app.work_forms.contents import read_contents
from leerkring.app.work_forms.sharing import TakeForms
from leerkring.app.workspace import Workspace
from leerkring.domain.cases import CaseStatus, CaseTheme
from leerkring.domain.coaching import DuoState
from leerkring.domain.evaluation import LEAST_ANSWERS, Wish
from leerkring.domain.invitations import TaskAnswer
from leerkring.domain.meetings import Role
from leerkring.domain.tags import TagSubject
from leerkring.support.resources import resource

_LANGUAGE = "nl"  # any will do: cards have the same ids in all of them
_DRAWN = 2
_THEMES = (CaseTheme.PARENTS, CaseTheme.GROUP, CaseTheme.TEAM, CaseTheme.OWN_ROLE)
_TALKED_ABOUT = 4  # cases of each circle that are remembered
_BREAK = 15  # minutes
_ONE_IN = 3  # meetings that is looked back on together
_WEEK = timedelta(days=7)
_TALKED = timedelta(days=20)
_IN_TIME = timedelta(days=21)  # invitations that are due in a week or later


def live_through(workspace: Workspace, now: datetime) -> None:
    """Do what a careful organiser would have done by now, so that nothing begins late.

    What the last circle by name does later on is left for the newcomer to send, and which case it
    is to talk about next, to ask.
    """
    _take_own_form(workspace)
    circles = workspace.ask(CircleList())
    past: list[MeetingRow] = []
    for circle in circles:
        for meeting in workspace.ask(CircleMeetings(circle.id)):
            if meeting.end <= now:
                workspace.run(RecordAttendance(meeting.id, _away(workspace, meeting)))
                past.append(meeting)
        _bring_cases(
            workspace, workspace.ask(CircleMeetings(circle.id)), asks=circle != circles[-1]
        )
    _evaluate(workspace, sorted(past, key=_by_start))
    _agree(workspace, sorted(past, key=_by_start))
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


def _by_start(meeting: MeetingRow) -> tuple[datetime, str]:
    return meeting.start, meeting.circle_name


def _evaluate(workspace: Workspace, past: Sequence[MeetingRow]) -> None:
    """Look back on every meeting: two of three on forms, the others together."""
    lines = resource("example", "evaluations.txt").read_text("utf-8").splitlines()
    given = cycle(_answers(line) for line in lines)
    for number, meeting in enumerate(past):
        workspace.run(NoteBreaks(meeting.id, _BREAK))
        forms = workspace.ask(Evaluation(meeting.id)).present - 1  # there is always one who forgets
        if number % _ONE_IN == _ONE_IN - 1 or forms < LEAST_ANSWERS:
            workspace.run(AnswerTogether(meeting.id, next(given)))
        else:
            for _ in range(forms):
                workspace.run(AddForm(meeting.id, next(given)))
        workspace.run(FinishMeeting(meeting.id))


def _agree(workspace: Workspace, past: Sequence[MeetingRow]) -> None:
    """Let every meeting have agreed something, of which only the last of a circle is open.

    What was agreed too long ago to be kept is not there: a look round begins with nothing to clear.
    """
    texts = cycle(resource("example", "arrangements.txt").read_text("utf-8").splitlines())
    last = {meeting.circle_id: meeting.id for meeting in past}
    for number, meeting in enumerate(past):
        lead = meeting.who(Role.FACILITATOR)
        who = lead[0].person_id if lead and number % 2 else None
        key = workspace.run(Arrange(meeting.id, next(texts), who)).value
        if last[meeting.circle_id] != meeting.id:
            workspace.run(TickArrangement(key, done=True))
    old = workspace.ask(OldArrangements())
    workspace.run(ClearArrangements(tuple(one.id for one in old)))


def _answers(line: str) -> Answers:
    """Return what a line says: liked|useful|wish|words."""
    liked, useful, wish, words = line.split("|")
    return Answers(int(liked), int(useful), Wish(wish), words)


def _use_cards(workspace: Workspace, circles: tuple[CircleRow, ...], now: datetime) -> None:
    """Let every circle have drawn two cards of one theme at its last meeting."""
    deck = workspace.ask(LayOut(_LANGUAGE)).deck
    for circle, theme in zip(circles, deck.themes, strict=False):
        past = [m for m in workspace.ask(CircleMeetings(circle.id)) if m.end <= now]
        if past:
            day = max(meeting.start.date() for meeting in past)
            drawn = tuple(card.id for card in deck.of(theme.name)[:_DRAWN])
            workspace.run(UseCards(circle.id, drawn, day=day))


def _take_own_form(workspace: Workspace) -> None:
    """Let the team have thought of a work form."""
    file = resource("example", "work_forms.toml")
    forms = read_contents(tomllib.loads(file.read_text("utf-8")), file.name)
    workspace.run(TakeForms(forms, "nl"))


def _bring_cases(workspace: Workspace, meetings: tuple[MeetingRow, ...], *, asks: bool) -> None:
    """Let who had the turn have brought a case, the last of them still tried out.

    Of the next meeting, one case is there when somebody `asks`. Themes only: texts are off.
    """
    themes = cycle(_THEMES)
    past = [m for m in meetings if m.is_past and m.who(Role.CASE_CONTRIBUTOR)][-_TALKED_ABOUT:]
    for meeting, theme in zip(past, themes, strict=False):
        case_id = _bring(workspace, meeting, theme)
        workspace.run(DiscussCase(case_id, meeting.id))
        action = workspace.run(AddAction(case_id)).value
        if meeting is not past[-1]:
            workspace.run(ChangeAction(action, done=True))
            workspace.run(MoveCase(case_id, CaseStatus.LOOKED_BACK))
            workspace.run(MoveCase(case_id, CaseStatus.CLOSED))
    ahead = [m for m in meetings if not m.is_past and m.who(Role.CASE_CONTRIBUTOR)]
    for meeting in ahead[:1] if asks else ():
        _bring(workspace, meeting, next(themes))


def _bring(workspace: Workspace, meeting: MeetingRow, theme: CaseTheme) -> str:
    who = meeting.who(Role.CASE_CONTRIBUTOR)[0].person_id or ""
    return workspace.run(AddCase(meeting.circle_id, who, theme, meeting_id=meeting.id)).value


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
