"""The line to a calendar server: one place, one login, and failures as CalendarError.

`requests` takes long to import; it comes in when the first line is opened.
"""

import ssl
import time
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urljoin, urlsplit

from leerkring.app.invitations.letters import (
    CalendarCertificateError,
    CalendarError,
    CalendarPlace,
    CalendarUnreachableError,
)
from leerkring.support.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from requests import PreparedRequest, Response, Session

_REDIRECTS = {301, 302, 303, 307, 308}
_MOST_REDIRECTS = 5
# An answer is read up to here: no object of ours, nor what is said of it, comes near.
_MOST_OCTETS = 4_000_000
_CHUNK = 65_536
# A server that sends a little now and then never runs into the time limit for one wait.
_WAITS_FOR_A_WHOLE_ANSWER = 3
_PORTS = {"https": 443, "http": 80}
_NOT_IN_ADDRESSES = frozenset('\\<>"{}|^`')


class CalendarAddressError(CalendarError):
    """At this address the password would go over the line for all to read, or is in it."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The address of a calendar starts with https:// and holds no user name or password.",
    )


class CalendarMovedError(CalendarUnreachableError):
    """The server points to another one, which was not the one chosen to get the password."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The calendar is at {host} now. Fill in its new address if that is right."
    )


@dataclass(frozen=True)
class Reply:
    """What a server answered; `address` is where, after redirects. `etag` is "" when untold."""

    status: int
    address: str
    etag: str = ""
    body: bytes = b""
    challenge: str = ""
    location: str = ""


def checked_address(address: str) -> str:
    """Return an address that may be asked; CalendarAddressError for any other.

    https only, and http to this computer itself; no user name or password in it, no question
    and no fragment.
    """
    address = address.strip()
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises for what is no port
    except ValueError:
        raise CalendarAddressError from None
    # Programs differ in where the host ends when these stand in an address.
    unclear = any(sign in _NOT_IN_ADDRESSES or sign.isspace() for sign in address)
    private = parts.scheme == "https" or (parts.scheme == "http" and _is_this_computer(parts))
    if unclear or not private or not parts.hostname or "@" in parts.netloc:
        raise CalendarAddressError
    if parts.query or parts.fragment:
        raise CalendarAddressError
    return address


def host_of(address: str) -> str:
    """Return the host as people know it."""
    return urlsplit(address).hostname or address


def same_place(one: str, other: str) -> bool:
    """Return whether two checked addresses have the same scheme, host and port."""
    return _place(one) == _place(other)


class Wire:
    """Questions to one server, for one person; used by one thread."""

    def __init__(
        self, place: CalendarPlace, password: str, *, timeout: float, trust: str | bool
    ) -> None:
        """Make ready without asking anything yet.

        `timeout` is in seconds, for each wait; `trust` is the path of a file with certificates
        of authorities, or True for those of `requests`. CalendarAddressError for an address
        that cannot be used.
        """
        self.address = checked_address(place.address)
        self.host = host_of(self.address)
        self._user, self._password = place.user, password
        self._timeout, self._trust = timeout, trust
        self._session = _new_session()
        # A proxy knows no servers on this computer.
        self._session.trust_env = not _is_this_computer(urlsplit(self.address))
        # Compressing on the way makes some servers change or weaken the ETag.
        self._session.headers.update({"User-Agent": "Leerkring", "Accept-Encoding": "identity"})
        # Always something: without it, requests looks for a password in the user's ~/.netrc.
        self._session.auth = self._basic
        self._is_digest = False

    def ask(
        self, method: str, address: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Reply:
        """Ask, and follow redirects at the same place; any status is a reply.

        CalendarUnreachableError, CalendarMovedError or CalendarCertificateError otherwise.
        """
        for _ in range(_MOST_REDIRECTS + 1):
            reply = self._asked(method, address, body, headers or {})
            if reply.status == 401 and self._wants_digest(reply):
                reply = self._asked(method, address, body, headers or {})
            if reply.status not in _REDIRECTS:
                return reply
            address = self._next(reply)
        raise CalendarUnreachableError(host=self.host)

    def close(self) -> None:
        """End; asking is over."""
        self._session.close()

    def _asked(self, method: str, address: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        from urllib3.exceptions import HTTPError

        try:
            with self._session.request(
                method,
                address,
                data=body or None,
                headers=headers,
                timeout=self._timeout,
                # Said here, since a session's own is overruled by the environment.
                verify=self._trust,
                allow_redirects=False,
                stream=True,
            ) as response:
                return Reply(
                    response.status_code,
                    address,
                    response.headers.get("ETag", "").strip(),
                    self._read(response),
                    response.headers.get("WWW-Authenticate", ""),
                    response.headers.get("Location", ""),
                )
        # Those of requests are OSErrors; the others come through it as they are, ValueError for
        # what fits in no header or address.
        except (OSError, HTTPError, ValueError) as error:
            raise _failure(error, self.host) from error

    def _read(self, response: "Response") -> bytes:
        late = time.monotonic() + self._timeout * _WAITS_FOR_A_WHOLE_ANSWER
        body = bytearray()
        # What came so far, not a full chunk: that may never come, a few octets at a time.
        while chunk := response.raw.read1(_CHUNK, decode_content=True):
            body += chunk
            if len(body) > _MOST_OCTETS:
                break
            if time.monotonic() > late:
                raise TimeoutError
        return bytes(body)

    def _next(self, reply: Reply) -> str:
        try:
            target = checked_address(urljoin(reply.address, reply.location))
        except (CalendarAddressError, ValueError):
            raise CalendarUnreachableError(host=self.host) from None
        if not same_place(target, self.address):
            raise CalendarMovedError(host=host_of(target))
        return target

    def _basic(self, request: "PreparedRequest") -> "PreparedRequest":
        if self._user:
            # In UTF-8, as RFC 7617 allows; requests itself stops at signs outside Latin-1.
            both = b64encode(f"{self._user}:{self._password}".encode()).decode()
            request.headers["Authorization"] = f"Basic {both}"
        return request

    def _wants_digest(self, reply: Reply) -> bool:
        """Turn to the other way of logging in when it is the only one offered."""
        offered = reply.challenge.lower()
        if self._is_digest or not self._user or "digest" not in offered or "basic" in offered:
            return False
        from requests.auth import HTTPDigestAuth

        self._session.auth = HTTPDigestAuth(self._user, self._password)
        self._is_digest = True
        return True


def _new_session() -> "Session":
    from requests import Session

    class Straight(Session):
        """Never looks where a redirect leads: it reads all of it, and stops at nonsense."""

        def get_redirect_target(self, resp: "Response") -> None:
            del resp

    return Straight()


def _failure(error: Exception, host: str) -> CalendarError:
    from requests.exceptions import SSLError

    causes: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in causes:
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    broken = any(isinstance(one, ssl.SSLEOFError | ssl.SSLZeroReturnError) for one in causes)
    if any(isinstance(one, SSLError) for one in causes) and not broken:
        return CalendarCertificateError(host=host)
    return CalendarUnreachableError(host=host)


def _is_this_computer(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _place(address: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(address)
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)
