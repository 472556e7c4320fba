"""Writes lists for spreadsheets, so that no cell can be taken for a formula."""

import csv
import io
import re
from collections.abc import Collection, Sequence
from pathlib import Path

from leerkring.app.reading.tables import column_letter
from leerkring.exchange.errors import NotWritableError
from leerkring.support.files import replace_file

Rows = Sequence[Sequence[str]]

_STARTS_A_FORMULA = re.compile(r"\s*[=+\-@\t\r]")
_AMOUNT = re.compile(r"[+-]?\d+([.,]\d+)?")
_NOT_IN_EXCEL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class FileLists:
    """Writes .csv and .xlsx files (the app's `ListWriter`)."""

    def write(
        self, path: Path, headings: Sequence[str], rows: Rows, numbers: Collection[int] = ()
    ) -> None:
        """Write a list in the format of the file's ending; replaces what was there, or nothing."""
        write = _workbook if path.suffix.lower() == ".xlsx" else _csv
        data = write(headings, rows, numbers)
        try:
            replace_file(path, data)
        except OSError as error:
            raise NotWritableError(file=path.name, reason=error.strerror or "") from error


def harmless(text: str) -> str:
    """Return a cell that a spreadsheet will show and not compute: with ' in front if needed."""
    return f"'{text}" if _STARTS_A_FORMULA.match(text) else text


def amount(text: str) -> float | None:
    """Return the number that people write as "1,75", "1.75" or "+0,5"; None for anything else."""
    return float(text.replace(",", ".")) if _AMOUNT.fullmatch(text) else None


def _csv(headings: Sequence[str], rows: Rows, numbers: Collection[int]) -> bytes:
    """Semicolons and a mark in front: what Excel in the Netherlands opens with a double click."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings)
    for row in rows:
        counts = (n in numbers and amount(cell) is not None for n, cell in enumerate(row))
        cells = zip(row, counts, strict=True)
        writer.writerow([cell.lstrip("+") if known else harmless(cell) for cell, known in cells])
    return text.getvalue().encode("utf-8-sig")


def _workbook(headings: Sequence[str], rows: Rows, numbers: Collection[int]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line, row in enumerate((headings, *rows), start=1):
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(line, column)
            number = amount(text) if line > 1 and column - 1 in numbers else None
            if number is not None:
                cell.value = number
                continue
            cell.value = _NOT_IN_EXCEL.sub(" ", text)[:32_767]
            cell.data_type = "s"  # text, also when it begins with =
            if line == 1:
                cell.font = Font(bold=True)
    for column, heading in enumerate(headings, start=1):
        widest = max([len(heading), *(len(row[column - 1]) for row in rows)])
        sheet.column_dimensions[column_letter(column - 1)].width = min(widest + 2, 60)
    sheet.freeze_panes = "A2"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
