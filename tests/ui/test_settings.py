"""Instellingen as the user meets it: every change holds at once, and can be taken back."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from leerkring.app.circles.rows import CircleCard, CircleList
from leerkring.app.organisation.days import ClosedDaysList
from leerkring.app.organisation.details import CurrentOrganisation, SetOrganisation
from leerkring.app.organisation.places import AddLocation, AddRoom, LocationList
from leerkring.app.organisation.settings import AppSettings, CurrentSettings
from leerkring.app.planning.beginning import PlanBeginning
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.organisation import ClosedDayKind, HolidayPolicy, HolidayRegion
from leerkring.domain.plan_request import Preset
from leerkring.domain.years import YearKind
from leerkring.ui.application import WindowHost
from leerkring.ui.circles.page import CirclePage
from leerkring.ui.settings.page import SettingsPage
from support.settings_scene import (
    errors_in,
    fill_in,
    only_place,
    open_settings,
    page_of,
    pick,
    press,
)
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def host(open_window: OpenHost, workspace: Workspace) -> WindowHost:
    return open_settings(open_window, workspace)


@pytest.fixture
def page(host: WindowHost) -> SettingsPage:
    return page_of(host)


# ---- you ------------------------------------------------------------------------------------


def test_who_we_are_holds_when_the_line_is_left(page: SettingsPage, workspace: Workspace) -> None:
    fill_in(page.you.organisation.line, "Basisschool De Linde")
    fill_in(page.you.email.line, "marieke@voorbeeld.nl")
    pick(page.you._region, HolidayRegion.ZUID)
    found = workspace.ask(CurrentOrganisation())
    assert (found.name, found.organiser_email) == ("Basisschool De Linde", "marieke@voorbeeld.nl")
    assert found.default_region is HolidayRegion.ZUID


def test_a_wrong_address_is_named_below_its_field_and_stays_to_be_corrected(
    page: SettingsPage, workspace: Workspace
) -> None:
    fill_in(page.you.email.line, "marieke@")
    assert errors_in(page.you)
    fill_in(page.you.name.line, "Marieke Bos")
    assert page.you.email.line.text() == "marieke@"
    assert errors_in(page.you)
    fill_in(page.you.email.line, "marieke@voorbeeld.nl")
    assert not errors_in(page.you)
    assert workspace.ask(CurrentOrganisation()).organiser_email == "marieke@voorbeeld.nl"


def test_every_change_is_one_named_step_back(
    host: WindowHost, page: SettingsPage, workspace: Workspace
) -> None:
    fill_in(page.you.organisation.line, "De Linde")
    assert host.window.commands.undo.text() == "Undo: you and your organisation"
    page.setFocus()
    QTest.keyClick(host.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.ask(CurrentOrganisation()).name == ""
    assert page.you.organisation.line.text() == ""


def test_what_somebody_is_typing_is_not_overwritten(
    page: SettingsPage, workspace: Workspace
) -> None:
    line = page.you.organisation.line
    line.setFocus()
    QTest.keyClicks(line, "De Lin")
    page.services.run(SetOrganisation(organiser_name="Marieke"))
    assert line.text() == "De Lin"
    assert page.you.name.line.text() == "Marieke"


# ---- places ---------------------------------------------------------------------------------


def test_how_many_groups_can_be_taken_over_on_one_day(
    page: SettingsPage, workspace: Workspace
) -> None:
    fill_in(page.places.add_line.line, "De Regenboog")
    place = only_place(workspace)
    card = page.places.cards.widgets[place.id]
    assert card.covers.value() == place.covers_per_day == 2
    card.covers.setValue(5)
    assert only_place(workspace).covers_per_day == 5
    workspace.run(UndoLast())
    assert only_place(workspace).covers_per_day == 2


def test_a_location_with_a_room_and_a_group_is_made_by_keys_only(
    page: SettingsPage, workspace: Workspace
) -> None:
    fill_in(page.places.add_line.line, "De Regenboog")
    place = only_place(workspace)
    card = page.places.cards.widgets[place.id]
    assert card.is_open
    fill_in(card.address.line, "Lindelaan 3")
    fill_in(card.add_room.line, "Kamer 2")
    fill_in(card.add_group.line, "Vlinders")
    room = only_place(workspace).rooms[0]
    card.rooms.widgets[room.id].capacity.setValue(12)
    place = only_place(workspace)
    assert (place.address, place.rooms[0].name, place.rooms[0].capacity) == (
        "Lindelaan 3",
        "Kamer 2",
        12,
    )
    assert [group.name for group in place.groups] == ["Vlinders"]
    assert page.places.add_line.line.text() == ""


def test_region_and_policy_of_a_location_change_at_once(
    page: SettingsPage, workspace: Workspace
) -> None:
    fill_in(page.places.add_line.line, "De Regenboog")
    card = next(iter(page.places.cards.widgets.values()))
    pick(card.region, HolidayRegion.NOORD)
    pick(card.policy, HolidayPolicy.WARN)
    place = only_place(workspace)
    assert (place.region, place.holiday_policy) == (HolidayRegion.NOORD, HolidayPolicy.WARN)


def test_names_that_cannot_be_are_refused_where_they_are_typed(
    page: SettingsPage, workspace: Workspace
) -> None:
    fill_in(page.places.add_line.line, "De Regenboog")
    fill_in(page.places.add_line.line, "de regenboog")
    assert errors_in(page.places.add_line) == [
        "de regenboog is already there. Choose another name."
    ]
    card = next(iter(page.places.cards.widgets.values()))
    fill_in(card.name.line, " ")
    assert errors_in(card.name) == ["Fill in a name."]
    assert only_place(workspace).name == "De Regenboog"


def test_a_removed_location_comes_back_from_the_toast(
    host: WindowHost, page: SettingsPage, workspace: Workspace
) -> None:
    fill_in(page.places.add_line.line, "De Regenboog")
    press(page.places, "Remove: De Regenboog")
    assert workspace.ask(LocationList()) == ()
    press(host.window, "Undo")
    assert only_place(workspace).name == "De Regenboog"


def test_a_row_keeps_its_widget_and_focus_when_something_else_changes(
    page: SettingsPage, workspace: Workspace
) -> None:
    fill_in(page.places.add_line.line, "De Regenboog")
    card = next(iter(page.places.cards.widgets.values()))
    card.name.line.setFocus()
    page.services.run(SetOrganisation(name="De Linde"))
    assert card.isVisible()
    assert card.is_open
    assert card.name.line.hasFocus()


# ---- days -----------------------------------------------------------------------------------


def test_closing_days_are_typed_the_way_people_write_days(
    page: SettingsPage, workspace: Workspace
) -> None:
    fields = page.days.closed.fields
    fill_in(fields.first.line, "24-12-2026")
    fill_in(fields.last.line, "1 januari 2027")
    fields.name.line.setText("Kerstsluiting")
    press(page.days, "Add these days")
    (row,) = workspace.ask(ClosedDaysList())
    assert (row.first_day, row.last_day) == (date(2026, 12, 24), date(2027, 1, 1))
    assert (row.name, row.kind, row.location_id) == ("Kerstsluiting", ClosedDayKind.CLOSING, None)
    assert fields.first.line.text() == ""


def test_closing_days_without_a_day_or_the_wrong_way_round_are_refused_in_words(
    page: SettingsPage, workspace: Workspace
) -> None:
    fields = page.days.closed.fields
    press(page.days, "Add these days")
    assert errors_in(fields.first) == ["Fill in a day, for example 24-12-2026."]
    fill_in(fields.first.line, "24-12-2026")
    fill_in(fields.last.line, "20-12-2026")
    press(page.days, "Add these days")
    assert errors_in(fields.last) == ["The last day is before the first day."]
    assert workspace.ask(ClosedDaysList()) == ()


def test_noted_days_are_changed_in_place(page: SettingsPage, workspace: Workspace) -> None:
    fill_in(page.days.closed.fields.first.line, "24-12-2026")
    press(page.days, "Add these days")
    (card,) = page.days.closed.rows.widgets.values()
    press(card, "Change: Closed")
    fill_in(card.fields.last.line, "27-12-2026")
    pick(card.fields.kind, ClosedDayKind.STUDY)
    fill_in(card.fields.name.line, "Teamdagen")
    (row,) = workspace.ask(ClosedDaysList())
    assert (row.last_day, row.kind, row.name) == (
        date(2026, 12, 27),
        ClosedDayKind.STUDY,
        "Teamdagen",
    )
    fill_in(card.fields.first.line, " ")
    assert errors_in(card.fields.first)
    assert workspace.ask(ClosedDaysList())[0].first_day == date(2026, 12, 24)


def test_a_public_holiday_is_switched_by_name_and_all_days_go_back_to_their_defaults(
    page: SettingsPage, workspace: Workspace
) -> None:
    chip = page.days.chips["kings_day"]
    assert chip.isChecked()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert workspace.ask(CurrentSettings()).holidays_off == ("kings_day",)
    press(page.days, "Calendar year")
    assert workspace.ask(CurrentSettings()).year_view is YearKind.CALENDAR
    press(page.days, "Back to the defaults: Days")
    assert workspace.ask(CurrentSettings()) == AppSettings()
    assert page.days.chips["kings_day"].isChecked()
    assert page.days.years.value is YearKind.SCHOOL


# ---- defaults -------------------------------------------------------------------------------


def test_the_usual_rhythm_is_what_new_circles_begin_with(
    host: WindowHost, page: SettingsPage, workspace: Workspace
) -> None:
    page.defaults.weeks.setValue(6)
    page.defaults.minutes.setValue(90)
    assert workspace.ask(CurrentSettings()) == AppSettings(cadence_weeks=6, duration_minutes=90)
    draft = workspace.ask(PlanBeginning()).draft.agreement
    assert (draft.cadence_number, draft.duration_minutes) == (6, 90)
    host.services.go("circle")
    circle = host.window.page
    assert isinstance(circle, CirclePage)
    circle.add_circle("Kring Nieuw")
    made = next(c for c in workspace.ask(CircleList()) if c.name == "Kring Nieuw")
    agreement = workspace.ask(CircleCard(made.id)).agreement
    assert (agreement.cadence_number, agreement.duration_minutes) == (6, 90)


def test_the_way_back_to_the_defaults_is_there_only_when_something_differs(
    page: SettingsPage, workspace: Workspace
) -> None:
    assert not page.defaults.reset_link.isVisible()
    page.defaults.days.setValue(3)
    assert page.defaults.reset_link.isVisible()
    press(page.defaults, "Back to the defaults: Usual")
    assert workspace.ask(CurrentSettings()).agenda_days == 7
    assert page.defaults.days.value() == 7
    assert not page.defaults.reset_link.isVisible()


def test_what_weighs_most_is_where_planning_begins(
    page: SettingsPage, workspace: Workspace
) -> None:
    page.defaults.presets[Preset.STEADY_RHYTHM].click()
    assert workspace.ask(CurrentSettings()).preset is Preset.STEADY_RHYTHM
    assert workspace.ask(PlanBeginning()).preset is Preset.STEADY_RHYTHM
    page.defaults.reset_link.click()
    assert workspace.ask(CurrentSettings()).preset is Preset.FAIR


def test_a_room_is_out_of_use_as_it_is_typed(page: SettingsPage, workspace: Workspace) -> None:
    location = workspace.run(AddLocation("De Regenboog")).value
    workspace.run(AddRoom(location, "Kamer 2"))
    page.refresh()
    blocks = next(iter(page.places.cards.widgets[location].rooms.widgets.values())).blocks
    assert blocks.add_line.isHidden()
    blocks.more.click()
    blocks.add_line.wanted.emit("when it suits us")
    assert errors_in(blocks.add_line)
    blocks.add_line.wanted.emit("Tuesday 13:00-15:00")
    assert not errors_in(blocks.add_line)
    assert any("every Tuesday" in label.text() for label in blocks.findChildren(QLabel))
    buttons = blocks.findChildren(QAbstractButton)
    next(b for b in buttons if "every Tuesday" in b.accessibleName()).click()
    assert workspace.ask(LocationList())[0].rooms[0].blocks == ()
