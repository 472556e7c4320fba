"""The matrix as it is looked at: who is in view, which cell is chosen, and room for all of it."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from leerkring.app.visits.rows import CellState, MatrixCell
from leerkring.ui.theme import Theme
from leerkring.ui.visits.delegate import HIGH, LOW, SLIM, WIDE, CellPainter
from leerkring.ui.visits.headers import Corner, Names
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.model import Index, MatrixModel
from leerkring.ui.visits.shown import Shown

_ASKING = (CellState.PLANNED_NO_DAY, CellState.TO_REFLECT)


class MatrixCanvas(QTableView):
    """Visitors down, hosts across; nothing can be changed here."""

    chosen = Signal()  # another cell, or the same with other contents

    def __init__(self, theme: Theme, words: MatrixWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.people = MatrixModel(words)
        self.rows = Names(theme, self.people, Qt.Orientation.Vertical)
        self.columns = Names(theme, self.people, Qt.Orientation.Horizontal)
        self.painter = CellPainter(theme, words, self.people, self)
        self.least_rows = 0  # how many rows are always in view, as far as there are so many
        self._corner = Corner(theme, words.corner(), self)
        self._set_up()

    def _set_up(self) -> None:
        self.setModel(self.people)
        self.setItemDelegate(self.painter)
        self.setVerticalHeader(self.rows)
        self.setHorizontalHeader(self.columns)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())  # where both bars end Qt draws a frame of its own
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(self._theme.px(220))
        self.rows.sectionClicked.connect(self._choose_visit_of)
        self.columns.sectionClicked.connect(self._choose_visit_at)

    # What is shown and chosen

    def show_people(self, shown: Shown) -> None:
        """Show these; the chosen visit stays chosen where it is now, or else the chosen pair."""
        before, visit_id = self.chosen_pair, self.chosen_cell.visit_id
        if visit_id is not None:
            before = _pair_of(visit_id, shown) or before
        self.setAccessibleName(self._words.matrix(shown.view.round))
        self.people.show_people(shown)
        self._fit()
        place = shown.place_of(*before) if before is not None else None
        self._set_current(place or self._first(shown))
        self.viewport().update()
        self.chosen.emit()

    @property
    def chosen_pair(self) -> tuple[str, str] | None:
        """Visitor and host of the chosen cell."""
        index = self.currentIndex()
        visitor, host = self.people.visitor(index.row()), self.people.host(index.column())
        if not index.isValid() or visitor is None or host is None:
            return None
        return visitor.person_id, host.person_id

    @property
    def chosen_cell(self) -> MatrixCell:
        """What there is between them."""
        index = self.currentIndex()
        return self.people.cell_at(index.row(), index.column())

    def choose_pair(self, visitor_id: str, host_id: str) -> bool:
        """Choose a cell and scroll to it; False when it is not in view."""
        shown = self.people.shown
        place = shown.place_of(visitor_id, host_id) if shown is not None else None
        if place is not None:
            self._set_current(place)
            self.scrollTo(self.currentIndex())
        return place is not None

    def choose_visit(self, visit_id: str) -> bool:
        """Choose the cell of a visit; False when it is not in view."""
        shown = self.people.shown
        if shown is None:
            return False
        pair = _pair_of(visit_id, shown)
        return pair is not None and self.choose_pair(*pair)

    def _first(self, shown: Shown) -> tuple[int, int]:
        """Return where to begin: the first visit that asks for something, else any, else a pair."""
        rows = {p.person_id: n for n, p in enumerate(shown.visitors)}
        columns = {p.person_id: n for n, p in enumerate(shown.hosts)}
        visits = sorted(
            (not cell.warnings and cell.state not in _ASKING, rows[visitor], columns[host])
            for (visitor, host), cell in shown.view.cells.items()
            if cell.visit_id is not None and visitor in rows and host in columns
        )
        if visits:
            return visits[0][1], visits[0][2]
        return 0, 1 if len(shown.hosts) > 1 else 0

    def _set_current(self, place: tuple[int, int]) -> None:
        self.setCurrentIndex(self.people.index(*place))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.rows.choose(current.row())
        self.columns.choose(current.column())
        self.viewport().update()
        self.chosen.emit()

    def _choose_visit_of(self, row: int) -> None:
        self._choose_along([(row, column) for column in range(self.people.columnCount())])

    def _choose_visit_at(self, column: int) -> None:
        self._choose_along([(row, column) for row in range(self.people.rowCount())])

    def _choose_along(self, places: list[tuple[int, int]]) -> None:
        visits = [p for p in places if self.people.cell_at(*p).visit_id is not None]
        if visits or places:
            self._set_current((visits or places)[0])
            self.scrollTo(self.currentIndex())
            self.setFocus()

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.scrollTo(self.currentIndex())  # what the panel tells of stays in view

    def _fit(self) -> None:
        """Let the day stand beside the sign when all hosts fit in view so, else below it."""
        px, count = self._theme.px, self.people.columnCount()
        self.rows.measure()
        self.columns.measure()
        room = self.width() - self.rows.sizeHint().width() - px(14)
        roomy = count * px(WIDE) <= max(room, px(WIDE) * 3)
        least, most = (px(WIDE), px(132)) if roomy else (px(SLIM), px(WIDE) + px(20))
        wide = min(max(least, room // count), most) if count else least
        self.painter.roomy = roomy
        self.columns.upright = self.columns.widest > wide - px(10) and not roomy
        self.columns.setDefaultSectionSize(wide)
        self.rows.setDefaultSectionSize(px(HIGH) if roomy else px(LOW))
        self.columns.updateGeometry()
        rows = min(self.least_rows, self.people.rowCount())
        high = self.columns.sizeHint().height() + rows * self.rows.defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setMinimumHeight(max(px(220), high + bar if rows else 0))
        self.updateGeometries()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        corner = QRect(self.frameWidth(), self.frameWidth(), self.rows.width(), 0)
        corner.setHeight(self.columns.height())
        self._corner.setGeometry(corner)

    def place_on_screen(self) -> QRect:
        """Return where the chosen cell is, to open something below it."""
        place = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(place.topLeft()), place.size())


def _pair_of(visit_id: str, shown: Shown) -> tuple[str, str] | None:
    """Return between whom a visit is."""
    return next((p for p, cell in shown.view.cells.items() if cell.visit_id == visit_id), None)
