"""A search beside the window: stopped before it began, asked again, dropped, failed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import ClassVar

import pytest

from leerkring.app.circles.rows import CircleList, CircleRow
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.searching import Found, Search
from leerkring.ui.shell.window import MainWindow
from leerkring.ui.tasks import Job, Report
from support.slow_tasks import WhenTold

Circles = tuple[CircleRow, ...]
Answer = Found[Circles, str]


class SearchingPage(Page):
    name: ClassVar[str] = "searching"


@dataclass
class Scene:
    """A page that searches, and what it was told."""

    tasks: WhenTold
    search: Search
    told: list[Answer] = field(default_factory=list)
    failed: list[DomainError] = field(default_factory=list)

    def want(self, name: str, *, at_once: bool = True) -> None:
        self.search.want(CircleList(), lambda _: counting(name), at_once=at_once)

    @property
    def answers(self) -> list[str]:
        return [found.answer for found in self.told]


def counting(name: str) -> Job[str]:
    """Return a job that gets better three times unless it is told to stop."""

    def job(report: Report, should_stop: Callable[[], bool]) -> str:
        best = 1
        while best < 3 and not should_stop():
            report(f"{name} {best}")
            best += 1
        return f"{name} {best}"

    return job


def failing(report: Report, should_stop: Callable[[], bool]) -> str:
    del report, should_stop
    raise DomainError


@pytest.fixture
def scene(window: MainWindow) -> Iterator[Scene]:
    assert window.page is not None
    tasks = WhenTold()
    page = SearchingPage(replace(window.page.services, tasks=tasks))
    made = Scene(tasks, Search(page, pause=60_000))
    made.search.found.connect(made.told.append)
    made.search.failed.connect(made.failed.append)
    yield made
    page.deleteLater()


def test_every_better_answer_is_told_and_the_last_one_is_final(scene: Scene) -> None:
    scene.want("plan")
    assert scene.search.is_busy
    scene.tasks.catch_up()
    assert scene.answers == ["plan 1", "plan 2", "plan 3"]
    assert [found.final for found in scene.told] == [False, False, True]
    assert not any(found.stopped for found in scene.told)
    assert not scene.search.is_busy


@pytest.mark.parametrize("steps", [0, 1], ids=["while it reads", "while it waits to begin"])
def test_stop_holds_before_the_search_has_begun(scene: Scene, steps: int) -> None:
    scene.want("plan")
    for _ in range(steps):
        scene.tasks.go_on()
    scene.search.stop()
    scene.tasks.catch_up()
    assert scene.answers == ["plan 1"]
    assert scene.told[-1].final
    assert scene.told[-1].stopped
    assert not scene.search.is_busy


@pytest.mark.parametrize("steps", [0, 1], ids=["while it reads", "while it waits to begin"])
def test_only_what_was_asked_last_is_answered(scene: Scene, steps: int) -> None:
    scene.want("old")
    for _ in range(steps):
        scene.tasks.go_on()
    scene.want("new")
    scene.tasks.catch_up()
    assert scene.answers == ["new 1", "new 2", "new 3"]


def test_what_was_dropped_is_never_heard_of(scene: Scene) -> None:
    scene.want("plan")
    scene.tasks.go_on()
    scene.search.drop()
    assert not scene.search.is_busy
    scene.tasks.catch_up()
    assert scene.told == []
    assert scene.failed == []


def test_typing_rests_before_anything_is_read_unless_somebody_hurries(scene: Scene) -> None:
    scene.want("plan", at_once=False)
    scene.tasks.catch_up()
    assert scene.told == []
    assert scene.search.is_busy
    scene.search.hurry()
    scene.tasks.catch_up()
    assert scene.answers[-1] == "plan 3"
    scene.search.hurry()
    scene.tasks.catch_up()
    assert len(scene.told) == 3


def test_what_was_read_already_is_not_read_again(scene: Scene) -> None:
    scene.search.run((), counting("plan"))
    scene.tasks.go_on()
    assert scene.answers[-1] == "plan 3"
    assert scene.told[-1].basis == ()


def test_a_failure_is_told_once_and_the_next_search_goes(scene: Scene) -> None:
    scene.search.run((), failing)
    scene.tasks.catch_up()
    assert len(scene.failed) == 1
    assert not scene.search.is_busy
    scene.want("plan")
    scene.tasks.catch_up()
    assert scene.answers[-1] == "plan 3"
