"""The planning rules as the solver keeps them, in the order in which they take days away."""

from leerkring.solver.rules import (
    contributors,
    disciplines,
    facilitator,
    follow_up,
    gap,
    kept,
    long_gap,
    missing_twice,
    one_place,
    one_role,
    open_day,
    quorum,
    required,
    room,
    time_frame,
    turns,
    twice_running,
)
from leerkring.solver.twin import Twin

TWINS: tuple[Twin, ...] = (
    open_day.TWIN,
    time_frame.TWIN,
    one_place.TWIN,
    room.TWIN,
    quorum.TWIN,
    required.TWIN,
    facilitator.TWIN,
    contributors.TWIN,
    one_role.TWIN,
    gap.TWIN,
    kept.TWIN,
    twice_running.TWIN,
    follow_up.TWIN,
    missing_twice.TWIN,
    long_gap.TWIN,
    turns.TWIN,
    disciplines.TWIN,
)
