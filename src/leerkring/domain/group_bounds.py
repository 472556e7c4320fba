"""How well small groups could mix at best: bounds that hold for every division of a season.

Two arguments, of which the better one counts.

*Everybody's colleagues.* At a meeting a person sits with at least the smallest group's size less
one others. Over the season these places are divided among the colleagues who attend with them.
Since k(k−1)/2 is convex, the even division is the cheapest (pigeonhole), counted once from each
side of a pair.

*Two meetings.* `pair_excess` also counts, for every two meetings, the pairs that are together at
both. Of people at both meetings, those in one group of the first fall over the groups of the
second; divided evenly over all combinations of a group here and a group there they meet again
the least. With 10 people in 3 groups twice, 10 people fall over 9 combinations: one pair again.

A pair that is together k ≤ M times has k(k−1)/2 ≤ (k−1)·M/2, so a bound on the excess is one on
repetitions too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import heapify, heappop, heappush
from itertools import combinations

from leerkring.domain.groups import GroupFigures, Groups, GroupTask


@dataclass(frozen=True)
class _Meeting:
    """What is certain of one meeting. `groups` when there is nothing to choose."""

    people: tuple[str, ...]
    groups: Groups
    most_groups: int
    smallest: int
    pairs: int


@dataclass
class _Places:
    """Whom one person sits with: how often already, how often at most, how often at least."""

    certain: dict[str, int] = field(default_factory=dict)
    most: dict[str, int] = field(default_factory=dict)
    needed: int = 0

    def count(self, other: str, *, certain: bool) -> None:
        """Count a meeting at which `other` may, or certainly will, be together with them."""
        self.most[other] = self.most.get(other, 0) + 1
        self.certain[other] = self.certain.get(other, 0) + certain


def bounds(task: GroupTask) -> GroupFigures:
    """Return figures that no division of the free meetings can be below."""
    meetings = [m for m in _meetings(task) if m.people]
    spread = _evenly(meetings)
    times = [k for level in spread for k in level]
    evenly = GroupFigures(
        pair_excess=_half(k * (k - 1) // 2 for k in times),
        repeated=_half(max(k - 1, 0) for k in times),
        most_together=max(times, default=0),
    )
    return with_excess(task, evenly, _twice_together(meetings))


def with_excess(task: GroupTask, least: GroupFigures, excess: int) -> GroupFigures:
    """Return the bounds, made sharper by a bound on the excess that was found otherwise."""
    excess = max(excess, least.pair_excess)
    often = _most_meetings([m for m in _meetings(task) if m.people])
    repeated = -(-2 * excess // often) if often else 0
    return replace(least, pair_excess=excess, repeated=max(repeated, least.repeated))


def _half(values: Iterator[int]) -> int:
    return -(-sum(values) // 2)


def _meetings(task: GroupTask) -> Iterator[_Meeting]:
    for meeting in task.meetings:
        division = task.sizes.divide(len(meeting.attendees))
        groups = meeting.groups
        if not groups and len(division.sizes) == 1:
            groups = (meeting.attendees,)
        if groups:
            people = tuple(p for group in groups for p in group)
            pairs = sum(len(g) * (len(g) - 1) // 2 for g in groups)
            yield _Meeting(people, groups, len(groups), 0, pairs)
        else:
            smallest = task.sizes.smallest(len(meeting.attendees))
            yield _Meeting(meeting.attendees, (), len(division.sizes), smallest, division.pairs)


def _places(meetings: Sequence[_Meeting]) -> dict[str, _Places]:
    found: dict[str, _Places] = {}
    for meeting in meetings:
        for group in meeting.groups or (meeting.people,):
            for person in group:
                places = found.setdefault(person, _Places())
                places.needed += len(group) - 1 if meeting.groups else meeting.smallest - 1
                for other in group:
                    if other != person:
                        places.count(other, certain=bool(meeting.groups))
    return found


def _evenly(meetings: Sequence[_Meeting]) -> list[list[int]]:
    """Return per person how often they are with each colleague when all is divided evenly.

    First everybody's own least number of places, each to the colleague met least; then what is
    left of the least number of pairs, wherever it is cheapest. Both are greedy and exact for
    this relaxation, because the cost of one more time with a colleague only rises.
    """
    people = _places(meetings)
    left = 2 * sum(m.pairs for m in meetings)
    queues: list[tuple[list[tuple[int, str]], dict[str, int]]] = []
    for places in people.values():
        times = dict(places.certain)
        queue = [(k, other) for other, k in times.items() if k < places.most[other]]
        heapify(queue)
        for _ in range(places.needed - sum(times.values())):
            _add(queue, times, places)
        left -= sum(times.values())
        queues.append((queue, times))
    rest = [(*queue[0], i) for i, (queue, _) in enumerate(queues) if queue]
    heapify(rest)
    owners = list(people.values())
    for _ in range(left):
        _, _, i = heappop(rest)
        queue, times = queues[i]
        _add(queue, times, owners[i])
        if queue:
            heappush(rest, (*queue[0], i))
    return [list(times.values()) for _, times in queues]


def _add(queue: list[tuple[int, str]], times: dict[str, int], places: _Places) -> None:
    k, other = heappop(queue)
    times[other] = k + 1
    if k + 1 < places.most[other]:
        heappush(queue, (k + 1, other))


def _twice_together(meetings: Sequence[_Meeting]) -> int:
    return sum(_again(one, other) for one, other in combinations(meetings, 2))


def _again(one: _Meeting, other: _Meeting) -> int:
    """Return how many pairs are at least together at both meetings."""
    if not one.groups and not other.groups:
        both = len(set(one.people) & set(other.people))
        return _fall(both, one.most_groups * other.most_groups)
    if not one.groups:
        one, other = other, one
    there = [set(group) for group in other.groups]
    if there:
        pairs = (len(there_ & set(group)) for group in one.groups for there_ in there)
        return sum(k * (k - 1) // 2 for k in pairs)
    coming = set(other.people)
    return sum(_fall(len(coming & set(group)), other.most_groups) for group in one.groups)


def _fall(people: int, places: int) -> int:
    size, larger = divmod(people, places)
    return larger * (size + 1) * size // 2 + (places - larger) * size * (size - 1) // 2


def _most_meetings(meetings: Sequence[_Meeting]) -> int:
    return max((k for p in _places(meetings).values() for k in p.most.values()), default=0)
