"""The heads of the table of hours: what belongs together under one heading, in short words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView

from leerkring.ui.theme import Theme

_LINE = 20  # design pixels, of each of the two lines
_EDGE = 8  # as the cells have it
_AFTER = 6
_SIGN = 12  # the sign of the column that is sorted by


@dataclass(frozen=True)
class Head:
    """A column as it is headed: `short` stands there, under `group` when there is one."""

    short: str
    group: str = ""


class GroupedHeads(QHeaderView):
    """Two lines of heads; the model tells the whole names, to hear and as a tooltip."""

    def __init__(self, theme: Theme, heads: Mapping[int, Head]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._heads = heads
        self._font = theme.font(12, QFont.Weight.DemiBold)
        self.setSectionsClickable(True)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        lines = 2 if any(head.group for head in self._heads.values()) else 1
        return QSize(0, self._theme.px(_LINE * lines + 8))

    def widths(self, shown: Sequence[int]) -> dict[int, int]:
        """Return the least width of each of these columns; a group is as wide as its name."""
        metrics, px = QFontMetrics(self._font), self._theme.px
        least = {
            n: metrics.horizontalAdvance(self._heads[n].short) + px(_EDGE + _AFTER) for n in shown
        }
        if self.sortIndicatorSection() in least:
            least[self.sortIndicatorSection()] += px(_SIGN - _AFTER + 2)
        for group in {self._heads[n].group for n in shown} - {""}:
            inside = [n for n in shown if self._heads[n].group == group]
            wanted = metrics.horizontalAdvance(group) + px(2 * _EDGE)
            lacking = wanted - sum(least[n] for n in inside)
            if lacking > 0:
                for number in inside:
                    least[number] += -(-lacking // len(inside))
        return least

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        theme, px, head = self._theme, self._theme.px, self._heads[logicalIndex]
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("card"))
        painter.setFont(self._font)
        painter.setPen(theme.colour("text2"))
        edge, line = px(_EDGE), px(_LINE)
        below = QRect(rect.left() + edge, rect.bottom() - line - px(4), rect.width() - edge, line)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, head.short)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            self._sign(painter, below, head.short)
        if head.group:
            self._group(painter, rect, head.group)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _sign(self, painter: QPainter, place: QRect, text: str) -> None:
        """Say by which column is sorted, and which way."""
        up = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        side = self._theme.px(_SIGN)
        left = place.left() + QFontMetrics(self._font).horizontalAdvance(text) + 2
        top = place.center().y() - side // 2 + 1
        name = "chevron-up" if up else "chevron-down"
        painter.drawPixmap(left, top, self._theme.pixmap(name, "text2", side))

    def _group(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Paint this section's part of the name over the group and of the line under it."""
        px = self._theme.px
        inside = [
            n for n in range(self.count())
            if self._heads[n].group == text and not self.isSectionHidden(n)
        ]  # fmt: skip
        left = min(self.sectionViewportPosition(n) for n in inside)
        right = max(self.sectionViewportPosition(n) + self.sectionSize(n) for n in inside)
        place = QRect(left + px(_EDGE), rect.top() + px(4), right - left - px(_EDGE), px(_LINE))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(place.left(), place.bottom() + 1, right - px(_SIGN), place.bottom() + 1)
