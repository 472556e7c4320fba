"""Reads people's lists, whatever program they come from, into tables of text."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from leerkring.app.reading.tables import Progress, Row, Stop, Table
from leerkring.exchange import text_tables, workbooks
from leerkring.exchange.errors import (
    EmptyFileError,
    LockedFileError,
    MissingFileError,
    NoTableError,
    ReadingStoppedError,
    TooLargeError,
    TooManyRowsError,
)

MOST_ROWS = 200_000
_MOST_TEXT_BYTES = 100_000_000
_ROWS_BETWEEN_NOTICES = 1_000


class FileTables:
    """Reads .csv and .xlsx files and the clipboard (the app's `TableReader`)."""

    def read(
        self,
        path: Path,
        *,
        sheet: str | None = None,
        progress: Progress | None = None,
        stop: Stop | None = None,
    ) -> Table:
        """Read a file; without `sheet`, the first sheet that holds anything."""
        try:
            return _read(path, sheet, progress, stop)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise MissingFileError(file=path.name) from error
        except OSError as error:
            raise LockedFileError(file=path.name) from error

    def pasted(self, text: str) -> Table:
        """Read what a spreadsheet put on the clipboard, or lines that were typed."""
        delimiter = "\t" if "\t" in text else None
        rows = text_tables.text_rows(text.lstrip("\ufeff"), "", delimiter)
        return Table(tuple(row for row in rows if not row.is_empty))


def _read(path: Path, sheet: str | None, progress: Progress | None, stop: Stop | None) -> Table:
    if path.is_dir():
        raise NoTableError(file=path.name)
    with path.open("rb") as stream:
        start = stream.read(8)
    if start == workbooks.OLE_HEADER:
        workbooks.refuse_old_format(path.read_bytes(), path.name)
    if start.startswith(workbooks.ZIP_HEADER):
        return _of_workbook(path, sheet, progress, stop)
    if path.stat().st_size > _MOST_TEXT_BYTES:
        raise TooLargeError(file=path.name)
    text = text_tables.decoded(path.read_bytes(), path.name)
    rows = text_tables.text_rows(text, path.name)
    table = Table(_gathered(rows, path.name, progress, stop), source=path.name)
    if not table.rows:
        raise EmptyFileError(file=path.name)
    return table


def _of_workbook(
    path: Path, sheet: str | None, progress: Progress | None, stop: Stop | None
) -> Table:
    with workbooks.opened(path) as book:
        table = Table((), source=path.name, sheets=book.sheets)
        for name in [sheet] if sheet else book.sheets:
            rows = _gathered(book.rows(name), path.name, progress, stop)
            if rows:
                return replace(table, rows=rows, sheet=name)
    raise EmptyFileError(file=path.name)


def _gathered(
    rows: Iterable[Row], file: str, progress: Progress | None, stop: Stop | None
) -> tuple[Row, ...]:
    return tuple(_watched((row for row in rows if not row.is_empty), file, progress, stop))


def _watched(
    rows: Iterable[Row], file: str, progress: Progress | None, stop: Stop | None
) -> Iterator[Row]:
    for count, row in enumerate(rows, start=1):
        if count > MOST_ROWS:
            raise TooManyRowsError(file=file, most=MOST_ROWS)
        if count % _ROWS_BETWEEN_NOTICES == 0:
            if progress is not None:
                progress(count)
            if stop is not None and stop():
                raise ReadingStoppedError
        yield row
