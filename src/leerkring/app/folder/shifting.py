"""Moving a data folder to the current school year, so that an example is always about now."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from leerkring.app.folder.data import HEADINGS, FolderData
from leerkring.app.people.columns import Field, recognise
from leerkring.app.reading.dates import BadDayError, read_day
from leerkring.app.reading.lists import ListRows
from leerkring.app.reading.tables import Correction, Table
from leerkring.domain.years import YearKind, YearSpan

_DAY_FIELDS = ("first_day", "last_day", "date", "ended", "duo_from")
_PEOPLE_DAYS = (Field.JOINED, Field.LEFT, Field.CO_COACH_UNTIL)


def weeks_to_current_year(folder: FolderData, today: date) -> int:
    """Return the whole weeks from the folder's school year to the one around `today`.

    The folder names its year in organisation.csv, as 2026 or 2026-2027; weekdays stay the same.
    """
    table = folder.tables.get("organisation")
    rows = ListRows(table, HEADINGS["organisation"], []) if table else ()
    text = next((cells.text("school_year") for cells in rows), "")[:4]
    if not text.isdigit():
        return 0
    here = YearSpan.around(today, YearKind.SCHOOL).first.year
    return round((date(here, 9, 1) - date(int(text), 9, 1)).days / 7)


def shifted(folder: FolderData, weeks: int) -> FolderData:
    """Return the folder with every day moved by whole weeks; cells that are no day stay."""
    return FolderData(
        {
            name: table.with_cells(_moved(table, _day_columns(name, table), timedelta(weeks=weeks)))
            for name, table in folder.tables.items()
        }
    )


def _day_columns(name: str, table: Table) -> list[int]:
    if name == "people":
        mapping = recognise(table).mapping
        return [column for column, field in mapping.items() if field in _PEOPLE_DAYS]
    rows = ListRows(table, HEADINGS[name], [])
    columns = (rows.column(field) for field in _DAY_FIELDS)
    return [column for column in columns if column is not None]


def _moved(table: Table, columns: Iterable[int], by: timedelta) -> list[Correction]:
    found = []
    for row in replace(table, headings=()).rows:
        for column in columns:
            try:
                day = read_day(row.cell(column), near=date(2026, 9, 1))
            except BadDayError:
                continue
            found.append(Correction(row.line, column, (day + by).isoformat()))
    return found
