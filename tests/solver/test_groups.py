"""The search for small groups: always a whole plan, the same each time, known designs reached."""

from collections.abc import Iterator, Sequence
from itertools import combinations, count, product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.domain.group_bounds import bounds
from leerkring.domain.groups import (
    Fit,
    GroupFigures,
    GroupMeeting,
    GroupPlan,
    GroupSizes,
    GroupTask,
    faults,
    figures,
    together,
)
from leerkring.solver.groups import Effort, divide
from leerkring.solver.groups.designs import ORDERS, kirkman, lines, round_robin
from leerkring.solver.groups.mix import Mix
from leerkring.solver.groups.proof import least_excess

QUICK = Effort(rounds=2, steps=10, proof_steps=10)


def whole(people: int, meetings: int, sizes: GroupSizes) -> GroupTask:
    """Return a season in which everybody comes every time."""
    there = tuple(f"p{i:02d}" for i in range(people))
    return GroupTask(tuple(GroupMeeting(str(i), there) for i in range(meetings)), sizes)


@st.composite
def seasons(draw: st.DrawFn) -> GroupTask:
    least = draw(st.integers(2, 4))
    sizes = GroupSizes(least, draw(st.integers(least, 5)))
    people = [f"p{i:02d}" for i in range(draw(st.integers(1, 13)))]
    found = []
    for number in range(draw(st.integers(0, 6))):
        there = tuple(draw(st.lists(st.sampled_from(people), unique=True)))
        cut = draw(st.integers(0, len(there)))
        held = tuple(g for g in (there[:cut], there[cut:]) if g) if draw(st.booleans()) else ()
        found.append(GroupMeeting(str(number), there, held))
    return GroupTask(tuple(found), sizes)


def check(task: GroupTask, plan: GroupPlan) -> None:
    """Assert all that must hold of any plan of a task."""
    assert [m.id for m in plan.meetings] == [m.id for m in task.meetings]
    for meeting, divided in zip(task.meetings, plan.meetings, strict=True):
        if meeting.fixed:
            assert divided.groups == meeting.groups
            continue
        assert divided.fit is task.sizes.divide(len(meeting.attendees)).fit
        wrong = list(faults(divided.groups, meeting.attendees, task.sizes))
        if divided.fit is Fit.NO_SIZES:
            assert {f.fault.value for f in wrong} == {"size"}
        else:
            assert wrong == []
    found = figures(m.groups for m in plan.meetings)
    assert plan.figures == found
    assert plan.bounds.pair_excess <= found.pair_excess
    assert plan.bounds.repeated <= found.repeated
    assert plan.bounds.most_together <= found.most_together


@settings(max_examples=60)
@given(seasons())
def test_every_plan_keeps_the_sizes_the_attendees_and_what_was_held(task: GroupTask) -> None:
    check(task, divide(task, effort=QUICK))


@settings(max_examples=30)
@given(seasons(), st.integers(0, 99))
def test_the_order_of_the_lists_does_not_matter(task: GroupTask, seed: int) -> None:
    random = Random(seed)
    shuffled = tuple(
        GroupMeeting(m.id, tuple(random.sample(m.attendees, len(m.attendees))), m.groups)
        for m in task.meetings
    )
    one = divide(task, effort=QUICK)
    assert divide(GroupTask(shuffled, task.sizes), effort=QUICK) == one
    assert divide(task, effort=QUICK) == one


def test_other_ids_with_the_same_names_give_the_same_groups() -> None:
    names = ["Anna", "Bram", "Cleo", "Daan", "Els", "Fatma", "Gijs", "Hanna", "Imane", "Joris"]

    def groups(ids: Sequence[str]) -> list[list[list[str]]]:
        named = dict(zip(ids, names, strict=True))
        meetings = tuple(GroupMeeting(str(i), tuple(ids[i % 3 :])) for i in range(6))
        order = {p: (name,) for p, name in named.items()}
        plan = divide(GroupTask(meetings, GroupSizes(3, 4), order), effort=QUICK)
        return [[[named[p] for p in group] for group in m.groups] for m in plan.meetings]

    assert groups([f"x{i}" for i in range(10)]) == groups([f"x{9 - i}" for i in range(10)])


@pytest.mark.parametrize(
    ("people", "meetings", "least", "most"),
    [
        (15, 7, 3, 3),  # Kirkman's schoolgirls
        (15, 7, 3, 5),
        (16, 5, 4, 4),  # affine planes
        (25, 6, 5, 5),
        (9, 4, 3, 5),
        (20, 5, 4, 5),
        (16, 6, 3, 5),
        (10, 9, 2, 2),  # round robin
        (8, 2, 2, 5),
    ],
)
def test_known_designs_are_reached(people: int, meetings: int, least: int, most: int) -> None:
    task = whole(people, meetings, GroupSizes(least, most))
    plan = divide(task)
    check(task, plan)
    assert plan.figures == GroupFigures(0, 0, 1)
    assert plan.proven


def test_a_season_longer_than_its_design_starts_again_without_a_pair_falling_behind() -> None:
    plan = divide(whole(15, 10, GroupSizes(3, 3)))
    assert plan.figures == GroupFigures(pair_excess=45, repeated=45, most_together=2)
    assert plan.proven


def test_what_was_held_of_a_design_is_carried_on_with_the_rest() -> None:
    task = whole(16, 5, GroupSizes(4, 4))
    held = divide(task).meetings[:2]
    rest = tuple(
        GroupMeeting(m.id, m.attendees, h.groups if h else ())
        for m, h in zip(task.meetings, [*held, None, None, None], strict=True)
    )
    assert divide(GroupTask(rest, task.sizes)).figures.pair_excess == 0


def test_a_year_of_twelve_people_is_as_good_as_can_be() -> None:
    plan = divide(whole(12, 12, GroupSizes(3, 5)))
    assert plan.figures == GroupFigures(pair_excess=90, repeated=78, most_together=3)
    assert plan.proven


def partitions(people: Sequence[str], sizes: GroupSizes) -> Iterator[list[tuple[str, ...]]]:
    """Yield all divisions in groups of agreed sizes."""
    if not people:
        yield []
    for size in range(sizes.least, sizes.most + 1):
        for others in combinations(people[1:], size - 1):
            if people:
                rest = [p for p in people[1:] if p not in others]
                yield from ([(people[0], *others), *more] for more in partitions(rest, sizes))


@pytest.mark.parametrize(
    ("attendance", "least", "most"),
    [
        (("abcdef", "abcdef", "abcdef"), 2, 3),
        (("abcdef", "abcde", "bcdef"), 2, 4),
        (("abcdefg", "abcdefg", "abcdef"), 3, 4),
        (("abcd", "abce", "abde", "abcde"), 2, 3),
        (("abcdefgh", "abcdefgh"), 3, 5),
    ],
)
def test_tiny_seasons_are_divided_as_well_as_trying_everything(
    attendance: tuple[str, ...], least: int, most: int
) -> None:
    sizes = GroupSizes(least, most)
    task = GroupTask(tuple(GroupMeeting(p, tuple(p)) for p in attendance), sizes)
    ways = [list(partitions(there, sizes)) for there in attendance]
    best = min(figures(season).pair_excess for season in product(*ways))
    plan = divide(task)
    assert plan.figures.pair_excess == best
    assert bounds(task).pair_excess <= best
    assert plan.bounds.pair_excess <= best


def test_the_proof_with_prices_knows_more_than_counting() -> None:
    random = Random(5)
    people = [f"p{i}" for i in range(14)]
    there = [tuple(random.sample(people[: 9 + i % 6], 9)) for i in range(10)]
    task = GroupTask(tuple(GroupMeeting(str(i), p) for i, p in enumerate(there)), GroupSizes(3, 5))
    plan = divide(task)
    assert bounds(task).pair_excess < plan.bounds.pair_excess <= plan.figures.pair_excess


def test_a_proof_is_left_out_where_it_would_take_too_long_or_sizes_do_not_fit() -> None:
    for task in (whole(14, 3, GroupSizes(3, 5)), whole(7, 3, GroupSizes(4, 5))):
        mix = Mix(task)
        for place, sizes in enumerate(mix.sizes):
            people = iter(mix.attendees[place])
            mix.seat(place, [[next(people) for _ in range(size)] for size in sizes])
        assert least_excess(mix, mix.seats, 5, lambda: False) is None


def test_stopped_at_once_there_is_still_a_whole_plan() -> None:
    task = whole(13, 9, GroupSizes(3, 5))
    asked = count()
    plan = divide(task, lambda: next(asked) >= 0)
    check(task, plan)
    assert next(asked) < 10


def test_a_very_large_circle_is_divided_within_the_steps_allowed() -> None:
    task = whole(60, 20, GroupSizes(3, 5))
    asked = count()
    check(task, divide(task, lambda: next(asked) < 0, Effort(rounds=1, most_steps=5000)))
    assert next(asked) < 20


def test_more_effort_never_makes_it_worse() -> None:
    task = whole(11, 9, GroupSizes(3, 5))
    quick, long = divide(task, effort=Effort(rounds=1)), divide(task, effort=Effort(rounds=3))
    assert long.figures.pair_excess <= quick.figures.pair_excess


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("by_row", [True, False])
def test_lines_over_a_finite_field_never_put_a_pair_together_twice(
    order: int, by_row: bool
) -> None:
    for columns in {2, order}:
        found = lines(order, columns, by_row=by_row)
        assert len(found) == order + 1
        everybody = list(range(order * columns))
        assert all(sorted(p for group in d for p in group) == everybody for d in found)
        times = together([[[f"{p:03d}" for p in g] for g in d] for d in found])
        assert set(times.values()) == {1}


def test_kirkmans_and_the_round_robin_put_every_pair_together_once() -> None:
    for design, people in ((kirkman(), 15), (round_robin(12), 12)):
        times = together([[[f"{p:02d}" for p in g] for g in d] for d in design])
        assert set(times.values()) == {1}
        assert len(times) == people * (people - 1) // 2
