"""What is asked of a term: when, how often, who gets coaching and who can be co-coach."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QDate, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget

from leerkring.app.coaching.drafts import TermBasis, TermDraft, TermPerson
from leerkring.domain.coaching_planning import CoachLimit
from leerkring.ui.coaching.ticking import Tick, TickList
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.day_line import DayLine
from leerkring.ui.widgets.fields import Field, date_field, number_field, time_field
from leerkring.ui.widgets.labels import h2
from leerkring.ui.widgets.layouts import FlowLayout, card, column, row, widget_of
from leerkring.ui.wording import Wording


class TermForm(QWidget):
    """Shows a draft and keeps it up with what the user chooses; `changed` tells."""

    changed = Signal()
    people_wanted = Signal()

    def __init__(self, theme: Theme, wording: Wording, today: date) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self.draft = TermDraft(first=today, last=today)
        self.first = date_field(theme, today, wording.locale)
        self.last = date_field(theme, today, wording.locale)
        self.sessions = number_field(theme, 1, 60)
        self.every = number_field(theme, 1, 12)
        self.minutes = number_field(theme, 15, 240)
        self.minutes.setSingleStep(5)
        self.time_from = time_field(theme, time(8, 30))
        self.time_to = time_field(theme, time(16, 30))
        self.near = QCheckBox(self.tr("Preferably from the same location"))
        self.counts = QCheckBox(self.tr("Counts as coaching"))
        self.teachers = TickList(theme, self.tr("Who gets coaching"), self.tr("Add people"))
        self.coaches = TickList(
            theme,
            self.tr("Co-coaches"),
            self.tr("Choose who can be a co-coach"),
            most_name=self.tr("Most duos of {name}"),
            hint=self.tr("The number is how many duos somebody has at one time, at most."),
        )
        self._lay_out()
        self._connect()

    def show_basis(self, basis: TermBasis) -> None:
        """Show a draft with everybody who can be chosen."""
        draft = self.draft = basis.draft
        blocked = [QSignalBlocker(w) for w in self._fields()]
        for line, day in ((self.first, draft.first), (self.last, draft.last)):
            line.setDate(QDate(day.year, day.month, day.day))
        for box, number in (
            (self.sessions, draft.sessions),
            (self.every, draft.every_weeks),
            (self.minutes, draft.minutes),
        ):
            box.setValue(number)
        for edit, at in ((self.time_from, draft.time_from), (self.time_to, draft.time_to)):
            edit.setTime(QTime(at.hour, at.minute))
        self.near.setChecked(draft.prefer_same_location)
        self.counts.setChecked(draft.counts)
        del blocked
        self._show_people(basis.people)

    @property
    def refusal(self) -> str:
        """Return why these choices cannot be planned; "" when they can."""
        if self.draft.last < self.draft.first:
            return self.tr("The last day is before the first.")
        if not self.draft.teachers:
            return self.tr("Choose at least one person who gets coaching.")
        if not self.draft.coaches:
            return self.tr("Choose at least one co-coach.")
        return ""

    def _show_people(self, people: Sequence[TermPerson]) -> None:
        teachers, coaches = set(self.draft.teachers), set()
        limits = {coach.person_id: coach.most for coach in self.draft.coaches}
        coaches = set(limits)
        self.teachers.show_people(
            [Tick(p.person_id, p.name, self._about_teacher(p)) for p in people if not p.can_coach],
            teachers.__contains__,
            self.tr("There is nobody to coach. Add people first."),
        )
        self.coaches.show_people(
            [
                Tick(
                    p.person_id, p.name, self._about_coach(p),
                    max(1, limits.get(p.person_id, p.most)),
                )
                for p in people
                if p.can_coach
            ],
            coaches.__contains__,
            self.tr("Nobody is marked as co-coach. Tick “can be a co-coach” with a person."),
        )  # fmt: skip

    def _about_teacher(self, person: TermPerson) -> str:
        if person.has_duo:
            said = self.tr("has a duo already")
        elif not person.this_year:
            said = self.tr("not yet this school year")
        else:
            day = self._wording.day(person.last_coached or date.min, weekday=False)
            said = self.tr("last on {day}").format(day=day)
        return " · ".join(text for text in (said, person.location_name) if text)

    def _about_coach(self, person: TermPerson) -> str:
        said = self.tr("no duo yet")
        if person.duos:
            said = self.tr("%n duo(s) then", "", person.duos)
        until = ""
        if person.coach_until is not None:
            day = self._wording.day(person.coach_until, weekday=False)
            until = self.tr("until {day}").format(day=day)
        return " · ".join(text for text in (said, until, person.location_name) if text)

    def _take(self) -> None:
        self.draft = replace(
            self.draft,
            first=day_of(self.first),
            last=day_of(self.last),
            sessions=self.sessions.value(),
            every_weeks=self.every.value(),
            minutes=self.minutes.value(),
            time_from=time_of(self.time_from),
            time_to=time_of(self.time_to),
            prefer_same_location=self.near.isChecked(),
            counts=self.counts.isChecked(),
            teachers=self.teachers.chosen,
            coaches=tuple(
                CoachLimit(key, self.coaches.most_of(key)) for key in self.coaches.chosen
            ),
        )
        self.changed.emit()

    # Looks

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.first, self.last, self.sessions, self.every, self.minutes,
            self.time_from, self.time_to, self.near, self.counts,
        )  # fmt: skip

    def _lay_out(self) -> None:
        theme = self._theme
        fields = FlowLayout(theme.px(12), top=True)
        for text, control in (
            (self.tr("From"), self.first),
            (self.tr("Until"), self.last),
            (self.tr("Number of times"), self.sessions),
            (self.tr("Every … weeks"), self.every),
            (self.tr("Minutes"), self.minutes),
        ):
            fields.addWidget(Field(theme, text, control))
        between = row(
            Field(theme, self.tr("Not before"), self.time_from),
            Field(theme, self.tr("Ready by"), self.time_to),
            gap=theme.px(12),
        )
        self.between = widget_of(between)  # one thought: never on two lines
        fields.addWidget(self.between)
        ticks = FlowLayout(theme.px(20))
        ticks.addWidget(self.near)
        ticks.addWidget(self.counts)
        edge = theme.px(16)
        when = card(
            column(
                h2(self.tr("When")), fields, ticks, gap=theme.px(10),
                margins=(edge, theme.px(14), edge, theme.px(12)),
            )
        )  # fmt: skip
        self.setLayout(column(when, self.teachers, self.coaches, gap=theme.px(16)))

    def _connect(self) -> None:
        for line in (self.first, self.last):
            line.dateChanged.connect(lambda _: self._take())
        for box in (self.sessions, self.every, self.minutes):
            box.valueChanged.connect(lambda _: self._take())
        for edit in (self.time_from, self.time_to):
            edit.editingFinished.connect(self._take)
        for tick in (self.near, self.counts):
            tick.clicked.connect(lambda _=False: self._take())
        for people in (self.teachers, self.coaches):
            people.changed.connect(self._take)
            people.people_wanted.connect(self.people_wanted)


def day_of(line: DayLine) -> date:
    """Return the day of a line."""
    day = line.date()
    return date(day.year(), day.month(), day.day())


def time_of(edit: QTimeEdit) -> time:
    """Return the time of a field."""
    at = edit.time()
    return time(at.hour(), at.minute())
