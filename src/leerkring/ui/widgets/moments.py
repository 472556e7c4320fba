"""Choosing a day and time of one's own, below a list of proposed ones."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.fields import date_field, time_field
from leerkring.ui.widgets.labels import caption, label
from leerkring.ui.widgets.layouts import column, hairline, row
from leerkring.ui.wording import Wording


class MomentFooter(QWidget):
    """A day, a time and a button; with `rest_text` also whether later meetings move along."""

    taken = Signal(object)  # datetime

    def __init__(
        self, theme: Theme, wording: Wording, start: datetime, *, rest_text: str = ""
    ) -> None:
        super().__init__()
        self._day = date_field(theme, start.date(), wording.locale)
        self._day.setAccessibleName(self.tr("Day"))
        self._said = label("", "error", wrap=True)
        self._said.hide()
        self._day.refused.connect(lambda error: self._say(wording.refusal(error)))
        self._day.settled.connect(lambda: self._say(""))
        self._time = time_field(theme, start.time())
        if wording.language == "nl":
            self._time.setDisplayFormat("HH.mm")
        self._time.setAccessibleName(self.tr("Time"))
        self.take_button = plain(theme, self.tr("Choose"))
        self.take_button.clicked.connect(self._take)
        self.rest = QCheckBox(rest_text)
        if not rest_text:
            self.rest.hide()
        own = caption(self.tr("Or a day of your own"))
        line = row(self._day, self._time, self.take_button, gap=theme.px(6))
        line.setStretch(0, 1)
        self.setLayout(column(hairline(), own, line, self._said, self.rest, gap=theme.px(6)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.rest.hasFocus():
            self._take()
            return
        super().keyPressEvent(event)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _take(self) -> None:
        if not self._day.read():
            self._day.setFocus()
            return
        day, at = self._day.date(), self._time.time()
        chosen = datetime.combine(
            date(day.year(), day.month(), day.day()), time(at.hour(), at.minute())
        )
        self.taken.emit(chosen)
