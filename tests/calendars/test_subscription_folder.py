"""The folder that calendars subscribe to: always the whole truth, under names that stay."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from leerkring.app.circles.members import RemoveMember
from leerkring.app.invitations.as_told import ToldCalendars
from leerkring.app.invitations.batches import Batch
from leerkring.app.meetings.changes import ChangeMeeting, MoveMeeting, RemoveMeeting
from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.people.changes import ChangePerson
from leerkring.app.people.leaving import RemovePerson
from leerkring.app.workspace import UndoLast
from leerkring.bootstrap import workspace_on
from leerkring.calendars.subscription_folder import SubscriptionFolder, mark_of
from leerkring.domain.errors import DomainError
from leerkring.support.ids import new_id
from support.invitation_team import Team, small_team
from support.strict_calendar import read_strictly

EVERYBODY = {
    "Anna a.ics", "Bram b.ics", "Chantal c.ics", "Daan d.ics", "Els e.ics", "Fatima f.ics",
    "leerkring.ics",
}  # fmt: skip


@pytest.fixture
def team() -> Iterator[Team]:
    with small_team() as made:
        made.workspace = workspace_on(made.store, made.clock)
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "gedeeld"


def write(team: Team, folder: Path, after: Batch | None = None) -> int:
    team.clock.moment += timedelta(minutes=1)
    told = team.workspace.ask(ToldCalendars(after))
    return SubscriptionFolder("Leerkring").write(told, folder, language="nl")


def everybody(*meetings: str) -> dict[str, list[str]]:
    return {name: list(meetings) for name in EVERYBODY}


def shown(folder: Path) -> dict[str, list[str]]:
    """Return the meetings that each file shows, as who subscribes to it sees them."""
    found = {}
    for path in sorted(folder.iterdir()):
        events = read_strictly(path.read_bytes()).inside("VEVENT")
        on = (event for event in events if event.one("STATUS").value == "CONFIRMED")
        found[path.name] = [event.one("UID").value.split("@")[0] for event in on]
    return found


def test_everybody_has_a_file_and_nothing_is_written_before_anything_was_told(
    team: Team, folder: Path
) -> None:
    assert write(team, folder) == 0
    assert not folder.exists()
    team.send()
    assert write(team, folder) == 7
    assert shown(folder) == everybody("m1", "m2", "m3")


def test_what_says_the_same_is_not_written_again(team: Team, folder: Path) -> None:
    team.send()
    write(team, folder)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert write(team, folder) == 0
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_cancelled_meetings_leave_every_file_also_the_last_one(team: Team, folder: Path) -> None:
    team.send()
    write(team, folder)
    for meeting in ("m1", "m2", "m3"):
        team.workspace.run(RemoveMeeting(meeting))
    assert write(team, folder) == 0  # nobody was told yet
    batch = team.issue()
    assert write(team, folder, batch) == 7
    assert shown(folder) == everybody()


def test_who_leaves_a_circle_finds_an_empty_calendar(team: Team, folder: Path) -> None:
    team.send()
    write(team, folder)
    team.workspace.run(RemoveMember("in-f"))
    team.send()
    write(team, folder)
    assert shown(folder) == everybody("m1", "m2", "m3") | {"Fatima f.ics": []}


def test_two_people_of_one_name_have_a_file_each_and_a_new_name_keeps_the_file(
    team: Team, folder: Path
) -> None:
    team.workspace.run(ChangePerson("b", name="Anna"))
    team.send()
    write(team, folder)
    names = EVERYBODY - {"Bram b.ics"} | {"Anna b.ics"}
    assert shown(folder).keys() == names
    team.workspace.run(ChangePerson("c", name="Chantal de Wit"))
    team.send()
    assert write(team, folder) == 7  # everybody reads the new name in it
    assert shown(folder).keys() == names
    assert b"Chantal de Wit" in (folder / "Chantal c.ics").read_bytes()


def test_somebody_who_is_gone_is_left_an_empty_calendar_and_then_none(
    team: Team, folder: Path
) -> None:
    team.send()
    write(team, folder)
    team.workspace.run(RemovePerson("f"))
    team.send()
    write(team, folder)
    assert shown(folder)["Fatima f.ics"] == []
    write(team, folder)
    assert shown(folder).keys() == EVERYBODY - {"Fatima f.ics"}


def test_only_files_of_ours_are_touched(team: Team, folder: Path) -> None:
    folder.mkdir()
    notes = {
        "Anna a.txt": b"van mij",
        "agenda van daan d.ics": b"BEGIN:VCALENDAR\r\nPRODID:-//Ander//EN\r\nEND:VCALENDAR\r\n",
        "Els.ics": b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        "Buur 1234abcd.ics": b"",
    }
    for name, content in notes.items():
        (folder / name).write_bytes(content)
    team.send()
    write(team, folder)
    for name, content in notes.items():
        assert (folder / name).read_bytes() == content
    assert set(notes) | EVERYBODY == {path.name for path in folder.iterdir()}


def test_a_copy_that_somebody_made_of_a_file_is_kept_right_too(team: Team, folder: Path) -> None:
    team.send()
    write(team, folder)
    (folder / "Bram Jansen b.ics").write_bytes((folder / "Bram b.ics").read_bytes())
    team.workspace.run(RemoveMeeting("m1"))
    team.send()
    write(team, folder)
    assert shown(folder) == everybody("m2", "m3") | {"Bram Jansen b.ics": ["m2", "m3"]}


def test_files_from_before_names_had_marks_make_room_also_of_an_earlier_name(
    team: Team, folder: Path
) -> None:
    team.send()
    team.workspace.run(ChangePerson("c", name="Chantal de Wit"))
    write(team, folder)
    for path in folder.glob("* ?.ics"):
        path.rename(folder / path.name.replace(path.name[-6:], ".ics"))
    (folder / "Chantal.ics").write_bytes((folder / "Anna.ics").read_bytes())
    assert {"Anna.ics", "Chantal de Wit.ics"} < shown(folder).keys()
    write(team, folder)
    assert shown(folder).keys() == EVERYBODY - {"Chantal c.ics"} | {"Chantal de Wit c.ics"}


def test_who_becomes_the_organiser_keeps_the_own_file_and_gets_the_one_of_all(
    team: Team, folder: Path
) -> None:
    team.send()
    write(team, folder)
    team.workspace.run(SetOrganisation(organiser_name="Anna", organiser_email="anna@voorbeeld.nl"))
    team.send()
    write(team, folder)
    assert shown(folder) == everybody("m1", "m2", "m3")
    other = folder.with_name("nieuw")
    write(team, other)
    assert shown(other).keys() == EVERYBODY - {"Anna a.ics"}


def test_what_was_not_told_is_in_no_file_and_what_was_undone_is_as_before(
    team: Team, folder: Path
) -> None:
    team.send("m1")
    write(team, folder)
    assert shown(folder) == everybody("m1")
    team.workspace.run(MoveMeeting("m1", datetime(2026, 9, 17, 14)))
    assert write(team, folder) == 0
    team.send("m1")
    assert write(team, folder) == 7
    assert b"20260917T140000" in (folder / "Anna a.ics").read_bytes()
    team.workspace.run(UndoLast())
    write(team, folder)
    assert b"20260910T130000" in (folder / "Anna a.ics").read_bytes()


def test_a_meeting_that_moved_into_the_past_is_gone_also_when_the_mark_was_taken_back(
    team: Team, folder: Path
) -> None:
    team.send()
    team.move("m2", datetime(2026, 8, 20, 13))
    team.send()
    team.workspace.run(UndoLast())  # the mark
    team.workspace.run(ChangeMeeting("m2", place="Elders"))
    assert team.outbox().is_empty  # what is over is nobody's concern any more
    write(team, folder)
    assert shown(folder) == everybody("m1", "m3")


def test_only_what_goes_through_the_subscription_is_new_in_it(team: Team, folder: Path) -> None:
    """Who is uninvited is out at once; the others are told in another way, and were not yet."""
    team.send("m1")
    write(team, folder)
    team.workspace.run(RemoveMember("in-f"))
    batch = team.issue("m1")
    (_, cancel) = batch.messages
    part = Batch(batch.id, batch.made_at, batch.organiser, (cancel,), ())
    write(team, folder, part)
    assert shown(folder) == everybody("m1") | {"Fatima f.ics": []}


def test_a_folder_that_takes_no_files_says_so(team: Team, tmp_path: Path) -> None:
    team.send()
    (tmp_path / "een bestand").write_bytes(b"")
    with pytest.raises(DomainError):
        write(team, tmp_path / "een bestand" / "map")


def test_the_mark_is_short_plain_and_of_one_person_only() -> None:
    ids = [new_id() for _ in range(200)] + ["jan@voorbeeld.nl", "piet@voorbeeld.nl", "person-0001"]
    marks = {mark_of(ident) for ident in ids}
    assert len(marks) == len(ids)
    assert all(len(mark) == 8 and mark.isalnum() and mark == mark.lower() for mark in marks)
