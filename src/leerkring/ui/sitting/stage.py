"""The large words of a step: as large as the screen has room for, so that all can read them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from leerkring.domain.sitting import Sitting
from leerkring.ui.sitting.shown import Shown
from leerkring.ui.sitting.words import SittingWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.bubble import restyle
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import column
from leerkring.ui.widgets.room import room_font

CLOCK, TITLE, TEXT, TIP = 96, 48, 28, 22  # design pixels: 28 can be read three metres away
_WIDE, _HIGH = 1000, 480  # design pixels in which they fit as they are
_LARGEST, _SMALLEST = 3.0, 0.4
_STEP = 0.05
_GAP = 14
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter


class Stage(QWidget):
    """Title, what to do, who begins, and the clock of one step."""

    def __init__(self, theme: Theme, words: SittingWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._shown: Shown | None = None
        self._clock = ("", "", "")
        self.factor = 1.0
        self.title = self._label()
        self.say = self._label()
        self.case = self._label("room")
        self.order = self._label("room")
        self.brought = self._label("room")
        self.time = self._label()
        self.time.setWordWrap(False)
        self.word = self._label()
        self.tip = self._label("room")
        self.clock = QFrame()
        self.clock.setProperty("role", "clock")
        self.clock.setLayout(column(self.time, self.word, gap=0, margins=(24, 4, 24, 8)))
        self.clock.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        parts = (self.title, self.case, self.say, self.order, self.clock, self.brought, self.tip)
        layout = column(gap=_GAP)
        layout.addStretch(1)
        for part in parts:
            layout.addWidget(part)
        layout.setAlignment(self.clock, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_step(self, shown: Shown) -> None:
        """Show where the meeting is."""
        self._shown = shown
        step = shown.step
        self.title.setText(step.title if step is not None else self.tr("That was it"))
        ends = self.tr("You went through the whole programme. Now note who was there.")
        self._say(self.say, step.say if step is not None else ends)
        self._say(self.case, shown.case if step is not None else "")
        self._say(self.order, self._words.order(shown.order))
        brought = self._words.brought(shown.sitting, step) if shown.with_clock else ""
        self._say(self.brought, brought)
        tip = step.tip if step is not None and shown.with_tip and not shown.own_tip else ""
        self._say(self.tip, self.tr("Tip: {tip}").format(tip=tip) if tip else "")
        self.clock.setVisible(shown.with_clock and step is not None)
        self._clock = ("", "", "")
        self.show_time(shown.sitting)

    def show_time(self, sitting: Sitting) -> None:
        """Show only how the clock stands now."""
        words = self._words.clock(sitting)
        self.time.setText(words.time)
        self._say(self.word, words.word)
        now = (words.tone, words.word, "0" * len(words.time))
        if now == self._clock:
            return
        self._clock = now
        for part in (self.clock, self.time, self.word):
            part.setProperty("tone", words.tone)
            restyle(part)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)  # the words shrink instead

    def _label(self, role: str = "") -> QLabel:
        made = label("", role, wrap=True)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        return made

    def _say(self, part: QLabel, text: str) -> None:
        part.setText(text)
        part.setVisible(bool(text))

    # ---- how large -----------------------------------------------------------------------------

    def _fit(self) -> None:
        """Take the largest type in which everything fits."""
        if self._shown is None:
            return
        factor = self._largest()
        while factor > _SMALLEST and not self._fits(factor):
            factor -= _STEP
        self.factor = factor
        for part, font in self._fonts(factor):
            part.setFont(font)

    def _largest(self) -> float:
        px = self._theme.px(100) * 100 / self._theme.text_percent / 100
        screen = min(self.width() / (_WIDE * px), self.height() / (_HIGH * px))
        return min(max(screen, 1.0) * self._theme.text_percent / 100, _LARGEST)

    def _fonts(self, factor: float) -> Sequence[tuple[QLabel, QFont]]:
        theme, semi = self._theme, QFont.Weight.DemiBold
        text = room_font(theme, TEXT * factor)
        return (
            (self.title, room_font(theme, TITLE * factor, semi)),
            (self.case, text),
            (self.say, text),
            (self.order, text),
            (self.time, room_font(theme, CLOCK * factor, semi)),
            (self.word, room_font(theme, TEXT * factor, semi)),
            (self.brought, text),
            (self.tip, room_font(theme, TIP * factor)),
        )

    def _fits(self, factor: float) -> bool:
        high = 2 * _GAP
        for part, font in self._fonts(factor):
            if part.isHidden() or (part in (self.time, self.word) and self.clock.isHidden()):
                continue
            metrics = QFontMetrics(font)
            room = QRect(0, 0, self.width(), 100_000)
            if part is self.time:
                wide = metrics.horizontalAdvance(part.text()) + 48
                needed = QSize(wide, metrics.height() + 12)
            else:
                needed = metrics.boundingRect(room, _WRAP, part.text()).size()
            if needed.width() > self.width():
                return False
            high += needed.height() + _GAP
        return high <= self.height()
