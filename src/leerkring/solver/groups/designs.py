"""Seatings from mathematics in which nobody meets twice: where they fit, no search is needed.

- Lines over a finite field of q elements: people on a grid of s columns and q rows, s ≤ q; the
  lines y = a·x + b of one slope a divide them in q groups of s, two lines of different slope meet
  in at most one person. The columns are one division more. With s = q this is the affine plane:
  16 people 5 times in groups of 4, 25 people 6 times in groups of 5.
- Kirkman's fifteen schoolgirls (1850): 7 times in groups of 3; one division, turned seven times.
- The round robin: an even number of people in pairs, everybody meets everybody.

See Colbourn & Dinitz, Handbook of Combinatorial Designs, parts I.1 and VI.50.
"""

from collections.abc import Iterator
from itertools import product

from leerkring.solver.groups.mix import Mix, Seats

# Fields of q = prime ** degree elements; what x ** degree equals, lowest power first.
PRIMES = (2, 3, 5, 7, 11, 13)
REDUCTIONS = {4: (2, (1, 1)), 8: (2, (1, 1, 0)), 9: (3, (2, 0))}
ORDERS = tuple(sorted((*PRIMES, *REDUCTIONS)))

# Fifteen people are 14 and two rings of seven, 0–6 and 7–13, that turn together.
KIRKMAN = ((14, 0, 7), (13, 1, 5), (12, 2, 3), (11, 8, 9), (10, 4, 6))


def seat_by_design(mix: Mix) -> Iterator[None]:
    """Seat all free meetings by each design that fits them, one after the other.

    People keep one seat in the design; who is away leaves it empty. Each meeting gets the division
    of the design that repeats the fewest pairs so far, also of meetings held before.
    """
    for divisions in _designs(mix):
        mix.clear()
        if all(_seat(mix, place, divisions) for place in mix.open):
            yield


def _seat(mix: Mix, place: int, divisions: list[Seats]) -> bool:
    there = mix.attendees[place]
    if len(mix.sizes[place]) <= 1:
        mix.seat(place, [list(there)] if there else [])
        return True
    coming, fitting = set(there), []
    for division in divisions:
        present = [[p for p in group if p in coming] for group in division]
        groups = [group for group in present if group]
        if _fits(mix, place, groups):
            fitting.append(groups)
    if not fitting:
        return False
    mix.seat(place, min(fitting, key=mix.price))
    return True


def _fits(mix: Mix, place: int, groups: Seats) -> bool:
    sizes = sorted((len(group) for group in groups), reverse=True)
    if tuple(sizes) == mix.sizes[place]:
        return True
    agreed = mix.task.sizes
    return mix.resizable[place] and agreed.least <= sizes[-1] and sizes[0] <= agreed.most


def _designs(mix: Mix) -> Iterator[list[Seats]]:
    people, sizes = len(mix.people), mix.task.sizes
    if not mix.free:
        return
    if sizes.least <= 2 and people % 2 == 0:
        yield round_robin(people)
    if 13 <= people <= 15 and sizes.least <= 3 <= sizes.most:
        yield kirkman()
    for order in ORDERS:
        columns = -(-people // order)
        if 1 < columns <= min(order, sizes.most):
            yield lines(order, columns, by_row=True)
            yield lines(order, columns, by_row=False)


def round_robin(people: int) -> list[Seats]:
    """Return the divisions in pairs of an even number of people."""
    ring = people - 1
    return [
        [[ring, turn], *([(turn + i) % ring, (turn - i) % ring] for i in range(1, people // 2))]
        for turn in range(ring)
    ]


def kirkman() -> list[Seats]:
    """Return the seven divisions of fifteen people in groups of three."""

    def turned(p: int, by: int) -> int:
        return p if p == 14 else p // 7 * 7 + (p + by) % 7

    return [[[turned(p, by) for p in group] for group in KIRKMAN] for by in range(7)]


def lines(order: int, columns: int, *, by_row: bool) -> list[Seats]:
    """Return the divisions of order × columns people along lines, then along the columns.

    Number `by_row` fills the grid row by row, else column by column: it matters which seats are
    the last, that stay empty.
    """
    times, plus = _field(order)

    def seat(x: int, y: int) -> int:
        return y * columns + x if by_row else x * order + y

    found = [
        [[seat(x, plus[times[slope][x]][start]) for x in range(columns)] for start in range(order)]
        for slope in range(order)
    ]
    found.append([[seat(x, y) for y in range(order)] for x in range(columns)])
    return found


def _field(order: int) -> tuple[list[list[int]], list[list[int]]]:
    """Return the tables of multiplication and addition of a finite field."""
    prime, reduction = REDUCTIONS.get(order, (order, (0,)))
    digits = list(product(range(prime), repeat=len(reduction)))
    number = {d: i for i, d in enumerate(digits)}

    def product_of(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
        total = [0] * len(one)
        for factor in reversed(other):  # by Horner's rule: times x, plus factor times one
            carry = total[-1] if len(one) > 1 else 0
            shifted = [0, *total[:-1]] if len(one) > 1 else [0]
            total = [
                (s + carry * r + factor * d) % prime
                for s, r, d in zip(shifted, reduction, one, strict=True)
            ]
        return tuple(total)

    def sum_of(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
        return tuple((a + b) % prime for a, b in zip(one, other, strict=True))

    return (
        [[number[product_of(a, b)] for b in digits] for a in digits],
        [[number[sum_of(a, b)] for b in digits] for a in digits],
    )
