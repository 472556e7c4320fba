"""The store keeps, records, undoes and redoes, and says in words what it cannot."""

import errno
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from leerkring.app.ports import Change, Label, UnitOfWork, among, at_least, below, equals
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.errors import NotFoundError
from leerkring.domain.invitations import IssuedSequence
from leerkring.domain.people import Person, WorkingPattern, WorkingSpan
from leerkring.storage.engine import open_engine
from leerkring.storage.errors import (
    ChangedElsewhereError,
    DamagedFileError,
    DiskFullError,
    ForeignFileError,
    LockedFolderError,
    NewerFileError,
    NoFolderError,
    NothingToRedoError,
    NothingToUndoError,
    ReadOnlyFileError,
    StorageError,
    of_the_folder,
)
from leerkring.storage.file_store import open_file
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock
from support.workspaces import NOW

CLOCK = FixedClock(NOW)


@pytest.fixture
def store() -> SqlStore:
    return open_in_memory(CLOCK)


def add_person(store: SqlStore, key: str = "p1", name: str = "Anna") -> tuple[Change, ...]:
    def work(unit: UnitOfWork) -> Label:
        unit.add(Person(id=key, name=name))
        return Label.of("add_person", name=name)

    return store.change(work)


def rename(store: SqlStore, name: str, key: str = "p1") -> None:
    def work(unit: UnitOfWork) -> Label:
        unit.get(Person, key).name = name
        return Label.of("rename")

    store.change(work)


def names(store: SqlStore) -> list[str]:
    with store.reading() as unit:
        return [p.name for p in unit.find(Person, order_by=("name",))]


def test_a_change_tells_which_rows_changed(store: SqlStore) -> None:
    assert add_person(store) == (Change("Person", "p1"),)


def test_undo_and_redo_follow_the_steps_by_name(store: SqlStore) -> None:
    add_person(store)
    rename(store, "Bea")
    assert store.undo()[0].code == "rename"
    assert names(store) == ["Anna"]
    assert store.next_undo() == Label.of("add_person", name="Anna")
    assert store.undo()[1] == (Change("Person", "p1"),)
    assert names(store) == []
    store.redo()
    store.redo()
    assert names(store) == ["Bea"]
    with pytest.raises(NothingToRedoError):
        store.redo()


def test_a_new_change_drops_what_could_be_redone(store: SqlStore) -> None:
    add_person(store)
    rename(store, "Bea")
    store.undo()
    rename(store, "Cora")
    assert store.next_redo() is None
    store.undo()
    store.undo()
    with pytest.raises(NothingToUndoError):
        store.undo()


def test_a_failing_change_leaves_nothing(store: SqlStore) -> None:
    def work(unit: UnitOfWork) -> Label:
        unit.add(Person(id="p1", name="Anna"))
        unit.flush()
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        store.change(work)
    assert names(store) == []
    assert store.next_undo() is None


def test_an_agreement_is_replaced_and_put_back_whole(store: SqlStore) -> None:
    first = Agreement(name="Noord", weekdays=(1,), room_ids=("r",))

    def make(unit: UnitOfWork) -> Label:
        unit.add(Circle(id="c", agreement=first))
        return Label.of("add_circle")

    def change(unit: UnitOfWork) -> Label:
        circle = unit.get(Circle, "c")
        circle.agreement = replace(circle.agreement, weekdays=(2, 3), start_time=None)
        return Label.of("change_circle")

    store.change(make)
    store.change(change)
    with store.reading() as unit:
        assert unit.get(Circle, "c").agreement == replace(first, weekdays=(2, 3), start_time=None)
    store.undo()
    with store.reading() as unit:
        assert unit.get(Circle, "c").agreement == first


def test_members_and_their_circle_may_go_in_any_order(store: SqlStore) -> None:
    def make(unit: UnitOfWork) -> Label:
        unit.add(Membership(id="m", circle_id="c", person_id="p"))
        unit.add(Circle(id="c", agreement=Agreement(name="Noord")))
        unit.add(Person(id="p", name="Anna"))
        return Label.of("all")

    def drop(unit: UnitOfWork) -> Label:
        for kind, key in ((Person, "p"), (Circle, "c"), (Membership, "m")):
            unit.remove(unit.get(kind, key))
        return Label.of("none")

    store.change(make)
    store.change(drop)
    store.undo()
    with store.reading() as unit:
        assert unit.count(Membership, equals("circle_id", "c")) == 1


def test_what_was_handed_out_stays_after_undo(store: SqlStore) -> None:
    def work(unit: UnitOfWork) -> Label:
        unit.add(Person(id="p1", name="Anna"))
        unit.add(IssuedSequence(id="m1", sequence=3, fingerprint="x"))
        return Label.of("both")

    store.change(work)
    store.undo()
    with store.reading() as unit:
        assert unit.get(IssuedSequence, "m1").sequence == 3
        assert unit.count(Person) == 0


def test_find_takes_every_kind_of_condition(store: SqlStore) -> None:
    for key, name in (("a", "Anna"), ("b", "Bea"), ("c", "Cora")):
        add_person(store, key, name)
    with store.reading() as unit:
        assert [p.id for p in unit.find(Person, among("id", ["c", "a"]))] == ["a", "c"]
        assert [p.id for p in unit.find(Person, at_least("name", "Bea"))] == ["b", "c"]
        assert [p.id for p in unit.find(Person, below("name", "Bea"))] == ["a"]
        assert unit.count(Person, equals("location_id", None)) == 3
        assert unit.find(Person, among("id", [str(n) for n in range(12_000)])) == []
        with pytest.raises(NotFoundError):
            unit.get(Person, "z")


def test_everything_is_there_after_reopening_with_undo(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    store = open_file(file, CLOCK)
    pattern = WorkingPattern((WorkingSpan(0), WorkingSpan(3)))

    def work(unit: UnitOfWork) -> Label:
        unit.add(Person(id="p", name="Anna", working=pattern))
        return Label.of("add_person")

    store.change(work)
    rename(store, "Bea", "p")
    store.close()
    again = open_file(file, CLOCK)
    assert names(again) == ["Bea"]
    again.undo()
    with again.reading() as unit:
        person = unit.get(Person, "p")
        assert (person.name, person.working) == ("Anna", pattern)
    again.close()


def test_undo_refuses_when_somebody_else_changed_the_row(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    store = open_file(file, CLOCK)
    add_person(store)
    with sqlite3.connect(file) as other:
        other.execute("UPDATE person SET name = 'Zoë', version = 'elsewhere'")
    with pytest.raises(ChangedElsewhereError):
        store.undo()
    assert names(store) == ["Zoë"]
    store.close()
    other.close()


def test_the_file_is_kept_safe(tmp_path: Path) -> None:
    store = open_file(tmp_path / "team.leerkring", CLOCK)
    with store.engine.connect() as connection:
        read = connection.exec_driver_sql
        assert read("PRAGMA journal_mode").scalar() == "wal"
        assert read("PRAGMA synchronous").scalar() == 2
        assert read("PRAGMA foreign_keys").scalar() == 1
    store.close()


def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    file.write_bytes(b"this is no database at all" * 100)
    before = file.read_bytes()
    with pytest.raises(DamagedFileError):
        open_file(file, CLOCK)
    assert file.read_bytes() == before


def test_a_broken_page_is_noticed_at_opening(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    store = open_file(file, CLOCK)
    for number in range(200):
        add_person(store, f"p{number}", f"Naam {number}")
    store.close()
    content = bytearray(file.read_bytes())
    content[8192:16384] = b"\xff" * 8192
    file.write_bytes(content)
    with pytest.raises(DamagedFileError):
        open_file(file, CLOCK)
    assert file.read_bytes() == bytes(content)


def test_a_file_from_a_newer_app_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    open_file(file, CLOCK).close()
    with sqlite3.connect(file) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    with pytest.raises(NewerFileError):
        open_file(file, CLOCK)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite"
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE notes (text)")
    database.close()
    before = file.read_bytes()
    with pytest.raises(ForeignFileError):
        open_file(file, CLOCK)
    assert file.read_bytes() == before


def test_a_file_that_may_only_be_read_says_so(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    open_file(file, CLOCK).close()
    reader = SqlStore(open_engine(file, read_only=True), CLOCK)
    assert names(reader) == []
    with pytest.raises(ReadOnlyFileError):
        add_person(reader)
    reader.close()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.EROFS, LockedFolderError),
        (errno.ENOSPC, DiskFullError),
        (errno.ENOENT, NoFolderError),
    ],
)
def test_a_folder_that_cannot_be_made_is_told_with_the_reason(
    tmp_path: Path, number: int, kind: type[StorageError]
) -> None:
    told = of_the_folder(OSError(number, ""), tmp_path / "map")
    assert isinstance(told, kind)
    assert str(tmp_path) in str(told) or kind is DiskFullError


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    store = open_file(tmp_path / "team.leerkring", CLOCK)
    add_person(store)
    with store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    def work(unit: UnitOfWork) -> Label:
        for number in range(3000):
            unit.add(Person(id=f"n{number}", name="N" * 50))
        return Label.of("many")

    with pytest.raises(DiskFullError):
        store.change(work)
    assert names(store) == ["Anna"]
    assert store.next_undo() == Label.of("add_person", name="Anna")
    store.close()


def test_a_copy_holds_everything_and_replaces_a_file_whole(tmp_path: Path) -> None:
    target = tmp_path / "kopie.leerkring"
    target.write_text("something older")
    store = open_in_memory(CLOCK)
    add_person(store)
    store.copy_to(target)
    copy = open_file(target, CLOCK)
    assert names(copy) == ["Anna"]
    copy.undo()
    assert names(copy) == []
    copy.close()
    assert names(store) == ["Anna"]


def test_a_copy_to_nowhere_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    store = open_in_memory(CLOCK)
    with pytest.raises(StorageError):
        store.copy_to(tmp_path / "no such folder" / "kopie.leerkring")
    assert list(tmp_path.iterdir()) == []
