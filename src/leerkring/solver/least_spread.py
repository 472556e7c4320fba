"""How even turns could at best be, over whole turns and whoever can come at all."""

import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass

from leerkring.domain.meetings import Role
from leerkring.solver.season import Season


@dataclass(frozen=True)
class Player:
    """One member in a role: turns before, the share, and how many more at most and at least."""

    before: float
    share: float
    most: int
    forced: int = 0


def most_turns(season: Season, role: Role, person: int) -> int:
    """Return how many turns somebody could have: never twice running, but for what stands."""
    found, last = 0, None
    for number, slot in enumerate(season.slots):
        if slot.stands:
            can = person in slot.fixed.get(role, ())
        else:
            can = bool(slot.wanted.get(role)) and bool(slot.may(role) >> person & 1)
            can = can and (last is None or number > last + 1)
        if can:
            found, last = found + 1, number
    return found


def forced_turns(season: Season, role: Role, person: int) -> int:
    """Return how many turns are somebody's already: pinned, or at a meeting that stands."""
    return sum(person in slot.fixed.get(role, ()) for slot in season.slots)


@dataclass(frozen=True)
class Band:
    """The lowest and highest deviation that turns can all be between."""

    lowest: float
    highest: float

    @property
    def spread(self) -> float:
        """How far apart they are."""
        return self.highest - self.lowest


def least_spread(players: Sequence[Player], total: int) -> float:
    """Return the least difference between the highest and lowest deviation over whole turns."""
    band = least_band(players, total)
    return 0.0 if band is None else band.spread


def least_band(players: Sequence[Player], total: int) -> Band | None:
    """Return the narrowest band for `total` turns, the lowest of equals; None when none fits."""
    if not players or sum(p.most for p in players) < total:
        return None
    best: Band | None = None
    floors = {p.before + x - p.share for p in players for x in range(p.forced, p.most + 1)}
    for floor in sorted(floors):
        found = _band_from(players, total, floor)
        if found is None:
            break
        if best is None or found.spread < best.spread - 1e-9:
            best = found
    return best


def _band_from(players: Sequence[Player], total: int, floor: float) -> Band | None:
    """Return the band when everybody is at least at `floor`; None when that cannot be."""
    given = []
    for player in players:
        turns = max(player.forced, math.ceil(floor - player.before + player.share - 1e-9))
        if turns > player.most:
            return None
        given.append(turns)
    if sum(given) > total:
        return None
    heap = [
        (player.before + turns - player.share + 1, i)
        for i, (player, turns) in enumerate(zip(players, given, strict=True))
        if turns < player.most
    ]
    heapq.heapify(heap)
    for _ in range(total - sum(given)):
        if not heap:
            return None
        level, number = heapq.heappop(heap)
        given[number] += 1
        if given[number] < players[number].most:
            heapq.heappush(heap, (level + 1, number))
    off = [p.before + g - p.share for p, g in zip(players, given, strict=True)]
    return Band(min(off), max(off))
