"""The head of a meeting's page: of which circle, when, where, and its place in the year."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from leerkring.app.meetings.rows import MeetingRow
from leerkring.ui.messages import Deed
from leerkring.ui.page import Page
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.marks import CircleDot
from leerkring.ui.widgets.notices import NoticeBar


class MeetingHead(QObject):
    """Title, what stands below it, the colour of the circle, and the way to it."""

    def __init__(self, page: Page, frame: PageFrame) -> None:
        super().__init__(page)
        self._theme, self._wording = page.services.theme, page.services.wording
        self._frame = frame
        self._dot = QHBoxLayout()
        frame.before_title.setSpacing(self._theme.px(12))
        frame.before_title.addLayout(self._dot)
        self.circle_link = link(self._theme, "-")

    def show_meeting(self, line: MeetingRow) -> None:
        """Say which meeting this is."""
        wording = self._wording
        day = wording.day(line.start.date(), year=True)
        place = ", ".join(text for text in (line.location_name, line.room_name, line.place) if text)
        parts = [wording.sentence(day), wording.hours(line.start.time(), line.end.time()), place]
        if line.count:
            number = self.tr("meeting {number} of {count} this school year")
            parts.append(number.format(number=line.number, count=line.count))
        self._frame.set_title(line.circle_name, " · ".join(part for part in parts if part))
        clear(self._dot)
        self._dot.addWidget(CircleDot(self._theme, line.colour, 14))
        self.circle_link.setText(self.tr("To {circle}").format(circle=line.circle_name))

    def called_off(self, *, over: bool) -> NoticeBar:
        """Return a bar that says so, with what to do if it is or was held after all."""
        said = self.tr(
            "This meeting was called off. If it goes on after all, add it to the circle as a new "
            "one."
        )
        if over:
            said = self.tr(
                "This meeting was called off, so nothing is noted of it. If it was held after all, "
                "add it to the circle as a new one."
            )
        deed = Deed(self.tr("To the circle"), self.circle_link.click)
        return NoticeBar(self._theme, said, (deed,), tone="amber")

    def show_none(self) -> None:
        """Say that there is no such meeting (any more)."""
        clear(self._dot)
        self._frame.set_title(self.tr("Meeting"))
