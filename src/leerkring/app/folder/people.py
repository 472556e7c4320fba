"""People and their absences out of a data folder: as a list import, but stricter."""

from leerkring.app.folder.base import FolderJob
from leerkring.app.people.absence_lists import add_absences, read_absences
from leerkring.app.people.columns import recognise
from leerkring.app.people.importing import apply_changes, known_here
from leerkring.app.people.matching import PeopleIndex
from leerkring.app.people.people_rows import Doubt, DoubtKind
from leerkring.app.people.preview import PreviewRow, preview_import
from leerkring.app.reading.lists import EmptyCellError, ListProblem
from leerkring.app.reading.tables import Table
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class SameAsLineError(DomainError):
    """Two lines are about one person and say different things."""

    template = QT_TRANSLATE_NOOP("errors", "This is the same person as on line {line}.")


class WhichPersonError(DomainError):
    """A line may be about several people."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There is more than one {name}. Fill in the e-mail address."
    )


_MAY_PASS = (DoubtKind.SAME_NAME, DoubtKind.OTHER_ADDRESS)


def take_people(job: FolderJob) -> None:
    """Take over people; in a folder every doubt about a cell or person is a problem."""
    table = job.folder.tables.get("people")
    if table is None:
        return
    job.unit.flush()
    recognised = recognise(table)
    known = known_here(job.unit)
    found = preview_import(recognised.table, recognised.mapping, known, near=job.today)
    people = {person.id: person for person in known.people}
    for row in found.rows:
        job.problems += (
            _problem(found.table, row, d) for d in row.doubts if d.kind not in _MAY_PASS
        )
        if not row.is_taken:
            continue
        person = people.get(row.person_id or "") or Person(id=new_id(), name=row.name)
        apply_changes(person, row.changes, job.places)
        if row.person_id is None:
            job.unit.add(person)
            job.counts["people"] += 1
        people[person.id] = person
    job.people = PeopleIndex(people.values())


def take_absences(job: FolderJob) -> None:
    """Take over absences that are not known yet."""
    table = job.folder.tables.get("absences")
    if table is not None:
        job.unit.flush()
        found = read_absences(table, job.unit, job.today)
        job.problems += found.problems
        job.counts["absences"] += add_absences(found.rows, job.unit)


def _problem(table: Table, row: PreviewRow, doubt: Doubt) -> ListProblem:
    error: DomainError = doubt.error or EmptyCellError()
    if doubt.kind is DoubtKind.SAME_AS_LINE:
        error = SameAsLineError(line=doubt.other_line)
    elif doubt.kind is DoubtKind.SEVERAL_PEOPLE:
        error = WhichPersonError(name=row.name)
    heading = doubt.heading or table.heading(doubt.column or 0)
    return ListProblem(table.source, row.line, heading, doubt.text or row.name, error)
