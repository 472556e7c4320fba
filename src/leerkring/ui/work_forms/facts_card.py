"""What an own work form is for and with whom it can be done: changed in place."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QFrame, QSpinBox

from leerkring.app.work_forms.changes import ChangeForm
from leerkring.domain.work_forms import (
    FEWEST_PEOPLE,
    INNER_LEAST,
    INNER_MOST,
    MOST_NAME,
    MOST_PEOPLE,
    Experience,
    FormGoal,
    WorkForm,
)
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import FilterChip
from leerkring.ui.widgets.fields import Field, choice_field, number_field
from leerkring.ui.widgets.labels import h2, small
from leerkring.ui.widgets.layouts import FlowLayout, column, row, widget_of
from leerkring.ui.widgets.stored import StoredLine, StoredNote
from leerkring.ui.work_forms.words import FormWords

Change = Callable[[Field, ChangeForm], object]
"""Carry out a command; what is wrong is said below the field."""

_LINES = 2


class FactsCard(QFrame):
    """Name, purpose, when to choose it, with how many, how experienced, and what it is good for."""

    case_field: Field
    inner_field: Field

    def __init__(self, theme: Theme, words: FormWords, change: Change) -> None:
        super().__init__()
        self._change = change
        self._form: WorkForm | None = None
        self.setProperty("role", "card")
        self.name = StoredLine(lambda text: self._put(self.name_field, name=text))
        self.name.setMaxLength(MOST_NAME)
        self.name_field = Field(theme, self.tr("Name"), self.name)
        self.purpose = StoredNote(lambda text: self._put(self.purpose_field, purpose=text))
        self.purpose_field = Field(theme, self.tr("What it is for, in a sentence"), self.purpose)
        self.when = StoredNote(lambda text: self._put(self.when_field, when=text))
        self.when_field = Field(theme, self.tr("When to choose it"), self.when)
        for note in (self.purpose, self.when):
            note.setFixedHeight(note.fontMetrics().lineSpacing() * _LINES + theme.px(24))
        edge = theme.px(16)
        parts = column(
            h2(self.tr("What for")), self.name_field, self.purpose_field, self.when_field,
            self._facts(theme, words), self._goals(theme, words),
            gap=theme.px(12), margins=(edge, edge, edge, edge),
        )  # fmt: skip
        self.setLayout(parts)

    def _facts(self, theme: Theme, words: FormWords) -> FlowLayout:
        self.least = self._number(theme, FEWEST_PEOPLE, MOST_PEOPLE, self.tr("Least people"))
        self.least.valueChanged.connect(self._put_least)
        self.most = self._number(theme, FEWEST_PEOPLE, MOST_PEOPLE, self.tr("Most people"))
        self.most.valueChanged.connect(self._put_most)
        people = row(self.least, small(self.tr("to")), self.most, gap=theme.px(8))
        self.people_field = Field(theme, self.tr("How many people"), widget_of(people))
        levels = [(one, words.experience(one)) for one in Experience]
        self.experience = choice_field(theme, levels)
        self.experience_field = Field(theme, self.tr("Experience"), self.experience)
        self.experience.activated.connect(
            lambda at: self._put(self.experience_field, experience=self.experience.itemData(at))
        )
        self.case = QCheckBox(self.tr("Somebody brings a case"))
        self.case.clicked.connect(lambda on: self._put(self.case_field, case=on))
        self.case_field = Field(theme, self.tr("Case"), self.case)
        self.case.setAccessibleName(self.case.text())
        self.with_inner = QCheckBox(self.tr("Two circles, in the inner one at most"))
        self.with_inner.clicked.connect(
            lambda on: self._put(self.inner_field, inner_most=INNER_MOST if on else None)
        )
        self.inner = self._number(theme, INNER_LEAST, INNER_MOST, self.tr("Most in the inner one"))
        self.inner.valueChanged.connect(lambda most: self._put(self.inner_field, inner_most=most))
        inner = widget_of(row(self.with_inner, self.inner, gap=theme.px(8)))
        self.inner_field = Field(theme, self.tr("Inner circle"), inner)
        flow = FlowLayout(theme.px(20), top=True)
        for one in (self.people_field, self.experience_field, self.case_field, self.inner_field):
            flow.addWidget(one)
        return flow

    def _goals(self, theme: Theme, words: FormWords) -> Field:
        flow = FlowLayout(theme.px(6))
        self.goals: dict[FormGoal, FilterChip] = {}
        for goal in FormGoal:
            chip = FilterChip(theme, words.goal(goal), on=False)
            chip.clicked.connect(lambda _: self._put_goals())
            flow.addWidget(chip)
            self.goals[goal] = chip
        self.goals_field = Field(theme, self.tr("Good for"), widget_of(flow))
        return self.goals_field

    @staticmethod
    def _number(theme: Theme, least: int, most: int, name: str) -> QSpinBox:
        field = number_field(theme, least, most)
        field.setAccessibleName(name)
        field.setMinimumWidth(theme.px(72))
        return field

    def show_form(self, form: WorkForm) -> None:
        """Show what is stored, without telling."""
        self._form = form
        self.name.show_text(form.name)
        self.purpose.show_text(form.purpose)
        self.when.show_text(form.when)
        for box, number in ((self.least, form.least), (self.most, form.most),
                            (self.inner, form.inner_most or INNER_MOST)):  # fmt: skip
            with QSignalBlocker(box):
                box.setValue(number)
        self.experience.setCurrentIndex(self.experience.findData(form.experience))
        self.case.setChecked(form.case)
        self.with_inner.setChecked(form.inner_most is not None)
        self.inner.setEnabled(form.inner_most is not None)
        for goal, chip in self.goals.items():
            chip.setChecked(goal in form.goals)

    def _put(self, field: Field, **facts: Any) -> None:
        if self._form is not None:
            self._change(field, ChangeForm(self._form.key, **facts))

    def _put_least(self, least: int) -> None:
        if self._form is not None:
            self._put(self.people_field, least=least, most=max(least, self._form.most))

    def _put_most(self, most: int) -> None:
        if self._form is not None:
            self._put(self.people_field, least=min(most, self._form.least), most=most)

    def _put_goals(self) -> None:
        chosen = tuple(goal for goal, chip in self.goals.items() if chip.isChecked())
        self._put(self.goals_field, goals=chosen)
