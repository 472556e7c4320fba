"""Who looks at whom in one round: the cheapest way to give everybody a visit, as a flow."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

import numpy as np

from leerkring.solver.engine import graphs
from leerkring.solver.visits.setting import Pair, RoundSetting


@dataclass(frozen=True)
class Pairing:
    """Who looks at whom; those without a host and without a visitor, in order."""

    pairs: tuple[Pair, ...]
    no_host: tuple[str, ...]
    no_visitor: tuple[str, ...]


def cheapest(setting: RoundSetting, costs: Mapping[Pair, int]) -> Pairing:
    """Return the pairing of least cost in which as many as possible take part.

    When not everybody can, those who were left out most often come first, as visitors and as hosts.
    """
    pairs = least_cost(
        setting.visitors,
        setting.hosts,
        costs,
        alone=setting.price_alone,
        coming=setting.price_coming,
    )
    visiting, hosting = {v for v, _ in pairs}, {h for _, h in pairs}
    return Pairing(
        pairs,
        tuple(v for v in setting.visitors if v not in visiting),
        tuple(h for h in setting.hosts if h not in hosting),
    )


def least_cost(
    visitors: Sequence[str],
    hosts: Sequence[str],
    costs: Mapping[Pair, int],
    *,
    alone: Callable[[str], int],
    coming: Callable[[str], int] = lambda _: 0,
    each: int = 1,
) -> tuple[Pair, ...]:
    """Return pairs of least cost; `each` visits and is visited so many times.

    A visit that is not made costs `alone`, a host who is visited `coming`.
    """
    if not costs:
        return ()
    rows = {v: n for n, v in enumerate(visitors)}
    columns = {h: n + len(rows) for n, h in enumerate(hosts)}
    source, sink = len(rows) + len(columns), len(rows) + len(columns) + 1
    pairs = list(costs)
    tails = [rows[v] for v, _ in pairs]
    heads = [columns[h] for _, h in pairs]
    sizes, prices = [1] * len(pairs), list(costs.values())
    for visitor, row in rows.items():
        tails += (source, row)
        heads += (row, sink)
        sizes += (each, each)
        prices += (0, alone(visitor))
    for host, column in columns.items():
        tails.append(column)
        heads.append(sink)
        sizes.append(each)
        prices.append(coming(host))
    flow = graphs().min_cost_flow.SimpleMinCostFlow()
    flow.add_arcs_with_capacity_and_unit_cost(
        np.array(tails, np.int32), np.array(heads, np.int32),
        np.array(sizes, np.int64), np.array(prices, np.int64),
    )  # fmt: skip
    flow.set_node_supply(source, each * len(rows))
    flow.set_node_supply(sink, -each * len(rows))
    status = flow.solve()
    if status != flow.OPTIMAL:
        raise RuntimeError(f"the flow of visits ended with {status}")
    used = flow.flows(np.arange(len(pairs), dtype=np.int32))
    return tuple(pair for pair, amount in zip(pairs, used, strict=True) if amount)


def kept_for_later(
    visitors: Sequence[str], hosts: Sequence[str], open_pairs: Mapping[Pair, int]
) -> frozenset[Pair]:
    """Return pairs with which as many rounds as possible can still be filled without repeating.

    As many rounds as there is a way to give everybody so many different hosts and visitors; any
    round taken from these pairs leaves enough for one round less. Nothing when there is no way.
    `open_pairs` are those not seen yet with what they cost.
    """
    if len(visitors) != len(hosts) or not visitors:
        return frozenset()
    most = min(_fewest(visitors, open_pairs, 0), _fewest(hosts, open_pairs, 1))
    least = 0
    while least < most:  # the largest number of rounds that can still be filled
        middle = (least + most + 1) // 2
        if _can_fill(visitors, hosts, open_pairs, middle):
            least = middle
        else:
            most = middle - 1
    if not least:
        return frozenset()
    alone = 1 + 2 * least * len(visitors) * max(open_pairs.values())
    found = least_cost(visitors, hosts, open_pairs, alone=lambda _: alone, each=least)
    return frozenset(found)


def is_dense(unseen: Mapping[str, Set[str]], hosts: Sequence[str], rounds: int) -> bool:
    """Tell whether so many rounds can be filled in whatever way the first ones are.

    Whoever has at least half of all others left can always be given one (Dirac for two sides).
    """
    coming = Counter(host for mine in unseen.values() for host in mine)
    fewest = min((len(mine) for mine in unseen.values()), default=0)
    fewest = min(fewest, *(coming[host] for host in hosts)) if hosts else 0
    return 2 * (fewest - rounds) >= max(len(unseen), len(hosts))


def _fewest(people: Sequence[str], pairs: Mapping[Pair, int], side: int) -> int:
    found = dict.fromkeys(people, 0)
    for pair in pairs:
        found[pair[side]] += 1
    return min(found.values(), default=0)


def _can_fill(
    visitors: Sequence[str], hosts: Sequence[str], pairs: Mapping[Pair, int], each: int
) -> bool:
    rows = {v: n for n, v in enumerate(visitors)}
    columns = {h: n + len(rows) for n, h in enumerate(hosts)}
    source, sink = 2 * len(rows), 2 * len(rows) + 1
    flow = graphs().max_flow.SimpleMaxFlow()
    tails = [rows[v] for v, _ in pairs] + [source] * len(rows) + list(columns.values())
    heads = [columns[h] for _, h in pairs] + list(rows.values()) + [sink] * len(columns)
    sizes = [1] * len(pairs) + [each] * (len(rows) + len(columns))
    flow.add_arcs_with_capacity(
        np.array(tails, np.int32), np.array(heads, np.int32), np.array(sizes, np.int64)
    )
    flow.solve(source, sink)
    return bool(flow.optimal_flow() == each * len(rows))
