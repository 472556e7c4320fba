"""Asks the planner for a round after each change, and drops answers no longer asked for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from leerkring.app.visits.drafting import RoundBasis, RoundDrafting
from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.visits.ports import VisitPlanner
from leerkring.domain.errors import DomainError
from leerkring.domain.visit_planning import RoundProposal
from leerkring.ui.page import Page
from leerkring.ui.tasks import Handle

TYPING_PAUSE = 120  # milliseconds without a change before the planner is asked


@dataclass(frozen=True)
class FoundRound:
    """A proposal with what it rests on; `final` when the search is over."""

    basis: RoundBasis
    proposal: RoundProposal
    final: bool
    stopped: bool = False


class RoundSearch(QObject):
    """One search at a time; every better proposal is told as it comes."""

    found = Signal(object)  # FoundRound
    failed = Signal(object)  # DomainError

    def __init__(self, page: Page, planner: VisitPlanner) -> None:
        super().__init__(page)
        self._page = page
        self._planner = planner
        self._wanted: RoundDraft | None = None
        self._handle: Handle | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._pause.isActive() or self._handle is not None

    def want(self, draft: RoundDraft) -> None:
        """Plan this after a pause, and forget what was asked before."""
        self.drop()
        self._wanted = draft
        self._pause.start()

    def hurry(self) -> None:
        """Begin at once with what waits for a pause in typing."""
        if self._pause.isActive():
            self._pause.stop()
            self._ask()

    def plan(self, basis: RoundBasis) -> None:
        """Plan on facts that were read just now."""
        self.drop()
        self._wanted = basis.draft
        self._handle = Handle()
        self._plan(basis, basis.draft)

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

    def _ask(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        handle = self._handle = Handle()
        self._page.ask(
            RoundDrafting(draft=wanted),
            lambda basis: self._plan(basis, wanted) if self._handle is handle else None,
            lambda error: self._fail(error) if self._handle is handle else None,
            key="round basis",
        )

    def _plan(self, basis: RoundBasis, wanted: RoundDraft) -> None:
        planner = self._planner

        def job(
            report: Callable[[RoundProposal], None], should_stop: Callable[[], bool]
        ) -> RoundProposal:
            return planner.propose(basis.facts, basis.request, report, should_stop)

        def better(proposal: RoundProposal) -> None:
            if self._wanted is wanted:
                self.found.emit(FoundRound(basis, proposal, final=False))

        def done(proposal: RoundProposal) -> None:
            if self._wanted is wanted:
                stopped = self._handle is not None and self._handle.stopped
                self._handle = None
                self.found.emit(FoundRound(basis, proposal, final=True, stopped=stopped))

        def fail(error: DomainError) -> None:
            if self._wanted is wanted:
                self._fail(error)

        waiting = self._handle
        made = self._page.background(job, better, done, fail)
        if self._handle is waiting:  # else it was over at once
            self._handle = made

    def _fail(self, error: DomainError) -> None:
        self._handle = None
        self.failed.emit(error)
