"""Versturen to where everything stands: a calendar on a server, a folder for subscriptions."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from leerkring.app.circles.members import RemoveMember
from leerkring.app.invitations.letters import Publication, Published
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.publishing import PublishedMarks
from leerkring.app.meetings.changes import MoveMeeting, RemoveMeeting
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.people.changes import ChangePerson
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_post, make_typesetter, make_writer
from leerkring.domain.invitations import Channel
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.services import Services
from support.shared_calendars import Collection
from support.windows import AnsweringDialogs
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]
ADDRESS = "https://agenda.voorbeeld.nl/kringen/"


class NoSafe:
    """A computer without a place for passwords."""

    def read(self, service: str, user: str) -> str | None:
        del service, user
        return None

    def keep(self, service: str, user: str, password: str) -> bool:
        del service, user, password
        return False

    def forget(self, service: str, user: str) -> None:
        """Nothing is known."""


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
        post = replace(make_post(), publisher=server, vault=NoSafe(), kept={})

        def page(services: Services) -> OutboxPage:
            return OutboxPage(services, make_writer(), post, make_typesetter())

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


# ---- a calendar on a server -------------------------------------------------------------------


def press(made: Scene, text: str) -> None:
    found = [b for b in made.page.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    found[0].click()


def test_what_stands_on_the_server_is_marked_meeting_by_meeting(scene: MakeScene) -> None:
    made = scene(AppSettings(channel=Channel.SERVER, server_address=ADDRESS))
    made.server.put("m2@leerkring", b"van iemand anders")
    made.send()
    assert made.left == ["m2"]
    assert "Two appointments in the calendar on the server." in made.said
    assert "changed by somebody on the server" in made.said
    press(made, "Replace it by ours")
    assert made.left == []
    assert made.said == "One appointment in the calendar on the server."
    assert b"Kring Noord" in made.server.objects["m2@leerkring"]
    assert not made.page.round.is_busy


def test_trying_again_ends_in_the_mark_too(scene: MakeScene) -> None:
    made = scene(AppSettings(channel=Channel.SERVER, server_address=ADDRESS))
    made.server.breaks_after = 1
    made.send()
    assert made.left == ["m2", "m3"]
    assert "does not answer" in made.said
    press(made, "Try again")
    assert made.left == []
    assert "does not answer" not in made.said


def test_what_is_stopped_says_what_is_left_and_goes_on_when_asked(scene: MakeScene) -> None:
    made = scene(AppSettings(channel=Channel.SERVER, server_address=ADDRESS))
    put = made.server.publish

    def put_and_stop(publication: Publication, *, force: bool = False) -> Published:
        press(made, "Stop")
        return put(publication, force=force)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(made.server, "publish", put_and_stop)
        made.send()
    assert made.left == ["m2", "m3"]
    assert "Two appointments not in the calendar on the server yet." in made.said
    assert not made.page.round.is_busy
    press(made, "Try again")
    assert made.left == []
    assert made.said == "Two appointments in the calendar on the server."


def test_what_is_off_is_taken_away_and_marked(scene: MakeScene) -> None:
    made = scene(AppSettings(channel=Channel.SERVER, server_address=ADDRESS))
    made.send()
    made.workspace.run(RemoveMeeting("m2"))
    made.send()
    assert made.left == []
    assert made.server.objects.keys() == {"m1@leerkring", "m3@leerkring"}


def test_the_rest_of_the_round_goes_on_the_server_too(scene: MakeScene, tmp_path: Path) -> None:
    """One person hears through the server; it holds the meetings of the others all the same."""
    (tmp_path / "drafts").mkdir()
    made = scene(AppSettings(channel=Channel.DRAFTS, server_address=ADDRESS))
    made.workspace.run(ChangePerson("b", channel=Channel.SERVER.value))
    made.send()
    made.page.asking.yes.click()
    assert made.left == []
    made.workspace.run(RemoveMember("in-b"))
    made.send()
    made.page.asking.yes.click()
    assert made.left == []
    for content in made.server.objects.values():
        assert b"niet meer verwacht" not in content
        assert b"STATUS:CONFIRMED" in content


def test_a_server_that_is_filled_in_later_gets_everything_when_asked(
    scene: MakeScene, tmp_path: Path
) -> None:
    (tmp_path / "drafts").mkdir()
    made = scene(AppSettings(channel=Channel.DRAFTS))
    made.send()
    made.page.asking.yes.click()
    assert not made.page.elsewhere.action.isVisible()
    made.workspace.run(ChangeSettings(AppSettings(server_address=ADDRESS)))
    made.page.refresh()
    assert (
        made.page.elsewhere.text == "Three appointments are not on the server as people were told."
    )
    press(made, "Put everything on the server")
    assert len(made.server.objects) == 3
    assert made.page.elsewhere.text == ""
    assert made.page.elsewhere.action.isVisible()
    assert not made.page.round.is_busy


def test_another_server_begins_anew_and_the_first_is_known_when_it_comes_back(
    scene: MakeScene,
) -> None:
    made = scene(AppSettings(channel=Channel.SERVER, server_address=ADDRESS))
    made.send()
    other = "https://elders.voorbeeld.nl/kring"
    first, made.server.objects = made.server.objects, {}
    made.workspace.run(ChangeSettings(AppSettings(channel=Channel.SERVER, server_address=other)))
    made.page.refresh()
    assert made.page.elsewhere.text.startswith("Three appointments")
    made.page.elsewhere.action.trigger()
    assert len(made.server.objects) == 3
    assert made.workspace.ask(PublishedMarks(("m1",), ADDRESS)) == {"m1": "1"}
    made.workspace.run(MoveMeeting("m1", datetime(2026, 9, 17, 14)))
    made.send()
    assert made.left == []
    made.server.objects = first
    back = AppSettings(channel=Channel.SERVER, server_address=f" {ADDRESS.rstrip('/')}")
    made.workspace.run(ChangeSettings(back))
    made.page.refresh()
    assert made.page.elsewhere.text.startswith("One appointment")


def test_what_was_changed_there_is_not_written_over_by_putting_everything(
    scene: MakeScene,
) -> None:
    made = scene(AppSettings(channel=Channel.SERVER, server_address=ADDRESS))
    made.send()
    made.server.put("m1@leerkring", b"van iemand anders")
    made.page.elsewhere.action.trigger()
    assert made.server.objects["m1@leerkring"] == b"van iemand anders"
    assert "changed by somebody on the server" in made.said
    press(made, "Replace it by ours")
    assert b"Kring Noord" in made.server.objects["m1@leerkring"]
    assert not made.page.round.is_busy


def test_nothing_that_was_not_told_is_put_there(scene: MakeScene, tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    made = scene(AppSettings(channel=Channel.DRAFTS, server_address=ADDRESS))
    assert made.page.elsewhere.text == ""
    made.page.elsewhere.action.trigger()
    assert made.server.objects == {}
    made.send()
    made.page.asking.yes.click()
    assert len(made.server.objects) == 3
    made.workspace.run(MoveMeeting("m1", datetime(2026, 9, 17, 14)))
    made.page.elsewhere.action.trigger()
    assert b"20260910T130000" in made.server.objects["m1@leerkring"]


def test_leaving_the_password_leaves_the_page_free(scene: MakeScene) -> None:
    made = scene(AppSettings(channel=Channel.SERVER, server_address=ADDRESS, server_user="marieke"))
    made.page.send_action.trigger()
    assert made.page.password.isVisible()
    press(made, "Not now")
    assert made.left == ["m1", "m2", "m3"]
    assert not made.page.round.is_busy
    made.page.elsewhere.action.trigger()
    assert made.page.password.isVisible()
    press(made, "Not now")
    assert not made.page.round.is_busy
    assert made.page.send_action.isEnabled()
