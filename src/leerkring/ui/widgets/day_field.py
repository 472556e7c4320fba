"""A line for a day that may be left open, typed the way people write days."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from leerkring.app.reading.dates import BadDayError, read_day
from leerkring.domain.errors import DomainError
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field
from leerkring.ui.wording import NBSP, Wording


class DayField(Field):
    """Tells the day when the line is left; an unreadable one stays, with what is wrong."""

    changed = Signal(object)  # date, or None when emptied

    def __init__(
        self,
        theme: Theme,
        wording: Wording,
        text: str,
        *,
        prompt: str,
        correction: str,
        today: Callable[[], date],
    ) -> None:
        self.line = QLineEdit()
        super().__init__(theme, text, self.line)
        self._wording = wording
        self._correction = correction
        self._today = today
        self._day: date | None = None
        self.line.setPlaceholderText(prompt)
        self.line.setFixedWidth(theme.px(140))
        self.line.editingFinished.connect(self._read)

    def show_day(self, day: date | None) -> None:
        """Show a stored day, unless somebody is typing."""
        self._day = day
        if not (self.line.hasFocus() and self.line.isModified()):
            self.line.setText(self._written(day))
            self.clear_error()

    @property
    def shown_day(self) -> date | None:
        """The day that was last shown or read."""
        return self._day

    def take_up(self) -> bool:
        """Read what stands there, also when the line was not left; go there when it is no day."""
        self._read()
        readable = bool(self.line.property("state") != "error")
        if not readable:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return readable

    def _written(self, day: date | None) -> str:
        if day is None:
            return ""
        return f"{self._wording.short_day(day, weekday=False)} {day.year}".replace(NBSP, " ")

    def _read(self) -> None:
        text = self.line.text().strip()
        if text == self._written(self._day):
            self.clear_error()
            return
        try:
            day = read_day(text, near=self._today()) if text else None
        except BadDayError as error:
            self._refuse(error)
            return
        self.clear_error()
        self.line.setModified(False)
        self._day = day
        self.line.setText(self._written(day))
        self.changed.emit(day)

    def _refuse(self, error: DomainError) -> None:
        proposal = error.proposal if isinstance(error, BadDayError) else None
        said = self._wording.refusal(error)
        if proposal is None:
            self.show_error(said)
            return
        day = date.fromisoformat(proposal)
        better = self._correction.format(day=self._written(day))
        self.show_error(said, better, lambda: self._correct(day))

    def _correct(self, day: date) -> None:
        self.line.setText(self._written(day))
        self._read()
