"""The page Jaarkalender as somebody uses it: keys, clicks, drags, words and what can be undone."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from leerkring.app.meetings.rows import MeetingCard
from leerkring.app.workspace import Workspace
from leerkring.domain.meetings import Role
from leerkring.ui.application import WindowHost
from leerkring.ui.navigation import Place
from leerkring.ui.year.dates import DatePopup
from leerkring.ui.year.drag import Bubble
from leerkring.ui.year.filters import CircleList
from leerkring.ui.year.page import YearPage
from leerkring.ui.year.words import LABELS
from support.inputs import InputCounter
from ui.year_scene import YearScene, make_large_scene, make_scene

ALT = Qt.KeyboardModifier.AltModifier
Open = Callable[..., "Use"]


class Use:
    """A page in a window, with what a user would do to it."""

    def __init__(self, host: WindowHost, workspace: Workspace) -> None:
        self.host = host
        self.workspace = workspace
        page = host.window.page
        assert isinstance(page, YearPage)
        self.page = page
        self.grid = page.grid
        page.grid.setFocus()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.grid, key, held)

    def start(self, meeting_id: str) -> datetime:
        return self.workspace.ask(MeetingCard(meeting_id)).row.start

    def chosen(self) -> tuple[date, str | None]:
        assert self.grid.selection is not None
        return self.grid.selection.day, self.grid.selection.meeting_id

    def texts(self) -> list[str]:
        QApplication.processEvents()
        found = self.host.window.findChildren(QLabel)
        return [one.text().replace("\N{NO-BREAK SPACE}", " ") for one in found if one.isVisible()]

    def button(self, text: str) -> QPushButton:
        QApplication.processEvents()
        found = self.host.window.findChildren(QPushButton)
        shown = [b for b in found if b.isVisible() and text in (b.text(), b.accessibleName())]
        assert shown, [b.text() for b in found if b.isVisible()]
        return shown[0]

    def press(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def place(self, meeting_id: str) -> QPoint:
        assert self.grid.year is not None
        place = self.grid.year.place_of(meeting_id)
        assert place is not None
        return place.center().toPoint()

    def cell(self, day: date) -> QPoint:
        assert self.grid.year is not None
        cell = self.grid.year.cell_of(day)
        assert cell is not None
        return cell.center().toPoint()

    def mouse(self, kind: QEvent.Type, at: QPoint, *, held: bool) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        moving = kind == QEvent.Type.MouseMove
        viewport = self.grid.viewport()
        event = QMouseEvent(
            kind,
            QPointF(at),
            viewport.mapToGlobal(QPointF(at)),
            none if moving else left,
            left if held else none,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)

    def drag(self, meeting_id: str, day: date) -> None:
        start = self.place(meeting_id)
        self.mouse(QEvent.Type.MouseButtonPress, start, held=True)
        self.mouse(QEvent.Type.MouseMove, start + QPoint(30, 0), held=True)
        self.mouse(QEvent.Type.MouseMove, self.cell(day), held=True)

    def drop(self, day: date) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, self.cell(day), held=False)

    def sentence(self) -> str:
        bubble = self.grid.findChildren(Bubble)[0]
        return bubble.text.text().replace("\N{NO-BREAK SPACE}", " ") if bubble.isVisible() else ""


@pytest.fixture
def open_year(open_window: Callable[..., WindowHost]) -> Open:
    def open_one(scene: YearScene | None = None, **options: object) -> Use:
        made = scene or make_scene()
        usual: dict[str, object] = {"language": "en", "start": Place("year"), "labels": LABELS}
        host = open_window({"year": YearPage}, workspace=made.workspace, **(usual | options))
        QApplication.processEvents()
        return Use(host, made.workspace)

    return open_one


@pytest.fixture
def use(open_year: Open) -> Use:
    return open_year()


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


def test_a_hidden_circle_is_gone_from_the_calendar_and_the_warnings(use: Use) -> None:
    use.press("Kring Noord")
    assert use.grid.year is not None
    assert use.grid.year.place_of("n3") is None
    assert use.grid.year.place_of("z3") is not None
    assert not any("Anna de Wit is" in text for text in use.texts())
    use.press("Kring Noord")
    assert use.grid.year.place_of("n3") is not None


def test_holidays_and_absences_can_be_hidden(use: Use) -> None:
    use.press("Holidays, region Midden")
    assert use.grid.year is not None
    assert not use.grid.year.bands
    use.press("Absence")
    assert not any(s.lines for s in use.grid.year.strips)


def test_many_circles_are_filtered_in_a_list(open_year: Open, qtlog: object) -> None:
    use = open_year(make_large_scene(12))
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


def test_an_empty_year_shows_the_holidays_and_how_to_begin(open_year: Open) -> None:
    use = open_year(make_scene(with_meetings=False))
    assert "No meetings in 2026–2027 yet." in use.texts()
    assert use.grid.year is not None
    assert use.grid.year.bands
    use.grid.choose(date(2026, 9, 1))
    use.key(Qt.Key.Key_Delete)
    use.key(Qt.Key.Key_Return)
    use.key(Qt.Key.Key_Down, ALT)
    assert use.chosen() == (date(2026, 9, 1), None)


def test_unknown_school_holidays_are_said_with_two_ways_on(open_year: Open) -> None:
    use = open_year()
    use.page.show_place(Place("year", "2041-03-01"))
    assert "There are no school holidays for 2040–2041 yet." in use.texts()
    assert use.button("Add them").isEnabled()
    assert use.button("Plan without").isEnabled()


def test_years_can_be_counted_by_the_calendar(use: Use) -> None:
    from leerkring.domain.years import YearKind

    use.page.count_by(YearKind.CALENDAR)
    assert use.page.switch.label.text() == "2026"
    QTest.keyClick(use.host.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert use.page.switch.label.text() == "School year 2026–2027"


def test_a_place_can_name_the_meeting_to_show(use: Use) -> None:
    use.page.show_place(Place("year", "2027-03-02", "z3"))
    assert use.chosen() == (date(2027, 3, 2), "z3")
