"""Rapporten: choose, see it at once, save; what is missing is named with a way to put it right."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from leerkring.app.reports.documents import Document, never, untold
from leerkring.app.tags.tagging import AddTag
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import list_writer, make_typesetter
from leerkring.desktop import Desktop
from leerkring.domain.tags import TagSubject
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.reports.kinds import KINDS
from leerkring.ui.reports.page import ReportsPage
from leerkring.ui.shell.places import ALL
from leerkring.ui.widgets.buttons import Button
from leerkring.ui.widgets.notices import EmptyState, NoticeBar
from support import audit
from support.inputs import InputCounter
from support.printers import put_on_desk
from support.report_scene import TODAY, many_people, report_workspace
from support.windows import AnsweringDialogs, all_handlers, close_host
from support.workspaces import make_surroundings, make_workspace

OpenHost = Callable[..., WindowHost]
PAGES = {"reports": lambda services: ReportsPage(services, make_typesetter(), list_writer())}
W = TypeVar("W", bound=QWidget)
SAVING_A_FILE = 1  # its name is proposed: one press


def open_reports(
    open_window: OpenHost, workspace: Workspace | None = None, part: str = "", **options: object
) -> ReportsPage:
    kept = workspace or report_workspace()
    around = make_surroundings(TODAY)
    host = open_window(
        PAGES, workspace=kept, start=Place("reports", "", part), surroundings=around, **options
    )
    page = host.window.findChild(ReportsPage)
    assert page is not None
    return page


def sheets(page: ReportsPage) -> list[QLabel]:
    QApplication.processEvents()  # what is new in a layout shows only then
    found = [label for label in page.findChildren(QLabel) if label.property("role") == "sheet"]
    return [sheet for sheet in found if sheet.isVisibleTo(page)]


def one(page: QWidget, kind: type[W]) -> W:
    QApplication.processEvents()
    (found,) = (
        w for w in page.findChildren(QWidget) if isinstance(w, kind) and w.isVisibleTo(page)
    )
    return found


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("key", [kind.key for kind in KINDS])
def test_each_report_is_seen_at_once_and_saved_both_ways(
    open_window: OpenHost, tmp_path: Path, key: str, language: str
) -> None:
    dialogs = AnsweringDialogs(files=[str(tmp_path / "rapport"), str(tmp_path / "lijst.xlsx")])
    page = open_reports(open_window, part=key, language=language, dialogs=dialogs)
    assert page.cards[key].isChecked()
    assert sheets(page)
    assert not audit.problems(page.window())
    page.save_action.trigger()
    assert (tmp_path / "rapport.pdf").read_bytes().startswith(b"%PDF-")
    page.excel_action.trigger()
    assert (tmp_path / "lijst.xlsx").stat().st_size > 1000


def test_it_has_its_place_and_key() -> None:
    (item,) = (item for item in ALL if item.name == "reports")
    assert item.key == "Ctrl+8"


def test_the_last_report_is_shown_again(open_window: OpenHost) -> None:
    page = open_reports(open_window)
    click(page.cards["turns"])
    page.services.go("reports")
    assert page.cards["turns"].isChecked()
    assert page.kind.key == "turns"


def test_another_period_and_person_are_shown_at_once(open_window: OpenHost) -> None:
    page = open_reports(open_window, part="statements")
    assert page.choice.count() == 7
    assert len(sheets(page)) == 6
    page.choice.setCurrentIndex(page.choice.findText("Bram"))
    page.choice.activated.emit(page.choice.currentIndex())
    assert len(sheets(page)) == 1
    page.period.choose("last")
    assert not sheets(page)
    assert one(page, EmptyState).button is not None
    assert not page.save_action.isEnabled()
    assert not page.excel_action.isEnabled()
    texts = [text.text() for text in page.findChildren(QLabel) if text.isVisibleTo(page)]
    assert "In deze periode zijn geen bijeenkomsten geweest." in texts
    state = one(page, EmptyState)
    assert state.button is not None
    click(state.button)
    assert page.period.box.hasFocus()


def test_follow_up_is_chosen_by_circle_or_person(open_window: OpenHost) -> None:
    page = open_reports(open_window, part="follow_up")
    options = [page.choice.itemText(number) for number in range(page.choice.count())]
    assert options == ["Alle kringen en mensen", "Kring Noord", "Bram", "Daan", "Els"]
    page.choice.setCurrentIndex(options.index("Bram"))
    page.choice.activated.emit(page.choice.currentIndex())
    document = page.papers.document
    assert document is not None
    assert [line["who"] for line in document.data["lines"]] == ["iedereen", "Bram"]
    assert {"ActionItem", "Arrangement", "CaseItem"} <= page.concerns


def test_a_meeting_that_nobody_noted_is_named_with_a_way_to_it(open_window: OpenHost) -> None:
    page = open_reports(open_window, report_workspace(noted=False), part="statements")
    bar = one(page, NoticeBar)
    said = "Van 19\N{NO-BREAK SPACE}november is de aanwezigheid nog niet ingevuld."
    assert bar.text == said
    (fill,) = (b for b in bar.findChildren(Button) if b.text() == "Vul in")
    click(fill)
    assert page.services.navigator.here == Place("meeting", "m2")


def test_the_list_to_sign_begins_at_the_next_meeting(open_window: OpenHost) -> None:
    page = open_reports(open_window, part="attendance")
    assert page.choice.currentData() == "m3"
    assert page.choice.currentText().endswith("Kring Noord")


def test_an_empty_file_says_what_to_do(open_window: OpenHost) -> None:
    page = open_reports(open_window, make_workspace(*all_handlers()), part="year")
    for kind in KINDS:
        click(page.cards[kind.key])
        assert one(page, EmptyState).button is not None
        assert not page.save_action.isEnabled()
        assert not page.excel_action.isEnabled()
        assert not audit.problems(page.window())


@pytest.fixture
def program(styled: QApplication, tmp_path: Path) -> Iterator[tuple[WindowHost, AnsweringDialogs]]:
    dialogs = AnsweringDialogs(files=[str(tmp_path / "verklaringen.pdf")])
    desktop = Desktop(FixedClock(TODAY), MemoryPreferences(**{"look/language": "nl"}))
    host = WindowHost(styled, desktop.parts, in_place=True, dialogs=dialogs)
    host.open(desktop.example())
    host.window.resize(1280, 800)
    QTest.qWaitForWindowActive(host.window)
    yield host, dialogs
    close_host(host)
    desktop.close()


def test_statements_of_the_year_for_all_in_four_inputs(
    program: tuple[WindowHost, AnsweringDialogs], inputs: InputCounter, tmp_path: Path
) -> None:
    host, _ = program
    inputs.reset()
    (to_reports,) = (b for b in host.window.sidebar.buttons if b.text().strip() == "Rapporten")
    click(to_reports)
    page = host.window.findChild(ReportsPage)
    assert page is not None
    click(page.cards["statements"])
    (save,) = (b for b in page.findChildren(Button) if b.property("kind") == "primary")
    click(save)
    inputs.extra += SAVING_A_FILE
    assert (tmp_path / "verklaringen.pdf").read_bytes().startswith(b"%PDF-")
    assert inputs.inputs <= 4


def test_the_same_by_keys_alone(
    qtbot: QtBot,
    program: tuple[WindowHost, AnsweringDialogs],
    inputs: InputCounter,
    tmp_path: Path,
) -> None:
    host, _ = program
    inputs.reset()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(host.window, Qt.Key.Key_8, control)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Right)
    page = host.window.findChild(ReportsPage)
    assert page is not None
    assert page.kind.key == "statements"
    QTest.keyClick(page, Qt.Key.Key_Return, control)
    inputs.extra += SAVING_A_FILE
    assert (tmp_path / "verklaringen.pdf").exists()
    assert inputs.inputs <= 6


class StoppedMeanwhile:
    """Sets nothing: it calls `meanwhile` while a document is to be saved or printed."""

    def __init__(self) -> None:
        self.begun: Callable[[], object] = lambda: None
        self.meanwhile: Callable[[], object] = lambda: None
        self.saved: list[bool] = []

    def pdf(self, document: Document) -> bytes:
        return b""

    def pages(self, document: Document, *, dots_per_inch: int) -> tuple[bytes, ...]:
        return ()

    def drawings(self, document: Document) -> tuple[bytes, ...]:
        self.meanwhile()
        return make_typesetter().drawings(document)

    def save(
        self,
        document: Document,
        path: Path,
        stopped: Callable[[], bool] = never,
        told: Callable[[int, int], None] = untold,
    ) -> bool:
        self.begun()
        told(12, 40)
        self.meanwhile()
        self.saved.append(not stopped())
        return self.saved[-1]


@pytest.mark.parametrize("stops", [True, False])
def test_many_statements_are_seen_in_part_and_can_be_stopped(
    open_window: OpenHost, tmp_path: Path, stops: bool
) -> None:
    slow = StoppedMeanwhile()
    pages = {"reports": lambda services: ReportsPage(services, slow, list_writer())}
    dialogs = AnsweringDialogs(files=[str(tmp_path / "alle.pdf")])
    host = open_window(
        pages, workspace=many_people(40), start=Place("reports", "", "statements"), dialogs=dialogs
    )
    page = host.window.findChild(ReportsPage)
    assert page is not None
    seen: list[bool] = []

    def begun() -> None:
        bar = one(page.papers.busy, QProgressBar)
        assert (bar.minimum(), bar.maximum()) == (0, 0)

    def meanwhile() -> None:
        seen.append(page.papers.busy.isVisible() and not page.save_action.isEnabled())
        said = [text.text() for text in page.papers.busy.findChildren(QLabel)]
        assert said == ["Deelnameverklaring: 12 van 40"]
        bar = one(page.papers.busy, QProgressBar)
        assert (bar.value(), bar.maximum()) == (12, 40)
        assert not audit.problems(page.window())
        if stops:
            click(page.papers.busy.stop_button)

    slow.begun, slow.meanwhile = begun, meanwhile
    page.save_action.trigger()
    assert seen == [True]
    assert slow.saved == [not stops]
    assert page.papers.busy.isHidden()
    assert page.save_action.isEnabled()


def test_of_very_many_pages_the_first_are_shown(open_window: OpenHost) -> None:
    class ManyPages(StoppedMeanwhile):
        def pages(self, document: Document, *, dots_per_inch: int) -> tuple[bytes, ...]:
            return make_typesetter().pages(document, dots_per_inch=10) * 25

    pages = {"reports": lambda services: ReportsPage(services, ManyPages(), list_writer())}
    host = open_window(pages, workspace=report_workspace(), start=Place("reports", "", "year"))
    page = host.window.findChild(ReportsPage)
    assert page is not None
    assert len(sheets(page)) == 20
    way = "Je ziet hier de eerste pagina's. Druk je af of bewaar je, dan gaan ze allemaal mee."
    assert any(way == text.text() for text in page.findChildren(QLabel) if text.isVisibleTo(page))
    assert page.save_action.isEnabled()
    assert page.papers.print_action.isEnabled()


def test_what_is_made_ready_for_the_printer_can_be_stopped(
    open_window: OpenHost, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk = put_on_desk(monkeypatch, tmp_path)
    slow = StoppedMeanwhile()
    pages = {"reports": lambda services: ReportsPage(services, slow, list_writer())}
    host = open_window(pages, workspace=report_workspace(), start=Place("reports", "", "year"))
    page = host.window.findChild(ReportsPage)
    assert page is not None
    said: list[str] = []
    page.services.messages.toast_wanted.connect(lambda toast: said.append(toast.text))
    slow.meanwhile = page.papers.stop
    page.papers.print_action.trigger()
    assert said == ["Gestopt. Er is niets afgedrukt."]
    assert not desk.asked
    assert page.papers.print_action.isEnabled()


def test_nothing_of_before_can_be_saved_while_something_else_is_asked(
    open_window: OpenHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_reports(open_window, part="statements")
    monkeypatch.setattr(page.services.tasks, "database", lambda call: None)
    others: tuple[Callable[[], object], ...] = (
        lambda: click(page.cards["turns"]),
        lambda: page.period.choose("last"),
        lambda: page.services.go("reports", "", "year"),
    )
    for other in others:
        page.papers.document = Document("statements", "Oud", "Oud", "nl")
        page.save_action.setEnabled(True)
        other()
        assert page.papers.document is None
        assert not page.save_action.isEnabled()


def test_esc_is_for_the_shell_where_nothing_is_to_be_stopped(open_window: OpenHost) -> None:
    assert not open_reports(open_window).leave()


def test_it_follows_what_changes(open_window: OpenHost) -> None:
    page = open_reports(open_window, part="tags")
    assert page.period.days() == (date(2026, 8, 1), date(2027, 7, 31))
    page.services.run(AddTag(TagSubject.MEETING, "m1", theme="Een nieuw thema"))
    assert page.papers.document is not None
    assert "Een nieuw thema" in str(page.papers.document.data)
    page.services.undo()
    assert "Een nieuw thema" not in str(page.papers.document.data)
