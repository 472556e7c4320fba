"""A plan at once, without the solver: shortest path over the windows, then turns one by one.

Good enough to look at and to start the search from; it is never called the best.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from leerkring.domain.meetings import Role
from leerkring.solver.season import Choice, Moment, Season, Slot, bits

MOST_PER_WINDOW = 60
SKIP_COST = 10**7
PLANNED_ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)


@dataclass(frozen=True)
class _Path:
    """The cheapest way to a moment; `last` is the last meeting that is not skipped."""

    cost: int
    last: Moment | None
    last_slot: int
    picked: tuple[Moment | None, ...]


def first_answer(season: Season) -> tuple[Choice | None, ...]:
    """Return a plan that keeps the distances; a window stays empty when nothing fits there."""
    return _with_roles(season, best_dates(season, season.slots))


def best_dates(season: Season, slots: Sequence[Slot]) -> tuple[Moment | None, ...]:
    """Return the moments with the least cost, as few windows empty as possible.

    Exact for dates alone as long as no window has more moments than are looked at.
    """
    paths = [_Path(0, None, -1, ())]
    for number, slot in enumerate(slots):
        best: list[_Path] = []
        skipped = [
            _Path(p.cost + SKIP_COST, p.last, p.last_slot, (*p.picked, None)) for p in paths[:8]
        ]
        for moment in _few(slot):
            found = min(
                (p for p in paths if _fits(season, slots, p, number, moment)),
                key=lambda p: p.cost + _between(season, p.last, moment),
                default=None,
            )
            if found is not None:
                cost = found.cost + moment.cost + _between(season, found.last, moment)
                best.append(_Path(cost, moment, number, (*found.picked, moment)))
        paths = sorted([*best, *skipped], key=lambda p: p.cost)
    return min(paths, key=lambda p: p.cost).picked


def _few(slot: Slot) -> Sequence[Moment]:
    if len(slot.moments) <= MOST_PER_WINDOW:
        return slot.moments
    cheapest = sorted(slot.moments, key=lambda m: (m.cost, m.order))
    return [*cheapest[: MOST_PER_WINDOW - 2], slot.moments[0], slot.moments[-1]]


def _fits(season: Season, slots: Sequence[Slot], path: _Path, number: int, moment: Moment) -> bool:
    if path.last is None:
        last = season.last_session
        if last is None or slots[number].kept:
            return True
        return (moment.day - last.day).days >= season.rhythm.least_gap
    if slots[path.last_slot].kept and slots[number].kept:
        return True
    return (moment.day - path.last.day).days >= season.rhythm.least_gap


def _between(season: Season, before: Moment | None, after: Moment) -> int:
    if before is None:
        return 0
    twice = (before.absent & after.absent).bit_count()
    return twice * season.request.wishes.missing_twice_running


# ---- turns ----------------------------------------------------------------------------------


class _Turns:
    """Hands out turns one meeting at a time, to whoever is furthest below the fair share."""

    def __init__(self, season: Season) -> None:
        self._season = season
        self._turns = {role: [a.before for a in season.accounts[role]] for role in PLANNED_ROLES}
        self._last: dict[Role, dict[int, int]] = {role: {} for role in PLANNED_ROLES}
        last = season.last_session
        if last is not None:
            for role, who in last.turns.items():
                for person in bits(season.mask(who)):
                    self._last.setdefault(role, {})[person] = -1

    def at(self, number: int, moment: Moment, after: Moment | None) -> Choice:
        """Choose everybody's role at one meeting."""
        slot = self._season.slots[number]
        roles: dict[Role, tuple[int, ...]] = {}
        taken = 0
        fixed_elsewhere = 0
        for people in slot.fixed.values():
            for person in people:
                fixed_elsewhere |= 1 << person
        for role in PLANNED_ROLES:
            chosen = list(slot.fixed.get(role, ()))
            may = slot.eligible(role, moment) & ~taken & ~fixed_elsewhere
            chosen += _had(slot, role, may, slot.wanted.get(role, 0) - len(chosen))
            for person in chosen:
                may &= ~(1 << person)
            if role is Role.FACILITATOR and slot.wanted.get(Role.CASE_CONTRIBUTOR):
                may = _spare(may, moment, slot.wanted[Role.CASE_CONTRIBUTOR]) or may
            while len(chosen) < slot.wanted.get(role, 0) and may:
                best = min(bits(may), key=lambda p: self._rank(role, p, number, after))
                chosen.append(best)
                may &= ~(1 << best)
            for person in chosen:
                taken |= 1 << person
                self._turns[role][person] += 1
                self._last[role][person] = number
            roles[role] = tuple(sorted(chosen))
        return Choice(moment, roles)

    def _rank(
        self, role: Role, person: int, number: int, after: Moment | None
    ) -> tuple[int, float, int, int]:
        running = self._last[role].get(person, -99) == number - 1
        brings = role is Role.CASE_CONTRIBUTOR and after is not None
        away = brings and after is not None and not after.present >> person & 1
        share = self._season.accounts[role][person].share
        both = sum(
            self._turns[r][person] - self._season.accounts[r][person].share
            for r in PLANNED_ROLES[:2]
        )
        deviation = self._turns[role][person] - share
        return (int(running) + int(away), deviation + both / 3,
                self._last[role].get(person, -99), person)  # fmt: skip


def _had(slot: Slot, role: Role, may: int, most: int) -> list[int]:
    """Return who had the role in a meeting that is planned again, and may still have it."""
    had = slot.was.roles.get(role, ()) if slot.was is not None else ()
    return [p for p in had if may >> p & 1 and p not in slot.fixed.get(role, ())][: max(0, most)]


def _spare(may: int, moment: Moment, need: int) -> int:
    """Leave out facilitators without whom there would be too few contributors."""
    found = 0
    for person in bits(may):
        if (moment.contributors & ~(1 << person)).bit_count() >= need:
            found |= 1 << person
    return found


def _with_roles(season: Season, moments: Sequence[Moment | None]) -> tuple[Choice | None, ...]:
    turns = _Turns(season)
    found: list[Choice | None] = []
    for number, moment in enumerate(moments):
        after = next((m for m in moments[number + 1 :] if m is not None), None)
        found.append(None if moment is None else turns.at(number, moment, after))
    return tuple(found)
