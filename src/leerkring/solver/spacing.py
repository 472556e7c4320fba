"""Turns of one person are spread in time: the same role not soon again, nor another right after.

Counted over runs of meetings that follow each other, those before the period included: in every
run of three, four, … seven meetings somebody should have a role once at most. So a short distance
weighs more than a long one, and each distance is one simple constraint.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from leerkring.domain.meetings import Role
from leerkring.domain.turns import TURN_ROLES
from leerkring.solver.season import Choice, Season

if TYPE_CHECKING:
    from leerkring.solver.model import SeasonModel, Term

# What each turn too many costs in a run of so many meetings, in percent of Wishes.close_turns.
RUNS = {3: 100, 4: 53, 5: 27, 6: 13, 7: 7}
LONGEST = max(RUNS)
T = TypeVar("T")
LEADING = 4  # leading again soon is heavier than bringing a case again


def spacing_weight(season: Season, role: Role, length: int) -> int:
    """Return what one turn too many in a run of `length` meetings costs."""
    times = LEADING if role is Role.FACILITATOR else 1
    return season.request.wishes.close_turns * RUNS[length] * times // 100


def add_spacing(model: "SeasonModel") -> None:
    """Add the cost of turns that follow each other closely."""
    season = model.season
    for person in range(len(season.people)):
        for role in TURN_ROLES:
            turns = _turns(model, role, person)
            for length in RUNS:
                for run in _runs(turns, length, len(season.slots)):
                    _once(model, run, spacing_weight(season, role, length))
        for before, after in pairwise(_either(model, person)):
            _once(model, [*before, *after], season.request.wishes.roles_in_a_row)


def spacing_cost(season: Season, choices: Sequence[Choice | None]) -> int:
    """Return what the distances between turns cost, counted without the solver."""
    total = 0
    for person in range(len(season.people)):
        for role in TURN_ROLES:
            turns = [*_before(season, role, person), *(_has(c, role, person) for c in choices)]
            for length in RUNS:
                weight = spacing_weight(season, role, length)
                runs = _runs(turns, length, len(choices))
                total += weight * sum(max(0, sum(run) - 1) for run in runs)
        either = [
            sum(_before(season, role, person)[-1] for role in TURN_ROLES) if season.history else 0,
            *(sum(_has(c, role, person) for role in TURN_ROLES) for c in choices),
        ]
        pairs = (max(0, one + other - 1) for one, other in pairwise(either))
        total += season.request.wishes.roles_in_a_row * sum(pairs)
    return total


def _runs(turns: Sequence[T], length: int, coming: int) -> Iterator[Sequence[T]]:
    """Yield the runs of `length` that end in one of the coming meetings."""
    for end in range(len(turns) - coming, len(turns)):
        yield turns[max(0, end - length + 1) : end + 1]


def _before(season: Season, role: Role, person: int) -> list[int]:
    """Return, for the last meetings before the period, whether somebody had the role."""
    person_id = season.people[person].id
    return [int(person_id in s.turns.get(role, ())) for s in season.history[-LONGEST:]]


def _has(choice: Choice | None, role: Role, person: int) -> int:
    return int(choice is not None and person in choice.roles.get(role, ()))


def _turns(model: "SeasonModel", role: Role, person: int) -> "list[Term]":
    coming = (model.role(slot, role, person) for slot in range(len(model.season.slots)))
    return [*_before(model.season, role, person), *(0 if t is None else t for t in coming)]


def _either(model: "SeasonModel", person: int) -> "list[list[Term]]":
    """Return the last meeting before the period and each coming one, with both roles."""
    turns = [_turns(model, role, person) for role in TURN_ROLES]
    first = max(0, len(turns[0]) - len(model.season.slots) - 1)
    return [list(both) for both in zip(*(t[first:] for t in turns), strict=True)]


def _once(model: "SeasonModel", run: "Sequence[Term]", weight: int) -> None:
    """Let a person have one turn in this run, at a cost for each more."""
    free = [term for term in run if not isinstance(term, int)]
    given = sum(term for term in run if isinstance(term, int))
    most = len(free) + given - 1
    if most <= 0 or not weight:
        return
    if not free:
        model.add_constant(most * weight)
        return
    extra = model.cp.new_int_var(0, most, "")
    model.at_most(1 - given, free, extra)
    model.costs(extra, weight)
