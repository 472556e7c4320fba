"""One document on a page: its sheets as they will be on paper, printed or saved as PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout

from leerkring.app.reports.documents import Document, NothingToPrintError, Typesetter
from leerkring.app.workspace import Query
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.papers.busy import LATE_MILLISECONDS, Busy
from leerkring.ui.papers.printing import Printing, paper_of
from leerkring.ui.tasks import Handle, Report
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import clear, column, widget_of

ON_SCREEN = 150  # dots per inch
WIDEST = 820  # design pixels
MOST_SHOWN = 20  # pages


@dataclass(frozen=True)
class _Looks:
    """The first pages as pictures, and whether there are more of them."""

    pages: tuple[QImage, ...]
    more: bool


class Papers(QObject):
    """Put `sheets` and `busy` on the page; `print_action` and `save_action` are the page's.

    Many pages are looked at in part, and saved and printed whole, with a way to stop where that
    takes a while.
    """

    found = Signal(object)  # Document: it is about to be shown
    missing = Signal()  # there is nothing in it

    def __init__(self, page: Page, frame: PageFrame, typesetter: Typesetter) -> None:
        super().__init__(page)
        theme = page.services.theme
        self._page, self._frame, self._typesetter = page, frame, typesetter
        self.document: Document | None = None
        self._more = False
        self._drawing = Handle()
        self._saving = Handle()
        self._setting = Handle()
        self.printing = Printing(self._page)
        self.printing.coming.connect(self._show_coming)
        self.printing.ended.connect(self._end)
        self.print_action = page.action(self.tr("Print"), self.print_it, icon="printer")
        self.save_action = page.action(self.tr("Save as PDF"), self.save, icon="file-down")
        self._part = small("")
        self._pages = QVBoxLayout()
        self._pages.setSpacing(theme.px(16))
        self.sheets = widget_of(column(self._part, self._pages, gap=theme.px(10)))
        self._part.hide()
        self._late = QTimer(self, singleShot=True, interval=LATE_MILLISECONDS)
        self._late.timeout.connect(self._say_it_takes_a_while)
        self.busy = Busy(theme)
        self._allow(allowed=False)

    def ask(self, query: Query[Document]) -> None:
        """Show what a question answers now."""
        self._page.ask(query, self._set, self._nothing, key="document")

    def empty(self) -> None:
        """Show nothing until something else is asked for."""
        self._drawing.drop()
        self._late.stop()
        self.document = None
        clear(self._pages)
        self._part.hide()
        self._more = False
        self._allow(allowed=False)

    def save(self) -> None:
        """Ask where, and save it as PDF beside the window."""
        document = self.document
        if document is None:
            return
        path = self._page.services.messages.ask_save_file(
            self.tr("Save as PDF"), f"{document.file_name}.pdf", self.tr("PDF (*.pdf)"), "documents"
        )
        if path is None:
            return
        target = path if path.suffix.casefold() == ".pdf" else path.with_name(f"{path.name}.pdf")
        handle = self._saving = Handle()

        def job(report: Report, stop: object) -> Path | None:
            del stop
            saved = self._typesetter.save(
                document,
                target,
                lambda: handle.stopped,
                lambda done, count: report((done, count)),
            )
            return target if saved else None

        self._begin(self._being_made(document), self._stop_saving, at_once=self._more)
        progress = partial(self._count, handle, document.title)
        self._page.background(job, progress, self._saved, self._failed, handle=handle)

    def print_it(self) -> None:
        """Ask for a printer; the pages are drawn when one was chosen."""
        document = self.document
        if document is None:
            return
        self._setting = Handle()

        def job(report: object, stop: object) -> tuple[bytes, ...]:
            del report, stop
            return self._typesetter.drawings(document)

        def then(drawings: tuple[bytes, ...]) -> None:
            self._end()
            paper = paper_of(document.title, drawings, both_sides=document.both_sides)
            self.printing.ask(paper)

        self._begin(self._being_made(document), self._stop_setting, at_once=False)
        self._page.background(job, None, then, self._failed, handle=self._setting)

    def stop(self) -> bool:
        """Let go of what is being saved or printed; tell whether there was anything."""
        going = self.busy.is_going
        if going:
            self.busy.stop()
        return going

    # ---- showing ------------------------------------------------------------------------------

    def _set(self, document: Document) -> None:
        self.document = document
        self.found.emit(document)
        self._drawing.drop()

        wide = self._width()

        def job(report: object, stop: object) -> _Looks:
            del report, stop
            pages = self._typesetter.pages(document.on_screen, dots_per_inch=ON_SCREEN)
            looks = tuple(_scaled(page, wide) for page in pages[:MOST_SHOWN])
            return _Looks(looks, document.sample is not None or len(pages) > MOST_SHOWN)

        handle = self._drawing = Handle()
        self._late.start()
        self._page.background(job, None, self._show, handle=handle)

    def _say_it_takes_a_while(self) -> None:
        self._part.setText(self.tr("The pages are being made…"))
        self._part.show()

    def _show(self, looks: _Looks) -> None:
        self._late.stop()
        clear(self._pages)
        self._more = looks.more
        self._allow(allowed=True)
        said = self.tr(
            "You see the first pages here. When you print or save, all of them go along."
        )
        self._part.setText(said if looks.more else "")
        self._part.setVisible(looks.more)
        for number, page in enumerate(looks.pages, start=1):
            sheet = QLabel()
            picture = QPixmap.fromImage(page)
            picture.setDevicePixelRatio(self._page.devicePixelRatioF())
            sheet.setPixmap(picture)
            sheet.setProperty("role", "sheet")
            text = self.tr("Page {number} of {count}")
            sheet.setAccessibleName(text.format(number=number, count=len(looks.pages)))
            self._pages.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)

    def _width(self) -> int:
        """Return how many dots wide a page is: as there is room for, sharp on fine screens too."""
        theme, ratio = self._page.services.theme, self._page.devicePixelRatioF()
        room = max(theme.px(320), min(theme.px(WIDEST), self._frame.width() - theme.px(96)))
        return round(room * ratio)

    def _nothing(self, error: DomainError) -> None:
        if not isinstance(error, NothingToPrintError):
            self._page.services.messages.show_error(error)
        self.empty()
        self.missing.emit()

    def _allow(self, *, allowed: bool) -> None:
        busy = self.busy.is_going
        reason = self.tr("Wait until it is done, or stop it.")
        for action in (self.save_action, self.print_action):
            action.setEnabled(allowed and not busy)
            action.setToolTip(reason if busy else action.text())

    # ---- saving and printing ------------------------------------------------------------------

    def _being_made(self, document: Document) -> str:
        return self.tr("{document} is being made…").format(document=document.title)

    def _begin(self, text: str, stop: Callable[[], object], *, at_once: bool) -> None:
        self.busy.begin(text, stop, at_once=at_once)
        self._allow(allowed=self.document is not None)

    def _end(self) -> None:
        self.busy.end()
        self._allow(allowed=self.document is not None)

    def _count(self, handle: Handle, title: str, progress: tuple[int, int]) -> None:
        """Show how many of all are made; what was stopped or is another document does not count."""
        done, count = progress
        if handle.stopped or handle is not self._saving:
            return
        text = self.tr("{document}: {done} of {count}")
        said = text.format(document=title, done=done, count=count)
        self.busy.show_progress(said, done, count)

    def _saved(self, path: Path | None) -> None:
        if path is None:
            return
        self._end()
        said = self.tr("Saved as {file}.").format(file=path.name)
        self._page.services.messages.toast(said)

    def _failed(self, error: DomainError) -> None:
        self._end()
        self._page.services.messages.show_error(error)

    def _stop_saving(self) -> None:
        """Let go of what is being saved: no file is made."""
        self._saving.stop()
        self._end()
        self._page.services.messages.toast(self.tr("Stopped. Nothing was saved."))

    def _stop_setting(self) -> None:
        """Let go of what is being made ready for the printer."""
        self._setting.drop()
        self._end()
        self._page.services.messages.toast(self.tr("Stopped. Nothing was printed."))

    def _show_coming(self, number: int, count: int) -> None:
        text = self.tr("Page {number} of {count} to the printer")
        said = text.format(number=number, count=count)
        if not self.busy.is_going:
            self._begin(said, self.printing.stop, at_once=False)
        self.busy.show_progress(said, number, count)


def _scaled(page: bytes, wide: int) -> QImage:
    """Return a page so many dots wide; done beside the window."""
    return QImage.fromData(page).scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
