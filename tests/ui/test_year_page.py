"""The page Jaarkalender as somebody reads and clicks it, from an empty year to a full one."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from leerkring.app.circles.changes import BeginCircle
from leerkring.app.meetings.changes import AddMeeting
from leerkring.app.meetings.rows import MeetingCard
from leerkring.domain.meetings import Role
from leerkring.domain.years import YearKind
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.year.attention import AttentionCard
from leerkring.ui.year.dates import DatePopup
from leerkring.ui.year.filters import CircleList
from support.inputs import InputCounter
from ui.year_scene import make_large_scene, make_scene
from ui.year_use import ALT, Use, use_year

OpenWindow = Callable[..., WindowHost]


@pytest.fixture
def use(open_window: OpenWindow) -> Use:
    return use_year(open_window)


# ---- reading --------------------------------------------------------------------------------


def test_the_next_meeting_is_chosen_and_explained(use: Use) -> None:
    assert use.chosen() == (date(2026, 12, 1), "p2")
    texts = use.texts()
    assert "Kring Peuters" in texts
    assert "Second of five this school year" in texts
    assert "Ten weeks after 22 September. All four can come." in texts


def test_a_moved_meeting_tells_why_and_who_has_the_old_date(use: Use) -> None:
    use.grid.choose_meeting("z3")
    texts = use.texts()
    assert (
        "Ten weeks after 15 December is 23 February. Then it is Voorjaarsvakantie. "
        "2 March is the first Tuesday after that on which all five can come." in texts
    )
    assert "Five people still have the old date." in texts
    assert use.button("View and send").isEnabled()


def test_screen_readers_read_the_days(use: Use) -> None:
    table = use.grid.table
    assert table.data(table.index_of(date(2027, 3, 2))) == (
        "Tuesday 2\N{NO-BREAK SPACE}March, meeting Kring Zuid, still to send"
    )
    assert table.data(table.index_of(date(2026, 12, 25)), Qt.ItemDataRole.AccessibleTextRole) == (
        "Friday 25\N{NO-BREAK SPACE}December, Eerste kerstdag, Kerstvakantie"
    )
    interface = QAccessible.queryAccessibleInterface(use.grid)
    assert interface.text(QAccessible.Text.Name) == "Year calendar, School year 2026–2027"
    children = (interface.child(number) for number in range(interface.childCount()))
    said = [child.text(QAccessible.Text.Name) for child in children]
    assert "Tuesday 2\N{NO-BREAK SPACE}March, meeting Kring Zuid, still to send" in said
    assert len([text for text in said if "2027" not in text and " " in text]) >= 365


def test_cells_without_a_day_are_empty_and_cannot_be_chosen(use: Use) -> None:
    empty = use.grid.table.index(0, 0)
    assert use.grid.table.data(empty) is None
    assert use.grid.table.flags(empty) == Qt.ItemFlag.NoItemFlags


# ---- the click way --------------------------------------------------------------------------


def test_another_date_takes_two_inputs(use: Use, inputs: InputCounter, qtlog: object) -> None:
    use.grid.choose_meeting("z3")
    inputs.reset()
    use.press("Choose another date")
    popup = use.page.findChildren(DatePopup)[0]
    assert popup.list.model().rowCount() == 5
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert inputs.inputs == 2
    assert use.start("z3").date() == date(2027, 2, 16)


def test_a_new_meeting_needs_only_its_circle(use: Use) -> None:
    use.grid.choose(date(2027, 1, 20))
    use.page.add_meeting()
    popup = next(w for w in use.page.findChildren(QWidget) if w.windowTitle())
    assert "for which circle?" in popup.windowTitle()
    aim = popup.focusProxy()
    assert aim is not None
    QTest.keyClick(aim, Qt.Key.Key_Return)
    day, key = use.chosen()
    assert day == date(2027, 1, 20)
    assert key is not None
    assert use.start(key) == datetime(2027, 1, 20, 13)


def test_what_needs_attention_is_mended_with_one_press(use: Use) -> None:
    assert "Anna de Wit is facilitator, but is away, until 5 February included." in use.texts()
    use.press("Make Daan facilitator")
    row = use.workspace.ask(MeetingCard("n3")).row
    assert [r.name for r in row.who(Role.FACILITATOR)] == ["Daan Kok"]
    assert "Daan Kok is now facilitator." in use.texts()


def test_a_circle_without_people_is_told_of_once(use: Use) -> None:
    circle_id = use.workspace.run(BeginCircle("Kring Leeg")).value
    for day in (8, 15):
        use.workspace.run(AddMeeting(circle_id, datetime(2026, 12, day, 13)))
    use.page.refresh(None)
    card = use.page.findChildren(AttentionCard)[0]
    said = [label.text() for label in card.findChildren(QLabel)]
    assert said.count("There is nobody in this circle yet.") == 1
    assert "There is no facilitator yet." not in said
    use.press("Choose people")
    assert use.host.services.navigator.here == Place("circle", circle_id, "people")


def test_a_hidden_circle_is_gone_from_the_calendar_and_the_warnings(use: Use) -> None:
    use.press("Kring Noord")
    assert use.grid.year is not None
    assert use.grid.year.place_of("n3") is None
    assert use.grid.year.place_of("z3") is not None
    assert not any("Anna de Wit is" in text for text in use.texts())
    use.press("Kring Noord")
    assert use.grid.year.place_of("n3") is not None


def test_holidays_and_absences_can_be_hidden(use: Use) -> None:
    use.press("Holidays, region Centre")
    assert use.grid.year is not None
    assert not use.grid.year.bands
    use.press("Absence")
    assert not any(s.lines for s in use.grid.year.strips)


def test_many_circles_are_filtered_in_a_list(open_window: OpenWindow, qtlog: object) -> None:
    use = use_year(open_window, make_large_scene(12))
    use.press("All 12 circles")
    popup = use.page.findChildren(CircleList)[0]
    none = next(b for b in popup.findChildren(QPushButton) if b.text() == "None")
    QTest.mouseClick(none, Qt.MouseButton.LeftButton)
    assert use.grid.year is not None
    assert not use.grid.year.pills
    assert use.button("0 of 12 circles").isEnabled()
    every = next(b for b in popup.findChildren(QPushButton) if b.text() == "All circles")
    QTest.mouseClick(every, Qt.MouseButton.LeftButton)
    assert use.grid.year.pills


# ---- beginnings and ends --------------------------------------------------------------------


def test_an_empty_year_shows_the_holidays_and_how_to_begin(open_window: OpenWindow) -> None:
    use = use_year(open_window, make_scene(with_meetings=False))
    assert "No meetings in 2026–2027 yet." in use.texts()
    assert use.grid.year is not None
    assert use.grid.year.bands
    use.grid.choose(date(2026, 9, 1))
    use.key(Qt.Key.Key_Delete)
    use.key(Qt.Key.Key_Return)
    use.key(Qt.Key.Key_Down, ALT)
    assert use.chosen() == (date(2026, 9, 1), None)


def test_unknown_school_holidays_are_said_with_two_ways_on(open_window: OpenWindow) -> None:
    use = use_year(open_window)
    use.page.show_place(Place("year", "2041-03-01"))
    assert "There are no school holidays for 2040–2041 yet." in use.texts()
    assert use.button("Add them").isEnabled()
    assert use.button("Plan without").isEnabled()


def test_years_can_be_counted_by_the_calendar(use: Use) -> None:
    use.page.count_by(YearKind.CALENDAR)
    assert use.page.switch.label.text() == "2026"
    QTest.keyClick(use.host.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert use.page.switch.label.text() == "School year 2026–2027"


def test_a_place_can_name_the_meeting_to_show(use: Use) -> None:
    use.page.show_place(Place("year", "2027-03-02", "z3"))
    assert use.chosen() == (date(2027, 3, 2), "z3")
