"""The year on one line: months, holidays, and a pill per meeting that moves while you type."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from leerkring.domain.facts import CalendarFacts
from leerkring.domain.organisation import HolidayRegion
from leerkring.ui.theme import Theme, circle_token
from leerkring.ui.widgets.marks import Mark
from leerkring.ui.wording import Wording

SEMI = QFont.Weight.DemiBold


@dataclass(frozen=True)
class Pill:
    """One meeting on the strip; `stays` is drawn grey."""

    index: int
    day: date
    stays: bool = False


@dataclass(frozen=True)
class StripView:
    """Twelve months from `first` (the first of a month) with what falls in them."""

    first: date
    calendar: CalendarFacts
    region: HolidayRegion
    pills: tuple[Pill, ...] = ()
    chosen: int | None = None


class YearStrip(Mark):
    """A label in words for screen readers; a click on a pill chooses its meeting."""

    picked = Signal(int)  # index of a meeting

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__(theme)
        self._wording = wording
        self._view: StripView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_year(self, view: StripView) -> None:
        """Show these twelve months."""
        self._view = view
        days = [self._wording.day(pill.day) for pill in view.pills]
        count = self.tr("%n meeting(s)", "", len(days))
        self.setText(f"{count}: {', '.join(days)}" if days else count)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(74))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def pill_at(self, place: QPointF) -> Pill | None:
        """Return the meeting under a place, if any; the nearest when they overlap."""
        if self._view is None:
            return None
        reach = max(self._pill_width() / 2, self.theme.px(12))
        near = [(abs(self._x(p.day) - place.x()), p.index, p) for p in self._view.pills]
        found = min(near, default=None)
        return found[2] if found is not None and found[0] <= reach else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pill = self.pill_at(event.position())
        if pill is not None:
            self.picked.emit(pill.index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = self.pill_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            text = self.words_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def words_at(self, place: QPointF) -> str:
        """Return what is under a place: a meeting, or the name of a holiday."""
        if self._view is None:
            return ""
        pill = self.pill_at(place)
        if pill is not None:
            return self._wording.day(pill.day)
        day = self._view.first + timedelta(days=int(place.x() / max(1.0, self._unit())))
        found = self._view.calendar.break_on(day, self._view.region)
        return f"{found.name}, {self._wording.period(found.first, found.last)}" if found else ""

    # ---- painting -----------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        if self._view is None:
            return
        self._draw_months(painter)
        self._draw_breaks(painter)
        for pill in self._view.pills:
            self._draw_pill(painter, pill)

    def _months(self) -> Sequence[date]:
        first = self._first()
        return [_month_after(first, number) for number in range(13)]

    def _first(self) -> date:
        return self._view.first if self._view else date(2000, 1, 1)

    def _unit(self) -> float:
        months = self._months()
        return self.width() / (months[-1] - months[0]).days

    def _x(self, day: date) -> float:
        return ((day - self._first()).days + 0.5) * self._unit()

    def _band(self) -> QRectF:
        top = self.theme.px(22)
        return QRectF(0, top, self.width(), self.height() - top - self.theme.px(2))

    def _draw_months(self, painter: QPainter) -> None:
        band, theme = self._band(), self.theme
        painter.setBrush(theme.colour("wk"))
        painter.drawRoundedRect(band, theme.px(8), theme.px(8))
        painter.setFont(theme.font(11, SEMI))
        for start, end in pairwise(self._months()):
            left = (start - self._first()).days * self._unit()
            wide = (end - start).days * self._unit()
            painter.setPen(theme.colour("text2"))
            name = self._wording.short_month(start.month)
            fits = QFontMetricsF(painter.font()).horizontalAdvance(name) <= wide
            text = name if fits else name[:1]
            painter.drawText(
                QRectF(left, 0, wide, theme.px(20)), Qt.AlignmentFlag.AlignCenter, text
            )
            if left > 0:
                painter.setPen(QPen(theme.colour("line"), 1))
                painter.drawLine(QPointF(left, band.top()), QPointF(left, band.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)

    def _draw_breaks(self, painter: QPainter) -> None:
        view, band = self._view, self._band()
        if view is None:
            return
        last = self._months()[-1]
        painter.setBrush(self.theme.colour("hol"))
        for span in view.calendar.school_breaks:
            if span.region is view.region and span.last >= view.first and span.first < last:
                left = max(0.0, (span.first - view.first).days * self._unit())
                right = min(self.width(), ((span.last - view.first).days + 1) * self._unit())
                painter.drawRect(QRectF(left, band.top(), right - left, band.height()))
        painter.setBrush(self.theme.colour("feast"))
        for holiday in view.calendar.public_holidays:
            if holiday.free and view.first <= holiday.day < last:
                radius = self.theme.px(2)
                at = QPointF(self._x(holiday.day), band.bottom() - self.theme.px(5))
                painter.drawEllipse(at, radius, radius)

    def _pill_width(self) -> float:
        """Return a width at which neighbours stay apart: with the day number when it fits."""
        days = sorted(p.day for p in self._view.pills) if self._view else []
        gaps = [(b - a).days * self._unit() for a, b in pairwise(days)]
        return max(self.theme.px(8), min([self.theme.px(30), *(gap - 3 for gap in gaps)]))

    def _draw_pill(self, painter: QPainter, pill: Pill) -> None:
        theme, band, wide = self.theme, self._band(), self._pill_width()
        high = theme.px(26)
        left = min(max(self._x(pill.day) - wide / 2, 1.0), self.width() - wide - 1)
        place = QRectF(left, band.center().y() - high / 2, wide, high)
        chosen = self._view is not None and self._view.chosen == pill.index
        if chosen:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), high / 2 + 3, high / 2 + 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("abs" if pill.stays else circle_token(0)))
        painter.drawRoundedRect(place, wide / 2 if wide < high else high / 2, high / 2)
        painter.setFont(theme.font(12, SEMI))
        number = str(pill.day.day)
        if QFontMetricsF(painter.font()).horizontalAdvance("28") + 4 <= wide:
            painter.setPen(theme.colour("card" if pill.stays else "oncirc"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
            painter.setPen(Qt.PenStyle.NoPen)


def _month_after(first: date, number: int) -> date:
    year, month = divmod(first.month - 1 + number, 12)
    return date(first.year + year, month + 1, 1)
