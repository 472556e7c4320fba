"""What servers may be given, and when two objects say the same."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.calendars.stored_objects import check_storable, holds_only, same_facts
from support.invitations import a_request, renderer
from support.stored import LATER_MADE, an_object

UID = "m1@leerkring"
END = b"END:VEVENT\r\n"
MAIL_ALARM = b"BEGIN:VALARM\r\nACTION:email\r\nEND:VALARM\r\n"
ALARM_UID = b"BEGIN:VALARM\r\nUID:een-herinnering\r\nEND:VALARM\r\n"


def with_lines(lines: bytes) -> bytes:
    return an_object().replace(END, lines + END)


@pytest.mark.parametrize(
    "content",
    [
        an_object(),
        b"\xef\xbb\xbf" + an_object(),
        with_lines(b"ATTENDEE;CN=A;schedule-agent=client:mailto:a@voorbeeld.nl\r\n"),
        with_lines(b'ATTENDEE;CN="x;A:";SCHEDULE-AGENT="CLIENT":mailto:a@voorbeeld.nl\r\n'),
        with_lines(b"ATTENDEE;SCHEDULE-AG\r\n ENT=CLIENT:mailto:a@voorbeeld.nl\r\n"),
        with_lines(b"DESCRIPTION:\\nMETHOD:REQUEST\r\n"),
        with_lines(ALARM_UID),
    ],
)
def test_what_may_be_stored(content: bytes) -> None:
    check_storable(content, UID)
    assert holds_only(content, UID)


@pytest.mark.parametrize(
    "content",
    [
        renderer().message(a_request()),
        an_object("m2"),
        b"",
        an_object() + an_object(),
        an_object()[:-20],
        an_object().replace(END, END + b"BEGIN:VEVENT\r\nUID:m2@leerkring\r\n" + END),
        an_object().replace(b"VERSION:2.0\r\n", b"VERSION:2.0\r\nmethod:REQUEST\r\n"),
        an_object().replace(b"VERSION:2.0\r\n", b"VERSION:2.0\nMETH\n OD:REQUEST\n"),
        with_lines(b"ATTENDEE;CN=A:mailto:a@voorbeeld.nl\r\n"),
        with_lines(b"ATTENDEE:mailto:a@voorbeeld.nl;SCHEDULE-AGENT=CLIENT\r\n"),
        with_lines(b'ATTENDEE;CN=";SCHEDULE-AGENT=CLIENT":mailto:a@voorbeeld.nl\r\n'),
        with_lines(b"ATTENDEE;SCHEDULE-AGENT=SERVER:mailto:a@voorbeeld.nl\r\n"),
        with_lines(b"ATTENDEE;SCHEDULE-AGENT=CLIENT;SCHEDULE-AGENT=SERVER:mailto:a@x.nl\r\n"),
        with_lines(b"att\r\n\tendee:mailto:a@voorbeeld.nl\r\n"),
        with_lines(MAIL_ALARM),
        with_lines(b"no content line\r\n"),
        b"BEGIN:A\r\n" * 100_000,
        b"END:A\r\n" * 10,
        b"VERSION:2.0\r\n" + an_object(),
        an_object().replace(END, b"END:VTODO\r\n"),
    ],
)
def test_what_may_not_be_stored(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (each for its own reason)
        check_storable(content, UID)


def test_what_cannot_be_read_is_never_the_same() -> None:
    assert not same_facts(b"<html>", b"<html>")
    assert not holds_only(b"<html>", UID)
    assert not same_facts(an_object(), an_object()[:-20])
    assert not same_facts(an_object(), an_object() + an_object())


def as_another_writes_it(content: bytes, dice: random.Random) -> bytes:
    """Return the object as another program may keep it: ordered, folded and stamped its way."""
    lines = content.replace(b"\r\n ", b"").replace(b"PRODID:-//Leerkring", b"PRODID:-//Ander")
    lines = lines.replace(b"\r\nSEQUENCE", b"\r\nCREATED:20260101T000000Z\r\nSEQUENCE")
    group: list[bytes] = []
    result: list[bytes] = []
    for line in lines.splitlines():
        if line.startswith((b"BEGIN:", b"END:")):
            dice.shuffle(group)
            result += [*group, line]
            group = []
        else:
            group.append(line)
    ends = dice.choice((b"\r\n", b"\n"))
    fold = dice.randrange(20, 75)
    folded = [re.sub(rb"(.{%d})(?=.)" % fold, rb"\1" + ends + b" ", one) for one in result]
    return ends.join(folded) + ends


@given(dice=st.randoms(use_true_random=False), days=st.integers(-400, 400))
def test_only_what_it_says_counts(dice: random.Random, days: int) -> None:
    ours = an_object()
    theirs = as_another_writes_it(an_object(days_later=days, made_at=LATER_MADE), dice)
    assert same_facts(ours, theirs) is (days == 0)
    assert same_facts(theirs, ours) is (days == 0)


@given(st.randoms(use_true_random=False), st.data())
def test_no_lost_line_goes_unseen(dice: random.Random, data: st.DataObject) -> None:
    lines = an_object().replace(b"\r\n ", b"").splitlines(keepends=True)
    facts = [n for n, one in enumerate(lines) if not re.match(rb"BEGIN|END:|DTSTAMP|PRODID", one)]
    lost = data.draw(st.sampled_from(facts))
    less = b"".join(lines[:lost] + lines[lost + 1 :])
    assert not same_facts(an_object(), as_another_writes_it(less, dice))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_without_trouble(content: bytes) -> None:
    same_facts(content, an_object())
    holds_only(content, UID)


def test_parts_in_another_order_are_the_same() -> None:
    first, second = b"BEGIN:VALARM\r\nTRIGGER:-P1D\r\nEND:VALARM\r\n", ALARM_UID
    assert same_facts(with_lines(first + second), with_lines(second + first))
    assert not same_facts(with_lines(first + second), with_lines(first + first))
