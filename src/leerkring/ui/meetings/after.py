"""What follows on a meeting: who was there, how it was, what was agreed, and closing it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from leerkring.app.evaluation.answers import AddForm, Answers, AnswerTogether, Evaluation
from leerkring.app.evaluation.finishing import FinishMeeting
from leerkring.app.evaluation.going_on import GoingOn
from leerkring.app.meetings.attendance import (
    ChooseStandIn,
    NoteBreaks,
    NoteMinutes,
    RecordAttendance,
)
from leerkring.app.meetings.rows import MeetingDetails
from leerkring.app.workspace import Command
from leerkring.domain.meetings import MeetingState
from leerkring.ui.cases.desk import CaseDesk
from leerkring.ui.meetings.attendance import AttendanceCard
from leerkring.ui.meetings.evaluation import EvaluationCard
from leerkring.ui.meetings.follow_up import FollowUpCard
from leerkring.ui.meetings.going_on import GoingOnCard
from leerkring.ui.page import Menu, Page


class AfterPart(QObject):
    """The cards that look back, or for a meeting to come what was said after the one before it."""

    def __init__(self, page: Page, change: Callable[[Command[None]], None], desk: CaseDesk) -> None:
        """Make the cards; `change` carries out a command and tells of it."""
        super().__init__(page)
        theme, wording = page.services.theme, page.services.wording
        self._page, self._change = page, change
        self._meeting: MeetingDetails | None = None
        self.attendance = AttendanceCard(theme, wording)
        self.evaluation = EvaluationCard(theme, wording)
        self.follow_up = FollowUpCard(desk, over=True)
        self.still_open = FollowUpCard(desk, over=False)
        self.going_on = GoingOnCard(theme, wording)
        self.finish_action: QAction = page.action(
            self.tr("Finish up"), self._finish, icon="check-check", menu=Menu.MEETING
        )
        self.attendance.recorded.connect(lambda absent: self._run(RecordAttendance, absent))
        self.attendance.stand_in_chosen.connect(
            lambda absent, who: self._run(ChooseStandIn, absent, who)
        )
        self.attendance.minutes_noted.connect(
            lambda person, minutes: self._run(NoteMinutes, person, minutes)
        )
        self.attendance.breaks_noted.connect(lambda minutes: self._run(NoteBreaks, minutes))
        self.evaluation.answered.connect(self._answer)
        self.evaluation.form_filled.connect(self._add_form)
        self.evaluation.forms_wanted.connect(self._to_forms)
        self.evaluation.paper_wanted.connect(self._to_paper)

    def show_meeting(self, meeting: MeetingDetails, *, over: bool) -> None:
        """Show what was noted of a meeting that is over, or what its programme should know.

        Nothing is to be noted of a meeting that was called off.
        """
        self._meeting = meeting
        called_off = meeting.row.state is MeetingState.CANCELLED
        for card in (self.attendance, self.evaluation):
            card.setVisible(over and not called_off)
        self.finish_action.setVisible(over and not called_off and not meeting.row.finished)
        key = meeting.row.id
        if called_off:
            for part in (self.going_on, self.still_open, self.follow_up):
                part.hide()
        elif over:
            self.going_on.hide()
            self.still_open.hide()
            self.follow_up.show_meeting(key)
            self.attendance.show_meeting(meeting)
            self._page.ask(Evaluation(key), self.evaluation.show_view, key="evaluation")
        else:
            self.follow_up.hide()
            self.still_open.show_meeting(key)
            language = self._page.services.wording.language
            self._page.ask(GoingOn(key, language), self.going_on.show_row, key="evaluation")

    def _run(self, kind: Callable[..., Command[None]], *facts: object) -> None:
        if self._meeting is not None:
            self._change(kind(self._meeting.row.id, *facts))

    def _finish(self) -> None:
        self._run(FinishMeeting)

    def _answer(self, answers: Answers) -> None:
        self._run(AnswerTogether, answers)

    def _add_form(self, answers: Answers) -> None:
        self._run(AddForm, answers)

    def _to_forms(self) -> None:
        if self._meeting is not None:
            self._page.go("evaluation", self._meeting.row.circle_id, self._meeting.row.id)

    def _to_paper(self) -> None:
        if self._meeting is not None:
            self._page.go("document", self._meeting.row.id, "evaluation_form")
