"""The table of the year plan: one click or Enter opens a cell, a click on the lock keeps it."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from leerkring.ui.circles.plan_delegate import PlanDelegate, can_pin
from leerkring.ui.circles.plan_model import Advice, Cell, Column, Index, Line, PlanModel
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import row
from leerkring.ui.widgets.marks import Icon

_LEAST = {Cell.DATE: 118, Cell.ROLE: 104, Cell.WORK_FORM: 96, Cell.STATUS: 104, Cell.OPEN: 34}
_MOST = 220
_ELASTIC = (Cell.ROLE, Cell.WORK_FORM)


class PlanTable(QTableView):
    """Shows the model at its full height: the page scrolls, not the table."""

    cell_wanted = Signal(int, int)  # row, column: open what can be chosen there
    pin_wanted = Signal(int, int)
    menu_wanted = Signal(QPoint)  # where, in global coordinates

    def __init__(self, theme: Theme, model: PlanModel, *, name: str, open_text: str) -> None:
        super().__init__()
        self._theme = theme
        self._plan = model
        self._kept: tuple[str, Cell, object, int] | None = None
        self._pressed = QPoint()
        self.setModel(model)
        self._delegate = PlanDelegate(theme, self, model, open_text)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme.px(28))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._arrange)

    def here(self) -> tuple[Line, Column] | None:
        """Return the line and column that have the keyboard."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        return self._plan.lines[index.row()], self._plan.columns[index.column()]

    def place_of(self, row_number: int, column: int) -> QRect:
        """Return where a cell is on the screen."""
        place = self.visualRect(self._plan.index(row_number, column))
        return QRect(self.viewport().mapToGlobal(place.topLeft()), place.size())

    def go_to(self, row_number: int, column: int) -> None:
        """Give a cell the keyboard."""
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self._plan.index(row_number, column), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        index = self.currentIndex()
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.cell_wanted.emit(index.row(), index.column())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if index != self.indexAt(self._pressed) or self._plan.lines[index.row()].advice:
            return
        cell = self.visualRect(index)
        line, column = self._plan.lines[index.row()], self._plan.columns[index.column()]
        if can_pin(line, column) and self._delegate.lock_place(cell).contains(at):
            self.pin_wanted.emit(index.row(), index.column())
        else:
            self.cell_wanted.emit(index.row(), index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.place_of(index.row(), index.column()).bottomLeft()
        else:
            index = self.indexAt(self.viewport().mapFromGlobal(at))
        if index.isValid():
            self.go_to(index.row(), index.column())
            self.menu_wanted.emit(at)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._fit_height()

    def _hover(self, index: QModelIndex) -> None:
        wanted = (index.row(), index.column()) if index.isValid() else None
        if self._delegate.hovered != wanted:
            self._delegate.hovered = wanted
            shape = Qt.CursorShape.PointingHandCursor if wanted else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _keep_place(self) -> None:
        here = self.here()
        if here is not None:
            line, column = here
            self._kept = (line.meeting.id, column.cell, column.role, column.slot)
        self._delegate.hovered = None

    def _arrange(self) -> None:
        self.clearSpans()
        for number, line in enumerate(self._plan.lines):
            if line.advice is not None:
                self.setSpan(number, 0, 1, max(2, self._plan.columnCount()))
                index = self._plan.index(number, 0)
                self.setIndexWidget(index, AdviceLine(self._theme, line.advice))
        self._restore_place()
        self._fit_columns()
        self._fit_height()

    def _restore_place(self) -> None:
        if not self._plan.lines:
            return
        row_number, column = None, 0
        if self._kept is not None:
            meeting, cell, role, slot = self._kept
            row_number = self._plan.row_of(meeting)
            column = self._plan.column_of(cell, role, slot)  # type: ignore[arg-type]
        if row_number is None:
            row_number = self._next_meeting()
            column = column or min(1, self._plan.columnCount() - 1)
        self.go_to(row_number, column)

    def _next_meeting(self) -> int:
        """Return the line of the first meeting to come, else of the last one."""
        lines = [n for n, line in enumerate(self._plan.lines) if not line.advice]
        coming = (n for n in lines if not self._plan.lines[n].meeting.is_past)
        return next(coming, lines[-1])

    def _fit_columns(self) -> None:
        columns = self._plan.columns
        if not columns:
            return
        least, wanted = [], []
        for number, column in enumerate(columns):
            shown = column.cell is not Cell.OPEN
            title = self.horizontalHeader().sectionSizeHint(number) if shown else 0
            least.append(max(self._theme.px(_LEAST[column.cell]), title))
            hint = self._hint_of(number)
            if column.cell in _ELASTIC:  # one long name must not push the others out
                hint = min(hint, self._theme.px(_MOST))
            wanted.append(max(least[-1], hint))
        left = self.viewport().width() - sum(wanted)
        elastic = [n for n, c in enumerate(columns) if c.cell in _ELASTIC]
        elastic.sort(key=lambda n: wanted[n] - least[n])  # what these cannot give, others do
        for done, number in enumerate(elastic):
            width = max(least[number], wanted[number] + left // (len(elastic) - done))
            left -= width - wanted[number]
            wanted[number] = width
        for number, width in enumerate(wanted):
            self.setColumnWidth(number, width)

    def _hint_of(self, column: int) -> int:
        return max(
            (
                self.sizeHintForIndex(self._plan.index(number, column)).width()
                for number, line in enumerate(self._plan.lines)
                if not line.advice
            ),
            default=0,
        )

    def _fit_height(self) -> None:
        high = self.horizontalHeader().sizeHint().height()
        for number, line in enumerate(self._plan.lines):
            widget = self.indexWidget(self._plan.index(number, 0)) if line.advice else None
            tall = self._theme.px(44)
            if isinstance(widget, AdviceLine):
                tall = widget.high_for(self.horizontalHeader().length())
            self.setRowHeight(number, tall)
            high += tall
        bar = self.horizontalScrollBar()
        if self.horizontalHeader().length() > self.viewport().width():
            high += bar.sizeHint().height()
        self.setFixedHeight(high + 2)


class AdviceLine(QWidget):
    """What is wrong with the meeting above, and the ways to put it right as links."""

    def __init__(self, theme: Theme, advice: Advice) -> None:
        super().__init__()
        self.setAccessibleName(advice.text)
        self._theme = theme
        said = label(advice.text, "small", wrap=True, tone=advice.tone)
        sign = Icon(theme, "triangle-alert", advice.tone, 16)
        edge = theme.px(8)
        text = row(sign, gap=theme.px(8))
        text.addWidget(said, 1)
        self._links = row(gap=theme.px(4))
        self._links.addStretch(1)
        for deed in advice.deeds:
            button = link(theme, deed.text)
            button.clicked.connect(lambda _=False, d=deed: d.do())
            self._links.addWidget(button)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setContentsMargins(edge, theme.px(4), edge, theme.px(5))
        self._parts.setSpacing(theme.px(8))
        self._parts.addLayout(text, 1)
        self._parts.addLayout(self._links)
        self.setLayout(self._parts)

    def high_for(self, width: int) -> int:
        """Return the height at a width; on a narrow one the links go below the text."""
        narrow = self._links.sizeHint().width() > width // 2
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        return max(self.heightForWidth(width), self._theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
