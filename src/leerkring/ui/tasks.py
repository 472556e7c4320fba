"""The only place with threads: work goes to a worker, its result comes back on the GUI thread."""

import inspect
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, Signal, Slot

from leerkring.domain.errors import DomainError

T = TypeVar("T")
Report = Callable[[Any], None]
Job = Callable[[Report, Callable[[], bool]], T]  # (tell progress, should I stop?) -> result


class Handle:
    """A running job, seen from the page that started it."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._dropped = False

    def stop(self) -> None:
        """Ask the job to end soon with what it has; its result is still delivered."""
        self._stop.set()

    def drop(self) -> None:
        """Ask the job to end and never hear from it again."""
        self._dropped = True
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether somebody asked the job to end."""
        return self._stop.is_set()

    @property
    def dropped(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._dropped


@dataclass(frozen=True)
class Call(Generic[T]):
    """One piece of work and who hears of it; `owner` gone means nobody does."""

    work: Callable[[], T]
    then: Callable[[T], None] | None = None
    failed: Callable[[DomainError], None] | None = None
    owner: QObject | None = None
    wanted: Callable[[], bool] = lambda: True

    def is_heard(self) -> bool:
        """Whether the one who asked is still there and still wants to know."""
        alive = self.owner is None or shiboken6.isValid(self.owner)
        return alive and self.wanted()


class Tasks(Protocol):
    """Runs work elsewhere (or, in tests, in place) and delivers on the GUI thread."""

    def database(self, call: Call[Any]) -> None:
        """Run on the one thread that touches the file, in the order of asking."""
        ...

    def background(
        self,
        job: Job[T],
        progress: Callable[[Any], None] | None,
        call: Callable[[Callable[[], T]], Call[T]],
        handle: Handle,
    ) -> None:
        """Run long work beside the database."""
        ...

    def wait_for(self, work: Callable[[], T]) -> T:
        """Run on the database thread and wait for the answer; only for work in the background."""
        ...

    def afterwards(self, action: Callable[[], object], owner: QObject) -> None:
        """Do something on the GUI thread once the window shows what it has by now."""
        ...

    def close(self) -> None:
        """Finish what is waiting for the database, stop the rest, end the threads."""
        ...


class _Courier(QObject):
    """Lives on the GUI thread and carries out there what the workers hand over."""

    handed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.handed.connect(self.carry_out)
        self._kept: deque[Callable[[], object]] = deque()

    @Slot(object)
    def carry_out(self, action: Callable[[], None]) -> None:
        """Call what was handed over."""
        action()

    def keep(self, action: Callable[[], object]) -> None:
        """Carry something out after all that waits to be painted."""
        self._kept.append(action)
        after_painting = Qt.EventPriority.LowEventPriority.value - 1
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), after_painting)

    def customEvent(self, event: QEvent) -> None:
        del event
        self._kept.popleft()()


class _Worker(QThread):
    """Takes work from a queue until told to end; several workers may share one queue."""

    def __init__(self, waiting: "queue.Queue[Callable[[], None] | None]", name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._waiting = waiting

    def run(self) -> None:
        while (work := self._waiting.get()) is not None:
            work()


class ThreadedTasks:
    """One database thread and two for long work."""

    def __init__(self, bug: Callable[[BaseException], None]) -> None:
        self._bug = bug
        self._courier = _Courier()
        self._handles: set[Handle] = set()
        self._database: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._long: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._workers = [_Worker(self._database, "database")]
        self._workers += [_Worker(self._long, f"background {n}") for n in (1, 2)]
        for worker in self._workers:
            worker.start()

    def database(self, call: Call[Any]) -> None:
        self._database.put(lambda: self._work(call))

    def background(
        self,
        job: Job[T],
        progress: Callable[[Any], None] | None,
        call: Callable[[Callable[[], T]], Call[T]],
        handle: Handle,
    ) -> None:
        made: list[Call[T]] = []

        def report(value: object) -> None:
            if progress is not None:
                self._courier.handed.emit(lambda: progress(value) if made[0].is_heard() else None)

        made.append(call(lambda: job(report, lambda: handle.stopped)))
        self._handles.add(handle)

        def work() -> None:
            try:
                self._work(made[0])
            finally:
                self._handles.discard(handle)

        self._long.put(work)

    def wait_for(self, work: Callable[[], T]) -> T:
        done = threading.Event()
        found: list[T] = []
        failed: list[Exception] = []

        def carry_out() -> None:
            try:
                found.append(work())
            except Exception as error:  # noqa: BLE001 - raised again where it was asked
                failed.append(error)
            finally:
                done.set()

        self._database.put(carry_out)
        done.wait()
        if failed:
            raise failed[0]
        return found[0]

    def afterwards(self, action: Callable[[], object], owner: QObject) -> None:
        self._courier.keep(lambda: action() if shiboken6.isValid(owner) else None)

    def close(self) -> None:
        for handle in tuple(self._handles):
            handle.drop()
        database, *others = self._workers
        for _ in others:
            self._long.put(None)
        for worker in others:
            worker.wait()  # first: what they still write down must reach the database
        self._database.put(None)
        database.wait()

    def _work(self, call: Call[Any]) -> None:
        if not call.wanted():
            return
        self._courier.handed.emit(_outcome(call, self._bug))


class TasksInPlace:
    """For tests: everything happens at once, on the thread that asks; bugs are raised."""

    def database(self, call: Call[Any]) -> None:
        if call.wanted():
            _outcome(call, _raise)()

    def background(
        self,
        job: Job[T],
        progress: Callable[[Any], None] | None,
        call: Callable[[Callable[[], T]], Call[T]],
        handle: Handle,
    ) -> None:
        report = progress if progress is not None else _ignore
        self.database(call(lambda: job(report, lambda: handle.stopped)))

    def wait_for(self, work: Callable[[], T]) -> T:
        return work()

    def afterwards(self, action: Callable[[], object], owner: QObject) -> None:
        del owner
        action()

    def close(self) -> None:
        """Nothing is left waiting."""


def owner_of(listener: Callable[..., Any] | None, given: QObject | None) -> QObject | None:
    """Return the object whose life decides whether `listener` may still be called."""
    if given is None and inspect.ismethod(listener) and isinstance(listener.__self__, QObject):
        return listener.__self__
    return given


def _outcome(call: Call[Any], bug: Callable[[BaseException], None]) -> Callable[[], None]:
    """Do the work here; return what the GUI thread must do with the result."""
    try:
        value = call.work()
    except DomainError as error:
        return _told(call, error, bug)
    except BaseException as error:  # noqa: BLE001 - every bug must reach the report
        caught = error
        return lambda: bug(caught)
    then = call.then
    return lambda: then(value) if then is not None and call.is_heard() else None


def _told(
    call: Call[Any], error: DomainError, bug: Callable[[BaseException], None]
) -> Callable[[], None]:
    def tell() -> None:
        if call.failed is None:
            bug(error)
        elif call.is_heard():
            call.failed(error)

    return tell


def _raise(error: BaseException) -> None:
    raise error


def _ignore(value: object) -> None:
    del value
