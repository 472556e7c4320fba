"""The counter of inputs counts as the budgets do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from support.inputs import InputCounter


def test_clicks_keys_fields_and_signs_are_told_apart(qtbot: QtBot, inputs: InputCounter) -> None:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    name, mail, button = QLineEdit(), QLineEdit(), QPushButton("Voeg toe")
    for part in (name, mail, button):
        layout.addWidget(part)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    name.setFocus()
    QTest.keyClicks(name, "Anna")
    QTest.keyClick(name, Qt.Key.Key_Tab)
    QTest.keyClicks(mail, "anna@voorbeeld.nl")
    QTest.keyClick(mail, Qt.Key.Key_Return)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (inputs.clicks, inputs.keys, inputs.fields, inputs.chars) == (1, 3, 2, 21)
    assert inputs.inputs == 6
    inputs.reset()
    assert inputs.inputs == 0


def test_a_click_that_goes_on_to_the_parents_counts_once(
    qtbot: QtBot, inputs: InputCounter
) -> None:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    label = QLabel("tekst")
    layout.addWidget(label)
    qtbot.addWidget(widget)
    widget.show()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert inputs.clicks == 1


def test_a_chord_that_belongs_to_a_command_counts(qtbot: QtBot, inputs: InputCounter) -> None:
    widget = QWidget()
    done: list[bool] = []
    action = QAction("Bewaar", widget)
    action.setShortcut("Ctrl+S")
    action.triggered.connect(lambda: done.append(True))
    widget.addAction(action)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    QTest.keyClick(widget, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(done) == 1
    assert inputs.inputs == inputs.keys == 1
