"""Taking over a list of who is away when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from leerkring.app.people.checks import AbsenceDaysError
from leerkring.app.people.headings import ABSENCES
from leerkring.app.people.matching import PeopleIndex
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.reading.dates import BadDayError, read_day
from leerkring.app.reading.lists import Cells, ListProblem, ListRows, vocabulary
from leerkring.app.reading.names import plain
from leerkring.app.reading.tables import Table
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.people import Absence, AbsenceReason, Person
from leerkring.support.clock import local_today
from leerkring.support.ids import new_id

_HEADINGS = vocabulary(ABSENCES)
_WITHOUT_HEADINGS = ("person", "first_day", "last_day", "reason")
_REASONS = {
    AbsenceReason.ILLNESS: ("ziek", "ill", "sick", "herstel"),
    AbsenceReason.LEAVE: ("verlof", "vakantie", "leave", "holiday", "vacation", "vrij"),
}


@dataclass(frozen=True)
class AbsencePreviewRow:
    """One row of the list as understood; `is_new` is false when it is known already."""

    line: int
    person_id: str
    person_name: str
    first_day: date
    last_day: date
    reason: AbsenceReason
    is_new: bool


@dataclass(frozen=True)
class AbsencesPreview:
    """What would be taken over, and the cells that cannot be."""

    rows: tuple[AbsencePreviewRow, ...]
    problems: tuple[ListProblem, ...]


@dataclass(frozen=True)
class PreviewAbsences(Query[AbsencesPreview]):
    """What taking over a list of absences would do."""

    table: Table


@dataclass(frozen=True)
class ImportAbsences(Command[AbsencesPreview]):
    """Take over a list of absences; rows with a problem are left out, known ones passed over."""

    backs_up_first: ClassVar[bool] = True

    table: Table


def preview_absences(
    query: PreviewAbsences, unit: UnitOfWork, around: Surroundings
) -> AbsencesPreview:
    return read_absences(query.table, unit, local_today(around.clock))


def import_absences(
    command: ImportAbsences, unit: UnitOfWork, around: Surroundings
) -> Done[AbsencesPreview]:
    found = read_absences(command.table, unit, local_today(around.clock))
    count = add_absences(found.rows, unit)
    return Done(Label.of("import_absences", count=count) if count else None, found)


def add_absences(rows: tuple[AbsencePreviewRow, ...], unit: UnitOfWork) -> int:
    """Keep the rows that are new; return how many."""
    fresh = [row for row in rows if row.is_new]
    for row in fresh:
        unit.add(
            Absence(
                id=new_id(),
                person_id=row.person_id,
                first_day=row.first_day,
                last_day=row.last_day,
                reason=row.reason,
            )
        )
    return len(fresh)


def read_absences(table: Table, unit: UnitOfWork, near: date) -> AbsencesPreview:
    """Read a list of absences; without headings its columns are who, from, until, reason."""
    problems: list[ListProblem] = []
    rows = ListRows(_with_headings(table, near), _HEADINGS, problems)
    known = {(a.person_id, a.first_day, a.last_day) for a in unit.find(Absence)}
    index = PeopleIndex(unit.find(Person))
    found = []
    for row in _rows(rows, index, near) if rows.needs("first_day") else ():
        key = (row.person_id, row.first_day, row.last_day)
        found.append(replace(row, is_new=key not in known))
        known.add(key)
    return AbsencesPreview(tuple(found), tuple(problems))


def read_reason(text: str) -> AbsenceReason:
    """Return the kind of reason; what it says exactly is nobody's business."""
    word = plain(text)
    return next(
        (reason for reason, stems in _REASONS.items() if any(stem in word for stem in stems)),
        AbsenceReason.OTHER,
    )


def _rows(rows: ListRows, index: PeopleIndex, near: date) -> Iterator[AbsencePreviewRow]:
    for cells in rows:
        field = "email" if cells.text("email") else "person"
        person = cells.need(field, index.find)
        first = cells.need("first_day", lambda text: read_day(text, near=near))
        if person is None or first is None:
            continue
        last = _last_day(cells, first)
        if cells.failed:
            continue
        reason = cells.read("reason", read_reason, AbsenceReason.OTHER)
        yield AbsencePreviewRow(
            cells.line, person.id, person.name, first, last, reason, is_new=True
        )


def _last_day(cells: Cells, first: date) -> date:
    last = cells.read("last_day", lambda text: read_day(text, near=first), first)
    if last < first:
        cells.fail("last_day", AbsenceDaysError())
    return last


def _with_headings(table: Table, near: date) -> Table:
    if table.headings or not table.rows:
        return table
    try:
        read_day(table.rows[0].cell(1), near=near)
    except BadDayError:
        return table
    return replace(table, headings=_WITHOUT_HEADINGS)


COMMANDS: dict[type, CommandHandler] = {ImportAbsences: import_absences}
QUERIES: dict[type, QueryHandler] = {PreviewAbsences: preview_absences}
