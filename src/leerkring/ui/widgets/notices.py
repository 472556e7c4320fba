"""What a page says: a bar with what to do, an empty page with where to begin, a passing toast."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from leerkring.ui.messages import Deed, Toast
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, link, plain, primary
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import (
    FlowLayout,
    area_around,
    clear,
    column,
    row,
    widget_of,
)
from leerkring.ui.widgets.marks import Icon

_ICONS = {"blue": "info", "amber": "triangle-alert", "red": "circle-alert", "green": "check"}
TOAST_MILLISECONDS = 12_000


class NoticeBar(QFrame):
    """A sentence on a soft ground with links. Tones: blue, amber, red, green.

    With `wide` one link stands beside the sentence; more would leave it too little room.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        deeds: Sequence[Deed] = (),
        *,
        tone: str = "blue",
        icon: str = "",
        wide: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setProperty("tone", tone)
        self.setProperty("wide", "true" if wide else "false")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        said = label(text, wrap=True, tone=tone)
        self.text = text
        sign = Icon(theme, icon or _ICONS[tone], tone)
        texts = column(said, gap=2)
        whole = row(sign, texts, gap=theme.px(10), margins=(12, 8, 12, 8))
        if not wide:
            whole.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        whole.setStretch(1, 1)
        links = FlowLayout(theme.px(12))
        for deed in deeds:
            button = _deed_button(theme, deed)
            beside = wide and len(deeds) == 1
            whole.addWidget(button) if beside else links.addWidget(button)
        if links.count():
            texts.addLayout(links)
        self.setLayout(whole)

    def sizeHint(self) -> QSize:
        """Be as high as the sentence needs at this width: the policy allows no more than this."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _deed_button(theme: Theme, deed: Deed) -> Button:
    button = link(theme, deed.text)
    button.clicked.connect(lambda: deed.do())
    return button


class EmptyState(QWidget):
    """What a page shows when there is nothing yet: what belongs here, and how to begin."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str = "",
        deed: Deed | None = None,
        *,
        icon: str = "",
        filled: bool = False,
    ) -> None:
        super().__init__()
        heading = label(title, "h2", wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        parts = column(gap=theme.px(10))
        if icon:
            parts.addWidget(Icon(theme, icon, "pri", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        parts.addWidget(heading)
        if text:
            said = label(text, "sub", wrap=True)
            said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            parts.addWidget(said)
        self.button: Button | None = None
        if deed is not None:
            self.button = (primary if filled else plain)(theme, deed.text)
            self.button.clicked.connect(lambda: deed.do())
            parts.addSpacing(theme.px(6))
            parts.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle = widget_of(parts)
        middle.setMaximumWidth(theme.px(460))
        around = row(None, middle, None)
        around.setStretch(1, 8)
        self.setLayout(column(None, around, None, margins=(16, 24, 16, 24)))


class ToastView(QFrame):
    """The one toast: raised over the page, read out, gone after a while, but not while used."""

    closed = Signal()

    def __init__(self, theme: Theme, close_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._close_name = close_name
        self.setProperty("role", "toast")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MILLISECONDS)
        self._timer.timeout.connect(self.take_away)
        self._stays = False
        self._before: QWidget | None = None
        self.hide()

    def show_toast(self, toast: Toast) -> None:
        """Show this instead of what was shown."""
        self._remember_focus()
        clear(self._layout)
        said = label(toast.text, wrap=len(toast.text) > 70)
        parts = row(said, gap=self._theme.px(8), margins=(16, 6, 8, 6))
        parts.setStretch(0, 1)
        for deed in toast.deeds:
            button = Button(self._theme, deed.text)
            button.clicked.connect(lambda _=False, d=deed: self._done(d))
            parts.addWidget(button)
        cross = Button(self._theme, name=self._close_name)
        cross.set_icon("x", "ontoast", size=16)
        cross.clicked.connect(lambda: self.take_away())
        parts.addWidget(cross)
        self._layout.addWidget(widget_of(parts))
        self._stays = toast.stays
        self.setAccessibleName(toast.text)
        self.place()
        self.show()
        self.raise_()
        self._rest()
        announce(self, toast.text)

    def take_away(self) -> None:
        """Show nothing."""
        self._timer.stop()
        if self.isVisible():
            used = self._holds_focus()
            self.hide()
            if used:
                self._give_focus_back()
            self.closed.emit()

    def place(self) -> None:
        """Stand in the middle at the bottom of the page."""
        around = self.parentWidget()
        if around is None:
            return
        room = around.width() - 2 * self._theme.px(24)
        self.setFixedWidth(min(self.sizeHint().width() + 2, self._theme.px(720), room))
        self.adjustSize()
        if self.hasHeightForWidth():  # with all lines of a text that is folded at this width
            self.resize(self.width(), self.heightForWidth(self.width()))
        wide = around.width() - self.width()
        self.move(wide // 2, around.height() - self.height() - self._theme.px(16))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._rest()

    def _holds_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _remember_focus(self) -> None:
        if not self._holds_focus():
            self._before = self.window().focusWidget()

    def _give_focus_back(self) -> None:
        before = self._before
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        if not self._stays:
            self._timer.start()

    def _done(self, deed: Deed) -> None:
        self.take_away()
        deed.do()


def keep_clear_of_toast(theme: Theme, widget: QWidget) -> None:
    """Scroll the page so that a toast at its bottom does not cover `widget`."""
    around = area_around(widget)
    if around is not None:
        around.ensureWidgetVisible(widget, 0, theme.px(96))


def announce(widget: QWidget, text: str) -> None:
    """Let screen readers say a change of state."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
