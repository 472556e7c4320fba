"""The log of what was sent to whom: the other half of every invitation."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Method(StrEnum):
    """The calendar message: come, or do not come."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(eq=False, kw_only=True)
class Dispatch:
    """One message about one meeting to one address, as it left.

    `meeting_id` is no foreign key on purpose: a removed meeting still owes its cancellation.
    `told` is JSON text with what the message said, `starts_at` the start it named; `sequence`
    never falls for a meeting.
    """

    id: str
    batch_id: str
    meeting_id: str
    person_id: str | None
    name: str
    email: str
    method: Method
    sequence: int
    told: str
    starts_at: datetime
    sent_at: datetime
    channel: str = "files"


@dataclass(eq=False, kw_only=True)
class IssuedSequence:
    """The highest SEQUENCE ever handed out for a meeting (its id), and for which content.

    Kept outside undo: what may have left the computer is never numbered again. `fingerprint` is
    the text of `reconciliation.Issued`: what was said under that number and what was ever marked
    as sent; `marked_start` is the start that the latter named.
    """

    id: str
    sequence: int
    fingerprint: str
    marked_start: datetime | None = None


class TaskAnswer(StrEnum):
    """What the user said to a task that the app derived."""

    LATER = "later"
    DONE = "done"
    NOT_NEEDED = "not_needed"


@dataclass(eq=False, kw_only=True)
class TaskReply:
    """An answer to a derived task, found again by the task's kind and subject in `id`."""

    id: str
    answer: TaskAnswer
    until: datetime | None = None
