"""Which circles can stand in each other's way: those that share a person or a room."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from leerkring.domain.facts import CircleFacts, Facts


def earlier_neighbours(
    circles: Sequence[CircleFacts], facts: Facts
) -> Mapping[str, tuple[str, ...]]:
    """Return for each circle those before it that share something with it, in order."""
    users: dict[str, list[str]] = defaultdict(list)
    found: dict[str, tuple[str, ...]] = {}
    place = {circle.id: number for number, circle in enumerate(circles)}
    for circle in circles:
        near: set[str] = set()
        for thing in _uses(circle, facts):
            near.update(users[thing])
            users[thing].append(circle.id)
        found[circle.id] = tuple(sorted(near - {circle.id}, key=place.__getitem__))
    return found


def _uses(circle: CircleFacts, facts: Facts) -> Iterator[str]:
    """Yield the ids of everybody and every room that a circle may need, each once."""
    agreement = circle.agreement
    people = {member.person_id for member in circle.members}
    people.add(agreement.fixed_facilitator_id or "")
    yield from sorted(people & set(facts.people))
    yield from (room_id for room_id in dict.fromkeys(agreement.room_ids) if room_id in facts.rooms)


def longest_chains(waits_for: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return per circle how much there is to fit in from its turn on, one circle after another.

    `waits_for` names circles before those that wait for them, as `earlier_neighbours` does; the
    more a circle waits for, the more work it is to fit it in.
    """
    found = {circle_id: len(before) for circle_id, before in waits_for.items()}
    for circle_id in reversed(tuple(waits_for)):
        for before in waits_for[circle_id]:
            found[before] = max(found[before], len(waits_for[before]) + found[circle_id])
    return found
