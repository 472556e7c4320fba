"""Hands in mail at a server: private, one by one, and honest about what it does not know."""

import smtplib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress

from leerkring.app.invitations.letters import (
    Letter,
    LetterOutcome,
    LetterResult,
    MailCertificateError,
    MailConnection,
    MailError,
    MailLoginError,
    MailNotPrivateError,
    MailSenderRefusedError,
    MailServer,
    MailServerUnreachableError,
    MailTooSlowError,
)
from leerkring.domain.invitations import Security
from leerkring.exchange.mail_messages import mail_message

TIMEOUT = 20.0  # seconds for each answer of the server
# How we greet: an address, as RFC 5321 (4.1.4) allows who has no name. By default it would be the
# name of the computer, which is nobody's business, and looking that up may take long.
_OUR_NAME = "[127.0.0.1]"
_LONGEST_REASON = 200
_CLOSING = 421
_Context = Callable[[], ssl.SSLContext]


class SmtpSender:
    """Opens connections; `context` says whom to trust, `timeout` is in seconds."""

    def __init__(
        self, context: _Context = ssl.create_default_context, timeout: float = TIMEOUT
    ) -> None:
        self._context, self._timeout = context, timeout

    def connect(self, server: MailServer, password: str) -> MailConnection:
        connection = _Connection(server, password, self._context, self._timeout)
        connection.open()
        return connection


class _Connection(MailConnection):
    def __init__(
        self, server: MailServer, password: str, context: _Context, timeout: float
    ) -> None:
        self._server, self._password = server, password
        self._context, self._timeout = context, timeout
        self._smtp: smtplib.SMTP | None = None

    # ---- connecting ---------------------------------------------------------------------------

    def open(self) -> smtplib.SMTP:
        """Connect and log in; MailError says what stands in the way."""
        host = self._server.host
        try:
            smtp = self._greeted()
        except ssl.SSLCertVerificationError as error:
            raise MailCertificateError(host=host) from error
        except ssl.SSLError as error:
            raise MailNotPrivateError(host=host) from error
        except (OSError, smtplib.SMTPException, ValueError) as error:
            raise MailServerUnreachableError(host=host) from error
        try:
            self._greet(smtp)
            self._log_in(smtp)
        except MailError:
            self._drop(smtp)
            raise
        self._smtp = smtp
        return smtp

    def _greeted(self) -> smtplib.SMTP:
        server, timeout = self._server, self._timeout
        if server.security is Security.TLS:
            return smtplib.SMTP_SSL(
                server.host, server.port, _OUR_NAME, timeout=timeout, context=self._context()
            )
        smtp = smtplib.SMTP(server.host, server.port, _OUR_NAME, timeout=timeout)
        if server.security is Security.STARTTLS:
            try:
                smtp.ehlo_or_helo_if_needed()
                if not smtp.has_extn("starttls"):
                    raise MailNotPrivateError(host=server.host)
                smtp.starttls(context=self._context())
            except BaseException:
                self._drop(smtp)
                raise
        return smtp

    def _greet(self, smtp: smtplib.SMTP) -> None:
        try:
            smtp.ehlo_or_helo_if_needed()
        except (OSError, smtplib.SMTPException) as error:
            raise MailServerUnreachableError(host=self._server.host) from error

    def _log_in(self, smtp: smtplib.SMTP) -> None:
        if not self._server.user:
            return
        try:
            smtp.login(self._server.user, self._password)
        except smtplib.SMTPAuthenticationError as error:
            raise MailLoginError(host=self._server.host) from error
        except smtplib.SMTPNotSupportedError as error:
            raise MailLoginError(host=self._server.host) from error
        except UnicodeEncodeError as error:
            raise MailLoginError(host=self._server.host) from error
        except (OSError, smtplib.SMTPException) as error:
            raise MailServerUnreachableError(host=self._server.host) from error

    # ---- handing in ---------------------------------------------------------------------------

    def send(self, letter: Letter) -> LetterResult:
        """Hand in one letter; a server that closed in the meantime is called once more."""
        content = mail_message(letter).as_bytes()
        fresh = self._smtp is None
        try:
            return self._hand_in(self._smtp or self.open(), letter, content)
        except _ClosedBeforeDataError:
            if fresh:
                raise self._gone() from None
        try:
            return self._hand_in(self.open(), letter, content)
        except _ClosedBeforeDataError:
            raise self._gone() from None

    def _hand_in(self, smtp: smtplib.SMTP, letter: Letter, content: bytes) -> LetterResult:
        refused = self._address(smtp, letter)
        if refused is not None:
            return refused
        try:
            code, answer = smtp.data(content)
        except smtplib.SMTPDataError as error:  # it did not want to hear it at all
            self._reset(smtp)
            return LetterResult(LetterOutcome.REFUSED, _said(error.smtp_code, error.smtp_error))
        except (OSError, smtplib.SMTPException):
            self._forget(smtp)
            return LetterResult(LetterOutcome.UNSURE)
        if code != 250:
            self._reset(smtp)
            return LetterResult(LetterOutcome.REFUSED, _said(code, answer))
        return LetterResult(LetterOutcome.SENT)

    def _address(self, smtp: smtplib.SMTP, letter: Letter) -> LetterResult | None:
        """Say from whom and to whom; the result when nobody or not everybody is taken."""
        try:
            code, answer = smtp.mail(letter.sender.email)
            if code == _CLOSING:
                raise smtplib.SMTPServerDisconnected
            if code != 250:
                self._reset(smtp)
                raise MailSenderRefusedError(host=self._server.host, email=letter.sender.email)
            for one in letter.to:
                code, answer = smtp.rcpt(one.email)
                if code == _CLOSING:
                    raise smtplib.SMTPServerDisconnected
                if code not in (250, 251):
                    self._reset(smtp)
                    return LetterResult(LetterOutcome.REFUSED, _said(code, answer))
        except TimeoutError as error:
            self._forget(smtp)
            raise MailTooSlowError(host=self._server.host) from error
        except (OSError, smtplib.SMTPException) as error:
            self._forget(smtp)
            raise _ClosedBeforeDataError from error
        return None

    def _reset(self, smtp: smtplib.SMTP) -> None:
        try:
            smtp.rset()
        except (OSError, smtplib.SMTPException):
            self._forget(smtp)

    def _gone(self) -> MailError:
        return MailServerUnreachableError(host=self._server.host)

    # ---- ending -------------------------------------------------------------------------------

    def close(self) -> None:
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with suppress(OSError, smtplib.SMTPException):
                smtp.quit()
            self._drop(smtp)

    def _forget(self, smtp: smtplib.SMTP) -> None:
        self._smtp = None
        self._drop(smtp)

    @staticmethod
    def _drop(smtp: smtplib.SMTP) -> None:
        with suppress(OSError, smtplib.SMTPException):
            if isinstance(smtp.sock, socket.socket):
                smtp.sock.shutdown(socket.SHUT_RDWR)
        with suppress(OSError, smtplib.SMTPException):
            smtp.close()


class _ClosedBeforeDataError(Exception):
    """The line broke while nothing was handed in yet."""


def _said(code: int, answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return " ".join(f"{code} {text}".split())[:_LONGEST_REASON]
