"""A second process helps with an organisation: the plan stays the same, whatever becomes of it."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from time import monotonic

import pytest

from leerkring.domain.plan_request import MANY_CIRCLES, Limits
from leerkring.domain.planning import Proposal
from leerkring.solver.asking import Line
from leerkring.solver.circle_plans import CirclePlans, Drafting, Finishing, Fitting
from leerkring.solver.circle_solver import CircleSolver
from leerkring.solver.helper import Helper
from leerkring.solver.part import Draft
from leerkring.solver.serving import serve
from support.planning_facts import organisation, request

ASKED = request(limits=MANY_CIRCLES)


class Beside:
    """A helper, and the process that it is."""

    def __init__(self) -> None:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(target=serve, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.line = Line(ours)
        self.helper = Helper(self.line)

    def end(self) -> None:
        self.line.close()
        self.process.join(10)


@pytest.fixture
def beside() -> Iterator[Beside]:
    found = Beside()
    yield found
    found.end()
    assert found.process.exitcode == 0  # it ends by itself when nobody asks any more


def never() -> bool:
    return False


def all_but_judged(draft: Draft) -> Draft:
    return replace(draft, task=replace(draft.task, judged=None))


def by_itself(seed: int) -> Proposal:
    return CircleSolver().propose(organisation(seed), ASKED, lambda _: None, never)


def test_with_a_helper_the_plan_is_the_same(beside: Beside) -> None:
    for seed in (3, 8):  # a second question makes it forget the first
        facts = organisation(seed)
        helped = CircleSolver(beside.helper).propose(facts, ASKED, lambda _: None, never)
        assert helped == by_itself(seed)


def test_a_part_from_the_helper_is_what_it_would_be_here(beside: Beside) -> None:
    plans = CirclePlans(organisation(5), ASKED)
    one, other = (circle.id for circle in plans.circles if circle.id in "ab")
    beside.helper.begin(plans)
    first = plans.fit(Fitting(one), never)
    draft = beside.helper.run(plans, Drafting(other), never)
    assert draft is not None
    assert draft.task.season.facts is plans.base
    assert all_but_judged(draft) == all_but_judged(plans.draft(other, never))
    errand = Fitting(other, (first.proposal,), draft)
    around = beside.helper.run(plans, errand, never)
    assert around is not None
    assert around.task.season.facts == plans.booked(errand.around)
    assert all_but_judged(around) == all_but_judged(plans.fit(errand, never))
    assert around.around == errand.around
    finished = beside.helper.run(plans, Finishing(other, around.around, around), never)
    assert finished == plans.finish(around, never)
    assert finished is not None
    assert any(meeting.groups for meeting in finished.meetings)


def test_a_helper_that_dies_is_done_without() -> None:
    beside = Beside()
    pid = beside.process.pid
    assert pid is not None
    told = 0

    def kill(_: Proposal) -> None:
        nonlocal told
        told += 1
        if told == 1:
            os.kill(pid, signal.SIGKILL)

    facts = organisation(3)
    assert CircleSolver(beside.helper).propose(facts, ASKED, kill, never) == by_itself(3)
    assert told
    beside.end()
    assert beside.process.exitcode == -signal.SIGKILL


def test_stop_reaches_the_helper(beside: Beside) -> None:
    plans = CirclePlans(organisation(3), request(limits=Limits(effort=600.0)))
    beside.helper.begin(plans)
    begin = monotonic()
    draft = beside.helper.run(plans, Drafting(plans.circles[0].id), lambda: True)
    assert draft is not None
    assert monotonic() - begin < 60  # a limit against hanging


def test_while_it_is_busy_others_do_the_work_themselves(beside: Beside) -> None:
    plans = CirclePlans(organisation(3), ASKED)
    beside.helper.begin(plans)
    asked: list[object] = []

    def ask_again() -> bool:
        if not asked:
            asked.append(beside.helper.run(plans, Drafting(plans.circles[1].id), never))
        return False

    assert beside.helper.run(plans, Drafting(plans.circles[0].id), ask_again) is not None
    assert asked == [None]
