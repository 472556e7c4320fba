"""How good and how fast visits and co-coaching are planned: rounds, terms, years of 500 people.

LEERKRING_PROBLEMS names a folder with more problems (`*.org.json.gz`) than those of the tests.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from time import process_time

import pytest

from leerkring.domain.coaching_planning import CoachLimit, DuoProposal, TermRequest
from leerkring.domain.coaching_sessions import plan_sessions
from leerkring.domain.facts import Facts
from leerkring.domain.visit_moments import moments_for
from leerkring.domain.visit_planning import RoundProposal, VisitRequest
from leerkring.exchange.problems import read_problem
from leerkring.solver.coaching.planner import DuoPlanner
from leerkring.solver.visits.planner import RoundPlanner
from leerkring.solver.worker import CoachingElsewhere, ProcessPlanner
from support.coaching import coach, term
from support.figures import show, timed
from support.planning_facts import facts_of, person
from support.problem_files import problem_files
from support.rounds import people_at, round_of
from support.rounds import team as visiting


def coaching_lines() -> Iterator[str]:
    """Yield the figures of co-coaching as lines of text."""
    for file in problem_files():
        problem = read_problem(file)
        yield _told(problem.instance, problem.facts, problem.coaching.terms)
    facts, request = team(40, 15)
    yield _told("40 teachers, 15 coaches", facts, (request,))
    less = replace(request, coaches=tuple(CoachLimit(c.person_id, 2) for c in request.coaches))
    yield _told("the same with room for 30", facts, (less,))
    proposal, _ = _planned(facts, (request,))
    _, seconds = timed(lambda: _sessions(facts, request, proposal))
    yield f"  8 sessions of each of the 40 duos: {seconds:.2f} s"
    facts, request = team(100, 75)
    terms = tuple(
        replace(request, id=str(n), first=request.first + timedelta(days=n * 182),
                last=request.last + timedelta(days=n * 182))
        for n in range(6)
    )  # fmt: skip
    yield _told("100 teachers, 75 coaches, three years", facts, terms)
    elsewhere = ProcessPlanner()
    elsewhere.warm_up()
    asked = CoachingElsewhere(elsewhere)
    _, seconds = timed(lambda: asked.propose(facts, terms, lambda _: None, lambda: False))
    yield f"  in the planner's own process: {seconds:.2f} s"
    elsewhere.close()


def team(teachers: int, coaches: int) -> tuple[Facts, TermRequest]:
    """Return a term of part-timers who work three days each, at three locations."""
    people = []
    for number in range(teachers + coaches):
        days = sorted({number % 5, (number + 1) % 5, (number * 2 + 3) % 5})
        make = person if number < teachers else coach
        one = make(f"P{number:03}", *days)
        people.append(replace(one, location_id=("school", "east", "west")[number % 3]))
    ids = [one.id for one in people]
    request = term(" ".join(ids[:teachers]), " ".join(ids[teachers:]), 3)
    return facts_of(tuple(people)), request


def _planned(facts: Facts, terms: tuple[TermRequest, ...]) -> tuple[DuoProposal, float]:
    planner = DuoPlanner()
    return timed(lambda: planner.propose(facts, terms, lambda _: None, lambda: False))


def _sessions(facts: Facts, request: TermRequest, proposal: DuoProposal) -> int:
    """Plan the sessions of every duo and return how many were shifted."""
    found = (
        plan_sessions(
            facts, duo.pair.teacher_id, duo.pair.coach_id, first=request.first, last=request.last,
            weekday=duo.weekday, start=duo.start, minutes=request.minutes, every_weeks=1,
            sessions=8,
        )
        for duo in proposal.duos
    )  # fmt: skip
    return sum(session.why is not None for sessions in found for session in sessions)


def _told(name: str, facts: Facts, terms: tuple[TermRequest, ...]) -> str:
    proposal, seconds = _planned(facts, terms)
    even = sum(a == b for a, b in zip(proposal.spread, proposal.least_spread, strict=True))
    ways = sum(bool(one.choices) for one in proposal.without)
    left = f", {len(proposal.without)} without ({ways} with ways out)" if proposal.without else ""
    people = facts.people
    near = sum(
        people[d.pair.teacher_id].location_id == people[d.pair.coach_id].location_id
        for d in proposal.duos
    )
    return (
        f"{name}: {len(proposal.duos)} duos in {len(terms)} terms in {seconds:.2f} s{left}; "
        f"load as even as can be in {even}, {proposal.repeats} repeated, "
        f"{near / max(1, len(proposal.duos)):.0%} within a location"
        f"{', proven best' if proposal.proven else ''}"
    )


def visit_lines() -> Iterator[str]:
    """Yield the figures of peer visits as lines of text."""
    sizes = (
        (12, 1, 4, 0.5),
        (60, 6, 4, 2.0),
        (500, 6, 8, 20.0),
        (500, 6, 2, 20.0),
        (500, 25, 4, 20.0),
    )
    for number, locations, covers, most in sizes:
        people = people_at(number, locations=locations, seed=1)
        facts = visiting(people, covers=covers, travel_minutes=15)
        asked, begun = round_of(0, people), process_time()
        proposal, seconds = _visits(facts, VisitRequest(rounds=(asked,)))
        spent = process_time() - begun
        name = f"{number} people in {locations} locations, {covers} covers a day by name"
        yield (
            f"{_about(name, proposal)} in {seconds:.2f} s, {spent:.2f} s of the processor "
            f"(wanted {most:g} s)"
        )
    people = people_at(60, locations=6, seed=1)
    facts, asked = visiting(people, travel_minutes=15), round_of(0, people)
    visitor, host = people[0], people[1]
    found, seconds = timed(lambda: moments_for(facts, visitor, host, asked))
    yield f"other moments for one visit: {len(found)} in {seconds * 1000:.1f} ms"
    for file in problem_files():
        problem = read_problem(file)
        proposal, seconds = _visits(problem.facts, problem.visits)
        yield f"{_about(problem.instance, proposal)} in {seconds:.2f} s"


def _visits(facts: Facts, asked: VisitRequest) -> tuple[RoundProposal, float]:
    return timed(lambda: RoundPlanner().propose(facts, asked, lambda _: None, lambda: False))


def _about(name: str, proposal: RoundProposal) -> str:
    figures = proposal.figures
    visits = sum(f.visits for f in figures)
    placed, again = sum(f.with_moment for f in figures), sum(f.repeats for f in figures)
    away, other = sum(f.other_location for f in figures), sum(f.other_discipline for f in figures)
    return (
        f"{name}: {visits} visits in {len(figures)} rounds, {visits - placed} without a moment, "
        f"{again} repeated, {away / max(1, visits):.0%} at another location, "
        f"{other / max(1, visits):.0%} with another discipline"
    )


@pytest.mark.bench
def test_planning_visits() -> None:
    show("Peer visits", visit_lines())


@pytest.mark.bench
def test_planning_duos() -> None:
    show("Co-coaching", coaching_lines())


if __name__ == "__main__":
    show("Peer visits", visit_lines())
    show("Co-coaching", coaching_lines())
