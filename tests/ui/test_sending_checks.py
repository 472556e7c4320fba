"""What is filled in about sending is looked at when the field is left, and refused in words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from leerkring.app.organisation.settings import AppSettings, ChangeSettings, CurrentSettings
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import make_post
from leerkring.domain.invitations import Channel
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.settings.lines import TextField
from leerkring.ui.settings.page import SettingsPage
from leerkring.ui.settings.sending import SendingBlock
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def workspace() -> Workspace:
    made = team_workspace(with_organiser=True)
    made.run(ChangeSettings(AppSettings(channel=Channel.MAIL)))
    return made


@pytest.fixture
def block(open_window: OpenHost, workspace: Workspace) -> SendingBlock:
    host = open_window(
        {"settings": lambda services: SettingsPage(services, make_post())},
        workspace=workspace, start=Place("settings", part="sending"), language="en",
    )  # fmt: skip
    found = host.window.findChild(SettingsPage)
    assert found is not None
    return found.sending


def fill(field: TextField, text: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    field.line.editingFinished.emit()


@pytest.mark.parametrize("text", ["smtp voorbeeld nl/!!", "https://smtp.voorbeeld.nl", "a@b.nl"])
def test_a_mail_server_is_a_name(block: SendingBlock, workspace: Workspace, text: str) -> None:
    fill(block.host, text)
    assert "smtp.organisatie.nl" in block.host.line.accessibleDescription()
    assert workspace.ask(CurrentSettings()).mail_host == ""
    fill(block.host, "smtp.voorbeeld.nl")
    assert block.host.line.accessibleDescription() == ""
    assert workspace.ask(CurrentSettings()).mail_host == "smtp.voorbeeld.nl"


@pytest.mark.parametrize("text", ["ftp:/agenda", "agenda.nl/kring", "https://", "https://[1"])
def test_a_calendar_has_an_address(block: SendingBlock, workspace: Workspace, text: str) -> None:
    fill(block.address, text)
    assert "https://" in block.address.line.accessibleDescription()
    assert workspace.ask(CurrentSettings()).server_address == ""


def test_a_folder_is_named_in_full(
    block: SendingBlock, workspace: Workspace, tmp_path: Path
) -> None:
    fill(block.folder, "agenda's")
    assert "whole path" in block.folder.line.accessibleDescription()
    assert workspace.ask(CurrentSettings()).subscription_folder == ""
    fill(block.folder, str(tmp_path))
    assert workspace.ask(CurrentSettings()).subscription_folder == str(tmp_path)


def test_one_day_is_one_day(block: SendingBlock) -> None:
    assert block.last.text() == "1 day before"
    block.last.setValue(2)
    assert block.last.text() == "2 days before"
