"""A line for a day takes what people type, and says so when it is no day."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from leerkring.domain.errors import DomainError
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.day_line import DayLine
from leerkring.ui.widgets.fields import time_field
from leerkring.ui.widgets.layouts import column

DUTCH = QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> Iterator[DayLine]:
    made = DayLine(theme, date(2026, 12, 7), DUTCH)
    page = QWidget()
    page.setLayout(column(QLineEdit(), made, QLineEdit()))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    yield made  # noqa: PT022 - returning would let its page go


def type_over(line: DayLine, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("14-1", QDate(2027, 1, 14)),  # the nearest one
        ("14-1-2027", QDate(2027, 1, 14)),
        ("do 14 jan 2027", QDate(2027, 1, 14)),
        ("3 november", QDate(2026, 11, 3)),
        ("", QDate(2026, 12, 7)),
    ],
)
def test_a_day_is_typed_as_people_write_it(line: DayLine, typed: str, day: QDate) -> None:
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    type_over(line, typed)
    assert line.date() == day
    assert line.text() == DUTCH.toString(day, "ddd d MMM yyyy")


def test_what_is_no_day_stays_and_is_told(line: DayLine) -> None:
    told: list[DomainError] = []
    days: list[QDate] = []
    line.refused.connect(told.append)
    line.dateChanged.connect(days.append)
    type_over(line, "30-2-2027")
    assert told
    assert (line.text(), line.date(), days) == ("30-2-2027", QDate(2026, 12, 7), [])
    type_over(line, "28-2-2027")
    assert days == [QDate(2027, 2, 28)]
    assert line.property("state") == ""


def test_a_click_chooses_the_whole_day_to_type_over(line: DayLine) -> None:
    line.clearFocus()
    line.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    QTest.keyClicks(line, "24-12")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.date() == QDate(2026, 12, 24)


def test_arrows_go_by_days_and_pages_by_months(line: DayLine) -> None:
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_PageDown)
    assert line.date() == QDate(2026, 11, 8)


def test_a_month_opens_to_choose_from(line: DayLine) -> None:
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = line.findChildren(QCalendarWidget)[0]
    assert month.selectedDate() == QDate(2026, 12, 7)
    month.activated.emit(QDate(2026, 12, 9))
    assert line.date() == QDate(2026, 12, 9)
    assert not month.isVisible()


def test_a_time_can_be_typed_over_as_a_whole(qtbot: QtBot, theme: Theme) -> None:
    field = time_field(theme, time(13, 0))
    qtbot.addWidget(field)
    field.show()
    field.selectAll()
    QTest.keyClicks(field, "0930")
    assert field.text() == "09:30"
