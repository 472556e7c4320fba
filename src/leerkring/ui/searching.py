"""Asks a planner beside the window, again after each change; old questions get no answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from leerkring.app.workspace import Query
from leerkring.domain.errors import DomainError
from leerkring.ui.page import Page
from leerkring.ui.tasks import Handle, Job

A = TypeVar("A")
B = TypeVar("B")


@dataclass(frozen=True)
class Found(Generic[B, A]):
    """An answer with what it was made of; `final` when the search is over."""

    basis: B
    answer: A
    final: bool
    stopped: bool = False


class Search(QObject):
    """One search at a time: what it reports is an answer so far, what it returns the last one."""

    found = Signal(object)  # Found
    failed = Signal(object)  # DomainError

    def __init__(self, page: Page, pause: int = 0) -> None:
        """Search for `page`; `pause` is how long typing must rest first, in milliseconds."""
        super().__init__(page)
        self._page = page
        self._handle: Handle | None = None
        self._read: Callable[[], None] = lambda: None
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(lambda: self._read())

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._handle is not None

    def want(
        self, query: Query[B], job_of: Callable[[B], Job[A]], *, at_once: bool = False
    ) -> None:
        """Read what `query` asks and search with that, and forget what was asked before."""
        self.drop()
        handle = self._handle = Handle()

        def begin(basis: B) -> None:
            if self._handle is handle:
                self._begin(basis, job_of(basis), handle)

        def refuse(error: DomainError) -> None:
            if self._handle is handle:
                self._fail(error)

        self._read = lambda: self._page.ask(query, begin, refuse, key="search")
        if at_once:
            self._read()
        else:
            self._pause.start()

    def run(self, basis: B, job: Job[A]) -> None:
        """Search with what was read just now."""
        self.drop()
        self._handle = Handle()
        self._begin(basis, job, self._handle)

    def hurry(self) -> None:
        """Begin at once with what waits for a pause in typing."""
        if self._pause.isActive():
            self._pause.stop()
            self._read()

    def stop(self) -> None:
        """End the search with what it has, also one that is yet to begin."""
        if self._handle is not None:
            self._handle.stop()

    def drop(self) -> None:
        """End the search unheard."""
        self._pause.stop()
        if self._handle is not None:
            self._handle.drop()
            self._handle = None

    def _begin(self, basis: B, job: Job[A], handle: Handle) -> None:
        def better(answer: Any) -> None:
            self.found.emit(Found(basis, answer, final=False))

        def done(answer: A) -> None:
            self._handle = None
            self.found.emit(Found(basis, answer, final=True, stopped=handle.stopped))

        self._page.background(job, better, done, self._fail, handle=handle)

    def _fail(self, error: DomainError) -> None:
        self._handle = None
        self.failed.emit(error)
