"""One document on a page: its sheets as they will be on paper, printed or saved as PDF."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from leerkring.app.reports.documents import Document, NothingToPrintError, Typesetter
from leerkring.app.workspace import Query
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.papers.printing import print_pages
from leerkring.ui.tasks import Handle, Report
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.layouts import clear, column, row, widget_of
from leerkring.ui.widgets.notices import announce

ON_SCREEN, ON_PAPER = 150, 300  # dots per inch
WIDEST = 820  # design pixels
MOST_SHOWN = 20  # pages
LATE_MILLISECONDS = 500  # when to say that it takes a while


@dataclass(frozen=True)
class _Looks:
    """The first pages as pictures, and whether there are more of them."""

    pages: tuple[QImage, ...]
    more: bool


class Papers(QObject):
    """Put `sheets` and `busy` on the page; `print_action` and `save_action` are the page's.

    Many pages are looked at in part and saved whole, with a way to stop where that takes a while;
    to print all of them is left to what opens the PDF.
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
        self.print_action = page.action(self.tr("Print"), self.print_it, icon="printer")
        self.save_action = page.action(self.tr("Save as PDF"), self.save, icon="file-down")
        self._part = small("")
        self._pages = QVBoxLayout()
        self._pages.setSpacing(theme.px(16))
        self.sheets = widget_of(column(self._part, self._pages, gap=theme.px(10)))
        self._part.hide()
        self._late = QTimer(self, singleShot=True, interval=LATE_MILLISECONDS)
        self._late.timeout.connect(self._say_it_takes_a_while)
        self._doing = label("", "sub", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop_button = plain(theme, self.tr("Stop"), icon="circle-stop")
        self.stop_button.clicked.connect(self.stop)
        top = row(self._doing, self.stop_button, gap=theme.px(12))
        top.setStretch(0, 1)
        self.busy: QWidget = widget_of(column(top, self._bar, gap=theme.px(6)))
        self.busy.hide()
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

        if self._more:
            self._show_busy(self.tr("{document} is being made…").format(document=document.title))
            self._bar.setRange(0, 0)
        progress = partial(self._count, handle, document.title)
        self._page.background(job, progress, self._saved, self._not_saved, handle=handle)

    def stop(self) -> None:
        """Let go of what is being saved: no file is made."""
        self._saving.stop()
        self.busy.hide()
        self._allow(allowed=self.document is not None)
        self._page.services.messages.toast(self.tr("Stopped. Nothing was saved."))

    def print_it(self) -> None:
        """Ask for a printer; the pages are drawn when one was chosen."""
        document = self.document
        if document is None:
            return

        def job(report: object, stop: object) -> tuple[bytes, ...]:
            del report, stop
            return self._typesetter.pages(document, dots_per_inch=ON_PAPER)

        def then(pages: tuple[bytes, ...]) -> None:
            print_pages(self._page, document.title, pages, both_sides=document.both_sides)

        self._page.background(job, then=then)

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
            "You see the first pages here. To print all of them, save them as PDF and print that."
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
        self.save_action.setEnabled(allowed and self.busy.isHidden())
        whole = self.document is None or not self._more
        self.print_action.setEnabled(allowed and whole)
        reason = self.tr("These are very many pages: save them as PDF and print that.")
        self.print_action.setToolTip(self.print_action.text() if whole else reason)

    # ---- saving -------------------------------------------------------------------------------

    def _show_busy(self, text: str) -> None:
        self._doing.setText(text)
        self._bar.setAccessibleName(text)
        self.busy.show()
        self.save_action.setEnabled(False)
        announce(self.busy, text)

    def _count(self, handle: Handle, title: str, progress: tuple[int, int]) -> None:
        """Show how many of all are made; what was stopped or is another document does not count."""
        done, count = progress
        if handle.stopped or handle is not self._saving:
            return
        text = self.tr("{document}: {done} of {count}")
        self._doing.setText(text.format(document=title, done=done, count=count))
        self._bar.setRange(0, count)
        self._bar.setValue(done)

    def _saved(self, path: Path | None) -> None:
        if path is None:
            return
        self.busy.hide()
        self._allow(allowed=self.document is not None)
        said = self.tr("Saved as {file}.").format(file=path.name)
        self._page.services.messages.toast(said)

    def _not_saved(self, error: DomainError) -> None:
        self.busy.hide()
        self._allow(allowed=self.document is not None)
        self._page.services.messages.show_error(error)


def _scaled(page: bytes, wide: int) -> QImage:
    """Return a page so many dots wide; done beside the window."""
    return QImage.fromData(page).scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
