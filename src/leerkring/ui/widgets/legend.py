"""What the signs of a picture mean: each drawn as it is there, with its word."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.layouts import FlowLayout, clear
from leerkring.ui.widgets.marks import Mark

Draw = Callable[[QPainter, QRectF], object]
GAP = 8


class LegendItem(Mark):
    """One sign, `size` wide and high in design pixels, with its word."""

    def __init__(self, theme: Theme, words: str, draw: Draw, size: tuple[int, int]) -> None:
        super().__init__(theme, words)
        self._draw_sign = draw
        self._size = size
        self._type = theme.font(12)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._type)
        wide = self.theme.px(self._size[0] + GAP) + metrics.horizontalAdvance(self.text()) + 2
        return QSize(wide, max(self.theme.px(20), metrics.height() + 2))

    def draw(self, painter: QPainter) -> None:
        wide, high = (self.theme.px(side) for side in self._size)
        self._draw_sign(painter, QRectF(0, (self.height() - high) / 2, wide, high))
        painter.setFont(self._type)
        painter.setPen(self.theme.colour("text2"))
        left = self.theme.px(self._size[0] + GAP)
        text = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())


class Legend(QWidget):
    """The signs that occur, in lines as long as the picture is wide."""

    def __init__(self, theme: Theme, size: tuple[int, int]) -> None:
        super().__init__()
        self._theme = theme
        self._size = size
        self._shown: tuple[tuple[Hashable, str], ...] = ()
        self._flow = FlowLayout(theme.px(14))
        self.setLayout(self._flow)

    def show_signs(self, signs: Sequence[tuple[Hashable, str, Draw]]) -> None:
        """Explain these: what each is, its word, and how it is drawn."""
        shown = tuple((what, words) for what, words, _ in signs)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._flow)
        for _, words, draw in signs:
            self._flow.addWidget(LegendItem(self._theme, words, draw, self._size))
        self.updateGeometry()
