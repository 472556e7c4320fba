"""What a choice costs in unmet wishes, counted without the solver."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from leerkring.domain.meetings import Role
from leerkring.domain.rules.long_gap import same_school_year
from leerkring.domain.turns import TURN_ROLES
from leerkring.solver.levelling import levelling_cost
from leerkring.solver.season import Choice, Season, bits
from leerkring.solver.spacing import spacing_cost


def cost_of(season: Season, choices: Sequence[Choice | None]) -> float:
    """Return the cost of a plan; a window that stays empty costs nothing here."""
    held = [c for c in choices if c is not None]
    moments = sum(c.moment.cost for c in held)
    reserves = _without_reserve(season, choices) * season.request.wishes.unfair_turn
    turns = sum(_of_turns(season, held))
    changes = sum(_of_changes(season, choices))
    return moments + reserves + turns + changes + sum(_of_neighbours(season, choices))


def cost_of_dates(season: Season, choices: Sequence[Choice | None]) -> float:
    """Return the part of the cost that the dates make, whoever has which turn."""
    bare = [choice and replace(choice, roles={}) for choice in choices]
    moments = sum(choice.moment.cost for choice in choices if choice is not None)
    return moments + sum(_of_neighbours(season, bare))


def whole_cost(season: Season, choices: Sequence[Choice | None]) -> float:
    """Return the cost of a plan with the spacing of turns and their spread weighed in."""
    return (
        cost_of(season, choices) + spacing_cost(season, choices) + levelling_cost(season, choices)
    )


def _of_changes(season: Season, choices: Sequence[Choice | None]) -> Iterator[int]:
    """Yield the cost of other people in the roles of meetings that are planned again.

    What another moment costs is counted with the moment.
    """
    costs = season.request.stability
    for slot, choice in zip(season.slots, choices, strict=True):
        was = slot.was
        if was is None or was.loose or choice is None:
            continue
        new = sum(
            person not in was.roles.get(role, ())
            for role, people in choice.roles.items()
            for person in people
        )
        yield new * (costs.firm_role if was.firm else costs.later_role)
        moment = choice.moment
        moved = (moment.start, moment.room_id) != (was.start, was.room_id)
        if was.firm and (new or moved):
            yield costs.firm_changed


def _without_reserve(season: Season, choices: Sequence[Choice | None]) -> int:
    wanted = [
        choice.roles.get(Role.RESERVE_CONTRIBUTOR)
        for slot, choice in zip(season.slots, choices, strict=True)
        if choice is not None and not slot.stands and slot.wanted.get(Role.RESERVE_CONTRIBUTOR)
    ]
    return sum(not people for people in wanted)


def _of_turns(season: Season, held: Sequence[Choice]) -> Iterator[float]:
    wishes = season.request.wishes
    weights = {
        Role.FACILITATOR: wishes.unfair_lead,
        Role.CASE_CONTRIBUTOR: wishes.unfair_turn,
        Role.RESERVE_CONTRIBUTOR: wishes.unfair_reserve,
    }
    used = [role for role in weights if any(slot.wanted.get(role) for slot in season.slots)]
    for person in range(len(season.people)):
        off: dict[Role, float] = {}
        for role in used:
            account = season.accounts[role][person]
            turns = sum(person in c.roles.get(role, ()) for c in held)
            off[role] = account.before + turns - account.share
            yield weights[role] * off[role] ** 2
        if all(role in off for role in TURN_ROLES):
            yield wishes.unfair_together * sum(off[role] for role in TURN_ROLES) ** 2


def _of_neighbours(season: Season, choices: Sequence[Choice | None]) -> Iterator[float]:
    wishes = season.request.wishes
    for number, (before, after) in enumerate(pairwise(choices)):
        if before is None or after is None:
            continue
        twice = before.moment.absent & after.moment.absent
        yield sum(
            wishes.missing_twice_running for p in bits(twice) if _reachable(season, number, p)
        )
        both_stand = season.slots[number].stands and season.slots[number + 1].stands
        for role in TURN_ROLES:
            again = set(before.roles.get(role, ())) & set(after.roles.get(role, ()))
            yield 0 if both_stand else wishes.twice_running * len(again)
        yield wishes.misses_follow_up * len(_missing(before, after))
    yield from _of_three(season, choices)
    yield wishes.seldom_there * _short_of_there(season, choices)
    yield wishes.long_gap * _long_gaps(season, choices)
    last = season.last_session
    if last is None or not choices or choices[0] is None or season.slots[0].stands:
        return
    for role in TURN_ROLES:
        again = set(bits(season.mask(last.turns.get(role, ())))) & set(
            choices[0].roles.get(role, ())
        )
        yield wishes.twice_running * len(again)
    brought = bits(season.mask(last.turns.get(Role.CASE_CONTRIBUTOR, ())))
    reachable = [p for p in brought if any(m.present >> p & 1 for m in season.slots[0].moments)]
    gone = [p for p in reachable if not choices[0].moment.present >> p & 1]
    yield wishes.misses_follow_up * len(gone)


def _of_three(season: Season, choices: Sequence[Choice | None]) -> Iterator[int]:
    """Yield the cost of missing three meetings running, where that could be helped."""
    for number, three in enumerate(zip(choices, choices[1:], choices[2:], strict=False)):
        held = [choice for choice in three if choice is not None]
        if len(held) < 3:
            continue
        absent = held[0].moment.absent & held[1].moment.absent & held[2].moment.absent
        helped = absent
        for slot in season.slots[number : number + 3]:
            ever = 0
            for moment in slot.moments:
                ever |= moment.present
            helped &= ever
        yield season.request.wishes.missing_thrice_running * helped.bit_count()


def _short_of_there(season: Season, choices: Sequence[Choice | None]) -> int:
    """Return how many meetings more there should be with members who are seldom there."""
    found = 0
    for person, least in season.least_there:
        there = sum(c is not None and c.moment.present >> person & 1 for c in choices)
        found += max(0, least - there)
    return found


def _long_gaps(season: Season, choices: Sequence[Choice | None]) -> int:
    """Return how many gaps between meetings that are up for choice are longer than agreed."""
    most, last = season.rhythm.most_gap, season.last_session
    if most is None:
        return 0
    found = 0
    if last is not None and choices and choices[0] is not None and not season.slots[0].stands:
        day = choices[0].moment.day
        found += (day - last.day).days > most and same_school_year(last.day, day)
    for (one, before), (other, after) in pairwise(zip(season.slots, choices, strict=True)):
        if before is None or after is None or (one.stands and other.stands):
            continue
        between = (after.moment.day - before.moment.day).days
        found += between > most and same_school_year(one.window.target, other.window.target)
    return found


def _missing(before: Choice, after: Choice) -> list[int]:
    brought = before.roles.get(Role.CASE_CONTRIBUTOR, ())
    return [p for p in brought if not after.moment.present >> p & 1]


def _reachable(season: Season, number: int, person: int) -> bool:
    slots = season.slots[number], season.slots[number + 1]
    return any(m.present >> person & 1 for slot in slots for m in slot.moments)
