"""A window on the plan page with a real team and planner, and what tests want of it."""

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.app.planning.ports import Planner
from leerkring.app.workspace import Workspace
from leerkring.solver.circle_solver import CircleSolver
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.planning.answers import Drafts
from leerkring.ui.planning.page import PlanPage
from leerkring.ui.planning.words import LABELS
from leerkring.ui.widgets.picker import Picker
from support.plan_scene import plan_workspace

OpenHost = Callable[..., WindowHost]


class YearSample(Page):
    """Where a year goes to be looked at."""

    name = "year"


class PeopleSample(Page):
    """Where people are typed."""

    name = "people"


class PlanScene:
    """The plan page as a user has it in front of them."""

    def __init__(self, host: WindowHost, qtbot: QtBot, workspace: Workspace) -> None:
        self.host = host
        self.workspace = workspace
        self._qtbot = qtbot

    @property
    def page(self) -> PlanPage:
        return cast("PlanPage", self.host.window.page)

    @property
    def here(self) -> str:
        page = self.host.window.page
        return page.name if page else ""

    def settle(self) -> None:
        """Wait until the last change is planned."""
        self._qtbot.waitUntil(lambda: not self.page.search.is_busy, timeout=20_000)
        QCoreApplication.sendPostedEvents()

    def days(self) -> list[date]:
        return [line.meeting.start.date() for line in self.page.preview.model.rows]

    def picker(self) -> Picker:
        shown = [p for p in self.page.findChildren(Picker) if p.isVisible()]
        assert len(shown) == 1
        return shown[0]

    def press(self, key: Qt.Key, chord: Qt.KeyboardModifier | None = None) -> None:
        target = QApplication.focusWidget() or self.host.window
        QTest.keyClick(target, key, chord or Qt.KeyboardModifier.NoModifier)


def open_plan(
    open_window: OpenHost,
    qtbot: QtBot,
    workspace: Workspace | None = None,
    *,
    circle: str = "",
    planner: Planner | None = None,
    **look: object,
) -> PlanScene:
    """Return the plan page with the first year planned."""
    kept = workspace or plan_workspace()
    solver, drafts = planner or CircleSolver(), Drafts()
    pages = {
        "plan": lambda services: PlanPage(services, solver, drafts),
        "year": YearSample,
        "people": PeopleSample,
    }
    shown = {"language": "en", **look}
    host = open_window(pages, workspace=kept, start=Place("plan", circle), labels=LABELS, **shown)
    made = PlanScene(host, qtbot, kept)
    host.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is host.window)
    qtbot.waitUntil(lambda: not made.page.search.is_busy, timeout=20_000)
    return made
