"""Work on other threads: in order, delivered on the GUI thread, to who is still there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leerkring.domain.errors import DomainError, NotFoundError
from leerkring.ui.tasks import Call, Handle, Report, TasksInPlace, ThreadedTasks


@dataclass
class Heard:
    """What arrived, and on which thread."""

    values: list[object] = field(default_factory=list)
    threads: set[QThread] = field(default_factory=set)

    def __call__(self, value: object) -> None:
        self.values.append(value)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def bugs() -> list[BaseException]:
    return []


@pytest.fixture
def tasks(qtbot: QtBot, bugs: list[BaseException]) -> Iterator[ThreadedTasks]:
    made = ThreadedTasks(bugs.append)
    yield made
    made.close()


def test_answers_come_in_the_order_of_asking_on_the_gui_thread(
    qtbot: QtBot, tasks: ThreadedTasks
) -> None:
    heard = Heard()
    for number in range(50):
        tasks.database(Call(partial(int, number), heard))
    qtbot.waitUntil(lambda: len(heard.values) == 50)
    assert heard.values == list(range(50))
    assert heard.threads == {QThread.currentThread()}


def test_work_happens_on_another_thread(qtbot: QtBot, tasks: ThreadedTasks) -> None:
    heard = Heard()
    tasks.database(Call(QThread.currentThread, heard))
    qtbot.waitUntil(lambda: len(heard.values) == 1)
    assert heard.values[0] is not QThread.currentThread()


def test_who_is_gone_hears_nothing(qtbot: QtBot, tasks: ThreadedTasks) -> None:
    owner, heard, later, gate = QObject(), Heard(), Heard(), Event()
    tasks.database(Call(lambda: gate.wait(5), heard, owner=owner))
    shiboken6.delete(owner)
    gate.set()
    tasks.database(Call(lambda: 2, later))
    qtbot.waitUntil(lambda: later.values == [2])
    assert heard.values == []


def test_who_does_not_want_it_any_more_is_not_even_worked_for(
    qtbot: QtBot, tasks: ThreadedTasks
) -> None:
    worked, later = [], Heard()
    tasks.database(Call(lambda: worked.append(1), wanted=lambda: False))
    tasks.database(Call(lambda: 2, later))
    qtbot.waitUntil(lambda: later.values == [2])
    assert worked == []


def refuse() -> None:
    raise NotFoundError


def break_down() -> None:
    raise ZeroDivisionError


def test_a_refusal_goes_to_who_asked_and_a_bug_to_the_report(
    qtbot: QtBot, tasks: ThreadedTasks, bugs: list[BaseException]
) -> None:
    failed = Heard()
    tasks.database(Call(refuse, failed=failed))
    tasks.database(Call(break_down, failed=failed))
    qtbot.waitUntil(lambda: len(failed.values) == 1 and len(bugs) == 1)
    assert isinstance(failed.values[0], DomainError)
    assert isinstance(bugs[0], ZeroDivisionError)


def count_until_told(report: Report, stopped: Callable[[], bool]) -> int:
    number = 0
    while not stopped():
        number += 1
        if number == 1:
            report("started")
    return number


def start(tasks: ThreadedTasks, progress: Heard, then: Heard) -> Handle:
    handle = Handle()
    tasks.background(
        count_until_told,
        progress,
        lambda work: Call(work, then, wanted=lambda: not handle.dropped),
        handle,
    )
    return handle


def test_stopping_gives_what_there_is(qtbot: QtBot, tasks: ThreadedTasks) -> None:
    progress, then = Heard(), Heard()
    handle = start(tasks, progress, then)
    qtbot.waitUntil(lambda: progress.values == ["started"])
    handle.stop()
    qtbot.waitUntil(lambda: len(then.values) == 1)
    assert then.threads == progress.threads == {QThread.currentThread()}


def test_dropped_work_ends_unheard_and_does_not_block_the_next(
    qtbot: QtBot, tasks: ThreadedTasks
) -> None:
    progress, then, database = Heard(), Heard(), Heard()
    first = start(tasks, progress, then)
    qtbot.waitUntil(lambda: progress.values == ["started"])
    tasks.database(Call(lambda: "beside", database))
    qtbot.waitUntil(lambda: database.values == ["beside"])
    first.drop()
    second = start(tasks, progress, then)
    qtbot.waitUntil(lambda: len(progress.values) == 2)
    second.stop()
    qtbot.waitUntil(lambda: len(then.values) == 1)


def test_closing_ends_running_work(qtbot: QtBot) -> None:
    tasks = ThreadedTasks(lambda error: None)
    progress, then, database = Heard(), Heard(), []
    start(tasks, progress, then)
    tasks.database(Call(lambda: database.append("backup")))
    tasks.close()
    assert database == ["backup"]


def test_in_place_everything_happens_at_once() -> None:
    tasks, heard, failed = TasksInPlace(), Heard(), Heard()
    tasks.database(Call(lambda: 1, heard))
    tasks.database(Call(refuse, heard, failed))
    assert heard.values == [1]
    assert len(failed.values) == 1
    with pytest.raises(ZeroDivisionError):
        tasks.database(Call(break_down))


def test_what_can_wait_comes_after_what_was_to_be_painted(
    qtbot: QtBot, tasks: ThreadedTasks
) -> None:
    happened: list[str] = []

    class Sign(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            del event
            happened.append("painted")

    sign = Sign()
    qtbot.addWidget(sign)
    with qtbot.waitExposed(sign):
        sign.show()
    qtbot.waitUntil(lambda: bool(happened))
    happened.clear()
    sign.update()
    tasks.afterwards(lambda: happened.append("afterwards"), sign)
    qtbot.waitUntil(lambda: "afterwards" in happened)
    assert happened == ["painted", "afterwards"]


def test_what_can_wait_is_not_done_for_who_is_gone(qtbot: QtBot, tasks: ThreadedTasks) -> None:
    owner, done = QObject(), Heard()
    tasks.afterwards(lambda: done("late"), owner)
    shiboken6.delete(owner)
    qtbot.wait(0)
    assert done.values == []
