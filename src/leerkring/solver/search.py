"""Searches the best plan of one season with CP-SAT, and stops when asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from leerkring.solver.costing import cost_of
from leerkring.solver.engine import engine
from leerkring.solver.improving import filled, improve
from leerkring.solver.modelling import full_model
from leerkring.solver.refining import with_turns
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
    better: Better | None,
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
    tell = None if better is None else lambda choices: better(whole(choices))
    found = None if any(c is None for c in hint) else _best(part, hint, tell, stop)
    if found is None:
        effort = season.request.limits.effort
        found = _solve(part, hint, tell, stop, effort=effort, may_drop=True)
    if found is None:
        return Found(tuple(start), round(cost_of(season, start)), proven=False, gap=1.0)
    return replace(found, choices=whole(found.choices))


def mended(
    season: Season, kept: Sequence[Choice | None], before: Found, stop: Callable[[], bool]
) -> Found | None:
    """Return a plan with what is `kept` of the one `before`, and what is empty filled in.

    None when there is no such plan, or some windows have no moment at all.
    """
    if not all(slot.moments for slot in season.slots):
        return None
    choices = filled(season, kept, stop)
    if choices is None:
        return None
    cost = round(cost_of(season, choices))
    return Found(choices, cost, proven=False, gap=_gap(cost, before))


def _best(
    season: Season, hint: Sequence[Choice | None], better: Better | None, stop: Callable[[], bool]
) -> Found | None:
    """Return the best plan with a meeting in each window, None when there is none.

    What is not proven best soon is improved piece by piece, and searched on from there as long
    as the request allows.
    """
    limits = season.request.limits
    found = _solve(season, hint, better, stop, effort=min(limits.quick, limits.effort))
    if found is None and limits.effort > limits.quick:
        return _solve(season, hint, better, stop, effort=limits.effort)
    if found is None or found.proven or stop():
        return found
    choices = improve(season, [c for c in found.choices if c is not None], stop)
    cost = round(cost_of(season, choices))
    improved = replace(found, choices=choices, cost=cost, gap=_gap(cost, found))
    if better is not None:
        better(choices)
    if limits.effort <= limits.quick or stop():
        return improved
    last = _solve(season, choices, better, stop, effort=limits.effort)
    return last if last is not None and last.cost <= improved.cost else improved


def _gap(cost: int, found: Found) -> float:
    """Return the gap of a better plan, from the bound that was proven for another."""
    least = found.cost * (1 - found.gap)
    return max(0.0, min(1.0, (cost - least) / cost)) if cost > 0 else 0.0


def divided(season: Season, found: Found, stop: Callable[[], bool]) -> Found:
    """Divide the turns anew, all that there is to weigh together, on the dates that were found."""
    if stop():
        return found
    held = [i for i, choice in enumerate(found.choices) if choice is not None]
    part = replace(season, slots=tuple(season.slots[i] for i in held))
    turns = with_turns(part, [c for c in found.choices if c is not None], stop)
    choices: list[Choice | None] = [None] * len(season.slots)
    for place, choice in zip(held, turns.choices, strict=True):
        choices[place] = choice
    return replace(
        found,
        choices=tuple(choices),
        cost=round(cost_of(season, choices)),
        proven=found.proven and turns.proven,
    )


def _solve(
    season: Season,
    hint: Sequence[Choice | None],
    better: Better | None,
    stop: Callable[[], bool],
    *,
    effort: float,
    may_drop: bool = False,
) -> Found | None:
    cp_model = engine()
    model = full_model(season, may_drop=may_drop)
    model.hint(hint)
    solver = solver_for(season.request, effort)

    class Watch(cp_model.CpSolverSolutionCallback):  # type: ignore[misc, name-defined]
        def on_solution_callback(self) -> None:
            if better is not None:
                better(model.read(self))

    with stopping(solver, stop):
        status = solver.solve(model.cp, None if better is None else Watch())
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    choices = model.read(solver)
    value, bound = solver.objective_value, solver.best_objective_bound
    gap = 0.0 if value <= 0 else max(0.0, min(1.0, (value - bound) / value))
    cost = round(cost_of(season, choices))
    proven = status == cp_model.OPTIMAL
    return Found(choices, cost, proven, 0.0 if proven else gap)
