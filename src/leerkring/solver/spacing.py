"""Turns of one person are spread in time, once dates and fairness are settled."""

from collections.abc import Sequence
from itertools import combinations

from leerkring.domain.meetings import Role
from leerkring.domain.turns import TURN_ROLES
from leerkring.solver.model import SeasonModel
from leerkring.solver.season import Choice

# What it costs to have the same role again after so many meetings: less than any wish.
SAME_ROLE = {2: 12, 3: 6, 4: 3}
OTHER_ROLE = {1: 4, 2: 1}


def add_spacing(model: SeasonModel) -> None:
    """Add the cost of turns that follow each other closely."""
    for person in range(len(model.season.people)):
        for before, after in combinations(range(len(model.season.slots)), 2):
            distance = after - before
            for first in TURN_ROLES:
                for second in TURN_ROLES:
                    costs = SAME_ROLE if first is second else OTHER_ROLE
                    if distance in costs:
                        _together(model, (before, first), (after, second), person, costs[distance])


def keep_turns(model: SeasonModel, choices: Sequence[Choice]) -> None:
    """Leave everybody the number of turns that was found fair, role by role."""
    for role in model.roles:
        for person in range(len(model.season.people)):
            turns = sum(person in choice.roles.get(role, ()) for choice in choices)
            terms = (model.role(i, role, person) for i in range(len(choices)))
            model.cp.add(sum(term for term in terms if term is not None) == turns)


def _together(
    model: SeasonModel, one: tuple[int, Role], other: tuple[int, Role], person: int, cost: int
) -> None:
    first, second = model.role(*one, person), model.role(*other, person)
    if first is None or second is None or (isinstance(first, int) and isinstance(second, int)):
        return
    both = model.cp.new_bool_var(f"close_{one}_{other}_{person}")
    model.cp.add(both >= first + second - 1)
    model.costs(both, cost)
