"""What all screens for a whole room share: type to read from afar, keys, a whole screen."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QScreen
from PySide6.QtWidgets import QWidget

from leerkring.ui.theme import Theme

Key = Qt.Key


class RoomDeed(StrEnum):
    """What one key does while a room looks at the screen."""

    FORWARD = "forward"
    BACK = "back"
    PAUSE = "pause"
    MORE = "more"
    BLANK = "blank"
    STOP = "stop"


_KEYS: Mapping[int, RoomDeed] = {
    Key.Key_Space: RoomDeed.FORWARD,
    Key.Key_Right: RoomDeed.FORWARD,
    Key.Key_Down: RoomDeed.FORWARD,
    Key.Key_PageDown: RoomDeed.FORWARD,
    Key.Key_Left: RoomDeed.BACK,
    Key.Key_Up: RoomDeed.BACK,
    Key.Key_PageUp: RoomDeed.BACK,
    Key.Key_Backspace: RoomDeed.BACK,
    Key.Key_P: RoomDeed.PAUSE,
    Key.Key_Plus: RoomDeed.MORE,
    Key.Key_Equal: RoomDeed.MORE,  # the same key, without Shift
    Key.Key_B: RoomDeed.BLANK,
    Key.Key_Period: RoomDeed.BLANK,
    Key.Key_Escape: RoomDeed.STOP,
}
_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def room_deed(event: QKeyEvent) -> RoomDeed | None:
    """Return what a key does in a room; those of a presenter's clicker are among them."""
    return None if event.modifiers() & _CHORD else _KEYS.get(event.key())


def room_font(theme: Theme, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font in design pixels that does not grow with the text of the window.

    Its figures are all as wide, so that a running clock stands still.
    """
    font = theme.font(size * 100 / theme.text_percent, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def cover(window: QWidget, screen: QScreen) -> None:
    """Let a window cover a screen.

    The screen is named too, not only its place: where windows may not place themselves (Wayland)
    that decides. One that covers another screen has to leave it first.
    """
    if window.isVisible() and window.screen() != screen:
        window.hide()
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
