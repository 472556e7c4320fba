"""How each state of a visit is drawn: told apart by shape first, then by colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from leerkring.app.visits.rows import CellState
from leerkring.ui.theme import Theme

SIDE = 18  # design pixels
_ICON = 12

_ICONS = {
    CellState.DONE: ("check", "onpri"),
    CellState.TO_REFLECT: ("messages-square", "amber"),
    CellState.CLOSED: ("check-check", "greensoft"),
    CellState.SEEN_BEFORE: ("history", "text2"),
}


def draw_state(painter: QPainter, theme: Theme, state: CellState, place: QRectF) -> None:
    """Paint the sign of a state into a square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_shape(painter, theme, state, place)
    if state in _ICONS:
        name, token = _ICONS[state]
        side = round(place.width() * (_ICON + 3 * (state is CellState.SEEN_BEFORE)) / SIDE)
        corner = place.center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(corner, theme.pixmap(name, token, side, stroke=2.6))


def _draw_shape(painter: QPainter, theme: Theme, state: CellState, place: QRectF) -> None:
    ring = place.adjusted(2, 2, -2, -2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if state is CellState.EMPTY:
        painter.setBrush(theme.colour("ctrl"))
        painter.drawEllipse(place.center(), place.width() / 10, place.width() / 10)
    elif state is CellState.EXCLUDED:
        draw_closed(painter, theme, place)
    elif state is CellState.PLANNED_NO_DAY:
        pen = QPen(theme.colour("pri"), place.width() / 10, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.1, 1.7])
        painter.setPen(pen)
        painter.drawEllipse(ring)
    elif state is CellState.PLANNED:
        painter.setPen(QPen(theme.colour("pri"), place.width() / 9))
        painter.drawEllipse(ring)
    elif state is CellState.DONE:
        painter.setBrush(theme.colour("pri"))
        painter.drawEllipse(place)
    elif state is CellState.TO_REFLECT:
        painter.setPen(QPen(theme.colour("amber"), 1.4))
        painter.setBrush(theme.colour("ambersoft"))
        corner = place.width() / 4
        painter.drawRoundedRect(place.adjusted(0.7, 0.7, -0.7, -0.7), corner, corner)
    elif state is CellState.CLOSED:
        painter.setBrush(theme.colour("green"))
        painter.drawEllipse(place)


def draw_closed(painter: QPainter, theme: Theme, place: QRectF) -> None:
    """Hatch what cannot be chosen."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("track"))
    painter.drawRect(place)
    painter.setBrush(QBrush(theme.colour("ctrl"), Qt.BrushStyle.BDiagPattern))
    painter.setOpacity(0.55)
    painter.drawRect(place)
    painter.setOpacity(1)


def draw_warning(painter: QPainter, theme: Theme, corner: QPointF, side: int) -> None:
    """Paint the sign that something is in the way."""
    painter.drawPixmap(corner, theme.pixmap("triangle-alert", "amber", side, stroke=2.6))
