"""What peer visits ask of the organiser: days, covers, reflections, recordings, obstacles."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, equals
from leerkring.app.visits.agenda import day_made
from leerkring.app.visits.around import people_of, visit_facts, visit_obstacles
from leerkring.app.visits.matrix import needs_cover
from leerkring.app.visits.rows import CellState, state_of
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import Person
from leerkring.domain.told import split_guest
from leerkring.domain.visits import PeerVisit, VisitRound, VisitState

_LOOK_BACK = timedelta(days=60)  # who still has nothing to say then will not
_SOON = timedelta(days=42)
_OBSTACLES = timedelta(days=56)
_DELETE_SOON = timedelta(days=14)
_WEEK = timedelta(days=7)
_MOST = 3  # of one kind in one round; more become one task
_OWN, _SHARED = "own", "shared"


def visit_tasks(unit: UnitOfWork, around: Surroundings, now: datetime) -> Iterator[Task]:
    """Yield what visits ask for; many of one kind in one round become one task."""
    if not unit.count(PeerVisit):
        return
    visits = _open_visits(unit, now)
    rounds = {r.id: r for r in unit.find(VisitRound)}
    people = {p.id: p for p in unit.find(Person, among("id", people_of(visits)))}
    scene = _Scene(rounds, people, _meetings(unit, visits), now)
    tasks: list[Task] = []
    ahead = []
    for visit in visits:
        if visit.state is VisitState.PLANNED and visit.start is not None and visit.start > now:
            ahead.append(visit)
            tasks += scene.cover(visit)
        tasks += scene.reflection(visit)
    yield from scene.without_day(visits)
    yield from _together(tasks)
    yield from scene.recordings(unit)
    yield from scene.obstacles(unit, around, ahead)


def _open_visits(unit: UnitOfWork, now: datetime) -> list[PeerVisit]:
    """Return visits that may ask for something, by moment; those without one first."""
    dated = unit.find(PeerVisit, at_least("start", now - _LOOK_BACK))
    found = unit.find(PeerVisit, equals("start", None)) + dated
    kept = [v for v in found if v.state is not VisitState.CANCELLED and not v.closed]
    return sorted(kept, key=lambda v: (v.start is not None, v.start or now, v.id))


def _meetings(unit: UnitOfWork, visits: Iterable[PeerVisit]) -> dict[str, datetime]:
    keys = sorted({v.meeting_id for v in visits if v.meeting_id})
    return {m.id: m.start for m in unit.find(Meeting, among("id", keys))} if keys else {}


class _Scene:
    """The visits' rounds and people, as they are now."""

    def __init__(
        self,
        rounds: Mapping[str, VisitRound],
        people: Mapping[str, Person],
        meetings: Mapping[str, datetime],
        now: datetime,
    ) -> None:
        self.rounds, self.people, self.meetings, self.now = rounds, people, meetings, now
        self.today = now.date()

    def of(self, visit: PeerVisit, kind: TaskKind, due: date) -> Task:
        """Return a task about one visit."""
        found = self.rounds.get(visit.round_id or "")
        return Task(
            kind=kind,
            subject=visit.id,
            due=due,
            round_id=visit.round_id or "",
            round_name=found.name if found else "",
            day=visit.start.date() if visit.start else None,
            count=1,
            names=self.names(visit),
        )

    def names(self, visit: PeerVisit) -> tuple[str, str]:
        """Return visitor and host."""
        host = self.people.get(visit.host_id or "")
        outside = split_guest(visit.host_name)[0]
        return self.people[visit.visitor_id].name, host.name if host else outside

    def _somebody_left(self, visit: PeerVisit) -> bool:
        both = (self.people.get(key or "") for key in (visit.visitor_id, visit.host_id))
        return any(p.left is not None and p.left < self.today for p in both if p is not None)

    def without_day(self, visits: Iterable[PeerVisit]) -> Iterator[Task]:
        """Yield one task per round with visits for which no day was chosen yet."""
        open_visits: dict[str, list[PeerVisit]] = defaultdict(list)
        for visit in visits:
            here = visit.start is None and not self._somebody_left(visit)
            if here and visit.state is VisitState.PLANNED:
                open_visits[visit.round_id or visit.id].append(visit)
        for key, mine in open_visits.items():
            found = self.rounds.get(key)
            if found is not None and self.today - found.last_day > _LOOK_BACK:
                continue
            first = found.first_day if found is not None else self.today
            due = max(first - _WEEK, self.today + timedelta(days=3))
            if found is not None and found.last_day < self.today:
                due = found.last_day
            task = self.of(mine[0], TaskKind.VISIT_NO_DAY, due)
            if len(mine) > 1:
                names = tuple(sorted(self.people[v.visitor_id].name for v in mine))
                task = replace(task, subject=key, count=len(mine), names=names)
            yield task

    def cover(self, visit: PeerVisit) -> Iterator[Task]:
        """Yield a task when nobody takes over the group during a visit soon."""
        visitor, found = self.people[visit.visitor_id], self.rounds.get(visit.round_id or "")
        if visit.start is None or visit.cover_id or not needs_cover(visit, visitor, found):
            return
        day = visit.start.date()
        if day - self.today <= _SOON:
            due = max(self.today, day - _WEEK)
            yield self.of(visit, TaskKind.ARRANGE_COVER, due)

    def reflection(self, visit: PeerVisit) -> Iterator[Task]:
        """Yield a task for what is still to be written down after a visit."""
        meeting = self.meetings.get(visit.meeting_id or "")
        if state_of(visit, self.now, meeting) is not CellState.TO_REFLECT:
            return
        day = day_made(visit, self.rounds.get(visit.round_id or ""), self.today)
        if day is None or self.today - day > _LOOK_BACK:
            return
        own = bool(visit.own_reflection.strip() or visit.own_skipped.strip())
        waits = meeting is not None and meeting > self.now
        shared = bool(visit.shared_reflection.strip() or visit.shared_skipped.strip())
        since = meeting.date() if meeting is not None and own else day
        missing = (*(() if own else (_OWN,)), *(() if shared or waits else (_SHARED,)))
        yield replace(self.of(visit, TaskKind.REFLECT, since + _WEEK), missing=missing)

    def recordings(self, unit: UnitOfWork) -> Iterator[Task]:
        """Yield a task for each recording that must be gone soon."""
        rows = unit.find(PeerVisit, equals("video_deleted", value=False))
        people = {p.id: p for p in unit.find(Person, among("id", people_of(rows)))}
        scene = _Scene(self.rounds, people, {}, self.now)
        for visit in rows:
            day = visit.video_delete_by
            if visit.recorded and day is not None and day - self.today <= _DELETE_SOON:
                task = scene.of(visit, TaskKind.DELETE_VIDEO, day)
                yield replace(task, day=day)

    def obstacles(
        self, unit: UnitOfWork, around: Surroundings, ahead: Iterable[PeerVisit]
    ) -> Iterator[Task]:
        """Yield a task for each visit soon at which somebody cannot be."""
        near = [v for v in ahead if v.start is not None and v.start - self.now <= _OBSTACLES]
        if not near:
            return
        last = max(v.start.date() for v in near if v.start is not None)
        facts = visit_facts(unit, around, self.today, last, people_of(near))
        for visit in near:
            found = visit_obstacles(facts, visit)
            if found and visit.start is not None:
                day = visit.start.date()
                due = max(self.today, min(day - _WEEK, self.today + timedelta(days=3)))
                task = self.of(visit, TaskKind.VISIT_OBSTACLE, due)
                who = tuple(dict.fromkeys(o.name for o in found))
                yield replace(task, names=(*task.names, *who), count=len(who))


def _together(tasks: Iterable[Task]) -> Iterator[Task]:
    """Yield the tasks, those of one kind in one round as one when there are many."""
    groups: dict[tuple[str, str], list[Task]] = defaultdict(list)
    for task in tasks:
        groups[task.kind, task.round_id or task.subject].append(task)
    for mine in groups.values():
        if len(mine) <= _MOST or not mine[0].round_id:
            yield from mine
            continue
        first = min(mine, key=lambda task: (task.due, task.subject))
        missing = tuple(m for m in (_OWN, _SHARED) if any(m in task.missing for task in mine))
        names = tuple(dict.fromkeys(task.names[0] for task in mine))
        yield replace(
            first, subject=first.round_id, count=len(mine), names=names, missing=missing, day=None
        )
