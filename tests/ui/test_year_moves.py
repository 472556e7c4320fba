"""Walking through the year and moving meetings, by key and by mouse, and taking it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from leerkring.app.meetings.attendance import RecordAttendance
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.year.page import YearPage
from support.inputs import InputCounter
from support.slow_tasks import WhenTold
from ui.year_scene import make_large_scene
from ui.year_use import ALT, Use, use_year

OpenWindow = Callable[..., WindowHost]


@pytest.fixture
def use(open_window: OpenWindow) -> Use:
    return use_year(open_window)


# ---- keys -----------------------------------------------------------------------------------


def test_arrows_walk_through_the_days(use: Use) -> None:
    use.key(Qt.Key.Key_Left)
    assert use.chosen() == (date(2026, 11, 30), None)
    use.key(Qt.Key.Key_Down)
    assert use.chosen()[0] == date(2026, 12, 31)  # the nearest day of a month without that column
    use.key(Qt.Key.Key_Home)
    assert use.chosen() == (date(2026, 12, 1), "p2")
    use.key(Qt.Key.Key_End)
    assert use.chosen()[0] == date(2026, 12, 31)


def test_the_year_ends_at_its_last_day(use: Use) -> None:
    use.grid.choose(date(2027, 7, 31))
    use.key(Qt.Key.Key_Right)
    use.key(Qt.Key.Key_Down)
    assert use.chosen()[0] == date(2027, 7, 31)


def test_tab_goes_from_meeting_to_meeting_and_then_on(use: Use) -> None:
    use.key(Qt.Key.Key_Tab)
    assert use.chosen() == (date(2026, 12, 15), "z2")
    use.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert use.chosen() == (date(2026, 12, 1), "p2")
    use.grid.choose_meeting("z5")
    assert use.grid.hasFocus() or not use.host.window.isActiveWindow()
    use.key(Qt.Key.Key_Tab)
    assert use.chosen() == (date(2027, 7, 13), "z5")
    assert use.host.window.focusWidget() is not use.grid


def test_enter_opens_the_meeting(use: Use) -> None:
    moved: list[Place] = []
    use.page.services.navigator.moved.connect(moved.append)
    use.grid.opened.disconnect()
    use.grid.opened.connect(lambda key: moved.append(Place("meeting", key)))
    use.key(Qt.Key.Key_Return)
    assert moved == [Place("meeting", "p2")]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2027, 3, 1)),
        (Qt.Key.Key_Right, date(2027, 3, 3)),
        (Qt.Key.Key_Up, date(2027, 2, 23)),
        (Qt.Key.Key_Down, date(2027, 3, 9)),
    ],
)
def test_alt_and_an_arrow_moves_the_meeting(use: Use, key: Qt.Key, day: date) -> None:
    use.grid.choose_meeting("z3")
    use.key(key, ALT)
    assert use.start("z3") == datetime.combine(day, datetime.min.time().replace(hour=13))
    assert use.chosen() == (day, "z3")


def test_a_week_later_takes_one_input_and_undo_one(use: Use, inputs: InputCounter) -> None:
    use.grid.choose_meeting("z3")
    inputs.reset()
    use.key(Qt.Key.Key_Down, ALT)
    assert inputs.inputs == 1
    assert use.start("z3").date() == date(2027, 3, 9)
    inputs.reset()
    QTest.keyClick(use.host.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert inputs.inputs <= 1
    assert use.start("z3").date() == date(2027, 3, 2)
    assert use.chosen() == (date(2027, 3, 2), "z3")


def test_moving_is_said_and_the_rest_can_follow(use: Use) -> None:
    use.grid.choose_meeting("z3")
    use.key(Qt.Key.Key_Down, ALT)
    assert "Kring Zuid is now on Tuesday 9 March." in use.texts()
    use.press("Move the rest along")
    assert use.start("z4").date() == date(2027, 5, 18)
    assert use.start("z2").date() == date(2026, 12, 15)
    assert "Two later meetings moved along." in use.texts()


def test_the_last_meeting_of_a_circle_has_no_rest_to_move(use: Use) -> None:
    use.grid.choose_meeting("z5")
    use.key(Qt.Key.Key_Left, ALT)
    shown = [b.text() for b in use.host.window.findChildren(QPushButton) if b.isVisible()]
    assert "Move the rest along" not in shown


def test_delete_removes_the_meeting_and_undo_brings_it_back(use: Use) -> None:
    use.grid.choose_meeting("z3")
    use.key(Qt.Key.Key_Delete)
    assert use.page.grid.year is not None
    assert use.page.grid.year.place_of("z3") is None
    assert "Kring Zuid on Tuesday 2 March is gone." in use.texts()
    use.press("Undo")
    assert use.start("z3").date() == date(2027, 3, 2)


def test_page_keys_turn_the_year(use: Use) -> None:
    use.key(Qt.Key.Key_PageDown)
    assert use.page.switch.label.text() == "School year 2027–2028"
    use.key(Qt.Key.Key_PageUp)
    use.key(Qt.Key.Key_PageUp)
    assert use.page.switch.label.text() == "School year 2025–2026"


# ---- mouse ----------------------------------------------------------------------------------


def test_a_drag_says_what_each_day_means(use: Use) -> None:
    use.drag("z3", date(2027, 3, 4))
    assert use.sentence() == "Thursday 4 March, all five can come"
    use.mouse(QEvent.Type.MouseMove, use.cell(date(2027, 2, 23)), held=True)
    assert use.sentence() == "Tuesday 23 February, Voorjaarsvakantie"
    use.mouse(QEvent.Type.MouseMove, use.cell(date(2027, 3, 9)), held=True)
    assert use.sentence() == "Tuesday 9 March, Els cannot come"
    use.mouse(QEvent.Type.MouseMove, use.cell(date(2027, 3, 6)), held=True)
    assert use.sentence() == "Saturday 6 March, weekend"
    use.mouse(QEvent.Type.MouseMove, use.cell(date(2027, 5, 11)), held=True)
    assert use.sentence() == "Tuesday 11 May, this circle meets then already"


def test_a_drop_moves_the_meeting_in_one_input(use: Use, inputs: InputCounter) -> None:
    inputs.reset()
    use.drag("z3", date(2027, 3, 9))
    use.drop(date(2027, 3, 9))
    assert inputs.inputs == 1
    assert use.start("z3") == datetime(2027, 3, 9, 13)
    assert use.sentence() == ""


def test_escape_cancels_a_drag_at_once(use: Use) -> None:
    use.drag("z3", date(2027, 3, 9))
    use.key(Qt.Key.Key_Escape)
    assert use.sentence() == ""
    use.drop(date(2027, 3, 9))
    assert use.start("z3").date() == date(2027, 3, 2)


def test_a_drop_where_it_was_changes_nothing(use: Use) -> None:
    use.drag("z3", date(2027, 3, 2))
    use.drop(date(2027, 3, 2))
    assert "Kring Zuid is now on Tuesday 2 March." not in use.texts()


def test_a_click_on_a_pill_chooses_it_and_on_a_day_that_day(use: Use) -> None:
    QTest.mouseClick(use.grid.viewport(), Qt.MouseButton.LeftButton, pos=use.place("n4"))
    assert use.chosen() == (date(2027, 4, 8), "n4")
    QTest.mouseClick(
        use.grid.viewport(), Qt.MouseButton.LeftButton, pos=use.cell(date(2027, 1, 20))
    )
    assert use.chosen() == (date(2027, 1, 20), None)
    assert "Wednesday 20 January" in use.texts()


# ---- what may go wrong ----------------------------------------------------------------------


def test_the_date_of_a_meeting_that_was_held_stays(use: Use) -> None:
    use.workspace.run(RecordAttendance("n2"))
    use.page.refresh()
    use.grid.choose_meeting("n2")
    use.key(Qt.Key.Key_Down, ALT)
    assert use.start("n2").date() == date(2026, 11, 19)
    assert "This meeting has been held; its date stays." in use.texts()


def test_two_meetings_of_a_circle_at_one_moment_are_refused_in_words(use: Use) -> None:
    use.grid.choose_meeting("z3")
    use.drag("z3", date(2027, 5, 11))
    use.drop(date(2027, 5, 11))
    assert use.start("z3").date() == date(2027, 3, 2)
    said = "Kring Zuid already meets at that moment. Choose another time."
    assert said in use.texts()
    use.key(Qt.Key.Key_Down, ALT)
    assert use.start("z3").date() == date(2027, 3, 9)


def test_quick_presses_add_up_while_the_database_is_busy(use: Use) -> None:
    slow = WhenTold()
    page = YearPage(replace(use.page.services, tasks=slow))
    page.resize(900, 700)
    page.refresh()
    slow.catch_up()
    page.grid.choose_meeting("z3")
    for _ in range(3):
        QTest.keyClick(page.grid, Qt.Key.Key_Down, ALT)
    slow.catch_up()
    assert use.start("z3").date() == date(2027, 3, 23)
    page.deleteLater()


def test_days_too_full_for_names_are_gone_through_by_pressing_again(
    open_window: OpenWindow,
) -> None:
    use = use_year(open_window, make_large_scene(60))
    assert use.grid.year is not None
    full = max(use.grid.year.dots, key=lambda dots: len(dots.meetings))
    ids = {meeting.id for meeting in full.meetings}
    assert len(ids) > 2
    seen = set()
    for _ in ids:
        QTest.mouseClick(use.grid.viewport(), Qt.MouseButton.LeftButton, pos=use.cell(full.day))
        seen.add(use.chosen()[1])
    assert seen == ids
    assert f"{len(ids)} of {len(ids)} on this day" in use.texts()


def test_a_place_that_names_no_day_shows_this_year(use: Use) -> None:
    use.page.show_place(Place("year", "not a day"))
    assert use.page.switch.label.text() == "School year 2026–2027"
