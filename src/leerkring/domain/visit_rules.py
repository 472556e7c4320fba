"""The rules of peer visits, one function each: they judge every proposal before it is shown.

They ask people one by one whether they can come, where the planner looks at whole days at once.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from leerkring.domain.availability import Obstacle, obstacles
from leerkring.domain.facts import Facts, PersonFacts
from leerkring.domain.visit_apart import circles_of, excluded
from leerkring.domain.visit_moments import GRID_MINUTES, VisitTimes
from leerkring.domain.visit_planning import (
    ProposedVisit,
    RoundProposal,
    RoundRequest,
    UnmetKind,
    VisitRequest,
)
from leerkring.domain.visit_series import (
    VisitSeries,
    cover_span,
    pauses,
    taken_by_visits,
    visit_key,
    with_known,
    works_in,
)
from leerkring.domain.visits import RoundPart, VisitForm


@dataclass(frozen=True, kw_only=True)
class VisitViolation:
    """One rule that one visit breaks; `person_id` is whom it is about, if it is about one."""

    rule: str
    round_id: str
    person_id: str | None = None
    visit: ProposedVisit | None = None
    obstacles: tuple[Obstacle, ...] = ()


@dataclass
class VisitView:
    """Rounds with their visits, everything else as it stands; only those of `only` are judged."""

    request: VisitRequest
    proposal: RoundProposal
    facts: Facts
    only: str | None = None

    @cached_property
    def rounds(self) -> Mapping[str, RoundRequest]:
        """The rounds that the proposal is about."""
        there = {figures.round_id for figures in self.proposal.figures}
        return {r.id: r for r in self.request.rounds if r.id in there}

    @cached_property
    def after(self) -> Facts:
        """The facts as they would be with all visits of the proposal."""
        standing = with_known(self.facts, self.request.known)
        new = taken_by_visits(self.proposal.visits, self.facts)
        return replace(standing, engagements=(*standing.engagements, *new))

    def judged(self) -> Iterator[ProposedVisit]:
        """Yield the visits to judge."""
        yield from (v for v in self.proposal.visits if self.only in (None, v.round_id))

    def people(self, visit: ProposedVisit) -> tuple[PersonFacts, PersonFacts]:
        """Return visitor and host."""
        return self.facts.people[visit.visitor_id], self.facts.people[visit.host_id]

    def broken(
        self, rule: str, visit: ProposedVisit, person_id: str | None = None,
        found: tuple[Obstacle, ...] = (),
    ) -> VisitViolation:  # fmt: skip
        """Return that a visit breaks a rule."""
        return VisitViolation(
            rule=rule, round_id=visit.round_id, person_id=person_id, visit=visit, obstacles=found
        )


VisitRule = Callable[[VisitView], Iterator[VisitViolation]]


def judge_visits(
    proposal: RoundProposal, request: VisitRequest, facts: Facts, *, only: str | None = None
) -> Iterator[VisitViolation]:
    """Yield every rule that a proposal breaks; nothing when it may be shown.

    With `only`, visits of other rounds were judged before and just take people up.
    """
    view = VisitView(request, proposal, facts, only)
    for rule in VISIT_RULES:
        yield from rule(view)


def one_visit(view: VisitView) -> Iterator[VisitViolation]:
    """Whoever takes part as a visitor visits once in a round, or the proposal says why not."""
    told = (UnmetKind.NO_HOST, UnmetKind.PAUSED, UnmetKind.NOT_HERE)
    yield from _once(view, "one_visit", RoundPart.HOSTS_ONLY, told, hosts=False)


def one_host(view: VisitView) -> Iterator[VisitViolation]:
    """Whoever can be visited is visited once in a round, or the proposal says why not."""
    told = (
        UnmetKind.NOT_VISITED, UnmetKind.HOSTED_ENOUGH, UnmetKind.PAUSED, UnmetKind.NOT_HERE,
    )  # fmt: skip
    yield from _once(view, "one_host", RoundPart.VISITS_ONLY, told, hosts=True)


def _once(
    view: VisitView, rule: str, without: RoundPart, told: tuple[UnmetKind, ...], *, hosts: bool
) -> Iterator[VisitViolation]:
    said = {(u.round_id, u.person_id) for u in view.proposal.unmet if u.kind in told}
    for agreed in view.rounds.values():
        if view.only not in (None, agreed.id):
            continue
        new, old = view.proposal.of_round(agreed.id), view.request.known
        times = Counter(v.host_id if hosts else v.visitor_id for v in new)
        times.update(
            (k.host_id or "") if hosts else k.visitor_id for k in old if k.round_id == agreed.id
        )
        takes_part = {m.person_id for m in agreed.members if m.part is not without}
        for person in (p for p in takes_part_in_order(agreed) if p in view.facts.people):
            expected = 1 if person in takes_part and (agreed.id, person) not in said else 0
            made = times[person]
            standing = any(
                person == (k.host_id if hosts else k.visitor_id) and k.round_id == agreed.id
                for k in old
            )
            if made != expected and not standing:
                yield VisitViolation(rule=rule, round_id=agreed.id, person_id=person)
        members = set(takes_part_in_order(agreed))
        for visit in new:
            person = visit.host_id if hosts else visit.visitor_id
            if person not in members:
                yield view.broken(rule, visit, person)


def takes_part_in_order(agreed: RoundRequest) -> tuple[str, ...]:
    """Return who takes part in a round, each once."""
    return tuple(dict.fromkeys(member.person_id for member in agreed.members))


def never_excluded(view: VisitView) -> Iterator[VisitViolation]:
    """Nobody looks at herself, nor within her own location or circle when that was agreed."""
    circles = circles_of(view.facts)
    for visit in view.judged():
        if excluded(*view.people(visit), view.rounds[visit.round_id], circles):
            yield view.broken("never_excluded", visit)


def nobody_again(view: VisitView) -> Iterator[VisitViolation]:
    """Nobody is seen again while somebody who can be visited was not, or the proposal says so."""
    said = {
        (u.round_id, u.person_id, u.host_id)
        for u in view.proposal.unmet
        if u.kind is UnmetKind.REPEATED
    }
    series, circles = VisitSeries(view.request), circles_of(view.facts)
    for agreed in sorted(view.rounds.values(), key=lambda r: (r.first, r.id)):
        visits = view.proposal.of_round(agreed.id)
        for visit in visits:
            if not series.times(visit.visitor_id, visit.host_id):
                continue
            if (agreed.id, visit.visitor_id, visit.host_id) in said:
                continue
            if _somebody_new(view, agreed, visit, series, circles):
                yield view.broken("nobody_again", visit)
        for visit in visits:
            day = visit.start.date() if visit.start else agreed.first
            series.note(visit.visitor_id, visit.host_id, day)


def _somebody_new(
    view: VisitView,
    agreed: RoundRequest,
    visit: ProposedVisit,
    series: VisitSeries,
    circles: Mapping[str, frozenset[str]],
) -> bool:
    """Tell whether the visitor could look at somebody for the first time, as things stand."""
    earlier = {r.id for r in view.rounds.values() if (r.first, r.id) < (agreed.first, agreed.id)}
    before = [v for v in view.proposal.visits if v.round_id in earlier]
    standing = with_known(view.facts, view.request.known)
    taken = taken_by_visits(before, view.facts)
    facts = replace(standing, engagements=(*standing.engagements, *taken))
    times = VisitTimes(
        facts, agreed, paused=view.request.paused, names_cover=view.request.names_cover
    )
    visitor = facts.people[visit.visitor_id]
    visited = {k.host_id for k in view.request.known if k.round_id == agreed.id}
    for member in agreed.members:
        host = facts.people.get(member.person_id)
        if host is None or member.part is RoundPart.VISITS_ONLY or host.id in visited:
            continue
        if excluded(visitor, host, agreed, circles) or series.times(visitor.id, host.id):
            continue
        if not view.request.room(series.hosted(host.id, agreed.first)):
            continue
        if agreed.form is not VisitForm.VIDEO:
            can = bool(times.reachable(visitor.id, host.id))
        else:
            can = works_in(host, agreed) and not pauses(host.id, agreed, view.request.paused)
        if can:
            return True
    return False


def in_the_round(view: VisitView) -> Iterator[VisitViolation]:
    """Visits are on a day of the round, within its hours, on the quarter, as long as agreed."""
    for visit in view.judged():
        agreed, start, end = view.rounds[visit.round_id], visit.start, visit.end
        if start is None or end is None:
            continue
        days = max(agreed.first, view.facts.today + timedelta(days=1)), agreed.last
        good = days[0] <= start.date() <= days[1] and end.date() == start.date()
        good = good and agreed.time_from <= start.time() and end.time() <= agreed.time_to
        good = good and start.minute % GRID_MINUTES == 0
        if not good or end - start != timedelta(minutes=agreed.minutes):
            yield view.broken("in_the_round", visit)


def both_can(view: VisitView) -> Iterator[VisitViolation]:
    """Visitor and host are at work and nowhere else, the way to the other location counted."""
    for visit in view.judged():
        if visit.start is None or visit.end is None:
            continue
        where = view.people(visit)[1].location_id
        for person in view.people(visit):
            found = tuple(
                obstacles(
                    person, visit.start, visit.end, view.after,
                    besides=visit_key(visit), place=where,
                )
            )  # fmt: skip
            study = view.facts.calendar.study_day_on(visit.start.date(), person.location_id)
            until = view.request.paused.get(person.id)
            paused = until is not None and visit.start.date() <= until
            if found or study is not None or paused:
                yield view.broken("both_can", visit, person.id, found)


def group_is_covered(view: VisitView) -> Iterator[VisitViolation]:
    """Somebody of the visitor's location who may and can takes over the group, all that time."""
    for visit in view.judged():
        visitor, host = view.people(visit)
        agreed = view.rounds[visit.round_id]
        needed = agreed.with_cover and visitor.needs_cover and view.request.names_cover
        if visit.start is None or visit.end is None or (not needed and visit.cover_id is None):
            continue
        cover = view.facts.people.get(visit.cover_id or "")
        if cover is None or not cover.may_cover or cover.id in (visitor.id, host.id):
            yield view.broken("group_is_covered", visit, visit.cover_id)
            continue
        span = cover_span(visit.start, visit.end, visitor, host, view.facts)
        own = visitor.location_id
        found = tuple(obstacles(cover, *span, view.after, besides=visit_key(visit), place=own))
        if found or cover.location_id != own:
            yield view.broken("group_is_covered", visit, cover.id, found)


def covers_in_a_day(view: VisitView) -> Iterator[VisitViolation]:
    """No more groups of a location are taken over in a day than it can bear."""
    standing = with_known(view.facts, view.request.known)
    before = {
        r.id: VisitTimes(standing, r, names_cover=view.request.names_cover)
        for r in view.rounds.values()
    }
    taken: Counter[tuple[str | None, date]] = Counter()
    for visit in view.proposal.visits:
        visitor = view.facts.people[visit.visitor_id]
        if visit.start is None or not before[visit.round_id].needs_cover(visitor.id):
            continue
        key = visitor.location_id, visit.start.date()
        taken[key] += 1
        if taken[key] > before[visit.round_id].capacity(*key):
            yield view.broken("covers_in_a_day", visit, visitor.id)


def hosted_not_too_often(view: VisitView) -> Iterator[VisitViolation]:
    """Nobody is visited more often in a school year than was agreed."""
    series = VisitSeries(view.request)
    for visit in view.proposal.visits:
        first = view.rounds[visit.round_id].first
        day = visit.start.date() if visit.start else first
        if not view.request.room(series.hosted(visit.host_id, first)):
            yield view.broken("hosted_not_too_often", visit, visit.host_id)
        series.note(visit.visitor_id, visit.host_id, day)


VISIT_RULES: tuple[VisitRule, ...] = (
    one_visit,
    one_host,
    never_excluded,
    nobody_again,
    in_the_round,
    both_can,
    group_is_covered,
    covers_in_a_day,
    hosted_not_too_often,
)
