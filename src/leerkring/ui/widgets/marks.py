"""Small painted marks. All are labels with words, so that screen readers read them too."""

import math
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from leerkring.ui.theme import Theme, circle_token
from leerkring.ui.wording import Wording

SEMI = QFont.Weight.DemiBold


class Mark(QLabel):
    """A label that paints itself; its text is only for screen readers and tests."""

    def __init__(self, theme: Theme, words: str = "") -> None:
        super().__init__(words)
        self.theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self.draw(painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def draw(self, painter: QPainter) -> None:
        """Paint; without a pen, smooth."""
        raise NotImplementedError


class Chip(Mark):
    """A short word on a soft ground: tone red, amber, green, blue or neutral; with an icon."""

    def __init__(self, theme: Theme, text: str, tone: str = "blue", icon: str = "") -> None:
        super().__init__(theme, text)
        self._tone = tone
        self._icon = icon
        self._type = theme.font(12, SEMI)

    def change(self, text: str, tone: str, icon: str = "") -> None:
        """Show something else."""
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._type)
        icon = self.theme.px(18) if self._icon else 0
        wide = metrics.horizontalAdvance(self.text()) + self.theme.px(20) + icon
        return QSize(wide, max(self.theme.px(24), metrics.height() + 6))

    def draw(self, painter: QPainter) -> None:
        soft, ink = ("track", "text2") if self._tone == "neutral" else self._tones()
        high = self.height()
        painter.setBrush(self.theme.colour(soft))
        painter.drawRoundedRect(self.rect(), high / 2, high / 2)
        left = self.theme.px(10)
        if self._icon:
            side = self.theme.px(14)
            pixmap = self.theme.pixmap(self._icon, ink, side, stroke=2.4)
            painter.drawPixmap(QPointF(self.theme.px(9), (high - side) / 2), pixmap)
            left += self.theme.px(17)
        painter.setFont(self._type)
        painter.setPen(self.theme.colour(ink))
        place = QRectF(left, 0, self.width() - left, high)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _tones(self) -> tuple[str, str]:
        if self._tone == "soft":
            return "soft", "softtext"
        return f"{self._tone}soft", self._tone


class Icon(Mark):
    """An icon that stands on its own; give `words` when it says something the text does not."""

    def __init__(
        self, theme: Theme, icon: str, token: str = "text2", size: int = 18, words: str = ""
    ) -> None:
        super().__init__(theme, words)
        self._icon = icon
        self._token = token
        self._size = size

    def sizeHint(self) -> QSize:
        side = self.theme.px(self._size)
        return QSize(side, side)

    def draw(self, painter: QPainter) -> None:
        side = self.theme.px(self._size)
        painter.drawPixmap(QPointF(0, 0), self.theme.pixmap(self._icon, self._token, side))


class IconTile(Mark):
    """An icon on a soft square, at the start of a row. Tone: red, amber, green, blue, soft."""

    def __init__(self, theme: Theme, icon: str, tone: str = "blue") -> None:
        super().__init__(theme)
        self._icon = icon
        self._tone = tone

    def sizeHint(self) -> QSize:
        side = self.theme.px(40)
        return QSize(side, side)

    def draw(self, painter: QPainter) -> None:
        soft, ink = (
            ("soft", "softtext") if self._tone == "soft" else (f"{self._tone}soft", self._tone)
        )
        corner = self.theme.px(10)
        painter.setBrush(self.theme.colour(soft))
        painter.drawRoundedRect(self.rect(), corner, corner)
        side = self.theme.px(20)
        left = (self.width() - side) / 2
        painter.drawPixmap(QPointF(left, left), self.theme.pixmap(self._icon, ink, side))


class CircleDot(Mark):
    """The colour of a circle; always beside its name."""

    def __init__(self, theme: Theme, colour: int, size: int = 10) -> None:
        super().__init__(theme)
        self._colour = colour
        self._size = size

    def sizeHint(self) -> QSize:
        side = self.theme.px(self._size)
        return QSize(side, side)

    def draw(self, painter: QPainter) -> None:
        painter.setBrush(self.theme.circle_colour(self._colour))
        painter.drawEllipse(self.rect())


class Avatar(Mark):
    """Somebody's initials on a soft disc; the name stands beside it."""

    def __init__(self, theme: Theme, name: str, size: int = 28) -> None:
        super().__init__(theme)
        self._initials = initials(name)
        self._size = size

    def sizeHint(self) -> QSize:
        side = self.theme.px(self._size)
        return QSize(side, side)

    def draw(self, painter: QPainter) -> None:
        painter.setBrush(self.theme.colour("soft"))
        painter.drawEllipse(self.rect())
        painter.setFont(self.theme.font(11, SEMI))
        painter.setPen(self.theme.colour("softtext"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


class DateTile(Mark):
    """A day as a leaf of a calendar, its month in the colour of the circle."""

    def __init__(self, theme: Theme, wording: Wording, day: date, colour: int) -> None:
        super().__init__(theme, wording.day(day))
        self._wording = wording
        self._day = day
        self._colour = circle_token(colour)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(56), self.theme.px(64))

    def draw(self, painter: QPainter) -> None:
        theme, wide = self.theme, self.width()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, theme.px(10), theme.px(10))
        painter.fillPath(path, theme.colour("bg"))
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, wide, theme.px(20)), theme.colour(self._colour))
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, theme.px(10), theme.px(10))
        self._write(painter, self._wording.short_month(self._day.month), (0, 20), 11, "oncirc")
        self._write(painter, str(self._day.day), (20, 28), 22, "text")
        weekday = self._wording.short_weekday(self._day.weekday())
        self._write(painter, weekday, (44, 17), 11, "text2")

    def _write(
        self, painter: QPainter, text: str, band: tuple[int, int], size: int, token: str
    ) -> None:
        painter.setFont(self.theme.font(size, SEMI))
        painter.setPen(self.theme.colour(token))
        top, high = band
        place = QRectF(0, self.theme.px(top), self.width(), self.theme.px(high))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class TurnDots(Mark):
    """Turns of one person in one role: filled for done, ring for planned, a dash for none."""

    def __init__(self, theme: Theme, done: int, planned: int, words: str) -> None:
        super().__init__(theme, words)
        self._done = done
        self._planned = planned

    def sizeHint(self) -> QSize:
        count = max(1, self._done + self._planned)
        return QSize(self.theme.px(16 * count - 2), self.theme.px(18))

    def draw(self, painter: QPainter) -> None:
        draw_turns(painter, self.theme, QPointF(0, self.height() / 2), self._done, self._planned)


def draw_turns(
    painter: QPainter, theme: Theme, start: QPointF, done: int, planned: int, ink: str = "bar"
) -> None:
    """Paint turns from `start` (left, middle) to the right; also for delegates."""
    unit = theme.px(16) / 16
    centre = start + QPointF(6 * unit, 0)
    for number in range(done + planned):
        if number < done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ink))
            painter.drawEllipse(centre, 5.5 * unit, 5.5 * unit)
        else:
            painter.setPen(QPen(theme.colour(ink), 1.8 * unit))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 4.7 * unit, 4.7 * unit)
        centre += QPointF(16 * unit, 0)
    if done + planned == 0:
        painter.setPen(QPen(theme.colour("ctrl"), 1.6 * unit))
        painter.drawLine(centre - QPointF(4 * unit, 0), centre + QPointF(4 * unit, 0))


class Bar(Mark):
    """How much of something is used: filled for done, outlined for planned, of `most`."""

    def __init__(self, theme: Theme, words: str, done: int, planned: int, most: int) -> None:
        super().__init__(theme, words)
        self._parts = (done, planned, max(most, done + planned, 1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(90), self.theme.px(14))

    def draw(self, painter: QPainter) -> None:
        done, planned, most = self._parts
        gap, edge = self.theme.px(4), self.theme.px(2)
        wide = (self.width() - (most - 1) * gap) / most
        for number in range(most):
            place = QRectF(number * (wide + gap), edge, wide, self.height() - 2 * edge)
            painter.setPen(Qt.PenStyle.NoPen)
            if number < done:
                painter.setBrush(self.theme.colour("bar"))
            elif number < done + planned:
                painter.setPen(QPen(self.theme.colour("bar"), 1.6))
                painter.setBrush(self.theme.colour("card"))
                place.adjust(0.8, 0.8, -0.8, -0.8)
            else:
                painter.setBrush(self.theme.colour("track"))
            painter.drawRoundedRect(place, 4, 4)


class Logo(Mark):
    """Six seats in a circle, one of them the chair that goes round."""

    def __init__(self, theme: Theme, size: int = 28) -> None:
        super().__init__(theme)
        self._size = size

    def sizeHint(self) -> QSize:
        side = self.theme.px(self._size)
        return QSize(side, side)

    def draw(self, painter: QPainter) -> None:
        colours = (self.theme.colour("c3"), self.theme.colour("pri"))
        draw_logo(painter, QRectF(self.rect()), *colours)


def draw_logo(painter: QPainter, place: QRectF, chair: QColor, seat: QColor) -> None:
    """Paint the logo into a square; without a pen."""
    middle, side = place.center(), place.width()
    for number in range(6):
        angle = math.radians(-90 + number * 60)
        radius = side * 0.125 * (1.25 if number == 0 else 1)
        painter.setBrush(chair if number == 0 else seat)
        seat_at = middle + QPointF(math.cos(angle), math.sin(angle)) * side * 0.34
        painter.drawEllipse(seat_at, radius, radius)


def initials(name: str) -> str:
    """Return the first letters of the first and last word: "Anna de Vries" gives "AV"."""
    words = [word for word in name.split() if word[:1].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()
