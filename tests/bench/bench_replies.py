"""How long answers and hostile files take to read, and a large round to put beside its replies."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

import pytest

from leerkring.calendars.busy_times import BusyFiles
from leerkring.calendars.replies import ReplyFiles
from support.figures import show

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//NL\r\nMETHOD:REPLY\r\n"
EVENT = (
    "BEGIN:VEVENT\r\nUID:{uid}@leerkring\r\nDTSTAMP:20260902T080000Z\r\nSEQUENCE:0\r\n"
    "ATTENDEE;PARTSTAT=ACCEPTED;CN=Persoon {uid}:mailto:p{uid}@voorbeeld.nl\r\n"
    "DTSTART:20260915T110000Z\r\nDTEND:20260915T130000Z\r\nEND:VEVENT\r\n"
)
WEEKLY = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//NL\r\n{events}END:VCALENDAR\r\n"
WEEKLY_EVENT = (
    "BEGIN:VEVENT\r\nUID:w{n}\r\nDTSTAMP:20260902T080000Z\r\n"
    "DTSTART:20260907T{h:02}0000\r\nDTEND:20260907T{h:02}3000\r\n"
    "RRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n"
)


def _never() -> bool:
    return False


def _took(work: Callable[[], object]) -> float:
    begin = perf_counter()
    work()
    return perf_counter() - begin


@pytest.mark.bench
def test_reading_answers_and_hostile_files(tmp_path: Path) -> None:
    folder = tmp_path / "antwoorden"
    folder.mkdir()
    for number in range(1000):
        text = HEAD + EVENT.format(uid=number) + "END:VCALENDAR\r\n"
        (folder / f"{number}.ics").write_text(text, newline="")
    huge, many, lines, nested = (tmp_path / f"{n}.ics" for n in ("huge", "many", "lines", "deep"))
    with huge.open("wb") as file:
        file.truncate(50_000_000)
    many.write_text(HEAD + "".join(EVENT.format(uid=n) for n in range(10_000)), newline="")
    lines.write_text(HEAD + "X-REGEL:1\r\n" * 300_000, newline="")
    nested.write_text("BEGIN:VEVENT\r\n" * 100_000, newline="")
    reader = ReplyFiles()
    figures = {"1,000 answers": _took(partial(reader.read, [folder], stopped=_never))}
    for name, path in (
        ("50 MB", huge), ("10,000 events", many), ("300,000 lines", lines),
        ("100,000 nested", nested),
    ):  # fmt: skip
        figures[name] = _took(partial(reader.read, [path], stopped=_never))
    week = "".join(WEEKLY_EVENT.format(n=n, h=8 + n % 9) for n in range(40))
    calendar = tmp_path / "agenda.ics"
    calendar.write_text(WEEKLY.format(events=week), newline="")
    first = datetime(2026, 9, 1)
    figures["40 weekly appointments, 3 years"] = _took(
        lambda: BusyFiles().read(
            [calendar], first, first + timedelta(days=3 * 365), without=frozenset(), stopped=_never
        )
    )
    show("Reading calendar files", (f"{name}: {value:.2f} s" for name, value in figures.items()))
    assert max(figures.values()) < 60
