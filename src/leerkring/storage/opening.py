"""Opens a database for use: checked, backed up when its schema is older, never overwritten."""

from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from leerkring.storage import backups, migrate
from leerkring.storage.engine import open_engine, use_write_ahead_log
from leerkring.storage.errors import DamagedFileError, in_words, of_the_folder, of_the_place
from leerkring.storage.store import SqlStore
from leerkring.support.clock import Clock, local_now


def open_in_memory(clock: Clock) -> SqlStore:
    """Return an empty store that leaves no trace."""
    engine = open_engine(None)
    migrate.create(engine)
    return SqlStore(engine, clock)


def open_checked(file: Path, clock: Clock) -> Engine:
    """Open or make the file; StorageError says in words what stands in the way."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise of_the_folder(error, file.parent) from error
    engine = open_engine(file)
    try:
        prepare(engine, file, clock)
    except DatabaseError as error:
        engine.dispose()
        told = of_the_place(file) or in_words(error, file.name)
        if told is None:
            raise
        raise told from error
    except BaseException:
        engine.dispose()
        raise
    return engine


def prepare(engine: Engine, file: Path, clock: Clock) -> None:
    """Check the file, bring it up to date, or fill it when it is new."""
    if not migrate.is_new(engine):
        _check_whole(engine, file)
        _bring_up_to_date(engine, file, clock)
    use_write_ahead_log(engine)
    if migrate.is_new(engine):
        migrate.create(engine)


def _bring_up_to_date(engine: Engine, file: Path, clock: Clock) -> None:
    version = migrate.current(engine)
    migrate.refuse_newer(version)
    if version != migrate.HEAD:
        backups.make(file, local_now(clock))
        migrate.upgrade(engine)


def _check_whole(engine: Engine, file: Path) -> None:
    with engine.connect() as connection:
        answer = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if answer != "ok":
        raise DamagedFileError(file=file.name)
