"""How fast and how fair one circle is planned: twelve people, twelve meetings, many teams."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from statistics import median
from time import perf_counter

import pytest

from leerkring.domain.facts import Facts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import Proposal
from leerkring.solver.worker import ProcessPlanner
from support.figures import show
from support.planning_facts import random_team, request

PEOPLE, EVERY_WEEKS, TEAMS = 12, 4, 20


@dataclass(frozen=True)
class Run:
    """One team planned: seconds to the first answer and to the proven best."""

    seed: int
    meetings: int
    first: float
    proven: float
    is_proven: bool
    spread: float
    least: float
    round_robin: float


def team(seed: int) -> Facts:
    """Return a team that meets twelve times, on one, two or any weekday."""
    weekdays = Random(seed).choice(((1,), (1, 3), ()))
    return random_team(seed, PEOPLE, cadence_number=EVERY_WEEKS, weekdays=weekdays)


def runs(planner: ProcessPlanner) -> Iterator[Run]:
    """Plan every team in the planner's own process, as the window does."""
    for seed in range(TEAMS):
        facts = team(seed)
        times: list[float] = []
        begin = perf_counter()

        def note(_: Proposal, times: list[float] = times, begin: float = begin) -> None:
            times.append(perf_counter() - begin)

        proposal = planner.propose(facts, request(), note, lambda: False)
        lead = next(b for b in proposal.bounds if b.role is Role.FACILITATOR)
        yield Run(
            seed=seed,
            meetings=len(proposal.meetings),
            first=times[0],
            proven=perf_counter() - begin,
            is_proven=proposal.proven,
            spread=lead.spread,
            least=lead.least,
            round_robin=round_robin_spread(proposal, facts),
        )


def round_robin_spread(proposal: Proposal, facts: Facts) -> float:
    """Return the spread when the list is simply gone round, skipping who is away."""
    people = [m.person_id for m in facts.circles["noord"].members]
    turns, place = dict.fromkeys(people, 0), 0
    for meeting in proposal.meetings:
        for step in range(len(people)):
            person = people[(place + step) % len(people)]
            if person in meeting.attendees:
                turns[person] += 1
                place = (place + step + 1) % len(people)
                break
    able = [turns[p] for p in people if any(p in m.attendees for m in proposal.meetings)]
    return float(max(able) - min(able))


def figures() -> Iterator[str]:
    """Yield the figures as lines of text."""
    planner = ProcessPlanner()
    begin = perf_counter()
    planner.propose(random_team(99, 3), request(), lambda _: None, lambda: False)
    yield f"planner's process started and warm in {perf_counter() - begin:.2f} s"
    found = list(runs(planner))
    planner.close()
    yield f"{TEAMS} teams of {PEOPLE} people, {min(r.meetings for r in found)} meetings each"
    for name in ("first", "proven"):
        values = sorted(getattr(run, name) for run in found)
        yield f"{name:>7} answer: median {median(values):.3f} s, slowest {values[-1]:.3f} s"
    yield f"proven best: {sum(r.is_proven for r in found)} of {TEAMS}"
    at_bound = sum(r.spread <= r.least + 1e-6 for r in found)
    yield f"fairness: as fair as can be in {at_bound} of {TEAMS} teams"
    ours, least, round_robin = (
        sum(getattr(r, name) for r in found) / TEAMS for name in ("spread", "least", "round_robin")
    )
    yield f"  spread: mean {ours:.2f}, least possible {least:.2f}, round robin {round_robin:.2f}"


@pytest.mark.bench
def test_planning_one_circle() -> None:
    show("Planning", figures())


if __name__ == "__main__":
    show("Planning", figures())
