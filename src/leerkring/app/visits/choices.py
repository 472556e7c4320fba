"""Whom else to visit and who instead of the visitor: best first, and with the reason."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from leerkring.app.ports import Surroundings, UnitOfWork, equals
from leerkring.app.visits.agreed import apart_in
from leerkring.app.visits.around import visit_facts
from leerkring.app.visits.known import left_out, paused
from leerkring.app.visits.matrix import last_seen, needs_cover
from leerkring.app.visits.moments import Covers
from leerkring.app.visits.pairs import others_of, swap_of
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.availability import Obstacle, obstacles
from leerkring.domain.facts import Facts, PersonFacts
from leerkring.domain.people import Person
from leerkring.domain.turns import person_key
from leerkring.domain.visit_planning import (
    VisitReason,
    VisitReasonKind,
)
from leerkring.domain.visits import (
    PeerVisit,
    RoundPart,
    RoundPlace,
    VisitForm,
    VisitRound,
    VisitState,
)
from leerkring.support.clock import local_today


@dataclass(frozen=True, kw_only=True)
class HostChoice:
    """Somebody to visit instead. `obstacles` are at the moment the visit has.

    `swaps_with`: who would visit them in this round, so that choosing means exchanging, and
    `cannot_swap` when that leads to what was not agreed. `excluded`: the own group, or not agreed.
    `paused_until`: takes no part until then, longer than the visit is away.
    """

    person_id: str
    name: str
    location: str = ""
    last_seen: date | None = None
    seen: bool = False
    hosted: int = 0
    reasons: tuple[VisitReason, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    excluded: bool = False
    swaps_with: str = ""
    cannot_swap: bool = False
    paused_until: date | None = None

    @property
    def possible(self) -> bool:
        """Whether it can be chosen at all."""
        return not self.excluded and not self.cannot_swap

    @property
    def free(self) -> bool:
        """Whether they can receive the visit at its moment, and want to."""
        return self.possible and not self.obstacles and self.paused_until is None


@dataclass(frozen=True, kw_only=True)
class VisitorChoice:
    """Somebody to make the visit instead, at its own moment, with who would cover then.

    `has_visit`: visits somebody in this round already, `waits`: took part but visits nobody.
    """

    person_id: str
    name: str
    location: str = ""
    last_seen: date | None = None
    seen: bool = False
    has_visit: bool = False
    waits: bool = False
    made: int = 0
    reasons: tuple[VisitReason, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    excluded: bool = False
    cover_id: str | None = None
    cover_name: str = ""
    covered: bool = True


@dataclass(frozen=True)
class HostChoices(Query[tuple[HostChoice, ...]]):
    """Whom the visitor could visit instead, best first; those greyed say why not."""

    visit_id: str


@dataclass(frozen=True)
class ReplaceChoices(Query[tuple[VisitorChoice, ...]]):
    """Who could make the visit instead of the visitor, best first."""

    visit_id: str


# ---- what they share ------------------------------------------------------------------------


@dataclass(frozen=True)
class _Scene:
    """A visit with everything that choices about it need."""

    unit: UnitOfWork
    visit: PeerVisit
    round: VisitRound | None
    facts: Facts
    visits: tuple[PeerVisit, ...]
    members: Mapping[str, RoundPart]
    today: date

    @property
    def day(self) -> date:
        """The day of the visit; today when it has none yet."""
        return self.visit.start.date() if self.visit.start else self.today

    @property
    def mine(self) -> list[PeerVisit]:
        """The other visits of the round."""
        if self.visit.round_id is None:
            return []
        mine = (v for v in self.visits if v.round_id == self.visit.round_id)
        return [v for v in mine if v.id != self.visit.id]


def _scene(
    unit: UnitOfWork,
    around: Surroundings,
    visit_id: str,
    *,
    first: date | None = None,
    last: date | None = None,
) -> _Scene:
    visit = unit.get(PeerVisit, visit_id)
    found = unit.get(VisitRound, visit.round_id) if visit.round_id else None
    today = local_today(around.clock)
    day = visit.start.date() if visit.start else today
    everybody = [p.id for p in unit.find(Person) if p.left is None or p.left >= today]
    facts = visit_facts(unit, around, first or day, last or day, everybody)
    places = (
        unit.find(RoundPlace, equals("round_id", found.id), order_by=("person_id",))
        if found
        else []
    )
    kept = (v for v in unit.find(PeerVisit) if v.state is not VisitState.CANCELLED)
    members = {p.person_id: p.part for p in places}
    return _Scene(unit, visit, found, facts, tuple(kept), members, today)


def _location(facts: Facts, person: PersonFacts) -> str:
    place = facts.locations.get(person.location_id or "")
    return place.name if place else ""


def _in_the_way(
    scene: _Scene, person: PersonFacts, place: str | None, way: timedelta = timedelta()
) -> tuple[Obstacle, ...]:
    start, end, visit = scene.visit.start, scene.visit.end, scene.visit
    if start is None or end is None or visit.form is VisitForm.VIDEO:
        return ()
    found = obstacles(person, start - way, end + way, scene.facts, besides=visit.id, place=place)
    return tuple(found)


def _reasons(
    scene: _Scene, visitor: PersonFacts, host: PersonFacts, day: date | None, *, seen: bool
) -> Iterator[VisitReason]:
    if not seen:
        yield VisitReason(VisitReasonKind.NEVER_SEEN)
    elif day is not None:
        yield VisitReason(VisitReasonKind.LONGEST_AGO, day=day)
    if host.location_id and visitor.location_id and host.location_id != visitor.location_id:
        yield VisitReason(VisitReasonKind.OTHER_LOCATION, name=_location(scene.facts, host))
    if host.discipline and visitor.discipline and host.discipline != visitor.discipline:
        yield VisitReason(VisitReasonKind.OTHER_DISCIPLINE, name=host.discipline)


# ---- hosts ----------------------------------------------------------------------------------


def host_choices(
    query: HostChoices, unit: UnitOfWork, around: Surroundings
) -> tuple[HostChoice, ...]:
    scene = _scene(unit, around, query.visit_id)
    visit = scene.visit
    visitor = scene.facts.people.get(visit.visitor_id)
    if visitor is None:
        return ()
    seen = last_seen(v for v in scene.visits if v.id != visit.id)
    visited = {v.host_id: v for v in scene.mine if v.host_id}
    agreed, others = apart_in(unit, scene.round), others_of(unit, visit)
    pauses = paused(unit, scene.day)
    hosted = Counter(v.host_id for v in scene.visits)
    candidates = scene.members or dict.fromkeys(scene.facts.people, RoundPart.BOTH)
    found = []
    for key, part in candidates.items():
        host = scene.facts.people.get(key)
        skip = key in (visitor.id, visit.host_id) or part is RoundPart.VISITS_ONLY
        if host is None or skip:
            continue
        pair = visitor.id, key
        other = visited.get(key)
        swaps = other is not None and (
            other.state is VisitState.PLANNED and swap_of(visit, other, others, agreed) is not None
        )
        found.append(
            HostChoice(
                person_id=key,
                name=host.name,
                location=_location(scene.facts, host),
                last_seen=seen.get(pair),
                seen=pair in seen,
                hosted=hosted[key],
                reasons=tuple(_reasons(scene, visitor, host, seen.get(pair), seen=pair in seen)),
                obstacles=_in_the_way(scene, host, host.location_id),
                excluded=agreed.bars(visitor.id, key),
                cannot_swap=other is not None and not swaps,
                paused_until=pauses.get(key),
                swaps_with=scene.facts.people[other.visitor_id].name
                if other and other.visitor_id in scene.facts.people
                else "",
            )
        )
    return tuple(sorted(found, key=lambda c: _host_rank(scene, c)))


def _host_rank(scene: _Scene, choice: HostChoice) -> tuple[object, ...]:
    kinds = {reason.kind for reason in choice.reasons}
    found = scene.round
    place = found is None or found.prefer_other_location
    discipline = found is None or found.prefer_other_discipline
    return (
        not choice.possible,
        bool(choice.obstacles),
        choice.paused_until is not None,
        choice.seen,
        choice.last_seen or date.min,
        bool(choice.swaps_with),
        place and VisitReasonKind.OTHER_LOCATION not in kinds,
        discipline and VisitReasonKind.OTHER_DISCIPLINE not in kinds,
        choice.hosted,
        person_key(scene.facts.people[choice.person_id]),
    )


# ---- another visitor ------------------------------------------------------------------------


def replace_choices(
    query: ReplaceChoices, unit: UnitOfWork, around: Surroundings
) -> tuple[VisitorChoice, ...]:
    scene = _scene(unit, around, query.visit_id)
    visit, facts = scene.visit, scene.facts
    host = facts.people.get(visit.host_id or "")
    seen = last_seen(v for v in scene.visits if v.id != visit.id)
    made = Counter(v.visitor_id for v in scene.visits)
    busy = {v.visitor_id for v in scene.mine}
    waits = set(left_out(unit, scene.today, facts.people).waiting)
    pauses, agreed = paused(unit, scene.day), apart_in(unit, scene.round)
    found = []
    for person in facts.people.values():
        part = scene.members.get(person.id)
        skip = person.id in (visit.visitor_id, visit.host_id) or person.id in pauses
        if skip or person.external or part is RoundPart.HOSTS_ONLY:
            continue
        pair = person.id, visit.host_id or f"outside:{visit.host_name}"
        place = host.location_id if host else None
        reasons = (
            tuple(_reasons(scene, person, host, seen.get(pair), seen=pair in seen)) if host else ()
        )
        has_visit = person.id in busy
        choice = VisitorChoice(
            person_id=person.id,
            name=person.name,
            location=_location(facts, person),
            last_seen=seen.get(pair),
            seen=pair in seen,
            has_visit=has_visit,
            waits=not has_visit and (part is not None or person.id in waits),
            made=made[person.id],
            reasons=reasons,
            obstacles=_in_the_way(scene, person, place),
            excluded=agreed.bars(person.id, visit.host_id),
        )
        found.append(choice)
    found.sort(key=lambda c: _visitor_rank(scene, c))
    return tuple(_with_covers(scene, found))


def _with_covers(scene: _Scene, choices: Iterable[VisitorChoice]) -> Iterator[VisitorChoice]:
    """Yield the choices with a cover; those who cannot come need none looked up."""
    visit = scene.visit
    if visit.start is None:
        yield from choices
        return
    known = Covers(scene.unit, scene.facts, visit, visit.start)
    for choice in choices:
        person = scene.unit.get(Person, choice.person_id)
        if choice.obstacles or choice.excluded or not needs_cover(visit, person, scene.round):
            yield choice
            continue
        covers = known.of(choice.person_id)
        kept = next((c for c in covers if c.person_id == visit.cover_id and not c.obstacles), None)
        best = kept or next((c for c in covers if c.available), None)
        yield replace(
            choice,
            cover_id=best.person_id if best else None,
            cover_name=best.name if best else "",
            covered=best is not None,
        )


def _visitor_rank(scene: _Scene, choice: VisitorChoice) -> tuple[object, ...]:
    return (
        choice.excluded,
        bool(choice.obstacles),
        not choice.waits,
        choice.has_visit,
        choice.seen,
        choice.last_seen or date.min,
        choice.made,
        person_key(scene.facts.people[choice.person_id]),
    )


QUERIES: dict[type, QueryHandler] = {
    HostChoices: host_choices,
    ReplaceChoices: replace_choices,
}
