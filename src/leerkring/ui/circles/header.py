"""The name of the circle, changed in place, with its colour before it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import icon_button
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.marks import CircleDot


class _NameLine(QLineEdit):
    """Enter keeps, Esc gives up, leaving it keeps what was typed."""

    given_up = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


class CircleName(QWidget):
    """Takes over the title of the frame while the name is being changed."""

    renamed = Signal(str)
    ended = Signal()

    def __init__(self, theme: Theme, frame: PageFrame) -> None:
        super().__init__()
        self._theme = theme
        self._frame = frame
        self._name = ""
        self._dot_place = QHBoxLayout()
        self.line = _NameLine()
        self.line.setAccessibleName(self.tr("Name of the circle"))
        self.line.setFont(theme.font(16))
        self.line.setMinimumWidth(theme.px(320))
        self.error = label("", "error", wrap=True)
        self.line.returnPressed.connect(self._keep)
        self.line.given_up.connect(self.end)
        self.line.left.connect(self._leave)
        editor = QVBoxLayout(self)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setSpacing(theme.px(2))
        editor.addWidget(self.line)
        editor.addWidget(self.error)
        frame.before_title.setSpacing(theme.px(12))
        frame.before_title.addLayout(self._dot_place)
        frame.before_title.addWidget(self)
        self.rename_button = icon_button(theme, "pencil", self.tr("Change the name (F2)"))
        self.rename_button.clicked.connect(self.begin)
        frame.beside_title.addWidget(self.rename_button)
        self.hide()

    def show_circle(self, name: str, colour: int) -> None:
        """Show the stored name and colour; after a successful change the line goes away."""
        self._name = name
        clear(self._dot_place)
        self._dot_place.addWidget(CircleDot(self._theme, colour, 14))
        self.rename_button.show()
        self._frame.title.setText(name)

    def show_none(self) -> None:
        """There is no circle to name here."""
        self.end()
        clear(self._dot_place)
        self.rename_button.hide()

    def begin(self) -> None:
        """Let the user change the name."""
        self.error.hide()
        self._frame.title.hide()
        self.rename_button.hide()
        self.line.setText(self._name)
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Show the name as a title again."""
        if self.isHidden():
            return
        self.hide()
        self._frame.title.show()
        self.rename_button.show()
        self.ended.emit()

    def refuse(self, text: str) -> None:
        """Say why this name cannot be."""
        self.error.setText(text)
        self.error.show()
        self.line.setFocus()

    def _keep(self) -> None:
        name = " ".join(self.line.text().split())
        if name == self._name:
            self.end()
        else:
            self.renamed.emit(name)

    def _leave(self) -> None:
        if self.isVisible() and not self.error.isVisible():
            self._keep()
