"""The year plan as the organiser uses it: every cell by mouse and by keys, undone again."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from leerkring.app.meetings.changes import RemoveMeeting
from leerkring.app.meetings.roles import AssignRole
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.domain.meetings import Role
from leerkring.ui.application import WindowHost
from leerkring.ui.circles.plan_model import Cell, PlanModel
from leerkring.ui.circles.plan_table import AdviceLine, PlanTable
from leerkring.ui.services import Place
from leerkring.ui.widgets.moments import MomentFooter
from support import circles
from support.circles import CircleScene, make_circle_scene, press
from support.inputs import InputCounter

OpenHost = Callable[..., WindowHost]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def scene() -> CircleScene:
    return make_circle_scene()


@pytest.fixture
def host(open_window: OpenHost, scene: CircleScene) -> WindowHost:
    return circles.open_at(open_window, scene, Place("circle", "noord"))


@pytest.fixture
def table(host: WindowHost) -> PlanTable:
    return circles.circle_page(host).plan_tab.table


def meeting(scene: CircleScene, key: str) -> MeetingRow:
    return next(m for m in scene.workspace.ask(CircleMeetings("noord")) if m.id == key)


def names(scene: CircleScene, key: str, role: Role = Role.FACILITATOR) -> list[str]:
    return [one.name for one in meeting(scene, key).who(role)]


def plan_of(table: PlanTable) -> PlanModel:
    model = table.model()
    assert isinstance(model, PlanModel)
    return model


def place(table: PlanTable, key: str, cell: Cell, role: Role | None) -> tuple[int, int]:
    row = plan_of(table).row_of(key)
    assert row is not None
    return row, plan_of(table).column_of(cell, role)


def cell_of(table: PlanTable, key: str, cell: Cell, role: Role | None = None) -> QRect:
    return table.visualRect(table.model().index(*place(table, key, cell, role)))


def click(table: PlanTable, cell: QRect, *, at: QPoint | None = None) -> None:
    spot = at or cell.center()
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, spot)


def go(table: PlanTable, key: str, cell: Cell, role: Role | None = None) -> None:
    table.setFocus()
    table.go_to(*place(table, key, cell, role))


def row_texts(table: PlanTable, key: str) -> list[str]:
    model = table.model()
    row, _ = place(table, key, Cell.DATE, None)
    return [str(model.index(row, n).data() or "") for n in range(model.columnCount())]


def test_a_row_tells_day_people_and_how_far_it_is(table: PlanTable) -> None:
    assert row_texts(table, "n1")[1:4] == ["Anna de Wit", "Bram Visser", "Chantal Prins"]
    assert row_texts(table, "n1")[0].replace("\xa0", " ") == "do 10 sep, 13.00"
    states = [row_texts(table, key)[5] for key in ("n1", "n3")]
    assert states[0] != states[1]
    spoken = table.model().index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Gespreksleider: Chantal Prins"


def test_swapping_the_facilitator_takes_two_clicks(
    table: PlanTable, scene: CircleScene, inputs: InputCounter
) -> None:
    inputs.reset()
    click(table, cell_of(table, "n3", Cell.ROLE, Role.FACILITATOR))
    circles.choose("Bram Visser")
    assert names(scene, "n3") == ["Bram Visser"]
    assert inputs.inputs == 2


def test_swapping_the_facilitator_takes_at_most_three_keys(
    host: WindowHost, table: PlanTable, scene: CircleScene, inputs: InputCounter
) -> None:
    assert table.hasFocus(), "an opened circle waits for keys in its table"
    inputs.reset()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert names(scene, "n3") != ["Chantal Prins"]
    assert names(scene, "n3") != []
    assert inputs.inputs <= 3


def test_candidates_say_why_and_who_is_away_cannot_be_chosen(
    table: PlanTable, scene: CircleScene
) -> None:
    click(table, cell_of(table, "n4", Cell.ROLE, Role.FACILITATOR))
    offered = circles.options()
    last = next(text for text in offered if text.startswith("Bram"))
    assert "19" in last
    model = circles.picker().list.model()
    enabled = [
        text.split(",")[0]
        for n, text in enumerate(offered)
        if model.flags(model.index(n, 0)) & Qt.ItemFlag.ItemIsEnabled
    ]
    assert "Anna de Wit" not in enabled
    assert "Bram Visser" in enabled
    circles.choose("Anna de Wit")
    assert names(scene, "n4") == ["Daan Kok"]


def test_escape_leaves_everything_and_returns_to_the_cell(
    table: PlanTable, scene: CircleScene
) -> None:
    click(table, cell_of(table, "n3", Cell.ROLE, Role.FACILITATOR))
    press(Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert names(scene, "n3") == ["Chantal Prins"]
    assert table.hasFocus()


def test_a_guest_is_typed(table: PlanTable, scene: CircleScene) -> None:
    click(table, cell_of(table, "n3", Cell.ROLE, Role.FACILITATOR))
    QTest.keyClicks(circles.picker().field, "Truus van buiten")
    press(Qt.Key.Key_Return)
    assert names(scene, "n3") == ["Truus van buiten"]


def test_a_role_can_be_left_open_and_taken_back(
    host: WindowHost, table: PlanTable, scene: CircleScene
) -> None:
    click(table, cell_of(table, "n3", Cell.ROLE, Role.FACILITATOR))
    last = circles.picker().list.model().rowCount() - 1
    index = circles.picker().list.model().index(last, 0)
    circles.picker().list.clicked.emit(index)
    assert names(scene, "n3") == []
    press(Qt.Key.Key_Z, CTRL)
    assert names(scene, "n3") == ["Chantal Prins"]


def test_undo_works_from_table_list_and_button(
    host: WindowHost, table: PlanTable, scene: CircleScene
) -> None:
    page = circles.circle_page(host)
    for focused in (table, host.window.sidebar, page.plan_tab.years):
        scene.workspace.run(AssignRole("n5", Role.NOTE_TAKER, guest_name="Truus"))
        page.run(AssignRole("n3", Role.FACILITATOR, guest_name="Joop", replaces="n3-facilitator"))
        buttons = [focused] if focused is table else focused.findChildren(QPushButton)
        buttons[0].setFocus()
        QTest.keyClick(buttons[0], Qt.Key.Key_Z, CTRL)
        assert names(scene, "n3") == ["Chantal Prins"], focused


def test_one_of_the_best_days_moves_the_meeting(table: PlanTable, scene: CircleScene) -> None:
    before = meeting(scene, "n3").start
    click(table, cell_of(table, "n3", Cell.DATE))
    assert len(circles.options()) == 5
    press(Qt.Key.Key_Return)
    after = meeting(scene, "n3").start
    assert after != before
    assert after.weekday() == before.weekday()


def test_a_day_of_ones_own_moves_the_rest_along(table: PlanTable, scene: CircleScene) -> None:
    click(table, cell_of(table, "n3", Cell.DATE))
    footer = circles.picker().findChild(MomentFooter)
    assert footer is not None
    footer.rest.setChecked(True)
    footer.taken.emit(datetime(2027, 2, 4, 14, 30))
    assert meeting(scene, "n3").start == datetime(2027, 2, 4, 14, 30)
    assert meeting(scene, "n4").start.date().isoformat() == "2027-04-15"
    assert QApplication.activePopupWidget() is None


def test_a_day_already_taken_is_refused_with_the_reason(
    host: WindowHost, table: PlanTable, scene: CircleScene
) -> None:
    click(table, cell_of(table, "n3", Cell.DATE))
    footer = circles.picker().findChild(MomentFooter)
    assert footer is not None
    footer.taken.emit(meeting(scene, "n4").start)
    assert meeting(scene, "n3").start.month == 1
    assert "Kring Noord" in circles.shown_toast(host)


def test_a_work_form_is_typed_once_and_chosen_after(table: PlanTable, scene: CircleScene) -> None:
    click(table, cell_of(table, "n3", Cell.WORK_FORM))
    QTest.keyClicks(circles.picker().field, "wandelgesprek")
    press(Qt.Key.Key_Return)
    assert meeting(scene, "n3").work_form == "wandelgesprek"
    click(table, cell_of(table, "n4", Cell.WORK_FORM))
    press(Qt.Key.Key_Return)
    assert meeting(scene, "n4").work_form == "wandelgesprek"


def test_the_lock_keeps_what_it_stands_beside(table: PlanTable, scene: CircleScene) -> None:
    for cell, role in ((Cell.DATE, None), (Cell.ROLE, Role.FACILITATOR)):
        shown = cell_of(table, "n3", cell, role)
        click(table, shown, at=QPoint(shown.right() - 12, shown.center().y()))
    assert meeting(scene, "n3").pinned
    assert meeting(scene, "n3").who(Role.FACILITATOR)[0].pinned
    go(table, "n3", Cell.DATE)
    press(Qt.Key.Key_L, CTRL)
    assert not meeting(scene, "n3").pinned


def test_ctrl_d_copies_the_role_from_above(table: PlanTable, scene: CircleScene) -> None:
    go(table, "n4", Cell.ROLE, Role.FACILITATOR)
    press(Qt.Key.Key_D, CTRL)
    assert names(scene, "n4") == ["Chantal Prins"]


def test_alt_enter_swaps_with_another_meeting(table: PlanTable, scene: CircleScene) -> None:
    go(table, "n3", Cell.ROLE, Role.FACILITATOR)
    press(Qt.Key.Key_Return, ALT)
    circles.choose("Els Hofman")
    assert names(scene, "n3") == ["Els Hofman"]
    assert names(scene, "n5") == ["Chantal Prins"]


def test_delete_removes_the_meeting_and_undo_brings_it_back_with_its_roles(
    host: WindowHost, table: PlanTable, scene: CircleScene
) -> None:
    go(table, "n3", Cell.DATE)
    press(Qt.Key.Key_Delete)
    assert "n3" not in [m.id for m in scene.workspace.ask(CircleMeetings("noord"))]
    assert "28" in circles.shown_toast(host)
    press(Qt.Key.Key_Z, CTRL)
    assert names(scene, "n3") == ["Chantal Prins"]


def test_ctrl_n_adds_a_meeting_after_the_last_and_asks_its_day(
    host: WindowHost, table: PlanTable, scene: CircleScene
) -> None:
    press(Qt.Key.Key_N, CTRL)
    rows = scene.workspace.ask(CircleMeetings("noord"))
    assert len(rows) == 6
    assert (rows[-1].start - rows[-2].start).days == 70
    assert rows[-1].start.time() == rows[-2].start.time()
    press(Qt.Key.Key_Escape)
    assert table.here() is not None
    assert table.here()[0].meeting.id == rows[-1].id  # type: ignore[index]


def test_enter_on_the_last_column_opens_the_meeting(host: WindowHost, table: PlanTable) -> None:
    go(table, "n3", Cell.OPEN)
    press(Qt.Key.Key_Return)
    assert circles.meeting_page(host).place == Place("meeting", "n3")


def test_f2_opens_the_cell_in_the_table(table: PlanTable) -> None:
    go(table, "n3", Cell.ROLE, Role.FACILITATOR)
    press(Qt.Key.Key_F2)
    assert circles.options()


def test_every_command_is_in_the_context_menu(host: WindowHost, table: PlanTable) -> None:
    go(table, "n3", Cell.ROLE, Role.FACILITATOR)
    table.menu_wanted.emit(QPoint(10, 10))
    menu = table.findChild(QMenu)
    assert menu is not None
    assert len(menu.actions()) == 5
    menu.close()


def test_advice_stands_below_its_meeting_with_ways_out(
    host: WindowHost, table: PlanTable, scene: CircleScene
) -> None:
    page = circles.circle_page(host)
    page.run(AssignRole("n4", Role.FACILITATOR, person_id="anna", replaces="n4-facilitator"))
    lines = [line for line in table.findChildren(AdviceLine) if "Anna" in line.accessibleName()]
    assert lines
    line = next(line for line in lines if "gespreksleider" in line.accessibleName())
    buttons = line.findChildren(QPushButton)
    chosen = buttons[0].text()
    buttons[0].click()
    assert names(scene, "n4")[0] in chosen
    assert names(scene, "n4") != ["Anna de Wit"]


def test_everybody_is_listed_with_turns_also_at_zero(
    host: WindowHost, table: PlanTable, scene: CircleScene
) -> None:
    fairness = circles.circle_page(host).plan_tab.fairness
    assert fairness.isVisible()
    shown = [label.text() for label in fairness.findChildren(QLabel)]
    for name in circles.NAMES.values():
        assert name in shown
    assert fairness.sentence.text()


def test_the_table_turns_to_another_school_year(host: WindowHost, table: PlanTable) -> None:
    tab = circles.circle_page(host).plan_tab
    assert table.model().rowCount() >= 5
    tab.years.findChildren(QPushButton)[0].click()
    assert not table.isVisible()
    tab.years.findChildren(QPushButton)[3].click()
    assert table.isVisible()


def test_an_empty_year_says_so_and_leads_to_planning(
    open_window: OpenHost,
) -> None:
    host = circles.open_at(open_window, make_circle_scene(meetings=False), Place("circle", "noord"))
    tab = circles.circle_page(host).plan_tab
    buttons = [b for b in tab.findChildren(QPushButton) if b.isVisible()]
    assert any("jaar" in b.text().casefold() or "year" in b.text() for b in buttons)
    circles.circle_page(host).plan_action.trigger()
    assert host.services.navigator.here == Place("plan", "noord")


def test_a_circle_without_people_asks_for_people(open_window: OpenHost) -> None:
    scene = make_circle_scene(meetings=False, members=False)
    host = circles.open_at(open_window, scene, Place("circle", "noord"))
    page = circles.circle_page(host)
    page.plan_tab.people_wanted.emit()
    assert page.content.tab == "people"
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_a_removed_meeting_leaves_the_page_standing(
    host: WindowHost, table: PlanTable, scene: CircleScene
) -> None:
    page = circles.circle_page(host)
    for key in ("n1", "n2", "n3", "n4", "n5"):
        page.run(RemoveMeeting(key))
    assert not table.isVisible()
    assert not page.plan_tab.fairness.isVisible()
