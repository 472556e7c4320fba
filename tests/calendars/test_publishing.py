"""A round on a real calendar server: written, moved, taken away, and never over somebody else."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.publishing import (
    PublishedMarks,
    PublishedRound,
    publish_round,
)
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.meetings.changes import MoveMeeting, RemoveMeeting
from leerkring.bootstrap import workspace_on
from leerkring.calendars.caldav import CalDavPublisher
from leerkring.calendars.events import EventRenderer
from support.calendar_servers import PASSWORD, Radicale
from support.invitation_team import Team, small_team

NAME = "m1%40leerkring.ics"


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        made.workspace = workspace_on(made.store, made.clock)
        yield made


def publish(team: Team, server: Radicale, path: str, batch: Batch, *over: str) -> PublishedRound:
    renderer = EventRenderer(InvitationTexts.load("nl"), batch.made_at)
    return publish_round(
        batch,
        renderer,
        team.workspace.ask(PublishedMarks(batch.meeting_ids)),
        lambda: CalDavPublisher().connect(server.place(path), PASSWORD),
        team.workspace.run,
        progress=lambda *_: None,
        stopped=lambda: False,
        over=over,
    )


def test_a_year_is_written_moved_and_taken_away(team: Team, server: Radicale, path: str) -> None:
    found = publish(team, server, path, team.send())
    assert (found.written, found.foreign, found.left) == (3, (), 0)
    there = server.other_program("GET", path + NAME).body
    assert b"ATTENDEE" not in there
    assert b"METHOD" not in there
    team.workspace.run(MoveMeeting("m1", datetime(2026, 11, 3, 13)))
    assert publish(team, server, path, team.send()).written == 1
    assert b"20261103T130000" in server.other_program("GET", path + NAME).body
    team.workspace.run(RemoveMeeting("m1"))
    assert publish(team, server, path, team.send()).written == 1
    assert server.other_program("GET", path + NAME).status in (404, 410)


def test_what_somebody_changed_there_stays_until_the_user_says_otherwise(
    team: Team, server: Radicale, path: str
) -> None:
    publish(team, server, path, team.send())
    there = server.other_program("GET", path + NAME).body
    server.other_program("PUT", path + NAME, there.replace(b"Intervisie", b"Verzet:"))
    team.workspace.run(MoveMeeting("m1", datetime(2026, 11, 3, 13)))
    batch = team.send()
    found = publish(team, server, path, batch)
    assert found.foreign == ("m1",)
    assert "Kring Noord" in found.titles["m1"]
    assert b"Verzet:" in server.other_program("GET", path + NAME).body
    assert publish(team, server, path, batch, "m1").written == 1
    assert b"20261103T130000" in server.other_program("GET", path + NAME).body


def test_the_same_round_twice_changes_nothing(team: Team, server: Radicale, path: str) -> None:
    batch = team.send()
    publish(team, server, path, batch)
    before = server.other_program("GET", path + NAME).etag
    found = publish(team, server, path, batch)
    assert found.foreign == ()
    assert server.other_program("GET", path + NAME).etag or before
