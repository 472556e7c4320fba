"""Dutch school and public holidays from the library `holidays`, offline.

The library is imported at the first question: it takes longer than the rest of a start.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from leerkring.domain.facts import PublicHoliday, SchoolBreak
from leerkring.domain.organisation import HolidayRegion

# The library's dates begin in 2014, where the first winter break is cut in two. Its rules go on
# after the official dates end, with a whole school year: one without an autumn break is not known.
_YEARS = range(2014, 2061)
_BEGINNING = date(2014, 1, 1)
_AUTUMN_BREAK, _SUMMER_BREAK = "Herfstvakantie", "Zomervakantie"
_ONE_DAY = timedelta(days=1)

_KEYS = {
    "Nieuwjaarsdag": "new_year",
    "Goede vrijdag": "good_friday",
    "Eerste paasdag": "easter_sunday",
    "Tweede paasdag": "easter_monday",
    "Koningsdag": "kings_day",
    "Bevrijdingsdag": "liberation_day",
    "Hemelvaartsdag": "ascension_day",
    "Eerste pinksterdag": "whit_sunday",
    "Tweede pinksterdag": "whit_monday",
    "Eerste kerstdag": "christmas_day",
    "Tweede kerstdag": "boxing_day",
}
_USUALLY_WORKED = frozenset({"good_friday"})


class NlHolidays:
    """The holidays of the Netherlands, each year looked up once."""

    def __init__(self) -> None:
        self._breaks: dict[HolidayRegion, tuple[SchoolBreak, ...]] = {}
        self._days: dict[int, tuple[PublicHoliday, ...]] = {}

    def school_breaks(self, first: date, last: date) -> tuple[SchoolBreak, ...]:
        """Return the school holidays of all regions that touch [first, last], by date."""
        found = [
            one
            for region in HolidayRegion
            for one in self._of_region(region)
            if one.first <= last and first <= one.last
        ]
        return tuple(sorted(found, key=lambda b: (b.first, b.region.value)))

    def public_holidays(self, first: date, last: date) -> tuple[PublicHoliday, ...]:
        """Return the public holidays in [first, last].

        Good Friday, and 5 May outside lustrum years, are by custom no days off.
        """
        years = range(first.year, last.year + 1)
        days = (holiday for year in years for holiday in self._of_year(year))
        return tuple(holiday for holiday in days if first <= holiday.day <= last)

    def known_until(self) -> date:
        """Return the last day for which the school holidays of every region are known."""
        return min(self._of_region(region)[-1].last for region in HolidayRegion)

    def _of_region(self, region: HolidayRegion) -> tuple[SchoolBreak, ...]:
        if region not in self._breaks:
            periods = sorted(_periods(_named_days("school", _YEARS, region.value)), key=_start)
            autumns = [period for period in periods if period[0] == _AUTUMN_BREAK]
            last_year = _start(autumns[-1]).year + 1
            summers = [p for p in periods if p[0] == _SUMMER_BREAK and _start(p).year <= last_year]
            known = (p for p in periods if _BEGINNING < _start(p) <= _start(summers[-1]))
            self._breaks[region] = tuple(SchoolBreak(region, *period) for period in known)
        return self._breaks[region]

    def _of_year(self, year: int) -> tuple[PublicHoliday, ...]:
        if year not in self._days:
            free = set(_named_days("public", (year,)))
            days = sorted(free | set(_named_days("optional", (year,))))
            self._days[year] = tuple(_holiday(day, name, (day, name) in free) for day, name in days)
        return self._days[year]


def _holiday(day: date, name: str, is_free: bool) -> PublicHoliday:  # noqa: FBT001 - one call above
    key = _KEYS.get(name, name.casefold().replace(" ", "_"))
    return PublicHoliday(day, name, key, free=is_free and key not in _USUALLY_WORKED)


def _named_days(
    category: str, years: Iterable[int], region: str | None = None
) -> list[tuple[date, str]]:
    import holidays

    found = holidays.country_holidays(
        "NL", subdiv=region, years=years, categories=(category,), language="nl"
    )
    # Two holidays on one day come as one entry with two names.
    return sorted((day, name) for day in found for name in found.get_list(day))


Period = tuple[str, date, date]


def _start(period: Period) -> date:
    return period[1]


def _periods(days: list[tuple[date, str]]) -> Iterator[Period]:
    """Yield (name, first, last) of each run of days with one name."""
    by_name = sorted((name, day) for day, name in days)
    for name, group in groupby(by_name, key=lambda pair: pair[0]):
        run = [day for _, day in group]
        start = run[0]
        for day, following in zip(run, [*run[1:], None], strict=True):
            if following != day + _ONE_DAY:
                yield name, start, day
                start = following or day
