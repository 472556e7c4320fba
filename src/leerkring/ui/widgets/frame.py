"""The scaffold of a page: title, one filled button, a body that scrolls, a column beside it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import ActionButton
from leerkring.ui.widgets.labels import h1, sub
from leerkring.ui.widgets.layouts import FlowLayout, clear, column

NARROW, MIDDLE = 1100, 1400  # widths of the window, in design pixels, where the layout changes


class PageFrame(QWidget):
    """Fill `body` (and `side`) with addWidget/addLayout; end with addStretch when it may be short.

    The side column goes under the body when the window is narrower than 1100. With
    `scrolls=False` the body gets all the room there is (a calendar, a table).
    """

    def __init__(
        self, theme: Theme, title: str = "", subtitle: str = "", *, scrolls: bool = True
    ) -> None:
        super().__init__()
        self.theme = theme
        self.title = h1(title)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.subtitle = sub(subtitle)
        if not subtitle:
            self.subtitle.hide()
        self.before_title = QHBoxLayout()
        self.beside_title = QHBoxLayout()
        self.header = FlowLayout(theme.px(8))
        self.toolbar = FlowLayout(theme.px(8))
        self._edge = 0
        self._primary: ActionButton | None = None
        self._side_widget: QWidget | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(12))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(self.body, 1)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._outer.addLayout(self._top())
        content = QWidget()
        content.setObjectName("pageBody")
        content.setLayout(self._columns)
        self.area: QScrollArea | None = None
        if scrolls:
            content = self._scrolling(content)
        self._outer.addWidget(content, 1)
        self._fit()

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change the heading."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def set_primary(self, action: QAction) -> None:
        """Show the filled button of the page, last in the header."""
        if self._primary is not None:
            self.header.removeWidget(self._primary)
            self._primary.hide()
            self._primary.deleteLater()
        self._primary = ActionButton(self.theme, action, kind="primary")
        self.header.addWidget(self._primary)

    def add_action(self, action: QAction) -> ActionButton:
        """Show an ordinary button in the header, before the filled one."""
        button = ActionButton(self.theme, action)
        at = self.header.count() - (1 if self._primary is not None else 0)
        self.header.insertWidget(at, button)
        return button

    @property
    def side(self) -> QVBoxLayout:
        """The column beside the body; it exists from the first time it is asked for."""
        if self._side_widget is None:
            self._side_widget = QWidget()
            self._side_widget.setObjectName("pageSide")
            layout = QVBoxLayout(self._side_widget)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(self.theme.px(16))
            self._columns.addWidget(self._side_widget)
            self._fit()
        layout_now = self._side_widget.layout()
        if not isinstance(layout_now, QVBoxLayout):
            raise TypeError("the side column lost its layout")
        return layout_now

    def show_side(self, *, on: bool) -> None:
        """Leave its room to the body while there is nothing to show beside it."""
        if self._side_widget is not None:
            self._side_widget.setVisible(on)

    def show_beginning(self) -> None:
        """Scroll the body up once it is laid out: something new stands at its beginning."""
        if self.area is not None:
            bar = self.area.verticalScrollBar()
            QTimer.singleShot(0, bar, lambda: bar.setValue(0))

    def show_from_top(self, part: QWidget) -> None:
        """Show the beginning, or as much further on as `part` needs: another thing is shown."""
        if self.area is not None:
            self.area.verticalScrollBar().setValue(0)
            self.area.ensureWidgetVisible(part)

    def empty_body(self) -> None:
        """Remove what the body shows."""
        clear(self.body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _top(self) -> QVBoxLayout:
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(self.theme.px(12))
        texts = QHBoxLayout()
        texts.setSpacing(self.theme.px(12))
        texts.addLayout(self.before_title)
        texts.addWidget(self.title)
        texts.addLayout(self.beside_title)
        texts.addStretch(1)
        titles = column(texts, self.subtitle, gap=self.theme.px(2))
        self._above = (texts, titles)
        line.addLayout(titles, 1)
        line.addLayout(self.header)
        line.setAlignment(self.header, Qt.AlignmentFlag.AlignTop)
        self._line = line
        return column(line, self.toolbar, gap=0)

    def _scrolling(self, content: QWidget) -> QWidget:
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_room_for_bar(area)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.area = area
        return area

    def _fit(self) -> None:
        wide = self.window().width()
        narrow, middle = wide < self.theme.px(NARROW), wide < self.theme.px(MIDDLE)
        edge = self.theme.px(24 if middle else 32)
        self._outer.setContentsMargins(edge, self.theme.px(20 if middle else 24), 0, 0)
        self._edge = edge
        gap = self.theme.px(14)
        self._line.setContentsMargins(0, 0, edge, gap)
        self.toolbar.setContentsMargins(0, 0, edge, gap)  # no room at all without tools
        self.fit_header()
        below = self.theme.px(20)
        bar = self.area.verticalScrollBar().sizeHint().width() if self.area else 0
        self._columns.setContentsMargins(0, 0, max(0, edge - bar), below)
        self._columns.setSpacing(self.theme.px(20 if middle else 28))
        line = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != line:
            self._columns.setDirection(line)
        if self._side_widget is not None:
            if narrow:
                self._side_widget.setMinimumWidth(0)
                self._side_widget.setMaximumWidth(16_777_215)
            else:
                self._side_widget.setFixedWidth(self.theme.px(302 if middle else 352))

    def fit_header(self) -> None:
        """Put the buttons under the title when they do not fit beside it, with large text.

        Buttons that fit nowhere in one line wrap. To be called when texts in the header change.
        """
        for layout in (*self._above, self.header):
            layout.invalidate()  # inner layouts forget what they measured only when laid out
        room = self.width() - 2 * self._edge
        wanted = self._line.spacing() + sum(
            item.sizeHint().width()
            for item in (self._line.itemAt(0), self._line.itemAt(1))
            if item is not None
        )
        below = wanted > room and not self._wraps_beside(room)
        self.header.keep_height(self.header.heightForWidth(room) if below else 0)
        line = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != line:
            self._line.setDirection(line)
            side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0)
            self._line.setAlignment(self.header, Qt.AlignmentFlag.AlignTop | side)

    def _wraps_beside(self, room: int) -> bool:
        """Whether the buttons, too wide for one line anywhere, take the least height there."""
        beside = self.title.sizeHint().width() + self._line.spacing()
        fits = beside + self.header.minimumSize().width() <= room
        return fits and self.subtitle.isHidden() and self.header.sizeHint().width() > room


def keep_room_for_bar(area: QAbstractScrollArea) -> None:
    """Give the scroll bar its room whether it is needed or not; without need it is not seen.

    A page whose least height depends on its width could otherwise show and hide the bar for ever,
    each time from within the other, until the stack is full.
    """
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()

    def show(least: int, most: int) -> None:
        idle = "true" if most <= least else "false"
        if bar.property("idle") != idle:
            bar.setProperty("idle", idle)
            bar.style().unpolish(bar)
            bar.style().polish(bar)

    bar.rangeChanged.connect(show)
    show(bar.minimum(), bar.maximum())
