"""The matrix to work in: keys, mouse and drag, each move in all three ways."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from leerkring.app.visits.rows import CellState, MatrixCell
from leerkring.ui.theme import Theme
from leerkring.ui.visits.delegate import HIGH, LOW, SLIM, WIDE, CellPainter
from leerkring.ui.visits.headers import Corner, Names
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.model import Index, MatrixModel
from leerkring.ui.visits.shown import Shown
from leerkring.ui.widgets.bubble import Bubble, Said

Describe = Callable[[str, str], Said]  # a visit and the host it would go to
MOVABLE = (CellState.PLANNED, CellState.PLANNED_NO_DAY)
_ASKING = (CellState.PLANNED_NO_DAY, CellState.TO_REFLECT)


@dataclass
class Drag:
    """A visit on its way to another host; `over` is the column under the pointer."""

    visit_id: str
    row: int
    column: int
    pressed_at: QPoint
    at: QPoint
    begun: bool = False
    over: int | None = None


class VisitMatrix(QTableView):
    """Visitors down, hosts across. It changes nothing itself: signals say what the user wants."""

    chosen = Signal()  # another cell, or the same with other contents
    opened = Signal()  # Enter or double click: to the panel
    host_wanted = Signal(str, str)  # a visit, and who else is visited
    step_wanted = Signal(str, int)  # a visit to the next (1) or previous (-1) possible host
    done_wanted = Signal(str)  # a visit: done, or not after all
    cancel_wanted = Signal(str)  # a visit
    menu_wanted = Signal(object)  # QPoint on the screen
    dragged = Signal(str)  # the visit that is dragged; empty when that is over

    def __init__(self, theme: Theme, words: MatrixWords, describe: Describe) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._describe = describe
        self._drag: Drag | None = None
        self.may_change = True  # else it is only looked at
        self.people = MatrixModel(words)
        self.rows = Names(theme, self.people, Qt.Orientation.Vertical)
        self.columns = Names(theme, self.people, Qt.Orientation.Horizontal)
        self.painter = CellPainter(theme, words, self.people, self)
        self._corner = Corner(theme, words.corner(), self)
        self._bubble = Bubble(theme, self)
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
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.rows.sectionClicked.connect(self._choose_visit_of)
        self.columns.sectionClicked.connect(self._choose_visit_at)

    # What is shown and chosen

    def show_people(self, shown: Shown) -> None:
        """Show these; the chosen pair stays chosen when it is still in view."""
        self.cancel_drag()
        before = self.chosen_pair
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
        pairs = (p for p, cell in shown.view.cells.items() if cell.visit_id == visit_id)
        pair = next(pairs, None)
        return pair is not None and self.choose_pair(*pair)

    def show_possible(self, host_ids: frozenset[str]) -> None:
        """Mark the hosts to whom the dragged visit can go."""
        drag, shown = self._drag, self.people.shown
        if drag is not None and shown is not None:
            columns = (n for n, h in enumerate(shown.hosts) if h.person_id in host_ids)
            self.painter.possible = frozenset((drag.row, column) for column in columns)
            self._say()
            self.viewport().update()

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
        self.updateGeometries()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        corner = QRect(self.frameWidth(), self.frameWidth(), self.rows.width(), 0)
        corner.setHeight(self.columns.height())
        self._corner.setGeometry(corner)

    # Keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            busy = self._drag is not None and event.key() == Qt.Key.Key_Escape
            if busy or self._deed(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drag is not None:
            if event.key() == Qt.Key.Key_Escape:
                self.cancel_drag()
            return
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        if not self.may_change:
            return None
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, visit_id = Qt.Key(event.key()), self.chosen_cell.visit_id or ""
        if held == Qt.KeyboardModifier.AltModifier:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
            return None if step is None else lambda: self._tell(self.step_wanted, visit_id, step)
        if held != Qt.KeyboardModifier.NoModifier or not self.currentIndex().isValid():
            return None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.opened.emit
        wanted = {Qt.Key.Key_Space: self.done_wanted, Qt.Key.Key_Delete: self.cancel_wanted}
        signal = wanted.get(key)
        return None if signal is None else lambda: self._tell(signal, visit_id)

    def _tell(self, signal: SignalInstance, visit_id: str, *facts: object) -> None:
        if visit_id:
            signal.emit(visit_id, *facts)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        cell = self.people.cell_at(index.row(), index.column())
        if self.may_change and cell.visit_id is not None and cell.state in MOVABLE:
            self._drag = Drag(cell.visit_id, index.row(), index.column(), point, point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        drag = self._drag
        if drag is None:
            index = self.indexAt(point)
            state = self.people.cell_at(index.row(), index.column()).state
            hand = self.may_change and index.isValid() and state in MOVABLE
            shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        far = (point - drag.pressed_at).manhattanLength()
        if not drag.begun and far >= QApplication.startDragDistance():
            drag.begun = True
            self.painter.grabbed = drag.row, drag.column
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(drag.visit_id)
        if drag.begun:
            self._follow(drag, point)

    def _follow(self, drag: Drag, point: QPoint) -> None:
        drag.at = point
        column = self.columnAt(point.x())
        drag.over = column if column >= 0 else None
        over = None if drag.over is None else (drag.row, drag.over)
        self.painter.over = over
        self._say()
        self._scroll_near_edge(point)
        self.viewport().update()

    def _scroll_near_edge(self, point: QPoint) -> None:
        edge, bar = self._theme.px(28), self.horizontalScrollBar()
        if point.x() < edge:
            bar.setValue(bar.value() - edge // 2)
        elif point.x() > self.viewport().width() - edge:
            bar.setValue(bar.value() + edge // 2)

    def _say(self) -> None:
        """Say what the host under the pointer means."""
        drag = self._drag
        host = self.people.host(drag.over) if drag is not None and drag.over is not None else None
        if drag is None or not drag.begun or host is None:
            self._bubble.hide()
            return
        said = self._describe(drag.visit_id, host.person_id)
        self._bubble.say(said, self.viewport().mapToParent(drag.at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        drag = self._drag
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        host = self.people.host(drag.over) if drag.over is not None else None
        moved = drag.begun and host is not None and drag.over != drag.column
        self._end_drag()
        if moved and host is not None:
            self.host_wanted.emit(drag.visit_id, host.person_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
            self.menu_wanted.emit(event.globalPos())
        else:
            self.menu_wanted.emit(self.place_on_screen().bottomLeft())

    def place_on_screen(self) -> QRect:
        """Return where the chosen cell is, to open something below it."""
        place = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(place.topLeft()), place.size())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.cancel_drag()
        self.viewport().update()

    def cancel_drag(self) -> None:
        """Put a dragged visit back at once."""
        if self._drag is not None:
            self._end_drag()

    def _end_drag(self) -> None:
        begun = self._drag is not None and self._drag.begun
        self._drag = None
        self.painter.possible, self.painter.grabbed, self.painter.over = frozenset(), None, None
        self._bubble.hide()
        self.viewport().unsetCursor()
        self.viewport().update()
        if begun:
            self.dragged.emit("")
