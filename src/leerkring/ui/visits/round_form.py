"""What a round is made of: who, when, how, and what to look at; every answer has a default."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTimeEdit, QWidget

from leerkring.app.visits.drafting import RoundPerson
from leerkring.app.visits.drafts import RoundDraft
from leerkring.domain.visit_planning import RoundMember
from leerkring.domain.visits import USUAL_MINUTES, VisitForm
from leerkring.ui.theme import Theme
from leerkring.ui.visits.round_people import RoundPeople
from leerkring.ui.visits.round_words import RoundWords
from leerkring.ui.visits.words import VisitWords
from leerkring.ui.widgets.buttons import Choice, link, plain
from leerkring.ui.widgets.day_line import DayLine
from leerkring.ui.widgets.fields import Field, date_field, number_field, time_field
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.layouts import FlowLayout, card, column, row, widget_of

_RULES = (
    "prefer_other_location",
    "prefer_other_discipline",
    "exclude_same_location",
    "exclude_same_circle",
    "with_cover",
)


class RoundForm(QWidget):
    """Tells each answer as a new draft."""

    changed = Signal(object)  # RoundDraft

    def __init__(
        self, theme: Theme, words: RoundWords, visit_words: VisitWords, today: date
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._today = today
        self._draft: RoundDraft | None = None
        self._filling = False
        self._make_who()
        self._make_when(visit_words)
        self._make_rules()
        self._lay_out()

    def _make_who(self) -> None:
        theme = self._theme
        self.name = QLineEdit()
        self.name.textEdited.connect(lambda text: self._put(name=" ".join(text.split())))
        self.name_field = Field(theme, self.tr("Name of the round"), self.name)
        self.count = plain(theme, self.tr("Choose who takes part"), icon="users")
        self.count.clicked.connect(self.toggle_people)
        self.people = RoundPeople(theme, self._words)
        self.people.changed.connect(self._choose_people)
        self.people.hide()

    def _make_when(self, visit_words: VisitWords) -> None:
        theme, wording = self._theme, self._words.wording
        today = self._today
        self.first = date_field(theme, today, wording.locale)
        self.last = date_field(theme, today, wording.locale)
        self.first_field = Field(theme, self.tr("From"), self.first)
        self.last_field = Field(theme, self.tr("Until and including"), self.last)
        for line, field in ((self.first, self.first_field), (self.last, self.last_field)):
            line.setFixedWidth(theme.px(168))
            line.dateChanged.connect(lambda _: self._choose_days())
            line.refused.connect(lambda error, f=field: f.show_error(wording.refusal(error)))
            line.settled.connect(self._choose_days)
        self.form = Choice(
            theme,
            [(form, visit_words.form(form)) for form in VisitForm],
            name=self.tr("How visits are made"),
        )
        self.form.chosen.connect(lambda form: self._put(form=form))
        self.minutes = number_field(theme, 15, 480, suffix=self.tr(" minutes"))
        self.minutes.setSingleStep(15)
        self.minutes.setFixedWidth(theme.px(140))
        self.minutes.valueChanged.connect(self._choose_minutes)
        self.long = label(
            self.tr("Longer than an hour: somebody stands in all that time."),
            "small", wrap=True, tone="amber",
        )  # fmt: skip
        self.long.hide()
        self.time_from, self.time_to = time_field(theme, time(8, 30)), time_field(theme, time(16))
        names = (self.tr("Earliest time"), self.tr("Latest time"))
        for edit, name in zip((self.time_from, self.time_to), names, strict=True):
            edit.setAccessibleName(name)
            edit.setDisplayFormat("HH.mm" if wording.language == "nl" else "HH:mm")
            edit.timeChanged.connect(lambda _: self._choose_times())

    def _make_rules(self) -> None:
        self.look_at = QLineEdit()
        self.look_at.setPlaceholderText(self.tr("Reading aloud, for instance"))
        self.look_at.editingFinished.connect(self._choose_look)
        texts = (
            self.tr("Preferably at another location"),
            self.tr("Preferably another kind of work"),
            self.tr("Never at the own location"),
            self.tr("Never within the own circle"),
            self.tr("Somebody takes over the visitor's group"),
        )
        self.rules: dict[str, QCheckBox] = {}
        for key, text in zip(_RULES, texts, strict=True):
            box = QCheckBox(text)
            box.clicked.connect(lambda on, k=key: self._put(**{k: on}))
            self.rules[key] = box
        self.afresh = QCheckBox(self.tr("Also plan again what has a day already"))
        self.afresh.clicked.connect(lambda on: self._put(afresh=on))
        self.more = link(self._theme, self.tr("More agreements"), icon="chevron-down")
        self.more.setCheckable(True)

    def _lay_out(self) -> None:
        theme = self._theme
        days, how = FlowLayout(theme.px(8)), FlowLayout(theme.px(8))
        for part in (self.first_field, self.last_field):
            days.addWidget(part)
        how.addWidget(self.form)
        how.addWidget(self.minutes)
        times = row(self.time_from, small(self.tr("to")), self.time_to, None, gap=theme.px(8))
        rules = column(*self.rules.values(), gap=0)
        self.agreed = widget_of(
            column(Field(theme, self.tr("Between"), widget_of(times)), rules, gap=theme.px(10))
        )
        self.agreed.hide()
        self.more.toggled.connect(self._unfold)
        edge = theme.px(18)
        parts = column(
            self.name_field,
            column(row(self.count, None), self.people, gap=theme.px(8)),
            days,
            column(how, self.long, gap=theme.px(4)),
            Field(theme, self.tr("What to look at"), self.look_at),
            self.afresh,
            row(self.more, None),
            self.agreed,
            gap=theme.px(14),
            margins=(edge, edge, edge, edge),
        )
        self.minutes.setAccessibleName(self.tr("How long a visit takes"))
        self.setLayout(column(card(parts), None))

    # Showing

    def show_draft(self, draft: RoundDraft, people: Sequence[RoundPerson]) -> None:
        """Show these answers."""
        self._draft, self._filling = draft, True
        if " ".join(self.name.text().split()) != draft.name:
            self.name.setText(draft.name)
        self.name_field.clear_error()
        self.people.show_people(people, draft.members)
        self.count.setText(self._words.count(draft))
        _show_day(self.first, draft.first)
        _show_day(self.last, draft.last)
        self.form.choose(draft.form)
        self.minutes.setValue(draft.minutes)
        self.long.setVisible(draft.minutes > USUAL_MINUTES and draft.form is VisitForm.LIVE)
        _show_time(self.time_from, draft.time_from)
        _show_time(self.time_to, draft.time_to)
        if not self.look_at.hasFocus():
            self.look_at.setText(draft.look_at)
        for key, box in self.rules.items():
            box.setChecked(bool(getattr(draft, key)))
        self.afresh.setChecked(draft.afresh)
        self.afresh.setVisible(draft.round_id is not None)
        self._filling = False

    def toggle_people(self) -> None:
        """Show or hide who takes part."""
        shown = self.people.isHidden()
        self.people.setVisible(shown)
        if shown:
            self.people.begin()

    def read(self) -> bool:
        """Take what is still being typed; False when a day is none."""
        self.minutes.interpretText()
        self._choose_look()
        for line in (self.first, self.last):
            if not line.read():
                line.setFocus()
                return False
        if _day(self.last) < _day(self.first):
            self.last.setFocus()
            return False
        return True

    def refuse_name(self, text: str) -> None:
        """Say what is wrong with the name."""
        self.name_field.show_error(text)
        self.name.setFocus()
        self.name.selectAll()

    # Answers

    def _put(self, **answers: Any) -> None:
        if self._draft is None or self._filling:
            return
        draft = replace(self._draft, **answers)
        if draft == self._draft:
            return
        self._draft = draft
        self.name_field.clear_error()
        self.count.setText(self._words.count(draft))
        self.long.setVisible(draft.minutes > USUAL_MINUTES and draft.form is VisitForm.LIVE)
        self.changed.emit(draft)

    def _choose_people(self, members: tuple[RoundMember, ...]) -> None:
        self._put(members=members)

    def _choose_minutes(self, minutes: int) -> None:
        self._put(minutes=minutes)

    def _choose_look(self) -> None:
        self._put(look_at=self.look_at.text().strip())

    def _choose_days(self) -> None:
        if self._filling:
            return
        first, last = _day(self.first), _day(self.last)
        self.first_field.clear_error()
        self.last_field.clear_error()
        if last < first:
            self.last_field.show_error(self.tr("The last day is before the first."))
            return
        self._put(first=first, last=last)

    def _choose_times(self) -> None:
        first, last = self.time_from.time(), self.time_to.time()
        self._put(
            time_from=time(first.hour(), first.minute()), time_to=time(last.hour(), last.minute())
        )

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.agreed.setVisible(on)
        self.more.set_icon("chevron-up" if on else "chevron-down")


def _day(line: DayLine) -> date:
    day = line.date()
    return date(day.year(), day.month(), day.day())


def _show_day(line: DayLine, day: date) -> None:
    if not line.isModified() or not line.hasFocus():
        line.setDate(QDate(day.year, day.month, day.day))


def _show_time(edit: QTimeEdit, at: time) -> None:
    edit.setTime(QTime(at.hour, at.minute))
