"""What every part of taking a folder over leans on: the data, the problems, the counts."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from leerkring.app.folder.data import HEADINGS, FolderData
from leerkring.app.people.importing import PlaceMaker
from leerkring.app.people.matching import PeopleIndex
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.reading.dates import read_day
from leerkring.app.reading.lists import ListProblem, ListRows
from leerkring.app.reading.names import closest, plain
from leerkring.app.reading.tables import Table
from leerkring.domain.circles import Circle
from leerkring.domain.errors import DomainError
from leerkring.domain.organisation import Location, Room
from leerkring.domain.people import Person
from leerkring.support.clock import local_today
from leerkring.support.marking import QT_TRANSLATE_NOOP

T = TypeVar("T")


class UnknownNameError(DomainError):
    """A list names something that is in no other list; `proposal` is what was probably meant."""

    template = QT_TRANSLATE_NOOP("errors", "{text} is not there. Check how it is spelled.")

    def __init__(self, text: str, proposal: str | None = None) -> None:
        super().__init__(text=text)
        self.proposal = proposal


@dataclass
class FolderJob:
    """One folder being taken over, within one transaction."""

    folder: FolderData
    unit: UnitOfWork
    around: Surroundings
    moves_around_holidays: bool = False
    problems: list[ListProblem] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    circles: dict[str, Circle] = field(default_factory=dict)
    people: PeopleIndex = field(default_factory=lambda: PeopleIndex(()))

    def __post_init__(self) -> None:
        self.today = local_today(self.around.clock)
        self.places = PlaceMaker(self.unit)
        self.circles = {plain(c.name): c for c in self.unit.find(Circle)}
        self.people = PeopleIndex(self.unit.find(Person))

    def rows(self, name: str, *needed: str) -> ListRows:
        """Return the rows of a list; none when the list is not there or lacks a column."""
        table = self.folder.tables.get(name, Table((), source=name))
        rows = ListRows(table, HEADINGS[name], self.problems)
        if not table.rows or not rows.needs(*needed):
            return ListRows(Table((), source=table.source), {}, self.problems)
        return rows

    def day(self, text: str) -> date:
        """Return the day in a cell."""
        return read_day(text, near=self.today)

    def circle(self, text: str) -> Circle:
        """Return the circle of that name."""
        return _named(text, self.circles, {c.name: c for c in self.circles.values()})

    def location(self, text: str) -> Location:
        """Return the location of that name, made when it is not there yet."""
        return self.places.location(text)

    def room(self, text: str, location_id: str | None) -> Room:
        """Return the room of that name, at the location if it has one, else anywhere."""
        self.unit.flush()
        rooms = sorted(self.unit.find(Room), key=lambda room: room.location_id == location_id)
        by_name = {room.name: room for room in rooms}
        return _named(text, {plain(name): room for name, room in by_name.items()}, by_name)


def _named(text: str, by_plain: Mapping[str, T], by_name: Mapping[str, T]) -> T:
    found = by_plain.get(plain(text))
    if found is None:
        raise UnknownNameError(text, closest(text, by_name))
    return found
