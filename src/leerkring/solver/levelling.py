"""Nobody ends further from the fair share than need be: the spread comes down to its least.

Squared deviations make turns even for all; this looks at the two ends, as people do when they
compare who led most and who led least. The band of deviations that could be reached at best is
known beforehand; a plan either keeps everybody within it or pays for not doing so.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from leerkring.domain.meetings import Role
from leerkring.domain.turns import TURN_ROLES
from leerkring.solver.least_spread import Band, Player, forced_turns, least_band, most_turns
from leerkring.solver.model import SeasonModel
from leerkring.solver.season import Choice, Season

SLACK = 1e-6


@dataclass(frozen=True)
class Level:
    """Who can have turns in a role, and the band that all of them could be in at best."""

    role: Role
    players: tuple[tuple[int, Player], ...]
    band: Band

    def limits(self, player: Player) -> tuple[int, int]:
        """Return the least and most turns that keep somebody in the band."""
        off = player.before - player.share
        least = math.ceil(self.band.lowest - off - SLACK)
        most = math.floor(self.band.highest - off + SLACK)
        return max(0, least), most

    def is_kept(self, choices: Sequence[Choice | None]) -> bool:
        """Tell whether a plan keeps everybody in the band."""
        for person, player in self.players:
            least, most = self.limits(player)
            if not least <= self._turns(choices, person) <= most:
                return False
        return True

    def _turns(self, choices: Sequence[Choice | None], person: int) -> int:
        return sum(c is not None and person in c.roles.get(self.role, ()) for c in choices)


def levels(season: Season) -> Iterator[Level]:
    """Yield the roles of which the turns can be made more even."""
    for role in TURN_ROLES:
        total = sum(slot.wanted.get(role, 0) for slot in season.slots)
        players = tuple(_players(season, role))
        band = least_band([player for _, player in players], total)
        if total and len(players) > 1 and band is not None:
            yield Level(role, players, band)


def _players(season: Season, role: Role) -> Iterator[tuple[int, Player]]:
    for person in range(len(season.people)):
        forced = forced_turns(season, role, person)
        most = max(forced, most_turns(season, role, person))
        if most:
            account = season.accounts[role][person]
            yield person, Player(account.before, account.share, most, forced)


def add_levelling(model: SeasonModel) -> None:
    """Add the cost of leaving the band of least spread."""
    for level in levels(model.season):
        weight = level_weight(model.season, level.role)
        if weight:
            _add(model, level, weight)


def level_weight(season: Season, role: Role) -> int:
    """Return what it costs to leave the band: most where all look, at who leads."""
    wishes = season.request.wishes
    return wishes.uneven_lead if role is Role.FACILITATOR else wishes.uneven_turn


def levelling_cost(
    season: Season, choices: Sequence[Choice | None], even: Iterable[Level] | None = None
) -> int:
    """Return what uneven turns cost, counted without the solver; `even`: the levels, if known."""
    even = levels(season) if even is None else even
    return sum(level_weight(season, level.role) for level in even if not level.is_kept(choices))


def _add(model: SeasonModel, level: Level, weight: int) -> None:
    uneven = model.cp.new_bool_var("")
    for person, player in level.players:
        terms = [model.role(slot, level.role, person) for slot in range(len(model.season.slots))]
        turns = sum(term for term in terms if term is not None)
        least, most = level.limits(player)
        if isinstance(turns, int):
            if not least <= turns <= most:
                model.cp.add(uneven == 1)
            continue
        model.cp.add_linear_constraint(turns, least, most).only_enforce_if(~uneven)
    model.costs(uneven, weight)
    model.hints_later(uneven, lambda choices: int(not level.is_kept(choices)))
