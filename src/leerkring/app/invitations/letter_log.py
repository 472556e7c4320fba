"""What became of each letter: written down before it leaves, and after.

A letter is named by its meeting, number and address. What was begun and not finished is never
begun again by itself: it may have left.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from leerkring.app.invitations.batches import Batch
from leerkring.app.invitations.letters import Letter, LetterOutcome, LetterResult
from leerkring.app.invitations.told_log import unnoted
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.invitations import (
    Channel,
    Dispatch,
    LetterKind,
    LetterState,
    SentLetter,
    TaskReply,
)
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Invitee, address_key
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class PlannedLetter:
    """A letter that is to leave, and what the log keeps of it. No `message`: a plain mail.

    `by_hand`: a draft for the user to send.
    """

    letter: Letter
    kind: LetterKind
    meeting_id: str
    to: Invitee
    batch_id: str = ""
    message: Message | None = None
    by_hand: bool = False


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
class UnsureLetters(Query[tuple[UnsureLetter, ...]]):
    """Every letter that was begun and not finished."""


_BY_HAND = "hand/"
_MAY_HAVE_LEFT = (LetterState.STARTED, LetterState.UNSURE)
_STATES = {
    LetterOutcome.SENT: LetterState.SENT,
    LetterOutcome.REFUSED: LetterState.REFUSED,
    LetterOutcome.UNSURE: LetterState.UNSURE,
}


def hand_round() -> str:
    """Return a name for letters that the user sent together; a TaskReply of that name says so."""
    return f"{_BY_HAND}{new_id()}"


def taken_back(unit: UnitOfWork, letters: Iterable[SentLetter]) -> frozenset[str]:
    """Return the letters (by id) that were said to have been sent by hand, which was undone."""
    mine = [row for row in letters if row.batch_id.startswith(_BY_HAND)]
    stand = unit.values(TaskReply, "id", among("id", sorted({row.batch_id for row in mine})))
    return frozenset(row.id for row in mine if row.batch_id not in stand)


def begin_letter(command: BeginLetter, unit: UnitOfWork, around: Surroundings) -> Done[bool]:
    planned, now = command.planned, around.clock.now()
    key = planned.letter.key
    before = next(iter(unit.find(SentLetter, equals("id", key))), None)
    if before is not None:
        if before.state is not LetterState.REFUSED and not taken_back(unit, [before]):
            return Done(None, value=False)
        before.state, before.begun_at, before.ended_at = LetterState.STARTED, now, None
        before.reason, before.channel, before.batch_id = "", Channel.MAIL, planned.batch_id
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
    if command.batch is not None:
        _note_own_file(unit, command.batch, around.clock.now())
        unit.flush()
    made = _unsettled(unit)
    for row in made:
        unit.add(replace(row, id=new_id()))
    if not made:
        return Done(None, 0)
    meetings = {row.meeting_id for row in made}
    people = {row.email.casefold() for row in made}
    label = Label.of("confirm_sent", meetings=len(meetings), people=len(people))
    return Done(label, len(made))


def _note_own_file(unit: UnitOfWork, batch: Batch, now: datetime) -> None:
    """Note for each meeting what the organiser's own file said of it, when that was mailed."""
    key = own_key(batch)
    mailed = unit.find(SentLetter, equals("id", key), equals("state", LetterState.SENT))
    if not mailed:
        return
    for message in batch.messages:
        one = f"own/{batch.id}/{message.meeting_id}/{message.method}"
        if unit.count(SentLetter, equals("id", one)):
            continue
        for me in (p for p in message.recipients if message.told.is_organiser(p)):
            unit.add(
                SentLetter(
                    id=one,
                    kind=LetterKind.INVITATION,
                    meeting_id=message.meeting_id,
                    person_id=me.person_id,
                    name=me.name,
                    email=me.email,
                    channel=Channel.MAIL,
                    subject="",
                    text=mailed[0].text,
                    state=LetterState.SENT,
                    begun_at=now,
                    ended_at=now,
                    batch_id=batch.id,
                    method=message.method.value,
                    sequence=message.sequence,
                    told=message.said.text(),
                    starts_at=message.said.start,
                )
            )


def _unsettled(unit: UnitOfWork) -> list[Dispatch]:
    """Return what the log of calendars should say of mail that left, and does not."""
    ids = sorted({*unit.values(SentLetter, "meeting_id", equals("state", LetterState.SENT))} - {""})
    return unnoted(unit, unit.find(Dispatch, among("meeting_id", ids)), ids)


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


QUERIES: dict[type, QueryHandler] = {
    UnsureLetters: unsure_letters,
}
