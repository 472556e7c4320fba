"""Planning a problem from a file: the same planner as in the window, without one."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

from leerkring import bootstrap
from leerkring.domain.errors import DomainError
from leerkring.domain.planning import Proposal
from leerkring.exchange.plans import write_plan
from leerkring.exchange.problems import Problem, read_problem
from leerkring.support.marking import QT_TRANSLATE_NOOP

EXIT_NO_PLAN = 3
PLANNED = ("meetings", "groups")


class UnknownSectionError(DomainError):
    """A part of the plan that does not exist, or is not planned yet."""

    template = QT_TRANSLATE_NOOP("errors", "{name} cannot be planned. Choose from: {known}.")


def plan_problem(options: argparse.Namespace) -> int:
    """Plan the organisation in a file, write the plan and print how good it is."""
    sections = _sections(options.only)
    begin = perf_counter()
    problem = read_problem(options.problem, options.baseline)
    request = replace(problem.request, seed=options.seed, with_groups="groups" in sections)
    proposal = bootstrap.make_planner().propose(
        problem.facts, request, lambda _: None, lambda: False
    )
    took = perf_counter() - begin
    missing = list(_missing(proposal, problem))
    if missing:
        for line in missing:
            print(f"leerkring: no plan: {line}", file=sys.stderr)
        return EXIT_NO_PLAN
    write_plan(options.out, problem, proposal, seconds=took)
    for line in _figures(proposal, took):
        print(line)
    return 0


def _sections(text: str | None) -> tuple[str, ...]:
    names = tuple(text.split(",")) if text else PLANNED
    for name in names:
        if name not in PLANNED:
            raise UnknownSectionError(name=name, known=", ".join(PLANNED))
    return names


def _missing(proposal: Proposal, problem: Problem) -> Iterator[str]:
    """Yield what keeps the plan from being whole, by name."""
    filled = {(m.circle_id, m.index) for m in proposal.meetings}
    filled |= {(m["circle"], m["index"]) for m in problem.held}
    for circle in problem.facts.circles.values():
        windows = circle.given.windows if circle.given else ()
        empty = [w for w in windows if (circle.id, w.index) not in filled]
        if not empty:
            continue
        why = next((c for c in proposal.conflicts if c.circle_id == circle.id and c.funnel), None)
        steps = ", ".join(f"{s.days} {s.rule}" for s in why.funnel) if why else ""
        names = ", ".join(f"{w.index} ({w.earliest} to {w.latest})" for w in empty)
        days = f"; days: {steps}" if steps else ""
        rules = ", ".join(b.kind.value for b in why.blockers) if why else ""
        blocked = f"; in the way: {rules}" if rules else ""
        yield f"{circle.id}: no moment for window {names}{days}{blocked}"


def _figures(proposal: Proposal, took: float) -> Iterator[str]:
    there = sum(len(m.attendees) for m in proposal.meetings)
    members = there + sum(len(m.absent) for m in proposal.meetings)
    circles = {m.circle_id for m in proposal.meetings}
    yield f"{len(proposal.meetings)} meetings of {len(circles)} circles in {took:.1f} s"
    if members:
        yield f"{there / members:.1%} of the members there"
    for role in dict.fromkeys(bound.role for bound in proposal.bounds):
        mine = [b for b in proposal.bounds if b.role is role]
        reached = sum(b.reached for b in mine)
        spread = sum(b.spread for b in mine) / len(mine)
        least = sum(b.least for b in mine) / len(mine)
        yield (
            f"turns as {role.value}: spread {spread:.2f} on average (least possible {least:.2f}), "
            f"at the least in {reached} of {len(mine)} circles"
        )
    yield "proven best" if proposal.proven else f"best found, within {proposal.gap:.1%}"
