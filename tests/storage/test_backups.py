"""Backups are made by themselves, thinned by age, and put back without losing what was there."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from leerkring.app.ports import Label, UnitOfWork
from leerkring.domain.errors import DomainError, NotFoundError
from leerkring.domain.people import Person
from leerkring.storage import backups
from leerkring.storage.file_store import FileStore, open_file
from leerkring.support.clock import FixedClock, local_now
from support.workspaces import NOW


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Team Zuid.leerkring"


def add(store: FileStore, name: str) -> None:
    def work(unit: UnitOfWork) -> Label:
        unit.add(Person(id=name, name=name))
        return Label.of("add_person")

    store.change(work)


def names(store: FileStore) -> list[str]:
    with store.reading() as unit:
        return [p.name for p in unit.find(Person, order_by=("name",))]


def test_closing_makes_a_backup_only_when_something_changed(file: Path, clock: FixedClock) -> None:
    store = open_file(file, clock)
    store.close()
    assert backups.listed(file) == []
    store = open_file(file, clock)
    add(store, "Anna")
    store.close()
    assert [b.made_at for b in backups.listed(file)] == [local_now(clock)]
    open_file(file, clock).close()
    assert len(backups.listed(file)) == 1


def test_a_backup_that_is_old_enough_to_go_can_still_be_put_back(
    file: Path, clock: FixedClock
) -> None:
    store = open_file(file, clock)
    add(store, "Anna")
    store.back_up()
    oldest = store.backups()[0].key
    for _ in range(backups.KEPT - 1):
        clock.moment += timedelta(minutes=1)
        store.back_up()
    add(store, "Bea")
    clock.moment += timedelta(minutes=1)
    store.restore(oldest)
    assert names(store) == ["Anna"]


def test_restoring_keeps_what_was_there_as_a_backup(file: Path, clock: FixedClock) -> None:
    store = open_file(file, clock)
    add(store, "Anna")
    store.back_up()
    add(store, "Bea")
    key = store.backups()[0].key
    clock.moment += timedelta(minutes=5)
    store.restore(key)
    assert names(store) == ["Anna"]
    store.restore(store.backups()[0].key)
    assert names(store) == ["Anna", "Bea"]
    add(store, "Cora")
    store.undo()
    assert names(store) == ["Anna", "Bea"]
    store.close()


def test_a_damaged_backup_is_refused_and_nothing_changes(file: Path, clock: FixedClock) -> None:
    store = open_file(file, clock)
    add(store, "Anna")
    store.back_up()
    backup = backups.listed(file)[0]
    backup.file.write_bytes(b"broken" * 1000)
    with pytest.raises(DomainError):
        store.restore(backup.file.name)
    with pytest.raises(NotFoundError):
        store.restore("no such backup")
    assert names(store) == ["Anna"]
    assert backups.newest_whole(file) is None
    store.close()


def test_a_damaged_file_makes_room_for_its_backup_and_is_kept(
    file: Path, clock: FixedClock
) -> None:
    store = open_file(file, clock)
    add(store, "Anna")
    store.close()
    file.write_bytes(b"broken" * 1000)
    aside = backups.rescue(file, local_now(clock))
    assert aside.read_bytes() == b"broken" * 1000
    store = open_file(file, clock)
    assert names(store) == ["Anna"]
    store.close()


def test_two_backups_in_one_second_are_both_kept(file: Path, clock: FixedClock) -> None:
    store = open_file(file, clock)
    store.back_up()
    store.back_up()
    assert len(store.backups()) == 2
    store.close()


def test_backups_are_thinned_by_age_to_forty(file: Path, clock: FixedClock) -> None:
    open_file(file, clock).close()
    now = datetime(2026, 9, 1, 12)
    folder = backups.folder_of(file)
    folder.mkdir()
    for hours in range(0, 24 * 365, 7):
        made = now - timedelta(hours=hours)
        name = f"{file.stem} {made.strftime('%Y-%m-%d %H%M%S')}.leerkring"
        (folder / name).write_bytes(b"x")
    backups.thin(file, now)
    kept = [b.made_at for b in backups.listed(file)]
    assert len(kept) == backups.KEPT
    assert sum(1 for made in kept if now - made <= timedelta(days=2)) == 7
    days = [made.date() for made in kept if timedelta(days=2) < now - made <= timedelta(days=30)]
    assert len(days) == len(set(days))
    assert kept[0] == now
