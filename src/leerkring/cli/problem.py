"""Planning a problem from a file: the same planners as in the window, without one."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from leerkring import bootstrap
from leerkring.cli.visits import evenness_line
from leerkring.domain.coaching_planning import DuoProposal
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts
from leerkring.domain.planning import Proposal
from leerkring.domain.proposals import with_proposal
from leerkring.domain.visit_planning import RoundProposal, UnmetKind
from leerkring.exchange.plans import WholePlan, write_plan
from leerkring.exchange.problems import Problem, read_problem
from leerkring.support.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from leerkring.solver.worker import ProcessPlanner

EXIT_NO_PLAN = 3
PLANNED = ("meetings", "groups", "visits", "coaching")


class UnknownSectionError(DomainError):
    """A part of the plan that does not exist."""

    template = QT_TRANSLATE_NOOP("errors", "{name} cannot be planned. Choose from: {known}.")


def plan_problem(options: argparse.Namespace) -> int:
    """Plan the organisation in a file, write the plan and print how good it is."""
    sections = _sections(options.only)
    begin = perf_counter()
    with closing(bootstrap.make_background_planner()) as planner:
        planner.warm_up()  # it starts while the problem is read
        problem = read_problem(options.problem, options.baseline)
        whole, missing = _plan(problem, sections, options.seed, planner)
    took = perf_counter() - begin
    if missing:
        for line in missing:
            print(f"leerkring: no plan: {line}", file=sys.stderr)
        return EXIT_NO_PLAN
    write_plan(options.out, problem, whole, seconds=took)
    for line in _figures(whole, took):
        print(line)
    return 0


def _sections(text: str | None) -> tuple[str, ...]:
    names = tuple(text.split(",")) if text else PLANNED
    for name in names:
        if name not in PLANNED:
            raise UnknownSectionError(name=name, known=", ".join(PLANNED))
    return names


def _plan(
    problem: Problem, sections: tuple[str, ...], seed: int, planner: "ProcessPlanner"
) -> tuple[WholePlan, list[str]]:
    """Plan one part after the other, each around those before; also return what is missing."""
    whole, facts = WholePlan(), problem.facts
    if "meetings" in sections or "groups" in sections:
        request = replace(problem.request, seed=seed, with_groups="groups" in sections)
        meetings = planner.propose(facts, request, _quietly, _never)
        missing = list(_missing(meetings, problem))
        if missing:
            return whole, missing
        whole, facts = replace(whole, meetings=meetings), with_proposal(facts, meetings)
    if "visits" in sections:
        visits = _visits(problem, facts, seed, planner)
        missing = list(_unmet(visits))
        if missing:
            return whole, missing
        whole = replace(whole, visits=visits)
    if "coaching" in sections:
        coaching = _coaching(problem, seed, planner)
        missing = list(_without(coaching))
        if missing:
            return whole, missing
        whole = replace(whole, coaching=coaching)
    return whole, []


def _visits(problem: Problem, facts: Facts, seed: int, planner: "ProcessPlanner") -> RoundProposal:
    request = replace(problem.visits, seed=seed)
    return bootstrap.make_visit_planner(planner).propose(facts, request, _quietly, _never)


def _coaching(problem: Problem, seed: int, planner: "ProcessPlanner") -> DuoProposal:
    terms = tuple(replace(term, seed=seed) for term in problem.coaching.terms)
    return bootstrap.make_coaching_planner(planner).propose(problem.facts, terms, _quietly, _never)


def _quietly(_: object) -> None:
    """Tell nobody how far it is: who waits on a command line sees the end."""


def _never() -> bool:
    return False


def _unmet(visits: RoundProposal) -> Iterator[str]:
    """Yield what keeps the rounds from being whole, by name; seeing somebody again does not."""
    for one in visits.unmet:
        if one.kind is not UnmetKind.REPEATED:
            host = f" at {one.host_id}" if one.host_id else ""
            yield f"{one.round_id}: no visit for {one.person_id}{host}: {one.kind.value}"


def _without(coaching: DuoProposal) -> Iterator[str]:
    """Yield who has no co-coach, by name, with what would help."""
    for one in coaching.without:
        ways = ", ".join(choice.kind.value for choice in one.choices)
        helped = f"; what would help: {ways}" if ways else ""
        yield f"{one.term_id}: no co-coach for {one.teacher_id}: {one.kind.value}{helped}"


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


def _figures(whole: WholePlan, took: float) -> Iterator[str]:
    if whole.meetings is not None:
        yield from _of_meetings(whole.meetings)
    if whole.visits is not None:
        yield from _of_visits(whole.visits)
    if whole.coaching is not None:
        yield from _of_coaching(whole.coaching)
    yield f"in {took:.1f} s"


def _of_visits(visits: RoundProposal) -> Iterator[str]:
    figures = visits.figures
    total = sum(f.visits for f in figures)
    repeats, least = sum(f.repeats for f in figures), sum(f.least_repeats for f in figures)
    yield f"{total} visits in {len(figures)} rounds, {repeats} repeated (least possible {least})"
    yield evenness_line(visits.evenness)
    if total:
        away = sum(f.other_location for f in figures) / total
        other = sum(f.other_discipline for f in figures) / total
        yield f"{away:.1%} at another location, {other:.1%} with another discipline"


def _of_coaching(coaching: DuoProposal) -> Iterator[str]:
    even = sum(a == b for a, b in zip(coaching.spread, coaching.least_spread, strict=True))
    yield f"{len(coaching.duos)} duos in {len(coaching.spread)} terms, {coaching.repeats} repeated"
    if coaching.spread:
        spread, least = max(coaching.spread), max(coaching.least_spread)
        yield (
            f"duos of coaches at most {spread} apart (least possible {least}), "
            f"at the least in {even} of {len(coaching.spread)} terms"
        )


def _of_meetings(proposal: Proposal) -> Iterator[str]:
    there = sum(len(m.attendees) for m in proposal.meetings)
    members = there + sum(len(m.absent) for m in proposal.meetings)
    circles = {m.circle_id for m in proposal.meetings}
    yield f"{len(proposal.meetings)} meetings of {len(circles)} circles"
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
