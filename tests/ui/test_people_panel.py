"""Everything about one person beside the table: absences, working days, turns, and undo."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from leerkring.app.organisation.places import AddGroup, AddLocation
from leerkring.app.people.changes import ChangePerson
from leerkring.app.people.rows import PersonCard
from leerkring.app.workspace import UndoLast, Workspace
from leerkring.domain.people import AbsenceReason, WorkingSpan
from leerkring.ui.navigation import Place
from leerkring.ui.people.page import PeoplePage
from support.workspaces import team_workspace
from ui.people_scene import (
    OpenHost,
    click,
    click_row,
    open_people,
    settle,
    stored,
    type_in,
)


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def page(open_window: OpenHost, workspace: Workspace) -> PeoplePage:
    """Show Chantal: she brings a case on 10 September and leads on 19 November."""
    return open_people(open_window, workspace, place=Place("people", "c"))


def fill(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def absences(workspace: Workspace, key: str = "c") -> list[tuple[date, date, AbsenceReason]]:
    found = workspace.ask(PersonCard(key)).absences
    return [(a.first_day, a.last_day, a.reason) for a in found]


def test_two_days_make_an_absence_and_show_the_turn_it_touches(
    page: PeoplePage, workspace: Workspace
) -> None:
    form = page.panel.away.form
    fill(form.first.line, "16-11")
    assert page.window().focusWidget() is form.last.line
    fill(form.last.line, "20-11")
    assert absences(workspace) == [(date(2026, 11, 16), date(2026, 11, 20), AbsenceReason.LEAVE)]
    (shown,) = page.panel.away.absences
    assert "turn" in shown.notice.text
    assert form.first.line.text() == ""
    QTest.keyClick(form.last.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert absences(workspace) == []


def test_the_touched_meeting_is_one_press_away(page: PeoplePage) -> None:
    form = page.panel.away.form
    fill(form.first.line, "19 november")
    fill(form.last.line, "")
    links = page.panel.away.absences[0].notice.findChildren(QPushButton)
    links[0].click()
    assert page.services.navigator.here == Place("meeting", "m2")


def test_an_absence_that_ends_before_it_begins_is_refused_at_its_field(
    page: PeoplePage, workspace: Workspace
) -> None:
    form = page.panel.away.form
    fill(form.first.line, "20-11")
    fill(form.last.line, "16-11")
    assert "before" in form.last.line.accessibleDescription()
    assert absences(workspace) == []
    assert form.first.line.text() == "20 Nov 2026"


def test_an_absence_is_changed_and_removed(page: PeoplePage, workspace: Workspace) -> None:
    form = page.panel.away.form
    fill(form.first.line, "19-11")
    fill(form.last.line, "")
    shown = page.panel.away.absences[0]
    shown.change_button.click()
    assert shown.form is not None
    fill(shown.form.last.line, "21-11")
    assert absences(workspace)[0][:2] == (date(2026, 11, 19), date(2026, 11, 21))
    page.panel.away.absences[0].remove_button.click()
    settle()
    assert absences(workspace) == []
    page.services.run(UndoLast())
    assert len(absences(workspace)) == 1


def test_a_day_without_a_year_is_the_coming_one(page: PeoplePage, workspace: Workspace) -> None:
    fill(page.panel.away.form.first.line, "14-1")
    fill(page.panel.away.form.last.line, "")
    assert absences(workspace)[0][0] == date(2027, 1, 14)


def test_working_days_are_ticked_at_a_glance(page: PeoplePage, workspace: Workspace) -> None:
    boxes = page.panel.week.week.findChildren(QCheckBox)
    by_name = {box.accessibleName(): box for box in boxes}
    by_name["Tuesday"].click()
    settle()
    assert stored(workspace, "Chantal").working.spans == (WorkingSpan(1),)
    assert page.panel.week.text.line.text() == "Tue"


def test_working_days_in_short_are_corrected_below_the_field(
    page: PeoplePage, workspace: Workspace
) -> None:
    fill(page.panel.week.text.line, "maandg di")
    assert not stored(workspace, "Chantal").working.is_known
    click(page.panel.week.text, "Make it Mon Tue")
    assert stored(workspace, "Chantal").working.weekdays == (0, 1)


def test_somebody_who_would_rather_not_lead(page: PeoplePage, workspace: Workspace) -> None:
    page.panel.turns.leads.click()
    assert workspace.ask(PersonCard("c")).may_facilitate is False
    page.panel.turns.weight.setValue(0.5)
    assert workspace.ask(PersonCard("c")).weight == 0.5


def test_a_taken_address_is_refused_at_its_field_and_kept(
    page: PeoplePage, workspace: Workspace
) -> None:
    line = page.panel.contact.email.line
    fill(line, "bram@voorbeeld.nl")
    assert line.accessibleDescription() == "Bram already has this e-mail address."
    page.services.run(ChangePerson("c", functions="coach"))
    settle()
    assert line.text() == "bram@voorbeeld.nl"
    fill(line, "chantal.smit@voorbeeld.nl")
    assert stored(workspace, "Chantal").email == "chantal.smit@voorbeeld.nl"
    assert line.accessibleDescription() == ""


def test_what_is_typed_in_a_field_is_stored_before_somebody_else_is_shown(
    page: PeoplePage, workspace: Workspace
) -> None:
    line = page.panel.contact.discipline.line
    line.setFocus()
    QTest.keyClicks(line, "pedagogiek")
    click_row(page, "Anna")
    assert workspace.ask(PersonCard("c")).discipline == "pedagogiek"
    assert workspace.ask(PersonCard("a")).discipline == ""
    assert page.panel.contact.name.line.text() == "Anna"


def test_location_and_group_are_chosen_from_what_there_is(
    open_window: OpenHost, workspace: Workspace
) -> None:
    place = workspace.run(AddLocation("De Regenboog")).value
    group = workspace.run(AddGroup(place, "Kikkers")).value
    page = open_people(open_window, workspace, place=Place("people", "c"))
    contact = page.panel.contact
    contact.location.setCurrentIndex(1)
    contact.location.activated.emit(1)
    settle()
    contact.group.setCurrentIndex(1)
    contact.group.activated.emit(1)
    found = workspace.ask(PersonCard("c"))
    assert (found.location_id, found.group_id) == (place, group)


def test_coming_turns_lead_to_their_meetings(page: PeoplePage) -> None:
    links = [b for b in page.panel.coming.findChildren(QPushButton) if b.text() == "Open"]
    assert len(links) == 2
    links[1].click()
    assert page.services.navigator.here == Place("meeting", "m2")


def test_who_leaves_is_found_under_former_and_can_come_back(
    page: PeoplePage, workspace: Workspace
) -> None:
    yesterday = date(2026, 9, 1) - timedelta(days=1)
    fill(page.panel.service.left.line, yesterday.strftime("%d-%m-%Y"))
    assert "Chantal" not in [row.name for row in page.model.rows]
    page.show_person("c")
    settle()
    assert [row.name for row in page.model.rows] == ["Chantal"]
    fill(page.panel.service.left.line, "")
    page.panel.service.left.line.clear()
    QTest.keyClick(page.panel.service.left.line, Qt.Key.Key_Return)
    assert stored(workspace, "Chantal").left is None


def test_a_person_is_removed_from_the_panel(page: PeoplePage, workspace: Workspace) -> None:
    page.panel.remove_button.click()
    settle()
    assert "Chantal" not in [row.name for row in page.model.rows]
    page.services.run(UndoLast())
    assert "Chantal" in [row.name for row in page.model.rows]


def test_enter_opens_the_panel_and_esc_goes_back_to_the_table(
    open_window: OpenHost, workspace: Workspace
) -> None:
    page = open_people(open_window, workspace)
    assert not page.panel.isVisible()
    page.table.setFocus()
    page.table.choose("d", 4)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle()
    assert page.panel.isVisible()
    assert page.window().focusWidget() is page.panel.first_field()
    assert page.leave()
    assert not page.panel.isVisible()
    assert page.window().focusWidget() is page.table


def test_typing_under_the_panel_closes_it(open_window: OpenHost, workspace: Workspace) -> None:
    page = open_people(open_window, workspace, place=Place("people", "c"), size=(1100, 700))
    page.table.choose("c", 3)
    page.table.edit(page.table.currentIndex())
    settle()
    assert not page.panel.isVisible()
    type_in(page, "ma di")


def test_several_chosen_people_are_told_apart_from_one(page: PeoplePage) -> None:
    click_row(page, "Anna")
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert page.panel.several.isVisible()
    assert not page.panel.head.isVisible()


def test_somebody_shown_while_ctrl_is_down_is_shown_alone(page: PeoplePage) -> None:
    click_row(page, "Anna")
    QTest.keyPress(page.table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    page.show_person("d")
    QTest.keyRelease(page.table, Qt.Key.Key_Control)
    settle()
    assert page.table.chosen_ids == ("d",)
