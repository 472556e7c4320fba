"""The year on one sheet of A4, landscape: the same picture in the light colours."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from leerkring.ui.year.arrange import Arranger
from leerkring.ui.year.days import COLUMNS, ROWS
from leerkring.ui.year.headers import WEEKDAYS_HIGH, Labels, month_width
from leerkring.ui.year.index import YearIndex
from leerkring.ui.year.legend import HIGH, WIDE, Sign, draw_sign
from leerkring.ui.year.look import SEMI, PaperLook
from leerkring.ui.year.paint import YearPainter, numbers_of
from leerkring.ui.year.words import YearWords

MARGIN = 10.0  # millimetres
SHEET = 1180  # units across: a pill is then as large as in a small newspaper
TITLE_HIGH, LEGEND_HIGH = 40, 30


def sheet() -> QPageLayout:
    """Return A4, landscape, with small margins."""
    edge = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    page = QPageSize(QPageSize.PageSizeId.A4)
    unit = QPageLayout.Unit.Millimeter
    return QPageLayout(page, QPageLayout.Orientation.Landscape, edge, unit)


class YearSheet:
    """Draws one year on one page."""

    def __init__(self, index: YearIndex, words: YearWords, signs: list[tuple[Sign, str]]) -> None:
        self._index = index
        self._words = words
        self._signs = signs
        self._look = PaperLook()

    def draw(self, painter: QPainter, page: QRectF) -> None:
        """Fill `page` (in the painter's units)."""
        scale = page.width() / SHEET
        painter.save()
        painter.translate(page.topLeft())
        painter.scale(scale, scale)
        high = page.height() / scale
        self._title(painter)
        top = TITLE_HIGH + WEEKDAYS_HIGH
        bottom = int(high) - LEGEND_HIGH
        self._calendar(painter, QRect(0, top, SHEET, bottom - top))
        self._legend(painter, QRectF(0, bottom, SHEET, LEGEND_HIGH))
        painter.restore()

    def _title(self, painter: QPainter) -> None:
        painter.setFont(self._look.font(20, SEMI))
        painter.setPen(self._look.colour("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        text = self._words.year(self._index.rows)
        painter.drawText(QRectF(0, 0, SHEET, TITLE_HIGH - 8), middle, text)

    def _calendar(self, painter: QPainter, place: QRect) -> None:
        index, wording = self._index, self._words.wording
        labels = Labels(self._look, wording)
        left = month_width(self._look, wording)
        arranger = Arranger(self._look, self._words.away_count)
        year = arranger.arrange(
            index.rows,
            index.meetings,
            index.filter,
            width=place.width() - left,
            height=place.height(),
        )
        for column in range(COLUMNS):
            x, width = year.columns[column], year.columns[column + 1] - year.columns[column]
            above = QRect(left + x, place.top() - WEEKDAYS_HIGH, width, WEEKDAYS_HIGH)
            labels.weekday(painter, above, column % 7)
        for row in range(ROWS):
            y, high = year.rows[row], year.rows[row + 1] - year.rows[row]
            labels.month(painter, QRect(0, place.top() + y, left, high), year.days, row, -1)
        painter.save()
        painter.translate(left, place.top())
        fit = min(1.0, place.height() / year.height)
        painter.scale(1, fit)
        YearPainter(self._look).paint(
            painter,
            year,
            replace(numbers_of(index.rows, year, index.rotations), today=date.min),
        )
        painter.restore()

    def _legend(self, painter: QPainter, place: QRectF) -> None:
        x = place.left()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._look.font(12)
        for sign, words in self._signs:
            box = QRectF(x, place.center().y() - HIGH / 2 + 4, WIDE, HIGH)
            draw_sign(painter, self._look, sign, box)
            painter.setFont(font)
            painter.setPen(self._look.colour("text2"))
            text = QRectF(x + WIDE + 8, box.top() - 4, 300, HIGH + 8)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
            x += WIDE + 8 + painter.fontMetrics().horizontalAdvance(words) + 18
