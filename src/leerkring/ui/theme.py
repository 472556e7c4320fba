"""The look of the window now: colours, type sizes and icons, the same for every widget."""

import sys
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from leerkring.support.resources import resource
from leerkring.ui.icons import IconShelf
from leerkring.ui.stylesheet import style_sheet
from leerkring.ui.tokens import CIRCLE_COLOURS, DARK, LIGHT

FAMILY = "Inter"
SMALLEST_TEXT, LARGEST_TEXT = 100, 200  # percent


class ThemeMode(StrEnum):
    """Which colours the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Gives colours by token, fonts and sizes by their design pixels, and tinted icons.

    Widgets ask when they paint; a change of colours repaints everything by itself. A change of
    text size counts for widgets made after it: the application builds the window again.
    """

    changed = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._mode = ThemeMode.SYSTEM
        self._percent = SMALLEST_TEXT
        self._fonts: dict[tuple[float, QFont.Weight], QFont] = {}
        self._tokens = LIGHT
        self._tinted = QTemporaryDir()
        self.icons = IconShelf(lambda token: self._tokens[token])
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def mode(self) -> ThemeMode:
        """The user's choice."""
        return self._mode

    @property
    def text_percent(self) -> int:
        """Size of the text, 100 to 200."""
        return self._percent

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are shown now."""
        return self._tokens is DARK

    def colour(self, token: str) -> QColor:
        """Return a colour by its name in `tokens.py`."""
        return QColor(self._tokens[token])

    def hex(self, token: str) -> str:
        """Return a colour as "#RRGGBB", for rich text."""
        return self._tokens[token]

    def circle_colour(self, number: int) -> QColor:
        """Return the colour of a circle; `number` (from 0) goes round the six there are."""
        return self.colour(circle_token(number))

    def px(self, design: float) -> int:
        """Return a length on the screen for one in design pixels: grows along with the text."""
        return round(design * self._factor())

    def font(self, design: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font at a size in design pixels (96 to the inch)."""
        key = (self.points(design), weight)
        if key not in self._fonts:
            font = QFont(FAMILY)
            font.setPointSizeF(key[0])
            font.setWeight(weight)
            self._fonts[key] = font
        return QFont(self._fonts[key])  # a copy knows already which file it is drawn from

    def points(self, design: float) -> float:
        """Return design pixels as points at the chosen text size."""
        per_pixel = 1.0 if sys.platform == "darwin" else 0.75
        return round(design * per_pixel * self._percent / 100, 2)

    def pixmap(self, name: str, token: str, size: int, *, stroke: float = 2.0) -> QPixmap:
        """Return an icon sharp enough for every screen in use."""
        ratio = self._application.devicePixelRatio()
        return self.icons.pixmap(name, token, size, ratio=ratio, stroke=stroke)

    def choose(self, mode: ThemeMode, text_percent: int) -> None:
        """Show these colours and this text size from now on."""
        self._mode = mode
        self._percent = min(max(text_percent, SMALLEST_TEXT), LARGEST_TEXT)
        self._show()

    def _follow_system(self) -> None:
        if self._mode is ThemeMode.SYSTEM:
            self._show()

    def _show(self) -> None:
        self._tokens = DARK if self._wants_dark() else LIGHT
        self._application.setFont(self.font(14))
        self._application.setPalette(self._palette())
        arrows = self._tinted_files()
        self._application.setStyleSheet(style_sheet(self._tokens, arrows, self.px, self.points))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._mode is ThemeMode.SYSTEM:
            return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode is ThemeMode.DARK

    def _factor(self) -> float:
        screens = QGuiApplication.screens()
        dots = screens[0].logicalDotsPerInch() if screens else 96.0
        usual = 72.0 if sys.platform == "darwin" else 96.0
        return self._percent / 100 * dots / usual

    def _tinted_files(self) -> dict[str, str]:
        """Write the few icons that a style sheet can only take from a file."""
        files = {}
        for key, (name, token) in _SHEET_ICONS.items():
            place = Path(self._tinted.path(), f"{key}-{'dark' if self.is_dark else 'light'}.svg")
            place.write_text(self.icons.svg(name, self._tokens[token]), encoding="utf-8")
            files[key] = place.as_posix()
        return files

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (_R.Text, _R.WindowText, _R.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("textd"))
        return palette


_R = QPalette.ColorRole
_ROLES = {
    _R.Window: "bg",
    _R.WindowText: "text",
    _R.Base: "card",
    _R.AlternateBase: "rowhover",
    _R.Text: "text",
    _R.Button: "card",
    _R.ButtonText: "text",
    _R.BrightText: "red",
    _R.Light: "card",
    _R.Midlight: "line",
    _R.Mid: "line",
    _R.Dark: "ctrl",
    _R.Shadow: "ctrl",
    _R.Highlight: "pri",
    _R.HighlightedText: "onpri",
    _R.Accent: "pri",
    _R.Link: "pri",
    _R.LinkVisited: "pri",
    _R.PlaceholderText: "text2",
    _R.ToolTipBase: "toast",
    _R.ToolTipText: "ontoast",
}
_SHEET_ICONS = {
    "check": ("check", "onpri"),
    "check_off": ("check", "textd"),
    "down": ("chevron-down", "text2"),
    "up": ("chevron-up", "text2"),
    "right": ("chevron-right", "text2"),
    "left": ("chevron-left", "text2"),
}


def circle_token(number: int) -> str:
    """Return the token of a circle's colour; `number` counts from 0 and goes round."""
    return f"c{number % CIRCLE_COLOURS + 1}"


def load_fonts() -> None:
    """Make the shipped fonts known to Qt, so that every computer shows the same."""
    for file in sorted(resource("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
