"""Reads .ics and .eml files from anywhere, with limits before anything is taken apart.

A file may be cut off, wrongly encoded or made to do harm: then it gives nothing, with a reason,
and never an error, a wait without end or half an event.
"""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path

from leerkring.app.invitations.letters import UnreadFile, WhyUnread
from leerkring.calendars.components import (
    MOST_WRITTEN_LINES,
    TROUBLE,
    Component,
    UnreadableError,
    calendars_in,
)

MOST_OCTETS = 5 * 1024 * 1024
MOST_FILES = 5_000
MOST_ENTRIES = 100_000
DEEPEST_FOLDER = 3
MOST_BOUNDARIES = 60
MOST_DIVISIONS = 2_000
MOST_PARTS = 200

_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "application/x-ics"})
_START_OCTETS = 4096
_MAIL_TROUBLE = (*TROUBLE, MessageError)

Stopped = Callable[[], bool]


@dataclass(frozen=True)
class FoundCalendar:
    """One VCALENDAR, with what the mail around it says, "" and None without a mail.

    `method` is in capitals and comes from the calendar, or else from the mail; `sent_at` is
    aware, in UTC; `sender` is a bare address.
    """

    component: Component
    method: str = ""
    sender: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True)
class ReadFile:
    """A file and its calendars, at least one; or the reason why there is none."""

    name: str
    calendars: tuple[FoundCalendar, ...] = ()
    unread: UnreadFile | None = None


def read_files(
    paths: Sequence[Path], *, suffixes: tuple[str, ...], stopped: Stopped
) -> Iterator[ReadFile]:
    """Yield each file once, in the order given; a folder stands for its files by name.

    In folders only visible files with one of the suffixes (small letters) count, up to three
    folders down and MOST_FILES in all. `stopped` is asked before each file.
    """
    for path, why in _files(paths, suffixes):
        if stopped():
            return
        if why is not None:
            yield _unread(path, why)
            continue
        try:
            yield ReadFile(path.name, read_file(path))
        except UnreadableError as error:
            yield _unread(path, error.why)


def read_file(path: Path) -> tuple[FoundCalendar, ...]:
    """Return the calendars of one .ics or .eml file; UnreadableError when there is none."""
    content = _content(path)
    start = content[:_START_OCTETS].lstrip(b"\xef\xbb\xbf \t\r\n")[:15].upper()
    is_calendar = start.startswith(b"BEGIN:V") or path.suffix.lower() == ".ics"
    found = _plain(content) if is_calendar else _of_mail(content)
    if not found:
        raise UnreadableError(WhyUnread.NO_CALENDAR)
    return found


def _unread(path: Path, why: WhyUnread) -> ReadFile:
    return ReadFile(path.name, unread=UnreadFile(path.name, why))


# ---- files and folders ------------------------------------------------------------------------


Found = tuple[Path, WhyUnread | None]


def _files(paths: Sequence[Path], suffixes: tuple[str, ...]) -> Iterator[Found]:
    """Yield files, and folders that cannot be read or hold too much, each once."""
    walk = _Walk(suffixes)
    for path in paths:
        if _is_folder(path):
            yield from walk.folder(path, DEEPEST_FOLDER)
            if walk.is_full():
                yield path, WhyUnread.TOO_MANY
                return
        else:
            yield from walk.file(path)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


class _Walk:
    """Goes through folders, never twice through the same one: links may lead in a circle."""

    def __init__(self, suffixes: tuple[str, ...]) -> None:
        self._suffixes = suffixes
        self._seen: set[str] = set()
        self._files = 0
        self._entries = 0

    def is_full(self) -> bool:
        return self._files > MOST_FILES or self._entries > MOST_ENTRIES

    def file(self, path: Path) -> Iterator[Found]:
        if self._is_new(path):
            yield path, None

    def folder(self, path: Path, deeper: int) -> Iterator[Found]:
        if not self._is_new(path):
            return
        try:
            entries = self._listed(path)
        except OSError:
            yield path, WhyUnread.NOT_READABLE
            return
        for name, is_folder in entries:
            if self.is_full():
                return
            if is_folder:
                if deeper > 0:
                    yield from self.folder(path / name, deeper - 1)
            elif name.lower().endswith(self._suffixes) and self._is_new(path / name):
                self._files += 1
                if not self.is_full():
                    yield path / name, None

    def _listed(self, path: Path) -> list[tuple[str, bool]]:
        listed = []
        with os.scandir(path) as entries:
            for entry in entries:
                self._entries += 1
                if self._entries > MOST_ENTRIES:
                    break
                if not entry.name.startswith("."):
                    listed.append((entry.name, _is_folder(Path(entry.path))))
        return sorted(listed)

    def _is_new(self, path: Path) -> bool:
        try:
            place = os.path.realpath(path)
        except (OSError, ValueError):
            place = str(path)
        if place in self._seen:
            return False
        self._seen.add(place)
        return True


def _content(path: Path) -> bytes:
    """Return the bytes, never more than allowed; a pipe or device would keep us waiting."""
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise UnreadableError(WhyUnread.NOT_READABLE)
        if about.st_size > MOST_OCTETS:
            raise UnreadableError(WhyUnread.TOO_LARGE)
        with path.open("rb") as file:
            content = file.read(MOST_OCTETS + 1)
    except (OSError, ValueError) as error:
        raise UnreadableError(WhyUnread.NOT_READABLE) from error
    if len(content) > MOST_OCTETS:
        raise UnreadableError(WhyUnread.TOO_LARGE)
    return content


# ---- what they hold ---------------------------------------------------------------------------


def _plain(content: bytes) -> tuple[FoundCalendar, ...]:
    return tuple(FoundCalendar(one, one.word("METHOD")) for one in calendars_in(content))


def _of_mail(content: bytes) -> tuple[FoundCalendar, ...]:
    """Return what all calendar parts hold, those of forwarded mails too."""
    lowered = content.lower()
    if (
        lowered.count(b"boundary") > MOST_BOUNDARIES
        or lowered.count(b"message/") > MOST_BOUNDARIES
        or content.count(b"\n--") + content.count(b"\r--") > MOST_DIVISIONS
        or content.count(b"\n") + content.count(b"\r") > 2 * MOST_WRITTEN_LINES
    ):
        raise UnreadableError(WhyUnread.TOO_MANY)
    found: list[FoundCalendar] = []
    try:
        mail = message_from_bytes(content)
        parts = list(mail.walk())
    except _MAIL_TROUBLE as error:
        raise UnreadableError(WhyUnread.NOT_READABLE) from error
    if len(parts) > MOST_PARTS:
        raise UnreadableError(WhyUnread.TOO_MANY)
    sender, sent_at = _sender(mail), _sent_at(mail)
    for part in parts:
        if (opened := _opened(part)) is None:
            continue
        octets, method = opened
        found.extend(
            FoundCalendar(one, one.word("METHOD") or method, sender, sent_at)
            for one in calendars_in(octets)
        )
    return tuple(found)


def _opened(part: Message) -> tuple[bytes, str] | None:
    """Return the bytes of a calendar part and its method; None for any other part."""
    try:
        if part.is_multipart():
            return None
        name = (part.get_filename() or "").strip().lower()
        if part.get_content_type() not in _CALENDAR_TYPES and not name.endswith(".ics"):
            return None
        octets = part.get_payload(decode=True)
        charset = str(part.get_param("charset") or "").strip("\"' ").lower()
        method = str(part.get_param("method") or "").strip("\"' ").upper()
    except _MAIL_TROUBLE:
        return None
    if not isinstance(octets, bytes):
        return None
    return _as_utf8(octets, charset), method


def _as_utf8(octets: bytes, charset: str) -> bytes:
    if charset in ("", "utf-8", "utf8", "us-ascii", "ascii"):
        return octets
    try:
        return octets.decode(charset).encode()
    except (ValueError, LookupError):
        return octets


def _sender(mail: Message) -> str:
    try:
        return parseaddr(str(mail.get("From", "")))[1]
    except _MAIL_TROUBLE:
        return ""


def _sent_at(mail: Message) -> datetime | None:
    try:
        sent = parsedate_to_datetime(str(mail.get("Date", "")))
        return sent.replace(tzinfo=UTC) if sent.tzinfo is None else sent.astimezone(UTC)
    except _MAIL_TROUBLE:
        return None
