"""Small charts of means from 1 to 5, painted by hand; each says in words what it shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from leerkring.domain.evaluation import HIGHEST, Scale
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.marks import Mark

LOOKS: Mapping[Scale, tuple[str, Qt.PenStyle]] = {
    Scale.LIKED: ("c1", Qt.PenStyle.SolidLine),
    Scale.USEFUL: ("c3", Qt.PenStyle.DashLine),
}
"""The colour of a line, and how it is drawn, so that colour is not all there is."""


@dataclass(frozen=True)
class Point:
    """One meeting: what stands below it, and its means (None: too few answers)."""

    text: str
    means: Mapping[Scale, float]


class TrendChart(Mark):
    """Two lines over the meetings of a circle; a meeting without a mean leaves a gap."""

    def __init__(self, theme: Theme, points: Sequence[Point], words: str) -> None:
        super().__init__(theme, words)
        self.points = tuple(points)
        self._type = theme.font(11)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(190))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(190))

    def draw(self, painter: QPainter) -> None:
        painter.setFont(self._type)
        place = self._place()
        self._draw_grid(painter, place)
        for scale in Scale:
            self._draw_line(painter, place, scale)

    def _place(self) -> QRectF:
        """Return where the lines are: beside the numbers and above the days."""
        metrics = QFontMetrics(self._type)
        left = metrics.horizontalAdvance("5") + self.theme.px(14)
        below = metrics.height() + self.theme.px(12)
        edge = self.theme.px(14)
        return QRectF(left, edge, self.width() - left - edge, self.height() - below - edge)

    def _y(self, place: QRectF, value: float) -> float:
        return place.bottom() - (value - 1) / (HIGHEST - 1) * place.height()

    def _x(self, place: QRectF, number: int) -> float:
        return place.left() + place.width() * (number + 0.5) / len(self.points)

    def _draw_grid(self, painter: QPainter, place: QRectF) -> None:
        metrics = QFontMetrics(self._type)
        high = metrics.height()
        for value in range(1, HIGHEST + 1):
            y = self._y(place, value)
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
            painter.setPen(self.theme.colour("text2"))
            room = QRectF(0, y - high / 2, place.left() - self.theme.px(8), high)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(value))
        widest = max(metrics.horizontalAdvance(p.text) for p in self.points)
        step = max(1, round((widest + self.theme.px(10)) * len(self.points) / place.width() + 0.49))
        for number in range(len(self.points) - 1, -1, -step):
            x = self._x(place, number)
            room = QRectF(x - widest / 2 - 2, place.bottom() + self.theme.px(6), widest + 4, high)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, self.points[number].text)

    def _draw_line(self, painter: QPainter, place: QRectF, scale: Scale) -> None:
        token, style = LOOKS[scale]
        colour = self.theme.colour(token)
        before: QPointF | None = None
        marks = []
        painter.setPen(QPen(colour, self.theme.px(2), style))
        for number, point in enumerate(self.points):
            mean = point.means.get(scale)
            here = None if mean is None else QPointF(self._x(place, number), self._y(place, mean))
            if before is not None and here is not None:
                painter.drawLine(before, here)
            if here is not None:
                marks.append(here)
            before = here
        painter.setPen(QPen(self.theme.colour("card"), self.theme.px(1.5)))
        painter.setBrush(colour)
        for at in marks:
            draw_mark(painter, at, self.theme.px(5), scale)


class ScaleMark(Mark):
    """How a line is drawn, for the legend."""

    def __init__(self, theme: Theme, scale: Scale) -> None:
        super().__init__(theme)
        self._scale = scale

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(28), self.theme.px(16))

    def draw(self, painter: QPainter) -> None:
        token, style = LOOKS[self._scale]
        colour, middle = self.theme.colour(token), self.height() / 2
        painter.setPen(QPen(colour, self.theme.px(2), style))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        draw_mark(painter, QPointF(self.width() / 2, middle), self.theme.px(5), self._scale)


class MeanBar(Mark):
    """A bar from 1 to 5 with a mark at the mean; without a mean only the ground."""

    def __init__(self, theme: Theme, scale: Scale, mean: float | None, words: str) -> None:
        super().__init__(theme, words)
        self._scale, self._mean = scale, mean
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(40), self.theme.px(14))  # at least: it takes what room there is

    def draw(self, painter: QPainter) -> None:
        edge, high = self.theme.px(3), self.height()
        ground = QRectF(edge, high / 2 - edge, self.width() - 2 * edge, 2 * edge)
        painter.setBrush(self.theme.colour("track"))
        painter.drawRoundedRect(ground, edge, edge)
        if self._mean is None:
            return
        wide = ground.width() * (self._mean - 1) / (HIGHEST - 1)
        painter.setBrush(self.theme.colour(LOOKS[self._scale][0]))
        painter.drawRoundedRect(QRectF(ground.left(), ground.top(), wide, 2 * edge), edge, edge)
        at = QPointF(ground.left() + min(max(wide, edge), ground.width() - edge), high / 2)
        draw_mark(painter, at, self.theme.px(5), self._scale)


def draw_mark(painter: QPainter, at: QPointF, size: float, scale: Scale) -> None:
    """Draw a round mark for one scale and a diamond for the other."""
    if scale is Scale.LIKED:
        painter.drawEllipse(at, size * 1.2, size * 1.2)
        return
    far = size * 1.15  # smaller, so that what lies behind it is still seen
    corners = (QPointF(0, -far), QPointF(far, 0), QPointF(0, far), QPointF(-far, 0))
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
