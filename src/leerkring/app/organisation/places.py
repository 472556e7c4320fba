"""Locations, with their rooms and groups of children."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.organisation.details import default_region
from leerkring.app.organisation.room_blocks import BlockRow, block_rows
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.reading.names import plain, tidy
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.circles import Circle
from leerkring.domain.coaching import CoachingDuo
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.goals import Goal
from leerkring.domain.meetings import Meeting
from leerkring.domain.organisation import (
    ClosedDays,
    Group,
    HolidayPolicy,
    HolidayRegion,
    Location,
    Room,
    RoomBlock,
)
from leerkring.domain.people import Person
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP
from leerkring.support.ordering import natural


class PlaceNameError(InvalidValueError):
    """A place without a name cannot be chosen."""

    template = QT_TRANSLATE_NOOP("errors", "Fill in a name.")


class PlaceNameTakenError(DomainError):
    """Two places with one name would be mixed up."""

    template = QT_TRANSLATE_NOOP("errors", "{name} is already there. Choose another name.")


class CoversError(InvalidValueError):
    """More covers on one day than any location has people."""

    template = QT_TRANSLATE_NOOP("errors", "Choose a number from {least} to {most}.")


class CapacityError(InvalidValueError):
    """A room for fewer than nobody."""

    template = QT_TRANSLATE_NOOP("errors", "Fill in for how many people there is room, or 0.")


@dataclass(frozen=True)
class AddLocation(Command[str]):
    """A new location; without a region it gets the organisation's. Answers its id."""

    name: str
    address: str = ""
    region: HolidayRegion | None = None
    holiday_policy: HolidayPolicy = HolidayPolicy.BLOCK
    covers_per_day: int = 2


@dataclass(frozen=True)
class ChangeLocation(Command[None]):
    """Other facts about a location."""

    location_id: str
    name: str | Keep = KEEP
    address: str | Keep = KEEP
    region: HolidayRegion | Keep = KEEP
    holiday_policy: HolidayPolicy | Keep = KEEP
    covers_per_day: int | Keep = KEEP


@dataclass(frozen=True)
class RemoveLocation(Command[None]):
    """Take a location away with its rooms, groups and closing days; people and circles stay."""

    location_id: str


@dataclass(frozen=True)
class AddRoom(Command[str]):
    """A room to meet in; answers its id."""

    location_id: str
    name: str
    capacity: int = 0


@dataclass(frozen=True)
class ChangeRoom(Command[None]):
    """Another name or size."""

    room_id: str
    name: str | Keep = KEEP
    capacity: int | Keep = KEEP


@dataclass(frozen=True)
class RemoveRoom(Command[None]):
    """Take a room away; meetings in it keep its name as their place."""

    room_id: str


@dataclass(frozen=True)
class AddGroup(Command[str]):
    """A group of children; answers its id."""

    location_id: str
    name: str


@dataclass(frozen=True)
class RenameGroup(Command[None]):
    """Another name for a group."""

    group_id: str
    name: str


@dataclass(frozen=True)
class RemoveGroup(Command[None]):
    """Take a group away; the people in it stay."""

    group_id: str


@dataclass(frozen=True)
class RoomRow:
    """A room in a list, with when it is out of use."""

    id: str
    name: str
    capacity: int
    blocks: tuple[BlockRow, ...] = ()


@dataclass(frozen=True)
class GroupRow:
    """A group in a list."""

    id: str
    name: str


@dataclass(frozen=True)
class LocationRow:
    """A location with what belongs to it."""

    id: str
    name: str
    address: str
    region: HolidayRegion
    holiday_policy: HolidayPolicy
    covers_per_day: int
    people_count: int
    rooms: tuple[RoomRow, ...]
    groups: tuple[GroupRow, ...]


@dataclass(frozen=True)
class LocationList(Query[tuple[LocationRow, ...]]):
    """All locations by name."""

    remembered: ClassVar[bool] = True


MOST_COVERS = 50


def checked_covers(number: int) -> int:
    """Return how many covers a day are possible; CoversError when that makes no sense."""
    if not 0 <= number <= MOST_COVERS:
        raise CoversError(least=0, most=MOST_COVERS)
    return number


def add_location(command: AddLocation, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    name = _free_name(command.name, unit.find(Location))
    location = Location(
        id=new_id(),
        name=name,
        address=command.address.strip(),
        region=command.region or default_region(unit),
        holiday_policy=command.holiday_policy,
        covers_per_day=checked_covers(command.covers_per_day),
    )
    unit.add(location)
    return Done(Label.of("add_location", name=name), location.id)


def change_location(command: ChangeLocation, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    location = unit.get(Location, command.location_id)
    others = [place for place in unit.find(Location) if place.id != location.id]
    location.name = _free_name(kept(command.name, location.name), others)
    location.address = kept(command.address, location.address).strip()
    location.region = kept(command.region, location.region)
    location.holiday_policy = kept(command.holiday_policy, location.holiday_policy)
    location.covers_per_day = checked_covers(kept(command.covers_per_day, location.covers_per_day))
    return Done(Label.of("change_location", name=location.name), None)


def remove_location(command: RemoveLocation, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    location = unit.get(Location, command.location_id)
    here = equals("location_id", location.id)
    for person in unit.find(Person, here):
        person.location_id = None
    for circle in unit.find(Circle):
        if circle.agreement.location_id == location.id:
            circle.agreement = replace(circle.agreement, location_id=None)
    for room in unit.find(Room, here):
        _drop_room(unit, room)
    for group in unit.find(Group, here):
        _drop_group(unit, group)
    for closed in unit.find(ClosedDays, here):
        unit.remove(closed)
    for goal in unit.find(Goal, here):
        goal.location_id = None
    unit.remove(location)
    return Done(Label.of("remove_location", name=location.name), None)


def add_room(command: AddRoom, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    location = unit.get(Location, command.location_id)
    name = _free_name(command.name, unit.find(Room, equals("location_id", location.id)))
    room = Room(
        id=new_id(), location_id=location.id, name=name, capacity=_capacity(command.capacity)
    )
    unit.add(room)
    return Done(Label.of("add_room", name=name), room.id)


def change_room(command: ChangeRoom, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    room = unit.get(Room, command.room_id)
    others = [r for r in unit.find(Room, equals("location_id", room.location_id)) if r is not room]
    room.name = _free_name(kept(command.name, room.name), others)
    room.capacity = _capacity(kept(command.capacity, room.capacity))
    return Done(Label.of("change_room", name=room.name), None)


def remove_room(command: RemoveRoom, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    room = unit.get(Room, command.room_id)
    _drop_room(unit, room)
    return Done(Label.of("remove_room", name=room.name), None)


def add_group(command: AddGroup, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    location = unit.get(Location, command.location_id)
    name = _free_name(command.name, unit.find(Group, equals("location_id", location.id)))
    group = Group(id=new_id(), location_id=location.id, name=name)
    unit.add(group)
    return Done(Label.of("add_group", name=name), group.id)


def rename_group(command: RenameGroup, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    group = unit.get(Group, command.group_id)
    here = unit.find(Group, equals("location_id", group.location_id))
    group.name = _free_name(command.name, [other for other in here if other is not group])
    return Done(Label.of("rename_group", name=group.name), None)


def remove_group(command: RemoveGroup, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    group = unit.get(Group, command.group_id)
    _drop_group(unit, group)
    return Done(Label.of("remove_group", name=group.name), None)


def location_list(
    query: LocationList, unit: UnitOfWork, around: Surroundings
) -> tuple[LocationRow, ...]:
    del query, around
    rooms = sorted(unit.find(Room), key=lambda room: (natural(room.name), room.id))
    groups = sorted(unit.find(Group), key=lambda group: (natural(group.name), group.id))
    places = sorted(unit.find(Location), key=lambda place: (natural(place.name), place.id))
    people = Counter(person.location_id for person in unit.find(Person))
    blocks = block_rows(unit)
    return tuple(
        LocationRow(
            id=place.id,
            name=place.name,
            address=place.address,
            region=place.region,
            holiday_policy=place.holiday_policy,
            covers_per_day=place.covers_per_day,
            people_count=people[place.id],
            rooms=tuple(
                RoomRow(r.id, r.name, r.capacity, blocks.get(r.id, ()))
                for r in rooms
                if r.location_id == place.id
            ),
            groups=tuple(GroupRow(g.id, g.name) for g in groups if g.location_id == place.id),
        )
        for place in places
    )


def _free_name(text: str, others: Iterable[Location] | Iterable[Room] | Iterable[Group]) -> str:
    name = tidy(text)
    if not name:
        raise PlaceNameError
    if any(plain(other.name) == plain(name) for other in others):
        raise PlaceNameTakenError(name=name)
    return name


def _capacity(people: int) -> int:
    if people < 0:
        raise CapacityError
    return people


def _drop_room(unit: UnitOfWork, room: Room) -> None:
    for circle in unit.find(Circle):
        if room.id in circle.agreement.room_ids:
            left = tuple(key for key in circle.agreement.room_ids if key != room.id)
            circle.agreement = replace(circle.agreement, room_ids=left)
    for meeting in unit.find(Meeting, equals("room_id", room.id)):
        meeting.room_id, meeting.place = None, meeting.place or room.name
    for block in unit.find(RoomBlock, equals("room_id", room.id)):
        unit.remove(block)
    unit.remove(room)


def _drop_group(unit: UnitOfWork, group: Group) -> None:
    for person in unit.find(Person, among("group_id", [group.id])):
        person.group_id = None
    for duo in unit.find(CoachingDuo, equals("group_id", group.id)):
        duo.group_id = None
    unit.remove(group)


COMMANDS: dict[type, CommandHandler] = {
    AddLocation: add_location,
    ChangeLocation: change_location,
    RemoveLocation: remove_location,
    AddRoom: add_room,
    ChangeRoom: change_room,
    RemoveRoom: remove_room,
    AddGroup: add_group,
    RenameGroup: rename_group,
    RemoveGroup: remove_group,
}
QUERIES: dict[type, QueryHandler] = {LocationList: location_list}
