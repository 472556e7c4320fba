"""Counts what a user does: clicks, keys and fields typed into, from QTest and xdotool alike."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class InputCounter(QObject):
    """One input is a click, a key or chord that is not text, or one field filled in.

    Install it on the application as an event filter. `extra` counts what cannot be clicked in a
    test: answers given to a file dialog.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reset()

    def reset(self) -> None:
        self.clicks = self.keys = self.fields = self.chars = self.extra = 0
        self._typing_in: QObject | None = None
        self._last: object = None

    @property
    def inputs(self) -> int:
        return self.clicks + self.keys + self.fields + self.extra

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt
        if event.type() == QEvent.Type.Shortcut:  # such a chord never comes as a key press
            self.keys += 1
            self._typing_in = None
        if not isinstance(watched, QWidget):
            return False
        if isinstance(event, QMouseEvent) and event.type() in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonDblClick,
        ):
            self._click(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._key(watched, event)
        return False

    def _click(self, event: QMouseEvent) -> None:
        # a press that a child leaves unused goes on to its parents: the same time and place
        mark = (event.timestamp(), event.globalPosition().toTuple())
        if mark != self._last:
            self.clicks += 1
            self._last = mark
        self._typing_in = None

    def _key(self, watched: QWidget, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in _MODIFIERS:
            return
        focused: QWidget | None = watched.window().focusWidget()
        if focused is not None and watched is not focused:
            return
        text = event.text()
        printable = bool(text) and text.isprintable() and not event.modifiers() & _CHORD
        if printable and isinstance(watched, _FIELDS):
            self.chars += 1
            self.fields += self._typing_in is not watched
            self._typing_in = watched
        else:
            self.keys += 1
            self._typing_in = None
