"""Questions to a planner in another process, and what comes back, over a pipe.

Better and better answers to one question are mostly the same: what was sent before is only named,
so that the hundredth sketch of a large plan costs neither side more than the first.
"""

import io
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from time import monotonic
from typing import Any

from leerkring.app.planning.ports import Stop
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts

LOOK_EVERY = 0.01


@dataclass(frozen=True)
class Ask:
    """A question to one of the planners on the other side."""

    number: int
    planner: str
    facts: Facts | None
    request: object


@dataclass(frozen=True)
class StopAsking:
    """The answer to this question is wanted now, as it is."""

    number: int


@dataclass(frozen=True)
class Better:
    """Something to look at while the answer is being made, packed after what came before."""

    number: int
    packed: bytes


@dataclass(frozen=True)
class Done:
    """The answer, packed after what came before."""

    number: int
    packed: bytes


@dataclass(frozen=True)
class Refused:
    """A DomainError on the other side, as its class and facts."""

    number: int
    kind: type[DomainError]
    facts: dict[str, object]


@dataclass(frozen=True)
class Failed:
    """A mistake on the other side, as its traceback."""

    number: int
    report: str


class Packing:
    """Packs what is said in answer to one question; in the order in which it is unpacked."""

    def __init__(self) -> None:
        self._file = io.BytesIO()
        self._pickler = pickle.Pickler(self._file, pickle.HIGHEST_PROTOCOL)  # it remembers

    def pack(self, thing: object) -> bytes:
        """Return `thing` in so many bytes as are new."""
        self._file.seek(0)
        self._file.truncate()
        self._pickler.dump(thing)
        return self._file.getvalue()


class Unpacking:
    """Unpacks what a `Packing` packed."""

    def __init__(self) -> None:
        self._file = io.BytesIO()
        self._unpickler = pickle.Unpickler(self._file)

    def unpack(self, packed: bytes) -> Any:
        """Return the thing; what it shares with those before is one and the same."""
        self._file.seek(0)
        self._file.truncate()
        self._file.write(packed)
        self._file.seek(0)
        return self._unpickler.load()


class Line:
    """Our end of a pipe: one question at a time. EOFError and OSError: the other side is gone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._number = 0

    def ask(
        self,
        planner: str,
        facts: Facts | None,
        request: object,
        stop: Stop,
        tell: Callable[[Any], None] | None = None,
        patience: float = float("inf"),
    ) -> Any:
        """Return the answer; None when there is none `patience` seconds after `stop` said so."""
        self._number += 1
        self._connection.send(Ask(self._number, planner, facts, request))
        stopped_at: float | None = None
        unpacking = Unpacking()
        while True:
            if self._connection.poll(LOOK_EVERY):
                message = self._connection.recv()
                if message.number == self._number:
                    if isinstance(message, Done):
                        return unpacking.unpack(message.packed)
                    if not isinstance(message, Better):
                        raise _trouble(message)
                    better = unpacking.unpack(message.packed)
                    if tell is not None:
                        tell(better)
            if stopped_at is None and stop():
                stopped_at = monotonic()
                self._connection.send(StopAsking(self._number))
            if stopped_at is not None and monotonic() - stopped_at > patience:
                return None

    def close(self) -> None:
        """Hang up: the other side ends."""
        self._connection.close()


def _trouble(message: object) -> Exception:
    if isinstance(message, Refused):
        return message.kind(**message.facts)
    report = message.report if isinstance(message, Failed) else repr(message)
    return RuntimeError(f"the planner failed:\n{report}")
