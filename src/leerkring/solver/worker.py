"""Plans in a process of its own, so that the window stays responsive while models are built.

It is spawned once and kept warm, is asked over a pipe, answers with every better proposal, and is
started again when it died. A frozen program must call
`multiprocessing.freeze_support()` first thing.
"""

from collections.abc import Callable
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import TypeVar

from leerkring.app.planning.ports import Progress, Stop
from leerkring.domain.coaching_planning import DuoProposal, TermRequest
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.domain.visit_planning import RoundProposal, VisitRequest
from leerkring.solver.asking import Line
from leerkring.solver.serving import serve
from leerkring.support.marking import QT_TRANSLATE_NOOP

PATIENCE_AFTER_STOP = 0.04
Answer = TypeVar("Answer", Proposal, RoundProposal, DuoProposal)


class PlannerLostError(DomainError):
    """The planning process ended by itself."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The planner stopped unexpectedly and starts again. Nothing was lost: try again."
    )


class ProcessPlanner:
    """A planner that works elsewhere; safe to ask from any thread, one question at a time.

    A second process helps it with organisations, so that two processors work.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._processes: tuple[BaseProcess, ...] = ()
        self._line: Line | None = None

    def warm_up(self) -> None:
        """Start the processes ahead of the first question."""
        with self._lock:
            self._connected()

    def close(self) -> None:
        """End the processes."""
        with self._lock:
            self._end()

    def propose(
        self, facts: Facts, request: PlanRequest, progress: Progress, stop: Stop
    ) -> Proposal:
        """Plan elsewhere; after `stop` the best so far comes back within some 50 ms."""
        nothing = Proposal(request=request, facts_version=facts.version)
        return self.ask("meetings", facts, request, nothing, progress, stop)

    def ask(
        self,
        planner: str,
        facts: Facts,
        request: object,
        nothing: Answer,
        progress: Callable[[Answer], None],
        stop: Stop,
    ) -> Answer:
        """Ask one of the planners; `nothing` is the answer when stopped before the first."""
        best = nothing

        def note(better: Answer) -> None:
            nonlocal best
            best = better
            if not stop():
                progress(better)

        with self._lock:
            try:
                line = self._connected()
                answer: Answer | None = line.ask(
                    planner, facts, request, stop, note, PATIENCE_AFTER_STOP
                )
            except (EOFError, OSError) as lost:
                self._end()
                raise PlannerLostError from lost
        return replace(best, proven=False) if answer is None else answer

    def _connected(self) -> Line:
        if not all(process.is_alive() for process in self._processes):
            self._end()
        if self._line is None:
            context = get_context("spawn")
            ours, theirs = context.Pipe()
            asking, helping = context.Pipe()
            planner = context.Process(
                target=serve, args=(theirs, asking), name="leerkring-planner", daemon=True
            )
            helper = context.Process(
                target=serve, args=(helping,), name="leerkring-planner-2", daemon=True
            )
            self._processes = planner, helper
            for process in self._processes:
                process.start()
            for end in (theirs, asking, helping):
                end.close()
            self._line = Line(ours)
        return self._line

    def _end(self) -> None:
        if self._line is not None:
            self._line.close()
        for process in self._processes:
            process.terminate()
            process.join()
            process.close()
        self._processes, self._line = (), None


class VisitsElsewhere:
    """Rounds of visits, planned in the process of a `ProcessPlanner`."""

    def __init__(self, process: ProcessPlanner) -> None:
        self._process = process

    def propose(
        self,
        facts: Facts,
        request: VisitRequest,
        progress: Callable[[RoundProposal], None],
        stop: Stop,
    ) -> RoundProposal:
        """Plan elsewhere; after `stop` the rounds so far come back within some 50 ms."""
        nothing = RoundProposal(facts_version=facts.version)
        return self._process.ask("visits", facts, request, nothing, progress, stop)


class CoachingElsewhere:
    """Duos, planned in the process of a `ProcessPlanner`."""

    def __init__(self, process: ProcessPlanner) -> None:
        self._process = process

    def propose(
        self,
        facts: Facts,
        requests: tuple[TermRequest, ...],
        progress: Callable[[DuoProposal], None],
        stop: Stop,
    ) -> DuoProposal:
        """Plan elsewhere; after `stop` the terms so far come back within some 50 ms."""
        nothing = DuoProposal(facts_version=facts.version)
        return self._process.ask("coaching", facts, requests, nothing, progress, stop)
