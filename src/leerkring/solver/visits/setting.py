"""One round to plan: who can look at whom, when, and what each pair costs."""

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from random import Random

from leerkring.domain.facts import Facts, PersonFacts
from leerkring.domain.turns import person_key
from leerkring.domain.visit_apart import Apart, circles_of
from leerkring.domain.visit_moments import VisitTimes
from leerkring.domain.visit_planning import RoundRequest, UnmetKind, VisitRequest
from leerkring.domain.visit_series import VisitSeries, pauses, works_in
from leerkring.domain.visits import RoundPart, VisitForm

Pair = tuple[str, str]


@dataclass(frozen=True)
class Prices:
    """What a pair costs, each far above all of the next together as long as numbers are small.

    Nobody left without a visit, and whose turn it is first; somebody to take over the group;
    nobody seen again while others were not; all visited as often; least and longest ago seen first;
    enough left for the rounds to come; wishes.
    """

    alone: int
    bare: int
    repeat: int
    even: int
    level: int
    later: int
    wish: int = 100
    noise: int = 10

    @classmethod
    def of(cls, people: int) -> "Prices":
        """Return the prices in a round with so many people."""
        size = people + 1
        later = 300 * size
        level = later * size
        even = min(level * 60 * size, 10**11)
        repeat = min(even * 10 * size, 10**12)
        bare = min(repeat * size, 2 * 10**13)
        return cls(min(bare * size * 100, 2 * 10**14), bare, repeat, even, level, later)


@dataclass(frozen=True)
class Turn:
    """Whose turn it is in a round to visit and to be visited, when that is known."""

    visitors: frozenset[str]
    hosts: frozenset[str]


class RoundSetting:
    """A round as the planner sees it; people in an order that no list decides."""

    def __init__(
        self,
        facts: Facts,
        request: VisitRequest,
        agreed: RoundRequest,
        series: VisitSeries,
        apart: "AllApart",
        turn: Turn | None = None,
    ) -> None:
        self._turn = turn
        self.facts, self.request, self.agreed, self.series = facts, request, agreed, series
        self.times = VisitTimes(
            facts, agreed, paused=request.paused, names_cover=request.names_cover
        )
        self.live = agreed.form is VisitForm.LIVE
        self.unmet: list[tuple[UnmetKind, str]] = []
        self._apart = apart.by(agreed)
        standing = [v for v in request.known if v.round_id == agreed.id]
        visited = {v.visitor_id for v in standing}
        seen = {v.host_id for v in standing}
        part = {
            m.person_id: m.part
            for m in agreed.members
            if m.person_id in facts.people
            and not (
                (m.part is RoundPart.HOSTS_ONLY or m.person_id in visited)
                and (m.part is RoundPart.VISITS_ONLY or m.person_id in seen)
            )
        }
        here = [p for p in map(facts.people.__getitem__, part) if self._is_here(p)]
        here.sort(key=person_key)
        Random(f"{request.seed} {agreed.id}").shuffle(here)
        self.visitors = tuple(
            p.id for p in here if part[p.id] is not RoundPart.HOSTS_ONLY and p.id not in visited
        )
        self.hosts = tuple(
            p.id for p in here if part[p.id] is not RoundPart.VISITS_ONLY and p.id not in seen
        )
        self.prices = Prices.of(max(len(self.visitors), len(self.hosts)))
        self.place = {p.id: n for n, p in enumerate(here)}

    def _is_here(self, person: PersonFacts) -> bool:
        """Tell whether somebody can take part at all; who cannot is told of, with the reason."""
        if pauses(person.id, self.agreed, self.request.paused):
            self.unmet.append((UnmetKind.PAUSED, person.id))
            return False
        if not self._there_at_all(person):
            self.unmet.append((UnmetKind.NOT_HERE, person.id))
            return False
        return True

    def _there_at_all(self, person: PersonFacts) -> bool:
        return bool(self.times.hosting(person.id)) if self.live else works_in(person, self.agreed)

    # ---- who can look at whom ---------------------------------------------------------------

    def allowed(self, visitor: str, host: str) -> bool:
        """Tell whether the agreements let `visitor` look at `host`."""
        return host not in self._apart.hosts(visitor)

    def may_host(self, host: str) -> bool:
        """Tell whether somebody can be visited once more in this school year."""
        return self.request.room(self.series.hosted(host, self.agreed.first))

    @cached_property
    def _table(self) -> Mapping[Pair, int]:
        """When there can be a visit with cover, for each pair that is allowed; 0 for never.

        A recording can be looked at any time.
        """
        if not self.live:
            both = product(self.visitors, self.hosts)
            return {(v, h): 1 for v, h in both if self.allowed(v, h)}
        times, people = self.times, self.facts.people
        hosting = [(h, people[h].location_id, times.hosting(h)) for h in self.hosts]
        found: dict[Pair, int] = {}
        for visitor in self.visitors:
            own, apart = people[visitor].location_id, self._apart.hosts(visitor)
            there: dict[str | None, int] = {}
            for host, place, can in hosting:
                if host in apart:
                    continue
                if place == own:  # the host cannot take over the group, who is that depends
                    found[visitor, host] = times.reachable(visitor, host)
                    continue
                if place not in there:
                    mine = times.visiting(visitor, place)
                    there[place] = mine and times.coverable(visitor, host, among=mine)
                found[visitor, host] = there[place] & can
        return found

    def together(self, visitor: str, host: str) -> int:
        """Return when both can, covered or not."""
        return self.times.together(visitor, host)

    def options(self, visitor: str, host: str) -> int:
        """Return when both can and the group can be taken over."""
        found = self._table.get((visitor, host))
        return self.times.reachable(visitor, host) if found is None else found

    def is_reachable(self, visitor: str, host: str) -> bool:
        """Tell whether there is a moment for a visit; a recording needs none."""
        return self.options(visitor, host) != 0

    @cached_property
    def unseen_now(self) -> Mapping[str, Set[str]]:
        """Whom each visitor did not look at yet and could."""
        found: dict[str, set[str]] = {v: set() for v in self.visitors}
        for visitor, host in self.possible:
            if host not in self.series.seen_by(visitor):
                found[visitor].add(host)
        return found

    @cached_property
    def unseen(self) -> Counter[str]:
        """How many hosts each visitor did not look at yet and could."""
        return Counter({visitor: len(hosts) for visitor, hosts in self.unseen_now.items()})

    @cached_property
    def possible(self) -> tuple[Pair, ...]:
        """The pairs for which there can be a visit with cover."""
        open_ = {h: self.may_host(h) for h in self.hosts}
        return tuple(p for p, at in self._table.items() if at and open_[p[1]])

    def repeats(self, visitor: str, host: str) -> bool:
        """Tell whether this is seeing somebody again while others were not seen yet."""
        return self.series.times(visitor, host) > 0 and self.unseen[visitor] > 0

    # ---- what it costs ----------------------------------------------------------------------

    @cached_property
    def _noise(self) -> Random:
        return Random(f"{self.request.seed} {self.agreed.id} noise")

    @cached_property
    def costs(self) -> Mapping[Pair, int]:
        """The pairs that can be, with what they cost."""
        prices, random = self.prices, self._noise.random
        people, places = self.facts.people, self.agreed.prefer_other_location
        kinds, found = self.agreed.prefer_other_discipline, dict[Pair, int]()
        possible = frozenset(self.possible)
        for pair, at in self._table.items():
            cost = int(random() * prices.noise)
            visitor, host = pair
            if pair not in possible:
                if at or not self.may_host(host) or not self.together(visitor, host):
                    continue
                cost += prices.bare
            me, other = people[visitor], people[host]
            cost += prices.wish * (places and me.location_id == other.location_id)
            cost += prices.wish * (kinds and me.discipline == other.discipline)
            if host in self.series.seen_by(visitor):
                cost += self._level(visitor, host) * prices.level
                cost += prices.repeat * (self.unseen[visitor] > 0)
            found[pair] = cost
        return found

    def _level(self, visitor: str, host: str) -> int:
        """Return how much rather somebody else: 10 for each time seen, less when long ago."""
        times = self.series.times(visitor, host)
        last = self.series.last(visitor, host)
        months = 9 if last is None else min(9, max(0, (self.agreed.first - last).days // 60))
        return 10 * min(times, 5) - months

    def price_alone(self, person: str) -> int:
        """Return what it costs to leave somebody without a visit.

        More for whose turn it is, else for who was left out most often; then for who waits longest.
        """
        alone, series = self.prices.alone, self.series
        before = min(9, series.left_out(person, hosts=False))
        if self._turn is not None:
            before = 9 * (person in self._turn.visitors)
        waits = min(9, series.waited_to_visit(person))
        return alone + alone // 10 * before + alone // 1000 * waits

    def price_coming(self, host: str) -> int:
        """Return what it costs to visit somebody: less the more often nobody came."""
        before = self._not_visited - self.series.left_out(host, hosts=True)
        if self._turn is not None:
            before = host not in self._turn.hosts
        received = min(9, self.series.received(host) - self._received)
        return self.prices.even * min(9, before) + self.prices.later // 10 * received

    @cached_property
    def _not_visited(self) -> int:
        return max((self.series.left_out(host, hosts=True) for host in self.hosts), default=0)

    @cached_property
    def _received(self) -> int:
        return min(map(self.series.received, self.hosts), default=0)


class AllApart:
    """Who may not look at whom, found once for all rounds with the same agreements."""

    def __init__(self, facts: Facts) -> None:
        self._people, self._circles = facts.people, circles_of(facts)
        self._known: dict[tuple[bool, bool], Apart] = {}

    def by(self, agreed: RoundRequest) -> Apart:
        """Return who may not look at whom by the agreements of a round."""
        key = agreed.exclude_same_location, agreed.exclude_same_circle
        if key not in self._known:
            self._known[key] = Apart(self._people.values(), agreed, self._circles)
        return self._known[key]
