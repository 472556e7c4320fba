"""One round of sending: the messages with their numbers, and what every calendar holds after."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from leerkring.domain.invitations import Answer, Channel, Method
from leerkring.domain.meetings import Role
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import AnyRole, Invitee, Organiser, Told, address_key


@dataclass(frozen=True)
class CalendarEntry:
    """One meeting in somebody's own calendar. Who does not take part only watches it."""

    meeting_id: str
    sequence: int
    told: Told
    role: AnyRole | None = None
    takes_part: bool = True


@dataclass(frozen=True)
class OwnCalendar:
    """All coming meetings of one person; or of the organisation, for the organiser."""

    name: str
    person_id: str | None
    email: str
    entries: tuple[CalendarEntry, ...]
    of_organiser: bool = False

    @property
    def ident(self) -> str:
        """What its owner is known by, whatever they are called; empty for a name only."""
        return self.person_id or address_key(self.email)


@dataclass(frozen=True)
class Batch:
    """Everything a writer needs for one round, and what is logged when it was sent.

    `role_words` is what roles are called here, where that differs from the usual; `own_texts` are
    the users' own templates. `channel` is how people hear of it, `channels` says for which
    addresses (as `address_key` gives them) otherwise; `ways_back` how, by meeting and address,
    an invitation is taken back. `answers` are known replies that still hold, by meeting and
    address.
    """

    id: str
    made_at: datetime
    organiser: Organiser
    messages: tuple[Message, ...]
    calendars: tuple[OwnCalendar, ...]
    role_words: Mapping[Role, str] = field(default_factory=dict)
    own_texts: Mapping[str, str] = field(default_factory=dict)
    channel: Channel = Channel.FILES
    channels: Mapping[str, Channel] = field(default_factory=dict)
    ways_back: Mapping[tuple[str, str], Channel] = field(default_factory=dict)
    answers: Mapping[str, Mapping[str, Answer]] = field(default_factory=dict)

    def channel_of(self, key: str) -> Channel:
        """Return how the address `key` hears of meetings."""
        return self.channels.get(key, self.channel)

    def channel_for(self, message: Message, person: Invitee) -> Channel:
        """Return how a message goes to one of its recipients."""
        present = self.channel_of(person.key)
        if message.method is Method.CANCEL and not message.told.is_organiser(person):
            return self.ways_back.get((message.meeting_id, person.key), present)
        return present

    @property
    def meeting_ids(self) -> tuple[str, ...]:
        """The meetings that this round is about."""
        return tuple(dict.fromkeys(message.meeting_id for message in self.messages))


Progress = Callable[[int, int], None]
"""Is told how many files are written, and how many there will be."""

Stopped = Callable[[], bool]
"""Tells whether the user wants no more files."""


@dataclass(frozen=True)
class WrittenFiles:
    """What a writer left behind; not `complete` when it was stopped."""

    paths: tuple[Path, ...]
    complete: bool


class InvitationRenderer(Protocol):
    """Turns messages and calendars into the bytes of calendar files."""

    def message(self, message: Message) -> bytes:
        """Return a REQUEST or CANCEL with exactly one event."""
        ...

    def own_calendar(self, calendar: OwnCalendar) -> bytes:
        """Return somebody's own calendar: no METHOD, no attendees."""
        ...

    def stored(self, message: Message) -> bytes:
        """Return a meeting as it is kept on a calendar server."""
        ...


RendererOf = Callable[[Batch, str], InvitationRenderer]
"""Makes the renderer of a round in a language."""


class InvitationWriter(Protocol):
    """Turns a batch into files in a folder; bootstrap gives the concrete one."""

    def write(
        self, batch: Batch, folder: Path, *, language: str, progress: Progress, stopped: Stopped
    ) -> WrittenFiles:
        """Write all files, each whole or not at all; DomainError when the folder cannot be used."""
        ...
