"""Large rounds in which covers are scarce: what can be is found, what cannot is said at once."""

from collections import Counter
from dataclasses import replace
from time import monotonic

import pytest

from leerkring.domain.visit_planning import RoundProposal, UnmetKind, VisitChoiceKind, VisitRequest
from leerkring.domain.visit_rules import judge_visits
from leerkring.solver.budget import Budget
from leerkring.solver.engine import engine
from leerkring.solver.visits.planner import RoundPlanner
from support.rounds import never, people_at, plan, round_of, team

GENEROUS = 60.0  # seconds, also on a machine that does other work


@pytest.mark.parametrize("seed", [None, 3])
def test_500_people_with_too_few_covers_are_told_at_once_what_does_not_fit(
    seed: int | None,
) -> None:
    """Six locations bear two covers a day for fifteen school days: 180 visits of those covered."""
    people = people_at(500, locations=6, seed=seed)
    facts, agreed = team(people, covers=2, travel_minutes=15), round_of(0, people)
    covered = {p.id for p in people if p.needs_cover}
    begun = monotonic()
    proposal = plan(facts, agreed)
    assert monotonic() - begun < GENEROUS
    taken = [v for v in proposal.visits if v.start and v.visitor_id in covered]
    assert len(taken) == 6 * 2 * 15
    unmet = [u for u in proposal.unmet if u.kind is UnmetKind.NO_COVER]
    bare = {v.visitor_id for v in proposal.visits if v.start is None}
    assert {u.person_id for u in unmet} == bare
    kinds = Counter(c.kind for u in unmet for c in u.choices)
    assert kinds[VisitChoiceKind.BY_VIDEO] == kinds[VisitChoiceKind.NEXT_ROUND] == len(unmet)
    assert kinds[VisitChoiceKind.LONGER_ROUND]


def test_a_first_proposal_comes_early_and_stop_keeps_it() -> None:
    people = people_at(120, locations=2, seed=5)
    people = [replace(p, may_cover=n % 20 < 2, needs_cover=True) for n, p in enumerate(people)]
    facts, request = team(people, covers=9), VisitRequest(rounds=(round_of(0, people),))
    seen: list[RoundProposal] = []
    found = RoundPlanner().propose(facts, request, seen.append, lambda: bool(seen))
    assert not list(judge_visits(found, request, facts))
    assert found.figures[0].with_moment >= seen[0].figures[0].with_moment > 0


def test_what_is_searched_anew_is_never_worse_and_the_same_each_time() -> None:
    people = people_at(60, locations=3, seed=8)
    people = [replace(p, may_cover=n % 12 < 4, needs_cover=True) for n, p in enumerate(people)]
    facts, request = team(people, covers=4), VisitRequest(rounds=(round_of(0, people),))
    seen: list[RoundProposal] = []
    found = RoundPlanner().propose(facts, request, seen.append, never)
    placed = [one.figures[0].with_moment for one in seen]
    assert found.figures[0].with_moment == max(placed)
    again = RoundPlanner().propose(facts, request, lambda _: None, never)
    assert again == found


def test_a_plan_searches_no_longer_than_its_budget() -> None:
    budget = Budget(0.0)
    solver, model = engine().CpSolver(), engine().CpModel()
    assert budget.solve(solver, model, 1.0) == engine().UNKNOWN
    budget = Budget(1.0)
    assert budget.solve(solver, model, 9.0) == engine().OPTIMAL
    assert solver.parameters.max_deterministic_time == 1.0
    assert budget.left <= 1.0
