"""Rows that are read again come from memory only while they are the same in the file."""

from pathlib import Path

import pytest

from leerkring.app.ports import Label, UnitOfWork, equals
from leerkring.domain.meetings import Meeting
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.storage.file_store import open_file
from leerkring.storage.kept_rows import MOST_ANSWERS, KeptRows
from leerkring.storage.store import SqlStore
from leerkring.support.clock import SystemClock


def add(store: SqlStore, key: str, name: str) -> None:
    def work(unit: UnitOfWork) -> Label:
        unit.add(Person(id=key, name=name))
        return Label("add_person")

    store.change(work)


def rename(store: SqlStore, key: str, name: str) -> None:
    def work(unit: UnitOfWork) -> Label:
        unit.get(Person, key).name = name
        return Label("change_person")

    store.change(work)


def names(store: SqlStore) -> list[str]:
    with store.reading() as unit:
        return [person.name for person in unit.find(Person, order_by=("name",))]


def test_what_did_not_change_is_the_same_object_again(tmp_path: Path) -> None:
    store = open_file(tmp_path / "team.leerkring", SystemClock())
    add(store, "p1", "Anna")
    with store.reading() as unit:
        first = unit.get(Person, "p1")
    with store.reading() as unit:
        assert unit.get(Person, "p1") is first
    store.close()


def test_changes_undo_and_redo_show_at_once(tmp_path: Path) -> None:
    store = open_file(tmp_path / "team.leerkring", SystemClock())
    add(store, "p1", "Anna")
    assert names(store) == ["Anna"]
    rename(store, "p1", "Bram")
    assert names(store) == ["Bram"]
    store.undo()
    assert names(store) == ["Anna"]
    store.redo()
    assert names(store) == ["Bram"]
    store.close()


def test_counts_and_values_follow_too(tmp_path: Path) -> None:
    store = open_file(tmp_path / "team.leerkring", SystemClock())
    add(store, "p1", "Anna")
    for number in range(2):
        with store.reading() as unit:
            assert unit.count(Person) == number + 1
            assert unit.values(Person, "name") == ["Anna", "Bram"][: number + 1]
            assert len(unit.find(Person, equals("name", "Bram"))) == number
        if number == 0:
            add(store, "p2", "Bram")
    store.close()


def test_a_change_of_another_kind_leaves_rows_in_memory(tmp_path: Path) -> None:
    store = open_file(tmp_path / "team.leerkring", SystemClock())
    add(store, "p1", "Anna")
    with store.reading() as unit:
        first = unit.get(Person, "p1")

    def work(unit: UnitOfWork) -> Label:
        unit.add(Location(id="l1", name="De Regenboog"))
        return Label("add_location")

    store.change(work)
    with store.reading() as unit:
        assert unit.get(Person, "p1") is first
        assert [place.name for place in unit.find(Location)] == ["De Regenboog"]
    store.close()


def test_what_another_program_changed_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "team.leerkring"
    ours, theirs = open_file(file, SystemClock()), open_file(file, SystemClock())
    add(ours, "p1", "Anna")
    assert names(ours) == ["Anna"]
    rename(theirs, "p1", "Bram")
    assert names(ours) == ["Bram"]
    rename(ours, "p1", "Chantal")
    assert names(ours) == names(theirs) == ["Chantal"]
    ours.close()
    theirs.close()


def test_a_failed_change_leaves_what_was_read(tmp_path: Path) -> None:
    store = open_file(tmp_path / "team.leerkring", SystemClock())
    add(store, "p1", "Anna")
    assert names(store) == ["Anna"]

    def work(unit: UnitOfWork) -> Label:
        unit.get(Person, "p1").name = "Bram"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.change(work)
    assert names(store) == ["Anna"]
    store.close()


def test_a_restored_backup_is_read_anew(tmp_path: Path) -> None:
    store = open_file(tmp_path / "team.leerkring", SystemClock())
    add(store, "p1", "Anna")
    store.back_up()
    rename(store, "p1", "Bram")
    assert names(store) == ["Bram"]
    store.restore(store.backups()[-1].key)
    assert names(store) == ["Anna"]
    store.close()


def test_rows_that_were_read_refuse_to_be_changed(tmp_path: Path) -> None:
    store = open_file(tmp_path / "team.leerkring", SystemClock())
    add(store, "p1", "Anna")
    with store.reading() as unit, pytest.raises(AttributeError, match="only read"):
        unit.get(Person, "p1").name = "Bram"
    store.close()


def test_ten_questions_about_each_of_a_hundred_meetings_push_nothing_out() -> None:
    kept = KeptRows()
    kept.see("1")
    kept.get(Person, "all", lambda: ["row"])
    for number in range(10 * 100):
        kept.get(Meeting, number, tuple)
    kept.get(Person, "all", lambda: pytest.fail("was kept"))


def test_memory_has_an_end() -> None:
    kept = KeptRows()
    kept.see("1")
    for number in range(MOST_ANSWERS + 50):
        kept.get(Person, number, lambda: ["row"])
    read: list[int] = []
    kept.get(Person, 0, lambda: read)
    kept.get(Person, MOST_ANSWERS + 49, lambda: pytest.fail("was kept"))
