"""A round of invitations on disk: the files, their names, progress, stop and bad folders."""

import errno
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from leerkring.app.invitations.batches import Batch, CalendarEntry, OwnCalendar, WrittenFiles
from leerkring.calendars.invitation_files import (
    DiskFullError,
    FileInUseError,
    FolderUnusableError,
    InvitationFiles,
    save_atomically,
)
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Organiser
from support.invitations import (
    ANNA,
    BRAM,
    MADE_AT,
    MARIEKE,
    START,
    TOM,
    a_cancel,
    a_request,
    a_told,
)
from support.strict_calendar import read_strictly


def _calendar(name: str, person_id: str = "a") -> OwnCalendar:
    return OwnCalendar(name, person_id, "", (CalendarEntry("m1", 0, a_told()),))


def _batch(*messages: Message, calendars: tuple[OwnCalendar, ...] = ()) -> Batch:
    made = messages or (a_request(),)
    return Batch("b1", MADE_AT, MARIEKE, made, calendars)


def _write(
    batch: Batch,
    folder: Path,
    *,
    writer: InvitationFiles | None = None,
    language: str = "nl",
    stopped: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> WrittenFiles:
    writer = writer or InvitationFiles()
    return writer.write(batch, folder, language=language, progress=progress, stopped=stopped)


def _names(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def test_every_message_and_calendar_has_a_readable_place(tmp_path: Path) -> None:
    copy = replace(_calendar("Marieke Postma"), of_organiser=True)
    batch = _batch(
        a_request(),
        a_request(a_told(start=START + timedelta(days=7)), sequence=2, meeting_id="m2"),
        a_cancel(ANNA, BRAM, whole=True),
        a_cancel(TOM, sequence=2),
        calendars=(_calendar("Anna de Vries"), copy),
    )
    written = _write(batch, tmp_path)
    assert _names(tmp_path) == [
        "Alle bijeenkomsten (Marieke Postma).ics",
        "afzeggingen/2026-12-01 Kring Peuters - Tom Smit.ics",
        "afzeggingen/2026-12-01 Kring Peuters.ics",
        "agenda per persoon/Anna de Vries.ics",
        "uitnodigingen/2026-12-01 Kring Peuters.ics",
        "uitnodigingen/2026-12-08 Kring Peuters (versie 3).ics",
    ]
    assert written.complete
    assert sorted(str(p.relative_to(tmp_path)) for p in written.paths) == _names(tmp_path)


def test_every_file_passes_the_strict_reader(tmp_path: Path) -> None:
    batch = _batch(a_request(), a_cancel(TOM), calendars=(_calendar("Anna"),))
    for path in _write(batch, tmp_path).paths:
        assert read_strictly(path.read_bytes()).inside("VEVENT")


def test_an_invitation_file_holds_one_uid(tmp_path: Path) -> None:
    batch = _batch(a_request(), a_request(meeting_id="m2"))
    for path in _write(batch, tmp_path).paths:
        assert len(read_strictly(path.read_bytes()).inside("VEVENT")) == 1


def test_folders_speak_the_language(tmp_path: Path) -> None:
    _write(_batch(a_request(), a_cancel(ANNA, whole=True)), tmp_path, language="en")
    assert {name.split("/")[0] for name in _names(tmp_path)} == {"invitations", "cancellations"}


def test_two_meetings_of_one_circle_on_a_day_get_two_files(tmp_path: Path) -> None:
    _write(_batch(a_request(), a_request(meeting_id="m2")), tmp_path)
    assert _names(tmp_path) == [
        "uitnodigingen/2026-12-01 Kring Peuters (2).ics",
        "uitnodigingen/2026-12-01 Kring Peuters.ics",
    ]


def test_who_is_the_organiser_gets_no_request_of_their_own(tmp_path: Path) -> None:
    alone = a_told(people=(), organiser=Organiser("Anna", ANNA.email))
    written = _write(_batch(a_request(alone), calendars=(_calendar("Anna"),)), tmp_path)
    assert [p.name for p in written.paths] == ["Anna.ics"]


def test_writing_again_replaces_and_leaves_nothing_unfinished(tmp_path: Path) -> None:
    first = _write(_batch(), tmp_path)
    first.paths[0].write_bytes(b"oud")
    assert _write(_batch(), tmp_path) == first
    assert read_strictly(first.paths[0].read_bytes()).event.has("UID")
    assert len(_names(tmp_path)) == 1


def test_progress_counts_every_file(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    batch = _batch(a_request(), calendars=(_calendar("Anna"), _calendar("Bram", "b")))
    _write(batch, tmp_path, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_stop_leaves_whole_files_only(tmp_path: Path) -> None:
    done: list[int] = []
    messages = [a_request(meeting_id=f"m{n}") for n in range(5)]
    written = _write(
        _batch(*messages),
        tmp_path,
        progress=lambda count, total: done.append(count),
        stopped=lambda: len(done) == 2,
    )
    assert not written.complete
    assert len(written.paths) == 2
    assert len(_names(tmp_path)) == 2


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    in_the_way = tmp_path / "bestand"
    in_the_way.write_text("geen map")
    with pytest.raises(FolderUnusableError, match="bestand"):
        _write(_batch(), in_the_way)
    assert in_the_way.read_text() == "geen map"


class _Disk:
    """A disk that has room for a number of files and then fails in one way."""

    def __init__(self, room: int, error: OSError) -> None:
        self.room, self.error = room, error

    def save(self, path: Path, content: bytes) -> None:
        if self.room == 0:
            raise self.error
        self.room -= 1
        save_atomically(path, content)


def test_a_full_disk_says_how_far_it_came_and_keeps_that(tmp_path: Path) -> None:
    disk = _Disk(2, OSError(errno.ENOSPC, "full"))
    messages = [a_request(meeting_id=f"m{n}") for n in range(5)]
    with pytest.raises(DiskFullError) as caught:
        _write(_batch(*messages), tmp_path, writer=InvitationFiles(disk.save))
    assert caught.value.facts == {"folder": tmp_path, "written": 2, "total": 5}
    assert len(_names(tmp_path)) == 2


def test_a_read_only_folder_asks_for_another(tmp_path: Path) -> None:
    disk = _Disk(0, PermissionError(errno.EROFS, "read-only"))
    with pytest.raises(FolderUnusableError, match="Choose another folder"):
        _write(_batch(), tmp_path, writer=InvitationFiles(disk.save))


def test_a_file_held_by_another_program_is_named(tmp_path: Path) -> None:
    _write(_batch(), tmp_path)
    disk = _Disk(0, PermissionError(errno.EACCES, "in use"))
    with pytest.raises(FileInUseError, match=r"2026-12-01 Kring Peuters\.ics"):
        _write(_batch(), tmp_path, writer=InvitationFiles(disk.save))


def test_a_failed_save_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    folder = tmp_path / "map.ics"
    folder.mkdir()
    with pytest.raises(OSError, match=r"."):
        save_atomically(folder, b"nieuw")
    assert [p.name for p in tmp_path.iterdir()] == ["map.ics"]
