"""What was sent to whom, when, how and with which content: per meeting, per person, as a table."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TypeVar

from leerkring.app.invitations.letter_log import taken_back
from leerkring.app.invitations.own_texts import own_texts
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.invitations.told_log import everything_sent, unnoted
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Criterion, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.differences import Difference, differences
from leerkring.domain.invitations import Dispatch, LetterKind, LetterState, Method, SentLetter
from leerkring.domain.reconciliation import OWN_CALENDAR, Message
from leerkring.domain.told import Invitee, Told
from leerkring.support.clock import to_home

T = TypeVar("T", Dispatch, SentLetter)

_TITLE = re.compile(r'"title":("(?:[^"\\]|\\.)*")')


@dataclass(frozen=True)
class HistoryRow:
    """One message to one address. `at` is wall-clock time; `differences` with the one before.

    `version` counts from 1 what was told of the meeting; None for mail that is in no calendar.
    """

    key: str
    at: datetime
    kind: LetterKind
    meeting_id: str
    title: str
    start: datetime | None
    name: str
    email: str
    channel: str
    version: int | None
    differences: tuple[Difference, ...] = ()
    state: LetterState = LetterState.SENT
    reason: str = ""

    @property
    def own_calendar(self) -> bool:
        """Whether it was the organiser's own file."""
        return self.channel == OWN_CALENDAR


@dataclass(frozen=True)
class History(Query[tuple[HistoryRow, ...]]):
    """What was sent, the newest round first and in it by name: of one meeting, to one person.

    `text` is looked for in names, addresses and titles. At most so many lines; 0: all there are.
    """

    meeting_id: str = ""
    person_id: str = ""
    text: str = ""
    most: int = 0


@dataclass(frozen=True)
class HistoryContent(Query[str]):
    """The text of one message as it was sent."""

    key: str
    language: str


def history(query: History, unit: UnitOfWork, around: Surroundings) -> tuple[HistoryRow, ...]:
    del around
    asked: list[Criterion] = []
    if query.meeting_id:
        asked.append(equals("meeting_id", query.meeting_id))
    if query.person_id:
        asked.append(equals("person_id", query.person_id))
    entries = [*_of_calendars(query, unit, asked), *_of_letters(query, unit, asked)]
    rounds: dict[str, datetime] = {}
    for one in entries:
        rounds[one.round] = max(one.at, rounds.get(one.round, one.at))
    entries.sort(key=lambda e: (e.name.casefold(), e.starts_at or e.at.replace(tzinfo=None), e.key))
    entries.sort(key=lambda e: rounds[e.round], reverse=True)
    return _rows(unit, entries[: query.most] if query.most else entries)


@dataclass(frozen=True)
class _Entry:
    """A line before it is worded: where it stands in the list, and what it is about."""

    key: str
    round: str
    at: datetime
    name: str
    starts_at: datetime | None
    meeting_id: str
    worded: Callable[[str, "_Versions"], HistoryRow]  # with what the address was told before


def _of_calendars(query: History, unit: UnitOfWork, asked: list[Criterion]) -> Iterable[_Entry]:
    """Yield the calendar log, with mail that left and is not noted in it (any more)."""
    then = ("name", "starts_at")
    if query.most and not query.text:
        log = unit.newest(Dispatch, "sent_at", query.most, *asked, then=then)
    else:
        log = unit.find(Dispatch, *asked)
    for row in _found(query, log):
        yield _Entry(
            row.id, row.batch_id, row.sent_at, row.name, row.starts_at, row.meeting_id,
            partial(_of_calendar, row),
        )  # fmt: skip


def _of_letters(query: History, unit: UnitOfWork, asked: list[Criterion]) -> Iterable[_Entry]:
    """Yield mail that is in no calendar log: agendas and reminders, and what was refused."""
    if query.most and not query.text:
        letters = unit.newest(SentLetter, "begun_at", query.most, *asked, then=("name",))
    else:
        letters = unit.find(SentLetter, *asked)
    mailed = [row for row in letters if row.method and row.state is LetterState.SENT]
    ids = sorted({row.meeting_id for row in mailed})
    unlogged = {row.id for row in unnoted(unit, unit.find(Dispatch, among("meeting_id", ids)), ids)}
    undone = taken_back(unit, letters)
    for row in _found(query, letters):
        if row.id in undone:
            continue
        if row.method and row.state is LetterState.SENT and row.id not in unlogged:
            continue
        at = row.ended_at or row.begun_at
        batch = row.batch_id or f"{at:%Y%m%d%H%M}"
        yield _Entry(
            row.id, batch, at, row.name, row.starts_at, row.meeting_id, partial(_of_letter, row)
        )


def _found(query: History, rows: Iterable[T]) -> Iterable[T]:
    """Yield what was looked for; the same text is in the lines of all who got a message."""
    wanted = query.text.strip().casefold()
    titles: dict[str, str] = {}
    for row in rows:
        if wanted and row.told and row.told not in titles:
            titles[row.told] = _title_in(row.told).casefold()
        title = titles.get(row.told) or getattr(row, "subject", "").casefold()
        if wanted in f"{row.name} {row.email}".casefold() or wanted in title:
            yield row


def _title_in(told: str) -> str:
    """Return the title without reading the rest: there are thousands of different texts."""
    found = _TITLE.search(told)
    return str(json.loads(found[1])) if found else ""


def _rows(unit: UnitOfWork, entries: Iterable[_Entry]) -> tuple[HistoryRow, ...]:
    """Word the lines, each calendar message with what was different from the one before it."""
    entries = tuple(entries)
    log = everything_sent(unit, sorted({e.meeting_id for e in entries}))
    before, versions = _told_before(log), _versions(log)
    return tuple(e.worded(before.get(e.key, ""), versions) for e in entries)


_Versions = Mapping[tuple[str, int], int]


def _versions(log: Iterable[Dispatch]) -> _Versions:
    """Return by meeting and number which version that is: numbers leap."""
    numbers: dict[str, set[int]] = defaultdict(set)
    for row in log:
        numbers[row.meeting_id].add(row.sequence)
    return {
        (key, number): place
        for key, mine in numbers.items()
        for place, number in enumerate(sorted(mine), start=1)
    }


def _told_before(log: Iterable[Dispatch]) -> dict[str, str]:
    """Return per message what its address was told before it; "" when nothing holds any more."""
    last: dict[tuple[str, str], str] = {}
    found = {}
    for row in sorted(log, key=lambda d: (d.sequence, d.sent_at)):
        address = (row.meeting_id, row.email.casefold())
        found[row.id] = last.get(address, "")
        last[address] = "" if row.method is Method.CANCEL else row.told
    return found


def _of_calendar(row: Dispatch, was: str, versions: _Versions) -> HistoryRow:
    told = Told.from_text(row.told)
    kind, changed = _kind_of(row.method, told, was)
    return HistoryRow(
        row.id, to_home(row.sent_at), kind, row.meeting_id, told.title, told.start, row.name,
        row.email, row.channel, versions.get((row.meeting_id, row.sequence)), changed,
    )  # fmt: skip


def _kind_of(method: Method, told: Told, was: str) -> tuple[LetterKind, tuple[Difference, ...]]:
    if method is Method.CANCEL:
        return LetterKind.CANCELLATION, ()
    if not was:
        return LetterKind.INVITATION, ()
    return LetterKind.CHANGE, differences(Told.from_text(was), told)


def _of_letter(row: SentLetter, was: str, versions: _Versions) -> HistoryRow:
    kind, title = row.kind, row.subject
    changed: tuple[Difference, ...] = ()
    if row.method and row.state is LetterState.SENT:
        told = Told.from_text(row.told)
        kind, changed = _kind_of(Method(row.method), told, was)
        title = told.title
    return HistoryRow(
        row.id, to_home(row.ended_at or row.begun_at), kind, row.meeting_id, title,
        row.starts_at, row.name, row.email, row.channel.value,
        versions.get((row.meeting_id, row.sequence)) if row.method else None, changed,
        row.state, row.reason,
    )  # fmt: skip


def history_content(query: HistoryContent, unit: UnitOfWork, around: Surroundings) -> str:
    del around
    letter = next(iter(unit.find(SentLetter, equals("id", query.key))), None)
    if letter is not None:
        return letter.text
    row = unit.get(Dispatch, query.key)
    return row.text or _worded_again(row, query.language, unit)


def _worded_again(row: Dispatch, language: str, unit: UnitOfWork) -> str:
    """Return what a message must have said of which the text was not kept."""
    mailed = unit.find(
        SentLetter,
        equals("meeting_id", row.meeting_id),
        equals("sequence", row.sequence),
        equals("email", row.email),
        equals("method", row.method.value),
    )
    if mailed and mailed[0].text:
        return mailed[0].text
    texts = InvitationTexts.load(language, app_settings(unit).role_words, own_texts(unit))
    told = Told.from_text(row.told)
    person = Invitee(row.name, row.email, row.person_id)
    return texts.message(
        Message(row.meeting_id, row.method, row.sequence, told, (person,), whole=told.off)
    )


QUERIES: dict[type, QueryHandler] = {History: history, HistoryContent: history_content}
