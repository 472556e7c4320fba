"""A small circle to try things on."""

from dataclasses import dataclass
from datetime import datetime

from leerkring.app.ports import Label, UnitOfWork
from leerkring.domain.circles import Agreement, Circle, Membership
from leerkring.domain.meetings import Assignment, Meeting, Role
from leerkring.domain.people import Person
from leerkring.storage.store import SqlStore

NAMES = ("Anna", "Bram", "Chantal", "Daan", "Els", "Fatima")


@dataclass(frozen=True)
class SmallCircle:
    """What `make_small_circle` stored: ids follow the first letters."""

    circle_id: str = "noord"
    person_ids: tuple[str, ...] = ("a", "b", "c", "d", "e", "f")
    meeting_ids: tuple[str, ...] = ("m1", "m2", "m3")


STARTS = (datetime(2026, 9, 10, 13), datetime(2026, 11, 19, 13), datetime(2027, 1, 28, 13))


def make_small_circle(store: SqlStore) -> SmallCircle:
    """Store six people, one circle and three meetings with a facilitator and a contributor."""

    def work(unit: UnitOfWork) -> Label:
        for key, name in zip("abcdef", NAMES, strict=True):
            unit.add(Person(id=key, name=name, email=f"{name.lower()}@voorbeeld.nl"))
            unit.add(Membership(id=f"in-{key}", circle_id="noord", person_id=key))
        unit.add(Circle(id="noord", agreement=Agreement(name="Kring Noord")))
        for number, start in enumerate(STARTS, 1):
            meeting_id = f"m{number}"
            unit.add(Meeting(id=meeting_id, circle_id="noord", start=start, duration_minutes=120))
            for role, offset in ((Role.FACILITATOR, 0), (Role.CASE_CONTRIBUTOR, 1)):
                person = "abcdef"[(number + offset) % 6]
                key = f"{meeting_id}-{role.value}"
                unit.add(Assignment(id=key, meeting_id=meeting_id, role=role, person_id=person))
        return Label.of("small_circle")

    store.change(work)
    return SmallCircle()
