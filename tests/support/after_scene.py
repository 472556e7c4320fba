"""The day after a meeting of the small circle, in a window with the pages that look back on it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from leerkring.app.evaluation.answers import Evaluation, EvaluationView
from leerkring.app.meetings.rows import MeetingCard, MeetingDetails
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import list_writer, make_typesetter, table_reader
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.documents.page import DocumentPage
from leerkring.ui.evaluation.page import EvaluationPage
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.navigation import Place
from leerkring.ui.pages import words_of_changes
from leerkring.ui.shell.window import PageMaker
from leerkring.ui.today.page import TodayPage
from leerkring.ui.widgets.notices import ToastView
from support.card_scene import settle
from support.circles import make_meeting_page
from support.windows import AnsweringDialogs
from support.workspaces import make_surroundings, team_workspace

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
OVER, NEXT = "m2", "m3"  # led by Chantal, case of Daan; the one after it
OpenHost = Callable[..., WindowHost]
PAGES: dict[str, PageMaker] = {
    "today": TodayPage,
    "meeting": make_meeting_page,
    "evaluation": lambda services: EvaluationPage(services, table_reader(), list_writer()),
    "document": lambda services: DocumentPage(services, make_typesetter()),
}


@dataclass
class AfterUse:
    """A window on the day after, and what a test does with it."""

    host: WindowHost
    workspace: Workspace
    dialogs: AnsweringDialogs

    @property
    def meeting(self) -> MeetingPage:
        page = self.host.window.page
        assert isinstance(page, MeetingPage)
        return page

    @property
    def page(self) -> EvaluationPage:
        page = self.host.window.page
        assert isinstance(page, EvaluationPage)
        return page

    def card(self, key: str = OVER) -> MeetingDetails:
        return self.workspace.ask(MeetingCard(key))

    def view(self, key: str = OVER) -> EvaluationView:
        return self.workspace.ask(Evaluation(key))

    def go(self, name: str, key: str = "", part: str = "") -> None:
        self.host.services.navigator.go(Place(name, key, part))
        settle()

    def click(self, button: QPushButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        """Press a key where the keyboard is now."""
        widget = QApplication.focusWidget()
        assert widget is not None
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(widget, key, modifier)
        settle()

    def read(self) -> str:
        """Return all that stands on the page."""
        page = self.host.window.page
        assert page is not None
        labels = (one for one in page.findChildren(QLabel) if one.isVisibleTo(page))
        return "\n".join(label.text().replace("\xa0", " ") for label in labels)

    def toast(self) -> str:
        return self.host.window.findChildren(ToastView)[0].accessibleName().replace("\xa0", " ")


def use_after(open_window: OpenHost, place: Place) -> AfterUse:
    """Open a place in Dutch; of the three meetings two are past, and nothing was noted yet."""
    workspace = team_workspace(FixedClock(NOW), with_organiser=True)
    dialogs = AnsweringDialogs()
    host = open_window(
        PAGES,
        workspace=workspace,
        surroundings=make_surroundings(NOW),
        labels=words_of_changes(),
        language="nl",
        dialogs=dialogs,
        start=place,
    )
    host.window.activateWindow()
    assert QTest.qWaitForWindowActive(host.window)
    settle()
    return AfterUse(host, workspace, dialogs)
