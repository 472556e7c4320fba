"""The closed form: in a ring everybody looks at who is one place further, then two, then three."""

from collections.abc import Sequence
from random import Random

from leerkring.solver.visits.setting import Pair, RoundSetting


def may_be_ring(first: RoundSetting, rounds: int) -> bool:
    """Tell by the first of so many rounds whether there may be nothing in the way."""
    size = len(first.visitors)
    few = size >= 2 and rounds <= size - 1 and first.request.room(rounds - 1)
    return few and _is_plain(first)


def nothing_in_the_way(settings: Sequence[RoundSetting]) -> bool:
    """Tell whether any pair does for any round, so that no pair is better than another."""
    first = settings[0]
    people = first.visitors
    if not may_be_ring(first, len(settings)) or not all(map(_is_plain, settings)):
        return False
    for setting in settings:
        if sorted(setting.visitors) != sorted(people) or sorted(setting.hosts) != sorted(people):
            return False
        reachable = setting.is_reachable
        if not all(reachable(a, b) for a in people for b in people if a != b):
            return False
    return True


def _is_plain(setting: RoundSetting) -> bool:
    """Tell whether no pair is left out or better than another, whenever people can."""
    agreed, people = setting.agreed, setting.facts.people
    if agreed.exclude_same_circle or agreed.exclude_same_location:
        return False
    groups = [people[p].group_id for p in setting.visitors if people[p].group_id]
    if len(groups) != len(set(groups)):
        return False
    places = {people[p].location_id for p in setting.visitors}
    kinds = {people[p].discipline for p in setting.visitors}
    one_place = len(places) == 1 or not agreed.prefer_other_location
    return one_place and (len(kinds) == 1 or not agreed.prefer_other_discipline)


def shifts(settings: Sequence[RoundSetting]) -> list[tuple[Pair, ...]]:
    """Return the pairs of each round; up to one round less than there are people, none twice."""
    ring = settings[0].visitors
    steps = list(range(1, len(ring)))
    Random(f"{settings[0].request.seed} ring").shuffle(steps)
    return [
        tuple((ring[n], ring[(n + step) % len(ring)]) for n in range(len(ring)))
        for step, _ in zip(steps, settings, strict=False)
    ]
