"""A second process that plans circles for the planner: it is told the question once.

What an errand and its answer share with the question (people, circles, meetings that are stored)
is named, not sent: that keeps them small enough to send to and fro in a hundredth of a second.
"""

import io
import pickle
from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any

from leerkring.app.planning.ports import Stop
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts, PersonFacts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.domain.turns import Ledger
from leerkring.solver.asking import Line
from leerkring.solver.circle_plans import Answer, CirclePlans, Errand
from leerkring.solver.part import Draft

SHARED = frozenset((Facts, PlanRequest, PersonFacts, CircleFacts, MeetingFacts, Proposal, Ledger))


class Helper:
    """Plans circles in the process at the end of `line`; safe to ask from any thread."""

    def __init__(self, line: Line) -> None:
        self._line: Line | None = line
        self._lock = Lock()

    def begin(self, plans: CirclePlans) -> None:
        """Tell the question, before anything changes its facts while they are sent."""
        if self._line is not None:
            try:
                self._line.ask("circle", plans.facts, plans.request, lambda: False)
            except (EOFError, OSError):
                self._line = None

    def run(self, plans: CirclePlans, errand: Errand[Answer], stop: Stop) -> Answer | None:
        """Return what the errand asks for; None while the helper is busy, or gone."""
        if not self._lock.acquire(blocking=False):
            return None
        try:
            if self._line is None:
                return None
            asked = _packed((errand.around, errand), plans)  # what is booked is named after it
            packed = self._line.ask("circle", None, asked, stop)
            answer: Answer = _Unpacker(packed, plans, errand.around).load()
        except (EOFError, OSError):
            self._line = None
            return None
        else:
            return answer
        finally:
            self._lock.release()


class Helping:
    """The helper's own side: keeps the question, and runs errands."""

    def __init__(self) -> None:
        self._plans: CirclePlans | None = None

    def propose(
        self, facts: Facts | None, asked: PlanRequest | bytes, _: Callable[[Any], None], stop: Stop
    ) -> bytes:
        """Keep a new question, or return what a packed errand of it asks for, packed."""
        if facts is not None and isinstance(asked, PlanRequest):
            self._plans = CirclePlans(facts, asked)
            return b""
        if self._plans is None or not isinstance(asked, bytes):
            raise RuntimeError("an errand came before its question")
        errand = _Unpacker(asked, self._plans).errand()
        answer = errand.run(self._plans, stop)
        return _packed((answer,), self._plans, errand.around)


def _packed(
    things: Sequence[object], plans: CirclePlans, around: tuple[Proposal, ...] = ()
) -> bytes:
    file = io.BytesIO()
    packer = _Packer(file, plans, around)
    for thing in things:
        packer.dump(thing)
    return file.getvalue()


class _Packer(pickle.Pickler):
    """Names what both sides have, as the proposals `around` which is planned.

    Facts that are neither are those with these proposals booked.
    """

    def __init__(self, file: io.BytesIO, plans: CirclePlans, around: tuple[Proposal, ...]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._plans = plans
        self._around = {id(proposal): str(i) for i, proposal in enumerate(around)}
        # Not `persistent_id`, which is asked for every part of everything.
        self.dispatch_table = dict.fromkeys(SHARED, self._reduced)

    def _reduced(self, thing: object) -> str | tuple[Any, ...]:
        name = self._name(thing)
        return thing.__reduce_ex__(pickle.HIGHEST_PROTOCOL) if name is None else (shared, name)

    def _name(self, thing: object) -> tuple[str, str] | None:
        match thing:
            case MeetingFacts() if self._plans.stored.get(thing.id) is thing:
                return "meeting", thing.id
            case PersonFacts() if self._plans.facts.people.get(thing.id) is thing:
                return "person", thing.id
            case CircleFacts() if self._plans.facts.circles.get(thing.id) is thing:
                return "circle", thing.id
            case PlanRequest() if thing is self._plans.request:
                return "request", ""
            case Ledger() if self._plans.past(thing.circle.id) is thing:
                return "past", thing.circle.id
            case Proposal() if id(thing) in self._around:
                return "around", self._around[id(thing)]
            case Facts():
                return "facts", "base" if thing is self._plans.base else "booked"
        return None


def shared(kind: str, key: str) -> object:
    """Stand for what both sides have; whoever unpacks puts its own in the place."""
    raise pickle.UnpicklingError(f"nobody knows {kind} {key} here")


class _Unpacker(pickle.Unpickler):
    def __init__(
        self, packed: bytes, plans: CirclePlans, around: tuple[Proposal, ...] = ()
    ) -> None:
        super().__init__(io.BytesIO(packed))
        self._plans, self._around = plans, around
        self._booked: Facts | None = None

    def errand(self) -> Errand[Draft | Proposal]:
        """Return an errand; the proposals around which it is go before it."""
        self._around = self.load()
        errand: Errand[Draft | Proposal] = self.load()
        return errand

    def find_class(self, module: str, name: str) -> Any:
        """Return what goes by that name; what is shared is looked up here."""
        stands_in = (module, name) == (__name__, shared.__name__)
        return self._shared if stands_in else super().find_class(module, name)

    def _shared(self, kind: str, key: str) -> object:
        match kind, key:
            case "meeting", _:
                return self._plans.stored[key]
            case "person", _:
                return self._plans.facts.people[key]
            case "circle", _:
                return self._plans.facts.circles[key]
            case "around", _:
                return self._around[int(key)]
            case "past", _:
                return self._plans.past(key)
            case "request", _:
                return self._plans.request
            case "facts", "base":
                return self._plans.base
        return self._booked_around()

    def _booked_around(self) -> Facts:
        if self._booked is None:
            self._booked = self._plans.booked(self._around)
        return self._booked
