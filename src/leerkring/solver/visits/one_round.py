"""Plans one round: pairs first, then their moments; what does not fit is planned anew together."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

from leerkring.solver.budget import Budget
from leerkring.solver.visits.bookings import Bookings, Placed
from leerkring.solver.visits.exact import Exact, Hint, Part, Search, solve_part
from leerkring.solver.visits.pairing import (
    Pairing,
    cheapest,
    is_dense,
    kept_for_later,
    least_cost,
)
from leerkring.solver.visits.placing import most_placed, place_all
from leerkring.solver.visits.setting import Pair, RoundSetting

SMALL = 30  # people up to which a round is one model
WHOLE_EFFORT, PART_EFFORT = 3.0, 1.0  # in the solver's own seconds
TRIES = 4  # other pairs when some have no moment
PART = 10  # visits that are planned anew together in a large round
MOST_PARTS = 8  # times that is done at most
ROUNDS_AHEAD = 8  # so many rounds to come that any pairs leave enough


@dataclass(frozen=True)
class RoundPlan:
    """A round as it was planned; `proven`: nothing better exists."""

    pairs: tuple[Pair, ...]
    placed: tuple[Placed, ...]
    no_host: tuple[str, ...]
    no_visitor: tuple[str, ...]
    proven: bool = False

    @property
    def unplaced(self) -> tuple[Pair, ...]:
        """The pairs without a moment."""
        there = {p.visitor for p in self.placed}
        return tuple(pair for pair in self.pairs if pair[0] not in there)


Tell = Callable[[RoundPlan], None]
Stop = Callable[[], bool]


def plan_round(
    setting: RoundSetting,
    given: tuple[Pair, ...] | None,
    tell: Tell,
    stop: Stop,
    budget: Budget,
) -> RoundPlan:
    """Return the round; `given` are pairs that were found for all rounds together."""
    if not setting.live:
        return _without_moments(setting, given)
    room = _Room(setting)
    best, bound = _pair_and_place(setting, given, room, tell, stop)
    small = max(len(setting.visitors), len(setting.hosts)) <= SMALL
    repeats_more = _value(setting, best) - bound >= setting.prices.repeat
    if stop() or not (room.for_some(best) or (small and repeats_more)):
        return best
    tell(best)
    if small:
        return _whole(setting, given, best, Search(budget, WHOLE_EFFORT, stop), room)
    return _in_parts(setting, best, Search(budget, PART_EFFORT, stop), room)


def least_repeats(setting: RoundSetting, found: int) -> int:
    """Return how few must see somebody again in a full round, when `found` do."""
    if not found:
        return 0
    bare = 1000
    costs = {
        (v, h): setting.repeats(v, h) + bare * (not setting.is_reachable(v, h))
        for v, h in setting.costs
    }
    pairs = least_cost(setting.visitors, setting.hosts, costs, alone=lambda _: bare * bare)
    return min(found, sum(setting.repeats(v, h) for v, h in pairs))


def _without_moments(setting: RoundSetting, given: tuple[Pair, ...] | None) -> RoundPlan:
    pairing = _as_pairing(setting, given) or cheapest(setting, _costs_ahead(setting))
    return RoundPlan(pairing.pairs, (), pairing.no_host, pairing.no_visitor, proven=True)


def _as_pairing(setting: RoundSetting, given: Iterable[Pair] | None) -> Pairing | None:
    if given is None:
        return None
    pairs = tuple(p for p in given if p in setting.costs)
    visiting, hosting = {v for v, _ in pairs}, {h for _, h in pairs}
    return Pairing(
        pairs,
        tuple(v for v in setting.visitors if v not in visiting),
        tuple(h for h in setting.hosts if h not in hosting),
    )


def _costs_ahead(setting: RoundSetting) -> dict[Pair, int]:
    """Return the costs, with pairs dearer that later rounds need to be without repeats."""
    costs = dict(setting.costs)
    series, prices = setting.series, setting.prices
    unseen = setting.unseen_now
    if is_dense(unseen, setting.hosts, ROUNDS_AHEAD):
        return costs
    new = {
        (v, h): costs.get((v, h), prices.wish) % prices.later
        for v, hosts in unseen.items()
        for h in setting.hosts
        if h in hosts
    }
    kept = kept_for_later(setting.visitors, setting.hosts, new)
    for pair in costs if kept else ():
        if pair not in kept and not series.times(*pair):
            costs[pair] += prices.later
    return costs


class _Room:
    """For which visits without a moment there could be one: days bear so many, whoever goes."""

    def __init__(self, setting: RoundSetting) -> None:
        self._setting = setting
        self._most: Counter[str | None] | None = None

    def left(self, plan: RoundPlan) -> list[Pair]:
        """Return the pairs without a moment for whom there may be one."""
        setting, people = self._setting, self._setting.facts.people
        again = [pair for pair in plan.unplaced if setting.options(*pair)]
        if not again:
            return again
        if self._most is None:
            self._most = most_placed(setting)
        there = Counter(people[p.visitor].location_id for p in plan.placed)
        full = {place for place in self._most if there[place] >= self._most[place]}
        return [pair for pair in again if people[pair[0]].location_id not in full]

    def for_some(self, plan: RoundPlan) -> bool:
        """Tell whether something is left over for which there could be a moment."""
        return bool(self.left(plan))


def _pair_and_place(
    setting: RoundSetting, given: tuple[Pair, ...] | None, room: _Room, tell: Tell, stop: Stop
) -> tuple[RoundPlan, int]:
    """Return the best of a few pairings, and what it costs at least whatever the moments.

    Pairs that found no moment are dearer the next time.
    """
    best: RoundPlan | None = None
    bound: int | None = None
    costs: dict[Pair, int] | None = None
    pairing = _as_pairing(setting, given)
    for _ in range(TRIES):
        if pairing is None:
            costs = costs if costs is not None else _costs_ahead(setting)
            pairing = cheapest(setting, costs)
        placed, left = place_all(setting, pairing.pairs)
        found = RoundPlan(
            pairing.pairs, tuple(placed), pairing.no_host, pairing.no_visitor, proven=not left
        )
        again = room.left(found)
        if bound is None:
            bound = _value(setting, found) - setting.prices.bare * len(again)
            if again:
                tell(found)
        if best is None or _value(setting, found) < _value(setting, best):
            best = found
        if not again or stop():
            break
        costs = costs if costs is not None else _costs_ahead(setting)
        for pair in again:
            costs[pair] += setting.prices.bare
        pairing = None
    assert best is not None
    assert bound is not None
    return best, bound


def _value(setting: RoundSetting, plan: RoundPlan) -> int:
    """Return what a round costs with whom it leaves out and what has no moment."""
    alone = sum(setting.price_alone(v) for v in plan.no_host)
    bare = setting.prices.bare * len(plan.unplaced)
    coming = sum(setting.price_coming(h) for _, h in plan.pairs)
    return alone + bare + coming + sum(setting.costs[pair] for pair in plan.pairs)


# ---- together -------------------------------------------------------------------------------


def _whole(
    setting: RoundSetting,
    given: tuple[Pair, ...] | None,
    best: RoundPlan,
    search: Search,
    room: _Room,
) -> RoundPlan:
    """Plan the whole round in one model: with the pairs that were given, then with any."""
    for costs in (
        *([{p: setting.costs[p] for p in given if p in setting.costs}] if given else []),
        _costs_ahead(setting),
    ):
        part = Part(setting.visitors, setting.hosts, costs)
        hint = Hint(best.pairs, best.placed)
        found = solve_part(setting, part, Bookings(setting), search=search, hint=hint)
        if found is not None:
            plan = _with(setting, (), found)
            if _value(setting, plan) <= _value(setting, best):
                best = plan
        if not room.for_some(best) or search.stop():
            break
    return best


def _in_parts(setting: RoundSetting, best: RoundPlan, search: Search, room: _Room) -> RoundPlan:
    """Plan a few visits around each that is left over anew, everything else as it is."""
    random = Random(f"{setting.request.seed} {setting.agreed.id} parts")
    tries = MOST_PARTS
    for attempt in range(3):
        for pair in room.left(best):
            if search.stop() or not tries or search.budget.left <= 0:
                return best
            if pair not in room.left(best):
                continue
            tries -= 1
            chosen = _around(setting, pair, best, random, size=PART + 4 * attempt)
            best = _anew(setting, best, chosen, search)
    return best


def _around(
    setting: RoundSetting, pair: Pair, plan: RoundPlan, random: Random, *, size: int
) -> tuple[Pair, ...]:
    """Return visits that can make room: of the same place first, and of the same people."""
    people = setting.facts.people
    own = people[pair[0]].location_id
    others = [p for p in plan.pairs if p != pair]
    random.shuffle(others)
    others.sort(key=lambda p: (not {*p} & {*pair}, people[p[0]].location_id != own))
    return (pair, *others[: size - 1])


def _anew(
    setting: RoundSetting, plan: RoundPlan, chosen: Sequence[Pair], search: Search
) -> RoundPlan:
    free = {v for v, _ in chosen}
    bookings = Bookings(setting)
    standing = [p for p in plan.placed if p.visitor not in free]
    for one in standing:
        bookings.add(one)
    visitors = tuple(v for v, _ in chosen)
    hosts = tuple(h for _, h in chosen) + plan.no_visitor[:4]
    costs = {
        (v, h): setting.costs[v, h] for v in visitors for h in hosts if (v, h) in setting.costs
    }
    hint = Hint(chosen, [p for p in plan.placed if p.visitor in free])
    part = Part(visitors, hosts, costs)
    found = solve_part(setting, part, bookings, search=search, hint=hint)
    if found is None:
        return plan
    kept = [p for p in plan.pairs if p[0] not in free]
    new = _with(setting, kept, found, standing)
    return new if _value(setting, new) < _value(setting, plan) else plan


def _with(
    setting: RoundSetting, kept: Sequence[Pair], found: Exact, standing: Iterable[Placed] = ()
) -> RoundPlan:
    pairs = (*kept, *found.pairs)
    visiting, hosting = {v for v, _ in pairs}, {h for _, h in pairs}
    return RoundPlan(
        pairs,
        (*standing, *found.placed),
        tuple(v for v in setting.visitors if v not in visiting),
        tuple(h for h in setting.hosts if h not in hosting),
        proven=found.proven and not kept,
    )
