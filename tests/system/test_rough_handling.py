"""Killed, full, damaged, read by others, put back: nothing that was kept is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from leerkring import bootstrap
from leerkring.app.people.changes import AddPerson, ChangePerson
from leerkring.app.people.importing import ImportPeople
from leerkring.app.people.rows import PeopleList
from leerkring.app.ports import SavingFailedError
from leerkring.app.workspace import ListBackups, RestoreBackup, UndoLast, Workspace
from leerkring.domain.errors import DomainError
from leerkring.storage import backups, migrate
from leerkring.storage.errors import DamagedFileError, DiskFullError
from leerkring.storage.file_store import FileStore
from leerkring.support.clock import FixedClock
from support.other_process import next_line, running, say, whole_rest
from support.raw_file import dump, is_sound

NOW = datetime(2026, 9, 1, 7, tzinfo=UTC)
KEEP_ADDING = """
for number in range(10_000):
    workspace.run(AddPerson(f"Naam {number}"))
    tell(number)
"""
IMPORT_HALF_WAY = """
from sqlalchemy import event
from leerkring.app.people.importing import ImportPeople

def wait_forever(connection):
    tell("everything is written but not yet kept")
    sys.stdin.read()

event.listen(workspace._store.engine, "commit", wait_forever)
workspace.run(ImportPeople(bootstrap.table_reader().read(list_of_people)))
"""
COUNT_PEOPLE = """
from leerkring.app.people.rows import PeopleList

while True:
    tell(len(workspace.ask(PeopleList())))
    sys.stdin.readline()
"""


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Team Zuid.leerkring"


@pytest.fixture
def workspace(file: Path, clock: FixedClock) -> Iterator[Workspace]:
    """A workspace on a file with one person."""
    opened = bootstrap.open_workspace(file, clock)
    opened.run(AddPerson("Anna de Vries"))
    yield opened
    opened.close()


@pytest.fixture
def long_list(tmp_path: Path) -> Path:
    """Five thousand people."""
    path = tmp_path / "veel.csv"
    lines = (f"Naam {n};naam{n}@voorbeeld.nl;ma di do" for n in range(5_000))
    path.write_text("Naam;E-mail;Werkdagen\n" + "\n".join(lines), "utf-8")
    return path


def engine_of(workspace: Workspace) -> Engine:
    store = workspace._store
    assert isinstance(store, FileStore)
    return store.engine


def names(workspace: Workspace) -> list[str]:
    return sorted(row.name for row in workspace.ask(PeopleList()))


def make_and_close(file: Path, clock: FixedClock, *people: str) -> None:
    workspace = bootstrap.open_workspace(file, clock)
    for name in people:
        workspace.run(AddPerson(name))
    workspace.close()


# ---- killed ---------------------------------------------------------------------------------


def test_what_was_kept_before_a_kill_is_there_after_it(file: Path, tmp_path: Path) -> None:
    with running(KEEP_ADDING, file, tmp_path) as process:
        told = [next_line(process) for _ in range(40)]
        process.kill()
        rest = whole_rest(process).split()
    kept = {f"Naam {number}" for number in (*told, *rest)}
    assert is_sound(file)
    workspace = bootstrap.open_workspace(file)
    found = set(names(workspace))
    assert found >= kept
    assert len(found - kept) <= 1  # kept, and killed before it was told
    workspace.run(UndoLast())
    assert len(names(workspace)) == len(found) - 1
    workspace.close()


def test_an_import_killed_half_way_never_happened(
    file: Path, clock: FixedClock, long_list: Path
) -> None:
    make_and_close(file, clock, "Anna de Vries")
    before = dump(file)
    with running(IMPORT_HALF_WAY, file, long_list) as process:
        assert next_line(process).startswith("everything is written")
        assert Path(f"{file}-wal").exists()
    assert dump(file) == before
    assert is_sound(file)
    workspace = bootstrap.open_workspace(file, clock)
    assert names(workspace) == ["Anna de Vries"]
    imported = workspace.run(ImportPeople(bootstrap.table_reader().read(long_list)))
    assert len(imported.value.added) == 5_000
    workspace.close()


# ---- read by others -------------------------------------------------------------------------


def test_another_process_reads_what_is_kept_while_this_one_writes(
    file: Path, tmp_path: Path, workspace: Workspace
) -> None:
    with running(COUNT_PEOPLE, file, tmp_path) as process:
        counted = [next_line(process)]

        def look_around(connection: object) -> None:
            say(process, "")
            counted.append(next_line(process))

        engine = engine_of(workspace)
        event.listen(engine, "commit", look_around)
        workspace.run(AddPerson("Bram Smit"))
        event.remove(engine, "commit", look_around)
        look_around(engine)
        assert counted == ["1", "1", "2"]


# ---- a full disk ----------------------------------------------------------------------------


def set_room(workspace: Workspace, extra_pages: int) -> None:
    """Leave room for so many pages more in the file."""
    with engine_of(workspace).connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar() or 0
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + extra_pages}")


def test_a_disk_that_fills_during_an_import_loses_nothing(
    file: Path, workspace: Workspace, long_list: Path
) -> None:
    table = bootstrap.table_reader().read(long_list)
    before, label = dump(file), workspace.next_undo()
    set_room(workspace, 20)
    with pytest.raises(DiskFullError):
        workspace.run(ImportPeople(table))
    assert dump(file) == before
    assert workspace.next_undo() == label
    workspace.run(AddPerson("Bram Smit"))
    set_room(workspace, 1_000_000)
    assert len(workspace.run(ImportPeople(table)).value.added) == 5_000
    workspace.run(UndoLast())
    assert names(workspace) == ["Anna de Vries", "Bram Smit"]
    assert is_sound(file)


def test_an_import_makes_a_backup_first(workspace: Workspace, long_list: Path) -> None:
    workspace.run(ImportPeople(bootstrap.table_reader().read(long_list)))
    (backup,) = workspace.ask(ListBackups())
    workspace.run(RestoreBackup(backup.key))
    assert names(workspace) == ["Anna de Vries"]


def test_without_room_for_a_backup_nothing_is_imported(
    file: Path, workspace: Workspace, long_list: Path
) -> None:
    before = dump(file)
    backups.folder_of(file).write_text("no folder: nothing can be put here")
    with pytest.raises(SavingFailedError):
        workspace.run(ImportPeople(bootstrap.table_reader().read(long_list)))
    assert dump(file) == before
    backups.folder_of(file).unlink()


def test_a_backup_that_cannot_be_written_is_told_in_words(
    file: Path, workspace: Workspace, clock: FixedClock
) -> None:
    target = backups.folder_of(file) / "Team Zuid 2026-09-01 090000.part"
    target.mkdir(parents=True)
    with pytest.raises(SavingFailedError):
        workspace._store.back_up()
    target.rmdir()
    workspace._store.back_up()
    assert len(workspace.ask(ListBackups())) == 1


# ---- damaged --------------------------------------------------------------------------------


def test_a_damaged_file_makes_place_for_its_newest_whole_backup(
    file: Path, clock: FixedClock
) -> None:
    make_and_close(file, clock, "Anna de Vries")
    whole_at = bootstrap.newest_backup(file)
    clock.moment += timedelta(hours=1)
    make_and_close(file, clock, "Bram Smit")
    newest = backups.listed(file)[0].file
    newest.write_bytes(newest.read_bytes()[:5_000])
    file.write_bytes(b"\xff" * 9_000)
    with pytest.raises(DamagedFileError):
        bootstrap.open_workspace(file, clock)
    assert bootstrap.newest_backup(file) == whole_at
    aside = bootstrap.rescue(file, clock)
    assert aside.read_bytes() == b"\xff" * 9_000
    workspace = bootstrap.open_workspace(file, clock)
    assert names(workspace) == ["Anna de Vries"]
    workspace.close()


def test_a_damaged_file_without_a_backup_stays_where_it_is(file: Path, clock: FixedClock) -> None:
    file.write_bytes(b"\xff" * 9_000)
    assert bootstrap.newest_backup(file) is None
    with pytest.raises(DamagedFileError):
        bootstrap.rescue(file, clock)
    assert file.read_bytes() == b"\xff" * 9_000


def test_a_rescue_that_fails_leaves_the_damaged_file_in_its_place(
    file: Path, clock: FixedClock
) -> None:
    make_and_close(file, clock, "Anna de Vries")
    file.write_bytes(b"\xff" * 9_000)
    file.with_suffix(".restoring").mkdir()
    with pytest.raises(DomainError):
        bootstrap.rescue(file, clock)
    assert file.read_bytes() == b"\xff" * 9_000


# ---- put back -------------------------------------------------------------------------------


def test_a_backup_with_an_older_schema_is_migrated_when_it_is_put_back(
    workspace: Workspace, file: Path, clock: FixedClock
) -> None:
    workspace._store.back_up()
    (backup,) = backups.listed(file)
    backup.file.unlink()
    with closing(sqlite3.connect(backup.file)) as database, database:
        database.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    clock.moment += timedelta(minutes=1)
    workspace.run(RestoreBackup(backup.file.name))
    assert migrate.current(engine_of(workspace)) == migrate.HEAD
    assert names(workspace) == []
    workspace.run(AddPerson("Bram Smit"))
    newest = workspace.ask(ListBackups())[0]
    before = [row for row in workspace.ask(ListBackups()) if row.size > 0]
    assert newest in before
    keys = [row.key for row in before if names_in(backups.folder_of(file) / row.key)]
    workspace.run(RestoreBackup(keys[0]))
    assert names(workspace) == ["Anna de Vries"]


def names_in(backup: Path) -> list[str]:
    with closing(sqlite3.connect(backup)) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        found = database.execute("SELECT name FROM person") if "person" in tables else ()
        return [name for (name,) in found]


def test_putting_back_is_undone_by_the_backup_it_makes(
    workspace: Workspace, clock: FixedClock
) -> None:
    workspace._store.back_up()
    (first,) = workspace.ask(ListBackups())
    workspace.run(ChangePerson(workspace.ask(PeopleList())[0].id, name="Anna Bos"))
    clock.moment += timedelta(minutes=1)
    workspace.run(RestoreBackup(first.key))
    assert names(workspace) == ["Anna de Vries"]
    clock.moment += timedelta(minutes=1)
    workspace.run(RestoreBackup(workspace.ask(ListBackups())[0].key))
    assert names(workspace) == ["Anna Bos"]
    workspace.run(UndoLast())
    assert names(workspace) == ["Anna de Vries"]
