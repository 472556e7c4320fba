"""What the signs in the matrix mean, drawn as they are there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from leerkring.app.visits.rows import CellState
from leerkring.ui.theme import Theme
from leerkring.ui.visits.marks import draw_state
from leerkring.ui.widgets.legend import Legend

SIDE = 16


class MatrixLegend(Legend):
    """The signs that occur in a matrix."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, (SIDE, SIDE))
        self._look = theme

    def show_states(self, states: Sequence[tuple[CellState, str]]) -> None:
        """Explain these."""
        self.show_signs([(state, words, partial(self._sign, state)) for state, words in states])

    def _sign(self, state: CellState, painter: QPainter, place: QRectF) -> None:
        draw_state(painter, self._look, state, place)
