"""The card with the matrix and the column beside it, or below it on a narrow window."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.visits.matrix import VisitMatrix
from leerkring.ui.widgets.frame import MIDDLE, NARROW
from leerkring.ui.widgets.layouts import column, widget_of
from leerkring.ui.widgets.side import SideScroll

WIDE_SIDE, SLIM_SIDE = 340, 312
LEAST_ROWS = 5


class VisitsBody(QWidget):
    """Lays out the matrix with its legend, or the list `outside`, and what stands beside it."""

    def __init__(
        self, theme: Theme, matrix: VisitMatrix, legend: QWidget, outside: QWidget
    ) -> None:
        super().__init__()
        self._theme = theme
        self._below = False
        matrix.least_rows = LEAST_ROWS
        px = theme.px
        around = widget_of(column(legend, margins=(px(12), 0, px(8), 0)))
        inside = column(matrix, around, outside, gap=px(8), margins=(px(2), px(4), px(4), px(10)))
        inside.setStretch(0, 1)
        inside.setStretch(2, 1)
        self._of_round, self._outside = (matrix, around), outside
        outside.hide()
        card = QFrame()
        card.setProperty("role", "card")
        card.setLayout(inside)
        self.side = QVBoxLayout()
        self.side.setContentsMargins(0, 0, px(6), 0)
        self.side.setSpacing(px(14))
        column_of_cards = widget_of(self.side, "pageSide")
        column_of_cards.installEventFilter(self)
        self._scroll = SideScroll(column_of_cards)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._card = card
        self._box.addWidget(card, 1)
        self._box.addWidget(self._scroll)
        self._fit()

    def show_matrix(self, shown: bool) -> None:  # noqa: FBT001 - as setVisible
        """Show the matrix, or without one only the column, for what is entered by hand."""
        self._card.setVisible(shown)

    def show_outside(self, shown: bool) -> None:  # noqa: FBT001 - as setVisible
        """Show the visits outside the rounds in place of the matrix, or the other way round."""
        self._outside.setVisible(shown)
        for part in self._of_round:
            part.setVisible(not shown)

    def fit_side(self) -> None:
        """Make room for other cards."""
        self._scroll.fit()

    def show_part(self, part: QWidget) -> None:
        """Scroll to a part of the column once that has its place, and the page to the column."""
        QTimer.singleShot(0, part, lambda: _bring_into_sight(part))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Below the matrix, let the column be as high as what it shows now."""
        if event.type() == QEvent.Type.LayoutRequest and self._below:
            self._scroll.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.window().width()
        slim = wide < self._theme.px(MIDDLE)
        below = self._below = wide < self._theme.px(NARROW)
        self._box.setSpacing(self._theme.px(12 if slim else 16))
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        if below:
            self._scroll.setMinimumWidth(0)
            self._scroll.setMaximumWidth(16_777_215)
        else:
            self._scroll.setFixedWidth(self._theme.px(SLIM_SIDE if slim else WIDE_SIDE))
        self._scroll.show_whole(whole=below)


def _bring_into_sight(part: QWidget) -> None:
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part)
        around = around.parentWidget()
