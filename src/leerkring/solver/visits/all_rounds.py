"""Who looks at whom in a few small rounds together: proven to repeat as little as can be."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from leerkring.domain.visit_series import school_year
from leerkring.solver.budget import Budget
from leerkring.solver.engine import engine
from leerkring.solver.visits.setting import Pair, RoundSetting

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

MOST_VISITS = 60


def all_together(
    settings: Sequence[RoundSetting], budget: Budget, *, effort: float
) -> tuple[list[tuple[Pair, ...]], bool] | None:
    """Return the pairs of every round and whether nothing better exists; None when not found.

    Seeing somebody once more costs the price of a repeat, also when that is in two of the rounds,
    and more the earlier it is.
    """
    rounds = _Rounds(settings)
    first, model = settings[0], rounds.model
    solver: cp_model.CpSolver = engine().CpSolver()
    solver.parameters.linearization_level = 2
    # What is nearer than a few wishes is as good: proving the last of them takes all the time.
    solver.parameters.absolute_gap_limit = first.prices.wish * len(first.visitors)
    solver.parameters.random_seed = first.request.seed
    status = budget.solve(solver, model, effort)
    if status not in (engine().OPTIMAL, engine().FEASIBLE):
        return None
    found: list[list[Pair]] = [[] for _ in settings]
    for pair, uses in rounds.used.items():
        for number, var in uses:
            if solver.boolean_value(var):
                found[number].append(pair)
    return [tuple(pairs) for pairs in found], status == engine().OPTIMAL


class _Rounds:
    """The model: one variable for each pair that can be in each round."""

    def __init__(self, settings: Sequence[RoundSetting]) -> None:
        self.model = engine().CpModel()
        self.used: defaultdict[Pair, list[tuple[int, cp_model.IntVar]]] = defaultdict(list)
        self._settings = settings
        self._prices = settings[0].prices
        self._cost: list[cp_model.LinearExprT] = []
        self._hosted: defaultdict[tuple[str, date], list[cp_model.IntVar]] = defaultdict(list)
        self._left_out: defaultdict[tuple[str, bool], list[cp_model.IntVar]] = defaultdict(list)
        for number, setting in enumerate(settings):
            self._round(number, setting)
        self._again()
        self._most_hosted()
        self._in_turn()
        self.model.minimize(sum(self._cost))

    def _round(self, number: int, setting: RoundSetting) -> None:
        sides: tuple[defaultdict[str, list[cp_model.IntVar]], ...]
        sides = defaultdict(list), defaultdict(list)
        year = school_year(setting.agreed.first)
        for pair, price in setting.costs.items():
            var = self.model.new_bool_var("")
            self._cost.append(price * var)
            self.used[pair].append((number, var))
            self._hosted[pair[1], year].append(var)
            for side, person in zip(sides, pair, strict=True):
                side[person].append(var)
        for people, side, hosts in (
            (setting.visitors, sides[0], False),
            (setting.hosts, sides[1], True),
        ):
            for person in people:
                alone = self.model.new_bool_var("")
                self.model.add_exactly_one([*side[person], alone])
                self._left_out[person, hosts].append(alone)
                price = self._prices.level if hosts else setting.price_alone(person)
                self._cost.append(price * alone)

    def _again(self) -> None:
        for uses in self.used.values():
            for place, (number, var) in enumerate(uses):
                price = self._prices.repeat + (len(self._settings) - number) * self._prices.level
                for _, before in uses[:place]:
                    again = self.model.new_bool_var("")
                    self.model.add_bool_or(var.negated(), before.negated(), again)
                    self._cost.append(price * again)

    def _most_hosted(self) -> None:
        series, request = self._settings[0].series, self._settings[0].request
        if request.hosted_most is None:
            return
        for (host, year), coming in self._hosted.items():
            room = request.hosted_most - series.hosted(host, year)
            self.model.add(sum(coming) <= max(0, room))

    def _in_turn(self) -> None:
        """Leave nobody out twice before everybody else was once."""
        for (_, hosts), times in self._left_out.items():
            if len(times) > 1:
                more = self.model.new_int_var(0, len(times), "")
                self.model.add(more >= sum(times) - 1)
                price = self._prices.level if hosts else self._prices.alone // 10
                self._cost.append(price * more)
