"""One card as it lies on the table, painted."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from leerkring.app.cards.table import CardRow
from leerkring.ui.cards.words import CardWords
from leerkring.ui.theme import Theme

SEMI = QFont.Weight.DemiBold
HEIGHT, LEAST_WIDTH, GAP = 156, 236, 12  # design pixels
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class TileMood:
    """How a tile looks at the moment; `chosen` is its turn, 0 when it was not chosen."""

    focused: bool = False
    hovered: bool = False
    chosen: int = 0


class TilePainter:
    """Paints cards: theme and kind above, the text, and when it was used below."""

    def __init__(self, theme: Theme, words: CardWords) -> None:
        self._theme, self._words = theme, words
        self._small, self._body = theme.font(12), theme.font(14)
        self._name = theme.font(12, SEMI)

    def draw(self, painter: QPainter, place: QRect, card: CardRow, mood: TileMood) -> None:
        """Paint a card into a place."""
        theme, words = self._theme, self._words
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, place, mood)
        edge = theme.px(14)
        inner = place.adjusted(edge, theme.px(11), -edge, -theme.px(10))
        high = QFontMetrics(self._name).height()
        colour = theme.circle_colour(card.theme_number)
        dot = theme.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRect(inner.left(), inner.top() + (high - dot) // 2, dot, dot))
        name = inner.adjusted(dot + theme.px(6), 0, 0, 0)
        name.setHeight(high)
        self._line(painter, name, words.theme(card.theme), self._name, "text")
        foot = QRect(inner.left(), inner.bottom() - high, inner.width(), high)
        text = QRect(inner.left(), inner.top() + high + theme.px(8), inner.width(), 0)
        text.setBottom(foot.top() - theme.px(2))
        painter.setPen(theme.colour("text2" if card.used_on and not mood.chosen else "text"))
        painter.setFont(self._body)
        painter.drawText(text, _WRAP, self.fitted(card.text, text))
        self._foot(painter, foot, card, mood)
        painter.restore()

    def fitted(self, text: str, room: QRect) -> str:
        """Return as many words as there is room for, with … for the rest."""
        metrics = QFontMetrics(self._body)
        endless = QRect(0, 0, max(room.width(), 1), 10_000)

        def fits(words: str) -> bool:
            return metrics.boundingRect(endless, _WRAP, words).height() <= room.height()

        if fits(text):
            return text
        parts = text.split(" ")
        while len(parts) > 1 and not fits(" ".join(parts) + "…"):
            parts.pop()
        return " ".join(parts) + "…"

    def _ground(self, painter: QPainter, place: QRect, mood: TileMood) -> None:
        theme = self._theme
        line = "focus" if mood.focused else "pri" if mood.chosen else "line"
        wide = 2 if mood.focused or mood.chosen else 1
        painter.setPen(QPen(theme.colour(line), wide))
        painter.setBrush(theme.colour("rowhover" if mood.hovered else "card"))
        inset, corner = (1.0, theme.px(12)) if wide == 2 else (0.5, theme.px(12))
        painter.drawRoundedRect(
            QRectF(place).adjusted(inset, inset, -inset, -inset), corner, corner
        )

    def _foot(self, painter: QPainter, place: QRect, card: CardRow, mood: TileMood) -> None:
        theme = self._theme
        if mood.chosen:
            side = place.height() + theme.px(4)
            badge = QRect(place.right() - side, place.bottom() - side, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pri"))
            painter.drawEllipse(badge)
            painter.setFont(self._name)
            painter.setPen(theme.colour("onpri"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(mood.chosen))
        left, kind = place.left(), self._words.kind(card.kind)
        said = kind
        if card.used_on:
            said = f"{kind} · {self._words.used(card)}"
            side = theme.px(14)
            top = place.top() + (place.height() - side) // 2
            painter.drawPixmap(QPoint(left, top), theme.pixmap("check", "green", side))
            left += side + theme.px(5)
        right = place.right() - (theme.px(28) if mood.chosen else 0)
        line = QRect(left, place.top(), right - left, place.height())
        self._line(painter, line, said, self._small, "text2")

    def _line(self, painter: QPainter, place: QRect, text: str, font: QFont, ink: str) -> None:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
