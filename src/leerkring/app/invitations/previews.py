"""Exactly what will be written, to look at before anything leaves: per meeting and per person."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.channels import with_channels
from leerkring.app.invitations.desired import Situation, organiser_of, read_situation
from leerkring.app.invitations.mail_texts import MailText, mail_of
from leerkring.app.invitations.said import BY_MAIL, in_own_calendar
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.errors import NotFoundError
from leerkring.domain.invitations import Channel, Method
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Invitee, Told


@dataclass(frozen=True)
class MailPreview:
    """One mail: to one person, or a draft to all of them together."""

    to: tuple[Invitee, ...]
    text: MailText


@dataclass(frozen=True)
class MessagePreview:
    """One message exactly as it will be written: subject, text and who reads that text.

    `mails` are those around it, in the order of the people; none when nobody gets mail. `others`
    get it without a mail, as a file or in a calendar. `own_calendar`: the organiser has it too.
    `version` counts what was told of the meeting, from 1.
    """

    meeting_id: str
    method: Method
    sequence: int
    subject: str
    text: str
    told: Told
    recipients: tuple[Invitee, ...]
    mails: tuple[MailPreview, ...] = ()
    others: tuple[Invitee, ...] = ()
    own_calendar: bool = False
    version: int = 1

    @property
    def mail(self) -> MailText | None:
        """What the first mail says."""
        return self.mails[0].text if self.mails else None


@dataclass(frozen=True)
class InvitationPreview(Query[tuple[MessagePreview, ...]]):
    """The messages about one meeting, in one language ("nl" or "en").

    A cancellation names only those to whom it goes: there is one for each text that is written.
    When nothing must be sent: the invitation as it stands. NotFoundError when there is none.
    """

    meeting_id: str
    language: str = "nl"


@dataclass(frozen=True)
class PersonPreview(Query[tuple[MessagePreview, ...]]):
    """The messages about these meetings that one person (an address key) still gets, by date."""

    key: str
    meeting_ids: tuple[str, ...]
    language: str = "nl"


@dataclass(frozen=True)
class _Copy:
    """What some people get as one mail or one file; `mail` is the text around it."""

    to: tuple[Invitee, ...]
    text: str
    mail: MailText | None


class _Previews:
    """Makes previews as the channels of the people will have it."""

    def __init__(
        self, language: str, unit: UnitOfWork, around: Surroundings, messages: tuple[Message, ...]
    ) -> None:
        batch = Batch("", around.clock.now(), organiser_of(unit), messages, ())
        self._batch = with_channels(batch, unit)
        self._texts = InvitationTexts.load(language, self._batch.role_words, self._batch.own_texts)
        self._each = app_settings(unit).draft_each

    def all(self) -> Iterator[MessagePreview]:
        """Yield the messages, each as often as its text differs."""
        for message in self._batch.messages:
            yield from self.of(message)

    def to(self, key: str) -> Iterator[MessagePreview]:
        """Yield what one address gets."""
        for message in self._batch.messages:
            mine = tuple(p for p in message.recipients if p.key == key)
            if any(message.told.is_organiser(p) for p in mine):
                text = in_own_calendar(self._texts, message, mine[0])
                yield self._preview(message, text, (), own_calendar=True)
            elif mine:
                copies = [c for c in self._copies(message) if any(p.key == key for p in c.to)]
                yield self._preview(message, copies[0].text, copies, mine)

    def of(self, message: Message) -> Iterator[MessagePreview]:
        """Yield one message as everybody gets it."""
        own_calendar = len(message.invited) < len(message.recipients)
        by_text: dict[str, list[_Copy]] = defaultdict(list)
        for copy in self._copies(message):
            by_text[copy.text].append(copy)
        for text, copies in by_text.items():
            there = {person.key for copy in copies for person in copy.to}
            people = tuple(p for p in message.invited if p.key in there)
            yield self._preview(message, text, copies, people, own_calendar=own_calendar)
        if not message.invited:
            text = in_own_calendar(self._texts, message, message.recipients[0])
            yield self._preview(message, text, (), own_calendar=True)

    def _preview(
        self,
        message: Message,
        text: str,
        copies: Iterable[_Copy],
        people: tuple[Invitee, ...] = (),
        *,
        own_calendar: bool = False,
    ) -> MessagePreview:
        mails = tuple(MailPreview(c.to, c.mail) for c in copies if c.mail is not None)
        mailed = {person.key for mail in mails for person in mail.to}
        return MessagePreview(
            message.meeting_id,
            message.method,
            message.sequence,
            message.told.title,
            text,
            message.told,
            people,
            mails,
            tuple(person for person in people if person.key not in mailed),
            own_calendar=own_calendar,
            version=message.version,
        )

    def _copies(self, message: Message) -> Iterator[_Copy]:
        """Yield what will be written of a message, in the order of the people."""
        together: dict[Channel, list[Invitee]] = defaultdict(list)
        for person in message.invited:
            together[self._batch.channel_for(message, person)].append(person)
        for person in message.invited:
            channel = self._batch.channel_for(message, person)
            own = channel is Channel.SUBSCRIPTION
            alone = own or channel is Channel.MAIL or (channel is Channel.DRAFTS and self._each)
            people = (person,) if alone else tuple(together[channel])
            if person is people[0]:
                to_them = replace(message, recipients=people)
                text = (
                    in_own_calendar(self._texts, message, person)
                    if own
                    else self._texts.message(to_them)
                )
                mail = mail_of(message, people, self._texts) if channel in BY_MAIL else None
                yield _Copy(people, text, mail)


def invitation_preview(
    query: InvitationPreview, unit: UnitOfWork, around: Surroundings
) -> tuple[MessagePreview, ...]:
    situation = read_situation(unit, around, [query.meeting_id])
    messages = _messages(query.meeting_id, situation)
    return tuple(_Previews(query.language, unit, around, messages).all())


def person_preview(
    query: PersonPreview, unit: UnitOfWork, around: Surroundings
) -> tuple[MessagePreview, ...]:
    items = read_situation(unit, around, query.meeting_ids).outbox()
    messages = tuple(m for item in items for m in item.messages())
    return tuple(_Previews(query.language, unit, around, messages).to(query.key))


def _messages(meeting_id: str, situation: Situation) -> tuple[Message, ...]:
    item = next(iter(situation.outbox()), None)
    if item is not None:
        return item.messages()
    if meeting_id not in situation.desired:
        raise NotFoundError(key=meeting_id)
    told = situation.desired[meeting_id].told
    issued = situation.issued.get(meeting_id)
    numbers = {d.sequence for d in situation.sent}
    sequence = max(numbers, default=issued.sequence if issued else 0)
    version = max(len(numbers), 1)
    return (Message(meeting_id, Method.REQUEST, sequence, told, told.attendees(), version=version),)


QUERIES: dict[type, QueryHandler] = {
    InvitationPreview: invitation_preview,
    PersonPreview: person_preview,
}
