"""How turns are divided: everybody is listed, also who had none."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import caption, label
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.marks import TurnDots


@dataclass(frozen=True)
class Turns:
    """Turns in one role: done, planned, and both in words for who cannot see dots."""

    done: int
    planned: int
    words: str


@dataclass(frozen=True)
class FairnessRow:
    """One person; `note` explains what stands out ("doet mee vanaf januari")."""

    name: str
    turns: tuple[Turns, ...]
    note: str = ""


class FairnessTable(QWidget):
    """Names with dots per role."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.px(5))
        self._grid.setHorizontalSpacing(theme.px(20))
        self._grid.setColumnStretch(0, 1)

    def show_rows(self, headings: Sequence[str], rows: Sequence[FairnessRow]) -> None:
        """Show the people under `headings`: what the names are of, then one per role."""
        clear(self._grid)
        for number, heading in enumerate(headings):
            self._grid.addWidget(caption(heading), 0, number)
        for line, row in enumerate(rows, start=1):
            name = label(row.name, wrap=True)
            name.setToolTip(row.note)
            self._grid.addWidget(name, line, 0)
            for number, turns in enumerate(row.turns, start=1):
                dots = TurnDots(self._theme, turns.done, turns.planned, turns.words)
                dots.setToolTip(turns.words)
                middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                self._grid.addWidget(dots, line, number, middle)
