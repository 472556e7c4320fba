"""Two copies of one file that both live on and both send: who sends last is believed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.history import History
from leerkring.app.invitations.previews import InvitationPreview
from leerkring.app.invitations.rotations import cover_key
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.ports import Label, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import open_workspace, workspace_on
from leerkring.storage.file_store import open_file
from leerkring.support.clock import FixedClock
from support.invitation_team import FIRST
from support.rotations import SESSION, VISIT, add_rotations
from support.teams import make_small_circle
from support.workspaces import NOW


@dataclass
class Copies:
    """A file and a copy of it."""

    clock: FixedClock
    first: Workspace
    second: Workspace

    def move(self, workspace: Workspace, day: int) -> Batch:
        workspace.run(MoveMeeting("m1", datetime(2026, 9, day, 14)))
        return send(workspace)


def send(workspace: Workspace) -> Batch:
    batch = workspace.run(IssueInvitations()).value
    workspace.run(ConfirmSent(batch))
    return batch


@contextmanager
def copied(folder: Path, *, sent: bool) -> Iterator[Copies]:
    """Open a file and the copy that was made of it, before or after the first was sent."""
    clock = FixedClock(NOW)
    store = open_file(folder / "team.leerkring", clock)
    make_small_circle(store)
    store.change(_begin)
    first = workspace_on(store, clock)
    first.run(SetOrganisation(organiser_name="Marieke", organiser_email="marieke@voorbeeld.nl"))
    if sent:
        send(first)
    first.save_copy(folder / "copy.leerkring")
    second = open_workspace(folder / "copy.leerkring", clock)
    yield Copies(clock, first, second)
    first.close()
    second.close()


def _begin(unit: UnitOfWork) -> Label:
    add_rotations(unit)
    return Label("begin")


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    with copied(tmp_path, sent=True) as made:
        yield made


@pytest.fixture
def unsent(tmp_path: Path) -> Iterator[Copies]:
    with copied(tmp_path, sent=False) as made:
        yield made


def test_what_the_other_copy_sends_later_is_believed(copies: Copies) -> None:
    numbers = [FIRST]
    for workspace, day in (
        (copies.second, 17), (copies.second, 18), (copies.first, 24), (copies.second, 25),
    ):  # fmt: skip
        copies.clock.moment += timedelta(seconds=20)
        (message,) = copies.move(workspace, day).messages
        numbers.append(message.sequence)
    assert numbers == sorted(set(numbers))


def test_the_first_that_a_copy_sends_is_believed_over_what_the_other_sent_before(
    unsent: Copies,
) -> None:
    """Of meetings, visits, covers and sessions: all that somebody can be invited to."""
    early = {m.meeting_id: m.sequence for m in send(unsent.first).messages}
    unsent.clock.moment += timedelta(days=1)
    (moved,) = unsent.move(unsent.first, 17).messages
    unsent.clock.moment += timedelta(minutes=10)
    late = {m.meeting_id: m.sequence for m in unsent.move(unsent.second, 24).messages}
    assert {"m1", VISIT, cover_key(VISIT), SESSION} <= late.keys() == early.keys()
    assert all(late[key] > early[key] for key in late)
    assert late["m1"] > moved.sequence
    unsent.clock.moment += timedelta(minutes=10)
    (again,) = unsent.move(unsent.first, 25).messages
    assert again.sequence > late["m1"]


def test_people_see_versions_counted_from_one_though_numbers_leap(copies: Copies) -> None:
    copies.clock.moment += timedelta(days=2)
    (message,) = copies.move(copies.first, 17).messages
    assert (message.sequence, message.version) == (FIRST + 2 * 24 * 60 * 60, 2)
    rows = copies.first.ask(History("m1"))
    assert {row.version for row in rows} == {1, 2}
    of_anna = copies.first.ask(History(person_id="a"))
    assert sorted(row.version or 0 for row in of_anna) == [1, 1, 1, 1, 1, 2]
    (standing,) = copies.first.ask(InvitationPreview("m1"))
    assert (standing.sequence, standing.version) == (message.sequence, 2)
