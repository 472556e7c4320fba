"""Puts things side by side without overlap, and divides the height of the year among its months."""

from collections.abc import Sequence
from dataclasses import dataclass

Interval = tuple[float, float]  # from and to, the end not included


class Lane:
    """One line on which things stand beside each other."""

    def __init__(self, taken: Sequence[Interval] = ()) -> None:
        self._taken = list(taken)

    def is_free(self, start: float, end: float) -> bool:
        """Tell whether [start, end) overlaps nothing."""
        return all(end <= first or last <= start for first, last in self._taken)

    def take(self, start: float, end: float) -> None:
        """Put something at [start, end)."""
        self._taken.append((start, end))


def lanes_for(intervals: Sequence[Interval]) -> list[int]:
    """Return for each interval, in the order given, the first lane where it is free."""
    lanes: list[Lane] = []
    places = []
    for start, end in intervals:
        number = next((n for n, lane in enumerate(lanes) if lane.is_free(start, end)), len(lanes))
        if number == len(lanes):
            lanes.append(Lane())
        lanes[number].take(start, end)
        places.append(number)
    return places


@dataclass(frozen=True)
class FittedRows:
    """Heights of the rows, and for each which of its ways to be drawn was chosen."""

    heights: tuple[int, ...]
    levels: tuple[int, ...]


def fit_rows(total: int, needs: Sequence[Sequence[int]]) -> FittedRows:
    """Divide `total` over rows; `needs[row]` are its heights, from roomy to sparse.

    Rows are equally high when that is enough for each; otherwise those that need more get it from
    the others. When it does not fit, the row that takes most is drawn more sparsely, and so on.
    The sum is more than `total` when even the sparsest does not fit.
    """
    levels = [0] * len(needs)
    while sum(n[level] for n, level in zip(needs, levels, strict=True)) > total:
        can = [row for row, level in enumerate(levels) if level + 1 < len(needs[row])]
        if not can:
            break
        widest = max(can, key=lambda row: (needs[row][levels[row]], -row))
        levels[widest] += 1
    least = [n[level] for n, level in zip(needs, levels, strict=True)]
    return FittedRows(tuple(_poured(total, least)), tuple(levels))


def _poured(total: int, least: Sequence[int]) -> list[int]:
    """Return heights of at least `least` that are as equal as can be and add up to `total`."""
    spare, open_rows = total, list(range(len(least)))
    heights = list(least)
    while open_rows:
        share = spare / len(open_rows)
        higher = [row for row in open_rows if least[row] > share]
        if not higher:
            break
        spare -= sum(least[row] for row in higher)
        open_rows = [row for row in open_rows if row not in higher]
    for number, row in enumerate(open_rows):
        each = max(spare, 0)
        heights[row] = (number + 1) * each // len(open_rows) - number * each // len(open_rows)
        heights[row] = max(heights[row], least[row])
    return heights


def edges(total: int, count: int) -> tuple[int, ...]:
    """Return `count` + 1 whole places that divide `total` as equally as whole pixels can."""
    return tuple(round(number * total / count) for number in range(count + 1))
