"""The planner in its own process: same answers, stops at once, survives its own death."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from time import monotonic

import pytest

from leerkring.domain.planning import Limits, Proposal
from leerkring.domain.visit_planning import RoundProposal, VisitRequest
from leerkring.solver.circle_solver import CircleSolver
from leerkring.solver.visits.planner import RoundPlanner
from leerkring.solver.worker import PlannerLostError, ProcessPlanner, VisitsElsewhere
from support.planning_facts import random_team, request
from support.rounds import people_at, rounds_of, team


@pytest.fixture(scope="module")
def planner() -> Iterator[ProcessPlanner]:
    planner = ProcessPlanner()
    planner.warm_up()
    yield planner
    planner.close()


def never() -> bool:
    return False


def test_it_proposes_the_same_as_in_this_process(planner: ProcessPlanner) -> None:
    facts = random_team(3, 8, cadence_number=8)
    seen: list[Proposal] = []
    there = planner.propose(facts, request(), seen.append, never)
    here = CircleSolver().propose(facts, request(), lambda _: None, never)
    assert there == here
    assert seen
    assert not seen[0].proven


def test_stop_gives_the_best_so_far_within_a_moment(planner: ProcessPlanner) -> None:
    facts = random_team(5, 16, cadence_number=2, weekdays=())
    long = request(limits=Limits(effort=60.0))
    seen: list[float] = []

    def note(_: Proposal) -> None:
        seen.append(monotonic())

    asked: list[float] = []

    def stop_after_two() -> bool:
        if len(seen) >= 2 and not asked:
            asked.append(monotonic())
        return bool(asked)

    proposal = planner.propose(facts, long, note, stop_after_two)
    assert monotonic() - asked[0] < 0.5  # some 50 ms, with room for a busy machine
    assert proposal.meetings
    assert not proposal.proven
    again = planner.propose(random_team(3, 6), request(), lambda _: None, never)
    assert again.proven


def test_a_planner_that_dies_says_so_and_starts_again(planner: ProcessPlanner) -> None:
    facts = random_team(5, 16, cadence_number=2, weekdays=())

    def kill(_: Proposal) -> None:
        process = planner._processes[0]
        assert process.pid is not None
        os.kill(process.pid, signal.SIGTERM)

    with pytest.raises(PlannerLostError):
        planner.propose(facts, request(limits=Limits(effort=60.0)), kill, never)
    assert planner.propose(random_team(3, 6), request(), lambda _: None, never).proven


def test_the_worker_does_without_pandas_and_the_solver_still_works() -> None:
    code = (
        "import sys\n"
        "from leerkring.solver.serving import stand_in_for_pandas\n"
        "assert 'ortools' not in sys.modules\n"
        "stand_in_for_pandas()\n"
        "from leerkring.solver.engine import engine\n"
        "cp = engine()\n"
        "model = cp.CpModel()\n"
        "x = [model.new_bool_var(str(i)) for i in range(4)]\n"
        "model.add_exactly_one(x)\n"
        "model.minimize(sum(i * v for i, v in enumerate(x, 1)))\n"
        "solver = cp.CpSolver()\n"
        "assert solver.solve(model) == cp.OPTIMAL\n"
        "assert solver.objective_value == 1\n"
        "assert not hasattr(sys.modules['pandas'], '__file__')\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_solver_is_not_loaded_before_it_is_needed() -> None:
    code = (
        "import sys\n"
        "import leerkring.solver.circle_solver, leerkring.solver.worker, leerkring.solver.serving\n"
        "assert 'ortools' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_ortools_it_says_what_is_missing() -> None:
    code = (
        "import sys\n"
        "sys.modules['ortools'] = None\n"
        "from leerkring.solver.engine import EngineMissingError, ensure_available, engine\n"
        "for check in (ensure_available, engine):\n"
        "    try:\n"
        "        check()\n"
        "    except EngineMissingError as missing:\n"
        "        assert 'OR-Tools' in str(missing)\n"
        "    else:\n"
        "        raise SystemExit('nothing was said')\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_rounds_of_visits_are_planned_there_as_well(planner: ProcessPlanner) -> None:
    people = people_at(12, locations=2, seed=3)
    facts, asked = team(people), VisitRequest(rounds=tuple(rounds_of(3, people)))
    seen: list[RoundProposal] = []
    there = VisitsElsewhere(planner).propose(facts, asked, seen.append, never)
    assert there == RoundPlanner().propose(facts, asked, lambda _: None, never)
    assert seen[0].visits == there.of_round("r00")


def test_a_stop_is_heard_long_before_many_rounds_are_planned(planner: ProcessPlanner) -> None:
    people = people_at(60, locations=6, seed=3)
    asked = VisitRequest(rounds=tuple(rounds_of(20, people)))
    stopped = VisitsElsewhere(planner).propose(team(people), asked, lambda _: None, lambda: True)
    assert not stopped.proven
    assert len({visit.round_id for visit in stopped.visits}) < 20
