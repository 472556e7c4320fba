"""The names along the matrix, with how often each visits and is visited."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QLabel, QWidget

from leerkring.app.visits.rows import MatrixPerson
from leerkring.ui.theme import Theme
from leerkring.ui.visits.model import MatrixModel

SEMI = QFont.Weight.DemiBold
LONGEST_ROW, LONGEST_COLUMN = 176, 112  # design pixels for a name


class Names(QHeaderView):
    """Names of visitors (down) or of hosts (across; upright where columns are narrow)."""

    def __init__(self, theme: Theme, model: MatrixModel, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._theme = theme
        self._people = model
        self._across = orientation == Qt.Orientation.Horizontal
        self._current = -1
        self._wide = 0  # of the widest name
        self.upright = False
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(theme.px(28))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def measure(self) -> None:
        """Make room for the longest name; to be called when other people are shown."""
        metrics = QFontMetrics(self._theme.font(13, SEMI))
        count = self._people.columnCount() if self._across else self._people.rowCount()
        self._wide = max((self._room_for(n, metrics) for n in range(count)), default=0)
        self.updateGeometry()

    @property
    def widest(self) -> int:
        """How wide the longest name is."""
        return self._wide

    def choose(self, section: int) -> None:
        """Mark the row or column of the chosen cell."""
        if section != self._current:
            self._current = section
            self.viewport().update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        if not self._across:
            return QSize(min(self._wide, px(LONGEST_ROW)) + px(62), 0)
        if not self.upright:
            return QSize(0, px(48))
        return QSize(0, min(self._wide, px(LONGEST_COLUMN)) + px(36))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        person = self._person(logicalIndex)
        if person is None:
            return
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.colour("soft" if logicalIndex == self._current else "card"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        ink = "softtext" if logicalIndex == self._current else "text"
        if not self._across:
            self._draw_row(painter, QRectF(rect), person, logicalIndex, ink)
        elif not self.upright:
            self._draw_column(painter, QRectF(rect), person, logicalIndex, ink)
        else:
            self._draw_upright(painter, QRectF(rect), person, logicalIndex, ink)
        painter.restore()

    # Three ways to draw a name

    def _draw_row(
        self, painter: QPainter, place: QRectF, person: MatrixPerson, section: int, ink: str
    ) -> None:
        px = self._theme.px
        count = QRectF(place.right() - px(36), place.top(), px(28), place.height())
        self._total(painter, count, person, ink, Qt.AlignmentFlag.AlignRight)
        room = place.adjusted(px(12), 0, -px(40), 0)
        if person.paused_until is not None:
            room.adjust(self._pause(painter, room.left(), place.center().y()), 0, 0, 0)
        self._write(painter, room, section, ink, Qt.AlignmentFlag.AlignLeft)

    def _draw_column(
        self, painter: QPainter, place: QRectF, person: MatrixPerson, section: int, ink: str
    ) -> None:
        px = self._theme.px
        above = QRectF(place.left() + px(4), place.top() + px(6), place.width() - px(8), px(18))
        name = QRectF(above)
        if person.paused_until is not None:
            sign = px(18)
            wide = QFontMetrics(self._theme.font(13, SEMI)).horizontalAdvance(self._name(section))
            left = above.left() + max(0, (above.width() - wide - sign) / 2)
            self._pause(painter, left, above.center().y())
            name.setLeft(left + sign)
            name.setWidth(min(wide + 2, above.right() - name.left()))
        self._write(painter, name, section, ink, Qt.AlignmentFlag.AlignHCenter)
        below = QRectF(place.left(), above.bottom(), place.width(), px(18))
        self._total(painter, below, person, ink, Qt.AlignmentFlag.AlignHCenter)

    def _draw_upright(
        self, painter: QPainter, place: QRectF, person: MatrixPerson, section: int, ink: str
    ) -> None:
        px = self._theme.px
        below = QRectF(place.left(), place.bottom() - px(22), place.width(), px(18))
        self._total(painter, below, person, ink, Qt.AlignmentFlag.AlignHCenter)
        left = place.center().x() - px(9)
        foot = below.top() - px(2)
        if person.paused_until is not None:
            foot -= self._pause(painter, place.center().x() - px(7), foot - px(8))
        painter.translate(left, foot)
        painter.rotate(-90)
        room = QRectF(0, 0, foot - place.top() - px(6), px(18))
        self._write(painter, room, section, ink, Qt.AlignmentFlag.AlignLeft)

    def _write(
        self, painter: QPainter, place: QRectF, section: int, ink: str, side: Qt.AlignmentFlag
    ) -> None:
        font = self._theme.font(13, SEMI)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = QFontMetrics(font).elidedText(
            self._name(section), Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _total(
        self,
        painter: QPainter,
        place: QRectF,
        person: MatrixPerson,
        ink: str,
        side: Qt.AlignmentFlag,
    ) -> None:
        count = person.hosted_total if self._across else person.visits_total
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour("softtext" if ink == "softtext" else "text2"))
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, f"{count}×")

    def _pause(self, painter: QPainter, left: float, middle: float) -> float:
        side = self._theme.px(14)
        pixmap = self._theme.pixmap("hourglass", "amber", side)
        painter.drawPixmap(QRectF(left, middle - side / 2, side, side).topLeft(), pixmap)
        return side + self._theme.px(4)

    # Who

    def _room_for(self, section: int, metrics: QFontMetrics) -> int:
        person = self._person(section)
        pause = self._theme.px(18) if person is not None and person.paused_until else 0
        return metrics.horizontalAdvance(self._name(section)) + pause

    def _person(self, section: int) -> MatrixPerson | None:
        return self._people.host(section) if self._across else self._people.visitor(section)

    def _name(self, section: int) -> str:
        return str(self._people.headerData(section, self.orientation()) or "")


class Corner(QLabel):
    """What goes down and what goes across, where both meet."""

    def __init__(self, theme: Theme, words: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._down, self._over = words
        self.setText(f"{self._down} {self._over}")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: object) -> None:
        del event
        painter, px = QPainter(self), self._theme.px
        painter.fillRect(self.rect(), self._theme.colour("card"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour("text2"))
        place = self.rect().adjusted(px(12), px(6), -px(8), -px(6))
        right = Qt.AlignmentFlag.AlignRight
        painter.drawText(place, right | Qt.AlignmentFlag.AlignTop, self._over)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self._down
        )
        painter.end()
