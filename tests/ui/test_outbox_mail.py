"""Versturen through mail and drafts, as the user meets it: buttons, passwords, refusals."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from leerkring.app.invitations.letters import (
    Letter,
    LetterOutcome,
    LetterResult,
    MailConnection,
    MailLoginError,
    MailServer,
    MailServerUnreachableError,
)
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.invitations.post import Post
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.people.changes import ChangePerson
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import make_post, make_writer
from leerkring.domain.invitations import Channel
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.services import Services
from support.inputs import InputCounter
from support.windows import AnsweringDialogs
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]
PASSWORD = "geheim"
MAIL = AppSettings(channel=Channel.MAIL, mail_host="smtp.voorbeeld.nl", mail_user="marieke")
WITHOUT_LOGIN = replace(MAIL, mail_user="")
DRAFTS = replace(MAIL, channel=Channel.DRAFTS)


@dataclass
class MailHouse(MailConnection):
    """A mail server that wants a password and may refuse somebody."""

    got: list[Letter] = field(default_factory=list)
    refuse: str = ""
    away: bool = False
    unsure: str = ""

    def connect(self, server: MailServer, password: str) -> MailConnection:
        if self.away:
            raise MailServerUnreachableError(host=server.host)
        if server.user and password != PASSWORD:
            raise MailLoginError(host=server.host)
        return self

    def send(self, letter: Letter) -> LetterResult:
        name = letter.to[0].email.split("@")[0]
        if name == self.refuse:
            return LetterResult(LetterOutcome.REFUSED, "550 unknown")
        if name == self.unsure:
            return LetterResult(LetterOutcome.UNSURE)
        self.got.append(letter)
        return LetterResult(LetterOutcome.SENT)

    def close(self) -> None:
        """Nothing to say."""


@dataclass
class Safe:
    """A vault that may not be there."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict)
    there: bool = True

    def read(self, service: str, user: str) -> str | None:
        return self.kept.get((service, user))

    def keep(self, service: str, user: str, password: str) -> bool:
        if self.there:
            self.kept[service, user] = password
        return self.there

    def forget(self, service: str, user: str) -> None:
        self.kept.pop((service, user), None)


@dataclass
class Scene:
    """The page with everything around it."""

    page: OutboxPage
    workspace: Workspace
    house: MailHouse
    safe: Safe

    @property
    def said(self) -> str:
        return " ".join(self.page.result.texts)


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace(with_organiser=True)


MakeScene = Callable[[AppSettings], Scene]


@pytest.fixture
def scene(open_window: OpenHost, workspace: Workspace, tmp_path: Path) -> MakeScene:
    def make(settings: AppSettings) -> Scene:
        workspace.run(ChangeSettings(settings))
        house, safe = MailHouse(), Safe()
        post: Post = replace(make_post(), sender=house, vault=safe, kept={})

        def page(services: Services) -> OutboxPage:
            return OutboxPage(services, make_writer(), post)

        host = open_window(
            {"outbox": page}, workspace=workspace, start=Place("outbox"), language="en",
            dialogs=AnsweringDialogs(files=[str(tmp_path)] * 4),
        )  # fmt: skip
        found = host.window.findChild(OutboxPage)
        assert found is not None
        return Scene(found, workspace, house, safe)

    return make


def test_mail_is_sent_with_the_password_asked_once(scene: MakeScene) -> None:
    made = scene(MAIL)
    page = made.page
    assert page.send_action.text() == "Send them"
    page.send_action.trigger()
    assert page.password.isVisible()
    QTest.keyClicks(page.password.line, PASSWORD)
    QTest.keyClick(page.password.line, Qt.Key.Key_Return)
    assert made.workspace.ask(Outbox()).is_empty
    assert "mails sent" in made.said
    assert made.safe.kept == {("smtp.voorbeeld.nl", "marieke"): PASSWORD}
    assert len([x for x in made.house.got if x.calendar]) == 18


def test_a_wrong_password_is_said_and_asked_again(scene: MakeScene) -> None:
    made = scene(MAIL)
    made.safe.kept["smtp.voorbeeld.nl", "marieke"] = "oud"
    made.page.send_action.trigger()
    assert made.page.password.isVisible()
    assert "does not accept" in made.page.password.line.accessibleDescription()
    QTest.keyClicks(made.page.password.line, PASSWORD)
    QTest.keyClick(made.page.password.line, Qt.Key.Key_Return)
    assert made.workspace.ask(Outbox()).is_empty


def test_without_a_vault_the_password_is_asked_once_per_window(scene: MakeScene) -> None:
    made = scene(MAIL)
    made.safe.there = False
    made.house.refuse = "bram"
    made.page.send_action.trigger()
    QTest.keyClicks(made.page.password.line, PASSWORD)
    QTest.keyClick(made.page.password.line, Qt.Key.Key_Return)
    made.house.refuse = ""
    made.page.send_action.trigger()
    assert not made.page.password.isVisible()
    assert made.workspace.ask(Outbox()).is_empty


def test_leaving_the_password_leaves_everything_as_it_was(scene: MakeScene) -> None:
    made = scene(MAIL)
    made.page.send_action.trigger()
    buttons = made.page.password.findChildren(type(made.page.password.go_on))
    next(b for b in buttons if b.text() == "Not now").click()
    assert not made.page.round.is_busy
    assert made.page.send_action.isEnabled()
    assert not made.workspace.ask(Outbox()).is_empty


def test_who_is_refused_is_named_and_stays_in_the_list(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.house.refuse = "bram"
    made.page.send_action.trigger()
    assert "Bram got nothing: bram@voorbeeld.nl was refused (550 unknown)." in made.said
    people = made.workspace.ask(Outbox()).people
    assert [p.name for p in people] == ["Bram"]


def test_a_server_that_is_away_can_be_tried_again(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.house.away = True
    made.page.send_action.trigger()
    assert "does not answer" in made.said
    made.house.away = False
    made.page.result.again()
    assert made.workspace.ask(Outbox()).is_empty


def test_without_a_mail_server_the_way_to_the_settings_is_shown(scene: MakeScene) -> None:
    made = scene(replace(MAIL, mail_host=""))
    made.page.send_action.trigger()
    assert not made.page.round.is_busy
    assert not made.workspace.ask(Outbox()).is_empty


def test_what_may_have_left_is_asked(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.house.unsure = "bram"
    made.page.send_action.trigger()
    made.page.result.forget()
    made.page.refresh()
    assert "not certain" in made.said
    assert "Bram" in made.said


def test_undo_does_not_call_mail_back(scene: MakeScene) -> None:
    made = scene(WITHOUT_LOGIN)
    made.page.send_action.trigger()
    made.workspace.run(UndoLast())  # only the note
    assert made.workspace.ask(Outbox()).is_empty


def test_drafts_open_in_a_mail_program_and_are_marked_by_hand(
    scene: MakeScene, tmp_path: Path
) -> None:
    made = scene(DRAFTS)
    assert made.page.send_action.text() == "Prepare mail drafts…"
    made.page.send_action.trigger()
    files = sorted(tmp_path.glob("*.eml"))
    assert len(files) >= 3
    message = message_from_bytes(files[0].read_bytes(), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert not made.workspace.ask(Outbox()).is_empty
    made.page.asking.yes.click()
    assert made.workspace.ask(Outbox()).is_empty


def test_all_files_in_one_zip(open_window: OpenHost, workspace: Workspace, tmp_path: Path) -> None:
    workspace.run(ChangeSettings(AppSettings(one_zip=True)))
    target = tmp_path / "uitnodigingen.zip"
    host = open_window(
        {"outbox": lambda services: OutboxPage(services, make_writer(), make_post())},
        workspace=workspace, start=Place("outbox"), language="en",
        dialogs=AnsweringDialogs(files=[str(target)]),
    )  # fmt: skip
    page = host.window.findChild(OutboxPage)
    assert page is not None
    page.send_action.trigger()
    with ZipFile(target) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
    assert len(names) >= 3 + 6
    assert sum(name.startswith("invitations/") for name in names) == 3
    page.asking.yes.click()
    assert workspace.ask(Outbox()).is_empty


def test_the_text_can_be_copied(scene: MakeScene) -> None:
    made = scene(MAIL)
    copies = [b for b in made.page.preview.findChildren(type(made.page.password.go_on))
              if b.text() == "Copy the text"]  # fmt: skip
    copies[0].click()
    assert QGuiApplication.clipboard().text().startswith("Hello ")


def test_a_draft_for_each_person_speaks_to_them(scene: MakeScene, tmp_path: Path) -> None:
    made = scene(replace(DRAFTS, draft_each=True))
    made.page.send_action.trigger()
    texts = [
        message_from_bytes(f.read_bytes(), policy=policy.default) for f in tmp_path.glob("*.eml")
    ]
    to_anna = [m for m in texts if "anna@voorbeeld.nl" in str(m["To"])]
    assert len(to_anna) == 3
    assert len(texts) >= 18


def test_a_person_with_another_channel_goes_along_in_the_same_round(
    scene: MakeScene, tmp_path: Path
) -> None:
    made = scene(WITHOUT_LOGIN)
    made.workspace.run(ChangePerson("b", channel=Channel.FILES.value))
    made.page.refresh()
    made.page.send_action.trigger()
    assert list(tmp_path.rglob("*.ics"))
    made.page.asking.yes.click()  # the files first, then the mail
    assert made.workspace.ask(Outbox()).is_empty
    assert not [x for x in made.house.got if x.to[0].email == "bram@voorbeeld.nl"]


def test_subscription_files_are_written_again_when_sending_is_confirmed(
    scene: MakeScene, tmp_path: Path
) -> None:
    shared = tmp_path / "gedeeld"
    made = scene(replace(WITHOUT_LOGIN, subscription_folder=str(shared)))
    assert not shared.exists()
    made.page.send_action.trigger()
    names = {f.name for f in shared.glob("*.ics")}
    assert "leerkring.ics" in names
    assert b"METHOD" not in (shared / "leerkring.ics").read_bytes()


def test_telling_everybody_of_a_moved_date_takes_four_inputs_by_mail(
    scene: MakeScene, inputs: InputCounter
) -> None:
    made = scene(WITHOUT_LOGIN)
    before = inputs.inputs
    button = made.page.frame.findChildren(type(made.page.password.go_on))
    send = next(b for b in button if b.text() == "Send them" and b.isVisible())
    QTest.mouseClick(send, Qt.MouseButton.LeftButton)
    assert made.workspace.ask(Outbox()).is_empty
    assert inputs.inputs - before <= 4
