"""Connecting to a calendar: only the right server gets the password, and failures are words."""

import socket
import ssl
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from leerkring.app.invitations.letters import (
    CalendarCertificateError,
    CalendarError,
    CalendarLoginError,
    CalendarNotFoundError,
    CalendarPlace,
    CalendarRefusedError,
    CalendarUnreachableError,
    Publication,
)
from leerkring.calendars.caldav import CalDavPublisher
from leerkring.calendars.caldav_wire import CalendarAddressError, CalendarMovedError
from support.calendar_servers import IS_CALENDAR, FailingServer, Says, failing_server
from support.stored import an_object

READ_ONLY = IS_CALENDAR.replace(
    b"</d:prop>",
    b"<d:current-user-privilege-set><d:privilege><d:read/></d:privilege>"
    b"</d:current-user-privilege-set></d:prop>",
)
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "calendar">]>' + IS_CALENDAR


@pytest.fixture
def server() -> Iterator[FailingServer]:
    with failing_server() as running:
        yield running


def connect(place: CalendarPlace, *, timeout: float = 5, trust: str | bool = True) -> None:
    CalDavPublisher(timeout, trust=trust).connect(place, "geheim").close()


# ---- connecting -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "http://agenda.voorbeeld.nl/kring/",
        "ftp://agenda.voorbeeld.nl/kring/",
        "agenda.voorbeeld.nl/kring/",
        "https:///kring/",
        "https://marieke@agenda.voorbeeld.nl/kring/",
        "https://marieke:geheim@agenda.voorbeeld.nl/kring/",
        "https://agenda.voorbeeld.nl:poort/kring/",
        "https://[agenda/kring/",
        "https://agenda.voorbeeld.nl\\@elders.voorbeeld.nl/",
        "https://agenda.voorbeeld.nl/een kring/",
        "https://agenda.voorbeeld.nl/kring/?a=b",
        "https://agenda.voorbeeld.nl/kring/#a",
        "http://127.0.0.1.voorbeeld.nl/kring/",
        "",
    ],
)
def test_addresses_that_are_never_asked(address: str) -> None:
    with pytest.raises(CalendarAddressError) as refusal:
        connect(CalendarPlace(address, "marieke"))
    assert "geheim" not in str(refusal.value)


@pytest.mark.parametrize(
    ("says", "error"),
    [
        (Says(200, b"<html>"), CalendarNotFoundError),
        (Says(207, b"<html>"), CalendarNotFoundError),
        (Says(207, b"<a/>"), CalendarNotFoundError),
        (Says(207, IS_CALENDAR[:-20]), CalendarNotFoundError),
        (Says(207, IS_CALENDAR.replace(b" 200 ", b" 404 ")), CalendarNotFoundError),
        (Says(207, ENTITIES), CalendarNotFoundError),
        (Says(404), CalendarNotFoundError),
        (Says(405), CalendarNotFoundError),
        (Says(401), CalendarLoginError),
        (Says(403, headers={"WWW-Authenticate": "Basic"}), CalendarLoginError),
        (Says(403), CalendarRefusedError),
        (Says(207, READ_ONLY), CalendarRefusedError),
        (Says(429), CalendarUnreachableError),
        (Says(500), CalendarUnreachableError),
        (Says(503), CalendarUnreachableError),
        (Says(207, IS_CALENDAR, cut=True), CalendarUnreachableError),
        (Says(0, never=True), CalendarUnreachableError),
    ],
)
def test_what_stands_in_the_way_is_said(
    server: FailingServer, says: Says, error: type[CalendarError]
) -> None:
    server.plans["PROPFIND"] = [says]
    with pytest.raises(CalendarError) as raised:
        connect(server.place(user="marieke"), timeout=0.3 if says.never else 5)
    assert type(raised.value) is error


def test_nobody_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(CalendarUnreachableError, match=r"127\.0\.0\.1"):
        connect(CalendarPlace(f"http://127.0.0.1:{port}/kring/"))


def test_the_login_goes_along_in_utf_8(server: FailingServer) -> None:
    CalDavPublisher().connect(server.place(user="marieke"), "gehéim€").close()
    (asked,) = server.asked
    assert b64decode(asked.headers["Authorization"].split()[1]).decode() == "marieke:gehéim€"


def test_without_a_user_nothing_is_said_of_one(server: FailingServer) -> None:
    connect(server.place())
    assert "Authorization" not in server.asked[0].headers


def test_digest_is_used_when_it_is_the_only_way(server: FailingServer) -> None:
    challenge = {"WWW-Authenticate": 'Digest realm="kring", qop="auth", nonce="abc"'}
    server.plans["PROPFIND"] = [Says(401, headers=challenge)] * 2 + [Says(207, IS_CALENDAR)]
    connect(server.place(user="marieke"))
    assert server.asked[-1].headers["Authorization"].startswith('Digest username="marieke"')


def test_a_refused_digest_is_a_wrong_login(server: FailingServer) -> None:
    challenge = {"WWW-Authenticate": 'Digest realm="kring", qop="auth", nonce="abc"'}
    server.plans["PROPFIND"] = [Says(401, headers=challenge)]
    with pytest.raises(CalendarLoginError):
        connect(server.place(user="marieke"))
    assert len(server.asked) < 6


# ---- redirects ------------------------------------------------------------------------------


def test_a_redirect_at_the_same_place_is_followed(server: FailingServer) -> None:
    server.plans["PROPFIND"] = [Says(301, headers={"Location": "/kring/"}), Says(207, IS_CALENDAR)]
    server.plans["PUT"] = [Says(201, headers={"ETag": '"1"'})]
    connection = CalDavPublisher().connect(server.place("/.well-known/caldav"), "")
    connection.publish(Publication("m1@leerkring", an_object()))
    connection.close()
    assert [(one.method, one.path) for one in server.asked] == [
        ("PROPFIND", "/.well-known/caldav"),
        ("PROPFIND", "/kring/"),
        ("PUT", "/kring/m1%40leerkring.ics"),
    ]


def test_a_redirect_to_another_host_gets_no_password(server: FailingServer) -> None:
    with failing_server() as other:
        for target in (other.place().address, f"//[::1]:{other.server_port}/kring/"):
            server.plans["PROPFIND"] = [Says(302, headers={"Location": target})]
            with pytest.raises(CalendarMovedError):
                connect(server.place(user="marieke"))
        assert other.asked == []


@pytest.mark.parametrize("target", ["/kring/", "", "http://agenda.voorbeeld.nl/", "https://[x"])
def test_a_redirect_that_leads_nowhere(server: FailingServer, target: str) -> None:
    server.plans["PROPFIND"] = [Says(307, headers={"Location": target})]
    with pytest.raises(CalendarUnreachableError):
        connect(server.place())
    assert len(server.asked) < 10


# ---- certificates ---------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "known"), [("127.0.0.1", True), ("x.nl", True), ("::1", False)])
def test_only_the_server_itself_gets_the_password(tmp_path: Path, name: str, known: bool) -> None:
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(file)
    with failing_server(context) as server:
        place = server.place(scheme="https", user="marieke")
        if name == "127.0.0.1":
            connect(place, trust=str(file))
            assert len(server.asked) == 1
            return
        with pytest.raises(CalendarCertificateError, match=r"127\.0\.0\.1"):
            connect(place, trust=str(file) if known else True)
        assert server.asked == []


def test_the_environment_does_not_choose_whom_to_trust(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(file)
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(other)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other))
    with failing_server(context) as server:
        connect(server.place(scheme="https"), trust=str(file))


def test_a_server_without_tls_where_it_should_be(server: FailingServer) -> None:
    with pytest.raises(CalendarError):
        connect(server.place(scheme="https"))
    assert server.asked == []
