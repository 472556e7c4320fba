"""A year to look at: three circles around real holidays, as in the design's picture."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from leerkring.app import circles, invitations, meetings, organisation, people, planning, year
from leerkring.app.invitations.sending import ConfirmSent, IssueInvitations
from leerkring.app.meetings.changes import MoveMeeting
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import CommandHandler, QueryHandler, Workspace
from leerkring.calendars.holidays_nl import NlHolidays
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.organisation import HolidayRegion, Location, Organisation
from leerkring.domain.people import Absence, Person
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
BEFORE = date(2027, 2, 23)  # where the third meeting of Zuid was announced
MEETINGS = (
    ("n1", "noord", date(2026, 9, 10)),
    ("p1", "peuters", date(2026, 9, 22)),
    ("z1", "zuid", date(2026, 10, 6)),
    ("n2", "noord", date(2026, 11, 19)),
    ("p2", "peuters", date(2026, 12, 1)),
    ("z2", "zuid", date(2026, 12, 15)),
    ("n3", "noord", date(2027, 1, 28)),
    ("p3", "peuters", date(2027, 2, 9)),
    ("z3", "zuid", BEFORE),
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


FEATURES = (circles, invitations, meetings, organisation, people, planning, year)


@dataclass(frozen=True)
class YearScene:
    """A workspace with the team, and its parts to make another on."""

    workspace: Workspace
    store: SqlStore
    clock: FixedClock


def make_scene(now: datetime = NOW, *, with_meetings: bool = True) -> YearScene:
    """Return the team with its year announced in autumn; one meeting has moved since."""
    clock = FixedClock(datetime(2026, 8, 20, 8, 0, tzinfo=UTC))
    scene = _scene(clock, lambda unit: fill(unit, with_meetings=with_meetings))
    if with_meetings:
        batch = scene.workspace.run(IssueInvitations()).value
        scene.workspace.run(ConfirmSent(batch))
        clock.moment = now
        scene.workspace.run(MoveMeeting("z3", datetime(2027, 3, 2, 13)))
    clock.moment = now
    return scene


def make_large_scene(circle_count: int = 60, years: int = 1, now: datetime = NOW) -> YearScene:
    """Return a large organisation: eight people in each circle, five meetings a year."""
    clock = FixedClock(now)
    return _scene(clock, lambda unit: fill_large(unit, circle_count, years))


def _scene(clock: FixedClock, work: Callable[[UnitOfWork], Label]) -> YearScene:
    store = open_in_memory(clock)
    store.change(work)
    around = Surroundings(clock=clock, holidays=NlHolidays())
    commands: dict[type, CommandHandler] = {}
    queries: dict[type, QueryHandler] = {}
    for feature in FEATURES:
        commands |= feature.COMMANDS
        queries |= feature.QUERIES
    return YearScene(Workspace(store, around, commands, queries), store, clock)


def fill(unit: UnitOfWork, *, with_meetings: bool = True) -> Label:
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
    for key, circle, day in MEETINGS if with_meetings else ():
        add_meeting(unit, key, circle, day)
    return Label.of("scene")


def add_meeting(unit: UnitOfWork, key: str, circle: str, day: date) -> None:
    start = datetime.combine(day, time(13))
    unit.add(Meeting(id=key, circle_id=circle, start=start, duration_minutes=120))
    members = CIRCLES[circle][3]
    turn = int(key[1:]) + 2
    roles = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)
    for offset, role in enumerate(roles):
        person = members[(turn + offset) % len(members)]
        unit.add(Assignment(id=f"{key}-{role}", meeting_id=key, role=role, person_id=person))


def fill_large(unit: UnitOfWork, circle_count: int, years: int) -> Label:
    """Store circles that meet five times a year on Tuesdays and Thursdays, mostly."""
    unit.add(Organisation(id="org", organiser_name="Marieke", organiser_email="m@voorbeeld.nl"))
    for number, region in enumerate(HolidayRegion):
        unit.add(Location(id=f"place{number}", name=f"Locatie {region.value}", region=region))
    weekdays = (1, 3, 1, 3, 0, 2, 4)
    for circle in range(circle_count):
        key, weekday = f"c{circle:02}", weekdays[circle % len(weekdays)]
        agreement = Agreement(
            name=f"Kring {circle + 1}", weekdays=(weekday,), location_id=f"place{circle % 3}"
        )
        unit.add(Circle(id=key, agreement=agreement, colour=circle % 6))
        for member in range(8):
            person = f"{key}p{member}"
            name = f"Persoon {chr(65 + member)}{circle:02}"
            unit.add(Person(id=person, name=name, email=f"{person}@voorbeeld.nl"))
            unit.add(Membership(id=f"m-{person}", circle_id=key, person_id=person))
        for back in range(years):
            _add_year(unit, key, circle, weekday, 2026 - back)
    for absence in range(circle_count * 2):
        person = f"c{absence % circle_count:02}p{absence % 8}"
        first = date(2026, 9, 1) + timedelta(days=absence * 5 % 300)
        last = first + timedelta(days=absence % 12)
        key = f"a{absence}"
        unit.add(Absence(id=key, person_id=person, first_day=first, last_day=last))
    return Label.of("large")


def _add_year(unit: UnitOfWork, key: str, circle: int, weekday: int, in_year: int) -> None:
    for number in range(5):
        day = date(in_year, 9, 7) + timedelta(days=number * 63 + (circle * 5) % 49)
        day += timedelta(days=(weekday - day.weekday()) % 7)
        meeting = f"{key}y{in_year}n{number}"
        start = datetime.combine(day, time(13))
        unit.add(Meeting(id=meeting, circle_id=key, start=start, duration_minutes=120))
        for offset, role in enumerate((Role.FACILITATOR, Role.CASE_CONTRIBUTOR)):
            person = f"{key}p{(number + offset) % 8}"
            unit.add(
                Assignment(id=f"{meeting}-{role}", meeting_id=meeting, role=role, person_id=person)
            )
