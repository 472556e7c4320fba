"""Tables that are typed in, and the week at a glance."""

from collections.abc import Callable
from datetime import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leerkring.domain.people import Weeks, WorkingPattern, WorkingSpan
from leerkring.ui.application import WindowHost
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import Column, Table, TableModel
from leerkring.ui.widgets.week import WeekEditor
from leerkring.ui.wording import Wording

OpenHost = Callable[..., WindowHost]


def shown(qtbot: QtBot, widget: QWidget, size: QSize | None = None) -> None:
    """Show a widget and wait until it has the focus of the keyboard."""
    qtbot.addWidget(widget)
    if size is not None:
        widget.resize(size)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def people(theme: Theme) -> TableModel[str]:
    columns = [
        Column[str]("Naam", str, editable=lambda row: row != "vast"),
        Column[str]("Lengte", lambda row: str(len(row)), words=lambda row: f"{len(row)} tekens"),
    ]
    model = TableModel[str](theme, columns, new_row="Typ een naam")
    model.show_rows(["anna", "vast"])
    return model


def test_an_edited_cell_is_told_and_not_stored(qtbot: QtBot, theme: Theme) -> None:
    model = people(theme)
    heard: list[tuple[int, int, str]] = []
    model.edited.connect(lambda *cell: heard.append(cell))
    table = Table(theme, model, name="Mensen")
    shown(qtbot, table, QSize(500, 300))
    table.setCurrentIndex(model.index(0, 0))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChildren(QLineEdit)[0]
    assert editor.accessibleName() == "Naam"
    editor.selectAll()
    QTest.keyClicks(editor, "bram")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: heard == [(0, 0, "bram")])
    assert model.rows == ("anna", "vast")


def test_typing_in_the_last_row_tells_a_new_one(qtbot: QtBot, theme: Theme) -> None:
    model = people(theme)
    heard: list[tuple[int, int, str]] = []
    model.edited.connect(lambda *cell: heard.append(cell))
    model.setData(model.index(2, 0), "els")
    assert heard == [(2, 0, "els")]
    assert model.row_of(model.index(2, 0)) is None


def test_enter_opens_a_cell_that_is_not_edited_and_delete_removes(
    qtbot: QtBot, theme: Theme
) -> None:
    model = people(theme)
    table = Table(theme, model, name="Mensen")
    shown(qtbot, table, QSize(500, 300))
    table.setCurrentIndex(model.index(1, 0))
    table.setFocus()
    with qtbot.waitSignal(table.opened):
        QTest.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.removed) as removed:
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert removed.args[0].row() == 1


def test_cells_say_their_column_and_words(theme: Theme) -> None:
    model = people(theme)
    said = model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Lengte: 4 tekens"


def spans() -> st.SearchStrategy[WorkingSpan]:
    starts, ends = st.sampled_from([None, time(8)]), st.sampled_from([None, time(12, 30), time(15)])
    return st.builds(WorkingSpan, st.integers(0, 6), starts, ends, st.sampled_from(Weeks))


@given(st.sets(spans(), max_size=6))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_showing_a_week_changes_nothing_in_it(theme: Theme, found: set[WorkingSpan]) -> None:
    pattern = WorkingPattern(tuple(sorted(found, key=repr)))
    editor = WeekEditor(theme, Wording("nl"))
    heard: list[WorkingPattern] = []
    editor.changed.connect(heard.append)
    editor.show_pattern(pattern)
    assert editor.pattern == pattern
    assert heard == []
    editor.deleteLater()


def test_ticking_a_day_adds_it_and_a_second_time_gets_other_weeks(
    qtbot: QtBot, theme: Theme
) -> None:
    editor = WeekEditor(theme, Wording("nl"))
    shown(qtbot, editor)
    days = [box for box in editor.findChildren(QCheckBox) if box.isVisible()]
    assert len(days) == 7
    days[1].click()
    assert editor.pattern.spans == (WorkingSpan(1),)
    more = [b for b in editor.findChildren(QPushButton) if "dinsdag" in b.accessibleName()]
    more[0].click()
    assert {span.weeks for span in editor.pattern.spans} == {Weeks.ODD, Weeks.EVEN}
