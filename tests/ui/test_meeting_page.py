"""The page of one meeting: everything changes in place, attendance takes one click."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.circles.changes import ChangeCircle
from leerkring.app.meetings.changes import ChangeMeeting, RemoveMeeting
from leerkring.app.meetings.groups import MoveToGroup
from leerkring.app.meetings.roles import AssignRole
from leerkring.app.meetings.rows import MeetingCard, MeetingDetails
from leerkring.app.people.changes import ChangePerson
from leerkring.app.ports import Label, UnitOfWork
from leerkring.domain.circles import Circle
from leerkring.domain.meetings import Meeting, MeetingState, Role
from leerkring.domain.visits import PeerVisit, VisitRound, VisitState
from leerkring.ui.application import WindowHost
from leerkring.ui.meetings.page import MeetingPage
from leerkring.ui.services import Place
from leerkring.ui.widgets.moments import MomentFooter
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
    return circles.open_at(open_window, scene, Place("meeting", "n3"))


@pytest.fixture
def page(host: WindowHost) -> MeetingPage:
    return circles.meeting_page(host)


def card(scene: CircleScene, key: str = "n3") -> MeetingDetails:
    return scene.workspace.ask(MeetingCard(key))


def test_the_header_says_when_and_where(page: MeetingPage) -> None:
    assert page.frame.title.text() == "Kring Noord"
    subtitle = page.frame.subtitle.text().replace("\xa0", " ")
    assert subtitle.startswith("Donderdag 28 januari 2027")
    assert "De Regenboog" in subtitle
    assert not page.attendance.isVisible(), "nobody knows yet who will be there"


def test_a_role_takes_two_inputs(
    page: MeetingPage, scene: CircleScene, inputs: InputCounter
) -> None:
    assert page.roles.buttons[0].hasFocus()
    inputs.reset()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert inputs.inputs == 2
    assert card(scene).row.who(Role.FACILITATOR)[0].name != "Chantal Prins"


def test_in_a_circle_without_people_it_leads_to_choosing_them(
    open_window: OpenHost,
) -> None:
    scene = make_circle_scene(members=False)
    host = circles.open_at(open_window, scene, Place("meeting", "n3"))
    page = circles.meeting_page(host)
    bar = next(b for b in page.findChildren(NoticeBar) if "nog niemand" in b.text)
    (deed,) = [b for b in bar.findChildren(QPushButton) if b.text()]
    assert deed.text() == "Kies mensen"
    deed.click()
    assert host.services.navigator.here == Place("circle", "noord", "people")


def test_a_note_taker_can_be_added(page: MeetingPage, scene: CircleScene) -> None:
    page.roles.buttons[3].click()
    circles.choose("Bram Visser")
    assert card(scene).row.who(Role.NOTE_TAKER)[0].name == "Bram Visser"


def test_two_contributors_have_a_place_each(page: MeetingPage, scene: CircleScene) -> None:
    page.run(AssignRole("n3", Role.CASE_CONTRIBUTOR, guest_name="Truus"))
    texts = [button.text() for button in page.roles.buttons]
    assert texts.count("Truus") == 1
    assert len(texts) == 5


def test_roles_and_the_day_can_be_kept(page: MeetingPage, scene: CircleScene) -> None:
    page.roles.locks[0].click()
    page.when.lock.click()
    assert card(scene).row.pinned
    assert card(scene).row.who(Role.FACILITATOR)[0].pinned
    page.roles.locks[0].click()
    assert not card(scene).row.who(Role.FACILITATOR)[0].pinned


def test_the_day_is_chosen_from_the_best_or_freely(page: MeetingPage, scene: CircleScene) -> None:
    page.when.moment.click()
    assert len(circles.options()) == 5
    footer = circles.picker().findChild(MomentFooter)
    assert footer is not None
    footer.taken.emit(datetime(2027, 2, 2, 10, 0))
    assert card(scene).row.start == datetime(2027, 2, 2, 10, 0)
    assert "2 februari" in page.when.moment.text().replace("\xa0", " ")


def test_length_room_place_form_and_note_are_kept(page: MeetingPage, scene: CircleScene) -> None:
    page.when.duration.setValue(90)
    page.when.room.setCurrentIndex(1)
    page.when.room.activated.emit(1)
    page.when.place.setFocus()
    QTest.keyClicks(page.when.place, "Achterom aanbellen")
    press(Qt.Key.Key_Return)
    page.how.form.click()
    QTest.keyClicks(circles.picker().field, "wandelgesprek")
    press(Qt.Key.Key_Return)
    page.how.note.setFocus()
    QTest.keyClicks(page.how.note, "Flip-over meenemen")
    page.when.place.setFocus()
    found = card(scene)
    assert found.duration_minutes == 90
    assert found.row.room_id == "kamer2"
    assert found.row.place == "Achterom aanbellen"
    assert found.row.work_form == "wandelgesprek"
    assert found.note == "Flip-over meenemen"


def test_a_note_is_kept_when_the_page_is_left(
    host: WindowHost, page: MeetingPage, scene: CircleScene
) -> None:
    page.how.note.setFocus()
    QTest.keyClicks(page.how.note, "Sleutel halen")
    host.services.go("today")
    assert card(scene).note == "Sleutel halen"


def test_the_work_form_of_last_time_is_one_click_away(
    page: MeetingPage, scene: CircleScene
) -> None:
    assert not page.how.as_before.isVisible()
    page.run(ChangeMeeting("n2", work_form="wandelgesprek"))
    assert page.how.as_before.isVisible()
    page.how.as_before.click()
    assert card(scene).row.work_form == "wandelgesprek"


def test_what_is_wrong_has_a_way_out(qtbot: QtBot, page: MeetingPage, scene: CircleScene) -> None:
    page.go("meeting", "n4")
    page.run(AssignRole("n4", Role.FACILITATOR, person_id="anna", replaces="n4-facilitator"))
    qtbot.waitUntil(lambda: any(b.isVisible() for b in page.findChildren(NoticeBar)))
    bars = [bar for bar in page.findChildren(NoticeBar) if bar.isVisible()]
    bar = next(bar for bar in bars if "Anna de Wit" in bar.text)
    bar.findChildren(QPushButton)[0].click()
    assert card(scene, "n4").row.who(Role.FACILITATOR)[0].name != "Anna de Wit"


def test_attendance_takes_one_click_for_one_absent(
    host: WindowHost, page: MeetingPage, scene: CircleScene, inputs: InputCounter
) -> None:
    host.services.go("meeting", "n2")
    assert page.attendance.isVisible()
    assert all(box.isChecked() for box in page.attendance.boxes)
    assert page.attendance.boxes[0].hasFocus()
    inputs.reset()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert inputs.inputs == 2
    found = card(scene, "n2")
    assert found.row.state is MeetingState.HELD
    assert [p.name for p in found.expected if not p.present] == ["Bram Visser"]
    press(Qt.Key.Key_Space)
    assert all(p.present for p in card(scene, "n2").expected)
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert card(scene, "n2").row.state is MeetingState.PLANNED


def test_finishing_up_is_the_filled_button_after_the_meeting(
    host: WindowHost, page: MeetingPage, scene: CircleScene
) -> None:
    host.services.go("meeting", "n2")
    assert page.primary_action is page.after.finish_action
    press(Qt.Key.Key_Return, CTRL)
    assert all(p.present for p in card(scene, "n2").expected)
    assert not page.after.finish_action.isVisible()


def test_before_the_meeting_the_filled_button_sends(host: WindowHost, page: MeetingPage) -> None:
    assert page.primary_action is page.send_action
    page.send_action.trigger()
    assert host.services.navigator.here == Place("outbox")


def test_removing_goes_back_to_the_circle_and_undo_restores(
    host: WindowHost, page: MeetingPage, scene: CircleScene
) -> None:
    page.remove_button.click()
    assert host.services.navigator.here == Place("circle", "noord")
    host.window.undo()
    assert card(scene).row.who(Role.FACILITATOR)[0].name == "Chantal Prins"


def test_a_meeting_removed_elsewhere_says_so(page: MeetingPage) -> None:
    page.run(RemoveMeeting("n3"))
    assert page._gone.isVisible()
    assert not page.roles.isVisible()
    assert not page.send_action.isVisible()


def with_groups(scene: CircleScene) -> None:
    with scene.store.reading() as unit:
        agreement = unit.get(Circle, "noord").agreement
    changed = replace(agreement, group_least=2, group_most=3)
    scene.workspace.run(ChangeCircle("noord", changed))
    for number, people in enumerate((("anna", "bram"), ("chantal", "daan", "els")), start=1):
        for person in people:
            scene.workspace.run(MoveToGroup("n3", person, number))


def test_a_circle_without_small_groups_shows_none(page: MeetingPage) -> None:
    assert not page.groups.card.isVisible()


def test_small_groups_are_shown_and_changed_by_name(
    open_window: OpenHost, scene: CircleScene
) -> None:
    with_groups(scene)
    page = circles.meeting_page(circles.open_at(open_window, scene, Place("meeting", "n3")))
    assert page.groups.card.isVisible()
    assert list(page.groups.card.names) == ["anna", "bram", "chantal", "daan", "els"]
    menu = page.groups.card.menu_for("anna", 1)
    assert [action.text() for action in menu.actions()][:2] == [
        "Naar groepje 2", "Naar een nieuw groepje",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    assert list(page.groups.card.names) == ["bram", "anna", "chantal", "daan", "els"]
    assert [len(people) for people in card(scene).groups] == [1, 4]


def test_an_ampersand_in_a_name_is_itself_in_the_menu_of_groups(
    open_window: OpenHost, scene: CircleScene
) -> None:
    with_groups(scene)
    scene.workspace.run(ChangePerson("chantal", name="Chantal & co"))
    page = circles.meeting_page(circles.open_at(open_window, scene, Place("meeting", "n3")))
    menu = page.groups.card.menu_for("anna", 1)
    assert "Ruil met Chantal && co" in [action.text() for action in menu.actions()]


def on_the_agenda(unit: UnitOfWork) -> Label:
    unit.add(
        VisitRound(id="r", name="Ronde", first_day=date(2026, 10, 1), last_day=date(2027, 1, 20))
    )
    unit.flush()
    for key, start, state in (
        ("v1", datetime(2026, 11, 12, 10), VisitState.DONE),
        ("v2", datetime(2027, 1, 12, 10), VisitState.PLANNED),
        ("v3", datetime(2026, 11, 13, 10), VisitState.CANCELLED),
    ):
        unit.add(
            PeerVisit(
                id=key, round_id="r", visitor_id="anna", host_id="bram", start=start, state=state,
                meeting_id="n3", shared_reflection="zwaluwstaart", focus="zwaluwstaart",
            )
        )  # fmt: skip
    return Label.of("change")


def test_visits_on_the_agenda_are_named_and_lead_to_where_they_are(
    page: MeetingPage, host: WindowHost, scene: CircleScene
) -> None:
    assert not page.discuss.isVisible()
    scene.store.change(on_the_agenda)
    page.refresh()
    assert page.discuss.isVisible()
    texts = [button.text().replace("\xa0", " ") for button in page.discuss.links]
    assert texts == [
        "Anna de Wit keek bij Bram Visser (12 november)",
        "Anna de Wit kijkt bij Bram Visser (12 januari)",
    ]
    assert not [one for one in page.findChildren(QLabel) if "zwaluwstaart" in one.text()]
    page.discuss.links[0].click()
    assert host.services.navigator.here == Place("visits", "r", "v1")


def call_off(unit: UnitOfWork) -> Label:
    for key in ("n2", "n3"):
        unit.get(Meeting, key).state = MeetingState.CANCELLED
    return Label.of("scene")


def test_of_a_meeting_that_was_called_off_nothing_is_noted_and_the_page_says_why(
    qtbot: QtBot, page: MeetingPage, host: WindowHost, scene: CircleScene
) -> None:
    host.services.go("meeting", "n2")
    assert page.attendance.isVisible()
    scene.store.change(call_off)
    page.refresh()
    after = page.after
    for part in (page.attendance, after.evaluation, after.follow_up, page.together.button):
        assert not part.isVisible()
    assert not after.finish_action.isVisible()
    qtbot.waitUntil(lambda: any(b.isVisible() for b in page.findChildren(NoticeBar)))
    (bar,) = (bar for bar in page.findChildren(NoticeBar) if bar.isVisible())
    assert "afgezegd" in bar.text
    bar.findChildren(QPushButton)[0].click()
    assert host.services.navigator.here == Place("circle", "noord")
    host.services.go("meeting", "n3")  # still to come
    bars = page.findChildren
    qtbot.waitUntil(lambda: any("Gaat hij toch door?" in b.text for b in bars(NoticeBar)))
