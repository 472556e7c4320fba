"""The holidays against the official dates and the customs around them."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from leerkring.calendars.holidays_nl import NlHolidays
from leerkring.domain.facts import PublicHoliday

OFFICIAL = Path(__file__).parents[1] / "data" / "school_breaks.json"


@pytest.fixture(scope="module")
def source() -> NlHolidays:
    return NlHolidays()


def _holiday(source: NlHolidays, year: int, key: str) -> PublicHoliday:
    days = source.public_holidays(date(year, 1, 1), date(year, 12, 31))
    (found,) = (day for day in days if day.key == key)
    return found


def test_all_official_periods_are_there_and_no_others(source: NlHolidays) -> None:
    official = {
        (period["region"], period["name"], period["start"], period["end"])
        for period in json.loads(OFFICIAL.read_text("utf-8"))["breaks"]
    }
    ours = {
        (b.region.value, b.name, b.first.isoformat(), b.last.isoformat())
        for b in source.school_breaks(date(2025, 10, 1), date(2040, 12, 31))
    }
    summer_before = {period for period in official if period[2] < "2025-10-01"}
    assert len(official) == 78
    assert ours == official - summer_before
    earlier = source.school_breaks(date(2025, 7, 1), date(2025, 9, 1))
    assert {(b.region.value, b.name, b.first.isoformat(), b.last.isoformat()) for b in earlier} == (
        summer_before
    )


def test_a_break_that_only_touches_the_period_counts_whole(source: NlHolidays) -> None:
    breaks = source.school_breaks(date(2027, 1, 3), date(2027, 1, 3))
    assert {(b.first, b.last) for b in breaks} == {(date(2026, 12, 19), date(2027, 1, 3))}
    assert len(breaks) == 3


def test_breaks_are_known_until_the_first_region_ends_its_last_summer(source: NlHolidays) -> None:
    assert source.known_until() == date(2030, 8, 18)


@pytest.mark.parametrize(
    ("year", "day"), [(2026, 27), (2025, 26), (2031, 26), (2027, 27), (2036, 26)]
)
def test_kings_day_is_a_day_early_when_it_would_be_on_sunday(
    source: NlHolidays, year: int, day: int
) -> None:
    assert _holiday(source, year, "kings_day") == PublicHoliday(
        date(year, 4, day), "Koningsdag", "kings_day"
    )


@pytest.mark.parametrize(
    ("year", "free"), [(2025, True), (2026, False), (2029, False), (2030, True)]
)
def test_liberation_day_is_free_in_lustrum_years_only(
    source: NlHolidays, year: int, free: bool
) -> None:
    assert _holiday(source, year, "liberation_day") == PublicHoliday(
        date(year, 5, 5), "Bevrijdingsdag", "liberation_day", free=free
    )


def test_good_friday_is_named_but_usually_worked(source: NlHolidays) -> None:
    assert _holiday(source, 2027, "good_friday") == PublicHoliday(
        date(2027, 3, 26), "Goede vrijdag", "good_friday", free=False
    )


def test_every_holiday_of_the_coming_years_has_its_key(source: NlHolidays) -> None:
    keys = {day.key for day in source.public_holidays(date(2026, 1, 1), date(2040, 12, 31))}
    assert keys == {
        "new_year",
        "good_friday",
        "easter_sunday",
        "easter_monday",
        "kings_day",
        "liberation_day",
        "ascension_day",
        "whit_sunday",
        "whit_monday",
        "christmas_day",
        "boxing_day",
    }


def test_liberation_day_on_ascension_day_gives_both(source: NlHolidays) -> None:
    days = source.public_holidays(date(2016, 5, 5), date(2016, 5, 5))
    assert {day.key for day in days} == {"liberation_day", "ascension_day"}


def test_only_days_in_the_period_are_given_in_order(source: NlHolidays) -> None:
    days = source.public_holidays(date(2026, 12, 26), date(2027, 1, 1))
    assert [day.name for day in days] == ["Tweede kerstdag", "Nieuwjaarsdag"]


def test_the_library_is_imported_at_the_first_question_only() -> None:
    code = (
        "import sys; from leerkring.calendars.holidays_nl import NlHolidays; NlHolidays();"
        "sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
