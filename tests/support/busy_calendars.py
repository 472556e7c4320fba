"""Calendars with events, and what is read from them."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from leerkring.app.invitations.letters import BusyReader, ReadBusyTimes
from leerkring.calendars.busy_times import BusyFiles

FIRST, LAST = datetime(2026, 9, 1), datetime(2027, 8, 1)
NOBODY: frozenset[str] = frozenset()

AT_TEN = (
    "DTSTART;TZID=Europe/Amsterdam:20260907T100000\nDTEND;TZID=Europe/Amsterdam:20260907T110000\n"
)
MONDAY = "2026-09-07 10:00-11:00"
ALL_DAY = "DTSTART;VALUE=DATE:20260907\n"


def event(lines: str, uid: str = "u1") -> str:
    name = f"UID:{uid}\n" if uid else ""
    return f"BEGIN:VEVENT\n{name}{lines.rstrip()}\nEND:VEVENT\n"


def calendar(*parts: str) -> str:
    return "BEGIN:VCALENDAR\nVERSION:2.0\n" + "".join(parts) + "END:VCALENDAR\n"


def read(
    path: Path,
    content: str,
    first: datetime = FIRST,
    last: datetime = LAST,
    without: frozenset[str] = NOBODY,
) -> ReadBusyTimes:
    path.write_text(content, encoding="utf-8")
    reader: BusyReader = BusyFiles()
    return reader.read([path], first, last, without=without, stopped=lambda: False)


def told(found: ReadBusyTimes) -> list[str]:
    """Return when they are: "2026-09-01 10:00-11:00"."""
    return [
        f"{one.start:%Y-%m-%d %H:%M}-{one.end:%H:%M}"
        if one.start.date() == one.end.date()
        else f"{one.start:%Y-%m-%d %H:%M}-{one.end:%Y-%m-%d %H:%M}"
        for one in found.spans
    ]


@dataclass(frozen=True)
class Busy:
    """Writes events to a file in a folder, reads it and says when they are."""

    folder: Path

    def __call__(
        self,
        *parts: str,
        first: datetime = FIRST,
        last: datetime = LAST,
        without: frozenset[str] = NOBODY,
    ) -> list[str]:
        found = read(self.folder / "a.ics", calendar(*parts), first, last, without)
        assert found.unread == ()
        return told(found)
