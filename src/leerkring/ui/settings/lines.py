"""Lines to type in that apply when they are left, and lists of things that can be opened."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Button, icon_button, link, plain
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import column, row, widget_of

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class TextField(Field):
    """Tells its text when the line is left; a refused text stays until it is put right."""

    told = Signal(str)

    def __init__(
        self, theme: Theme, text: str, *, hint: str = "", prompt: str = "", width: int = 240
    ) -> None:
        self.line = QLineEdit()
        super().__init__(theme, text, self.line, hint=hint)
        self.line.setPlaceholderText(prompt)
        self.line.setMinimumWidth(theme.px(width))
        self.line.editingFinished.connect(self._left)
        self._stored = ""
        self._told = ""

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing or must still correct something."""
        unfinished = self.line.hasFocus() and self.line.isModified()
        refused = text == self._stored and self._told != self._stored and not unfinished
        arrived = text == self._told
        self._stored = text
        if unfinished or (refused and not arrived):
            return
        self._told = text
        self.clear_error()
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def _left(self) -> None:
        text = self.line.text().strip()
        if text == self._told:
            return
        self._told = text
        self.line.setModified(False)
        self.clear_error()
        self.told.emit(text)


class AddLine(Field):
    """A line and a button to add something by its name; Enter adds too."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, text: str, verb: str, *, prompt: str = "") -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(prompt)
        self.line.setAccessibleName(text)
        self.line.setMinimumWidth(theme.px(140))
        self.button = plain(theme, verb, icon="plus")
        both = row(self.line, self.button, gap=theme.px(8))
        both.setStretch(0, 1)
        super().__init__(theme, text, widget_of(both))
        self.control = self.line  # what is wrong is the text, not the button
        self.caption.setBuddy(self.line)
        self.setMaximumWidth(theme.px(520))
        self.line.returnPressed.connect(self._tell)
        self.button.clicked.connect(self._tell)

    def done(self) -> None:
        """Begin again, for the next one."""
        self.clear_error()
        self.line.clear()

    def _tell(self) -> None:
        self.clear_error()
        self.wanted.emit(self.line.text().strip())


class Foldable(QFrame):
    """One thing in a list: what it is, a link that opens its fields, and a way to remove it."""

    remove_wanted = Signal()

    def __init__(self, theme: Theme, *, change: str, close: str, remove: str) -> None:
        super().__init__()
        self._change, self._close, self._remove = change, close, remove
        self._title = h3("")
        self._detail = small("")
        self.change_link = link(theme, change)
        self.change_link.clicked.connect(lambda: self.unfold(not self.is_open))
        self.remove_button = icon_button(theme, "trash-2", remove)
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit())
        texts = column(self._title, self._detail, gap=theme.px(2))
        heading = row(texts, self.change_link, self.remove_button, gap=theme.px(12))
        heading.setStretch(0, 1)
        heading.setAlignment(self.change_link, Qt.AlignmentFlag.AlignVCenter)
        heading.setAlignment(self.remove_button, Qt.AlignmentFlag.AlignVCenter)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, theme.px(4), 0, theme.px(12))
        self.body.setSpacing(theme.px(12))
        self._folded = widget_of(self.body)
        self._folded.hide()
        self.setLayout(column(heading, self._folded, gap=theme.px(6)))

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return not self._folded.isHidden()

    def unfold(self, on: bool = True) -> None:  # noqa: FBT001, FBT002 - one obvious switch
        """Show or hide the fields."""
        self._folded.setVisible(on)
        self._name()

    def show_summary(self, title: str, detail: str) -> None:
        """Say what it is."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._name()

    def _name(self) -> None:
        verb = self._close if self.is_open else self._change
        self.change_link.setText(verb)
        self.change_link.setAccessibleName(f"{verb}: {self._title.text()}")
        self.remove_button.setAccessibleName(f"{self._remove}: {self._title.text()}")
        self.remove_button.setToolTip(self._remove)


class KeyedRows(QWidget, Generic[T, W]):
    """Rows below each other that keep their widget, and the focus in it, while their id stays.

    Beyond `limit` the rest is behind a link; `more` words it for how many there are.
    """

    def __init__(
        self,
        theme: Theme,
        key: Callable[[T], str],
        make: Callable[[T], W],
        fill: Callable[[W, T], None],
        *,
        limit: int = 0,
        more: Callable[[int], str] = str,
    ) -> None:
        super().__init__()
        self._key, self._make, self._fill = key, make, fill
        self._limit, self._more = limit, more
        self._all = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(8))
        self.widgets: dict[str, W] = {}
        self.more_link: Button = link(theme, " ")
        self.more_link.clicked.connect(self._show_all)
        self.more_link.hide()
        self._layout.addWidget(self.more_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these."""
        wanted = {self._key(one): one for one in rows}
        for key in [k for k in self.widgets if k not in wanted]:
            gone = self.widgets.pop(key)
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (key, one) in enumerate(wanted.items()):
            if key not in self.widgets:
                self.widgets[key] = self._make(one)
            widget = self.widgets[key]
            if self._layout.indexOf(widget) != place:
                self._layout.insertWidget(place, widget)
            self._fill(widget, one)
        self.widgets = {key: self.widgets[key] for key in wanted}
        self.setVisible(bool(wanted))
        self._show_some()

    def _show_all(self) -> None:
        self._all = True
        self._show_some()
        widgets = list(self.widgets.values())
        widgets[self._limit].setFocus()
        widgets[self._limit].focusNextChild()

    def _show_some(self) -> None:
        shown = len(self.widgets) if self._all or not self._limit else self._limit
        for place, widget in enumerate(self.widgets.values()):
            widget.setVisible(place < shown)
        self.more_link.setText(self._more(len(self.widgets)))
        self.more_link.setVisible(shown < len(self.widgets))
