"""Improves a plan by a few meetings at a time, when the whole is too much to weigh at once.

Dates of some meetings that follow each other are set free, with everybody's turns in the whole
season; all other dates stay. Each such small problem is solved almost at once, and two sweeps over
the season come within one or two percent of the best, where the whole model, given the same time,
is often still a third away from it (measured on the hard circles of an organisation of sixty).
"""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import replace

from leerkring.solver.costing import cost_of
from leerkring.solver.engine import engine
from leerkring.solver.modelling import full_model
from leerkring.solver.running import solver_for, stopping
from leerkring.solver.season import Choice, Season

AT_ONCE, STEP = 4, 3  # meetings set free together, and how far the next ones are shifted
SWEEPS = 3
EFFORT = 0.06
FILLING = 0.2


def improve(
    season: Season, choices: Sequence[Choice], stop: Callable[[], bool]
) -> tuple[Choice, ...]:
    """Return a plan that costs no more than `choices`, one per slot."""
    best = tuple(choices)
    for _ in range(SWEEPS):
        before = best
        for free in _stretches(len(season.slots)):
            if stop():
                return best
            best = _better(season, best, free, stop)
        if best == before:
            break
    return best


def filled(
    season: Season, choices: Sequence[Choice | None], stop: Callable[[], bool]
) -> tuple[Choice, ...] | None:
    """Return a plan with a meeting in the empty windows too, the ones beside those moved at most.

    None when none is found.
    """
    empty = [number for number, choice in enumerate(choices) if choice is None]
    free = {near for number in empty for near in (number - 1, number, number + 1)}
    found = _solved(season, choices, free, FILLING, stop)
    return None if found is None or None in found else tuple(c for c in found if c is not None)


def _stretches(count: int) -> Iterator[range]:
    for first in range(0, max(1, count - AT_ONCE + STEP), STEP):
        yield range(first, min(count, first + AT_ONCE))


def _better(
    season: Season, choices: tuple[Choice, ...], free: range, stop: Callable[[], bool]
) -> tuple[Choice, ...]:
    solved = _solved(season, choices, free, EFFORT, stop)
    if solved is None:
        return choices
    found = tuple(choice for choice in solved if choice is not None)
    return found if cost_of(season, found) < cost_of(season, choices) - 0.5 else choices


def _solved(
    season: Season,
    choices: Sequence[Choice | None],
    free: Container[int],
    effort: float,
    stop: Callable[[], bool],
) -> Sequence[Choice | None] | None:
    """Return the best plan found with the dates of all windows but the `free` ones as they are."""
    slots = tuple(
        slot if choice is None or number in free else replace(slot, moments=(choice.moment,))
        for number, (slot, choice) in enumerate(zip(season.slots, choices, strict=True))
    )
    model = full_model(replace(season, slots=slots))
    model.hint(choices)
    solver = solver_for(season.request, effort)
    # On models this small more preparation costs more than it saves.
    solver.parameters.max_presolve_iterations = 1
    solver.parameters.use_sat_inprocessing = False
    with stopping(solver, stop):
        status = solver.solve(model.cp)
    cp_model = engine()
    return model.read(solver) if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None
