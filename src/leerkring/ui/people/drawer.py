"""The table at full width, with the panel of the chosen person lying over its right side."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.ui.people.panel import PersonPanel
from leerkring.ui.people.table import PeopleTable
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.layouts import card, column

WIDE = 440  # design pixels


class TableWithDrawer(QWidget):
    """Opening the panel moves no column, so that a double click always meets the same cell.

    The panel is made when it is first opened: most visits are about the table.
    """

    toggled = Signal()
    made = Signal(object)  # PersonPanel

    def __init__(
        self, theme: Theme, table: PeopleTable, make_panel: Callable[[], PersonPanel]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._table = table
        self._make_panel = make_panel
        self._panel: PersonPanel | None = None
        edge = theme.px(6)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(card(column(table, margins=(edge, 4, edge, 4))))
        table.cell_opened.connect(self._make_room)

    @property
    def is_open(self) -> bool:
        """Whether the panel is shown."""
        return self._panel is not None and not self._panel.isHidden()

    @property
    def panel(self) -> PersonPanel:
        """The panel, shown or not."""
        if self._panel is None:
            self._panel = self._make_panel()
            self._panel.setParent(self)
            self._panel.hide()
            self._panel.close_wanted.connect(self.close_panel)
            self.made.emit(self._panel)
        return self._panel

    def make_panel(self) -> bool:
        """Make the panel, when it was not made yet."""
        return self._panel is None and self.panel is not None

    def open(self) -> None:
        """Show the panel."""
        if not self.is_open:
            self._place(self.panel)
            self.panel.show()
            self.panel.raise_()
            self.toggled.emit()

    def close_panel(self) -> None:
        """Show the whole table again."""
        if self.is_open:
            self.panel.hide()
            self._table.setFocus()
            self.toggled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._panel is not None:
            self._place(self._panel)

    def _place(self, panel: PersonPanel) -> None:
        wide = self._theme.px(WIDE)
        if self.width() < wide * 1.5:
            wide = self.width()
        panel.setGeometry(self.width() - wide, 0, wide, self.height())

    def _make_room(self) -> None:
        """Let go of the panel when it lies over the cell that is typed in."""
        if not self.is_open:
            return
        cell = self._table.place_of(self._table.currentIndex())
        if cell.right() > self.panel.mapToGlobal(self.panel.rect().topLeft()).x():
            self.panel.hide()
            self.toggled.emit()
