"""Fields that store themselves: they tell their text when they are left, if it is another one."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from leerkring.ui.widgets.note_edit import NoteEdit


class StoredLine(QLineEdit):
    """A line that tells its text when it is left, if it is another one."""

    def __init__(self, tell: Callable[[str], object]) -> None:
        super().__init__()
        self._stored = ""
        self._tell = tell
        self.editingFinished.connect(self._left)

    def show_text(self, text: str, *, afresh: bool = False) -> None:
        """Show what is stored, unless somebody is typing in it."""
        self._stored = text
        if afresh or not (self.hasFocus() and self.isModified()):
            self.setText(text)
            self.setCursorPosition(0)

    def _left(self) -> None:
        text = self.text().strip()
        if text != self._stored:
            self._stored = text
            self.setModified(False)
            self._tell(text)


class StoredNote(NoteEdit):
    """Some lines that tell their text when they are left, if it is another one."""

    def __init__(self, tell: Callable[[str], object]) -> None:
        super().__init__()
        self._stored = self._told = ""
        self._refused = False
        self._tell = tell
        self.left.connect(self._left)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing in it or has yet to put it right."""
        typing = self.hasFocus() and self.toPlainText().strip() != self._told
        self._stored = text
        if not self._refused:
            self._told = text
        if not (self._refused or typing) and self.toPlainText() != text:
            self.setPlainText(text)

    def refuse(self) -> None:
        """Leave what was told where it is, though it was not stored."""
        self._refused = True

    def _left(self) -> None:
        text = self.toPlainText().strip()
        if text != self._told:
            tells = self._refused or text != self._stored
            self._refused = False
            self._told = text
            if tells:
                self._tell(text)
