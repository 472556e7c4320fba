"""A calendar server that fails while we publish: told in words, and nothing written blindly."""

from collections.abc import Iterator

import pytest

from leerkring.app.invitations.letters import (
    CalendarError,
    CalendarLoginError,
    CalendarRefusedError,
    CalendarUnreachableError,
    Publication,
    Published,
    PublishOutcome,
)
from leerkring.calendars.caldav import CalDavConnection, CalDavPublisher, object_name
from support.calendar_servers import IS_CALENDAR, FailingServer, Says, failing_server, has_mark
from support.stored import LATER_MADE, an_object

UID = "m1@leerkring"
OBJECT = "/kring/m1%40leerkring.ics"


@pytest.fixture
def server() -> Iterator[FailingServer]:
    with failing_server() as running:
        yield running


@pytest.fixture
def connection(server: FailingServer) -> Iterator[CalDavConnection]:
    opened = CalDavPublisher(timeout=5).connect(server.place(), "")
    yield opened
    opened.close()


def write(connection: CalDavConnection, etag: str = "", *, force: bool = False) -> Published:
    return connection.publish(Publication(UID, an_object(), etag), force=force)


def test_the_body_and_its_kind_are_exactly_ours(
    server: FailingServer, connection: CalDavConnection
) -> None:
    server.plans["PUT"] = [Says(201, headers={"ETag": '"1"'})]
    assert write(connection) == Published(UID, PublishOutcome.WRITTEN, '"1"')
    write(connection, '"1"')
    write(connection, '"1"', force=True)
    first, second, forced = server.asked_for("PUT")
    assert first.path == OBJECT
    assert first.body == an_object()
    assert first.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert (first.headers.get("If-None-Match"), first.headers.get("If-Match")) == ("*", None)
    assert (second.headers.get("If-None-Match"), second.headers.get("If-Match")) == (None, '"1"')
    assert not {"If-None-Match", "If-Match"} & forced.headers.keys()


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
@pytest.mark.parametrize(
    ("says", "error"),
    [
        (Says(401), CalendarLoginError),
        (Says(403, headers={"WWW-Authenticate": "Basic"}), CalendarLoginError),
        (Says(405), CalendarRefusedError),
        (Says(413), CalendarRefusedError),
        (Says(507), CalendarRefusedError),
        (Says(500), CalendarUnreachableError),
        (Says(503), CalendarUnreachableError),
        (Says(204, cut=True), CalendarUnreachableError),
    ],
)
def test_what_stops_a_round(
    server: FailingServer,
    connection: CalDavConnection,
    method: str,
    says: Says,
    error: type[CalendarError],
) -> None:
    if says.cut:
        says = Says(200, b"half", cut=True)
    server.plans[method] = [says]
    content = an_object() if method == "PUT" else None
    with pytest.raises(CalendarError) as raised:
        connection.publish(Publication(UID, content, '"1"'))
    assert type(raised.value) is error


def test_403_after_logging_in_is_no_wrong_password(server: FailingServer) -> None:
    server.plans["PUT"] = [Says(403)]
    connection = CalDavPublisher().connect(server.place(user="marieke"), "geheim")
    with pytest.raises(CalendarRefusedError):
        write(connection)
    connection.close()


def test_a_line_that_breaks_after_writing_heals(
    server: FailingServer, connection: CalDavConnection
) -> None:
    server.plans["PUT"] = [Says(201, b"half", kept=True, cut=True), Says(412)]
    with pytest.raises(CalendarUnreachableError):
        write(connection)
    again = Publication(UID, an_object(made_at=LATER_MADE))
    assert connection.publish(again) == Published(UID, PublishOutcome.UNCHANGED, '"kept"')


@pytest.mark.parametrize("says", [Says(0, never=True), Says(201, b"X" * 100, drips=True)])
def test_a_slow_server_stops_the_round(server: FailingServer, says: Says) -> None:
    server.plans["PUT"] = [says]
    connection = CalDavPublisher(timeout=0.3).connect(server.place(), "")
    with pytest.raises(CalendarUnreachableError):
        write(connection)
    connection.close()


def test_a_mark_that_is_not_told_is_asked_for(
    server: FailingServer, connection: CalDavConnection
) -> None:
    server.plans |= {"PUT": [Says(201)], "PROPFIND": [Says(207, has_mark('"7"'))]}
    assert write(connection) == Published(UID, PublishOutcome.WRITTEN, '"7"')
    server.plans |= {"PUT": [Says(412)], "GET": [Says(200, an_object(days_later=1))]}
    assert write(connection) == Published(UID, PublishOutcome.FOREIGN, '"7"')
    server.plans |= {"PUT": [Says(201)], "PROPFIND": [Says(404)]}
    assert write(connection) == Published(UID, PublishOutcome.WRITTEN, "")


def test_nothing_at_another_host_is_removed(
    server: FailingServer, connection: CalDavConnection
) -> None:
    taken = Says(409, b'<a xmlns="urn:ietf:params:xml:ns:caldav"><no-uid-conflict/></a>')
    server.plans |= {"PUT": [taken], "DELETE": [Says(204)], "GET": [Says(404)]}
    with failing_server() as other:
        for href in (f"{other.place().address}x.ics", "https://voorbeeld.nl/?a=b"):
            found = IS_CALENDAR.replace(b"/kring/", href.encode())
            server.plans["REPORT"] = [Says(207, found)]
            assert write(connection) == Published(UID, PublishOutcome.FOREIGN)
            with pytest.raises(CalendarRefusedError):
                write(connection, force=True)
        assert other.asked == []
    assert server.asked_for("DELETE") == []


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_looking_may_be_refused(
    server: FailingServer, connection: CalDavConnection, method: str
) -> None:
    server.plans |= {method: [Says(412)], "GET": [Says(401)]}
    content = an_object() if method == "PUT" else None
    with pytest.raises(CalendarLoginError):
        connection.publish(Publication(UID, content, '"1"'))


def test_what_others_removed_before_us_is_removed(
    server: FailingServer, connection: CalDavConnection
) -> None:
    server.plans |= {"DELETE": [Says(412)], "GET": [Says(404)]}
    gone = connection.publish(Publication(UID, None, '"1"'))
    assert gone == Published(UID, PublishOutcome.REMOVED)


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_a_weak_mark_that_fits_never_writes_blindly(
    server: FailingServer, connection: CalDavConnection, method: str
) -> None:
    server.plans[method] = [Says(412)]
    server.plans["GET"] = [Says(200, an_object(days_later=1), {"ETag": 'W/"1"'})]
    content = an_object() if method == "PUT" else None
    foreign = connection.publish(Publication(UID, content, 'W/"1"'))
    assert foreign == Published(UID, PublishOutcome.FOREIGN, 'W/"1"')
    assert all("If-Match" in one.headers for one in server.asked_for(method))


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_a_weak_mark_is_named_as_both_kinds(
    server: FailingServer, connection: CalDavConnection, method: str
) -> None:
    server.plans[method] = [Says(412), Says(204, headers={"ETag": 'W/"2"'}), Says(412)]
    server.plans["GET"] = [Says(200, an_object(days_later=1), {"ETag": 'W/"1"'})]
    content = an_object() if method == "PUT" else None
    first = connection.publish(Publication(UID, content, 'W/"1"'))
    assert first.outcome in {PublishOutcome.WRITTEN, PublishOutcome.REMOVED}
    names = [one.headers["If-Match"] for one in server.asked_for(method)]
    assert names == ['"1"', 'W/"1"']
    foreign = connection.publish(Publication(UID, content, 'W/"1"'))
    assert foreign == Published(UID, PublishOutcome.FOREIGN, 'W/"1"')


def test_a_foreign_object_that_is_no_calendar_or_endless_is_foreign(
    server: FailingServer, connection: CalDavConnection
) -> None:
    server.plans["PUT"] = [Says(412)]
    for body in (b"<html>", b"", an_object() + b"X" * 5_000_000):
        server.plans["GET"] = [Says(200, body, {"ETag": '"x"'})]
        assert write(connection) == Published(UID, PublishOutcome.FOREIGN, '"x"')


def test_forcing_where_a_mark_is_always_wanted(
    server: FailingServer, connection: CalDavConnection
) -> None:
    there = Says(200, an_object(days_later=1), {"ETag": '"x"'})
    server.plans |= {"PUT": [Says(412), Says(204, headers={"ETag": '"y"'})], "GET": [there]}
    assert write(connection, force=True) == Published(UID, PublishOutcome.WRITTEN, '"y"')
    server.plans |= {"PUT": [Says(412), Says(201, headers={"ETag": '"z"'})], "GET": [Says(404)]}
    assert write(connection, force=True) == Published(UID, PublishOutcome.WRITTEN, '"z"')
    server.plans |= {"DELETE": [Says(412), Says(204)], "GET": [there]}
    gone = connection.publish(Publication(UID, None, '"1"'), force=True)
    assert gone == Published(UID, PublishOutcome.REMOVED)
    assert server.asked_for("DELETE")[-1].headers["If-Match"] == '"x"'
    server.plans["PUT"] = [Says(412)]
    with pytest.raises(CalendarRefusedError):
        write(connection, force=True)


@pytest.mark.parametrize("status", [404, 409, 410, 412])
def test_nothing_is_there_and_nothing_may_come(
    server: FailingServer, connection: CalDavConnection, status: int
) -> None:
    server.plans["PUT"] = [Says(status)]
    assert write(connection, '"1"') == Published(UID, PublishOutcome.FOREIGN)
    with pytest.raises(CalendarRefusedError):
        write(connection)


@pytest.mark.parametrize("etag", ['"€"', '"a\r\nX-Evil: 1"'])
def test_a_mark_that_fits_in_no_header(
    server: FailingServer, connection: CalDavConnection, etag: str
) -> None:
    server.plans["PUT"] = [Says(204)]
    with pytest.raises(CalendarError):
        write(connection, etag)
    assert server.asked_for("PUT") == []


def test_what_makes_servers_send_mail_is_never_handed_in(
    server: FailingServer, connection: CalDavConnection
) -> None:
    invited = an_object().replace(
        b"END:VEVENT", b"ATTENDEE;CN=A:mailto:a@voorbeeld.nl\r\nEND:VEVENT"
    )
    for force in (False, True):
        with pytest.raises(ValueError, match="ATTENDEE"):
            connection.publish(Publication(UID, invited), force=force)
    assert server.asked_for("PUT") == []


def test_names_are_safe_in_addresses_and_folders() -> None:
    assert object_name("m1@leerkring") == "m1%40leerkring.ics"
    assert object_name("../a b/é") == "..%2Fa%20b%2F%C3%A9.ics"
