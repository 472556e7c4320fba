"""Paints a cell of the matrix: its sign, the day beside or below it, and what the drag says."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from leerkring.app.visits.rows import CellState, MatrixCell
from leerkring.ui.theme import Theme
from leerkring.ui.visits.marks import SIDE, draw_closed, draw_state, draw_warning
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.model import Index, MatrixModel

WIDE, HIGH = 78, 40  # design pixels of a cell with its day beside the sign
SLIM, LOW = 44, 42  # and below it
_FITS = 56  # from this width the month can be written there


class CellPainter(QStyledItemDelegate):
    """`roomy` cells have the day beside the sign, others below it."""

    def __init__(
        self, theme: Theme, words: MatrixWords, model: MatrixModel, view: QTableView
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._words = words
        self._model = model
        self._view = view
        self.roomy = True
        self.possible: frozenset[tuple[int, int]] = frozenset()
        self.grabbed: tuple[int, int] | None = None
        self.over: tuple[int, int] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        px = self._theme.px
        return QSize(px(WIDE), px(HIGH)) if self.roomy else QSize(px(SLIM), px(LOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        row, column = index.row(), index.column()
        painter.save()
        self._ground(painter, place, row, column)
        if not self._model.is_self(row, column):
            cell = self._model.cell_at(row, column)
            if self.grabbed == (row, column):
                painter.setOpacity(0.35)
            self._contents(painter, QRectF(place), cell)
            painter.setOpacity(1)
        if self.over == (row, column) and self.grabbed is not None:
            self._ghost(painter, QRectF(place))
        self._ring(painter, place, row, column)
        painter.restore()

    # Grounds

    def _ground(self, painter: QPainter, place: QRect, row: int, column: int) -> None:
        theme, current = self._theme, self._view.currentIndex()
        if self._model.is_self(row, column):
            painter.fillRect(place, theme.colour("track"))
            self._dash(painter, QRectF(place))
        elif self._model.cell_at(row, column).state is CellState.EXCLUDED:
            draw_closed(painter, theme, QRectF(place))
        elif (row, column) in self.possible:
            painter.fillRect(place, theme.colour("greensoft"))
        elif current.isValid() and (row == current.row() or column == current.column()):
            painter.fillRect(place, theme.colour("rowhover"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.drawLine(place.topRight(), place.bottomRight())

    def _dash(self, painter: QPainter, place: QRectF) -> None:
        half = self._theme.px(5)
        painter.setPen(QPen(self._theme.colour("ctrl"), 1.4))
        middle = place.center()
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))

    def _ring(self, painter: QPainter, place: QRect, row: int, column: int) -> None:
        current = self._view.currentIndex()
        if (row, column) != (current.row(), current.column()):
            return
        focused = self._view.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token, wide = ("focus", 2.0) if focused else ("ctrl", 1.4)
        painter.setPen(QPen(self._theme.colour(token), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(1.5, 1.5, -2.5, -2.5), 4, 4)

    # Signs

    def _contents(self, painter: QPainter, place: QRectF, cell: MatrixCell) -> None:
        if cell.state is CellState.EXCLUDED:
            return  # the hatched ground is its sign
        wide = self.roomy or place.width() >= self._theme.px(_FITS)
        text = self._words.short(cell) if wide else self._words.shortest(cell)
        if not self.roomy and text:
            self._above_each_other(painter, place, cell, text)
        else:
            self._beside_each_other(painter, place, cell, text)

    def _beside_each_other(
        self, painter: QPainter, place: QRectF, cell: MatrixCell, text: str
    ) -> None:
        px, font = self._theme.px, self._theme.font(12)
        metrics = QFontMetrics(font)
        side, gap = px(SIDE), px(9 if cell.warnings else 5) if text else 0
        room = place.width() - side - gap - px(10)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        wide = side + gap + metrics.horizontalAdvance(shown)
        left = place.left() + (place.width() - wide) / 2
        sign = QRectF(left, place.center().y() - side / 2, side, side)
        draw_state(painter, self._theme, cell.state, sign)
        self._warn(painter, sign, cell)
        painter.setFont(font)
        painter.setPen(self._ink(cell))
        beside = QRectF(sign.right() + gap, place.top(), room + px(4), place.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, shown)

    def _above_each_other(
        self, painter: QPainter, place: QRectF, cell: MatrixCell, text: str
    ) -> None:
        px, font = self._theme.px, self._theme.font(11)
        side = px(SIDE - 2)
        high = side + QFontMetrics(font).height()
        top = place.top() + (place.height() - high) / 2
        sign = QRectF(place.center().x() - side / 2, top, side, side)
        draw_state(painter, self._theme, cell.state, sign)
        self._warn(painter, sign, cell)
        painter.setFont(font)
        painter.setPen(self._ink(cell))
        below = QRectF(place.left(), sign.bottom(), place.width(), high - side)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)

    def _warn(self, painter: QPainter, sign: QRectF, cell: MatrixCell) -> None:
        if cell.warnings:
            side = self._theme.px(12)
            corner = QPointF(sign.right() - side * 0.55, sign.top() - side * 0.45)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("card"))
            painter.drawEllipse(QRectF(corner, QSize(side, side)).adjusted(-1, -1, 1, 1))
            draw_warning(painter, self._theme, corner, side)

    def _ink(self, cell: MatrixCell) -> QColor:
        faint = cell.visit_id is None
        return self._theme.colour("text2" if faint else "text")

    def _ghost(self, painter: QPainter, place: QRectF) -> None:
        side = self._theme.px(SIDE)
        sign = QRectF(0, 0, side, side)
        sign.moveCenter(place.center())
        state = self._model.cell_at(*self.grabbed).state if self.grabbed else CellState.PLANNED
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("pri"), 2))
        painter.setBrush(self._theme.colour("card"))
        painter.drawRoundedRect(place.adjusted(3, 3, -4, -4), 5, 5)
        draw_state(painter, self._theme, state, sign)
