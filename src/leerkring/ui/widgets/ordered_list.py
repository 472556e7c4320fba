"""A list in an order that the user decides on: by dragging, or with Alt and the arrows."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderedList(QListWidget):
    """Tells what is wanted; whoever listens stores it and shows the lines in their new order."""

    moved = Signal(int, int)  # the line at this place, the place it is to have
    removed = Signal(int)  # Del
    opened = Signal(int)  # Enter, F2 or a double click

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "choices")
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(self.row(item)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, key = self.currentRow(), Qt.Key(event.key())
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.move_line(at, at + _STEPS[key])
        elif at >= 0 and alone and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(at)
        elif at >= 0 and alone and key == Qt.Key.Key_Delete:
            self.removed.emit(at)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the line was let go; the list itself changes when that is stored."""
        self.move_line(self.currentRow(), self._place_at(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.IgnoreAction)  # Qt would remove a line that moved
        event.accept()
        self.viewport().update()  # without the line that showed where it would go

    def move_line(self, at: int, to: int) -> None:
        """Ask for another place for a line, when there is one."""
        if 0 <= at < self.count() and 0 <= to < self.count() and at != to:
            self.moved.emit(at, to)

    def _place_at(self, point: QPoint) -> int:
        """Return the place that the current line gets when it is let go there."""
        under = self.indexAt(point)
        if not under.isValid():
            return self.count() - 1
        before = under.row() + (point.y() > self.visualRect(under).center().y())
        return before - (before > self.currentRow())
