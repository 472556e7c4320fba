"""Icons that take their colour from the theme at the moment they are painted."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from leerkring.support.resources import resource

GAP = 8  # between an icon and the text of its button, at 100 % text


class IconShelf:
    """Reads each SVG once and keeps what was drawn, by name, colour, size and stroke."""

    def __init__(self, colour: Callable[[str], str]) -> None:
        self._colour = colour
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, int, float], QPixmap] = {}

    def pixmap(
        self, name: str, token: str, size: int, *, ratio: float = 1.0, stroke: float = 2.0
    ) -> QPixmap:
        """Return the icon in the colour of `token`, `size` logical pixels square."""
        colour = self._colour(token)
        key = (name, colour, size, round(ratio * 100), stroke)
        if key not in self._drawn:
            self._drawn[key] = self._draw(self.svg(name, colour, stroke=stroke), size, ratio)
        return self._drawn[key]

    def svg(self, name: str, colour: str, *, stroke: float = 2.0) -> str:
        """Return the SVG text in the given colour."""
        if name not in self._sources:
            self._sources[name] = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        text = self._sources[name].replace("currentColor", colour)
        return text.replace('stroke-width="2"', f'stroke-width="{stroke}"')

    def icon(
        self, name: str, token: str, *, chosen: str | None = None, gap: int = 0, size: int = 18
    ) -> QIcon:
        """Return an icon that follows the theme; `chosen` is the token when checked.

        With a `gap` the icon is that much wider than high, empty on the right, so that a button
        leaves room between icon and text: give it the icon size (size + gap, size).
        """
        return QIcon(_FollowingEngine(self, name, token, chosen or token, gap, size))

    def _draw(self, svg: str, size: int, ratio: float) -> QPixmap:
        side = max(1, round(size * ratio))
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


class _FollowingEngine(QIconEngine):
    """Draws one icon in today's colours; Qt asks it again whenever a button is painted."""

    def __init__(
        self, shelf: IconShelf, name: str, token: str, chosen: str, gap: int, size: int
    ) -> None:
        super().__init__()
        self._shelf = shelf
        self._name = name
        self._token = token
        self._chosen = chosen
        self._gap = gap
        self._size = size

    def clone(self) -> QIconEngine:
        return _FollowingEngine(
            self._shelf, self._name, self._token, self._chosen, self._gap, self._size
        )

    def key(self) -> str:
        return "leerkring"

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        del mode, state
        return size

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = self.scaledPixmap(rect.size(), mode, state, ratio)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return the icon for a place of `size` logical pixels."""
        token = self._chosen if state == QIcon.State.On else self._token
        if mode == QIcon.Mode.Disabled:
            token = "textd"
        side = min(size.height(), size.width())
        drawn = self._shelf.pixmap(self._name, token, side, ratio=scale)
        if size.width() <= size.height():
            return drawn
        wide = QPixmap(round(size.width() * scale), round(size.height() * scale))
        wide.fill(Qt.GlobalColor.transparent)
        wide.setDevicePixelRatio(scale)
        painter = QPainter(wide)
        painter.drawPixmap(QPoint(0, 0), drawn)
        painter.end()
        return wide
