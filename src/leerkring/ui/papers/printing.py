"""Brings page pictures to a printer."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget


def layout_for(page: QImage) -> QPageLayout:
    """Return A4 as the page lies, to its edges: the margins are in the picture."""
    lies = QPageLayout.Orientation
    way = lies.Landscape if page.width() > page.height() else lies.Portrait
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF())


def draw_pages(device: QPagedPaintDevice, pages: Iterable[QImage]) -> None:
    """Draw each picture on a page of its own, as large as the page; one is held at a time."""
    painter = QPainter(device)
    for number, page in enumerate(pages):
        if number:
            device.newPage()
        room = painter.viewport()
        painter.drawImage(QRectF(room), page)
    painter.end()


def print_pages(
    parent: QWidget, title: str, pages: Sequence[bytes], *, both_sides: bool = False
) -> None:
    """Ask for a printer and print, two-sided if asked; the module for it is loaded only now."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(layout_for(QImage.fromData(pages[0])))
    printer.setDocName(title)
    if both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: draw_pages(printer, map(QImage.fromData, pages)))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
