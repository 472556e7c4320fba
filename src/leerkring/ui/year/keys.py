"""What each key does in the calendar."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@dataclass(frozen=True)
class Deed:
    """What the user asks: walk by days, months or to an edge; move, open or remove a meeting."""

    days: int = 0
    months: int = 0
    edge: int = 0
    year: int = 0
    moves: bool = False
    opens: bool = False
    removes: bool = False


_PLAIN = {
    Key.Key_Left: Deed(days=-1),
    Key.Key_Right: Deed(days=1),
    Key.Key_Up: Deed(months=-1),
    Key.Key_Down: Deed(months=1),
    Key.Key_Home: Deed(edge=-1),
    Key.Key_End: Deed(edge=1),
    Key.Key_PageUp: Deed(year=-1),
    Key.Key_PageDown: Deed(year=1),
    Key.Key_Return: Deed(opens=True),
    Key.Key_Enter: Deed(opens=True),
    Key.Key_Delete: Deed(removes=True),
}
_WITH_ALT = {
    Key.Key_Left: Deed(days=-1, moves=True),
    Key.Key_Right: Deed(days=1, moves=True),
    Key.Key_Up: Deed(days=-7, moves=True),
    Key.Key_Down: Deed(days=7, moves=True),
}


def deed_of(event: QKeyEvent) -> Deed | None:
    """Return what a key means here, if anything."""
    held = event.modifiers() & ~Modifier.KeypadModifier
    if held == Modifier.NoModifier:
        return _PLAIN.get(Key(event.key()))
    return _WITH_ALT.get(Key(event.key())) if held == Modifier.AltModifier else None


def is_mine(event: QKeyEvent) -> bool:
    """Tell whether a key goes before a shortcut of the window with the same keys."""
    return deed_of(event) is not None
