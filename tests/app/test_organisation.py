"""The organisation, its places and days, and the settings."""

import json
from dataclasses import replace
from datetime import date

import pytest

from leerkring.app import circles, meetings, organisation, people
from leerkring.app.circles.changes import AddCircle, BeginCircle
from leerkring.app.circles.rows import CircleCard
from leerkring.app.meetings.changes import AddMeeting
from leerkring.app.meetings.rows import CircleMeetings
from leerkring.app.organisation.days import (
    AddClosedDays,
    AddSchoolBreak,
    ChangeClosedDays,
    ClosedDaysList,
    DaysInOrderError,
    ImportSchoolBreaks,
    NotTheHolidayFileError,
    OwnSchoolBreakList,
    RemoveClosedDays,
    RemoveSchoolBreak,
)
from leerkring.app.organisation.details import CurrentOrganisation, SetOrganisation
from leerkring.app.organisation.holidays import (
    PublicHolidayList,
    PublicHolidayRow,
    SwitchPublicHoliday,
)
from leerkring.app.organisation.places import (
    AddGroup,
    AddLocation,
    AddRoom,
    CapacityError,
    ChangeLocation,
    ChangeRoom,
    LocationList,
    PlaceNameError,
    PlaceNameTakenError,
    RemoveGroup,
    RemoveLocation,
    RemoveRoom,
    RenameGroup,
)
from leerkring.app.organisation.settings import (
    AppSettings,
    ChangeSettings,
    CurrentSettings,
    RoleWordError,
    SettingRangeError,
)
from leerkring.app.people.changes import AddPerson
from leerkring.app.people.rows import PersonCard
from leerkring.app.reading.addresses import BadAddressError
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.bootstrap import workspace_on
from leerkring.domain.circles import Agreement
from leerkring.domain.errors import NotFoundError
from leerkring.domain.meetings import Role
from leerkring.domain.organisation import ClosedDayKind, HolidayRegion, Setting
from leerkring.domain.years import YearKind
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock
from support.teams import STARTS
from support.workspaces import NOW, make_surroundings, make_workspace

COMMANDS = organisation.COMMANDS | people.COMMANDS | circles.COMMANDS | meetings.COMMANDS
QUERIES = organisation.QUERIES | people.QUERIES | circles.QUERIES | meetings.QUERIES


@pytest.fixture
def store() -> SqlStore:
    return open_in_memory(make_surroundings().clock)


@pytest.fixture
def workspace(store: SqlStore) -> Workspace:
    return make_workspace(COMMANDS, QUERIES, store=store)


def test_the_organiser_is_asked_once_and_kept(workspace: Workspace) -> None:
    workspace.run(SetOrganisation(organiser_name="Marieke", organiser_email="m@voorbeeld.nl"))
    workspace.run(SetOrganisation(name=" De  Linde ", default_region=HolidayRegion.ZUID))
    row = workspace.ask(CurrentOrganisation())
    assert (row.name, row.organiser_email) == ("De Linde", "m@voorbeeld.nl")
    with pytest.raises(BadAddressError):
        workspace.run(SetOrganisation(organiser_email="marieke"))
    assert workspace.run(SetOrganisation(name="De Linde")).changes == ()


def test_a_location_takes_the_region_of_the_organisation(workspace: Workspace) -> None:
    workspace.run(AddLocation("Midden"))
    workspace.run(SetOrganisation(default_region=HolidayRegion.ZUID))
    workspace.run(AddLocation("Elders"))
    regions = {row.name: row.region for row in workspace.ask(LocationList())}
    assert regions == {"Midden": HolidayRegion.MIDDEN, "Elders": HolidayRegion.ZUID}


def test_places_have_names_of_their_own(workspace: Workspace) -> None:
    key = workspace.run(AddLocation("De Linde")).value
    other = workspace.run(AddLocation("De Eik")).value
    with pytest.raises(PlaceNameTakenError):
        workspace.run(AddLocation("de  linde"))
    with pytest.raises(PlaceNameTakenError):
        workspace.run(ChangeLocation(other, name="De Linde"))
    with pytest.raises(PlaceNameError):
        workspace.run(AddRoom(key, "  "))
    room = workspace.run(AddRoom(key, "Kamer 1", 8)).value
    workspace.run(AddRoom(other, "Kamer 1"))
    with pytest.raises(CapacityError):
        workspace.run(ChangeRoom(room, capacity=-1))
    workspace.run(ChangeRoom(room, name="kamer 1", capacity=9))
    group = workspace.run(AddGroup(key, "Vlinders")).value
    workspace.run(RenameGroup(group, "Bijen"))
    linde = next(row for row in workspace.ask(LocationList()) if row.id == key)
    assert [(r.name, r.capacity) for r in linde.rooms] == [("kamer 1", 9)]
    assert [g.name for g in linde.groups] == ["Bijen"]


def test_removing_a_location_keeps_people_circles_and_meetings(workspace: Workspace) -> None:
    place = workspace.run(AddLocation("De Linde")).value
    room = workspace.run(AddRoom(place, "Kamer 1")).value
    group = workspace.run(AddGroup(place, "Vlinders")).value
    workspace.run(AddClosedDays(date(2026, 12, 24), location_id=place))
    anna = workspace.run(AddPerson("Anna", location_id=place, group_id=group)).value
    agreement = Agreement(name="Noord", location_id=place, room_ids=(room,))
    circle = workspace.run(AddCircle(agreement, (anna,))).value
    workspace.run(AddMeeting(circle, STARTS[0]))
    workspace.run(RemoveLocation(place))
    assert workspace.ask(LocationList()) == ()
    assert workspace.ask(ClosedDaysList()) == ()
    assert workspace.ask(PersonCard(anna)).location_id is None
    left = workspace.ask(CircleCard(circle)).agreement
    assert (left.location_id, left.room_ids) == (None, ())
    assert [m.place for m in workspace.ask(CircleMeetings(circle))] == ["Kamer 1"]
    workspace.run(UndoLast())
    assert workspace.ask(CircleCard(circle)).agreement == agreement
    workspace.run(RemoveRoom(room))
    workspace.run(RemoveGroup(group))
    card = workspace.ask(PersonCard(anna))
    assert (card.location_name, card.group_id) == ("De Linde", None)


def test_closed_days(workspace: Workspace) -> None:
    key = workspace.run(AddClosedDays(date(2026, 12, 24), name="Sluiting")).value
    with pytest.raises(DaysInOrderError):
        workspace.run(ChangeClosedDays(key, last_day=date(2026, 12, 1)))
    workspace.run(ChangeClosedDays(key, last_day=date(2026, 12, 31), kind=ClosedDayKind.STUDY))
    row = workspace.ask(ClosedDaysList())[0]
    assert (row.last_day, row.kind, row.name) == (
        date(2026, 12, 31),
        ClosedDayKind.STUDY,
        "Sluiting",
    )
    workspace.run(RemoveClosedDays(key))
    assert workspace.ask(ClosedDaysList()) == ()


def official(end: str = "2031-10-19T21:59:00.000Z") -> bytes:
    autumn = {
        "type": " Herfstvakantie ",
        "compulsorydates": "false",
        "regions": [
            {"region": "noord", "startdate": "2031-10-10T22:00:00.000Z", "enddate": end},
        ],
    }
    christmas = {
        "type": " Kerstvakantie ",
        "compulsorydates": "true",
        "regions": [
            {
                "region": "heel Nederland",
                "startdate": "2031-12-19T23:00:00.000Z",
                "enddate": "2032-01-04T22:59:00.000Z",
            }
        ],
    }
    years = [{"schoolyear": " 2031-2032 ", "vacations": [autumn, christmas]}]
    return json.dumps({"id": "1", "content": years}).encode("utf-8-sig")


def test_the_official_list_of_a_later_year(workspace: Workspace) -> None:
    assert workspace.run(ImportSchoolBreaks(official())).value == 4
    rows = workspace.ask(OwnSchoolBreakList())
    assert (rows[0].name, rows[0].first_day, rows[0].last_day) == (
        "Herfstvakantie",
        date(2031, 10, 11),
        date(2031, 10, 19),
    )
    assert [(r.first_day, r.last_day) for r in rows[1:]] == [
        (date(2031, 12, 20), date(2032, 1, 4))
    ] * 3
    assert workspace.run(ImportSchoolBreaks(official())).value == 0
    assert workspace.run(ImportSchoolBreaks(official("2031-10-20T21:59:00.000Z"))).value == 1
    assert len(workspace.ask(OwnSchoolBreakList())) == 4


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"\xff\xfe", b'{"regions": 3}', b'{"a": [1]}', b"[" * 100_000]
)
def test_a_file_without_holidays_is_refused(workspace: Workspace, data: bytes) -> None:
    with pytest.raises(NotTheHolidayFileError):
        workspace.run(ImportSchoolBreaks(data))


def test_school_breaks_by_hand(workspace: Workspace) -> None:
    first, last = date(2031, 2, 15), date(2031, 2, 23)
    key = workspace.run(AddSchoolBreak(HolidayRegion.NOORD, "Voorjaar", first, last)).value
    workspace.run(RemoveSchoolBreak(key))
    assert workspace.ask(OwnSchoolBreakList()) == ()


def test_settings_have_defaults_change_and_come_back(store: SqlStore, workspace: Workspace) -> None:
    assert workspace.ask(CurrentSettings()) == AppSettings()
    chosen = AppSettings(year_view=YearKind.CALENDAR, agenda_days=3, holidays_off=("good_friday",))
    outcome = workspace.run(ChangeSettings(chosen))
    assert outcome.label is not None
    assert outcome.label.fact("names") == "year_view,agenda_days,holidays_off"
    assert workspace.ask(CurrentSettings()) == chosen
    workspace.run(ChangeSettings(replace(chosen, year_view=YearKind.SCHOOL)))
    with store.reading() as unit:
        assert [row.id for row in unit.find(Setting)] == ["agenda_days", "holidays_off"]
    workspace.run(UndoLast())
    assert workspace.ask(CurrentSettings()) == chosen
    assert workspace.run(ChangeSettings(chosen)).label is None


@pytest.mark.parametrize(
    "wrong",
    [AppSettings(agenda_days=-1), AppSettings(cadence_weeks=0), AppSettings(duration_minutes=9999)],
)
def test_settings_out_of_range_are_refused(workspace: Workspace, wrong: AppSettings) -> None:
    with pytest.raises(SettingRangeError):
        workspace.run(ChangeSettings(wrong))


def test_settings_that_cannot_be_read_count_as_not_chosen(
    store: SqlStore, workspace: Workspace
) -> None:
    chosen = AppSettings(year_view=YearKind.CALENDAR, cadence_weeks=8, agenda_days=3)
    workspace.run(ChangeSettings(chosen))
    texts = {"year_view": '"maanjaar"', "cadence_weeks": "900", "agenda_days": "{"}

    with store.engine.begin() as connection:
        for key, value in texts.items():
            connection.exec_driver_sql("UPDATE setting SET value = ? WHERE id = ?", (value, key))
    assert workspace.ask(CurrentSettings()) == AppSettings(cadence_weeks=60)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Begeleider ", "begeleider"),
        ("HR-lid", "HR-lid"),
        ("voor zitter", "voor zitter"),
        ("", ""),
    ],
)
def test_a_word_for_a_role_is_kept_as_it_stands_in_a_sentence(
    workspace: Workspace, typed: str, kept: str
) -> None:
    workspace.run(ChangeSettings(AppSettings(facilitator_word=typed)))
    settings = workspace.ask(CurrentSettings())
    assert settings.facilitator_word == kept
    assert settings.role_words == ({Role.FACILITATOR: kept} if kept else {})


@pytest.mark.parametrize("typed", ["{name}", "7", "x" * 31, "gespreks\nleider; x"])
def test_what_is_no_word_is_refused(workspace: Workspace, typed: str) -> None:
    with pytest.raises(RoleWordError):
        workspace.run(ChangeSettings(AppSettings(contributor_word=typed)))


def test_a_new_circle_begins_with_the_usual_rhythm(workspace: Workspace) -> None:
    workspace.run(ChangeSettings(AppSettings(cadence_weeks=6, duration_minutes=90)))
    circle_id = workspace.run(BeginCircle("Noord")).value
    agreement = workspace.ask(CircleCard(circle_id)).agreement
    assert (agreement.cadence_number, agreement.duration_minutes) == (6, 90)


def test_public_holidays_follow_custom_until_they_are_switched() -> None:
    clock = FixedClock(NOW)
    workspace = workspace_on(open_in_memory(clock), clock)

    def holiday(key: str) -> PublicHolidayRow:
        return next(row for row in workspace.ask(PublicHolidayList()) if row.key == key)

    assert holiday("kings_day").is_off
    assert not holiday("good_friday").is_off
    assert holiday("liberation_day").some_years
    assert not holiday("kings_day").some_years
    workspace.run(SwitchPublicHoliday("good_friday", is_off=True))
    workspace.run(SwitchPublicHoliday("kings_day", is_off=False))
    settings = workspace.ask(CurrentSettings())
    assert (settings.holidays_on, settings.holidays_off) == (("good_friday",), ("kings_day",))
    assert holiday("good_friday").is_off
    assert not holiday("kings_day").is_off
    workspace.run(SwitchPublicHoliday("good_friday", is_off=False))
    workspace.run(SwitchPublicHoliday("kings_day", is_off=True))
    assert workspace.ask(CurrentSettings()) == AppSettings()
    assert workspace.run(SwitchPublicHoliday("kings_day", is_off=True)).label is None
    with pytest.raises(NotFoundError):
        workspace.run(SwitchPublicHoliday("sinterklaas", is_off=True))
