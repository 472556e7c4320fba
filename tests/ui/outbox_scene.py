"""The page *Versturen* with a mail server that tests decide about."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from leerkring.app.invitations.letters import (
    Letter,
    LetterOutcome,
    LetterResult,
    MailConnection,
    MailLoginError,
    MailServer,
    MailServerUnreachableError,
)
from leerkring.app.invitations.post import Post
from leerkring.app.organisation.settings import AppSettings, ChangeSettings
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_post, make_typesetter, make_writer
from leerkring.domain.invitations import Channel
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.services import Services
from support.windows import AnsweringDialogs

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
    all_unsure: bool = False

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
        if self.all_unsure or name == self.unsure:
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


MakeScene = Callable[[AppSettings], Scene]


def make_scenes(
    open_window: OpenHost, workspace: Workspace, folder: Path, **look: object
) -> MakeScene:
    """Return what opens the page with certain settings; all files go into `folder`."""

    def make(settings: AppSettings) -> Scene:
        workspace.run(ChangeSettings(settings))
        house, safe = MailHouse(), Safe()
        post: Post = replace(make_post(), sender=house, vault=safe, kept={})

        def page(services: Services) -> OutboxPage:
            return OutboxPage(services, make_writer(), post, make_typesetter())

        host = open_window(
            {"outbox": page}, workspace=workspace, start=Place("outbox"),
            dialogs=AnsweringDialogs(files=[str(folder)] * 4), **({"language": "en"} | look),
        )  # fmt: skip
        found = host.window.findChild(OutboxPage)
        assert found is not None
        return Scene(found, workspace, house, safe)

    return make


def press(made: Scene, text: str, within: QWidget | None = None) -> None:
    """Press a button that is in sight."""
    QApplication.processEvents()
    buttons = (within or made.page).findChildren(QPushButton)
    found = [b for b in buttons if b.isVisible() and text in (b.text(), b.accessibleName())]
    assert found, [b.text() for b in buttons if b.isVisible()]
    found[0].click()
