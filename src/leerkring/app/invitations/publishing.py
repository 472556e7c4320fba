"""A round on a calendar server, beside or instead of messages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from leerkring.app.invitations.batches import Batch, InvitationRenderer
from leerkring.app.invitations.letters import (
    CalendarConnection,
    CalendarError,
    Publication,
    PublishOutcome,
)
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Outcome, Query, QueryHandler
from leerkring.domain.invitations import Method, OnServer, uid_of
from leerkring.domain.reconciliation import Message


@dataclass(frozen=True)
class NotePublished(Command[None]):
    """Note how a meeting was left on the server, out of reach of undo."""

    meeting_id: str
    etag: str
    told: str


@dataclass(frozen=True)
class PublishedMarks(Query[dict[str, str]]):
    """The server's mark by meeting, of those that we left there."""

    meeting_ids: tuple[str, ...]


@dataclass(frozen=True)
class PublishedRound:
    """What became of a round. `foreign` are meetings that somebody changed on the server."""

    written: int = 0
    foreign: tuple[str, ...] = ()
    left: int = 0
    error: CalendarError | None = None
    titles: dict[str, str] = field(default_factory=dict)


Run = Callable[[NotePublished], Outcome[Any]]


def last_messages(batch: Batch) -> tuple[Message, ...]:
    """Return one message per meeting: how it is to stand, or that it is off."""
    found: dict[str, Message] = {}
    for message in batch.messages:
        known = found.get(message.meeting_id)
        if known is None or message.method is Method.REQUEST:
            found[message.meeting_id] = message
    return tuple(found.values())


def publish_round(
    batch: Batch,
    renderer: InvitationRenderer,
    marks: dict[str, str],
    connect: Callable[[], CalendarConnection],
    run: Run,
    *,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
    over: Iterable[str] = (),
) -> PublishedRound:
    """Bring the meetings of a round to the server one by one; CalendarError when none could be.

    `marks` are those under which we left them; what was changed there since stays, but for the
    meetings in `over`.
    """
    waiting = last_messages(batch)
    force = frozenset(over)
    connection = connect()
    found, done = PublishedRound(), 0
    try:
        for message in waiting:
            if stopped():
                break
            key = message.meeting_id
            gone = message.method is Method.CANCEL and message.whole
            publication = Publication(
                uid_of(key), None if gone else renderer.stored(message), marks.get(key, "")
            )
            try:
                result = connection.publish(publication, force=key in force)
            except CalendarError as error:
                found = replace(found, error=error)
                break
            if result.outcome is PublishOutcome.FOREIGN:
                titles = {**found.titles, key: message.told.title}
                found = replace(found, foreign=(*found.foreign, key), titles=titles)
            else:
                run(NotePublished(key, result.etag, "" if gone else message.said.text()))
                found = replace(found, written=found.written + 1)
            done += 1
            progress(done, len(waiting))
    finally:
        connection.close()
    return replace(found, left=len(waiting) - done)


def note_published(command: NotePublished, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    row = next(iter(unit.find(OnServer, equals("id", command.meeting_id))), None)
    if row is None:
        row = OnServer(id=command.meeting_id, etag=command.etag, told=command.told)
        unit.add(row)
    row.etag, row.told = command.etag, command.told
    return Done(None, None)


def published_marks(
    query: PublishedMarks, unit: UnitOfWork, around: Surroundings
) -> dict[str, str]:
    del around
    return {row.id: row.etag for row in unit.find(OnServer, among("id", query.meeting_ids))}


COMMANDS: dict[type, CommandHandler] = {NotePublished: note_published}
QUERIES: dict[type, QueryHandler] = {PublishedMarks: published_marks}
