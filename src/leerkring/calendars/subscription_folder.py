"""The folder with the files that calendars subscribe to: one for all, and one for each person.

A file is found again by a part of its owner's id in its name, so it keeps the name it got first,
and with it the address to which calendars subscribe, whatever its owner is called later on.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from leerkring.app.invitations.as_told import AsTold
from leerkring.app.invitations.batches import OwnCalendar
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.calendars.events import EventRenderer, is_own_calendar
from leerkring.calendars.file_names import safe_stem
from leerkring.calendars.invitation_files import FolderUnusableError, save_in_folder

OF_ALL = "leerkring.ics"

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
_MARK = r"[0-9a-z]{1,8}"
_MARKED = re.compile(rf".* ({_MARK})\.ics")
_STAMP = re.compile(rb"DTSTAMP:[^\r]*\r\n")
_EVENT = b"BEGIN:VEVENT"


def mark_of(ident: str) -> str:
    """Return the part of a name that says whose file it is: short, and the same for good."""
    if _UUID.fullmatch(ident):
        return ident[:8]
    if re.fullmatch(_MARK, ident):
        return ident
    return sha256(ident.encode()).hexdigest()[:8]


@dataclass(frozen=True)
class SubscriptionFolder:
    """Writes all files that differ, and takes away those that are of nobody any more.

    `nameless` is what a file is called of somebody whose name gives none.
    """

    nameless: str

    def write(self, told: AsTold, folder: Path, *, language: str) -> int:
        """Bring the whole folder up to date; return how many files are different now.

        An empty calendar goes over a file that is there, so that nobody is left with meetings
        that are off. Raises FolderUnusableError, DiskFullError or FileInUseError; each file is
        whole.
        """
        texts = InvitationTexts.load(language, told.batch.role_words, told.batch.own_texts)
        try:
            return self._write(told, EventRenderer(texts, told.batch.made_at), folder)
        except OSError as error:
            raise FolderUnusableError(folder=folder) from error

    def _write(self, told: AsTold, renderer: EventRenderer, folder: Path) -> int:
        marked = _marked(folder)
        changed = 0
        for calendar in told.batch.calendars:
            content = renderer.own_calendar(calendar)
            there = [OF_ALL] if calendar.of_organiser else marked.get(mark_of(calendar.ident), [])
            there = [name for name in there if (folder / name).is_file()]
            if calendar.ident in told.gone and all(_is_empty(folder / name) for name in there):
                changed += _take_away(folder, there)
            elif there:
                changed += sum(_put(folder / name, content) for name in there)
            elif calendar.entries and calendar.ident not in told.spare:
                changed += _put(folder / self._name(calendar), content)
        if not marked:  # files from before names had marks would never change any more
            changed += _take_away(folder, {f"{self._stem(name)}.ics" for name in told.names})
        return changed

    def _name(self, calendar: OwnCalendar) -> str:
        if calendar.of_organiser:
            return OF_ALL
        return f"{self._stem(calendar.name)} {mark_of(calendar.ident)}.ics"

    def _stem(self, name: str) -> str:
        return safe_stem(name, otherwise=self.nameless)


def _marked(folder: Path) -> dict[str, list[str]]:
    """Return the names of our files by the mark in them."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.ics")):
        mark = _MARKED.fullmatch(path.name)
        if mark and _is_ours(path):
            found.setdefault(mark[1], []).append(path.name)
    return found


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _is_ours(path: Path) -> bool:
    return is_own_calendar(_read(path))


def _is_empty(path: Path) -> bool:
    return _EVENT not in _read(path)


def _put(path: Path, content: bytes) -> int:
    """Write a file, unless it says the same already: then nobody needs to fetch it again."""
    if path.exists() and _STAMP.sub(b"", _read(path)) == _STAMP.sub(b"", content):
        return 0
    save_in_folder(path, content)
    return 1


def _take_away(folder: Path, names: Iterable[str]) -> int:
    """Remove files of ours; one that another program holds stays until the next time."""
    count = 0
    for name in names:
        if name != OF_ALL and _is_ours(folder / name):
            with suppress(OSError):
                (folder / name).unlink()
                count += 1
    return count
