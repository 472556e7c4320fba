"""Who sits with whom at a meeting, in circles that work in small groups."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from leerkring.app.meetings.attendance import expected_ids
from leerkring.app.meetings.changes import label_for
from leerkring.app.meetings.coming import not_coming
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least, below, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError
from leerkring.domain.groups import GroupMeeting, GroupPlan, Groups, GroupSizes, GroupTask
from leerkring.domain.meetings import GroupPlace, Meeting, MeetingState
from leerkring.domain.people import Person
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

USUAL_SIZES = GroupSizes(3, 5)
"""Where nothing was agreed: what intervision in small groups usually is."""


class NoSuchGroupError(DomainError):
    """A group number that is not there, nor the next new one."""

    template = QT_TRANSLATE_NOOP("errors", "There is no group with that number.")


@dataclass(frozen=True)
class MoveToGroup(Command[None]):
    """Put somebody in another small group; the number after the last makes a new one."""

    meeting_id: str
    person_id: str
    number: int


@dataclass(frozen=True)
class SwapInGroups(Command[None]):
    """Let two people of different small groups change places."""

    meeting_id: str
    person_id: str
    other_id: str


@dataclass(frozen=True)
class TakeGroups(Command[None]):
    """Make these the small groups of a meeting."""

    meeting_id: str
    groups: Groups


@dataclass(frozen=True)
class GroupsToMake(Query[GroupTask]):
    """What is known for dividing the people of one meeting: who sat with whom this school year."""

    meeting_id: str


class GroupDivider(Protocol):
    """Divides people so that they meet the same colleague as seldom as can be."""

    def divide(self, task: GroupTask, should_stop: Callable[[], bool]) -> GroupPlan:
        """Return all meetings divided; call it away from the window's thread."""
        ...


def groups_of(unit: UnitOfWork, meeting_ids: Iterable[str]) -> Mapping[str, Groups]:
    """Return the small groups of each meeting that has them, by number, people by id."""
    found: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for place in unit.find(GroupPlace, among("meeting_id", meeting_ids)):
        found[place.meeting_id][place.number].append(place.person_id)
    return {
        meeting_id: tuple(tuple(sorted(people)) for _, people in sorted(groups.items()))
        for meeting_id, groups in found.items()
    }


def store_groups(unit: UnitOfWork, meeting_id: str, groups: Sequence[Sequence[str]]) -> None:
    """Make the small groups of a meeting these; who sits where they sat is left alone."""
    wanted = {person: n for n, people in enumerate(groups, start=1) for person in people}
    for place in unit.find(GroupPlace, equals("meeting_id", meeting_id)):
        number = wanted.pop(place.person_id, None)
        if number is None:
            unit.remove(place)
        elif place.number != number:
            place.number = number
    for person_id, number in wanted.items():
        unit.add(GroupPlace(id=new_id(), meeting_id=meeting_id, person_id=person_id, number=number))


def move_to_group(command: MoveToGroup, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    """Move one person; a group that empties goes, and the numbers stay without gaps."""
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    now = [list(people) for people in groups_of(unit, [meeting.id]).get(meeting.id, ())]
    if not 1 <= command.number <= len(now) + 1:
        raise NoSuchGroupError
    if command.number <= len(now) and command.person_id in now[command.number - 1]:
        return Done(None, None)
    groups = [[p for p in people if p != command.person_id] for people in (*now, [])]
    groups[command.number - 1].append(command.person_id)
    store_groups(unit, meeting.id, [people for people in groups if people])
    return Done(label_for("move_to_group", unit, meeting), None)


def swap_in_groups(command: SwapInGroups, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    """Let two people change places; nothing when they sit together, or one has no place."""
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    places = {p.person_id: p for p in unit.find(GroupPlace, equals("meeting_id", meeting.id))}
    one, other = places.get(command.person_id), places.get(command.other_id)
    if one is None or other is None or one.number == other.number:
        return Done(None, None)
    one.number, other.number = other.number, one.number
    return Done(label_for("move_to_group", unit, meeting), None)


def take_groups(command: TakeGroups, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    meeting = unit.get(Meeting, command.meeting_id)
    store_groups(unit, meeting.id, command.groups)
    return Done(label_for("divide_in_groups", unit, meeting), None)


def groups_to_make(query: GroupsToMake, unit: UnitOfWork, around: Surroundings) -> GroupTask:
    meeting = unit.get(Meeting, query.meeting_id)
    sizes = unit.get(Circle, meeting.circle_id).agreement.group_sizes or USUAL_SIZES
    expected = expected_ids(unit, meeting)
    away = not_coming(unit, around, meeting, expected)
    coming = tuple(person_id for person_id in expected if person_id not in away)
    others = [m for m in meetings_of_year(unit, meeting) if m.id != meeting.id]
    groups = groups_of(unit, [m.id for m in others])
    known = [
        GroupMeeting(m.id, tuple(p for group in groups[m.id] for p in group), groups[m.id])
        for m in others
        if m.id in groups and m.state is not MeetingState.CANCELLED
    ]
    task = GroupTask((*known, GroupMeeting(meeting.id, coming)), sizes)
    names = {p.id: (p.name,) for p in unit.find(Person, among("id", task.people()))}
    return GroupTask(task.meetings, sizes, names)


def meetings_of_year(unit: UnitOfWork, meeting: Meeting) -> list[Meeting]:
    """Return the circle's meetings in the same school year (1 August to 31 July)."""
    year = meeting.start.year if meeting.start.month >= 8 else meeting.start.year - 1
    return unit.find(
        Meeting,
        equals("circle_id", meeting.circle_id),
        at_least("start", datetime(year, 8, 1)),
        below("start", datetime(year + 1, 8, 1)),
        order_by=("start",),
    )


COMMANDS: dict[type, CommandHandler] = {
    MoveToGroup: move_to_group,
    SwapInGroups: swap_in_groups,
    TakeGroups: take_groups,
}
QUERIES: dict[type, QueryHandler] = {GroupsToMake: groups_to_make}
