"""A small school with somebody who may co-coach, to try duos on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TypedDict, TypeVar, Unpack

from leerkring import bootstrap
from leerkring.app.coaching.duos import AddDuo
from leerkring.app.ports import HolidaySource, Label, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.domain.coaching import DuoState, RoleSplit
from leerkring.domain.facts import SchoolBreak
from leerkring.domain.organisation import Group, HolidayRegion, Location
from leerkring.domain.people import Absence, Person, WorkingPattern, WorkingSpan
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock
from support.planning_facts import BREAKS
from support.workspaces import NoHolidays, make_surroundings

TODAY = date(2026, 9, 1)  # a Tuesday
E = TypeVar("E")
FIRST, LAST = date(2026, 9, 8), date(2026, 12, 18)


class MiddenHolidays(NoHolidays):
    """The school holidays of Midden."""

    def school_breaks(self, first: date, last: date) -> tuple[SchoolBreak, ...]:
        return tuple(b for b in BREAKS if b.last >= first and b.first <= last)


def working(*weekdays: int) -> WorkingPattern:
    return WorkingPattern(tuple(WorkingSpan(day, time(8), time(17, 30)) for day in weekdays))


@dataclass
class Scene:
    """A workspace, its store and its clock."""

    workspace: Workspace
    store: SqlStore
    clock: FixedClock

    def put(self, *entities: object) -> None:
        """Store what a test needs besides."""

        def work(unit: UnitOfWork) -> Label:
            for entity in entities:
                unit.add(entity)
            return Label.of("put")

        self.store.change(work)

    def away(self, person_id: str, first: date, last: date | None = None) -> None:
        self.put(
            Absence(
                id=f"{person_id}-{first}",
                person_id=person_id,
                first_day=first,
                last_day=last or first,
            )
        )

    def change(self, person_id: str, **facts: object) -> None:
        def work(unit: UnitOfWork) -> Label:
            person = unit.get(Person, person_id)
            for name, value in facts.items():
                setattr(person, name, value)
            return Label.of("put")

        self.store.change(work)

    def move_to(self, day: date, hour: int = 7) -> None:
        """Let it be `day`; the hour is UTC."""
        self.clock.moment = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)

    def all_of(self, kind: type[E]) -> list[E]:
        with self.store.reading() as unit:
            return unit.find(kind)

    def person(self, person_id: str) -> Person:
        with self.store.reading() as unit:
            return unit.get(Person, person_id)


def make_scene(holidays: HolidaySource | None = None, more: Iterable[object] = ()) -> Scene:
    """Return a school with Fatima (teaches), Lies (co-coach), Bram (co-coach), Els, Mia (leads)."""
    around = make_surroundings()
    clock = FixedClock(around.clock.now())
    store = open_in_memory(clock)
    workspace = Workspace(
        store,
        replace(around, clock=clock, holidays=holidays or NoHolidays()),
        bootstrap.commands(),
        bootstrap.queries(),
    )
    scene = Scene(workspace, store, clock)
    scene.put(
        Location(id="school", name="De Regenboog", region=HolidayRegion.MIDDEN),
        Location(id="annex", name="De Horizon", region=HolidayRegion.MIDDEN),
        Group(id="spin", location_id="school", name="Spinnen"),
    )
    scene.put(
        _person("fatima", "Fatima", group_id="spin"),
        _person("lies", "Lies", may_co_coach=True),
        _person("bram", "Bram", may_co_coach=True),
        _person("els", "Els", location_id="annex"),
        _person("mia", "Mia", manages_others=True),
        *more,
    )
    return scene


def _person(key: str, name: str, location_id: str = "school", **facts: object) -> Person:
    person = Person(id=key, name=name, location_id=location_id, working=working(0, 1, 2, 3, 4))
    for field, value in facts.items():
        setattr(person, field, value)
    return person


class DuoFields(TypedDict, total=False):
    """What a test may want otherwise of a duo."""

    teacher_id: str
    coach_id: str
    first: date
    last: date
    weekday: int
    start_time: time
    minutes: int
    every_weeks: int
    sessions: int
    group_id: str | None
    purpose: str
    split: RoleSplit
    state: DuoState
    counts: bool


def tuesdays(**other: Unpack[DuoFields]) -> AddDuo:
    """Return Fatima with Lies, on Tuesdays at nine, eight times."""
    usual = AddDuo(
        teacher_id="fatima",
        coach_id="lies",
        first=FIRST,
        last=LAST,
        weekday=1,
        start_time=time(9),
    )
    return replace(usual, **other)
