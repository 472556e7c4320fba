"""Where a list comes from: a file that is chosen, or cells that are pasted."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from leerkring.app.reading.tables import Table, TableReader
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.tasks import Handle
from leerkring.ui.widgets.buttons import plain

ENDINGS = (".xlsx", ".csv", ".txt", ".xlsm", ".tsv", ".xls")
Reading = Callable[[Callable[[int], None], Callable[[], bool]], Table]


class ListSource(QObject):
    """Two buttons for a screen, and Ctrl+V in it; `found` tells the table, read beside the window.

    Only the list that was chosen last counts. When it is not read, that is said, and `refused`
    tells to forget the one before. `title` is what the window in which a file is chosen says.
    """

    found = Signal(object)  # Table
    refused = Signal()

    def __init__(self, page: Page, reader: TableReader, title: str) -> None:
        super().__init__(page)
        theme = page.services.theme
        self._page, self._reader, self._title = page, reader, title
        self._reading: Handle | None = None
        self._is_refused = False
        self.choose_button = plain(theme, self.tr("Choose a file…"), icon="file-spreadsheet")
        self.choose_button.clicked.connect(lambda: self.choose())
        self.paste_button = plain(theme, self.tr("Paste"), icon="clipboard-paste")
        self.paste_button.clicked.connect(lambda: self.paste())

    def take_keys_of(self, screen: QWidget) -> None:
        """Let Ctrl+V paste anywhere in a screen."""
        action = QAction(self.paste_button.text(), screen)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self.paste())
        screen.addAction(action)

    def choose(self) -> None:
        """Let the user choose a file."""
        kinds = self.tr("Lists ({kinds})").format(kinds=" ".join(f"*{e}" for e in ENDINGS))
        path = self._page.services.messages.ask_open_file(self._title, kinds, use="lists")
        if path is not None:
            self.read_file(path)

    def paste(self) -> None:
        """Read what was copied: cells of a spreadsheet, or a file."""
        data = QGuiApplication.clipboard().mimeData()
        path, text = list_in(data), data.text()
        if path is not None:
            self.read_file(path)
        elif text.strip():
            self._read(lambda *_: self._reader.pasted(text))
        else:
            said = self.tr("There is nothing to paste. Copy the cells in Excel first.")
            self._page.services.messages.toast(said)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read the first file that was dropped and may be a list."""
        path = next((path for path in paths if path.suffix.casefold() in ENDINGS), None)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a file."""
        self._read(lambda report, stop: self._reader.read(path, progress=report, stop=stop))

    def _read(self, job: Reading) -> None:
        messages = self._page.services.messages
        if self._reading is not None:
            self._reading.drop()
        if self._is_refused:
            self._is_refused = False
            messages.hush()

        def refuse(error: DomainError) -> None:
            self._is_refused = True
            messages.show_error(error)
            self.refused.emit()

        self._reading = self._page.background(job, None, self.found.emit, refuse)


def list_in(data: QMimeData) -> Path | None:
    """Return the file that is dragged or pasted, if it may be a list."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.casefold() in ENDINGS), None)
