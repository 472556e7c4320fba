"""What is typed in a cell of the table: what is wrong with it, before anything is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from leerkring.app.people.checks import AddressTakenError, NameNeededError
from leerkring.app.people.rows import PersonRow
from leerkring.app.reading.addresses import BadAddressError, read_address, same_address
from leerkring.app.reading.names import name_from_address, tidy
from leerkring.app.reading.working_days import (
    BadWorkingDaysError,
    format_working_days,
    parse_working_days,
)
from leerkring.domain.errors import DomainError


class PeopleColumn(IntEnum):
    """The columns in their order."""

    NAME = 0
    EMAIL = 1
    FUNCTIONS = 2
    WEEK = 3
    CIRCLES = 4
    LEADS = 5
    BRINGS = 6
    VISITS = 7
    COACHING = 8
    AWAY = 9


TYPED = (
    PeopleColumn.NAME,
    PeopleColumn.EMAIL,
    PeopleColumn.FUNCTIONS,
    PeopleColumn.WEEK,
)
"""The columns that are typed in."""


@dataclass(frozen=True)
class CellProblem:
    """Why a text cannot be stored; `better` is what was probably meant, `person_id` who has it."""

    error: DomainError
    better: str = ""
    person_id: str = ""
    person_name: str = ""


def problem_with(
    column: int, text: str, rows: Sequence[PersonRow], *, person_id: str = "", language: str = "nl"
) -> CellProblem | None:
    """Return what is wrong with a text in a column; `person_id` is whose row it is, "" a new one.

    `rows` are all people, former ones too.
    """
    if column == PeopleColumn.NAME and not tidy(text):
        return CellProblem(NameNeededError())
    if column == PeopleColumn.EMAIL:
        return _address_problem(text, rows, person_id)
    if column == PeopleColumn.WEEK:
        return _week_problem(text, language)
    return None


def first_problem(
    typed: Mapping[int, str], rows: Sequence[PersonRow], *, language: str = "nl"
) -> tuple[int, CellProblem] | None:
    """Return the first cell of a new row that cannot be stored."""
    for column in TYPED:
        text = typed.get(column, "")
        problem = problem_with(column, text, rows, language=language)
        if problem is not None and column == PeopleColumn.NAME:
            guess = name_from_address(typed.get(PeopleColumn.EMAIL, ""))
            problem = CellProblem(problem.error, better=guess)
        if problem is not None:
            return column, problem
    return None


def _address_problem(text: str, rows: Sequence[PersonRow], person_id: str) -> CellProblem | None:
    try:
        address = read_address(text)
    except BadAddressError as error:
        return CellProblem(error, better=error.proposal or "")
    others = (row for row in rows if row.id != person_id)
    owner = next((row for row in others if same_address(row.email, address)), None)
    if owner is None:
        return None
    taken = AddressTakenError(name=owner.name)
    return CellProblem(taken, person_id=owner.id, person_name=owner.name)


def _week_problem(text: str, language: str) -> CellProblem | None:
    try:
        parse_working_days(text)
    except BadWorkingDaysError as error:
        better = error.proposal or ""
        if better:
            better = format_working_days(parse_working_days(better), language)
        return CellProblem(error, better=better)
    return None
