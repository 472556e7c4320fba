"""The ways to begin, as big as they matter; arrows walk through them, Enter takes one."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, link
from leerkring.ui.widgets.labels import h1, label
from leerkring.ui.widgets.layouts import column, row, widget_of
from leerkring.ui.widgets.marks import Logo
from leerkring.ui.widgets.notices import NoticeBar, announce


class BigChoice(StrEnum):
    """How to begin."""

    EXAMPLE = "example"
    LIST = "list"
    EMPTY = "empty"
    FILE = "file"


class BigButton(Button):
    """A button as high as a line of a menu in a restaurant."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._theme.px(52)))


class Choices(QWidget):
    """Three big buttons with a line about each, and a link; room for what went wrong."""

    chosen = Signal(object)  # BigChoice

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.buttons = {
            BigChoice.EXAMPLE: BigButton(
                theme, self.tr("Look around with an example team"), kind="primary", icon="users"
            ),
            BigChoice.LIST: BigButton(
                theme, self.tr("Get people from Excel or CSV"), icon="file-spreadsheet"
            ),
            BigChoice.EMPTY: BigButton(theme, self.tr("Begin empty"), icon="plus"),
            BigChoice.FILE: link(theme, self.tr("Open an existing file…")),
        }
        notes = {
            BigChoice.EXAMPLE: self.tr("Three circles, a whole year. Nothing of it is kept."),
            BigChoice.LIST: self.tr("Or paste them here (Ctrl+V), or drop the file on this page."),
            BigChoice.EMPTY: self.tr("Type the names of your people yourself."),
        }
        lines = column(gap=theme.px(6))
        for choice, button in self.buttons.items():
            button.installEventFilter(self)
            button.clicked.connect(lambda _=False, c=choice: self.chosen.emit(c))
            self._add(lines, button, notes.get(choice, ""))
        self._bad = QVBoxLayout()
        self._said: NoticeBar | None = None
        self._hint = label(self.tr("Drop the list here."), "h2")
        self._hint.hide()
        self._lay_out(lines)

    @property
    def first(self) -> Button:
        """The choice that Enter takes."""
        return self.buttons[BigChoice.EXAMPLE]

    def say(self, text: str) -> None:
        """Say what went wrong and what to do; "" when nothing is wrong."""
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()
            self._said = None
        if text:
            self._said = NoticeBar(self._theme, text, tone="amber")
            self._bad.addWidget(self._said)
            announce(self, text)

    def invite(self, *, on: bool) -> None:
        """Show that a list may be dropped here, while one is held above the page."""
        self._hint.setVisible(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go from one choice to the next, before the page scrolls by them."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        order: list[QObject] = list(self.buttons.values())
        if step is None or watched not in order:
            return False
        wanted = min(max(order.index(watched) + step, 0), len(order) - 1)
        list(self.buttons.values())[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _add(self, lines: QVBoxLayout, button: Button, note: str) -> None:
        if isinstance(button, BigButton):
            lines.addWidget(button)
        else:
            lines.addLayout(row(button, None))
        if note:
            said = label(note, "sub", wrap=True)
            lines.addWidget(said)
            button.setAccessibleDescription(note)
            lines.addSpacing(self._theme.px(12))

    def _lay_out(self, lines: QVBoxLayout) -> None:
        theme = self._theme
        title = h1(self.tr("Welcome to Leerkring"))
        title.setWordWrap(True)
        question = label(self.tr("Where do you want to begin?"), "sub", wrap=True)
        heading = row(Logo(theme, 72), column(None, title, question, None, gap=4), gap=theme.px(20))
        heading.setStretch(1, 1)
        middle = widget_of(
            column(heading, theme.px(20), self._bad, self._hint, lines, gap=theme.px(8))
        )
        middle.setMaximumWidth(theme.px(560))
        around = row(None, middle, None)
        around.setStretch(1, 8)
        content = widget_of(column(None, around, None, None, margins=(24, 24, 24, 24)), "pageBody")
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
