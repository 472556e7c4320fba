"""The days of a year as a table of 12 by 37, so that screen readers can read every cell."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from leerkring.ui.year.days import COLUMNS, DAYS_A_WEEK, ROWS, YearDays
from leerkring.ui.year.index import YearIndex
from leerkring.ui.year.words import YearWords

AnyIndex = QModelIndex | QPersistentModelIndex
DAY_ROLE = Qt.ItemDataRole.UserRole
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)


class YearModel(QAbstractTableModel):
    """Cells without a day are empty and cannot be reached."""

    def __init__(self, words: YearWords) -> None:
        super().__init__()
        self._words = words
        self._index: YearIndex | None = None
        self.days: YearDays | None = None

    def show_year(self, index: YearIndex) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._index = index
        self.days = YearDays(index.rows.span.first)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._index is None else ROWS

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() or self._index is None else COLUMNS

    def day(self, index: AnyIndex) -> date | None:
        """Return the day of a cell, if it has one."""
        if self.days is None or not index.isValid():
            return None
        return self.days.day_at(index.row(), index.column())

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day; not valid when it is in another year."""
        place = self.days.place_of(day) if self.days is not None else None
        return QModelIndex() if place is None else self.index(*place)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.day(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day(index)
        if day is None or self._index is None:
            return None
        if role == DAY_ROLE:
            return day
        if role in _SPOKEN:
            return self._words.cell(self._index.on(day), self._index.rows.today)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words.tip(self._index.on(day)) or None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if self.days is None or role not in _SPOKEN:
            return None
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        wording = self._words.wording
        if orientation == Qt.Orientation.Horizontal:
            number = section % DAYS_A_WEEK
            return wording.weekday(number) if spoken else wording.short_weekday(number)
        year, month = self.days.months[section]
        return f"{wording.month(month)} {year}" if spoken else wording.month(month)
