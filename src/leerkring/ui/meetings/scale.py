"""An answer to choose from a few, or none; a digit chooses and goes on to the next question."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, FilterChip
from leerkring.ui.widgets.layouts import FlowLayout, row
from leerkring.ui.widgets.notices import keep_clear_of_toast


class Scale(QWidget):
    """Buttons in a row of which one is chosen or none; choosing it again takes it back.

    Each option is its value, what stands on it, and what a screen reader says. Words may wrap.
    """

    chosen = Signal()
    passed_on = Signal()  # by a digit: the next question may have the keyboard

    def __init__(
        self,
        theme: Theme,
        options: Sequence[tuple[object, str, str]],
        *,
        name: str,
        wraps: bool = False,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._theme = theme
        self._values = [value for value, _, _ in options]
        self._group = QButtonGroup(self)
        self.value: object = None
        layout = FlowLayout(theme.px(8)) if wraps else row(gap=0)
        self.setLayout(layout)
        last = len(options) - 1
        for number, (_, text, words) in enumerate(options):
            button = Button(theme, text, kind="segment")
            if wraps:
                button = FilterChip(theme, text, on=False)
            button.setCheckable(True)
            place = "first" if number == 0 else "last" if number == last else "middle"
            button.setProperty("place", place)
            button.setAccessibleName(words)
            button.setAccessibleDescription(name)
            button.setToolTip(words if words != text else "")
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.idClicked.connect(self._click)

    @property
    def buttons(self) -> list[Button]:
        """The buttons, in their order."""
        return [b for b in self._group.buttons() if isinstance(b, Button)]

    def choose(self, value: object) -> None:
        """Show a value as chosen, or None, without telling."""
        self.value = value
        self._group.setExclusive(False)
        for each, button in zip(self._values, self.buttons, strict=True):
            button.setChecked(value is not None and each == value)
        self._group.setExclusive(True)

    def take_keyboard(self) -> None:
        """Give the keyboard to what is chosen, else to the first."""
        at = self._values.index(self.value) if self.value in self._values else 0
        self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
        keep_clear_of_toast(self._theme, self.buttons[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        number = int(text) - 1 if text.isascii() and text.isdigit() else -1
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not (
            0 <= number < len(self._values)
        ):
            super().keyPressEvent(event)
            return
        self.choose(self._values[number])
        self.chosen.emit()
        self.passed_on.emit()

    def _click(self, number: int) -> None:
        value = self._values[number]
        self.choose(None if value == self.value else value)
        self.chosen.emit()
