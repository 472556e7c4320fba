"""The way from a meeting's page to the screen for the room."""

from datetime import timedelta

from PySide6.QtCore import QObject

from leerkring.app.meetings.rows import MeetingRow
from leerkring.domain.meetings import MeetingState
from leerkring.support.clock import local_now
from leerkring.ui.page import Menu, Page
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.frame import PageFrame

GATHERING = timedelta(minutes=30)
"""So long before a meeting its screen is made ready."""


class SitTogether(QObject):
    """F5, an entry in the menu, and a button; at the time of the meeting the filled one."""

    def __init__(self, page: Page, frame: PageFrame) -> None:
        super().__init__(page)
        self._clock = page.services.clock
        self.action = page.action(
            self.tr("Together mode"),
            lambda: page.go("sitting", page.place.id),
            icon="presentation",
            key="F5",
            menu=Menu.MEETING,
        )
        self.button = plain(page.services.theme, self.action.text(), icon="presentation")
        self.button.clicked.connect(lambda: self.action.trigger())
        frame.header.addWidget(self.button)

    def is_next(self, line: MeetingRow) -> bool:
        """Tell whether this is what to do now; else the button stands beside the filled one."""
        noted = line.state is not MeetingState.PLANNED
        begins = line.start - GATHERING
        now = not noted and begins <= local_now(self._clock) < line.end
        self.action.setVisible(not noted)
        self.button.setVisible(not noted and not now)
        return now
