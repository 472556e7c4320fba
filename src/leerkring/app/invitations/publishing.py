"""A round on a calendar server, beside or instead of messages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from leerkring.app.invitations.batches import Batch, InvitationRenderer
from leerkring.app.invitations.desired import present_situation
from leerkring.app.invitations.letters import (
    CalendarConnection,
    CalendarError,
    Publication,
    PublishOutcome,
)
from leerkring.app.invitations.rounds import by_date
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Outcome, Query, QueryHandler
from leerkring.domain.invitations import Method, OnServer, calendar_key, uid_of
from leerkring.domain.reconciliation import Message
from leerkring.domain.told import Told
from leerkring.support.clock import to_home
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class NotePublished(Command[None]):
    """Note how a meeting was left in the calendar at `address`, out of reach of undo."""

    meeting_id: str
    etag: str
    told: str
    address: str = ""


@dataclass(frozen=True)
class PublishedMarks(Query[dict[str, str]]):
    """The server's mark by meeting, of those that we left in the calendar at `address`."""

    meeting_ids: tuple[str, ...]
    address: str = ""


@dataclass(frozen=True)
class Gap:
    """What the calendar at `address` lacks of what was told: never put there, or different now."""

    address: str = ""
    missing: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()

    def of(self, meeting_ids: Iterable[str]) -> tuple[str, ...]:
        """Return what is to be put there after a round about these meetings.

        What somebody else changed there and was left so stays, unless it was told anew.
        """
        chosen = frozenset(meeting_ids)
        return (*self.missing, *(key for key in self.behind if key in chosen))


@dataclass(frozen=True)
class ServerGap(Query[Gap]):
    """What the calendar on the server, as it is filled in now, lacks."""


@dataclass(frozen=True)
class PublishedRound:
    """What became of a round. `foreign` are meetings that somebody changed on the server.

    Those in `done` stand as we want them: `written` now, or taken away.
    """

    written: int = 0
    done: tuple[str, ...] = ()
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


def only(batch: Batch, meeting_ids: Iterable[str]) -> Batch:
    """Return the messages about some meetings."""
    chosen = frozenset(meeting_ids)
    messages = tuple(m for m in batch.messages if m.meeting_id in chosen)
    return replace(batch, messages=messages)


def without(batch: Batch, meeting_ids: Iterable[str]) -> Batch:
    """Return the messages about all other meetings."""
    return only(batch, set(batch.meeting_ids).difference(meeting_ids))


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
    address: str = "",
    all_told: bool = False,
) -> PublishedRound:
    """Bring the meetings of a round to the server one by one; CalendarError when none could be.

    `marks` are those under which we left them at `address`; what was changed there since stays,
    but for the meetings in `over`. With `all_told` the batch holds everything, not a round: what
    is off or over and was never put there is left alone.
    """
    every = last_messages(batch)
    if all_told:
        now = to_home(batch.made_at)
        every = tuple(
            m for m in every
            if marks.get(m.meeting_id) or (not m.whole and m.told.start >= now)
        )  # fmt: skip
    # Who alone is not expected any more changes nothing in a calendar that all look at.
    waiting = tuple(m for m in every if m.method is Method.REQUEST or m.whole)
    force = frozenset(over)
    connection = connect()
    found, done = PublishedRound(done=tuple(m.meeting_id for m in every if m not in waiting)), 0
    try:
        for message in waiting:
            if stopped():
                break
            key = message.meeting_id
            gone = message.whole
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
                told = "" if gone else message.said.text()
                run(NotePublished(key, result.etag, told, calendar_key(address)))
                found = replace(found, written=found.written + 1, done=(*found.done, key))
            done += 1
            progress(done, len(waiting))
    finally:
        connection.close()
    return replace(found, left=len(waiting) - done)


def note_published(command: NotePublished, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    mine = (equals("meeting_id", command.meeting_id), equals("address", command.address))
    row = next(iter(unit.find(OnServer, *mine)), None)
    if row is None:
        row = OnServer(
            id=new_id(), meeting_id=command.meeting_id, address=command.address,
            etag=command.etag, told=command.told,
        )  # fmt: skip
        unit.add(row)
    row.etag, row.told = command.etag, command.told
    return Done(None, None)


def published_marks(
    query: PublishedMarks, unit: UnitOfWork, around: Surroundings
) -> dict[str, str]:
    del around
    here = equals("address", calendar_key(query.address))
    rows = unit.find(OnServer, among("meeting_id", query.meeting_ids), here)
    return {row.meeting_id: row.etag for row in rows}


def server_gap(query: ServerGap, unit: UnitOfWork, around: Surroundings) -> Gap:
    del query
    address = calendar_key(app_settings(unit).server_address)
    if not address:
        return Gap()
    situation = present_situation(unit, around)
    there = {row.meeting_id: row for row in unit.find(OnServer, equals("address", address))}
    to_send = {item.meeting_id for item in situation.outbox()}
    missing, behind = [], []
    for key, one in by_date(situation.stands).items():
        mark = there.get(key)
        if mark is None:
            missing += [key] if one.told.start >= situation.now and not one.told.off else []
        elif key not in to_send and not _stands(one.told, mark):
            behind.append(key)
    return Gap(address, tuple(missing), tuple(behind))


def _stands(told: Told, mark: OnServer) -> bool:
    if told.off or not mark.told:
        return told.off and not mark.told
    return Told.from_text(mark.told) == told


COMMANDS: dict[type, CommandHandler] = {NotePublished: note_published}
QUERIES: dict[type, QueryHandler] = {PublishedMarks: published_marks, ServerGap: server_gap}
