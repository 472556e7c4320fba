"""The page *Nieuw duo*: two people, and the rest by default."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from leerkring.app.coaching.choices import CoachChoice, CoachChoices
from leerkring.app.coaching.drafts import TermBasis, TermDrafting
from leerkring.app.coaching.duos import AddDuo
from leerkring.app.coaching.pair_moments import PairMoment, PairMoments
from leerkring.app.people.rows import PeopleList, PersonRow
from leerkring.app.workspace import Outcome
from leerkring.domain.coaching import RoleSplit
from leerkring.domain.errors import DomainError
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.coaching.duo_words import DuoWords
from leerkring.ui.coaching.moment_list import MomentList
from leerkring.ui.coaching.people_picker import pick_coach, pick_teacher
from leerkring.ui.coaching.reason_words import ReasonWords
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import Button, icon_button, plain
from leerkring.ui.widgets.day_line import DayLine
from leerkring.ui.widgets.fields import Field, choice_field, date_field, number_field
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import h2, label, small
from leerkring.ui.widgets.layouts import FlowLayout, card, column, row, widget_of
from leerkring.ui.widgets.notices import EmptyState, NoticeBar

WIDEST = 760  # design pixels


class NewDuoPage(Page):
    """The id of the place is who gets coaching, its part the co-coach, when known already."""

    name: ClassVar[str] = "coaching_new"
    concerns: ClassVar[frozenset[str]] = frozenset({"Absence", "CoachingDuo", "Meeting", "Person"})

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        theme = services.theme
        self.words, self.reasons = DuoWords(services.wording), ReasonWords(services.wording)
        self._people: tuple[PersonRow, ...] = ()
        self._teacher = self._coach = ""
        self._names: dict[str, str] = {}
        self._begun = False
        self.frame = PageFrame(theme, self.tr("New duo"))
        self.teacher = self._person_button(self.tr("Choose somebody"), self.pick_teacher)
        self.coach = self._person_button(self.tr("Choose somebody"), self.pick_coach)
        today = local_today(services.clock)
        self.first = date_field(theme, today, services.wording.locale)
        self.last = date_field(theme, today, services.wording.locale)
        self.every = number_field(theme, 1, 12)
        self.sessions = number_field(theme, 1, 60)
        self.minutes = number_field(theme, 15, 240)
        self.minutes.setSingleStep(5)
        self.every.setValue(1)
        self.sessions.setValue(8)
        self.minutes.setValue(45)
        self.moments = MomentList(theme, services.wording, self.words)
        self.purpose = QLineEdit()
        self.note = QLineEdit()
        splits = [(s, services.wording.sentence(self.words.split(s))) for s in RoleSplit]
        self.split = choice_field(theme, splits)
        self.split.setCurrentIndex(self.split.findData(RoleSplit.ALTERNATE))
        self.counts = QCheckBox(self.tr("Counts as coaching"))
        self.counts.setChecked(True)
        self.hint = label("", "sub", wrap=True)
        self.empty = EmptyState(
            theme,
            self.tr("There are not two people yet"),
            self.tr("A duo is two people: somebody who gets coaching, and a co-coach."),
            Deed(self.tr("Add people"), lambda: self.go("people")),
            icon="users",
        )
        self._problem = column(gap=0)
        self.make_action = self.action(self.tr("Make this duo"), self.make, icon="handshake")
        self.primary_action = self.make_action
        self.frame.set_primary(self.make_action)
        self._lay_out()
        self._connect()

    def show_place(self, place: Place) -> None:
        """Begin afresh, with somebody when the place names one."""
        self.place = place
        self._begun = False
        self._teacher, self._coach = place.id, place.part
        self.purpose.clear()
        self.note.clear()
        self._say("")
        self.refresh(None)

    def refresh(self, changes: Changed | None = None) -> None:
        """Read who there is and what fits."""
        del changes
        self.ask(PeopleList(), self._know_people, key="people")
        if not self._begun:
            self.ask(TermDrafting(), self._begin, key="draft")
        self._show_people()
        self._ask_moments()

    def first_focus(self) -> QWidget | None:
        """Return where the first person is chosen, or without people the button."""
        if not self.empty.isHidden():
            return self.empty.button
        return self.coach if self._teacher else self.teacher

    def leave(self) -> bool:
        """Go back to the board."""
        self.go("coaching")
        return True

    # Two people

    def pick_teacher(self) -> None:
        """Choose who gets coaching."""
        people = [p for p in self._people if p.id != self._coach]
        title = self.tr("Who gets coaching?")
        pick_teacher(self.services, people, self.teacher, title, self._take_teacher)

    def pick_coach(self) -> None:
        """Choose the co-coach, best first."""
        if not self._teacher:
            self.pick_teacher()
            return
        title = self.tr("Who is the co-coach?")

        def show(rows: tuple[CoachChoice, ...]) -> None:
            self._names.update({row.person_id: row.name for row in rows})
            pick_coach(self.services, self.reasons, rows, self.coach, title, self._take_coach)

        first, last = self._days()
        self.ask(CoachChoices(self._teacher, first, last, everybody=True), show, key="coaches")

    def _take_teacher(self, person_id: str) -> None:
        self._teacher = person_id
        self._show_people()
        self._ask_moments()
        self.coach.setFocus()

    def _take_coach(self, person_id: str) -> None:
        self._coach = person_id
        self._show_people()
        self._ask_moments()

    def swap(self) -> None:
        """Turn the two round."""
        self._teacher, self._coach = self._coach, self._teacher
        self._show_people()
        self._ask_moments()

    def _know_people(self, people: tuple[PersonRow, ...]) -> None:
        self._people = people
        self._names.update({person.id: person.name for person in people})
        self.empty.setVisible(len(people) < 2)
        self._inside.setVisible(len(people) > 1)
        self._show_people()

    def _show_people(self) -> None:
        for button, key, what in (
            (self.teacher, self._teacher, self.tr("Gets coaching")),
            (self.coach, self._coach, self.tr("Co-coach")),
        ):
            name = self._names.get(key, "") or self.tr("Choose somebody")
            button.setText(name)
            button.setAccessibleName(f"{what}: {name}")
        self._swap.setEnabled(bool(self._teacher and self._coach))
        self._show_state()

    # When

    def _begin(self, basis: TermBasis) -> None:
        self._begun = True
        draft = basis.draft
        for line, day in ((self.first, draft.first), (self.last, draft.last)):
            line.setDate(QDate(day.year, day.month, day.day))
        self._ask_moments()

    def _days(self) -> tuple[date, date]:
        return _day(self.first), _day(self.last)

    def _ask_moments(self) -> None:
        self._when.setVisible(bool(self._teacher and self._coach))
        self._show_state()
        first, last = self._days()
        if not (self._teacher and self._coach) or last < first:
            return
        query = PairMoments(
            teacher_id=self._teacher,
            coach_id=self._coach,
            first=first,
            last=last,
            minutes=self.minutes.value(),
            every_weeks=self.every.value(),
        )
        self.ask(query, self._show_moments, key="moments")

    def _show_moments(self, moments: tuple[PairMoment, ...]) -> None:
        self.moments.show_moments(moments, self.every.value())

    def _choose_days(self) -> None:
        first, last = self._days()
        self.last_field.clear_error()
        if last < first:
            text = self.tr("The last day is before the first.")
            better = first + timedelta(weeks=12)
            verb = self.tr("Make it {day}").format(
                day=self.services.wording.day(better, weekday=False, year=True)
            )
            qday = QDate(better.year, better.month, better.day)
            self.last_field.show_error(text, verb, lambda: self.last.setDate(qday))
        self._ask_moments()

    # Making it

    def make(self) -> None:
        """Store the duo with its sessions, and show it."""
        chosen = self.moments.chosen
        if not (self._teacher and self._coach and chosen):
            return
        first, last = self._days()
        command = AddDuo(
            teacher_id=self._teacher,
            coach_id=self._coach,
            first=first,
            last=last,
            weekday=chosen[0],
            start_time=chosen[1],
            minutes=self.minutes.value(),
            every_weeks=self.every.value(),
            sessions=self.sessions.value(),
            purpose=self.purpose.text(),
            split=self.split.currentData(),
            split_note=self.note.text(),
            counts=self.counts.isChecked(),
        )
        self._say("")
        self.run_alone(command, self._made, self._refuse)

    def _made(self, outcome: Outcome[str]) -> None:
        self.go("coaching", outcome.value)
        names = [self._names[k].split(" ")[0] for k in (self._teacher, self._coach)]
        said = self.tr("{pair} can begin.").format(pair=self.words.pair_of(*names))
        self.services.messages.toast(said, undo=True)

    def _refuse(self, error: DomainError) -> None:
        self._say(self.services.wording.refusal(error))

    def _say(self, text: str) -> None:
        while (item := self._problem.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if text:
            self._problem.addWidget(NoticeBar(self.services.theme, text, tone="red"))

    def _show_state(self) -> None:
        ready = bool(self._teacher and self._coach)
        self.make_action.setEnabled(ready)
        said = self.tr("Choose two people. The rest is filled in, and you can change it.")
        self.hint.setText("" if ready else said)
        self.hint.setVisible(not ready)

    # How it is built

    def _person_button(self, text: str, do: Callable[[], object]) -> Button:
        button = plain(self.services.theme, text, icon="user")
        button.clicked.connect(lambda: do())
        button.setMinimumWidth(self.services.theme.px(220))
        return button

    def _lay_out(self) -> None:
        theme = self.services.theme
        edge, gap = theme.px(18), theme.px(12)
        around = (edge, theme.px(14), edge, edge)
        self._swap = icon_button(theme, "arrow-left-right", self.tr("Turn the two round"))
        who = FlowLayout(theme.px(12), top=True)
        who.addWidget(Field(theme, self.tr("Gets coaching"), self.teacher))
        who.addWidget(widget_of(column(theme.px(18), self._swap)))
        who.addWidget(Field(theme, self.tr("Co-coach"), self.coach))
        self.last_field = Field(theme, self.tr("Until"), self.last)
        when = FlowLayout(theme.px(12), top=True)
        for field in (
            Field(theme, self.tr("From"), self.first),
            self.last_field,
            Field(theme, self.tr("Number of times"), self.sessions),
            Field(theme, self.tr("Every … weeks"), self.every),
            Field(theme, self.tr("Minutes"), self.minutes),
        ):
            when.addWidget(field)
        self._when = card(
            column(
                h2(self.tr("When")), when, h2(self.tr("Best moments")),
                small(self.tr("Holidays, closing days and absences are skipped.")),
                self.moments, gap=gap, margins=around,
            )
        )  # fmt: skip
        self._what = card(
            column(
                h2(self.tr("Agreements")),
                Field(theme, self.tr("What for"), self.purpose),
                Field(theme, self.tr("Who leads the group"), self.split),
                Field(theme, self.tr("What else was agreed"), self.note),
                self.counts, gap=gap, margins=around,
            )
        )  # fmt: skip
        parts = column(
            self.hint, self._problem,
            card(column(h2(self.tr("Two people")), who, gap=gap, margins=around)),
            self._when, self._what, gap=theme.px(16),
        )  # fmt: skip
        self._inside = widget_of(parts)
        self._inside.setMaximumWidth(theme.px(WIDEST))
        across = row(self._inside, None, gap=0)
        across.setStretch(0, 1000)
        self.empty.hide()
        self.frame.body.addWidget(self.empty)
        self.frame.body.addLayout(across)
        self.frame.body.addStretch(1)
        self.fill(self.frame)

    def _connect(self) -> None:
        self._swap.clicked.connect(lambda: self.swap())
        for line in (self.first, self.last):
            line.dateChanged.connect(lambda _: self._choose_days())
        for box in (self.every, self.minutes):
            box.valueChanged.connect(lambda _: self._ask_moments())


def _day(line: DayLine) -> date:
    day = line.date()
    return date(day.year(), day.month(), day.day())
