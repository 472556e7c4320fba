"""The calendar to work in: keys, mouse and drag, each move in all three ways."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.bubble import Bubble
from leerkring.ui.widgets.layouts import area_around
from leerkring.ui.year.canvas import Selection, YearCanvas
from leerkring.ui.year.days import ROWS
from leerkring.ui.year.drag import Describe, Drag
from leerkring.ui.year.index import YearIndex
from leerkring.ui.year.keys import Deed, deed_of, is_mine
from leerkring.ui.year.shown import ShownMeeting
from leerkring.ui.year.words import YearWords


@dataclass(frozen=True)
class Move:
    """The user wants a meeting on another day."""

    meeting_id: str
    day: date


@dataclass(frozen=True)
class Step:
    """The user wants a meeting some days from where it is."""

    meeting_id: str
    days: int


class YearGrid(YearCanvas):
    """The year with its controls. It changes nothing itself: signals say what the user wants."""

    opened = Signal(str)  # a meeting
    move_wanted = Signal(object)  # Move or Step
    remove_wanted = Signal(str)  # a meeting
    menu_wanted = Signal(object)  # QPoint on the screen
    year_wanted = Signal(int)  # -1 previous, 1 next
    dragged = Signal(object)  # Selection under the pointer; None when the drag is over

    def __init__(self, theme: Theme, words: YearWords, describe: Describe) -> None:
        super().__init__(theme, words)
        self._describe = describe
        self._bubble = Bubble(theme, self)

    def show_year(self, index: YearIndex) -> None:
        self.cancel_drag()
        super().show_year(index)

    def show_possible(self, days: frozenset[date]) -> None:
        """Mark the days on which everybody can come, as long as a meeting is dragged."""
        self._good = days
        if self._drag is not None and self._drag.begun:
            self._say()
            self.viewport().update()

    # Keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            busy = self._drag is not None and event.key() == Qt.Key.Key_Escape
            if busy or is_mine(event):
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own name
        step = 1 if next else -1
        beside = self._beside(step)
        if beside is None:
            return super().focusNextPrevChild(next)
        self.choose(beside.day, beside.id)
        self._reveal()
        return True

    def _beside(self, step: int) -> ShownMeeting | None:
        if self._index is None or self._selection is None:
            return None
        if self._selection.meeting_id:
            return self._index.beside(self._selection.meeting_id, step)
        return self._index.beside_day(self._selection.day, step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drag is not None and event.key() == Qt.Key.Key_Escape:
            self.cancel_drag()
            return
        deed = deed_of(event)
        if deed is None or self._selection is None or self._drag is not None:
            event.ignore()
            return
        self._do(deed, self._selection)
        self._reveal()

    def _reveal(self) -> None:
        """Scroll the page so that the chosen day can be seen."""
        place, around = self._place_of_selection(), area_around(self)
        content = around.widget() if around is not None else None
        if place is None or around is None or content is None:
            return
        corner = self.viewport().mapTo(content, place.center().toPoint())
        around.ensureVisible(0, corner.y(), 0, round(place.height()) * 2)

    def _do(self, deed: Deed, chosen: Selection) -> None:
        if deed.year:
            self.year_wanted.emit(deed.year)
        elif deed.opens or deed.removes:
            if chosen.meeting_id:
                (self.opened if deed.opens else self.remove_wanted).emit(chosen.meeting_id)
        elif deed.moves:
            if chosen.meeting_id:
                self.move_wanted.emit(Step(chosen.meeting_id, deed.days))
        else:
            self._walk(deed, chosen.day)

    def _walk(self, deed: Deed, day: date) -> None:
        place = self.table.days.place_of(day) if self.table.days else None
        if place is None or self.table.days is None:
            return
        if deed.months:
            row = place[0] + deed.months
            if 0 <= row < ROWS:
                self.choose(self.table.days.nearest(row, place[1]))
        elif deed.edge:
            row = place[0]
            days = self.table.days
            self.choose(days.month_start(row) if deed.edge < 0 else days.month_end(row))
        else:
            self.choose(day + timedelta(days=deed.days))

    # Mouse

    def _at(self, point: QPoint) -> tuple[date | None, ShownMeeting | None]:
        if self._year is None:
            return None, None
        x, y = point.x() + self._across(), point.y()
        pill = self._year.pill_at(x, y)
        return (self._year.day_at(x, y), pill)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        day, meeting = self._at(event.position().toPoint())
        if meeting is not None:
            self.choose(meeting.day, meeting.id)
        elif day is not None:
            self._choose_in(day)
        grabbed = self._grabbed(meeting)
        if event.button() == Qt.MouseButton.LeftButton and grabbed is not None and day is not None:
            point = event.position().toPoint()
            self._drag = Drag(grabbed, point, point)

    def _choose_in(self, day: date) -> None:
        """Choose a day; pressing it again goes on to the next of its meetings."""
        before, index = self._selection, self._index
        following: str | None = None
        if index is not None and before is not None and before.day == day and before.meeting_id:
            ids = [m.id for m in index.meetings_on(day)]
            following = ids[(ids.index(before.meeting_id) + 1) % len(ids)]
        self.choose(day, following)

    def _grabbed(self, pressed: ShownMeeting | None) -> ShownMeeting | None:
        """Return what a drag would take along: the pill, or the chosen one of a day of dots."""
        if pressed is not None or self._index is None or self._selection is None:
            return pressed
        key = self._selection.meeting_id
        is_dots = (
            key
            and self._year
            and any(m.id == key for dots in self._year.dots for m in dots.meetings)
        )
        return self._index.shown(key) if key and is_dots else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._drag is None:
            day, meeting = self._at(point)
            has = bool(day and self._index and self._index.meetings_on(day))
            hand = meeting is not None or has
            shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        far = (point - self._drag.pressed_at).manhattanLength()
        if not self._drag.begun and far >= QApplication.startDragDistance():
            self._drag.begun = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._drag.begun:
            self._drag.at, self._drag.over = point, self._at(point)[0]
            if self._drag.over is not None:
                self.dragged.emit(Selection(self._drag.over, self._drag.meeting.id))
            self._say()
            self.viewport().update()

    def _say(self) -> None:
        """Say what the day under the pointer means."""
        drag = self._drag
        if drag is None or drag.over is None:
            self._bubble.hide()
            return
        said = self._describe(drag.meeting.id, drag.over)
        self._bubble.say(said, self.viewport().mapToParent(drag.at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._end_drag()
        if drag.begun and drag.over is not None and drag.over != drag.meeting.day:
            self.move_wanted.emit(Move(drag.meeting.id, drag.over))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        chosen = self._selection.meeting_id if self._selection is not None else None
        if chosen and self._at(event.position().toPoint())[0] is not None:
            self.opened.emit(chosen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.place_on_screen())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.cancel_drag()
        self.viewport().update()

    def cancel_drag(self) -> None:
        """Put a dragged meeting back at once."""
        if self._drag is not None:
            self._end_drag()

    def _end_drag(self) -> None:
        begun = self._drag is not None and self._drag.begun
        self._drag, self._good = None, frozenset()
        self._bubble.hide()
        self.viewport().unsetCursor()
        self.viewport().update()
        if begun:
            self.dragged.emit(None)
