"""Planning a year as the user does it: defaults, a preview that follows, one step to store it."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerkring.app.circles.changes import AddCircle
from leerkring.app.circles.rows import CircleCard, CircleList
from leerkring.app.meetings.rows import CircleMeetings, MeetingsBetween
from leerkring.app.organisation.places import LocationList
from leerkring.app.planning.beginning import PlanBeginning
from leerkring.domain.circles import Agreement, CadenceKind, ContributorMode, FacilitatorMode
from leerkring.domain.meetings import Role
from leerkring.domain.organisation import HolidayRegion
from leerkring.ui.planning.table import LEADS
from support.inputs import InputCounter
from support.plan_scene import TEAM, plan_workspace
from support.plan_window import OpenHost, PlanScene, open_plan

MakeScene = Callable[..., PlanScene]


@pytest.fixture
def scene(open_window: OpenHost, qtbot: QtBot) -> MakeScene:
    return lambda *given, **more: open_plan(open_window, qtbot, *given, **more)


# ---- what is there at once ---------------------------------------------------------------------


def test_a_year_is_there_before_anything_is_asked(scene: MakeScene) -> None:
    page = scene().page
    assert len(page.preview.model.rows) == 5
    assert page.accept_action.isEnabled()
    assert page.answers.agreement.name == "Circle 1"
    assert page.answers.region is HolidayRegion.MIDDEN


def test_the_focus_is_on_the_suggested_name_which_typing_replaces(
    scene: MakeScene, qtbot: QtBot
) -> None:
    made = scene()
    name = made.page.form.who.name
    assert QApplication.focusWidget() is name
    QTest.keyClicks(name, "Noord")
    assert made.page.answers.agreement.name == "Noord"


def test_no_meeting_is_in_a_holiday(scene: MakeScene) -> None:
    made = scene()
    calendar = made.workspace.ask(PlanBeginning()).calendar
    assert not [d for d in made.days() if calendar.break_on(d, HolidayRegion.MIDDEN)]


def test_everybody_is_in_the_fairness_table(scene: MakeScene) -> None:
    page = scene().page
    shown = page.preview.fairness.findChildren(type(page.preview.fairness.sentence))
    texts = {label.text() for label in shown}
    assert {name.split()[0] for name, _ in TEAM} <= texts
    assert page.preview.fairness.sentence.text()


# ---- one step to the calendar ------------------------------------------------------------------


def test_one_chord_puts_the_year_in_the_calendar_and_one_takes_it_back(
    scene: MakeScene, inputs: InputCounter
) -> None:
    made = scene()
    days = made.days()
    made.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert inputs.inputs == 1
    assert made.here == "year"
    circle = made.workspace.ask(CircleList())[0]
    assert circle.name == "Circle 1"
    meetings = made.workspace.ask(CircleMeetings(circle.id))
    assert [m.start.date() for m in meetings] == days
    assert len(made.workspace.ask(CircleCard(circle.id)).active_members) == len(TEAM)
    made.host.window.undo()
    assert made.workspace.ask(CircleList()) == ()


def test_the_region_is_not_asked_again_for_the_next_circle(scene: MakeScene) -> None:
    made = scene()
    made.page.form.free_days.region.chosen.emit(HolidayRegion.ZUID)
    made.settle()
    made.page.accept()
    made.page.services.go("plan")
    made.settle()
    field = made.page.form.free_days.region_field
    assert field.isHidden()
    assert made.page.answers.agreement.location_id is not None


def test_the_first_location_is_not_named_after_the_circle(scene: MakeScene) -> None:
    made = scene()
    made.page.accept()
    assert [place.name for place in made.workspace.ask(LocationList())] == ["Our location"]


def test_a_name_that_is_taken_is_said_at_the_name(scene: MakeScene, qtbot: QtBot) -> None:
    workspace = plan_workspace()
    workspace.run(AddCircle(Agreement(name="Noord")))
    made = scene(workspace)
    name = made.page.form.who.name
    name.selectAll()
    QTest.keyClicks(name, "noord")
    made.page.accept()
    assert made.here == "plan"
    assert "noord" in name.accessibleDescription()
    assert QApplication.focusWidget() is name


def test_without_a_name_the_button_says_why_it_cannot(scene: MakeScene, qtbot: QtBot) -> None:
    made = scene()
    QTest.keyClick(made.page.form.who.name, Qt.Key.Key_Backspace)
    assert not made.page.accept_action.isEnabled()
    assert "name" in made.page.reason.text()
    assert made.page.reason.isVisible()


def test_a_change_elsewhere_is_planned_in_before_anything_is_stored(scene: MakeScene) -> None:
    made = scene()
    made.workspace.run(AddCircle(Agreement(name="Zuid")))  # behind the window's back
    made.page.accept()
    made.settle()
    assert made.here == "plan"
    assert [c.name for c in made.workspace.ask(CircleList())] == ["Zuid"]
    made.page.accept()
    assert made.here == "year"


def test_accepting_while_a_number_is_being_typed_plans_with_that_number(
    scene: MakeScene, qtbot: QtBot
) -> None:
    made = scene()
    number = made.page.form.when.number
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "6")
    made.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: made.here == "year", timeout=20_000)
    circle = made.workspace.ask(CircleList())[0]
    assert made.workspace.ask(CircleCard(circle.id)).agreement.cadence_number == 6
    assert len(made.workspace.ask(CircleMeetings(circle.id))) > 5


# ---- the preview follows -----------------------------------------------------------------------


def test_more_often_gives_more_meetings(scene: MakeScene) -> None:
    made = scene()
    made.page.form.when.number.setValue(5)
    made.settle()
    assert len(made.days()) >= 8
    assert len(made.page.preview.strip.text().split(",")) == len(made.days())


def test_a_weekday_holds_for_all_meetings_and_best_day_lets_it_go(
    scene: MakeScene, qtbot: QtBot
) -> None:
    made = scene()
    QTest.mouseClick(made.page.form.when.days[1], Qt.MouseButton.LeftButton)
    made.settle()
    assert {day.weekday() for day in made.days()} == {1}
    assert not made.page.form.when.best.isChecked()
    QTest.mouseClick(made.page.form.when.best, Qt.MouseButton.LeftButton)
    made.settle()
    assert made.page.answers.agreement.weekdays == ()


def test_a_first_day_of_choice_is_the_first_meeting(scene: MakeScene) -> None:
    made = scene()
    made.page.form.when.first.setDate(QDate(2026, 9, 10))
    made.settle()
    assert made.days()[0] == date(2026, 9, 10)


def test_a_first_day_in_the_past_is_remarked(scene: MakeScene) -> None:
    made = scene()
    when = made.page.form.when
    assert when.past.isHidden()
    when.first.setDate(QDate(2020, 1, 1))
    assert not when.past.isHidden()


def test_a_day_still_being_typed_counts(scene: MakeScene, qtbot: QtBot) -> None:
    made = scene()
    when, page = made.page.form.when, made.page
    when.first.setFocus()
    when.first.selectAll()
    QTest.keyClicks(when.first, "31 februari")
    page.accept()
    assert when.first.property("state") == "error"
    when.first.selectAll()
    QTest.keyClicks(when.first, "10 september 2026")
    page.accept()
    qtbot.waitUntil(lambda: made.here == "year", timeout=20_000)
    stored = made.workspace.ask(MeetingsBetween(date(2026, 8, 1), date(2027, 8, 1)))
    assert stored[0].start.date() == date(2026, 9, 10)


def test_a_last_day_of_choice_ends_the_period(scene: MakeScene) -> None:
    made = scene()
    when = made.page.form.when
    when.until.setCurrentIndex(1)
    when.until.activated.emit(1)
    when.last.setDate(QDate(2026, 12, 31))
    made.settle()
    assert made.days()
    assert max(made.days()) <= date(2026, 12, 31)


def test_moving_the_start_keeps_the_length(scene: MakeScene, qtbot: QtBot) -> None:
    made = scene()
    when = made.page.form.when
    when.start.setFocus()
    QTest.keyClick(when.start, Qt.Key.Key_Up)
    assert (when.start.time().hour(), when.end.time().hour()) == (14, 16)
    made.settle()
    assert {line.meeting.start.hour for line in made.page.preview.model.rows} == {14}


def test_an_end_before_the_start_is_said_and_not_planned(scene: MakeScene) -> None:
    made = scene()
    when = made.page.form.when
    when.end.setTime(when.start.time().addSecs(-3600))
    assert when.times.control.accessibleDescription()
    assert made.page.answers.agreement.duration_minutes == 120


@pytest.mark.parametrize("kind", CadenceKind)
def test_every_rhythm_gives_a_year(scene: MakeScene, kind: CadenceKind) -> None:
    made = scene()
    rhythm = made.page.form.when.rhythm
    rhythm.setCurrentIndex(rhythm.findData(kind))
    rhythm.activated.emit(rhythm.currentIndex())
    made.settle()
    assert made.page.answers.agreement.cadence_kind is kind
    assert 4 <= len(made.days()) <= 6


def test_a_fixed_leader_leads_every_meeting(scene: MakeScene) -> None:
    made = scene()
    leader = made.page.form.turns.leader
    leader.setCurrentIndex(leader.findData("bram"))
    leader.activated.emit(leader.currentIndex())
    made.settle()
    led = [line.meeting.with_role(Role.FACILITATOR) for line in made.page.preview.model.rows]
    assert set(led) == {("bram",)}


def test_somebody_from_outside_leads_by_name(scene: MakeScene, qtbot: QtBot) -> None:
    made = scene()
    turns = made.page.form.turns
    turns.leader.setCurrentIndex(turns.leader.findData("outside"))
    turns.leader.activated.emit(turns.leader.currentIndex())
    assert QApplication.focusWidget() is turns.guest
    QTest.keyClicks(turns.guest, "Coach Kees")
    made.settle()
    assert made.page.answers.agreement.facilitator_mode is FacilitatorMode.FIXED
    texts = {made.page.preview.model.index(row, LEADS).data() for row in range(5)}
    assert texts == {"Coach Kees"}


def test_a_case_chosen_at_the_meeting_plans_nobody(scene: MakeScene) -> None:
    made = scene()
    case = made.page.form.turns.case
    case.setCurrentIndex(case.findData(ContributorMode.CHOSEN_AT_MEETING))
    case.activated.emit(case.currentIndex())
    made.settle()
    assert not any(
        line.meeting.with_role(Role.CASE_CONTRIBUTOR) for line in made.page.preview.model.rows
    )
