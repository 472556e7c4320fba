"""Days and hours as documents write them, in the language of the reader."""

from datetime import date, datetime

from leerkring.app.invitations.texts import InvitationTexts


class DocumentDates:
    """Words dates for one language: the same words as in invitations."""

    def __init__(self, language: str) -> None:
        self._texts = InvitationTexts.load(language)

    def day(self, day: date) -> str:
        """Return "dinsdag 6 oktober 2026"."""
        return self._texts.date(day)

    def clock(self, at: datetime) -> str:
        """Return "10.00"."""
        return self._texts.clock(at.time())

    def hours(self, start: datetime, end: datetime) -> str:
        """Return "10.00–11.00 uur"."""
        return self._texts.hours(start, end)
