"""A recording stands outside the app: only its visit still reminds somebody to delete it."""

from collections.abc import Iterable

from leerkring.app.ports import UnitOfWork
from leerkring.domain.errors import DomainError
from leerkring.domain.people import Person
from leerkring.domain.visits import PeerVisit
from leerkring.support.marking import QT_TRANSLATE_NOOP


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
