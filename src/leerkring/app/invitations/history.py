"""What was sent to whom, when, how and with which content: per meeting, per person, as a table."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from leerkring.app.invitations.own_texts import own_texts
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Criterion, Surroundings, UnitOfWork, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.differences import Difference, differences
from leerkring.domain.invitations import Dispatch, LetterKind, LetterState, Method, SentLetter
from leerkring.domain.reconciliation import OWN_CALENDAR, Message
from leerkring.domain.told import Invitee, Told
from leerkring.support.clock import to_home


@dataclass(frozen=True)
class HistoryRow:
    """One message to one address. `at` is wall-clock time; `differences` with the one before.

    `own_calendar`: it was the file for somebody's own calendar, not a message.
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
    sequence: int | None
    differences: tuple[Difference, ...] = ()
    state: LetterState = LetterState.SENT
    reason: str = ""

    @property
    def own_calendar(self) -> bool:
        """Whether it was the organiser's own file."""
        return self.channel == OWN_CALENDAR


@dataclass(frozen=True)
class History(Query[tuple[HistoryRow, ...]]):
    """What was sent, the newest first: of all, of one meeting, or to one person."""

    meeting_id: str = ""
    person_id: str = ""


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
    rows = [
        *_of_calendars(unit.find(Dispatch, *asked)),
        *_of_letters(row for row in unit.find(SentLetter, *asked)),
    ]
    return tuple(sorted(rows, key=lambda r: (r.at, r.name.casefold(), r.key), reverse=True))


def _of_calendars(log: Iterable[Dispatch]) -> Iterable[HistoryRow]:
    before: dict[tuple[str, str], str] = {}
    for row in sorted(log, key=lambda d: (d.sequence, d.sent_at)):
        address = (row.meeting_id, row.email.casefold())
        told = Told.from_text(row.told)
        was = before.get(address)
        changed = differences(Told.from_text(was), told) if was and was != row.told else ()
        kind = LetterKind.CHANGE if was else LetterKind.INVITATION
        if row.method is Method.CANCEL:
            kind, changed = LetterKind.CANCELLATION, ()
            before.pop(address, None)
        else:
            before[address] = row.told
        yield HistoryRow(
            row.id, to_home(row.sent_at), kind, row.meeting_id, told.title, told.start, row.name,
            row.email, row.channel, row.sequence, changed,
        )  # fmt: skip


def _of_letters(letters: Iterable[SentLetter]) -> Iterable[HistoryRow]:
    """Yield mail that is in no calendar log: agendas and reminders, and what was refused."""
    for row in letters:
        if row.method and row.state is LetterState.SENT:
            continue
        yield HistoryRow(
            row.id, to_home(row.ended_at or row.begun_at), row.kind, row.meeting_id, row.subject,
            row.starts_at, row.name, row.email, row.channel.value,
            row.sequence if row.method else None, (), row.state, row.reason,
        )  # fmt: skip


def history_content(query: HistoryContent, unit: UnitOfWork, around: Surroundings) -> str:
    del around
    letter = next(iter(unit.find(SentLetter, equals("id", query.key))), None)
    if letter is not None:
        return letter.text
    row = unit.get(Dispatch, query.key)
    mailed = unit.find(
        SentLetter,
        equals("meeting_id", row.meeting_id),
        equals("sequence", row.sequence),
        equals("email", row.email),
    )
    if mailed:
        return mailed[0].text
    texts = InvitationTexts.load(query.language, app_settings(unit).role_words, own_texts(unit))
    told = Told.from_text(row.told)
    person = Invitee(row.name, row.email, row.person_id)
    return texts.message(
        Message(row.meeting_id, row.method, row.sequence, told, (person,), whole=told.off)
    )


QUERIES: dict[type, QueryHandler] = {History: history, HistoryContent: history_content}
