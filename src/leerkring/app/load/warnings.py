"""Who would go over the limit by a proposal, for the screens on which it is accepted."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice, takewhile

from leerkring.app.coaching.drafts import TermDraft
from leerkring.app.load.activities import stored_activities
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.coaching_planning import DuoProposal
from leerkring.domain.coaching_sessions import regular_days
from leerkring.domain.facts import Facts
from leerkring.domain.load import Activity, LoadKind, limit_minutes, loads
from leerkring.domain.people import Person
from leerkring.domain.planning import Proposal
from leerkring.domain.visit_planning import ProposedVisit, RoundProposal, RoundRequest
from leerkring.domain.visit_series import one_way
from leerkring.domain.visits import VisitForm
from leerkring.domain.years import YearKind, YearSpan


@dataclass(frozen=True, kw_only=True)
class LoadWarning:
    """Somebody over the limit of a school year, in minutes: without the proposal and with it.

    `added` are the minutes of the proposal by kind, the most first, `times` how often each is in
    it; `heaviest` is what takes most of the time in all. `already`: was over without the proposal.
    `waiting` are the minutes, within `before`, of duos on the board that are still a proposal.
    """

    person_id: str
    name: str
    year: YearSpan
    before: int
    after: int
    limit: int
    added: tuple[tuple[LoadKind, int], ...]
    heaviest: LoadKind
    times: tuple[tuple[LoadKind, int], ...] = ()
    waiting: int = 0

    @property
    def over(self) -> int:
        """How many minutes more than the limit."""
        return self.after - self.limit

    @property
    def already(self) -> bool:
        """Whether it was so without the proposal."""
        return self.before > self.limit


@dataclass(frozen=True)
class LoadWarnings(Query[tuple[LoadWarning, ...]]):
    """Who is over the limit with `activities` added, most over first; only who gets more by them.

    `instead` are ids of stored meetings and visits that are planned anew and so do not count twice.
    See `of_plan`, `of_rounds` and `of_duos` for what a proposal asks.
    """

    activities: tuple[Activity, ...]
    instead: frozenset[str] = frozenset()


def of_plan(proposal: Proposal) -> LoadWarnings:
    """Return the question for a plan of meetings."""
    again = {m.meeting_id for m in proposal.meetings if m.meeting_id is not None}
    found = tuple(
        Activity(
            person_id,
            LoadKind.MEETING,
            meeting.start.date(),
            int((meeting.end - meeting.start).total_seconds() // 60),
        )
        for meeting in proposal.meetings
        for person_id in meeting.attendees
    )
    return LoadWarnings(found, frozenset(again | set(proposal.removed)))


def of_rounds(
    proposal: RoundProposal,
    rounds: Iterable[RoundRequest],
    facts: Facts,
    instead: Iterable[str] = (),
) -> LoadWarnings:
    """Return the question for rounds of visits; `instead` are visits that are planned anew."""
    return LoadWarnings(tuple(_of_rounds(proposal, rounds, facts)), frozenset(instead))


def of_duos(proposal: DuoProposal, draft: TermDraft) -> LoadWarnings:
    """Return the question for new duos: as if every session were at its regular day."""
    return LoadWarnings(tuple(_of_duos(proposal, draft)))


def _of_rounds(
    proposal: RoundProposal, rounds: Iterable[RoundRequest], facts: Facts
) -> Iterator[Activity]:
    asked = {one.id: one for one in rounds}
    for visit in proposal.visits:
        agreed = asked.get(visit.round_id)
        if visit.start is None and agreed is None:
            continue
        minutes = agreed.minutes if agreed else 0
        day = agreed.first if agreed else date.min
        if visit.start is not None:
            day = visit.start.date()
            if visit.end is not None:
                minutes = int((visit.end - visit.start).total_seconds() // 60)
        yield Activity(visit.visitor_id, LoadKind.VISIT, day, minutes)
        if visit.form is VisitForm.LIVE:
            yield Activity(visit.host_id, LoadKind.HOST, day, minutes)
            if visit.cover_id is not None:
                covered = minutes + _on_the_way(visit, facts)
                yield Activity(visit.cover_id, LoadKind.COVER, day, covered)


def _on_the_way(visit: ProposedVisit, facts: Facts) -> int:
    """Return the minutes there and back, for which the cover stands in besides."""
    here, there = facts.people.get(visit.visitor_id), facts.people.get(visit.host_id)
    if here is None or there is None:
        return 0
    return 2 * one_way(here.location_id, there.location_id, facts.travel_minutes)


def _of_duos(proposal: DuoProposal, draft: TermDraft) -> Iterator[Activity]:
    for duo in proposal.duos:
        span = duo.end.hour * 60 + duo.end.minute - duo.start.hour * 60 - duo.start.minute
        days = regular_days(draft.first, duo.weekday, draft.every_weeks)
        inside = takewhile(lambda day: day <= draft.last, days)
        for day in islice(inside, draft.sessions):
            yield Activity(duo.pair.teacher_id, LoadKind.COACHED, day, span)
            yield Activity(duo.pair.coach_id, LoadKind.COACHES, day, span)


def load_warnings(
    query: LoadWarnings, unit: UnitOfWork, around: Surroundings
) -> tuple[LoadWarning, ...]:
    del around
    hours = app_settings(unit).load_hours
    if not hours or not query.activities:
        return ()
    names = {person.id: person.name for person in unit.find(Person)}
    by_year: dict[YearSpan, list[Activity]] = defaultdict(list)
    for one in query.activities:
        by_year[YearSpan.around(one.day, YearKind.SCHOOL)].append(one)
    found: list[LoadWarning] = []
    for year in sorted(by_year, key=lambda span: span.first):
        found += _of_year(unit, query, year, by_year[year], hours, names)
    return tuple(sorted(found, key=lambda w: (-w.over, w.name.casefold(), w.person_id)))


def _of_year(
    unit: UnitOfWork,
    query: LoadWarnings,
    year: YearSpan,
    added: list[Activity],
    hours: int,
    names: Mapping[str, str],
) -> Iterator[LoadWarning]:
    """Yield who is over the limit in one school year and has more to do than before."""
    limit = limit_minutes(hours, year.first, year.last) or 0
    people = [key for key in dict.fromkeys(one.person_id for one in added) if key in names]
    stored = stored_activities(unit, year.first, year.last, with_proposed=True)
    kept = [one for one in stored if one.subject_id not in query.instead]
    before = {load.person_id: load.total for load in loads(people, stored)}
    extra = {load.person_id: load for load in loads(people, added)}
    waiting = Counter[str]()
    for one in kept:
        waiting[one.person_id] += one.minutes if one.proposed else 0
    for load in loads(people, [*kept, *added], limit):
        key, heaviest = load.person_id, load.heaviest
        if load.over and heaviest is not None and load.total > before[key]:
            parts = [(kind, extra[key].minutes(kind)) for kind in LoadKind]
            yield LoadWarning(
                person_id=key,
                name=names[key],
                year=year,
                before=before[key],
                after=load.total,
                limit=limit,
                added=tuple(sorted((p for p in parts if p[1]), key=lambda p: -p[1])),
                heaviest=heaviest,
                times=tuple((kind, extra[key].times[kind]) for kind, _ in parts),
                waiting=waiting[key],
            )


QUERIES: dict[type, QueryHandler] = {LoadWarnings: load_warnings}
