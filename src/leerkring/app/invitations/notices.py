"""Mail at its time: the agenda a week before, a reminder to who has a role, a look back.

Derived each time from the meetings to come and from what was mailed already; nothing is stored
until it leaves.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from leerkring.app.cases.looking_back import look_backs
from leerkring.app.invitations.channels import channels_by_address
from leerkring.app.invitations.desired import present_situation
from leerkring.app.invitations.discussed import discussed_at
from leerkring.app.invitations.letter_log import PlannedLetter, hand_round, taken_back
from leerkring.app.invitations.letters import Address, Attachment, Letter
from leerkring.app.invitations.mail_texts import About, MailTexts
from leerkring.app.invitations.own_texts import own_texts
from leerkring.app.invitations.texts import InvitationTexts
from leerkring.app.organisation.settings import AppSettings, app_settings
from leerkring.app.ports import Criterion, Label, Surroundings, UnitOfWork, among, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.cases import CaseItem, CaseStatus
from leerkring.domain.differences import ChangedField
from leerkring.domain.invitations import (
    Channel,
    LetterKind,
    LetterState,
    SentLetter,
    TaskAnswer,
    TaskReply,
)
from leerkring.domain.meetings import Assignment, Meeting, MeetingState, Role
from leerkring.domain.reconciliation import OutboxItem
from leerkring.domain.told import Invitee, Organiser, Subject, Told

_MAILED = Channel.MAIL
_REMINDED = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR)


@dataclass(frozen=True)
class Notice:
    """One mail that is due: about which meeting, to whom. `key` names it for good.

    `old_key` is what earlier versions called it: what they mailed is not mailed again.
    `mailed` are the address keys of those whom the app mails itself; the others get drafts.
    `waits`: another day or hour of the meeting must be passed on first.
    """

    key: str
    kind: LetterKind
    meeting_id: str
    told: Told
    recipients: tuple[Invitee, ...]
    due: date
    last_day: date | None = None
    mailed: frozenset[str] = frozenset()
    waits: bool = False
    old_key: str = ""


@dataclass(frozen=True)
class DueNotices(Query[tuple[Notice, ...]]):
    """Every mail that is due by now and was not sent, the most urgent meeting first."""


@dataclass(frozen=True)
class NoticeLetters(Query[tuple[PlannedLetter, ...]]):
    """The letters of chosen notices, one to each person; with attachments by meeting.

    Those whose people are not mailed by the app are `by_hand`: drafts, which the user sends.
    """

    keys: tuple[str, ...]
    language: str
    programmes: Mapping[str, Attachment] | None = None


@dataclass(frozen=True)
class ConfirmNotices(Command[int]):
    """Note that notices were sent by hand; answers how many mails. Undo takes back the note."""

    letters: tuple[PlannedLetter, ...]


def due_notices(query: DueNotices, unit: UnitOfWork, around: Surroundings) -> tuple[Notice, ...]:
    del query
    situation = present_situation(unit, around)
    settings = app_settings(unit)
    told_of = {dispatch.meeting_id for dispatch in situation.sent}
    coming = {
        key: meeting.told
        for key, meeting in situation.desired.items()
        if key in told_of
        and meeting.told.start > situation.now
        and meeting.told.subject is Subject.MEETING
    }
    found = list(_due(coming, settings, situation.now.date()))
    found += _looking_back(unit, coming, settings, situation.now)
    channels = channels_by_address(unit, settings)
    moved = {i.meeting_id for i in situation.outbox() if _is_another_moment(i)}
    left = [
        replace(
            one,
            mailed=frozenset(
                p.key for p in one.recipients if channels.get(p.key, settings.channel) is _MAILED
            ),
            waits=one.meeting_id in moved,
        )
        for one in _not_sent(unit, found)
    ]
    order = {kind: number for number, kind in enumerate(LetterKind)}
    return tuple(sorted(left, key=lambda n: (n.told.start, order[n.kind], n.key)))


def _is_another_moment(item: OutboxItem) -> bool:
    """Whether people still know another day or hour: a mail now would be the first they hear."""
    return any(d.field in (ChangedField.START, ChangedField.END) for d in item.differences)


def _due(coming: Mapping[str, Told], settings: AppSettings, today: date) -> Iterator[Notice]:
    for meeting_id, told in coming.items():
        left = (told.start.date() - today).days
        if settings.agenda_days and left <= settings.agenda_days:
            due = told.start.date() - timedelta(days=settings.agenda_days)
            yield _notice(LetterKind.AGENDA, meeting_id, told, told.attendees(), due, "")
        for role in _REMINDED:
            lead = (
                settings.contributor_days
                if role is Role.CASE_CONTRIBUTOR
                else settings.facilitator_days
            )
            stages = [days for days in (settings.last_days, lead) if days and left <= days]
            people = tuple(p for p in told.with_role(role) if p.key)
            if stages and people and lead:
                days = min(stages)
                due = told.start.date() - timedelta(days=days)
                stage = "last" if days == settings.last_days else role.value
                notice = _notice(LetterKind.REMINDER, meeting_id, told, people, due, stage)
                if days == settings.last_days:
                    own = f"{notice.key}/{role.value}"
                    notice = replace(notice, key=own, old_key=notice.key)
                yield notice


def _looking_back(
    unit: UnitOfWork, coming: Mapping[str, Told], settings: AppSettings, now: datetime
) -> Iterator[Notice]:
    """Yield the look back to who brought a case that the next meeting looks back on.

    That is the case of the meeting before, unless it was closed there, and any older one that was
    not closed yet.
    """
    soon = [
        key for key, told in coming.items()
        if settings.agenda_days
        and (told.start.date() - now.date()).days <= settings.agenda_days
    ]  # fmt: skip
    for meeting in unit.find(Meeting, among("id", sorted(soon))):
        told = coming[meeting.id]
        there = {p.person_id: p for p in told.attendees() if p.person_id}
        brought = _brought(unit, meeting, now)
        for last in unit.find(Meeting, among("id", sorted(brought)), order_by=("start",)):
            who = tuple(there[key] for key in sorted(brought[last.id]) if key in there)
            if who:
                due = told.start.date() - timedelta(days=settings.agenda_days)
                yield Notice(
                    f"{LetterKind.FOLLOW_UP}/{meeting.id}/{last.id}", LetterKind.FOLLOW_UP,
                    meeting.id, told, who, due, last.start.date(),
                )  # fmt: skip


def _brought(unit: UnitOfWork, meeting: Meeting, now: datetime) -> dict[str, set[str]]:
    """Return by earlier meeting who brought what is looked back on: a role, or a case noted."""
    open_ids = [one.case_id for one in look_backs(unit, meeting, now=now)]
    found: dict[str, set[str]] = defaultdict(set)
    for case in unit.find(CaseItem, among("id", sorted(open_ids))):
        if case.meeting_id is not None:
            found[case.meeting_id].add(case.person_id)
    before = unit.find(
        Meeting,
        equals("circle_id", meeting.circle_id),
        Criterion("start", "<", now),
        equals("state", MeetingState.HELD),
        order_by=("start",),
    )
    for last in before[-1:]:
        here = equals("meeting_id", last.id)
        held = equals("held", value=True)
        roles = unit.find(Assignment, here, equals("role", Role.CASE_CONTRIBUTOR), held)
        closed = unit.find(CaseItem, here, equals("status", CaseStatus.CLOSED))
        brought = {role.person_id for role in roles if role.person_id}
        found[last.id] |= brought - {case.person_id for case in closed}
    return found


def _notice(
    kind: LetterKind, meeting_id: str, told: Told, people: Iterable[Invitee], due: date, stage: str
) -> Notice:
    """Return a notice; another date of the meeting makes it another one."""
    key = f"{notice_key(kind, meeting_id, told.start.date())}{stage}"
    organiser = told.organiser.email.casefold()
    recipients = tuple(p for p in people if p.key and p.key != organiser)
    return Notice(key, kind, meeting_id, told, recipients, due)


def notice_key(kind: LetterKind, meeting_id: str, day: date) -> str:
    """Return how the names of all mail of a kind about a meeting on `day` begin."""
    return f"{kind}/{meeting_id}/{day:%Y-%m-%d}/"


def _not_sent(unit: UnitOfWork, notices: Iterable[Notice]) -> Iterator[Notice]:
    """Leave out who was mailed, or may have been."""
    every = list(notices)
    rows = unit.find(SentLetter, among("meeting_id", sorted({n.meeting_id for n in every})))
    gone = {row.id for row in rows if row.state is not LetterState.REFUSED}
    gone -= taken_back(unit, rows)
    for one in every:
        left = tuple(p for p in one.recipients if gone.isdisjoint(_letter_keys(one, p)))
        if left:
            yield replace(one, recipients=left)


def letter_key(notice: Notice, person: Invitee) -> str:
    """Return the name of the one mail of a notice to one person."""
    return f"{notice.key}/{person.key}"[:400]


def _letter_keys(notice: Notice, person: Invitee) -> Iterator[str]:
    """Yield every name under which that mail may have been noted."""
    yield letter_key(notice, person)
    if notice.old_key:
        yield letter_key(replace(notice, key=notice.old_key), person)


def notice_letters(
    query: NoticeLetters, unit: UnitOfWork, around: Surroundings
) -> tuple[PlannedLetter, ...]:
    settings = app_settings(unit)
    texts = MailTexts(InvitationTexts.load(query.language, settings.role_words, own_texts(unit)))
    found: list[PlannedLetter] = []
    going = [
        notice
        for notice in due_notices(DueNotices(), unit, around)
        if notice.key in query.keys and not notice.waits
    ]
    agendas = (n.meeting_id for n in going if n.kind is LetterKind.AGENDA)
    visits = discussed_at(unit, agendas)
    for notice in going:
        programme = (query.programmes or {}).get(notice.meeting_id)
        about = About(
            notice.kind, notice.told, last_day=notice.last_day,
            discussed=visits.get(notice.meeting_id, ()),
        )  # fmt: skip
        found += [
            _letter(notice, about, person, texts, around.clock.now(), programme)
            for person in notice.recipients
        ]
    return tuple(found)


def _letter(
    notice: Notice,
    about: About,
    person: Invitee,
    texts: MailTexts,
    made_at: datetime,
    programme: Attachment | None,
) -> PlannedLetter:
    organiser: Organiser = notice.told.organiser
    said = texts.mail(about, (person,))
    goes_along = (programme,) if programme and notice.kind is LetterKind.AGENDA else ()
    letter = Letter(
        key=letter_key(notice, person),
        sender=Address(organiser.name, organiser.email),
        to=(Address(person.name, person.email),),
        subject=said.subject,
        text=said.text,
        made_at=made_at,
        attachments=goes_along,
    )
    by_hand = person.key not in notice.mailed
    return PlannedLetter(letter, notice.kind, notice.meeting_id, person, by_hand=by_hand)


def confirm_notices(command: ConfirmNotices, unit: UnitOfWork, around: Surroundings) -> Done[int]:
    now, batch = around.clock.now(), hand_round()
    keys = [planned.letter.key for planned in command.letters]
    known = {row.id: row for row in unit.find(SentLetter, among("id", keys))}
    undone = taken_back(unit, known.values())
    count = 0
    for planned in command.letters:
        row, to = known.get(planned.letter.key), planned.to
        if row is None:
            row = SentLetter(
                id=planned.letter.key, kind=planned.kind, meeting_id=planned.meeting_id,
                person_id=to.person_id, name=to.name, email=to.email, channel=Channel.DRAFTS,
                subject="", text="", state=LetterState.REFUSED, begun_at=now,
            )  # fmt: skip
            unit.add(row)
        elif row.state is LetterState.SENT and row.id not in undone:
            continue
        row.subject, row.text = planned.letter.subject, planned.letter.text
        row.channel, row.state, row.reason = Channel.DRAFTS, LetterState.SENT, ""
        row.ended_at, row.batch_id = now, batch
        count += 1
    if not count:
        return Done(None, 0)
    unit.add(TaskReply(id=batch, answer=TaskAnswer.DONE))
    return Done(Label.of("confirm_notices", mails=count), count)


COMMANDS: dict[type, CommandHandler] = {ConfirmNotices: confirm_notices}
QUERIES: dict[type, QueryHandler] = {DueNotices: due_notices, NoticeLetters: notice_letters}
