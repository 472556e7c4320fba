"""A circle that has a plan already: the preview says what would change in the calendar."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from leerkring.app.circles.changes import AddCircle
from leerkring.app.circles.rows import CircleList
from leerkring.app.meetings.changes import AddMeeting
from leerkring.domain.circles import Agreement
from leerkring.ui.wording import NBSP
from support.plan_scene import plan_workspace
from support.plan_window import OpenHost, PlanScene, open_plan

MakeScene = Callable[..., PlanScene]


@pytest.fixture
def scene(open_window: OpenHost, qtbot: QtBot) -> MakeScene:
    return lambda *given, **more: open_plan(open_window, qtbot, *given, **more)


def test_a_new_circle_changes_nothing_that_is_there(scene: MakeScene) -> None:
    assert scene().page.preview.changes.isHidden()


def test_planning_again_says_what_would_change(scene: MakeScene) -> None:
    workspace = plan_workspace()
    members = ("anna", "bram", "chantal", "daan")
    circle = workspace.run(AddCircle(Agreement(name="Noord"), members)).value
    workspace.run(AddMeeting(circle, datetime(2026, 11, 2, 13)))
    made = scene(workspace, circle=circle)
    assert made.page.preview.changes.isVisibleTo(made.page)
    assert "moved" in made.page.preview.changes.text()
    made.page.preview.compare.click()
    beside = made.page.preview.beside
    assert beside.isVisibleTo(made.page)
    said = [label.text() for label in beside.findChildren(QLabel)]
    assert "Another day, for everybody" in "\n".join(said)
    assert any(text.startswith("Mon 2 Nov".replace(" ", NBSP)) for text in said)


def test_after_a_year_is_in_the_calendar_the_same_circle_goes_on_with_the_next(
    scene: MakeScene,
) -> None:
    made = scene()
    days = made.days()
    made.page.accept()
    circle = made.workspace.ask(CircleList())[0]
    made.host.services.go("plan", circle.id)
    made.settle()
    assert min(made.days()) > max(days)
    assert made.page.preview.changes.isHidden()
