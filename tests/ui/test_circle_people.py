"""The people of a circle, its name, and a circle that is new."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leerkring.app.circles.rows import CircleCard, CircleDetails, CircleList
from leerkring.app.ports import Label, UnitOfWork
from leerkring.domain.people import Person
from leerkring.ui.application import WindowHost
from leerkring.ui.circles.joining import JoinPicker
from leerkring.ui.circles.member_line import MemberFields, MemberLine
from leerkring.ui.circles.page import CirclePage
from leerkring.ui.services import Place
from leerkring.ui.widgets.notices import NoticeBar
from support import circles
from support.circles import CircleScene, make_circle_scene, press
from support.inputs import InputCounter

OpenHost = Callable[..., WindowHost]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def scene() -> CircleScene:
    return make_circle_scene()


@pytest.fixture
def host(open_window: OpenHost, scene: CircleScene) -> WindowHost:
    return circles.open_at(open_window, scene, Place("circle", "noord", "people"))


@pytest.fixture
def page(host: WindowHost) -> CirclePage:
    return circles.circle_page(host)


def card(scene: CircleScene) -> CircleDetails:
    return scene.workspace.ask(CircleCard("noord"))


def line(page: CirclePage, key: str) -> MemberLine:
    return next(one for one in page.people_tab.lines if one.member.person_id == key)


def unfolded(page: CirclePage, key: str) -> MemberFields:
    one = line(page, key)
    if not one.change_button.isChecked():
        one.change_button.click()
    assert one.fields is not None
    return one.fields


def join_picker() -> JoinPicker:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, JoinPicker)
    return shown


def test_a_place_can_name_the_tab(page: CirclePage) -> None:
    assert page.content.tab == "people"
    assert [one.member.name for one in page.people_tab.lines] == list(circles.NAMES.values())


def test_people_join_several_at_once_by_keys(
    host: WindowHost, page: CirclePage, scene: CircleScene, inputs: InputCounter
) -> None:
    inputs.reset()
    press(Qt.Key.Key_N, CTRL)
    assert [box.text() for box in join_picker().boxes] == ["Fatima Amrani, Coach"]
    QTest.keyClicks(join_picker().field, "fat")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert inputs.inputs <= 4
    added = next(m for m in card(scene).members if m.person_id == "fatima")
    assert added.first_day == date(2026, 11, 23), "who joins later starts now, at the average"
    press(Qt.Key.Key_Z, CTRL)
    assert len(card(scene).members) == 5


def test_people_of_a_circle_that_never_met_join_from_the_start(
    open_window: OpenHost,
) -> None:
    scene = make_circle_scene(meetings=False, members=False)
    host = circles.open_at(open_window, scene, Place("circle", "noord", "people"))
    circles.circle_page(host).join()
    join_picker().everybody.click()
    join_picker().take_button.click()
    members = card(scene).members
    assert len(members) == 6
    assert all(m.first_day is None for m in members)


def test_nobody_can_be_added_twice(page: CirclePage, scene: CircleScene) -> None:
    page.join()
    join_picker().everybody.click()
    join_picker().take_button.click()
    page.join()
    assert join_picker().boxes == []
    assert not join_picker().take_button.isEnabled()
    join_picker().close()


def test_days_are_typed_as_people_write_them(page: CirclePage, scene: CircleScene) -> None:
    anna = unfolded(page, "anna")
    anna.first.line.setFocus()
    QTest.keyClicks(anna.first.line, "1-1-2027")
    press(Qt.Key.Key_Return)
    member = next(m for m in card(scene).members if m.person_id == "anna")
    assert member.first_day == date(2027, 1, 1)
    assert line(page, "anna").change_button.isChecked(), "the line stays open"


def test_an_unreadable_day_says_so_and_proposes_another(
    page: CirclePage, scene: CircleScene
) -> None:
    anna = unfolded(page, "anna")
    anna.last.line.setText("31-6-2027")
    anna.last.line.editingFinished.emit()
    assert "31-6-2027" in anna.last.control.accessibleDescription()
    assert all(m.last_day is None for m in card(scene).members)


def test_a_last_day_before_the_first_is_refused_in_words(
    host: WindowHost, page: CirclePage, scene: CircleScene
) -> None:
    anna = unfolded(page, "anna")
    anna.first.changed.emit(date(2027, 2, 1))
    unfolded(page, "anna").last.changed.emit(date(2027, 1, 1))
    assert circles.shown_toast(host)
    assert all(m.last_day is None for m in card(scene).members)


def test_own_settings_and_presence_apply_at_once(page: CirclePage, scene: CircleScene) -> None:
    anna = unfolded(page, "anna")
    anna.leads.setCurrentIndex(2)
    anna.leads.activated.emit(2)
    anna.required.click()
    member = next(m for m in card(scene).members if m.person_id == "anna")
    assert (member.may_facilitate, member.may_contribute, member.required) == (False, None, True)


def test_delete_takes_somebody_out_and_the_past_stays(
    host: WindowHost, page: CirclePage, scene: CircleScene
) -> None:
    line(page, "anna").change_button.setFocus()
    press(Qt.Key.Key_Delete)
    member = next(m for m in card(scene).members if m.person_id == "anna")
    assert member.last_day == date(2026, 11, 22)
    assert not member.active
    press(Qt.Key.Key_Z, CTRL)
    member = next(m for m in card(scene).members if m.person_id == "anna")
    assert member.last_day is None


def test_arrows_walk_through_the_people(page: CirclePage) -> None:
    page.people_tab.lines[0].change_button.setFocus()
    press(Qt.Key.Key_Down)
    assert page.people_tab.lines[1].change_button.hasFocus()


def test_a_manager_in_the_group_is_pointed_out(open_window: OpenHost, scene: CircleScene) -> None:
    def promote(unit: UnitOfWork) -> Label:
        unit.get(Person, "bram").manages_others = True
        return Label.of("promoted")

    scene.store.change(promote)
    host = circles.open_at(open_window, scene, Place("circle", "noord", "people"))
    bars = circles.circle_page(host).people_tab.findChildren(NoticeBar)
    assert any("Bram Visser" in bar.text for bar in bars)


def test_the_name_changes_in_place_and_enter_keeps_it(
    host: WindowHost, page: CirclePage, scene: CircleScene
) -> None:
    page.rename_action.trigger()
    assert page.circle_name.line.hasFocus()
    QTest.keyClicks(page.circle_name.line, "Kring Zuid")
    press(Qt.Key.Key_Return)
    assert card(scene).agreement.name == "Kring Zuid"
    assert page.frame.title.text() == "Kring Zuid"
    assert page.frame.title.isVisible()
    assert "Kring Zuid" in circles.shown_toast(host)


def test_escape_keeps_the_old_name(page: CirclePage, scene: CircleScene) -> None:
    page.rename_action.trigger()
    QTest.keyClicks(page.circle_name.line, "Onzin")
    press(Qt.Key.Key_Escape)
    assert card(scene).agreement.name == "Kring Noord"
    assert not page.circle_name.isVisible()


def test_an_empty_name_is_refused_below_the_field(page: CirclePage, scene: CircleScene) -> None:
    page.rename_action.trigger()
    page.circle_name.line.clear()
    press(Qt.Key.Key_Return)
    assert page.circle_name.error.isVisible()
    assert page.circle_name.line.hasFocus()
    assert card(scene).agreement.name == "Kring Noord"


def test_a_new_circle_needs_a_name_and_enter(
    open_window: OpenHost, scene: CircleScene, inputs: InputCounter
) -> None:
    host = circles.open_at(open_window, scene, Place("circle"))
    page = circles.circle_page(host)
    assert page.new_form.line.hasFocus()
    inputs.reset()
    QTest.keyClicks(page.new_form.line, "Kring Peuters")
    press(Qt.Key.Key_Return)
    assert inputs.inputs == 2
    rows = scene.workspace.ask(CircleList())
    assert [row.name for row in rows] == ["Kring Noord", "Kring Peuters"]
    assert host.services.navigator.here == Place("circle", rows[1].id, "people")
    assert page.people_tab.isVisible()


def test_a_name_taken_is_refused_where_it_was_typed(
    open_window: OpenHost, scene: CircleScene
) -> None:
    host = circles.open_at(open_window, scene, Place("circle"))
    page = circles.circle_page(host)
    QTest.keyClicks(page.new_form.line, "kring noord")
    press(Qt.Key.Key_Return)
    assert "kring noord" in page.new_form.line.accessibleDescription()
    assert len(scene.workspace.ask(CircleList())) == 1


def test_removing_the_circle_leaves_a_way_back(
    host: WindowHost, page: CirclePage, scene: CircleScene
) -> None:
    page.content.settings.remove_button.click()
    assert scene.workspace.ask(CircleList()) == ()
    assert host.services.navigator.here == Place("today")
    assert "Kring Noord" in circles.shown_toast(host)
    host.window.undo()
    assert len(card(scene).members) == 5


def test_a_circle_that_is_gone_says_so(host: WindowHost, page: CirclePage) -> None:
    host.services.navigator.go(Place("circle", "bestaat-niet"))
    assert page._gone.isVisible()
    assert not page.people_tab.isVisible()
    assert not page.remove_action.isEnabled()
    host.services.navigator.go(Place("circle", "noord"))
    assert page.remove_action.isEnabled()
