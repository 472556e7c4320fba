"""Dragging a meeting: which one, from where, and over which day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint

from leerkring.ui.widgets.bubble import Said
from leerkring.ui.year.shown import ShownMeeting

Describe = Callable[[str, date], Said]  # meeting id and day


@dataclass
class Drag:
    """A meeting on its way; `over` is the day under the pointer, which is `at` a place."""

    meeting: ShownMeeting
    pressed_at: QPoint
    at: QPoint
    begun: bool = False
    over: date | None = None
