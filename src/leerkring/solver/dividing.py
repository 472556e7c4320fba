"""Divides the turns once the dates are known: fair, level and well apart.

With the dates fixed everything about turns can be weighed together and is mostly proven best in a
tenth of a second; with the dates open it could not.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from leerkring.solver.costing import whole_cost
from leerkring.solver.engine import engine
from leerkring.solver.levelling import add_levelling
from leerkring.solver.model import SeasonModel
from leerkring.solver.running import solver_for, stopping
from leerkring.solver.season import Choice, Season
from leerkring.solver.setup import accounts_of
from leerkring.solver.spacing import add_spacing


@dataclass(frozen=True)
class Divided:
    """Choices with the same dates and the best turns; `proven`: none are better for these dates."""

    choices: tuple[Choice, ...]
    proven: bool


def divide_turns(season: Season, choices: Sequence[Choice], stop: Callable[[], bool]) -> Divided:
    """Return the best turns for the dates of `choices`, one per slot; at worst the same ones."""
    from leerkring.solver.rules import TWINS

    part = on_these_dates(season, choices)
    model = SeasonModel(part)
    for twin in TWINS:
        if twin.constrain is not None:
            twin.constrain(model)
    add_spacing(model)
    add_levelling(model)
    model.minimize()
    # Without `choices` as a hint: to follow it takes longer than to find the best from the start.
    solver = solver_for(season.request, season.request.limits.turns)
    solver.parameters.cp_model_presolve = False  # takes longer here than the search itself
    solver.parameters.restart_period = 20
    solver.parameters.use_sat_inprocessing = False
    # What a turn too many costs follows from the turns, which are what is searched for.
    solver.parameters.instantiate_all_variables = False
    with stopping(solver, stop):
        status = solver.solve(model.cp)
    cp_model = engine()
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Divided(tuple(choices), proven=False)
    found = tuple(c for c in model.read(solver) if c is not None)
    if whole_cost(part, found) > whole_cost(part, choices):
        found = tuple(choices)
    return Divided(found, proven=status == cp_model.OPTIMAL)


def on_these_dates(season: Season, choices: Sequence[Choice]) -> Season:
    """Return the season with one moment per slot, and the fair shares of exactly those days."""
    slots = tuple(
        replace(slot, moments=(choice.moment,))
        for slot, choice in zip(season.slots, choices, strict=True)
    )
    accounts = accounts_of(season.ledger, season.people, slots)
    return replace(season, slots=slots, accounts=accounts)
