"""The page *Rapporten*: choose a report and a period, see it at once, then print or save it."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from leerkring.app.circles.rows import CircleList, CircleRow
from leerkring.app.coaching.overview import CoachingOverview
from leerkring.app.meetings.rows import MeetingRow, MeetingsBetween
from leerkring.app.people.export import ListWriter
from leerkring.app.reports.attending import UnnotedMeeting, UnnotedMeetings
from leerkring.app.reports.documents import Document, Typesetter
from leerkring.app.reports.follow_up import WithFollowUp
from leerkring.app.reports.statements import Participants
from leerkring.support.clock import local_now, local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.list_saving import ListSaver
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.papers.sheets import Papers
from leerkring.ui.reports.kinds import KINDS, Asked, Choose, Options, ReportKind, ReportWords
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import Button
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import sub
from leerkring.ui.widgets.layouts import FlowLayout, clear
from leerkring.ui.widgets.notices import EmptyState, NoticeBar
from leerkring.ui.widgets.period import PeriodChoice

_KIND = "reports/kind"


class ReportsPage(Page):
    """`Place("reports", part)`: part names a report; the last one is remembered."""

    name: ClassVar[str] = "reports"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Absence",
            "ActionItem",
            "Arrangement",
            "Assignment",
            "Attendance",
            "CaseItem",
            "Circle",
            "CoachingDuo",
            "CoachingSession",
            "Location",
            "Meeting",
            "Membership",
            "Organisation",
            "PeerVisit",
            "Person",
            "Room",
            "Setting",
            "Tag",
            "VisitRound",
        }
    )

    def __init__(self, services: Services, typesetter: Typesetter, lists: ListWriter) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = ReportWords(services.wording)
        self.saver = ListSaver(self, lists)
        self.frame = PageFrame(theme, self.tr("Reports"))
        self.fill(self.frame)
        self.papers = Papers(self, self.frame, typesetter)
        self.excel_action = self.action(self.tr("To Excel"), self.export, icon="file-spreadsheet")
        self.export_action = self.excel_action
        self.print_action = self.papers.print_action
        self.save_action = self.papers.save_action
        self.primary_action = self.save_action
        self.cards: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self.about = sub("")
        self.period = PeriodChoice(
            theme, services.wording, services.preferences,
            lambda: local_today(services.clock), "reports",
        )  # fmt: skip
        self.choice = choice_field(theme, ())
        self.choice.setMinimumWidth(theme.px(330))
        self.choice_field = Field(theme, "", self.choice)
        self._notices = QVBoxLayout()
        self._empty = QVBoxLayout()
        self._chosen: dict[str, str] = {}
        self.kind = KINDS[0]
        self._lay_out()
        self._connect()
        self._take_kind(services.preferences.get(_KIND))

    # The contract of a page

    def show_place(self, place: Place) -> None:
        """Show a report, or the one that was shown last."""
        self.place = place
        if place.part and place.part != self.kind.key:
            self._take_kind(place.part)
            self._begin_anew()
        self.refresh(None)

    def refresh(self, changes: Changed | None = None) -> None:
        """Ask what there is to choose, then for the report itself."""
        del changes
        first, last = self.period.days()
        if self.kind.proves:
            self.ask(UnnotedMeetings(first, last), self._show_unnoted, key="unnoted")
        else:
            self._show_unnoted(())
        self._ask_choices()

    def first_focus(self) -> QWidget | None:
        """Begin at the report that is shown: arrows lead to the others."""
        return self.cards[self.kind.key]

    def leave(self) -> bool:
        """Stop what is being saved or printed, if anything is."""
        return self.papers.stop()

    def export(self) -> None:
        """Save what is in the report as a list for a spreadsheet."""
        document = self.papers.document
        if document is not None:
            query = self.kind.rows(self._meant())
            self.saver.save_answer(query, self.tr("Save as a list"), document.file_name)

    # What there is to choose

    def _ask_choices(self) -> None:
        first, last = self.period.days()
        words = self.words
        if self.kind.choose is Choose.CIRCLE:
            self.ask(CircleList(), self._show_circles, key="choices")
        elif self.kind.choose is Choose.PERSON:
            query = Participants(first, last)
            self.ask(query, lambda found: self._show_choices(words.people(found)), key="choices")
        elif self.kind.choose is Choose.MEETING:
            self.ask(MeetingsBetween(first, last), self._show_meetings, key="choices")
        elif self.kind.choose is Choose.WHOSE:
            asked = WithFollowUp(first, last)
            self.ask(asked, lambda found: self._show_choices(words.whose(found)), key="choices")
        elif self.kind.choose is Choose.PAIRS:
            coached = CoachingOverview(first, last)
            self.ask(
                coached,
                lambda found: self._show_choices(words.pairs(found.locations)),
                key="choices",
            )
        else:
            self._show_choices(())

    def _show_circles(self, circles: tuple[CircleRow, ...]) -> None:
        kept = [circle for circle in circles if not circle.archived]
        self._show_choices(self.words.circles(kept))

    def _show_meetings(self, meetings: tuple[MeetingRow, ...]) -> None:
        """Begin at the first meeting to come, or else at the last there was."""
        options = self.words.meetings(meetings)
        now = local_now(self.services.clock)
        ids = [key for key, _ in options]
        coming = [row.id for row in meetings if row.id in ids and row.end > now]
        start = (coming or ids[-1:] or [""])[0]
        self._show_choices(options, start)

    def _show_choices(self, options: Options, start: str = "") -> None:
        wanted = self._chosen.get(self.kind.key, start)
        self.choice.clear()
        for value, text in options:
            self.choice.addItem(text, value)
        at = self.choice.findData(wanted)
        self.choice.setCurrentIndex(at if at >= 0 else max(0, self.choice.findData(start)))
        self.choice_field.setVisible(len(options) > 1)
        self._ask_report()

    def _ask_report(self) -> None:
        asked = self._meant()
        if self.kind.choose is Choose.MEETING and not asked.chosen:
            self.papers.empty()
            self._missing()
            return
        self.papers.ask(self.kind.document(asked))

    def _meant(self) -> Asked:
        first, last = self.period.days()
        chosen = self.choice.currentData() or ""
        return Asked(first, last, chosen, self.services.wording.language)

    # Showing

    def _found(self, document: Document) -> None:
        del document
        clear(self._empty)
        self.excel_action.setEnabled(True)

    def _missing(self) -> None:
        clear(self._empty)
        self.excel_action.setEnabled(False)
        title = self.words.nothing(self.kind.key, self._meant().chosen)
        state = EmptyState(self.services.theme, title, "", self._way_out(), icon=self.kind.icon)
        self._empty.addWidget(state)

    def _way_out(self) -> Deed:
        if self.kind.key in ("year", "attendance"):
            return Deed(self.tr("Plan a year"), lambda: self.go("plan"))
        if self.kind.key == "turns":
            return Deed(self.tr("To People"), lambda: self.go("people"))
        other = Qt.FocusReason.OtherFocusReason
        return Deed(self.tr("Choose another period"), lambda: self.period.box.setFocus(other))

    def _show_unnoted(self, meetings: tuple[UnnotedMeeting, ...]) -> None:
        clear(self._notices)
        if not meetings:
            return
        days = tuple(dict.fromkeys(meeting.day for meeting in meetings))
        text = self.words.unnoted(days)
        first = meetings[0].meeting_id
        deed = Deed(self.tr("Fill it in"), lambda: self.go("meeting", first))
        bar = NoticeBar(self.services.theme, text, (deed,), tone="amber")
        self._notices.addWidget(bar)

    # What the user does

    def _take_kind(self, key: str) -> None:
        kind = next((one for one in KINDS if one.key == key), None) or self.kind
        self.kind = kind
        self.cards[kind.key].setChecked(True)
        self.about.setText(self.words.about(kind.key))
        self.choice_field.caption.setText(self.words.label(kind.choose))
        self.choice.setAccessibleName(self.words.label(kind.choose))
        self.period.field.setAccessibleDescription(self.words.title(kind.key))

    def _choose_kind(self, kind: ReportKind) -> None:
        self.services.preferences.put(_KIND, kind.key)
        self._take_kind(kind.key)
        self._begin_anew()
        self.refresh(None)

    def _choose_period(self) -> None:
        self._begin_anew()
        self.refresh(None)

    def _begin_anew(self) -> None:
        """Show nothing of what was asked before: it could be saved for what is asked now."""
        self.papers.empty()
        self.excel_action.setEnabled(False)
        clear(self._empty)

    def _choose(self) -> None:
        self._chosen[self.kind.key] = self.choice.currentData() or ""
        self._begin_anew()
        self._ask_report()

    # How it is built

    def _lay_out(self) -> None:
        theme = self.services.theme
        chooser = FlowLayout(theme.px(8))
        for number, kind in enumerate(KINDS):
            card = Button(theme, self.words.title(kind.key), kind="card", icon=kind.icon)
            card.setCheckable(True)
            card.setAccessibleDescription(self.words.about(kind.key))
            self._group.addButton(card, number)
            self.cards[kind.key] = card
            chooser.addWidget(card)
        choices = FlowLayout(theme.px(16), top=True)
        for widget in (*self.period.widgets, self.choice_field):
            choices.addWidget(widget)
        body = self.frame.body
        body.addLayout(chooser)
        body.addWidget(self.about)
        body.addLayout(choices)
        body.addLayout(self._notices)
        body.addWidget(self.papers.busy)
        body.addLayout(self._empty)
        body.addWidget(self.papers.sheets)
        body.addStretch(1)
        self.frame.add_action(self.excel_action)
        self.frame.add_action(self.papers.print_action)
        self.frame.set_primary(self.save_action)
        self.excel_action.setEnabled(False)

    def _connect(self) -> None:
        self._group.idClicked.connect(lambda number: self._choose_kind(KINDS[number]))
        self.period.changed.connect(self._choose_period)
        self.choice.activated.connect(lambda _: self._choose())
        self.papers.found.connect(self._found)
        self.papers.missing.connect(self._missing)
