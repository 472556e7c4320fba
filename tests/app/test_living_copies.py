"""Two copies of one file that both live on and both send: who sends last is believed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.history import History
from leerkring.app.invitations.previews import InvitationPreview
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import open_workspace, workspace_on
from leerkring.storage.file_store import open_file
from leerkring.support.clock import FixedClock
from support.teams import make_small_circle
from support.workspaces import NOW


@dataclass
class Copies:
    """A file that was sent from, and a copy of it."""

    clock: FixedClock
    first: Workspace
    second: Workspace

    def move(self, workspace: Workspace, day: int) -> Batch:
        workspace.run(MoveMeeting("m1", datetime(2026, 9, day, 14)))
        batch = workspace.run(IssueInvitations()).value
        workspace.run(ConfirmSent(batch))
        return batch


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    clock = FixedClock(NOW)
    store = open_file(tmp_path / "team.leerkring", clock)
    make_small_circle(store)
    first = workspace_on(store, clock)
    first.run(SetOrganisation(organiser_name="Marieke", organiser_email="marieke@voorbeeld.nl"))
    first.run(ConfirmSent(first.run(IssueInvitations()).value))
    first.save_copy(tmp_path / "copy.leerkring")
    second = open_workspace(tmp_path / "copy.leerkring", clock)
    yield Copies(clock, first, second)
    first.close()
    second.close()


def test_what_the_other_copy_sends_later_is_believed(copies: Copies) -> None:
    numbers = [0]
    for workspace, day in (
        (copies.second, 17), (copies.second, 18), (copies.first, 24), (copies.second, 25),
    ):  # fmt: skip
        copies.clock.moment += timedelta(minutes=10)
        (message,) = copies.move(workspace, day).messages
        numbers.append(message.sequence)
    assert numbers == sorted(set(numbers))


def test_people_see_versions_counted_from_one_though_numbers_leap(copies: Copies) -> None:
    copies.clock.moment += timedelta(days=2)
    (message,) = copies.move(copies.first, 17).messages
    assert (message.sequence, message.version) == (2 * 24 * 60, 2)
    rows = copies.first.ask(History("m1"))
    assert {row.version for row in rows} == {1, 2}
    of_anna = copies.first.ask(History(person_id="a"))
    assert sorted(row.version or 0 for row in of_anna) == [1, 1, 1, 2]
    (standing,) = copies.first.ask(InvitationPreview("m1"))
    assert (standing.sequence, standing.version) == (message.sequence, 2)
