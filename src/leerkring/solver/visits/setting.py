"""One round to plan: who can look at whom, when, and what each pair costs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random

from leerkring.domain.facts import Facts, PersonFacts
from leerkring.domain.turns import person_key
from leerkring.domain.visit_moments import VisitTimes
from leerkring.domain.visit_planning import RoundRequest, UnmetKind, VisitRequest
from leerkring.domain.visit_series import Circles, VisitSeries, excluded
from leerkring.domain.visits import RoundPart, VisitForm

Pair = tuple[str, str]


@dataclass(frozen=True)
class Prices:
    """What a pair costs, each far above all of the next together as long as numbers are small.

    Nobody left without a visit; somebody to take over the group; nobody seen again while others
    were not; least and longest ago seen first; enough left for the rounds to come; wishes.
    """

    alone: int
    bare: int
    repeat: int
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
        repeat = min(level * 60 * size, 10**12)
        bare = min(repeat * size, 2 * 10**13)
        return cls(min(bare * size, 2 * 10**14), bare, repeat, level, later)


class RoundSetting:
    """A round as the planner sees it; people in an order that no list decides."""

    def __init__(
        self,
        facts: Facts,
        request: VisitRequest,
        agreed: RoundRequest,
        series: VisitSeries,
        circles: Circles,
    ) -> None:
        self.facts, self.request, self.agreed, self.series = facts, request, agreed, series
        self.times = VisitTimes(
            facts, agreed, paused=request.paused, names_cover=request.names_cover
        )
        self.live = agreed.form is VisitForm.LIVE
        self.unmet: list[tuple[UnmetKind, str]] = []
        self._circles = circles
        self._options: dict[Pair, int] = {}
        self._together: dict[Pair, int] = {}
        part = {m.person_id: m.part for m in agreed.members if m.person_id in facts.people}
        here = [p for p in map(facts.people.__getitem__, part) if self._is_here(p)]
        here.sort(key=person_key)
        Random(f"{request.seed} {agreed.id}").shuffle(here)
        standing = [v for v in request.known if v.round_id == agreed.id]
        visited = {v.visitor_id for v in standing}
        seen = {v.host_id for v in standing}
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
        until = self.request.paused.get(person.id)
        if until is not None and until >= self.agreed.last:
            self.unmet.append((UnmetKind.PAUSED, person.id))
            return False
        if not self._there_at_all(person):
            self.unmet.append((UnmetKind.NOT_HERE, person.id))
            return False
        return True

    def _there_at_all(self, person: PersonFacts) -> bool:
        if self.live:
            return bool(self.times.hosting(person.id))
        length = (self.agreed.last - self.agreed.first).days + 1
        days = (self.agreed.first + timedelta(days=n) for n in range(length))
        return any(_at_work(person, day) for day in days)

    # ---- who can look at whom ---------------------------------------------------------------

    def allowed(self, visitor: str, host: str) -> bool:
        """Tell whether the agreements let `visitor` look at `host`."""
        people = self.facts.people
        return not excluded(people[visitor], people[host], self.agreed, self._circles)

    def may_host(self, host: str) -> bool:
        """Tell whether somebody can be visited once more in this school year."""
        return self.series.hosted(host, self.agreed.first) < self.request.hosted_most

    def together(self, visitor: str, host: str) -> int:
        """Return when both can, covered or not."""
        pair = visitor, host
        if pair not in self._together:
            self._together[pair] = self.times.together(visitor, host)
        return self._together[pair]

    def options(self, visitor: str, host: str) -> int:
        """Return when both can and the group can be taken over."""
        pair = visitor, host
        if pair not in self._options:
            both = self.together(visitor, host)
            self._options[pair] = both and self.times.coverable(visitor, host, among=both)
        return self._options[pair]

    def is_reachable(self, visitor: str, host: str) -> bool:
        """Tell whether there is a moment for a visit; a recording needs none."""
        return not self.live or self.options(visitor, host) != 0

    def can_be_paired(self, visitor: str, host: str) -> bool:
        """Tell whether both can at one time, if need be without cover."""
        return not self.live or self.together(visitor, host) != 0

    @cached_property
    def unseen(self) -> Mapping[str, int]:
        """How many hosts each visitor did not look at yet and could, by visitor."""
        found = {}
        for visitor in self.visitors:
            found[visitor] = sum(
                not self.series.times(visitor, host) and self.is_reachable(visitor, host)
                for host in self.hosts
                if self.allowed(visitor, host)
            )
        return found

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
        prices, random = self.prices, self._noise
        people, places = self.facts.people, self.agreed.prefer_other_location
        kinds = self.agreed.prefer_other_discipline
        found: dict[Pair, int] = {}
        hosts = [h for h in self.hosts if self.may_host(h)]
        for visitor in self.visitors:
            me = people[visitor]
            for host in hosts:
                noise = random.randrange(prices.noise)
                if not self.allowed(visitor, host) or not self.can_be_paired(visitor, host):
                    continue
                other = people[host]
                cost = noise + self._level(visitor, host) * prices.level
                cost += prices.wish * (places and me.location_id == other.location_id)
                cost += prices.wish * (kinds and me.discipline == other.discipline)
                if not self.is_reachable(visitor, host):
                    cost += prices.bare
                if self.repeats(visitor, host):
                    cost += prices.repeat
                found[visitor, host] = cost
        return found

    def _level(self, visitor: str, host: str) -> int:
        """Return how much rather somebody else: 10 for each time seen, and how long ago."""
        times = self.series.times(visitor, host)
        if not times:
            return 0
        last = self.series.last(visitor, host)
        months = 9 if last is None else min(9, max(0, (self.agreed.first - last).days // 60))
        return 10 * min(times, 5) - months

    def price_alone(self, person: str) -> int:
        """Return what it costs to leave somebody without a visit: more for who waited before."""
        return self.prices.alone + self.prices.alone // 10 * min(
            9, self.series.waited_to_visit(person)
        )


def _at_work(person: PersonFacts, day: date) -> bool:
    if (person.joined and day < person.joined) or (person.left and person.left < day):
        return False
    return person.working.works_on(day) and not any(a.includes(day) for a in person.away)
