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
from leerkring.app.invitations.letters import Address, Letter
from leerkring.app.planning.accept import AcceptPlan
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.cli.exchange import issue_and_write
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.support.clock import SystemClock, local_now, local_today
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
            ("mail and other people's calendars", _post),
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


def _post(folder: Path) -> str:
    """Make a draft, read a busy time, look for a password store: all that is loaded late."""
    post = bootstrap.make_post()
    who = Address("Anna", "anna@voorbeeld.nl")
    letter = Letter("self-test", who, (who,), "Uitnodiging", "Kom je?", SystemClock().now())
    draft = folder / "draft.eml"
    post.save(draft, post.drafts.draft(letter))
    calendar = folder / "agenda.ics"
    post.save(calendar, _WEEKLY)
    first = local_now(SystemClock()) + timedelta(days=1)
    read = post.busy.read(
        [calendar], first, first + timedelta(days=28), without=frozenset(), stopped=lambda: False
    )
    if read.unread or len(read.spans) not in (3, 4, 5):
        raise AssertionError(f"{len(read.spans)} times in four weeks of a weekly appointment")
    post.vault.read("self-test", "nobody")
    return f"a draft of {draft.stat().st_size} bytes, {len(read.spans)} busy times"


_WEEKLY = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Leerkring//NL\r\nBEGIN:VEVENT\r\nUID:w@x\r\n"
    b"DTSTAMP:20260901T080000Z\r\nDTSTART;TZID=W. Europe Standard Time:20260107T130000\r\n"
    b"DTEND;TZID=W. Europe Standard Time:20260107T140000\r\nRRULE:FREQ=WEEKLY\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)


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
