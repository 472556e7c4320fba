"""Who is where because of the visits of this round that have their moment already."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from leerkring.solver.visits.setting import RoundSetting


@dataclass(frozen=True)
class Placed:
    """A visit with its moment: the number of the start, and who takes over the group."""

    visitor: str
    host: str
    start: int
    cover: str | None = None


@dataclass(frozen=True)
class _Booking:
    start: int
    extra: int  # minutes before and after, for who covers while the visitor is on the way
    place: str | None


class Bookings:
    """The moments that were chosen so far; nobody is in two places."""

    def __init__(self, setting: RoundSetting) -> None:
        self._setting = setting
        self._by_person: dict[str, list[_Booking]] = {}
        self.covers: Counter[tuple[str | None, int]] = Counter()
        self.visits: Counter[int] = Counter()
        self.covered: Counter[str] = Counter()

    def add(self, visit: Placed) -> None:
        """Book a visit."""
        people, times = self._setting.facts.people, self._setting.times
        own = people[visit.visitor].location_id
        where = people[visit.host].location_id
        day = visit.start // len(times.clock)
        self.visits[day] += 1
        self._book(visit.visitor, _Booking(visit.start, 0, where))
        self._book(visit.host, _Booking(visit.start, 0, where))
        if times.needs_cover(visit.visitor):
            self.covers[own, day] += 1
        if visit.cover is not None:
            extra = times.way(visit.visitor, where)
            self._book(visit.cover, _Booking(visit.start, extra, own))
            self.covered[visit.cover] += 1

    def _book(self, person: str, booking: _Booking) -> None:
        self._by_person.setdefault(person, []).append(booking)

    def blocked(self, person: str, place: str | None, extra: int = 0) -> int:
        """Return the starts at which somebody cannot be at a place because of what is booked."""
        times, found = self._setting.times, 0
        for one in self._by_person.get(person, ()):
            travel = times.between(one.place, place)
            found |= times.overlapping(one.start, one.extra + extra + travel)
        return found

    def room(self, location: str | None, day: int) -> int:
        """Return how many more groups of a location can be taken over on a day."""
        times = self._setting.times
        return times.capacity(location, times.days[day]) - self.covers[location, day]

    def options(self, visitor: str, host: str) -> int:
        """Return when a visit can still be; whether a cover is left is not looked at."""
        people = self._setting.facts.people
        where = people[host].location_id
        found = self._setting.options(visitor, host)
        return found & ~self.blocked(visitor, where) & ~self.blocked(host, where)

    def covering(self, visitor: str, host: str) -> Iterator[tuple[str, int]]:
        """Yield who can take over the group and when, who did so least first."""
        times, people = self._setting.times, self._setting.facts.people
        own = people[visitor].location_id
        extra = times.way(visitor, people[host].location_id)
        found = times.covers(visitor, host)
        for person, can in sorted(found, key=lambda one: self.covered[one[0]]):
            yield person, can & ~self.blocked(person, own, extra)
