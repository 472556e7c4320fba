"""The matrix to work in: keys, mouse and drag, each move in all three ways."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication

from leerkring.app.visits.rows import CellState
from leerkring.ui.theme import Theme
from leerkring.ui.visits.canvas import MatrixCanvas
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.shown import Shown
from leerkring.ui.widgets.bubble import Bubble, Said

Describe = Callable[[str, str], Said]  # a visit and the host it would go to
MOVABLE = (CellState.PLANNED, CellState.PLANNED_NO_DAY)


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


class VisitMatrix(MatrixCanvas):
    """The matrix with its controls. It changes nothing itself: signals say what the user wants."""

    opened = Signal()  # Enter or double click: to the panel
    host_wanted = Signal(str, str)  # a visit, and who else is visited
    step_wanted = Signal(str, int)  # a visit to the next (1) or previous (-1) possible host
    done_wanted = Signal(str)  # a visit: done, or not after all
    cancel_wanted = Signal(str)  # a visit
    menu_wanted = Signal(object)  # QPoint on the screen
    dragged = Signal(str)  # the visit that is dragged; empty when that is over

    def __init__(self, theme: Theme, words: MatrixWords, describe: Describe) -> None:
        super().__init__(theme, words)
        self._describe = describe
        self._drag: Drag | None = None
        self.may_change = True  # else it is only looked at
        self._bubble = Bubble(theme, self)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def show_people(self, shown: Shown) -> None:
        self.cancel_drag()
        super().show_people(shown)

    def show_possible(self, host_ids: frozenset[str]) -> None:
        """Mark the hosts to whom the dragged visit can go."""
        drag, shown = self._drag, self.people.shown
        if drag is not None and shown is not None:
            columns = (n for n, h in enumerate(shown.hosts) if h.person_id in host_ids)
            self.painter.possible = frozenset((drag.row, column) for column in columns)
            self._say()
            self.viewport().update()

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
