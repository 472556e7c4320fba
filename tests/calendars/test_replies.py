"""Replies as mail programs write them, and what they are not allowed to do."""

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.app.invitations.letters import ReadReplies, ReplyReader, WhyUnread
from leerkring.calendars.replies import ReplyFiles
from leerkring.domain.invitations import Answer
from leerkring.domain.replies import ReplyFound
from support.reply_samples import APPLE, COUNTER, GMAIL, OUTLOOK_COM, OUTLOOK_DESKTOP, THUNDERBIRD

STAMP = datetime(2026, 9, 1, 8, 15, tzinfo=UTC)
ANNA = ReplyFound("m1@leerkring", "anna@voorbeeld.nl", "", Answer.ACCEPTED, 0, STAMP)
NOBODY = ReadReplies()


def zone(name: str, offset: str) -> str:
    return (
        f"BEGIN:VTIMEZONE\nTZID:{name}\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        f"TZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE\n"
    )


def reply(event: str, method: str = "METHOD:REPLY\n") -> str:
    return (
        f"BEGIN:VCALENDAR\n{method}BEGIN:VEVENT\nUID:m1@leerkring\nDTSTAMP:20260901T081500Z\n"
        f"{event}END:VEVENT\nEND:VCALENDAR\n"
    )


def mail(calendar: str, method: str = "REPLY", *, twice: bool = False) -> str:
    packed = base64.encodebytes(calendar.encode()).decode()
    attached = (
        "--x\nContent-Type: application/ics; name=invite.ics\nContent-Transfer-Encoding: base64\n"
        f"Content-Disposition: attachment; filename=invite.ics\n\n{packed}\n"
    )
    return (
        "From: =?utf-8?q?Anna?= <Anna@voorbeeld.nl>\nTo: marieke@voorbeeld.nl\n"
        "Date: Wed, 02 Sep 2026 12:00:00 +0200\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nJa\n--x\n"
        f'Content-Type: text/calendar; charset="UTF-8"; method={method}\n\n{calendar}\n'
        f"{attached if twice else ''}--x--\n"
    )


Read = Callable[[str | bytes], ReadReplies]


@pytest.fixture(name="read")
def _read(tmp_path: Path) -> Read:
    reader: ReplyReader = ReplyFiles()

    def read(content: str | bytes) -> ReadReplies:
        octets = content.encode() if isinstance(content, str) else content
        path = tmp_path / "antwoord.eml"
        path.write_bytes(octets)
        return reader.read([path], stopped=lambda: False)

    return read


def only(found: ReadReplies) -> ReplyFound:
    assert found.unread == ()
    (one,) = found.replies
    return one


def why(found: ReadReplies) -> WhyUnread:
    assert found.replies == ()
    (one,) = found.unread
    assert one.name == "antwoord.eml"
    return one.why


def test_outlook_on_the_desktop(read: Read) -> None:
    assert only(read(OUTLOOK_DESKTOP)) == ReplyFound(
        uid="m1@leerkring",
        email="anna@voorbeeld.nl",
        name="",
        answer=Answer.ACCEPTED,
        sequence=2,
        stamp=STAMP,
        comment="Graag, tot dan!",
    )


def test_outlook_com_without_an_organiser(read: Read) -> None:
    found = only(read(mail(OUTLOOK_COM)))
    assert (found.email, found.name) == ("Anna@Voorbeeld.nl", "Anna de Vries")
    assert (found.answer, found.comment, found.proposed) == (Answer.DECLINED, "", None)


def test_gmail_says_it_twice(read: Read) -> None:
    found = only(read(mail(GMAIL, twice=True)))
    assert (found.answer, found.sequence) == (Answer.TENTATIVE, 1)
    assert (found.email, found.comment) == ("anna@voorbeeld.nl", "Misschien wat later")


def test_apple_with_somebody_who_wrote_for_her(read: Read) -> None:
    found = only(read(APPLE))
    assert (found.email, found.name) == ("anna@voorbeeld.nl", "Vries, Anna de")


def test_thunderbird_and_a_delegate(read: Read) -> None:
    found = only(read(THUNDERBIRD))
    assert (found.answer, found.delegated_to) == (Answer.DELEGATED, "bram@voorbeeld.nl")
    assert (found.name, found.sequence) == ("Anna", 0)


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_do_not_matter(read: Read, ending: str) -> None:
    assert only(read(GMAIL.replace("\n", ending))) == only(read(GMAIL))


# ---- another time -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (";TZID=W. Europe Standard Time:20261208T153000", "2026-12-08 15:30"),
        (';TZID="W. Europe Standard Time":20260708T153000', "2026-07-08 15:30"),
        (";TZID=GMT Standard Time:20260708T153000", "2026-07-08 16:30"),
        (";TZID=america/new_york:20260708T093000", "2026-07-08 15:30"),
        (";TZID=/vendor.example/Europe/London:20260708T143000", "2026-07-08 15:30"),
        (":20260708T133000Z", "2026-07-08 15:30"),
        (":20261208T143000Z", "2026-12-08 15:30"),
        (":20261208T153000", "2026-12-08 15:30"),
        (":20261208T1530", "2026-12-08 15:30"),
        (";VALUE=DATE:20261208", "2026-12-08 00:00"),
        (";TZID=Nergens:20261208T153000", "2026-12-08 15:30"),
        (";TZID=../../etc/passwd:20261208T153000", "2026-12-08 15:30"),
    ],
)
def test_a_proposal_is_told_on_our_clock(read: Read, start: str, expected: str) -> None:
    found = only(read(COUNTER.format(zone="", start=start)))
    assert found.answer is Answer.COUNTER
    assert found.comment == "Een week later?"
    assert found.proposed == datetime.fromisoformat(expected)


@pytest.mark.parametrize("start", [":", ":morgen", ":20261345T990000", ":00010101T000000Z"])
def test_a_proposal_without_a_time_is_still_one(read: Read, start: str) -> None:
    assert only(read(COUNTER.format(zone="", start=start))).proposed is None


def _proposed(read: Read, name: str, offset: str | None, of: str | None = None) -> str:
    definition = zone(of or name, offset) if offset else ""
    content = COUNTER.format(zone=definition, start=f";TZID={name}:20260708T120000")
    return f"{only(read(content)).proposed:%H:%M}"


def test_an_unknown_zone_is_what_its_own_file_says(read: Read) -> None:
    assert _proposed(read, "Customized Time Zone", "-0500") == "19:00"
    assert _proposed(read, "Customized Time Zone", "+0530") == "08:30"
    assert _proposed(read, "Customized Time Zone", None) == "12:00"


@pytest.mark.parametrize("name", ["Europe/Amsterdam", "W. Europe Standard Time", "Mijn zone"])
def test_a_wrong_zone_in_one_file_changes_no_other(read: Read, name: str) -> None:
    from icalendar import Calendar

    event = f"BEGIN:VEVENT\nDTSTART;TZID={name}:20260708T120000\nEND:VEVENT\n"
    plain = f"BEGIN:VCALENDAR\n{event}END:VCALENDAR\n"
    known = name != "Mijn zone"
    assert _proposed(read, name, "-0900") == ("12:00" if known else "23:00")
    assert _proposed(read, name, None) == "12:00"
    assert _proposed(read, "W. Europe Standard Time", None) == "12:00"
    start = Calendar.from_ical(plain).walk("VEVENT")[0].decoded("DTSTART")
    assert isinstance(start, datetime)
    assert (start.utcoffset() is not None) is known
    if known:
        assert start.astimezone(UTC).hour == 10


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;COUNT=3;UNTIL=20300101",
        "FREQ=YEARLY;UNTIL=20309901",
        "onzin",
        "",
    ],
)
def test_a_zone_with_an_endless_rule_is_not_followed(read: Read, rule: str) -> None:
    definition = zone("Vreemd", "+0900").replace("TZOFFSETFROM", f"RRULE:{rule}\nTZOFFSETFROM")
    found = only(read(COUNTER.format(zone=definition, start=";TZID=Vreemd:20260708T120000")))
    assert found.proposed is not None


def test_a_counter_that_lists_everybody_is_of_its_sender(read: Read) -> None:
    others = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:bram@voorbeeld.nl\n"
    content = COUNTER.format(zone="", start=":20261208T143000Z")
    content = content.replace("ATTENDEE;CN", others + "ATTENDEE;CN", 1)
    assert only(read(mail(content, "COUNTER"))).email == "anna@voorbeeld.nl"
    assert len(read(content).replies) == 2


# ---- what is missing or wrong -----------------------------------------------------------------


@pytest.mark.parametrize("method", ["", "METHOD:REQUEST\n", "METHOD:PUBLISH\n", "METHOD:CANCEL\n"])
def test_only_replies_are_replies(read: Read, method: str) -> None:
    event = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl\n"
    assert why(read(reply(event, method))) is WhyUnread.NO_REPLY


def test_the_mail_may_say_the_method(read: Read) -> None:
    event = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl\n"
    assert only(read(mail(reply(event, ""), "reply"))) == ANNA
    assert why(read(mail(reply(event, "METHOD:REQUEST\n")))) is WhyUnread.NO_REPLY


@pytest.mark.parametrize(
    "event",
    [
        "",
        "ATTENDEE:mailto:anna@voorbeeld.nl\n",
        "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:anna@voorbeeld.nl\n",
        "ATTENDEE;PARTSTAT=X-ANDERS:mailto:anna@voorbeeld.nl\n",
        "ATTENDEE;PARTSTAT=ACCEPTED:invalid:nomail\n",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:\n",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl,bram@voorbeeld.nl\n",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna%0ABcc:x@voorbeeld.nl\n",
    ],
)
def test_without_an_answer_or_an_address_there_is_no_reply(read: Read, event: str) -> None:
    assert why(read(reply(event))) is WhyUnread.NO_REPLY


@pytest.mark.parametrize(
    "person",
    [
        "PARTSTAT=accepted:MAILTO:anna@voorbeeld.nl",
        "PARTSTAT=ACCEPTED:anna@voorbeeld.nl",
        "PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl?subject=x",
        "PARTSTAT=ACCEPTED;EMAIL=anna@voorbeeld.nl:/o=Exchange/cn=Recipients/cn=anna",
        "PARTSTAT=ACCEPTED;SENT-BY=mailto:hulp@voorbeeld.nl:mailto:anna@voorbeeld.nl",
        'PARTSTAT=ACCEPTED;SENT-BY="mailto:hulp@voorbeeld.nl":mailto:anna@voorbeeld.nl',
    ],
)
def test_addresses_are_found(read: Read, person: str) -> None:
    assert only(read(reply(f"ATTENDEE;{person}\n"))) == ANNA


def test_without_a_moment_of_its_own_a_reply_is_as_old_as_its_mail(read: Read) -> None:
    event = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl\n"
    bare = reply(event).replace("DTSTAMP:20260901T081500Z\n", "")
    assert only(read(bare)).stamp == datetime(1970, 1, 1, tzinfo=UTC)
    assert only(read(mail(bare))).stamp == datetime(2026, 9, 2, 10, tzinfo=UTC)
    forgot = reply(event).replace("81500Z", "81500")
    assert only(read(forgot)).stamp == STAMP


def test_the_highest_number_that_calendars_keep_is_read(read: Read) -> None:
    event = "SEQUENCE:2147483647\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl\n"
    assert only(read(reply(event))).sequence == 2**31 - 1


@pytest.mark.parametrize("number", ["-1", "een", "", "9" * 5000])
def test_a_strange_sequence_is_zero(read: Read, number: str) -> None:
    event = f"SEQUENCE:{number}\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl\n"
    assert only(read(reply(event))).sequence == 0


def test_one_broken_event_does_not_lose_the_others(read: Read) -> None:
    event = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl\n"
    broken = "BEGIN:VEVENT\nATTENDEE;PARTSTAT=ACCEPTED:mailto:x@voorbeeld.nl\nEND:VEVENT\n"
    content = reply(event).replace("BEGIN:VEVENT", broken + "BEGIN:VEVENT")
    assert only(read(content)) == ANNA


def test_comments_are_plain_and_short(read: Read) -> None:
    event = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl\n"
    found = only(read(reply(event + "COMMENT:Ja\x07\u202e" + "!" * 900 + "\n")))
    assert found.comment == "Ja" + "!" * 498


def test_a_reply_cut_anywhere_is_whole_or_absent(read: Read) -> None:
    for content in (GMAIL, mail(GMAIL, twice=True)):
        whole = only(read(content))
        for cut in range(0, len(content), 17):
            assert read(content[:cut]).replies in ((), (whole,))


@given(st.lists(st.tuples(st.integers(0, 900), st.binary(max_size=6)), max_size=4))
def test_damaged_replies_never_raise(
    tmp_path_factory: pytest.TempPathFactory, damage: list[tuple[int, bytes]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "stuk.ics"
    for content in (
        OUTLOOK_DESKTOP,
        COUNTER.format(zone=zone("X", "+0100"), start=";TZID=X:20260101T120000"),
    ):
        octets = content.encode()
        for place, more in damage:
            octets = octets[:place] + more + octets[place + 3 :]
        path.write_bytes(octets)
        for found in ReplyFiles().read([path], stopped=lambda: False).replies:
            assert found.stamp.tzinfo is UTC
            assert "@" in found.email
            assert found.uid


def test_a_reply_of_a_whole_city_takes_no_time(read: Read) -> None:
    people = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@voorbeeld.nl\n" * 40_000
    assert only(read(reply(people))) == ANNA


def test_many_files_and_stopping(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.ics").write_text(GMAIL.replace("m1@", f"m{number}@"))
    (tmp_path / "leeg.eml").write_text("Subject: niets\n\n")
    found = ReplyFiles().read([tmp_path], stopped=lambda: False)
    assert [one.uid for one in found.replies] == [f"m{number}@leerkring" for number in range(3)]
    assert [(one.name, one.why) for one in found.unread] == [("leeg.eml", WhyUnread.NO_CALENDAR)]
    assert ReplyFiles().read([tmp_path], stopped=lambda: True) == NOBODY
