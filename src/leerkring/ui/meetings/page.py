"""The page of one meeting."""

from typing import ClassVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.circles.rows import CircleCard, CircleDetails
from leerkring.app.invitations.replies import MeetingAnswers
from leerkring.app.meetings.changes import ChangeMeeting, PinMeeting, RemoveMeeting
from leerkring.app.meetings.groups import GroupDivider
from leerkring.app.meetings.roles import PinRole
from leerkring.app.meetings.rows import (
    CircleMeetings,
    MeetingCard,
    MeetingDetails,
    MeetingRow,
)
from leerkring.app.planning.warnings import MeetingWarnings, PlanWarning
from leerkring.app.visits.details import VisitsToDiscuss
from leerkring.app.workspace import Command, Outcome
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import MeetingState
from leerkring.domain.tags import TagSubject
from leerkring.support.clock import local_now
from leerkring.ui.cases.desk import CaseDesk
from leerkring.ui.cases.meeting import KINDS, MeetingCasesCard
from leerkring.ui.change_feed import Changed
from leerkring.ui.meetings.advice import advice_bars
from leerkring.ui.meetings.after import AfterPart
from leerkring.ui.meetings.answers import AnswersCard
from leerkring.ui.meetings.details import HowCard, WhenCard
from leerkring.ui.meetings.discuss import DiscussCard
from leerkring.ui.meetings.groups import GroupsPart
from leerkring.ui.meetings.head import MeetingHead
from leerkring.ui.meetings.papers import MeetingPapers
from leerkring.ui.meetings.programme import PREPARE, ProgrammePart
from leerkring.ui.meetings.roles import RolesCard, Slot, slots_of
from leerkring.ui.meetings.sit_together import SitTogether
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import Button
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.layouts import clear, row
from leerkring.ui.widgets.meeting_pickers import MeetingPickers
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.widgets.plan_words import PlanWords
from leerkring.ui.widgets.tags import TagsCard

TODAY = "today"
CONCERNS = KINDS | frozenset(
    {
        "Meeting",
        "Arrangement",
        "Assignment",
        "Attendance",
        "EvaluationAnswer",
        "GroupPlace",
        "Circle",
        "Membership",
        "Person",
        "Absence",
        "Location",
        "Room",
        "RoomBlock",
        "Dispatch",
        "Reply",
        "ClosedDays",
        "OwnSchoolBreak",
        "PeerVisit",
        "ProgrammeBlock",
        "ProgrammeStep",
        "Setting",
        "Tag",
        "TaskReply",
    }
)


class MeetingPage(Page):
    """When, where, who does what, how, and who was there; everything is changed in place."""

    name: ClassVar[str] = "meeting"
    concerns: ClassVar[frozenset[str]] = CONCERNS

    def __init__(self, services: Services, divider: GroupDivider) -> None:
        super().__init__(services)
        theme, wording = services.theme, services.wording
        self.meeting: MeetingDetails | None = None
        self.circle: CircleDetails | None = None
        self.others: tuple[MeetingRow, ...] = ()
        self._arriving = True
        self._words = PlanWords(wording)
        self.frame = PageFrame(theme)
        self.fill(self.frame)
        self.when = WhenCard(theme, wording)
        self.roles = RolesCard(theme, wording)
        self.how = HowCard(theme, lambda: self.go("work_forms", self.place.id))
        desk = CaseDesk(self)
        self.after = AfterPart(self, self.change, desk)
        self.attendance = self.after.attendance
        self.groups = GroupsPart(self, divider, self.say)
        self.programme = ProgrammePart(self, self.say)
        self.answers = AnswersCard(self)
        self.discuss = DiscussCard(self)
        self.cases = MeetingCasesCard(self, desk)
        self.tags = TagsCard(theme, wording, TagSubject.MEETING, self.ask, self.change)
        self._pickers = MeetingPickers(theme, wording, self, self)
        self._make_actions()
        self._lay_out()
        self._connect()

    # The places

    def show_place(self, place: Place) -> None:
        if place.id != self.place.id:
            self.meeting = None
        self._arriving = True
        self.place = place
        self.refresh(None)

    def refresh(self, changes: Changed | None = None) -> None:
        del changes
        self.ask(MeetingCard(self.place.id), self._show_meeting, self._lost, key="meeting")

    def first_focus(self) -> QWidget | None:
        if self.meeting is None:
            return None
        if self.place.part == PREPARE and self.programme.preparation.first_open is not None:
            return self.programme.preparation.first_open
        noted = self.attendance.isVisibleTo(self)
        found = self.attendance.boxes if noted else self.roles.buttons
        return found[0] if found else None

    def leave(self) -> bool:
        """Let Esc put the form for a case away."""
        return self.cases.form.close_form()

    # What queries answer

    def _show_meeting(self, meeting: MeetingDetails) -> None:
        self.meeting = meeting
        self._content.show()
        self._gone.hide()
        self._allow_actions(allowed=True)
        line = meeting.row
        self.head.show_meeting(line)
        over = self._is_over(meeting)
        self.when.show_meeting(meeting)
        self.tags.show_tags_of(line.id)
        self.after.show_meeting(meeting, over=over)
        self.groups.show_meeting(meeting)
        self._show_primary(meeting, over=over)
        self.cases.show_meeting(line.id)
        self.ask(CircleCard(line.circle_id), self._show_circle, key="circle")
        self.ask(MeetingAnswers(line.id), self.answers.show_answers, key="answers")
        self.ask(VisitsToDiscuss(line.id), self.discuss.show_visits, key="discuss")
        self.ask(CircleMeetings(line.circle_id), self._show_others, key="others")
        query = MeetingWarnings(line.start.date(), line.start.date(), line.circle_id, line.id)
        self.ask(query, self._show_warnings, key="warnings")
        self.programme.show_meeting(meeting)

    def _show_circle(self, circle: CircleDetails) -> None:
        self.circle = circle
        if self.meeting is not None:
            line = self.meeting.row
            self.roles.show_slots(slots_of(circle.agreement, line), past=line.is_past)
            self._take_keyboard()

    def _show_others(self, others: tuple[MeetingRow, ...]) -> None:
        self.others = others
        if self.meeting is not None:
            start = self.meeting.row.start
            earlier = [m for m in others if m.start < start]
            self.how.show_meeting(self.meeting, earlier)

    def _show_warnings(self, warnings: tuple[PlanWarning, ...]) -> None:
        clear(self._advice)
        if self.meeting is not None:
            theme, line = self.services.theme, self.meeting.row
            if line.state is MeetingState.CANCELLED:
                self._advice.addWidget(self.head.called_off(over=line.is_past))
            for bar in advice_bars(theme, warnings, line, self._words, self):
                self._advice.addWidget(bar)

    def _take_keyboard(self) -> None:
        """Give the keyboard to what matters here once it is there, unless it is elsewhere."""
        first = self.first_focus()
        now: QWidget | None = self.window().focusWidget()
        here = now is None or now is self or self.isAncestorOf(now)
        if self._arriving and first is not None and here:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.frame.show_from_top(first)
        self._arriving = False

    def _lost(self, error: DomainError) -> None:
        del error
        self.meeting = None
        self.head.show_none()
        self._content.hide()
        self._gone.show()
        self._allow_actions(allowed=False)
        self.send_action.setVisible(False)
        self.after.finish_action.setVisible(False)
        self.together.button.hide()

    def _allow_actions(self, *, allowed: bool) -> None:
        for actions in self.menu_actions.values():
            for action in actions:
                action.setEnabled(allowed)

    def _is_over(self, meeting: MeetingDetails) -> bool:
        """Tell whether the meeting has begun: only then it is known who was there."""
        begun = meeting.row.start <= local_now(self.services.clock)
        return begun or meeting.row.state is MeetingState.HELD

    def _show_primary(self, meeting: MeetingDetails, *, over: bool) -> None:
        """Show what to do next: send before, sit together at its time, finish up after it."""
        action = self.after.finish_action if over else self.send_action
        if self.together.is_next(meeting.row):
            action = self.together.action
        self.send_action.setVisible(not over)
        if self.primary_action is not action:
            self.primary_action = action
            self.frame.set_primary(action)

    # What the user does

    def change(self, command: Command[None]) -> None:
        """Carry out a command and tell of it."""
        self.run(command, self.say, self._refused)

    def _refused(self, error: DomainError) -> None:
        self.services.messages.show_error(error)
        self.refresh(None)

    def _choose_role(self, slot: Slot, button: Button) -> None:
        if self.meeting is not None:
            place = _on_screen(button)
            self._pickers.pick_role(self.meeting.row, slot.role, slot.holder, place, button)

    def _choose_date(self) -> None:
        if self.meeting is not None:
            button = self.when.moment
            self._pickers.pick_date(self.meeting.row, _on_screen(button), button)

    def _pin_date(self) -> None:
        if self.meeting is not None:
            self.change(PinMeeting(self.meeting.row.id, not self.meeting.row.pinned))

    def _choose_form(self) -> None:
        if self.meeting is None:
            return
        button, meeting = self.how.form, self.meeting.row
        used = sorted({m.work_form for m in self.others if m.work_form}, key=str.casefold)
        place = _on_screen(button)
        self._pickers.pick_form(meeting.work_form, used, place, button, self._take_form)

    def _take_form(self, form: str) -> None:
        if self.meeting is not None and form != self.meeting.row.work_form:
            self.change(ChangeMeeting(self.meeting.row.id, work_form=form))

    def _last(self, minutes: int) -> None:
        if self.meeting is not None:
            self.change(ChangeMeeting(self.meeting.row.id, duration_minutes=minutes))

    def _choose_room(self, room_id: str) -> None:
        if self.meeting is not None and room_id != (self.meeting.row.room_id or ""):
            self.change(ChangeMeeting(self.meeting.row.id, room_id=room_id))

    def _take_place(self, place: str) -> None:
        if self.meeting is not None and place != self.meeting.row.place:
            self.change(ChangeMeeting(self.meeting.row.id, place=place))

    def _take_note(self, note: str) -> None:
        if self.meeting is not None and note != self.meeting.note:
            self.run(ChangeMeeting(self.meeting.row.id, note=note))

    def _remove(self) -> None:
        if self.meeting is None:
            return
        circle_id = self.meeting.row.circle_id

        def removed(outcome: Outcome[None]) -> None:
            self.say(outcome)
            self.go("circle", circle_id)

        self.run(RemoveMeeting(self.meeting.row.id), removed)

    def _to_circle(self) -> None:
        if self.meeting is not None:
            self.go("circle", self.meeting.row.circle_id)

    # How it is built

    def _make_actions(self) -> None:
        menu = Menu.MEETING
        self.send_action = self.action(
            self.tr("View and send"), lambda: self.go("outbox"), icon="send", menu=menu
        )
        self.together = SitTogether(self, self.frame)
        self.move_action = self.action(
            self.tr("Choose another day…"), self._choose_date, key="F2", menu=menu
        )
        self.pin_action = self.action(
            self.tr("Keep this day when planning again"), self._pin_date, key="Ctrl+L", menu=menu
        )
        self.print_action = self.action(
            self.tr("Agenda on paper"), self.programme.show_agenda, icon="printer", menu=menu
        )
        self.papers = MeetingPapers(self)
        self.circle_action = self.action(self.tr("To the circle"), self._to_circle, menu=menu)
        self.remove_action = self.action(self.tr("Remove this meeting"), self._remove, menu=menu)

    def _lay_out(self) -> None:
        theme = self.services.theme
        self.head = MeetingHead(self, self.frame)
        self.head.circle_link.clicked.connect(self._to_circle)
        self.remove_button = Button(
            theme, self.tr("Remove this meeting"), kind="danger", icon="trash-2"
        )
        self.remove_button.clicked.connect(self._remove)
        self._advice = QVBoxLayout()
        self._advice.setSpacing(theme.px(8))
        self._content = QWidget()
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(theme.px(12))
        content.addLayout(row(self.head.circle_link, None, self.papers.link(theme)))
        content.addLayout(self._advice)
        for part in (
            self.attendance, self.after.evaluation, self.after.follow_up, self.roles,
            self.after.still_open, self.after.going_on,
            self.programme.card, self.cases, self.programme.preparation, self.groups.card,
            self.discuss, self.answers, self.when, self.how, self.tags,
        ):  # fmt: skip
            content.addWidget(part)
        content.addSpacing(theme.px(8))
        content.addLayout(row(self.remove_button, None))
        deed = Deed(self.tr("To Today"), lambda: self.go(TODAY))
        gone = self.tr("This meeting does not exist any more.")
        self._gone = EmptyState(theme, gone, "", deed, icon="calendar-x")
        self._gone.hide()
        self.frame.body.addWidget(self._content)
        self.frame.body.addWidget(self._gone)
        self.frame.body.addStretch(1)
        self.frame.body.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.when.moment_wanted.connect(self._choose_date)
        self.when.pin_wanted.connect(self._pin_date)
        self.when.lasts.connect(self._last)
        self.when.room_chosen.connect(self._choose_room)
        self.when.place_typed.connect(self._take_place)
        self.roles.choice_wanted.connect(self._choose_role)
        self.roles.pin_wanted.connect(lambda r: self.change(PinRole(r.assignment_id, not r.pinned)))
        self.how.form_list_wanted.connect(self._choose_form)
        self.how.form_wanted.connect(self._take_form)
        self.how.note_typed.connect(self._take_note)
        self.programme.shown.connect(self.groups.show_programme)
        self.programme.shown.connect(self.how.show_programme)
        self.programme.shown.connect(self.papers.show_programme)


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
