"""Tries everything once: a new file, the example team, a plan, invitations, the window."""

import os
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from leerkring import bootstrap
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.home.today import Today
from leerkring.app.planning.accept import AcceptPlan
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.cli.exchange import issue_and_write
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.support.clock import SystemClock, local_today
from leerkring.support.resources import resource

EXIT_FAILED = 1


def self_test() -> int:
    """Run every step and print what it found; 1 when one fails."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="leerkring-self-test-") as folder:
        steps: tuple[tuple[str, Callable[[Path], str]], ...] = (
            ("new file with the example team", _make),
            ("migrations", _migrate),
            ("plan", _plan),
            ("invitations", _invitations),
            ("window in every language", _window),
        )
        for name, step in steps:
            try:
                found = step(Path(folder))
            except Exception as error:  # noqa: BLE001 - whatever it is, it must be reported
                print(f"failed: {name}: {type(error).__name__}: {error}")
                return EXIT_FAILED
            print(f"ok: {name}: {found}")
    print(f"self-test passed in {time.perf_counter() - started:.1f} s")
    return 0


def _open(folder: Path) -> Workspace:
    return bootstrap.open_workspace(folder / f"self-test{bootstrap.FILE_ENDING}")


def _make(folder: Path) -> str:
    workspace = _open(folder)
    example = bootstrap.read_folder(resource("example"))
    outcome = workspace.run(ImportFolder(example, to_current_year=True))
    workspace.close()
    workspace = _open(folder)
    today = workspace.ask(Today())
    workspace.close()
    if not (today.people_count and today.circle_count):
        raise AssertionError("the example team is empty after opening again")
    return f"{len(outcome.changes)} rows, {today.people_count} people"


def _migrate(folder: Path) -> str:
    return bootstrap.try_migrations(folder / f"migrated{bootstrap.FILE_ENDING}")


def _plan(folder: Path) -> str:
    workspace = _open(folder)
    first = local_today(SystemClock()) + timedelta(days=14)
    last = first + timedelta(days=300)
    request = PlanRequest(first=first, last=last)
    workspace.run(AcceptPlan(_propose(workspace, request)))
    workspace.run(UndoLast())
    proposal = _propose(workspace, request)
    workspace.run(AcceptPlan(proposal))
    workspace.close()
    return f"{len(proposal.meetings)} meetings"


def _propose(workspace: Workspace, request: PlanRequest) -> Proposal:
    facts = workspace.ask(PlanBasis(request.first, request.last))
    return bootstrap.make_planner().propose(facts, request, lambda _: None, lambda: False)


def _invitations(folder: Path) -> str:
    workspace = _open(folder)
    count = issue_and_write(workspace, folder / "invitations", "nl")
    workspace.close()
    return f"{count} files"


def _window(folder: Path) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from leerkring.desktop import visit_every_page

    return visit_every_page(folder / f"self-test{bootstrap.FILE_ENDING}")
