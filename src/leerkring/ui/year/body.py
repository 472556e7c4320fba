"""The calendar and what stands beside it, or below it on a narrow window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.frame import MIDDLE, NARROW
from leerkring.ui.widgets.layouts import column, hairline, widget_of
from leerkring.ui.year.canvas import YearCanvas

WIDE_SIDE, SLIM_SIDE = 292, 276


class SideScroll(QScrollArea):
    """Scrolls by itself beside the calendar; below it, it is as high as what it shows."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._whole = False
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_whole(self, *, whole: bool) -> None:
        """Show everything without scrolling, or scroll."""
        self._whole = whole
        self.fit()

    def fit(self) -> None:
        """Take the room that is needed."""
        policy = QSizePolicy.Policy.Fixed if self._whole else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        content = self.widget()
        if not self._whole or content is None:
            return QSize(0, 0)
        wide = max(self.width(), 1)
        layout = content.layout()
        high = layout.heightForWidth(wide) if layout is not None else -1
        return QSize(wide, high if high > 0 else content.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._whole else QSize(0, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole and event.oldSize().width() != event.size().width():
            self.updateGeometry()


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
