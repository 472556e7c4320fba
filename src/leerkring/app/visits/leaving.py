"""What goes and what stays of visits when a person or a meeting is removed."""

from datetime import datetime

from leerkring.app.ports import UnitOfWork, among, equals
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit, RoundPlace, VisitPause, VisitRound, VisitState


def take_out_of_visits(unit: UnitOfWork, person: Person, now: datetime) -> bool:
    """Take somebody out of visits and rounds to come; tell whether a visit stays in the record.

    What was made, was or was called off after it began stays: it counts in who saw whom. A cover
    of a visit to come is let go of.
    """
    for pause in unit.find(VisitPause, equals("person_id", person.id)):
        unit.remove(pause)
    kept = False
    for visit in unit.find(PeerVisit, equals("cover_id", person.id)):
        if _is_past(visit, now):
            kept = True
        else:
            visit.cover_id, visit.cover_fits = None, False
    for field in ("visitor_id", "host_id"):
        for visit in unit.find(PeerVisit, equals(field, person.id)):
            if _is_past(visit, now):
                kept = True
            else:
                unit.remove(visit)
    _leave_rounds(unit, person, now, kept=kept)
    unit.flush()
    return kept


def _leave_rounds(unit: UnitOfWork, person: Person, now: datetime, *, kept: bool) -> None:
    """Leave the rounds that are not over; without a visit in the record, all of them."""
    places = unit.find(RoundPlace, equals("person_id", person.id))
    keys = sorted({p.round_id for p in places})
    over = {r.id for r in unit.find(VisitRound, among("id", keys)) if r.last_day < now.date()}
    for place in places:
        if not kept or place.round_id not in over:
            unit.remove(place)


def take_off_agenda(unit: UnitOfWork, meeting: Meeting) -> None:
    """Keep the visits that would be talked about at a meeting that is removed."""
    for visit in unit.find(PeerVisit, equals("meeting_id", meeting.id)):
        visit.meeting_id = None


def _is_past(visit: PeerVisit, now: datetime) -> bool:
    made = visit.state is VisitState.DONE
    return made or (visit.start is not None and visit.start < now)
