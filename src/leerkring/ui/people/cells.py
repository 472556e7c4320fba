"""How a cell of the people table is drawn, and how what is typed in it is taken or refused."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem, QTableView, QWidget

from leerkring.app.people.rows import CircleName
from leerkring.ui.people.entry import PeopleColumn
from leerkring.ui.people.model import CIRCLES_ROLE
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import CellDelegate, Index

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_KEEPS = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
DOT, GAP = 9, 5


class PeopleDelegate(CellDelegate):
    """Tells what the keys mean while a cell is typed in; the table decides."""

    opened = Signal()
    entered = Signal(QLineEdit)  # Enter
    tabbed = Signal(QLineEdit, int)  # Tab (1) or Shift+Tab (-1)
    cancelled = Signal(QLineEdit)  # Esc
    left = Signal(QLineEdit)  # the focus went elsewhere
    asked_for_help = Signal()  # Down: to the correction below the cell
    list_pasted = Signal(str)  # several lines or columns

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(theme, view)
        self._cells: dict[QLineEdit, QPersistentModelIndex] = {}

    def cell_of(self, line: QLineEdit) -> QPersistentModelIndex | None:
        """Return which cell is typed in."""
        return self._cells.get(line)

    @property
    def line(self) -> QLineEdit | None:
        """The line that is typed in now."""
        return next(reversed(self._cells), None)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = super().createEditor(parent, option, index)
        assert isinstance(made, QLineEdit)
        self._cells[made] = QPersistentModelIndex(index)
        if index.row() == index.model().rowCount() - 1:
            made.setPlaceholderText(made.accessibleName())
        self.opened.emit()
        return made

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            self._cells.pop(editor, None)
        super().destroyEditor(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del index
        place: QRect = option.rect
        high = max(editor.sizeHint().height(), self.theme.px(28))
        top = place.top() + (place.height() - high) // 2
        editor.setGeometry(place.left() + 1, top, place.width() - 2, high)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Leave storing to the table: it hears of every way out of a cell."""
        del model, index
        if isinstance(editor, QLineEdit):
            self.left.emit(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QLineEdit):
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(watched, event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _KEEPS and QApplication.focusWidget() is not watched:
                self.left.emit(watched)
            return False
        return False

    def _key(self, line: QLineEdit, event: QKeyEvent) -> bool:
        key = event.key()
        chord = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QApplication.clipboard().text()
            if "\t" in text or "\n" in text.strip():
                self.list_pasted.emit(text)
                return True
            return False
        if chord:
            return False
        if key in _ENTER:
            self.entered.emit(line)
        elif key in _TABS:
            self.tabbed.emit(line, _TABS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit(line)
        elif key == Qt.Key.Key_Down:
            self.asked_for_help.emit()
        else:
            return False
        return True

    def draw(self, painter: QPainter, place: QRect, index: Index) -> None:
        circled = index.column() == PeopleColumn.CIRCLES
        circles = index.data(CIRCLES_ROLE) if circled else None
        if not isinstance(circles, tuple) or not circles:
            super().draw(painter, place, index)
            return
        font = self.theme.font(14)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for circle in circles:
            place = self._draw_circle(painter, place, circle, metrics)
            if place.width() < self.theme.px(DOT):
                return

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        circles = index.data(CIRCLES_ROLE)
        if isinstance(circles, tuple):
            size.setWidth(size.width() + len(circles) * self.theme.px(DOT + GAP))
        return size

    def _draw_circle(
        self, painter: QPainter, place: QRect, circle: CircleName, metrics: QFontMetrics
    ) -> QRect:
        side = self.theme.px(DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.circle_colour(circle.colour))
        painter.drawEllipse(place.left(), place.center().y() - side // 2, side, side)
        place = place.adjusted(side + self.theme.px(GAP), 0, 0, 0)
        shown = metrics.elidedText(circle.name, Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(self.theme.colour("text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        return place.adjusted(metrics.horizontalAdvance(shown) + self.theme.px(10), 0, 0, 0)
