"""Opens the database with the settings that keep it whole."""

import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

BUSY_MILLISECONDS = 5000
WRITES = "leerkring_writes"


def open_engine(file: Path | None, *, read_only: bool = False) -> Engine:
    """Return an engine on `file`, or on a database in memory."""
    if file is None:
        engine = create_engine(
            "sqlite://",
            poolclass=StaticPool,
            connect_args={"check_same_thread": False},
            hide_parameters=True,
        )
    else:
        engine = create_engine(_url(file, read_only=read_only), hide_parameters=True)
    event.listen(engine, "connect", _set_up_read_only if read_only else _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def use_write_ahead_log(engine: Engine) -> None:
    """Switch a file of ours to WAL; it changes the file, so only after the file was checked."""
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA journal_mode=WAL")


def writing(engine: Engine) -> Engine:
    """Return the engine for changes: it takes the write lock at the start, never half-way."""
    return engine.execution_options(**{WRITES: True})


def _url(file: Path, *, read_only: bool) -> str:
    mode = "?mode=ro&uri=true" if read_only else "?uri=true"
    return f"sqlite:///file:{quote(file.resolve().as_posix())}{mode}"


def _set_up(connection: sqlite3.Connection, record: Any) -> None:
    _set_up_read_only(connection, record)
    connection.execute("PRAGMA synchronous=FULL")


def _set_up_read_only(connection: sqlite3.Connection, record: Any) -> None:
    del record
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    connection.execute("PRAGMA foreign_keys=ON")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
