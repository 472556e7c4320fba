"""Adding people and changing what is known of them."""

from dataclasses import dataclass, field, fields
from datetime import date

from leerkring.app.keeping import KEEP, Keep
from leerkring.app.people.checks import check_person, checked_address, checked_name
from leerkring.app.people.matching import PeopleIndex
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.reading.addresses import BadAddressError, read_address
from leerkring.app.reading.names import name_from_address, tidy, turned_name
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.organisation import Group, Location
from leerkring.domain.people import Person, WorkingPattern
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class AddPerson(Command[str]):
    """One more colleague, or somebody from outside; answers the id."""

    name: str
    email: str = ""
    functions: str = ""
    discipline: str = ""
    location_id: str | None = None
    group_id: str | None = None
    working: WorkingPattern = field(default_factory=WorkingPattern)
    joined: date | None = None
    left: date | None = None
    weight: float = 1.0
    may_facilitate: bool = True
    may_contribute: bool = True
    may_co_coach: bool = False
    external: bool = False
    manages_others: bool = False
    channel: str = ""
    needs_cover: bool = True
    may_cover: bool = True
    co_coach_until: date | None = None
    most_duos: int = 2


@dataclass(frozen=True)
class ChangePerson(Command[None]):
    """Other facts about a person; what is not named stays."""

    person_id: str
    name: str | Keep = KEEP
    email: str | Keep = KEEP
    functions: str | Keep = KEEP
    discipline: str | Keep = KEEP
    location_id: str | Keep | None = KEEP
    group_id: str | Keep | None = KEEP
    working: WorkingPattern | Keep = KEEP
    joined: date | Keep | None = KEEP
    left: date | Keep | None = KEEP
    weight: float | Keep = KEEP
    may_facilitate: bool | Keep = KEEP
    may_contribute: bool | Keep = KEEP
    may_co_coach: bool | Keep = KEEP
    external: bool | Keep = KEEP
    manages_others: bool | Keep = KEEP
    channel: str | Keep = KEEP
    needs_cover: bool | Keep = KEEP
    may_cover: bool | Keep = KEEP
    co_coach_until: date | Keep | None = KEEP
    most_duos: int | Keep = KEEP


@dataclass(frozen=True)
class SetWorkingPattern(Command[None]):
    """Another working week."""

    person_id: str
    working: WorkingPattern


@dataclass(frozen=True)
class TypedPerson:
    """A name and address as typed or pasted."""

    name: str
    email: str = ""


@dataclass(frozen=True)
class AddedPeople:
    """Who was added, and the names of those who were there already."""

    ids: tuple[str, ...]
    already: tuple[str, ...]


@dataclass(frozen=True)
class AddPeople(Command[AddedPeople]):
    """Several people at once; who is known by address or name is not added again."""

    people: tuple[TypedPerson, ...]


_CHANGEABLE = tuple(f.name for f in fields(ChangePerson) if f.name != "person_id")


def typed_people(text: str) -> tuple[TypedPerson, ...]:
    """Read names and addresses from lines: "Anna", "Anna, anna@…", "Anna <anna@…>; Bram"."""
    pieces = [p for line in text.splitlines() for p in line.split(";") if p.strip()]
    return tuple(found for found in map(_typed_person, pieces) if found.name)


def add_person(command: AddPerson, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    person = Person(id=new_id(), name=checked_name(command.name))
    for name in _CHANGEABLE:
        if name not in ("name", "email"):
            setattr(person, name, _tidied(getattr(command, name)))
    person.email = checked_address(unit, command.email)
    check_person(person)
    _check_places(unit, person)
    unit.add(person)
    return Done(Label.of("add_person", person=person.name), person.id)


def add_people(command: AddPeople, unit: UnitOfWork, around: Surroundings) -> Done[AddedPeople]:
    del around
    index = PeopleIndex(unit.find(Person))
    ids, already = [], []
    for typed in command.people:
        name, email = checked_name(typed.name), read_address(typed.email)
        known = index.with_address(email) or index.named(name)
        if known:
            already.append(known[0].name)
            continue
        person = Person(id=new_id(), name=name, email=email)
        index.add(person)
        unit.add(person)
        ids.append(person.id)
    first = checked_name(command.people[0].name) if len(ids) == 1 else ""
    label = Label.of("add_people", count=len(ids), person=first) if ids else None
    return Done(label, AddedPeople(tuple(ids), tuple(already)))


def change_person(command: ChangePerson, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    person = unit.get(Person, command.person_id)
    changed = False
    for name in _CHANGEABLE:
        value = getattr(command, name)
        if isinstance(value, Keep):
            continue
        if name == "name":
            value = checked_name(value)
        elif name == "email":
            value = checked_address(unit, value, besides=person.id)
        value = _tidied(value)
        if value != getattr(person, name):
            setattr(person, name, value)
            changed = True
    check_person(person)
    _check_places(unit, person)
    return Done(Label.of("change_person", person=person.name) if changed else None, None)


def set_working_pattern(
    command: SetWorkingPattern, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    person = unit.get(Person, command.person_id)
    if person.working == command.working:
        return Done(None, None)
    person.working = command.working
    return Done(Label.of("set_working_pattern", person=person.name), None)


def _tidied(value: object) -> object:
    return tidy(value) if isinstance(value, str) else value


def _check_places(unit: UnitOfWork, person: Person) -> None:
    """Raise NotFoundError when the place was removed; a group elsewhere is let go."""
    if person.location_id is not None:
        unit.get(Location, person.location_id)
    if person.group_id is not None:
        group = unit.get(Group, person.group_id)
        if person.location_id is None:
            person.location_id = group.location_id
        elif group.location_id != person.location_id:
            person.group_id = None


def _typed_person(piece: str) -> TypedPerson:
    at = piece.find("@")
    if at < 0:
        return TypedPerson(turned_name(piece))
    start = max(piece.rfind(sign, 0, at) for sign in " \t,<") + 1
    end = min((place for sign in " \t,>" if (place := piece.find(sign, at)) >= 0), default=None)
    address = piece[start:end]
    rest = tidy((piece[:start] + piece[end:] if end else piece[:start]).replace("\t", " "))
    name = turned_name(rest.strip(' ,<>"'))
    try:
        return TypedPerson(name or name_from_address(address), read_address(address))
    except BadAddressError:
        return TypedPerson(tidy(piece))


COMMANDS: dict[type, CommandHandler] = {
    AddPerson: add_person,
    AddPeople: add_people,
    ChangePerson: change_person,
    SetWorkingPattern: set_working_pattern,
}
