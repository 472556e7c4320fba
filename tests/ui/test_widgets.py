"""The parts that pages are made of."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leerkring.ui.application import WindowHost
from leerkring.ui.messages import Deed, Toast
from leerkring.ui.theme import Theme, ThemeMode
from leerkring.ui.widgets.buttons import ActionButton, Button, Choice, FilterChip, icon_button
from leerkring.ui.widgets.fairness import FairnessRow, FairnessTable, Turns
from leerkring.ui.widgets.fields import Field, SearchField, number_field
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.marks import Avatar, Chip, DateTile, TurnDots, initials
from leerkring.ui.widgets.notices import EmptyState, NoticeBar, ToastView
from leerkring.ui.widgets.rows import RowList, TaskRow

OpenHost = Callable[..., WindowHost]


def shown(qtbot: QtBot, widget: QWidget, size: QSize | None = None) -> None:
    """Show a widget and wait until it has the focus of the keyboard."""
    qtbot.addWidget(widget)
    if size is not None:
        widget.resize(size)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def nothing() -> None:
    """Do nothing."""


def test_a_button_without_text_must_have_a_name(theme: Theme) -> None:
    with pytest.raises(ValueError, match="name"):
        Button(theme, icon="x")


def test_an_ampersand_in_a_name_is_a_sign_like_any_other(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Naar Peuters & Kleuters")
    shown(qtbot, button)
    read = QAccessible.queryAccessibleInterface(button)
    assert read.text(QAccessible.Text.Name) == button.text() == "Naar Peuters & Kleuters"
    assert button.shortcut().isEmpty(), "Alt+Space is for the window"
    wide = button.sizeHint().width()
    button.setText("Naar Peuters Kleuters")
    assert button.text() == "Naar Peuters Kleuters"
    assert button.sizeHint().width() < wide


def test_an_icon_button_says_its_name(qtbot: QtBot, theme: Theme) -> None:
    button = icon_button(theme, "x", "Sluit")
    shown(qtbot, button)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Sluit"
    assert button.toolTip() == "Sluit"
    assert min(button.width(), button.height()) >= 24


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    button = Button(theme, "Verstuur")
    shown(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_the_font_of_a_primary_button_is_heavier(qtbot: QtBot, theme: Theme) -> None:
    usual, filled = Button(theme, "Openen"), Button(theme, "Openen", kind="primary")
    shown(qtbot, usual)
    shown(qtbot, filled)
    assert filled.font().weight() > usual.font().weight()


def test_an_action_button_follows_its_action(qtbot: QtBot, theme: Theme) -> None:
    action = QAction("Plan het jaar")
    pressed: list[int] = []
    action.triggered.connect(lambda: pressed.append(1))
    button = ActionButton(theme, action, kind="primary")
    shown(qtbot, button)
    button.click()
    assert pressed == [1]
    action.setText("Maak de kring")
    action.setEnabled(False)
    assert (button.text(), button.isEnabled()) == ("Maak de kring", False)


def ink(image: QImage) -> int:
    """Return how many columns of a picture hold something dark."""
    columns = range(image.width())
    rows = range(image.height())
    return sum(any(image.pixelColor(x, y).lightness() < 90 for y in rows) for x in columns)


def test_a_switch_that_is_on_has_room_for_its_heavier_letters(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(ThemeMode.LIGHT, 200)
    chip = FilterChip(theme, "Kring Zuid: 30 uitnodigingen, 15 mensen")
    shown(qtbot, chip)
    chip.resize(chip.sizeHint())
    before = ink(chip.grab().toImage())
    chip.resize(chip.width() + 60, chip.height())
    assert before == ink(chip.grab().toImage())


def test_a_filter_chip_shows_a_tick_only_when_on(qtbot: QtBot, theme: Theme) -> None:
    chip = FilterChip(theme, "Feestdagen", on=False)
    shown(qtbot, chip)
    assert chip.icon().isNull()
    chip.click()
    assert chip.isChecked()
    assert not chip.icon().isNull()


def test_a_choice_tells_only_what_the_user_chose(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice(theme, [("a", "Per thema"), ("b", "Kies zelf")], name="Hoe")
    shown(qtbot, choice)
    heard: list[object] = []
    choice.chosen.connect(heard.append)
    choice.choose("b")
    assert (choice.value, heard) == ("b", [])
    QTest.mouseClick(choice.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert (choice.value, heard) == ("a", ["a"])


def words(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_painted_marks_say_what_they_show(
    qtbot: QtBot, theme: Theme, open_window: OpenHost
) -> None:
    wording = open_window().services.wording
    chip = Chip(theme, "in balans", "green", "check")
    tile = DateTile(theme, wording, date(2026, 12, 1), 1)
    dots = TurnDots(theme, 1, 2, "een keer geleid, twee keer gepland")
    for mark in (chip, tile, dots):
        shown(qtbot, mark)
    assert words(chip) == "in balans"
    assert words(tile).replace("\N{NO-BREAK SPACE}", " ") == "dinsdag 1 december"
    assert words(dots) == "een keer geleid, twee keer gepland"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Anna de Vries", "AV"), ("Bram", "B"), ("", "?"), ("(gast) Els", "E"), ("  ", "?")],
)
def test_initials_are_of_the_first_and_last_word(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_everybody_is_listed_also_with_no_turns(qtbot: QtBot, theme: Theme) -> None:
    table = FairnessTable(theme)
    shown(qtbot, table, QSize(300, 200))
    none = Turns(0, 0, "geen beurten")
    table.show_rows(["Kring", "leidt"], [FairnessRow("Anna", (none,)), FairnessRow("Els", (none,))])
    table.show_rows(["Kring", "leidt"], [FairnessRow("Anna", (none,)), FairnessRow("Els", (none,))])
    expected = ["Kring", "leidt", "Anna", "geen beurten", "Els", "geen beurten"]
    labels = table.findChildren
    qtbot.waitUntil(lambda: [x.text() for x in labels(QLabel) if x.isVisible()] == expected)


def test_a_field_names_its_control_and_its_error(qtbot: QtBot, theme: Theme) -> None:
    line = QLineEdit("anna@")
    field = Field(theme, "E-mail", line)
    shown(qtbot, field)
    fixed: list[int] = []
    field.show_error("Dit adres mist een deel.", "Verbeter", lambda: fixed.append(1))
    assert words(line) == "E-mail"
    assert line.accessibleDescription() == "Dit adres mist een deel."
    qtbot.waitUntil(lambda: bool(field.findChildren(QPushButton)))
    field.findChildren(QPushButton)[0].click()
    assert fixed == [1]
    field.clear_error()
    assert line.accessibleDescription() == ""
    assert line.property("state") == ""


def test_the_cross_and_escape_empty_a_search(qtbot: QtBot, theme: Theme) -> None:
    search = SearchField(theme, "Zoek")
    shown(qtbot, search)
    QTest.keyClicks(search, "anna")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    with qtbot.waitSignal(search.left):
        QTest.keyClick(search, Qt.Key.Key_Escape)
    with qtbot.waitSignal(search.stepped) as stepped:
        QTest.keyClick(search, Qt.Key.Key_Down)
    assert stepped.args == [1]


def turn_wheel(widget: QWidget) -> None:
    """Turn the mouse wheel one notch over a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_changes_no_number_in_passing(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    first, number = QLineEdit(), number_field(theme, 1, 20, suffix=" weken")
    layout.addWidget(first)
    layout.addWidget(number)
    number.setValue(10)
    shown(qtbot, page)
    first.setFocus()
    turn_wheel(number)
    assert number.value() == 10
    number.setFocus()
    turn_wheel(number)
    assert number.value() == 11


def task(theme: Theme, title: str, done: list[str], **options: object) -> TaskRow:
    verb = Deed("Vul in", lambda: done.append(title))
    return TaskRow(theme, title, "Waarom.", verb, icon="send", **options)  # type: ignore[arg-type]


def test_arrows_walk_from_task_to_task_and_enter_does_it(qtbot: QtBot, theme: Theme) -> None:
    done: list[str] = []
    tasks = RowList(theme)
    tasks.show_rows([task(theme, "een", done), task(theme, "twee", done)])
    shown(qtbot, tasks)
    tasks.setFocus()
    tasks.findChildren(QPushButton)[0].setFocus()
    focused: QWidget | None = tasks.focusWidget()
    QTest.keyClick(focused or tasks, Qt.Key.Key_Down)
    QTest.keyClick(tasks.focusWidget(), Qt.Key.Key_Return)
    assert done == ["twee"]


def test_a_task_offers_more_in_its_menu(qtbot: QtBot, theme: Theme) -> None:
    done: list[str] = []
    later = Deed("Doe later", lambda: done.append("later"))
    row = task(theme, "een", done, more=[later])
    shown(qtbot, row, QSize(800, 80))
    row.open_menu(QPoint(10, 10))
    menu = row.findChildren(QMenu)[0]
    assert [action.text() for action in menu.actions()] == ["Doe later"]
    menu.actions()[0].trigger()
    assert done == ["later"]
    menu.close()


def test_a_task_on_a_narrow_page_puts_its_button_below(qtbot: QtBot, theme: Theme) -> None:
    row = task(theme, "Agenda rondsturen", [], when="morgen")
    shown(qtbot, row, QSize(900, 90))
    assert row.button.geometry().center().y() == pytest.approx(row.height() / 2, abs=4)
    row.resize(400, 200)
    qtbot.waitUntil(lambda: row.button.y() > 60)


def test_a_bar_and_an_empty_page_offer_what_to_do(qtbot: QtBot, theme: Theme) -> None:
    done: list[str] = []
    bar = NoticeBar(theme, "Twee adressen missen.", [Deed("Vul aan", lambda: done.append("bar"))])
    empty = EmptyState(
        theme, "Nog geen kring", "Begin hier.", Deed("Plan", lambda: done.append("empty"))
    )
    shown(qtbot, bar)
    shown(qtbot, empty)
    bar.findChildren(QPushButton)[0].click()
    assert empty.button is not None
    empty.button.click()
    assert done == ["bar", "empty"]


def test_the_second_half_of_a_double_click_presses_no_other_button(
    qtbot: QtBot, theme: Theme
) -> None:
    pages, pressed = QStackedWidget(), list[str]()
    for text in ("Zet in de kalender", "Plan een jaar"):
        button = Button(theme, text)
        button.clicked.connect(lambda _=False, said=text: pressed.append(said))
        pages.addWidget(button)
    first = pages.widget(0)
    assert isinstance(first, Button)
    first.clicked.connect(lambda: pages.setCurrentIndex(1))
    shown(qtbot, pages, QSize(300, 60))
    middle, window = QPoint(100, 20), pages.windowHandle()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(window, left, none, middle)
    assert pressed == ["Zet in de kalender"]
    QTest.mouseDClick(window, left, none, middle, 1000)
    assert pressed == ["Zet in de kalender", "Plan een jaar", "Plan een jaar"]


def test_one_toast_at_a_time_within_its_page(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    shown(qtbot, page, QSize(800, 500))
    toast = ToastView(theme, "Sluit", page)
    toast.show_toast(Toast("Eerst."))
    toast.show_toast(Toast("Dan " + "een lange zin " * 12, (Deed("Ongedaan maken", nothing),)))
    qtbot.waitUntil(toast.isVisible)
    assert page.rect().contains(toast.geometry())
    qtbot.waitUntil(lambda: [x.isVisible() for x in toast.findChildren(QLabel)] == [True])
    toast.take_away()
    assert not toast.isVisible()


def test_a_long_toast_beside_what_can_be_done_is_not_cut(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(ThemeMode.LIGHT, 200)
    page = QWidget()
    shown(qtbot, page, QSize(900, 600))
    toast = ToastView(theme, "Sluit", page)
    text = "De printer stopte na 31 van de 48 pagina's. Staat hij aan en zit er papier in?"
    toast.show_toast(Toast(text, (Deed("Druk opnieuw af", nothing),)))
    qtbot.waitUntil(toast.isVisible)
    (said,) = toast.findChildren(QLabel)
    assert said.height() >= said.heightForWidth(said.width()) > 2 * said.fontMetrics().height()
    assert page.rect().contains(toast.geometry())


def test_a_used_toast_gives_the_focus_back(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    field = QLineEdit(page)
    QPushButton("Erna", page)
    shown(qtbot, page, QSize(800, 500))
    toast = ToastView(theme, "Sluit", page)
    field.setFocus()
    toast.show_toast(Toast("Verplaatst.", (Deed("Ongedaan maken", nothing),)))
    undo = toast.findChildren(QPushButton)[0]
    undo.setFocus()
    undo.click()
    assert page.focusWidget() is field


def test_the_side_column_goes_under_on_a_narrow_window(qtbot: QtBot, theme: Theme) -> None:
    frame = PageFrame(theme, "Vandaag")
    body, side = QLabel("links"), QLabel("rechts")
    frame.body.addWidget(body)
    frame.side.addWidget(side)
    shown(qtbot, frame, QSize(1440, 800))
    qtbot.waitUntil(lambda: side.mapTo(frame, QPoint()).x() > body.mapTo(frame, QPoint()).x())
    frame.resize(900, 800)
    qtbot.waitUntil(lambda: side.mapTo(frame, QPoint()).y() > body.mapTo(frame, QPoint()).y())
    assert side.mapTo(frame, QPoint()).x() == body.mapTo(frame, QPoint()).x()


def test_avatars_stand_beside_a_name_and_say_nothing(theme: Theme) -> None:
    assert Avatar(theme, "Anna de Vries").text() == ""


def test_the_button_of_a_hidden_action_waits_until_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    frame = PageFrame(theme, "Plan")
    action = QAction("Plan all circles", frame)
    action.setVisible(False)
    button = frame.add_action(action)
    shown(qtbot, frame)
    assert not button.isVisible()
    action.setVisible(True)
    assert button.isVisible()
