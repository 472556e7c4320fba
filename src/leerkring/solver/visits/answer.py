"""What a planned round says: visits with reasons, and what it falls short of with ways out."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cached_property

from leerkring.domain.turns import person_key
from leerkring.domain.visit_moments import VisitTimes, numbers
from leerkring.domain.visit_planning import (
    ProposedVisit,
    RoundRequest,
    UnmetKind,
    UnmetVisit,
    VisitChoice,
    VisitChoiceKind,
    VisitReason,
    VisitReasonKind,
)
from leerkring.domain.visits import VisitForm
from leerkring.solver.visits.bookings import Bookings, Placed
from leerkring.solver.visits.one_round import RoundPlan
from leerkring.solver.visits.placing import place
from leerkring.solver.visits.setting import Pair, RoundSetting

FEW_MOMENTS = 3
WEEKS_LONGER = (1, 2, 3, 4)
SEARCHES_AT_STOP = 40  # people for whom another host is sought also when the user wants to stop

Elsewhen = Callable[[RoundRequest], VisitTimes]
Stop = Callable[[], bool]


class RoundAnswer:
    """Puts a planned round in words of the domain."""

    def __init__(self, setting: RoundSetting, plan: RoundPlan) -> None:
        self._setting, self._plan = setting, plan
        self._placed = {one.visitor: one for one in plan.placed}

    def visits(self) -> list[ProposedVisit]:
        """Return the visits by moment, those without one last."""
        found = [self._visit(pair) for pair in self._plan.pairs]
        people = self._setting.facts.people

        def order(visit: ProposedVisit) -> tuple[bool, str, tuple[str, str, str]]:
            start = visit.start.isoformat() if visit.start else ""
            return visit.start is None, start, person_key(people[visit.visitor_id])

        return sorted(found, key=order)

    def _visit(self, pair: Pair) -> ProposedVisit:
        setting, placed = self._setting, self._placed.get(pair[0])
        times = setting.times
        return ProposedVisit(
            round_id=setting.agreed.id,
            visitor_id=pair[0],
            host_id=pair[1],
            start=times.start_of(placed.start) if placed else None,
            end=times.end_of(placed.start) if placed else None,
            form=setting.agreed.form,
            cover_id=placed.cover if placed else None,
            reasons=tuple(self._reasons(pair, placed)),
        )

    # ---- reasons ----------------------------------------------------------------------------

    @cached_property
    def _reachable(self) -> Counter[str]:
        setting = self._setting
        return Counter(v for v, h in setting.costs if setting.is_reachable(v, h))

    def _reasons(self, pair: Pair, placed: Placed | None) -> Iterator[VisitReason]:
        setting, kind = self._setting, VisitReasonKind
        people = setting.facts.people
        visitor, host = people[pair[0]], people[pair[1]]
        if not setting.series.times(*pair):
            yield VisitReason(kind.NEVER_SEEN, number=setting.unseen[visitor.id])
        else:
            yield VisitReason(kind.LONGEST_AGO, day=setting.series.last(*pair))
        if visitor.location_id != host.location_id:
            place = setting.facts.locations.get(host.location_id or "")
            yield VisitReason(kind.OTHER_LOCATION, name=place.name if place else "")
        if visitor.discipline != host.discipline:
            yield VisitReason(kind.OTHER_DISCIPLINE, name=host.discipline)
        if setting.series.waited_to_visit(visitor.id):
            yield VisitReason(kind.WAITED, number=setting.series.waited_to_visit(visitor.id))
        if self._reachable[visitor.id] == 1:
            yield VisitReason(kind.ONLY_HOST)
        options = setting.options(*pair).bit_count() if setting.live else 0
        if placed is not None and options <= FEW_MOMENTS:
            yield VisitReason(kind.ONLY_MOMENT, number=options)
        if placed is not None and placed.cover is not None:
            yield VisitReason(kind.COVER_WORKS, name=people[placed.cover].name)

    # ---- what it falls short of -------------------------------------------------------------

    def unmet(self, elsewhen: Elsewhen, stop: Stop | None) -> list[UnmetVisit]:
        """Return what the round falls short of; given a `stop`, with what helps, each tried."""
        setting, plan = self._setting, self._plan
        ways = _WaysOut(setting, plan, elsewhen, stop) if stop is not None else None
        found = [self._short(kind, person) for kind, person in setting.unmet]
        found += [
            self._short(UnmetKind.NO_HOST, v, choices=ways.for_visitor(v) if ways else ())
            for v in plan.no_host
        ]
        later = (VisitChoice(kind=VisitChoiceKind.NEXT_ROUND),)
        found += [
            self._short(
                UnmetKind.NOT_VISITED if setting.may_host(h) else UnmetKind.HOSTED_ENOUGH,
                h,
                choices=later,
            )
            for h in plan.no_visitor
        ]
        for visitor, host in plan.unplaced if setting.live else ():
            no_cover = setting.together(visitor, host) and setting.times.needs_cover(visitor)
            kind = UnmetKind.NO_COVER if no_cover else UnmetKind.NO_MOMENT
            choices = ways.for_pair((visitor, host)) if ways else ()
            found.append(self._short(kind, visitor, host, choices))
        again = (pair for pair in plan.pairs if setting.repeats(*pair))
        found.extend(self._short(UnmetKind.REPEATED, v, h) for v, h in again)
        return found

    def _short(
        self,
        kind: UnmetKind,
        person_id: str,
        host_id: str | None = None,
        choices: Iterable[VisitChoice] = (),
    ) -> UnmetVisit:
        return UnmetVisit(
            kind=kind,
            round_id=self._setting.agreed.id,
            person_id=person_id,
            host_id=host_id,
            choices=tuple(choices),
        )


class _WaysOut:
    """Tries what would help, around everything that is planned."""

    def __init__(
        self, setting: RoundSetting, plan: RoundPlan, elsewhen: Elsewhen, stop: Stop
    ) -> None:
        self._setting, self._plan, self._elsewhen = setting, plan, elsewhen
        self._stop = stop
        self._bookings = Bookings(setting)
        for one in plan.placed:
            self._bookings.add(one)
        self._longer: dict[int, VisitTimes] = {}
        self._searched = 0
        self._offered: set[str] = set()  # hosts that are a way out for somebody else already
        self._filmed: set[str] = set()
        self._visited = frozenset(h for _, h in plan.pairs)

    def _may_host(self, host: str) -> bool:
        """Tell whether somebody can be visited once more, with what this round brings."""
        setting = self._setting
        hosted = setting.series.hosted(host, setting.agreed.first)
        return setting.request.room(hosted + (host in self._visited))

    def for_visitor(self, visitor: str) -> Iterator[VisitChoice]:
        """Yield what helps somebody without a host."""
        setting = self._setting
        hosts = [h for h in setting.hosts if setting.allowed(visitor, h) and self._may_host(h)]
        unvisited = [h for h in hosts if h in self._plan.no_visitor]
        second = [h for h in hosts if h not in unvisited]
        yield from self._other_host(visitor, [*unvisited, *second])
        if setting.live:
            yield from self._longer_round(visitor, unvisited)
            host = next((h for h in unvisited if h not in self._filmed), None)
            if host is not None:
                self._filmed.add(host)
                yield VisitChoice(kind=VisitChoiceKind.BY_VIDEO, host_id=host)
        yield VisitChoice(kind=VisitChoiceKind.NEXT_ROUND)

    def for_pair(self, pair: Pair) -> Iterator[VisitChoice]:
        """Yield what helps a pair without a moment."""
        setting, bookings = self._setting, self._bookings
        visitor, host = pair
        where = setting.facts.people[host].location_id
        free = setting.together(*pair)
        free &= ~bookings.blocked(visitor, where) & ~bookings.blocked(host, where)
        if free:
            start = setting.times.start_of(next(numbers(free)))
            yield VisitChoice(kind=VisitChoiceKind.WITHOUT_COVER, start=start, host_id=host)
        yield VisitChoice(kind=VisitChoiceKind.BY_VIDEO, host_id=host)
        others = [h for h in setting.hosts if h != host and setting.allowed(visitor, h)]
        yield from self._other_host(visitor, others)
        yield from self._longer_round(visitor, [host])
        yield VisitChoice(kind=VisitChoiceKind.NEXT_ROUND)

    def _other_host(self, visitor: str, hosts: list[str]) -> Iterator[VisitChoice]:
        setting = self._setting
        if setting.live and not self._day_left(visitor):
            return
        self._searched += 1
        if self._searched > SEARCHES_AT_STOP and self._stop():
            return
        hosts = [h for h in hosts if self._may_host(h) and h not in self._offered]

        def order(host: str) -> tuple[bool, int]:
            return host in self._visited, setting.series.times(visitor, host)

        for host in sorted(hosts, key=order):
            placed = place(setting, (visitor, host), self._bookings) if setting.live else None
            if placed is None and setting.live:
                continue
            self._offered.add(host)
            yield VisitChoice(
                kind=VisitChoiceKind.OTHER_HOST,
                host_id=host,
                start=setting.times.start_of(placed.start) if placed else None,
                cover_id=placed.cover if placed else None,
            )
            return

    def _day_left(self, visitor: str) -> bool:
        """Tell whether there is a day on which the group of somebody can be taken over."""
        times, room = self._setting.times, self._bookings.room
        own = self._setting.facts.people[visitor].location_id
        at = times.visiting(visitor, own)
        days = (day for day in range(len(times.days)) if at & times.on_day(day))
        return not times.needs_cover(visitor) or any(room(own, day) > 0 for day in days)

    def _longer_round(self, visitor: str, hosts: list[str]) -> Iterator[VisitChoice]:
        for weeks in WEEKS_LONGER:
            longer = self._in_longer(weeks)
            host = next((h for h in hosts if longer.reachable(visitor, h)), None)
            if host is not None:
                day = longer.agreed.last
                yield VisitChoice(kind=VisitChoiceKind.LONGER_ROUND, host_id=host, day=day)
                return

    def _in_longer(self, weeks: int) -> VisitTimes:
        """Return the weeks after the round, as part of it."""
        if weeks not in self._longer:
            agreed = self._setting.agreed
            after, last = agreed.last + timedelta(days=1), agreed.last + timedelta(weeks=weeks)
            longer = replace(agreed, first=after, last=last, form=VisitForm.LIVE)
            self._longer[weeks] = self._elsewhen(longer)
        return self._longer[weeks]
