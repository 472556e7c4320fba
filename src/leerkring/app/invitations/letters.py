"""Letters out: what a mail holds, where it goes through, and what can go wrong on the way.

The concrete sender and the writer of draft files stand elsewhere; bootstrap wires them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from leerkring.domain.busy import BusySpan
from leerkring.domain.errors import DomainError
from leerkring.domain.invitations import Method, Security
from leerkring.domain.replies import ReplyFound
from leerkring.support.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Address:
    """Somebody a letter is from or to; `email` is one bare address."""

    name: str
    email: str


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a letter; `kind` is its MIME type."""

    name: str
    kind: str
    content: bytes


@dataclass(frozen=True)
class Letter:
    """One mail. `key` names it for good: the same letter is never sent twice.

    `calendar` is the bytes of one iCalendar object with `method`, shown by mail programs as an
    invitation; without it the mail is plain text. `made_at` is an aware moment.
    """

    key: str
    sender: Address
    to: tuple[Address, ...]
    subject: str
    text: str
    made_at: datetime
    calendar: bytes | None = None
    method: Method | None = None
    attachments: tuple[Attachment, ...] = ()


# ---- drafts ---------------------------------------------------------------------------------


class DraftWriter(Protocol):
    """Writes letters as files that a mail program opens as a message to be sent."""

    def draft(self, letter: Letter) -> bytes:
        """Return the bytes of one .eml file (CRLF), with `X-Unsent: 1`."""
        ...


# ---- sending --------------------------------------------------------------------------------


@dataclass(frozen=True)
class MailServer:
    """Where mail is handed in. Without `user` there is no logging in."""

    host: str
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""


class MailError(DomainError):
    """Anything that stopped a whole round of sending; nothing more was handed in."""


class MailServerUnreachableError(MailError):
    """No such server, no network, or nobody answers."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The mail server {host} does not answer. Check the name, the port and your connection.",
    )


class MailTooSlowError(MailError):
    """The server stopped answering in the middle."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The mail server {host} stopped answering. Try the rest again later."
    )


class MailCertificateError(MailError):
    """Somebody else may be listening in."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{host} cannot prove that it is your mail server (its certificate is not right). "
        "Nothing was sent. Ask your administrator which name to use.",
    )


class MailNotPrivateError(MailError):
    """The server does not offer the privacy that was asked for."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{host} offers no private connection in this way. Choose another kind or port."
    )


class MailLoginError(MailError):
    """The name or the password was refused, or logging in is not offered."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{host} does not accept this user name or password. Fill them in again."
    )


class MailSenderRefusedError(MailError):
    """The server does not let this organiser send."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{host} does not accept mail from {email}. Use the address of your account."
    )


class LetterOutcome(StrEnum):
    """What became of one letter. UNSURE: the line broke while it was being handed in."""

    SENT = "sent"
    REFUSED = "refused"
    UNSURE = "unsure"


@dataclass(frozen=True)
class LetterResult:
    """What the server said; `reason` is its own text, for the person who asks."""

    outcome: LetterOutcome
    reason: str = ""


class MailConnection(Protocol):
    """A server that accepted us; used by one thread, closed by `close`."""

    def send(self, letter: Letter) -> LetterResult:
        """Hand in one letter to its one or more addresses.

        A refused address is a result; MailError when nothing can be handed in any more.
        """
        ...

    def close(self) -> None:
        """Say goodbye; never raises."""
        ...


class MailSender(Protocol):
    """Opens connections to mail servers."""

    def connect(self, server: MailServer, password: str) -> MailConnection:
        """Connect and log in; MailError says in words what stands in the way."""
        ...


# ---- passwords ------------------------------------------------------------------------------


class Vault(Protocol):
    """The system's own place for passwords. There may be none on this computer."""

    def read(self, service: str, user: str) -> str | None:
        """Return the password, None when it is not known or there is no vault."""
        ...

    def keep(self, service: str, user: str, password: str) -> bool:
        """Keep a password; False when there is no vault: it must be asked each time."""
        ...

    def forget(self, service: str, user: str) -> None:
        """Forget a password, if it is known."""
        ...


# ---- a calendar on a server -----------------------------------------------------------------


class CalendarError(DomainError):
    """Anything that stopped publishing to a calendar on a server."""


class CalendarUnreachableError(CalendarError):
    """No such server, no network, or nobody answers."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The calendar at {host} does not answer. Check the address and your connection."
    )


class CalendarNotFoundError(CalendarError):
    """The server is there, the calendar is not."""

    template = QT_TRANSLATE_NOOP("errors", "There is no calendar at {address}.")


class CalendarLoginError(CalendarError):
    """The name or the password was refused."""

    template = QT_TRANSLATE_NOOP(
        "errors", "{host} does not accept this user name or password. Fill them in again."
    )


class CalendarCertificateError(CalendarError):
    """Somebody else may be listening in."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "{host} cannot prove that it is your calendar server (its certificate is not right). "
        "Nothing was changed.",
    )


class CalendarRefusedError(CalendarError):
    """The server does not let us write there, or has no room."""

    template = QT_TRANSLATE_NOOP("errors", "{host} does not let you change this calendar.")


@dataclass(frozen=True)
class CalendarPlace:
    """A calendar collection: its full address, and who logs in."""

    address: str
    user: str = ""


class PublishOutcome(StrEnum):
    """What became of one meeting on the server. FOREIGN: it was changed elsewhere meanwhile."""

    WRITTEN = "written"
    REMOVED = "removed"
    UNCHANGED = "unchanged"
    FOREIGN = "foreign"


@dataclass(frozen=True)
class Publication:
    """One object to write (`content`) or take away (None).

    `etag` is the mark under which we last left it, "" when we never wrote it.
    """

    uid: str
    content: bytes | None
    etag: str = ""


@dataclass(frozen=True)
class Published:
    """What happened; `etag` is the mark it has now, "" when it is gone."""

    uid: str
    outcome: PublishOutcome
    etag: str = ""


class CalendarConnection(Protocol):
    """A calendar that accepted us; used by one thread."""

    def publish(self, publication: Publication, *, force: bool = False) -> Published:
        """Write or remove one object under the mark we left; never over a foreign change.

        `force` writes over it all the same: only after the user said so. CalendarError when
        nothing more can be done.
        """
        ...

    def close(self) -> None:
        """End; never raises."""
        ...


class CalendarPublisher(Protocol):
    """Opens calendars on servers."""

    def connect(self, place: CalendarPlace, password: str) -> CalendarConnection:
        """Connect, log in and see that the calendar is there; CalendarError in words."""
        ...


# ---- reading calendar files -----------------------------------------------------------------


class WhyUnread(StrEnum):
    """Why a file gave nothing."""

    TOO_LARGE = "too_large"
    NOT_READABLE = "not_readable"
    NO_CALENDAR = "no_calendar"
    NO_REPLY = "no_reply"
    TOO_MANY = "too_many"


@dataclass(frozen=True)
class UnreadFile:
    """A file that gave nothing, by its name without the folder."""

    name: str
    why: WhyUnread


@dataclass(frozen=True)
class ReadReplies:
    """All answers found, in the order of files and events."""

    replies: tuple[ReplyFound, ...] = ()
    unread: tuple[UnreadFile, ...] = ()


class ReplyReader(Protocol):
    """Reads .ics and .eml files and folders of them; hostile ones too."""

    def read(self, paths: Sequence[Path], *, stopped: Callable[[], bool]) -> ReadReplies:
        """Return what all files hold; a folder stands for its files. Never raises for content."""
        ...


@dataclass(frozen=True)
class ReadBusyTimes:
    """All times taken in a period, merged and in order, in the home zone's wall-clock time."""

    spans: tuple[BusySpan, ...] = ()
    unread: tuple[UnreadFile, ...] = ()


class BusyReader(Protocol):
    """Reads .ics files and folders of them for the times that are taken."""

    def read(
        self,
        paths: Sequence[Path],
        first: datetime,
        last: datetime,
        *,
        without: frozenset[str],
        stopped: Callable[[], bool],
    ) -> ReadBusyTimes:
        """Return what is taken between two wall-clock moments.

        `without` are UIDs of our own meetings, which take no time from themselves.
        """
        ...
