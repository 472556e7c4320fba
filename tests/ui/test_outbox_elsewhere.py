"""Versturen to where everything stands: the folder that calendars subscribe to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from leerkring.app.invitations.outbox import Outbox
from leerkring.app.meetings.changes import RemoveMeeting
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.people.changes import ChangePerson
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_post, make_writer
from leerkring.domain.invitations import Channel
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.services import Services
from support.shared_calendars import Collection
from support.windows import AnsweringDialogs
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]


@dataclass
class Scene:
    """The page, and the calendar on the server behind it."""

    page: OutboxPage
    workspace: Workspace
    server: Collection

    @property
    def said(self) -> str:
        return " ".join(self.page.result.texts)

    @property
    def left(self) -> list[str]:
        """The meetings of which people must still hear."""
        return [item.meeting_id for item in self.workspace.ask(Outbox()).items]

    def send(self) -> None:
        self.page.refresh()
        self.page.send_action.trigger()


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(with_organiser=True)


MakeScene = Callable[[AppSettings], Scene]


@pytest.fixture
def scene(open_window: OpenHost, workspace: Workspace, tmp_path: Path) -> MakeScene:
    def make(settings: AppSettings) -> Scene:
        workspace.run(ChangeSettings(settings))
        server = Collection()
        post = replace(make_post(), publisher=server)

        def page(services: Services) -> OutboxPage:
            return OutboxPage(services, make_writer(), post)

        host = open_window(
            {"outbox": page}, workspace=workspace, start=Place("outbox"), language="en",
            dialogs=AnsweringDialogs(files=[str(tmp_path / "drafts")] * 4),
        )  # fmt: skip
        found = host.window.findChild(OutboxPage)
        assert found is not None
        return Scene(found, workspace, server)

    return make


def events(folder: Path) -> dict[str, int]:
    return {f.name: f.read_bytes().count(b"STATUS:CONFIRMED") for f in folder.iterdir()}


def test_who_subscribes_loses_a_meeting_that_is_off_also_the_last_one(
    scene: MakeScene, tmp_path: Path
) -> None:
    shared = tmp_path / "gedeeld"
    made = scene(AppSettings(channel=Channel.SUBSCRIPTION, subscription_folder=str(shared)))
    made.send()
    assert set(events(shared).values()) == {3}
    for meeting in ("m1", "m2", "m3"):
        made.workspace.run(RemoveMeeting(meeting))
    made.send()
    assert made.left == []
    assert len(events(shared)) == 7
    assert set(events(shared).values()) == {0}


def test_when_only_some_subscribe_everybody_has_a_file_all_the_same(
    scene: MakeScene, tmp_path: Path
) -> None:
    shared = tmp_path / "gedeeld"
    (tmp_path / "drafts").mkdir()
    made = scene(AppSettings(channel=Channel.DRAFTS, subscription_folder=str(shared)))
    made.workspace.run(ChangePerson("b", channel=Channel.SUBSCRIPTION.value))
    made.send()
    made.page.asking.yes.click()
    assert made.left == []
    assert {"Anna a.ics", "Bram b.ics", "leerkring.ics"} < events(shared).keys()


def test_a_folder_that_takes_no_files_leaves_the_round_to_be_sent(
    scene: MakeScene, tmp_path: Path
) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    made = scene(
        AppSettings(
            channel=Channel.SUBSCRIPTION, subscription_folder=str(tmp_path / "bestand" / "map")
        )
    )
    made.send()
    assert made.left == ["m1", "m2", "m3"]
    assert not made.page.round.is_busy
