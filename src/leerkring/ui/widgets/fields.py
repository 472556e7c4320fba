"""Fields with their label above, and what is wrong with a way to put it right below."""

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import TypeVar

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.day_line import DayLine
from leerkring.ui.widgets.labels import caption, label
from leerkring.ui.widgets.layouts import clear, column, row


class Field(QWidget):
    """A label, its control, a hint, and when something is wrong a sentence with a correction.

    The label is the control's buddy, and its text the control's accessible name.
    """

    def __init__(
        self, theme: Theme, text: str, control: QWidget, *, hint: str = "", beside: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self.control = control
        self.caption = caption(text)
        self.caption.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(text.replace("&", ""))
        self._below = QVBoxLayout()
        self._below.setSpacing(2)
        self._hint = label(hint, "small", wrap=True)
        if not hint:  # showing it here would make it a window of its own for a moment
            self._hint.hide()
        if beside:
            line = row(self.caption, control, gap=theme.px(12))
            line.setStretch(1, 1)
            self.setLayout(column(line, self._hint, self._below, gap=4))
        else:
            self.setLayout(column(self.caption, control, self._hint, self._below, gap=4))

    def show_error(
        self, text: str, correction: str = "", correct: Callable[[], object] | None = None
    ) -> None:
        """Say what is wrong; `correction` is the verb of the button that puts it right."""
        self.clear_error()
        said = label(text, "error", wrap=True)
        self._below.addWidget(said)
        if correct is not None:
            button = link(self._theme, correction)
            button.clicked.connect(lambda: correct())
            self._below.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.control.setAccessibleDescription(text)
        self._mark("error")

    def clear_error(self) -> None:
        """Nothing is wrong (any more)."""
        clear(self._below)
        self.control.setAccessibleDescription("")
        self._mark("")

    def _mark(self, state: str) -> None:
        if (self.control.property("state") or "") != state:
            self.control.setProperty("state", state)
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)


class SearchField(QLineEdit):
    """A line to search with: an icon, a cross to empty it; Esc empties, arrows go to results."""

    stepped = Signal(int)  # +1 or -1: the user wants the next or previous result
    left = Signal()  # Esc in an empty field

    def __init__(self, theme: Theme, prompt: str, *, name: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(prompt)
        self.setAccessibleName(name or prompt)
        self.setProperty("quiet", "true")
        self.setMinimumWidth(theme.px(260))
        icon = self.addAction(
            theme.icons.icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition
        )
        icon.setEnabled(True)
        self._name_icon(self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _name_icon(self, name: str) -> None:
        for child in self.findChildren(QWidget):
            child.setAccessibleName(name)
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class WheelGuard(QObject):
    """Keeps the mouse wheel from changing a number or choice while the page is scrolled."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        turned = event.type() == QEvent.Type.Wheel
        if turned and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class TimeEdit(QTimeEdit):
    """A time that can be typed over as a whole; Qt ignores digits while everything is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.lineEdit()
        if event.text().isdigit() and line.selectedText() == line.text():
            self.setSelectedSection(QTimeEdit.Section.HourSection)
        super().keyPressEvent(event)


def number_field(theme: Theme, least: int, most: int, *, suffix: str = "") -> QSpinBox:
    """Return a field for a whole number; it takes the typed number when it loses the focus."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setSuffix(suffix)
    return _steady(theme, field)


def time_field(theme: Theme, at: time) -> QTimeEdit:
    """Return a field for a time of day."""
    field = TimeEdit(QTime(at.hour, at.minute))
    field.setDisplayFormat("HH:mm")
    return _steady(theme, field)


def date_field(theme: Theme, day: date, locale: QLocale) -> DayLine:
    """Return a field for a day that shows its weekday and opens a month to choose from."""
    return DayLine(theme, day, locale)


def choice_field(theme: Theme, options: Sequence[tuple[object, str]]) -> QComboBox:
    """Return a closed list of (value, text); `currentData()` is the chosen value."""
    field = QComboBox()
    for value, text in options:
        field.addItem(text, value)
    return _steady(theme, field)


def grow_with_options(theme: Theme, field: QComboBox, *, least: int, most: int) -> None:
    """Let a list be as wide as its longest text, between two widths in design pixels."""
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    field.setMinimumWidth(theme.px(least))
    field.setMaximumWidth(theme.px(most))


Steady = TypeVar("Steady", bound=QWidget)


def _steady(theme: Theme, field: Steady) -> Steady:
    """Make a field ignore the wheel until it has the focus, and indent a spin box's text."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(WheelGuard(field))
    if isinstance(field, QAbstractSpinBox):
        field.setKeyboardTracking(False)
        field.setFixedHeight(theme.px(36))  # as high as the fields beside it
        line = field.findChild(QLineEdit)
        if line is not None:  # Qt leaves out the padding of a style sheet here
            line.setTextMargins(theme.px(8), 0, 0, 0)
    return field
