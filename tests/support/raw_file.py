"""Looks into a file past the program, so that the program cannot vouch for itself."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

NO_CONTENT = frozenset({"alembic_version", "journal_step", "journal_entry", "issued_sequence"})

Row = tuple[Any, ...]
Dump = dict[str, frozenset[Row]]


@contextmanager
def looking_into(file: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection that only reads."""
    uri = f"{file.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as database:
        yield database


def dump(file: Path) -> Dump:
    """Return every row of every table but the journal and the numbers handed out."""
    with looking_into(file) as database:
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        tables = sorted(n for (n,) in names if n not in NO_CONTENT and not n.startswith("sqlite_"))
        return {n: frozenset(database.execute(f'SELECT * FROM "{n}"')) for n in tables}


def rows(file: Path, query: str, *values: object) -> list[Row]:
    """Return what a query finds."""
    with looking_into(file) as database:
        return database.execute(query, values).fetchall()


def is_sound(file: Path) -> bool:
    """Tell whether SQLite finds nothing wrong, also between the tables."""
    with looking_into(file) as database:
        whole = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return whole and not database.execute("PRAGMA foreign_key_check").fetchall()
