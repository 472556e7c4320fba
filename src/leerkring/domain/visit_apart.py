"""Who may not look at whom in a peer visit: the one rule for planning, choosing and showing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from leerkring.domain.facts import Facts

Circles = Mapping[str, frozenset[str]]  # by person, the circles each is or was in
Pair = tuple[str, str]
NO_CIRCLE: frozenset[str] = frozenset()


class Colleague(Protocol):
    """Somebody with a group and a location, stored or as a fact."""

    @property
    def id(self) -> str: ...

    @property
    def group_id(self) -> str | None: ...

    @property
    def location_id(self) -> str | None: ...


class Agreement(Protocol):
    """What a round agreed about who may visit whom."""

    @property
    def exclude_same_location(self) -> bool: ...

    @property
    def exclude_same_circle(self) -> bool: ...


def circles_of(facts: Facts) -> Circles:
    """Return the circles each is in, or was: who left a circle still knows it from within."""
    circles = facts.circles.values()
    return by_person((m.person_id, circle.id) for circle in circles for m in circle.members)


def by_person(memberships: Iterable[tuple[str, str]]) -> Circles:
    """Return by person the circles of (person, circle), whenever that was."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for person_id, circle_id in memberships:
        found[person_id].add(circle_id)
    return {person_id: frozenset(ids) for person_id, ids in found.items()}


def excluded(visitor: Colleague, host: Colleague, agreed: Agreement, circles: Circles) -> bool:
    """Tell whether `visitor` may not look at `host`."""
    return not _shared(visitor, agreed, circles).isdisjoint(_shared(host, agreed, circles))


def _shared(person: Colleague, agreed: Agreement, circles: Circles) -> frozenset[Pair]:
    """Return what keeps somebody from looking at whoever has any of it too.

    Always oneself and the own group: there is nothing to see there; and what a round agreed.
    """
    return frozenset(_marks(person, agreed, circles))


def _marks(person: Colleague, agreed: Agreement, circles: Circles) -> Iterator[Pair]:
    yield "person", person.id
    if person.group_id is not None:
        yield "group", person.group_id
    if agreed.exclude_same_location and person.location_id is not None:
        yield "location", person.location_id
    if agreed.exclude_same_circle:
        for circle_id in circles.get(person.id, NO_CIRCLE):
            yield "circle", circle_id


class Apart:
    """Who of some people may not look at whom, by one agreement."""

    def __init__(self, people: Iterable[Colleague], agreed: Agreement, circles: Circles) -> None:
        self._marks = {person.id: _shared(person, agreed, circles) for person in people}
        self._with: defaultdict[Pair, set[str]] = defaultdict(set)
        for person_id, marks in self._marks.items():
            for mark in marks:
                self._with[mark].add(person_id)
        self._known: dict[str, frozenset[str]] = {}

    def hosts(self, visitor_id: str) -> frozenset[str]:
        """Return whom somebody may not look at; nobody for who is not among these people."""
        if visitor_id not in self._known:
            marks = self._marks.get(visitor_id, ())
            self._known[visitor_id] = frozenset[str]().union(*(self._with[m] for m in marks))
        return self._known[visitor_id]

    def bars(self, visitor_id: str, host_id: str | None) -> bool:
        """Tell whether somebody may not look at somebody; a host from outside always may be."""
        return host_id is not None and host_id in self.hosts(visitor_id)

    def pairs(self, visitor_ids: Iterable[str], host_ids: Iterable[str]) -> frozenset[Pair]:
        """Return every visitor with every host that is barred."""
        there = frozenset(host_ids)
        return frozenset((v, h) for v in visitor_ids for h in self.hosts(v) & there)
