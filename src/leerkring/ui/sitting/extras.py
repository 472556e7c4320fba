"""What other features bring to the screen for the room, where they are there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QScreen

from leerkring.app.workspace import Query
from leerkring.ui.page import Page

TakeAway = Callable[[], None]
"""Takes what was shown off the screen, also when it is still to come; twice does no harm."""

DrawCard = Callable[[Page, str, QScreen], TakeAway]
"""Shows a card to the room of a circle (its id), on a screen, above what is there."""

CaseWords = Callable[[str], Query[str]]
"""Asks for a few words about the case of a meeting (its id); "" when there is nothing to show."""


@dataclass(frozen=True)
class Extras:
    """`draw` is for steps about cards. Words of `case` are shown only when they are switched on."""

    draw: DrawCard | None = None
    case: CaseWords | None = None


NO_EXTRAS = Extras()
