"""Tables of text as they come from a file or the clipboard, before anybody gave them meaning."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

Progress = Callable[[int], None]
"""Told now and then how many rows were read."""
Stop = Callable[[], bool]
"""Asked now and then whether the user wants to stop."""


@dataclass(frozen=True)
class Row:
    """One row; `line` is where the user finds it in the file, counted from 1."""

    line: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """Return one cell without the blanks around it; empty when the row is shorter."""
        return self.cells[column].strip() if column < len(self.cells) else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True)
class Table:
    """Rows of text. `headings` is empty as long as no row was taken for the headings."""

    rows: tuple[Row, ...]
    headings: tuple[str, ...] = ()
    source: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = field(default=())

    @property
    def width(self) -> int:
        """The number of columns."""
        return max((len(self.headings), *(len(row.cells) for row in self.rows)), default=0)

    def with_headings(self, index: int) -> "Table":
        """Take row `index` for the headings; what stands above it is left out."""
        headings = tuple(cell.strip() for cell in self.rows[index].cells)
        return replace(self, headings=headings, rows=self.rows[index + 1 :])

    def heading(self, column: int) -> str:
        """Return what the user sees above a column: its heading, else its letter in Excel."""
        text = self.headings[column] if column < len(self.headings) else ""
        return text or column_letter(column)

    def with_cells(self, corrections: Iterable["Correction"]) -> "Table":
        """Return the table with some cells replaced."""
        by_line: dict[int, dict[int, str]] = {}
        for correction in corrections:
            by_line.setdefault(correction.line, {})[correction.column] = correction.text
        if not by_line:
            return self
        return replace(self, rows=tuple(_corrected(r, by_line.get(r.line)) for r in self.rows))


@dataclass(frozen=True)
class Correction:
    """The user's better text for one cell; an empty text leaves the cell out."""

    line: int
    column: int
    text: str


class TableReader(Protocol):
    """Reads lists that people keep elsewhere; every failure is a DomainError with a way out."""

    def read(
        self,
        path: Path,
        *,
        sheet: str | None = None,
        progress: Progress | None = None,
        stop: Stop | None = None,
    ) -> Table:
        """Read a .csv or .xlsx file; without `sheet`, the first sheet that holds anything."""
        ...

    def pasted(self, text: str) -> Table:
        """Read what was copied from a spreadsheet or typed as lines."""
        ...


def column_letter(column: int) -> str:
    """Return the name a spreadsheet gives to a column counted from 0: A, B, …, Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _corrected(row: Row, texts: dict[int, str] | None) -> Row:
    if not texts:
        return row
    cells = list(row.cells) + [""] * (max(texts) + 1 - len(row.cells))
    for column, text in texts.items():
        cells[column] = text
    return Row(row.line, tuple(cells))
