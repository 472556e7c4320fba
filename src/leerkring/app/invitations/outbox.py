"""What must still be sent, looked at before anything leaves."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from leerkring.app.invitations.channels import channels_by_address
from leerkring.app.invitations.desired import Situation, present_situation, read_situation
from leerkring.app.invitations.mail_texts import MailText, mail_of
from leerkring.app.invitations.own_texts import own_texts
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork, among, at_least
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.errors import NotFoundError
from leerkring.domain.invitations import Channel, Dispatch, IssuedSequence, Method
from leerkring.domain.per_person import PersonOutbox, by_person
from leerkring.domain.reconciliation import Issued, Message, OutboxItem
from leerkring.domain.told import Invitee, Organiser, Told
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
        people = (d.invitee for item in mine for d in item.audience)
        found = {self.channels.get(person.key, self.channel) for person in people}
        return frozenset(found or {self.channel})


@dataclass(frozen=True)
class Outbox(Query[OutboxView]):
    """What each person must still receive, and who cannot be reached."""

    remembered: ClassVar[bool] = True


@dataclass(frozen=True)
class MessagePreview:
    """One message exactly as it will be written: subject, text and who gets it.

    `mail` is what the mail around it says, to the first who gets mail; None when nobody does.
    """

    method: Method
    sequence: int
    subject: str
    text: str
    told: Told
    recipients: tuple[Invitee, ...]
    mail: MailText | None = None


@dataclass(frozen=True)
class InvitationPreview(Query[tuple[MessagePreview, ...]]):
    """The messages about one meeting, in one language ("nl" or "en").

    When nothing must be sent: the invitation as it stands. NotFoundError when there is none.
    """

    meeting_id: str
    language: str = "nl"


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
    return OutboxView(
        items,
        by_person(items),
        _unreachable(situation),
        situation.organiser,
        coming,
        settings.channel,
        channels_by_address(unit, settings),
    )


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


def invitation_preview(
    query: InvitationPreview, unit: UnitOfWork, around: Surroundings
) -> tuple[MessagePreview, ...]:
    situation = read_situation(unit, around, [query.meeting_id])
    texts = InvitationTexts.load(query.language, app_settings(unit).role_words, own_texts(unit))
    settings = app_settings(unit)
    channels = channels_by_address(unit, settings)

    def by_mail(person: Invitee) -> bool:
        return channels.get(person.key, settings.channel) in _BY_MAIL

    return tuple(_preview(m, texts, by_mail) for m in _messages(query.meeting_id, situation))


def _messages(meeting_id: str, situation: Situation) -> tuple[Message, ...]:
    item = next(iter(situation.outbox()), None)
    if item is not None:
        return item.messages()
    if meeting_id not in situation.desired:
        raise NotFoundError(key=meeting_id)
    told = situation.desired[meeting_id].told
    issued = situation.issued.get(meeting_id)
    sequence = max((d.sequence for d in situation.sent), default=issued.sequence if issued else 0)
    return (Message(meeting_id, Method.REQUEST, sequence, told, told.attendees()),)


def _preview(
    message: Message, texts: InvitationTexts, by_mail: Callable[[Invitee], bool]
) -> MessagePreview:
    first = next((person for person in message.invited if by_mail(person)), None)
    return MessagePreview(
        message.method,
        message.sequence,
        message.told.title,
        texts.message(message),
        message.told,
        message.invited,
        mail_of(message, (first,), texts) if first is not None else None,
    )


_BY_MAIL = frozenset({Channel.MAIL, Channel.DRAFTS})


def announced_meetings(
    query: AnnouncedMeetings, unit: UnitOfWork, around: Surroundings
) -> frozenset[str]:
    del query, around
    return frozenset(unit.values(Dispatch, "meeting_id"))


def sent_since_backup(query: SentSinceBackup, unit: UnitOfWork, around: Surroundings) -> int:
    del query
    coming = unit.find(IssuedSequence, at_least("marked_start", local_now(around.clock)))
    known: dict[str, int] = defaultdict(lambda: -1)
    for row in unit.find(Dispatch, among("meeting_id", sorted(row.id for row in coming))):
        known[row.meeting_id] = max(known[row.meeting_id], row.sequence)
    return sum(Issued.of(row).confirmed_sequence > known[row.id] for row in coming)


QUERIES: dict[type, QueryHandler] = {
    SentSinceBackup: sent_since_backup,
    Outbox: outbox,
    InvitationPreview: invitation_preview,
    AnnouncedMeetings: announced_meetings,
}
