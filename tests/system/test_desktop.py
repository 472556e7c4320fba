"""The window with its file: damaged, newer, twice opened, exchanged for another, not savable."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from leerkring import bootstrap
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.people.changes import AddPerson
from leerkring.app.workspace import MakeBackup, Workspace
from leerkring.storage.file_store import FileStore
from leerkring.support.clock import FixedClock
from leerkring.ui.messages import SAVING_FAILED
from support.program import CLOCK, Program
from support.raw_file import dump
from support.workspaces import NOW, team_workspace

NOBODY = 65534


def engine_of(workspace: Workspace) -> Engine:
    assert isinstance(workspace._store, FileStore)
    return workspace._store.engine


def set_room(workspace: Workspace, pages: int) -> None:
    with engine_of(workspace).connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


# ---- files that do not open -----------------------------------------------------------------


def test_a_damaged_file_offers_its_backup_by_its_moment_and_opens_it(
    program: Program, kept: Path
) -> None:
    kept.write_bytes(b"\xff" * 9_000)
    assert program.start(kept)
    assert program.place == "recovery"
    assert kept.read_bytes() == b"\xff" * 9_000
    moment = program.host.services.wording.moment(datetime(2026, 9, 1, 9))
    assert f"Open the backup of {moment}" in program.buttons()
    program.press("Open the backup")
    assert program.place == "today"
    assert program.people == ["Anna de Vries"]
    (aside,) = kept.parent.glob("*beschadigd*")
    assert aside.read_bytes() == b"\xff" * 9_000
    program.add("Bram Smit")
    assert len(dump(kept)["person"]) == 2


def damage(file: Path, table: str) -> None:
    """Spoil the page where a table begins; the rest can still be read."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
        (size,) = database.execute("PRAGMA page_size").fetchone()
    content = bytearray(file.read_bytes())
    content[(page - 1) * size : page * size] = b"\xff" * size
    file.write_bytes(content)


@pytest.mark.parametrize("table", ["person", "issued_sequence"])
def test_a_backup_that_is_behind_what_was_sent_says_so(
    program: Program, file: Path, table: str
) -> None:
    clock = program.desktop._clock = FixedClock(NOW)
    workspace = team_workspace(clock, file=file, with_organiser=True)
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    workspace.run(MakeBackup())
    clock.moment += timedelta(hours=1)
    workspace.run(MoveMeeting("m1", datetime(2026, 9, 17, 14)))
    batch = workspace.run(IssueInvitations()).value
    workspace.run(ConfirmSent(batch))
    engine_of(workspace).dispose()  # as after a crash
    damage(file, table)
    assert program.start(file)
    program.press("Open the backup")
    (notice,) = [n for n in program.host.services.messages.notices if n.key == "sent_since"]
    moment = program.host.services.wording.moment(datetime(2026, 9, 1, 9))
    assert notice.text == (
        "Something was sent about one meeting after this backup was made. Send lists what "
        "people must get again."
        if table == "person"
        else f"What was sent after {moment} can no longer be read. Look in your sent mail before "
        "you send anything."
    )
    clock.moment += timedelta(hours=1)
    rescued = program.host.services.workspace
    rescued.run(MoveMeeting("m1", datetime(2026, 9, 24, 14)))
    (message,) = rescued.run(IssueInvitations()).value.messages
    assert message.sequence > batch.messages[0].sequence  # what calendars hold by now


def test_a_backup_that_is_not_behind_says_nothing(program: Program, file: Path) -> None:
    workspace = team_workspace(CLOCK, file=file, with_organiser=True)
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    workspace.close()
    damage(file, "person")
    program.start(file)
    program.press("Open the backup")
    assert program.host.services.messages.notices == ()


def test_a_damaged_file_that_was_repaired_opens_by_trying_again(
    program: Program, kept: Path
) -> None:
    whole = kept.read_bytes()
    kept.write_bytes(b"\xff" * 9_000)
    program.start(kept)
    kept.write_bytes(whole)
    program.press("Try again")
    assert program.people == ["Anna de Vries"]


def test_a_damaged_file_can_be_left_for_a_new_one(
    program: Program, file: Path, tmp_path: Path
) -> None:
    file.write_bytes(b"\xff" * 9_000)
    program.start(file)
    assert not any(text.startswith("Open the backup") for text in program.buttons())
    program.dialogs.files = [str(tmp_path / "Nieuw")]
    program.press("Begin a new file")
    assert program.place == "welcome"
    program.add("Els Bos")
    assert len(dump(tmp_path / "Nieuw.leerkring")["person"]) == 1
    assert file.read_bytes() == b"\xff" * 9_000


def test_a_newer_file_is_not_touched_and_says_so(program: Program, kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    before = kept.read_bytes()
    program.start(kept)
    assert program.place == "recovery"
    assert "newer version" in str(program.desktop._trouble and program.desktop._trouble.error)
    assert kept.read_bytes() == before


@contextmanager
def as_nobody() -> Iterator[None]:
    """Act as somebody without rights; root may write everywhere. Nothing can be imported then."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="rights of folders are another matter there")
def test_work_in_a_file_that_may_only_be_read_goes_on_in_a_copy(
    program: Program, tmp_path: Path
) -> None:
    (tmp_path / "stuk.leerkring").write_bytes(b"\xff" * 9_000)
    program.start(tmp_path / "stuk.leerkring")  # also loads what is shown then
    assert not any(text.startswith("Save a copy") for text in program.buttons())
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        file, copy = folder / "Team.leerkring", tmp_path / "Elders.leerkring"
        workspace = bootstrap.open_workspace(file, CLOCK)
        workspace.run(AddPerson("Anna de Vries"))
        workspace.close()
        before = file.read_bytes()
        folder.chmod(0o555)
        file.chmod(0o444)
        with as_nobody():
            opened = program.desktop.opened(file)
        program.host.open(opened)
        assert program.place == "recovery"
        program.dialogs.files = [str(copy)]
        program.press("Save a copy elsewhere")
        assert program.people == ["Anna de Vries"]
        program.add("Els Bos")
        assert len(dump(copy)["person"]) == 2
        assert file.read_bytes() == before
        folder.chmod(0o755)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_shows_a_way_out(program: Program, tmp_path: Path) -> None:
    locked = tmp_path / "dicht"
    locked.mkdir(mode=0o500)
    program.start(locked / "Team.leerkring")
    assert program.place == "recovery"


def test_a_folder_that_cannot_be_made_shows_a_way_out(program: Program, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("in the way of a folder")
    program.start(tmp_path / "bestand" / "Team.leerkring")
    assert program.place == "recovery"
    program.dialogs.files = [str(tmp_path / "Elders.leerkring")]
    program.press("Begin a new file")
    assert program.place == "welcome"
    assert (tmp_path / "Elders.leerkring").exists()


# ---- one window per file --------------------------------------------------------------------


def test_a_second_start_brings_the_first_window_forward(
    start: Callable[[], Program], kept: Path, qtbot: QtBot
) -> None:
    first, second = start(), start()
    assert first.start(kept)
    first.host.window.hide()
    assert not second.start(kept)
    qtbot.waitUntil(first.host.window.isVisible)


def test_it_also_comes_forward_for_the_file_it_turned_to(
    start: Callable[[], Program], kept: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, third = start(), start(), start()
    first.start(kept)
    first.dialogs.files = [str(tmp_path / "Ander.leerkring")]
    first.menu("New file")
    assert second.start(kept)  # it was let go of
    first.host.window.hide()
    assert not third.start(tmp_path / "Ander.leerkring")
    qtbot.waitUntil(first.host.window.isVisible)


# ---- the example ----------------------------------------------------------------------------


def test_the_example_leaves_no_trace(program: Program, kept: Path, tmp_path: Path) -> None:
    program.start(kept)
    places = [tmp_path, *(Path(os.environ[f"XDG_{n}_HOME"]) for n in ("DATA", "CONFIG", "STATE"))]
    before = everything_in(places)
    program.menu("Look round with the example team")
    assert len(program.people) > 5
    program.add("Bram Smit")
    assert program.preferences.get("files/open") == str(kept)
    program.host.window.grab()
    (notice,) = program.host.services.messages.notices
    assert "Nothing you do here is kept" in notice.text
    assert everything_in(places) == before
    notice.deeds[0].do()
    assert program.people == ["Anna de Vries"]
    assert program.host.services.messages.notices == ()


def everything_in(places: list[Path]) -> dict[Path, bytes]:
    found = (path for place in places for path in place.rglob("*"))
    return {
        path: path.read_bytes()
        for path in found
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }


# ---- another file ---------------------------------------------------------------------------


def test_turning_to_another_file_leaves_the_former_with_a_backup(
    program: Program, file: Path, tmp_path: Path
) -> None:
    program.start(file)
    program.add("Anna de Vries")
    assert bootstrap.newest_backup(file) is None
    other = tmp_path / "Ander.leerkring"
    program.dialogs.files = [str(other)]
    program.menu("New file")
    assert program.people == []
    assert bootstrap.newest_backup(file) is not None
    assert not Path(f"{file}-wal").exists()
    program.add("Bram Smit")
    program.dialogs.files = [str(file)]
    program.menu("Open")
    assert program.people == ["Anna de Vries"]
    assert len(dump(other)["person"]) == 1


def test_a_file_that_is_chosen_to_begin_with_is_never_emptied(
    program: Program, kept: Path, tmp_path: Path
) -> None:
    program.start(tmp_path / "Ander.leerkring")
    program.dialogs.files = [str(kept)]
    program.menu("New file")
    assert program.people == ["Anna de Vries"]


# ---- saving does not work -------------------------------------------------------------------


def test_a_full_disk_shows_a_bar_with_a_way_out_until_saving_works(
    program: Program, kept: Path, tmp_path: Path
) -> None:
    program.start(kept)
    workspace, messages = program.host.services.workspace, program.host.services.messages
    set_room(workspace, 1)
    program.host.services.run(AddPerson("Bram" + "!" * 50_000))
    (notice,) = messages.notices
    assert (notice.key, notice.tone) == (SAVING_FAILED, "amber")
    assert "disk is full" in notice.text
    (elsewhere,) = notice.deeds
    assert elsewhere.text == "Save somewhere else…"
    copy = tmp_path / "elders" / "Kopie.leerkring"
    copy.parent.mkdir()
    program.dialogs.files = [str(copy)]
    elsewhere.do()
    assert dump(copy) == dump(kept)
    set_room(workspace, 1_000_000)
    program.add("Bram Smit")
    assert messages.notices == ()
    assert program.people == ["Anna de Vries", "Bram Smit"]
