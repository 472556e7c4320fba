"""What can go wrong with a file, in words the user can act on."""

import errno
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from leerkring.app.ports import SavingFailedError
from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP


class StorageError(SavingFailedError):
    """Keeping or reading did not work; nothing was overwritten."""


class DiskFullError(StorageError):
    """No room left."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Saving did not work: the disk is full. Make room, or save somewhere else."
    )


class ReadOnlyFileError(StorageError):
    """The file or its folder may not be written."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This file may only be read. Save it somewhere else to make changes."
    )


class NoFolderError(StorageError):
    """The folder of a new file is not there and cannot be made."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The folder {folder} cannot be made. Choose another place for the file."
    )


class InTheWayError(StorageError):
    """Where a folder should be is a file."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{name} is a file, not a folder. Choose another place for the file."
    )


class LockedFolderError(StorageError):
    """The folder may only be read, so no file can be made in it."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "You may not save anything in the folder {folder}. Choose another place for the file.",
    )


class IsFolderError(StorageError):
    """A folder was named where a file should be."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} is a folder. Choose a file that ends in .leerkring."
    )


class DamagedFileError(StorageError):
    """Not a database, or a broken one."""

    template = QT_TRANSLATE_NOOP("errors", "This file is damaged: {file}")


class NewerFileError(StorageError):
    """Made by a later version of the app."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This file was made by a newer version of Leerkring. Update the app to open it."
    )


class ForeignFileError(StorageError):
    """A database of another program."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This is not a Leerkring file. Choose a file that ends in .leerkring."
    )


class BusyFileError(StorageError):
    """Another program holds the file."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Another program is using the file. Close it there and try again."
    )


class CannotOpenError(StorageError):
    """The file cannot be reached at all."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{file} may not be opened. Ask who manages the file, or choose another one."
    )


class ChangedElsewhereError(DomainError):
    """A row changed since it was read."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This was changed somewhere else in the meantime. Look again and redo your change.",
    )


class NothingToUndoError(DomainError):
    """The journal has no step to take back."""

    template = QT_TRANSLATE_NOOP("errors", "There is nothing to undo.")


class NothingToRedoError(DomainError):
    """The journal has no step to do again."""

    template = QT_TRANSLATE_NOOP("errors", "There is nothing to redo.")


_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)
_SIGNS: tuple[tuple[str, type[StorageError]], ...] = (
    ("disk is full", DiskFullError),
    ("readonly database", ReadOnlyFileError),
    ("read-only", ReadOnlyFileError),
    ("malformed", DamagedFileError),
    ("not a database", DamagedFileError),
    ("database is locked", BusyFileError),
    ("unable to open", CannotOpenError),
    ("disk i/o error", StorageError),
)


def in_words(error: DBAPIError, file: str) -> StorageError | None:
    """Return the user's error for a database error, or None when it is a bug."""
    text = str(error.orig).lower()
    found = next((kind for sign, kind in _SIGNS if sign in text), None)
    return found(file=file) if found else None


def of_the_system(error: OSError | sqlite3.Error) -> StorageError:
    """Return the user's error for a file that cannot be written."""
    if isinstance(error, sqlite3.Error):
        text = str(error).lower()
        found = next((kind for sign, kind in _SIGNS if sign in text), StorageError)
        return found(file="")
    if error.errno == errno.ENOSPC:
        return DiskFullError()
    return ReadOnlyFileError() if error.errno in _DENIED else StorageError()


def of_the_folder(error: OSError, folder: Path) -> StorageError:
    """Return the user's error for a folder that cannot be made."""
    if error.errno == errno.ENOSPC:
        return DiskFullError()
    in_the_way = next((p for p in (folder, *folder.parents) if _can_tell(p.is_file)), None)
    if in_the_way is not None:
        return InTheWayError(name=in_the_way)
    if error.errno in _DENIED:
        return LockedFolderError(folder=folder.parent)
    return NoFolderError(folder=folder)


def of_the_place(file: Path) -> StorageError | None:
    """Return why no file can be opened or made at this place, as far as that can be seen."""
    if _can_tell(file.is_dir):
        return IsFolderError(file=file)
    if not _can_tell(file.exists) and not os.access(file.parent, os.W_OK):
        return LockedFolderError(folder=file.parent)
    return None


def _can_tell(test: Callable[[], bool]) -> bool:
    """Return the answer, or False where we may not even look."""
    try:
        return test()
    except OSError:
        return False
