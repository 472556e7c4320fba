"""The log of what was sent to whom: the other half of every invitation."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

_UID_END = "@leerkring"


def uid_of(meeting_id: str) -> str:
    """Return the meeting's name in every calendar, for its whole life."""
    return f"{meeting_id}{_UID_END}"


def meeting_of(uid: str) -> str:
    """Return the id of the meeting that `uid` names, empty when it is not one of ours."""
    return uid.removesuffix(_UID_END) if uid.endswith(_UID_END) else ""


class Method(StrEnum):
    """The calendar message: come, or do not come."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(eq=False, kw_only=True)
class Dispatch:
    """One message about one meeting to one address, as it left.

    `meeting_id` is no foreign key on purpose: a removed meeting still owes its cancellation.
    `told` is JSON text with what the message said, `starts_at` the start it named; `sequence`
    never falls for a meeting. `text` is how it was worded then, empty when that was not kept.
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
    text: str = ""


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


class Channel(StrEnum):
    """How somebody hears of meetings.

    Files that are passed on by hand, drafts for the mail program, mail that the app sends, a
    calendar on a server, or a file that calendar programs subscribe to.
    """

    FILES = "files"
    DRAFTS = "drafts"
    MAIL = "mail"
    SERVER = "server"
    SUBSCRIPTION = "subscription"


class Security(StrEnum):
    """How the connection with a mail server is kept private."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class LetterKind(StrEnum):
    """What a mail is about."""

    INVITATION = "invitation"
    CHANGE = "change"
    CANCELLATION = "cancellation"
    AGENDA = "agenda"
    REMINDER = "reminder"
    FOLLOW_UP = "follow_up"


class LetterState(StrEnum):
    """How far a mail got. STARTED and UNSURE may or may not have left."""

    STARTED = "started"
    SENT = "sent"
    REFUSED = "refused"
    UNSURE = "unsure"


@dataclass(eq=False, kw_only=True)
class SentLetter:
    """One mail of ours to one address: written down before it is handed in, and after.

    `id` names the mail for good (a meeting's message and an address), so that it is never handed
    in twice. `meeting_id` is no foreign key: a removed meeting keeps its history. With a
    `method` it carried a calendar message under `sequence`, which said `told` (see Dispatch).
    """

    id: str
    kind: LetterKind
    meeting_id: str
    person_id: str | None
    name: str
    email: str
    channel: Channel
    subject: str
    text: str
    state: LetterState
    begun_at: datetime
    ended_at: datetime | None = None
    reason: str = ""
    batch_id: str = ""
    method: str = ""
    sequence: int = 0
    told: str = ""
    starts_at: datetime | None = None


class Answer(StrEnum):
    """What somebody replied. COUNTER proposes another time, DELEGATED somebody else."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    DELEGATED = "delegated"
    COUNTER = "counter"


@dataclass(eq=False, kw_only=True)
class Reply:
    """The last answer of one address to one meeting.

    `sequence` and `stamp` (UTC) are those of the answer: an older one changes nothing. Of what was
    taken for another date than it was given to, `sequence` is that of the message it holds for.
    `proposed` is another start, in wall-clock time.
    """

    id: str
    meeting_id: str
    email: str
    name: str
    answer: Answer
    sequence: int
    stamp: datetime
    received_at: datetime
    comment: str = ""
    proposed: datetime | None = None
    delegated_to: str = ""


@dataclass(eq=False, kw_only=True)
class OwnText:
    """A text of invitations worded by the users; `id` is "nl/invitation"."""

    id: str
    text: str


@dataclass(eq=False, kw_only=True)
class OnServer:
    """A meeting as it was last left in the calendar at `address`, as `calendar_key` gives it.

    `etag` is the server's mark; `told` what stands there, empty when it was taken away.
    """

    id: str
    meeting_id: str
    address: str
    etag: str
    told: str


def calendar_key(address: str) -> str:
    """Return the address of a calendar on a server as marks are kept under it."""
    return address.strip().rstrip("/")


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
