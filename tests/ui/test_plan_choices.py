"""In the preview a day or a person is chosen; conflicts offer ways out; nothing is lost."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leerkring.app.circles.changes import AddCircle
from leerkring.app.circles.rows import CircleCard, CircleList
from leerkring.app.meetings.changes import AddMeeting, PinMeeting
from leerkring.app.meetings.rows import CircleMeetings
from leerkring.app.people.absences import ReportAbsence
from leerkring.app.people.changes import AddPerson
from leerkring.app.planning.ports import Progress, Stop
from leerkring.domain.circles import Agreement
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import (
    Choice,
    ChoiceKind,
    Conflict,
    ConflictKind,
    PlanRequest,
    Proposal,
)
from leerkring.solver.circle_solver import CircleSolver
from leerkring.ui.planning.asking import FoundPlan
from leerkring.ui.planning.page import PlanPage
from leerkring.ui.planning.table import BRINGS, DATE, LEADS, RESERVE
from leerkring.ui.widgets.picker import Picker
from leerkring.ui.widgets.tables import Table
from support.plan_scene import plan_workspace
from support.plan_window import OpenHost, PlanScene, open_plan

MakeScene = Callable[..., PlanScene]


@pytest.fixture
def scene(open_window: OpenHost, qtbot: QtBot) -> MakeScene:
    return lambda *given, **more: open_plan(open_window, qtbot, *given, **more)


def _click(table: Table, row: int, column: int) -> None:
    place = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _buttons(page: PlanPage) -> dict[str, QPushButton]:
    found = page.preview.conflicts.findChildren(QPushButton)
    return {button.text(): button for button in found if button.isVisible()}


# ---- another day, another person ----------------------------------------------------------------


def test_a_click_on_a_date_offers_other_days_and_the_chosen_one_stays(scene: MakeScene) -> None:
    made = scene()
    _click(made.page.preview.table, 1, DATE)
    other = made.page.preview.model.rows[1].meeting.reason.alternatives[0].start
    QTest.keyClick(made.picker().list, Qt.Key.Key_Return)
    made.settle()
    assert made.days()[1] == other.date()
    assert made.page.preview.model.rows[1].pinned
    made.page.form.turns.reserve.click()
    made.settle()
    assert made.days()[1] == other.date()


def test_a_pinned_choice_can_be_given_back_to_the_planner(scene: MakeScene) -> None:
    made = scene()
    before = made.days()
    _click(made.page.preview.table, 1, DATE)
    QTest.keyClick(made.picker().list, Qt.Key.Key_Return)
    made.settle()
    links = [b for b in made.page.preview.why.findChildren(QPushButton) if b.isVisible()]
    links[-1].click()
    made.settle()
    assert made.days() == before
    assert made.page.answers.pins == ()


def test_somebody_else_leads_and_still_has_one_role(scene: MakeScene) -> None:
    made = scene()
    line = made.page.preview.model.rows[0]
    contributor = line.meeting.with_role(Role.CASE_CONTRIBUTOR)[0]
    _click(made.page.preview.table, 0, LEADS)
    made.picker().chosen.emit(contributor)
    made.settle()
    meeting = made.page.preview.model.rows[0].meeting
    assert meeting.with_role(Role.FACILITATOR) == (contributor,)
    assert contributor not in meeting.with_role(Role.CASE_CONTRIBUTOR)


def test_who_cannot_come_is_in_the_list_with_the_reason_but_cannot_be_chosen(
    scene: MakeScene,
) -> None:
    workspace = plan_workspace()
    workspace.run(ReportAbsence("els", date(2026, 8, 31), date(2027, 7, 16)))
    made = scene(workspace)
    _click(made.page.preview.table, 0, LEADS)
    picker = made.picker()
    model = picker.list.model()
    rows = [model.index(n, 0) for n in range(model.rowCount())]
    els = next(index for index in rows if str(index.data()).startswith("Els"))
    assert not els.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "away" in str(els.data(Qt.ItemDataRole.AccessibleTextRole))
    picker.close()


def test_the_keyboard_opens_the_same_choices(scene: MakeScene) -> None:
    made = scene()
    table = made.page.preview.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, BRINGS))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert made.picker().isVisible()
    QTest.keyClick(made.picker().list, Qt.Key.Key_Escape)
    table.setCurrentIndex(table.model().index(0, RESERVE))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert not [p for p in made.page.findChildren(Picker) if p.isVisible()]


def test_the_chosen_meeting_says_why_and_stays_chosen(scene: MakeScene) -> None:
    made = scene()
    preview = made.page.preview
    preview.choose(3)
    assert preview.why.isVisible()
    made.page.form.turns.reserve.click()
    made.settle()
    assert preview.why.isVisible()
    assert preview.table.currentIndex().row() == 2


def test_a_click_on_the_strip_chooses_that_meeting(scene: MakeScene) -> None:
    made = scene()
    strip = made.page.preview.strip
    x = next(x for x in range(strip.width(), 0, -1) if _pill(strip, x) == 5)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, strip.height() // 2))
    assert made.page.preview.table.currentIndex().row() == 4


def _pill(strip: object, x: int) -> int | None:
    found = strip.pill_at(QPoint(x, 30).toPointF())  # type: ignore[attr-defined]
    return found.index if found else None


# ---- who ----------------------------------------------------------------------------------------


def test_without_people_the_page_asks_for_them_and_names_the_reason(scene: MakeScene) -> None:
    made = scene()
    who = made.page.form.who
    who.members_button.click()
    for key in who.members.boxes:
        who.members.boxes[key].click()
    assert made.page.answers.members == ()
    assert made.page.preview._empty.isVisible()
    assert not made.page.accept_action.isEnabled()
    assert made.page.reason.text()


def test_fewer_people_are_planned_at_once(scene: MakeScene) -> None:
    made = scene()
    who = made.page.form.who
    QTest.mouseClick(who.members_button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is who.members.boxes["anna"]
    who.members.boxes["fatima"].click()
    made.settle()
    people = {r.person_id for m in made.page.preview.model.rows for r in m.meeting.roles}
    assert "fatima" not in people
    assert len(made.page.answers.members) == 5


def test_a_manager_among_the_members_is_pointed_out(scene: MakeScene) -> None:
    workspace = plan_workspace()
    marieke = workspace.run(AddPerson(name="Marieke Smit", manages_others=True)).value
    made = scene(workspace)
    assert made.page.form.who.warning.isHidden()
    made.page.form.who.members_button.click()
    made.page.form.who.members.boxes[marieke].click()
    assert "Marieke" in made.page.form.who.warning.text()


def test_who_must_be_there_is_there(scene: MakeScene) -> None:
    made = scene()
    more = made.page.form.more
    more.toggle()
    more.required["chantal"].click()
    made.settle()
    assert all("chantal" in m.meeting.attendees for m in made.page.preview.model.rows)


# ---- conflicts ----------------------------------------------------------------------------------


def test_a_day_in_a_holiday_says_so_and_offers_other_days(scene: MakeScene) -> None:
    made = scene()
    found: list[FoundPlan] = []
    made.page.search.found.connect(found.append)
    made.page.form.when.days[3].click()  # every seven weeks is 22 October, in the autumn break
    made.settle()
    made.page.form.when.number.setValue(7)
    made.settle()
    kinds = [c.kind for c in found[-1].answer.conflicts]
    assert ConflictKind.TARGET_BLOCKED in kinds
    shown = _buttons(made.page)
    before = made.days()
    next(iter(shown.values())).click()
    made.settle()
    assert made.days() != before
    assert made.page.answers.pins


def test_what_is_not_possible_offers_changes_that_were_tried(scene: MakeScene) -> None:
    made = scene(plan_workspace((("Anna Bos", (0,)), ("Bram Dijk", (0,)), ("Cas Ott", (0, 2)))))
    made.page.form.when.days[2].click()  # only Cas works on Wednesdays
    made.settle()
    assert not made.page.accept_action.isEnabled()
    assert made.page.reason.text()
    _buttons(made.page)["Also on Monday"].click()
    made.settle()
    assert made.page.accept_action.isEnabled()
    assert made.days()


def test_people_who_never_work_together_are_no_dead_end(scene: MakeScene) -> None:
    made = scene(plan_workspace((("Anna Bos", (0,)), ("Bram Dijk", (1,)))))
    _buttons(made.page)["Choose people"].click()
    assert made.page.form.who.members.isVisible()


def test_leaving_it_at_fewer_takes_the_conflict_away(scene: MakeScene) -> None:
    made = scene()
    one = Conflict(kind=ConflictKind.WINDOW_IMPOSSIBLE, circle_id="new-circle", index=9)
    made.page._take(one, Choice(ChoiceKind.FEWER_MEETINGS, number=4))
    assert (ConflictKind.WINDOW_IMPOSSIBLE.value, 9) in made.page.answers.left_out


# ---- a stored circle ----------------------------------------------------------------------------


def test_a_stored_circle_keeps_its_pinned_meeting_grey_and_in_place(scene: MakeScene) -> None:
    workspace = plan_workspace()
    circle = workspace.run(AddCircle(Agreement(name="Noord"), ("anna", "bram", "daan"))).value
    start = datetime(2026, 11, 24, 13)
    meeting = workspace.run(AddMeeting(circle, start)).value
    workspace.run(PinMeeting(meeting, pinned=True))
    made = scene(workspace, circle=circle)
    lines = {line.meeting.start: line for line in made.page.preview.model.rows}
    assert lines[start].stays
    row = made.page.preview.model.rows.index(lines[start])
    _click(made.page.preview.table, row, DATE)
    assert not [p for p in made.page.findChildren(Picker) if p.isVisible()]
    made.page.accept()
    assert meeting in {m.id for m in workspace.ask(CircleMeetings(circle))}
    assert workspace.ask(CircleCard(circle)).agreement.name == "Noord"


def test_another_circle_is_chosen_from_the_list(scene: MakeScene) -> None:
    workspace = plan_workspace()
    circle = workspace.run(AddCircle(Agreement(name="Noord"), ("anna", "bram"))).value
    made = scene(workspace)
    circles = made.page.form.who.circles
    circles.setCurrentIndex(circles.findData(circle))
    circles.activated.emit(circles.currentIndex())
    made.settle()
    assert made.page.answers.circle_id == circle
    assert made.page.form.who.name_field.isHidden()
    assert made.page.answers.member_ids == ("anna", "bram")


# ---- leaving and coming back --------------------------------------------------------------------


def test_leaving_changes_nothing_and_the_answers_are_there_again(scene: MakeScene) -> None:
    made = scene()
    made.page.services.go("year")
    made.page.services.go("plan")
    made.settle()
    made.page.form.when.number.setValue(7)
    made.settle()
    made.page.form.who.members_button.setFocus()
    made.press(Qt.Key.Key_Escape)
    assert made.here == "year"
    assert made.workspace.ask(CircleList()) == ()
    made.page.services.go("plan")
    made.settle()
    assert made.page.form.when.number.value() == 7


def test_after_accepting_a_new_circle_begins_afresh(scene: MakeScene) -> None:
    made = scene()
    made.page.form.when.number.setValue(7)
    made.settle()
    made.page.accept()
    made.host.services.go("plan")
    assert made.page.form.when.number.value() == 10
    assert made.page.answers.members == ()  # everybody is in the first circle


# ---- the planner --------------------------------------------------------------------------------


class FailingPlanner:
    """Fails until it is told to work."""

    class NoEngineError(DomainError):
        template = "Planning is not possible here."

    def __init__(self) -> None:
        self.works = False

    def propose(
        self, facts: Facts, request: PlanRequest, progress: Progress, stop: Stop
    ) -> Proposal:
        if not self.works:
            raise self.NoEngineError
        return CircleSolver().propose(facts, request, progress, stop)


def test_a_planner_that_fails_says_why_and_can_be_tried_again(scene: MakeScene) -> None:
    planner = FailingPlanner()
    made = scene(planner=planner)
    assert not made.page.accept_action.isEnabled()
    planner.works = True
    button = made.page.preview.findChildren(QPushButton)
    again = next(b for b in button if b.isVisible() and b.text() == "Try again")
    again.click()
    made.settle()
    assert made.days()
    assert made.page.accept_action.isEnabled()
