"""A visit with a cover and a coaching session, for the small circle of the invitations."""

from datetime import date, datetime, time

from leerkring.app.ports import UnitOfWork
from leerkring.domain.coaching import CoachingDuo, CoachingSession, DuoState
from leerkring.domain.organisation import Location
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, VisitRound

START = datetime(2026, 10, 6, 10)
VISIT, SESSION = "11111111-2222-4333-8444-555555555555", "s1"
PRIVATE = "Let op hoe Sanne met meneer De Vries praat"


def add_rotations(unit: UnitOfWork) -> None:
    """Store a visit of Bram to Anna that Chantal covers, and a session of Anna with Bram."""
    unit.add(Location(id="here", name="De Regenboog", address="Dorpsstraat 1"))
    unit.flush()
    unit.get(Person, "a").location_id = "here"
    unit.add(
        VisitRound(
            id="r", name="Ronde najaar", first_day=date(2026, 9, 21), last_day=date(2026, 10, 30)
        )
    )
    unit.flush()
    unit.add(
        PeerVisit(
            id=VISIT, round_id="r", visitor_id="b", host_id="a", start=START, cover_id="c",
            focus=PRIVATE, own_reflection=PRIVATE, shared_reflection=PRIVATE,
        )
    )  # fmt: skip
    unit.add(
        CoachingDuo(
            id="d", teacher_id="a", coach_id="b", first_day=date(2026, 9, 1),
            last_day=date(2026, 12, 1), weekday=1, start_time=time(9), state=DuoState.RUNNING,
            purpose=PRIVATE,
        )
    )  # fmt: skip
    unit.flush()
    unit.add(
        CoachingSession(
            id=SESSION, duo_id="d", number=1, regular_day=date(2026, 10, 13),
            start=datetime(2026, 10, 13, 9), minutes=45, went_well=PRIVATE, next_step=PRIVATE,
        )
    )  # fmt: skip
