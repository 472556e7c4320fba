"""A duo as a card of the board: its texts, and how they are painted."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap

from leerkring.domain.coaching import DuoState
from leerkring.ui.theme import Theme

SEMI = QFont.Weight.DemiBold
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
_MOST_PARTS = 20  # a bar of more sessions than this is one piece


@dataclass(frozen=True)
class ShownCard:
    """What a card says; `words` is all of it for screen readers."""

    id: str
    state: DuoState
    title: str
    lines: tuple[str, ...] = ()
    held: int = 0
    total: int = 0
    progress: str = ""
    troubles: tuple[str, ...] = ()
    words: str = ""
    location_id: str | None = None


@dataclass(frozen=True)
class CardMood:
    """How a card is looked at now."""

    focused: bool = False
    hovered: bool = False


_CALM = CardMood()


class CardPainter:
    """Measures and paints cards of any width; a card is as high as its texts."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._title = theme.font(14, SEMI)
        self._small = theme.font(13)
        self._count = theme.font(12, SEMI)
        self._heights: dict[tuple[ShownCard, int], int] = {}

    def height(self, card: ShownCard, wide: int) -> int:
        """Return how high a card of this width is."""
        key = (card, wide)
        if key not in self._heights:
            if len(self._heights) > 2000:
                self._heights.clear()
            self._heights[key] = self._walk(None, QRect(0, 0, wide, 0), card)
        return self._heights[key]

    def menu_place(self, place: QRect) -> QRect:
        """Return where the button for more is on a card."""
        side, edge = self._theme.px(28), self._theme.px(6)
        return QRect(place.right() - side - edge + 1, place.top() + edge, side, side)

    def draw(
        self, painter: QPainter, place: QRect, card: ShownCard, mood: CardMood = _CALM
    ) -> None:
        """Paint a card into a place of its width and height."""
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = mood.focused
        painter.setPen(QPen(theme.colour("focus" if ring else "line"), 2 if ring else 1))
        painter.setBrush(theme.colour("rowhover" if mood.hovered else "card"))
        corner, inset = theme.px(10), 1.0 if ring else 0.5
        painter.drawRoundedRect(
            QRectF(place).adjusted(inset, inset, -inset, -inset), corner, corner
        )
        side = theme.px(16)
        middle = self.menu_place(place).center()
        dots = theme.pixmap("ellipsis", "text2", side)
        painter.drawPixmap(QPoint(middle.x() - side // 2 + 1, middle.y() - side // 2 + 1), dots)
        self._walk(painter, place, card)
        painter.restore()

    def pixmap(self, card: ShownCard, wide: int, ratio: float) -> QPixmap:
        """Return a picture of a card, to carry along."""
        high = self.height(card, wide)
        made = QPixmap(QSize(round(wide * ratio), round(high * ratio)))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.draw(painter, QRect(0, 0, wide, high), card)
        painter.end()
        return made

    def _walk(self, painter: QPainter | None, place: QRect, card: ShownCard) -> int:
        """Go down a card, painting when there is a painter; return its height."""
        theme = self._theme
        edge = theme.px(14)
        left, wide = place.left() + edge, place.width() - 2 * edge
        top = place.top() + theme.px(11)
        beside = wide - theme.px(24)
        top += self._text(painter, QRect(left, top, beside, 0), card.title, self._title, "text")
        for line in card.lines:
            top += theme.px(3)
            top += self._text(painter, QRect(left, top, wide, 0), line, self._small, "text2")
        if card.progress:
            top += theme.px(9)
            top += self._progress(painter, QRect(left, top, wide, 0), card)
        for trouble in card.troubles:
            top += theme.px(9)
            top += self._trouble(painter, QRect(left, top, wide, 0), trouble)
        return top + theme.px(13) - place.top()

    def _text(
        self, painter: QPainter | None, place: QRect, text: str, font: QFont, ink: str
    ) -> int:
        metrics = QFontMetrics(font)
        room = QRect(0, 0, max(place.width(), 1), 10_000)
        high = metrics.boundingRect(room, _WRAP, text).height()
        if painter is not None:
            painter.setFont(font)
            painter.setPen(self._theme.colour(ink))
            at = QRect(place.left(), place.top(), place.width(), high + metrics.descent())
            painter.drawText(at, _WRAP, text)
        return high

    def _progress(self, painter: QPainter | None, place: QRect, card: ShownCard) -> int:
        theme, metrics = self._theme, QFontMetrics(self._count)
        high = max(metrics.height(), theme.px(14))
        if painter is None:
            return high
        words = metrics.horizontalAdvance(card.progress)
        painter.setFont(self._count)
        painter.setPen(theme.colour("text2"))
        text = QRect(place.right() - words, place.top(), words + 2, high)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, card.progress)
        thick, wide = theme.px(6), place.width() - words - theme.px(10)
        room = QRectF(place.left(), place.top() + (high - thick) / 2, wide, thick)
        self._bar(painter, room, card.held, card.total)
        return high

    def _bar(self, painter: QPainter, room: QRectF, held: int, total: int) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if room.width() < theme.px(20) or total < 1:
            return
        corner = room.height() / 2
        parts = total if total <= _MOST_PARTS else 1
        gap = theme.px(3)
        wide = (room.width() - gap * (parts - 1)) / parts
        for number in range(parts):
            piece = QRectF(room.left() + number * (wide + gap), room.top(), wide, room.height())
            painter.setBrush(theme.colour("track"))
            if parts > 1 and number < held:
                painter.setBrush(theme.colour("bar"))
            painter.drawRoundedRect(piece, corner, corner)
            if parts == 1 and held:
                piece.setWidth(max(room.height(), wide * held / total))
                painter.setBrush(theme.colour("bar"))
                painter.drawRoundedRect(piece, corner, corner)

    def _trouble(self, painter: QPainter | None, place: QRect, text: str) -> int:
        theme = self._theme
        inner, icon = theme.px(8), theme.px(16)
        left = place.left() + inner + icon + theme.px(7)
        wide = place.right() - inner - left
        high = self._text(None, QRect(left, 0, wide, 0), text, self._small, "amber")
        whole = high + theme.px(12)
        if painter is None:
            return whole
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ambersoft"))
        painter.drawRoundedRect(
            QRect(place.left(), place.top(), place.width(), whole), theme.px(6), theme.px(6)
        )
        line = QFontMetrics(self._small).height()
        top = place.top() + theme.px(6)
        sign = theme.pixmap("triangle-alert", "amber", icon)
        painter.drawPixmap(QPointF(place.left() + inner, top + (line - icon) / 2), sign)
        self._text(painter, QRect(left, top, wide, 0), text, self._small, "text")
        return whole
