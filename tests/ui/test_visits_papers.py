"""From the matrix to paper and to a spreadsheet; without a round it says why not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from leerkring.bootstrap import make_typesetter
from leerkring.ui.application import WindowHost
from leerkring.ui.documents.page import DocumentPage
from leerkring.ui.navigation import Place
from support import audit
from support.visit_scene import LISTS, ROUND, VisitsUse, pages, use_visits, visits_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def use(open_window: OpenHost) -> VisitsUse:
    LISTS.written.clear()
    return use_visits(open_window)


def dropped_down(use: VisitsUse) -> dict[str, Callable[[], None]]:
    QApplication.processEvents()
    menu = use.page.findChild(QMenu, "visitMenu")
    assert menu is not None
    return {action.text(): action.trigger for action in menu.actions()}


@pytest.mark.parametrize(
    ("words", "kind"), [("Visit cards", "visit_cards"), ("Round at a glance", "round_overview")]
)
def test_the_printer_drops_down_what_can_be_printed(use: VisitsUse, words: str, kind: str) -> None:
    QTest.mouseClick(use.page.printer, Qt.MouseButton.LeftButton)
    dropped_down(use)[words]()
    assert use.host.services.navigator.here == Place("document", ROUND, kind)


def test_the_key_for_printing_shows_the_round_at_a_glance(use: VisitsUse) -> None:
    QTest.keyClick(use.matrix, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert use.host.services.navigator.here == Place("document", ROUND, "round_overview")


def test_it_prints_the_round_that_is_shown(use: VisitsUse) -> None:
    use.page.rounds.setCurrentIndex(use.page.rounds.findData("old"))
    use.page.rounds.activated.emit(use.page.rounds.currentIndex())
    use.page.papers.cards.trigger()
    assert use.host.services.navigator.here == Place("document", "old", "visit_cards")


def test_the_document_is_there_and_esc_leads_back(open_window: OpenHost) -> None:
    workspace = visits_workspace()
    made = {**pages(), "document": lambda services: DocumentPage(services, make_typesetter())}
    host = open_window(made, workspace=workspace, start=Place("visits"), language="en")
    use = VisitsUse(host, workspace)
    visits = use.page
    visits.papers.overview.trigger()
    page = host.window.page
    assert isinstance(page, DocumentPage)
    assert page.frame.title.text() == "Ronde voorjaar 2027"
    assert page.save_action.isEnabled()
    QTest.keyClick(host.window, Qt.Key.Key_Escape)
    assert host.window.page is visits


def test_without_a_round_the_reason_is_there(open_window: OpenHost) -> None:
    use = use_visits(open_window, visits_workspace(with_round=False))
    page = use.page
    reason = "Make a round first: there is nothing to print or save yet."
    assert page.printer.isVisible()
    assert not page.printer.isEnabled()
    assert page.printer.toolTip() == reason
    assert page.printer.accessibleDescription() == reason
    for action in page.papers.all:
        assert not action.isEnabled()
        assert action.toolTip() == reason
    assert audit.problems(use.host.window) == []


@pytest.mark.parametrize(
    ("words", "file", "heading", "rows"),
    [
        ("Save visits as a list…", "visits.csv", "Ronde", 12),
        ("Save rounds as a list…", "rounds.csv", "Naam", 2),
    ],
)
def test_visits_and_rounds_are_saved_as_lists_that_the_import_knows(
    use: VisitsUse,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    file: str,
    heading: str,
    rows: int,
) -> None:
    monkeypatch.setattr(
        use.host.services.messages, "ask_save_file", lambda *_, **__: tmp_path / file
    )
    QTest.mouseClick(use.page.more, Qt.MouseButton.LeftButton)
    dropped_down(use)[words]()
    ((name, headings, saved),) = LISTS.written
    assert name == file
    assert headings[0] == heading
    assert len(saved) == rows
    assert f"The list is saved as {file}." in " ".join(use.texts())
