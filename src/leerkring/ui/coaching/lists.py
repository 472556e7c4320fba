"""Duos and their moments as lists for a spreadsheet; what was noted and wished is in neither."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from leerkring.app.folder.coaching_lists import CoachingSessionsExport, DuosExport
from leerkring.app.people.export import ListWriter
from leerkring.ui.list_saving import ListSaver
from leerkring.ui.page import Menu, Page
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, icon_button


class CoachingLists(QObject):
    """A button that drops down both lists; they are in the menu bar too."""

    def __init__(self, page: Page, writer: ListWriter, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._saver = ListSaver(page, writer)
        self.duos = page.action(self.tr("Save duos as a list…"), self.save_duos)
        self.sessions = page.action(
            self.tr("Save moments as a list…"), self.save_sessions, menu=Menu.FILE
        )
        self.button: Button = icon_button(theme, "download", self.tr("Save as a list…"))
        self.button.clicked.connect(self._open)

    def allow(self, *, on: bool) -> None:
        """Let lists be saved as long as there is a duo."""
        self.button.setVisible(on)
        for action in self._actions():
            action.setEnabled(on)

    def save_duos(self) -> None:
        """Save every duo with what was agreed."""
        self._saver.save_answer(DuosExport(), self.tr("Save the duos"), self.tr("Duos"))

    def save_sessions(self) -> None:
        """Save every moment, without what was noted."""
        self._saver.save_answer(
            CoachingSessionsExport(), self.tr("Save the moments"), self.tr("Co-coaching")
        )

    def _actions(self) -> tuple[QAction, QAction]:
        return self.duos, self.sessions

    def _open(self) -> None:
        menu = QMenu(self._page)
        menu.setObjectName("coachingLists")
        menu.addActions(self._actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
