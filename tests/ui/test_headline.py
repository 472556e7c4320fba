"""The whole job, from an empty file to a year of invitations, counted in inputs."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from leerkring.app.home.today import Today
from leerkring.app.invitations.outbox import Outbox
from leerkring.app.meetings.rows import MeetingsBetween
from leerkring.desktop import Desktop
from leerkring.domain.meetings import Role
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.outbox.page import OutboxPage
from leerkring.ui.preferences import MemoryPreferences
from support.inputs import InputCounter
from support.windows import AnsweringDialogs, close_host

LIST = """Naam;E-mail;Functie;Werkdagen
Anna de Wit;anna@voorbeeld.nl;pedagogisch medewerker;ma di do
Bram Kuiper;bram@voorbeeld.nl;pedagogisch medewerker;di wo do
Chantal Post;chantal@voorbeeld.nl;coach;ma-do 8:30-17:00
Daan Smeets;daan@voorbeeld.nl;pedagogisch medewerker;di do vr
Els Timmer;els@voorbeeld.nl;pedagogisch medewerker;di, do
Fatima Aksoy;fatima@voorbeeld.nl;locatiemanager;
"""
PEOPLE = [line.split(";")[:2] for line in LIST.splitlines()[1:]]
OPENING_A_FILE = CHOOSING_A_FOLDER = 2


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def host(styled: QApplication, tmp_path: Path, dialogs: AnsweringDialogs) -> Iterator[WindowHost]:
    clock = FixedClock(datetime(2026, 8, 24, 7, tzinfo=UTC))
    desktop = Desktop(clock, MemoryPreferences(**{"look/language": "en"}))
    host = WindowHost(styled, desktop.parts, in_place=True, dialogs=dialogs)
    host.open(desktop.opened(tmp_path / "team.leerkring"))
    QTest.qWaitForWindowActive(host.window)
    yield host
    close_host(host)
    desktop.close()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(_focus(), key, modifier)


def write(text: str) -> None:
    QTest.keyClicks(_focus(), text)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def send_all(
    host: WindowHost, inputs: InputCounter, dialogs: AnsweringDialogs, folder: Path, qtbot: QtBot
) -> None:
    """Go to Versturen, say who we are, save the files, and say that they were sent."""
    control = Qt.KeyboardModifier.ControlModifier
    dialogs.files.append(str(folder))
    press(Qt.Key.Key_7, control)
    write("Marieke Bos")
    press(Qt.Key.Key_Tab)
    write("marieke@voorbeeld.nl")
    press(Qt.Key.Key_Return, control)
    inputs.extra += CHOOSING_A_FOLDER
    page = host.window.findChild(OutboxPage)
    assert page is not None
    qtbot.waitUntil(page.asking.isVisible)
    press(Qt.Key.Key_Return)


def check_the_year(host: WindowHost, folder: Path) -> None:
    """Five or six meetings, with roles divided, outside holidays, all sent to everybody."""
    workspace = host.services.workspace
    rows = workspace.ask(MeetingsBetween(datetime(2026, 8, 1).date(), datetime(2027, 7, 31).date()))
    assert 4 <= len(rows) <= 6
    for row in rows:
        assert row.who(Role.FACILITATOR)
        assert row.who(Role.CASE_CONTRIBUTOR)
        assert row.announced
    assert workspace.ask(Outbox()).is_empty
    files = [file.name for file in folder.rglob("*.ics")]
    assert sum(name.startswith("202") for name in files) == len(rows)
    for name, _ in PEOPLE:
        assert any(name in file for file in files)


def test_from_a_list_to_a_year_of_invitations(
    host: WindowHost,
    inputs: InputCounter,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    people = tmp_path / "mensen.csv"
    people.write_text(LIST, "utf-8")
    folder = tmp_path / "uit"
    folder.mkdir()
    dialogs.files.append(str(people))
    control = Qt.KeyboardModifier.ControlModifier
    press(Qt.Key.Key_O, control)
    inputs.extra += OPENING_A_FILE
    press(Qt.Key.Key_Return, control)  # take six people over
    here = host.services.navigator.here
    assert here is not None
    assert here.name == "plan"
    press(Qt.Key.Key_Return, control)  # put in the calendar
    send_all(host, inputs, dialogs, folder, qtbot)
    check_the_year(host, folder)
    assert inputs.inputs <= 16
    assert inputs.inputs <= 13


def test_the_example_team_opens_with_one_enter(host: WindowHost, inputs: InputCounter) -> None:
    press(Qt.Key.Key_Return)
    assert inputs.inputs == 1
    assert host.services.workspace.ask(Today()).circle_count == 3
    assert [notice.key for notice in host.services.messages.notices] == ["example"]


def test_typed_names_to_a_year_of_invitations(
    host: WindowHost,
    inputs: InputCounter,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    folder = tmp_path / "uit"
    folder.mkdir()
    control = Qt.KeyboardModifier.ControlModifier
    click(host, "Begin empty")
    for name, email in PEOPLE:
        write(name)
        press(Qt.Key.Key_Tab)
        write(email)
        press(Qt.Key.Key_Return)
    click(host, "New circle")
    here = host.services.navigator.here
    assert here is not None
    assert here.name == "plan"
    press(Qt.Key.Key_Return, control)  # put in the calendar
    send_all(host, inputs, dialogs, folder, qtbot)
    check_the_year(host, folder)
    assert inputs.inputs <= 42
    assert inputs.inputs <= 36


def click(host: WindowHost, text: str) -> None:
    buttons = [b for b in host.window.findChildren(QAbstractButton) if b.isVisible()]
    names = {b.text() or b.accessibleName(): b for b in buttons}
    QTest.mouseClick(names[text], Qt.MouseButton.LeftButton)
