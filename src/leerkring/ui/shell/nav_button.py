"""One line of the sidebar: icon or coloured dot, name, and how much waits there."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton

from leerkring.ui.theme import Theme, circle_token
from leerkring.ui.widgets.buttons import Button

HIGHEST, LOWEST = 38, 28  # design pixels; a target is never lower
_SIDE = 20  # of an icon
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
MEDIUM, SEMI = QFont.Weight.Medium, QFont.Weight.DemiBold


class NavButton(Button):
    """Paints its own content on the button's ground; only the icon when the sidebar is narrow."""

    walked = Signal(object)  # Qt.Key: up, down, home or end

    def __init__(
        self, theme: Theme, text: str, *, icon: str = "", colour: int = -1, quiet: bool = False
    ) -> None:
        super().__init__(theme, text, kind="nav")
        self._icon = icon
        self._colour = colour
        self._quiet = quiet
        self._badge = 0
        self._badge_words = ""
        self._collapsed = False
        self._high = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCheckable(not quiet)
        self._name()

    def show_badge(self, count: int, words: str) -> None:
        """Show how much waits there; `words` says it to screen readers."""
        self._badge, self._badge_words = count, words
        self._name()
        self.update()

    def collapse(self, *, collapsed: bool) -> None:
        """Show only the icon, with the name as tooltip."""
        self._collapsed = collapsed
        self._name()
        self.updateGeometry()
        self.update()

    def squeeze(self, high: int) -> None:
        """Be as high as there is room for; never too low to read or to hit."""
        if high != self._high:
            self._high = high
            self.updateGeometry()

    @property
    def lowest(self) -> int:
        """How low it may be made for its name, or only its icon, to be seen whole."""
        words = 0 if self._collapsed else QFontMetrics(self._theme.font(14)).height() + 8
        return max(LOWEST, words, self._theme.px(_SIDE))

    def shown_text(self) -> str:
        """Return the name as it stands beside the icon: shortened where there is no more room."""
        metrics, wide = QFontMetrics(self._font()), self._room().width()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, wide)

    def sizeHint(self) -> QSize:
        usual = max(self._theme.px(HIGHEST), self.lowest)
        high = min(max(self._high, self.lowest), usual) if self._high else usual
        return QSize(self._theme.px(40 if self._collapsed else 160), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self.sizeHint().height())

    def nextCheckState(self) -> None:
        """Leave it to the shell which place is marked; a click alone marks nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKING:
            self.walked.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        ink = "softtext" if self.isChecked() else "text2" if self._quiet else "text"
        self._draw_sign(painter, ink)
        if not self._collapsed:
            self._draw_text(painter, ink)
        if self._badge:
            self._draw_badge(painter)
        painter.end()

    def _draw_sign(self, painter: QPainter, ink: str) -> None:
        theme, middle = self._theme, self.height() / 2
        centre = self.width() / 2 if self._collapsed else theme.px(20)
        if self._colour >= 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(circle_token(self._colour)))
            radius = theme.px(7 if self._collapsed else 5)
            painter.drawEllipse(QPointF(centre, middle), radius, radius)
            return
        side = theme.px(_SIDE if not self._quiet else 16)
        token = ink if self.isChecked() else "text2"
        pixmap = theme.pixmap(self._icon, token, side)
        painter.drawPixmap(QPointF(centre - side / 2, middle - side / 2), pixmap)

    def _draw_text(self, painter: QPainter, ink: str) -> None:
        painter.setFont(self._font())
        painter.setPen(self._theme.colour(ink))
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter, self.shown_text())

    def _room(self) -> QRect:
        """Return where the name stands; the longest one needs almost all of a narrow column."""
        px = self._theme.px
        left = px(36 if self._colour >= 0 or self._quiet else 42)
        right = px(46 if self._badge else 2)
        return QRect(left, 0, self.width() - left - right, self.height())

    def _font(self) -> QFont:
        return self._theme.font(14, SEMI if self.isChecked() else MEDIUM)

    def _draw_badge(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if self._collapsed:
            painter.setBrush(theme.colour("pri"))
            painter.drawEllipse(QPointF(self.width() - theme.px(8), theme.px(9)), 4, 4)
            return
        font = theme.font(12, SEMI)
        text = str(self._badge) if self._badge < 100 else "99+"
        wide = max(theme.px(24), QFontMetrics(font).horizontalAdvance(text) + theme.px(14))
        high = theme.px(20)
        place = QRectF(self.width() - wide - theme.px(9), (self.height() - high) / 2, wide, high)
        painter.setBrush(theme.colour("soft"))
        painter.drawRoundedRect(place, high / 2, high / 2)
        painter.setFont(font)
        painter.setPen(theme.colour("softtext"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _name(self) -> None:
        words = f"{self.text()}, {self._badge_words}" if self._badge else self.text()
        self.setAccessibleName(words)
        font = self._theme.font(14, SEMI)
        room = self._theme.px(140)
        cut = QFontMetrics(font).horizontalAdvance(self.text()) > room
        self.setToolTip(words if self._collapsed else self.text() if cut else "")
