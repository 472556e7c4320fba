"""Answers in: taken over where they are plain, shown where somebody must look."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from leerkring.app.invitations.desired import read_situation
from leerkring.app.invitations.pairs import PairEvent, pair_events
from leerkring.app.invitations.told_log import everything_sent
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.invitations import Answer, Dispatch, Method, Reply
from leerkring.domain.replies import (
    KEPT,
    PLAIN,
    ReplyFound,
    Tally,
    Verdict,
    judge,
    same_date,
    tally,
)
from leerkring.domain.told import Told, address_key
from leerkring.support.ids import new_id


@dataclass(frozen=True)
class ReplyLine:
    """One answer that came in, and what it came to. `title` is empty for what is not ours.

    `pair` is the visit or session that it is about, None for a meeting of a circle.
    """

    found: ReplyFound
    verdict: Verdict
    meeting_id: str = ""
    title: str = ""
    start: datetime | None = None
    name: str = ""
    pair: PairEvent | None = None


@dataclass(frozen=True)
class TakeReplies(Command[tuple[ReplyLine, ...]]):
    """Take over the answers that are plain; answers with what each one came to.

    `all_the_same` also takes what was to an earlier date, as an answer to the present one: after
    somebody looked.
    """

    replies: tuple[ReplyFound, ...]
    all_the_same: bool = False


@dataclass(frozen=True)
class AnswerRow:
    """What one invited person answered. `stale`: to an earlier date."""

    name: str
    email: str
    person_id: str | None
    answer: Answer | None = None
    comment: str = ""
    at: datetime | None = None
    stale: bool = False
    told: bool = True
    proposed: datetime | None = None
    delegated_to: str = ""


@dataclass(frozen=True)
class MeetingAnswers(Query[tuple[AnswerRow, ...]]):
    """What everybody who is invited to a meeting answered, in the order of the invitation."""

    meeting_id: str


@dataclass(frozen=True)
class AnswerCounts(Query[Mapping[str, Tally]]):
    """How many said what, of each meeting that anybody was told of."""

    meeting_ids: tuple[str, ...]


@dataclass(frozen=True)
class NotKept(Query[frozenset[ReplyFound]]):
    """Which of these answers, that were taken over once, are not known any more: undone."""

    replies: tuple[ReplyFound, ...]


# ---- taking over ----------------------------------------------------------------------------


def take_replies(
    command: TakeReplies, unit: UnitOfWork, around: Surroundings
) -> Done[tuple[ReplyLine, ...]]:
    ids = sorted({found.meeting_id for found in command.replies if found.meeting_id})
    log: dict[str, list[Dispatch]] = defaultdict(list)
    for dispatch in everything_sent(unit, ids):
        log[dispatch.meeting_id].append(dispatch)
    known = {(r.meeting_id, r.email): r for r in unit.find(Reply, among("meeting_id", ids))}
    pairs = pair_events(unit, ids)
    lines, taken = [], 0
    for found in sorted(command.replies, key=lambda one: (one.sequence, one.stamp)):
        key = (found.meeting_id, address_key(found.email))
        verdict, kept = judge(found, log[found.meeting_id], known.get(key)), found
        if verdict is Verdict.EARLIER_DATE and command.all_the_same and found.answer in PLAIN:
            verdict, kept = Verdict.TAKEN, _to_the_present(found, log[found.meeting_id])
        if verdict in KEPT:
            known[key] = _keep(unit, kept, known.get(key), around.clock.now())
            taken += 1
        line = _line(found, verdict, log[found.meeting_id])
        lines.append(replace(line, pair=pairs.get(found.meeting_id)))
    label = Label.of("take_replies", replies=taken) if taken else None
    return Done(label, tuple(lines))


def _to_the_present(found: ReplyFound, log: Iterable[Dispatch]) -> ReplyFound:
    """Return an answer as if it were to the last message that this person got."""
    mine = (d for d in log if address_key(d.email) == address_key(found.email))
    return replace(found, sequence=max(d.sequence for d in mine))


def _keep(unit: UnitOfWork, found: ReplyFound, before: Reply | None, now: datetime) -> Reply:
    if before is None:
        before = Reply(
            id=new_id(), meeting_id=found.meeting_id, email=address_key(found.email),
            name=found.name, answer=found.answer, sequence=found.sequence, stamp=found.stamp,
            received_at=now,
        )  # fmt: skip
        unit.add(before)
    before.answer, before.sequence, before.stamp = found.answer, found.sequence, found.stamp
    before.comment, before.received_at = found.comment, now
    before.proposed, before.delegated_to = found.proposed, found.delegated_to
    return before


def _line(found: ReplyFound, verdict: Verdict, log: list[Dispatch]) -> ReplyLine:
    if not log:
        return ReplyLine(found, verdict, name=found.name or found.email)
    last = max(log, key=lambda d: (d.sequence, d.sent_at))
    told = Told.from_text(last.told)
    mine = [d for d in log if address_key(d.email) == address_key(found.email)]
    name = mine[-1].name if mine else found.name or found.email
    return ReplyLine(found, verdict, found.meeting_id, told.title, told.start, name)


# ---- looking --------------------------------------------------------------------------------


def meeting_answers(
    query: MeetingAnswers, unit: UnitOfWork, around: Surroundings
) -> tuple[AnswerRow, ...]:
    situation = read_situation(unit, around, [query.meeting_id])
    desired = situation.desired.get(query.meeting_id)
    if desired is None:
        return ()
    replies = {r.email: r for r in unit.find(Reply, among("meeting_id", [query.meeting_id]))}
    told_so = _holding(situation.sent)
    rows = []
    for person in (*desired.told.attendees(), *desired.unreachable):
        reply = replies.get(person.key)
        told = person.key in told_so
        if desired.told.is_organiser(person):
            continue
        if reply is None:
            rows.append(AnswerRow(person.name, person.email, person.person_id, told=told))
            continue
        stale = not same_date(situation.sent, reply.sequence, desired.told)
        rows.append(
            AnswerRow(
                person.name,
                person.email,
                person.person_id,
                reply.answer,
                reply.comment,
                reply.stamp,
                stale,
                told,
                reply.proposed,
                reply.delegated_to,
            )
        )
    return tuple(rows)


def not_kept(query: NotKept, unit: UnitOfWork, around: Surroundings) -> frozenset[ReplyFound]:
    del around
    ids = sorted({found.meeting_id for found in query.replies})
    known = {(r.meeting_id, r.email): r for r in unit.find(Reply, among("meeting_id", ids))}

    def is_known(found: ReplyFound) -> bool:
        reply = known.get((found.meeting_id, address_key(found.email)))
        return reply is not None and reply.stamp >= found.stamp

    return frozenset(found for found in query.replies if not is_known(found))


def _holding(log: Iterable[Dispatch]) -> set[str]:
    """Return the addresses whose last message was an invitation."""
    found: dict[str, Method] = {}
    for dispatch in sorted(log, key=lambda d: (d.sequence, d.sent_at)):
        found[address_key(dispatch.email)] = dispatch.method
    return {key for key, method in found.items() if method is Method.REQUEST}


def answer_counts(
    query: AnswerCounts, unit: UnitOfWork, around: Surroundings
) -> Mapping[str, Tally]:
    if not query.meeting_ids or not unit.count(Reply):
        return {}
    situation = read_situation(unit, around, query.meeting_ids)
    told = {key: meeting.told for key, meeting in situation.desired.items()}
    return {
        key: tally((p.key for p in told[key].attendees() if not told[key].is_organiser(p)), answers)
        for key, answers in situation.answers.items()
        if key in told
    }


COMMANDS: dict[type, CommandHandler] = {TakeReplies: take_replies}
QUERIES: dict[type, QueryHandler] = {
    MeetingAnswers: meeting_answers,
    NotKept: not_kept,
    AnswerCounts: answer_counts,
}
