"""A year to look at: three circles around real holidays, as in the design's picture."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.calendars.holidays_nl import NlHolidays
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.organisation import HolidayRegion, Location, Organisation
from leerkring.domain.people import Absence, Person, WorkingPattern, WorkingSpan
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PEOPLE = (
    ("anna", "Anna de Wit"),
    ("bram", "Bram Visser"),
    ("chantal", "Chantal Prins"),
    ("daan", "Daan Kok"),
    ("els", "Els Hofman"),
    ("fatima", "Fatima Amrani"),
)
CIRCLES = {
    "noord": ("Kring Noord", 0, 3, ("anna", "bram", "chantal", "daan", "els")),
    "peuters": ("Kring Peuters", 1, 1, ("chantal", "daan", "els", "fatima")),
    "zuid": ("Kring Zuid", 2, 1, ("anna", "bram", "daan", "els", "fatima")),
}
MEETINGS = (
    ("n1", "noord", date(2026, 9, 10)),
    ("p1", "peuters", date(2026, 9, 22)),
    ("z1", "zuid", date(2026, 10, 6)),
    ("n2", "noord", date(2026, 11, 19)),
    ("p2", "peuters", date(2026, 12, 1)),
    ("z2", "zuid", date(2026, 12, 15)),
    ("n3", "noord", date(2027, 1, 28)),
    ("p3", "peuters", date(2027, 2, 9)),
    ("z3", "zuid", date(2027, 3, 2)),
    ("n4", "noord", date(2027, 4, 8)),
    ("p4", "peuters", date(2027, 4, 20)),
    ("z4", "zuid", date(2027, 5, 11)),
    ("n5", "noord", date(2027, 6, 17)),
    ("p5", "peuters", date(2027, 6, 29)),
    ("z5", "zuid", date(2027, 7, 13)),
)
ABSENCES = (
    ("anna", date(2027, 1, 25), date(2027, 2, 5)),
    ("els", date(2027, 3, 9), date(2027, 3, 19)),
    ("daan", date(2027, 6, 14), date(2027, 6, 25)),
)


@dataclass(frozen=True)
class YearScene:
    store: SqlStore
    around: Surroundings


def make_scene(now: datetime = NOW, *, meetings: bool = True) -> YearScene:
    around = Surroundings(clock=FixedClock(now), holidays=NlHolidays())
    store = open_in_memory(around.clock)
    store.change(lambda unit: fill(unit, meetings=meetings))
    return YearScene(store, around)


def fill(unit: UnitOfWork, *, meetings: bool = True) -> Label:
    unit.add(
        Organisation(
            id="org", organiser_name="Marieke Jansen", organiser_email="marieke@voorbeeld.nl"
        )
    )
    unit.add(Location(id="boog", name="De Regenboog", region=HolidayRegion.MIDDEN))
    for key, name in PEOPLE:
        unit.add(Person(id=key, name=name, email=f"{key}@voorbeeld.nl", location_id="boog"))
    for key, (name, colour, weekday, members) in CIRCLES.items():
        agreement = Agreement(name=name, weekdays=(weekday,), location_id="boog")
        unit.add(Circle(id=key, agreement=agreement, colour=colour))
        for person in members:
            unit.add(Membership(id=f"{key}-{person}", circle_id=key, person_id=person))
    for person, first, last in ABSENCES:
        key = f"away-{person}"
        unit.add(Absence(id=key, person_id=person, first_day=first, last_day=last))
    for key, circle, day in MEETINGS if meetings else ():
        add_meeting(unit, key, circle, day)
    return Label.of("scene")


def add_meeting(unit: UnitOfWork, key: str, circle: str, day: date) -> None:
    start = datetime.combine(day, time(13))
    unit.add(Meeting(id=key, circle_id=circle, start=start, duration_minutes=120))
    members = CIRCLES[circle][3]
    turn = int(key[1:]) - 1
    roles = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)
    for offset, role in enumerate(roles):
        person = members[(turn + offset) % len(members)]
        unit.add(Assignment(id=f"{key}-{role}", meeting_id=key, role=role, person_id=person))


TUESDAYS_AND_THURSDAYS = WorkingPattern((WorkingSpan(1), WorkingSpan(3)))
