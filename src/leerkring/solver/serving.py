"""The other side of the pipe: answers questions in a process of its own until nobody asks more."""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Lock, Thread
from types import ModuleType
from typing import Any

from leerkring.domain.errors import DomainError
from leerkring.solver.asking import Ask, Better, Done, Failed, Line, Packing, Refused, StopAsking

# Seldom: plans are large, hold no rings and go at once when nobody needs them any more.
LOOK_FOR_GARBAGE = 20_000, 20, 100
# Who answers each kind of question, loaded in the process itself.
PLANNERS = {
    "meetings": ("leerkring.solver.circle_solver", "CircleSolver"),
    "circle": ("leerkring.solver.helper", "Helping"),
    "visits": ("leerkring.solver.visits.planner", "RoundPlanner"),
    "coaching": ("leerkring.solver.coaching.planner", "DuoPlanner"),
}


class _Inbox:
    """Reads what is asked while the solver works, so that a wish to stop is heard at once."""

    def __init__(self, connection: Connection) -> None:
        self.questions: SimpleQueue[Ask] = SimpleQueue()
        self._connection = connection
        self._stopped = 0

    def listen(self) -> None:
        try:
            while True:
                message = self._connection.recv()
                if isinstance(message, StopAsking):
                    self._stopped = message.number
                else:
                    self.questions.put(message)
        except (EOFError, OSError):
            os._exit(0)  # whoever asked is gone; there is nothing here to save

    def is_stopped(self, number: int) -> bool:
        return number <= self._stopped


def serve(connection: Connection, helper: Connection | None = None) -> None:
    """Answer questions until nobody asks any more; `helper` leads to a process that helps."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    stand_in_for_pandas()
    inbox = _Inbox(connection)
    Thread(target=inbox.listen, name="planner-inbox", daemon=True).start()
    from leerkring.solver.engine import EngineMissingError, engine

    with suppress(EngineMissingError):  # each question is answered with it
        engine()
    planners = _Planners(helper)
    planners.for_question("meetings")  # loads what the first question would else wait for
    gc.freeze()  # what is loaded stays
    gc.set_threshold(*LOOK_FOR_GARBAGE)
    while True:
        _answer_one(inbox.questions.get(), planners, inbox, connection.send)


class _Planners:
    """Who answers here, each made at its first question and kept."""

    def __init__(self, helper: Connection | None) -> None:
        self._helper = helper
        self._made: dict[str, Any] = {}

    def for_question(self, name: str) -> Any:
        """Return the planner of that name."""
        if name not in self._made:
            module, kind = PLANNERS[name]
            make = getattr(import_module(module), kind)
            self._made[name] = make(self._helping()) if name == "meetings" else make()
        return self._made[name]

    def _helping(self) -> Any:
        from leerkring.solver.helper import Helper

        return None if self._helper is None else Helper(Line(self._helper))


def _answer_one(
    ask: Ask, planners: _Planners, inbox: _Inbox, send: Callable[[object], None]
) -> None:
    packing, one_at_a_time = Packing(), Lock()

    def tell(proposal: object) -> None:
        with one_at_a_time:
            send(Better(ask.number, packing.pack(proposal)))

    try:
        planner = planners.for_question(ask.planner)
        proposal = planner.propose(
            ask.facts, ask.request, tell, lambda: inbox.is_stopped(ask.number)
        )
        send(Done(ask.number, packing.pack(proposal)))
    except DomainError as refused:
        send(Refused(ask.number, type(refused), refused.facts))
    except Exception:  # noqa: BLE001 - whatever went wrong is told to who asked
        send(Failed(ask.number, traceback.format_exc()))


def stand_in_for_pandas() -> None:
    """Keep OR-Tools from loading pandas, which it names in helpers that are not used here.

    It saves most of the start-up time and half the memory. Only ever in the planner's process.
    """
    if "pandas" not in sys.modules:
        module = ModuleType("pandas")
        for name in ("Series", "Index", "DataFrame"):
            setattr(module, name, type(name, (), {}))
        sys.modules["pandas"] = module
