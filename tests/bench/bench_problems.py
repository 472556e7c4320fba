"""How good and how fast whole organisations are planned, beside planning without a planner.

LEERKRING_PROBLEMS names a folder with more problems (`*.org.json.gz`) than those of the tests.
"""

import gzip
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from leerkring import bootstrap
from leerkring.app.planning.basis import PlanBasis
from leerkring.domain.meetings import Role
from leerkring.domain.plan_request import MANY_CIRCLES, PlanRequest
from leerkring.exchange.plans import WholePlan, write_plan
from leerkring.exchange.problems import Problem, read_problem
from leerkring.solver.worker import ProcessPlanner
from leerkring.storage.file_store import open_file
from leerkring.support.clock import FixedClock
from support.figures import show
from support.large_team import NOW, make_large_file
from support.plain_planners import Pick, longest_ago, plain_plan, round_robin
from support.problem_files import DATA, problem_files

ROWS = (
    ("meetings", "attendance_mean"),
    ("meetings", "members_missing_2_in_a_row"),
    ("meetings", "cadence_dev_mean"),
    ("facilitator", "circles_at_bound"),
    ("facilitator", "deviation_sumsq"),
    ("contributor", "deviation_sumsq"),
    ("facilitator", "min_gap_mean"),
    ("contributor", "min_gap_mean"),
    ("groups", "pair_excess"),
    ("groups", "pair_excess_bound"),
)


def judged(problem: Path, plan: Path, only: str) -> tuple[int, dict[str, Any]]:
    """Return how many rules the plan breaks, and the checker's figures."""
    unpacked, figures = plan.with_suffix(".org"), plan.with_suffix(".figures")
    unpacked.write_bytes(gzip.decompress(problem.read_bytes()))
    subprocess.run(
        [
            sys.executable,
            DATA / "verify_plan.py",
            unpacked,
            plan,
            "--only",
            only,
            "--json",
            figures,
        ],
        capture_output=True,
        check=False,
    )
    found = json.loads(figures.read_text("utf-8"))
    return len(found["violations"]), found["figures"]


def plainly(problem: Problem, pick: Pick, out: Path) -> None:
    """Write the plan of somebody without a planner."""
    meetings = [
        {
            "circle": m.circle_id,
            "index": index,
            "start": f"{m.start:%Y-%m-%dT%H:%M}",
            "end": f"{m.end:%Y-%m-%dT%H:%M}",
            "room": m.room_id,
            "facilitator": next(r.person_id for r in m.roles if r.role is Role.FACILITATOR),
            "contributors": [r.person_id for r in m.roles if r.role is Role.CASE_CONTRIBUTOR],
            "attendees": list(there),
        }
        for m, index, there in plain_plan(problem.facts, problem.request, pick)
    ]
    plan = {"format": "leerkring-plan/1", "instance": problem.instance, "meetings": meetings}
    out.write_text(json.dumps(plan), "utf-8")


def figures() -> Iterator[str]:
    """Yield the figures as lines of text."""
    planner = ProcessPlanner()
    planner.warm_up()
    with tempfile.TemporaryDirectory() as folder:
        for file in problem_files():
            yield from _of(file, planner, Path(folder))
        yield from _after_ten_years(planner, Path(folder))
    planner.close()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    yield f"most memory of a process: {peak} MB"


def _of(file: Path, planner: ProcessPlanner, folder: Path) -> Iterator[str]:
    problem = read_problem(file)
    first: list[float] = []
    begin = perf_counter()
    proposal = planner.propose(
        problem.facts,
        problem.request,
        lambda _: first.append(perf_counter() - begin),
        lambda: False,
    )
    took = perf_counter() - begin
    ours = folder / "ours.json"
    write_plan(ours, problem, WholePlan(meetings=proposal), seconds=took)
    columns = [judged(file, ours, "meetings,groups")]
    for pick in (round_robin, longest_ago):
        out = folder / f"{pick.__name__}.json"
        plainly(problem, pick, out)
        columns.append(judged(file, out, "meetings"))
    told = f", first told after {first[0]:.2f} s" if first else ""
    yield f"{problem.instance}: {len(proposal.meetings)} meetings in {took:.1f} s{told}"
    yield f"  {'':<40}{'ours':>9}{'in turn':>9}{'longest':>9}"
    yield f"  {'rules broken':<40}" + "".join(f"{broken:9d}" for broken, _ in columns)
    for part, name in ROWS:
        values = [found.get(part, {}).get(name) for _, found in columns]
        shown = "".join("        -" if v is None else f"{v:9.3f}" for v in values)
        yield f"  {f'{part} {name}':<40}{shown}"


def _after_ten_years(planner: ProcessPlanner, folder: Path) -> Iterator[str]:
    """Plan the next school year of a file with 6,000 meetings in it, as the window does."""
    clock = FixedClock(NOW)
    make_large_file(folder / "large.leerkring", clock)
    store = open_file(folder / "large.leerkring", clock)
    first, last = date(2027, 8, 1), date(2028, 7, 31)
    facts = bootstrap.workspace_on(store, clock).ask(PlanBasis(first, last))
    store.close()
    request = PlanRequest(first=first, last=last, limits=MANY_CIRCLES)
    begin = perf_counter()
    proposal = planner.propose(facts, request, lambda _: None, lambda: False)
    took = perf_counter() - begin
    yield (
        f"{len(facts.circles)} circles with {len(facts.meetings)} meetings behind them: "
        f"{len(proposal.meetings)} meetings in {took:.1f} s"
    )


@pytest.mark.bench
def test_planning_organisations() -> None:
    show("Organisations", figures())


if __name__ == "__main__":
    show("Organisations", figures())
