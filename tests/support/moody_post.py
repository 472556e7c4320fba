"""A mail server of moods: letters arrive, are refused, break off, or the program crashes."""

from typing import Protocol

from leerkring.app.invitations.letters import (
    Letter,
    LetterOutcome,
    LetterResult,
    MailConnection,
)


class MailTown(Protocol):
    """Who gets mail."""

    def mail_arrives(self, letter: Letter) -> None:
        """Let a letter arrive, with what it carries."""
        ...


class CrashError(BaseException):
    """The program ends in the middle."""


class Post(MailConnection):
    """A mail server of moods; what arrives is taken in by the calendar of who gets it."""

    def __init__(self, town: MailTown, fates: list[str]) -> None:
        self.town, self.fates = town, list(fates)

    def send(self, letter: Letter) -> LetterResult:
        fate = self.fates.pop(0) if self.fates else "arrives"
        if fate in ("arrives", "arrives but breaks off", "arrives before a crash"):
            self.town.mail_arrives(letter)
        if fate == "refused":
            return LetterResult(LetterOutcome.REFUSED)
        if fate in ("arrives but breaks off", "breaks off"):
            return LetterResult(LetterOutcome.UNSURE)
        if fate in ("arrives before a crash", "crash"):
            raise CrashError
        return LetterResult(LetterOutcome.SENT)

    def close(self) -> None:
        """Nothing to say."""


FATES = (
    "arrives", "refused", "breaks off", "arrives but breaks off", "crash",
    "arrives before a crash",
)  # fmt: skip
