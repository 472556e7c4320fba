"""How well and how fast small groups are divided, beside chance and beside dealing in turn."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from random import Random
from statistics import median

import pytest

from leerkring.domain.groups import (
    GroupMeeting,
    GroupPlan,
    GroupSizes,
    GroupTask,
    figures,
)
from leerkring.solver.groups import divide
from support.figures import show, timed

CIRCLES = 33
SIZES = GroupSizes(3, 5)
DESIGNS = ((15, 7, 3, 3), (16, 5, 4, 4), (25, 6, 5, 5), (12, 12, 3, 5), (20, 12, 4, 5))
Deal = Callable[[tuple[str, ...], int], Sequence[Sequence[str]]]


def circle(seed: int) -> GroupTask:
    """Return a circle of part-timers: the same core on most days, others now and then."""
    random = Random(seed)
    members = [f"p{i:02d}" for i in range(random.randint(8, 19))]
    comes = {p: random.choice((0.25, 0.8, 0.95, 1.0)) for p in members}
    meetings = []
    for number in range(random.randint(12, 17)):
        there = tuple(p for p in members if random.random() < comes[p])
        meetings.append(GroupMeeting(str(number), there))
    return GroupTask(tuple(meetings), SIZES)


def whole(people: int, meetings: int, sizes: GroupSizes) -> GroupTask:
    """Return a season in which everybody comes every time."""
    there = tuple(f"p{i:02d}" for i in range(people))
    return GroupTask(tuple(GroupMeeting(str(i), there) for i in range(meetings)), sizes)


def by_chance(there: tuple[str, ...], number: int) -> Sequence[Sequence[str]]:
    """Draw lots at every meeting."""
    mixed = Random(number).sample(there, len(there))
    return [mixed[i :: groups(there)] for i in range(groups(there))]


def by_turn(there: tuple[str, ...], number: int) -> Sequence[Sequence[str]]:
    """Deal the list round like cards, each time from one further and by another step."""
    turned = [there[(number + i * (1 + number % 3)) % len(there)] for i in range(len(there))]
    dealt = [*dict.fromkeys(turned), *(p for p in there if p not in turned)]
    return [dealt[i :: groups(there)] for i in range(groups(there))]


def groups(there: tuple[str, ...]) -> int:
    """Return the number of groups for these people."""
    return len(SIZES.divide(len(there)).sizes)


def excess(task: GroupTask, deal: Deal) -> int:
    """Return how well a simple way of dividing mixes."""
    return figures(deal(m.attendees, i) for i, m in enumerate(task.meetings)).pair_excess


def lines() -> Iterator[str]:
    """Yield the figures as lines of text."""
    for people, meetings, least, most in DESIGNS:
        task = whole(people, meetings, GroupSizes(least, most))
        plan, seconds = timed(partial(divide, task))
        found, bound = plan.figures.pair_excess, plan.bounds.pair_excess
        yield (
            f"{people} people, {meetings} times, groups of {least}–{most}: "
            f"excess {found}, bound {bound}, {seconds * 1000:.0f} ms"
        )
    tasks = [circle(seed) for seed in range(CIRCLES)]
    runs: list[tuple[GroupPlan, float]] = [timed(partial(divide, task)) for task in tasks]
    plans, times = [plan for plan, _ in runs], sorted(seconds for _, seconds in runs)
    yield (
        f"{CIRCLES} circles of part-timers: {sum(times):.1f} s; "
        f"a circle median {median(times):.2f} s, slowest {times[-1]:.2f} s"
    )
    bound = sum(p.bounds.pair_excess for p in plans)
    for name, value in (
        ("ours", sum(p.figures.pair_excess for p in plans)),
        ("dealt in turn", sum(excess(task, by_turn) for task in tasks)),
        ("by chance", sum(excess(task, by_chance) for task in tasks)),
    ):
        yield f"  {name:>13}: excess {value}, {value / bound - 1:.1%} above the bound of {bound}"
    yield f"  proven best: {sum(p.proven for p in plans)} of {CIRCLES}"


@pytest.mark.bench
def test_dividing_into_small_groups() -> None:
    show("Small groups", lines())


if __name__ == "__main__":
    show("Small groups", lines())
