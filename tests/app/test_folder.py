"""A whole organisation in a folder: taken over in one step, twice without doubling, or refused."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

import pytest

from leerkring.app import circles, folder, meetings, organisation, people
from leerkring.app.circles.rows import CircleCard, CircleList
from leerkring.app.folder.agreements import BadCadenceError, Cadence, read_cadence
from leerkring.app.folder.data import FolderData, FolderError
from leerkring.app.folder.importing import ImportFolder
from leerkring.app.folder.shifting import shifted, weeks_to_current_year
from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.app.organisation.details import CurrentOrganisation
from leerkring.app.organisation.places import LocationList
from leerkring.app.organisation.settings import CurrentSettings
from leerkring.app.people.absences import AbsenceList
from leerkring.app.people.rows import PeopleList
from leerkring.app.reading.tables import Row, Table
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.circles import CadenceKind, ContributorMode, FacilitatorMode
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.organisation import HolidayPolicy, HolidayRegion
from support.workspaces import make_surroundings, make_workspace

NOVEMBER = datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.fixture
def workspace() -> Workspace:
    commands = folder.COMMANDS | people.COMMANDS | organisation.COMMANDS | meetings.COMMANDS
    queries = people.QUERIES | organisation.QUERIES | circles.QUERIES | meetings.QUERIES
    return make_workspace(commands, queries, surroundings=make_surroundings(NOVEMBER))


def data(lists: Mapping[str, str]) -> FolderData:
    return FolderData({name: table(name, text) for name, text in lists.items()})


def table(name: str, text: str) -> Table:
    lines = enumerate(text.strip().splitlines(), start=1)
    rows = (Row(n, tuple(cell.strip() for cell in line.split("|"))) for n, line in lines)
    return Table(tuple(rows), source=f"{name}.csv")


SMALL = {
    "organisation": """
        naam | organisator | e-mail organisator | regio
        Vlierhof | Marieke | m@voorbeeld.nl | Zuid
    """,
    "locations": """
        naam | regio | schoolvakanties
        De Linde | Noord | open
    """,
    "rooms": """
        locatie | naam | plaatsen
        De Linde | Zolder | 8
        De Eik | Kelder | 6
    """,
    "people": """
        naam | e-mail | werkdagen | locatie
        Anna | a@voorbeeld.nl | ma di | De Linde
        Bram | | di | De Linde
    """,
    "absences": """
        naam | van | tot en met | reden
        Bram | 1-12-2026 | 5-12-2026 | ziek
    """,
    "closing_days": """
        datum | soort | naam
        24-12-2026 | sluiting | Kerstavond
    """,
    "circles": """
        naam | trekker | locatie | ruimte|ritme|weekdag|tijd|duur|gespreksleider|inbrenger
        Noord | Anna | De Linde | Zolder | 8 weken | di do | 10.30 | 90 | extern: Kees | ter plekke
    """,
    "memberships": """
        kring | naam | vanaf | mag leiden
        Noord | Anna | | nee
        Noord | a@voorbeeld.nl | |
        Noord | Bram | 1-9-2026 |
    """,
    "history": """
        kring | datum | gespreksleider | casusinbrenger
        Noord | 15-9-2026 | gast: Kees | Anna
    """,
    "meetings": """
        kring | datum | van | tot | gespreksleider | casusinbrenger | status | vast
        Noord | 10-11-2026 | 10:00 | 12:00 | Anna | Bram | |
        Noord | 12-1-2027 | 10:00 | 12:00 | Bram | Anna | gepland | ja
    """,
}


def small_circle(workspace: Workspace) -> tuple[MeetingRow, ...]:
    key = workspace.ask(CircleList())[0].id
    return workspace.ask(CircleMeetings(key))


def test_everything_in_a_folder_comes_in_as_one_step(workspace: Workspace) -> None:
    outcome = workspace.run(ImportFolder(data(SMALL)))
    assert outcome.value.added == {
        "organisation": 1,
        "locations": 1,
        "rooms": 2,
        "people": 2,
        "absences": 1,
        "closing_days": 1,
        "circles": 1,
        "memberships": 2,
        "history": 1,
        "meetings": 2,
    }
    assert workspace.ask(CurrentOrganisation()).organiser_email == "m@voorbeeld.nl"
    places = {p.name: (p.region, p.holiday_policy) for p in workspace.ask(LocationList())}
    assert places == {
        "De Linde": (HolidayRegion.NOORD, HolidayPolicy.WARN),
        "De Eik": (HolidayRegion.ZUID, HolidayPolicy.BLOCK),
    }
    workspace.run(UndoLast())
    assert workspace.ask(PeopleList()) == ()
    assert workspace.ask(LocationList()) == ()


@pytest.mark.parametrize(
    ("hours", "covers"), [("meeste uren", "vervangingen per dag"), ("most hours", "covers per day")]
)
def test_covers_and_the_limit_of_hours(workspace: Workspace, hours: str, covers: str) -> None:
    lists = {
        "organisation": f"naam | {hours}\nVlierhof | 40",
        "locations": f"naam | {covers}\nDe Linde | 3\nDe Eik |",
    }
    workspace.run(ImportFolder(data(lists)))
    assert workspace.ask(CurrentSettings()).load_hours == 40
    places = {p.name: p.covers_per_day for p in workspace.ask(LocationList())}
    assert places == {"De Linde": 3, "De Eik": 2}
    workspace.run(ImportFolder(data({"organisation": "naam | regio\nVlierhof | Zuid"})))
    assert workspace.ask(CurrentSettings()).load_hours == 40
    wrong = lists | {"organisation": f"naam | {hours}\nVlierhof | veel"}
    with pytest.raises(FolderError):
        workspace.run(ImportFolder(data(wrong)))


def test_agreements_and_members(workspace: Workspace) -> None:
    workspace.run(ImportFolder(data(SMALL)))
    card = workspace.ask(CircleCard(workspace.ask(CircleList())[0].id))
    agreement = card.agreement
    assert (agreement.cadence_kind, agreement.cadence_number) == (CadenceKind.EVERY_N_WEEKS, 8)
    assert (agreement.weekdays, agreement.start_time) == ((1, 3), time(10, 30))
    assert (agreement.facilitator_mode, agreement.fixed_facilitator_name) == (
        FacilitatorMode.FIXED,
        "Kees",
    )
    assert agreement.contributor_mode is ContributorMode.CHOSEN_AT_MEETING
    assert [m.name for m in card.members] == ["Anna", "Bram"]


def test_meetings_with_their_roles_and_states(workspace: Workspace) -> None:
    workspace.run(ImportFolder(data(SMALL)))
    found = small_circle(workspace)
    assert [(m.start, m.state, m.pinned) for m in found] == [
        (datetime(2026, 9, 15, 10, 30), MeetingState.HELD, False),
        (datetime(2026, 11, 10, 10), MeetingState.HELD, False),
        (datetime(2027, 1, 12, 10), MeetingState.PLANNED, True),
    ]
    assert [[r.name for r in m.who(Role.FACILITATOR)] for m in found] == [
        ["Kees"],
        ["Anna"],
        ["Bram"],
    ]
    assert [m.room_name for m in found] == ["Zolder"] * 3


def test_the_same_folder_twice_adds_nothing(workspace: Workspace) -> None:
    workspace.run(ImportFolder(data(SMALL)))
    again = workspace.run(ImportFolder(data(SMALL)))
    assert (dict(again.value.added), again.changes) == ({}, ())


def test_what_still_follows_on_a_meeting_is_not_closed_by_a_list(workspace: Workspace) -> None:
    planned = SMALL["meetings"].replace("Anna | Bram | |", "Anna | Bram | gepland |")
    workspace.run(ImportFolder(data(SMALL | {"meetings": planned})))
    workspace.run(RecordAttendance(small_circle(workspace)[1].id))
    assert workspace.run(ImportFolder(data(SMALL))).changes == ()
    assert [m.finished for m in small_circle(workspace)] == [True, False, False]


def test_a_later_folder_changes_roles_and_leaves_empty_cells_alone(workspace: Workspace) -> None:
    workspace.run(ImportFolder(data(SMALL)))
    later = {
        "circles": "naam|doel\nnoord|Rust",
        "meetings": "kring|datum|gespreksleider|casusinbrenger\nNoord|12-1-2027|Anna|Bram",
    }
    workspace.run(ImportFolder(data(later)))
    meeting = small_circle(workspace)[2]
    assert meeting.start == datetime(2027, 1, 12, 10)
    assert {(r.role, r.name) for r in meeting.roles} == {
        (Role.FACILITATOR, "Anna"),
        (Role.CASE_CONTRIBUTOR, "Bram"),
    }
    card = workspace.ask(CircleCard(workspace.ask(CircleList())[0].id))
    assert (card.agreement.goal, card.agreement.duration_minutes) == ("Rust", 90)


@pytest.mark.parametrize(
    ("name", "text", "line", "heading", "proposal"),
    [
        ("people", "naam|e-mail\nAnna|a@\nBram|b@voorbeeld.nl", 2, "e-mail", "a@voorbeeld.nl"),
        ("people", "naam|werkdagen\nAnna|maandg", 2, "werkdagen", "ma"),
        ("memberships", "kring|naam\nNoort|Anna", 2, "kring", "Noord"),
        ("memberships", "kring|naam\nNoord|Ana", 2, "naam", "Anna"),
        ("memberships", "naam\nAnna", 1, "circle", None),
        ("absences", "naam|van|tot\nAnna|5-12-2026|1-12-2026", 2, "tot", None),
        ("absences", "naam|van\nAnna|31-11-2026", 2, "van", "2026-11-30"),
        ("locations", "naam|regio\nDe Linde|Oost", 2, "regio", None),
        ("rooms", "locatie|naam|plaatsen\nDe Linde|Zolder|veel", 2, "plaatsen", None),
        ("circles", "naam|ritme\nZuid|soms", 2, "ritme", None),
        ("circles", "naam|tijd\nZuid|25:00", 2, "tijd", None),
        ("circles", "naam|ruimte\nZuid|Zolter", 2, "ruimte", "Zolder"),
        (
            "history",
            "kring|datum|gespreksleider|casusinbrenger\nNoord|1-9-2026|Anna|anna",
            2,
            "casusinbrenger",
            None,
        ),
        ("meetings", "kring|datum|van|tot\nNoord|1-9-2026|12:00|11:00", 2, "tot", None),
        ("meetings", "kring|datum\nNoord|", 2, "datum", None),
        ("closing_days", "datum|tot\n2-1-2027|1-1-2027", 2, "tot", None),
    ],
)
def test_what_is_wrong_is_told_by_file_line_and_heading_and_nothing_changes(
    workspace: Workspace, name: str, text: str, line: int, heading: str, proposal: str | None
) -> None:
    workspace.run(ImportFolder(data(SMALL)))
    before = workspace.ask(PeopleList())
    with pytest.raises(FolderError) as caught:
        workspace.run(ImportFolder(data({name: text})))
    problem = caught.value.problems[0]
    assert (problem.file, problem.line, problem.heading) == (f"{name}.csv", line, heading)
    assert problem.proposal == proposal
    assert caught.value.lines()[0] == str(caught.value)
    assert str(caught.value).startswith(f"{name}.csv, line {line}, {heading}: ")
    assert workspace.ask(PeopleList()) == before


def test_all_problems_are_told_at_once(workspace: Workspace) -> None:
    wrong = {
        "people": "naam|e-mail\nAnna|kapot",
        "absences": "naam|van\nAnna|ooit\nBram|1-1-2027",
    }
    with pytest.raises(FolderError) as caught:
        workspace.run(ImportFolder(data(wrong)))
    told = [(p.file, p.line) for p in caught.value.problems]
    assert told == [("people.csv", 2), ("absences.csv", 2), ("absences.csv", 3)]
    assert workspace.ask(AbsenceList()) == ()


@pytest.mark.parametrize(
    ("text", "cadence"),
    [
        ("10 weken", Cadence(CadenceKind.EVERY_N_WEEKS, 10)),
        ("elke 8 weken", Cadence(CadenceKind.EVERY_N_WEEKS, 8)),
        ("12", Cadence(CadenceKind.EVERY_N_WEEKS, 12)),
        ("every 6 weeks", Cadence(CadenceKind.EVERY_N_WEEKS, 6)),
        ("2-3 maanden", Cadence(CadenceKind.TWO_TO_THREE_MONTHS)),
        ("elke 2 tot 3 maanden", Cadence(CadenceKind.TWO_TO_THREE_MONTHS)),
        ("één per blok", Cadence(CadenceKind.PER_SCHOOL_BLOCK)),
        ("5 per jaar", Cadence(CadenceKind.N_PER_YEAR, 5)),
        ("4 x per year", Cadence(CadenceKind.N_PER_YEAR, 4)),
    ],
)
def test_how_often_in_words(text: str, cadence: Cadence) -> None:
    assert read_cadence(text) == cadence


@pytest.mark.parametrize("text", ["vaak", "0 weken", "100 weken", "3 dagen"])
def test_how_often_that_is_not_understood(text: str) -> None:
    with pytest.raises(BadCadenceError):
        read_cadence(text)


def test_days_move_by_whole_weeks_to_the_current_school_year() -> None:
    lists = {
        "organisation": "naam|schooljaar\nVlierhof|2026-2027",
        "people": "naam|in dienst\nAnna|2026-09-01",
        "meetings": "kring|datum|van\nNoord|2026-09-10|10:00\nNoord|ooit|10:00",
    }
    folder_data = data(lists)
    weeks = weeks_to_current_year(folder_data, date(2029, 11, 5))
    moved = shifted(folder_data, weeks)
    assert moved.tables["meetings"].rows[1].cell(1) == "2029-09-13"
    assert moved.tables["people"].rows[1].cell(1) == "2029-09-04"
    assert moved.tables["meetings"].rows[2].cell(1) == "ooit"
    assert weeks_to_current_year(folder_data, date(2027, 7, 31)) == 0
    assert weeks_to_current_year(data({}), date(2027, 7, 31)) == 0
