"""Gives visits their day, time and cover one after the other, those with the least choice first."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from leerkring.domain.visit_moments import numbers
from leerkring.solver.visits.bookings import Bookings, Placed
from leerkring.solver.visits.pairing import least_cost
from leerkring.solver.visits.setting import Pair, RoundSetting


def place_all(setting: RoundSetting, pairs: Sequence[Pair]) -> tuple[list[Placed], list[Pair]]:
    """Give visits their moment, spread over the days; return that and the pairs left over.

    Where days are scarce, first all days are divided at once, then times and covers are found.
    """
    placed, left = _one_by_one(setting, pairs, {})
    if any(setting.options(*pair) for pair in left):
        again, rest = _one_by_one(setting, pairs, divided_days(setting, pairs))
        if len(rest) < len(left):
            return again, rest
    return placed, left


def _one_by_one(
    setting: RoundSetting, pairs: Sequence[Pair], days: Mapping[Pair, int]
) -> tuple[list[Placed], list[Pair]]:
    bookings, placed, left = Bookings(setting), list[Placed](), list[Pair]()
    order = sorted(pairs, key=lambda p: (setting.options(*p).bit_count(), setting.place[p[0]]))
    later: list[Pair] = []
    for pair in order:  # who gets the day that was meant for them stands in nobody's way
        found = place(setting, pair, bookings, on=days.get(pair))
        if found is None:
            later.append(pair)
        else:
            bookings.add(found)
            placed.append(found)
    for pair in later:
        found = place(setting, pair, bookings) if days else None
        if found is None:
            left.append(pair)
        else:
            bookings.add(found)
            placed.append(found)
    return placed, left


def most_placed(setting: RoundSetting) -> Counter[str | None]:
    """Return how many visits from each location can have a moment at most, whoever is looked at.

    By what days can bear, and on which days each visitor can be away at all.
    """
    open_ = dict.fromkeys(setting.visitors, 0)
    for visitor, host in setting.costs:
        open_[visitor] |= setting.options(visitor, host)
    needs, people = setting.times.needs_cover, setting.facts.people
    there = [visitor for visitor, at in open_.items() if at and not needs(visitor)]
    there += _divided(setting, {v: at for v, at in open_.items() if needs(v)})
    return Counter(people[visitor].location_id for visitor in there)


def divided_days(setting: RoundSetting, pairs: Sequence[Pair]) -> dict[Pair, int]:
    """Return a day for as many visits as days of their location can bear, as even as can be."""
    needs = setting.times.needs_cover
    days = _divided(setting, {v: setting.options(v, h) for v, h in pairs if needs(v)})
    return {pair: days[pair[0]] for pair in pairs if pair[0] in days}


def _divided(setting: RoundSetting, starts: Mapping[str, int]) -> dict[str, int]:
    times, people = setting.times, setting.facts.people
    slots: dict[str, int] = {}
    costs: dict[Pair, int] = {}
    for visitor, at in starts.items():
        location = people[visitor].location_id
        for day, whole in enumerate(times.days):
            if at & times.on_day(day):
                for turn in range(times.capacity(location, whole)):
                    slot = f"{location} {day} {turn}"
                    slots[slot] = day
                    costs[visitor, slot] = turn
    alone = 1 + 2 * len(starts) * (1 + max(costs.values(), default=0))
    found = least_cost(tuple(starts), tuple(slots), costs, alone=lambda _: alone)
    return {visitor: slots[slot] for visitor, slot in found}


def place(
    setting: RoundSetting, pair: Pair, bookings: Bookings, *, on: int | None = None
) -> Placed | None:
    """Return the best moment that is left for one visit, only `on` a day if that is given."""
    times = setting.times
    visitor, host = pair
    options = bookings.options(visitor, host)
    if on is not None:
        options &= times.on_day(on)
    if not options:
        return None
    covered = times.needs_cover(visitor)
    location = setting.facts.people[visitor].location_id
    covering: list[tuple[str, int]] | None = None
    for day in _quietest_first(setting, pair, options, bookings):
        if covered and bookings.room(location, day) <= 0:
            continue
        at = options & times.on_day(day)
        if not covered or not times.names_cover:
            return Placed(visitor, host, _roundest(setting, at))
        if covering is None:
            covering = list(bookings.covering(visitor, host))
        for cover, can in covering:
            if at & can:
                return Placed(visitor, host, _roundest(setting, at & can), cover)
    return None


def _quietest_first(
    setting: RoundSetting, pair: Pair, options: int, bookings: Bookings
) -> Iterator[int]:
    times = setting.times
    location = setting.facts.people[pair[0]].location_id
    own = {p: bookings.blocked(p, setting.facts.people[p].location_id) for p in pair}
    taken = own[pair[0]] | own[pair[1]]
    days = [day for day in range(len(times.days)) if options & times.on_day(day)]

    def busy(day: int) -> tuple[bool, int, int, int]:
        again = bool(taken & times.on_day(day))  # rather not two visits in a day
        return again, bookings.covers[location, day], bookings.visits[day], day

    yield from sorted(days, key=busy)


def _roundest(setting: RoundSetting, starts: int) -> int:
    """Return the start on the whole hour, the half or the quarter that comes first."""
    clock = setting.times.clock
    return min(numbers(starts), key=lambda n: ({0: 0, 30: 1}.get(clock[n % len(clock)] % 60, 2), n))
