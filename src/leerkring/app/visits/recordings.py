"""A recording stands outside the app: only its visit still reminds somebody to delete it."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from leerkring.app.ports import UnitOfWork
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit
from leerkring.support.marking import QT_TRANSLATE_NOOP

KEPT_FOR = timedelta(weeks=4)  # how long a recording stays, unless agreed otherwise


class RecordingThereError(DomainError):
    """Without the visit nobody would be reminded of its recording."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "There still is a recording of the visit of {visitor}. "
        "Delete it first, and tick that it is deleted.",
    )


def refuse_recorded(unit: UnitOfWork, visits: Iterable[PeerVisit]) -> None:
    """Raise RecordingThereError when the recording of one of these visits is still there."""
    for visit in visits:
        if visit.recorded:
            raise RecordingThereError(visitor=unit.get(Person, visit.visitor_id).name)


def move_delete_by(visit: PeerVisit, before: datetime | None) -> None:
    """Let the day on which a recording goes move along with a visit that would be after it."""
    day = visit.video_delete_by
    if visit.start is None or day is None or visit.start.date() <= day:
        return
    seen = visit.start.date()
    moved = day + (seen - before.date()) if before is not None else seen + KEPT_FOR
    visit.video_delete_by = max(moved, seen)
