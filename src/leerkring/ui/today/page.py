"""The page *Vandaag*: the first thing the organiser sees, and often the only one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.home.today import AnswerTask, Today, TodayView
from leerkring.app.meetings.reserve import AskReserve
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.planning.ledger import Ledger, LedgerRow
from leerkring.domain.invitations import TaskAnswer
from leerkring.domain.years import YearKind, YearSpan
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.today.cards import Cards
from leerkring.ui.today.prepare_words import PREPARE_LOOKS
from leerkring.ui.today.visit_words import VISITS
from leerkring.ui.today.words import LOOKS, TodayWords
from leerkring.ui.turns import Fairness, TurnWords
from leerkring.ui.widgets.buttons import Button, link
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.layouts import clear, column, row
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.widgets.rows import RowList, TaskRow, section

_TO_REPAIR = frozenset(
    (
        TaskKind.FIND_REPLACEMENT,
        TaskKind.ROLE_DECLINED,
        TaskKind.TOO_FEW_COMING,
        TaskKind.BUSY_THEN,
        TaskKind.MEMBER_BUSY,
    )
)

OF_A_SESSION = 3  # duo, session and part or answer; of a visit two
_QUESTIONS = frozenset((TaskKind.OTHER_TIME_ASKED, TaskKind.SENDS_SOMEBODY))
_TO_COACHING = frozenset((TaskKind.SESSION_NOTE, TaskKind.COACH_LEAVES, TaskKind.SESSION_OBSTACLE))


class TodayPage(Page):
    """Tasks in order of urgency, the next meeting, and what comes after."""

    name: ClassVar[str] = "today"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Absence",
            "ActionItem",
            "Arrangement",
            "Assignment",
            "Attendance",
            "Circle",
            "CoachingDuo",
            "CoachingSession",
            "BusyTime",
            "CaseItem",
            "CaseOption",
            "Dispatch",
            "EvaluationAnswer",
            "Reply",
            "Meeting",
            "RoomBlock",
            "Membership",
            "Organisation",
            "Person",
            "PeerVisit",
            "ProgrammeBlock",
            "ProgrammeStep",
            "Setting",
            "TaskReply",
            "VisitRound",
        }
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._words = TodayWords(services.wording)
        self._turns = TurnWords(services.wording)
        self._cards = Cards(
            services.theme,
            services.wording,
            self._open_meeting,
            lambda meeting: self.go("repair", meeting.circle_id, meeting.id),
            self._show_agenda,
            self._sit_together,
        )
        self._view: TodayView | None = None
        self._shows_later = False
        self._rows: list[TaskRow] = []
        self._fair: Fairness | None = None
        self._turns_shown = column()
        self.frame = PageFrame(services.theme)
        self.fill(self.frame)
        self.primary_action = self.action(self.tr("Do the first task"), self._do_first)
        self.sit_action = self.action(self.tr("Together mode"), self._sit_today, key="F5")
        self.print_action = self.action(
            self.tr("Print the agenda of the next meeting"), self._print_agenda, icon="printer"
        )

    def refresh(self, changes: Changed | None = None) -> None:
        """Ask everything again: tasks depend on all there is."""
        del changes
        self.ask(Today(self.services.wording.language), self._show, key="today")

    def first_focus(self) -> QWidget | None:
        """Return the verb of the first task."""
        return self._rows[0].button if self._rows else None

    # Showing

    def _show(self, view: TodayView) -> None:
        if not self._shows(view):
            self._build(view)
            return
        self._view = view
        self._show_title(view)  # the time of day is in the greeting
        if view.next_meeting is not None:
            self._ask_fairness(view.next_meeting)

    def _shows(self, view: TodayView) -> bool:
        """Tell whether this is what the page shows: with much to do it is long to make anew."""
        shown = self._view
        if shown is None or shown.now.date() != view.now.date():
            return False
        return replace(shown, now=view.now) == view

    def _build(self, view: TodayView) -> None:
        held = self._focused_row()
        if held is not None:
            self.setFocus()  # what goes would hand the keyboard on, and scroll to where that is
        self._view = view
        if self.print_action is not None:
            self.print_action.setEnabled(view.next_meeting is not None)
        self.sit_action.setEnabled(view.meets_today)
        self._rows = []
        self._show_title(view)
        self.frame.empty_body()
        clear(self.frame.side)
        self._fair = None
        if view.circle_count == 0 and not (view.urgent or view.later):
            self._show_beginning(view)
            return
        self._show_tasks(view)
        if view.after:
            self.frame.body.addSpacing(self.services.theme.px(8))
            self.frame.body.addLayout(
                section(self.services.theme, self.tr("After that"), len(view.after))
            )
            self.frame.body.addWidget(self._cards.after(view.after, view.changed))
        self.frame.body.addStretch(1)
        if view.next_meeting is not None:
            self.frame.side.addWidget(self._cards.next_meeting(view.next_meeting, view))
            self._turns_shown = column()
            self.frame.side.addLayout(self._turns_shown)
            self._ask_fairness(view.next_meeting)
        self.frame.side.addStretch(1)
        if held is not None and self._rows:
            self._rows[min(held, len(self._rows) - 1)].button.setFocus()

    def _ask_fairness(self, meeting: MeetingRow) -> None:
        year = YearSpan.around(meeting.start.date(), YearKind.SCHOOL)
        query = Ledger(meeting.circle_id, year.first, year.last)

        def show(ledger: tuple[LedgerRow, ...]) -> None:
            fair = self._turns.fairness(meeting.circle_name, ledger)
            if fair != self._fair:
                self._show_fairness(fair)

        self.ask(query, show, key="ledger")

    def _show_fairness(self, fair: Fairness) -> None:
        clear(self._turns_shown)
        self._fair = fair
        if fair.rows and len(fair.headings) > 1:
            self._turns_shown.addWidget(self._cards.fairness(fair))

    def _show_title(self, view: TodayView) -> None:
        minutes = sum(task.minutes for task in view.urgent)
        title = self._words.greeting(view.organiser_name, view.now)
        self.frame.set_title(title, self._words.summary(view.now, len(view.urgent), minutes))

    def _show_beginning(self, view: TodayView) -> None:
        deed = Deed(self.tr("Plan a year"), lambda: self.go("plan"))
        text = self.tr("Choose who takes part and when; the app finds dates and divides the turns.")
        if view.people_count == 0:
            deed = Deed(self.tr("Add people"), lambda: self.go("people"))
            text = self.tr("Start with the people: type them, paste them or take them from Excel.")
        empty = EmptyState(
            self.services.theme, self.tr("No circle yet"), text, deed, icon="users", filled=True
        )
        self.frame.body.addStretch(1)
        self.frame.body.addWidget(empty)
        self.frame.body.addStretch(2)

    def _show_tasks(self, view: TodayView) -> None:
        if not view.urgent:
            self._show_nothing_to_do(view)
        if view.late:
            self._show_group(self.tr("Late"), view.late, icon="triangle-alert")
        if view.this_week:
            self._show_group(self.tr("This week"), view.this_week)
        if view.later:
            self.frame.body.addLayout(row(self._later_link(view), None))
            if self._shows_later:
                self._show_group("", view.later)

    def _show_nothing_to_do(self, view: TodayView) -> None:
        text = ""
        if view.next_meeting is not None:
            day = self.services.wording.day(view.next_meeting.start.date())
            text = self.tr("The next meeting is {day}.").format(day=day)
        self.frame.body.addWidget(
            EmptyState(self.services.theme, self.tr("Nothing to do"), text, icon="circle-check")
        )

    def _show_group(self, title: str, tasks: Sequence[Task], *, icon: str = "") -> None:
        theme = self.services.theme
        if title:
            self.frame.body.addLayout(section(theme, title, len(tasks), icon=icon))
        rows = [self._row(task) for task in tasks]
        self._rows += rows
        group = RowList(theme)
        group.show_rows(rows)
        self.frame.body.addWidget(group)

    def _later_link(self, view: TodayView) -> Button:
        text = self.tr("Later: %n", "", len(view.later))
        icon = "chevron-down" if self._shows_later else "chevron-right"
        button = link(self.services.theme, text, icon=icon)
        button.clicked.connect(self._toggle_later)
        return button

    def _row(self, task: Task) -> TaskRow:
        view = self._view
        first = view is not None and bool(view.urgent) and task == view.urgent[0]
        today = view.now.date() if view is not None else task.due
        text, look = self._words.text(task), LOOKS[task.kind]
        when, tone = self._words.when(task, today)
        return TaskRow(
            self.services.theme,
            text.title,
            text.reason,
            Deed(text.verb, lambda: self._do(task)),
            icon=look.icon,
            tone=look.tone,
            when=when,
            when_tone=tone,
            filled=first,
            more=self._answers(task),
        )

    def _answers(self, task: Task) -> tuple[Deed, ...]:
        ways: tuple[Deed, ...] = ()
        if task.kind is TaskKind.ROLE_DECLINED:
            meeting = task.subject.partition("/")[0]
            other = self.tr("Find a replacement or another date")
            ways = (Deed(other, lambda: self.go("repair", task.circle_id, meeting)),)
        return (
            *ways,
            Deed(self.tr("Do it later (1 week)"), lambda: self._answer(task, TaskAnswer.LATER)),
            Deed(self.tr("Is already done"), lambda: self._answer(task, TaskAnswer.DONE)),
            Deed(self.tr("Not needed"), lambda: self._answer(task, TaskAnswer.NOT_NEEDED)),
        )

    def _focused_row(self) -> int | None:
        return next((n for n, row in enumerate(self._rows) if row.button.hasFocus()), None)

    # Doing

    def _toggle_later(self) -> None:
        self._shows_later = not self._shows_later
        if self._view is not None:
            self._build(self._view)

    def _do_first(self) -> None:
        if self._view is not None and self._view.urgent:
            self._do(self._view.urgent[0])

    def _do(self, task: Task) -> None:
        if task.kind is TaskKind.ROLE_DECLINED and task.count:
            self._ask_reserve(task)
            return
        place = place_of(task)
        self.go(place.name, place.id, place.part)

    def _ask_reserve(self, task: Task) -> None:
        """Let the reserve bring the case; what changed stands in Send at once."""
        name = task.names[-1]

        def then(_: object) -> None:
            said = self.tr("{name} brings the case. Pass it on in Send.").format(name=name)
            self.services.messages.toast(said, undo=True)

        self.run(AskReserve(task.subject.partition("/")[0]), then=then)

    def _answer(self, task: Task, answer: TaskAnswer) -> None:
        words = {
            TaskAnswer.LATER: self.tr("Comes back in a week."),
            TaskAnswer.DONE: self.tr("Marked as done."),
            TaskAnswer.NOT_NEEDED: self.tr("Will not be asked again."),
        }
        self.run(
            AnswerTask(task.key, answer),
            then=lambda _: self.services.messages.toast(words[answer], undo=True),
        )

    def _show_agenda(self, meeting_id: str) -> None:
        self.go("document", meeting_id, "agenda")

    def _print_agenda(self) -> None:
        """Show the agenda of the next meeting as it will be on paper, if there is one to come."""
        if self._view is not None and self._view.next_meeting is not None:
            self._show_agenda(self._view.next_meeting.id)

    def _sit_together(self, meeting_id: str) -> None:
        self.go("sitting", meeting_id)

    def _sit_today(self) -> None:
        if self._view is not None and self._view.next_meeting is not None:
            self._sit_together(self._view.next_meeting.id)

    def _open_meeting(self, meeting_id: str) -> None:
        self.go("meeting", meeting_id)


def place_of(task: Task) -> Place:
    """Return where a task is done."""
    if task.kind is TaskKind.PAIR_DECLINED or (task.pairs and task.kind in _QUESTIONS):
        about = task.subject.split("/")
        if len(about) == OF_A_SESSION:
            return Place("coaching", about[0], about[1])
        return Place("visits", task.round_id, about[0])
    if task.kind in VISITS:
        alone = task.subject != task.round_id
        return Place("visits", task.round_id, task.subject if alone else "")
    meeting_id = task.subject.partition("/")[0]
    if task.kind in _TO_REPAIR:
        return Place("repair", task.circle_id, meeting_id)
    if task.kind in _TO_COACHING:
        return Place("coaching", task.subject)
    fixed = {
        TaskKind.CHOOSE_PEOPLE: Place("circle", task.circle_id, "people"),
        TaskKind.SEND_INVITATIONS: Place("outbox", part=task.circle_name),
        TaskKind.TELL_CHANGES: Place("outbox", task.subject),
        TaskKind.SEND_AGENDA: Place("outbox", task.subject),
        TaskKind.ADD_ADDRESSES: Place("people", part="no_email"),
        TaskKind.PLAN_NEXT: Place("plan", task.circle_id),
        TaskKind.DUOS_WAITING: Place("coaching"),
        TaskKind.TRY_OUT: Place("cases", task.circle_id, task.about),
        TaskKind.ARRANGED: Place("meeting", task.about),
        TaskKind.CLEAR_CASES: Place("cases", task.circle_id, "clear"),
        TaskKind.CLEAR_ARRANGEMENTS: Place("cases", task.circle_id, "clear"),
    }
    if task.kind in PREPARE_LOOKS:
        return Place("meeting", meeting_id, "prepare")
    part = task.role.value if task.role else ""
    return fixed.get(task.kind, Place("meeting", meeting_id, part))
