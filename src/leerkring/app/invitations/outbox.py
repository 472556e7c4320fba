"""What must still be sent, looked at before anything leaves."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from leerkring.app.invitations.channels import channels_by_address, ways_back
from leerkring.app.invitations.desired import Situation, present_situation
from leerkring.app.invitations.told_log import told_of, unnoted
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.invitations import Channel, Dispatch, IssuedSequence, SentLetter
from leerkring.domain.numbering import Issued
from leerkring.domain.per_person import PersonOutbox, by_person
from leerkring.domain.reconciliation import Delivery, ItemKind, OutboxItem
from leerkring.domain.told import Organiser
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class Unreachable:
    """Somebody without a usable address; `email` is what was typed. A guest has no person."""

    name: str
    email: str
    person_id: str | None
    meeting_ids: tuple[str, ...]


@dataclass(frozen=True)
class OutboxView:
    """All that *Versturen* shows: per meeting, per person, and what is missing."""

    items: tuple[OutboxItem, ...]
    people: tuple[PersonOutbox, ...]
    unreachable: tuple[Unreachable, ...]
    organiser: Organiser
    coming: bool = True  # whether there is any meeting to come
    channel: Channel = Channel.FILES
    channels: Mapping[str, Channel] = field(default_factory=dict)
    ways_back: Mapping[tuple[str, str], Channel] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether everybody has the latest version."""
        return not self.items

    @property
    def needs_organiser(self) -> bool:
        """Whether name or e-mail of the organiser must be filled in first."""
        return not self.organiser.is_known

    def channels_of(self, meeting_ids: Iterable[str]) -> frozenset[Channel]:
        """Return the channels through which these meetings go to their people."""
        chosen = set(meeting_ids)
        mine = (item for item in self.items if item.meeting_id in chosen)
        found = {self._channel_for(item, d) for item in mine for d in item.audience}
        return frozenset(found or {self.channel})

    def _channel_for(self, item: OutboxItem, delivery: Delivery) -> Channel:
        key = delivery.invitee.key
        present = self.channels.get(key, self.channel)
        if delivery.kind is ItemKind.CANCELLED:
            return self.ways_back.get((item.meeting_id, key), present)
        return present


@dataclass(frozen=True)
class Outbox(Query[OutboxView]):
    """What each person must still receive, and who cannot be reached."""

    remembered: ClassVar[bool] = True


@dataclass(frozen=True)
class SentSinceBackup(Query[int]):
    """Of how many meetings to come more was sent than the log knows: after an older backup.

    Their numbers are known all the same, so what is sent now is believed.
    """


@dataclass(frozen=True)
class AnnouncedMeetings(Query[frozenset[str]]):
    """The meetings that somebody was told of."""


def outbox(query: Outbox, unit: UnitOfWork, around: Surroundings) -> OutboxView:
    del query
    situation = present_situation(unit, around)
    items = situation.outbox()
    coming = any(m.told.start >= situation.now for m in situation.desired.values())
    settings = app_settings(unit)
    chosen = channels_by_address(unit, settings)
    return OutboxView(
        items,
        by_person(items),
        _unreachable(situation),
        situation.organiser,
        coming,
        settings.channel,
        chosen,
        ways_back(_log_of_cancelled(items, situation.sent), chosen, settings),
    )


def _log_of_cancelled(items: Iterable[OutboxItem], sent: Iterable[Dispatch]) -> Iterable[Dispatch]:
    kinds = {item.meeting_id: {d.kind for d in item.deliveries} for item in items}
    return (row for row in sent if ItemKind.CANCELLED in kinds.get(row.meeting_id, ()))


def _unreachable(situation: Situation) -> tuple[Unreachable, ...]:
    meetings: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    coming = sorted(situation.desired.values(), key=lambda m: (m.told.start, m.meeting_id))
    for meeting in coming:
        if meeting.told.start >= situation.now:
            for person in meeting.unreachable:
                key = (person.name, person.email, person.person_id or "")
                meetings[key].append(meeting.meeting_id)
    found = [
        Unreachable(name, email, person_id or None, tuple(ids))
        for (name, email, person_id), ids in meetings.items()
    ]
    return tuple(sorted(found, key=lambda p: (p.name.casefold(), p.person_id or "")))


def announced_meetings(
    query: AnnouncedMeetings, unit: UnitOfWork, around: Surroundings
) -> frozenset[str]:
    del query, around
    return told_of(unit)


def sent_since_backup(query: SentSinceBackup, unit: UnitOfWork, around: Surroundings) -> int:
    del query
    now = local_now(around.clock)
    marked = unit.find(IssuedSequence, at_least("marked_start", now))
    mailed = unit.values(SentLetter, "meeting_id", at_least("starts_at", now))
    ids = sorted({*(row.id for row in marked), *mailed})
    log = unit.find(Dispatch, among("meeting_id", ids))
    known: dict[str, int] = defaultdict(lambda: -1)
    for row in log:
        known[row.meeting_id] = max(known[row.meeting_id], row.sequence)
    more = {row.id for row in marked if Issued.of(row).confirmed_sequence > known[row.id]}
    more |= {row.meeting_id for row in unnoted(unit, log, ids) if row.starts_at >= now}
    return len(more)


QUERIES: dict[type, QueryHandler] = {
    SentSinceBackup: sent_since_backup,
    Outbox: outbox,
    AnnouncedMeetings: announced_meetings,
}
