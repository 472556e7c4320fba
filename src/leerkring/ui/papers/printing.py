"""Brings pages to a printer: one at each turn of the event loop, so that the window goes on.

A page is drawn in lines and letters, not as a picture: that takes some fiftieth of a second, where
a picture as fine takes half a second. A thread of its own would gain nothing: Python waits for each
call of Qt that draws, in whichever thread it is.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QMarginsF,
    QObject,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from leerkring.ui.messages import Deed
from leerkring.ui.page import Page

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Draw = Callable[[QPainter, QRectF], object]  # fills a room with one page
# On paper Qt outlines what has no line of its own in the colour of its inside, a point wide: every
# letter turns bold. What does have a line says how wide that is.
_WITHOUT_OUTLINES = (b"<svg ", b'<svg stroke-width="0" ')
PAUSE = 10  # milliseconds between two pages, for what the user does meanwhile


@dataclass(frozen=True)
class Paper:
    """What is printed: how the sheet lies, and each page; without margins it goes to the edges."""

    title: str
    layout: QPageLayout
    pages: Sequence[Draw]
    both_sides: bool = False


@dataclass(frozen=True)
class Printed:
    """How many pages of how many were drawn; `file` is where they went instead of to a printer."""

    done: int
    count: int
    file: str = ""
    stopped: bool = False
    failed: bool = False


def paper_of(title: str, drawings: Sequence[bytes], *, both_sides: bool = False) -> Paper:
    """Return SVG drawings of A4 pages as a paper that lies as the first of them does."""
    size = QSvgRenderer(QByteArray(drawings[0])).defaultSize()
    lies = QPageLayout.Orientation
    way = lies.Landscape if size.width() > size.height() else lies.Portrait
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF())
    return Paper(title, layout, [partial(_draw, one) for one in drawings], both_sides)


def _draw(drawing: bytes, painter: QPainter, room: QRectF) -> None:
    renderer = QSvgRenderer(QByteArray(drawing.replace(*_WITHOUT_OUTLINES, 1)))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)  # on another size of paper
    renderer.render(painter, room)


def choose_printer(parent: QWidget, paper: Paper, chosen: "Callable[[QPrinter], object]") -> None:
    """Ask for a printer, ready for a paper; the module for it is loaded only now."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(paper.layout)
    printer.setFullPage(paper.layout.margins().isNull())  # after it, or it is not kept
    printer.setDocName(paper.title)
    if paper.both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    many = len(paper.pages) > 1
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, many)
    if many:
        dialog.setMinMax(1, len(paper.pages))
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def wanted(printer: "QPrinter", pages: Sequence[Draw]) -> Sequence[Draw]:
    """Return the pages that were asked for in the dialog, in the order asked for."""
    chosen = list(pages)
    if printer.printRange() is printer.PrintRange.PageRange:
        ranges = printer.pageRanges()
        chosen = [page for number, page in enumerate(pages, start=1) if ranges.contains(number)]
    if printer.pageOrder() is printer.PageOrder.LastPageFirst:
        chosen.reverse()
    return chosen


class PrintRun(QObject):
    """Draws pages on a printer, one after the other.

    It belongs to the program and not to a window: it goes on when the window is built again, and
    what was begun is finished before the program ends.
    """

    coming = Signal(int, int)  # the number of the page that is next, and of how many
    ended = Signal(object)  # Printed

    def __init__(self, printer: "QPrinter", pages: Sequence[Draw]) -> None:
        program = QCoreApplication.instance()
        super().__init__(program)
        self._printer, self._pages = printer, pages
        self._painter = QPainter()
        self._done = 0
        self._over = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._go_on)
        if program is not None:
            program.aboutToQuit.connect(self._finish)

    def begin(self) -> None:
        """Draw the first page as soon as the dialog is gone."""
        self._turn()

    def stop(self) -> None:
        """Draw no more; the printer is asked to forget what it has."""
        if not self._over:
            self._end(stopped=True)

    def _turn(self) -> None:
        if self._done < len(self._pages):
            self._timer.start()  # before somebody who hears of it may stop it
            self.coming.emit(self._done + 1, len(self._pages))
        else:
            self._end()

    def _go_on(self) -> None:
        if not (self._printer.newPage() if self._done else self._painter.begin(self._printer)):
            self._end(failed=True)
            return
        self._pages[self._done](self._painter, QRectF(self._painter.viewport()))
        self._done += 1
        self._turn()

    def _finish(self) -> None:
        while not self._over:
            self._go_on()

    def _end(self, *, stopped: bool = False, failed: bool = False) -> None:
        self._over = True
        self._timer.stop()
        file = self._printer.outputFileName()
        if self._painter.isActive():
            if stopped or failed:
                self._printer.abort()  # not every system can
            failed = not self._painter.end() or failed
            if file and (stopped or failed):
                with suppress(OSError):
                    Path(file).unlink()
        printed = Printed(self._done, len(self._pages), file, stopped=stopped, failed=failed)
        self.ended.emit(printed)
        self.deleteLater()


class Printing(QObject):
    """Prints for a page, one paper at a time, and tells how it went."""

    coming = Signal(int, int)  # the number of the page that is next, and of how many
    ended = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._run: PrintRun | None = None
        self._paper: Paper | None = None

    def ask(self, paper: Paper) -> None:
        """Ask for a printer and print."""
        if self._run is None:
            self._paper = paper
            choose_printer(self._page, paper, self._begin)

    def stop(self) -> None:
        """Stop between two pages."""
        if self._run is not None:
            self._run.stop()

    def _begin(self, printer: "QPrinter") -> None:
        if self._paper is None:
            return
        run = self._run = PrintRun(printer, wanted(printer, self._paper.pages))
        run.coming.connect(self.coming)
        run.ended.connect(self._tell)
        run.begin()

    def _tell(self, printed: Printed) -> None:
        self._run = None
        self.ended.emit()
        messages = self._page.services.messages
        if printed.failed:
            again = Deed(self.tr("Print again"), self._again)
            messages.toast(self._refusal(printed), again, stays=True)
        else:
            messages.toast(self._result(printed))

    def _again(self) -> None:
        if self._paper is not None:
            self.ask(self._paper)

    def _result(self, printed: Printed) -> str:
        if printed.file:
            saved = self.tr("Saved as {file}.").format(file=Path(printed.file).name)
            return self.tr("Stopped. Nothing was saved.") if printed.stopped else saved
        if not printed.stopped:
            return self.tr("%n page(s) sent to the printer.", "", printed.done)
        if not printed.done:
            return self.tr("Stopped. Nothing was printed.")
        text = self.tr(
            "Stopped. %n page(s) of {count} may still come out of the printer.", "", printed.done
        )
        return text.format(count=printed.count)

    def _refusal(self, printed: Printed) -> str:
        if printed.file:
            text = self.tr("{file} cannot be saved there. Choose another folder or name.")
            return text.format(file=Path(printed.file).name)
        if not printed.done:
            return self.tr("The printer does not answer. Is it on, and connected?")
        text = self.tr(
            "The printer stopped after %n of {count} pages. Is it on, and is there paper in it?",
            "",
            printed.done,
        )
        return text.format(count=printed.count)
