"""A user of the year calendar: what they press, drag and read."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.workspace import Workspace
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.widgets.bubble import Bubble
from leerkring.ui.year.page import YearPage
from leerkring.ui.year.words import LABELS
from ui.year_scene import YearScene, make_scene

ALT = Qt.KeyboardModifier.AltModifier


class Use:
    """A page in a window, with what a user would do to it."""

    def __init__(self, host: WindowHost, workspace: Workspace) -> None:
        self.host = host
        self.workspace = workspace
        page = host.window.page
        assert isinstance(page, YearPage)
        self.page = page
        self.grid = page.grid
        page.grid.setFocus()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.grid, key, held)

    def start(self, meeting_id: str) -> datetime:
        return self.workspace.ask(MeetingCard(meeting_id)).row.start

    def chosen(self) -> tuple[date, str | None]:
        assert self.grid.selection is not None
        return self.grid.selection.day, self.grid.selection.meeting_id

    def texts(self) -> list[str]:
        QApplication.processEvents()
        found = self.host.window.findChildren(QLabel)
        return [one.text().replace("\N{NO-BREAK SPACE}", " ") for one in found if one.isVisible()]

    def button(self, text: str) -> QPushButton:
        QApplication.processEvents()
        found = self.host.window.findChildren(QPushButton)
        shown = [b for b in found if b.isVisible() and text in (b.text(), b.accessibleName())]
        assert shown, [b.text() for b in found if b.isVisible()]
        return shown[0]

    def press(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def place(self, meeting_id: str) -> QPoint:
        assert self.grid.year is not None
        place = self.grid.year.place_of(meeting_id)
        assert place is not None
        return place.center().toPoint()

    def cell(self, day: date) -> QPoint:
        assert self.grid.year is not None
        cell = self.grid.year.cell_of(day)
        assert cell is not None
        return cell.center().toPoint()

    def mouse(self, kind: QEvent.Type, at: QPoint, *, held: bool) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        moving = kind == QEvent.Type.MouseMove
        viewport = self.grid.viewport()
        event = QMouseEvent(
            kind,
            QPointF(at),
            viewport.mapToGlobal(QPointF(at)),
            none if moving else left,
            left if held else none,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)

    def drag(self, meeting_id: str, day: date) -> None:
        start = self.place(meeting_id)
        self.mouse(QEvent.Type.MouseButtonPress, start, held=True)
        self.mouse(QEvent.Type.MouseMove, start + QPoint(30, 0), held=True)
        self.mouse(QEvent.Type.MouseMove, self.cell(day), held=True)

    def drop(self, day: date) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, self.cell(day), held=False)

    def sentence(self) -> str:
        bubble = self.grid.findChildren(Bubble)[0]
        return bubble.text.text().replace("\N{NO-BREAK SPACE}", " ") if bubble.isVisible() else ""


def use_year(
    open_window: Callable[..., WindowHost], scene: YearScene | None = None, **options: object
) -> Use:
    """Open the calendar of a scene in English; without one, of the three circles."""
    made = scene or make_scene()
    usual: dict[str, object] = {"language": "en", "start": Place("year"), "labels": LABELS}
    host = open_window({"year": YearPage}, workspace=made.workspace, **(usual | options))
    QApplication.processEvents()
    return Use(host, made.workspace)
