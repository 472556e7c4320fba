"""The blocks and steps of a programme as a list that is changed in place."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication

from leerkring.app.programme.rows import BlockRow, Programme, StepRow
from leerkring.ui.meetings.programme_words import ProgrammeWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import Column, Index, Table, TableModel

TIME, WHAT, WHO, MINUTES = range(4)
WIDE = 560  # design pixels, for all four
_INDENT = "\N{EM SPACE}\N{EM SPACE}"


@dataclass
class _Room:
    """Whether there is too little room for a column of its own that says how."""

    narrow: bool = False


@dataclass(frozen=True)
class Line:
    """A block, or a step in it; a block of one step is one line. `place` counts from 0."""

    block: BlockRow
    step: StepRow | None
    place: int
    count: int
    is_open: bool = True

    @property
    def key(self) -> str:
        """What the line is of: the block, or the step within it."""
        return self.step.id if self.is_step and self.step is not None else self.block.id

    @property
    def is_step(self) -> bool:
        """Whether it is a step below its block."""
        return self.step is not None and len(self.block.steps) > 1

    @property
    def is_heading(self) -> bool:
        """Whether steps stand below it."""
        return self.step is None


def lines_of(programme: Programme, closed: frozenset[str]) -> Iterator[Line]:
    """Yield the lines of a programme; the steps of `closed` blocks are left out."""
    for place, block in enumerate(programme.blocks):
        if len(block.steps) == 1:
            yield Line(block, block.steps[0], place, len(programme.blocks))
            continue
        is_open = block.id not in closed
        yield Line(block, None, place, len(programme.blocks), is_open)
        for number, step in enumerate(block.steps if is_open else ()):
            yield Line(block, step, number, len(block.steps))


class _Lines(TableModel[Line]):
    """Blocks stand out from their steps."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.row_of(index)
        if role == Qt.ItemDataRole.FontRole and line is not None and not line.is_step:
            return self._theme.font(14, self._theme.font(14).Weight.DemiBold)
        return super().data(index, role)


class ProgrammeTable(Table):
    """Enter edits or opens, Alt+Up and Alt+Down move, Del removes; lines can be dragged too."""

    moved = Signal(str, int)  # block or step, its new place
    part_removed = Signal(str)
    renamed = Signal(str, str)
    timed = Signal(str, str)  # step, what was typed for its minutes
    stepped = Signal(object)  # the step where the keyboard is now, None at a block of several

    def __init__(self, theme: Theme, words: ProgrammeWords) -> None:
        self._words = words
        self._room = _Room()
        self.rows = _Lines(theme, self._columns(words, self._room))
        super().__init__(theme, self.rows, name=words.name())
        self._programme: Programme | None = None
        self._closed: frozenset[str] = frozenset()
        self._pressed: tuple[Line, QPoint] | None = None
        self._aim: int | None = None  # the line before which a dragged one would come
        self.fit_columns(WHAT)
        self.grow_with_rows()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.edited.connect(self._edited)
        self.removed.connect(self._remove)
        self.opened.connect(lambda index: self._toggle(self.rows.row_of(index)))

    @property
    def line(self) -> Line | None:
        """Where the keyboard is."""
        return self.rows.row_of(self.currentIndex()) if self.currentIndex().isValid() else None

    @property
    def step(self) -> StepRow | None:
        """The step where the keyboard is; None at a block of several, or nowhere."""
        return self.line.step if self.line is not None else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.stepped.emit(self.step)

    def show_programme(self, programme: Programme) -> None:
        """Show this; the keyboard stays at the line where it was."""
        self._programme = programme
        held, at = self.line, self.currentIndex()
        row, column = at.row(), at.column()
        self.rows.show_rows(tuple(lines_of(programme, self._closed)))
        if held is not None and self.rows.rows:
            place = self.place_of_part(held.key)
            place = min(max(row, 0), len(self.rows.rows) - 1) if place is None else place
            self.setCurrentIndex(self.rows.index(place, column))

    def place_of_part(self, key: str) -> int | None:
        """Return the number of the line of a block or step."""
        return next((n for n, line in enumerate(self.rows.rows) if line.key == key), None)

    def begin_renaming(self, key: str) -> None:
        """Let the user type a name for a block or step."""
        place = self.place_of_part(key)
        if place is not None:
            index = self.rows.index(place, WHAT)
            self.setFocus()
            self.setCurrentIndex(index)
            self.edit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(WIDE)
        if narrow is not self._room.narrow:
            self._room.narrow = narrow
            self.setColumnHidden(WHO, narrow)

    # Keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, key = self.line, Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if line is not None and step and held == Qt.KeyboardModifier.AltModifier:
            self.move_by(line, step)
        elif line is not None and line.is_heading and not held and self._fold(line, key):
            return
        elif key == Qt.Key.Key_Escape and self._aim is not None:
            self._put_down()
        else:
            super().keyPressEvent(event)

    def move_by(self, line: Line, step: int) -> None:
        """Move a block or step one place; at the end of its list nothing happens."""
        if 0 <= line.place + step < line.count:
            self.moved.emit(line.key, line.place + step)

    def _fold(self, line: Line, key: Qt.Key) -> bool:
        """Open or close the steps of a block at the time column: Right opens, Left closes."""
        wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(key)
        at_edge = self.currentIndex().column() == (WHAT if wanted else TIME)
        if wanted is None or wanted is line.is_open or not (at_edge or wanted):
            return False
        self._toggle(line)
        return True

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        line = self.rows.row_of(self.indexAt(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and line is not None:
            self._pressed = (line, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        far = (at - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
        if far or self._aim is not None:
            self._aim = self._target(at)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, aim = self._pressed, self._aim
        self._put_down()
        if pressed is None or aim is None:
            at = self.indexAt(event.position().toPoint())
            super().mouseReleaseEvent(event)
            line = self.rows.row_of(at)
            if pressed is not None and line is not None and line.is_heading and at.column() == WHAT:
                self._toggle(line)
            return
        place = self._place_for(pressed[0], aim)
        if place != pressed[0].place:
            self.moved.emit(pressed[0].key, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._aim is None:
            return
        high = self.rowViewportPosition(self._aim) if self._aim < len(self.rows.rows) else -1
        if high < 0:
            high = self.viewport().height() - 2
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawLine(0, high, self.viewport().width(), high)
        painter.end()

    def _target(self, at: QPoint) -> int:
        """Return before which line something would come here."""
        row = self.rowAt(at.y())
        if row < 0:
            return 0 if at.y() < 0 else len(self.rows.rows)
        middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return row + (at.y() > middle)

    def _place_for(self, line: Line, aim: int) -> int:
        """Return the place among its like that a line gets when it comes before line `aim`."""
        before = self.rows.rows[:aim]
        if line.is_step:
            alike = [x for x in before if x.is_step and x.block.id == line.block.id]
        else:
            alike = [x for x in before if not x.is_step]
        others = sum(other.key != line.key for other in alike)
        return min(others, line.count - 1)

    def _put_down(self) -> None:
        self._pressed = self._aim = None
        self.unsetCursor()
        self.viewport().update()

    # Changing

    def _toggle(self, line: Line | None) -> None:
        if line is None or not line.is_heading or self._programme is None:
            return
        self._closed ^= {line.block.id}
        self.show_programme(self._programme)

    def _remove(self, index: QModelIndex) -> None:
        line = self.rows.row_of(index)
        if line is not None:
            self.part_removed.emit(line.key)

    def _edited(self, row: int, column: int, text: str) -> None:
        line = self.rows.rows[row]
        if column == WHAT:
            self.renamed.emit(line.key, text.strip())
        elif line.step is not None:
            self.timed.emit(line.step.id, text)

    @staticmethod
    def _columns(words: ProgrammeWords, room: _Room) -> tuple[Column[Line], ...]:
        def start(line: Line) -> str:
            part = line.step or line.block
            return words.clock(part.start) if part.minutes else ""

        def what(line: Line) -> str:
            title = line.step.title if line.is_step and line.step else line.block.title
            return _INDENT + title if line.is_step else title

        def sign(line: Line) -> tuple[str, str] | None:
            if not line.is_heading:
                return None
            return ("chevron-down" if line.is_open else "chevron-right", "text2")

        def minutes(line: Line) -> str:
            return str((line.step or line.block).minutes)

        def said(line: Line) -> str:
            text = words.said(line.block, line.step if line.is_step else None)
            how = words.how(line.step) if line.step and room.narrow else ""
            return f"{text}, {how}" if how else text

        def note(line: Line) -> str:
            parts = (words.how(line.step), line.step.say) if line.step else ()
            return "\n".join(part for part in parts if part)

        return (
            Column(words.time(), start, words=lambda x: words.when(x.step or x.block)),
            Column(
                words.what(),
                what,
                editable=lambda line: not line.is_heading,
                words=said,
                icon=sign,
                note=note,
            ),
            Column(words.who(), lambda x: words.how(x.step) if x.step else ""),
            Column(
                words.minutes_heading(),
                minutes,
                editable=lambda line: not line.is_heading,
                words=lambda x: words.length(x.step or x.block),
            ),
        )
