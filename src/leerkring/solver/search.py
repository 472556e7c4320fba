"""Searches the best plan of one season with CP-SAT, and stops when asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from leerkring.solver.costing import cost_of
from leerkring.solver.dividing import divide_turns
from leerkring.solver.engine import engine
from leerkring.solver.model import SeasonModel
from leerkring.solver.rules import TWINS
from leerkring.solver.running import solver_for, stopping
from leerkring.solver.season import Choice, Season

Better = Callable[[tuple[Choice | None, ...]], None]


@dataclass(frozen=True)
class Found:
    """A plan of one season. `proven`: none is better; else `gap` is how much at most (0 to 1)."""

    choices: tuple[Choice | None, ...]
    cost: int
    proven: bool
    gap: float


def search(
    season: Season,
    start: Sequence[Choice | None],
    better: Better,
    stop: Callable[[], bool],
) -> Found:
    """Return the best plan within the effort of the request, from a first plan `start`.

    Windows that cannot all be kept stay empty, as few as possible.
    """
    usable = [i for i, slot in enumerate(season.slots) if slot.moments]
    part = replace(season, slots=tuple(season.slots[i] for i in usable))

    def whole(choices: Sequence[Choice | None]) -> tuple[Choice | None, ...]:
        found: list[Choice | None] = [None] * len(season.slots)
        for place, choice in zip(usable, choices, strict=True):
            found[place] = choice
        return tuple(found)

    if not usable:
        return Found(whole(()), 0, proven=True, gap=0.0)
    hint = [start[i] for i in usable]
    found = None if any(c is None for c in hint) else _solve(part, hint, whole, better, stop)
    if found is None:
        found = _solve(part, hint, whole, better, stop, may_drop=True)
    if found is None or stop():
        return found or Found(tuple(start), round(cost_of(season, start)), proven=False, gap=1.0)
    return _with_turns(season, found, stop)


def _with_turns(season: Season, found: Found, stop: Callable[[], bool]) -> Found:
    """Divide the turns anew, all that there is to weigh together, on the dates that were found."""
    held = [i for i, choice in enumerate(found.choices) if choice is not None]
    part = replace(season, slots=tuple(season.slots[i] for i in held))
    divided = divide_turns(part, [c for c in found.choices if c is not None], stop)
    choices: list[Choice | None] = [None] * len(season.slots)
    for place, choice in zip(held, divided.choices, strict=True):
        choices[place] = choice
    return replace(
        found,
        choices=tuple(choices),
        cost=round(cost_of(season, choices)),
        proven=found.proven and divided.proven,
    )


def _solve(
    season: Season,
    hint: Sequence[Choice | None],
    whole: Callable[[Sequence[Choice | None]], tuple[Choice | None, ...]],
    better: Better,
    stop: Callable[[], bool],
    *,
    may_drop: bool = False,
) -> Found | None:
    cp_model = engine()
    model = _model(season, may_drop=may_drop)
    model.hint(hint)
    solver = solver_for(season.request, season.request.limits.effort)

    class Watch(cp_model.CpSolverSolutionCallback):  # type: ignore[misc, name-defined]
        def on_solution_callback(self) -> None:
            better(whole(model.read(self)))

    with stopping(solver, stop):
        status = solver.solve(model.cp, Watch())
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    choices = model.read(solver)
    value, bound = solver.objective_value, solver.best_objective_bound
    gap = 0.0 if value <= 0 else max(0.0, min(1.0, (value - bound) / value))
    cost = round(cost_of(season, choices))
    proven = status == cp_model.OPTIMAL
    return Found(whole(choices), cost, proven, 0.0 if proven else gap)


def _model(season: Season, *, may_drop: bool) -> SeasonModel:
    model = SeasonModel(season, may_drop=may_drop)
    for twin in TWINS:
        if twin.constrain is not None:
            twin.constrain(model)
    model.minimize()
    return model
