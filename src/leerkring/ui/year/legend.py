"""What the shapes in the calendar mean, drawn by the same painter."""

from collections.abc import Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.legend import Legend
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
    ROTATION_DONE = "rotation_done"


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
    elif sign in (Sign.ROTATION, Sign.ROTATION_DONE):
        to_come = sign is Sign.ROTATION
        shapes.diamond(painter, place.center(), look.px(4), "blue", filled=to_come)
    else:
        shapes.dotted(painter, place.left() + 2, place.right() - 2, place.center().y())


class YearLegend(Legend):
    """The shapes that occur in a year."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, (WIDE, HIGH))
        self._look = theme

    def explain(self, signs: Sequence[tuple[Sign, str]]) -> None:
        """Explain these shapes."""
        self.show_signs([(sign, words, partial(self._sign, sign)) for sign, words in signs])

    def _sign(self, sign: Sign, painter: QPainter, place: QRectF) -> None:
        draw_sign(painter, self._look, sign, place)
