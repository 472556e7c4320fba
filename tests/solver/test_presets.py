"""Each order of wishes wins on its own figure; what must be is the same in all of them."""

from datetime import timedelta

import pytest

from leerkring.domain.plan_request import PRESETS, Preset
from leerkring.domain.planning import Proposal
from leerkring.domain.proposals import judge
from leerkring.solver.circle_solver import CircleSolver
from support.planning_facts import NAMES, circle_of, facts_of, person, random_team, request

TEAMS = range(8)


def plans(preset: Preset) -> list[Proposal]:
    """Return a year of eight part-timers who meet every seven weeks, for several teams."""
    found = []
    for seed in TEAMS:
        facts = random_team(seed, 8, cadence_number=7, weekdays=())
        asked = request(wishes=PRESETS[preset])
        proposal = CircleSolver().propose(facts, asked, lambda _: None, lambda: False)
        assert [v for v in judge(proposal, facts) if v.severe] == []
        found.append(proposal)
    return found


@pytest.fixture(scope="module")
def by_preset() -> dict[Preset, list[Proposal]]:
    return {preset: plans(preset) for preset in Preset}


def absences(proposal: Proposal) -> float:
    return sum(len(m.absent) for m in proposal.meetings)


def days_off(proposal: Proposal) -> float:
    off = (abs(m.start.date() - m.window.target) for m in proposal.meetings)
    return sum(off, timedelta()).days


def unevenness(proposal: Proposal) -> float:
    return sum(row.deviation**2 for row in proposal.fairness if row.role is not None)


@pytest.mark.parametrize(
    ("preset", "figure"),
    [
        (Preset.EVERYBODY_THERE, absences),
        (Preset.STEADY_RHYTHM, days_off),
        (Preset.FAIR, unevenness),
    ],
)
def test_an_order_of_wishes_is_best_at_what_it_puts_first(
    by_preset: dict[Preset, list[Proposal]], preset: Preset, figure: object
) -> None:
    assert callable(figure)
    totals = {one: sum(figure(p) for p in found) for one, found in by_preset.items()}
    others = [total for one, total in totals.items() if one is not preset]
    assert totals[preset] <= min(others)
    if preset is not Preset.FAIR:  # turns can be divided as well on other days, too
        assert totals[preset] < max(others)


@pytest.mark.parametrize("mondays", [2, 3])
@pytest.mark.parametrize("weeks", [5, 7, 9])
def test_everybody_there_never_has_more_people_missing_than_the_usual_order(
    mondays: int, weeks: int
) -> None:
    """No weekday suits all: on a Monday one is missing, on a Tuesday those of the Monday."""
    anna = person(NAMES[0], 1)
    others = (person(name, *((0,) if n < mondays else (0, 1))) for n, name in enumerate(NAMES[1:6]))
    team = (anna, *others)
    facts = facts_of(team, circle_of(team, weekdays=(0, 1), cadence_number=weeks))
    missing = {}
    for preset in (Preset.FAIR, Preset.EVERYBODY_THERE):
        asked = request(wishes=PRESETS[preset])
        plan = CircleSolver().propose(facts, asked, lambda _: None, lambda: False)
        assert plan.proven
        missing[preset] = absences(plan)
    assert missing[Preset.EVERYBODY_THERE] <= missing[Preset.FAIR]
