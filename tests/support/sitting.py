"""The example team at the moment that its next meeting begins, and the screen for the room."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from leerkring.app.cases.proposing import RemoveCase
from leerkring.app.cases.rows import CircleCases
from leerkring.app.follow_up.arranging import TickArrangement
from leerkring.app.follow_up.rows import FollowUp
from leerkring.app.home.today import Today
from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.rows import MeetingRow
from leerkring.desktop import Desktop
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.sitting.page import SittingPage
from leerkring.ui.sitting.room import RoomWindow
from support.windows import AnsweringDialogs, close_host

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)


@dataclass
class SittingScene:
    """`meeting` is the next one, with the incident method; it begins now."""

    host: WindowHost
    desktop: Desktop
    clock: FixedClock
    preferences: MemoryPreferences
    meeting: MeetingRow

    @property
    def page(self) -> SittingPage:
        page = self.host.window.page
        assert isinstance(page, SittingPage)
        return page

    @property
    def page_name(self) -> str:
        page = self.host.window.page
        return page.name if page is not None else ""

    @property
    def room(self) -> RoomWindow:
        room = self.page.room
        assert room is not None
        return room

    @property
    def page_place(self) -> Place:
        return Place("sitting", self.meeting.id)

    def open(self) -> None:
        self.host.services.navigator.go(self.page_place)
        QApplication.processEvents()

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the keyboard is, as a clicker does."""
        for key in keys:
            window = self.page.room or self.host.window
            target: QWidget | None = window.focusWidget()
            QTest.keyClick(target or window, key)

    def press_in_window(self, key: Qt.Key) -> None:
        """Press a key while the window of who leads has the keyboard."""
        target: QWidget | None = self.host.window.focusWidget()
        QTest.keyClick(target or self.host.window, key)

    def click(self, text: str) -> None:
        QApplication.processEvents()
        (found,) = (b for b in self.room.findChildren(QPushButton) if is_called(b, text))
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def wait(self, minutes: int = 0, seconds: int = 0, *, seen: bool = True) -> None:
        """Let the time pass; unseen it is as when the computer slept."""
        until = self.clock.moment + timedelta(minutes=minutes, seconds=seconds)
        while seen and self.clock.moment < until:
            step = timedelta(seconds=30)
            self.clock.moment = min(until, self.clock.moment + step)
            self.page.course.look()
        self.clock.moment = until
        if not seen and self.page.course.sitting is not None:
            self.page.course.look()

    def said(self) -> list[str]:
        """Return every text the room can read."""
        QApplication.processEvents()
        labels = self.room.findChildren(QLabel)
        return [plain(one.text()) for one in labels if one.isVisible() and one.text()]


def is_called(button: QPushButton, text: str) -> bool:
    return button.isVisible() and plain(button.text()).strip() == text


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def make_sitting_scene(application: QApplication, **look: str) -> SittingScene:
    """Return the scene at Vandaag; close it with `close_scene`."""
    kept = {"look/language": "nl", "look/mode": "light", "look/text": "100"} | look
    clock, preferences = FixedClock(NOW), MemoryPreferences(**kept)
    desktop = Desktop(clock, preferences)
    host = WindowHost(application, desktop.parts, in_place=True, dialogs=AnsweringDialogs())
    host.open(desktop.example())
    workspace = host.services.workspace
    meeting = workspace.ask(Today()).next_meeting
    assert meeting is not None
    for case in workspace.ask(CircleCases(meeting.circle_id)).cases:
        workspace.run(RemoveCase(case.id))  # with nothing to look back on it has seven steps
    for row in workspace.ask(FollowUp(meeting.id)).before:
        if row.meeting_id is not None:  # what somebody does after a case went with the case
            workspace.run(TickArrangement(row.id, done=True))
    workspace.run(ChangeMeeting(meeting.id, work_form="Incidentmethode"))
    clock.moment += meeting.start - datetime(2026, 11, 23, 8)  # on the wall: an hour later
    host.window.resize(1440, 900)
    host.window.activateWindow()
    assert QTest.qWaitForWindowActive(host.window)
    host.services.navigator.go(Place("today"))
    return SittingScene(host, desktop, clock, preferences, meeting)


def close_scene(scene: SittingScene) -> None:
    close_host(scene.host)
    scene.desktop.close()


OpenScene = Callable[..., SittingScene]
