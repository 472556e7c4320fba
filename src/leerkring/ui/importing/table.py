"""The rows of the list with what would happen to each; a cell can be put right in place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from leerkring.app.people.columns import Field
from leerkring.app.people.preview import ImportPreview, PreviewRow
from leerkring.app.reading.tables import Row
from leerkring.ui.importing.words import SIGNS, ImportWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import Column, Index, TableModel


@dataclass(frozen=True)
class ListLine:
    """A row of the list beside what it was understood as."""

    row: Row
    found: PreviewRow

    def is_bad(self, column: int) -> bool:
        """Tell whether a cell could not be read."""
        return any(doubt.column == column for doubt in self.found.doubts)


class ListModel(TableModel[ListLine]):
    """The columns depend on the list, so there is a model for each way of reading it."""

    def __init__(self, theme: Theme, words: ImportWords, mapping: Sequence[tuple[int, Field]]):
        self._words = words
        self._inks = theme
        self.mapping = tuple(mapping)
        super().__init__(theme, self._described())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.row_of(index)
        if line is not None and role == Qt.ItemDataRole.ForegroundRole and line.found.left_out:
            return self._inks.colour("text2")
        return super().data(index, role)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the rows of a preview."""
        by_line = {row.line: row for row in preview.table.rows}
        self.show_rows([ListLine(by_line[row.line], row) for row in preview.rows])

    def column_of(self, section: int) -> int | None:
        """Return which column of the list stands in a column of the table."""
        return self.mapping[section - 1][0] if 0 < section <= len(self.mapping) else None

    def _described(self) -> Sequence[Column[ListLine]]:
        words = self._words
        state = Column[ListLine](
            QCoreApplication.translate("ListModel", "Status"),
            lambda line: words.state(line.found),
            icon=lambda line: SIGNS[line.found.state],
            note=lambda line: " ".join(words.doubt(line.found, d) for d in line.found.doubts),
        )
        return (state, *(self._cell(column, field) for column, field in self.mapping))

    def _cell(self, column: int, field: Field) -> Column[ListLine]:
        words = self._words

        def why(line: ListLine) -> str:
            doubts = [d for d in line.found.doubts if d.column == column]
            return " ".join(words.doubt(line.found, d) for d in doubts)

        return Column(
            words.field(field),
            lambda line: line.row.cell(column),
            editable=_always,
            icon=lambda line: ("triangle-alert", "amber") if line.is_bad(column) else None,
            note=why,
        )


def _always(line: ListLine) -> bool:
    del line
    return True
