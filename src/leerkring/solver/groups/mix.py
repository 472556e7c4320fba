"""A season being divided: who sits where, who sat with whom, and what an exchange would change.

People are numbers here. `more[p][q]` is what it costs to put p and q together once more, `less`
what it saves to do so once less, so that one exchange costs a dozen additions to judge.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from leerkring.domain.groups import Fit, Groups, GroupTask

Seats = list[list[int]]

# One unit of `pair_excess` outweighs any number of repeated pairs, which break ties.
UNIT = 1_000_000


class Mix:
    """All meetings of a task. `cost` is `pair_excess` times UNIT plus the repeated pairs."""

    def __init__(self, task: GroupTask) -> None:
        self.task = task
        self.people = task.people()
        number = {p: i for i, p in enumerate(self.people)}
        count = len(self.people)
        self.cost = 0
        self.more = [[0] * count for _ in range(count)]
        self.less = [[0] * count for _ in range(count)]
        self.times = [[0] * count for _ in range(count)]
        self.attendees = [sorted({number[p] for p in m.attendees}) for m in task.meetings]
        divisions = [task.sizes.divide(len(there)) for there in self.attendees]
        self.sizes = [division.sizes for division in divisions]
        self.fits = [division.fit for division in divisions]
        # Groups may differ in size where the agreed sizes can be kept.
        kept = (fit is Fit.FITS for fit in self.fits)
        self.resizable = [ok and task.sizes.least < task.sizes.most for ok in kept]
        self.seats: list[Seats] = [[] for _ in task.meetings]
        self.open: list[int] = []
        for place, meeting in enumerate(task.meetings):
            if meeting.fixed:
                self.seat(place, [[number[p] for p in group] for group in meeting.groups])
            else:
                self.open.append(place)
        self.free = [place for place in self.open if len(self.sizes[place]) > 1]

    @property
    def most_together(self) -> int:
        """How often the pair that meets most is together."""
        return max((max(row) for row in self.times), default=0)

    def copy_seats(self) -> list[Seats]:
        """Return the groups as they are now."""
        return [[list(group) for group in groups] for groups in self.seats]

    def clear(self) -> None:
        """Take everybody out of the groups that are free to choose."""
        for place in self.open:
            self._count(self.seats[place], -1)
            self.seats[place] = []

    def seat(self, place: int, groups: Seats) -> None:
        """Put everybody at a meeting that has no groups yet."""
        self.seats[place] = groups
        self._count(groups, 1)

    def price(self, groups: Seats) -> int:
        """Return what these groups of one more meeting would cost."""
        return sum(self.more[p][q] for group in groups for p, q in combinations(group, 2))

    def named(self, seats: Sequence[Seats]) -> Iterator[Groups]:
        """Yield the groups with people's ids, in a fixed order; what was fixed as it was."""
        for meeting, groups in zip(self.task.meetings, seats, strict=True):
            ordered = sorted(sorted(group) for group in groups)
            named = tuple(tuple(self.people[p] for p in group) for group in ordered)
            yield meeting.groups or named

    def _count(self, groups: Seats, by: int) -> None:
        for group in groups:
            for p, q in combinations(group, 2):
                self.cost += self.more[p][q] if by > 0 else -self.less[p][q]
                self.pair(p, q, by)

    def pair(self, p: int, q: int, by: int) -> None:
        """Count two people together once more or (by -1) once less; leaves `cost` alone."""
        k = self.times[p][q] + by
        self.times[p][q] = self.times[q][p] = k
        self.more[p][q] = self.more[q][p] = k * UNIT + 1 if k else 0
        self.less[p][q] = self.less[q][p] = (k - 1) * UNIT + 1 if k > 1 else 0

    def exchange_cost(self, ours: list[int], theirs: list[int], p: int, q: int) -> int:
        """Return what it costs when p of one group and q of another change places."""
        more_p, less_p, more_q, less_q = self.more[p], self.less[p], self.more[q], self.less[q]
        cost = -2 * more_p[q]
        for r in ours:
            cost += more_q[r] - less_p[r]
        for r in theirs:
            cost += more_p[r] - less_q[r]
        return cost

    def exchange(self, ours: list[int], theirs: list[int], p: int, q: int) -> None:
        """Let p and q change places; leaves `cost` alone."""
        ours.remove(p)
        theirs.remove(q)
        for r in ours:
            self.pair(p, r, -1)
            self.pair(q, r, 1)
        for r in theirs:
            self.pair(q, r, -1)
            self.pair(p, r, 1)
        ours.append(q)
        theirs.append(p)

    def move_cost(self, ours: list[int], theirs: list[int], p: int) -> int:
        """Return what it costs when p goes to another group."""
        more, less = self.more[p], self.less[p]
        return sum([more[r] for r in theirs]) - sum([less[r] for r in ours])

    def move(self, ours: list[int], theirs: list[int], p: int) -> None:
        """Let p go to another group; leaves `cost` alone."""
        ours.remove(p)
        for r in ours:
            self.pair(p, r, -1)
        for r in theirs:
            self.pair(p, r, 1)
        theirs.append(p)
