"""Plans in a process of its own, so that the window stays responsive while models are built.

The process is spawned once and kept warm. It is asked over a pipe, answers with every better
proposal, and is started again when it died. A frozen program must call
`multiprocessing.freeze_support()` first thing.
"""

import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Lock, Thread
from time import monotonic
from types import ModuleType
from typing import Any, TypeVar

from leerkring.app.planning.ports import Progress, Stop
from leerkring.domain.coaching_planning import DuoProposal, TermRequest
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.domain.visit_planning import RoundProposal, VisitRequest
from leerkring.support.marking import QT_TRANSLATE_NOOP

LOOK_EVERY = 0.01
PATIENCE_AFTER_STOP = 0.04
# Who answers each kind of question, loaded in the process itself.
PLANNERS = {
    "meetings": ("leerkring.solver.circle_solver", "CircleSolver"),
    "visits": ("leerkring.solver.visits.planner", "RoundPlanner"),
    "coaching": ("leerkring.solver.coaching.planner", "DuoPlanner"),
}
Answer = TypeVar("Answer", Proposal, RoundProposal, DuoProposal)


class PlannerLostError(DomainError):
    """The planning process ended by itself."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The planner stopped unexpectedly and starts again. Nothing was lost: try again."
    )


@dataclass(frozen=True)
class _Ask:
    number: int
    planner: str
    facts: Facts
    request: object


@dataclass(frozen=True)
class _StopAsking:
    number: int


@dataclass(frozen=True)
class _Better:
    number: int
    proposal: Any


@dataclass(frozen=True)
class _Done:
    number: int
    proposal: object


@dataclass(frozen=True)
class _Refused:
    """A DomainError on the other side, as its class and facts."""

    number: int
    kind: type[DomainError]
    facts: dict[str, object]


@dataclass(frozen=True)
class _Failed:
    number: int
    report: str


class ProcessPlanner:
    """A planner that works elsewhere; safe to ask from any thread, one question at a time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._number = 0

    def warm_up(self) -> None:
        """Start the process ahead of the first question."""
        with self._lock:
            self._connected()

    def close(self) -> None:
        """End the process."""
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
        with self._lock:
            self._number += 1
            try:
                connection = self._connected()
                connection.send(_Ask(self._number, planner, facts, request))
                return self._answer(connection, nothing, progress, stop)
            except (EOFError, OSError) as lost:
                self._end()
                raise PlannerLostError from lost

    def _answer(
        self,
        connection: Connection,
        best: Answer,
        progress: Callable[[Answer], None],
        stop: Stop,
    ) -> Answer:
        stopped_at: float | None = None
        while True:
            if connection.poll(LOOK_EVERY):
                message = connection.recv()
                if message.number == self._number:
                    if isinstance(message, _Better):
                        best = message.proposal
                        if stopped_at is None:
                            progress(best)
                        continue
                    answer: Answer = _result(message)
                    return answer
            if stopped_at is None and stop():
                stopped_at = monotonic()
                connection.send(_StopAsking(self._number))
            if stopped_at is not None and monotonic() - stopped_at > PATIENCE_AFTER_STOP:
                return replace(best, proven=False)

    def _connected(self) -> Connection:
        if self._process is not None and not self._process.is_alive():
            self._end()
        if self._connection is None:
            context = get_context("spawn")
            ours, theirs = context.Pipe()
            self._process = context.Process(
                target=serve, args=(theirs,), name="leerkring-planner", daemon=True
            )
            self._process.start()
            theirs.close()
            self._connection = ours
        return self._connection

    def _end(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.terminate()
            self._process.join()
            self._process.close()
        self._connection = self._process = None


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


def _result(message: object) -> Any:
    if isinstance(message, _Done):
        return message.proposal
    if isinstance(message, _Refused):
        raise message.kind(**message.facts)
    report = message.report if isinstance(message, _Failed) else repr(message)
    raise RuntimeError(f"the planner failed:\n{report}")


# ---- on the other side ----------------------------------------------------------------------


class _Inbox:
    """Reads what is asked while the solver works, so that a wish to stop is heard at once."""

    def __init__(self, connection: Connection) -> None:
        self.questions: SimpleQueue[_Ask] = SimpleQueue()
        self._connection = connection
        self._stopped = 0

    def listen(self) -> None:
        try:
            while True:
                message = self._connection.recv()
                if isinstance(message, _StopAsking):
                    self._stopped = message.number
                else:
                    self.questions.put(message)
        except (EOFError, OSError):
            os._exit(0)  # whoever asked is gone; there is nothing here to save

    def is_stopped(self, number: int) -> bool:
        return number <= self._stopped


def serve(connection: Connection) -> None:
    """Answer questions until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    stand_in_for_pandas()
    inbox = _Inbox(connection)
    Thread(target=inbox.listen, name="planner-inbox", daemon=True).start()
    send_lock = Lock()

    def send(message: object) -> None:
        with send_lock:
            connection.send(message)

    from leerkring.solver.engine import EngineMissingError, engine

    with suppress(EngineMissingError):  # each question is answered with it
        engine()
    while True:
        _answer_one(inbox.questions.get(), inbox, send)


def _answer_one(ask: _Ask, inbox: _Inbox, send: Callable[[object], None]) -> None:
    def tell(proposal: object) -> None:
        send(_Better(ask.number, proposal))

    try:
        module, name = PLANNERS[ask.planner]
        proposal = getattr(import_module(module), name)().propose(
            ask.facts, ask.request, tell, lambda: inbox.is_stopped(ask.number)
        )
        send(_Done(ask.number, proposal))
    except DomainError as refused:
        send(_Refused(ask.number, type(refused), refused.facts))
    except Exception:  # noqa: BLE001 - whatever went wrong is told to who asked
        send(_Failed(ask.number, traceback.format_exc()))


def stand_in_for_pandas() -> None:
    """Keep OR-Tools from loading pandas, which it names in helpers that are not used here.

    It saves most of the start-up time and half the memory. Only ever in the planner's process.
    """
    if "pandas" not in sys.modules:
        module = ModuleType("pandas")
        for name in ("Series", "Index", "DataFrame"):
            setattr(module, name, type(name, (), {}))
        sys.modules["pandas"] = module
