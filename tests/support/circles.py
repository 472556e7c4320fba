"""A circle in the middle of its year: two meetings behind it, three to come, one absence."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.organisation import Location, Organisation, Room
from leerkring.domain.people import Absence, Person
from leerkring.storage.opening import open_in_memory
from support.windows import all_handlers
from support.workspaces import make_surroundings, make_workspace

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NAMES = {
    "anna": "Anna de Wit",
    "bram": "Bram Visser",
    "chantal": "Chantal Prins",
    "daan": "Daan Kok",
    "els": "Els Hofman",
}
STARTS = {
    "n1": datetime(2026, 9, 10, 13),
    "n2": datetime(2026, 11, 19, 13),
    "n3": datetime(2027, 1, 28, 13),
    "n4": datetime(2027, 4, 8, 13),
    "n5": datetime(2027, 6, 17, 13),
}
ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)


@dataclass(frozen=True)
class CircleScene:
    """Ids are the keys above; the circle is "noord", an assignment "n3-facilitator"."""

    workspace: Workspace
    around: Surroundings


def make_circle_scene(*, meetings: bool = True, members: bool = True) -> CircleScene:
    """Return a workspace with Kring Noord, and Fatima who is in no circle."""
    around = make_surroundings(NOW)
    store = open_in_memory(around.clock)

    def fill(unit: UnitOfWork) -> Label:
        unit.add(Organisation(id="org", organiser_name="Marieke Jansen"))
        unit.add(Location(id="boog", name="De Regenboog"))
        unit.add(Room(id="kamer2", location_id="boog", name="Kamer 2", capacity=8))
        agreement = Agreement(name="Kring Noord", weekdays=(3,), location_id="boog")
        unit.add(Circle(id="noord", agreement=agreement))
        for key, name in NAMES.items():
            unit.add(Person(id=key, name=name, email=f"{key}@voorbeeld.nl"))
            if members:
                unit.add(Membership(id=f"in-{key}", circle_id="noord", person_id=key))
        unit.add(Person(id="fatima", name="Fatima Amrani", functions="Coach"))
        away = (date(2027, 4, 5), date(2027, 4, 9))
        unit.add(Absence(id="away", person_id="anna", first_day=away[0], last_day=away[1]))
        for number, (key, start) in enumerate(STARTS.items() if meetings else ()):
            _add_meeting(unit, key, start, number)
        return Label.of("scene")

    store.change(fill)
    workspace = make_workspace(*all_handlers(), store=store, surroundings=around)
    return CircleScene(workspace, around)


def _add_meeting(unit: UnitOfWork, key: str, start: datetime, turn: int) -> None:
    unit.add(Meeting(id=key, circle_id="noord", start=start, duration_minutes=120))
    people = list(NAMES)
    for offset, role in enumerate(ROLES):
        person = people[(turn + offset) % len(people)]
        assignment = f"{key}-{role}"
        unit.add(Assignment(id=assignment, meeting_id=key, role=role, person_id=person))
