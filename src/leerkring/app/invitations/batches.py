"""One round of sending: the messages with their numbers, and what every calendar holds after."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from leerkring.domain.invitations import Answer, Channel
from leerkring.domain.meetings import Role
from leerkring.domain.reconciliation import DesiredMeeting, Message, OutboxItem, Standing
from leerkring.domain.told import AnyRole, Invitee, Organiser, Told


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


@dataclass(frozen=True)
class Batch:
    """Everything a writer needs for one round, and what is logged when it was sent.

    `role_words` is what roles are called here, where that differs from the usual; `own_texts` are
    the users' own templates. `channel` is how people hear of it, `channels` says for which
    addresses (as `address_key` gives them) otherwise. `answers` are known replies that still hold,
    by meeting and address.
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
    answers: Mapping[str, Mapping[str, Answer]] = field(default_factory=dict)

    def channel_of(self, key: str) -> Channel:
        """Return how the address `key` hears of meetings."""
        return self.channels.get(key, self.channel)

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


def make_batch(
    chosen: Iterable[OutboxItem],
    desired: Mapping[str, DesiredMeeting],
    stands: Mapping[str, Standing],
    *,
    batch_id: str,
    made_at: datetime,
    organiser: Organiser,
    now: datetime,
) -> Batch:
    """Return the messages of the chosen items and the calendars of all whom they concern.

    Own calendars hold each meeting as it stands after this round: what was not chosen stays as
    it was told before, so nothing leaves unseen.
    """
    items = tuple(chosen)
    after = {key: one for key, one in stands.items() if one.told.start >= now}
    after |= {item.meeting_id: Standing(item.sequence, item.said) for item in items}
    by_date = dict(sorted(after.items(), key=lambda pair: (pair[1].told.start, pair[0])))
    unreachable = {key: meeting.unreachable for key, meeting in desired.items()}
    people = _concerned(items, unreachable)
    entries = _entries_by_person(by_date, unreachable)
    calendars = [
        _calendar(person, entries[_ident(person)])
        for person in sorted(people.values(), key=lambda p: (p.name.casefold(), _ident(p)))
        if person.key != organiser.email.casefold()
    ]
    return Batch(
        batch_id,
        made_at,
        organiser,
        tuple(message for item in items for message in item.messages()),
        tuple(c for c in (*calendars, _organisers_copy(by_date, organiser)) if c.entries),
    )


def _ident(person: Invitee) -> str:
    return person.person_id or person.key


def _concerned(
    items: Iterable[OutboxItem], unreachable: Mapping[str, tuple[Invitee, ...]]
) -> dict[str, Invitee]:
    """Return everybody the items are about, as they are now rather than as they were told."""
    now: list[Invitee] = []
    before: list[Invitee] = []
    for item in items:
        now += item.becomes.people if item.becomes else ()
        now += unreachable.get(item.meeting_id, ())
        before += (delivery.invitee for delivery in item.deliveries)
    people: dict[str, Invitee] = {}
    for person in (*now, *before):
        if _ident(person):
            people.setdefault(_ident(person), person)
    return people


def _entries_by_person(
    after: Mapping[str, Standing], unreachable: Mapping[str, tuple[Invitee, ...]]
) -> dict[str, list[CalendarEntry]]:
    entries: dict[str, list[CalendarEntry]] = defaultdict(list)
    for meeting_id, stands in after.items():
        told = stands.told
        others = () if told.off else unreachable.get(meeting_id, ())
        people = {_ident(p): p for p in (*others, *told.people)}
        for ident, person in people.items():
            entry = CalendarEntry(meeting_id, stands.sequence, told, person.role)
            entries[ident].append(entry)
    return entries


def _calendar(person: Invitee, entries: Iterable[CalendarEntry]) -> OwnCalendar:
    """Leave out what is off: a cancellation message takes that away."""
    kept = tuple(entry for entry in entries if not entry.told.off)
    return OwnCalendar(person.name, person.person_id, person.email, kept)


def _organisers_copy(after: Mapping[str, Standing], organiser: Organiser) -> OwnCalendar:
    """Hold all that this organiser was told or is told now, also what is off.

    There are no messages to the organiser, only this file. What somebody else organised before
    comes in when that is chosen to be sent again.
    """
    key = organiser.email.casefold()
    entries = []
    for meeting_id, stands in after.items():
        me = next((p for p in stands.told.people if p.key == key), None)
        if me is None and stands.told.organiser.email.casefold() != key:
            continue
        role = me.role if me else None
        entries.append(
            CalendarEntry(meeting_id, stands.sequence, stands.told, role, me is not None)
        )
    return OwnCalendar(organiser.name, None, organiser.email, tuple(entries), of_organiser=True)
