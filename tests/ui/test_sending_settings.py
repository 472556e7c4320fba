"""How invitations leave, chosen in the settings and per person; calendars that are read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from leerkring.app.invitations.letters import (
    CalendarConnection,
    CalendarNotFoundError,
    CalendarPlace,
    Letter,
    LetterResult,
    MailCertificateError,
    MailConnection,
    MailLoginError,
    MailServer,
    ReadBusyTimes,
)
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.organisation.settings import AppSettings, ChangeSettings, CurrentSettings
from leerkring.app.people.busy import BusySources, Collisions
from leerkring.app.people.rows import PersonCard
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import list_writer, make_post, table_reader
from leerkring.domain.busy import BusySpan
from leerkring.domain.invitations import Channel, Security
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.people.page import PeoplePage
from leerkring.ui.settings.page import SettingsPage
from support.windows import AnsweringDialogs
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]
PASSWORD = "geheim"


@dataclass
class Servers(MailConnection):
    """A mail server and a calendar, both as a test wants them."""

    trouble: Exception | None = None
    asked: list[object] = field(default_factory=list)

    def connect(self, server: MailServer | CalendarPlace, password: str) -> "Servers":
        self.asked.append(server)
        if self.trouble is not None:
            raise self.trouble
        if server.user and password != PASSWORD:
            raise MailLoginError(host="smtp.voorbeeld.nl")
        return self

    def send(self, letter: Letter) -> LetterResult:
        raise AssertionError(letter)

    def close(self) -> None:
        """Nothing to say."""


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


class Agendas:
    """Calendar files that say when Bram is busy."""

    def __init__(self) -> None:
        self.read_paths: list[Path] = []

    def read(
        self, paths: Sequence[Path], first: datetime, last: datetime, *,
        without: frozenset[str], stopped: Callable[[], bool],
    ) -> ReadBusyTimes:  # fmt: skip
        del first, last, stopped
        self.read_paths += paths
        assert "m1@leerkring" in without
        return ReadBusyTimes((BusySpan(datetime(2026, 9, 10, 12), datetime(2026, 9, 10, 14)),))


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def servers() -> Servers:
    return Servers()


@pytest.fixture
def page(
    open_window: OpenHost, workspace: Workspace, servers: Servers, tmp_path: Path
) -> SettingsPage:
    post = replace(make_post(), sender=servers, publisher=_Calendars(servers), vault=NoSafe(),
                   kept={})  # fmt: skip
    host = open_window(
        {"settings": lambda services: SettingsPage(services, post)}, workspace=workspace,
        start=Place("settings", part="sending"), language="en",
        dialogs=AnsweringDialogs(files=[str(tmp_path)]),
    )  # fmt: skip
    found = host.window.findChild(SettingsPage)
    assert found is not None
    return found


@dataclass
class _Calendars:
    servers: Servers

    def connect(self, place: CalendarPlace, password: str) -> CalendarConnection:
        return self.servers.connect(place, password)  # type: ignore[return-value]


def settings(workspace: Workspace) -> AppSettings:
    return workspace.ask(CurrentSettings())


def test_a_channel_is_chosen_once_and_its_fields_appear(
    page: SettingsPage, workspace: Workspace
) -> None:
    block = page.sending
    assert not block.mail.isVisibleTo(block)
    block.channels[Channel.MAIL].click()
    assert settings(workspace).channel is Channel.MAIL
    assert block.mail.isVisibleTo(block)
    assert not block.zip.isVisibleTo(block)
    block.reset_link.click()
    assert settings(workspace).channel is Channel.FILES


def test_the_port_follows_the_privacy_unless_it_was_chosen(
    page: SettingsPage, workspace: Workspace
) -> None:
    workspace.run(ChangeSettings(AppSettings(mail_host="smtp.voorbeeld.nl")))
    page.refresh()
    box = page.sending._security
    box.setCurrentIndex(box.findData(Security.TLS))
    box.activated.emit(box.currentIndex())
    assert (settings(workspace).mail_security, settings(workspace).mail_port) == (Security.TLS, 465)


def test_trying_the_mail_server_says_how_it_went(
    page: SettingsPage, workspace: Workspace, servers: Servers
) -> None:
    workspace.run(ChangeSettings(AppSettings(mail_host="smtp.voorbeeld.nl", mail_user="marieke")))
    page.refresh()
    page.sending.test.click()
    assert page.password.isVisibleTo(page)
    QTest.keyClicks(page.password.line, "fout")
    QTest.keyClick(page.password.line, Qt.Key.Key_Return)
    assert "does not accept" in page.password.line.accessibleDescription()
    QTest.keyClicks(page.password.line, PASSWORD)
    QTest.keyClick(page.password.line, Qt.Key.Key_Return)
    assert page.sending.test_said.text() == "It works."
    servers.trouble = MailCertificateError(host="smtp.voorbeeld.nl")
    page.sending.test.click()
    assert "cannot prove" in page.sending.test_said.text()


def test_trying_the_calendar_says_what_is_wrong(
    page: SettingsPage, workspace: Workspace, servers: Servers
) -> None:
    address = "https://agenda.voorbeeld.nl/kring/"
    workspace.run(ChangeSettings(AppSettings(server_address=address)))
    page.refresh()
    servers.trouble = CalendarNotFoundError(address=address)
    page.sending.try_server.click()
    assert page.sending.server_said.text() == f"There is no calendar at {address}."
    servers.trouble = None
    page.sending.try_server.click()
    assert page.sending.server_said.text() == "It works."


def test_a_folder_for_subscriptions_is_chosen_and_kept(
    page: SettingsPage, workspace: Workspace, tmp_path: Path
) -> None:
    page.choose_subscription_folder()
    assert settings(workspace).subscription_folder == str(tmp_path)
    assert page.sending.folder.line.text() == str(tmp_path)


def test_another_folder_for_subscriptions_holds_at_once_what_was_told(
    page: SettingsPage, workspace: Workspace, tmp_path: Path
) -> None:
    details = SetOrganisation(organiser_name="Marieke", organiser_email="marieke@voorbeeld.nl")
    workspace.run(details)
    workspace.run(ConfirmSent(workspace.run(IssueInvitations()).value))
    page.choose_subscription_folder()
    assert len(list(tmp_path.glob("*.ics"))) == 7
    other = tmp_path / "elders"
    workspace.run(ChangeSettings(AppSettings(subscription_folder=str(other))))
    page.refresh()
    assert len(list(other.glob("*.ics"))) == 7
    (tmp_path / "bestand").write_bytes(b"")
    nowhere = AppSettings(subscription_folder=str(tmp_path / "bestand" / "map"))
    workspace.run(ChangeSettings(nowhere))
    page.refresh()
    assert "cannot be saved" in page.sending.folder.line.accessibleDescription()


def test_a_person_has_a_channel_and_a_calendar_of_their_own(
    open_window: OpenHost, workspace: Workspace, tmp_path: Path
) -> None:
    agendas = Agendas()
    post = replace(make_post(), busy=agendas)
    agenda = tmp_path / "bram.ics"
    host = open_window(
        {"people": lambda services: PeoplePage(services, table_reader(), list_writer(), post)},
        workspace=workspace, start=Place("people", "b"), language="en",
        dialogs=AnsweringDialogs(files=[str(agenda)]),
    )  # fmt: skip
    page = host.window.findChild(PeoplePage)
    assert page is not None
    page.body.open()
    page.looking.look()
    card = page.body.panel.sending
    card.channel.setCurrentIndex(card.channel.findData(Channel.MAIL.value))
    card.channel.activated.emit(card.channel.currentIndex())
    assert workspace.ask(PersonCard("b")).channel == Channel.MAIL.value
    page.calendars.add_file("b")
    assert agendas.read_paths == [agenda]
    (source,) = workspace.ask(BusySources("b"))
    assert source.times == 1
    assert {c.name for c in workspace.ask(Collisions())} == {"Bram"}
    page.looking.look()
    said = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "One time in the coming years." in said
