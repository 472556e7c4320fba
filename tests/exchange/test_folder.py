"""Data folders on disk, the example team among them."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from leerkring.app import circles, folder, meetings, organisation, people
from leerkring.app.circles.rows import CircleList
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.app.people.absences import AbsenceList
from leerkring.app.people.rows import PeopleList, PersonCard
from leerkring.app.ports import Surroundings
from leerkring.app.workspace import Workspace
from leerkring.calendars.holidays_nl import NlHolidays
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.organisation import HolidayRegion
from leerkring.exchange.errors import MissingFileError
from leerkring.exchange.folder import NoDataFolderError, TwiceInFolderError, read_folder
from leerkring.support.clock import FixedClock
from leerkring.support.resources import resource
from support.workspaces import make_workspace

EXAMPLE = resource("example")
DAYS = [
    datetime(2026, 8, 20, 8, tzinfo=UTC),
    datetime(2026, 11, 23, 8, tzinfo=UTC),
    datetime(2027, 7, 31, 8, tzinfo=UTC),
    datetime(2027, 9, 10, 8, tzinfo=UTC),
    datetime(2028, 3, 1, 8, tzinfo=UTC),
    datetime(2029, 12, 1, 8, tzinfo=UTC),
]


def example_on(moment: datetime) -> Workspace:
    workspace = make_workspace(
        folder.COMMANDS | people.COMMANDS,
        people.QUERIES | organisation.QUERIES | circles.QUERIES | meetings.QUERIES,
        surroundings=Surroundings(clock=FixedClock(moment), holidays=NlHolidays()),
    )
    workspace.run(ImportFolder(read_folder(EXAMPLE), to_current_year=True))
    return workspace


def rows_of(workspace: Workspace) -> list[tuple[MeetingRow, ...]]:
    return [workspace.ask(CircleMeetings(c.id)) for c in workspace.ask(CircleList())]


def test_the_example_team_is_complete() -> None:
    workspace = example_on(DAYS[1])
    assert len(workspace.ask(PeopleList())) == 12
    assert [c.member_count for c in workspace.ask(CircleList())] == [6, 6, 5]
    assert [len(rows) for rows in rows_of(workspace)] == [10, 10, 10]
    assert all(row.email for row in workspace.ask(PeopleList()))


@pytest.mark.parametrize("moment", DAYS, ids=lambda moment: moment.date().isoformat())
def test_the_example_is_about_the_current_year_and_meets_on_free_days(moment: datetime) -> None:
    workspace = example_on(moment)
    first = datetime(moment.year if moment.month >= 8 else moment.year - 1, 8, 1)
    holidays = NlHolidays()
    for rows in rows_of(workspace):
        this_year = [m for m in rows if m.start >= first]
        assert len(this_year) == 5
        for meeting in this_year:
            day = meeting.start.date()
            breaks = holidays.school_breaks(day, day)
            assert not any(b.region is HolidayRegion.MIDDEN and b.includes(day) for b in breaks)
            assert not any(h.free and h.day == day for h in holidays.public_holidays(day, day))
            past = meeting.end < moment.replace(tzinfo=None)
            assert (meeting.state is MeetingState.HELD) == past
        assert all(m.state is MeetingState.HELD for m in rows if m.start < first)
        gaps = [later.start - earlier.start for earlier, later in pairwise(this_year)]
        assert all(timedelta(weeks=7) <= gap <= timedelta(weeks=13) for gap in gaps)


@pytest.mark.parametrize("moment", DAYS, ids=lambda moment: moment.date().isoformat())
def test_nobody_in_the_example_has_a_turn_when_away_or_at_home(moment: datetime) -> None:
    workspace = example_on(moment)
    cards = {row.id: workspace.ask(PersonCard(row.id)) for row in workspace.ask(PeopleList())}
    for rows in rows_of(workspace):
        for meeting in rows:
            for role in meeting.roles:
                person = cards[role.person_id or ""]
                day = meeting.start.date()
                assert person.working.covers(day, meeting.start.time(), meeting.end.time())
                assert not any(a.first_day <= day <= a.last_day for a in person.absences)
    assert all(a.last_day >= moment.date() for a in workspace.ask(AbsenceList()))


def test_turns_in_the_example_are_fair_and_never_twice_running() -> None:
    for rows in rows_of(example_on(DAYS[1])):
        for role in (Role.FACILITATOR, Role.CASE_CONTRIBUTOR):
            who = [meeting.who(role)[0].name for meeting in rows]
            assert all(one != next_one for one, next_one in pairwise(who))
            counts = [who.count(name) for name in set(who)]
            assert max(counts) - min(counts) <= 2


def test_a_folder_with_dutch_names_and_other_files(tmp_path: Path) -> None:
    (tmp_path / "Mensen.csv").write_text("Naam;E-mail\nAnna;a@voorbeeld.nl\n", "utf-8")
    (tmp_path / "Kringen.csv").write_text("Naam\nNoord\n", "utf-8")
    (tmp_path / "leesmij.txt").write_text("hallo", "utf-8")
    (tmp_path / "afwezigheid.csv").write_text("", "utf-8")
    assert sorted(read_folder(tmp_path).tables) == ["absences", "circles", "people"]


def test_folders_that_hold_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(NoDataFolderError):
        read_folder(tmp_path)
    with pytest.raises(MissingFileError):
        read_folder(tmp_path / "weg")
    (tmp_path / "people.csv").write_text("naam\nAnna\n", "utf-8")
    (tmp_path / "mensen.csv").write_text("naam\nBram\n", "utf-8")
    with pytest.raises(TwiceInFolderError):
        read_folder(tmp_path)
