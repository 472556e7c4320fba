"""Planning beside the window: the first proposal is drawn soon, outdated ones never, Stop stops."""

from collections.abc import Callable, Iterator
from threading import Event
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.app.planning.ports import Planner, Progress, Stop
from leerkring.domain.facts import Facts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.solver.circle_solver import CircleSolver
from leerkring.ui.application import WindowHost, WindowParts
from leerkring.ui.navigation import Place
from leerkring.ui.planning.asking import FoundPlan
from leerkring.ui.planning.page import PlanPage
from leerkring.ui.preferences import MemoryPreferences
from leerkring.ui.services import Opened
from support.plan_scene import plan_workspace
from support.plan_window import YearSample
from support.windows import AnsweringDialogs, close_host, read_overview
from support.workspaces import make_surroundings

OpenThreaded = Callable[[Planner], PlanPage]
PATIENCE = 20_000


class PatientPlanner:
    """Tells a first proposal and then searches on until it is stopped."""

    def __init__(self) -> None:
        self.told = Event()
        self.ended = 0

    def propose(
        self, facts: Facts, request: PlanRequest, progress: Progress, stop: Stop
    ) -> Proposal:
        best = CircleSolver().propose(facts, request, lambda _: None, lambda: False)
        progress(best)
        self.told.set()
        waiting = Event()
        while not stop():
            waiting.wait(0.005)
        self.ended += 1
        return best


@pytest.fixture
def open_threaded(qtbot: QtBot, styled: QApplication) -> Iterator[OpenThreaded]:
    """Return a function that shows the plan page on real threads."""
    hosts: list[WindowHost] = []

    def open_one(planner: Planner) -> PlanPage:
        preferences = MemoryPreferences(**{"look/language": "en"})
        pages = {"plan": lambda services: PlanPage(services, planner), "year": YearSample}
        clock = make_surroundings().clock
        parts = WindowParts(pages, read_overview, clock, preferences)
        host = WindowHost(styled, parts, dialogs=AnsweringDialogs())
        hosts.append(host)
        host.open(Opened(plan_workspace(), "Leerkring", Place("plan")))
        return cast("PlanPage", host.window.page)

    yield open_one
    for host in hosts:
        close_host(host)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_first_proposal_is_drawn_while_the_search_goes_on_and_stop_ends_it(
    qtbot: QtBot, open_threaded: OpenThreaded
) -> None:
    planner = PatientPlanner()
    page = open_threaded(planner)
    qtbot.waitUntil(lambda: len(page.preview.model.rows) == 5, timeout=PATIENCE)
    assert page.search.is_busy
    assert page.preview.stop.isVisibleTo(page)
    assert page.accept_action.isEnabled()
    page.preview.stop.click()
    qtbot.waitUntil(lambda: not page.search.is_busy, timeout=PATIENCE)
    assert not page.preview.stop.isVisibleTo(page)
    assert page.preview.state.text()
    assert len(page.preview.model.rows) == 5


def test_an_answer_to_what_is_no_longer_asked_is_never_drawn(
    qtbot: QtBot, open_threaded: OpenThreaded
) -> None:
    planner = PatientPlanner()
    page = open_threaded(planner)
    drawn: list[FoundPlan] = []
    page.search.found.connect(drawn.append)
    qtbot.waitUntil(planner.told.is_set, timeout=PATIENCE)
    page.form.when.number.setValue(5)
    drawn.clear()
    qtbot.waitUntil(lambda: len(page.preview.model.rows) > 5, timeout=PATIENCE)
    qtbot.waitUntil(lambda: planner.ended == 1, timeout=PATIENCE)
    assert all(len(found.answer.meetings) > 5 for found in drawn)


def test_what_is_drawn_may_be_accepted_while_the_search_goes_on(
    qtbot: QtBot, open_threaded: OpenThreaded
) -> None:
    planner = PatientPlanner()
    page = open_threaded(planner)
    window = page.window()
    qtbot.waitUntil(lambda: len(page.preview.model.rows) == 5, timeout=PATIENCE)
    page.accept()
    qtbot.waitUntil(lambda: not page.isVisible(), timeout=PATIENCE)
    assert window.isVisible()
    qtbot.waitUntil(lambda: planner.ended == 1, timeout=PATIENCE)
