"""The shapes of invitation, cancellation and own-calendar file, rule by rule."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from leerkring.app.invitations.batches import CalendarEntry
from leerkring.domain.meetings import Role
from leerkring.domain.told import Invitee, Organiser
from support.invitations import (
    ANNA,
    BRAM,
    ELS,
    GUEST,
    MARIEKE,
    SAM,
    START,
    TOM,
    a_cancel,
    a_request,
    a_told,
    events_by_icalendar,
    own_calendar,
    renderer,
    written,
)
from support.strict_calendar import Component, Property

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ZONE_LINES = {
    "STANDARD": ("19701025T030000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "+0200", "+0100"),
    "DAYLIGHT": ("19700329T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "+0100", "+0200"),
}


def _attendee(calendar: Component, email: str) -> Property:
    (found,) = (p for p in calendar.event.all("ATTENDEE") if p.value == f"mailto:{email}")
    return found


def _own(role: Role | None = None, *, takes_part: bool = True, off: bool = False) -> Component:
    return own_calendar(CalendarEntry("m1", 0, a_told(off=off), role, takes_part))


def test_an_invitation_is_one_confirmed_event_with_everything_in_it() -> None:
    calendar = written(a_request())
    assert calendar.one("METHOD").value == "REQUEST"
    assert calendar.one("VERSION").value == "2.0"
    event = calendar.event
    assert event.one("UID").value == "m1@leerkring"
    assert event.one("SEQUENCE").value == "0"
    assert event.one("STATUS").value == "CONFIRMED"
    assert event.one("SUMMARY").value == "Intervisie Kring Peuters"
    assert event.one("LOCATION").value == "De Regenboog, kamer 2"
    assert event.one("DTSTAMP").value == "20260901T073005Z"
    assert event.one("ORGANIZER").value == "mailto:marieke@voorbeeld.nl"
    assert event.one("ORGANIZER").parameters == {"CN": "Marieke Postma"}


def test_the_whole_calendar_carries_no_uid_or_other_surprises() -> None:
    names = [p.name for p in written(a_request()).properties]
    assert names == ["VERSION", "PRODID", "METHOD"]


@pytest.mark.parametrize(
    ("person", "part"),
    [
        (ANNA, "CHAIR"),
        (BRAM, "REQ-PARTICIPANT"),
        (TOM, "REQ-PARTICIPANT"),
        (ELS, "OPT-PARTICIPANT"),
        (GUEST, "OPT-PARTICIPANT"),
    ],
)
def test_each_attendee_takes_part_by_role_and_is_asked_to_answer(
    person: Invitee, part: str
) -> None:
    assert _attendee(written(a_request()), person.email).parameters == {
        "CN": person.name,
        "ROLE": part,
        "PARTSTAT": "NEEDS-ACTION",
        "RSVP": "TRUE",
    }


def test_a_guest_who_leads_is_the_chair() -> None:
    coach = Invitee("Coach Lena", "lena@elders.example", None, Role.FACILITATOR, guest=True)
    calendar = written(a_request(a_told(people=(coach,))))
    assert _attendee(calendar, coach.email).parameters["ROLE"] == "CHAIR"


def test_the_organiser_who_takes_part_has_accepted_and_is_not_asked() -> None:
    marieke = Invitee("Marieke Postma", "Marieke@Voorbeeld.nl", "m")
    message = a_request(a_told(people=(ANNA, marieke)))
    assert message.invited == (ANNA,)
    found = _attendee(written(message), marieke.email)
    assert found.parameters["PARTSTAT"] == "ACCEPTED"
    assert "RSVP" not in found.parameters


def test_an_organiser_who_does_not_take_part_is_no_attendee() -> None:
    people = written(a_request()).event.all("ATTENDEE")
    assert MARIEKE.email not in str(people)


def test_the_room_is_an_attendee_that_need_not_answer_and_the_location() -> None:
    calendar = written(a_request())
    (room,) = (p for p in calendar.event.all("ATTENDEE") if "CUTYPE" in p.parameters)
    assert room.parameters == {"CN": "kamer 2", "CUTYPE": "ROOM"}
    assert room.value == "invalid:nomail"
    assert "kamer 2" in calendar.event.one("LOCATION").value


def test_without_a_place_there_is_no_location_and_no_room() -> None:
    event = written(a_request(a_told(place="", room=""))).event
    assert not event.has("LOCATION")
    assert not any("CUTYPE" in p.parameters for p in event.all("ATTENDEE"))


def test_people_without_a_usable_address_are_named_but_no_attendee() -> None:
    calendar = written(a_request(a_told(people=(ANNA, SAM))))
    assert [p.parameters["CN"] for p in calendar.event.all("ATTENDEE")] == [ANNA.name, "kamer 2"]
    assert f"Notulist: {SAM.name}" in calendar.event.one("DESCRIPTION").value


def test_one_address_shared_by_two_people_is_one_attendee() -> None:
    twin = Invitee("Ton de Vries", ANNA.email.upper(), "tv")
    calendar = written(a_request(a_told(people=(ANNA, twin), room="")))
    assert [p.parameters["CN"] for p in calendar.event.all("ATTENDEE")] == [ANNA.name]


def test_a_cancelled_meeting_says_so_and_rings_no_bell() -> None:
    calendar = written(a_cancel(ANNA, BRAM, whole=True))
    assert calendar.one("METHOD").value == "CANCEL"
    event = calendar.event
    assert event.one("STATUS").value == "CANCELLED"
    assert event.one("SEQUENCE").value == "1"
    assert event.one("UID").value == "m1@leerkring"
    assert [p.value for p in event.all("ATTENDEE")] == [
        "mailto:anna@voorbeeld.nl",
        "mailto:bram@voorbeeld.nl",
    ]
    assert event.has("ORGANIZER")
    assert not event.children


def test_who_is_uninvited_alone_gets_no_status_and_sees_no_others() -> None:
    calendar = written(a_cancel(TOM))
    event = calendar.event
    assert not event.has("STATUS")
    assert [p.value for p in event.all("ATTENDEE")] == ["mailto:tom@voorbeeld.nl"]
    assert not event.children
    assert "Tom Smit" in event.one("DESCRIPTION").value


def test_an_own_calendar_names_no_method_organiser_or_attendee() -> None:
    calendar = own_calendar(
        CalendarEntry("m1", 0, a_told(), Role.FACILITATOR),
        CalendarEntry("m2", 3, a_told(start=START + timedelta(days=70)), None),
    )
    assert not calendar.has("METHOD")
    events = calendar.inside("VEVENT")
    assert [e.one("UID").value for e in events] == ["m1@leerkring", "m2@leerkring"]
    assert [e.one("SEQUENCE").value for e in events] == ["0", "3"]
    for event in events:
        assert not event.has("ORGANIZER")
        assert not event.has("ATTENDEE")
        assert event.has("STATUS")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_zone_is_one_standard_and_one_daylight_rule(language: str) -> None:
    (zone,) = written(a_request(), language).inside("VTIMEZONE")
    assert zone.one("TZID").value == "Europe/Amsterdam"
    found = {
        part.name: tuple(
            part.one(name).value for name in ("DTSTART", "RRULE", "TZOFFSETFROM", "TZOFFSETTO")
        )
        for part in zone.children
    }
    assert found == ZONE_LINES
    assert len(zone.children) == 2


@pytest.mark.parametrize("start", [datetime(2026, 12, 1, 19), datetime(2027, 6, 1, 19)])
def test_the_wall_clock_time_stands_in_summer_and_winter(start: datetime) -> None:
    told = a_told(start=start, end=start + timedelta(minutes=90))
    content = renderer().message(a_request(told))
    (event,) = events_by_icalendar(content)
    assert event.decoded("DTSTART").astimezone(UTC) == start.replace(tzinfo=AMSTERDAM)
    assert event.decoded("DTEND").astimezone(UTC) == told.end.replace(tzinfo=AMSTERDAM)
    ours = written(a_request(told)).event
    for name in ("DTSTART", "DTEND"):
        assert ours.one(name).parameters == {"TZID": "Europe/Amsterdam"}
        assert not ours.one(name).value.endswith("Z")


def test_a_meeting_elsewhere_is_told_at_the_same_instant_in_our_zone() -> None:
    told = a_told(start=datetime(2026, 12, 1, 8), zone="America/Curacao")
    assert written(a_request(told)).event.one("DTSTART").value == "20261201T130000"


def test_meetings_are_never_a_series() -> None:
    for component in (written(a_request()), _own()):
        for event in component.inside("VEVENT"):
            assert not {p.name for p in event.properties} & {"RRULE", "RDATE", "EXDATE"}


def test_everybody_is_reminded_the_day_before_by_the_shared_invitation() -> None:
    (alarm,) = written(a_request()).event.inside("VALARM")
    assert [(p.name, p.value) for p in alarm.properties] == [
        ("ACTION", "DISPLAY"),
        ("TRIGGER", "-P1D"),
        ("DESCRIPTION", "Intervisie Kring Peuters op dinsdag 1 december 2026"),
    ]


def test_only_who_brings_a_case_is_reminded_a_week_ahead() -> None:
    triggers = {
        role: [a.one("TRIGGER").value for a in _own(role).event.inside("VALARM")]
        for role in (None, *Role)
    }
    assert triggers[Role.CASE_CONTRIBUTOR] == ["-P7D", "-P1D"]
    others = [found for role, found in triggers.items() if role is not Role.CASE_CONTRIBUTOR]
    assert others == [["-P1D"]] * 4


def test_the_shared_text_is_complete_and_names_every_role() -> None:
    text = written(a_request()).event.one("DESCRIPTION").value
    assert "Wanneer: dinsdag 1 december 2026, 13.00–15.00 uur" in text
    assert "Waar: De Regenboog, kamer 2" in text
    for line in (
        "Gespreksleider: Anna de Vries",
        "Casusinbrenger: Bram Jansen",
        "Reserve: Els Bakker",
        "Notulist: Piet Gast",
    ):
        assert line in text.splitlines()
    assert "- Bram Jansen: een casus inbrengen" in text


@pytest.mark.parametrize(
    ("language", "you"),
    [("nl", r"\b(je|jij|jou|jouw|jullie|u|uw)\b"), ("en", r"\b(you|your|yours)\b")],
)
def test_only_own_calendars_address_the_reader(language: str, you: str) -> None:
    shared = [
        a_request(),
        a_request(a_told(everyone_brings=True)),
        a_cancel(ANNA, whole=True),
        a_cancel(TOM),
    ]
    for message in shared:
        assert not re.search(you, str(written(message, language)), re.IGNORECASE)
    for role in (None, *Role):
        entry = CalendarEntry("m1", 0, a_told(), role)
        text = own_calendar(entry, language=language).event.one("DESCRIPTION").value
        assert re.search(you, text, re.IGNORECASE)


def test_a_contributor_reads_that_a_case_is_brought_in() -> None:
    text = _own(Role.CASE_CONTRIBUTOR).event.one("DESCRIPTION").value
    assert "Je brengt een casus in." in text.splitlines()


def test_who_only_watches_reads_the_shared_text() -> None:
    watching = _own(takes_part=False).event
    assert watching.one("DESCRIPTION").value == written(a_request()).event.one("DESCRIPTION").value
    assert not watching.children


def test_what_is_off_is_cancelled_in_the_organisers_copy() -> None:
    event = _own(off=True).event
    assert event.one("STATUS").value == "CANCELLED"
    assert event.one("DESCRIPTION").value.startswith("Deze afspraak gaat niet door.")
    assert not event.children


def test_when_the_case_is_chosen_there_everybody_is_asked_for_one() -> None:
    told = a_told(people=(ANNA, TOM), everyone_brings=True)
    text = written(a_request(told)).event.one("DESCRIPTION").value
    assert "Casusinbrenger" not in text
    assert "Iedereen: een casus meenemen." in text


def test_the_same_content_gives_the_same_bytes_but_the_stamp() -> None:
    first = renderer().message(a_request())
    later = renderer(made_at=datetime(2026, 9, 2, tzinfo=UTC)).message(a_request())
    stamp = re.compile(rb"DTSTAMP:\d{8}T\d{6}Z\r\n")
    assert first != later
    assert stamp.sub(b"", first) == stamp.sub(b"", later)


def test_icalendar_reads_the_same_people() -> None:
    content = renderer().message(a_request())
    (event,) = events_by_icalendar(content)
    assert [str(a) for a in event["ATTENDEE"]][:2] == [
        "mailto:anna@voorbeeld.nl",
        "mailto:bram@voorbeeld.nl",
    ]
    assert event["ATTENDEE"][0].params["CN"] == "Anna de Vries"


def test_an_english_meeting_keeps_its_dutch_title() -> None:
    event = written(a_request(), "en").event
    assert event.one("SUMMARY").value == "Intervisie Kring Peuters"
    assert "When: Tuesday 1 December 2026, 13:00–15:00" in event.one("DESCRIPTION").value


def test_signs_that_mean_something_in_an_address_are_encoded() -> None:
    odd = Invitee("Odd", "a%b#c?d+e@voorbeeld.nl", "o")
    calendar = written(a_request(a_told(people=(odd,), organiser=Organiser("M", odd.email))))
    assert calendar.event.one("ORGANIZER").value == "mailto:a%25b%23c%3Fd+e@voorbeeld.nl"
