"""What a whole plan may search: seconds of the solver's own clock, the same on every computer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from leerkring.solver.engine import engine
from leerkring.solver.running import stopping

if TYPE_CHECKING:
    from ortools.sat.python import cp_model


class Budget:
    """So many of the solver's own seconds, for all searches of one plan together, until `stop`."""

    def __init__(self, seconds: float, stop: Callable[[], bool] = lambda: False) -> None:
        self.left, self._stop = seconds, stop

    def solve(
        self, solver: "cp_model.CpSolver", model: "cp_model.CpModel", most: float
    ) -> "cp_model.CpSolverStatus":
        """Solve within `most` and what is left; nothing is known when nothing is left."""
        if self.left <= 0:
            unknown: cp_model.CpSolverStatus = engine().UNKNOWN
            return unknown
        solver.parameters.num_workers = 1
        solver.parameters.max_deterministic_time = min(most, self.left)
        with stopping(solver, self._stop):
            status: cp_model.CpSolverStatus = solver.solve(model)
        self.left -= solver.deterministic_time
        return status
