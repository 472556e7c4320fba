"""A list to choose from that opens under a cell or button: best first, and why not the rest."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from leerkring.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PickerRow:
    """One choice. `note` says what speaks for it, or when not `possible`, why it cannot be."""

    key: str
    text: str
    note: str = ""
    possible: bool = True
    best: bool = False

    @property
    def words(self) -> str:
        """The whole row for screen readers."""
        return f"{self.text}, {self.note}" if self.note else self.text


class _Rows(QAbstractListModel):
    """The choices whose text holds what was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._every: tuple[PickerRow, ...] = ()
        self._shown: list[PickerRow] = []

    def show_rows(self, rows: Sequence[PickerRow]) -> None:
        self._every = tuple(rows)
        self.narrow("")

    def narrow(self, typed: str) -> None:
        self.beginResetModel()
        wanted = typed.strip().casefold()
        self._shown = [row for row in self._every if wanted in row.text.casefold()]
        self.endResetModel()

    def row(self, index: Index) -> PickerRow | None:
        return self._shown[index.row()] if 0 <= index.row() < len(self._shown) else None

    def first_possible(self) -> QModelIndex:
        number = next((n for n, row in enumerate(self._shown) if row.possible), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        return row.words if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or not row.possible:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _TwoLines(QStyledItemDelegate):
    """Paints the choice and under it, smaller, the reason."""

    def __init__(self, theme: Theme, rows: _Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        row = self._rows.row(index)
        metrics = QFontMetrics(self._theme.font(14)), QFontMetrics(self._theme.font(13))
        wide = max(m.horizontalAdvance(t) for m, t in zip(metrics, _texts(row), strict=True))
        high = metrics[0].height() + (metrics[1].height() + 2 if row and row.note else 0)
        return QSize(wide + self._theme.px(48), high + self._theme.px(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.row(index)
        if row is None:
            return
        theme = self._theme
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soft"))
            painter.drawRoundedRect(place.adjusted(2, 1, -2, -1), 6, 6)
        if row.best:
            side = theme.px(16)
            top = place.top() + (place.height() - side) // 2
            spot = QPoint(place.left() + theme.px(9), top)
            painter.drawPixmap(spot, theme.pixmap("star", "pri", side))
        self._write(painter, row, place.adjusted(theme.px(32), 0, -theme.px(8), 0), chosen=chosen)
        painter.restore()

    def _write(self, painter: QPainter, row: PickerRow, place: QRect, *, chosen: bool) -> None:
        ink = "softtext" if chosen else "text" if row.possible else "text2"
        painter.setPen(self._theme.colour(ink))
        painter.setFont(self._theme.font(14))
        if not row.note:
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, row.text)
            return
        edge = self._theme.px(6)
        place = place.adjusted(0, edge, 0, -edge)
        painter.drawText(place, Qt.AlignmentFlag.AlignTop, row.text)
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom, row.note)


class Picker(QFrame):
    """Choose with arrows, by typing, or with the mouse; Enter takes, Esc leaves.

    With `free_text` what was typed counts too when no row fits: `typed` tells it.
    """

    chosen = Signal(str)  # PickerRow.key
    typed = Signal(str)

    def __init__(
        self, theme: Theme, *, name: str, prompt: str, free_text: bool = False, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._free = free_text
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(name)
        self.line = QLineEdit()
        self.line.setPlaceholderText(prompt)
        self.line.setAccessibleName(prompt)
        self.line.textChanged.connect(self._narrow)
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = _Rows(self)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(_TwoLines(theme, self._rows, self))
        self.list.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.setFocusProxy(self.line)

    def open_at(self, place: QRect, rows: Sequence[PickerRow], current: str = "") -> None:
        """Open under `place` (on the screen) with these rows, `current` or the best chosen."""
        self._rows.show_rows(rows)
        self.line.clear()
        self._choose(current)
        self.resize(self._fitting(place.width()))
        self.move(self._spot(place))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def open_under(self, widget: QWidget, rows: Sequence[PickerRow], current: str = "") -> None:
        """Open under a button or field."""
        corner = widget.mapToGlobal(QPoint(0, 0))
        self.open_at(QRect(corner, widget.size()), rows, current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        row = self._rows.row(self.list.currentIndex())
        if row is not None and row.possible:
            self._take(self.list.currentIndex())
        elif self._free and self.line.text().strip():
            text = self.line.text().strip()
            self.close()
            self.typed.emit(text)

    def _take(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        if row is not None and row.possible:
            self.close()
            self.chosen.emit(row.key)

    def _step(self, step: int) -> None:
        number = self.list.currentIndex().row() + step
        while 0 <= number < self._rows.rowCount():
            row = self._rows.row(self._rows.index(number))
            if row is not None and row.possible:
                self.list.setCurrentIndex(self._rows.index(number))
                return
            number += step

    def _narrow(self, typed: str) -> None:
        self._rows.narrow(typed)
        self._choose("")

    def _choose(self, key: str) -> None:
        every = [self._rows.index(n) for n in range(self._rows.rowCount())]
        held = [i for i in every if (row := self._rows.row(i)) and key and row.key == key]
        best = [i for i in every if (row := self._rows.row(i)) and row.best and row.possible]
        wanted = [*held, *best, self._rows.first_possible()]
        self.list.setCurrentIndex(wanted[0])

    def _fitting(self, least: int) -> QSize:
        hints = [
            self.list.sizeHintForIndex(self._rows.index(n)) for n in range(self._rows.rowCount())
        ]
        wide = max([least, self._theme.px(260), *(hint.width() for hint in hints)])
        high = sum(hint.height() for hint in hints) + self._theme.px(64)
        return QSize(min(wide + 16, self._theme.px(520)), min(high, self._theme.px(420)))

    def _spot(self, place: QRect) -> QPoint:
        room = self.screen().availableGeometry()
        left = min(place.left(), room.right() - self.width())
        below = place.bottom() + 2
        if below + self.height() > room.bottom():
            below = max(room.top(), place.top() - self.height() - 2)
        return QPoint(max(left, room.left()), below)


def _texts(row: PickerRow | None) -> tuple[str, str]:
    return (row.text, row.note) if row is not None else ("", "")
