"""The steps of an own work form: a list in order, and the fields of the chosen one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QListWidgetItem, QWidget

from leerkring.app.work_forms.steps import AddStep, ChangeStep, MoveStep, RemoveStep
from leerkring.app.workspace import Command
from leerkring.domain.work_forms import (
    MOST_MINUTES,
    MOST_STEPS,
    MOST_TITLE,
    Actor,
    FormStep,
    WorkForm,
)
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import icon_button, plain
from leerkring.ui.widgets.fields import Field, choice_field, number_field
from leerkring.ui.widgets.labels import h2, small
from leerkring.ui.widgets.layouts import FlowLayout, column, row, widget_of
from leerkring.ui.widgets.ordered_list import OrderedList
from leerkring.ui.widgets.stored import StoredLine, StoredNote
from leerkring.ui.work_forms.words import FormWords

ChangeSteps = Callable[[Field | None, Command[None]], object]
"""Carry out a command; what is wrong is said below the field, or as a message."""

_LINES = 3
_LIST_WIDE, _NARROW = 316, 680  # design pixels
_NO_STEP = FormStep(title="", say="", minutes=0)


class StepsCard(QFrame):
    """Add, change, put in another order, take away."""

    title_field: Field
    minutes_field: Field
    who_field: Field
    say_field: Field
    tip_field: Field

    def __init__(self, theme: Theme, words: FormWords, change: ChangeSteps) -> None:
        super().__init__()
        self._theme, self._words, self._change = theme, words, change
        self._form: WorkForm | None = None
        self._wanted: int | None = None  # the place of the step to show next
        self._types_next = False
        self.setProperty("role", "card")
        self.heading = h2(self.tr("Steps"))
        self.total = small("")
        self.list = OrderedList(self.tr("Steps"))
        self.list.setMinimumHeight(theme.px(220))
        self.list.currentRowChanged.connect(lambda _: self._show_step())
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.list.opened.connect(lambda _: self._type())
        self.add = plain(theme, self.tr("Add a step"), icon="plus")
        self.add.clicked.connect(lambda: self._add())
        self.up = icon_button(theme, "chevron-up", self.tr("Earlier"))
        self.up.clicked.connect(lambda: self.list.move_line(self._at, self._at - 1))
        self.down = icon_button(theme, "chevron-down", self.tr("Later"))
        self.down.clicked.connect(lambda: self.list.move_line(self._at, self._at + 1))
        self.remove = icon_button(theme, "trash-2", self.tr("Remove this step"))
        self.remove.clicked.connect(lambda: self._remove(self._at))
        self._lay_out()

    @property
    def _at(self) -> int:
        return self.list.currentRow()

    def show_form(self, form: WorkForm) -> None:
        """Show the steps as they are stored; the chosen one stays chosen."""
        other = self._form is None or self._form.key != form.key
        self._form = form
        at = 0 if other else self._at
        if self._wanted is not None:
            at, self._wanted = self._wanted, None
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, step in enumerate(form.steps, 1):
                said = f"{number}. {step.title}"
                about = self._words.step(step)
                item = QListWidgetItem(f"{said}\n{about}" if about else said)
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole, f"{said}, {about}" if about else said
                )
                item.setIcon(self._theme.icons.icon("grip-vertical", "text2"))
                self.list.addItem(item)
            self.list.setCurrentRow(min(max(at, 0), len(form.steps) - 1))
        self.total.setText(self._words.minutes(form))
        self._show_step()
        if self._types_next:
            self._types_next = False
            self._type()

    # ---- the chosen step ----------------------------------------------------------------------

    def _show_step(self) -> None:
        form, at = self._form, self._at
        if form is None:
            return
        step = form.steps[at] if 0 <= at < len(form.steps) else _NO_STEP
        self.title.show_text(step.title)
        self.say.show_text(step.say)
        self.tip.show_text(step.tip)
        with QSignalBlocker(self.minutes):
            self.minutes.setValue(step.minutes)
        self.given.setChecked(not step.target)
        self.silent.setChecked(step.silent)
        self.who.setCurrentIndex(self.who.findData(step.who))
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < len(form.steps) - 1)
        only, full = len(form.steps) == 1, len(form.steps) >= MOST_STEPS
        self.remove.setEnabled(not only)
        name = self.tr("A work form has at least one step")
        self.remove.setToolTip(name if only else self.tr("Remove this step"))
        self.add.setEnabled(not full)
        most = self.tr("A work form has at most %n step(s)", "", MOST_STEPS)
        self.add.setToolTip(most if full else "")

    def _put(self, field: Field, **facts: Any) -> None:
        if self._form is not None and self._at >= 0:
            self._change(field, ChangeStep(self._form.key, self._at, **facts))

    def _type(self) -> None:
        self.title.setFocus()
        self.title.selectAll()

    # ---- the order ----------------------------------------------------------------------------

    def _add(self) -> None:
        if self._form is not None:
            at = self._at + 1
            self._wanted, self._types_next = at, True
            self._change(None, AddStep(self._form.key, at, self.tr("New step")))

    def _move(self, at: int, to: int) -> None:
        if self._form is not None:
            self._wanted = to
            self._change(None, MoveStep(self._form.key, at, to))

    def _remove(self, at: int) -> None:
        if self._form is not None:
            self._wanted = max(at - 1, 0) if at == len(self._form.steps) - 1 else at
            self._change(None, RemoveStep(self._form.key, at))

    # ---- layout -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._theme
        order = FlowLayout(theme.px(6))
        for button in (self.add, self.up, self.down, self.remove):
            order.addWidget(button)
        hint = small(self.tr("Drag a step to its place, or press Alt+↑ or Alt+↓."))
        hint.setWordWrap(True)
        self._left = widget_of(column(self.list, hint, order, gap=theme.px(8)))
        self._across = row(self._left, self._editor(), gap=theme.px(20))
        self._across.setStretch(1, 1)
        edge = theme.px(16)
        heading = row(self.heading, self.total, None, gap=theme.px(10))
        self.setLayout(
            column(heading, self._across, gap=theme.px(10), margins=(edge, edge, edge, edge))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        line = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._across.setDirection(line)
        self._left.setMinimumWidth(0 if narrow else self._theme.px(_LIST_WIDE))
        self._left.setMaximumWidth(16_777_215 if narrow else self._theme.px(_LIST_WIDE))

    def _editor(self) -> QWidget:
        theme = self._theme
        self.title = StoredLine(lambda text: self._put(self.title_field, title=text))
        self.title.setMaxLength(MOST_TITLE)
        self.title_field = Field(theme, self.tr("Title"), self.title)
        self.minutes = number_field(theme, 0, MOST_MINUTES, suffix=" " + self.tr("minutes"))
        self.minutes.setMinimumWidth(theme.px(120))
        self.minutes.valueChanged.connect(
            lambda minutes: self._put(self.minutes_field, minutes=minutes)
        )
        self.minutes_field = Field(theme, self.tr("Takes"), self.minutes)
        actors = [(who, self._words.actor(who)) for who in Actor]
        self.who = choice_field(theme, actors)
        self.who_field = Field(theme, self.tr("Who"), self.who)
        self.who.activated.connect(lambda at: self._put(self.who_field, who=self.who.itemData(at)))
        self.given = QCheckBox(self.tr("The source gives these minutes"))
        self.given.clicked.connect(lambda on: self._put(self.minutes_field, target=not on))
        self.silent = QCheckBox(self.tr("In silence"))
        self.silent.clicked.connect(lambda on: self._put(self.who_field, silent=on))
        self.say = StoredNote(lambda text: self._put(self.say_field, say=text))
        self.say_field = Field(theme, self.tr("What you say to the group"), self.say)
        self.tip = StoredNote(lambda text: self._put(self.tip_field, tip=text))
        self.tip_field = Field(theme, self.tr("Tip for who leads"), self.tip)
        for note in (self.say, self.tip):
            note.setFixedHeight(note.fontMetrics().lineSpacing() * _LINES + theme.px(24))
        facts, ticks = FlowLayout(theme.px(16), top=True), FlowLayout(theme.px(16))
        for one in (self.minutes_field, self.who_field):
            facts.addWidget(one)
        for box in (self.given, self.silent):
            ticks.addWidget(box)
        return widget_of(
            column(
                self.title_field, facts, ticks, self.say_field, self.tip_field, None,
                gap=theme.px(10),
            )
        )  # fmt: skip
