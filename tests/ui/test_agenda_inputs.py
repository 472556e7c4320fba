"""How little it takes to print the agenda of the next meeting from Vandaag."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leerkring.app.home.today import Today
from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.desktop import Desktop
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.papers import printing
from leerkring.ui.papers.printing import Paper
from leerkring.ui.preferences import MemoryPreferences
from support.inputs import InputCounter
from support.windows import AnsweringDialogs, close_host

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier


class Printer:
    """Stands for the dialog that asks for a printer: answering it is one input."""

    def __init__(self, inputs: InputCounter) -> None:
        self.inputs = inputs
        self.printed: list[tuple[str, int]] = []

    def __call__(self, parent: QWidget, paper: Paper, chosen: object) -> None:
        assert not paper.both_sides
        self.inputs.extra += 1
        self.printed.append((paper.title, len(paper.pages)))


@pytest.fixture
def host(styled: QApplication) -> Iterator[WindowHost]:
    look = {"look/language": "nl", "look/mode": "light", "look/text": "100"}
    desktop = Desktop(FixedClock(NOW), MemoryPreferences(**look))
    made = WindowHost(styled, desktop.parts, in_place=True, dialogs=AnsweringDialogs())
    made.open(desktop.example())
    coming = made.services.workspace.ask(Today()).next_meeting
    assert coming is not None
    made.services.workspace.run(ChangeMeeting(coming.id, work_form="Incidentmethode"))
    made.window.resize(1440, 900)
    made.window.activateWindow()
    assert QTest.qWaitForWindowActive(made.window)
    yield made
    close_host(made)
    desktop.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch, inputs: InputCounter) -> Printer:
    made = Printer(inputs)
    monkeypatch.setattr(printing, "choose_printer", made)
    return made


def shown(host: WindowHost, name: str) -> Callable[[], bool]:
    def is_shown() -> bool:
        page = host.window.page
        return page is not None and page.name == name

    return is_shown


def click(host: WindowHost, name: str) -> None:
    buttons = host.window.findChildren(QPushButton)
    (found,) = (
        b for b in buttons if b.isVisible() and name in (b.text().strip(), b.accessibleName())
    )
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_it_takes_three_clicks(
    qtbot: QtBot, host: WindowHost, printer: Printer, inputs: InputCounter
) -> None:
    inputs.reset()
    click(host, "Agenda van de volgende bijeenkomst, op papier")
    qtbot.waitUntil(shown(host, "document"))
    click(host, "Afdrukken")
    assert printer.printed == [("Agenda Kring Peuters", 1)]
    assert inputs.inputs <= 3


def test_it_takes_four_keys_at_most(
    qtbot: QtBot, host: WindowHost, printer: Printer, inputs: InputCounter
) -> None:
    inputs.reset()
    QTest.keyClick(host.window, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(shown(host, "document"))
    QTest.keyClick(host.window, Qt.Key.Key_P, CTRL)
    assert printer.printed == [("Agenda Kring Peuters", 1)]
    assert inputs.inputs <= 4
    assert inputs.clicks == 0
