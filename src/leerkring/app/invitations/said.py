"""What a message said in words to each who got it, kept with the log of what was sent."""

from dataclasses import dataclass, replace

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.mail_texts import mail_of
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.domain.invitations import Channel, Method
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Invitee

BY_MAIL = frozenset({Channel.DRAFTS, Channel.MAIL})


@dataclass(frozen=True)
class Speech:
    """How the messages of a batch were worded: through which channel, and in which language.

    `each`: a letter to each person; otherwise one to all who got the message.
    """

    texts: InvitationTexts
    channel: Channel
    each: bool

    @classmethod
    def of(cls, batch: Batch, channel: Channel, language: str, *, each: bool) -> "Speech":
        """Return the words that whoever wrote this batch used too."""
        texts = InvitationTexts.load(language, batch.role_words, batch.own_texts)
        return cls(texts, channel, each)

    def to(self, message: Message, person: Invitee) -> str:
        """Return what a message said to one of its recipients."""
        if message.told.is_organiser(person) or self.channel is Channel.SUBSCRIPTION:
            return in_own_calendar(self.texts, message, person)
        if self.channel in BY_MAIL:
            people = (person,) if self.each else message.invited
            return mail_of(message, people, self.texts).text
        return self.texts.message(message)


def in_own_calendar(texts: InvitationTexts, message: Message, person: Invitee) -> str:
    """Return what somebody's own file says of it; what is gone from there, by a message."""
    told = message.said
    if message.method is Method.CANCEL:
        return texts.message(replace(message, recipients=(person,)))
    mine = next((p for p in told.people if p.key == person.key), None)
    return texts.own(told, mine.role) if mine else texts.invitation(told)
