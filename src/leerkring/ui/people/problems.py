"""What is wrong with a cell, said right below it, with what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView, QWidget

from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.notices import NoticeBar, announce
from leerkring.ui.widgets.tables import Index

_WIDE = 400  # design pixels


class CellNotice(QObject):
    """At most one sentence in the table, below the cell it is about, or above the last ones."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self.bar: NoticeBar | None = None
        self.cell = QPersistentModelIndex()
        self.about = ""  # the text that was refused
        table.verticalScrollBar().valueChanged.connect(lambda _: self.place())
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.place())

    def say(self, index: Index, refused: str, text: str, deeds: Sequence[Deed]) -> None:
        """Say what is wrong with a text in a cell."""
        self.hush()
        self.cell, self.about = QPersistentModelIndex(index), refused
        self.bar = NoticeBar(self._theme, text, deeds, tone="red")
        self.bar.setParent(self._table.viewport())
        self.place()
        self.bar.show()
        self.bar.raise_()
        announce(self._table, text)

    def hush(self) -> None:
        """Say nothing any more."""
        if self.bar is not None:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None

    def holds(self, widget: QWidget | None) -> bool:
        """Whether a widget is part of the sentence."""
        return self.bar is not None and widget is not None and self.bar.isAncestorOf(widget)

    def go_in(self) -> bool:
        """Give the focus to the first thing that can be done; False when there is none."""
        for widget in self.bar.findChildren(QWidget) if self.bar is not None else ():
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def place(self) -> None:
        """Stand below the cell; above it when there is no room."""
        bar, room = self.bar, self._table.viewport()
        if bar is None or not self.cell.isValid():
            return
        cell = self._table.visualRect(self.cell)
        wide = min(self._theme.px(_WIDE), room.width() - 8)
        bar.setFixedWidth(wide)
        high = bar.heightForWidth(wide) if bar.hasHeightForWidth() else bar.sizeHint().height()
        bar.setFixedHeight(max(high, bar.minimumSizeHint().height()))
        left = max(min(cell.left(), room.width() - wide - 4), 4)
        below = cell.bottom() + 4
        fits = below + bar.height() <= room.height()
        bar.move(left, below if fits else max(cell.top() - bar.height() - 4, 0))
