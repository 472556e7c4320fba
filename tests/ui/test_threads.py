"""The window with its real threads: nothing waits on the GUI thread, everything arrives."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.app.circles.changes import AddCircle
from leerkring.domain.circles import Agreement
from leerkring.ui.application import WindowHost, WindowParts
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.services import Opened
from support.sample_pages import SAMPLE_PAGES, TodaySample
from support.windows import AnsweringDialogs, all_handlers, close_host, read_overview
from support.workspaces import make_surroundings, make_workspace


@pytest.fixture
def host(qtbot: QtBot, styled: QApplication) -> Iterator[WindowHost]:
    """Return a host on real threads, its window shown."""
    around = make_surroundings()
    preferences = MemoryPreferences(**{"look/language": "nl"})
    parts = WindowParts(SAMPLE_PAGES, read_overview, around.clock, preferences)
    made = WindowHost(styled, parts, dialogs=AnsweringDialogs())
    made.open(Opened(make_workspace(*all_handlers(), surroundings=around), "Leerkring"))
    yield made
    close_host(made)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def circles(host: WindowHost) -> str:
    page = host.window.page
    assert isinstance(page, TodaySample)
    return page.names.text()


def test_changes_and_undo_arrive(qtbot: QtBot, host: WindowHost) -> None:
    host.services.run(AddCircle(Agreement(name="Kring Zuid")))
    qtbot.waitUntil(lambda: circles(host) == "Kring Zuid")
    qtbot.waitUntil(lambda: "Kring Zuid" in [b.text() for b in host.window.sidebar.buttons])
    host.window.undo()
    qtbot.waitUntil(lambda: circles(host) == "")


def test_a_window_may_be_built_again_while_answers_are_under_way(
    qtbot: QtBot, host: WindowHost
) -> None:
    host.services.run(AddCircle(Agreement(name="Kring Zuid")))
    for language in ("en", "nl", "en"):
        host.choose(language=language)
    qtbot.waitUntil(lambda: circles(host) == "Kring Zuid")
