"""Who looks at whom in a few small rounds together: even, and proven to repeat least."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from leerkring.domain.visit_series import school_year
from leerkring.solver.budget import Budget
from leerkring.solver.engine import engine
from leerkring.solver.visits.setting import Pair, RoundSetting

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

MOST_VISITS = 60


@dataclass(frozen=True)
class Together:
    """The pairs of every round; `proven` when nothing better exists."""

    pairs: tuple[tuple[Pair, ...], ...]
    proven: bool


def all_together(
    settings: Sequence[RoundSetting], budget: Budget, *, effort: float
) -> Together | None:
    """Return the pairs of every round; None when none were found in time.

    As many visits as can be; then nobody left out much oftener than others; then as few as can be
    seen again before all others; then nobody left without a visitor much oftener than others; then
    whom one saw least.
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
    return Together(tuple(map(tuple, found)), status == engine().OPTIMAL)


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
            price -= self._prices.repeat * setting.repeats(*pair)  # that is looked at below
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
                self._cost.append((0 if hosts else self._prices.alone) * alone)

    def _again(self) -> None:
        """Let nobody see somebody again before all others, and then whom they saw least."""
        was = dict(self._seen_before())
        all_seen: dict[tuple[int, str], cp_model.IntVar] = {}
        for number, setting in enumerate(self._settings):
            for visitor, host in setting.possible:
                key = number, visitor
                if key not in all_seen:
                    all_seen[key] = self.model.new_bool_var("")
                self.model.add_implication(all_seen[key], was[number, (visitor, host)])
        for pair, uses in self.used.items():
            for place, (number, var) in enumerate(uses):
                for _, before in uses[:place]:
                    again = self.model.new_bool_var("")
                    self.model.add_bool_or(var.negated(), before.negated(), again)
                    self._cost.append(self._prices.level * again)
                if (number, pair[0]) in all_seen:
                    early = self.model.new_bool_var("")
                    seen, rest = was[number, pair], all_seen[number, pair[0]]
                    self.model.add_bool_or(var.negated(), seen.negated(), rest, early)
                    self._cost.append(self._prices.repeat * early)

    def _seen_before(self) -> Iterator[tuple[tuple[int, Pair], "cp_model.IntVar"]]:
        """Yield whether somebody was seen before a round, for each pair that can be in it."""
        for pair, uses in self.used.items():
            known = pair[1] in self._settings[0].series.seen_by(pair[0])
            for place, (number, _) in enumerate(uses):
                seen = self.model.new_bool_var("")
                before = [var for _, var in uses[:place]]
                if known:
                    self.model.add(seen == 1)
                else:
                    self.model.add_max_equality(seen, [*before, 0])
                yield (number, pair), seen

    def _most_hosted(self) -> None:
        series, request = self._settings[0].series, self._settings[0].request
        if request.hosted_most is None:
            return
        for (host, year), coming in self._hosted.items():
            room = request.hosted_most - series.hosted(host, year)
            self.model.add(sum(coming) <= max(0, room))

    def _in_turn(self) -> None:
        """Leave nobody out twice before everybody else was once."""
        series, prices = self._settings[0].series, self._prices
        for hosts, apart, again in (
            (False, prices.alone // 10, prices.alone // 1000),
            (True, prices.even, prices.level),
        ):
            sums = {
                person: series.left_out(person, hosts=hosts) + sum(times)
                for (person, side), times in self._left_out.items()
                if side is hosts
            }
            far = max((series.left_out(p, hosts=hosts) for p in sums), default=0)
            far += len(self._settings)
            most, least = (self.model.new_int_var(0, far, "") for _ in range(2))
            self._cost.append(apart * (most - least))
            for total in sums.values():
                self.model.add(total <= most)
                self.model.add(total >= least)
                more = self.model.new_int_var(0, far, "")
                self.model.add(more >= total - 1)
                self._cost.append(again * more)
