"""The matrix as Qt wants it: visitors down, hosts across, words for every cell."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt

from leerkring.app.visits.rows import NOTHING, CellState, MatrixCell, MatrixPerson
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.shown import Shown

Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """Every pair has a cell; most are empty and only said to be so."""

    def __init__(self, words: MatrixWords) -> None:
        super().__init__()
        self._words = words
        self._shown: Shown | None = None

    @property
    def shown(self) -> Shown | None:
        """What is in view now."""
        return self._shown

    def show_people(self, shown: Shown) -> None:
        """Show this; when the same people stay in view their cells are only painted again."""
        before = self._shown
        same = before is not None and _ids(before) == _ids(shown)
        if not same:
            self.beginResetModel()
        self._shown = shown
        if not same:
            self.endResetModel()
        elif shown.visitors and shown.hosts:
            last = self.index(len(shown.visitors) - 1, len(shown.hosts) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last.row())
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last.column())

    def visitor(self, row: int) -> MatrixPerson | None:
        """Return who visits in a row."""
        people = self._shown.visitors if self._shown is not None else ()
        return people[row] if 0 <= row < len(people) else None

    def host(self, column: int) -> MatrixPerson | None:
        """Return who is visited in a column."""
        people = self._shown.hosts if self._shown is not None else ()
        return people[column] if 0 <= column < len(people) else None

    def cell_at(self, row: int, column: int) -> MatrixCell:
        """Return what is known of a pair."""
        visitor, host = self.visitor(row), self.host(column)
        if self._shown is None or visitor is None or host is None:
            return NOTHING
        return self._shown.cell(row, column)

    def is_self(self, row: int, column: int) -> bool:
        """Tell whether visitor and host are one person."""
        visitor, host = self.visitor(row), self.host(column)
        return visitor is not None and host is not None and visitor.person_id == host.person_id

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._shown is None else len(self._shown.visitors)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._shown is None else len(self._shown.hosts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize()
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        row, column = index.row(), index.column()
        visitor, host = self.visitor(row), self.host(column)
        if visitor is None or host is None or self._shown is None:
            return None
        cell = self.cell_at(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.short(cell)
        if self.is_self(row, column):
            return self._words.own_group(visitor.name)
        said = self._words.cell(visitor.name, host.name, cell)
        told = role == Qt.ItemDataRole.AccessibleTextRole or cell.state is not CellState.EMPTY
        return said if told else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        person = self.host(section) if across else self.visitor(section)
        if person is None or self._shown is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown.names.get(person.person_id, person.name)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words.host(person) if across else self._words.visitor(person)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _ids(shown: Shown) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(p.person_id for p in shown.visitors), tuple(p.person_id for p in shown.hosts)
