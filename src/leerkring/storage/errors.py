"""What can go wrong with a file, in words the user can act on."""

import errno
import sqlite3

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

    template = QT_TRANSLATE_NOOP("errors", "The file cannot be opened: {file}")


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
    denied = (errno.EACCES, errno.EPERM, errno.EROFS)
    return ReadOnlyFileError() if error.errno in denied else StorageError()
