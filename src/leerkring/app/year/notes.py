"""What still has to be done about the coming meetings of a year: asked after the year is shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from typing import ClassVar

from leerkring.app.invitations.desired import present_situation
from leerkring.app.ports import Surroundings, UnitOfWork, at_least, below
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.differences import ChangedField
from leerkring.domain.meetings import Meeting
from leerkring.domain.reconciliation import ItemKind, OutboxItem
from leerkring.domain.years import YearSpan
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class SendNote:
    """What must still be told about a meeting, and to how many people.

    `old_day`: they were told another day.
    """

    meeting_id: str
    kind: ItemKind
    people: int
    old_day: bool = False


@dataclass(frozen=True)
class Notes:
    """What the calendar marks on its pills."""

    to_send: tuple[SendNote, ...] = ()


@dataclass(frozen=True)
class YearNotes(Query[Notes]):
    """What is still to be done in a year."""

    remembered: ClassVar[bool] = True
    span: YearSpan


def year_notes(query: YearNotes, unit: UnitOfWork, around: Surroundings) -> Notes:
    now = local_now(around.clock)
    since = max(now, datetime.combine(query.span.first, time.min))
    until = datetime.combine(query.span.after, time.min)
    ids = set(unit.values(Meeting, "id", at_least("start", since), below("start", until)))
    items = present_situation(unit, around).outbox() if ids else ()
    return Notes(to_send=tuple(_send_notes(i for i in items if i.meeting_id in ids)))


def _send_notes(items: Iterable[OutboxItem]) -> Iterable[SendNote]:
    for item in items:
        start = next((d for d in item.differences if d.field is ChangedField.START), None)
        moved = (
            start is not None
            and isinstance(start.was, datetime)
            and isinstance(start.becomes, datetime)
            and start.was.date() != start.becomes.date()
        )
        yield SendNote(item.meeting_id, item.kind, _count(item), old_day=moved)


def _count(item: OutboxItem) -> int:
    """Return how many people must hear of it besides the organiser, or the organiser alone."""
    others = [d for d in item.deliveries if not item.content.is_organiser(d.invitee)]
    return len(others or item.deliveries)


QUERIES: dict[type, QueryHandler] = {YearNotes: year_notes}
