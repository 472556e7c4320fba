"""What came back: which answers hold for the meeting as it is, and which need a look.

Pure functions over what was sent (the log), what is known, and what came in. An answer is to a
date: after the meeting moved it tells nothing of the new one.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from leerkring.domain.invitations import Answer, Dispatch, Method, Reply, meeting_of
from leerkring.domain.told import Told, address_key

PLAIN = frozenset({Answer.ACCEPTED, Answer.DECLINED, Answer.TENTATIVE})


class Verdict(StrEnum):
    """What an incoming answer comes to.

    Only TAKEN counts by itself; DELEGATED and COUNTER are kept beside the meeting, for the user to
    decide on.
    """

    TAKEN = "taken"
    KNOWN = "known"
    OLDER = "older"
    EARLIER_DATE = "earlier_date"
    AHEAD = "ahead"
    UNKNOWN = "unknown"
    UNINVITED = "uninvited"
    DELEGATED = "delegated"
    COUNTER = "counter"
    OFF = "off"


KEPT = frozenset({Verdict.TAKEN, Verdict.DELEGATED, Verdict.COUNTER})


@dataclass(frozen=True)
class ReplyFound:
    """One answer of one attendee, as it came in.

    `stamp` is an aware moment (UTC); `proposed` a start in the home zone's wall-clock time.
    """

    uid: str
    email: str
    name: str
    answer: Answer
    sequence: int
    stamp: datetime
    comment: str = ""
    proposed: datetime | None = None
    delegated_to: str = ""

    @property
    def meeting_id(self) -> str:
        """The meeting it is about, empty when that is not one of ours."""
        return meeting_of(self.uid)


def judge(found: ReplyFound, log: Sequence[Dispatch], known: Reply | None) -> Verdict:
    """Return what an answer comes to. `log` is all that was sent about its meeting."""
    if not log:
        return Verdict.UNKNOWN
    key = address_key(found.email)
    mine = [d for d in log if address_key(d.email) == key]
    if not mine:
        return Verdict.UNINVITED
    if found.sequence > max(d.sequence for d in log):
        return Verdict.AHEAD
    last = max(mine, key=lambda d: (d.sequence, d.sent_at))
    is_present = same_date(log, found.sequence, Told.from_text(last.told))
    if known is not None and _is_settled(found, known, is_present=is_present):
        same = found.stamp == known.stamp and found.answer is known.answer
        return Verdict.KNOWN if same else Verdict.OLDER
    if last.method is Method.CANCEL:
        return Verdict.OFF
    if not is_present:
        return Verdict.EARLIER_DATE
    if found.answer is Answer.DELEGATED:
        return Verdict.DELEGATED
    if found.answer is Answer.COUNTER:
        return Verdict.COUNTER
    return Verdict.TAKEN


def _is_settled(found: ReplyFound, known: Reply, *, is_present: bool) -> bool:
    """Tell whether what is known goes before what came in.

    Not before what was said later of an earlier date: the known one may be about that date too,
    and have a newer number only because somebody took it all the same.
    """
    age = (found.sequence, found.stamp)
    later = found.stamp > known.stamp
    return age <= (known.sequence, known.stamp) and (is_present or not later)


class Timed(Protocol):
    """Anything with a day and hours, in wall-clock time of a zone."""

    @property
    def start(self) -> datetime: ...
    @property
    def end(self) -> datetime: ...
    @property
    def zone(self) -> str: ...


def same_date(log: Iterable[Dispatch], sequence: int, told: Timed) -> bool:
    """Tell whether the message under `sequence` named the same day and hours as `told`.

    A number that was never logged stands for the last message before it. An answer without a
    number, thus under 0, is to the first message.
    """
    requests = [d for d in log if d.method is Method.REQUEST]
    answered = sequence or min((d.sequence for d in requests), default=0)
    before = [d for d in requests if d.sequence <= answered]
    if not before:
        return False
    then = Told.from_text(max(before, key=lambda d: (d.sequence, d.sent_at)).told)
    return (then.start, then.end, then.zone) == (told.start, told.end, told.zone)


def standing_answers(
    desired: Mapping[str, Told], log: Iterable[Dispatch], replies: Iterable[Reply]
) -> dict[str, dict[str, Answer]]:
    """Return by meeting and address the answers that hold for the meeting as it should be."""
    sent: dict[str, list[Dispatch]] = defaultdict(list)
    for dispatch in log:
        sent[dispatch.meeting_id].append(dispatch)
    found: dict[str, dict[str, Answer]] = defaultdict(dict)
    for reply in replies:
        told = desired.get(reply.meeting_id)
        if told is None or reply.answer not in PLAIN:
            continue
        if same_date(sent[reply.meeting_id], reply.sequence, told):
            found[reply.meeting_id][address_key(reply.email)] = reply.answer
    return dict(found)


def open_questions(
    desired: Mapping[str, Told], log: Iterable[Dispatch], replies: Iterable[Reply]
) -> tuple[Reply, ...]:
    """Return the answers to the present date that ask for a decision: another time, or person."""
    sent: dict[str, list[Dispatch]] = defaultdict(list)
    for dispatch in log:
        sent[dispatch.meeting_id].append(dispatch)
    return tuple(
        reply
        for reply in replies
        if reply.answer not in PLAIN
        and reply.meeting_id in desired
        and same_date(sent[reply.meeting_id], reply.sequence, desired[reply.meeting_id])
    )


@dataclass(frozen=True)
class Tally:
    """How many of the invited said what; who was not told or did not answer is `silent`."""

    accepted: int = 0
    declined: int = 0
    tentative: int = 0
    silent: int = 0

    @property
    def answered(self) -> int:
        """How many answered at all."""
        return self.accepted + self.declined + self.tentative

    @property
    def possible(self) -> int:
        """How many may still come."""
        return self.accepted + self.tentative + self.silent


def tally(keys: Iterable[str], answers: Mapping[str, Answer]) -> Tally:
    """Count the answers of the addresses `keys`."""
    counts = dict.fromkeys(PLAIN, 0)
    silent = 0
    for key in keys:
        answer = answers.get(key)
        if answer is None:
            silent += 1
        else:
            counts[answer] += 1
    return Tally(counts[Answer.ACCEPTED], counts[Answer.DECLINED], counts[Answer.TENTATIVE], silent)
