"""When a visit can be and who takes over the group: one answer for planner, pickers and screens.

All possible starts of a round are numbered, day after day on the quarter; a whole number holds
one bit for each, so that "when can both, with cover" is a few bitwise operations.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cached_property

from leerkring.domain.availability import free_slices, slices, takes_part
from leerkring.domain.engagements import Engagement, EngagementKind
from leerkring.domain.facts import Facts, LocationFacts, PersonFacts
from leerkring.domain.turns import person_key
from leerkring.domain.visit_planning import RoundRequest, VisitMoment
from leerkring.domain.visits import VisitForm

GRID_MINUTES = 15
USUAL_COVERS = LocationFacts.covers_per_day  # where no location is known


class VisitTimes:
    """When people can visit, be visited and cover during one round, as facts have it.

    Bit i of an answer stands for the i-th start (see `start_of`). Only days after today count. In
    `paused` is up to and including when somebody takes no part; `besides` is the visit that does
    not stand in its own way. On a study day there are no children to look at.
    """

    def __init__(
        self,
        facts: Facts,
        agreed: RoundRequest,
        *,
        paused: Mapping[str, date] | None = None,
        besides: str | None = None,
        names_cover: bool = True,
    ) -> None:
        self.facts, self.agreed = facts, agreed
        self.names_cover = names_cover
        self._paused, self._besides = paused or {}, besides
        first = max(agreed.first, facts.today + timedelta(days=1))
        length = max(0, (agreed.last - first).days + 1)
        self.days = tuple(first + timedelta(days=n) for n in range(length))
        self.clock = _starts(agreed)
        self.all = (1 << len(self.days) * len(self.clock)) - 1
        self._needs: dict[int, tuple[int, ...]] = {}
        self._starts: dict[tuple[str, str | None, int], int] = {}
        self._moving: dict[str, frozenset[date]] = {}
        self._staff: dict[tuple[str | None, int], tuple[tuple[str, int], ...]] = {}
        self._enough: dict[tuple[str | None, int], int] = {}
        self._alone: dict[tuple[str, int], int] = {}
        self._part: dict[str, int] = {}
        self._open: dict[str | None, int] = {}
        self._overlaps: dict[tuple[int, int], int] = {}
        self._free: dict[tuple[str, date, str | None], int] = {}
        self._fits: dict[tuple[int, int], int] = {}

    # ---- starts -----------------------------------------------------------------------------

    def start_of(self, number: int) -> datetime:
        """Return the start that a bit stands for."""
        day, place = divmod(number, len(self.clock))
        minute = self.clock[place]
        return datetime.combine(self.days[day], time(minute // 60, minute % 60))

    def end_of(self, number: int) -> datetime:
        """Return the end of a visit that begins at that start."""
        return self.start_of(number) + timedelta(minutes=self.agreed.minutes)

    def on_day(self, day: int) -> int:
        """Return all starts of the day with that number."""
        size = len(self.clock)
        return ((1 << size) - 1) << day * size

    def overlapping(self, number: int, gap: int) -> int:
        """Return the starts less than `gap` minutes before or after a visit at a given start."""
        key = number, gap
        if key not in self._overlaps:
            day, place = divmod(number, len(self.clock))
            least = self.agreed.minutes + gap
            near = 0
            for other, minute in enumerate(self.clock):
                if abs(minute - self.clock[place]) < least:
                    near |= 1 << other
            self._overlaps[key] = near << day * len(self.clock)
        return self._overlaps[key]

    # ---- people -----------------------------------------------------------------------------

    def visiting(self, visitor_id: str, place: str | None) -> int:
        """Return when somebody can visit at a location, taking the way there into account."""
        return self._of(visitor_id, place) & self._taking_part(visitor_id)

    def hosting(self, host_id: str) -> int:
        """Return when somebody can be visited: at work with the group."""
        own = self.facts.people[host_id].location_id
        return self._of(host_id, own) & self._taking_part(host_id)

    def way(self, visitor_id: str, place: str | None) -> int:
        """Return the minutes a visitor is on the way to a location, and again back."""
        return self.between(self.facts.people[visitor_id].location_id, place)

    def between(self, here: str | None, there: str | None) -> int:
        """Return the minutes from one location to another; none when one is not known."""
        return 0 if None in (here, there) or here == there else self.facts.travel_minutes

    def together(self, visitor_id: str, host_id: str | None) -> int:
        """Return when both can, whether or not somebody can take over the visitor's group."""
        host = self.facts.people.get(host_id or "")
        if host is None:
            return self.visiting(visitor_id, None)
        mine = self.visiting(visitor_id, host.location_id)
        return mine and mine & self.hosting(host.id)

    def reachable(self, visitor_id: str, host_id: str | None) -> int:
        """Return when both can and the visitor's group can be taken over."""
        found = self.together(visitor_id, host_id)
        return found and found & self.coverable(visitor_id, host_id, among=found)

    # ---- cover ------------------------------------------------------------------------------

    def needs_cover(self, visitor_id: str) -> bool:
        """Tell whether somebody has to take over this visitor's group."""
        return self.agreed.with_cover and self.facts.people[visitor_id].needs_cover

    def capacity(self, location_id: str | None, day: date) -> int:
        """Return how many groups of a location can still be taken over on a day."""
        place = self.facts.locations.get(location_id or "")
        most = USUAL_COVERS if place is None else place.covers_per_day
        return max(0, most - self._covers[location_id, day])

    def coverable(self, visitor_id: str, host_id: str | None, *, among: int) -> int:
        """Return at which starts `among` those given the visitor's group can be taken over."""
        if not self.needs_cover(visitor_id):
            return among
        location = self.facts.people[visitor_id].location_id
        host = self.facts.people.get(host_id or "")
        way = self.way(visitor_id, host.location_id if host else None)
        open_days = among & self._with_capacity(location)
        if not self.names_cover or not open_days:
            return open_days
        if host is None or host.location_id != location:
            if (visitor_id, way) not in self._alone:
                self._alone[visitor_id, way] = self._any_cover(location, way, (visitor_id,))
            return open_days & self._alone[visitor_id, way]
        found = open_days & self._enough_for(location, way)
        if found != open_days:
            found = open_days & self._any_cover(location, way, (visitor_id, host.id))
        return found

    def covers(self, visitor_id: str, host_id: str | None) -> tuple[tuple[str, int], ...]:
        """Return who may take over the visitor's group, and at which starts each can.

        Those who did so least often come first, then by name.
        """
        host = self.facts.people.get(host_id or "")
        way = self.way(visitor_id, host.location_id if host else None)
        location = self.facts.people[visitor_id].location_id
        found = self._covering(location, way)
        return tuple(one for one in found if one[0] not in (visitor_id, host_id))

    def cover_times(self, visitor_id: str, host_id: str | None) -> timedelta:
        """Return how long before and after the visit the group must be taken over too."""
        host = self.facts.people.get(host_id or "")
        return timedelta(minutes=self.way(visitor_id, host.location_id if host else None))

    def _any_cover(self, location: str | None, way: int, but: tuple[str, ...]) -> int:
        found = 0
        for person_id, can in self._covering(location, way):
            if person_id not in but:
                found |= can
        return found

    def _enough_for(self, location: str | None, way: int) -> int:
        """Return when three can cover: then one is left whoever of them visits and is visited."""
        if (location, way) not in self._enough:
            one = two = three = 0
            for _, can in self._covering(location, way):
                three |= two & can
                two |= one & can
                one |= can
            self._enough[location, way] = three
        return self._enough[location, way]

    def _covering(self, location: str | None, way: int) -> tuple[tuple[str, int], ...]:
        if (location, way) not in self._staff:
            done = self._times_covered
            there = [p for p in self.facts.people.values() if p.location_id == location]
            may = [p for p in there if p.may_cover and not p.external]
            may.sort(key=lambda p: (done[p.id], *person_key(p)))
            self._staff[location, way] = tuple((p.id, self._of(p.id, location, way)) for p in may)
        return self._staff[location, way]

    def _with_capacity(self, location: str | None) -> int:
        if location not in self._open:
            found = 0
            for number, day in enumerate(self.days):
                if self.capacity(location, day):
                    found |= self.on_day(number)
            self._open[location] = found
        return self._open[location]

    @cached_property
    def _standing(self) -> tuple[Engagement, ...]:
        return tuple(e for e in self.facts.engagements if e.subject_id != self._besides)

    @cached_property
    def _times_covered(self) -> Counter[str]:
        return Counter(e.person_id for e in self._standing if e.kind is EngagementKind.COVER)

    @cached_property
    def _covers(self) -> Counter[tuple[str | None, date]]:
        """The groups taken over per location and day, by visits that stand."""
        people, found = self.facts.people, Counter[tuple[str | None, date]]()
        named = {e.subject_id for e in self._standing if e.kind is EngagementKind.COVER}
        for one in self._standing:
            visitor = people.get(one.person_id)
            if one.kind is not EngagementKind.VISIT or visitor is None:
                continue
            counted = not self.names_cover and visitor.needs_cover
            if counted or one.subject_id in named:
                found[visitor.location_id, one.start.date()] += 1
        return found

    # ---- one person -------------------------------------------------------------------------

    def _taking_part(self, person_id: str) -> int:
        if person_id not in self._part:
            self._part[person_id] = self._find_part(person_id)
        return self._part[person_id]

    def _find_part(self, person_id: str) -> int:
        location = self.facts.people[person_id].location_id
        until = self._paused.get(person_id)
        found = self.all
        for number, day in enumerate(self.days):
            study = self.facts.calendar.study_day_on(day, location)
            if study is not None or (until is not None and day <= until):
                found &= ~self.on_day(number)
        return found

    def _of(self, person_id: str, place: str | None, way: int = 0) -> int:
        """Return when a person can be at a place, from `way` minutes before until after."""
        person = self.facts.people[person_id]
        own = person.location_id
        key = person_id, place, way
        if key not in self._starts:
            base = None if place == own else self._of(person_id, own, way)
            moving = self._moving_days(person)
            found = base or 0
            for number, day in enumerate(self.days):
                if base is None or (self.facts.travel_minutes and day in moving):
                    shift = number * len(self.clock)
                    found &= ~self.on_day(number)
                    found |= self._on(person, day, place, way) << shift
            self._starts[key] = found
        return self._starts[key]

    def _on(self, person: PersonFacts, day: date, place: str | None, way: int) -> int:
        key = person.id, day, place
        free = self._free.get(key)
        if free is None:
            free = free_slices(person, day, self.facts, place=place, besides=self._besides)
            self._free[key] = free
        return self._fitting(free, way) if free else 0

    def _fitting(self, free: int, way: int) -> int:
        """Return the starts that fit in the slices that are free; many days are alike."""
        key = free, way
        found = self._fits.get(key)
        if found is None:
            found = 0
            for number, need in enumerate(self._need(way)):
                if free & need == need:
                    found |= 1 << number
            self._fits[key] = found
        return found

    def _need(self, way: int) -> tuple[int, ...]:
        if way not in self._needs:
            length = self.agreed.minutes + way
            self._needs[way] = tuple(slices(max(0, s - way), s + length) for s in self.clock)
        return self._needs[way]

    def _moving_days(self, person: PersonFacts) -> frozenset[date]:
        """Return the days on which it matters where a person has to be next."""
        if person.id not in self._moving:
            facts = self.facts
            self._moving[person.id] = frozenset(
                day
                for day in self.days
                if facts.engagements_on(person.id, day)
                or any(takes_part(m, person.id, facts) for m in facts.touching(day))
            )
        return self._moving[person.id]


def _starts(agreed: RoundRequest) -> tuple[int, ...]:
    """Return the minutes of a day at which a visit can begin."""
    first = agreed.time_from.hour * 60 + agreed.time_from.minute
    last = agreed.time_to.hour * 60 + agreed.time_to.minute - agreed.minutes
    first = -(-first // GRID_MINUTES) * GRID_MINUTES
    return tuple(range(first, last + 1, GRID_MINUTES))


def numbers(bits: int) -> Iterator[int]:
    """Yield which bits are set, lowest first."""
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low


def moments_for(
    facts: Facts,
    visitor: PersonFacts,
    host: PersonFacts | None,
    agreed: RoundRequest,
    besides: str | None = None,
    *,
    paused: Mapping[str, date] | None = None,
    names_cover: bool = True,
) -> tuple[VisitMoment, ...]:
    """Return when `visitor` can look at `host` (None: from outside) within a round, best first.

    With cover before without; then one moment of each day, the quietest days first, before more of
    the same day; whole hours before halves and quarters. `besides` is the visit that is moved. A
    recording needs no moment.
    """
    if agreed.form is VisitForm.VIDEO:
        return ()
    times = VisitTimes(facts, agreed, paused=paused, besides=besides, names_cover=names_cover)
    host_id = host.id if host is not None else None
    both = times.together(visitor.id, host_id)
    covered = both and times.coverable(visitor.id, host_id, among=both)
    covers = times.covers(visitor.id, host_id) if times.needs_cover(visitor.id) else ()
    busy = [
        sum(len(facts.engagements_on(p.id, day)) for p in (visitor, host) if p is not None)
        - times.capacity(visitor.location_id, day)
        for day in times.days
    ]
    found: list[tuple[tuple[int, int, int, int], VisitMoment]] = []
    for mask, with_cover in ((covered, True), (both & ~covered, False)):
        per_day: Counter[int] = Counter()
        for number in sorted(numbers(mask), key=lambda n: _roundness(times.start_of(n))):
            day = number // len(times.clock)
            cover = next((c for c, can in covers if can >> number & 1), None)
            moment = VisitMoment(
                start=times.start_of(number),
                end=times.end_of(number),
                cover_id=cover if with_cover and names_cover else None,
                covered=with_cover,
            )
            found.append(((not with_cover, per_day[day], busy[day], number), moment))
            per_day[day] += 1
    return tuple(moment for _, moment in sorted(found, key=lambda one: one[0]))


def _roundness(start: datetime) -> tuple[int, datetime]:
    return {0: 0, 30: 1}.get(start.minute, 2), start
