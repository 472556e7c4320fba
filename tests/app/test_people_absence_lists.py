"""Lists of who is away when: matched to people, refused by cell, never taken over twice."""

from datetime import date

import pytest

from leerkring.app import people
from leerkring.app.people.absence_lists import ImportAbsences, PreviewAbsences
from leerkring.app.people.absences import AbsenceList
from leerkring.app.people.changes import AddPerson
from leerkring.app.reading.tables import Row, Table
from leerkring.app.workspace import Workspace
from leerkring.domain.people import AbsenceReason
from support.workspaces import make_workspace


@pytest.fixture
def workspace() -> Workspace:
    workspace = make_workspace(people.COMMANDS, people.QUERIES)
    workspace.run(AddPerson("Anna de Vries", email="anna@voorbeeld.nl"))
    workspace.run(AddPerson("Bram Bos"))
    return workspace


def table(*rows: str) -> Table:
    cells = (tuple(part.strip() for part in row.split("|")) for row in rows)
    return Table(tuple(Row(line, row) for line, row in enumerate(cells, start=1)))


def away(workspace: Workspace) -> list[tuple[str, date, date, AbsenceReason]]:
    found = workspace.ask(AbsenceList())
    return [(a.person_name, a.first_day, a.last_day, a.reason) for a in found]


@pytest.mark.parametrize(
    "rows",
    [
        ("Naam|Van|Tot en met|Reden", "anna de vries|1-10-2026|9-10-2026|Bevallingsverlof"),
        ("E-mail|From|Until|Reason", "ANNA@voorbeeld.nl|2026-10-01|2026-10-09|leave"),
        ("Anna de Vries|1 okt|9 okt|vakantie",),
    ],
)
def test_lists_with_and_without_headings(workspace: Workspace, rows: tuple[str, ...]) -> None:
    workspace.run(ImportAbsences(table(*rows)))
    expected = ("Anna de Vries", date(2026, 10, 1), date(2026, 10, 9), AbsenceReason.LEAVE)
    assert away(workspace) == [expected]
    again = workspace.run(ImportAbsences(table(*rows)))
    assert (again.label, [row.is_new for row in again.value.rows]) == (None, [False])


def test_one_day_needs_no_last_day(workspace: Workspace) -> None:
    workspace.run(ImportAbsences(table("Wie|Datum", "Bram Bos|5-10-2026")))
    assert away(workspace)[0][1:3] == (date(2026, 10, 5), date(2026, 10, 5))


def test_what_cannot_be_is_named_and_the_rest_is_taken(workspace: Workspace) -> None:
    rows = (
        "Naam|Van|Tot",
        "Bram Bosch|1-10-2026|2-10-2026",
        "Bram Bos|31-9-2026|2-10-2026",
        "Bram Bos|3-10-2026|2-10-2026",
        "|3-10-2026|",
        "Bram Bos|3-10-2026|4-10-2026",
    )
    found = workspace.ask(PreviewAbsences(table(*rows)))
    told = [(p.line, p.heading, p.text, p.proposal) for p in found.problems]
    assert told == [
        (2, "Naam", "Bram Bosch", "Bram Bos"),
        (3, "Van", "31-9-2026", "2026-09-30"),
        (4, "Tot", "2-10-2026", None),
        (5, "Naam", "", None),
    ]
    assert [row.line for row in found.rows] == [6]
    workspace.run(ImportAbsences(table(*rows)))
    assert len(away(workspace)) == 1


def test_a_list_of_something_else_is_told(workspace: Workspace) -> None:
    found = workspace.ask(PreviewAbsences(table("Naam|Adres", "Anna|Dorpsstraat")))
    assert [p.heading for p in found.problems] == ["first_day"]
