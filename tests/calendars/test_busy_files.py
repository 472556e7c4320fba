"""Calendars that would keep us counting, strange ones, and a plain model of all others."""

import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.app.invitations.letters import ReadBusyTimes, WhyUnread
from leerkring.calendars import busy_times, recurrence
from leerkring.calendars.busy_times import BusyFiles, merge
from support.busy_calendars import (
    AT_TEN,
    FIRST,
    LAST,
    MONDAY,
    NOBODY,
    Busy,
    calendar,
    event,
    read,
)

HOME = ZoneInfo("Europe/Amsterdam")
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
GENEROUS = 20.0  # seconds


@pytest.fixture(autouse=True)
def _soon() -> Iterator[None]:
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < GENEROUS


def why(tmp_path: Path, *parts: str) -> WhyUnread:
    found = read(tmp_path / "a.ics", calendar(*parts))
    assert found.spans == ()
    (one,) = found.unread
    return one.why


# ---- hostile ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYMONTH=2;BYSETPOS=300",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;INTERVAL=24;BYHOUR=3",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=YEARLY;BYWEEKNO=60",
        "FREQ=MONTHLY;BYDAY=9MO",
        "FREQ=DAILY;BYHOUR=99",
    ],
)
def test_rules_that_never_come_are_only_their_first_time(busy: Busy, rule: str) -> None:
    assert busy(event(AT_TEN + f"RRULE:{rule}")) == [MONDAY]


@pytest.mark.parametrize(
    ("start", "rule"),
    [
        ("2026", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
        ("2026", "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30"),
        ("2026", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO"),
        ("1700", "FREQ=DAILY"),
        ("1700", "FREQ=YEARLY"),
        ("2026", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=" + ",".join(["366"] * 99)),
    ],
)
def test_a_file_full_of_work_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: str, rule: str
) -> None:
    # A third of the real limit, to be quick.
    monkeypatch.setattr(recurrence, "_MOST_WORK", 500_000)
    lines = AT_TEN.replace("2026", start) + f"RRULE:{rule}"
    events = (event(lines, f"u{number}") for number in range(3000))
    assert why(tmp_path, *events) is WhyUnread.TOO_MANY


def test_what_is_free_or_long_ago_costs_little_work(busy: Busy) -> None:
    birthday = "DTSTART;VALUE=DATE:16040907\nRRULE:FREQ=YEARLY\nTRANSP:TRANSPARENT"
    assert busy(*(event(birthday, f"u{number}") for number in range(1000))) == []
    for end in ("UNTIL=20001007", "COUNT=30"):
        ended = f"DTSTART:20000907T100000\nDURATION:PT1H\nRRULE:FREQ=DAILY;{end}"
        assert busy(*(event(ended, f"u{number}") for number in range(500))) == []


@pytest.mark.parametrize(
    "lines",
    [
        AT_TEN + "RRULE:FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24)))
        + ";BYMINUTE=" + ",".join(map(str, range(60))),
        AT_TEN + "RRULE:FREQ=WEEKLY" + ("\nEXDATE:" + "20260907T100000Z," * 3000) * 30,
        "DTSTART:17000101T000000Z\nDTEND:24000101T000000Z\nRRULE:FREQ=DAILY",
    ],
    ids=["each minute", "exceptions", "lifelong"],
)  # fmt: skip
def test_events_with_too_many_times_are_refused(tmp_path: Path, lines: str) -> None:
    assert why(tmp_path, event(lines)) is WhyUnread.TOO_MANY


def test_an_exception_moved_by_centuries_costs_no_time(busy: Busy) -> None:
    far = (
        "RECURRENCE-ID;RANGE=THISANDFUTURE:24000914T080000Z\nDTSTART:16010914T080000Z\n"
        "DTEND:16010914T090000Z\n"
    )
    assert busy(event(AT_TEN + "RRULE:FREQ=WEEKLY;COUNT=1"), event(far)) == [MONDAY]


def test_no_more_spans_than_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(busy_times, "MOST_SPANS", 5)
    assert read(tmp_path / "a.ics", calendar(event(AT_TEN + "RRULE:FREQ=DAILY;COUNT=5"))).spans
    assert why(tmp_path, event(AT_TEN + "RRULE:FREQ=DAILY;COUNT=6")) is WhyUnread.TOO_MANY


def test_a_full_year_is_read_soon(busy: Busy) -> None:
    single = [
        event(
            f"DTSTART:{FIRST + number * timedelta(hours=4):%Y%m%dT%H%M%S}\nDURATION:PT1H",
            f"u{number}",
        )
        for number in range(1500)
    ]
    series = [event(AT_TEN + "RRULE:FREQ=WEEKLY", f"s{number}") for number in range(60)]
    assert len(busy(*single, *series)) > 1500


def test_cut_off_files_give_whole_events(tmp_path: Path) -> None:
    content = calendar(event(AT_TEN + "RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20260914T080000Z"))
    for cut in range(0, len(content), 5):
        found = read(tmp_path / "a.ics", content[:cut])
        assert [(one.start.day, one.end.hour) for one in found.spans] in ([], [(7, 11)])


def test_a_folder_without_calendars_is_not_a_free_year(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("geen agenda", encoding="utf-8")
    reader = BusyFiles()
    found = reader.read([tmp_path], FIRST, LAST, without=NOBODY, stopped=lambda: False)
    assert [(one.name, one.why) for one in found.unread] == [(tmp_path.name, WhyUnread.NO_CALENDAR)]
    stopped = reader.read([tmp_path], FIRST, LAST, without=NOBODY, stopped=lambda: True)
    assert stopped == ReadBusyTimes()


def test_no_calendar_and_stopping(tmp_path: Path) -> None:
    found = read(tmp_path / "a.ics", "niets")
    assert [(one.name, one.why) for one in found.unread] == [("a.ics", WhyUnread.NO_CALENDAR)]
    path = tmp_path / "a.ics"
    stopped = BusyFiles().read([path], FIRST, LAST, without=NOBODY, stopped=lambda: True)
    assert stopped == ReadBusyTimes()


PARTS = (
    "FREQ=WEEKLY FREQ=HOURLY FREQ=YEARLY INTERVAL=3 BYDAY=MO,-1FR BYMONTHDAY=-31 BYSETPOS=-1"
    " COUNT=9 BYWEEKNO=53 BYYEARDAY=366 UNTIL=2027 UNTIL=20270101 BYHOUR=25 BYDAY=XX WKST=SU"
    " BYMONTH=13 X-A=1 UNTIL=20270101T000000"
)
TIMES = (
    "20260910 20260907T100000 20260907T080000Z 20261025T023000 20270328T023000 16010101T000000 x"
    " 24991231T235959Z 99991231T000000Z 20260907T080000Z/PT1H"
)
WORDS, MOMENTS = st.sampled_from(PARTS.split(" ")), st.sampled_from(TIMES.split(" "))
LINES = st.one_of(
    st.builds(
        lambda name, zone, moments: f"{name}{zone}:{','.join(moments)}",
        st.sampled_from(["DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID"]),
        st.sampled_from(["", ";TZID=Europe/London", ";TZID=Vreemd", ";RANGE=THISANDFUTURE"]),
        st.lists(MOMENTS, min_size=1, max_size=3),
    ),
    st.lists(WORDS, max_size=4).map(lambda words: "RRULE:" + ";".join(words)),
    st.sampled_from(
        ["SEQUENCE:3", "SEQUENCE:x", "DURATION:P1W", "DURATION:PT1H", "STATUS:CANCELLED"]
    ),
)


@given(st.lists(st.lists(LINES, max_size=6), min_size=1, max_size=4))
def test_whatever_events_say_the_result_has_its_shape(
    tmp_path_factory: pytest.TempPathFactory, events: list[list[str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "vreemd.ics"
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Vreemd\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300\n"
        "END:STANDARD\nEND:VTIMEZONE\n"
    )
    content = calendar(
        zone,
        *(
            event("DTSTART:20260907T100000\n" * bool(number) + "\n".join(lines))
            for number, lines in enumerate(events)
        ),
    )
    found = read(path, content)
    pairs = [(one.start, one.end) for one in found.spans]
    assert pairs == merge(pairs)
    assert all(FIRST <= start < end <= LAST for start, end in pairs)


# ---- a plain model ----------------------------------------------------------------------------


def minutes(found: ReadBusyTimes) -> set[datetime]:
    return {
        one.start + number * MINUTE
        for one in found.spans
        for number in range((one.end - one.start) // MINUTE)
    }


def taken(start: datetime, length: int) -> Iterator[datetime]:
    """Yield the minutes of the wall clock at home, counted one by one."""
    for number in range(length):
        moment = start.astimezone(ZoneInfo("UTC")) + number * MINUTE
        yield moment.astimezone(HOME).replace(tzinfo=None, fold=0)


# Around the night that the clock goes back, in steps of five minutes.
SMALL = (datetime(2026, 10, 23), datetime(2026, 10, 28))
STARTS = st.integers(-100, 1500).map(lambda steps: SMALL[0] + steps * 5 * MINUTE)
ZONES = st.sampled_from(["UTC", "Europe/Amsterdam", "America/New_York", "Asia/Kolkata"])


@given(st.lists(st.tuples(STARTS, st.integers(0, 60), ZONES, st.booleans()), max_size=8))
def test_single_events_take_the_minutes_of_a_plain_model(
    tmp_path_factory: pytest.TempPathFactory, events: list[tuple[datetime, int, str, bool]]
) -> None:
    parts, expected = [], set[datetime]()
    for number, (start, steps, zone, free) in enumerate(events):
        lines = f"DTSTART;TZID={zone}:{start:%Y%m%dT%H%M%S}\nDURATION:PT{steps * 5}M\n"
        parts.append(event(lines + "TRANSP:TRANSPARENT\n" * free, f"u{number}"))
        if not free:
            expected.update(taken(start.replace(tzinfo=ZoneInfo(zone)), steps * 5))
    path = tmp_path_factory.getbasetemp() / "model.ics"
    found = read(path, calendar(*parts), *SMALL)
    assert minutes(found) == {one for one in expected if SMALL[0] <= one < SMALL[1]}
    pairs = [(one.start, one.end) for one in found.spans]
    assert pairs == merge(pairs)


@given(
    st.dates(date(2026, 8, 1), date(2027, 3, 1)),
    st.integers(7 * 12, 20 * 12),
    st.integers(1, 24),
    st.integers(1, 12),
    st.integers(1, 3),
    st.sets(st.integers(0, 12), max_size=4),
    st.booleans(),
)
def test_weekly_series_take_the_minutes_of_a_plain_model(
    tmp_path_factory: pytest.TempPathFactory,
    day: date,
    begin: int,
    steps: int,
    count: int,
    interval: int,
    left_out: set[int],
    windows: bool,
) -> None:
    zone = "W. Europe Standard Time" if windows else "Europe/Amsterdam"
    start = datetime(day.year, day.month, day.day) + begin * 5 * MINUTE
    times = [start + number * interval * 7 * DAY for number in range(13)]
    missing = [times[number] for number in left_out]
    lines = (
        f"DTSTART;TZID={zone}:{start:%Y%m%dT%H%M%S}\nDURATION:PT{steps * 5}M\n"
        f"RRULE:FREQ=WEEKLY;COUNT={count};INTERVAL={interval}\n"
    ) + "".join(f"EXDATE;TZID={zone}:{one:%Y%m%dT%H%M%S}\n" for one in missing)
    expected = {
        one + number * MINUTE
        for one in times[:count]
        if one not in missing
        for number in range(steps * 5)
    }
    found = read(tmp_path_factory.getbasetemp() / "week.ics", calendar(event(lines)))
    assert minutes(found) == {one for one in expected if FIRST <= one < LAST}
