"""Pairs, days, times and covers of some visits in one CP-SAT model, around those that are booked.

Nothing better exists than what it proves: used for small rounds, and for the part of a large one
where somebody was left over.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leerkring.domain.visit_moments import numbers
from leerkring.solver.budget import Budget
from leerkring.solver.engine import engine
from leerkring.solver.visits.bookings import Bookings, Placed
from leerkring.solver.visits.setting import Pair, RoundSetting

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

DAY_MINUTES = 24 * 60


@dataclass(frozen=True)
class Exact:
    """What the model came to; `proven` when nothing better exists."""

    pairs: tuple[Pair, ...]
    placed: tuple[Placed, ...]
    proven: bool


@dataclass(frozen=True)
class Part:
    """The visits to plan together, around what is booked."""

    visitors: tuple[str, ...]
    hosts: tuple[str, ...]
    costs: Mapping[Pair, int]


@dataclass(frozen=True)
class Search:
    """How long may be searched: `effort` at most, within what is left for the whole plan."""

    budget: Budget
    effort: float
    stop: Callable[[], bool]


@dataclass(frozen=True)
class Hint:
    """A plan of the part that is known, to begin with."""

    pairs: Sequence[Pair] = ()
    placed: Sequence[Placed] = ()


def solve_part(
    setting: RoundSetting,
    part: Part,
    bookings: Bookings,
    *,
    search: Search,
    hint: Hint,
) -> Exact | None:
    """Return the best for a part within the effort, None when nothing was found in time."""
    model = _PartModel(setting, part, bookings)
    model.hint(hint)
    solver: cp_model.CpSolver = engine().CpSolver()
    solver.parameters.random_seed = setting.request.seed
    status = search.budget.solve(solver, model.model, search.effort)
    if status not in (engine().OPTIMAL, engine().FEASIBLE):
        return None
    return model.answer(solver, proven=status == engine().OPTIMAL)


class _PartModel:
    def __init__(self, setting: RoundSetting, part: Part, bookings: Bookings) -> None:
        self.model = engine().CpModel()
        self._setting, self._part, self._bookings = setting, part, bookings
        self._pair = {pair: self.model.new_bool_var("") for pair in part.costs}
        self._start: dict[str, cp_model.IntVar] = {}
        self._at: dict[str, cp_model.IntVar] = {}  # whether the visit has a moment
        self._day: dict[tuple[str, int], cp_model.IntVar] = {}
        self._cover: dict[tuple[str, str], cp_model.IntVar] = {}
        self._intervals: dict[str, list[cp_model.IntervalVar]] = {}
        self._none: dict[str, cp_model.IntVar] = {}
        self._derived: list[tuple[cp_model.IntVar, Sequence[cp_model.IntVar], bool]] = []
        self._cost: list[cp_model.LinearExprT] = []
        for visitor in part.visitors:
            self._visit(visitor)
        self._hosted()
        for mine in self._intervals.values():
            self.model.add_no_overlap(mine)
        self._limit_covers()
        self.model.minimize(sum(self._cost))

    # ---- one visit --------------------------------------------------------------------------

    def _visit(self, visitor: str) -> None:
        setting, model, prices = self._setting, self.model, self._setting.prices
        hosts = [h for v, h in self._part.costs if v == visitor]
        mine = [self._pair[visitor, h] for h in hosts]
        none = self._none[visitor] = model.new_bool_var("")
        model.add_exactly_one([*mine, none])
        self._cost.append(setting.price_alone(visitor) * none)
        self._cost += [self._part.costs[visitor, h] * self._pair[visitor, h] for h in hosts]
        if not setting.live:
            return
        at = self._at[visitor] = model.new_bool_var("")
        model.add_implication(none, at.negated())
        # A pair without a moment costs as much as one that nobody can cover.
        self._cost.append(prices.bare * (1 - at - none))
        options = {h: self._bookings.options(visitor, h) for h in hosts}
        starts = 0
        for possible in options.values():
            starts |= possible
        if not starts:
            model.add(at == 0)
            return
        start = self._start[visitor] = model.new_int_var_from_domain(self._domain(starts), "")
        for host, possible in options.items():
            if possible:
                chosen = [at, self._pair[visitor, host]]
                model.add_linear_expression_in_domain(
                    start, self._domain(possible)
                ).only_enforce_if(chosen)
            else:
                model.add_implication(self._pair[visitor, host], at.negated())
        self._days(visitor, starts)
        self._intervals_of(visitor, hosts)
        self._covers_of(visitor, hosts)

    def _days(self, visitor: str, starts: int) -> None:
        """Tie the day to the start; a day with many visits already costs a little."""
        times, mine = self._setting.times, []
        for day in range(len(times.days)):
            possible = starts & times.on_day(day)
            if possible:
                chosen = self._day[visitor, day] = self.model.new_bool_var("")
                start = self._start[visitor]
                self.model.add_linear_expression_in_domain(
                    start, self._domain(possible)
                ).only_enforce_if(chosen)
                mine.append(chosen)
                self._cost.append(min(9, self._bookings.visits[day]) * chosen)
        self.model.add(sum(mine) == self._at[visitor])

    def _intervals_of(self, visitor: str, hosts: Sequence[str]) -> None:
        """Keep visitor and host from being elsewhere, each with the way home and back."""
        people, times = self._setting.facts.people, self._setting.times
        for host in hosts:
            way = times.way(visitor, people[host].location_id)
            taken = self._both(self._at[visitor], self._pair[visitor, host])
            self._interval(visitor, self._start[visitor], way, taken)
            self._interval(host, self._start[visitor], 0, taken)

    def _covers_of(self, visitor: str, hosts: Sequence[str]) -> None:
        """Let one person take over the group, all the time that the visitor is away."""
        setting, model = self._setting, self.model
        if not setting.times.needs_cover(visitor) or not setting.times.names_cover:
            return
        ways: dict[int, list[str]] = {}
        for host in hosts:
            where = setting.facts.people[host].location_id
            ways.setdefault(setting.times.way(visitor, where), []).append(host)
        mine: dict[str, cp_model.IntVar] = {}
        for way, there in ways.items():
            for cover, can in self._covering(visitor, there, way):
                if cover not in mine:
                    mine[cover] = self._cover[visitor, cover] = model.new_bool_var("")
                    self._cost.append(min(9, self._bookings.covered[cover]) * mine[cover])
                self._taken_over(visitor, mine[cover], cover, (way, there, can))
        for host in hosts:
            if host in mine:
                model.add_bool_or(self._pair[visitor, host].negated(), mine[host].negated())
        model.add(sum(mine.values()) == self._at[visitor])

    def _taken_over(
        self,
        visitor: str,
        covers: "cp_model.IntVar",
        cover: str,
        trip: tuple[int, Sequence[str], int],
    ) -> None:
        """Tie one cover to the hosts that are so far away: when that can be, and taken then."""
        model, (way, there, can) = self.model, trip
        goes = [self._pair[visitor, host] for host in there]
        if not can:
            for pair in goes:
                model.add_bool_or(pair.negated(), covers.negated())
            return
        start = self._start[visitor]
        some = model.new_bool_var("")
        model.add(sum(goes) == some)
        self._derived.append((some, goes, False))
        busy = self._both(some, covers)
        model.add_linear_expression_in_domain(start, self._domain(can)).only_enforce_if(busy)
        self._interval(cover, start, way, busy)

    def _covering(self, visitor: str, hosts: Sequence[str], way: int) -> Iterable[tuple[str, int]]:
        """Return who can take over the group for so long; a host among them is looked at later."""
        times = self._setting.times
        own = self._setting.facts.people[visitor].location_id
        found = dict(one for host in hosts for one in times.covers(visitor, host))
        for person, can in found.items():
            yield person, can & ~self._bookings.blocked(person, own, way)

    # ---- all visits -------------------------------------------------------------------------

    def _hosted(self) -> None:
        for host in self._part.hosts:
            coming = [var for (_, h), var in self._pair.items() if h == host]
            if coming:
                self.model.add_at_most_one(coming)
                self._cost.append(self._setting.price_coming(host) * sum(coming))

    def _limit_covers(self) -> None:
        setting = self._setting
        sums: dict[tuple[str | None, int], list[cp_model.IntVar]] = {}
        for (visitor, day), chosen in self._day.items():
            if setting.times.needs_cover(visitor):
                key = setting.facts.people[visitor].location_id, day
                sums.setdefault(key, []).append(chosen)
        for (location, day), together in sums.items():
            self.model.add(sum(together) <= max(0, self._bookings.room(location, day)))

    # ---- small parts ------------------------------------------------------------------------

    def _interval(
        self, person: str, start: "cp_model.IntVar", extra: int, taken: "cp_model.IntVar"
    ) -> None:
        length = self._setting.agreed.minutes + 2 * extra
        interval = self.model.new_optional_fixed_size_interval_var(start - extra, length, taken, "")
        self._intervals.setdefault(person, []).append(interval)

    def _both(self, one: "cp_model.IntVar", other: "cp_model.IntVar") -> "cp_model.IntVar":
        both: cp_model.IntVar = self.model.new_bool_var("")
        self.model.add_bool_or(one.negated(), other.negated(), both)
        self.model.add_implication(both, one)
        self.model.add_implication(both, other)
        self._derived.append((both, (one, other), True))
        return both

    def _domain(self, starts: int) -> "cp_model.Domain":
        return engine().Domain.from_values([self._minute(n) for n in numbers(starts)])

    def _minute(self, number: int) -> int:
        clock = self._setting.times.clock
        day, place = divmod(number, len(clock))
        return day * DAY_MINUTES + clock[place]

    def hint(self, hint: Hint) -> None:
        """Start from a plan that is known: every variable gets its value in it."""
        known, pairs = {p.visitor: p for p in hint.placed}, frozenset(hint.pairs)
        visiting = {visitor for visitor, _ in pairs}
        size = len(self._setting.times.clock)
        yes: dict[int, bool] = {}

        def is_(var: "cp_model.IntVar", *, value: bool) -> None:
            self.model.add_hint(var, value)
            yes[var.index] = value

        for pair, var in self._pair.items():
            is_(var, value=pair in pairs)
        for visitor, var in self._none.items():
            is_(var, value=visitor not in visiting)
        for visitor, var in self._at.items():
            is_(var, value=visitor in known)
        for (visitor, day), var in self._day.items():
            is_(var, value=visitor in known and known[visitor].start // size == day)
        for (visitor, cover), var in self._cover.items():
            is_(var, value=visitor in known and known[visitor].cover == cover)
        for var, others, every in self._derived:
            values = [yes[one.index] for one in others]
            is_(var, value=all(values) if every else any(values))
        for visitor, start in self._start.items():
            if visitor in known:
                self.model.add_hint(start, self._minute(known[visitor].start))

    def answer(self, solver: "cp_model.CpSolver", *, proven: bool) -> Exact:
        """Return what the solver chose."""
        pairs = tuple(pair for pair, var in self._pair.items() if solver.boolean_value(var))
        places = {m: n for n, m in enumerate(self._setting.times.clock)}
        placed = []
        for visitor, host in pairs:
            if visitor not in self._start or not solver.boolean_value(self._at[visitor]):
                continue
            day, minute = divmod(solver.value(self._start[visitor]), DAY_MINUTES)
            cover = next(
                (
                    c
                    for (v, c), var in self._cover.items()
                    if v == visitor and solver.boolean_value(var)
                ),
                None,
            )
            number = day * len(places) + places[minute]
            placed.append(Placed(visitor, host, number, cover))
        return Exact(pairs, tuple(placed), proven)
