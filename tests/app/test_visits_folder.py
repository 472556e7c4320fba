"""Rounds and visits as lists: in twice without doubling, out without what people wrote."""

from collections.abc import Mapping
from datetime import datetime

import pytest

from leerkring.app.folder.data import FolderData, FolderError
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.people.export import ExportedList
from leerkring.app.reading.tables import Row, Table
from leerkring.app.visits.changes import CancelVisit, SetCover
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.export import RoundsExport, VisitsExport
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.reflecting import Reflect, SetFocus, SetVideo
from leerkring.app.visits.rows import Rounds
from leerkring.app.workspace import Workspace
from leerkring.domain.visits import RoundPart, VisitState
from support.visit_team import visit_workspace

ROUNDS = """
    naam | van | tot en met | minuten | met vervanging | doet mee | kijkt alleen
    Ronde 1 | 24-8-2026 | 16-10-2026 | 45 | nee | Anna; Bram; Chantal | Daan
"""
VISITS = """
    ronde | kijkt | bij | datum | start | status | vervanging
    Ronde 1 | Anna | Bram | 25-8-2026 | 10:00 | | Chantal
    Ronde 1 | Bram | Chantal | | | |
    Ronde 1 | Daan | Anna | 8-9-2026 | 9:30 | vervallen |
    | Els | extern: Ria van Oort | 12-5-2026 | 9:00 | geweest |
"""


def data(lists: Mapping[str, str]) -> FolderData:
    return FolderData({name: table(name, text) for name, text in lists.items()})


def table(name: str, text: str) -> Table:
    lines = enumerate(text.strip().splitlines(), start=1)
    rows = (Row(n, tuple(cell.strip() for cell in line.split("|"))) for n, line in lines)
    return Table(tuple(rows), source=f"{name}.csv")


@pytest.fixture
def workspace() -> Workspace:
    return visit_workspace()


def take(workspace: Workspace, **lists: str) -> Mapping[str, int]:
    return workspace.run(ImportFolder(data(lists))).value.added


def test_rounds_and_visits_come_in_and_twice_is_once(workspace: Workspace) -> None:
    added = take(workspace, rounds=ROUNDS, visits=VISITS)
    assert (added["rounds"], added["visits"]) == (1, 4)
    found = workspace.ask(Rounds())[0]
    assert (found.name, found.people, found.visits, found.done) == ("Ronde 1", 4, 2, 1)
    rows = {v.visitor_name: v for v in workspace.ask(VisitList(with_cancelled=True))}
    assert rows["Anna"].state is VisitState.DONE  # its day is past
    assert (rows["Anna"].minutes, rows["Anna"].cover_name) == (45, "Chantal")
    assert rows["Bram"].start is None
    assert rows["Daan"].state is VisitState.CANCELLED
    assert (rows["Els"].host_name, rows["Els"].round_id) == ("Ria van Oort", None)
    parts = {p.person_id: p.part for p in workspace.ask(RoundMatrix(found.id)).rows}
    assert parts["d"] is RoundPart.VISITS_ONLY
    assert dict(take(workspace, rounds=ROUNDS, visits=VISITS)) == {}


def test_an_empty_cell_leaves_a_visit_as_it_is(workspace: Workspace) -> None:
    take(workspace, rounds=ROUNDS, visits=VISITS)
    take(workspace, visits="ronde | kijkt | bij | vervanging\nRonde 1 | Anna | Bram |")
    anna = next(v for v in workspace.ask(VisitList()) if v.visitor_id == "a")
    assert (anna.start, anna.cover_name) == (datetime(2026, 8, 25, 10), "Chantal")


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("Ronde 9 | Anna | Bram | |", "ronde"),
        ("Ronde 1 | Anna | Anna | |", "bij"),
        ("Ronde 1 | Anna | Zorro | |", "bij"),
        ("Ronde 1 | Anna | Bram | Anna |", "vervanging"),
        ("Ronde 1 | Anna | Bram | | soms", "status"),
    ],
)
def test_a_cell_that_cannot_be_used_is_named(workspace: Workspace, line: str, column: str) -> None:
    visits = f"ronde | kijkt | bij | vervanging | status\n{line}"
    with pytest.raises(FolderError) as caught:
        take(workspace, rounds=ROUNDS, visits=visits)
    assert caught.value.problems[0].heading == column
    assert workspace.ask(Rounds()) == ()


def test_lists_come_in_again_as_they_went_out(workspace: Workspace) -> None:
    take(workspace, rounds=ROUNDS, visits=VISITS)
    rounds, visits = workspace.ask(RoundsExport()), workspace.ask(VisitsExport())
    other = visit_workspace()
    other.run(ImportFolder(FolderData({"rounds": _table(rounds), "visits": _table(visits)})))
    assert other.ask(RoundsExport()) == rounds
    assert other.ask(VisitsExport()) == visits


PAIRS = {
    "called off, then planned anew before it": """
        Ronde 1 | Anna | Bram | 22-9-2026 | 10:00 | gepland
        Ronde 1 | Anna | Bram | 29-9-2026 | 10:00 | vervallen
    """,
    "called off, then planned anew at that moment": """
        Ronde 1 | Anna | Bram | 22-9-2026 | 10:00 | gepland
        Ronde 1 | Anna | Bram | 22-9-2026 | 10:00 | vervallen
    """,
    "called off twice and visited": """
        Ronde 1 | Anna | Bram | 25-8-2026 | 9:00 | vervallen
        Ronde 1 | Anna | Bram | 26-8-2026 | 9:00 | geweest
        Ronde 1 | Anna | Bram | 27-8-2026 | 9:00 | vervallen
    """,
    "twice on one day outside the rounds": """
        | Anna | Bram | 22-9-2026 | 10:00 | gepland
        | Anna | Bram | 22-9-2026 | 14:00 | gepland
    """,
    "with and without a moment": """
        | Anna | Bram | | | geweest
        | Anna | Bram | | | geweest
        | Anna | Bram | 22-9-2026 | 14:00 | gepland
        | Anna | extern: Bram | 22-9-2026 | 14:00 | gepland
    """,
}


@pytest.mark.parametrize("rows", PAIRS.values(), ids=PAIRS.keys())
def test_several_visits_of_one_pair_go_out_and_in_again(workspace: Workspace, rows: str) -> None:
    visits = f"ronde | kijkt | bij | datum | start | status\n{rows.strip()}"
    take(workspace, rounds=ROUNDS, visits=visits)
    lists = _lists(workspace)
    assert len(lists["visits"].rows) == len(visits.splitlines())  # the headings count too
    assert workspace.run(ImportFolder(FolderData(lists))).value.added == {}
    assert _lists(workspace) == lists
    other = visit_workspace()
    other.run(ImportFolder(FolderData(lists)))
    assert _lists(other) == lists


def test_a_visit_in_a_round_is_known_when_its_moment_moved(workspace: Workspace) -> None:
    heads = "ronde | kijkt | bij | datum | start | status"
    visits = f"{heads}\nRonde 1 | Anna | Bram | 22-9-2026 | 10:00 | gepland"
    take(workspace, rounds=ROUNDS, visits=visits)
    moved = "Ronde 1 | Anna | Bram | 29-9-2026 | 13:00 | gepland"
    called_off = "Ronde 1 | Anna | Bram | 22-9-2026 | 10:00 | vervallen"
    added = take(workspace, visits=f"{heads}\n{called_off}\n{moved}")
    assert added == {"visits": 1}
    found = workspace.ask(VisitList(with_cancelled=True))
    assert {(v.start, v.state) for v in found} == {
        (datetime(2026, 9, 22, 10), VisitState.CANCELLED),
        (datetime(2026, 9, 29, 13), VisitState.PLANNED),
    }


@pytest.mark.parametrize("moment", ["22-9-2026 | 10:00", "22-9-2026 |", " |"])
def test_a_call_off_is_of_the_visit_that_stands_when_no_other_row_is(
    workspace: Workspace, moment: str
) -> None:
    heads = "ronde | kijkt | bij | datum | start | status"
    planned = f"{heads}\nRonde 1 | Anna | Bram | 22-9-2026 | 10:00 | gepland"
    take(workspace, rounds=ROUNDS, visits=planned)
    visit = workspace.ask(VisitList())[0]
    workspace.run(SetCover(visit.id, "c"))
    assert take(workspace, visits=f"{heads}\nRonde 1 | Anna | Bram | {moment} | vervallen") == {}
    (found,) = workspace.ask(VisitList(with_cancelled=True))
    assert (found.id, found.state, found.start) == (visit.id, VisitState.CANCELLED, visit.start)
    assert (found.cover_id, found.pinned) == (None, False)


def test_a_call_off_of_another_day_leaves_the_visit_that_stands(workspace: Workspace) -> None:
    heads = "ronde | kijkt | bij | datum | start | status"
    line = "Ronde 1 | Anna | Bram | {} | 10:00 | {}"
    take(workspace, rounds=ROUNDS, visits=f"{heads}\n{line.format('22-9-2026', 'gepland')}")
    take(workspace, visits=f"{heads}\n{line.format('15-9-2026', 'vervallen')}")
    assert len(workspace.ask(VisitList())) == 1
    assert len(workspace.ask(VisitList(with_cancelled=True))) == 2


def test_a_call_off_waits_for_the_recording_and_says_so(workspace: Workspace) -> None:
    heads = "ronde | kijkt | bij | datum | start | status"
    line = "Ronde 1 | Anna | Bram | 22-9-2026 | 10:00 | {}"
    take(workspace, rounds=ROUNDS, visits=f"{heads}\n{line.format('gepland')}")
    visit = workspace.ask(VisitList())[0]
    workspace.run(SetVideo(visit.id, reference="Stick 3", consent=True))
    with pytest.raises(FolderError) as caught:
        take(workspace, visits=f"{heads}\n{line.format('vervallen')}")
    assert caught.value.problems[0].heading == "status"
    assert workspace.ask(VisitList())[0].state is VisitState.PLANNED


def test_an_empty_state_takes_up_nothing_that_was_called_off(workspace: Workspace) -> None:
    take(workspace, rounds=ROUNDS, visits=VISITS)
    visit = next(v for v in workspace.ask(VisitList()) if v.visitor_id == "b")
    workspace.run(CancelVisit(visit.id))
    assert take(workspace, visits=VISITS) == {}
    assert visit.id not in {v.id for v in workspace.ask(VisitList())}


def test_a_day_without_a_time_leaves_the_time(workspace: Workspace) -> None:
    take(workspace, rounds=ROUNDS, visits=VISITS)
    take(workspace, visits="ronde | kijkt | bij | datum\nRonde 1 | Anna | Bram | 25-8-2026")
    anna = next(v for v in workspace.ask(VisitList()) if v.visitor_id == "a")
    assert anna.start == datetime(2026, 8, 25, 10)


def test_what_people_wrote_is_in_no_list(workspace: Workspace) -> None:
    take(workspace, rounds=ROUNDS, visits=VISITS)
    visit = next(v for v in workspace.ask(VisitList()) if v.visitor_id == "a")
    secrets = ("Vraag?", "Eigen.", "Samen.", "Stick 3")
    workspace.run(SetFocus(visit.id, secrets[0]))
    workspace.run(Reflect(visit.id, own=secrets[1], shared=secrets[2]))
    workspace.run(SetVideo(visit.id, reference=secrets[3], consent=True))
    lists = (workspace.ask(RoundsExport()), workspace.ask(VisitsExport()))
    cells = "|".join(cell for listed in lists for row in listed.rows for cell in row)
    assert not any(secret in cells for secret in secrets)
    assert not any(secret in repr(workspace.ask(VisitList())) for secret in secrets)


def _lists(workspace: Workspace) -> dict[str, Table]:
    rounds, visits = workspace.ask(RoundsExport()), workspace.ask(VisitsExport())
    return {"rounds": _table(rounds), "visits": _table(visits)}


def _table(listed: ExportedList) -> Table:
    rows = (listed.headings, *listed.rows)
    return Table(tuple(Row(n, row) for n, row in enumerate(rows, start=1)), source="list.csv")
