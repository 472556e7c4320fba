"""Answers over the pipe: the same on the other side, and nothing is sent twice."""

from dataclasses import replace

from leerkring.domain.plan_request import MANY_CIRCLES
from leerkring.domain.planning import Proposal
from leerkring.solver.asking import Packing, Unpacking
from leerkring.solver.circle_solver import CircleSolver
from support.planning_facts import organisation, request


def sketches() -> list[Proposal]:
    """Return a plan as it grows, meeting by meeting."""
    asked = request(limits=MANY_CIRCLES)
    whole = CircleSolver().propose(organisation(3), asked, lambda _: None, lambda: False)
    numbers = range(len(whole.meetings) + 1)
    return [replace(whole, meetings=whole.meetings[:number]) for number in numbers]


def test_each_sketch_arrives_as_it_was() -> None:
    packing, unpacking = Packing(), Unpacking()
    for sketch in sketches():
        assert unpacking.unpack(packing.pack(sketch)) == sketch


def test_what_was_sent_before_is_only_named() -> None:
    packing, unpacking = Packing(), Unpacking()
    *_, last_but_one, last = sketches()
    first = packing.pack(last_but_one)
    then = packing.pack(last)
    assert len(then) < len(first) / 5
    before, after = unpacking.unpack(first), unpacking.unpack(then)
    assert all(one is other for one, other in zip(before.meetings, after.meetings, strict=False))
    assert after == last
