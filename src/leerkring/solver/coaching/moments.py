"""Which weekly moment each duo gets: possible in most weeks, and nobody in two at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from leerkring.domain.coaching_moments import Moment, minutes_of
from leerkring.domain.coaching_sessions import GRID_MINUTES
from leerkring.solver.budget import Budget
from leerkring.solver.engine import engine

EFFORT = 1.0  # in the solver's own seconds, for duos that share people
Overlap = Callable[[Moment, Moment], bool]


@dataclass(frozen=True)
class Place:
    """A moment that a duo can have: in `lost` weeks fewer than its best, then by `rank`."""

    moment: Moment
    possible: int
    lost: int
    rank: int


@dataclass(frozen=True)
class Seeking:
    """A duo that looks for a moment: its number, its two people, its places, best first."""

    number: int
    people: tuple[str, str]
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Found:
    """The place of each duo by number; `stuck` are duos of which not all can have one."""

    places: Mapping[int, Place]
    stuck: tuple[tuple[int, ...], ...] = ()
    proven: bool = True


def find_places(duos: Sequence[Seeking], overlap: Overlap, seed: int, budget: Budget) -> Found:
    """Return the places of duos, those that share people weighed together."""
    places: dict[int, Place] = {}
    stuck: list[tuple[int, ...]] = []
    proven = True
    for group in _groups(duos):
        found = _greedy(group, overlap)
        if found is None:
            found, certain = _weighed(group, overlap, seed, budget)
            proven = proven and certain
        if found is None:
            stuck.append(_core(group, overlap, seed, budget))
        else:
            places |= _polished(group, found, overlap)
    return Found(dict(sorted(places.items())), tuple(stuck), proven)


def _groups(duos: Sequence[Seeking]) -> list[list[Seeking]]:
    """Return the duos in groups that share nobody with each other, in a stable order."""
    groups: list[list[Seeking]] = []
    of_person: dict[str, list[Seeking]] = {}
    for duo in duos:
        near = [of_person[p] for p in duo.people if p in of_person]
        group = near[0] if near else []
        if not near:
            groups.append(group)
        for other in near[1:]:
            if other is not group:
                group.extend(other)
                groups[:] = [g for g in groups if g is not other]
                of_person.update({p: group for d in other for p in d.people})
        group.append(duo)
        of_person.update(dict.fromkeys(duo.people, group))
    return [sorted(group, key=lambda d: d.number) for group in groups]


def _greedy(
    group: Sequence[Seeking], overlap: Overlap, *, losing: bool = False
) -> dict[int, Place] | None:
    """Return a place for each, those with fewest first, if that works out; mostly without loss."""
    found: dict[int, Place] = {}
    best = {duo.number: [p for p in duo.places if losing or not p.lost] for duo in group}
    for duo in sorted(group, key=lambda d: (len(best[d.number]), d.number)):
        place = _first_free(duo, best[duo.number], group, found, overlap)
        if place is None:
            return None
        found[duo.number] = place
    return found


def _polished(
    group: Sequence[Seeking], found: Mapping[int, Place], overlap: Overlap
) -> dict[int, Place]:
    """Return places that are no worse, each the first in its order that is free."""
    better = dict(found)
    for duo in group:
        now = better.pop(duo.number)
        places = [p for p in duo.places if (p.lost, p.rank) <= (now.lost, now.rank)]
        better[duo.number] = _first_free(duo, places, group, better, overlap) or now
    return better


def _first_free(
    duo: Seeking,
    places: Sequence[Place],
    group: Sequence[Seeking],
    found: Mapping[int, Place],
    overlap: Overlap,
) -> Place | None:
    """Return the first place at which neither of a duo has another one."""
    taken = [
        found[other.number].moment
        for other in group
        if other.number in found and not set(other.people).isdisjoint(duo.people)
    ]
    return next((p for p in places if not any(overlap(p.moment, m) for m in taken)), None)


def _weighed(
    group: Sequence[Seeking], overlap: Overlap, seed: int, budget: Budget
) -> tuple[dict[int, Place] | None, bool]:
    """Return the places that lose the fewest weeks, if there are any; and whether it is proven."""
    cp_model = engine()
    model = cp_model.CpModel()
    variables = [[model.new_bool_var("") for _ in duo.places] for duo in group]
    covering: dict[tuple[str, object, int], list[object]] = {}
    costs = []
    for duo, mine in zip(group, variables, strict=True):
        model.add_exactly_one(mine)
        for place, variable in zip(duo.places, mine, strict=True):
            costs.append(place.lost * variable)
            for person in duo.people:
                for cell in _cells(place.moment):
                    key = person, place.moment.first_day, cell
                    covering.setdefault(key, []).append(variable)
    for together in covering.values():
        if len(together) > 1:
            model.add_at_most_one(together)
    model.minimize(sum(costs))
    solver = cp_model.CpSolver()
    solver.parameters.random_seed = seed
    status = budget.solve(solver, model, EFFORT)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        certain = status == cp_model.INFEASIBLE
        return None if certain else _greedy(group, overlap, losing=True), certain
    found = {}
    for duo, mine in zip(group, variables, strict=True):
        chosen = (p for p, v in zip(duo.places, mine, strict=True) if solver.boolean_value(v))
        found[duo.number] = next(chosen)
    return found, status == cp_model.OPTIMAL


def _cells(moment: Moment) -> range:
    """Return the quarters that a moment touches: starts are on a quarter."""
    start, end = minutes_of(moment.start), minutes_of(moment.end)
    return range(start // GRID_MINUTES, -(-end // GRID_MINUTES))


def _core(group: Sequence[Seeking], overlap: Overlap, seed: int, budget: Budget) -> tuple[int, ...]:
    """Return duos that cannot all have a place, though they can when any one is left out."""

    def fails(some: Sequence[Seeking]) -> bool:
        if _greedy(some, overlap) is not None:
            return False
        return _weighed(some, overlap, seed, budget)[0] is None

    for two in combinations(group, 2):
        if not set(two[0].people).isdisjoint(two[1].people) and fails(two):
            return tuple(duo.number for duo in two)
    left = list(group)
    for duo in group:
        fewer = [one for one in left if one is not duo]
        if fails(fewer):
            left = fewer
    return tuple(duo.number for duo in left)
