"""Verstuurd: the newest first and no more than asked for, and a part of it says so."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import list_writer
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.outbox.history import HistoryPage
from leerkring.ui.page import Page
from leerkring.ui.widgets.notices import NoticeBar
from support import audit
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def workspace() -> Workspace:
    made = team_workspace(with_organiser=True)
    made.run(ConfirmSent(made.run(IssueInvitations()).value))
    return made


@pytest.fixture
def window(open_window: OpenHost, workspace: Workspace) -> Callable[[Place], Page]:
    def open_at(place: Place) -> Page:
        host = open_window(
            {"history": lambda services: HistoryPage(services, list_writer())},
            workspace=workspace, start=place, language="en", size=(1100, 700),
        )  # fmt: skip
        found = host.window.findChild(HistoryPage)
        assert found is not None
        return found

    return open_at


def bars(page: HistoryPage) -> list[str]:
    items = (page.part.itemAt(n) for n in range(page.part.count()))
    widgets = (item.widget() for item in items if item is not None)
    return [widget.text for widget in widgets if isinstance(widget, NoticeBar)]


def test_a_part_of_what_was_sent_says_so_and_its_tab_shows_all(
    window: Callable[[Place], Page],
) -> None:
    page = window(Place("history", "m1"))
    assert isinstance(page, HistoryPage)
    part = len(page.rows.rows)
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in bars(page)] == [
        "Only what was sent about the meeting of Thursday 10 September."
    ]
    tab = next(b for b in page.findChildren(QPushButton) if b.text() == "Sent")
    tab.click()
    assert len(page.rows.rows) == 3 * part
    assert bars(page) == []


def test_what_was_sent_is_read_in_parts(
    window: Callable[[Place], Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leerkring.ui.outbox.history.PART", 5)
    page = window(Place("history"))
    assert isinstance(page, HistoryPage)
    assert len(page.rows.rows) == 5
    page.more.click()
    assert len(page.rows.rows) == 10
    page.search.setText("bram")
    page._search()
    assert {row.name for row in page.rows.rows} == {"Bram"}
    assert page.more.isHidden()


def test_nothing_is_cut_in_a_narrow_window(window: Callable[[Place], Page], qtbot: QtBot) -> None:
    page = window(Place("history"))
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: audit.problems(page.window()) == [])
    bar = page.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert str(page.rows.index(0, 0).data()).endswith("2026")
