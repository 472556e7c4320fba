"""A table of which one column takes as many lines as its text needs."""

from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import CellDelegate, Index, Table, TableModel

Row = TypeVar("Row")

_LINES = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class WrappingDelegate(CellDelegate):
    """Lets the text of one column take as many lines as it needs."""

    def __init__(self, theme: Theme, view: Table, column: int) -> None:
        super().__init__(theme, view)
        self._column = column

    def draw(self, painter: QPainter, place: QRect, index: Index) -> None:
        if index.column() != self._column:
            super().draw(painter, place, index)
            return
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            side = self.theme.px(16)
            top = place.top() + (place.height() - side) // 2
            icon.paint(painter, QRect(place.left(), top, side, side))
            place = place.adjusted(self._beside_icon(index), 0, 0, 0)
        painter.setFont(self.theme.font(14))
        painter.setPen(self.theme.colour("text"))
        painter.drawText(place, _LINES, str(index.data() or ""))

    def _beside_icon(self, index: Index) -> int:
        return self.theme.px(22) if index.data(Qt.ItemDataRole.DecorationRole) else 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        if index.column() != self._column:
            return hint
        return QSize(hint.width(), self.height_of(index))

    def height_of(self, index: Index) -> int:
        """Return how high the row is that this text makes, at the present width."""
        wide = self.view.columnWidth(self._column) - 2 * self.theme.px(8)
        wide -= self._beside_icon(index)
        metrics = QFontMetrics(self.theme.font(14))
        text, need = str(index.data() or ""), metrics.height()
        if "\n" in text or metrics.horizontalAdvance(text) > wide:
            room = QRect(0, 0, max(wide, 1), 10_000)
            need = max(need, metrics.boundingRect(room, _LINES, text).height())
        return need + self.theme.px(18)


class WrappingTable(Table):
    """A table of which one column wraps; the rows are as high as that asks.

    `spare` is a column to leave out where the table is less wide than so many design pixels: the
    one that wraps would have too little room.
    """

    grown = Signal()  # the rows have their height now

    def __init__(
        self,
        theme: Theme,
        model: TableModel[Row],
        *,
        name: str,
        wraps: int,
        spare: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(theme, model, name=name)
        self._spare = spare
        self.fit_columns(wraps)
        self._wraps = wraps
        self._lines = WrappingDelegate(theme, self, wraps)
        self.setItemDelegate(self._lines)
        self.setWordWrap(True)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit_now)
        model.modelReset.connect(self._fit_rows)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._fit_rows())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._spare is not None:
            column, least = self._spare
            narrow = self.width() < self._theme.px(least)
            if narrow != self.isColumnHidden(column):
                self.setColumnHidden(column, narrow)

    def grow_with_rows(self) -> None:
        """Be as high as the rows, for a table in a page that scrolls."""
        super().grow_with_rows()
        self.grown.connect(lambda: self.setFixedHeight(self.needs))

    @property
    def needs(self) -> int:
        """How high it is with all its rows in sight."""
        return self.verticalHeader().length() + self.horizontalHeader().sizeHint().height() + 4

    def _fit_now(self) -> None:
        # Only one column counts: `resizeRowsToContents` asks all of them, of a thousand rows.
        rows, model = self.verticalHeader(), self.model()
        for number in range(model.rowCount()):
            height = self._lines.height_of(model.index(number, self._wraps))
            if height != rows.sectionSize(number):
                rows.resizeSection(number, height)
        self.grown.emit()

    def _fit_rows(self) -> None:
        if self.isVisible():
            self._soon.start()
