"""Handing in mail for real, at servers on this computer that fail in every way there is."""

import socket
import ssl
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from leerkring.app.invitations.letters import (
    Address,
    Letter,
    LetterOutcome,
    MailCertificateError,
    MailConnection,
    MailLoginError,
    MailNotPrivateError,
    MailSenderRefusedError,
    MailServer,
    MailServerUnreachableError,
)
from leerkring.domain.invitations import Security
from leerkring.exchange.smtp import SmtpSender
from support.mail_servers import PASSWORD, Authority, Desk, mail_server

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
HERE = "127.0.0.1"
LETTER = Letter(
    key="m1/0/REQUEST/anna@voorbeeld.nl",
    sender=Address("Marieke", "marieke@voorbeeld.nl"),
    to=(Address("Anna", "anna@voorbeeld.nl"),),
    subject="Uitnodiging: één",
    text="Kom je?",
    made_at=datetime(2026, 9, 1, 7, tzinfo=UTC),
)


def letter(name: str, *others: str) -> Letter:
    to = tuple(Address(n, f"{n}@voorbeeld.nl") for n in (name, *others))
    return replace(LETTER, key=f"m1/0/REQUEST/{name}", to=to)


def connect(
    port: int, *, security: Security = Security.NONE, user: str = "", password: str = "",
    trust: ssl.SSLContext | None = None, host: str = HERE, timeout: float = 5.0,
) -> MailConnection:  # fmt: skip
    sender = SmtpSender(lambda: trust or ssl.create_default_context(), timeout)
    return sender.connect(MailServer(host, port, security, user), password)


def test_mail_arrives_with_its_words() -> None:
    desk = Desk()
    with mail_server(desk) as port:
        connection = connect(port)
        assert connection.send(LETTER).outcome is LetterOutcome.SENT
        assert connection.send(letter("bram")).outcome is LetterOutcome.SENT
        connection.close()
    assert [e.rcpt_tos for e in desk.got] == [["anna@voorbeeld.nl"], ["bram@voorbeeld.nl"]]
    content = desk.got[0].content
    assert isinstance(content, bytes)
    message = message_from_bytes(content, policy=policy.default)
    assert message["Subject"] == "Uitnodiging: één"


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_private_connection_with_login(security: Security) -> None:
    authority, desk = Authority(), Desk()
    shown = authority.server("127.0.0.1", "localhost")
    with mail_server(
        desk,
        tls=shown if security is Security.TLS else None,
        starttls=shown if security is Security.STARTTLS else None,
        login=security is Security.STARTTLS,
    ) as port:
        user = "marieke" if security is Security.STARTTLS else ""
        connection = connect(
            port, security=security, user=user, password=PASSWORD, trust=authority.client()
        )
        assert connection.send(LETTER).outcome is LetterOutcome.SENT
        connection.close()
    assert len(desk.got) == 1


@pytest.mark.parametrize("security", Security)
def test_the_name_of_the_computer_is_not_told(
    security: Security, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getfqdn", lambda *_: "laptop-van-marieke.voorbeeld.nl")
    authority, desk = Authority(), Desk()
    shown = authority.server(HERE)
    with mail_server(
        desk,
        tls=shown if security is Security.TLS else None,
        starttls=shown if security is Security.STARTTLS else None,
    ) as port:
        connection = connect(port, security=security, trust=authority.client())
        connection.send(LETTER)
        connection.close()
    assert desk.callers == ["[127.0.0.1]"]


def test_a_wrong_password_is_said() -> None:
    authority = Authority()
    shown = authority.server(HERE)
    with (
        mail_server(Desk(), starttls=shown, login=True) as port,
        pytest.raises(MailLoginError),
    ):
        connect(
            port,
            security=Security.STARTTLS,
            user="marieke",
            password="fout",
            trust=authority.client(),
        )


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_certificate_of_somebody_else_is_refused(security: Security) -> None:
    stranger, mine = Authority(), Authority()
    for shown, trust in (
        (stranger.server(HERE), mine.client()),
        (mine.server("elders.voorbeeld.nl"), mine.client()),
    ):
        desk = Desk()
        tls = shown if security is Security.TLS else None
        starttls = shown if security is Security.STARTTLS else None
        with (
            mail_server(desk, tls=tls, starttls=starttls) as port,
            pytest.raises(MailCertificateError),
        ):
            connect(port, security=security, trust=trust)
        assert desk.got == []


def test_no_password_goes_over_an_open_line() -> None:
    with mail_server(Desk()) as port, pytest.raises(MailNotPrivateError):
        connect(port, security=Security.STARTTLS, user="marieke", password=PASSWORD)


def test_a_server_that_does_not_speak_tls_is_not_private() -> None:
    with (
        mail_server(Desk()) as port,
        pytest.raises((MailNotPrivateError, MailServerUnreachableError)),
    ):
        connect(port, security=Security.TLS, timeout=2.0)


def test_logging_in_where_that_is_not_offered_is_said() -> None:
    with mail_server(Desk()) as port, pytest.raises(MailLoginError):
        connect(port, user="marieke", password=PASSWORD)


def test_nobody_there() -> None:
    with socket.socket() as free:
        free.bind((HERE, 0))
        port = free.getsockname()[1]
    with pytest.raises(MailServerUnreachableError):
        connect(port)


def test_a_server_that_says_nothing_is_not_waited_for() -> None:
    with socket.socket() as silent:
        silent.bind((HERE, 0))
        silent.listen()
        with pytest.raises(MailServerUnreachableError):
            connect(silent.getsockname()[1], timeout=0.3)


def test_a_refused_address_is_told_and_the_next_goes_on() -> None:
    desk = Desk(refuse=frozenset({"weg"}))
    with mail_server(desk) as port:
        connection = connect(port)
        refused = connection.send(letter("weg"))
        assert refused.outcome is LetterOutcome.REFUSED
        assert refused.reason == "550 no such mailbox"
        assert connection.send(letter("anna", "weg")).outcome is LetterOutcome.REFUSED
        assert connection.send(LETTER).outcome is LetterOutcome.SENT
        connection.close()
    assert len(desk.got) == 1


def test_refused_content_is_told() -> None:
    with mail_server(Desk(data_answer="554 looks like spam")) as port:
        connection = connect(port)
        result = connection.send(LETTER)
        assert (result.outcome, result.reason) == (LetterOutcome.REFUSED, "554 looks like spam")
        connection.close()


def test_a_refused_sender_stops_the_round() -> None:
    with mail_server(Desk(refuse_sender=True)) as port:
        connection = connect(port)
        with pytest.raises(MailSenderRefusedError):
            connection.send(LETTER)
        connection.close()


def test_a_line_that_breaks_after_the_content_is_not_certain() -> None:
    desk = Desk(drop_after_data=True)
    with mail_server(desk) as port:
        connection = connect(port)
        assert connection.send(LETTER).outcome is LetterOutcome.UNSURE
        desk.drop_after_data = False
        assert connection.send(letter("bram")).outcome is LetterOutcome.SENT
        connection.close()


def test_a_line_that_breaks_before_the_content_is_tried_once_more() -> None:
    desk = Desk(drop_at_rcpt=1)
    with mail_server(desk) as port:
        connection = connect(port)
        assert connection.send(LETTER).outcome is LetterOutcome.SENT
        connection.close()
    assert len(desk.got) == 1


def test_a_server_that_closes_after_two_mails_is_called_again() -> None:
    desk = Desk(close_after=2)
    with mail_server(desk) as port:
        connection = connect(port)
        names = ["anna", "bram", "chantal", "daan"]
        assert {connection.send(letter(n)).outcome for n in names} == {LetterOutcome.SENT}
        connection.close()
    assert len(desk.got) == 4


def test_a_server_that_is_gone_in_the_middle_is_said() -> None:
    desk = Desk()
    with mail_server(desk) as port:
        connection = connect(port, timeout=2.0)
        assert connection.send(LETTER).outcome is LetterOutcome.SENT
    with pytest.raises(MailServerUnreachableError):
        connection.send(letter("bram"))
    connection.close()
