"""Any text comes through a calendar file as it went in, less what no file may hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.calendars.content_lines import clean, clean_line, line, text_line
from leerkring.domain.told import Invitee, Organiser
from support.invitations import a_request, a_told, events_by_icalendar, renderer, written

NASTY = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\\\\;,:\"'^nN\r\n\t\x00\x07\x1b\x85\u2028\ufeff\u202e👩‍🏫🏳️‍🌈é€"),
    ),
    max_size=200,
)


@given(title=NASTY, place=NASTY, name=NASTY)
def test_any_text_survives_the_way_out(title: str, place: str, name: str) -> None:
    person = Invitee(name, "anna@voorbeeld.nl", "a")
    told = a_told(
        title=title, place=f"x{place}", people=(person,), organiser=Organiser(name, "m@x.nl")
    )
    event = written(a_request(told)).event
    assert event.one("SUMMARY").value == clean(title)
    assert event.one("LOCATION").value == clean(f"x{place}")
    assert event.one("ORGANIZER").parameters["CN"] == clean_line(name)
    assert event.all("ATTENDEE")[0].parameters["CN"] == clean_line(name)


@given(title=NASTY, name=NASTY)
def test_icalendar_finds_one_event_whatever_the_text(title: str, name: str) -> None:
    told = a_told(title=title, people=(Invitee(name, "anna@voorbeeld.nl", "a"),))
    (event,) = events_by_icalendar(renderer().message(a_request(told)))
    assert event["UID"] == "m1@leerkring"
    assert not event.errors
    assert [str(a) for a in event["ATTENDEE"]] == ["mailto:anna@voorbeeld.nl", "invalid:nomail"]


@given(NASTY)
def test_cleaning_leaves_nothing_more_to_clean(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)
    assert "\n" not in clean_line(text)


@pytest.mark.parametrize(
    ("text", "octets"),
    [
        ("a,b;c\\d", b"X:a\\,b\\;c\\\\d\r\n"),
        ("13:00", b"X:13:00\r\n"),
        ("een\r\ntwee\rdrie", b"X:een\\ntwee\\ndrie\r\n"),
        ("C:\\Noord", b"X:C:\\\\Noord\r\n"),
        ("stil\x00\x07 bel", b"X:stil bel\r\n"),
    ],
)
def test_text_is_escaped_by_the_book(text: str, octets: bytes) -> None:
    assert text_line("X", text) == octets


def test_long_lines_fold_between_characters() -> None:
    folded = text_line("SUMMARY", "€" * 100)
    parts = folded.removesuffix(b"\r\n").split(b"\r\n")
    assert len(parts) > 3
    assert all(len(part) <= 75 for part in parts)
    unfolded = parts[0] + b"".join(part[1:] for part in parts[1:])
    assert unfolded.decode() == "SUMMARY:" + "€" * 100
    assert all(part.decode() for part in parts)


def test_quotes_in_names_follow_rfc_6868() -> None:
    named = line("ORGANIZER", "mailto:a@x.nl", {"CN": 'Els "de baas" ^_^'})
    assert named == b"ORGANIZER;CN=\"Els ^'de baas^' ^^_^^\":mailto:a@x.nl\r\n"
