"""Days, hours and roles as documents write them, in the language of the reader."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time

from leerkring.app.invitations.texts import InvitationTexts
from leerkring.domain.meetings import Role


class DocumentDates:
    """Words dates for one language: the same words as in invitations.

    `role_words` is what roles are called here instead of as usual.
    """

    def __init__(self, language: str, role_words: Mapping[Role, str] | None = None) -> None:
        self._language = language
        self._texts = InvitationTexts.load(language, role_words)

    def day(self, day: date) -> str:
        """Return "dinsdag 6 oktober 2026"."""
        return self._texts.date(day)

    def hours(self, start: datetime, end: datetime) -> str:
        """Return "10.00–11.00 uur"."""
        return self._texts.hours(start, end)

    def clock(self, at: time) -> str:
        """Return "10.00"."""
        return self._texts.clock(at)

    def amount(self, minutes: int) -> str:
        """Return minutes as hours: "6,75"."""
        text = f"{minutes / 60:.2f}".rstrip("0").rstrip(".")
        return text.replace(".", ",") if self._language == "nl" else text

    def role(self, role: Role) -> str:
        """Return what a role is called here: "Gespreksleider"."""
        return self._texts.word(f"role.{role}")

    def listed(self, names: Iterable[str]) -> str:
        """Return "Anna, Bram en Els"."""
        return self._texts.listed(tuple(names))
