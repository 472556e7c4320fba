"""What the parts of one duo's screen use, and fields that store themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit

from leerkring.app.workspace import Command
from leerkring.domain.errors import DomainError
from leerkring.ui.coaching.duo_words import DuoWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.note_edit import NoteEdit
from leerkring.ui.widgets.tags import Asks
from leerkring.ui.wording import Wording

Run = Callable[[Command[Any], Callable[[DomainError], None] | None], None]
"""Carry out a command; the second hears of a refusal, otherwise it is shown as a message."""


@dataclass(frozen=True)
class DuoTools:
    """What every part needs to draw, to word itself and to change something."""

    theme: Theme
    wording: Wording
    words: DuoWords
    today: Callable[[], date]
    run: Run
    go: Callable[[str, str], None]  # name of a place, id
    ask: Asks

    def change(self, field: Field, command: Command[Any]) -> None:
        """Carry out a command; what is wrong is said below the field."""
        field.clear_error()
        self.run(command, lambda error: field.show_error(self.wording.refusal(error)))


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
        self._stored = ""
        self._tell = tell
        self.left.connect(self._left)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing in it."""
        self._stored = text
        if not self.hasFocus() and self.toPlainText() != text:
            self.setPlainText(text)

    def refuse(self, text: str) -> None:
        """Take what was typed for not stored: it stays to be stored later."""
        self._stored = text

    def _left(self) -> None:
        text = self.toPlainText().strip()
        if text != self._stored:
            self._stored = text
            self._tell(text)
