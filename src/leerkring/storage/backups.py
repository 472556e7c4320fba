"""Backups beside the file: made without stopping anybody, thinned by age, put back from a list."""

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from leerkring.storage.errors import DamagedFileError, of_the_system

KEPT = 40
_ALL_FOR = timedelta(days=2)
_DAILY_FOR = timedelta(days=30)
_STAMP = "%Y-%m-%d %H%M%S"

# What has left the house stays known, and no step gets a number that was used before: going back
# in time must neither give an invitation an old number nor let an old plan pass for a fresh one.
_WHOLE_TABLES = ("sent_letter", "on_server")
_CARRY_OVER = """
    INSERT INTO issued_sequence (id, version, sequence, fingerprint, marked_start)
        SELECT id, version, sequence, fingerprint, marked_start
            FROM present.issued_sequence WHERE json_valid(fingerprint)
        ON CONFLICT (id) DO UPDATE SET
            version = excluded.version,
            sequence = excluded.sequence,
            fingerprint = excluded.fingerprint,
            marked_start = excluded.marked_start
        WHERE excluded.sequence >= issued_sequence.sequence;
    CREATE TEMP TABLE highest AS
        SELECT max(seq) AS seq FROM (
            SELECT seq FROM main.sqlite_sequence WHERE name = 'journal_step'
            UNION ALL SELECT seq FROM present.sqlite_sequence WHERE name = 'journal_step'
        );
    DELETE FROM main.sqlite_sequence WHERE name = 'journal_step';
    INSERT INTO main.sqlite_sequence (name, seq)
        SELECT 'journal_step', seq FROM highest WHERE seq IS NOT NULL;
"""


@dataclass(frozen=True)
class Backup:
    """One backup file: when it was made (local time) and its size in bytes."""

    file: Path
    made_at: datetime
    size: int


def folder_of(file: Path) -> Path:
    """Return the folder with the backups of `file`."""
    return file.parent / f"{file.stem} reservekopieën"


def make(file: Path, now: datetime, *, besides: Path | None = None) -> Path:
    """Copy `file` as it is now, changes in progress left out; return the copy.

    Old backups make place for it, but not the one `besides`.
    """
    folder = folder_of(file)
    folder.mkdir(parents=True, exist_ok=True)
    target = _free_name(folder, file.stem, now)
    unfinished = target.with_suffix(".part")
    copy(file, unfinished)
    unfinished.replace(target)
    thin(file, now, besides=besides)
    return target


def copy(source: Path, target: Path) -> None:
    """Copy a database with SQLite's own backup, so that the copy is whole."""
    with (
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as from_file,
        closing(sqlite3.connect(target)) as to_file,
    ):
        from_file.backup(to_file)


def restore(backup: Path, file: Path) -> None:
    """Put `backup` in the place of `file`; nobody may have the file open."""
    if not is_whole(backup):
        raise DamagedFileError(file=backup.name)
    fresh = file.with_suffix(".restoring")
    copy(backup, fresh)
    _carry_over(file, fresh)
    for left_over in (f"{file}-wal", f"{file}-shm"):
        Path(left_over).unlink(missing_ok=True)
    fresh.replace(file)


def _carry_over(present: Path, fresh: Path) -> None:
    with closing(sqlite3.connect(fresh.resolve().as_uri(), uri=True)) as database:
        known = database.execute("SELECT name FROM sqlite_master WHERE name = 'issued_sequence'")
        if known.fetchone():
            database.execute("ATTACH ? AS present", (f"{present.resolve().as_uri()}?mode=ro",))
            letters = " ".join(_taken_over(database, table) for table in _WHOLE_TABLES)
            database.executescript(f"BEGIN; {_CARRY_OVER} {letters} COMMIT;")


def _taken_over(database: sqlite3.Connection, table: str) -> str:
    """Return what takes over every row of a table; nothing when an older backup has another one."""
    here, there = (_columns(database, schema, table) for schema in ("main", "present"))
    if not here or set(here) != set(there):
        return ""
    names = ", ".join(f'"{name}"' for name in here)
    return f"INSERT OR REPLACE INTO {table} ({names}) SELECT {names} FROM present.{table};"


def _columns(database: sqlite3.Connection, schema: str, table: str) -> list[str]:
    return [row[1] for row in database.execute(f"PRAGMA {schema}.table_info({table})")]


def rescue(file: Path, now: datetime) -> Path:
    """Put the newest whole backup in the place of a file that does not open.

    The file itself is kept beside it, under the name that is returned. See `tells_what_was_sent`
    for whether the numbers and the mail after that backup are known.
    """
    backup = newest_whole(file)
    if backup is None:
        raise DamagedFileError(file=file.name)
    aside = _free_name(file.parent, f"{file.stem} beschadigd", now)
    fresh = file.with_suffix(".restoring")
    try:
        copy(backup.file, fresh)
        for ending in ("", "-wal", "-shm"):
            part = Path(f"{file}{ending}")
            if part.exists():
                part.replace(f"{aside}{ending}")
        with suppress(sqlite3.Error):  # what can still be read of what was sent
            _carry_over(aside, fresh)
        fresh.replace(file)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            fresh.unlink()
        raise of_the_system(error) from error
    return aside


def tells_what_was_sent(file: Path) -> bool:
    """Tell whether what left the house can still be read from a damaged file."""
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as database:
            for table in ("issued_sequence", *_WHOLE_TABLES):
                database.execute(f"SELECT * FROM {table}").fetchall()
    except sqlite3.Error:
        return False
    return True


def copy_elsewhere(file: Path, target: Path) -> None:
    """Copy a file that may only be read, with what its log still holds; StorageError when not.

    SQLite cannot open such a file to make a backup of it: it would write beside it.
    """
    unfinished = target.with_suffix(".part")
    try:
        shutil.copyfile(file, unfinished)
        for ending in ("-shm", "-wal"):
            Path(f"{target}{ending}").unlink(missing_ok=True)
        if Path(f"{file}-wal").exists():
            shutil.copyfile(f"{file}-wal", f"{target}-wal")
        unfinished.replace(target)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise of_the_system(error) from error


def is_whole(file: Path) -> bool:
    """Tell whether SQLite finds nothing wrong in the file."""
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as database:
            return bool(database.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False


def listed(file: Path) -> list[Backup]:
    """Return the backups of `file`, newest first."""
    found = [_backup(path) for path in folder_of(file).glob("*.leerkring")]
    return sorted(filter(None, found), key=lambda b: (b.made_at, b.file.name), reverse=True)


def newest_whole(file: Path) -> Backup | None:
    """Return the newest backup that is undamaged."""
    return next((b for b in listed(file) if is_whole(b.file)), None)


def thin(file: Path, now: datetime, *, besides: Path | None = None) -> None:
    """Remove old backups: all of two days, one a day for a month, one a week before; 40 in all."""
    keep = {b.file for b in _worth_keeping(listed(file), now)}
    for backup in listed(file):
        if backup.file not in keep and backup.file != besides:
            backup.file.unlink(missing_ok=True)


def _worth_keeping(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    kept: dict[str, Backup] = {}
    for backup in backups:
        age = now - backup.made_at
        if age <= _ALL_FOR:
            slot = backup.file.name
        elif age <= _DAILY_FOR:
            slot = backup.made_at.strftime("%Y-%m-%d")
        else:
            slot = backup.made_at.strftime("%G week %V")
        kept.setdefault(slot, backup)
    return list(kept.values())[:KEPT]


def _free_name(folder: Path, stem: str, now: datetime) -> Path:
    moment = now
    while (target := folder / f"{stem} {moment.strftime(_STAMP)}.leerkring").exists():
        moment += timedelta(seconds=1)
    return target


def _backup(path: Path) -> Backup | None:
    try:
        made_at = datetime.strptime(path.stem[-17:], _STAMP)
    except ValueError:
        return None
    return Backup(path, made_at, path.stat().st_size)
