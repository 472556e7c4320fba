"""When a visit can be and who takes over the visitor's group: best first."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.visits.around import place_of, visit_facts, way_between
from leerkring.app.visits.drafts import AGREED
from leerkring.app.visits.known import paused
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.availability import Obstacle, obstacles
from leerkring.domain.facts import Facts
from leerkring.domain.turns import person_key
from leerkring.domain.visit_moments import VisitTimes, moments_for
from leerkring.domain.visit_planning import RoundRequest, VisitMoment
from leerkring.domain.visits import PeerVisit, VisitForm, VisitRound, VisitState
from leerkring.domain.years import YearKind, YearSpan
from leerkring.support.clock import local_today

_AHEAD = timedelta(weeks=4)


@dataclass(frozen=True, kw_only=True)
class CoverChoice:
    """Somebody who can take over the group. `covers`: how often they do in this school year.

    `full`: the location cannot bear another cover that day; `fitted`: was ticked before for this
    visitor's group.
    """

    person_id: str
    name: str
    covers: int = 0
    obstacles: tuple[Obstacle, ...] = ()
    full: bool = False
    fitted: bool = False

    @property
    def available(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.obstacles and not self.full


@dataclass(frozen=True)
class VisitMoments(Query[tuple[VisitMoment, ...]]):
    """When a visit can be within its round (or the coming weeks), best first.

    `host_id` tries another host, `minutes` another length.
    """

    visit_id: str
    host_id: str | None = None
    minutes: int | None = None
    most: int = 60


@dataclass(frozen=True)
class CoverChoices(Query[tuple[CoverChoice, ...]]):
    """Who could take over the visitor's group, at the visit's moment or another; best first."""

    visit_id: str
    start: datetime | None = None


# ---- moments --------------------------------------------------------------------------------


def visit_moments(
    query: VisitMoments, unit: UnitOfWork, around: Surroundings
) -> tuple[VisitMoment, ...]:
    visit = unit.get(PeerVisit, query.visit_id)
    agreed = agreed_for(unit, visit, local_today(around.clock), query.minutes)
    people = [key for key in (visit.visitor_id, query.host_id or visit.host_id) if key]
    facts = visit_facts(
        unit, around, agreed.first, agreed.last, people, colleagues_of=(visit.visitor_id,)
    )
    visitor = facts.people[visit.visitor_id]
    host = facts.people.get(query.host_id or visit.host_id or "")
    found = moments_for(facts, visitor, host, agreed, visit.id, paused=paused(unit, agreed.first))
    return found[: query.most]


def agreed_for(
    unit: UnitOfWork, visit: PeerVisit, today: date, minutes: int | None = None
) -> RoundRequest:
    """Return what was agreed for a visit: by its round as long as that lasts, or as usual."""
    found = unit.get(VisitRound, visit.round_id) if visit.round_id else None
    first, last = today + timedelta(days=1), today + _AHEAD
    if found is not None and found.last_day > today:
        first, last = max(first, found.first_day), found.last_day
    agreed = RoundRequest(id=visit.round_id or visit.id, first=first, last=last, members=())
    if found is not None:
        names = [name for name in AGREED if name not in ("look_at", "form", "minutes")]
        agreed = replace(agreed, **{name: getattr(found, name) for name in names})
    return replace(agreed, minutes=minutes or visit.minutes, form=VisitForm.LIVE)


# ---- cover ----------------------------------------------------------------------------------


def cover_choices(
    query: CoverChoices, unit: UnitOfWork, around: Surroundings
) -> tuple[CoverChoice, ...]:
    visit = unit.get(PeerVisit, query.visit_id)
    start = query.start or visit.start
    if start is None:
        return ()
    day = start.date()
    people = [key for key in (visit.visitor_id, visit.host_id) if key]
    facts = visit_facts(unit, around, day, day, people, colleagues_of=(visit.visitor_id,))
    return Covers(unit, facts, visit, start).of(visit.visitor_id)


class Covers:
    """Who could cover at one moment of a visit, whoever makes it; each location is seen once."""

    def __init__(self, unit: UnitOfWork, facts: Facts, visit: PeerVisit, start: datetime) -> None:
        self._facts, self._visit, self._start = facts, visit, start
        self._end = start + timedelta(minutes=visit.minutes)
        day = start.date()
        agreed = replace(agreed_for(unit, visit, facts.today), first=day, last=day)
        self._capacity = VisitTimes(facts, agreed, besides=visit.id)
        self._made = [v for v in unit.find(PeerVisit) if v.state is not VisitState.CANCELLED]
        span = YearSpan.around(day, YearKind.SCHOOL)
        self._times = Counter(
            v.cover_id for v in self._made if v.start and span.first <= v.start.date() < span.after
        )
        self._staff: dict[str | None, tuple[CoverChoice, ...]] = {}

    def of(self, visitor_id: str) -> tuple[CoverChoice, ...]:
        """Return who could take over the group of a visitor, best first."""
        home = self._facts.people[visitor_id].location_id
        if home not in self._staff:
            self._staff[home] = self._at(home)
        fitted = {v.cover_id for v in self._made if v.cover_fits and v.visitor_id == visitor_id}
        found = (
            replace(one, fitted=one.person_id in fitted)
            for one in self._staff[home]
            if one.person_id not in (visitor_id, self._visit.host_id)
        )
        return tuple(sorted(found, key=lambda c: _cover_rank(self._facts, c)))

    def _at(self, home: str | None) -> tuple[CoverChoice, ...]:
        facts, visit = self._facts, self._visit
        way = way_between(facts, home, place_of(facts, visit.host_id))
        first, last = self._start - way, self._end + way
        full = self._capacity.capacity(home, self._start.date()) < 1
        return tuple(
            CoverChoice(
                person_id=p.id,
                name=p.name,
                covers=self._times[p.id],
                obstacles=tuple(obstacles(p, first, last, facts, besides=visit.id, place=home)),
                full=full,
            )
            for p in facts.people.values()
            if p.location_id == home and p.may_cover and not p.external
        )


def _cover_rank(facts: Facts, choice: CoverChoice) -> tuple[object, ...]:
    key = person_key(facts.people[choice.person_id])
    return not choice.available, not choice.fitted, choice.covers, key


QUERIES: dict[type, QueryHandler] = {
    VisitMoments: visit_moments,
    CoverChoices: cover_choices,
}
