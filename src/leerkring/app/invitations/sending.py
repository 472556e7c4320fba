"""Handing out invitations and noting that they were sent: two steps, so that nothing is guessed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.channels import with_channels
from leerkring.app.invitations.desired import read_situation
from leerkring.app.invitations.rounds import make_batch
from leerkring.app.invitations.said import Speech
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.errors import DomainError
from leerkring.domain.invitations import Channel, Dispatch, IssuedSequence
from leerkring.domain.numbering import Issued
from leerkring.domain.reconciliation import (
    OWN_CALENDAR,
    Message,
    OutboxItem,
    uninvited,
)
from leerkring.domain.told import Invitee, Subject
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class OrganiserMissingError(DomainError):
    """Calendar programs answer to the organiser, so there must be one."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Fill in your own name and e-mail address first: that is where answers go."
    )


class NothingToSendError(DomainError):
    """Nobody misses anything."""

    template = QT_TRANSLATE_NOOP("errors", "Everybody has the latest version.")


@dataclass(frozen=True)
class IssueInvitations(Command[Batch]):
    """Fix the numbers of the chosen meetings (None: of all in the outbox) and hand them out.

    Not undoable and not yet noted as sent: that is ConfirmSent.
    """

    meeting_ids: tuple[str, ...] | None = None


@dataclass(frozen=True)
class ConfirmSent(Command[int]):
    """Note that a batch was sent; answers how many messages. Undo takes back only the note.

    The same batch may go in parts, each through its own channel; no message is noted twice.
    `language` is that in which it was written; `each` whether drafts were made for each person.
    """

    batch: Batch
    channel: Channel = Channel.FILES
    language: str = "nl"
    each: bool = True


def issue_invitations(
    command: IssueInvitations, unit: UnitOfWork, around: Surroundings
) -> Done[Batch]:
    situation = read_situation(unit, around)
    items = [item for item in situation.outbox() if _is_chosen(command, item)]
    if not items:
        raise NothingToSendError
    if not situation.organiser.is_known:
        raise OrganiserMissingError
    for item in items:
        text = item.said.text()
        before = situation.issued.get(item.meeting_id) or Issued(item.sequence, text)
        after = replace(before, sequence=item.sequence, said=text)
        _remember(unit, item.meeting_id, after)
    batch = make_batch(
        items,
        situation.desired,
        situation.stands,
        batch_id=new_id(),
        made_at=around.clock.now(),
        organiser=situation.organiser,
        now=situation.now,
        out=uninvited(situation.sent),
    )
    return Done(
        None, with_channels(replace(batch, answers={i.meeting_id: i.answers for i in items}), unit)
    )


def _is_chosen(command: IssueInvitations, item: OutboxItem) -> bool:
    return command.meeting_ids is None or item.meeting_id in command.meeting_ids


def confirm_sent(command: ConfirmSent, unit: UnitOfWork, around: Surroundings) -> Done[int]:
    batch = command.batch
    known = {
        (row.meeting_id, row.email, row.method)
        for row in unit.find(Dispatch, equals("batch_id", batch.id))
    }
    speech = Speech.of(batch, command.channel, command.language, each=command.each)
    made = _dispatches(batch, around.clock.now(), speech)
    rows = [row for row in made if (row.meeting_id, row.email, row.method) not in known]
    if not rows:
        return Done(None, 0)
    for row in rows:
        unit.add(row)
    _remember_confirmed(unit, batch.messages)
    people = {row.email.casefold() for row in rows}
    facts: dict[str, object] = {"meetings": len(batch.meeting_ids), "people": len(people)}
    if any(message.told.subject is not Subject.MEETING for message in batch.messages):
        facts["pairs"] = 1
    label = Label.of("confirm_sent", **facts)
    return Done(label, len(rows))


def _dispatches(batch: Batch, now: datetime, speech: Speech) -> Iterable[Dispatch]:
    """Yield what is logged of the messages of a batch."""
    for message in batch.messages:
        said = message.said
        told = said.text()
        for person in message.recipients:
            yield Dispatch(
                id=new_id(),
                batch_id=batch.id,
                meeting_id=message.meeting_id,
                person_id=person.person_id,
                name=person.name,
                email=person.email,
                method=message.method,
                sequence=message.sequence,
                told=told,
                starts_at=said.start,
                sent_at=now,
                channel=_channel(message, person, speech.channel),
                text=speech.to(message, person),
            )


def _channel(message: Message, person: Invitee, channel: Channel) -> str:
    return OWN_CALENDAR if message.told.is_organiser(person) else channel.value


def _remember_confirmed(unit: UnitOfWork, messages: Iterable[Message]) -> None:
    """Keep, out of reach of undo, that this content was said to have been sent.

    It is what the number stands for: a message to somebody who is out says how it was for them.
    """
    first: dict[str, Message] = {}
    for message in messages:
        first.setdefault(message.meeting_id, message)
    stored = unit.find(IssuedSequence, among("id", sorted(first)))
    known = {row.id: Issued.of(row) for row in stored}
    for meeting_id, message in first.items():
        before = known.get(meeting_id) or Issued(message.sequence, message.said.text())
        stands = before.sequence == message.sequence
        said = before.said if stands else message.said.text()
        if message.sequence >= before.confirmed_sequence:
            after = replace(before, confirmed=said, confirmed_sequence=message.sequence)
            _remember(unit, meeting_id, after).marked_start = message.said.start


def _remember(unit: UnitOfWork, meeting_id: str, issued: Issued) -> IssuedSequence:
    row = next(iter(unit.find(IssuedSequence, equals("id", meeting_id))), None)
    if row is None:
        row = IssuedSequence(id=meeting_id, sequence=issued.sequence, fingerprint="")
        unit.add(row)
    row.sequence, row.fingerprint = issued.sequence, issued.fingerprint()
    return row


COMMANDS: dict[type, CommandHandler] = {
    IssueInvitations: issue_invitations,
    ConfirmSent: confirm_sent,
}
