"""Mensen as the user meets it: type, correct, filter, remove, and take it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leerkring.app.people.changes import AddPerson, ChangePerson
from leerkring.app.workspace import Workspace
from leerkring.domain.people import Weeks
from leerkring.ui.navigation import Place
from leerkring.ui.people.entry import PeopleColumn
from leerkring.ui.people.filters import Show
from leerkring.ui.people.page import PeoplePage
from support.inputs import InputCounter
from support.workspaces import team_workspace
from ui.people_scene import (
    OpenHost,
    click,
    click_row,
    empty_workspace,
    line,
    names,
    open_people,
    settle,
    shown,
    stored,
    type_in,
)

SIX = ("Anna Bos", "Bram Dekker", "Chantal Smit", "Daan Visser", "Els Mulder", "Fatima Aydin")


@pytest.fixture
def workspace() -> Workspace:
    return team_workspace()


@pytest.fixture
def page(open_window: OpenHost, workspace: Workspace) -> PeoplePage:
    return open_people(open_window, workspace)


def test_six_people_are_typed_in_at_most_25_inputs(
    open_window: OpenHost, inputs: InputCounter
) -> None:
    workspace = empty_workspace()
    page = open_people(open_window, workspace)
    inputs.reset()
    QTest.keyClick(page.window(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for name in SIX:
        type_in(page, name, f"{name.split()[0].lower()}@voorbeeld.nl")
    assert names(workspace) == list(SIX)
    assert stored(workspace, "Els Mulder").email == "els@voorbeeld.nl"
    assert inputs.inputs <= 25, inputs.inputs
    assert inputs.clicks == 0


def test_an_empty_page_is_ready_to_type_in(open_window: OpenHost) -> None:
    workspace = empty_workspace()
    page = open_people(open_window, workspace)
    assert page.below.isVisible()
    type_in(page, "Anna Bos")
    assert names(workspace) == ["Anna Bos"]
    assert not page.below.isVisible()
    type_in(page, "Bram Dekker")
    assert shown(page) == ["Anna Bos", "Bram Dekker"]


def test_a_list_that_is_read_while_somebody_types_leaves_the_cell_open(
    open_window: OpenHost,
) -> None:
    """In the real window the answer comes later, when the next name is being typed already."""
    workspace = empty_workspace()
    page = open_people(open_window, workspace)
    QTest.keyClicks(line(page), "Bra")
    page.refresh(None)
    settle()
    QTest.keyClicks(line(page), "m")
    workspace.run(AddPerson("Anna Bos"))
    page.refresh(None)
    settle()
    assert line(page).hasFocus()
    assert line(page).text() == "Bram"
    QTest.keyClick(line(page), Qt.Key.Key_Return)
    assert names(workspace) == ["Anna Bos", "Bram"]


def test_typed_people_stay_at_the_end_while_typing(page: PeoplePage, workspace: Workspace) -> None:
    page.add()
    type_in(page, "Zara", "zara@voorbeeld.nl")
    type_in(page, "Aad")
    assert shown(page)[-2:] == ["Zara", "Aad"]
    assert line(page).text() == ""
    QTest.keyClick(line(page), Qt.Key.Key_Escape)
    page.show_place(Place("people"))
    assert shown(page)[0] == "Aad"
    assert len(names(workspace)) == 8


def test_an_address_of_somebody_else_is_refused_below_the_cell(
    page: PeoplePage, workspace: Workspace
) -> None:
    page.add()
    type_in(page, "Gijs", "bram@voorbeeld.nl")
    assert page.table.notice.bar is not None
    assert page.table.notice.bar.text == "Bram already has this e-mail address."
    assert line(page).accessibleDescription() == page.table.notice.bar.text
    assert "Gijs" not in names(workspace)
    line(page).selectAll()
    type_in(page, "gijs@voorbeeld.nl")
    assert stored(workspace, "Gijs").email == "gijs@voorbeeld.nl"
    assert page.table.notice.bar is None


def test_a_mistyped_address_is_corrected_with_two_keys(
    page: PeoplePage, workspace: Workspace
) -> None:
    page.add()
    type_in(page, "Gijs", "gijs@@voorbeeld,nl", end=Qt.Key.Key_Tab)
    assert page.table.notice.bar is not None
    QTest.keyClick(line(page), Qt.Key.Key_Tab)
    link = page.window().focusWidget()
    assert link is not None
    QTest.keyClick(link, Qt.Key.Key_Return)
    QTest.keyClick(line(page), Qt.Key.Key_Return)
    assert stored(workspace, "Gijs").email == "gijs@voorbeeld.nl"


def test_a_name_is_guessed_when_only_an_address_is_typed(
    page: PeoplePage, workspace: Workspace
) -> None:
    page.add()
    type_in(page, "", "gijs.de.wit@voorbeeld.nl")
    assert page.table.notice.bar is not None
    click(page.table.notice.bar, "Make it Gijs de Wit")
    QTest.keyClick(line(page), Qt.Key.Key_Return)
    assert stored(workspace, "Gijs de Wit").email == "gijs.de.wit@voorbeeld.nl"


def test_what_was_typed_waits_when_the_user_looks_elsewhere(
    page: PeoplePage, workspace: Workspace
) -> None:
    page.add()
    type_in(page, "Gijs", "geen adres", end=Qt.Key.Key_Backtab)
    assert page.table.notice.bar is not None
    click_row(page, "Anna")
    last = page.model.index(len(page.model.rows), PeopleColumn.EMAIL)
    assert page.model.data(last) == "geen adres"
    assert page.model.is_refused(last)
    assert "Gijs" not in names(workspace)


def test_leaving_the_typing_row_stores_who_is_complete(
    page: PeoplePage, workspace: Workspace
) -> None:
    page.add()
    QTest.keyClicks(line(page), "Gijs")
    page.filter.field.setFocus()
    settle()
    assert "Gijs" in names(workspace)


def test_working_days_are_typed_as_people_write_them(
    page: PeoplePage, workspace: Workspace
) -> None:
    page.table.choose("a", PeopleColumn.WEEK)
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    type_in(page, "ma, di (even weken)")
    spans = stored(workspace, "Anna").working.spans
    assert [(s.weekday, s.weeks) for s in spans] == [(0, Weeks.EVERY), (1, Weeks.EVEN)]


def test_mistyped_working_days_come_with_a_correction(
    page: PeoplePage, workspace: Workspace
) -> None:
    page.table.choose("a", PeopleColumn.WEEK)
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    type_in(page, "maandg di")
    assert page.table.notice.bar is not None
    click(page.table.notice.bar, "Make it Mon Tue")
    assert stored(workspace, "Anna").working.weekdays == (0, 1)


def test_typing_over_a_cell_changes_it_and_undo_puts_it_back(
    page: PeoplePage, workspace: Workspace
) -> None:
    page.table.setFocus()
    page.table.choose("a", PeopleColumn.FUNCTIONS)
    QTest.keyClicks(page.table, "c")
    type_in(page, "oach")
    assert stored(workspace, "Anna").functions == "coach"
    QTest.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(workspace, "Anna").functions == ""


def test_an_emptied_name_is_refused(page: PeoplePage, workspace: Workspace) -> None:
    page.table.choose("a")
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    line(page).clear()
    QTest.keyClick(line(page), Qt.Key.Key_Return)
    assert page.table.notice.bar is not None
    QTest.keyClick(line(page), Qt.Key.Key_Escape)
    assert page.table.notice.bar is None
    assert shown(page)[0] == "Anna"


def test_several_people_are_removed_at_once_and_come_back(
    page: PeoplePage, workspace: Workspace
) -> None:
    click_row(page, "Anna")
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert names(workspace) == ["Chantal", "Daan", "Els", "Fatima"]
    QTest.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(page) == ["Anna", "Bram", "Chantal", "Daan", "Els", "Fatima"]


def test_del_goes_on_with_the_next_person(page: PeoplePage, workspace: Workspace) -> None:
    click_row(page, "Anna")
    for _ in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
        settle()
    assert names(workspace) == ["Chantal", "Daan", "Els", "Fatima"]


def test_undo_works_from_the_table_a_list_and_a_button(
    page: PeoplePage, workspace: Workspace
) -> None:
    for focused in (page.table, page.filter.field, page.filter.chips[Show.EVERYBODY]):
        workspace.run(ChangePerson("a", functions="coach"))
        page.services.run(ChangePerson("a", functions="leraar"))
        focused.setFocus()
        QTest.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert stored(workspace, "Anna").functions == "coach"


def test_the_filter_looks_in_names_functions_and_circles(page: PeoplePage) -> None:
    page.services.run(ChangePerson("d", functions="intern begeleider"))
    QTest.keyClicks(page.filter.field, "begel")
    assert shown(page) == ["Daan"]
    page.filter.field.setText("noord els")
    assert shown(page) == ["Els"]
    page.filter.field.setText("niemand")
    assert page.below.isVisible()
    click(page.below, "Show everybody")
    assert len(shown(page)) == 6


def test_coming_for_who_has_no_address_starts_at_the_first_empty_cell(
    open_window: OpenHost, workspace: Workspace
) -> None:
    for key in "be":
        workspace.run(ChangePerson(key, email=""))
    page = open_people(open_window, workspace, place=Place("people", part="no_email"))
    assert shown(page) == ["Bram", "Els"]
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    type_in(page, "bram@voorbeeld.nl")
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    type_in(page, "els@voorbeeld.nl")
    assert {stored(workspace, name).email for name in ("Bram", "Els")} == {
        "bram@voorbeeld.nl",
        "els@voorbeeld.nl",
    }


def test_coming_for_somebody_opens_the_panel(open_window: OpenHost, workspace: Workspace) -> None:
    page = open_people(open_window, workspace, place=Place("people", "d"))
    assert page.panel.isVisible()
    assert page.panel.person_id == "d"
