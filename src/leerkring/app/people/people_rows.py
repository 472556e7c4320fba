"""Rows of a list of people turned into values; a cell that cannot be read becomes a doubt."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from leerkring.app.people.checks import MOST_DUOS, EmploymentDaysError, WeightError
from leerkring.app.people.columns import (
    FLAG_FIELDS,
    NAME_FIELDS,
    WEEKDAY_FIELDS,
    Field,
)
from leerkring.app.reading.addresses import is_address, read_address
from leerkring.app.reading.dates import read_day
from leerkring.app.reading.lists import number_reader, read_flag, yes_or_no
from leerkring.app.reading.names import joined_name, name_from_address, tidy, turned_name
from leerkring.app.reading.tables import Row, Table
from leerkring.app.reading.working_days import in_order, parse_working_days
from leerkring.app.reading.working_words import SHORT_DUTCH
from leerkring.domain.errors import DomainError
from leerkring.domain.people import WorkingPattern, WorkingSpan

Value = str | date | float | bool | WorkingPattern | None


class DoubtKind(StrEnum):
    """Why the user should look at a row."""

    BAD_CELL = "bad_cell"
    NO_NAME = "no_name"
    SAME_AS_LINE = "same_as_line"
    SAME_NAME = "same_name"
    OTHER_ADDRESS = "other_address"
    SEVERAL_PEOPLE = "several_people"


@dataclass(frozen=True)
class Doubt:
    """One thing to look at. `blocks`: the row is left out until the user decides.

    A bad cell names its column, text, what is wrong (`error`) and a proposed correction; a doubt
    about who it is names the other line, or the ids of the people it may be.
    """

    kind: DoubtKind
    column: int | None = None
    heading: str = ""
    text: str = ""
    error: DomainError | None = None
    proposal: str | None = None
    other_line: int | None = None
    candidates: tuple[str, ...] = ()
    blocks: bool = False


@dataclass
class PeopleRow:
    """One row as understood: values by the person's field; cells that were empty are absent."""

    line: int
    values: dict[str, Value] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)
    columns: dict[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name, empty when there is none."""
        return str(self.values.get("name", ""))

    @property
    def email(self) -> str:
        """The address, empty when there is none."""
        return str(self.values.get("email", ""))

    def refuse(self, name: str, table: Table, text: str, error: DomainError) -> None:
        """Leave a value out, with the reason."""
        self.values.pop(name, None)
        column = self.columns.get(name)
        self.doubts.append(bad_cell(table, column, text, error))


def bad_cell(table: Table, column: int | None, text: str, error: DomainError) -> Doubt:
    """Return the doubt about one cell, with the error's proposal if it has one."""
    return Doubt(
        DoubtKind.BAD_CELL,
        column=column,
        heading="" if column is None else table.heading(column),
        text=text,
        error=error,
        proposal=getattr(error, "proposal", None),
    )


def people_rows(table: Table, mapping: Mapping[int, Field], *, near: date) -> list[PeopleRow]:
    """Read all rows that hold anything in the mapped columns; `near` dates days without a year."""
    reader = _Reader(table, mapping, near)
    rows = (reader.read(row) for row in table.rows)
    return [row for row in rows if row.values or row.doubts]


class _Reader:
    """Knows the table's columns and habits while reading its rows."""

    def __init__(self, table: Table, mapping: Mapping[int, Field], near: date) -> None:
        self._table = table
        self._near = near
        self._weeks: dict[str, WorkingPattern] = {}
        self._columns = {f: column for column, f in sorted(mapping.items(), reverse=True)}
        self._usual_domain = self._most_used_domain()
        self._weekdays = [(d, f) for d, f in enumerate(WEEKDAY_FIELDS) if f in self._columns]
        self._named = any(f in NAME_FIELDS for f in self._columns)
        self._simple: dict[Field, Callable[[str], Value]] = {
            Field.EMAIL: lambda text: read_address(text, usual_domain=self._usual_domain),
            Field.FUNCTIONS: tidy,
            Field.DISCIPLINE: tidy,
            Field.LOCATION: tidy,
            Field.GROUP: tidy,
            Field.WORKING_DAYS: self._working_days,
            Field.JOINED: lambda text: read_day(text, near=self._near),
            Field.LEFT: lambda text: read_day(text, near=self._near),
            Field.WEIGHT: _weight,
            Field.CO_COACH_UNTIL: lambda text: read_day(text, near=self._near),
            Field.MOST_DUOS: number_reader(1, MOST_DUOS),
        }
        self._simple |= dict.fromkeys(FLAG_FIELDS, read_flag)

    def read(self, row: Row) -> PeopleRow:
        found = PeopleRow(row.line)
        name = self._name(row)
        if name:
            found.values["name"] = name
        if self._named:
            found.columns["name"] = next(
                self._columns[f] for f in NAME_FIELDS if f in self._columns
            )
        for field_, read in self._simple.items():
            column = self._columns.get(field_)
            if column is not None and row.cell(column):
                self._take(found, field_, column, row.cell(column), read)
        self._take_weekdays(found, row)
        if not self._named and found.email:
            found.values["name"] = name_from_address(found.email)
        self._check_days(found, row)
        return found

    def _take(
        self, found: PeopleRow, field_: Field, column: int, text: str, read: Callable[[str], Value]
    ) -> None:
        name = "working" if field_ is Field.WORKING_DAYS else field_.value
        found.columns[name] = column
        try:
            value = read(text)
        except DomainError as error:
            found.doubts.append(bad_cell(self._table, column, text, error))
        else:
            if value not in ("", None):
                found.values[name] = value

    def _working_days(self, text: str) -> Value:
        pattern = self._weeks.get(text)
        if pattern is None:
            pattern = self._weeks[text] = parse_working_days(text)
        return pattern if pattern.is_known else None

    def _take_weekdays(self, found: PeopleRow, row: Row) -> None:
        spans: list[WorkingSpan] = []
        for day, field_ in self._weekdays:
            column = self._columns[field_]
            text = row.cell(column)
            try:
                spans += _spans_of_cell(day, text)
            except DomainError as error:
                found.doubts.append(bad_cell(self._table, column, text, error))
        if spans and "working" not in found.values:
            found.values["working"] = in_order(WorkingPattern(tuple(spans)))

    def _name(self, row: Row) -> str:
        whole = self._text(row, Field.NAME)
        first, last = self._text(row, Field.FIRST_NAME), self._text(row, Field.LAST_NAME)
        if first or last:
            return joined_name(first, self._text(row, Field.INFIX), last)
        return turned_name(whole)

    def _text(self, row: Row, field_: Field) -> str:
        column = self._columns.get(field_)
        return "" if column is None else row.cell(column)

    def _check_days(self, found: PeopleRow, row: Row) -> None:
        joined, left = found.values.get("joined"), found.values.get("left")
        if isinstance(joined, date) and isinstance(left, date) and left < joined:
            text = self._text(row, Field.LEFT)
            found.refuse("left", self._table, text, EmploymentDaysError())

    def _most_used_domain(self) -> str:
        column = self._columns.get(Field.EMAIL)
        if column is None:
            return ""
        addresses = (row.cell(column) for row in self._table.rows)
        domains = Counter(a.rpartition("@")[2].casefold() for a in addresses if is_address(a))
        return max(sorted(domains), key=lambda domain: domains[domain], default="")


def _spans_of_cell(day: int, text: str) -> tuple[WorkingSpan, ...]:
    """Return what a cell under a weekday says: a tick, a number of hours, times, even weeks."""
    answer = yes_or_no(text) if text else False
    if answer is None and _number(text) is not None:
        answer = True
    if answer is not None:
        return (WorkingSpan(day),) if answer else ()
    return parse_working_days(f"{SHORT_DUTCH[day]} {text}").spans


def _weight(text: str) -> Value:
    number = _number(text.removesuffix("%"))
    if number is not None and text.endswith("%"):
        number /= 100
    if number is None or not 0.1 <= number <= 10:
        raise WeightError
    return number


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None
