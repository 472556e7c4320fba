"""What the parts of a circle's settings have in common: every change applies at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from leerkring.app.circles.choices import Choices
from leerkring.app.circles.rows import CircleDetails
from leerkring.domain.circles import Agreement
from leerkring.ui.circles.words import CircleWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field, choice_field, number_field, time_field
from leerkring.ui.widgets.labels import h2
from leerkring.ui.wording import Wording


@dataclass(frozen=True)
class Tools:
    """What every section needs to draw and to word itself."""

    theme: Theme
    wording: Wording
    words: CircleWords


class Section(QFrame):
    """A card with fields of the agreement; tells the agreement with one thing different."""

    wanted = Signal(object)  # Agreement

    def __init__(self, tools: Tools, title: str) -> None:
        super().__init__()
        self.tools = tools
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        edge = tools.theme.px(16)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(edge, edge, edge, edge)
        self.lines.setSpacing(tools.theme.px(12))
        self.lines.addWidget(h2(title))
        self._agreement = Agreement("")
        self._touched: Field | None = None

    def show_circle(self, circle: CircleDetails, choices: Choices) -> None:
        """Show what is agreed now."""
        self._agreement = circle.agreement
        if self._touched is not None:
            self._touched.clear_error()
            self._touched = None
        self.fill(circle, choices)

    def fill(self, circle: CircleDetails, choices: Choices) -> None:
        """Put the agreement into the fields, without telling."""
        raise NotImplementedError

    def put(self, touched: Field, **fields: Any) -> None:
        """Ask for the agreement with these fields different."""
        agreement = replace(self._agreement, **fields)
        if agreement != self._agreement:
            self._touched = touched
            self.wanted.emit(agreement)

    def refuse(self, text: str) -> bool:
        """Say what is wrong below the field just touched; tell whether it was one of these."""
        if self._touched is None:
            return False
        self._touched.show_error(text)
        return True

    def field(self, text: str, control: QWidget, *, hint: str = "") -> Field:
        """Return a labelled field."""
        return Field(self.tools.theme, text, control, hint=hint)

    def number(
        self, least: int, most: int, tell: Callable[[int], object], *, step: int = 1
    ) -> QSpinBox:
        """Return a field for a number, told when it is finished."""
        box = number_field(self.tools.theme, least, most)
        box.setSingleStep(step)
        box.setMinimumWidth(self.tools.theme.px(120))
        box.valueChanged.connect(lambda value: tell(value))
        return box

    def moment(self, tell: Callable[[time], object]) -> QTimeEdit:
        """Return a field for a time of day, told when it is finished."""
        box = time_field(self.tools.theme, time(9))
        if self.tools.wording.language == "nl":
            box.setDisplayFormat("HH.mm")
        box.setMinimumWidth(self.tools.theme.px(96))
        box.timeChanged.connect(lambda at: tell(time(at.hour(), at.minute())))
        return box

    def choice(
        self, options: Sequence[tuple[object, str]], tell: Callable[[Any], object]
    ) -> QComboBox:
        """Return a list to choose from; `fill_choice` changes what is in it."""
        box = choice_field(self.tools.theme, options)
        box.setMinimumWidth(self.tools.theme.px(200))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(lambda at: tell(box.itemData(at)))
        return box


def fill_choice(box: QComboBox, options: Sequence[tuple[object, str]], value: object) -> None:
    """Put options in a list and show one of them, without telling."""
    present = [(box.itemData(n), box.itemText(n)) for n in range(box.count())]
    if present != list(options):
        box.clear()
        for key, text in options:
            box.addItem(text, key)
    keys = [key for key, _ in options]
    box.setCurrentIndex(keys.index(value) if value in keys else -1 if value else 0)


def show_number(box: QSpinBox, value: int) -> None:
    """Show a number without telling."""
    with QSignalBlocker(box):
        box.setValue(value)


def show_time(box: QTimeEdit, at: time) -> None:
    """Show a time without telling."""
    with QSignalBlocker(box):
        box.setTime(QTime(at.hour, at.minute))
