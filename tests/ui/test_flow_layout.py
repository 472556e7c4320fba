"""Parts that wrap like words, and the height they ask for."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button
from leerkring.ui.widgets.layouts import FlowLayout


def shown(qtbot: QtBot, widget: QWidget, size: QSize) -> None:
    """Show a widget in a window of this size."""
    qtbot.addWidget(widget)
    widget.resize(size)
    widget.show()
    qtbot.waitExposed(widget)


def test_a_flow_wraps_and_asks_for_the_height_it_needs(qtbot: QtBot, theme: Theme) -> None:
    widget = QWidget()
    flow = FlowLayout(8)
    for _ in range(6):
        flow.addWidget(Button(theme, "Een knop"))
    widget.setLayout(flow)
    shown(qtbot, widget, QSize(260, 400))
    tops = {button.y() for button in widget.findChildren(QPushButton)}
    assert len(tops) == 3
    lowest = max(b.geometry().bottom() for b in widget.findChildren(QPushButton))
    assert lowest < flow.heightForWidth(260)
    assert flow.heightForWidth(2000) < flow.heightForWidth(260)


@pytest.mark.parametrize("inside", [False, True])
def test_a_flow_asks_for_another_height_when_its_parts_change(
    qtbot: QtBot, theme: Theme, *, inside: bool
) -> None:
    widget, flow = QWidget(), FlowLayout(8)
    if inside:
        around = QVBoxLayout(widget)
        around.addLayout(flow)
        around.addStretch(1)
    else:
        widget.setLayout(flow)
    buttons = [Button(theme, "Een knop") for _ in range(3)]
    for button in buttons:
        flow.addWidget(button)
    shown(qtbot, widget, QSize(700, 400))
    one_line = flow.heightForWidth(300)
    buttons[2].setText("Een knop met heel veel woorden erop")
    qtbot.waitUntil(lambda: flow.heightForWidth(300) > one_line)
    more = flow.heightForWidth(300)
    buttons[2].hide()
    qtbot.waitUntil(lambda: flow.heightForWidth(300) == one_line)
    buttons[2].show()
    qtbot.waitUntil(lambda: flow.heightForWidth(300) == more)
    flow.takeAt(2)
    assert flow.heightForWidth(300) == one_line
