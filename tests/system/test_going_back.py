"""A backup put back that is behind what was sent: the bar says so, as long as that is so."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.workspace import ListBackups, MakeBackup
from leerkring.support.clock import FixedClock
from leerkring.ui.navigation import Place
from leerkring.ui.sent_since import SENT_SINCE
from support.program import Program
from support.workspaces import NOW, team_workspace


@pytest.fixture
def behind(start: Callable[[], Program], tmp_path: Path) -> Program:
    """Return a program in which a backup from before a change was sent has been put back."""
    file, clock = tmp_path / "team.leerkring", FixedClock(NOW)
    team_workspace(clock, file=file, with_organiser=True).close()
    program = start()
    program.desktop._clock = clock
    assert program.start(file)
    send(program)
    program.host.services.run(MakeBackup())
    clock.moment += timedelta(hours=1)
    program.host.services.run(MoveMeeting("m1", datetime(2026, 9, 17, 14)))
    send(program)
    made = program.host.services.workspace.ask(ListBackups())
    program.host.services.navigator.go(Place("settings", part="file"))
    buttons(program, "Put back")[len(made) - 1].click()
    assert len(bars(program)) == 1
    return program


def send(program: Program) -> None:
    services = program.host.services
    services.run(ConfirmSent(services.workspace.run(IssueInvitations()).value))


def buttons(program: Program, text: str) -> list[QPushButton]:
    found = program.host.window.findChildren(QPushButton)
    return [button for button in found if button.text() == text and button.isVisible()]


def bars(program: Program) -> list[str]:
    notices = program.host.services.messages.notices
    return [notice.text for notice in notices if notice.key == SENT_SINCE]


def test_the_bar_goes_once_people_have_the_same_again(behind: Program) -> None:
    behind.host.services.run(MoveMeeting("m2", datetime(2026, 11, 20, 13)))
    assert len(bars(behind)) == 1
    send(behind)
    assert bars(behind) == []


def test_the_bar_goes_when_going_back_is_undone(behind: Program) -> None:
    (undo,) = buttons(behind, "Undo")
    undo.click()
    assert bars(behind) == []


def test_the_bar_still_leads_there_in_a_window_that_was_built_again(
    behind: Program, qtbot: QtBot
) -> None:
    behind.host.services.appearance.choose(text_percent=150)
    assert len(bars(behind)) == 1
    qtbot.waitUntil(lambda: len(buttons(behind, "Look at it")) == 1)
    buttons(behind, "Look at it")[0].click()
    assert behind.place == "outbox"
    send(behind)
    assert bars(behind) == []
