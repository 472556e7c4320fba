"""How little it takes to start Samenzitmodus and go three steps on, and from where it starts."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.ui.navigation import Place
from support.inputs import InputCounter
from support.sitting import OpenScene, SittingScene, is_called
from ui.sitting_scene import open_scene

__all__ = ["open_scene"]
SAMENZIT = "Samenzitmodus"


@pytest.fixture
def today(open_scene: OpenScene) -> SittingScene:
    return open_scene()


def buttons(scene: SittingScene, text: str) -> list[QPushButton]:
    QApplication.processEvents()
    return [b for b in scene.host.window.findChildren(QPushButton) if is_called(b, text)]


def filled(scene: SittingScene) -> list[str]:
    QApplication.processEvents()
    found = scene.host.window.page
    assert found is not None
    shown = (b for b in found.findChildren(QPushButton) if b.isVisible())
    return [b.text().strip() for b in shown if b.property("kind") == "primary"]


def open_meeting(scene: SittingScene) -> None:
    scene.host.services.navigator.go(Place("meeting", scene.meeting.id))


def three_steps_on(scene: SittingScene) -> None:
    scene.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert scene.room.place.text() == "Stap 4 van 7"


def test_from_today_it_takes_four_inputs(today: SittingScene, inputs: InputCounter) -> None:
    (button,) = buttons(today, SAMENZIT)
    inputs.reset()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for _ in range(3):
        QTest.mouseClick(today.room.controls.next, Qt.MouseButton.LeftButton)
    assert today.room.place.text() == "Stap 4 van 7"
    assert inputs.inputs <= 4


def test_from_today_it_takes_five_keys_at_most(today: SittingScene, inputs: InputCounter) -> None:
    inputs.reset()
    QTest.keyClick(today.host.window.focusWidget(), Qt.Key.Key_F5)
    three_steps_on(today)
    assert inputs.inputs <= 5
    assert inputs.clicks == 0


def test_from_the_meeting_it_takes_four_keys(
    qtbot: QtBot, today: SittingScene, inputs: InputCounter
) -> None:
    open_meeting(today)
    qtbot.waitUntil(lambda: today.host.window.focusWidget() is not None)
    inputs.reset()
    QTest.keyClick(today.host.window.focusWidget(), Qt.Key.Key_F5)
    three_steps_on(today)
    assert inputs.inputs <= 4


def test_vandaag_offers_it_only_on_the_day_itself(today: SittingScene) -> None:
    assert len(buttons(today, SAMENZIT)) == 1
    today.clock.moment -= timedelta(days=1)
    today.host.services.navigator.go(Place("today"))
    assert buttons(today, SAMENZIT) == []
    QTest.keyClick(today.host.window.focusWidget(), Qt.Key.Key_F5)
    assert today.page_name == "today"


def test_the_filled_button_of_a_meeting_follows_its_time(today: SittingScene) -> None:
    for hours, expected, beside in (
        (-24, "Bekijk en verstuur", 1),
        (-0.4, SAMENZIT, 1),
        (1, SAMENZIT, 1),
        (3, "Rond af", 1),
    ):
        begun = today.clock.moment
        today.clock.moment = begun + timedelta(hours=hours)
        today.host.services.navigator.go(Place("today"))
        open_meeting(today)
        assert filled(today) == [expected]
        assert len(buttons(today, SAMENZIT)) == beside
        today.clock.moment = begun


def test_when_attendance_is_noted_it_is_over(today: SittingScene) -> None:
    today.clock.moment += timedelta(hours=1)
    today.host.services.workspace.run(RecordAttendance(today.meeting.id, frozenset()))
    open_meeting(today)
    assert buttons(today, SAMENZIT) == []
