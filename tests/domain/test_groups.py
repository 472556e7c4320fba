"""Small groups: sizes, how well a season mixes, what is wrong with a division, and the bounds."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.group_bounds import bounds
from leerkring.domain.groups import (
    Fault,
    Fit,
    GroupFault,
    GroupFigures,
    GroupMeeting,
    GroupSizes,
    GroupTask,
    faults,
    figures,
    together,
)


@st.composite
def agreed(draw: st.DrawFn) -> GroupSizes:
    least = draw(st.integers(1, 6))
    return GroupSizes(least, draw(st.integers(least, 8)))


def every_division(people: int, sizes: GroupSizes, largest: int = 99) -> list[tuple[int, ...]]:
    """Return all ways to write a number as agreed sizes, largest first."""
    if people == 0:
        return [()]
    top = min(sizes.most, largest, people)
    return [
        (size, *rest)
        for size in range(top, sizes.least - 1, -1)
        for rest in every_division(people - size, sizes, size)
    ]


@given(agreed(), st.integers(0, 24))
def test_sizes_are_agreed_ones_with_the_fewest_pairs_or_it_is_said(
    sizes: GroupSizes, people: int
) -> None:
    division = sizes.divide(people)
    possible = every_division(people, sizes)
    assert sum(division.sizes) == people
    assert (division.fit is Fit.FITS) == bool(possible)
    if possible:
        pairs = {ways: sum(s * (s - 1) // 2 for s in ways) for ways in possible}
        assert division.pairs == min(pairs.values())
        assert division.sizes in pairs
        assert sizes.smallest(people) == min((min(ways) for ways in possible if ways), default=0)
    elif people < sizes.least:
        assert (division.sizes, division.fit) == ((people,), Fit.TOO_FEW)


@pytest.mark.parametrize(
    ("people", "least", "most", "expected", "fit"),
    [
        (12, 3, 5, (3, 3, 3, 3), Fit.FITS),
        (8, 3, 5, (4, 4), Fit.FITS),
        (5, 3, 5, (5,), Fit.FITS),
        (2, 3, 5, (2,), Fit.TOO_FEW),
        (7, 4, 5, (4, 3), Fit.NO_SIZES),
        (6, 4, 5, (6,), Fit.NO_SIZES),
        (0, 3, 5, (), Fit.FITS),
    ],
)
def test_numbers_that_do_not_fit_come_as_near_as_can_be(
    people: int, least: int, most: int, expected: tuple[int, ...], fit: Fit
) -> None:
    division = GroupSizes(least, most).divide(people)
    assert (division.sizes, division.fit) == (expected, fit)


@pytest.mark.parametrize(("least", "most"), [(0, 3), (4, 3)])
def test_sizes_that_mean_nothing_are_refused(least: int, most: int) -> None:
    with pytest.raises(ValueError, match="groups of"):
        GroupSizes(least, most)


def test_being_together_often_weighs_more_than_several_pairs_being_together_twice() -> None:
    season = [["abc", "de"], ["abd", "ce"], ["abe", "cd"]]
    assert together(season)["a", "b"] == 3
    assert figures(season) == GroupFigures(pair_excess=3, repeated=2, most_together=3)
    assert figures([]) == GroupFigures(0, 0, 0)


def test_a_good_division_has_no_faults_and_a_wrong_one_names_who() -> None:
    sizes = GroupSizes(2, 3)
    assert list(faults([("a", "b"), ("c", "d", "e")], "abcde", sizes)) == []
    assert list(faults([("a", "b"), ("b",), ("x", "c")], "abcd", sizes)) == [
        GroupFault(Fault.ABSENT, ("x",)),
        GroupFault(Fault.TWICE, ("b",)),
        GroupFault(Fault.LEFT_OUT, ("d",)),
        GroupFault(Fault.SIZE, ("b",)),
    ]


def test_too_few_for_one_group_may_be_together_but_not_alone_each() -> None:
    assert list(faults([("a", "b")], "ab", GroupSizes(3, 5))) == []
    apart = list(faults([("a",), ("b",)], "ab", GroupSizes(3, 5)))
    assert [f.fault for f in apart] == [Fault.SIZE, Fault.SIZE]


def task(sizes: GroupSizes, *meetings: str) -> GroupTask:
    named = (GroupMeeting(str(i), tuple(people)) for i, people in enumerate(meetings))
    return GroupTask(tuple(named), sizes)


@pytest.mark.parametrize(
    ("people", "meetings", "least", "most", "excess"),
    [
        (9, 4, 3, 3, 0),  # an affine plane: all 36 pairs once
        (9, 5, 3, 3, 9),  # 45 places for 36 pairs
        (10, 2, 3, 5, 1),  # ten people over nine combinations of two groups
        (5, 4, 3, 5, 60),  # one group each time: ten pairs together four times
        (4, 3, 2, 2, 0),
    ],
)
def test_bounds_that_are_known_to_be_exact(
    people: int, meetings: int, least: int, most: int, excess: int
) -> None:
    season = task(GroupSizes(least, most), *["abcdefghij"[:people]] * meetings)
    assert bounds(season).pair_excess == excess


def test_a_meeting_that_was_held_counts_as_it_was() -> None:
    held = GroupMeeting("1", tuple("abcd"), (("a", "b"), ("c", "d")))
    again = GroupMeeting("2", tuple("abcd"), (("a", "b"), ("c", "d")))
    assert bounds(GroupTask((held, again), GroupSizes(2, 2))) == GroupFigures(2, 2, 2)


def test_people_are_numbered_by_what_they_are_called_and_then_by_id() -> None:
    meeting = GroupMeeting("1", ("id3", "id1", "id2"))
    names = {"id1": ("Zoë",), "id2": ("Anna",), "id3": ("Anna",)}
    assert GroupTask((meeting,), GroupSizes(3, 3), names).people() == ("id2", "id3", "id1")


@given(st.lists(st.sets(st.sampled_from("abcdefg"), max_size=7), max_size=4), agreed())
def test_no_division_is_below_the_bounds(attendance: list[set[str]], sizes: GroupSizes) -> None:
    season = task(sizes, *("".join(sorted(there)) for there in attendance))
    least = bounds(season)
    # A division dealt out by the agreed sizes: one of many, the bounds hold for each.
    dealt = []
    for shift, there in enumerate(attendance):
        people = sorted(there)
        turned = people[shift % len(people) :] + people[: shift % len(people)] if people else []
        cuts = [0]
        for size in sizes.divide(len(people)).sizes:
            cuts.append(cuts[-1] + size)
        dealt.append([turned[a:b] for a, b in pairwise(cuts)])
    found = figures(dealt)
    assert least.pair_excess <= found.pair_excess
    assert least.repeated <= found.repeated
    assert least.most_together <= found.most_together


def test_the_bound_on_two_meetings_counts_pairs_that_cannot_be_kept_apart() -> None:
    # Six people in two groups of three, twice: six over four combinations is two pairs again.
    season = task(GroupSizes(3, 3), "abcdef", "abcdef")
    best = min(
        figures([["abc", "def"], [group, sorted(set("abcdef") - set(group))]]).pair_excess
        for group in combinations("abcdef", 3)
    )
    assert bounds(season).pair_excess == best == 2
