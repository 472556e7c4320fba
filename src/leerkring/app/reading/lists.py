"""Reading a list under known headings, cell by cell; what is wrong is noted with its place."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from typing import TypeVar

from leerkring.app.reading.names import plain, tidy
from leerkring.app.reading.tables import Row, Table
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.support.marking import QT_TRANSLATE_NOOP

T = TypeVar("T")

_YES = frozenset(("ja", "j", "yes", "y", "x", "v", "true", "waar", "w", "1")) | frozenset("✓✔☑•*√")
_NO = frozenset(("nee", "neen", "n", "no", "false", "onwaar", "0")) | frozenset("-–✗✘☐")
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.hu]\s*(\d{2}))?\s*(?:uur|u|h)?")


class BadYesNoError(InvalidValueError):
    """A cell that should say yes or no."""

    template = QT_TRANSLATE_NOOP("errors", "“{text}” is neither yes nor no. Fill in ja or nee.")


class BadNumberError(InvalidValueError):
    """A cell that should hold a whole number."""

    template = QT_TRANSLATE_NOOP("errors", "“{text}” is not a whole number from {least} to {most}.")


class BadTimeError(InvalidValueError):
    """A cell that should hold a time of day."""

    template = QT_TRANSLATE_NOOP("errors", "“{text}” is not a time. A time looks like 13:00.")


class BadChoiceError(InvalidValueError):
    """A cell with a word that is none of those that mean something here."""

    template = QT_TRANSLATE_NOOP("errors", "“{text}” is not known here. Choose from: {choices}.")


class EmptyCellError(InvalidValueError):
    """A cell that must not stay empty."""

    template = QT_TRANSLATE_NOOP("errors", "This must be filled in.")


class MissingColumnError(DomainError):
    """A list without a column that it needs."""

    template = QT_TRANSLATE_NOOP("errors", "There is no column {heading}.")


@dataclass(frozen=True)
class ListProblem:
    """One cell that cannot be used: where it is, what it says, and what is wrong."""

    file: str
    line: int
    heading: str
    text: str
    error: DomainError

    @property
    def proposal(self) -> str | None:
        """What was probably meant, when that can be told."""
        found: str | None = getattr(self.error, "proposal", None)
        return found


def heading_key(text: str) -> str:
    """Return a heading for comparing: no capitals, accents, signs or remarks in brackets."""
    bare = re.sub(r"\(.*?\)|\[.*?\]", " ", text)
    return re.sub(r"[^a-z0-9]", "", plain(bare))


def vocabulary(text: str) -> dict[str, str]:
    """Return the field by heading, from entries like "name: naam, name" with indented rest."""
    entries = re.findall(r"^(\w+):((?:.|\n(?=[ \n]))*)", text, re.MULTILINE)
    return {heading_key(word): field for field, words in entries for word in words.split(",")}


def yes_or_no(text: str) -> bool | None:
    """Return what a tick, x, ja or nee says; None when it is something else."""
    word = text.strip().casefold()
    return True if word in _YES else False if word in _NO else None


def read_flag(text: str) -> bool:
    """Return what a yes or no says, or raise BadYesNoError."""
    answer = yes_or_no(text)
    if answer is None:
        raise BadYesNoError(text=text)
    return answer


def read_time(text: str) -> time:
    """Return a time of day written as 13:00, 13.00, 13u or 13, or raise BadTimeError."""
    match = _TIME.fullmatch(text.strip().casefold())
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise BadTimeError(text=text)
    return time(int(match[1]), int(match[2] or 0))


def number_reader(least: int, most: int) -> Callable[[str], int]:
    """Return a reader of whole numbers from `least` to `most`."""

    def read(text: str) -> int:
        if not re.fullmatch(r"\d{1,6}", text.strip()) or not least <= int(text) <= most:
            raise BadNumberError(text=text, least=least, most=most)
        return int(text)

    return read


def choice_reader(choices: Mapping[str, T]) -> Callable[[str], T]:
    """Return a reader of words, compared without accents and capitals."""

    def read(text: str) -> T:
        for word, value in choices.items():
            if plain(word) == plain(text):
                return value
        raise BadChoiceError(text=text, choices=", ".join(choices))

    return read


class ListRows:
    """The rows of one list; problems gather in `problems`, nothing is raised."""

    def __init__(
        self, table: Table, headings: Mapping[str, str], problems: list[ListProblem]
    ) -> None:
        headed = table if table.headings or not table.rows else table.with_headings(0)
        self.file = table.source
        self.problems = problems
        self._table = headed
        self._columns: dict[str, int] = {}
        for column, heading in enumerate(headed.headings):
            field = headings.get(heading_key(heading))
            if field is not None:
                self._columns.setdefault(field, column)

    def __iter__(self) -> Iterator["Cells"]:
        return (Cells(self, row) for row in self._table.rows if not row.is_empty)

    def needs(self, *fields: str) -> bool:
        """Tell whether all columns are there; a missing one is a problem of the first line."""
        missing = [field for field in fields if field not in self._columns]
        for field in missing:
            error = MissingColumnError(heading=field)
            self.problems.append(ListProblem(self.file, 1, field, "", error))
        return not missing

    def column(self, field: str) -> int | None:
        """Return the column of a field, if the list has it."""
        return self._columns.get(field)

    def heading(self, field: str) -> str:
        """Return the heading above a field as the user wrote it."""
        column = self._columns.get(field)
        return field if column is None else self._table.heading(column)


class Cells:
    """One row, read field by field."""

    def __init__(self, rows: ListRows, row: Row) -> None:
        self._rows = rows
        self._row = row
        self.failed = False

    @property
    def line(self) -> int:
        """Where the row is in the file."""
        return self._row.line

    def text(self, field: str) -> str:
        """Return a cell as tidy text; empty when it is, or when there is no such column."""
        column = self._rows.column(field)
        return "" if column is None else tidy(self._row.cell(column))

    def read(self, field: str, reader: Callable[[str], T], default: T) -> T:
        """Return what `reader` makes of a cell, or `default` when it is empty or wrong."""
        text = self.text(field)
        if not text:
            return default
        try:
            return reader(text)
        except DomainError as error:
            self.fail(field, error)
            return default

    def need(self, field: str, reader: Callable[[str], T]) -> T | None:
        """Return what `reader` makes of a cell that must not be empty; None when it is wrong."""
        if not self.text(field):
            self.fail(field, EmptyCellError())
            return None
        return self.read(field, reader, None)

    def fail(self, field: str, error: DomainError) -> None:
        """Note what is wrong with a cell."""
        self.failed = True
        rows = self._rows
        problem = ListProblem(rows.file, self.line, rows.heading(field), self.text(field), error)
        rows.problems.append(problem)
