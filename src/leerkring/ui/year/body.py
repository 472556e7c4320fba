"""The calendar and what stands beside it, or below it on a narrow window."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.frame import MIDDLE, NARROW
from leerkring.ui.widgets.layouts import column, hairline, widget_of
from leerkring.ui.widgets.side import SideScroll
from leerkring.ui.year.canvas import YearCanvas

WIDE_SIDE, SLIM_SIDE = 292, 276


class YearBody(QWidget):
    """Lays out the card with the calendar and the column with cards."""

    def __init__(self, theme: Theme, calendar: YearCanvas, legend: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._calendar = calendar
        px = theme.px
        around = widget_of(column(legend, margins=(px(14), 0, px(10), 0)))
        inside = column(
            calendar, hairline(), around, gap=px(8), margins=(px(2), px(8), px(6), px(10))
        )
        inside.setStretch(0, 1)
        card = QFrame()
        card.setProperty("role", "card")
        card.setLayout(inside)
        self.side = QVBoxLayout()
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(px(14))
        self._scroll = SideScroll(widget_of(self.side, "pageSide"))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(card, 1)
        self._box.addWidget(self._scroll)
        self._fit()

    def fit_side(self) -> None:
        """Make room for changed cards beside the calendar."""
        self._scroll.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.window().width()
        slim = wide < self._theme.px(MIDDLE)
        gap, side = (
            self._theme.px(12 if slim else 16),
            self._theme.px(SLIM_SIDE if slim else WIDE_SIDE),
        )
        room = self.width() - side - gap - self._theme.px(12)
        below = wide < self._theme.px(NARROW) or room < self._calendar.least_width()
        self._box.setSpacing(gap)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        if below:
            self._scroll.setMinimumWidth(0)
            self._scroll.setMaximumWidth(16_777_215)
        else:
            self._scroll.setFixedWidth(side)
        self._scroll.show_whole(whole=below)
