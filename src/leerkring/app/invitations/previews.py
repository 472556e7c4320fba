"""Exactly what will be written, to look at before anything leaves: per meeting and per person."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from leerkring.app.invitations.channels import channels_by_address
from leerkring.app.invitations.desired import Situation, read_situation
from leerkring.app.invitations.mail_texts import MailText, mail_of
from leerkring.app.invitations.own_texts import own_texts
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
    """One message exactly as it will be written: subject, text and who gets it.

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


class _Previews:
    """Makes previews as the channels of the people will have it."""

    def __init__(self, language: str, unit: UnitOfWork) -> None:
        settings = app_settings(unit)
        self._texts = InvitationTexts.load(language, settings.role_words, own_texts(unit))
        self._each = settings.draft_each
        self._usual = settings.channel
        self._channels = channels_by_address(unit, settings)

    def of(self, message: Message) -> MessagePreview:
        """Return one message as everybody gets it."""
        mails = tuple(self._mails(message))
        mailed = {person.key for mail in mails for person in mail.to}
        return MessagePreview(
            message.meeting_id,
            message.method,
            message.sequence,
            message.told.title,
            self._texts.message(message),
            message.told,
            message.invited,
            mails,
            tuple(person for person in message.invited if person.key not in mailed),
            own_calendar=len(message.invited) < len(message.recipients),
            version=message.version,
        )

    def _mails(self, message: Message) -> Iterator[MailPreview]:
        together = tuple(p for p in message.invited if self._channel(p) is Channel.DRAFTS)
        shown = False
        for person in message.invited:
            channel = self._channel(person)
            if channel is Channel.MAIL or (channel is Channel.DRAFTS and self._each):
                yield MailPreview((person,), mail_of(message, (person,), self._texts))
            elif channel is Channel.DRAFTS and not shown:
                shown = True
                yield MailPreview(together, mail_of(message, together, self._texts))

    def _channel(self, person: Invitee) -> Channel:
        return self._channels.get(person.key, self._usual)


def invitation_preview(
    query: InvitationPreview, unit: UnitOfWork, around: Surroundings
) -> tuple[MessagePreview, ...]:
    situation = read_situation(unit, around, [query.meeting_id])
    previews = _Previews(query.language, unit)
    return tuple(previews.of(m) for m in _messages(query.meeting_id, situation))


def person_preview(
    query: PersonPreview, unit: UnitOfWork, around: Surroundings
) -> tuple[MessagePreview, ...]:
    previews = _Previews(query.language, unit)
    items = read_situation(unit, around, query.meeting_ids).outbox()
    found = []
    for message in (m for item in items for m in item.messages()):
        mine = tuple(p for p in message.recipients if p.key == query.key)
        if mine:
            whole = previews.of(message)
            mails = tuple(m for m in whole.mails if any(p.key == query.key for p in m.to))
            invited = tuple(p for p in mine if not message.told.is_organiser(p))
            others = () if mails else invited
            own = not invited
            found.append(
                replace(whole, recipients=invited, mails=mails, others=others, own_calendar=own)
            )
    return tuple(found)


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
