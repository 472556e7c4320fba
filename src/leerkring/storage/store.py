"""The store: one transaction per change, recorded for undo."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from leerkring.app.ports import BackupRow, Change, Label, UnitOfWork
from leerkring.domain.errors import NotFoundError
from leerkring.storage import journal
from leerkring.storage.engine import writing
from leerkring.storage.errors import (
    ChangedElsewhereError,
    NothingToRedoError,
    NothingToUndoError,
    in_words,
    of_the_system,
)
from leerkring.storage.kept_rows import KeptRows
from leerkring.storage.reading import SqlReadingUnit
from leerkring.storage.recorder import notes_of
from leerkring.storage.unit import SqlUnitOfWork, version_on
from leerkring.support.clock import Clock


class SqlStore:
    """Keeps everything in one database."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._writing = writing(engine)
        self._clock = clock
        self._kept = KeptRows()

    @property
    def engine(self) -> Engine:
        """The engine, for backup and checks."""
        return self._engine

    @property
    def file(self) -> Path | None:
        """The file in which this is kept: none."""
        return None

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """Open a unit that changes nothing: what was changed by mistake is dropped."""
        with self._told_in_words(), Session(self._engine, autoflush=False) as session:
            yield SqlReadingUnit(session, self._kept)
            session.rollback()

    def change(self, work: Callable[[UnitOfWork], Label | None]) -> tuple[Change, ...]:
        """Run `work` in one transaction and record it under the label it returns."""
        with (
            self._told_in_words(),
            Session(self._writing, expire_on_commit=False) as session,
            session.begin(),
        ):
            before = version_on(session.connection())
            label = work(SqlUnitOfWork(session))
            session.flush()
            notes = notes_of(session)
            if notes and label is None:
                raise AssertionError("a change needs a name for undo")
            if notes and label is not None:
                journal.record(session.connection(), label, notes, self._clock.now())
            changes = tuple(sorted({Change(n.kind, n.row_id) for n in notes}))
            after = version_on(session.connection())
        self._note(before, after, changes)
        return changes

    def undo(self) -> tuple[Label, tuple[Change, ...]]:
        """Take the last change back."""
        with self._told_in_words(), self._writing.begin() as connection:
            step = journal.next_undo(connection)
            if step is None:
                raise NothingToUndoError
            before = version_on(connection)
            changes = journal.undo(connection, step)
            after = version_on(connection)
        self._note(before, after, changes)
        return step.label, changes

    def redo(self) -> tuple[Label, tuple[Change, ...]]:
        """Do the last undone change again."""
        with self._told_in_words(), self._writing.begin() as connection:
            step = journal.next_redo(connection)
            if step is None:
                raise NothingToRedoError
            before = version_on(connection)
            changes = journal.redo(connection, step)
            after = version_on(connection)
        self._note(before, after, changes)
        return step.label, changes

    def next_undo(self) -> Label | None:
        """Return what undo would take back."""
        return self._peek(journal.next_undo)

    def next_redo(self) -> Label | None:
        """Return what redo would do again."""
        return self._peek(journal.next_redo)

    def forget_steps(self) -> None:
        """Begin without a way back: for what the app itself filled in."""
        with self._told_in_words(), self._writing.begin() as connection:
            journal.forget_all(connection)
        self._kept.clear()

    def back_up(self) -> None:
        """Make no backup: a store in memory leaves no trace."""

    def backups(self) -> tuple[BackupRow, ...]:
        """Return the backups there are: none."""
        return ()

    def restore(self, key: str) -> None:
        """Refuse: there is nothing to put back."""
        raise NotFoundError(key=key)

    def copy_to(self, file: Path) -> None:
        """Save everything as it is now in another file, replacing it whole or not at all."""
        unfinished = file.with_name(f"{file.name}.part")
        try:
            unfinished.unlink(missing_ok=True)
            with self._told_in_words(), self._engine.connect() as connection:
                held = connection.connection.driver_connection
                if not isinstance(held, sqlite3.Connection):
                    raise TypeError("only a database in a file or in memory can be copied")
                with closing(sqlite3.connect(unfinished)) as target:
                    held.backup(target)
            unfinished.replace(file)
        except (OSError, sqlite3.Error) as error:
            unfinished.unlink(missing_ok=True)
            raise of_the_system(error) from error

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def _note(self, before: str, after: str, changes: tuple[Change, ...]) -> None:
        """Let go of the rows that were kept of what changed, once it is really stored."""
        self._kept.changed(before, after, (change.kind for change in changes))

    def _peek(self, look: Callable[[Connection], journal.Step | None]) -> Label | None:
        with self._told_in_words(), self._engine.connect() as connection:
            step = look(connection)
            return step.label if step else None

    @contextmanager
    def _told_in_words(self) -> Iterator[None]:
        try:
            yield
        except StaleDataError as error:
            raise ChangedElsewhereError from error
        except DBAPIError as error:
            told = in_words(error, self._engine.url.database or "")
            if told is None:
                raise
            raise told from error
