"""Buttons in the few kinds there are; every one has a name, and Enter presses it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from leerkring.ui.icons import GAP
from leerkring.ui.theme import Theme

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_INK = {"primary": "onpri", "link": "pri", "danger": "red"}
_CHOSEN = {"chip": "softtext", "segment": "softtext", "tab": "softtext", "card": "softtext"}


def literal(text: str) -> str:
    """Return a text for a button, box or menu in which & is itself: to Qt it marks a key."""
    return text.replace("&", "&&")


class Button(QPushButton):
    """A button whose kind is one of: "" primary danger link flat icon chip segment tab card.

    `icon` names a file in resources/icons. A button without text needs a `name`, which is also
    its tooltip.
    """

    def __init__(
        self, theme: Theme, text: str = "", *, kind: str = "", icon: str = "", name: str = ""
    ) -> None:
        super().__init__(literal(text))
        if not (text or name):
            raise ValueError("a button without text needs a name for screen readers")
        self._theme = theme
        self._kind = kind
        self._pressed_at = -1_000_000  # milliseconds
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if name:
            self.setAccessibleName(name)
        if name and not text:
            self.setToolTip(name)
        if icon:
            self.set_icon(icon)

    def text(self) -> str:
        """Return what stands on it."""
        return super().text().replace("&&", "&")

    def setText(self, text: str) -> None:
        super().setText(literal(text))

    def set_icon(self, icon: str, token: str = "", *, size: int = 18) -> None:
        """Show an icon, in the ink of the button's kind unless a colour token is given."""
        ink = token or _INK.get(self._kind, "text")
        chosen = token or _CHOSEN.get(self._kind)
        side = self._theme.px(size)
        gap = self._theme.px(GAP) - 4 if self.text() else 0  # Qt adds 4 itself
        self.setIcon(self._theme.icons.icon(icon, ink, chosen=chosen))
        self.setIconSize(QSize(side + gap, side))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave the second half of a double click that began on another page's button."""
        if event.timestamp() - self._pressed_at <= QApplication.doubleClickInterval():
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self.click()
        elif event.key() in _ARROWS and self.group() is None:
            event.ignore()  # Qt would walk to any next control; the list around it knows better
        else:
            super().keyPressEvent(event)


def primary(theme: Theme, text: str, *, icon: str = "") -> Button:
    """Return the filled button: one per screen."""
    return Button(theme, text, kind="primary", icon=icon)


def plain(theme: Theme, text: str, *, icon: str = "", name: str = "") -> Button:
    """Return an ordinary button."""
    return Button(theme, text, icon=icon, name=name)


def link(theme: Theme, text: str, *, icon: str = "", name: str = "") -> Button:
    """Return a button that looks like a link, for small corrections within text."""
    return Button(theme, text, kind="link", icon=icon, name=name)


def flat(theme: Theme, text: str, *, icon: str = "", name: str = "") -> Button:
    """Return a button without a border."""
    return Button(theme, text, kind="flat", icon=icon, name=name)


def icon_button(theme: Theme, icon: str, name: str) -> Button:
    """Return a square button with only an icon."""
    return Button(theme, kind="icon", icon=icon, name=name)


class ActionButton(Button):
    """A button that does, and looks as enabled as, an action."""

    def __init__(self, theme: Theme, action: QAction, *, kind: str = "") -> None:
        icon = action.property("icon_name")
        super().__init__(
            theme, action.text(), kind=kind, icon=icon if isinstance(icon, str) else ""
        )
        self._action = action
        self._icon_shown = icon if isinstance(icon, str) else ""
        self.clicked.connect(lambda: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        if self.text() != self._action.text():
            self.setText(self._action.text())
        icon = self._action.property("icon_name")
        if isinstance(icon, str) and icon != self._icon_shown:
            self._icon_shown = icon
            self.set_icon(icon)
        self.setEnabled(self._action.isEnabled())
        if self.parent() or not self._action.isVisible():  # shown alone it would be a window
            self.setVisible(self._action.isVisible())
        self.setToolTip(self._action.toolTip() if self._action.toolTip() != self.text() else "")


class FilterChip(Button):
    """A round switch: with a coloured dot (a circle), or a tick when on."""

    def __init__(self, theme: Theme, text: str, *, dot: str = "", on: bool = True) -> None:
        super().__init__(theme, text, kind="chip")
        self._dot = dot
        self.setCheckable(True)
        self.setChecked(on)
        self.toggled.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        """Leave room for the heavier letters of a switch that is on: Qt counts the others."""
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        wider = QFontMetrics(heavy).horizontalAdvance(self.text())
        more = wider - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(more, 0), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _show(self) -> None:
        if self._dot:
            self.set_icon("dot", self._dot, size=10)
        elif self.isChecked():
            self.set_icon("check", size=16)
        else:
            self.setIcon(QIcon())


class Choice(QWidget):
    """Two to five buttons of which one is chosen, as segments or as tabs of a page."""

    chosen = Signal(object)  # the value, only when the user chose it

    def __init__(
        self,
        theme: Theme,
        options: Sequence[tuple[object, str]],
        *,
        name: str,
        kind: str = "segment",
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0 if kind == "segment" else theme.px(4))
        for number, (_, text) in enumerate(options):
            button = Button(theme, text, kind=kind)
            button.setCheckable(True)
            button.setProperty("place", _place(number, len(options)))
            button.setAccessibleDescription(name)
            self._group.addButton(button, number)
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))

    @property
    def value(self) -> object:
        """The chosen value."""
        return self._values[self._group.checkedId()]

    def choose(self, value: object) -> None:
        """Show `value` as chosen, without telling."""
        self._group.button(self._values.index(value)).setChecked(True)

    def rename(self, value: object, text: str) -> None:
        """Change the text of one option ("Mensen 6")."""
        self._group.button(self._values.index(value)).setText(text)


def _place(number: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if number == 0 else "last" if number == count - 1 else "middle"
