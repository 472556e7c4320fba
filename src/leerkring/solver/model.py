"""The CP-SAT model of one circle: exactly one moment per window, and who does what there.

The rules add their constraints and costs through the words of this class. Costs are counted in
whole units of a wish; a last, very small cost settles what is equal, always the same way.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import TYPE_CHECKING
from zlib import crc32

from leerkring.domain.meetings import Role
from leerkring.domain.turns import person_key
from leerkring.solver.engine import engine
from leerkring.solver.season import Choice, Moment, Season

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

    Term = cp_model.IntVar | int
    Expression = cp_model.LinearExpr | int

SCALE = 1000
DROP_COST = 10**6


class SeasonModel:
    """Variables and costs for the choices of one season.

    `may_drop` lets windows stay empty at a very high cost: for finding what can be kept when not
    everything can.
    """

    def __init__(self, season: Season, *, may_drop: bool = False) -> None:
        self.season = season
        self.wishes = season.request.wishes
        self.cp: cp_model.CpModel = engine().CpModel()
        self._objective: list[tuple[Term, int]] = []
        self._later: list[tuple[Term, Callable[[Sequence[Choice | None]], int]]] = []
        self.constant = 0
        self.may_drop = may_drop
        self.roles = tuple(
            role
            for role in (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)
            if any(slot.wanted.get(role) for slot in season.slots)
        )
        self._base = min((m.day.toordinal() for s in season.slots for m in s.moments), default=0)
        self._moments = [self._moment_variables(i) for i in range(len(season.slots))]
        self._held = [self._held_variable(i) for i in range(len(season.slots))]
        self._roles = [self._role_variables(i) for i in range(len(season.slots))]

    # ---- variables ---------------------------------------------------------------------------

    def _moment_variables(self, slot: int) -> "list[Term]":
        moments = self.season.slots[slot].moments
        found: list[Term] = []
        for number, moment in enumerate(moments):
            variable = self.cp.new_bool_var(f"moment_{slot}_{number}")
            self.costs(variable, moment.cost, tie=moment.order)
            found.append(variable)
        return found

    def _held_variable(self, slot: int) -> "Term":
        moments = self._moments[slot]
        if not self.may_drop or self.season.slots[slot].stands:
            self.cp.add_exactly_one(moments)
            return 1
        held = self.cp.new_bool_var(f"held_{slot}")
        self.cp.add(sum(moments) == held)
        self.costs(held, -DROP_COST)
        self.constant += DROP_COST * SCALE
        return held

    def _role_variables(self, slot: int) -> "dict[Role, dict[int, Term]]":
        this = self.season.slots[slot]
        found: dict[Role, dict[int, Term]] = {}
        for role in self.roles:
            if this.stands:
                found[role] = dict.fromkeys(this.fixed.get(role, ()), 1)
                continue
            found[role] = {}
            may = this.may(role) if this.wanted.get(role) else 0
            for person in range(len(self.season.people)):
                if may >> person & 1:
                    variable = self.cp.new_bool_var(f"{role}_{slot}_{person}")
                    self.costs(variable, 0, tie=self._tie(slot, role, person))
                    found[role][person] = variable
        return found

    def _tie(self, slot: int, role: Role, person: int) -> int:
        target = self.season.slots[slot].window.target
        key = (self.season.circle.name, target, role, *person_key(self.season.people[person])[:2])
        return crc32("|".join(map(str, key)).encode()) % 8

    # ---- words for the rules -----------------------------------------------------------------

    def role(self, slot: int, role: Role, person: int) -> "Term | None":
        """Return whether `person` has `role` there: a variable, 1, or None for never."""
        return self._roles[slot].get(role, {}).get(person)

    def held(self, slot: int) -> "Term":
        """Return whether there is a meeting in the window: 1, unless windows may stay empty."""
        return self._held[slot]

    def day(self, slot: int) -> "Expression":
        """Return the day number of the meeting, as counted by `ordinal`."""
        moments = self.season.slots[slot].moments
        numbers = [m.day.toordinal() - self._base for m in moments]
        return _sum(v * n for v, n in zip(self._moments[slot], numbers, strict=True)) + self._base

    def neighbours(self) -> Iterator[tuple[int, int]]:
        """Yield each window with the next."""
        return pairwise(range(len(self.season.slots)))

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield the windows whose distance matters: each two when windows may stay empty."""
        if self.may_drop:
            return combinations(range(len(self.season.slots)), 2)
        return self.neighbours()

    def add_if_held(self, constraint: object, *slots: int) -> None:
        """Add a constraint that binds only when there are meetings in these windows."""
        added = self.cp.add(constraint)  # type: ignore[arg-type]
        held = [self._held[slot] for slot in slots]
        conditions = [h for h in held if not isinstance(h, int)]
        if conditions:
            added.only_enforce_if(conditions)

    def present(self, slot: int, person: int) -> "Expression":
        """Return whether `person` can be there: 0 or 1, following the chosen moment."""
        return self._over(slot, person, [m.present for m in self._list(slot)])

    def absent(self, slot: int, person: int) -> "Expression":
        """Return whether `person` is a member then and cannot come."""
        return self._over(slot, person, [m.absent for m in self._list(slot)])

    def choices(self, slot: int) -> "Iterator[tuple[Moment, Term]]":
        """Yield the moments of a window, each with whether it is chosen."""
        yield from zip(self._list(slot), self._moments[slot], strict=True)

    def _list(self, slot: int) -> tuple[Moment, ...]:
        return self.season.slots[slot].moments

    def _over(self, slot: int, person: int, masks: Sequence[int]) -> "Expression":
        pairs = zip(self._moments[slot], masks, strict=True)
        return _sum(variable for variable, mask in pairs if mask >> person & 1)

    def always_present(self, slot: int, person: int) -> bool:
        """Tell whether `person` can come whatever moment is chosen."""
        return all(m.present >> person & 1 for m in self._list(slot))

    def ever_present(self, slot: int, person: int) -> bool:
        """Tell whether `person` can come at any of the moments."""
        return any(m.present >> person & 1 for m in self._list(slot))

    def ever_active(self, slot: int, person: int) -> bool:
        """Tell whether `person` is a member at any of the moments."""
        return any(m.active >> person & 1 for m in self._list(slot))

    def choose_among_present(self, role: Role) -> None:
        """Choose as many for `role` as wanted, each able to take it at the chosen moment.

        A reserve is a wish: without enough people there is none.
        """
        for number, slot in enumerate(self.season.slots):
            chosen = self._roles[number].get(role, {})
            if slot.stands or not slot.wanted.get(role):
                continue
            total = _sum(chosen.values())
            if role is Role.RESERVE_CONTRIBUTOR:
                missing = self.cp.new_bool_var(f"no_reserve_{number}")
                self.cp.add(total + missing == self._held[number])
                self.costs(missing, self.wishes.unfair_turn)
            else:
                self.cp.add(total == self._held[number] * slot.wanted[role])
            masks = [slot.eligible(role, m) for m in slot.moments]
            for person, variable in chosen.items():
                if not all(mask >> person & 1 for mask in masks):
                    self.cp.add(variable <= self._over(number, person, masks))

    def at_most(self, number: int, terms: "Sequence[Term]", beyond: "Term") -> None:
        """Let no more than `number` of these be 1, and `beyond` more."""
        weights = [*(1 for _ in terms), -1]
        total = engine().LinearExpr.weighted_sum([*terms, beyond], weights)
        self.cp.add(total <= number)

    # ---- costs -------------------------------------------------------------------------------

    def costs(self, term: "Term", weight: int, *, tie: int = 0) -> None:
        """Count `weight` wishes when `term` is 1; `tie` decides only between equals."""
        if weight or tie:
            self._objective.append((term, weight * SCALE + tie))

    def add_constant(self, weight: int) -> None:
        """Count `weight` wishes that no choice can change."""
        self.constant += weight * SCALE

    def costs_by_turns(self, roles: Sequence[Role], person: int, weight: int) -> None:
        """Count the squared distance of somebody's turns in `roles` to the fair share."""
        accounts = [self.season.accounts[role][person] for role in roles]
        before = sum(a.before for a in accounts)
        share = sum(a.share for a in accounts)
        terms: list[Term] = []
        for slot in range(len(self.season.slots)):
            for role in roles:
                term = self.role(slot, role, person)
                if isinstance(term, int):
                    before += term
                elif term is not None:
                    terms.append(term)
        self.constant += square_cost(weight, before, share)
        if not terms:
            return
        steps = [
            self.cp.new_bool_var(f"step_{'_'.join(roles)}_{person}_{j}") for j in range(len(terms))
        ]
        self.cp.add(_sum(terms) == _sum(steps))
        for number, step in enumerate(steps, start=before + 1):
            dearer = square_cost(weight, number, share) - square_cost(weight, number - 1, share)
            self._objective.append((step, dearer))

    def minimize(self) -> None:
        """Ask for the least cost."""
        terms, costs = zip(*self._objective, strict=True) if self._objective else ((), ())
        total = engine().LinearExpr.weighted_sum(terms, costs)
        self.cp.minimize(total + self.constant)

    # ---- hints and answers -------------------------------------------------------------------

    def hints_later(
        self, variable: "Term", value: "Callable[[Sequence[Choice | None]], int]"
    ) -> None:
        """Say what a variable of a rule's own is in a known plan."""
        self._later.append((variable, value))

    def hint(self, choices: Sequence[Choice | None]) -> None:
        """Start the search from a known plan."""
        for slot, choice in enumerate(choices):
            if choice is None:
                continue
            for variable, moment in zip(self._moments[slot], self._list(slot), strict=True):
                self._hint(variable, moment == choice.moment)
            for role, people in self._roles[slot].items():
                for person, variable in people.items():
                    self._hint(variable, person in choice.roles.get(role, ()))
        for variable, value in self._later:
            if not isinstance(variable, int):
                self.cp.add_hint(variable, value(choices))

    def _hint(self, variable: "Term", value: bool) -> None:  # noqa: FBT001
        if not isinstance(variable, int):
            self.cp.add_hint(variable, value)

    def read(
        self, solver: "cp_model.CpSolver | cp_model.CpSolverSolutionCallback"
    ) -> tuple[Choice | None, ...]:
        """Return what the solver chose, window by window; None where it stayed empty."""
        found: list[Choice | None] = []
        for slot, variables in enumerate(self._moments):
            pairs = zip(variables, self._list(slot), strict=True)
            moment = next((m for v, m in pairs if _is_one(solver, v)), None)
            roles = {
                role: tuple(p for p, v in people.items() if _is_one(solver, v))
                for role, people in self._roles[slot].items()
            }
            found.append(None if moment is None else Choice(moment, roles))
        return tuple(found)


def square_cost(weight: int, turns: int, share: float) -> int:
    """Return the cost of being off the fair share, in the model's own whole numbers."""
    return math.floor(weight * SCALE * (turns - share) ** 2 + 0.5)


def _is_one(solver: "cp_model.CpSolver | cp_model.CpSolverSolutionCallback", term: "Term") -> bool:
    return term == 1 if isinstance(term, int) else bool(solver.value(term))


def _sum(terms: "Iterable[Expression]") -> "Expression":
    total: Expression = engine().LinearExpr.sum(list(terms))
    return total
