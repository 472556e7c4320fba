"""What the signs in the matrix mean, drawn as they are there."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from leerkring.app.visits.rows import CellState
from leerkring.ui.theme import Theme
from leerkring.ui.visits.marks import draw_state
from leerkring.ui.widgets.layouts import FlowLayout, clear
from leerkring.ui.widgets.marks import Mark

SIDE = 16


class LegendItem(Mark):
    """One sign with its word."""

    def __init__(self, theme: Theme, state: CellState, words: str) -> None:
        super().__init__(theme, words)
        self._state = state
        self._type = theme.font(12)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._type)
        wide = self.theme.px(SIDE + 6) + metrics.horizontalAdvance(self.text()) + 2
        return QSize(wide, max(self.theme.px(20), metrics.height() + 2))

    def draw(self, painter: QPainter) -> None:
        side = self.theme.px(SIDE)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        draw_state(painter, self.theme, self._state, place)
        painter.setFont(self._type)
        painter.setPen(self.theme.colour("text2"))
        left = self.theme.px(SIDE + 6)
        text = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())


class Legend(QWidget):
    """The signs that occur, in lines as long as the matrix is wide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[CellState, str], ...] = ()
        self._flow = FlowLayout(theme.px(14))
        self.setLayout(self._flow)

    def show_states(self, states: Sequence[tuple[CellState, str]]) -> None:
        """Explain these."""
        if tuple(states) == self._shown:
            return
        self._shown = tuple(states)
        clear(self._flow)
        for state, words in states:
            self._flow.addWidget(LegendItem(self._theme, state, words))
        self.updateGeometry()
