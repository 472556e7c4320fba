"""Busy times of people from their own calendars: only when, never what."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from leerkring.app.invitations.letters import ReadBusyTimes, WhyUnread
from leerkring.app.invitations.rotations import cover_key
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, at_least, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.busy import BusySpan
from leerkring.domain.circles import Membership
from leerkring.domain.coaching import CoachingSession
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.facts import DaySpan
from leerkring.domain.invitations import uid_of
from leerkring.domain.meetings import Assignment, Meeting, MeetingState
from leerkring.domain.people import BusySource, BusyTime, Person
from leerkring.domain.visits import PeerVisit
from leerkring.support.clock import local_now, to_home
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

AHEAD = timedelta(days=3 * 366)


class AlreadyReadError(InvalidValueError):
    """The same file twice for one person."""

    template = QT_TRANSLATE_NOOP("errors", "This file is already used for {name}.")


@dataclass(frozen=True)
class AddBusySource(Command[str]):
    """Use a calendar file or folder for one person, with what was read; answers the source's id."""

    person_id: str
    path: Path
    read: ReadBusyTimes


@dataclass(frozen=True)
class RemoveBusySource(Command[None]):
    """Stop using a file; the times read from it are forgotten."""

    source_id: str


@dataclass(frozen=True)
class KeepBusyTimes(Command[tuple[str, ...]]):
    """Keep what was read from sources (by id) in the place of what was read before, as one step.

    Answers the names of those of whom something could not be read. A source that is no longer
    used is passed over.
    """

    readings: tuple[tuple[str, ReadBusyTimes], ...]


@dataclass(frozen=True)
class BusySourceRow:
    """One file of one person, and what it gave."""

    id: str
    person_id: str
    path: Path
    read_at: datetime | None
    problem: str
    times: int


@dataclass(frozen=True)
class BusySources(Query[tuple[BusySourceRow, ...]]):
    """The files used, of one person or of all."""

    person_id: str = ""


@dataclass(frozen=True)
class ReadingTask:
    """What the reader needs for one source; without an id when it is not used yet."""

    source_id: str
    path: Path
    first: datetime
    last: datetime
    without: frozenset[str]


@dataclass(frozen=True)
class ReadingTasks(Query[tuple[ReadingTask, ...]]):
    """What to read again, of one person or of all; our own events are left out."""

    person_id: str = ""


@dataclass(frozen=True)
class FirstReading(Query[ReadingTask]):
    """How to read a file or folder that is not used yet."""

    path: Path


@dataclass(frozen=True)
class Collision:
    """A meeting to come at which somebody is busy by their own calendar."""

    meeting_id: str
    circle_id: str
    start: datetime
    person_id: str
    name: str
    has_role: bool = True


@dataclass(frozen=True)
class Collisions(Query[tuple[Collision, ...]]):
    """Every meeting to come at which a member, or somebody with a role, turns out to be busy."""


def add_busy_source(command: AddBusySource, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    person = unit.get(Person, command.person_id)
    path = str(command.path)
    if unit.find(BusySource, equals("person_id", person.id), equals("path", path)):
        raise AlreadyReadError(name=person.name)
    source = BusySource(id=new_id(), person_id=person.id, path=path)
    unit.add(source)
    unit.flush()
    _keep(unit, source, command.read, around.clock.now())
    return Done(Label.of("add_busy_source", name=person.name), source.id)


def remove_busy_source(
    command: RemoveBusySource, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    source = unit.get(BusySource, command.source_id)
    forget_source(unit, source)
    name = unit.get(Person, source.person_id).name
    return Done(Label.of("remove_busy_source", name=name), None)


def forget_source(unit: UnitOfWork, source: BusySource) -> None:
    """Remove a source with its times."""
    for row in unit.find(BusyTime, equals("source_id", source.id)):
        unit.remove(row)
    unit.flush()
    unit.remove(source)


def keep_busy_times(
    command: KeepBusyTimes, unit: UnitOfWork, around: Surroundings
) -> Done[tuple[str, ...]]:
    read = dict(command.readings)
    sources = unit.find(BusySource, among("id", sorted(read)))
    for source in sources:
        _keep(unit, source, read[source.id], around.clock.now())
    people = unit.find(Person, among("id", sorted({source.person_id for source in sources})))
    if not people:
        return Done(None, ())
    failed = {source.person_id for source in sources if source.problem}
    name = people[0].name if len(people) == 1 else ""
    label = Label.of("read_busy_times", name=name, count=len(people))
    return Done(label, tuple(sorted(p.name for p in people if p.id in failed)))


def _keep(unit: UnitOfWork, source: BusySource, read: ReadBusyTimes, now: datetime) -> None:
    source.problem, source.read_at = _problem(read), now
    if source.problem and not read.spans:
        return  # what was known stays: an unreadable file is no free week
    wanted = {(span.start, span.end) for span in read.spans}
    for row in unit.find(BusyTime, equals("source_id", source.id)):
        if (row.start, row.end) in wanted:
            wanted.discard((row.start, row.end))
        elif not source.problem:
            # With a problem, one file of several may be what this came from: it is kept.
            unit.remove(row)
    for start, end in sorted(wanted):
        unit.add(
            BusyTime(
                id=new_id(), source_id=source.id, person_id=source.person_id, start=start, end=end
            )
        )


def _problem(read: ReadBusyTimes) -> str:
    reasons: Sequence[WhyUnread] = [one.why for one in read.unread]
    return reasons[0].value if reasons else ""


def busy_sources(
    query: BusySources, unit: UnitOfWork, around: Surroundings
) -> tuple[BusySourceRow, ...]:
    del around
    asked = (equals("person_id", query.person_id),) if query.person_id else ()
    return tuple(
        BusySourceRow(
            row.id,
            row.person_id,
            Path(row.path),
            to_home(row.read_at) if row.read_at else None,
            row.problem,
            unit.count(BusyTime, equals("source_id", row.id)),
        )
        for row in unit.find(BusySource, *asked, order_by=("path",))
    )


def reading_tasks(
    query: ReadingTasks, unit: UnitOfWork, around: Surroundings
) -> tuple[ReadingTask, ...]:
    asked = (equals("person_id", query.person_id),) if query.person_id else ()
    plain = _reading(unit, around)
    return tuple(
        replace(plain, source_id=row.id, path=Path(row.path))
        for row in unit.find(BusySource, *asked)
    )


def first_reading(query: FirstReading, unit: UnitOfWork, around: Surroundings) -> ReadingTask:
    return replace(_reading(unit, around), path=query.path)


def _reading(unit: UnitOfWork, around: Surroundings) -> ReadingTask:
    first = local_now(around.clock).replace(hour=0, minute=0, second=0, microsecond=0)
    ours = frozenset(map(uid_of, _our_events(unit, first)))
    return ReadingTask("", Path(), first, first + AHEAD, ours)


def _our_events(unit: UnitOfWork, first: datetime) -> Iterator[str]:
    """Yield under which keys calendars hold what we invited to."""
    yield from unit.values(Meeting, "id", at_least("start", first))
    yield from unit.values(CoachingSession, "id", at_least("start", first))
    # Calendars still hold a visit whose moment or cover was taken away since.
    for key in unit.values(PeerVisit, "id"):
        yield from (key, cover_key(key))


def collisions(query: Collisions, unit: UnitOfWork, around: Surroundings) -> tuple[Collision, ...]:
    del query
    now = local_now(around.clock)
    taken = unit.find(BusyTime, at_least("end", now))
    if not taken:
        return ()
    spans: dict[str, list[BusySpan]] = {}
    for row in taken:
        spans.setdefault(row.person_id, []).append(BusySpan(row.start, row.end))
    planned = equals("state", MeetingState.PLANNED)
    meetings = {m.id: m for m in unit.find(Meeting, at_least("start", now), planned)}
    people = {p.id: p for p in unit.find(Person, among("id", sorted(spans)))}
    found = []
    for (meeting_id, person_id), has_role in _expected(unit, meetings, people).items():
        meeting, name = meetings[meeting_id], people[person_id].name
        if any(s.start < meeting.end and meeting.start < s.end for s in spans[person_id]):
            circle_id, start = meeting.circle_id, meeting.start
            found.append(Collision(meeting_id, circle_id, start, person_id, name, has_role))
    return tuple(sorted(found, key=lambda c: (c.start, c.name)))


def _expected(
    unit: UnitOfWork, meetings: Mapping[str, Meeting], people: Mapping[str, Person]
) -> Mapping[tuple[str, str], bool]:
    """Return by meeting and person who is expected, and whether with a role in it."""
    found: dict[tuple[str, str], bool] = {}
    mine = among("person_id", sorted(people))
    memberships: dict[str, list[Membership]] = defaultdict(list)
    for membership in unit.find(Membership, mine):
        memberships[membership.circle_id].append(membership)
    for meeting in meetings.values():
        day = meeting.start.date()
        for membership in memberships[meeting.circle_id]:
            person = people[membership.person_id]
            if membership.active_on(day) and DaySpan(person.joined, person.left).includes(day):
                found[meeting.id, person.id] = False
    for one in unit.find(Assignment, mine):
        if one.person_id is not None and one.meeting_id in meetings:
            found[one.meeting_id, one.person_id] = True
    return found


COMMANDS: dict[type, CommandHandler] = {
    AddBusySource: add_busy_source,
    RemoveBusySource: remove_busy_source,
    KeepBusyTimes: keep_busy_times,
}
QUERIES: dict[type, QueryHandler] = {
    BusySources: busy_sources,
    ReadingTasks: reading_tasks,
    FirstReading: first_reading,
    Collisions: collisions,
}
