"""Calendar objects as they are published."""

from datetime import UTC, datetime, timedelta

from leerkring.app.invitations.batches import CalendarEntry, OwnCalendar
from leerkring.domain.meetings import Role
from support.invitations import MADE_AT, START, a_told, renderer


def an_object(meeting_id: str = "m1", *, days_later: int = 0, made_at: datetime = MADE_AT) -> bytes:
    """Return one meeting as it stands on a server, without anybody who could get mail."""
    told = a_told(start=START + timedelta(days=days_later))
    entry = CalendarEntry(meeting_id, 0, told, Role.FACILITATOR)
    calendar = OwnCalendar("Anna de Vries", "a", "anna@voorbeeld.nl", (entry,))
    return renderer(made_at=made_at).own_calendar(calendar)


LATER_MADE = datetime(2026, 10, 1, tzinfo=UTC)
