"""Choosing the weekly moment of a new duo: the best of each weekday with why, or another."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout

from leerkring.app.coaching.pair_moments import PairMoment
from leerkring.ui.coaching.duo_words import DuoWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field, choice_field, time_field
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column, widget_of
from leerkring.ui.wording import Wording

WEEKDAYS = 5


class MomentList(QFrame):
    """One moment is chosen as soon as there is one; `changed` when it is another."""

    changed = Signal()

    def __init__(self, theme: Theme, wording: Wording, words: DuoWords) -> None:
        super().__init__()
        self._theme, self._wording, self._words = theme, wording, words
        self._moments: tuple[PairMoment, ...] = ()
        self.buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(lambda _button, on: self._chose() if on else None)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(4))
        self.other = QRadioButton(self.tr("Another moment"))
        self.weekday = choice_field(theme, [(n, wording.weekday(n)) for n in range(WEEKDAYS)])
        self.time = time_field(theme, time(9))
        self.weekday.activated.connect(lambda _: self.changed.emit())
        self.time.editingFinished.connect(self.changed.emit)
        fields = FlowLayout(theme.px(12))
        fields.addWidget(Field(theme, self.tr("Day"), self.weekday))
        fields.addWidget(Field(theme, self.tr("Time"), self.time))
        fields.setContentsMargins(theme.px(28), 0, 0, 0)
        self._fields = widget_of(fields)
        self._fields.hide()
        self._group.addButton(self.other)
        self.setLayout(column(self._list, self.other, self._fields, gap=theme.px(6)))

    def show_moments(self, moments: Sequence[PairMoment], every_weeks: int) -> None:
        """Show what fits two people; the best is chosen, unless another moment was."""
        kept = self.other.isChecked() and bool(self._moments)
        self._moments = tuple(moments)
        for button in self.buttons:
            self._group.removeButton(button)
        clear(self._list)
        self.buttons = []
        never = []
        for moment in moments:
            if moment.start is None:
                never.append(self._never(moment))
                continue
            text = self._words.rhythm(moment.weekday, moment.start, every_weeks)
            button = QRadioButton(self._wording.sentence(text))
            why = small(self._free(moment))
            why.setContentsMargins(self._theme.px(28), 0, 0, 0)
            button.setAccessibleDescription(why.text())
            self._group.addButton(button)
            self.buttons.append(button)
            self._list.addLayout(column(button, why, gap=0))
        if never:
            self._list.addWidget(small(" ".join(never)))
        chosen = self.other if kept or not self.buttons else self.buttons[0]
        chosen.setChecked(True)
        self._chose()

    @property
    def chosen(self) -> tuple[int, time] | None:
        """Weekday and time."""
        if self.other.isChecked():
            at = self.time.time()
            return int(self.weekday.currentData()), time(at.hour(), at.minute())
        possible = [moment for moment in self._moments if moment.start is not None]
        for button, moment in zip(self.buttons, possible, strict=True):
            if button.isChecked() and moment.start is not None:
                return moment.weekday, moment.start
        return None

    def choose_other(self, weekday: int, at: time) -> None:
        """Choose a moment of one's own."""
        self.weekday.setCurrentIndex(weekday)
        self.time.setTime(QTime(at.hour, at.minute))
        self.other.setChecked(True)

    def _chose(self) -> None:
        self._fields.setVisible(self.other.isChecked())
        self.changed.emit()

    def _free(self, moment: PairMoment) -> str:
        if moment.free == moment.wanted:
            return self.tr("Both are free every time.")
        said = self.tr("Both are free {free} of {wanted} times; the others are shifted.")
        return said.format(free=moment.free, wanted=moment.wanted)

    def _never(self, moment: PairMoment) -> str:
        day = self._wording.weekday(moment.weekday)
        if moment.absent:
            said = self.tr("{names} do not work on {day}.", "", len(moment.absent))
            names = self._wording.listed(name.split(" ")[0] for name in moment.absent)
            return said.format(names=names, day=day)
        return self._wording.sentence(self.tr("{day}: no moment for both.").format(day=day))
