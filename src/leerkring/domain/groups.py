"""Small groups: who sits with whom at each meeting of a season, and how well that mixes.

The attendees of a meeting are divided into groups of an agreed size, so that over the season
people are together with the same colleague as seldom as possible. How well is counted in pairs
of people: a pair that is together at k meetings counts k(k−1)/2 in `pair_excess` (every two of
those meetings is one repetition too many, so being together four times weighs more than twice
being together twice) and k−1 in `repeated`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations

Groups = tuple[tuple[str, ...], ...]
Pair = tuple[str, str]


class Fit(StrEnum):
    """Whether so many people can be divided within the agreed sizes."""

    FITS = "fits"
    TOO_FEW = "too_few"  # fewer than one group: they stay together
    NO_SIZES = "no_sizes"  # 7 in groups of 4–5: divided as near to the sizes as can be


@dataclass(frozen=True)
class Division:
    """Sizes of the groups, largest first, with the fewest pairs of people in one group."""

    sizes: tuple[int, ...]
    fit: Fit

    @property
    def pairs(self) -> int:
        """How many pairs of people sit together."""
        return sum(size * (size - 1) // 2 for size in self.sizes)


@dataclass(frozen=True)
class GroupSizes:
    """The agreed size of a small group, both ends included."""

    least: int
    most: int

    def __post_init__(self) -> None:
        if not 1 <= self.least <= self.most:
            raise ValueError(f"groups of {self.least} to {self.most}")

    def divide(self, people: int) -> Division:
        """Return the division of so many people that puts the fewest pairs together.

        That is as many groups as possible, as equal as possible: splitting a group, or moving
        somebody from a larger to a smaller one, never adds a pair.
        """
        if people <= 0:
            return Division((), Fit.FITS)
        if people < self.least:
            return Division((people,), Fit.TOO_FEW)
        groups = people // self.least
        if people <= groups * self.most:
            return Division(_equal(people, groups), Fit.FITS)
        near = (_equal(people, n) for n in range(groups + 1, 0, -1))
        return Division(min(near, key=self._off), Fit.NO_SIZES)

    def smallest(self, people: int) -> int:
        """Return the size of the smallest group that somebody can be in."""
        division = self.divide(people)
        if division.fit is not Fit.FITS or not division.sizes:
            return min(division.sizes, default=0)
        sizes = range(self.least, self.most + 1)
        return next(s for s in sizes if s == people or self.divide(people - s).fit is Fit.FITS)

    def _off(self, sizes: tuple[int, ...]) -> int:
        return sum(max(self.least - size, size - self.most, 0) for size in sizes)


def _equal(people: int, groups: int) -> tuple[int, ...]:
    size, larger = divmod(people, groups)
    return (size + 1,) * larger + (size,) * (groups - larger)


@dataclass(frozen=True)
class GroupMeeting:
    """A meeting to divide. `groups` are given when it was held or is fixed: they only count."""

    id: str
    attendees: tuple[str, ...]
    groups: Groups = ()

    @property
    def fixed(self) -> bool:
        """Tell whether the groups stay as they are."""
        return bool(self.groups)


@dataclass(frozen=True)
class GroupTask:
    """The meetings of one circle, in order of time, to divide.

    People are numbered by `order` (such as the name), then by id: so neither the order of the
    lists nor an id that was made up decides.
    """

    meetings: tuple[GroupMeeting, ...]
    sizes: GroupSizes
    order: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def people(self) -> tuple[str, ...]:
        """Return everybody who attends or sat in a group, in a stable order."""
        there = {p for m in self.meetings for p in m.attendees}
        there.update(p for m in self.meetings for group in m.groups for p in group)
        return tuple(sorted(there, key=lambda p: (self.order.get(p, ()), p)))


@dataclass(frozen=True)
class GroupFigures:
    """How well a season mixes; less is better. As a bound: no division can have less."""

    pair_excess: int
    repeated: int
    most_together: int


@dataclass(frozen=True)
class DividedMeeting:
    """The groups of one meeting, and whether they could be of the agreed sizes."""

    id: str
    groups: Groups
    fit: Fit
    fixed: bool


@dataclass(frozen=True)
class GroupPlan:
    """All meetings divided, with how well they mix and how well they could at best."""

    meetings: tuple[DividedMeeting, ...]
    figures: GroupFigures
    bounds: GroupFigures

    @property
    def proven(self) -> bool:
        """Tell whether it is certain that no division has less `pair_excess`."""
        return self.figures.pair_excess <= self.bounds.pair_excess


def together(meetings: Iterable[Iterable[Sequence[str]]]) -> Counter[Pair]:
    """Return how often each pair of people (in alphabetical order) sat in one group."""
    return Counter(
        pair for groups in meetings for group in groups for pair in combinations(sorted(group), 2)
    )


def figures(meetings: Iterable[Iterable[Sequence[str]]]) -> GroupFigures:
    """Return how well these meetings mix."""
    times = together(meetings).values()
    return GroupFigures(
        pair_excess=sum(k * (k - 1) // 2 for k in times),
        repeated=sum(k - 1 for k in times),
        most_together=max(times, default=0),
    )


class Fault(StrEnum):
    """What can be wrong with the groups of a meeting."""

    ABSENT = "absent"  # in a group, but not attending
    TWICE = "twice"  # in two groups
    LEFT_OUT = "left_out"  # attending, but in no group
    SIZE = "size"  # a group smaller or larger than agreed


@dataclass(frozen=True)
class GroupFault:
    """One thing wrong: who it is about, or who are in the group of the wrong size."""

    fault: Fault
    people: tuple[str, ...]


def faults(
    groups: Iterable[Sequence[str]], attendees: Sequence[str], sizes: GroupSizes
) -> Iterator[GroupFault]:
    """Yield what is wrong with a division: it holds everybody once, in groups of agreed sizes.

    Fewer people than one group may be together. When no division has the agreed sizes, every
    group outside them is still named: the organiser decides.
    """
    given = [tuple(group) for group in groups]
    seats = Counter(p for group in given for p in group)
    there = dict.fromkeys(attendees)
    wrong = (
        (Fault.ABSENT, tuple(p for p in seats if p not in there)),
        (Fault.TWICE, tuple(p for p in seats if seats[p] > 1)),
        (Fault.LEFT_OUT, tuple(p for p in there if p not in seats)),
    )
    yield from (GroupFault(fault, people) for fault, people in wrong if people)
    few = len(there) < sizes.least and len(given) == 1
    for group in given:
        if not few and not sizes.least <= len(group) <= sizes.most:
            yield GroupFault(Fault.SIZE, group)
