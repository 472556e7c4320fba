"""How well a season can mix at best, proven with prices: far sharper than counting alone.

Give every pair of people a price per time together. Whatever the prices, the cheapest division of
each meeting (found among all of them), plus what the times together cost above their price, is
never more than the excess of any season: Lagrange's relaxation of "the times together of a pair
are those of its meetings". The prices that prove the most are sought by subgradient steps, with
the step of Polyak. Prices are multiples of 1/256, so that sums are exact and the bound is one.

See Fisher, The Lagrangian relaxation method for solving integer programming problems (1981).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from itertools import combinations
from typing import TYPE_CHECKING

from leerkring.domain.groups import Fit
from leerkring.solver.groups.mix import Mix, Seats

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Places = NDArray[np.intp]

# Twelve people can be divided in 48,895 ways; listing more takes longer than it is worth.
MOST_PEOPLE = 12
GRAIN = 256
PATIENCE = 8


@dataclass
class _Divisions:
    """All ways to divide a number of people.

    A group is a column of the pairs in it, as combinations() counts them; a division is a column
    of groups. Short ones are filled with the next number, which is no pair and no group.
    """

    groups: "Places"
    divisions: "Places"

    def cheapest(self, prices: "Floats") -> "tuple[float, Places]":
        """Return the least price of a division, and the pairs that it puts together."""
        import numpy as np

        groups = np.append(np.append(prices, 0.0)[self.groups].sum(axis=0), 0.0)
        costs = groups[self.divisions].sum(axis=0)
        best = int(costs.argmin())
        chosen = self.divisions[:, best]
        pairs = self.groups[:, chosen[chosen < self.groups.shape[1]]].ravel()
        return float(costs[best]), pairs[pairs < len(prices)]


@dataclass
class _Open:
    """A meeting to divide, and where its pairs are among those of the season."""

    ways: _Divisions
    pairs: "Places"


def least_excess(
    mix: Mix, seats: list[Seats], steps: int, should_stop: Callable[[], bool]
) -> int | None:
    """Return a `pair_excess` that no division can be below, starting from a good one.

    None where it cannot be told: meetings too large, sizes that do not fit, or no numpy here.
    """
    if any(mix.fits[m] is not Fit.FITS or len(mix.attendees[m]) > MOST_PEOPLE for m in mix.free):
        return None
    if find_spec("numpy") is None:
        return None
    return _Prices(mix, seats).best(steps, should_stop)


class _Prices:
    """The prices of one season and the best bound they gave."""

    def __init__(self, mix: Mix, seats: list[Seats]) -> None:
        import numpy as np

        self.count = len(mix.people)
        self.held = np.zeros(self.count**2)
        self.most = np.zeros(self.count**2)
        self.found = np.zeros(self.count**2)
        sizes = mix.task.sizes
        self.open: list[_Open] = []
        for place, groups in enumerate(seats):
            self.found[self._pairs(groups)] += 1
            if place in mix.free:
                there = mix.attendees[place]
                self.open.append(
                    _Open(_divisions(len(there), sizes.least, sizes.most), self._pairs([there]))
                )
                self.most[self._pairs([there])] += 1
            else:
                self.held[self._pairs(groups)] += 1
        self.most += self.held

    def _pairs(self, groups: Seats) -> "Places":
        import numpy as np

        found = [p * self.count + q for g in groups for p, q in combinations(sorted(g), 2)]
        return np.array(found, dtype=np.intp)

    def best(self, steps: int, should_stop: Callable[[], bool]) -> int:
        """Return the best bound after so many steps, rounded up: an excess is whole."""
        import numpy as np

        goal = float(np.sum(self.found * (self.found - 1) / 2))
        # Between what the last time together cost and what the next one would.
        prices = np.maximum(self.found - 0.5, 0.0)
        best, kept, stride, waited = 0.0, prices, 1.0, 0
        for _ in range(steps):
            prices = np.round(prices * GRAIN) / GRAIN
            value, slope = self._value(prices)
            if value > best:
                best, kept, waited = value, prices, 0
            else:
                waited += 1
                if waited == PATIENCE:
                    stride, waited, prices = stride / 2, 0, kept
            length = float(np.sum(slope * slope))
            if not length or best > goal - 1 or should_stop():
                break
            stepped = prices + slope * (stride * max(goal - value, 0.5) / length)
            prices = np.maximum(stepped, 0.0)
        return -int(-best // 1)

    def _value(self, prices: "Floats") -> "tuple[float, Floats]":
        """Return the bound at these prices, and in which direction it rises."""
        import numpy as np

        times = np.clip(np.ceil(prices), self.held, self.most)
        value = float(np.sum(times * (times - 1) / 2 - prices * (times - self.held)))
        slope = self.held - times
        for meeting in self.open:
            price, together = meeting.ways.cheapest(prices[meeting.pairs])
            value += price
            slope[meeting.pairs[together]] += 1
        return value, slope


@lru_cache(maxsize=64)
def _divisions(people: int, least: int, most: int) -> _Divisions:
    """List all divisions of so many people; kept, because every meeting asks for the same."""
    sizes = range(least, most + 1)
    pair = {p: i for i, p in enumerate(combinations(range(people), 2))}
    groups = [g for size in sizes for g in combinations(range(people), size)]
    number = {g: i for i, g in enumerate(groups)}

    def divide(people: tuple[int, ...]) -> list[tuple[int, ...]]:
        if not people:
            return [()]
        found = []
        for size in sizes:
            if size < len(people) < size + least:
                continue
            for others in combinations(people[1:], size - 1):
                rest = tuple(p for p in people[1:] if p not in others)
                group = number[people[0], *others]
                found += [(group, *more) for more in divide(rest)]
        return found

    pairs = [[pair[p] for p in combinations(group, 2)] for group in groups]
    rows = divide(tuple(range(people)))
    return _Divisions(_columns(pairs, len(pair)), _columns(rows, len(groups)))


def _columns(rows: Sequence[Sequence[int]], filling: int) -> "Places":
    import numpy as np

    width = max(len(row) for row in rows)
    full = [(*row, *(filling,) * (width - len(row))) for row in rows]
    return np.ascontiguousarray(np.array(full, dtype=np.intp).T)
