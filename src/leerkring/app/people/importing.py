"""Taking a list of people over in one step that can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from leerkring.app.organisation.details import default_region
from leerkring.app.people.columns import Field, recognise
from leerkring.app.people.preview import (
    Choices,
    FieldChange,
    ImportPreview,
    Known,
    preview_import,
)
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.reading.names import plain
from leerkring.app.reading.tables import Table
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.organisation import Group, Location
from leerkring.domain.people import Person
from leerkring.support.clock import local_today
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class PreviewImport(Query[ImportPreview]):
    """What taking a list over would do, with the user's choices so far."""

    table: Table
    choices: Choices = field(default_factory=Choices)


@dataclass(frozen=True)
class ImportResult:
    """What was done; `left_out` are the lines of rows in doubt that were not taken over."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    left_out: tuple[int, ...]


@dataclass(frozen=True)
class ImportPeople(Command[ImportResult]):
    """Take a list over with the user's choices; rows that need a decision are left out."""

    backs_up_first: ClassVar[bool] = True

    table: Table
    choices: Choices = field(default_factory=Choices)


def preview(query: PreviewImport, unit: UnitOfWork, around: Surroundings) -> ImportPreview:
    return _preview(query.table, query.choices, unit, around)


def import_people(
    command: ImportPeople, unit: UnitOfWork, around: Surroundings
) -> Done[ImportResult]:
    found = _preview(command.table, command.choices, unit, around)
    people = {person.id: person for person in unit.find(Person)}
    places = PlaceMaker(unit)
    added, changed, left_out = [], [], []
    for row in found.rows:
        if not row.is_taken:
            if any(doubt.blocks for doubt in row.doubts):
                left_out.append(row.line)
            continue
        person = people.get(row.person_id or "") or Person(id=new_id(), name=row.name)
        apply_changes(person, row.changes, places)
        if row.person_id is None:
            unit.add(person)
            added.append(person.id)
        else:
            changed.append(person.id)
    result = ImportResult(tuple(added), tuple(changed), tuple(left_out))
    count = len(added) + len(changed)
    return Done(Label.of("import_people", count=count) if count else None, result)


class PlaceMaker:
    """Finds locations and groups by name, and makes the ones that are not there yet."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self._locations = {plain(place.name): place for place in unit.find(Location)}
        self._groups = {(g.location_id, plain(g.name)): g for g in unit.find(Group)}

    def location(self, name: str) -> Location:
        """Return the location called `name`."""
        found = self._locations.get(plain(name))
        if found is None:
            found = Location(id=new_id(), name=name, region=default_region(self._unit))
            self._locations[plain(name)] = found
            self._unit.add(found)
        return found

    def group(self, location_id: str | None, name: str) -> Group:
        """Return the group called `name` at a location, or at the only location there is."""
        if location_id is None:
            location_id = next(iter(self._locations.values())).id
        found = self._groups.get((location_id, plain(name)))
        if found is None:
            found = Group(id=new_id(), location_id=location_id, name=name)
            self._groups[location_id, plain(name)] = found
            self._unit.add(found)
        return found


def apply_changes(person: Person, changes: tuple[FieldChange, ...], places: PlaceMaker) -> None:
    """Give a person the values of a row; the location goes before its group."""
    becomes = {change.field: change.becomes for change in changes}
    if "location" in becomes:
        person.location_id = places.location(str(becomes["location"])).id
    for name, value in becomes.items():
        if name == "group":
            group = places.group(person.location_id, str(value)) if value else None
            person.group_id = group.id if group else None
            person.location_id = group.location_id if group else person.location_id
        elif name != "location":
            setattr(person, name, value)


def known_here(unit: UnitOfWork) -> Known:
    """Return the people and places that are there now."""
    return Known(
        people=unit.find(Person),
        locations={place.id: place.name for place in unit.find(Location)},
        groups={group.id: (group.location_id, group.name) for group in unit.find(Group)},
    )


def _preview(
    table: Table, choices: Choices, unit: UnitOfWork, around: Surroundings
) -> ImportPreview:
    recognised = recognise(table)
    mapping: Mapping[int, Field] = (
        recognised.mapping if choices.mapping is None else dict(choices.mapping)
    )
    near = local_today(around.clock)
    return preview_import(recognised.table, mapping, known_here(unit), near=near, choices=choices)


COMMANDS: dict[type, CommandHandler] = {ImportPeople: import_people}
QUERIES: dict[type, QueryHandler] = {PreviewImport: preview}
