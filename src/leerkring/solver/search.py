"""Searches the best plan of one season with CP-SAT, and stops when asked."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import Event, Thread
from typing import TYPE_CHECKING

from leerkring.solver.costing import cost_of
from leerkring.solver.engine import engine
from leerkring.solver.model import SeasonModel
from leerkring.solver.rules import TWINS
from leerkring.solver.season import Choice, Season
from leerkring.solver.spacing import add_spacing, keep_turns

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

LOOK_EVERY = 0.01
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
    spread = _spread_out(part, [found.choices[i] for i in usable], stop)
    return found if spread is None else replace(found, choices=whole(spread))


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
    solver = _solver(season, season.request.limits.effort)

    class Watch(cp_model.CpSolverSolutionCallback):  # type: ignore[misc, name-defined]
        def on_solution_callback(self) -> None:
            better(whole(model.read(self)))

    with _stopping(solver, stop):
        status = solver.solve(model.cp, Watch())
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    choices = model.read(solver)
    value, bound = solver.objective_value, solver.best_objective_bound
    gap = 0.0 if value <= 0 else max(0.0, min(1.0, (value - bound) / value))
    cost = round(cost_of(season, choices))
    proven = status == cp_model.OPTIMAL
    return Found(whole(choices), cost, proven, 0.0 if proven else gap)


def _spread_out(
    season: Season, choices: Sequence[Choice | None], stop: Callable[[], bool]
) -> tuple[Choice | None, ...] | None:
    """Spread turns in time: dates stay, and nothing else gets worse."""
    slots = tuple(
        replace(slot, moments=(c.moment,) if c else ())
        for slot, c in zip(season.slots, choices, strict=True)
    )
    held = [i for i, c in enumerate(choices) if c is not None]
    part = replace(season, slots=tuple(slots[i] for i in held))
    model = SeasonModel(part)
    for twin in TWINS:
        if twin.constrain is not None and twin.name != "turns":
            twin.constrain(model)
    keep_turns(model, [c for c in choices if c is not None])
    add_spacing(model)
    model.minimize()
    model.hint([choices[i] for i in held])
    solver = _solver(season, season.request.limits.spacing_effort)
    with _stopping(solver, stop):
        status = solver.solve(model.cp)
    cp_model = engine()
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    spread = model.read(solver)
    if cost_of(part, spread) > cost_of(part, [choices[i] for i in held]) + 1:
        return None
    found: list[Choice | None] = [None] * len(choices)
    for place, choice in zip(held, spread, strict=True):
        found[place] = choice
    return tuple(found)


def _model(season: Season, *, may_drop: bool) -> SeasonModel:
    model = SeasonModel(season, may_drop=may_drop)
    for twin in TWINS:
        if twin.constrain is not None:
            twin.constrain(model)
    model.minimize()
    return model


def _solver(season: Season, effort: float) -> "cp_model.CpSolver":
    solver: cp_model.CpSolver = engine().CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.random_seed = season.request.seed
    solver.parameters.max_deterministic_time = effort
    return solver


@contextmanager
def _stopping(solver: "cp_model.CpSolver", stop: Callable[[], bool]) -> Iterator[None]:
    """Pass a wish to stop on to the solver while it runs."""
    done = Event()

    def watch() -> None:
        while not done.wait(LOOK_EVERY):
            if stop():
                solver.stop_search()

    thread = Thread(target=watch, name="planner-stop", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
