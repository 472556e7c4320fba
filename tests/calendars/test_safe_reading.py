"""Files from anywhere: what is found in them, and that none of them does harm."""

import base64
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.app.invitations.letters import WhyUnread
from leerkring.calendars import safe_reading
from leerkring.calendars.components import (
    LONGEST_LINE,
    UnreadableError,
    calendars_in,
    parsed,
)
from leerkring.calendars.safe_reading import MOST_OCTETS, ReadFile, read_file, read_files

EVENT = b"BEGIN:VEVENT\r\nUID:m1@leerkring\r\nSUMMARY:Kring\r\nEND:VEVENT\r\n"
CALENDAR = b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n" + EVENT + b"END:VCALENDAR\r\n"
GENEROUS = 20.0  # seconds


@pytest.fixture(autouse=True)
def _soon() -> Iterator[None]:
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < GENEROUS


def mail(*parts: bytes, head: bytes = b"") -> bytes:
    body = b"".join(b"--grens\r\n" + part + b"\r\n" for part in parts)
    return (
        b"From: Anna <anna@voorbeeld.nl>\r\nDate: Tue, 01 Sep 2026 10:00:00 +0200\r\n"
        + head
        + b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=grens\r\n\r\n"
        + body
        + b"--grens--\r\n"
    )


def part(content: bytes, kind: bytes = b"text/calendar; method=REPLY", head: bytes = b"") -> bytes:
    return b"Content-Type: " + kind + b"\r\n" + head + b"\r\n" + content


def uids(content: bytes) -> list[str]:
    return [
        event.word("UID").lower()
        for calendar in calendars_in(content)
        for event in calendar.named("VEVENT")
    ]


def why(path: Path) -> WhyUnread:
    with pytest.raises(UnreadableError) as caught:
        read_file(path)
    return caught.value.why


def saved(folder: Path, content: bytes, name: str = "a.ics") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def read_all(*paths: Path, suffixes: tuple[str, ...] = (".ics", ".eml")) -> list[ReadFile]:
    return list(read_files(paths, suffixes=suffixes, stopped=lambda: False))


# ---- content lines ----------------------------------------------------------------------------


@pytest.mark.parametrize("ending", [b"\r\n", b"\n", b"\r", b"\r\r\n"])
def test_every_kind_of_line_end_is_read(ending: bytes) -> None:
    assert uids(CALENDAR.replace(b"\r\n", ending)) == ["m1@leerkring"]


def test_byte_order_marks_are_no_part_of_the_text() -> None:
    assert uids(b"\xef\xbb\xbf" + CALENDAR) == ["m1@leerkring"]
    assert uids(CALENDAR.decode().encode("utf-16")) == ["m1@leerkring"]


def test_lines_are_unfolded_also_in_the_middle_of_a_letter() -> None:
    name = "Zoë".encode()
    folded = CALENDAR.replace(b"Kring", name[:3] + b"\r\n " + name[3:])
    (calendar,) = calendars_in(folded)
    (event,) = calendar.named("VEVENT")
    assert (found := event.first("SUMMARY")) is not None
    assert found.value == "Zoë"


@pytest.mark.parametrize(
    ("octets", "text"), [(b"Zo\xeb", "Zoë"), (b"\x93", "“"), (b"\x81", "\x81")]
)
def test_what_is_no_utf_8_is_read_as_latin(octets: bytes, text: str) -> None:
    (calendar,) = calendars_in(CALENDAR.replace(b"Kring", octets))
    assert (found := calendar.named("VEVENT")[0].first("SUMMARY")) is not None
    assert found.value == text


def test_parameters_lose_their_quotes_and_carets() -> None:
    found = parsed("attendee;CN=\"Vries; Anna: ^'An^'\";partstat=ACCEPTED:mailto:anna@voorbeeld.nl")
    assert found is not None
    assert found.name == "ATTENDEE"
    assert found.parameters == {"CN": 'Vries; Anna: "An"', "PARTSTAT": "ACCEPTED"}
    assert found.value == "mailto:anna@voorbeeld.nl"


def test_escapes_in_text_are_undone() -> None:
    found = parsed(r"COMMENT:Ja\, graag\; tot dan\nAnna \\o/")
    assert found is not None
    assert found.text() == "Ja, graag; tot dan\nAnna \\o/"


@pytest.mark.parametrize("line", ["", "zonder dubbele punt", ":x", ";A=B:x", 'A;B="x'])
def test_what_is_no_content_line_is_none(line: str) -> None:
    assert parsed(line) is None


# ---- components -------------------------------------------------------------------------------


def test_cut_anywhere_an_event_is_there_whole_or_not_at_all() -> None:
    content = b"BEGIN:VCALENDAR\r\n" + EVENT + EVENT.replace(b"m1", b"m2") + b"END:VCALENDAR\r\n"
    first = content.index(b"END:VEVENT") + len("END:VEVENT")
    second = content.rindex(b"END:VEVENT") + len("END:VEVENT")
    for cut in range(len(content) + 1):
        expected = [] if cut < first else ["m1@leerkring"]
        if cut >= second:
            expected.append("m2@leerkring")
        assert uids(content[:cut]) == expected, cut


def test_an_event_without_end_does_not_swallow_the_next() -> None:
    cut = EVENT.replace(b"END:VEVENT\r\n", b"BEGIN:VALARM\r\n")
    other = EVENT.replace(b"m1", b"m2")
    assert uids(b"BEGIN:VCALENDAR\n" + cut + other + b"END:VCALENDAR\n") == ["m2@leerkring"]
    assert uids(b"BEGIN:VCALENDAR\n" + cut + CALENDAR) == ["m1@leerkring"]


def test_events_outside_a_calendar_count_as_one_calendar() -> None:
    assert uids(EVENT) == ["m1@leerkring"]
    assert calendars_in(b"UID:x\nEND:VEVENT\n") == ()


def test_long_lines_are_passed_over() -> None:
    long = b"ATTACH:" + b"QUJD" * LONGEST_LINE + b"\r\n"
    content = CALENDAR.replace(b"SUMMARY", long + b"SUMMARY")
    assert uids(content) == ["m1@leerkring"]
    (calendar,) = calendars_in(content)
    assert [one.name for one in calendar.named("VEVENT")[0].properties] == ["UID", "SUMMARY"]


@pytest.mark.parametrize(
    "content",
    [
        b"X:1\n" * 100_000,
        b"\n" * (MOST_OCTETS - 1),
        b"\r" * (MOST_OCTETS - 1),
        b"BEGIN:VCALENDAR\n" + EVENT * 10_000,
        b"BEGIN:VCALENDAR\n" + b"BEGIN:VALARM\n" * 1000,
        b"BEGIN:VCALENDAR\n" + b"BEGIN:X\nEND:X\n" * 21_000,
        b"BEGIN:VCALENDAR\n" * 21_000,
    ],
    ids=["lines", "empty lines", "returns", "events", "deep", "components", "calendars"],
)
def test_too_much_of_anything_is_refused(tmp_path: Path, content: bytes) -> None:
    assert why(saved(tmp_path, content)) is WhyUnread.TOO_MANY


@pytest.mark.parametrize(
    "content",
    [
        b"A;" + b"B=C;" * 1_000_000,
        b'A;B="' * 1_000_000,
        b"X" * (MOST_OCTETS - 1),
        b"\n " * (MOST_OCTETS // 2 - 1),
        b"A;B=" + b'"x"' * 20_000,
        b" \t" * 30_000,
    ],
)
def test_strange_lines_take_no_time(tmp_path: Path, content: bytes) -> None:
    assert why(saved(tmp_path, content)) in {WhyUnread.NO_CALENDAR, WhyUnread.TOO_MANY}


@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_an_error(content: bytes) -> None:
    for octets in (content, CALENDAR[:40] + content + CALENDAR[40:]):
        calendars_in(octets)


@given(st.binary(max_size=300), st.integers(0, 400))
def test_any_mail_is_read_or_refused(content: bytes, place: int) -> None:
    whole = mail(part(CALENDAR))
    for octets in (content, whole[:place] + content + whole[place:]):
        with suppress(UnreadableError):
            safe_reading._of_mail(octets)


# ---- mails ------------------------------------------------------------------------------------


def test_a_mail_gives_its_calendar_parts_with_what_stands_around_them(tmp_path: Path) -> None:
    without = CALENDAR.replace(b"METHOD:REPLY\r\n", b"")
    (found,) = read_file(saved(tmp_path, mail(part(b"Ja!", b"text/plain"), part(without)), "a.eml"))
    assert (found.method, found.sender) == ("REPLY", "anna@voorbeeld.nl")
    assert found.sent_at is not None
    assert found.sent_at.isoformat() == "2026-09-01T08:00:00+00:00"


@pytest.mark.parametrize(
    "one",
    [
        part(base64.encodebytes(CALENDAR), head=b"Content-Transfer-Encoding: base64\r\n"),
        part(
            CALENDAR.replace(b":", b"=3A"), head=b"Content-Transfer-Encoding: quoted-printable\r\n"
        ),
        part(CALENDAR, head=b"Content-Transfer-Encoding: onbekend\r\n"),
        part(CALENDAR, b"application/octet-stream; name=uitnodiging.ICS"),
        part(CALENDAR, b"text/calendar; charset=bestaat-niet"),
        part(CALENDAR.decode().encode("utf-16"), b"text/calendar; charset=utf-16"),
        part(mail(part(CALENDAR)).replace(b"grens", b"binnen"), b"message/rfc822"),
    ],
)
def test_calendar_parts_are_found_however_they_are_packed(tmp_path: Path, one: bytes) -> None:
    (found,) = read_file(saved(tmp_path, mail(one), "a.eml"))
    assert [event.word("UID") for event in found.component.named("VEVENT")] == ["M1@LEERKRING"]


def test_a_charset_of_the_mail_counts(tmp_path: Path) -> None:
    content = CALENDAR.replace(b"Kring", b"\xc3\xab")
    (found,) = read_file(
        saved(tmp_path, mail(part(content, b"text/calendar; charset=iso-8859-1")), "a.eml")
    )
    assert (summary := found.component.named("VEVENT")[0].first("SUMMARY")) is not None
    assert summary.value == "Ã«"


def test_a_mail_cut_anywhere_gives_a_whole_event_or_none(tmp_path: Path) -> None:
    octets = mail(part(base64.encodebytes(CALENDAR), head=b"Content-Transfer-Encoding: base64\r\n"))
    for cut in range(0, len(octets), 3):
        path = saved(tmp_path, octets[:cut], "a.eml")
        try:
            found = read_file(path)
        except UnreadableError:
            continue
        for calendar in found:
            for event in calendar.component.named("VEVENT"):
                assert [one.name for one in event.properties] == ["UID", "SUMMARY"]


def _nested(kind: bytes, depth: int, innermost: bytes = CALENDAR) -> bytes:
    content = part(innermost)
    for level in range(depth):
        name = b"g%d" % level
        content = (
            b"Content-Type: " + kind + b"; boundary=" + name + b"\r\n\r\n--" + name + b"\r\n"
            + content + b"\r\n--" + name + b"--\r\n"
        )  # fmt: skip
    return content


@pytest.mark.parametrize(
    "content",
    [
        _nested(b"multipart/mixed", 3000),
        b"Content-Type: message/rfc822\r\n\r\n" * 3000,
        mail(*[part(b"x", b"text/plain")] * 5000),
        b"X: 1\n" * 900_000,
    ],
    ids=["multipart", "rfc822", "parts", "headers"],
)
def test_mails_without_end_are_refused(tmp_path: Path, content: bytes) -> None:
    assert why(saved(tmp_path, content, "a.eml")) is WhyUnread.TOO_MANY


def test_a_deep_mail_within_the_limits_is_read(tmp_path: Path) -> None:
    assert read_file(saved(tmp_path, _nested(b"multipart/mixed", 50), "a.eml"))


def test_many_lines_in_a_deep_mail_take_no_time(tmp_path: Path) -> None:
    content = _nested(b"multipart/mixed", 50, b"--x\r\n" * 1800 + b"x\r\n" * 90_000)
    assert why(saved(tmp_path, content, "a.eml")) is WhyUnread.TOO_MANY


def test_a_mail_without_a_calendar_says_so(tmp_path: Path) -> None:
    assert why(saved(tmp_path, mail(part(b"Ja!", b"text/plain")), "a.eml")) is WhyUnread.NO_CALENDAR
    assert why(saved(tmp_path, b"", "a.eml")) is WhyUnread.NO_CALENDAR
    assert why(saved(tmp_path, b"", "a.ics")) is WhyUnread.NO_CALENDAR


def test_a_calendar_with_the_name_of_a_mail_is_read(tmp_path: Path) -> None:
    assert read_file(saved(tmp_path, b"\xef\xbb\xbf\r\n" + CALENDAR, "a.eml"))
    assert read_file(saved(tmp_path, CALENDAR, "zonder naam"))


# ---- files and folders ------------------------------------------------------------------------


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "groot.ics"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert why(path) is WhyUnread.TOO_LARGE


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    assert why(tmp_path / "weg.ics") is WhyUnread.NOT_READABLE
    assert why(Path("nul\0.ics")) is WhyUnread.NOT_READABLE
    assert [file.unread for file in read_all(Path("nul\0.ics"))] != [None]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pijp.ics")
        assert why(tmp_path / "pijp.ics") is WhyUnread.NOT_READABLE


def test_a_folder_stands_for_its_files_in_order(tmp_path: Path) -> None:
    for name in ("b.ics", "a.EML", ".verborgen.ics", "c.txt", "een/x.ics", ".weg/y.ics"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        saved(tmp_path, CALENDAR, name)
    deep = tmp_path / "1" / "2" / "3"
    (deep / "4").mkdir(parents=True)
    saved(deep, CALENDAR, "diep.ics")
    saved(deep / "4", CALENDAR, "te diep.ics")
    assert [file.name for file in read_all(tmp_path)] == ["diep.ics", "a.EML", "b.ics", "x.ics"]
    assert [file.name for file in read_all(tmp_path, suffixes=(".ics",))][1:] == ["b.ics", "x.ics"]


def test_each_file_is_read_once(tmp_path: Path) -> None:
    path = saved(tmp_path, CALENDAR)
    assert len(read_all(path, tmp_path, path, tmp_path)) == 1


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system cannot make symbolic links")
def test_links_in_a_circle_come_to_an_end(tmp_path: Path) -> None:
    saved(tmp_path, CALENDAR)
    (tmp_path / "rond").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "zelf.ics").symlink_to(tmp_path / "zelf.ics")
    (tmp_path / "weg.ics").symlink_to(tmp_path / "nergens.ics")
    found = {file.name: file.unread and file.unread.why for file in read_all(tmp_path)}
    unread = WhyUnread.NOT_READABLE
    assert found == {"a.ics": None, "zelf.ics": unread, "weg.ics": unread}


def test_a_folder_with_too_many_files_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_reading, "MOST_FILES", 3)
    for number in range(6):
        saved(tmp_path, CALENDAR, f"{number}.ics")
    found = read_all(tmp_path)
    assert [file.name for file in found] == ["0.ics", "1.ics", "2.ics", tmp_path.name]
    assert found[-1].unread is not None
    assert found[-1].unread.why is WhyUnread.TOO_MANY


def test_between_files_one_may_stop(tmp_path: Path) -> None:
    for number in range(3):
        saved(tmp_path, CALENDAR, f"{number}.ics")
    answers = iter([False, False, True])
    found = read_files([tmp_path], suffixes=(".ics",), stopped=lambda: next(answers))
    assert [file.name for file in found] == ["0.ics", "1.ics"]
