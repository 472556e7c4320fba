"""Turns once the dates are known: well apart, level, and counted alike by solver and by hand."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.domain.meetings import Role
from leerkring.solver.costing import whole_cost
from leerkring.solver.dividing import divide_turns, on_these_dates
from leerkring.solver.first_answer import first_answer
from leerkring.solver.improving import improve
from leerkring.solver.least_spread import Player, least_band, least_spread
from leerkring.solver.levelling import add_levelling, levels
from leerkring.solver.model import SCALE, SeasonModel
from leerkring.solver.rules import TWINS
from leerkring.solver.running import solver_for
from leerkring.solver.season import Choice, Season
from leerkring.solver.setup import Outline
from leerkring.solver.spacing import add_spacing, spacing_cost
from support.planning_facts import random_team, request


def season_of(seed: int, size: int, **agreed: object) -> Season:
    facts = random_team(seed, size, cadence_number=5, **agreed)
    return Outline(facts.circles["noord"], facts, request()).season()


def dated(season: Season) -> tuple[Season, tuple[Choice, ...]]:
    """Return the season and a first plan with a meeting in each window."""
    choices = first_answer(season)
    held = [i for i, c in enumerate(choices) if c is not None]
    part = Season(**{**vars(season), "slots": tuple(season.slots[i] for i in held)})
    return part, tuple(c for c in choices if c is not None)


@settings(max_examples=12)
@given(seed=st.integers(0, 5000), size=st.integers(4, 9))
def test_the_solver_counts_as_we_count(seed: int, size: int) -> None:
    season, choices = dated(season_of(seed, size))
    part = on_these_dates(season, choices)
    model = SeasonModel(part)
    for twin in TWINS:
        if twin.constrain is not None:
            twin.constrain(model)
    add_spacing(model)
    add_levelling(model)
    model.minimize()
    solver = solver_for(part.request, 0.5)
    solver.solve(model.cp)
    found = model.read(solver)
    assert solver.objective_value / SCALE == pytest.approx(whole_cost(part, found), abs=1)


@settings(max_examples=12)
@given(seed=st.integers(0, 5000), size=st.integers(4, 9))
def test_dividing_keeps_the_dates_and_never_costs_more(seed: int, size: int) -> None:
    season, choices = dated(season_of(seed, size))
    divided = divide_turns(season, choices, lambda: False)
    part = on_these_dates(season, choices)
    assert [c.moment for c in divided.choices] == [c.moment for c in choices]
    assert whole_cost(part, divided.choices) <= whole_cost(part, choices) + 1e-6


@settings(max_examples=6)
@given(seed=st.integers(0, 5000))
def test_improving_never_costs_more(seed: int) -> None:
    season, choices = dated(season_of(seed, 8, weekdays=()))
    better = improve(season, choices, lambda: False)
    from leerkring.solver.costing import cost_of

    assert cost_of(season, better) <= cost_of(season, choices)


def test_two_turns_close_together_cost_more_than_far_apart() -> None:
    season, choices = dated(season_of(1, 8))
    leads = [set(c.roles[Role.FACILITATOR]) for c in choices]
    person = next(iter(leads[0]))

    def with_second_turn(at: int) -> list[Choice]:
        return [
            Choice(c.moment, {Role.FACILITATOR: (person,) if i in (0, at) else ()})
            for i, c in enumerate(choices)
        ]

    costs = [spacing_cost(season, with_second_turn(at)) for at in range(1, 7)]
    assert all(near > far for near, far in pairwise(costs[:6]))


def test_everybody_ends_within_the_band_that_can_be_reached() -> None:
    season, choices = dated(season_of(4, 8))
    divided = divide_turns(season, choices, lambda: False)
    part = on_these_dates(season, choices)
    lead = next(level for level in levels(part) if level.role is Role.FACILITATOR)
    assert lead.is_kept(divided.choices)


def test_the_least_band_over_whole_turns() -> None:
    three = [Player(0, 1.0, 9), Player(0, 1.0, 9), Player(0, 1.0, 9)]
    assert least_spread(three, 3) == 0
    assert least_spread(three, 4) == 1
    behind = [Player(0, 1.5, 9), Player(2, 1.5, 9)]
    assert least_spread(behind, 1) == pytest.approx(1.0)


def test_what_is_pinned_counts_in_the_least_band() -> None:
    free = [Player(0, 0.5, 2), Player(0, 0.5, 2)]
    pinned = [Player(0, 0.5, 2, forced=2), Player(0, 0.5, 2)]
    assert least_spread(free, 2) == 0
    assert least_spread(pinned, 2) == 2
    band = least_band(pinned, 2)
    assert band is not None
    assert (band.lowest, band.highest) == (-0.5, 1.5)


@settings(max_examples=60)
@given(
    players=st.lists(
        st.tuples(st.integers(0, 2), st.integers(0, 8), st.integers(0, 3)), min_size=1, max_size=4
    ),
    total=st.integers(0, 6),
)
def test_no_division_is_more_even_than_the_least_band(
    players: list[tuple[int, int, int]], total: int
) -> None:
    known = [Player(before, share / 4, most) for before, share, most in players]
    band = least_band(known, total)
    spreads = []

    def give(left: int, given_turns: tuple[int, ...]) -> None:
        if len(given_turns) == len(known):
            if left == 0:
                off = [p.before + x - p.share for p, x in zip(known, given_turns, strict=True)]
                spreads.append(max(off) - min(off))
            return
        for turns in range(min(left, known[len(given_turns)].most) + 1):
            give(left - turns, (*given_turns, turns))

    give(total, ())
    assert (band is None) == (not spreads)
    if band is not None:
        assert band.spread == pytest.approx(min(spreads))
