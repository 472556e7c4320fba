"""Paints a laid-out year, on the screen and on paper alike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from leerkring.app.year.rotations import RotationRow
from leerkring.app.year.rows import YearRows
from leerkring.ui.year.arrange import Arrangement, PlacedDots, PlacedPill
from leerkring.ui.year.bands import Band, BandKind
from leerkring.ui.year.days import COLUMNS, DAYS_A_WEEK, ROWS, SATURDAY
from leerkring.ui.year.look import BOLD, MEDIUM, SEMI, Look, SteadyLook, circle_ink
from leerkring.ui.year.shown import PillState, ShownMeeting

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_GROUND = {BandKind.BREAK: "hol", BandKind.STUDY: "greensoft", BandKind.CLOSED: "track"}
_INK = {BandKind.BREAK: "holtext", BandKind.STUDY: "green", BandKind.CLOSED: "text2"}
PAST_TINT = 0.17
PAST_DOT = 0.45
MOST_DOTS = 4


@dataclass(frozen=True)
class Numbers:
    """How each day number differs from an ordinary one."""

    today: date
    holidays: Mapping[date, bool]  # whether it is a day off
    bands: Mapping[date, BandKind]
    circles: Mapping[date, int]  # the colour of the only circle; -1 for several
    rotations: Mapping[date, bool]  # whether all visits and sessions of the day are done


def numbers_of(
    rows: YearRows, arrangement: Arrangement, rotations: Iterable[RotationRow] = ()
) -> Numbers:
    """Return what is special about the days of the year."""
    bands: dict[date, BandKind] = {}
    for band in arrangement.bands:
        for column in range(band.first, band.last + 1):
            day = arrangement.days.day_at(band.row, column)
            if day is not None:
                bands[day] = band.kind
    circles: dict[date, int] = {}
    for meeting in _all_meetings(arrangement):
        other = circles.setdefault(meeting.day, meeting.colour)
        if other != meeting.colour:
            circles[meeting.day] = -1
    holidays: dict[date, bool] = {}
    for one in rows.holidays:
        holidays[one.day] = one.free or holidays.get(one.day, False)
    done: dict[date, bool] = {}
    for one_of in rotations:
        day = one_of.start.date()
        done[day] = one_of.done and done.get(day, True)
    return Numbers(rows.today, holidays, bands, circles, done)


def _all_meetings(arrangement: Arrangement) -> Iterable[ShownMeeting]:
    yield from (pill.meeting for pill in arrangement.pills)
    for dots in arrangement.dots:
        yield from dots.meetings


class YearPainter:
    """Paints the layers of the year in one look; fonts are made once."""

    def __init__(self, look: Look) -> None:
        self._look = SteadyLook(look)
        self._number = look.font(11)
        self._number_bold = look.font(11, BOLD)
        self._pill = look.font(12, SEMI)
        self._small = look.font(11, MEDIUM)
        self._badge = look.font(11, BOLD)

    def paint(self, painter: QPainter, year: Arrangement, numbers: Numbers) -> None:
        """Paint everything but what moves: the chosen meeting, the focus, a drag."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, year)
        for band in year.bands:
            self._band(painter, year, band)
        self._numbers(painter, year, numbers)
        for row in range(ROWS):
            self._strips(painter, year, row)
        for pill in year.pills:
            self.pill(painter, pill, pill.rect)
        for dots in year.dots:
            self._dots(painter, dots)

    # The ground

    def _ground(self, painter: QPainter, year: Arrangement) -> None:
        look = self._look
        painter.fillRect(QRectF(0, 0, year.width, year.height), look.colour("card"))
        weekend = look.colour("wk")
        for column in range(COLUMNS):
            if column % DAYS_A_WEEK >= SATURDAY:
                left, right = year.columns[column], year.columns[column + 1]
                painter.fillRect(QRectF(left, 0, right - left, year.height), weekend)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLines([QLineF(0, y + 0.5, year.width, y + 0.5) for y in year.rows[:-1]])

    def _band(self, painter: QPainter, year: Arrangement, band: Band) -> None:
        first, last = year.cell(band.row, band.first), year.cell(band.row, band.last)
        whole = first.united(last).adjusted(1, 3, -1, -2)
        part = whole.height() / band.lanes
        place = QRectF(whole.left(), whole.top() + band.lane * part, whole.width(), part)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(_GROUND[band.kind]))
        corner = self._look.px(6)
        painter.drawRoundedRect(place, corner, corner)
        if band.kind is BandKind.CLOSED:
            ink = self._look.colour("ctrl")
            ink.setAlphaF(0.45)
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(place, corner, corner)

    # Day numbers

    def _numbers(self, painter: QPainter, year: Arrangement, numbers: Numbers) -> None:
        for row in range(ROWS):
            for column in range(COLUMNS):
                day = year.days.day_at(row, column)
                if day is not None:
                    self._day(painter, self.number_place(year, row, column), day, numbers)

    def number_place(self, year: Arrangement, row: int, column: int) -> QRectF:
        """Return where the number of a day stands."""
        cell = year.cell(row, column)
        top = 3 if year.sizes.number < self._look.px(20) else self._look.px(4)
        return QRectF(cell.left(), cell.top() + top, cell.width(), year.sizes.number - top)

    def _day(self, painter: QPainter, place: QRectF, day: date, numbers: Numbers) -> None:
        look = self._look
        colour = numbers.circles.get(day)
        token, font = "text2", self._number
        if day in numbers.bands:
            token = _INK[numbers.bands[day]]
        if colour is not None:
            token, font = ("text" if colour < 0 else circle_ink(colour)), self._number_bold
        if numbers.holidays.get(day):
            token = "feast"
        if day == numbers.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("today"))
            wide = max(look.px(21), place.width() - 1)
            disc = QRectF(0, 0, wide, place.height())
            disc.moveCenter(place.center())
            painter.drawRoundedRect(disc, disc.height() / 2, disc.height() / 2)
            token, font = "ontoday", self._number_bold
        painter.setFont(font)
        painter.setPen(look.colour(token))
        painter.drawText(place, _CENTRE, str(day.day))
        if day in numbers.holidays:
            self._holiday(painter, place, off=numbers.holidays[day])
        if day in numbers.rotations:
            side = self._look.px(5) / 2
            beside = self._look.px(6) if day in numbers.holidays else 0
            below = QPointF(place.center().x() + beside, place.bottom() + side)
            self.diamond(painter, below, side, "blue", filled=not numbers.rotations[day])

    def diamond(
        self, painter: QPainter, centre: QPointF, side: float, token: str, *, filled: bool = True
    ) -> None:
        """Paint the sign of visits and co-coaching: open when all of the day are done."""
        ink = self._look.colour(token)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
        around = (QPointF(0, -side), QPointF(side, 0), QPointF(0, side), QPointF(-side, 0))
        painter.drawPolygon([centre + step for step in around])

    def _holiday(self, painter: QPainter, place: QRectF, *, off: bool) -> None:
        radius = self._look.px(4) / 2
        centre = QPointF(place.center().x(), place.bottom() + radius + 1)
        painter.setPen(QPen(self._look.colour("feast"), 1))
        painter.setBrush(self._look.colour("feast") if off else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)

    # Who is away, and the names of holidays

    def _strips(self, painter: QPainter, year: Arrangement, row: int) -> None:
        strips, size = year.strips[row], year.sizes.strip
        bottom = year.rows[row + 1] - year.sizes.foot - 1
        for line in strips.lines:
            self.dotted(painter, line.start, line.end, bottom - line.lane * size - size / 2)
        painter.setFont(self._small)
        for text in strips.texts:
            painter.setPen(self._look.colour(text.token))
            top = bottom - (text.lane + 1) * size
            painter.drawText(QRectF(text.x, top - 1, text.width + 2, size + 2), _LEFT, text.text)

    def dotted(self, painter: QPainter, start: float, end: float, y: float) -> None:
        """Paint a dotted line; single points are much faster than a dashed pen."""
        thick = max(1.5, self._look.px(2) * 0.9)
        pen = QPen(self._look.colour("abs"), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        step = thick * 2.4
        count = max(1, int((end - start) / step) + 1)
        painter.drawPoints([QPointF(start + number * step, y) for number in range(count)])

    # Meetings

    def pill(self, painter: QPainter, pill: PlacedPill, rect: QRectF) -> None:
        """Paint a meeting with its name at a place."""
        ink = self.shape(painter, rect, circle_ink(pill.meeting.colour), pill.meeting.state)
        left = rect.left() + self._look.px(7)
        if pill.icon:
            side = self._look.px(13)
            pixmap = self._look.pixmap(pill.icon, ink, side, stroke=2.5)
            painter.drawPixmap(QPointF(left - 1, rect.center().y() - side / 2), pixmap)
            left += self._look.px(15)
        painter.setFont(self._pill)
        painter.setPen(self._look.colour(ink))
        alone = not pill.icon
        place = rect if alone else QRectF(left, rect.top(), rect.right() - left, rect.height())
        painter.drawText(place, _CENTRE if alone else _LEFT, pill.text)

    def shape(self, painter: QPainter, rect: QRectF, token: str, state: PillState) -> str:
        """Paint the ground of a pill in a colour; return the token of the ink on it."""
        painter.setPen(Qt.PenStyle.NoPen)
        corner = rect.height() / 2
        if state is PillState.INVITED:
            painter.setBrush(self._look.colour(token))
            painter.drawRoundedRect(rect, corner, corner)
            return "oncirc"
        painter.setBrush(self._look.colour("card"))
        painter.drawRoundedRect(rect, corner, corner)
        if state is PillState.PAST:
            painter.setBrush(self._tint(token))
            painter.drawRoundedRect(rect, corner, corner)
            return token
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self.dashes(token))
        inside = rect.adjusted(0.9, 0.9, -0.9, -0.9)
        painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2)
        return token

    def dashes(self, token: str) -> QPen:
        """Return the pen around what is not sent yet."""
        pen = QPen(self._look.colour(token), 1.6)
        pen.setDashPattern([3, 2])
        return pen

    def _tint(self, token: str) -> QColor:
        tint = self._look.colour(token)
        tint.setAlphaF(PAST_TINT)
        return tint

    def _dots(self, painter: QPainter, dots: PlacedDots) -> None:
        count = len(dots.meetings)
        side = min(dots.rect.width(), dots.rect.height()) - 1
        square = QRectF(0, 0, side, side)
        square.moveCenter(dots.rect.center())
        if count > MOST_DOTS or any(m.warned for m in dots.meetings):
            self._count(painter, dots, dots.rect)
        elif count == 1:
            trim = side * 0.12
            self._dot(painter, square.adjusted(trim, trim, -trim, -trim), dots.meetings[0])
        else:
            half = side / 2
            for number, meeting in enumerate(dots.meetings):
                across, down = number % 2, number // 2
                shift = half / 2 if count == 2 or (count == 3 and number == 2) else 0
                x = square.left() + across * half + (half / 2 if count == 3 and down else 0)
                y = square.top() + down * half + (shift if count == 2 else 0)
                self._dot(painter, QRectF(x, y, half, half).adjusted(0.7, 0.7, -0.7, -0.7), meeting)

    def _dot(self, painter: QPainter, place: QRectF, meeting: ShownMeeting) -> None:
        """Paint a meeting as a dot: full, an open ring while it is to be sent, pale when past."""
        ink = self._look.colour(circle_ink(meeting.colour))
        painter.setPen(Qt.PenStyle.NoPen)
        if meeting.state is PillState.TO_SEND:
            painter.setPen(QPen(ink, 1.6))
            painter.setBrush(self._look.colour("card"))
            place = place.adjusted(0.8, 0.8, -0.8, -0.8)
        else:
            ink.setAlphaF(PAST_DOT if meeting.state is PillState.PAST else 1)
            painter.setBrush(ink)
        painter.drawEllipse(place)

    def _count(self, painter: QPainter, dots: PlacedDots, rect: QRectF) -> None:
        """Paint how many meetings a day has; amber with a triangle when one needs attention."""
        look, warned = self._look, any(m.warned for m in dots.meetings)
        waits = any(m.state is PillState.TO_SEND for m in dots.meetings)
        place = rect.adjusted(0, 1, 0, -1)
        corner = place.height() / 3
        ink = "amber" if warned else "text"
        painter.setPen(self.dashes("text2") if waits else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("ambersoft" if warned else "track"))
        painter.drawRoundedRect(place, corner, corner)
        if warned and len(dots.meetings) == 1:
            side = look.px(13)
            centre = place.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(centre, look.pixmap("triangle-alert", ink, side, stroke=2.5))
            return
        painter.setFont(self._badge)
        painter.setPen(look.colour(ink))
        painter.drawText(place, _CENTRE, str(len(dots.meetings)))

    # What moves

    def ring(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the ring around the chosen meeting, apart from it."""
        painter.setPen(QPen(self._look.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = rect.adjusted(-2, -2, 2, 2)
        corner = min(around.width(), around.height()) / 2
        painter.drawRoundedRect(around, corner, corner)

    def cursor(self, painter: QPainter, place: QRectF) -> None:
        """Paint the ring around the day that has the focus."""
        painter.setPen(QPen(self._look.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = self._look.px(5)
        painter.drawRoundedRect(place.adjusted(0.5, -1, -0.5, 1), corner, corner)

    def possible(self, painter: QPainter, place: QRectF) -> None:
        """Mark a day on which everybody can come."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("green"))
        high, wide = self._look.px(3), self._look.px(9)
        left = place.center().x() - wide / 2
        bar = QRectF(left, place.bottom() - high + 1, wide, high)
        painter.drawRoundedRect(bar, high / 2, high / 2)
