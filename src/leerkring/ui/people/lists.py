"""Where lists of people and absences come in: pasted, dropped or chosen, in place of the table."""

from functools import cached_property

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from leerkring.app.people.importing import ImportResult
from leerkring.app.reading.tables import TableReader
from leerkring.ui.list_source import list_in
from leerkring.ui.page import Page
from leerkring.ui.people.absence_list import AbsenceIntake
from leerkring.ui.people.intake import ListIntake
from leerkring.ui.people.words import PeopleWords


class PeopleLists(QObject):
    """Shows a preview until it is taken or left; each is made when it is first needed."""

    def __init__(
        self,
        page: Page,
        stack: QStackedWidget,
        home: QWidget,
        reader: TableReader,
        words: PeopleWords,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._stack = stack
        self._home = home
        self._reader = reader
        self._words = words

    @cached_property
    def people(self) -> ListIntake:
        """The preview of a list of people."""
        made = ListIntake(self._page, self._reader)
        self._stack.addWidget(made)
        made.opened.connect(lambda: self._stack.setCurrentWidget(made))
        made.closed.connect(self._people_closed)
        return made

    @cached_property
    def absences(self) -> AbsenceIntake:
        """The preview of a list of absences."""
        made = AbsenceIntake(self._page, self._reader, self._words)
        self._stack.addWidget(made)
        made.closed.connect(self._absences_closed)
        return made

    @property
    def are_shown(self) -> bool:
        """Whether a preview stands in the place of the table."""
        return self._stack.currentWidget() is not self._home

    @property
    def first_focus(self) -> QWidget | None:
        """Where to begin in the preview that is shown."""
        shown = self._stack.currentWidget()
        return shown.view.table if isinstance(shown, ListIntake) else shown

    def press_filled(self) -> None:
        """Do what the filled button of the preview says."""
        shown = self._stack.currentWidget()
        if isinstance(shown, ListIntake):
            shown.view.take_action.trigger()
        elif isinstance(shown, AbsenceIntake):
            shown.take_action.trigger()

    def choose(self) -> None:
        """Let the user choose a list of people."""
        self.people.choose()

    def paste(self, text: str = "") -> None:
        """Look at copied people before taking them over."""
        if self.look_at(QGuiApplication.clipboard().mimeData()):
            return
        if text.strip():
            self.people.view.read_text(text)
        else:
            said = self.tr("There is nothing to paste. Copy the cells with people in Excel first.")
            self._page.services.messages.toast(said)

    def look_at(self, data: QMimeData) -> bool:
        """Read a file that is dropped or copied; False when there is none."""
        path = list_in(data)
        if path is not None:
            self.people.view.read_file(path)
        return path is not None

    def take_absences(self) -> None:
        """Take over a list of who is away when."""
        self._stack.setCurrentWidget(self.absences)
        self.absences.begin()

    def close(self) -> None:
        """Go back to the table, when a preview stands in its place."""
        if not self.are_shown:
            return
        self._stack.setCurrentWidget(self._home)
        first = self._page.first_focus()
        if first is not None:
            first.setFocus()

    def _people_closed(self, result: ImportResult | None) -> None:
        self.close()
        if result is not None:
            said = self._words.taken_over(len(result.added), len(result.changed))
            self._page.services.messages.toast(said, undo=True)

    def _absences_closed(self, taken: int) -> None:
        self.close()
        if taken >= 0:
            self._page.services.messages.toast(self._words.absences_taken(taken), undo=True)
