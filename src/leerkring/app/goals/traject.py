"""The traject of a team: circles, visits and coaching beside the goals they share."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from leerkring.app.ports import Surroundings, UnitOfWork, at_least, below
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState, SessionState
from leerkring.domain.goals import Goal, GoalLink, GoalSubject
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, RoundPlace, VisitRound, VisitState
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class TrajectLine:
    """A circle, round or duo in the period: how much of it was done, and how much there is."""

    subject: GoalSubject
    id: str
    name: str
    done: int
    total: int
    next_day: date | None = None


@dataclass(frozen=True)
class GoalRow:
    """One goal with what works on it."""

    id: str
    name: str
    location_id: str | None
    location_name: str
    first_day: date | None
    last_day: date | None
    lines: tuple[TrajectLine, ...]

    def of(self, subject: GoalSubject) -> tuple[TrajectLine, ...]:
        """Return what of one kind works on it."""
        return tuple(line for line in self.lines if line.subject is subject)


@dataclass(frozen=True)
class TrajectView:
    """The goals of a team in a period, everything that could work on them, and what does on none.

    `teams` are the locations to choose from, by name.
    """

    teams: tuple[tuple[str, str], ...]
    goals: tuple[GoalRow, ...]
    everything: tuple[TrajectLine, ...]
    loose: tuple[TrajectLine, ...]


@dataclass(frozen=True)
class Traject(Query[TrajectView]):
    """One page of a team: a location, or all of them (None), in [first, last]."""

    first: date
    last: date
    location_id: str | None = None


def traject(query: Traject, unit: UnitOfWork, around: Surroundings) -> TrajectView:
    now = local_now(around.clock)
    people = {p.id: p for p in unit.find(Person)}
    lines = {
        (line.subject, line.id): line
        for line in (
            *_circles(unit, query, people, now),
            *_rounds(unit, query, people, now),
            *_duos(unit, query, people, now),
        )
    }
    names = {place.id: place.name for place in unit.find(Location)}
    linked: dict[str, list[TrajectLine]] = defaultdict(list)
    used = set()
    for link in unit.find(GoalLink):
        line = lines.get((link.subject, link.subject_id))
        if line is not None:
            linked[link.goal_id].append(line)
            used.add((link.subject, link.subject_id))
    goals = [g for g in unit.find(Goal, order_by=("name",)) if _concerns(g, query)]
    rows = tuple(
        GoalRow(
            id=goal.id,
            name=goal.name,
            location_id=goal.location_id,
            location_name=names.get(goal.location_id or "", ""),
            first_day=goal.first_day,
            last_day=goal.last_day,
            lines=_in_order(linked[goal.id]),
        )
        for goal in goals
    )
    return TrajectView(
        tuple(sorted(names.items(), key=lambda pair: pair[1].casefold())),
        rows,
        _in_order(lines.values()),
        _in_order(line for key, line in lines.items() if key not in used),
    )


def _concerns(goal: Goal, query: Traject) -> bool:
    here = query.location_id is None or goal.location_id in (None, query.location_id)
    begins = goal.first_day is None or goal.first_day <= query.last
    return here and begins and (goal.last_day is None or query.first <= goal.last_day)


def _in_order(lines: Iterable[TrajectLine]) -> tuple[TrajectLine, ...]:
    order = {subject: number for number, subject in enumerate(GoalSubject)}
    return tuple(sorted(lines, key=lambda x: (order[x.subject], x.name.casefold(), x.id)))


def _span(query: Traject) -> tuple[datetime, datetime]:
    after = datetime.combine(query.last + timedelta(days=1), time.min)
    return datetime.combine(query.first, time.min), after


def _circles(
    unit: UnitOfWork, query: Traject, people: Mapping[str, Person], now: datetime
) -> Iterable[TrajectLine]:
    """Yield the circles that meet in the period, at the location or with somebody of it."""
    since, until = _span(query)
    members: dict[str, set[str | None]] = defaultdict(set)
    for membership in unit.find(Membership):
        person = people.get(membership.person_id)
        members[membership.circle_id].add(person.location_id if person else None)
    held: Counter[str] = Counter()
    total: Counter[str] = Counter()
    coming: dict[str, date] = {}
    for meeting in unit.find(Meeting, at_least("start", since), below("start", until)):
        if meeting.state is MeetingState.CANCELLED:
            continue
        total[meeting.circle_id] += 1
        if meeting.state is MeetingState.HELD or meeting.end <= now:
            held[meeting.circle_id] += 1
        else:
            day = meeting.start.date()
            coming[meeting.circle_id] = min(day, coming.get(meeting.circle_id, day))
    for circle in unit.find(Circle):
        places = {circle.agreement.location_id, *members[circle.id]}
        mine = query.location_id is None or query.location_id in places
        if mine and (total[circle.id] or not circle.archived):
            yield TrajectLine(
                GoalSubject.CIRCLE, circle.id, circle.name, held[circle.id], total[circle.id],
                coming.get(circle.id),
            )  # fmt: skip


def _rounds(
    unit: UnitOfWork, query: Traject, people: Mapping[str, Person], now: datetime
) -> Iterable[TrajectLine]:
    """Yield the rounds in the period; of a location, those who work there and visit."""
    visits: dict[str, list[PeerVisit]] = defaultdict(list)
    for visit in unit.find(PeerVisit):
        if visit.round_id is not None and visit.state is not VisitState.CANCELLED:
            visits[visit.round_id].append(visit)
    places: dict[str, set[str]] = defaultdict(set)
    for place in unit.find(RoundPlace):
        places[place.round_id].add(place.person_id)
    for round_ in unit.find(VisitRound):
        if round_.last_day < query.first or query.last < round_.first_day:
            continue
        mine = [v for v in visits[round_.id] if _works_at(people, v.visitor_id, query.location_id)]
        who = [p for p in places[round_.id] if _works_at(people, p, query.location_id)]
        if query.location_id is not None and not mine and not who:
            continue
        days = [v.start.date() for v in mine if v.start is not None and v.start > now]
        done = sum(v.state is VisitState.DONE for v in mine)
        yield TrajectLine(
            GoalSubject.ROUND, round_.id, round_.name, done, len(mine), min(days, default=None)
        )


def _duos(
    unit: UnitOfWork, query: Traject, people: Mapping[str, Person], now: datetime
) -> Iterable[TrajectLine]:
    since, until = _span(query)
    sessions: dict[str, list[CoachingSession]] = defaultdict(list)
    for session in unit.find(CoachingSession, at_least("start", since), below("start", until)):
        if session.state is not SessionState.CANCELLED:
            sessions[session.duo_id].append(session)
    for duo in unit.find(CoachingDuo):
        running = duo.first_day <= query.last and query.first <= (duo.ended or duo.last_day)
        if duo.state is DuoState.PROPOSED or not running:
            continue
        if not _works_at(people, duo.teacher_id, query.location_id):
            continue
        mine = sessions[duo.id]
        days = [s.start.date() for s in mine if s.start > now and s.state is SessionState.PLANNED]
        done = sum(s.state is SessionState.HELD for s in mine)
        name = f"{people[duo.teacher_id].name} – {people[duo.coach_id].name}"
        yield TrajectLine(GoalSubject.DUO, duo.id, name, done, len(mine), min(days, default=None))


def _works_at(people: Mapping[str, Person], person_id: str, location_id: str | None) -> bool:
    person = people.get(person_id)
    return location_id is None or (person is not None and person.location_id == location_id)


QUERIES: dict[type, QueryHandler] = {Traject: traject}
