"""Where each day of a year stands: twelve rows of months, 37 columns aligned by weekday."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

ROWS = 12
COLUMNS = 37  # six weeks less the days that no month can reach
DAYS_A_WEEK = 7
SATURDAY = 5


class YearDays:
    """The days of the twelve months that begin with the month of `first`."""

    def __init__(self, first: date) -> None:
        months = [divmod(first.month - 1 + offset, 12) for offset in range(ROWS)]
        self.months = tuple((first.year + years, month + 1) for years, month in months)
        self._rows = {month: row for row, month in enumerate(self.months)}

    @property
    def first(self) -> date:
        """The first day of the year."""
        return date(*self.months[0], 1)

    @property
    def last(self) -> date:
        """The last day of the year."""
        return self.month_end(ROWS - 1)

    def month_start(self, row: int) -> date:
        """Return the first day of a row."""
        return date(*self.months[row], 1)

    def month_end(self, row: int) -> date:
        """Return the last day of a row."""
        year, month = self.months[row]
        return date(year, month, monthrange(year, month)[1])

    def day_at(self, row: int, column: int) -> date | None:
        """Return the day in a cell; None where the month has none."""
        start = self.month_start(row)
        day = start + timedelta(days=column - start.weekday())
        return day if (day.year, day.month) == self.months[row] else None

    def place_of(self, day: date) -> tuple[int, int] | None:
        """Return row and column of a day; None when it is in another year."""
        row = self._rows.get((day.year, day.month))
        return None if row is None else (row, self.column_of(day))

    @staticmethod
    def column_of(day: date) -> int:
        """Return the column of a day in its row."""
        return day.replace(day=1).weekday() + day.day - 1

    def nearest(self, row: int, column: int) -> date:
        """Return the day of a row that stands nearest to a column."""
        start = self.month_start(row).weekday()
        number = min(max(column - start + 1, 1), self.month_end(row).day)
        return self.month_start(row).replace(day=number)

    def parts(self, first: date, last: date) -> Iterator[tuple[int, int, int]]:
        """Yield row, first and last column of each part of a period that is in this year."""
        for row in range(ROWS):
            start, end = self.month_start(row), self.month_end(row)
            if first <= end and start <= last:
                yield row, self.column_of(max(first, start)), self.column_of(min(last, end))
