"""Who sits with whom at a meeting, in circles that work in small groups."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from leerkring.app.meetings.changes import label_for
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError
from leerkring.domain.groups import Groups
from leerkring.domain.meetings import GroupPlace, Meeting
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class NoSuchGroupError(DomainError):
    """A group number that is not there, nor the next new one."""

    template = QT_TRANSLATE_NOOP("errors", "There is no group with that number.")


@dataclass(frozen=True)
class MoveToGroup(Command[None]):
    """Put somebody in another small group; the number after the last makes a new one."""

    meeting_id: str
    person_id: str
    number: int


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


COMMANDS: dict[type, CommandHandler] = {MoveToGroup: move_to_group}
