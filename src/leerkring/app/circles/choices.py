"""What can be chosen for a circle: everybody who works here, the locations and their rooms."""

from dataclasses import dataclass

from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.organisation import Location, Organisation, Room
from leerkring.domain.people import Person
from leerkring.support.clock import local_today
from leerkring.support.ordering import natural


@dataclass(frozen=True)
class PersonChoice:
    """Somebody who can join a circle or have a part in it."""

    id: str
    name: str
    functions: str
    manages_others: bool


@dataclass(frozen=True)
class RoomChoice:
    """A room; `capacity` 0 is not known."""

    id: str
    name: str
    capacity: int


@dataclass(frozen=True)
class LocationChoice:
    """A location with its rooms by name."""

    id: str
    name: str
    rooms: tuple[RoomChoice, ...]


@dataclass(frozen=True)
class Choices:
    """Everything by name; who has left is not among the people. The organiser may be nobody."""

    people: tuple[PersonChoice, ...]
    locations: tuple[LocationChoice, ...]
    organiser_name: str = ""


@dataclass(frozen=True)
class CircleChoices(Query[Choices]):
    """What the fields of a circle can be filled with."""


def circle_choices(query: CircleChoices, unit: UnitOfWork, around: Surroundings) -> Choices:
    del query
    today = local_today(around.clock)
    here = [p for p in unit.find(Person) if p.left is None or p.left >= today]
    people = [PersonChoice(p.id, p.name, p.functions, p.manages_others) for p in here]
    rooms = unit.find(Room)
    locations = [
        LocationChoice(place.id, place.name, _rooms_of(place, rooms))
        for place in unit.find(Location)
    ]
    return Choices(
        people=tuple(sorted(people, key=lambda p: (p.name.casefold(), p.id))),
        locations=tuple(sorted(locations, key=lambda place: (natural(place.name), place.id))),
        organiser_name=next((o.organiser_name for o in unit.find(Organisation)), ""),
    )


def _rooms_of(location: Location, rooms: list[Room]) -> tuple[RoomChoice, ...]:
    mine = [RoomChoice(r.id, r.name, r.capacity) for r in rooms if r.location_id == location.id]
    return tuple(sorted(mine, key=lambda room: (natural(room.name), room.id)))


QUERIES: dict[type, QueryHandler] = {CircleChoices: circle_choices}
