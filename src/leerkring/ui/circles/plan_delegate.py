"""Paints the cells of the year plan: names, locks, and how far each meeting is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from leerkring.domain.meetings import MeetingState
from leerkring.ui.circles.plan_model import Cell, Column, Line, PlanModel
from leerkring.ui.theme import Theme

LOCK = 26  # width of the lock at the right of a cell, in design pixels


class PlanDelegate(QStyledItemDelegate):
    """Draws one cell; the table says which one has the keyboard or the mouse."""

    def __init__(self, theme: Theme, table: QTableView, model: PlanModel, open_text: str) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self._model = model
        self._open_text = open_text
        self.hovered: tuple[int, int] | None = None

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        line, column = self._at(index)
        metrics = QFontMetrics(self._theme.font(14, self._weight(column)))
        text = self._model.text(line, column) or self._invitation(line, column)
        wide = metrics.horizontalAdvance(text) + self._theme.px(20)
        if column.cell in (Cell.DATE, Cell.ROLE):
            wide += self._theme.px(LOCK)
        if column.cell is Cell.STATUS:
            wide += self._theme.px(24)
        return QSize(wide, self._theme.px(44))

    def lock_place(self, cell: QRect) -> QRect:
        """Return where the lock is in a cell, to click on."""
        wide = self._theme.px(LOCK + 4)
        return QRect(cell.right() - wide, cell.top(), wide, cell.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line, column = self._at(index)
        if line.advice is not None:
            return
        place: QRect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, place, index)
        inner = place.adjusted(self._theme.px(8), 0, -self._theme.px(6), 0)
        if column.cell is Cell.OPEN:
            self._icon(painter, "chevron-right", "text2", inner)
        elif column.cell is Cell.STATUS:
            self._status(painter, line, column, inner)
        else:
            self._value(painter, line, column, inner, index)
        painter.restore()

    def _ground(
        self, painter: QPainter, place: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, here = self._theme, (index.row(), index.column())
        current = self._table.currentIndex()
        if index.row() == current.row() and self._table.hasFocus():
            painter.fillRect(place, theme.colour("rowhover"))
        if here == self.hovered:
            painter.fillRect(place, theme.colour("hover"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if here == (current.row(), current.column()) and self._table.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 2, -1, -3), theme.px(5), theme.px(5))

    def _value(
        self,
        painter: QPainter,
        line: Line,
        column: Column,
        place: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        pinned = self._model.is_pinned(line, column)
        if pinned or self._shows_open_lock(line, column, index):
            spot = self.lock_place(place)
            self._icon(painter, "lock" if pinned else "lock-open", "text2", spot)
            place = place.adjusted(0, 0, -theme.px(LOCK), 0)
        text = self._model.text(line, column)
        ink = "text2" if line.meeting.is_past else "text"
        if not text:
            text = self._invitation(line, column)
            ink = "text2" if line.meeting.is_past else "pri"
        font = theme.font(14, self._weight(column))
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _status(self, painter: QPainter, line: Line, column: Column, place: QRect) -> None:
        theme, meeting = self._theme, line.meeting
        if meeting.state is MeetingState.CANCELLED:
            icon, token = "ban", "text2"
        elif meeting.state is MeetingState.HELD or meeting.is_past:
            icon, token = "circle-check", "green"
        else:
            icon, token = ("mail-check", "pri") if meeting.announced else ("send", "amber")
        side = theme.px(16)
        top = place.center().y() - side // 2 + 1
        painter.drawPixmap(QPoint(place.left(), top), theme.pixmap(icon, token, side))
        font = theme.font(13)
        painter.setFont(font)
        painter.setPen(theme.colour("amber" if token == "amber" else "text2"))
        text = self._model.text(line, column)
        painter.drawText(place.adjusted(theme.px(22), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _icon(self, painter: QPainter, name: str, token: str, place: QRect) -> None:
        side = self._theme.px(16)
        spot = place.center() - QPoint(side // 2, side // 2 - 1)
        painter.drawPixmap(spot, self._theme.pixmap(name, token, side))

    def _shows_open_lock(
        self, line: Line, column: Column, index: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Show an open lock where the mouse or the keyboard is, to close it."""
        if not can_pin(line, column):
            return False
        current = self._table.currentIndex()
        here = (index.row(), index.column())
        focused = here == (current.row(), current.column()) and self._table.hasFocus()
        return here == self.hovered or focused

    def _invitation(self, line: Line, column: Column) -> str:
        if column.cell is Cell.OPEN or line.meeting.is_past:
            return "" if column.cell is Cell.OPEN else "\N{EN DASH}"
        return self._open_text

    @staticmethod
    def _weight(column: Column) -> QFont.Weight:
        return QFont.Weight.DemiBold if column.cell is Cell.DATE else QFont.Weight.Normal

    def _at(self, index: QModelIndex | QPersistentModelIndex) -> tuple[Line, Column]:
        return self._model.lines[index.row()], self._model.columns[index.column()]


def can_pin(line: Line, column: Column) -> bool:
    """Tell whether there is something in a cell that can be kept."""
    if line.advice is not None or line.meeting.is_past:
        return False
    return column.cell is Cell.DATE or line.role(column) is not None
