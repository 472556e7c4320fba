"""A line that always holds a day: typed the way people write days, or picked in a month.

Qt's own field for a date takes typed digits only in its parts, and none at all for a weekday and a
month in words; so "14-1" could not be typed there.
"""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from leerkring.app.reading.dates import BadDayError, read_day
from leerkring.ui.theme import Theme

SHOWN = "ddd d MMM yyyy"


class DayLine(QLineEdit):
    """Takes the typed day when it is left; what is no day stays there and is told."""

    dateChanged = Signal(QDate)  # noqa: N815 - as Qt's fields call it
    refused = Signal(object)  # BadDayError
    settled = Signal()  # a day is read, new or not

    def __init__(self, theme: Theme, day: date, locale: QLocale) -> None:
        super().__init__()
        self._locale = locale
        self._day = QDate(day.year, day.month, day.day)
        self._clicked_into = False
        self._calendar: _CalendarPopup | None = None
        self.setFixedHeight(theme.px(36))
        self.setMinimumWidth(theme.px(150))
        action = self.addAction(
            theme.icons.icon("calendar-days", "text2"), QLineEdit.ActionPosition.TrailingPosition
        )
        action.setToolTip(self.tr("Choose in a month (Alt+Down)"))
        action.triggered.connect(self.open_calendar)
        for child in self.findChildren(QWidget):
            child.setAccessibleName(self.tr("Choose in a month"))
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.editingFinished.connect(self.read)
        self._show()

    def date(self) -> QDate:
        """Return the day that was read last."""
        return self._day

    def setDate(self, day: QDate) -> None:
        """Show another day."""
        changed = day != self._day
        self._day = day
        self._show()
        if changed:
            self.dateChanged.emit(day)

    def reset(self) -> None:
        """Forget what is typed and was not taken."""
        self._show()
        self.settled.emit()

    def read(self) -> bool:
        """Take what is typed; return whether it is a day."""
        text = self.text().strip()
        day = self._day
        if text and text != self._written():
            try:
                found = read_day(text, near=date(day.year(), day.month(), day.day()))
            except BadDayError as error:
                self._mark("error", str(error))
                self.refused.emit(error)
                return False
            day = QDate(found.year, found.month, found.day)
        self.setDate(day)
        self.settled.emit()
        return True

    def open_calendar(self) -> None:
        """Show the month of the day, to choose another."""
        self.read()
        self._calendar = _CalendarPopup(self, self._day, self._locale)
        self._calendar.chosen.connect(self.setDate)
        self._calendar.show_below(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._clicked_into = event.reason() is Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the first click choose the whole day, to type another one over it."""
        super().mouseReleaseEvent(event)
        if self._clicked_into and not self.hasSelectedText():
            self.selectAll()
        self._clicked_into = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        days = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(key))
        months = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}.get(Qt.Key(key))
        if key == Qt.Key.Key_F4 or (alt and days):
            self.open_calendar()
        elif days and self.read():
            self.setDate(self._day.addDays(days))
        elif months and self.read():
            self.setDate(self._day.addMonths(months))
        else:
            super().keyPressEvent(event)

    def _written(self) -> str:
        return self._locale.toString(self._day, SHOWN)

    def _show(self) -> None:
        self.setText(self._written())
        self.setCursorPosition(0)
        self._mark("", "")

    def _mark(self, state: str, why: str) -> None:
        self.setAccessibleDescription(why)
        if (self.property("state") or "") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)


class _CalendarPopup(QWidget):
    """A month under the line, gone once a day is chosen."""

    chosen = Signal(QDate)

    def __init__(self, parent: QWidget, day: QDate, locale: QLocale) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._month = QCalendarWidget()
        self._month.setLocale(locale)
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setSelectedDate(day)
        self._month.clicked.connect(self._take)
        self._month.activated.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._month)

    def show_below(self, line: QWidget) -> None:
        """Open under the line, or above it where the screen ends."""
        self.adjustSize()
        place = line.mapToGlobal(QPoint(0, line.height()))
        if place.y() + self.height() > line.screen().availableGeometry().bottom():
            place = line.mapToGlobal(QPoint(0, -self.height()))
        self.move(place)
        self.show()
        self._month.setFocus()

    def _take(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.close()
