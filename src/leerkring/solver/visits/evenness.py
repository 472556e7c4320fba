"""Whose turn it is in each of some rounds, so that all are left out as often as can be.

One flow over all rounds: as many visits as can be, and each time somebody is left out dearer than
the time before. Whom somebody saw before is not looked at, so nothing can be more even than this.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from leerkring.domain.visit_series import VisitSeries, school_year
from leerkring.solver.engine import graphs
from leerkring.solver.visits.setting import Pair, RoundSetting, Turn

ALONE = 10**7  # far above all that the sharing out of the others costs
Key = tuple[object, ...]
MadeRound = tuple[RoundSetting, Iterable[Pair]]


@dataclass(frozen=True)
class Shares:
    """Whose turn it is in each round, and how far people are apart then (see `Evenness`)."""

    turns: tuple[Turn, ...]
    made: int
    received: int


def apart(rounds: Sequence[MadeRound], series: VisitSeries) -> tuple[int, int]:
    """Return how far visitors and hosts are apart in how often they were left out.

    `rounds` are the pairs of each; `series` is what was before them.
    """
    found = []
    for hosts in (False, True):
        times: Counter[str] = Counter()
        for setting, pairs in rounds:
            for person in setting.hosts if hosts else setting.visitors:
                times.setdefault(person, series.left_out(person, hosts=hosts))
                times[person] += 1
            times.subtract(pair[hosts] for pair in pairs)
        found.append(max(times.values(), default=0) - min(times.values(), default=0))
    return found[0], found[1]


def share_out(settings: Sequence[RoundSetting]) -> Shares:
    """Return whose turn it is in each round; the settings are as nothing of them was planned."""
    network = _Network()
    for number, setting in enumerate(settings):
        for visitor, host in setting.costs:
            network.add((number, "v", visitor), (number, "h", host))
    _visitors(network, settings)
    _hosts(network, settings)
    used = network.solve()
    pairs: list[list[Pair]] = [[] for _ in settings]
    for (tail, head), amount in used.items():
        if amount and len(tail) == len(head) == 3 and tail[1] == "v" and head[1] == "h":
            pairs[int(str(tail[0]))].append((str(tail[2]), str(head[2])))
    turns = (Turn(frozenset(v for v, _ in p), frozenset(h for _, h in p)) for p in pairs)
    made, received = apart(list(zip(settings, pairs, strict=True)), settings[0].series)
    return Shares(tuple(turns), made, received)


def _visitors(network: "_Network", settings: Sequence[RoundSetting]) -> None:
    times = Counter(v for setting in settings for v in setting.visitors)
    for person, number in times.items():
        before = settings[0].series.left_out(person, hosts=False)
        network.supply(("visitor", person), number)
        for again in range(number):
            network.add(("visitor", person), _Network.SINK, price=ALONE + 2 * (before + again))
    for number, setting in enumerate(settings):
        for visitor in setting.visitors:
            network.add(("visitor", visitor), (number, "v", visitor))


def _hosts(network: "_Network", settings: Sequence[RoundSetting]) -> None:
    times = Counter(h for setting in settings for h in setting.hosts)
    years: defaultdict[str, set[date]] = defaultdict(set)
    for number, setting in enumerate(settings):
        year = school_year(setting.agreed.first)
        for host in setting.hosts:
            years[host].add(year)
            network.add((number, "h", host), ("year", host, year))
    series, most = settings[0].series, settings[0].request.hosted_most
    top = max((series.left_out(host, hosts=True) + times[host] for host in times), default=0)
    for host, number in times.items():
        for year in sorted(years[host]):
            room = number if most is None else max(0, most - series.hosted(host, year))
            network.add(("year", host, year), ("host", host), room=min(number, room))
        left = series.left_out(host, hosts=True) + number
        for again in range(number):
            network.add(("host", host), _Network.SINK, price=2 * (top - left + again))


class _Network:
    """Arcs between named places, with what flows through each at least cost."""

    SOURCE: Key = ("source",)
    SINK: Key = ("sink",)

    def __init__(self) -> None:
        self._places: dict[Key, int] = {}
        self._arcs: list[tuple[Key, Key]] = []
        self._sizes: list[int] = []
        self._prices: list[int] = []
        self._total = 0

    def add(self, tail: Key, head: Key, *, room: int = 1, price: int = 0) -> None:
        """Let so much flow from one place to another."""
        self._arcs.append((tail, head))
        self._sizes.append(room)
        self._prices.append(price)

    def supply(self, place: Key, amount: int) -> None:
        """Let so much begin at a place; all of it has to go on."""
        self.add(self.SOURCE, place, room=amount)
        self._total += amount

    def solve(self) -> Mapping[tuple[Key, Key], int]:
        """Return what flows between two places that are joined."""
        flow = graphs().min_cost_flow.SimpleMinCostFlow()
        flow.add_arcs_with_capacity_and_unit_cost(
            np.array([self._number(tail) for tail, _ in self._arcs], np.int32),
            np.array([self._number(head) for _, head in self._arcs], np.int32),
            np.array(self._sizes, np.int64), np.array(self._prices, np.int64),
        )  # fmt: skip
        flow.set_node_supply(self._number(self.SOURCE), self._total)
        flow.set_node_supply(self._number(self.SINK), -self._total)
        status = flow.solve()
        if status != flow.OPTIMAL:
            raise RuntimeError(f"sharing out the visits ended with {status}")
        used = flow.flows(np.arange(len(self._arcs), dtype=np.int32))
        found: Counter[tuple[Key, Key]] = Counter()
        for arc, amount in zip(self._arcs, used, strict=True):
            found[arc] += int(amount)
        return found

    def _number(self, place: Key) -> int:
        return self._places.setdefault(place, len(self._places))
