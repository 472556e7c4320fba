"""The table at full width, with the panel of the chosen person lying over its right side."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.ui.people.panel import PersonPanel
from leerkring.ui.people.table import PeopleTable
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.layouts import card, column

WIDE = 440  # design pixels


class TableWithDrawer(QWidget):
    """Opening the panel moves no column, so that a double click always meets the same cell."""

    toggled = Signal()

    def __init__(self, theme: Theme, table: PeopleTable, panel: PersonPanel) -> None:
        super().__init__()
        self._theme = theme
        self._table = table
        self.panel = panel
        edge = theme.px(6)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(card(column(table, margins=(edge, 4, edge, 4))))
        panel.setParent(self)
        panel.hide()
        table.cell_opened.connect(self._make_room)

    def open(self) -> None:
        """Show the panel."""
        if not self.panel.isVisible():
            self._place()
            self.panel.show()
            self.panel.raise_()
            self.toggled.emit()

    def close_panel(self) -> None:
        """Show the whole table again."""
        if self.panel.isVisible():
            self.panel.hide()
            self._table.setFocus()
            self.toggled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wide = self._theme.px(WIDE)
        if self.width() < wide * 1.5:
            wide = self.width()
        self.panel.setGeometry(self.width() - wide, 0, wide, self.height())

    def _make_room(self) -> None:
        """Let go of the panel when it lies over the cell that is typed in."""
        cell = self._table.place_of(self._table.currentIndex())
        left = self.panel.mapToGlobal(self.panel.rect().topLeft()).x()
        if self.panel.isVisible() and cell.right() > left:
            self.panel.hide()
            self.toggled.emit()
