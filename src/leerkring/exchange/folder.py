"""Reads a data folder: CSV (or Excel) files under known names."""

from pathlib import Path

from leerkring.app.folder.data import FILE_NAMES, FolderData
from leerkring.app.reading.lists import heading_key
from leerkring.app.reading.tables import Table
from leerkring.exchange.errors import EmptyFileError, FileError, MissingFileError
from leerkring.exchange.tables import FileTables
from leerkring.support.marking import QT_TRANSLATE_NOOP

_ENDINGS = (".csv", ".xlsx")


class NoDataFolderError(FileError):
    """A folder without any of the files that are read."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} holds no lists. Put at least people.csv (or mensen.csv) in it."
    )


class TwiceInFolderError(FileError):
    """Two files that would be the same list."""

    template = QT_TRANSLATE_NOOP("errors", "{file} and {other} are the same list. Remove one.")


def read_folder(path: Path) -> FolderData:
    """Return the lists in a folder; files under other names are left alone, empty ones skipped."""
    if not path.is_dir():
        raise MissingFileError(file=path.name)
    reader = FileTables()
    tables: dict[str, Table] = {}
    for file in sorted(path.iterdir()):
        name = FILE_NAMES.get(heading_key(file.stem))
        if name is None or file.suffix.lower() not in _ENDINGS or not file.is_file():
            continue
        if name in tables:
            raise TwiceInFolderError(file=tables[name].source, other=file.name)
        try:
            tables[name] = reader.read(file)
        except EmptyFileError:
            tables[name] = Table((), source=file.name)
    if not any(table.rows for table in tables.values()):
        raise NoDataFolderError(file=path.resolve().name)
    return FolderData(tables)
