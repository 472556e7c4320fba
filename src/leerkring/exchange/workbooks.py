"""Excel workbooks: read row by row, never run, and refused with a reason when that is unwise."""

import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from leerkring.app.reading.tables import Row
from leerkring.exchange.errors import (
    DamagedFileError,
    NoSheetError,
    NoTableError,
    OldExcelError,
    ProtectedFileError,
    TooLargeError,
)

OLE_HEADER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_HEADER = b"PK"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MOST_BYTES = 200_000_000
_MOST_COLUMNS = 200
_SCANNED = 65_536


def refuse_old_format(data: bytes, file: str) -> None:
    """Say what to do with a file in the container that Excel used before 2007."""
    if _ENCRYPTED in data:
        raise ProtectedFileError(file=file)
    raise OldExcelError(file=file)


@contextmanager
def opened(path: Path) -> Iterator["Workbook"]:
    """Open a workbook for reading; any damage becomes a DomainError."""
    from openpyxl import load_workbook  # takes a while at start
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        formulas = _look_inside(path)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about looks and add-ins, which are not read
            values = load_workbook(path, read_only=True, data_only=True, keep_links=False)
            texts = load_workbook(path, read_only=True, keep_links=False) if formulas else None
            try:
                yield Workbook(path.name, values, texts)
            finally:
                values.close()
                if texts is not None:
                    texts.close()
    except (
        zipfile.BadZipFile,
        InvalidFileException,
        SyntaxError,  # of the XML
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        AssertionError,
        RuntimeError,
        EOFError,
        struct.error,
        OverflowError,
        zlib.error,
    ) as error:
        raise DamagedFileError(file=path.name) from error


class Workbook:
    """An open workbook. `texts` holds the formulas themselves, for results never computed."""

    def __init__(self, file: str, values: Any, texts: Any | None) -> None:
        self._file = file
        self._values = values
        self._texts = texts

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets that can be read, those in sight first."""
        kept = self._values.worksheets
        hidden = [s.title for s in kept if s.sheet_state != "visible"]
        return (*(s.title for s in kept if s.title not in hidden), *hidden)

    def rows(self, sheet: str) -> Iterator[Row]:
        """Yield the rows of a sheet that hold anything, with their numbers."""
        if sheet not in self.sheets:
            raise NoSheetError(file=self._file, sheet=sheet)
        rows = _cells(self._values, sheet)
        if self._texts is not None:
            written = _cells(self._texts, sheet)
            rows = (_filled_in(row, texts) for row, texts in zip(rows, written, strict=False))
        for line, row in enumerate(rows, start=1):
            if any(value is not None for value in row):
                yield Row(line, tuple(cell_text(value) for value in row))


def _cells(book: Any, sheet: str) -> Iterator[tuple[object, ...]]:
    found = book[sheet]
    found.reset_dimensions()  # what a file says about its size is often wrong
    yield from (row[:_MOST_COLUMNS] for row in found.iter_rows(values_only=True))


def _filled_in(row: tuple[object, ...], texts: tuple[object, ...]) -> tuple[object, ...]:
    both = zip(row, texts, strict=False)
    return tuple(text if value is None else value for value, text in both)


def cell_text(value: object) -> str:
    """Return a cell as a person would type it: days as 2026-09-01, no decimals without need."""
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nee"
        case datetime():
            whole = value.time() == time.min
            return value.date().isoformat() if whole else value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case timedelta():
            minutes = int(value.total_seconds() // 60)
            return f"{minutes // 60}:{minutes % 60:02}"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case _:
            return str(value)


def _look_inside(path: Path) -> bool:
    """Refuse what is no workbook or would fill the memory; tell whether there are formulas."""
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        names = {part.filename for part in parts}
        if "mimetype" in names or "Index/Document.iwa" in names:
            raise OldExcelError(file=path.name)
        if not any(name.casefold().endswith("workbook.xml") for name in names):
            known = "[Content_Types].xml" in names and not any("word/" in n for n in names)
            raise DamagedFileError(file=path.name) if known else NoTableError(file=path.name)
        if sum(part.file_size for part in parts) > _MOST_BYTES:
            raise TooLargeError(file=path.name)
        formulas = False
        for part in parts:
            formulas = _has_formulas(archive, part.filename, path.name) or formulas
        return formulas


def _has_formulas(archive: zipfile.ZipFile, part: str, file: str) -> bool:
    if not part.endswith(".xml"):
        return False
    found, tail = False, b""
    with archive.open(part) as stream:
        start = stream.read(_SCANNED)
        if re.search(rb"<!(DOCTYPE|ENTITY)", start):
            raise DamagedFileError(file=file)  # no spreadsheet program writes these
        if "worksheets/" not in part:
            return False
        block = start
        while block and not found:
            found = re.search(rb"<f[ >/]", tail + block) is not None
            tail, block = block[-4:], stream.read(1_000_000)
    return found
