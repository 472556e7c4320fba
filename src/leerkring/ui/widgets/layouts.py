"""Rows, columns and cards without repeating margins and spacings."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Part = QWidget | QLayout | int | None
"""A widget, a layout, a fixed space in pixels, or None for a stretch."""

Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)


def row(*parts: Part, gap: int = 8, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Return the parts side by side."""
    layout = QHBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def column(*parts: Part, gap: int = 8, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """Return the parts below each other."""
    layout = QVBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def widget_of(layout: QLayout, name: str = "") -> QWidget:
    """Return a plain widget around a layout."""
    widget = QWidget()
    widget.setObjectName(name)
    widget.setLayout(layout)
    return widget


def card(layout: QLayout, *, role: str = "card") -> QFrame:
    """Return a white card around a layout."""
    frame = QFrame()
    frame.setProperty("role", role)
    frame.setLayout(layout)
    return frame


def hairline() -> QFrame:
    """Return a thin line between parts of a card."""
    frame = QFrame()
    frame.setProperty("role", "hr")
    return frame


def clear(layout: QLayout) -> None:
    """Remove everything from a layout; its widgets are deleted."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def area_around(widget: QWidget) -> QScrollArea | None:
    """Return the nearest area that scrolls a widget."""
    around: QWidget | None = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _fill(layout: QBoxLayout, parts: tuple[Part, ...], gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


class FlowLayout(QLayout):
    """Places parts in lines like words, so that chips and buttons wrap on a narrow window.

    With `top` the parts of a line hang from its top: fields, below which an error can appear.
    """

    def __init__(self, gap: int = 8, parent: QWidget | None = None, *, top: bool = False) -> None:
        super().__init__(parent)
        self._top = top
        self._kept = 0
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: a page asks the same hundreds of times
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def insertWidget(self, index: int, widget: QWidget) -> None:
        """Add a part before others."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def keep_height(self, least: int) -> None:
        """Have at least this height, also where there is little room."""
        if self._kept != least:
            self._kept = least
            self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        wide = sum(i.sizeHint().width() + self.spacing() for i in self._shown()) - self.spacing()
        edge = self.contentsMargins()
        least = self.minimumSize()
        return QSize(max(wide + edge.left() + edge.right(), least.width()), least.height())

    def minimumSize(self) -> QSize:
        size = QSize()
        if not self._shown():
            return size  # without anything to show the margins are not kept either
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        size = size.expandedTo(QSize(0, self._kept))
        edge = self.contentsMargins()
        return size + QSize(edge.left() + edge.right(), edge.top() + edge.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.y()
        for line in self._lines(inner.width()):
            high = max(size.height() for _, size in line)
            x = inner.x()
            for item, size in line:
                if move:
                    lower = 0 if self._top else (high - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, y + lower), size))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        if y == inner.y():
            return 0
        used = y - self.spacing() - inner.y()
        edge = self.contentsMargins()
        return used + edge.top() + edge.bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(room, item.minimumSize().width())))
            if not lines or size.width() > left:
                lines.append([])
                left = room
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines
