"""Publishing to a real server: what is written is there, and what others changed stays."""

from collections.abc import Iterator

import pytest

from leerkring.app.invitations.letters import (
    CalendarLoginError,
    CalendarNotFoundError,
    CalendarRefusedError,
    Publication,
    Published,
    PublishOutcome,
)
from leerkring.calendars.caldav import CalDavConnection, CalDavPublisher
from leerkring.calendars.stored_objects import same_facts
from support.calendar_servers import PASSWORD, Radicale
from support.stored import LATER_MADE, an_object

UID = "m1@leerkring"
NAME = "m1%40leerkring.ics"


@pytest.fixture
def connection(server: Radicale, path: str) -> Iterator[CalDavConnection]:
    opened = CalDavPublisher().connect(server.place(path), PASSWORD)
    yield opened
    opened.close()


def write(connection: CalDavConnection, days_later: int = 0, etag: str = "") -> Published:
    return connection.publish(Publication(UID, an_object(days_later=days_later), etag))


def test_what_is_written_is_read_back(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    published = write(connection)
    there = server.other_program("GET", path + NAME)
    assert published == Published(UID, PublishOutcome.WRITTEN, there.etag)
    assert there.etag
    assert same_facts(there.body, an_object())


def test_a_change_goes_over_our_own_mark(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    first = write(connection)
    second = write(connection, 7, first.etag)
    assert second.outcome is PublishOutcome.WRITTEN
    assert second.etag not in {"", first.etag}
    assert same_facts(server.other_program("GET", path + NAME).body, an_object(days_later=7))


def test_a_foreign_change_is_shown_and_stays(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    first = write(connection)
    foreign = server.other_program("PUT", path + NAME, an_object(days_later=1))
    assert write(connection, 7, first.etag) == Published(UID, PublishOutcome.FOREIGN, foreign.etag)
    gone = connection.publish(Publication(UID, None, first.etag))
    assert gone == Published(UID, PublishOutcome.FOREIGN, foreign.etag)
    assert same_facts(server.other_program("GET", path + NAME).body, an_object(days_later=1))


def test_force_writes_over_a_foreign_change(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    first = write(connection)
    server.other_program("PUT", path + NAME, an_object(days_later=1))
    ours = an_object(days_later=7)
    forced = connection.publish(Publication(UID, ours, first.etag), force=True)
    there = server.other_program("GET", path + NAME)
    assert forced == Published(UID, PublishOutcome.WRITTEN, there.etag)
    assert same_facts(there.body, ours)


def test_force_removes_a_foreign_change(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    first = write(connection)
    server.other_program("PUT", path + NAME, an_object(days_later=1))
    forced = connection.publish(Publication(UID, None, first.etag), force=True)
    assert forced == Published(UID, PublishOutcome.REMOVED)
    assert server.other_program("GET", path + NAME).status == 404


def test_what_somebody_else_put_there_first_is_foreign(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    foreign = server.other_program("PUT", path + NAME, an_object(days_later=1))
    assert write(connection) == Published(UID, PublishOutcome.FOREIGN, foreign.etag)
    gone = connection.publish(Publication(UID, None))
    assert gone == Published(UID, PublishOutcome.FOREIGN, foreign.etag)
    assert same_facts(server.other_program("GET", path + NAME).body, an_object(days_later=1))


def test_removing_and_removing_what_is_gone(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    first = write(connection)
    for etag in (first.etag, first.etag, ""):
        gone = connection.publish(Publication(UID, None, etag))
        assert gone == Published(UID, PublishOutcome.REMOVED)
    assert server.other_program("GET", path + NAME).status == 404


def test_what_was_removed_elsewhere_comes_back_only_when_forced(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    first = write(connection)
    server.other_program("DELETE", path + NAME)
    assert write(connection, 7, first.etag) == Published(UID, PublishOutcome.FOREIGN)
    again = Publication(UID, an_object(days_later=7), first.etag)
    assert connection.publish(again, force=True).outcome is PublishOutcome.WRITTEN


@pytest.mark.parametrize("was_there", [False, True])
def test_a_crash_after_writing_heals(connection: CalDavConnection, was_there: bool) -> None:
    etag = write(connection).etag if was_there else ""
    written = write(connection, 7, etag)
    again = an_object(days_later=7, made_at=LATER_MADE)
    healed = connection.publish(Publication(UID, again, etag))
    assert healed == Published(UID, PublishOutcome.UNCHANGED, written.etag)


def test_the_uid_under_another_name_is_foreign_until_forced(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    # The organiser took our calendar file in with another program; and there is a longer UID.
    foreign = server.other_program("PUT", path + "other.ics", an_object(days_later=1))
    longer = an_object().replace(UID.encode(), b"x" + UID.encode())
    server.other_program("PUT", path + "longer.ics", longer)
    assert write(connection) == Published(UID, PublishOutcome.FOREIGN, foreign.etag)
    assert server.other_program("GET", path + "other.ics").status == 200
    forced = connection.publish(Publication(UID, an_object()), force=True)
    assert forced.outcome is PublishOutcome.WRITTEN
    assert server.other_program("GET", path + "other.ics").status == 404
    assert server.other_program("GET", path + "longer.ics").status == 200
    assert write(connection, 7, forced.etag).outcome is PublishOutcome.WRITTEN


def test_attendees_that_get_no_mail_may_be_stored(connection: CalDavConnection) -> None:
    line = b"ATTENDEE;CN=Anna;SCHEDULE-AGENT=CLIENT:mailto:anna@voorbeeld.nl\r\nBEGIN:VALARM"
    content = an_object().replace(b"BEGIN:VALARM", line, 1)
    first = connection.publish(Publication(UID, content))
    assert first.outcome is PublishOutcome.WRITTEN
    assert connection.publish(Publication(UID, content)).outcome is PublishOutcome.UNCHANGED


def test_a_calendar_that_is_taken_away_meanwhile(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    server.other_program("DELETE", path)
    with pytest.raises(CalendarNotFoundError):
        write(connection)


def test_an_address_without_its_last_slash(server: Radicale, path: str) -> None:
    connection = CalDavPublisher().connect(server.place(path.rstrip("/")), PASSWORD)
    write(connection)
    connection.close()
    assert server.other_program("GET", path + NAME).status == 200


@pytest.mark.parametrize(("user", "password"), [("marieke", "fout"), ("€", "é"), ("", "")])
def test_a_wrong_login(server: Radicale, path: str, user: str, password: str) -> None:
    with pytest.raises(CalendarLoginError, match=r"127\.0\.0\.1"):
        CalDavPublisher().connect(server.place(path, user), password)


@pytest.mark.parametrize("path", ["/marieke/nergens/", "/marieke/", "/"])
def test_where_no_calendar_is(server: Radicale, path: str) -> None:
    # The folder of a person exists once there is a calendar in it.
    server.other_program("MKCALENDAR", "/marieke/een/")
    with pytest.raises(CalendarNotFoundError, match=path):
        CalDavPublisher().connect(server.place(path), PASSWORD)


def test_an_object_is_no_calendar(
    server: Radicale, path: str, connection: CalDavConnection
) -> None:
    write(connection)
    with pytest.raises(CalendarNotFoundError):
        CalDavPublisher().connect(server.place(path + NAME), PASSWORD)


def test_somebody_elses_calendar_is_refused(server: Radicale) -> None:
    with pytest.raises(CalendarRefusedError):
        CalDavPublisher().connect(server.place("/anna/kring/"), PASSWORD)
