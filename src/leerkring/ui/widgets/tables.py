"""Tables of frozen rows: columns are described once, cells can be edited in place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from leerkring.ui.theme import Theme

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. `editable` tells per row; `words` is for screen readers when text is not enough.

    `icon` gives (icon name, colour token) per row; `note` a tooltip. `amount` is what a saved list
    has in it as a number.
    """

    title: str
    text: Callable[[Row], str]
    editable: Callable[[Row], bool] | None = None
    words: Callable[[Row], str] | None = None
    icon: Callable[[Row], tuple[str, str] | None] | None = None
    note: Callable[[Row], str] | None = None
    strong: bool = False
    amount: Callable[[Row], str] | None = None

    def saved(self, row: Row) -> str:
        """Return what a saved list has in it."""
        return (self.amount or self.text)(row)


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows of a query for a view; an edit is told, not stored: the page runs the command.

    With `new_row` an empty last row invites typing; editing it tells row number `len(rows)`.
    """

    edited = Signal(int, int, str)  # row number, column number, text

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column[Row]],
        *,
        new_row: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()
        self._new_row = new_row

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown now."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, index: Index) -> Row | None:
        """Return the row under an index; None for the empty last row."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows) + bool(self._new_row)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.row_of(index), self._columns[index.column()]
        if row is None:
            return self._invitation(index, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {(column.words or column.text)(row)}"
        if role == Qt.ItemDataRole.ToolTipRole and column.note is not None:
            return column.note(row) or None
        if role == Qt.ItemDataRole.FontRole and column.strong:
            return self._theme.font(14, self._theme.font(14).Weight.DemiBold)
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            icon = column.icon(row)
            return self._theme.icons.icon(*icon) if icon is not None else None
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        if value != (self.data(index, role) or ""):
            self.edited.emit(index.row(), index.column(), value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row, can = self.row_of(index), self._columns[index.column()].editable
        if can is not None and (row is None or can(row)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _invitation(self, index: Index, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour("text2")
        shows = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._new_row if index.column() == 0 and role in shows else None


class Table(QTableView):
    """A calm table: hairlines between rows, whole-row hover, a focus ring, keys told as signals."""

    opened = Signal(QModelIndex)  # Enter, F2 or double click on a cell that is not edited in place
    removed = Signal(QModelIndex)  # Del
    menu_wanted = Signal(QModelIndex, QPoint)  # right click or Shift+F10, place on the screen

    def __init__(self, theme: Theme, model: QAbstractItemModel, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(38))
        self.verticalHeader().setMinimumSectionSize(theme.px(28))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(theme.px(48))
        self.setItemDelegate(CellDelegate(theme, self))
        self.doubleClicked.connect(self._open)

    def fit_columns(self, stretched: int = 0) -> None:
        """Give each column the width of its contents, and the rest to one of them."""
        header = self.horizontalHeader()
        for number in range(self.model().columnCount()):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def grow_with_rows(self) -> None:
        """Be as high as the rows, for a table in a page that scrolls."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model().modelReset.connect(self._grow)
        self._grow()

    def place_of(self, index: QModelIndex) -> QRect:
        """Return where a cell is on the screen, to open a picker under it."""
        cell = self.visualRect(index)
        return QRect(self.viewport().mapToGlobal(cell.topLeft()), cell.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key()
        editing = self.state() == QAbstractItemView.State.EditingState
        if (
            editing
            or not index.isValid()
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open(index)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(index)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(self.indexAt(event.pos()), event.globalPos())
        elif self.currentIndex().isValid():
            self.menu_wanted.emit(
                self.currentIndex(), self.place_of(self.currentIndex()).bottomLeft()
            )

    def _open(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.opened.emit(index)

    def _grow(self) -> None:
        rows = self.verticalHeader().length()
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 4)


class CellDelegate(QStyledItemDelegate):
    """Paints a cell with padding, hairline, hover and focus ring; edits with a plain line."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme = theme
        self.view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        self._ground(painter, place, index, selected=bool(state & QStyle.StateFlag.State_Selected))
        edge = self.theme.px(8)
        self.draw(painter, place.adjusted(edge, 0, -edge, 0), index)
        if index == self.view.currentIndex() and self.view.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def draw(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Paint what the cell says; override for other contents than icon and text."""
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            side = self.theme.px(16)
            top = place.top() + (place.height() - side) // 2
            icon.paint(painter, QRect(place.left(), top, side, side))
            place = place.adjusted(side + self.theme.px(6), 0, 0, 0)
        font = index.data(Qt.ItemDataRole.FontRole) or self.theme.font(14)
        ink = index.data(Qt.ItemDataRole.ForegroundRole) or self.theme.colour("text")
        painter.setFont(font)
        painter.setPen(ink)
        text = str(index.data() or "")
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        font = index.data(Qt.ItemDataRole.FontRole) or self.theme.font(14)
        metrics = QFontMetrics(font)
        icon = self.theme.px(22) if index.data(Qt.ItemDataRole.DecorationRole) else 0
        wide = metrics.horizontalAdvance(str(index.data() or "")) + icon + self.theme.px(20)
        return QSize(wide, metrics.height() + self.theme.px(18))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        line = QLineEdit(parent)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        line.setAccessibleName(str(title))
        return line

    def _ground(self, painter: QPainter, place: QRect, index: Index, *, selected: bool) -> None:
        if selected or (self.view.underMouse() and self._row_under_mouse() == index.row()):
            painter.fillRect(place, self.theme.colour("rowhover"))
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QPen(self.theme.colour("line"), 1))
            painter.drawLine(place.bottomLeft(), place.bottomRight())

    def _row_under_mouse(self) -> int:
        at = self.view.viewport().mapFromGlobal(self.view.cursor().pos())
        return self.view.indexAt(at).row()
