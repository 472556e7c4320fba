"""Rules and their twins: the same names on both sides, and every plan passes the checkers."""

from importlib import import_module
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import leerkring.domain.rules as domain_rules
import leerkring.solver.rules as solver_rules
from leerkring.domain.circles import CadenceKind
from leerkring.domain.planning import Proposal
from leerkring.domain.proposals import judge
from leerkring.solver.circle_solver import CircleSolver
from support.planning_facts import random_team, request


def modules(package: object) -> set[str]:
    folder = Path(str(package.__file__)).parent  # type: ignore[attr-defined]
    return {path.stem for path in folder.glob("*.py")} - {"__init__"}


def test_every_rule_is_one_file_and_is_registered_under_its_name() -> None:
    assert {rule.name for rule in domain_rules.RULES} == modules(domain_rules)
    assert {twin.name for twin in solver_rules.TWINS} == modules(solver_rules)
    for rule in domain_rules.RULES:
        module = import_module(f"leerkring.domain.rules.{rule.name}")
        assert module.RULE is rule
        assert module.__doc__


def test_every_rule_that_a_choice_can_break_has_a_twin() -> None:
    planned = {rule.name for rule in domain_rules.RULES if not rule.advisory}
    assert planned == {twin.name for twin in solver_rules.TWINS}


def propose(seed: int, size: int, **agreed: object) -> Proposal:
    facts = random_team(seed, size, **agreed)
    proposal = CircleSolver().propose(facts, request(), lambda _: None, lambda: False)
    assert [v for v in judge(proposal, facts) if v.severe] == []
    return proposal


@pytest.mark.parametrize("kind", list(CadenceKind))
@pytest.mark.parametrize("seed", range(3))
def test_every_plan_passes_the_hard_rules(kind: CadenceKind, seed: int) -> None:
    random = Random(seed)
    proposal = propose(
        seed,
        random.randint(4, 11),
        cadence_kind=kind,
        cadence_number=random.choice((5, 6, 8, 10)),
        weekdays=random.choice(((), (1,), (1, 3))),
        quorum=random.choice((0, 3)),
    )
    assert proposal.meetings


@settings(max_examples=40)
@given(
    seed=st.integers(0, 10_000),
    size=st.integers(2, 9),
    number=st.sampled_from((5, 7, 10, 12)),
    contributors=st.integers(1, 3),
    open_time=st.booleans(),
)
def test_whatever_the_team_nothing_hard_is_broken(
    seed: int, size: int, number: int, contributors: int, open_time: bool
) -> None:
    agreed: dict[str, object] = {
        "cadence_number": number,
        "weekdays": (),
        "contributors_per_meeting": contributors,
    }
    if open_time:
        agreed["start_time"] = None
    proposal = propose(seed, size, **agreed)
    assert proposal.meetings or proposal.conflicts
