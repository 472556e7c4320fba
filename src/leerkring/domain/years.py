"""Which twelve months make a year: those of the school or those of the calendar."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

SCHOOL_YEAR_BEGINS = 8  # August


class YearKind(StrEnum):
    """How the organisation counts its years; the text of the setting `year_view`."""

    SCHOOL = "school"
    CALENDAR = "calendar"


@dataclass(frozen=True)
class YearSpan:
    """Twelve whole months, from `first` to `last`, both included."""

    first: date
    last: date

    @classmethod
    def around(cls, day: date, kind: YearKind) -> "YearSpan":
        """Return the year of that kind in which `day` falls."""
        month = SCHOOL_YEAR_BEGINS if kind is YearKind.SCHOOL else 1
        year = day.year if day.month >= month else day.year - 1
        return cls(date(year, month, 1), _day_before(date(year + 1, month, 1)))

    @property
    def before(self) -> date:
        """A day in the year before this one."""
        return _day_before(self.first)

    @property
    def after(self) -> date:
        """The first day of the year after this one."""
        return self.first.replace(year=self.first.year + 1)

    def includes(self, day: date) -> bool:
        """Tell whether `day` is in the year."""
        return self.first <= day <= self.last


def _day_before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)
