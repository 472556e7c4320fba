"""Asks the planner again after each change, and drops answers to what is no longer asked."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from leerkring.app.planning.basis import PlanBasis
from leerkring.app.planning.drafts import CircleDraft
from leerkring.app.planning.ports import Planner
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.ui.page import Page
from leerkring.ui.tasks import Handle

TYPING_PAUSE = 80  # milliseconds without a change before the planner is asked


@dataclass(frozen=True)
class Wanted:
    """What to plan: a circle as drafted, and the request."""

    draft: CircleDraft
    request: PlanRequest


@dataclass(frozen=True)
class Found:
    """A proposal with the facts it was made from; `final` when the search is over."""

    proposal: Proposal
    facts: Facts
    final: bool
    stopped: bool = False


class Search(QObject):
    """One search at a time; every better proposal is told as it comes."""

    found = Signal(object)  # Found
    failed = Signal(object)  # DomainError

    def __init__(self, page: Page, planner: Planner) -> None:
        super().__init__(page)
        self._page = page
        self._planner = planner
        self._wanted: Wanted | None = None
        self._handle: Handle | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._pause.isActive() or self._handle is not None

    def want(self, wanted: Wanted, *, at_once: bool = False) -> None:
        """Plan this, and forget what was asked before."""
        self.drop()
        self._wanted = wanted
        if at_once:
            self._begin()
        else:
            self._pause.start()

    def stop(self) -> None:
        """End the search with what it has."""
        if self._handle is not None:
            self._handle.stop()

    def drop(self) -> None:
        """End the search unheard."""
        self._pause.stop()
        self._wanted = None
        if self._handle is not None:
            self._handle.drop()
            self._handle = None

    def _begin(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        basis = PlanBasis(wanted.request.first, wanted.request.last, wanted.draft)
        handle = Handle()
        self._handle = handle
        self._page.ask(
            basis,
            lambda facts: self._plan(facts, wanted) if self._handle is handle else None,
            lambda error: self._fail(error) if self._handle is handle else None,
            key="basis",
        )

    def _plan(self, facts: Facts, wanted: Wanted) -> None:
        planner, request = self._planner, wanted.request

        def job(report: Callable[[Proposal], None], should_stop: Callable[[], bool]) -> Proposal:
            return planner.propose(facts, request, report, should_stop)

        def better(proposal: Proposal) -> None:
            if self._wanted is wanted:
                self.found.emit(Found(proposal, facts, final=False))

        def done(proposal: Proposal) -> None:
            if self._wanted is not wanted:
                return
            stopped = self._handle is not None and self._handle.stopped
            self._handle = None
            self.found.emit(Found(proposal, facts, final=True, stopped=stopped))

        waiting = self._handle

        def fail(error: DomainError) -> None:
            if self._wanted is wanted:
                self._fail(error)

        made = self._page.background(job, better, done, fail)
        if self._handle is waiting:  # else it was over at once
            self._handle = made
            if waiting is not None and waiting.stopped:
                made.stop()

    def _fail(self, error: DomainError) -> None:
        self._handle = None
        self.failed.emit(error)
