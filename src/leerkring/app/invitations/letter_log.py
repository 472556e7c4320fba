"""What became of each letter: written down before it leaves, and after.

A letter is named by its meeting, number and address. What was begun and not finished is never
begun again by itself: it may have left.
"""

from dataclasses import dataclass, replace

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.letters import Letter, LetterOutcome, LetterResult
from leerkring.app.invitations.sending import dispatches, remember_confirmed
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.invitations import (
    Channel,
    Dispatch,
    LetterKind,
    LetterState,
    Method,
    SentLetter,
)
from leerkring.domain.reconciliation import OWN_CALENDAR, Message
from leerkring.domain.told import Invitee, Told, address_key
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class PlannedLetter:
    """A letter that is to leave, and what the log keeps of it. No `message`: a plain mail."""

    letter: Letter
    kind: LetterKind
    meeting_id: str
    to: Invitee
    batch_id: str = ""
    message: Message | None = None


@dataclass(frozen=True)
class BeginLetter(Command[bool]):
    """Note that a letter is about to be handed in; False when it left before, or may have."""

    planned: PlannedLetter


@dataclass(frozen=True)
class EndLetter(Command[None]):
    """Note what became of a letter; without a result nothing was handed in at all."""

    key: str
    result: LetterResult | None


@dataclass(frozen=True)
class SettleLetters(Command[int]):
    """Note as sent, in the calendar log, what was mailed; answers how many. Undo: the note.

    With the `batch` of a round, also what the organiser's own file in it stands for.
    """

    batch: Batch | None = None


def own_key(batch: Batch) -> str:
    """Return the name of the one mail with the organiser's own calendar file."""
    return f"own/{batch.id}/{address_key(batch.organiser.email)}"


@dataclass(frozen=True)
class DecideUnsure(Command[None]):
    """Say of letters that may have left whether they did; those that did not may leave again."""

    keys: tuple[str, ...]
    sent: bool


@dataclass(frozen=True)
class UnsureLetter:
    """A letter of which it is not known whether it left."""

    key: str
    name: str
    email: str
    subject: str


@dataclass(frozen=True)
class UnsettledLetters(Query[int]):
    """How many calendar mails left and are not noted as sent: the window closed in between."""


@dataclass(frozen=True)
class UnsureLetters(Query[tuple[UnsureLetter, ...]]):
    """Every letter that was begun and not finished."""


_MAY_HAVE_LEFT = (LetterState.STARTED, LetterState.UNSURE)
_STATES = {
    LetterOutcome.SENT: LetterState.SENT,
    LetterOutcome.REFUSED: LetterState.REFUSED,
    LetterOutcome.UNSURE: LetterState.UNSURE,
}


def begin_letter(command: BeginLetter, unit: UnitOfWork, around: Surroundings) -> Done[bool]:
    planned, now = command.planned, around.clock.now()
    key = planned.letter.key
    before = next(iter(unit.find(SentLetter, equals("id", key))), None)
    if before is not None and before.state is not LetterState.REFUSED:
        return Done(None, value=False)
    if before is not None:
        before.state, before.begun_at, before.ended_at = LetterState.STARTED, now, None
        before.reason = ""
        return Done(None, value=True)
    message = planned.message
    unit.add(
        SentLetter(
            id=key,
            kind=planned.kind,
            meeting_id=planned.meeting_id,
            person_id=planned.to.person_id,
            name=planned.to.name,
            email=planned.to.email,
            channel=Channel.MAIL,
            subject=planned.letter.subject,
            text=planned.letter.text,
            state=LetterState.STARTED,
            begun_at=now,
            batch_id=planned.batch_id,
            method=message.method.value if message else "",
            sequence=message.sequence if message else 0,
            told=message.said.text() if message else "",
            starts_at=message.said.start if message else None,
        )
    )
    return Done(None, value=True)


def end_letter(command: EndLetter, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    row = unit.get(SentLetter, command.key)
    if command.result is None:
        unit.remove(row)
        return Done(None, None)
    row.state = _STATES[command.result.outcome]
    row.reason = command.result.reason
    row.ended_at = around.clock.now()
    return Done(None, None)


def settle_letters(command: SettleLetters, unit: UnitOfWork, around: Surroundings) -> Done[int]:
    waiting = _unsettled(unit)
    made = [_logged(row) for row in waiting]
    messages = [_as_message(row) for row in waiting]
    if command.batch is not None:
        own = _own_messages(unit, command.batch)
        messages += own
        mine = replace(command.batch, messages=tuple(own))
        made += dispatches(mine, around.clock.now(), Channel.MAIL)
    for row in made:
        unit.add(row)
    remember_confirmed(unit, messages)
    if not made:
        return Done(None, 0)
    meetings = {row.meeting_id for row in made}
    people = {row.email.casefold() for row in made}
    label = Label.of("confirm_sent", meetings=len(meetings), people=len(people))
    return Done(label, len(made))


def _own_messages(unit: UnitOfWork, batch: Batch) -> list[Message]:
    """Return the messages that the mailed own file of the organiser stands for, when not noted."""
    key = own_key(batch)
    sent = (equals("id", key), equals("state", LetterState.SENT))
    if not unit.count(SentLetter, *sent):
        return []
    noted = unit.find(Dispatch, equals("batch_id", batch.id), equals("channel", OWN_CALENDAR))
    known = {row.meeting_id for row in noted}
    found = []
    for message in batch.messages:
        me = tuple(p for p in message.recipients if message.told.is_organiser(p))
        if me and message.meeting_id not in known:
            found.append(replace(message, recipients=me))
    return found


def _logged(row: SentLetter) -> Dispatch:
    told = Told.from_text(row.told)
    return Dispatch(
        id=new_id(),
        batch_id=row.batch_id,
        meeting_id=row.meeting_id,
        person_id=row.person_id,
        name=row.name,
        email=row.email,
        method=Method(row.method),
        sequence=row.sequence,
        told=row.told,
        starts_at=told.start,
        sent_at=row.ended_at or row.begun_at,
        channel=Channel.MAIL.value,
    )


def _unsettled(unit: UnitOfWork) -> list[SentLetter]:
    """Return the calendar mails that left and are not in the log of calendars."""
    sent = [row for row in unit.find(SentLetter, equals("state", LetterState.SENT)) if row.method]
    meetings = sorted({row.meeting_id for row in sent})
    logged = {
        (d.meeting_id, d.sequence, d.method.value, address_key(d.email))
        for d in unit.find(Dispatch, among("meeting_id", meetings))
    }
    return [
        row
        for row in sent
        if (row.meeting_id, row.sequence, row.method, address_key(row.email)) not in logged
    ]


def _as_message(row: SentLetter) -> Message:
    told = Told.from_text(row.told)
    return Message(
        row.meeting_id,
        Method(row.method),
        row.sequence,
        replace(told, off=False),
        (Invitee(row.name, row.email, row.person_id),),
        whole=told.off,
    )


def decide_unsure(command: DecideUnsure, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    rows = unit.find(SentLetter, among("id", command.keys))
    for row in rows:
        if row.state in _MAY_HAVE_LEFT:
            row.state = LetterState.SENT if command.sent else LetterState.REFUSED
            row.ended_at = around.clock.now()
    return Done(None, None)


def unsure_letters(
    query: UnsureLetters, unit: UnitOfWork, around: Surroundings
) -> tuple[UnsureLetter, ...]:
    del query, around
    rows = unit.find(SentLetter, among("state", _MAY_HAVE_LEFT), order_by=("name",))
    return tuple(UnsureLetter(r.id, r.name, r.email, r.subject) for r in rows)


COMMANDS: dict[type, CommandHandler] = {
    BeginLetter: begin_letter,
    EndLetter: end_letter,
    SettleLetters: settle_letters,
    DecideUnsure: decide_unsure,
}


def unsettled_letters(query: UnsettledLetters, unit: UnitOfWork, around: Surroundings) -> int:
    del query, around
    return len(_unsettled(unit))


QUERIES: dict[type, QueryHandler] = {
    UnsettledLetters: unsettled_letters,
    UnsureLetters: unsure_letters,
}
