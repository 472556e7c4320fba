"""A mail server of moods: letters arrive, are refused, break off, or the program crashes."""

from typing import Protocol

from leerkring.app.invitations.letters import (
    Letter,
    LetterOutcome,
    LetterResult,
    MailConnection,
)
from support.calendar_clients import CalendarClient


class Town(Protocol):
    """Who gets mail."""

    arrived: set[str]

    def client_of(self, address: str) -> CalendarClient:
        """Return the calendar program that mail to an address ends up in."""
        ...

    def note_number(self, content: bytes) -> None:
        """Remember the number of what left."""
        ...


class CrashError(BaseException):
    """The program ends in the middle."""


class Post(MailConnection):
    """A mail server of moods; what arrives is taken in by the calendar of who gets it."""

    def __init__(self, machine: Town, fates: list[str]) -> None:
        self.machine, self.fates = machine, list(fates)

    def send(self, letter: Letter) -> LetterResult:
        fate = self.fates.pop(0) if self.fates else "arrives"
        if fate in ("arrives", "arrives but breaks off", "arrives before a crash"):
            self.arrive(letter)
        if fate == "refused":
            return LetterResult(LetterOutcome.REFUSED)
        if fate in ("arrives but breaks off", "breaks off"):
            return LetterResult(LetterOutcome.UNSURE)
        if fate in ("arrives before a crash", "crash"):
            raise CrashError
        return LetterResult(LetterOutcome.SENT)

    def arrive(self, letter: Letter) -> None:
        assert letter.key not in self.machine.arrived, "nothing arrives twice"
        self.machine.arrived.add(letter.key)
        client = self.machine.client_of(letter.to[0].email)
        if letter.calendar is not None:
            self.machine.note_number(letter.calendar)
            client.receive(letter.calendar)
        for one in letter.attachments:
            client.take_over(one.content)

    def close(self) -> None:
        """Nothing to say."""


FATES = (
    "arrives", "refused", "breaks off", "arrives but breaks off", "crash",
    "arrives before a crash",
)  # fmt: skip
