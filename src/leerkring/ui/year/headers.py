"""The weekdays above and the months before the calendar, painted like the rest of it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from leerkring.ui.wording import Wording
from leerkring.ui.year.days import ROWS, YearDays
from leerkring.ui.year.look import BOLD, MEDIUM, SEMI, Look

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MONTH_EDGE = 14
WEEKDAYS_HIGH = 26


def month_width(look: Look, wording: Wording) -> int:
    """Return the width that the longest month name needs."""
    metrics = QFontMetrics(look.font(13, BOLD))
    widest = max(metrics.horizontalAdvance(wording.month(number)) for number in range(1, 13))
    return widest + look.px(MONTH_EDGE) + look.px(8)


class Labels:
    """Paints one weekday or one month; on paper without the views."""

    def __init__(self, look: Look, wording: Wording) -> None:
        self._look = look
        self._wording = wording

    def weekday(self, painter: QPainter, place: QRect, number: int) -> None:
        """Paint the name of a weekday (0 is Monday)."""
        painter.setFont(self._look.font(11, SEMI))
        painter.setPen(self._look.colour("text2"))
        name = self._wording.short_weekday(number)[:2]
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def month(self, painter: QPainter, place: QRect, days: YearDays, row: int, now: int) -> None:
        """Paint the name of a month, bold when it is the present one (row `now`)."""
        look = self._look
        year, month = days.months[row]
        with_year = row == 0 or month == 1
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(place.left() + look.px(6), place.top(), place.right(), place.top())
        inside = place.adjusted(look.px(MONTH_EDGE), 0, 0, 0)
        name_high = QFontMetrics(look.font(13)).height()
        year_high = QFontMetrics(look.font(11)).height()
        both = name_high + year_high + look.px(2) <= place.height() and with_year
        top = inside.top() + (inside.height() - name_high - (year_high if both else 0)) // 2
        painter.setFont(look.font(13, BOLD if row == now else MEDIUM))
        painter.setPen(look.colour("text"))
        name = self._wording.month(month)
        painter.drawText(QRect(inside.left(), top, inside.width(), name_high), _LEFT, name)
        if both:
            painter.setFont(look.font(11, MEDIUM))
            painter.setPen(look.colour("text2"))
            below = QRect(inside.left(), top + name_high, inside.width(), year_high)
            painter.drawText(below, _LEFT, str(year))


class WeekdayHeader(QHeaderView):
    """ma di wo do vr za zo, five times and a bit."""

    def __init__(self, labels: Labels, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._labels = labels
        prepare(self)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        self._labels.weekday(painter, rect, section % 7)
        painter.restore()


class MonthHeader(QHeaderView):
    """The twelve months."""

    def __init__(self, labels: Labels, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._labels = labels
        self._days: YearDays | None = None
        self._now = -1
        prepare(self)

    def show_year(self, days: YearDays, now: int) -> None:
        """Show these months; `now` is the row of the present one, or -1."""
        self._days, self._now = days, now
        self.viewport().update()

    def sectionSizeFromContents(self, section: int) -> QSize:
        del section
        return QSize(self.width(), 1)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if self._days is None or section >= ROWS:
            return
        painter.save()
        self._labels.month(painter, rect, self._days, section, self._now)
        painter.restore()


def prepare(header: QHeaderView) -> None:
    """Make a header that only shows: nothing to click, drag or tab to."""
    header.setMinimumSectionSize(1)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setSectionsClickable(False)
    header.setHighlightSections(False)
    header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
