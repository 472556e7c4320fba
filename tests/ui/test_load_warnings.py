"""Whoever a proposal would bring over the limit of hours is named beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.load.warnings import LoadWarning
from leerkring.app.organisation.settings import ChangeSettings, CurrentSettings
from leerkring.app.visits.rows import Rounds
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import example_workspace
from leerkring.domain.load import LoadKind
from leerkring.domain.years import YearKind, YearSpan
from leerkring.solver.circle_solver import CircleSolver
from leerkring.support.clock import FixedClock
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.planning.many import PlanManyPage
from leerkring.ui.widgets.load_bar import LoadBar, LoadWarningWords
from support.plan_scene import plan_workspace
from support.plan_window import YearSample, open_plan
from support.visit_scene import VisitsUse, use_visits, visits_workspace
from support.workspaces import make_surroundings

OpenHost = Callable[..., WindowHost]


def limited(workspace: Workspace, hours: int) -> Workspace:
    now = workspace.ask(CurrentSettings())
    workspace.run(ChangeSettings(replace(now, load_hours=hours)))
    return workspace


def test_a_year_that_is_too_much_is_told_and_can_be_accepted(
    open_window: OpenHost, qtbot: QtBot
) -> None:
    made = open_plan(open_window, qtbot, limited(plan_workspace(), 8), language="nl")
    load = made.page.preview.load
    assert "Anna de Vries komt op 10 uur, 2 boven de grens van 8." in load.text
    assert "Erbij komt 10 uur met vijf bijeenkomsten." in load.text
    assert "En nog vier anderen gaan boven de grens." in load.text
    assert len(load.text.splitlines()) == 3
    show_all(load)
    assert load.text.count("boven de grens van 8.") == len(load.text.splitlines()) == 6
    assert made.page.accept_action.isEnabled()
    made.page.run(ChangeSettings(replace(made.workspace.ask(CurrentSettings()), load_hours=10)))
    made.settle()
    assert (load.text, load.isHidden()) == ("", True)


def show_all(load: LoadBar) -> None:
    button = load.findChildren(QPushButton)[0]
    assert button.text() == "Toon alle zes"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_a_limit_nothing_is_said(open_window: OpenHost, qtbot: QtBot) -> None:
    assert open_plan(open_window, qtbot).page.preview.load.isHidden()


def test_of_many_circles_only_what_is_ticked_counts(open_window: OpenHost, qtbot: QtBot) -> None:
    now = datetime(2027, 6, 21, 8, tzinfo=UTC)
    workspace = limited(example_workspace(FixedClock(now)), 1)
    pages = {
        "plan_all": lambda services: PlanManyPage(services, CircleSolver()),
        "year": YearSample,
    }
    host = open_window(
        pages, workspace=workspace, surroundings=make_surroundings(now), language="nl",
        start=Place("plan_all"),
    )  # fmt: skip
    page = host.window.findChild(PlanManyPage)
    assert page is not None
    QCoreApplication.processEvents()
    page.plan_action.trigger()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)
    assert "boven de grens van 1" in page.load.text
    assert page.accept_action.isEnabled()
    for line in page.lines.values():
        line.box.setChecked(False)
    assert page.load.isHidden()


def settled(use: VisitsUse, qtbot: QtBot) -> VisitsUse:
    qtbot.waitUntil(lambda: not use.round_page.search.is_busy, timeout=20_000)
    QApplication.processEvents()
    return use


def test_a_round_that_is_too_much_is_told_and_can_be_accepted(
    open_window: OpenHost, qtbot: QtBot
) -> None:
    workspace = limited(visits_workspace(6, with_round=False), 1)
    use = settled(use_visits(open_window, workspace, start=Place("round"), language="nl"), qtbot)
    assert "boven de grens van 1" in use.round_page.preview.load.text
    assert "één keer kijken" in use.round_page.preview.load.text
    use.press("Zet in de kalender")
    assert workspace.ask(Rounds())[0].visits == 6


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (2100, "Els komt op 52,5 uur, 12,5 boven de grens van 40."),
        (2500, "Els zat al boven de grens van 40 uur en komt op 52,5."),
    ],
)
def test_the_reason_names_what_is_added(open_window: OpenHost, before: int, said: str) -> None:
    warning = LoadWarning(
        person_id="els", name="Els", year=YearSpan.around(date(2027, 1, 1), YearKind.SCHOOL),
        before=before, after=3150, limit=2400, heaviest=LoadKind.MEETING,
        added=((LoadKind.MEETING, 840), (LoadKind.COVER, 60)),
        times=((LoadKind.MEETING, 7), (LoadKind.COVER, 1)),
    )  # fmt: skip
    words = LoadWarningWords(open_window(language="nl").services.wording)
    added = "14 uur met zeven bijeenkomsten en 1 uur met één keer een groep overnemen"
    assert words.over_limit(warning) == f"{said} Erbij komt {added}."
    proposed = "6 uur van dat alles is co-coaching die nog voorstel is."
    waiting = replace(warning, waiting=360)
    assert words.over_limit(waiting) == f"{said} Erbij komt {added}. {proposed}"
