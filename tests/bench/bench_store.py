"""How long an import of five thousand rows takes, and taking a year plan back."""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from leerkring import bootstrap
from leerkring.app.circles.rows import CircleList
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.people.importing import ImportPeople, PreviewImport
from leerkring.app.planning.accept import AcceptPlan
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.workspace import RedoLast, UndoLast, Workspace
from leerkring.domain.planning import PlanRequest
from leerkring.support.clock import FixedClock
from leerkring.support.resources import resource
from support.figures import show, timed
from support.large_team import CIRCLES, NOW, make_large_file

ROWS = 5_000
FIRST, LAST = date(2026, 9, 1), date(2027, 7, 16)
NEXT_FIRST, NEXT_LAST = date(2027, 8, 30), date(2028, 7, 14)


def import_figures(folder: Path) -> Iterator[str]:
    """Yield how long a long list takes: reading, looking, storing, and the second time."""
    path = folder / "veel.csv"
    lines = (f"Naam {n};naam{n}@voorbeeld.nl;ma di do 8:30-17:00" for n in range(ROWS))
    path.write_text("Naam;E-mail;Werkdagen\n" + "\n".join(lines), "utf-8")
    workspace = bootstrap.open_workspace(folder / "import.leerkring")
    reader = bootstrap.table_reader()
    table, reading = timed(lambda: reader.read(path))
    _, looking = timed(lambda: workspace.ask(PreviewImport(table)))
    _, storing = timed(lambda: workspace.run(ImportPeople(table)))
    _, again = timed(lambda: workspace.run(ImportPeople(table)))
    _, undoing = timed(lambda: workspace.run(UndoLast()))
    workspace.close()
    yield (
        f"{ROWS} rows: read {reading:.2f} s, preview {looking:.2f} s, import {storing:.2f} s, "
        f"import again {again:.2f} s, undo {undoing:.2f} s"
    )


def undo_figures(folder: Path) -> Iterator[str]:
    """Yield how long a year plan of the example team takes to store, take back and do again."""
    workspace = bootstrap.open_workspace(folder / "plan.leerkring", FixedClock(NOW))
    workspace.run(ImportFolder(bootstrap.read_folder(resource("example"))))
    yield _accept_and_undo("example team", workspace, FIRST, LAST)
    workspace.close()
    large = folder / "groot.leerkring"
    make_large_file(large, FixedClock(NOW))
    workspace = bootstrap.open_workspace(large, FixedClock(NOW))
    ids = tuple(circle.id for circle in workspace.ask(CircleList()))[:1]
    name = f"one circle of {CIRCLES}, after ten years"
    yield _accept_and_undo(name, workspace, NEXT_FIRST, NEXT_LAST, ids)
    workspace.close()


def _accept_and_undo(
    name: str,
    workspace: Workspace,
    first: date,
    last: date,
    circle_ids: tuple[str, ...] | None = None,
) -> str:
    facts, reading = timed(lambda: workspace.ask(PlanBasis(first, last, circle_ids=circle_ids)))
    request = PlanRequest(first=first, last=last, circle_ids=circle_ids or ())
    proposal = bootstrap.make_planner().propose(facts, request, lambda _: None, lambda: False)
    _, accepting = timed(lambda: workspace.run(AcceptPlan(proposal)))
    _, undoing = timed(lambda: workspace.run(UndoLast()))
    _, redoing = timed(lambda: workspace.run(RedoLast()))
    return (
        f"{name}, {len(proposal.meetings)} meetings: facts {reading * 1000:.0f} ms, "
        f"accept with backup {accepting * 1000:.0f} ms, undo {undoing * 1000:.0f} ms, "
        f"redo {redoing * 1000:.0f} ms"
    )


def figures() -> Iterator[str]:
    """Yield the figures as lines of text."""
    with tempfile.TemporaryDirectory() as folder:
        yield from import_figures(Path(folder))
        yield from undo_figures(Path(folder))


@pytest.mark.bench
def test_importing_and_taking_back() -> None:
    begin = perf_counter()
    show("Import and undo", figures())
    assert perf_counter() - begin < 120


if __name__ == "__main__":
    show("Import and undo", figures())
