"""Printing: a page at a time, so that the window stays alive, however many pages there are."""

import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
import typst
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPageRanges, QPainter, QPdfWriter, qGray
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from leerkring.app.workspace import Workspace
from leerkring.bootstrap import list_writer, make_typesetter
from leerkring.ui.application import WindowHost
from leerkring.ui.documents.page import DocumentPage
from leerkring.ui.messages import Toast
from leerkring.ui.navigation import Place
from leerkring.ui.papers.printing import Draw, paper_of, wanted
from leerkring.ui.reports.page import ReportsPage
from support import audit
from support.printers import Desk, put_on_desk
from support.report_scene import TODAY, every_document, many_people, report_workspace
from support.workspaces import make_surroundings

OpenHost = Callable[..., WindowHost]
PAGES = {
    "reports": lambda services: ReportsPage(services, make_typesetter(), list_writer()),
    "document": lambda services: DocumentPage(services, make_typesetter()),
}
STATEMENTS = Place("reports", "", "statements")
DOTS = 100  # per inch
REFUSED = "QPainter::begin"  # Qt's own warning


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Desk:
    return put_on_desk(monkeypatch, tmp_path)


class Reader:
    """Shows a page with a document, and keeps what the window says."""

    def __init__(self, qtbot: QtBot, host: WindowHost) -> None:
        self._qtbot = qtbot
        self.host = host
        found = host.window.page
        assert isinstance(found, ReportsPage | DocumentPage)
        self.page = found
        self.papers = found.papers
        self.toasts: list[Toast] = []
        found.services.messages.toast_wanted.connect(self.toasts.append)

    def print_all(self) -> None:
        """Press Print and wait until it is over."""
        with self._qtbot.waitSignal(self.papers.printing.ended, timeout=60_000):
            self.papers.print_action.trigger()

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(until, timeout=60_000)

    def at(self, number: int, what: Callable[[], object]) -> None:
        """Do something when a page is about to be drawn."""
        self.papers.printing.coming.connect(lambda now, _: what() if now == number else None)

    @property
    def said(self) -> str:
        """The last toast."""
        return self.toasts[-1].text


@pytest.fixture
def show(qtbot: QtBot, open_window: OpenHost) -> Callable[..., Reader]:
    def show_one(workspace: Workspace, place: Place = STATEMENTS, **options: object) -> Reader:
        around = make_surroundings(TODAY)
        host = open_window(PAGES, workspace=workspace, start=place, surroundings=around, **options)
        return Reader(qtbot, host)

    return show_one


Show = Callable[..., Reader]


@pytest.mark.parametrize(
    ("place", "landscape", "both_sides", "sheets"),
    [
        (Place("reports", "", "statements"), False, False, 6),
        (Place("reports", "", "year"), True, False, 1),
        (Place("document", "parents", "card_sheets"), False, True, 8),
    ],
)
def test_each_page_gets_a_sheet_that_lies_as_it_was_drawn(
    show: Show, desk: Desk, place: Place, landscape: bool, both_sides: bool, sheets: int
) -> None:
    reader = show(report_workspace(), place)
    reader.print_all()
    assert (desk.sheets, desk.landscape) == (sheets, landscape)
    assert desk.both_sides is both_sides
    assert desk.asked[0].fullPage(), "no smaller because of what a printer leaves white"
    of = "pagina" if sheets == 1 else "pagina's"
    assert reader.said == f"{sheets} {of} naar de printer gestuurd."


VIEW = """#set page(width: {wide}pt, height: {high}pt, margin: 0pt)
#image("{file}", page: int(sys.inputs.page), width: 100%, height: 100%)"""


@pytest.mark.parametrize("name", sorted(every_document("nl")))
def test_what_comes_out_of_the_printer_looks_as_it_did_on_the_screen(
    tmp_path: Path, name: str
) -> None:
    document = report_workspace().ask(every_document("nl")[name])
    setter = make_typesetter()
    shown = [QImage.fromData(page) for page in setter.pages(document, dots_per_inch=DOTS)]
    paper = paper_of(document.title, setter.drawings(document))
    assert len(paper.pages) == len(shown)
    printed = tmp_path / "printed.pdf"
    device = QPdfWriter(str(printed))
    device.setPageLayout(paper.layout)
    painter = QPainter(device)
    for number, draw in enumerate(paper.pages):
        assert number == 0 or device.newPage()
        draw(painter, QRectF(painter.viewport()))
    painter.end()
    wide, high = shown[0].width() * 72 / DOTS, shown[0].height() * 72 / DOTS
    view = tmp_path / "view.typ"
    view.write_text(VIEW.format(wide=wide, high=high, file=printed.name))
    for number, seen in enumerate(shown, start=1):
        inputs = {"page": str(number)}
        png = typst.compile(view, format="png", ppi=DOTS, sys_inputs=inputs)
        assert _greatest_difference(seen, QImage.fromData(png)) < 40


def _greatest_difference(one: QImage, other: QImage) -> int:
    """Return how far apart the greys of two pictures are at most, looked at from afar."""
    smooth = Qt.TransformationMode.SmoothTransformation
    far = [picture.scaledToWidth(one.width() // 8, smooth) for picture in (one, other)]
    return max(
        abs(qGray(far[0].pixel(x, y)) - qGray(far[1].pixel(x, y)))
        for x in range(far[0].width())
        for y in range(far[0].height())
    )


def test_many_pages_are_printed_whole_while_the_window_stays_alive(show: Show, desk: Desk) -> None:
    reader = show(many_people(45))
    assert reader.papers.print_action.isEnabled()
    said = "Druk je af of bewaar je, dan gaan ze allemaal mee."
    texts = [text.text() for text in reader.page.findChildren(QLabel) if text.isVisible()]
    assert any(said in text for text in texts)
    turns = [0]
    seen: list[int] = []

    def count() -> None:
        turns[0] += 1

    timer = QTimer(interval=0)
    timer.timeout.connect(count)
    timer.start()
    reader.papers.printing.coming.connect(lambda *_: seen.append(turns[0]))
    reader.print_all()
    assert desk.sheets == len(seen) == 45
    assert all(later > earlier for earlier, later in pairwise(seen))
    assert reader.said == "45 pagina's naar de printer gestuurd."


def test_it_says_how_far_it_is_and_nothing_else_can_be_begun(
    show: Show, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leerkring.ui.papers.busy.LATE_MILLISECONDS", 0)
    reader = show(many_people(25))
    papers = reader.papers
    shown: list[str] = []

    def see() -> None:
        assert not papers.busy.stop_button.visibleRegion().isEmpty(), "in sight"
        shown.extend(text.text() for text in papers.busy.findChildren(QLabel))
        for action in (papers.print_action, papers.save_action):
            assert not action.isEnabled()
            assert action.toolTip() == "Wacht tot het klaar is, of stop het."
        assert not audit.problems(reader.host.window)

    area = reader.page.frame.area
    assert area is not None
    QApplication.processEvents()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    reader.at(7, see)
    reader.print_all()
    assert shown == ["Pagina 7 van 25 naar de printer"]
    assert desk.sheets == 25
    assert papers.busy.isHidden()
    assert papers.print_action.isEnabled()
    assert papers.print_action.toolTip() == "Afdrukken"
    assert papers.save_action.isEnabled()


def test_a_page_or_two_are_printed_without_a_flash_of_progress(show: Show, desk: Desk) -> None:
    reader = show(report_workspace(), Place("document", "r", "visit_cards"))
    seen: list[bool] = []
    reader.at(1, lambda: seen.append(reader.papers.busy.isVisible()))
    reader.print_all()
    assert (desk.sheets, seen) == (1, [False])


@pytest.mark.parametrize("way", ["click", "escape"])
def test_stop_says_what_may_still_come_out(
    show: Show, desk: Desk, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr("leerkring.ui.papers.busy.LATE_MILLISECONDS", 0)
    reader = show(many_people(25))
    button = reader.papers.busy.stop_button

    def stop() -> None:
        if way == "click":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(reader.page, Qt.Key.Key_Escape)

    reader.at(4, stop)
    reader.print_all()
    assert desk.sheets == 3
    assert reader.said == "Gestopt. Er kunnen nog 3 van de 25 pagina's uit de printer komen."
    assert reader.papers.busy.isHidden()
    reader.print_all()
    assert reader.papers.print_action.isEnabled()
    assert len(desk.asked) == 2


def test_of_a_file_that_was_stopped_nothing_is_left(show: Show, desk: Desk) -> None:
    desk.to_file = True
    reader = show(many_people(8))
    reader.print_all()
    assert reader.said == "Bewaard als paper.pdf."
    assert desk.sheets == 8
    reader.at(4, reader.papers.stop)
    reader.print_all()
    assert reader.said == "Gestopt. Er is niets bewaard."
    assert not desk.paper.exists()


def test_before_the_first_page_nothing_is_printed(show: Show, desk: Desk) -> None:
    reader = show(many_people(8))
    reader.at(1, reader.papers.stop)
    reader.print_all()
    assert reader.said == "Gestopt. Er is niets afgedrukt."
    assert not desk.paper.exists()


def test_without_a_printer_nothing_happens(show: Show, desk: Desk) -> None:
    desk.agrees = False
    reader = show(many_people(8))
    reader.papers.print_action.trigger()
    assert len(desk.asked) == 1
    assert not reader.papers.stop(), "nothing is going on"
    assert reader.papers.print_action.isEnabled()


@pytest.mark.qt_log_ignore(REFUSED)
def test_a_printer_that_does_not_answer_is_named_with_a_way_on(
    show: Show, desk: Desk, tmp_path: Path
) -> None:
    desk.paper = tmp_path / "switched off" / "paper.pdf"
    reader = show(many_people(8))
    reader.print_all()
    (toast,) = reader.toasts
    said = "De printer geeft geen antwoord. Staat hij aan en is hij verbonden?"
    assert (toast.text, toast.stays) == (said, True)
    (again,) = toast.deeds
    assert again.text == "Druk opnieuw af"
    desk.paper.parent.mkdir()
    ended: list[None] = []
    reader.papers.printing.ended.connect(lambda: ended.append(None))
    again.do()
    reader.wait(lambda: bool(ended))
    assert desk.sheets == 8


def test_a_printer_without_paper_says_how_far_it_came(show: Show, desk: Desk) -> None:
    desk.refuses_after = 5
    reader = show(many_people(8))
    reader.print_all()
    said = "De printer stopte na 5 van de 8 pagina's. Staat hij aan en zit er papier in?"
    assert reader.said == said
    assert reader.papers.print_action.isEnabled()


@pytest.mark.qt_log_ignore(REFUSED)
def test_a_file_that_cannot_be_written_is_named(show: Show, desk: Desk, tmp_path: Path) -> None:
    desk.paper, desk.to_file = tmp_path / "nowhere" / "verklaringen.pdf", True
    reader = show(many_people(8))
    reader.print_all()
    said = "verklaringen.pdf kan daar niet worden bewaard. Kies een andere map of naam."
    assert reader.said == said


def test_it_goes_on_when_the_window_is_built_again(show: Show, desk: Desk) -> None:
    reader = show(many_people(12))
    reader.at(4, lambda: reader.host.choose(language="en"))
    reader.papers.print_action.trigger()
    reader.wait(lambda: desk.paper.exists() and b"%%EOF" in desk.paper.read_bytes())
    assert desk.sheets == 12
    assert reader.host.language == "en"


def test_only_the_chosen_pages_are_printed_and_in_the_chosen_order(show: Show, desk: Desk) -> None:
    def choose(printer: QPrinter) -> None:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setPageRanges(QPageRanges.fromString("2-3,6"))

    desk.choose = choose
    reader = show(many_people(8))
    reader.print_all()
    assert desk.sheets == 3
    assert reader.said == "3 pagina's naar de printer gestuurd."

    pages: list[Draw] = [QPainter.drawRect, QPainter.drawEllipse, QPainter.eraseRect]
    printer = QPrinter()
    assert wanted(printer, pages) == pages
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted(printer, pages) == pages[::-1]


ENDING = """
import sys
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from leerkring.ui.papers.printing import PrintRun

application = QApplication([])
printer = QPrinter()
printer.setOutputFileName(sys.argv[1])
run = PrintRun(printer, [lambda painter, room: painter.drawRect(room)] * 30)
run.coming.connect(lambda number, count: application.quit() if number == 3 else None)
run.begin()
application.exec()
"""


def test_what_was_begun_is_printed_before_the_program_ends(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    command = [sys.executable, "-c", ENDING, str(file)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert result.returncode == 0, result.stderr
    assert file.read_bytes().count(b"/Type /Page\n") == 30
