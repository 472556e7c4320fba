"""Pages are made before they are asked for, but never while somebody is at work."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leerkring.ui.shell.ahead import QUIET, PagesAhead


def test_every_page_is_made_once_in_order(qtbot: QtBot) -> None:
    made: list[str] = []
    owner = QObject()
    ahead = PagesAhead(("year", "people", "outbox"), made.append, owner)
    ahead.start()
    assert made == []
    qtbot.waitUntil(lambda: ahead.is_done)
    assert made == ["year", "people", "outbox"]


def test_a_key_or_click_goes_before(qtbot: QtBot) -> None:
    made: list[str] = []
    field = QWidget()
    qtbot.addWidget(field)
    field.show()
    ahead = PagesAhead(("year",), made.append, field)
    ahead.start()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert ahead._timer.remainingTime() > QUIET // 2
    assert made == []
    qtbot.waitUntil(lambda: made == ["year"])
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert not ahead._timer.isActive()
