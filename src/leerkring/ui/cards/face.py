"""One card, as large as the screen of the room allows."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leerkring.app.cards.table import CardRow
from leerkring.ui.cards.words import CardWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.notices import announce
from leerkring.ui.widgets.room import room_font

SIZES = (76, 64, 56, 48, 40, 34, 28, 22)  # design pixels: 28 can be read three metres away
SMALL = 22
_WIDE, _MOST = 1300, 2.5  # design pixels; on more of them everything grows along
_SEMI = QFont.Weight.DemiBold
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter


def growth(theme: Theme, width: int) -> float:
    """Return how much larger than on a laptop type is: a projector shows more dots, as wide."""
    return min(max(width * theme.text_percent / theme.px(100) / _WIDE, 1.0), _MOST)


class CardFace(QWidget):
    """Paints a card; its words are its name for screen readers. Empty shows only the paper."""

    def __init__(self, theme: Theme, words: CardWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.card: CardRow | None = None
        self.said = ""
        self.hidden_for_now = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_card(self, card: CardRow) -> None:
        """Show a card and read it out."""
        self._change(card, self._words.card(card, 0))

    def show_words(self, text: str) -> None:
        """Show a sentence instead of a card."""
        self._change(None, text)

    def cover(self, *, on: bool) -> None:
        """Show nothing for a while, so that people look at each other."""
        self.hidden_for_now = on
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 240)

    def font_for(self, text: str, room: QRect) -> QFont:
        """Return the largest font in which a text fits."""
        factor = growth(self._theme, self.width())
        for size in SIZES:
            font = room_font(self._theme, size * factor, _SEMI)
            needed = QFontMetrics(font).boundingRect(room, _WRAP, text)
            if needed.height() <= room.height() and needed.width() <= room.width():
                return font
        return room_font(self._theme, SIZES[-1], _SEMI)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("card"))
        corner = theme.px(24)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        if not self.hidden_for_now:
            self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        theme, card = self._theme, self.card
        edge = min(theme.px(32), self.width() // 16)
        inner = self.rect().adjusted(edge, theme.px(24), -edge, -theme.px(24))
        small = SMALL * growth(theme, self.width())
        above = QFontMetrics(room_font(theme, small)).height()
        if card is not None:
            top = QRect(inner.left(), inner.top(), inner.width(), above)
            kind, font = self._words.kind(card.kind), room_font(theme, small, _SEMI)
            painter.setFont(room_font(theme, small))
            painter.setPen(theme.colour("text2"))
            painter.drawText(top, Qt.AlignmentFlag.AlignRight, kind)
            beside = top.width() - painter.fontMetrics().horizontalAdvance(kind) - edge
            name = self._words.theme(card.theme)
            shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, beside)
            painter.setFont(font)
            painter.setPen(theme.circle_colour(card.theme_number))
            painter.drawText(top, Qt.AlignmentFlag.AlignLeft, shown)
        room = inner.adjusted(0, above + theme.px(8), 0, -theme.px(8))
        text = card.text if card is not None else self.said
        painter.setFont(self.font_for(text, room))
        painter.setPen(theme.colour("text"))
        painter.drawText(room, _WRAP, text)

    def _change(self, card: CardRow | None, said: str) -> None:
        self.card, self.said = card, said
        self.hidden_for_now = False
        self.setAccessibleName(said)
        announce(self, said)
        self.update()
