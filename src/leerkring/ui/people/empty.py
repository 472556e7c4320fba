"""What the table says below its typing row when there is nobody to show."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.ui.messages import Deed
from leerkring.ui.people.table import PeopleTable
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.notices import EmptyState


class BelowTheRows(QWidget):
    """Lies over the empty part of the table, so that the typing row stays in use."""

    def __init__(self, theme: Theme, table: PeopleTable) -> None:
        super().__init__(table.viewport())
        self._theme = theme
        self._table = table
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        table.viewport().installEventFilter(self)
        self.hide()

    def say(self, title: str, text: str = "", deed: Deed | None = None, *, icon: str = "") -> None:
        """Show why there is nobody, and what to do."""
        clear(self._lines)
        self._lines.addWidget(EmptyState(self._theme, title, text, deed, icon=icon))
        self._place()
        self.show()
        self.lower()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._table.viewport().rect()
        top = self._table.verticalHeader().defaultSectionSize() + self._theme.px(12)
        self.setGeometry(room.adjusted(0, top, 0, 0))
