"""Which visit or session an event in calendars is, and what that belongs to."""

from collections.abc import Iterable
from dataclasses import dataclass

from leerkring.app.invitations.rotations import cover_key
from leerkring.app.ports import UnitOfWork, among
from leerkring.domain.coaching import CoachingSession
from leerkring.domain.visits import PeerVisit


@dataclass(frozen=True)
class PairEvent:
    """A visit (also for its cover) and its round, empty when it has none; or a session of a duo."""

    visit_id: str = ""
    round_id: str = ""
    session_id: str = ""
    duo_id: str = ""


def pair_events(unit: UnitOfWork, keys: Iterable[str]) -> dict[str, PairEvent]:
    """Return those of the events `keys` that are no meetings of circles."""
    wanted = set(keys)
    if not wanted:
        return {}
    found = {
        s.id: PairEvent(session_id=s.id, duo_id=s.duo_id)
        for s in unit.find(CoachingSession, among("id", sorted(wanted)))
    }
    for visit in unit.find(PeerVisit):
        for key in (visit.id, cover_key(visit.id)):
            if key in wanted:
                found[key] = PairEvent(visit_id=visit.id, round_id=visit.round_id or "")
    return found
