"""Where painting gets its colours, type and icons: from the theme, or for paper."""

from collections.abc import Callable
from functools import cache
from typing import Protocol

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPixmap

from leerkring.ui.icons import IconShelf
from leerkring.ui.theme import FAMILY, circle_token
from leerkring.ui.tokens import LIGHT

MEDIUM, SEMI, BOLD = QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold
PAPER_SHARPNESS = 4.0  # pixels of an icon per unit on paper


class Look(Protocol):
    """What `Theme` offers; sizes are design pixels."""

    def colour(self, token: str) -> QColor: ...

    def font(self, design: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont: ...

    @property
    def px(self) -> Callable[[float], int]: ...

    def pixmap(self, name: str, token: str, size: int, *, stroke: float = 2.0) -> QPixmap: ...


class PaperLook:
    """Light colours at a fixed size: one unit of the paper is one design pixel."""

    def __init__(self) -> None:
        self._icons = IconShelf(lambda token: LIGHT[token])

    def colour(self, token: str) -> QColor:
        return QColor(LIGHT[token])

    def font(self, design: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(round(design))
        font.setWeight(weight)
        return font

    def px(self, design: float) -> int:
        return round(design)

    def pixmap(self, name: str, token: str, size: int, *, stroke: float = 2.0) -> QPixmap:
        return self._icons.pixmap(name, token, size, ratio=PAPER_SHARPNESS, stroke=stroke)


class SteadyLook:
    """A look that works out each length once: text size never changes for widgets that exist."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.px = cache(look.px)

    def colour(self, token: str) -> QColor:
        return self._look.colour(token)

    def font(self, design: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return self._look.font(design, weight)

    def pixmap(self, name: str, token: str, size: int, *, stroke: float = 2.0) -> QPixmap:
        return self._look.pixmap(name, token, size, stroke=stroke)


class Ruler:
    """Measures texts in the fonts of the calendar, each text once."""

    def __init__(self, look: Look) -> None:
        self._metrics = {
            "pill": QFontMetricsF(look.font(12, SEMI)),
            "small": QFontMetricsF(look.font(11, MEDIUM)),
        }
        self._known: dict[tuple[str, str], float] = {}

    def width(self, text: str, kind: str) -> float:
        """Return how wide `text` is in the font of `kind` ("pill" or "small")."""
        key = (text, kind)
        if key not in self._known:
            self._known[key] = self._metrics[kind].horizontalAdvance(text)
        return self._known[key]


def circle_ink(colour: int) -> str:
    """Return the token of a circle's colour."""
    return circle_token(colour)
