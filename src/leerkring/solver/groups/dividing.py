"""Searches the division of a season into small groups, and stops at the bound or when asked.

First the designs that fit; then rounds of simulated annealing, the later ones from the best so
far: two people of one meeting change groups, or one moves to another, and what is worse is
accepted ever more rarely. One repetition more or less is the unit of temperature. Effort is
counted in steps, never in time, and the seed is fixed: the same task gives the same groups on
every run.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from math import log
from random import Random

from leerkring.domain.group_bounds import bounds, with_excess
from leerkring.domain.groups import (
    DividedMeeting,
    GroupFigures,
    GroupPlan,
    Groups,
    GroupTask,
    figures,
)
from leerkring.solver.groups.designs import seat_by_design
from leerkring.solver.groups.mix import UNIT, Mix, Seats
from leerkring.solver.groups.proof import least_excess

# From a first division, from the best so far, and where each round ends.
HOT, WARM, COLD = 0.8, 0.35, 0.1
STEPS_BETWEEN_LOOKS = 500
MOVES_AMONG = 10  # one in so many steps tries a move, the others an exchange
THRESHOLDS = 4096


@dataclass(frozen=True)
class Effort:
    """How long to search: `rounds` times `steps` for every possible exchange of two people.

    A round has `most_steps` at most: a season of sixty people is divided in seconds too.
    `proof_steps` go into the bound, after the first round.
    """

    rounds: int = 3
    steps: int = 20
    most_steps: int = 200_000
    proof_steps: int = 45
    seed: int = 1


@dataclass
class _Best:
    """The best division so far, and what would be as good as can be."""

    enough: int
    cost: int = -1
    most_together: int = 0
    groups: list[Seats] = field(default_factory=list)

    @property
    def reached(self) -> bool:
        return 0 <= self.cost <= self.enough

    def look(self, mix: Mix) -> None:
        """Keep what is better; of what is as good, where nobody is together very often."""
        if self.cost >= 0 and mix.cost > self.cost:
            return
        most = mix.most_together
        if self.cost < 0 or (mix.cost, most) < (self.cost, self.most_together):
            self.cost, self.most_together, self.groups = mix.cost, most, mix.copy_seats()


def divide(
    task: GroupTask, should_stop: Callable[[], bool] = lambda: False, effort: Effort | None = None
) -> GroupPlan:
    """Return the attendees of every meeting in groups; fixed meetings keep theirs.

    Always a whole plan, also when stopped at once: then the quick first division.
    """
    effort = effort or Effort()
    least = bounds(task)
    mix, best = Mix(task), _Best(least.pair_excess * UNIT + least.repeated)
    for _ in seat_by_design(mix):
        best.look(mix)
        if best.reached:
            return _plan(mix, best, least)
    random = Random(effort.seed)
    mix.clear()
    _seat_greedily(mix, random)
    best.look(mix)
    for turn in range(effort.rounds):
        steps = min(effort.steps * _exchanges(mix), effort.most_steps)
        _anneal(mix, best, random, HOT if turn == 0 else WARM, steps, should_stop)
        if turn == 0 and not best.reached:
            least = _sharper(mix, best, least, effort.proof_steps, should_stop)
        if best.cost // UNIT <= least.pair_excess or should_stop():
            break
        _seat_again(mix, best)
    return _plan(mix, best, least)


def first_division(task: GroupTask) -> tuple[Groups, ...]:
    """Return groups for every meeting at once: nobody searched for better ones."""
    mix = Mix(task)
    _seat_greedily(mix, Random(Effort().seed))
    return tuple(mix.named(mix.seats))


def _sharper(
    mix: Mix, best: _Best, least: GroupFigures, steps: int, should_stop: Callable[[], bool]
) -> GroupFigures:
    """Return a bound that takes more work, and let the search stop there."""
    excess = least_excess(mix, best.groups, steps, should_stop) if mix.free else None
    if excess is None or excess <= least.pair_excess:
        return least
    found = with_excess(mix.task, least, excess)
    best.enough = found.pair_excess * UNIT + found.repeated
    return found


def _plan(mix: Mix, best: _Best, least: GroupFigures) -> GroupPlan:
    found = tuple(mix.named(best.groups))
    meetings = tuple(
        DividedMeeting(meeting.id, groups, fit, meeting.fixed)
        for meeting, groups, fit in zip(mix.task.meetings, found, mix.fits, strict=True)
    )
    return GroupPlan(meetings, figures(found), least)


def _exchanges(mix: Mix) -> int:
    """Return how many pairs of people could change groups, over all free meetings."""
    found = 0
    for place in mix.free:
        sizes = mix.sizes[place]
        found += (sum(sizes) ** 2 - sum(size * size for size in sizes)) // 2
    return found


def _seat_greedily(mix: Mix, random: Random) -> None:
    """Divide each free meeting in turn: in a random order, everybody where they met fewest."""
    for place in mix.open:
        groups: Seats = [[] for _ in mix.sizes[place]]
        for p in random.sample(mix.attendees[place], len(mix.attendees[place])):
            free = [g for g, size in zip(groups, mix.sizes[place], strict=True) if len(g) < size]
            prices = [(sum(mix.more[p][r] for r in g), random.random()) for g in free]
            free[prices.index(min(prices))].append(p)
        mix.seat(place, groups)


def _seat_again(mix: Mix, best: _Best) -> None:
    mix.clear()
    for place in mix.open:
        mix.seat(place, [list(group) for group in best.groups[place]])


def _anneal(
    mix: Mix,
    best: _Best,
    random: Random,
    hot: float,
    steps: int,
    should_stop: Callable[[], bool],
) -> None:
    """Improve the free meetings by so many steps while it cools down."""
    looks = -(-steps // STEPS_BETWEEN_LOOKS)
    # How much worse is accepted at temperature 1, drawn once: a logarithm at every step is slow.
    drawn = [-log(1.0 - random.random()) for _ in range(THRESHOLDS)]
    for look in range(looks):
        if should_stop() or best.reached:
            return
        heat = hot * (COLD / hot) ** (look / looks) * UNIT
        start = int(random.random() * (THRESHOLDS - STEPS_BETWEEN_LOOKS))
        accepted = [worse * heat for worse in drawn[start : start + STEPS_BETWEEN_LOOKS]]
        _walk(mix, best, random.random, accepted)


def _walk(mix: Mix, best: _Best, draw: Callable[[], float], accepted: list[float]) -> None:
    """Try one exchange or move for each threshold: make it when it costs no more than that."""
    free, seats, resizable = mix.free, mix.seats, mix.resizable
    least, most, meetings = mix.task.sizes.least, mix.task.sizes.most, len(mix.free)
    for step, worse in enumerate(accepted):
        place = free[int(draw() * meetings)]
        groups = seats[place]
        one, other = int(draw() * len(groups)), int(draw() * (len(groups) - 1))
        ours, theirs = groups[one], groups[other + (other >= one)]
        p = ours[int(draw() * len(ours))]
        if step % MOVES_AMONG == 0:
            if not resizable[place] or len(ours) <= least or len(theirs) >= most:
                continue
            cost = mix.move_cost(ours, theirs, p)
            if cost > worse:
                continue
            mix.move(ours, theirs, p)
        else:
            q = theirs[int(draw() * len(theirs))]
            cost = mix.exchange_cost(ours, theirs, p, q)
            if cost > worse:
                continue
            mix.exchange(ours, theirs, p, q)
        mix.cost += cost
        if mix.cost <= best.cost and cost:
            best.look(mix)
