"""Mail servers on 127.0.0.1 that keep what they get, and can fail where it hurts."""

import gc
import socket
import ssl
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

PASSWORD = "geheim"


@dataclass
class Desk:
    """What a server does with mail, by the part of the address before the @."""

    got: list[Envelope] = field(default_factory=list)
    callers: list[str | None] = field(default_factory=list)
    refuse: frozenset[str] = frozenset()
    refuse_sender: bool = False
    data_answer: str = "250 OK"
    drop_after_data: bool = False
    drop_at_rcpt: int = 0
    close_after: int = 0
    asked: int = 0

    async def handle_MAIL(  # noqa: N802 - as the library calls it
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del server
        self.callers.append(session.host_name)
        if self.refuse_sender:
            return "553 not your address"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802 - as the library calls it
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del session
        self.asked += 1
        if self.drop_at_rcpt and self.asked == self.drop_at_rcpt:
            _hang_up(server)
            return "250 OK"
        if address.split("@")[0] in self.refuse:
            return "550 no such mailbox"
        if self.close_after and len(self.got) >= self.close_after:
            self.close_after = 0
            return "421 too many, call again"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - as the library calls it
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        del session
        if self.drop_after_data:
            _hang_up(server)
            return "250 OK"
        if self.data_answer.startswith("250"):
            self.got.append(envelope)
        return self.data_answer


def _hang_up(server: Any) -> None:
    server.transport.abort()


def _authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> Any:
    del server, session, envelope, mechanism
    right = data.login == b"marieke" and data.password == PASSWORD.encode()
    return AuthResult(success=right, handled=False)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def mail_server(
    desk: Desk,
    *,
    tls: ssl.SSLContext | None = None,
    starttls: ssl.SSLContext | None = None,
    login: bool = False,
) -> Iterator[int]:
    """Run a server for as long as a test needs it; gives its port."""
    options: dict[str, Any] = {}
    if login:
        options |= {
            "authenticator": _authenticate, "auth_required": True,
            "auth_require_tls": starttls is not None,
        }  # fmt: skip
    if starttls is not None:
        options |= {"tls_context": starttls, "require_starttls": False}
    port = _free_port()
    controller = Controller(
        desk, hostname="127.0.0.1", port=port, ssl_context=tls, ready_timeout=20, **options
    )
    controller.start()
    try:
        yield port
    finally:
        controller.stop()
        with warnings.catch_warnings():
            # What clients broke off stays open at the server's side until it is collected.
            warnings.simplefilter("ignore", ResourceWarning)
            del controller
            gc.collect()


@dataclass(frozen=True)
class Authority:
    """Somebody who hands out certificates, and who trusts them."""

    ca: trustme.CA = field(default_factory=trustme.CA)

    def server(self, *names: str) -> ssl.SSLContext:
        """Return what a server with these names shows."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.ca.issue_cert(*names).configure_cert(context)
        return context

    def client(self) -> ssl.SSLContext:
        """Return what trusts this authority."""
        context = ssl.create_default_context()
        self.ca.configure_trust(context)
        return context
