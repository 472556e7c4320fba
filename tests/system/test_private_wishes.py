"""What two people wish of each other leaves no trace: all that goes out is the same without it."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from leerkring import bootstrap
from leerkring.app.coaching.board import Board
from leerkring.app.coaching.wishes import SetPairWish
from leerkring.app.folder.coaching_lists import CoachingSessionsExport, DuosExport
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.invitations.sending import IssueInvitations
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.people.export import AbsencesExport, PeopleExport
from leerkring.app.reports.coaching import CoachedDocument
from leerkring.app.visits.export import RoundsExport, VisitsExport
from leerkring.app.workspace import Workspace
from leerkring.cli import run
from leerkring.domain.coaching import PairWishKind
from leerkring.support.clock import FixedClock
from leerkring.support.resources import resource
from support.workspaces import NOW

LISTS = (
    PeopleExport(),
    AbsencesExport(),
    DuosExport(),
    CoachingSessionsExport(),
    RoundsExport(),
    VisitsExport(),
)


def make_team(file: Path) -> None:
    workspace = bootstrap.open_workspace(file, FixedClock(NOW))
    workspace.run(ImportFolder(bootstrap.read_folder(resource("example"))))
    workspace.run(SetOrganisation(organiser_name="Marieke", organiser_email="m@voorbeeld.nl"))
    workspace.close()


def wish_of_everybody(file: Path, wish: PairWishKind) -> None:
    workspace = bootstrap.open_workspace(file, FixedClock(NOW))
    cards = [card for column in workspace.ask(Board()).columns.values() for card in column]
    assert len(cards) > 1
    for card in cards:
        workspace.run(SetPairWish(card.teacher_id, card.coach_id, wish))
    workspace.close()


def outgoing(workspace: Workspace, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield all that leaves: lists, invitations, paper."""
    writer = bootstrap.list_writer()
    for query in LISTS:
        listed, path = workspace.ask(query), folder / f"{type(query).__name__}.csv"
        writer.write(path, listed.headings, listed.rows)
        yield path.name, path.read_bytes()
    batch = workspace.run(IssueInvitations()).value
    written = bootstrap.make_writer().write(
        batch, folder, language="nl", progress=lambda *_: None, stopped=lambda: False
    )
    for path in written.paths:
        yield path.name, path.read_bytes()
    coached = CoachedDocument(date(2026, 8, 1), date(2027, 7, 31), "nl")
    yield "coached.pdf", bootstrap.make_typesetter().pdf(workspace.ask(coached))


def on_the_command_line(file: Path, capture: pytest.CaptureFixture[str]) -> str:
    capture.readouterr()
    for command in (["coaching", "list", "--json"], ["coaching", "list"], ["visits", "list"]):
        assert run([*command, "--database", str(file)]) == 0
    return "".join(capture.readouterr())


@pytest.mark.parametrize("wish", PairWishKind)
def test_all_that_leaves_is_the_same_with_a_wish_and_without(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], wish: PairWishKind
) -> None:
    file, other = tmp_path / "Team.leerkring", tmp_path / "Wens.leerkring"
    make_team(file)
    shutil.copy(file, other)
    wish_of_everybody(other, wish)
    found, said = [], []
    for each in (file, other):
        (folder := tmp_path / f"{each.stem} out").mkdir()
        workspace = bootstrap.open_workspace(each, FixedClock(NOW))
        found.append(dict(outgoing(workspace, folder)))
        workspace.close()
        said.append(on_the_command_line(each, capsys))
    assert len(found[0]) > 30
    assert found[0].keys() == found[1].keys()
    assert [name for name, content in found[0].items() if found[1][name] != content] == []
    assert said[0] == said[1]
