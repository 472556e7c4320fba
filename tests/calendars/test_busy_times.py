"""What a calendar takes of somebody's time: rules, exceptions and zones."""

from datetime import datetime

import pytest

from support.busy_calendars import ALL_DAY, AT_TEN, MONDAY, Busy, event

# ---- single events ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (AT_TEN, MONDAY),
        ("DTSTART:20260907T080000Z\nDTEND:20260907T090000Z", MONDAY),
        ("DTSTART:20261207T090000Z\nDTEND:20261207T100000Z", "2026-12-07 10:00-11:00"),
        ("DTSTART:20260907T100000\nDTEND:20260907T110000", MONDAY),
        ("DTSTART;TZID=W. Europe Standard Time:20260907T100000\nDURATION:PT1H", MONDAY),
        ("DTSTART;TZID=GMT Standard Time:20260907T090000\nDTEND:20260907T090000Z", MONDAY),
        ("DTSTART;TZID=Nergens:20260907T100000\nDURATION:PT60M", MONDAY),
        (AT_TEN + "STATUS:TENTATIVE\nTRANSP:OPAQUE\nX-MICROSOFT-CDO-BUSYSTATUS:OOF", MONDAY),
        (ALL_DAY, "2026-09-07 00:00-2026-09-08 00:00"),
        (ALL_DAY + "DTEND;VALUE=DATE:20260907", "2026-09-07 00:00-2026-09-08 00:00"),
        (ALL_DAY + "DTEND;VALUE=DATE:20260910", "2026-09-07 00:00-2026-09-10 00:00"),
        (ALL_DAY + "DURATION:P2D", "2026-09-07 00:00-2026-09-09 00:00"),
        ("DTSTART:20261024T220000Z\nDURATION:P1D", "2026-10-25 00:00-23:00"),
        ("DTSTART;VALUE=DATE:20261025", "2026-10-25 00:00-2026-10-26 00:00"),
        ("DTSTART:20250101T000000Z\nDTEND:20260901T080000Z", "2026-09-01 00:00-10:00"),
        ("DTSTART:20270731T200000Z\nDTEND:20290901T080000Z", "2027-07-31 22:00-2027-08-01 00:00"),
    ],
)
def test_single_events(busy: Busy, lines: str, expected: str) -> None:
    assert busy(event(lines)) == [expected]


@pytest.mark.parametrize(
    "lines",
    [
        AT_TEN + "TRANSP:TRANSPARENT",
        AT_TEN + "STATUS:CANCELLED",
        AT_TEN + "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "DTSTART:20260907T100000",
        "DTSTART:20260907T100000\nDURATION:PT0S",
        "DTSTART:20260907T100000\nDURATION:-PT1H",
        "DTSTART:20260907T100000\nDTEND:20260907T090000",
        "DTSTART:morgen\nDTEND:20260907T110000",
        "DTSTART:20260831T100000\nDTEND:20260901T000000",
        "DTSTART:20270801T000000\nDTEND:20270801T010000",
        "SUMMARY:zonder tijd",
        AT_TEN + "RRULE:FREQ=SECONDLY",
        AT_TEN + "RRULE:FREQ=MINUTELY;INTERVAL=30",
        AT_TEN + "RRULE:FREQ=DAILY;INTERVAL=0",
        AT_TEN + "RRULE:onzin",
        AT_TEN + "RRULE:FREQ=HOURLY;BYSETPOS=9",
        "DTSTART:00010101T000000Z\nDURATION:PT1H",
        "DTSTART:20260907T100000\nDURATION:P999999W",
    ],
)
def test_events_that_take_no_time(busy: Busy, lines: str) -> None:
    good = event("DTSTART:20261001T100000\nDURATION:PT1H", "u2")
    assert busy(event(lines), good) == ["2026-10-01 10:00-11:00"]


def test_the_hour_that_comes_twice_and_the_one_that_is_left_out(busy: Busy) -> None:
    twice = "DTSTART:20261025T003000Z\nDTEND:20261025T011500Z"
    assert busy(event(twice)) == ["2026-10-25 02:00-02:15", "2026-10-25 02:30-03:00"]
    assert busy(event(twice.replace("003000", "000000"))) == ["2026-10-25 02:00-03:00"]
    assert busy(event(twice.replace("011500", "023000"))) == ["2026-10-25 02:00-03:30"]
    left_out = "DTSTART:20270328T003000Z\nDTEND:20270328T013000Z"
    assert busy(event(left_out)) == ["2027-03-28 01:30-03:30"]


def test_our_own_meetings_take_no_time(busy: Busy) -> None:
    own = frozenset({"m1@leerkring"})
    assert busy(event(AT_TEN, "m1@leerkring"), without=own) == []
    assert busy(event(AT_TEN, "m2@leerkring"), event(AT_TEN, ""), without=own) == [MONDAY]


def test_a_calendar_may_have_its_own_zone(busy: Busy) -> None:
    floating = event("DTSTART:20260907T090000\nDURATION:PT1H")
    assert busy("X-WR-TIMEZONE:Europe/London\n", floating) == [MONDAY]


@pytest.mark.parametrize("method", ["REPLY", "CANCEL", "COUNTER"])
def test_messages_about_meetings_take_no_time(busy: Busy, method: str) -> None:
    assert busy(f"METHOD:{method}\n", event(AT_TEN)) == []
    assert busy("METHOD:PUBLISH\n", event(AT_TEN)) == [MONDAY]


def test_free_busy_periods(busy: Busy) -> None:
    part = (
        "BEGIN:VFREEBUSY\nFREEBUSY:20260907T080000Z/PT1H,20260908T080000Z/20260908T090000Z\n"
        "FREEBUSY;FBTYPE=FREE:20260909T080000Z/PT1H\nFREEBUSY;FBTYPE=BUSY-TENTATIVE:onzin,\n"
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260910T080000Z/PT1H\nEND:VFREEBUSY\n"
    )
    assert busy(part) == [MONDAY, "2026-09-08 10:00-11:00", "2026-09-10 10:00-11:00"]


# ---- series -----------------------------------------------------------------------------------


def test_a_series_keeps_its_time_when_the_clock_changes(busy: Busy) -> None:
    rule = "RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=3"
    expected = [MONDAY, "2026-10-05 10:00-11:00", "2026-11-02 10:00-11:00"]
    assert busy(event(AT_TEN + rule)) == expected
    windows = AT_TEN.replace("Europe/Amsterdam", "W. Europe Standard Time")
    assert busy(event(windows + rule)) == expected


def test_dates_are_left_out_and_added(busy: Busy) -> None:
    lines = (
        AT_TEN + "RRULE:FREQ=WEEKLY;UNTIL=20260928T080000Z\n"
        "EXDATE;TZID=Europe/Amsterdam:20260914T100000\nEXDATE:20260921T080000Z\n"
        "RDATE;TZID=Europe/Amsterdam:20260916T100000,20260917T100000\n"
        "RDATE;VALUE=PERIOD:20260918T080000Z/PT3H"
    )
    assert busy(event(lines)) == [
        MONDAY,
        "2026-09-16 10:00-11:00",
        "2026-09-17 10:00-11:00",
        "2026-09-18 10:00-13:00",
        "2026-09-28 10:00-11:00",
    ]


@pytest.mark.parametrize("until", ["20260921", "20260921T235959", "20260921T080000Z"])
def test_the_end_of_a_series_is_written_in_many_ways(busy: Busy, until: str) -> None:
    assert busy(event(AT_TEN + f"RRULE:FREQ=WEEKLY;COUNT=9;UNTIL={until}")) == [
        MONDAY,
        "2026-09-14 10:00-11:00",
        "2026-09-21 10:00-11:00",
    ]


@pytest.mark.parametrize("until", ["20260921", "20260921T000000", "20260920T220000Z"])
def test_series_of_days(busy: Busy, until: str) -> None:
    lines = ALL_DAY + f"RRULE:FREQ=WEEKLY;UNTIL={until}\nEXDATE;VALUE=DATE:20260914\n"
    assert busy(event(lines)) == [
        "2026-09-07 00:00-2026-09-08 00:00",
        "2026-09-21 00:00-2026-09-22 00:00",
    ]


def test_exceptions_replace_a_time(busy: Busy) -> None:
    moved = (
        "RECURRENCE-ID;TZID=Europe/Amsterdam:20260914T100000\nDTSTART:20260915T120000Z\n"
        "DTEND:20260915T130000Z\n"
    )
    off = AT_TEN.replace("0907", "0921") + "RECURRENCE-ID:20260921T080000Z\nSTATUS:CANCELLED\n"
    free = AT_TEN.replace("0907", "0928") + "RECURRENCE-ID:20260928T080000Z\nTRANSP:TRANSPARENT"
    series = event(AT_TEN + "RRULE:FREQ=WEEKLY;COUNT=5")
    assert busy(event(moved), series, event(off), event(free)) == [
        MONDAY,
        "2026-09-15 14:00-15:00",
        "2026-10-05 10:00-11:00",
    ]


def test_an_exception_may_count_for_all_that_follow(busy: Busy) -> None:
    later = (
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20260914T100000\n"
        + AT_TEN.replace("0907", "0914").replace("T10", "T12").replace("T11", "T13")
    )
    assert busy(event(AT_TEN + "RRULE:FREQ=WEEKLY;COUNT=3"), event(later)) == [
        MONDAY,
        "2026-09-14 12:00-13:00",
        "2026-09-21 12:00-13:00",
    ]


def test_an_exception_without_its_series_is_an_event(busy: Busy) -> None:
    assert busy(event(AT_TEN + "RECURRENCE-ID:20260901T080000Z")) == [MONDAY]


def test_birthdays_without_a_year_and_long_series(busy: Busy) -> None:
    birthday = event("DTSTART;VALUE=DATE:16040229\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29")
    assert busy(birthday, first=datetime(2028, 1, 1), last=datetime(2029, 1, 1)) == [
        "2028-02-29 00:00-2028-03-01 00:00"
    ]
    old = event("DTSTART:19900101T100000\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYDAY=MO", "u2")
    assert len(busy(old)) == 47


def test_a_night_before_the_period_and_series_that_reach_into_it(busy: Busy) -> None:
    night = event("DTSTART:20260801T220000\nDTEND:20260802T060000\nRRULE:FREQ=DAILY;COUNT=31")
    assert busy(night) == ["2026-09-01 00:00-06:00"]
