"""Rows of things to do and things to come, in cards."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QVBoxLayout, QWidget

from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, literal
from leerkring.ui.widgets.labels import h2, h3, label, small
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.widgets.marks import Chip, Icon, IconTile

NARROW = 560  # below this width (design pixels) the button goes under the text


class TaskRow(QFrame):
    """One thing to do: what, why in one line, when, one verb; more in the context menu.

    Enter in the row presses the verb, the other keys are the page's.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        reason: str,
        verb: Deed,
        *,
        icon: str,
        tone: str = "blue",
        when: str = "",
        when_tone: str = "",
        filled: bool = False,
        more: Sequence[Deed] = (),
    ) -> None:
        super().__init__()
        self._theme = theme
        self._more = tuple(more)
        self.setProperty("role", "row")
        self.setMinimumHeight(theme.px(74))
        self.setAccessibleName(f"{title}. {reason}")
        self.button = Button(theme, verb.text, kind="primary" if filled else "")
        self.button.setMinimumWidth(theme.px(166))
        self.button.setAccessibleDescription(title)
        self.button.clicked.connect(lambda: verb.do())
        texts = column(None, h3(title), small(reason), None, gap=theme.px(4))
        self._left = row(IconTile(theme, icon, tone), texts, gap=theme.px(14))
        self._left.setStretch(1, 1)
        self._right = row(gap=theme.px(14))
        self._right.addStretch(1)
        if when:
            self._right.addWidget(Chip(theme, when, when_tone or tone))
        self._right.addWidget(self.button)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._whole.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self._whole.setSpacing(theme.px(12))
        self._whole.addLayout(self._left, 1)
        self._whole.addLayout(self._right)
        self.setLayout(self._whole)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def open_menu(self, at: QPoint | None = None) -> None:
        """Show what else can be done with this row."""
        if not self._more:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in self._more:
            menu.addAction(literal(deed.text)).triggered.connect(lambda _=False, d=deed: d.do())
        menu.popup(at or self.mapToGlobal(QPoint(self.width() // 2, self.height() // 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(NARROW)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._whole.direction() != wanted:
            self._whole.setDirection(wanted)


class RowList(QWidget):
    """Rows below each other through which the arrow keys walk, from button to button."""

    def __init__(self, theme: Theme, *, gap: int = 8) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(gap))
        self._rows: list[TaskRow] = []

    def show_rows(self, rows: Sequence[TaskRow]) -> None:
        """Show these rows instead; the focus stays at the same height."""
        held = next((n for n, r in enumerate(self._rows) if r.button.hasFocus()), None)
        for gone in self._rows:
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._rows = list(rows)
        for made in rows:
            self._layout.addWidget(made)
        if held is not None and rows:
            rows[min(held, len(rows) - 1)].button.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._rows:
            self._rows[0].button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        held = next((n for n, r in enumerate(self._rows) if r.button.hasFocus()), None)
        if step is None or held is None or not 0 <= held + step < len(self._rows):
            super().keyPressEvent(event)
            return
        self._rows[held + step].button.setFocus(Qt.FocusReason.TabFocusReason)


def section(theme: Theme, title: str, count: int | None = None, *, icon: str = "") -> QBoxLayout:
    """Return the heading of a group of rows, with how many there are: "Te laat 1"."""
    parts = row(gap=theme.px(8))
    if icon:
        parts.addWidget(Icon(theme, icon, "red", 16))
    parts.addWidget(h2(title))
    if count is not None:
        parts.addWidget(label(str(count), "sub"))
    parts.addStretch(1)
    return parts


def choices(menu: QMenu, deeds: Sequence[tuple[str, Callable[[], object]]]) -> QMenu:
    """Fill a menu with commands and return it."""
    for text, do in deeds:
        menu.addAction(literal(text)).triggered.connect(lambda _=False, d=do: d())
    return menu
