"""A store on a file, with its backups beside it."""

import sqlite3
from pathlib import Path

from sqlalchemy import Engine

from leerkring.app.ports import BackupRow
from leerkring.domain.errors import NotFoundError
from leerkring.storage import backups
from leerkring.storage.errors import StorageError, of_the_system
from leerkring.storage.opening import open_checked, prepare
from leerkring.storage.store import SqlStore
from leerkring.support.clock import Clock, local_now


class FileStore(SqlStore):
    """Keeps everything in one file and never overwrites it without a backup."""

    def __init__(self, engine: Engine, clock: Clock, file: Path) -> None:
        super().__init__(engine, clock)
        self._file = file
        self._backed_up_at = self._version()

    @property
    def file(self) -> Path:
        """The file."""
        return self._file

    def back_up(self) -> None:
        """Make a backup now."""
        self._back_up()

    def _back_up(self, *, besides: Path | None = None) -> None:
        """Make a backup; the one `besides` is not thinned out, because it is needed."""
        try:
            backups.make(self._file, local_now(self._clock), besides=besides)
        except (OSError, sqlite3.Error) as error:
            raise of_the_system(error) from error
        self._backed_up_at = self._version()

    def backups(self) -> tuple[BackupRow, ...]:
        """Return the backups there are, newest first."""
        found = backups.listed(self._file)
        return tuple(BackupRow(b.file.name, b.made_at, b.size) for b in found)

    def restore(self, key: str) -> None:
        """Put a backup in place, after a backup of what is there now."""
        chosen = next((b for b in backups.listed(self._file) if b.file.name == key), None)
        if chosen is None:
            raise NotFoundError(key=key)
        if not backups.is_whole(chosen.file):
            raise StorageError
        self._back_up(besides=chosen.file)
        self._engine.dispose()
        self._kept.clear()
        try:
            backups.restore(chosen.file, self._file)
        except (OSError, sqlite3.Error) as error:
            raise of_the_system(error) from error
        prepare(self._engine, self._file, self._clock)
        self._backed_up_at = self._version()

    def close(self) -> None:
        """Make a backup when something changed since the last one, and let go of the file."""
        try:
            if self._version() != self._backed_up_at:
                self.back_up()
        finally:
            super().close()

    def _version(self) -> str:
        with self.reading() as unit:
            return unit.version()


def open_file(file: Path, clock: Clock) -> FileStore:
    """Open or make the file; StorageError says in words what stands in the way."""
    return FileStore(open_checked(file, clock), clock, file)
