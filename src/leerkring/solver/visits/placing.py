"""Gives visits their day, time and cover one after the other, those with the least choice first."""

from collections.abc import Iterable, Iterator

from leerkring.domain.visit_moments import numbers
from leerkring.solver.visits.bookings import Bookings, Placed
from leerkring.solver.visits.setting import Pair, RoundSetting


def place_all(
    setting: RoundSetting, pairs: Iterable[Pair], bookings: Bookings
) -> tuple[list[Placed], list[Pair]]:
    """Book what can be booked, spread over the days; return that and the pairs left over."""
    placed: list[Placed] = []
    left: list[Pair] = []
    order = sorted(pairs, key=lambda p: (setting.options(*p).bit_count(), setting.place[p[0]]))
    for pair in order:
        found = place(setting, pair, bookings)
        if found is None:
            left.append(pair)
        else:
            bookings.add(found)
            placed.append(found)
    return placed, left


def place(setting: RoundSetting, pair: Pair, bookings: Bookings) -> Placed | None:
    """Return the best moment that is left for one visit."""
    times = setting.times
    visitor, host = pair
    options = bookings.options(visitor, host)
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
