"""The picture of a year in a table view: laid out for its size, and what is chosen in it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QTableView

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.notices import announce
from leerkring.ui.year.arrange import Arrangement, Arranger
from leerkring.ui.year.days import COLUMNS, ROWS
from leerkring.ui.year.drag import Drag
from leerkring.ui.year.headers import (
    WEEKDAYS_HIGH,
    Labels,
    MonthHeader,
    WeekdayHeader,
    month_width,
)
from leerkring.ui.year.index import YearIndex
from leerkring.ui.year.model import YearModel
from leerkring.ui.year.paint import Numbers, YearPainter, numbers_of
from leerkring.ui.year.words import YearWords

MOST_PASSES = 3  # how often the year is arranged again when a scroll bar came or went
MOST_COMFORT = 620  # design pixels up to which all names are written before rows become sparse


@dataclass(frozen=True)
class Selection:
    """The chosen day, and the chosen meeting on it if there is one."""

    day: date
    meeting_id: str | None


class YearCanvas(QTableView):
    """Shows one year and what is chosen in it."""

    selected = Signal(object)  # Selection

    def __init__(self, theme: Theme, words: YearWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._arranger = Arranger(theme, words.away_count)
        self._painter = YearPainter(theme)
        self._index: YearIndex | None = None
        self._fitting = False
        self._year: Arrangement | None = None
        self._numbers: Numbers | None = None
        self._layer: QPixmap | None = None
        self._drag: Drag | None = None
        self._good: frozenset[date] = frozenset()
        self._selection: Selection | None = None
        self.table = YearModel(words)
        self.setModel(self.table)
        self._set_up()

    def _set_up(self) -> None:
        labels = Labels(self._theme, self._words.wording)
        self._months = MonthHeader(labels, self)
        self.setHorizontalHeader(WeekdayHeader(labels, self))
        self.setVerticalHeader(self._months)
        self.horizontalHeader().setFixedHeight(self._theme.px(WEEKDAYS_HIGH))
        self._months.setFixedWidth(month_width(self._theme, self._words.wording))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    # What is shown

    def show_year(self, index: YearIndex) -> None:
        """Show a year; the chosen day and meeting stay when they are still there."""
        self._index = index
        self.table.show_year(index)
        days = self.table.days
        present = days.place_of(index.rows.today) if days is not None else None
        if days is not None:
            self._months.show_year(days, present[0] if present else -1)
        self.setAccessibleName(self._words.table(index.rows))
        self._fit()
        self._keep_selection(index)

    @property
    def selection(self) -> Selection | None:
        """The chosen day and meeting."""
        return self._selection

    @property
    def year(self) -> Arrangement | None:
        """Where everything stands now."""
        return self._year

    def choose(self, day: date, meeting_id: str | None = None) -> None:
        """Choose a day, and a meeting on it: the one given, else the first."""
        if self._index is None or not self.table.index_of(day).isValid():
            return
        there = self._index.meetings_on(day)
        if meeting_id is None or all(m.id != meeting_id for m in there):
            meeting_id = there[0].id if there else None
        before, self._selection = self._selection, Selection(day, meeting_id)
        if before is not None and before.day == day and before != self._selection and meeting_id:
            self._say_chosen(meeting_id)
        self.setCurrentIndex(self.table.index_of(day))
        self.viewport().update()
        self.selected.emit(self._selection)

    def _say_chosen(self, meeting_id: str) -> None:
        """Tell a screen reader of another meeting in the same cell."""
        shown = self._index.shown(meeting_id) if self._index else None
        if shown is not None:
            announce(self, self._words.spoken(shown))

    def choose_meeting(self, meeting_id: str) -> bool:
        """Choose a meeting; False when it is not shown."""
        shown = self._index.shown(meeting_id) if self._index else None
        if shown is None:
            return False
        self.choose(shown.day, shown.id)
        return True

    def place_on_screen(self) -> QPoint:
        """Return where a popup about the chosen day belongs, in global coordinates."""
        place = self._place_of_selection() or QRectF()
        corner = QPointF(place.left() - self._across(), place.bottom() + 4).toPoint()
        return self.viewport().mapToGlobal(corner)

    def _keep_selection(self, index: YearIndex) -> None:
        before = self._selection
        if before is not None and before.meeting_id and self.choose_meeting(before.meeting_id):
            return
        if before is not None and index.rows.span.includes(before.day):
            self.choose(before.day)
            return
        coming = index.next_to_come()
        if coming is not None:
            self.choose(coming.day, coming.id)
        elif index.rows.span.includes(index.rows.today):
            self.choose(index.rows.today)
        else:
            self.choose(index.rows.span.first)

    def least_width(self) -> int:
        """Return the width at which every day can be read without scrolling sideways."""
        return self._arranger.least_width + self._months.width()

    # Layout and painting

    def _fit(self) -> None:
        """Arrange the year for the room there is.

        Arranging may show or hide a scroll bar, which changes the room: then it is done again, a
        few times at most, and never from within itself, so that it cannot go on for ever.
        """
        if self._index is None or self._fitting:
            return
        self._fitting = True
        try:
            for _ in range(MOST_PASSES):
                room = self.viewport().size()
                self._arrange(self._index)
                if self.viewport().size() == room:
                    break
        finally:
            self._fitting = False
        self._layer = None
        self.viewport().update()

    def _arrange(self, index: YearIndex) -> None:
        rows, shown, chosen = index.rows, index.meetings, index.filter
        width, height = self.viewport().width(), self.viewport().height()
        sparse, full = self._arranger.least_height(rows, shown, chosen, width)
        least = max(sparse, min(full, self._theme.px(MOST_COMFORT)))
        wanted = least + self.horizontalHeader().height()
        if self.minimumHeight() != wanted:
            self.setMinimumHeight(wanted)
        self._year = self._arranger.arrange(
            rows, shown, chosen, width=width, height=max(height, least)
        )
        self._numbers = numbers_of(rows, self._year, index.rotations)
        self._set_sections(self._year)

    def _set_sections(self, year: Arrangement) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        for column in range(COLUMNS):
            across.resizeSection(column, year.columns[column + 1] - year.columns[column])
        for row in range(ROWS):
            down.resizeSection(row, year.rows[row + 1] - year.rows[row])

    def _across(self) -> int:
        return self.horizontalScrollBar().value()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def forget_picture(self) -> None:
        """Draw everything anew at the next paint."""
        self._layer = None
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.forget_picture()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._year is None or self._numbers is None:
            return
        painter = QPainter(self.viewport())
        painter.translate(-self._across(), 0)
        painter.drawPixmap(QPointF(0, 0), self._still(self._year, self._numbers))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_moving(painter, self._year)
        painter.end()

    def _still(self, year: Arrangement, numbers: Numbers) -> QPixmap:
        """Return the picture of everything that does not move, drawn once."""
        ratio = self.devicePixelRatioF()
        if self._layer is None or self._layer.devicePixelRatio() != ratio:
            self._layer = QPixmap(round(year.width * ratio), round(year.height * ratio))
            self._layer.setDevicePixelRatio(ratio)
            painter = QPainter(self._layer)
            self._painter.paint(painter, year, numbers)
            painter.end()
        return self._layer

    def _paint_moving(self, painter: QPainter, year: Arrangement) -> None:
        drag = self._drag if self._drag is not None and self._drag.begun else None
        if drag is not None:
            self._paint_drag(painter, year, drag)
            return
        chosen = self._selection
        if chosen is None:
            return
        place = year.place_of(chosen.meeting_id) if chosen.meeting_id else None
        if place is not None:
            self._painter.ring(painter, place)
        elif self.hasFocus():
            cell = year.days.place_of(chosen.day)
            if cell is not None:
                self._painter.cursor(painter, self._painter.number_place(year, *cell))

    def _paint_drag(self, painter: QPainter, year: Arrangement, drag: Drag) -> None:
        for day in self._good:
            place = year.days.place_of(day)
            if place is not None:
                self._painter.possible(painter, self._painter.number_place(year, *place))
        source = year.place_of(drag.meeting.id)
        if source is not None:
            veil = self._theme.colour("card")
            veil.setAlphaF(0.65)
            painter.fillRect(source.adjusted(-1, -1, 1, 1), veil)
        cell = year.days.place_of(drag.over) if drag.over is not None else None
        if cell is None or drag.over is None:
            return
        ghost = self._arranger.ghost(drag.meeting, year, drag.over)
        painter.setOpacity(0.92)
        self._painter.pill(painter, ghost, ghost.rect)
        self._painter.ring(painter, ghost.rect)
        painter.setOpacity(1)

    def _place_of_selection(self) -> QRectF | None:
        if self._year is None or self._selection is None:
            return None
        key = self._selection.meeting_id
        place = self._year.place_of(key) if key else None
        return place or self._year.cell_of(self._selection.day)
