"""What must still be sent, looked at before anything leaves."""

from collections import defaultdict
from dataclasses import dataclass
from typing import ClassVar

from leerkring.app.invitations.desired import Situation, present_situation, read_situation
from leerkring.app.invitations.own_texts import own_texts
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.errors import NotFoundError
from leerkring.domain.invitations import Dispatch, Method
from leerkring.domain.reconciliation import Message, OutboxItem, PersonOutbox, by_person
from leerkring.domain.told import Invitee, Organiser, Told


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

    @property
    def is_empty(self) -> bool:
        """Whether everybody has the latest version."""
        return not self.items

    @property
    def needs_organiser(self) -> bool:
        """Whether name or e-mail of the organiser must be filled in first."""
        return not self.organiser.is_known


@dataclass(frozen=True)
class Outbox(Query[OutboxView]):
    """What each person must still receive, and who cannot be reached."""

    remembered: ClassVar[bool] = True


@dataclass(frozen=True)
class MessagePreview:
    """One message exactly as it will be written: subject, text and who gets it."""

    method: Method
    sequence: int
    subject: str
    text: str
    told: Told
    recipients: tuple[Invitee, ...]


@dataclass(frozen=True)
class InvitationPreview(Query[tuple[MessagePreview, ...]]):
    """The messages about one meeting, in one language ("nl" or "en").

    When nothing must be sent: the invitation as it stands. NotFoundError when there is none.
    """

    meeting_id: str
    language: str = "nl"


@dataclass(frozen=True)
class AnnouncedMeetings(Query[frozenset[str]]):
    """The meetings that somebody was told of."""


def outbox(query: Outbox, unit: UnitOfWork, around: Surroundings) -> OutboxView:
    del query
    situation = present_situation(unit, around)
    items = situation.outbox()
    coming = any(m.told.start >= situation.now for m in situation.desired.values())
    return OutboxView(items, by_person(items), _unreachable(situation), situation.organiser, coming)


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
    return tuple(_preview(m, texts) for m in _messages(query.meeting_id, situation))


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


def _preview(message: Message, texts: InvitationTexts) -> MessagePreview:
    return MessagePreview(
        message.method,
        message.sequence,
        message.told.title,
        texts.message(message),
        message.told,
        message.invited,
    )


def announced_meetings(
    query: AnnouncedMeetings, unit: UnitOfWork, around: Surroundings
) -> frozenset[str]:
    del query, around
    return frozenset(unit.values(Dispatch, "meeting_id"))


QUERIES: dict[type, QueryHandler] = {
    Outbox: outbox,
    InvitationPreview: invitation_preview,
    AnnouncedMeetings: announced_meetings,
}
