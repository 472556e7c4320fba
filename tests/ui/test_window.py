"""The frame around the pages: places, keys, undo, search, messages, language."""

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leerkring.app.circles.changes import AddCircle
from leerkring.app.workspace import Workspace
from leerkring.domain.circles import Agreement
from leerkring.storage.opening import open_in_memory
from leerkring.ui.application import WindowHost
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Opened
from leerkring.ui.shell.window import MainWindow
from leerkring.ui.theme import ThemeMode
from leerkring.ui.widgets.notices import NoticeBar, ToastView
from support.sample_pages import TodaySample
from support.teams import make_small_circle
from support.windows import all_handlers
from support.workspaces import make_surroundings, make_workspace

OpenHost = Callable[..., WindowHost]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    target: QWidget | None = window.focusWidget()
    QTest.keyClick(target or window, key, modifiers or Qt.KeyboardModifier.NoModifier)


def today(window: MainWindow) -> TodaySample:
    page = window.page
    assert isinstance(page, TodaySample)
    return page


def toast(window: MainWindow) -> ToastView:
    return window.findChildren(ToastView)[0]


def said(window: MainWindow) -> str:
    return toast(window).accessibleName() if toast(window).isVisible() else ""


def add_circle(window: MainWindow, name: str = "Kring Zuid") -> None:
    window.services.run(AddCircle(Agreement(name=name)))


@pytest.fixture
def small_team() -> Workspace:
    around = make_surroundings()
    store = open_in_memory(around.clock)
    make_small_circle(store)
    return make_workspace(*all_handlers(), store=store, surroundings=around)


def test_only_pages_that_exist_are_in_the_sidebar(window: MainWindow) -> None:
    assert [button.text() for button in window.sidebar.buttons] == ["Vandaag", "Mensen", "Hulp"]


def test_numbers_of_keys_stay_whatever_pages_there_are(window: MainWindow) -> None:
    press(window, Qt.Key.Key_3, CTRL)
    assert window.services.navigator.here == Place("people")
    press(window, Qt.Key.Key_2, CTRL)
    assert window.services.navigator.here == Place("people")
    press(window, Qt.Key.Key_1, CTRL)
    assert window.services.navigator.here == Place("today")


def test_circles_are_listed_as_soon_as_they_are_made(window: MainWindow) -> None:
    add_circle(window)
    assert "Kring Zuid" in [button.text() for button in window.sidebar.buttons]


def test_the_sidebar_marks_where_you_are(window: MainWindow) -> None:
    add_circle(window)
    button = next(b for b in window.sidebar.buttons if b.text() == "Kring Zuid")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    here = window.services.navigator.here
    assert here is not None
    assert here.name == "circle"
    assert [b.text() for b in window.sidebar.buttons if b.isChecked()] == ["Kring Zuid"]


def test_a_page_hears_of_what_it_concerns_and_of_nothing_else(window: MainWindow) -> None:
    page = today(window)
    before = page.refreshed
    add_circle(window)
    assert page.refreshed == before + 1
    assert page.names.text() == "Kring Zuid"
    window.services.go("people")
    add_circle(window, "Kring Oost")
    assert page.refreshed == before + 1


def test_undo_is_named_and_takes_the_last_change_back(window: MainWindow) -> None:
    assert not window.commands.undo.isEnabled()
    add_circle(window)
    assert window.commands.undo.text().startswith("Ongedaan maken: ")
    press(window, Qt.Key.Key_Z, CTRL)
    assert today(window).names.text() == ""
    assert said(window).startswith("Ongedaan gemaakt: ")
    press(window, Qt.Key.Key_Y, CTRL)
    assert today(window).names.text() == "Kring Zuid"
    press(window, Qt.Key.Key_Z, CTRL)
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert today(window).names.text() == "Kring Zuid"


def test_undo_goes_to_where_the_change_shows(open_window: OpenHost) -> None:
    window = open_window().window
    add_circle(window)
    window.services.go("people")
    press(window, Qt.Key.Key_Z, CTRL)
    here = window.services.navigator.here
    assert here is not None
    assert here.name == "circle"


def test_undo_works_from_a_field_in_which_nothing_was_typed(window: MainWindow) -> None:
    add_circle(window)
    line = today(window).line
    line.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    assert today(window).names.text() == ""


def test_a_field_takes_back_its_own_typing_first(window: MainWindow) -> None:
    add_circle(window)
    line = today(window).line
    line.setFocus()
    QTest.keyClicks(line, "abc")
    press(window, Qt.Key.Key_Z, CTRL)
    assert line.text() == ""
    assert today(window).names.text() == "Kring Zuid"


def test_the_common_keys_do_what_the_page_offers(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Return, CTRL)
    press(window, Qt.Key.Key_N, CTRL)
    assert today(window).done == ["primary", "new"]
    window.services.go("people")
    assert not window.commands.new.isEnabled()


def test_a_disabled_action_is_disabled_in_the_menu_too(window: MainWindow) -> None:
    page = today(window)
    assert page.primary_action is not None
    page.primary_action.setEnabled(False)
    assert not window.commands.primary.isEnabled()


def test_commands_of_a_page_are_in_the_menu_while_it_is_shown(window: MainWindow) -> None:
    def shown() -> bool:
        menus = window.menuBar().findChildren(QMenu)
        return any(action is page.only_here for menu in menus for action in menu.actions())

    page = today(window)
    assert shown()
    window.services.go("people")
    assert not shown()


def test_escape_closes_the_message_then_leaves_the_field_then_goes_back(
    window: MainWindow,
) -> None:
    window.services.go("people")
    window.services.go("today")
    today(window).line.setFocus()
    window.services.messages.toast("Gelukt.")
    press(window, Qt.Key.Key_Escape)  # the search field keeps this one: it is empty
    window.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert said(window) == ""
    press(window, Qt.Key.Key_Escape)
    assert window.services.navigator.here == Place("people")


def test_f6_goes_to_the_sidebar_and_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F6)
    assert window.sidebar.isAncestorOf(window.focusWidget())
    press(window, Qt.Key.Key_F6)
    assert not window.sidebar.isAncestorOf(window.focusWidget())


def test_arrows_walk_through_the_sidebar(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert window.services.navigator.here == Place("people")


def test_the_sidebar_is_one_stop_for_the_tab_key(window: MainWindow) -> None:
    stops = [b for b in window.sidebar.buttons if b.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert [b.text() for b in stops] == ["Vandaag"]


def test_a_narrow_window_shows_icons_with_names_as_tooltip(window: MainWindow) -> None:
    window.resize(1440, 900)
    wide = window.sidebar.width()
    window.resize(1000, 700)
    assert window.sidebar.width() < wide / 2
    assert [b.toolTip() for b in window.sidebar.buttons] == ["Vandaag", "Mensen", "Hulp"]


def test_searching_finds_while_typing_and_enter_opens(
    open_window: OpenHost, small_team: Workspace
) -> None:
    window = open_window(workspace=small_team).window
    press(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(window.search.field, "bra")
    press(window, Qt.Key.Key_Return)
    assert window.services.navigator.here == Place("people", "b")
    assert not window.search.isVisible()


def test_searching_for_nothing_known_says_so(open_window: OpenHost, small_team: Workspace) -> None:
    window = open_window(workspace=small_team).window
    window.services.navigator.search("xyz")
    texts = [label.text() for label in window.search.findChildren(QLabel) if label.isVisible()]
    assert texts == ["Niets gevonden. Probeer het met minder letters."]
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
    assert not window.search.isVisible()


def test_a_message_gives_way_to_the_next_change(window: MainWindow) -> None:
    window.services.messages.toast("Kring Zuid staat nu op dinsdag.", undo=True)
    assert said(window)
    add_circle(window)
    assert said(window) == ""


def test_the_undo_in_a_message_works(window: MainWindow) -> None:
    add_circle(window)
    window.services.messages.toast("Kring Zuid is er.", undo=True)
    undo = next(b for b in toast(window).findChildren(QPushButton) if b.text())
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert today(window).names.text() == ""


def test_a_refusal_is_said_and_stays(window: MainWindow) -> None:
    add_circle(window)
    add_circle(window)
    assert said(window) == "Er is al een kring die Kring Zuid heet."


def bars_of(window: MainWindow) -> list[NoticeBar]:
    return [bar for bar in window.findChildren(NoticeBar) if bar.isVisible()]


def test_a_bar_on_top_stays_until_it_is_over(qtbot: QtBot, window: MainWindow) -> None:
    done: list[int] = []
    messages = window.services.messages
    messages.notice("example", "Dit is een voorbeeldteam.", Deed("Begin", lambda: done.append(1)))
    messages.notice("example", "Dit is een voorbeeldteam.", Deed("Begin", lambda: done.append(1)))
    qtbot.waitUntil(lambda: bool(bars_of(window)))
    bars = bars_of(window)
    assert [bar.text for bar in bars] == ["Dit is een voorbeeldteam."]
    QTest.mouseClick(bars[0].findChildren(QPushButton)[-1], Qt.MouseButton.LeftButton)
    assert done == [1]
    messages.clear_notice("example")
    assert bars_of(window) == []


def test_another_language_keeps_the_place_and_the_bars(open_window: OpenHost) -> None:
    host = open_window()
    host.services.go("people")
    host.services.messages.notice("full", "De schijf is vol.")
    host.choose(language="en")
    window = host.window
    assert window.services.navigator.here == Place("people")
    assert [b.text() for b in window.sidebar.buttons] == ["Today", "People", "Help"]
    assert [n.text for n in window.services.messages.notices] == ["De schijf is vol."]


def test_other_colours_do_not_build_the_window_again(open_window: OpenHost) -> None:
    host = open_window()
    window = host.window
    today(window).line.setText("half getypt")
    host.choose(mode=ThemeMode.DARK)
    assert host.window is window
    assert today(window).line.text() == "half getypt"
    assert window.services.theme.is_dark


def test_what_was_said_is_kept_for_the_next_start(open_window: OpenHost) -> None:
    host = open_window()
    host.choose(mode=ThemeMode.DARK, text_percent=150, language="en")
    kept = host.services.preferences
    assert [kept.get(f"look/{key}") for key in ("mode", "text", "language")] == [
        "dark",
        "150",
        "en",
    ]


def test_the_window_remembers_its_size(open_window: OpenHost) -> None:
    host = open_window(size=(1000, 650))
    host.window.close()
    assert host.services.preferences.get("window/geometry")


def test_the_file_is_left_once_when_the_program_ends(open_window: OpenHost) -> None:
    host = open_window()
    left: list[str] = []
    opened = host.services.workspace
    host.open(Opened(opened, "Ander team", closed=lambda: left.append("left")))
    assert host.window.windowTitle() == "Ander team"
    host.end()
    host.end()
    assert left == ["left"]


class Fussy(Page):
    """Asks twice; only the last answer counts."""

    name = "today"

    def ask_twice(self) -> list[int]:
        heard: list[int] = []
        first = self._turn("x")
        second = self._turn("x")
        heard += [1] if first() else []
        heard += [2] if second() else []
        return heard


def test_only_the_last_question_under_a_key_is_answered(open_window: OpenHost) -> None:
    page = open_window({"today": Fussy}).window.page
    assert isinstance(page, Fussy)
    assert page.ask_twice() == [2]


def test_nothing_is_left_after_a_window_is_closed(open_window: OpenHost) -> None:
    host = open_window()
    old = host.window
    gone: list[bool] = []
    old.destroyed.connect(lambda: gone.append(True))
    host.choose(language="en")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gone == [True]


def test_a_field_may_go_away_while_it_is_typed_in(styled: QApplication, window: MainWindow) -> None:
    gone, stays = QLineEdit(window), QLineEdit(window)
    styled.focusChanged.emit(None, gone)
    shiboken6.delete(gone)
    styled.focusChanged.emit(None, stays)  # raises when it looks at what is gone


def test_the_words_of_a_window_go_with_it(open_window: OpenHost) -> None:
    host = open_window(language="nl")
    assert QCoreApplication.translate("Places", "Today") == "Vandaag"
    host.end()
    assert QCoreApplication.translate("Places", "Today") == "Today"
