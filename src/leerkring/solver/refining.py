"""Moves single meetings once the turns are divided, and divides the turns anew, in turn.

The search for dates counts the fair share on the day that each window will likely get, and knows
nothing of the distances between turns. With a whole plan in hand both are known: another day for
one meeting can then be better for all that there is to weigh together.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from leerkring.domain.meetings import Role
from leerkring.solver.costing import cost_of
from leerkring.solver.dividing import Divided, divide_turns, on_these_dates
from leerkring.solver.first_answer import PLANNED_ROLES
from leerkring.solver.levelling import Level, levelling_cost, levels
from leerkring.solver.season import Choice, Moment, Season
from leerkring.solver.spacing import spacing_cost

ROUNDS = 2
SWEEPS = 3
WORTH_DIVIDING = 500  # what moving must gain before the turns are weighed again
LEAST_GAIN = 0.5  # costs are whole numbers but for the shares


def with_turns(season: Season, choices: Sequence[Choice], stop: Callable[[], bool]) -> Divided:
    """Return the best turns for `choices`, one per slot, and better dates where they are near."""
    best = divide_turns(season, choices, stop)
    cost = cost_on_these_dates(season, best.choices)
    for _ in range(ROUNDS):
        moved = _moved(season, best.choices, stop)
        gain = cost - cost_on_these_dates(season, moved)
        if moved == best.choices or stop():
            break
        best, cost = replace(best, choices=moved), cost - gain
        if gain < WORTH_DIVIDING:
            break
        divided = divide_turns(season, moved, stop)
        found = cost_on_these_dates(season, divided.choices)
        if found > cost - LEAST_GAIN:
            break
        best, cost = divided, found
    return best


def _moved(
    season: Season, choices: tuple[Choice, ...], stop: Callable[[], bool]
) -> tuple[Choice, ...]:
    """Return the plan with meetings at better moments, everybody's turns as they were."""
    prices = _Prices(season)
    cost = prices.of(choices)
    for _ in range(SWEEPS):
        before = choices
        for number in range(len(season.slots)):
            if stop():
                return choices
            for other in _others(season, choices, number):
                found = prices.of(other)
                if found < cost - LEAST_GAIN:
                    choices, cost = other, found
        if choices == before:
            break
    return choices


def cost_on_these_dates(season: Season, choices: Sequence[Choice]) -> float:
    """Return the cost with the shares of these days; what could be at best goes by all days."""
    return _Prices(season).of(choices) + spacing_cost(season, choices)


class _Prices:
    """What plans cost but for what is between turns, which other dates leave as it is.

    On most days the same members share in the turns: the shares are counted once for those.
    """

    def __init__(self, season: Season) -> None:
        self._season = season
        self._ledger = season.ledger
        self._counted: dict[date, tuple[tuple[str, ...], ...]] = {}
        self._known: dict[tuple[object, ...], tuple[Season, tuple[Level, ...]]] = {}

    def of(self, choices: Sequence[Choice]) -> float:
        """Return the cost with the shares of exactly these days."""
        among = tuple(self._counted_on(choice.moment.day) for choice in choices)
        if among not in self._known:
            accounts = on_these_dates(self._season, choices).accounts
            judged = replace(self._season, accounts=accounts)
            self._known[among] = judged, tuple(levels(judged))
        judged, even = self._known[among]
        return cost_of(judged, choices) + levelling_cost(judged, choices, even)

    def _counted_on(self, day: date) -> tuple[tuple[str, ...], ...]:
        if day not in self._counted:
            roles = PLANNED_ROLES
            self._counted[day] = tuple(self._ledger.counting(role, day) for role in roles)
        return self._counted[day]


def _others(
    season: Season, choices: tuple[Choice, ...], number: int
) -> Iterator[tuple[Choice, ...]]:
    """Yield the plan with one meeting at each other moment at which it could be as it is."""
    slot, choice = season.slots[number], choices[number]
    if slot.stands:
        return
    for moment in slot.moments:
        if moment != choice.moment and _can_be(season, choices, number, moment):
            yield (*choices[:number], replace(choice, moment=moment), *choices[number + 1 :])


def _can_be(season: Season, choices: Sequence[Choice], number: int, moment: Moment) -> bool:
    """Tell whether a meeting keeps to the rules at `moment` with the same people in its roles."""
    slot = season.slots[number]
    roles = choices[number].roles.items()
    free = ((role, p) for role, who in roles for p in who if p not in slot.fixed.get(role, ()))
    return (
        all(slot.eligible(role, moment) >> person & 1 for role, person in free)
        and _is_apart(season, choices, number, moment)
        and _is_followed_up(season, choices, number, moment)
    )


def _is_apart(season: Season, choices: Sequence[Choice], number: int, moment: Moment) -> bool:
    """Tell whether a meeting is far enough from those beside it; two that stay may be near."""
    slots, least = season.slots, season.rhythm.least_gap
    last = season.last_session
    beside = [n for n in (number - 1, number + 1) if 0 <= n < len(slots)]
    days = [choices[n].moment.day for n in beside if not (slots[number].kept and slots[n].kept)]
    if not number and last is not None and not slots[0].kept:
        days.append(last.day)
    return all(abs((moment.day - day).days) >= least for day in days)


def _is_followed_up(season: Season, choices: Sequence[Choice], number: int, moment: Moment) -> bool:
    """Tell whether who brought a case is there the next time, when that is a rule."""
    if not season.request.wishes.always_follow_up:
        return True
    mine = _mask(choices[number].roles.get(Role.CASE_CONTRIBUTOR, ()))
    if number + 1 < len(choices) and mine & ~choices[number + 1].moment.present:
        return False
    if number:
        brought = _mask(choices[number - 1].roles.get(Role.CASE_CONTRIBUTOR, ()))
        return not brought & ~moment.present
    last = season.last_session
    if last is None or season.request.replan is not None:
        return True
    brought = season.mask(last.turns.get(Role.CASE_CONTRIBUTOR, ()))
    ever = 0
    for each in season.slots[0].moments:
        ever |= each.present
    return not brought & ever & ~moment.present


def _mask(people: Sequence[int]) -> int:
    found = 0
    for person in people:
        found |= 1 << person
    return found
