"""A meeting on paper: the list to sign, and the steps of its work form to hand out."""

from PySide6.QtCore import QObject

from leerkring.app.programme.rows import Programme
from leerkring.ui.page import Menu, Page
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import ActionButton


class MeetingPapers(QObject):
    """The actions that show the meeting of the page as a document."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.attendance = page.action(
            self.tr("Attendance list"), lambda: self._show("attendance_list"),
            icon="clipboard-pen", key="Ctrl+Shift+P", menu=Menu.MEETING,
        )  # fmt: skip
        self.handout = page.action(
            self.tr("Hand-out of the work form"), lambda: self._show("meeting_handout"),
            menu=Menu.MEETING,
        )  # fmt: skip

    def link(self, theme: Theme) -> ActionButton:
        """Return what leads to the list from the page itself."""
        return ActionButton(theme, self.attendance, kind="link")

    def show_programme(self, programme: Programme) -> None:
        """Say which of them there are: a form that is only a name has no steps to hand out."""
        known = any(block.form_key for block in programme.blocks)
        self.handout.setEnabled(known)
        reason = self.tr("Choose a work form of the library first.")
        self.handout.setToolTip(self.handout.text() if known else reason)

    def _show(self, kind: str) -> None:
        self._page.go("document", self._page.place.id, kind)
