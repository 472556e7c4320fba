"""What earlier visits mean for the next: who saw whom, when, and how often somebody was visited."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from datetime import date, datetime, timedelta

from leerkring.domain.engagements import Engagement, EngagementKind
from leerkring.domain.facts import Facts, PersonFacts
from leerkring.domain.visit_planning import KnownVisit, ProposedVisit, RoundRequest, VisitRequest
from leerkring.domain.years import YearKind, YearSpan

NOBODY: frozenset[str] = frozenset()


class VisitSeries:
    """Who saw whom, and who was visited how often in a school year, as rounds go by."""

    def __init__(self, request: VisitRequest) -> None:
        self._times: Counter[tuple[str, str]] = Counter()
        self._seen: dict[str, set[str]] = {}
        self._last: dict[tuple[str, str], date] = {}
        self._hosted: Counter[tuple[str, date]] = Counter()
        self._received: Counter[str] = Counter()
        self._without_host: Counter[str] = Counter()
        first = {one.id: one.first for one in request.rounds}
        self._without_host.update(request.waiting)
        self._left_out = Counter(request.left_out) | Counter(request.waiting)
        self._unvisited = Counter(request.unvisited)
        for visit in request.known:
            if visit.host_id is not None:
                day = visit.start.date() if visit.start else first.get(visit.round_id or "")
                self.note(visit.visitor_id, visit.host_id, day)

    def note(self, visitor_id: str, host_id: str, day: date | None) -> None:
        """Count a visit."""
        pair = visitor_id, host_id
        self._times[pair] += 1
        self._received[host_id] += 1
        self._seen.setdefault(visitor_id, set()).add(host_id)
        if day is not None:
            self._last[pair] = max(day, self._last.get(pair, day))
            self._hosted[host_id, school_year(day)] += 1

    def note_round(
        self, made: Iterable[tuple[str, str]], no_host: Iterable[str], no_visitor: Iterable[str]
    ) -> None:
        """Remember who was left out of a round."""
        for visitor_id, _ in made:
            self._without_host[visitor_id] = 0
        for visitor_id in no_host:
            self._without_host[visitor_id] += 1
            self._left_out[visitor_id] += 1
        self._unvisited.update(no_visitor)

    def waited_to_visit(self, person_id: str) -> int:
        """Return how often somebody was left without a host and did not get one since."""
        return self._without_host[person_id]

    def left_out(self, person_id: str, *, hosts: bool) -> int:
        """Return how often somebody was left out in all: also when that was made good since."""
        return (self._unvisited if hosts else self._left_out)[person_id]

    def times(self, visitor_id: str, host_id: str) -> int:
        """Return how often somebody looked at somebody."""
        return self._times[visitor_id, host_id]

    def received(self, host_id: str) -> int:
        """Return how many visits somebody received in all."""
        return self._received[host_id]

    def seen_by(self, visitor_id: str) -> Set[str]:
        """Return whom somebody looked at so far."""
        return self._seen.get(visitor_id, NOBODY)

    def last(self, visitor_id: str, host_id: str) -> date | None:
        """Return when that was last, if that is known."""
        return self._last.get((visitor_id, host_id))

    def hosted(self, host_id: str, day: date) -> int:
        """Return how often somebody is visited in the school year of `day`."""
        return self._hosted[host_id, school_year(day)]


def school_year(day: date) -> date:
    """Return the first day of the school year of a day."""
    return YearSpan.around(day, YearKind.SCHOOL).first


def works_in(person: PersonFacts, agreed: RoundRequest) -> bool:
    """Tell whether somebody is at work on any day of a round: a recording asks no more."""
    length = (agreed.last - agreed.first).days + 1
    return any(_at_work(person, agreed.first + timedelta(days=n)) for n in range(length))


def _at_work(person: PersonFacts, day: date) -> bool:
    if (person.joined and day < person.joined) or (person.left and person.left < day):
        return False
    return person.working.works_on(day) and not any(a.includes(day) for a in person.away)


def pauses(person_id: str, agreed: RoundRequest, paused: Mapping[str, date]) -> bool:
    """Tell whether somebody takes no part in visits for the whole of a round."""
    until = paused.get(person_id)
    return until is not None and until >= agreed.last


def visit_key(visit: ProposedVisit) -> str:
    """Return what a proposed visit is called until it is stored."""
    return f"{visit.round_id}#{visit.visitor_id}"


def taken_by_visits(visits: Iterable[ProposedVisit], facts: Facts) -> Iterator[Engagement]:
    """Yield what proposed visits take people up with, the way of the visitor's cover included."""
    for visit in visits:
        if visit.start is not None and visit.end is not None:
            cover = visit.cover_id
            yield from _taken(
                (visit.visitor_id, visit.host_id, cover), (visit.start, visit.end),
                visit_key(visit), facts,
            )  # fmt: skip


def with_known(facts: Facts, known: Iterable[KnownVisit]) -> Facts:
    """Return the facts with visits that stand and that they do not hold yet."""
    there = {one.subject_id for one in facts.engagements}
    more: list[Engagement] = []
    for number, visit in enumerate(known):
        if visit.start is None or visit.end is None or visit.id in there:
            continue
        if visit.start.date() <= facts.today:
            continue  # nothing is planned there any more
        who = visit.visitor_id, visit.host_id, visit.cover_id
        more += _taken(who, (visit.start, visit.end), visit.id or f"known#{number}", facts)
    return replace(facts, engagements=(*facts.engagements, *more)) if more else facts


def _taken(
    who: tuple[str, str | None, str | None],
    when: tuple[datetime, datetime],
    subject_id: str,
    facts: Facts,
) -> Iterator[Engagement]:
    people: Mapping[str, PersonFacts] = facts.people
    visitor, host, cover = (people.get(one or "") for one in who)
    where = host.location_id if host else None
    own = visitor.location_id if visitor else None
    start, end = when
    if visitor is not None:
        kind, other = EngagementKind.VISIT, host.name if host else ""
        yield Engagement(visitor.id, start, end, kind, subject_id, other, where)
    name = visitor.name if visitor else ""
    if host is not None:
        yield Engagement(host.id, start, end, EngagementKind.HOST, subject_id, name, where)
    if cover is not None:
        begin, until = cover_span(start, end, visitor, host, facts)
        yield Engagement(cover.id, begin, until, EngagementKind.COVER, subject_id, name, own)


def cover_span(
    start: datetime,
    end: datetime,
    visitor: PersonFacts | None,
    host: PersonFacts | None,
    facts: Facts,
) -> tuple[datetime, datetime]:
    """Return when the visitor's group is taken over: also while the visitor is on the way."""
    here, there = (p.location_id if p is not None else None for p in (visitor, host))
    return gone_between(start, end, here, there, facts.travel_minutes)


def gone_between(
    start: datetime, end: datetime, here: str | None, there: str | None, travel_minutes: int
) -> tuple[datetime, datetime]:
    """Return from leaving `here` until being back, for a visit at `there` in [start, end)."""
    way = timedelta(minutes=one_way(here, there, travel_minutes))
    return start - way, end + way


def one_way(here: str | None, there: str | None, travel_minutes: int) -> int:
    """Return how many minutes it is from one location to another; 0 when one is not known."""
    return travel_minutes if here is not None and there not in (None, here) else 0
