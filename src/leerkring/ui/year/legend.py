"""What the shapes in the calendar mean, drawn by the same painter."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.layouts import FlowLayout
from leerkring.ui.widgets.marks import Mark
from leerkring.ui.year.look import Look
from leerkring.ui.year.paint import YearPainter
from leerkring.ui.year.shown import PillState


class Sign(Enum):
    """One shape of the calendar."""

    INVITED = "invited"
    TO_SEND = "to_send"
    PAST = "past"
    WARNED = "warned"
    BREAK = "break"
    HOLIDAY = "holiday"
    AWAY = "away"
    STUDY = "study"
    CLOSED = "closed"
    ROTATION = "rotation"


_STATES = {
    Sign.INVITED: PillState.INVITED,
    Sign.TO_SEND: PillState.TO_SEND,
    Sign.PAST: PillState.PAST,
    Sign.WARNED: PillState.INVITED,
}
_ICONS = {Sign.TO_SEND: "send", Sign.PAST: "check", Sign.WARNED: "triangle-alert"}
_GROUNDS = {Sign.BREAK: "hol", Sign.STUDY: "greensoft", Sign.CLOSED: "track"}
WIDE, HIGH = 26, 14


def draw_sign(painter: QPainter, look: Look, sign: Sign, place: QRectF) -> None:
    """Paint the example of a shape."""
    shapes = YearPainter(look)
    painter.setPen(Qt.PenStyle.NoPen)
    if sign in _STATES:
        ink = shapes.shape(painter, place, "text2", _STATES[sign])
        if sign in _ICONS:
            side = look.px(10)
            corner = place.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(corner, look.pixmap(_ICONS[sign], ink, side, stroke=2.6))
    elif sign in _GROUNDS:
        painter.setBrush(look.colour(_GROUNDS[sign]))
        painter.drawRoundedRect(place, 4, 4)
        if sign is Sign.CLOSED:
            painter.setBrush(QBrush(look.colour("ctrl"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(place, 4, 4)
    elif sign is Sign.HOLIDAY:
        painter.setBrush(look.colour("feast"))
        radius = look.px(5) / 2
        painter.drawEllipse(place.center(), radius, radius)
    elif sign is Sign.ROTATION:
        shapes.diamond(painter, place.center(), look.px(4), "blue")
    else:
        shapes.dotted(painter, place.left() + 2, place.right() - 2, place.center().y())


class LegendItem(Mark):
    """One shape with its word."""

    def __init__(self, theme: Theme, sign: Sign, words: str) -> None:
        super().__init__(theme, words)
        self._sign = sign
        self._type = theme.font(12)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._type)
        wide = self.theme.px(WIDE + 8) + metrics.horizontalAdvance(self.text()) + 2
        return QSize(wide, max(self.theme.px(20), metrics.height() + 2))

    def draw(self, painter: QPainter) -> None:
        px = self.theme.px
        high = px(HIGH)
        place = QRectF(0, (self.height() - high) / 2, px(WIDE), high)
        draw_sign(painter, self.theme, self._sign, place)
        painter.setFont(self._type)
        painter.setPen(self.theme.colour("text2"))
        left = px(WIDE + 8)
        text = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())


class Legend(QWidget):
    """The shapes that occur, in lines as long as the calendar is wide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[Sign, str], ...] = ()
        self._flow = FlowLayout(theme.px(14))
        self.setLayout(self._flow)

    def show_signs(self, signs: Sequence[tuple[Sign, str]]) -> None:
        """Explain these shapes."""
        if tuple(signs) == self._shown:
            return
        self._shown = tuple(signs)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for sign, words in signs:
            self._flow.addWidget(LegendItem(self._theme, sign, words))
        self.updateGeometry()
