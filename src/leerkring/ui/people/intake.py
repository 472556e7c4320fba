"""Taking over a list of people: the preview in the place of the table, until it is taken."""

from PySide6.QtCore import Signal

from leerkring.app.people.importing import ImportResult
from leerkring.app.reading.tables import TableReader
from leerkring.domain.errors import DomainError
from leerkring.ui.importing.view import ImportView
from leerkring.ui.list_source import ENDINGS
from leerkring.ui.page import Page
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small


class ListIntake(PageFrame):
    """Give `view` a file or a text; it opens when the list could be read."""

    opened = Signal()
    closed = Signal(object)  # ImportResult, or None when the user went back

    def __init__(self, page: Page, reader: TableReader) -> None:
        super().__init__(page.services.theme, scrolls=True)
        self._page = page
        self.set_title(self.tr("Import people"))
        self.view = ImportView(page, reader)
        self.reason = small("")
        self.back_action = page.action(self.tr("Back"), lambda: self.closed.emit(None))
        self.header.addWidget(self.reason)
        self.add_action(self.back_action)
        self.set_primary(self.view.take_action)
        self.body.addWidget(self.view, 1)
        self.view.read.connect(self._read)
        self.view.refused.connect(self._refuse)
        self.view.taken.connect(self._taken)

    def choose(self) -> None:
        """Let the user choose a file."""
        kinds = self.tr("Lists ({kinds})").format(kinds=" ".join(f"*{e}" for e in ENDINGS))
        path = self._page.services.messages.ask_open_file(
            self.tr("Choose a list of people"), kinds, use="lists"
        )
        if path is not None:
            self.view.read_file(path)

    def _read(self) -> None:
        missing = self.view.missing
        self.reason.setText(missing)
        self.reason.setVisible(bool(missing))
        self.opened.emit()

    def _refuse(self, error: DomainError) -> None:
        self._page.services.messages.show_error(error)

    def _taken(self, result: ImportResult) -> None:
        self.closed.emit(result)
