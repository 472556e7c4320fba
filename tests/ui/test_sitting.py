"""Samenzitmodus: steps by clicker, a clock that serves people, and a place that is kept."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leerkring.app.meetings.changes import ChangeMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import ChangePerson
from leerkring.app.programme.changes import SetMinutes
from leerkring.ui.navigation import Place
from leerkring.ui.sitting.keeping import kept_place
from leerkring.ui.sitting.page import SittingPage
from leerkring.ui.widgets import notices
from support import audit
from support.sitting import SittingScene
from support.slow_tasks import WhenTold
from ui.sitting_scene import open_scene, scene

Key = Qt.Key
__all__ = ["open_scene", "scene"]


def clock(scene: SittingScene) -> str:
    return scene.room.stage.time.text()


def title(scene: SittingScene) -> str:
    return scene.room.stage.title.text()


def test_the_first_step_fills_the_screen(scene: SittingScene) -> None:
    assert scene.room.isFullScreen()
    assert (title(scene), clock(scene)) == ("Welkom", "05:00")
    assert {"Stap 1 van 7", "13.00", "klaar om 14.15"} <= set(scene.said())
    assert scene.room.controls.next.text().strip() == "Volgende: Kies één situatie"
    assert scene.room.controls.next.hasFocus()
    assert not audit.problems(scene.room)


def test_it_reads_from_three_metres(scene: SittingScene) -> None:
    scene.room.showNormal()
    scene.room.resize(1100, 700)
    QApplication.processEvents()
    stage = scene.room.stage
    points = [part.font().pointSizeF() / 0.75 for part in (stage.time, stage.title, stage.say)]
    assert points == pytest.approx([96, 48, 28], rel=0.11)


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Right, Key.Key_PageDown])
def test_a_clicker_goes_on(scene: SittingScene, key: Key) -> None:
    scene.press(key)
    assert title(scene) == "Kies één situatie"


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_PageUp])
def test_a_clicker_goes_back(scene: SittingScene, key: Key) -> None:
    scene.wait(3)
    scene.press(Key.Key_PageDown)
    assert "2 minuten over, bij Kies één situatie opgeteld" in scene.said()
    assert clock(scene) == "12:00"
    scene.press(key)
    assert (title(scene), clock(scene)) == ("Welkom", "02:00")


def test_nothing_goes_on_by_itself(scene: SittingScene) -> None:
    scene.wait(4)
    assert (clock(scene), "Bijna tijd" in scene.said()) == ("01:00", True)
    assert scene.room.stage.clock.property("tone") == "amber"
    scene.wait(1, 40)
    assert (title(scene), clock(scene)) == ("Welkom", "Over tijd 0:40")
    scene.press(Key.Key_PageDown)
    assert clock(scene) == "10:00"
    assert not scene.room.stage.clock.property("tone")


def test_over_time_nothing_is_said_to_be_left(scene: SittingScene) -> None:
    scene.press(Key.Key_Space)
    assert any(text.startswith("5 minuten over") for text in scene.said())
    scene.wait(minutes=16)
    assert not any("opgeteld" in text for text in scene.said())


def test_holding_a_key_does_not_run_through_the_meeting(scene: SittingScene) -> None:
    room = scene.room
    room.setFocus()
    QTest.simulateEvent(room, True, Key.Key_PageDown.value, Qt.KeyboardModifier(0), "", True, -1)
    assert title(scene) == "Welkom"


def test_p_pauses_and_plus_adds_two_minutes(scene: SittingScene) -> None:
    scene.press(Key.Key_P)
    scene.wait(9)
    assert clock(scene) == "05:00"
    assert {"Pauze", "klaar om 14.24"} <= set(scene.said())
    scene.press(Key.Key_P, Key.Key_Plus)
    assert clock(scene) == "07:00"
    scene.wait(1)
    assert clock(scene) == "06:00"


def test_every_button_does_once_what_it_says(scene: SittingScene) -> None:
    scene.click("+ 2 minuten")
    assert clock(scene) == "07:00"
    scene.click("Pauze")
    assert "Pauze" in scene.said()
    scene.click("Ga door")
    scene.click("Volgende: Kies één situatie")
    assert title(scene) == "Kies één situatie"
    scene.click("Vorige")
    assert title(scene) == "Welkom"
    scene.click("Stop (Esc)")
    assert scene.page_name == "today"


def test_b_shows_nothing_until_the_next_key(scene: SittingScene) -> None:
    scene.press(Key.Key_B)
    assert scene.said() == []
    scene.press(Key.Key_PageDown)
    assert title(scene) == "Welkom"
    assert "Stap 1 van 7" in scene.said()
    scene.press(Key.Key_Period)
    assert scene.said() == []
    scene.press(Key.Key_Period)
    assert "Stap 1 van 7" in scene.said()


def test_without_a_clock_no_time_is_shown(scene: SittingScene) -> None:
    scene.click("Zonder klok")
    assert not {"05:00", "13.00", "klaar om 14.15"} & set(scene.said())
    assert scene.preferences.get("sitting/clock") == "off"
    scene.click("Met klok")
    assert "05:00" in scene.said()


def test_a_click_leaves_the_space_bar_with_the_next_step(scene: SittingScene) -> None:
    scene.click("Pauze")
    scene.press(Key.Key_Space)
    assert title(scene) == "Kies één situatie"
    assert scene.page.course.sitting is not None
    assert not scene.page.course.sitting.paused


def test_the_tip_is_for_who_asks_for_it(scene: SittingScene) -> None:
    scene.press(Key.Key_PageDown, Key.Key_PageDown)
    tip = (
        "Tip: Hoor je een advies in een vraag? Vraag dan om een vraag met wie, wat, wanneer of hoe."
    )
    assert tip not in scene.said()
    scene.click("Tip voor de gespreksleider")
    assert tip in scene.said()
    scene.click("Verberg de tip")
    assert tip not in scene.said()


def test_esc_stops_without_a_question_and_keeps_the_place(scene: SittingScene) -> None:
    scene.press(Key.Key_PageDown)
    scene.wait(4)
    scene.press(Key.Key_Escape)
    assert scene.host.services.navigator.here == Place("today")
    scene.clock.moment += timedelta(seconds=30)
    scene.open()
    assert (title(scene), clock(scene)) == ("Kies één situatie", "10:30")
    assert any("We gaan verder bij stap 2." in said for said in scene.said())
    scene.click("Begin opnieuw")
    assert (title(scene), clock(scene)) == ("Welkom", "05:00")


def test_a_window_that_is_closed_keeps_the_place_too(scene: SittingScene) -> None:
    scene.press(Key.Key_PageDown)
    scene.room.close()
    assert scene.host.services.navigator.here == Place("today")
    assert kept_place(scene.preferences, scene.meeting.id) is not None


def test_who_left_before_it_began_gets_no_screen(scene: SittingScene) -> None:
    scene.press(Key.Key_Escape)
    slow = WhenTold()
    page = SittingPage(replace(scene.host.services, tasks=slow))
    page.setParent(scene.host.window)
    page.show()
    page.show_place(scene.page_place)
    page.hide()
    slow.catch_up()
    assert page.room is None
    page.show_place(scene.page_place)
    page.show()
    slow.catch_up()
    assert page.room is not None
    page.stop()


def test_after_a_sleep_the_time_is_right_and_can_be_put_back(scene: SittingScene) -> None:
    scene.press(Key.Key_PageDown)
    scene.wait(12, seen=False)
    assert any("We zijn 12 minuten verder." in said for said in scene.said())
    assert clock(scene) == "03:00"
    scene.click("Zet de stap terug")
    assert clock(scene) == "15:00"
    assert not any("We zijn" in said for said in scene.said())
    scene.wait(12, seen=False)
    scene.click("Ga door")
    assert clock(scene) == "03:00"
    assert not any("We zijn" in said for said in scene.said())


def test_after_a_crash_it_goes_on_at_the_step(scene: SittingScene) -> None:
    scene.press(Key.Key_PageDown, Key.Key_PageDown)
    scene.wait(2)
    kept = scene.preferences.get("sitting/place")
    scene.press(Key.Key_Escape)
    scene.preferences.put("sitting/place", kept)  # what stood there when it crashed
    scene.clock.moment += timedelta(minutes=3)
    scene.open()
    assert title(scene) == "Verhelder met open vragen"
    assert any("We zijn 3 minuten verder." in said for said in scene.said())
    assert scene.meeting.circle_name not in kept
    assert "Anna" not in kept


@pytest.mark.parametrize("kept", ["", "{", "null", "[]", '{"meeting": 3}', '{"steps": [["a"]]}'])
def test_what_was_kept_may_be_damaged(scene: SittingScene, kept: str) -> None:
    scene.press(Key.Key_Escape)
    scene.preferences.put("sitting/place", kept)
    scene.open()
    assert (title(scene), clock(scene)) == ("Welkom", "05:00")


def test_a_try_of_yesterday_is_no_beginning_of_today(scene: SittingScene) -> None:
    scene.press(Key.Key_PageDown, Key.Key_Escape)
    scene.clock.moment += timedelta(hours=20)
    scene.open()
    assert title(scene) == "Welkom"
    assert not any("verder" in said for said in scene.said())


def test_the_end_is_no_step_too_far(scene: SittingScene) -> None:
    for _ in range(7):
        scene.press(Key.Key_PageDown)
    assert title(scene) == "Dat was het"
    scene.press(Key.Key_PageDown, Key.Key_Space)
    assert title(scene) == "Dat was het"
    scene.press(Key.Key_PageUp)
    assert title(scene) == "Afsluiting en evaluatie"
    scene.press(Key.Key_PageDown)
    scene.click("Naar de bijeenkomst")
    assert scene.host.services.navigator.here == Place("meeting", scene.meeting.id)
    assert kept_place(scene.preferences, scene.meeting.id) is None


def test_a_programme_that_changes_meanwhile_is_followed(scene: SittingScene) -> None:
    scene.press(Key.Key_PageDown)
    step = scene.page.scene.steps[1].id
    scene.page.run(SetMinutes(scene.meeting.id, "nl", step, 20))
    assert (title(scene), clock(scene)) == ("Kies één situatie", "25:00")


def test_without_steps_it_leads_to_the_work_forms(scene: SittingScene) -> None:
    scene.press(Key.Key_Escape)
    scene.host.services.workspace.run(ChangeMeeting(scene.meeting.id, work_form=""))
    scene.host.services.navigator.go(Place("sitting", scene.meeting.id))
    assert scene.page.room is None
    assert scene.page.empty is not None
    assert scene.page.empty.button is not None
    scene.page.empty.button.click()
    assert scene.host.services.navigator.here == Place("work_forms", scene.meeting.id)


def test_a_meeting_that_is_gone_says_so(scene: SittingScene) -> None:
    scene.host.services.navigator.go(Place("sitting", "gone"))
    assert scene.page.room is None
    assert scene.page.empty is not None
    assert not audit.problems(scene.host.window)


# ---- speaking in turn --------------------------------------------------------------------------


def test_somebody_else_begins_at_each_round(scene: SittingScene) -> None:
    first = scene.room.stage.order.text()
    scene.press(Key.Key_PageDown)
    second = scene.room.stage.order.text()
    assert first.split()[0] != second.split()[0]
    assert second.startswith(first.split("Daarna ")[1].split(",")[0])


def test_who_is_not_there_is_left_out_and_the_next_can_begin(scene: SittingScene) -> None:
    order = scene.room.stage.order.text()
    name = order.split()[0]
    menu = scene.page.order_menu(scene.room)
    next(action for action in menu.actions() if action.text() == name).trigger()
    assert name not in scene.room.stage.order.text()
    now = scene.room.stage.order.text().split()[0]
    other = next(a for a in menu.actions() if a.text() == "Laat de volgende beginnen")
    other.trigger()
    assert scene.room.stage.order.text().split()[0] != now
    next(a for a in menu.actions() if a.text() == "Toon wie begint").trigger()
    assert scene.room.stage.order.isHidden()


def test_who_is_away_or_has_left_is_named_only_after_all(scene: SittingScene) -> None:
    workspace, day = scene.host.services.workspace, scene.meeting.start.date()
    away, gone = workspace.ask(MeetingCard(scene.meeting.id)).expected[:2]
    short = [person.name for person in scene.page.scene.people(frozenset())][:2]
    scene.page.run(ReportAbsence(away.person_id, day - timedelta(days=30), day))
    scene.page.run(ChangePerson(gone.person_id, left=day - timedelta(days=1)))
    QApplication.processEvents()
    said = scene.room.stage.order.text()
    assert said
    assert not any(name in said for name in short)
    menu = scene.page.order_menu(scene.room)
    there = next(action for action in menu.actions() if action.text() == short[0])
    assert not there.isChecked()
    there.trigger()
    assert short[0] in scene.room.stage.order.text()


# ---- what is said ------------------------------------------------------------------------------


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            assert event.politeness() == QAccessible.AnnouncementPoliteness.Polite
            said.append(event.message())

    monkeypatch.setattr(notices, "QAccessible", SimpleNamespace(updateAccessibility=listen))
    return said


def test_steps_and_time_are_said_politely_and_once(scene: SittingScene, heard: list[str]) -> None:
    scene.press(Key.Key_PageDown)
    assert heard == ["Stap 2 van 7: Kies één situatie, 15 minuten"]
    scene.wait(14)
    scene.wait(0, 30)
    scene.wait(2)
    assert heard[1:] == ["Bijna tijd, nog één minuut", "Over tijd"]
