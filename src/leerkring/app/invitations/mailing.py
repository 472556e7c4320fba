"""Mail that the app sends itself: the letters of a round, handed in one by one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from leerkring.app.invitations.batches import Batch, InvitationRenderer
from leerkring.app.invitations.channels import part_for
from leerkring.app.invitations.letter_log import BeginLetter, EndLetter, PlannedLetter, own_key
from leerkring.app.invitations.letters import (
    Address,
    Attachment,
    Letter,
    LetterOutcome,
    MailConnection,
    MailError,
)
from leerkring.app.invitations.mail_texts import kind_of, mail_of
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.workspace import Outcome
from leerkring.domain.invitations import Channel, LetterKind
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Invitee

# ---- what is to leave -----------------------------------------------------------------------


def letters_of(
    batch: Batch, renderer: InvitationRenderer, language: str, *, channel: Channel, each: bool
) -> Iterator[PlannedLetter]:
    """Yield the letters of a round through one channel.

    `each`: one to every person, which says *je*; else one per message, to all of them together.
    The organiser gets the own-calendar file as an attachment, never the invitation.
    """
    texts = InvitationTexts.load(language, batch.role_words, batch.own_texts)
    mine = part_for(batch, channel)
    for message in mine.messages:
        invited = message.invited
        groups = [(person,) for person in invited] if each else [invited]
        for people in groups:
            if people:
                yield _of_message(message, people, batch, renderer, texts)
    for calendar in mine.calendars:
        if calendar.of_organiser and _organiser_must_know(mine):
            count = len(calendar.entries)
            me = Address(batch.organiser.name, batch.organiser.email)
            name = texts.word("file.organiser", name=batch.organiser.name)
            attachment = Attachment(f"{name}.ics", "text/calendar", renderer.own_calendar(calendar))
            yield PlannedLetter(
                Letter(
                    key=own_key(batch),
                    sender=me,
                    to=(me,),
                    subject=texts.word("mail.own_calendar", count=count),
                    text=texts.word("mail.own_calendar_text"),
                    made_at=batch.made_at,
                    attachments=(attachment,),
                ),
                LetterKind.INVITATION,
                "",
                Invitee(me.name, me.email),
                batch.id,
            )


def _organiser_must_know(batch: Batch) -> bool:
    return any(m.told.is_organiser(p) for m in batch.messages for p in m.recipients)


def _of_message(
    message: Message,
    people: tuple[Invitee, ...],
    batch: Batch,
    renderer: InvitationRenderer,
    texts: InvitationTexts,
) -> PlannedLetter:
    kind, said = kind_of(message, people), mail_of(message, people, texts)
    addressed = replace(message, recipients=people)
    names = "+".join(sorted(person.key for person in people))
    letter = Letter(
        key=f"{message.meeting_id}/{message.sequence}/{message.method}/{names}"[:400],
        sender=Address(batch.organiser.name, batch.organiser.email),
        to=tuple(Address(person.name, person.email) for person in people),
        subject=said.subject,
        text=said.text,
        made_at=batch.made_at,
        calendar=renderer.message(addressed),
        method=message.method,
    )
    return PlannedLetter(letter, kind, message.meeting_id, people[0], batch.id, addressed)


# ---- handing in -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Refusal:
    """An address that the server did not take, with its own words. A guest has no person."""

    name: str
    email: str
    reason: str
    person_id: str | None = None


@dataclass(frozen=True)
class MailedRound:
    """What became of a round. `left` were not tried: stopped, or `error` came in between."""

    sent: int = 0
    skipped: int = 0
    refused: tuple[Refusal, ...] = ()
    unsure: tuple[str, ...] = ()
    left: int = 0
    error: MailError | None = None


Run = Callable[[BeginLetter | EndLetter], Outcome[Any]]
"""Carries out a command on the database thread, and waits for it."""


def mail_round(
    letters: Iterable[PlannedLetter],
    connect: Callable[[], MailConnection],
    run: Run,
    *,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> MailedRound:
    """Hand in letters one by one, noting before and after each; MailError when none could be."""
    waiting = list(letters)
    connection = connect()
    done, result = 0, MailedRound()
    try:
        for planned in waiting:
            if stopped():
                break
            result = _hand_in(planned, connection, run, result)
            if result.error is not None:
                break
            done += 1
            progress(done, len(waiting))
    finally:
        connection.close()
    return replace(result, left=len(waiting) - done)


def _hand_in(
    planned: PlannedLetter,
    connection: MailConnection,
    run: Run,
    before: MailedRound,
) -> MailedRound:
    if not run(BeginLetter(planned)).value:
        return replace(before, skipped=before.skipped + 1)
    key, to = planned.letter.key, planned.to
    try:
        result = connection.send(planned.letter)
    except MailError as error:
        run(EndLetter(key, None))
        return replace(before, error=error)
    run(EndLetter(key, result))
    if result.outcome is LetterOutcome.REFUSED:
        refusal = Refusal(to.name, to.email, result.reason, to.person_id)
        return replace(before, refused=(*before.refused, refusal))
    if result.outcome is LetterOutcome.UNSURE:
        return replace(before, unsure=(*before.unsure, to.name))
    return replace(before, sent=before.sent + 1)
