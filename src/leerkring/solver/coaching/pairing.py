"""Who coaches whom: as many as can be, then the fewest repeats, wishes, an even load, the rest.

As long as no two duos want the same moment this is a flow through a network, of which the least
cost is exact and found at once: each duo more costs a coach more than the one before. Pairs that
turn out not to go together are excluded, and then CP-SAT weighs the same costs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from leerkring.solver.budget import Budget
from leerkring.solver.engine import engine

EFFORT = 2.0  # in the solver's own seconds, for a term in which duos are in each other's way
Choice = tuple[int, int]  # the numbers of a teacher and a coach


@dataclass(frozen=True)
class Option:
    """What it costs to make a pair: how often it was there, and `rest`, each less than the last."""

    times: int = 0
    wished: bool = False
    rest: int = 0


@dataclass(frozen=True)
class Coach:
    """How many duos a coach has, and how many may be added."""

    load: int
    room: int


@dataclass(frozen=True)
class Pairing:
    """Teachers and coaches by number, with the pairs that could be."""

    teachers: int
    coaches: Sequence[Coach]
    options: Mapping[Choice, Option]

    @cached_property
    def load_unit(self) -> int:
        """What one step of load costs: more than all the rest together."""
        return 1 + self.teachers * max((o.rest for o in self.options.values()), default=0)

    @cached_property
    def wish_unit(self) -> int:
        """What a wish is worth: more than any load."""
        most = max((c.load + min(c.room, self.teachers) for c in self.coaches), default=0)
        return self.load_unit * (1 + 2 * most * self.teachers)

    @cached_property
    def repeat_unit(self) -> int:
        """What a repeat costs: more than all wishes."""
        wished = len({t for (t, _), option in self.options.items() if option.wished})
        return self.wish_unit * (wished + 1)

    @cached_property
    def duo_unit(self) -> int:
        """What a teacher without a coach costs: more than anything."""
        times = max((o.times for o in self.options.values()), default=0)
        return self.repeat_unit * (1 + self.teachers * times) + self.wish_unit

    def cost(self, option: Option) -> int:
        """Return what a pair costs by itself."""
        return self.repeat_unit * option.times - self.wish_unit * option.wished + option.rest

    def step(self, coach: int, more: int) -> int:
        """Return what it costs a coach to have `more` duos rather than one less."""
        return self.load_unit * (2 * (self.coaches[coach].load + more) - 1)

    def loads(self, chosen: Mapping[int, int]) -> list[int]:
        """Return the duos of each coach."""
        found = [coach.load for coach in self.coaches]
        for coach in chosen.values():
            found[coach] += 1
        return found

    def plain(self) -> "Pairing":
        """Return the same without wishes and preferences: only repeats and load."""
        plain = {key: Option(option.times) for key, option in self.options.items()}
        return Pairing(self.teachers, self.coaches, plain)


def cheapest(pairing: Pairing) -> dict[int, int]:
    """Return the coach of each teacher that can have one, at the least cost."""
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    if not pairing.options:
        return {}
    flow = SimpleMinCostFlow()
    first_coach = 1 + pairing.teachers
    sink = first_coach + len(pairing.coaches)
    arcs: dict[int, Choice] = {}
    add = flow.add_arc_with_capacity_and_unit_cost
    for teacher in range(pairing.teachers):
        add(0, 1 + teacher, 1, 0)
    for (teacher, coach), option in pairing.options.items():
        arc = add(1 + teacher, first_coach + coach, 1, pairing.cost(option))
        arcs[arc] = teacher, coach
    for number, one in enumerate(pairing.coaches):
        for more in range(1, min(one.room, pairing.teachers) + 1):
            add(first_coach + number, sink, 1, pairing.step(number, more))
    flow.set_node_supply(0, pairing.teachers)
    flow.set_node_supply(sink, -pairing.teachers)
    status = flow.solve_max_flow_with_min_cost()
    if status != flow.OPTIMAL:
        raise RuntimeError(f"no least cost: {status}")
    return dict(sorted(choice for arc, choice in arcs.items() if flow.flow(arc)))


def cheapest_without(
    pairing: Pairing,
    never_together: Sequence[frozenset[Choice]],
    hint: Mapping[int, int],
    seed: int,
    budget: Budget,
) -> tuple[dict[int, int], bool]:
    """Return the same where some pairs are not all together, and whether it is proven."""
    cp_model = engine()
    model = cp_model.CpModel()
    chosen = {key: model.new_bool_var("") for key in pairing.options}
    costs = [
        chosen[key] * (pairing.cost(option) - pairing.duo_unit)
        for key, option in pairing.options.items()
    ]
    for teacher in range(pairing.teachers):
        model.add_at_most_one(v for (t, _), v in chosen.items() if t == teacher)
    for number, coach in enumerate(pairing.coaches):
        mine = [v for (_, c), v in chosen.items() if c == number]
        steps = [model.new_bool_var("") for _ in range(min(coach.room, len(mine)))]
        model.add(sum(mine) == sum(steps))
        for one, next_one in pairwise(steps):
            model.add_implication(next_one, one)
        costs += [pairing.step(number, more) * v for more, v in enumerate(steps, 1)]
    for together in never_together:
        model.add_bool_or([~chosen[key] for key in sorted(together)])
    for key, variable in chosen.items():
        model.add_hint(variable, hint.get(key[0]) == key[1])
    model.minimize(sum(costs))
    solver = cp_model.CpSolver()
    solver.parameters.linearization_level = 2
    solver.parameters.random_seed = seed
    status = budget.solve(solver, model, EFFORT)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return {}, False
    found = {t: c for (t, c), variable in chosen.items() if solver.boolean_value(variable)}
    return dict(sorted(found.items())), status == cp_model.OPTIMAL
