"""What the cards of the panel have in common: fields that apply at once and say what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout

from leerkring.app.people.changes import ChangePerson
from leerkring.app.workspace import Command
from leerkring.domain.errors import DomainError
from leerkring.ui.people.words import PeopleWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.day_field import DayField
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h2
from leerkring.ui.wording import Wording

Run = Callable[[Command[Any], Callable[[DomainError], None] | None], None]
"""Carry out a command; the second hears of a refusal, otherwise it is shown as a message."""


class Go(Protocol):
    """Shows another place: its name, an id and a part of it."""

    def __call__(self, name: str, key: str = "", part: str = "") -> None: ...


@dataclass(frozen=True)
class PanelTools:
    """What every card needs to draw, to word itself and to change something."""

    theme: Theme
    wording: Wording
    words: PeopleWords
    today: Callable[[], date]
    run: Run
    go: Go

    def day_field(self, text: str, prompt: str, correction: str) -> DayField:
        """Return a field for a day that may be left open."""
        return DayField(
            self.theme,
            self.wording,
            text,
            prompt=prompt,
            correction=correction,
            today=self.today,
        )


class PanelCard(QFrame):
    """A part of the panel under a heading."""

    def __init__(self, tools: PanelTools) -> None:
        super().__init__()
        self.tools = tools
        self.person_id = ""
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, tools.theme.px(6))
        self.lines.setSpacing(tools.theme.px(10))
        self.heading = h2("")
        self.lines.addWidget(self.heading)

    def entitle(self, title: str) -> None:
        """Put a heading above the card."""
        self.heading.setText(title)
        self.setAccessibleName(title)

    def change(self, field: Field | None, **values: Any) -> None:
        """Store other facts about the person; what is wrong is said below the field."""
        if field is not None:
            field.clear_error()
        self.tools.run(
            ChangePerson(self.person_id, **values),
            None if field is None else self.refusing(field),
        )

    def refusing(self, field: Field) -> Callable[[DomainError], None]:
        """Return what says below `field` why something is refused, with the correction if any."""

        def refuse(error: DomainError) -> None:
            said = self.tools.wording.refusal(error)
            better = getattr(error, "proposal", None)
            line = field.control
            if isinstance(line, QLineEdit):
                line.setModified(True)  # so that it is not overwritten with what is stored
            if not better or not isinstance(line, QLineEdit):
                field.show_error(said)
                return
            verb = self.tr("Make it {text}").format(text=better)
            field.show_error(said, verb, lambda: put(line, better))

        return refuse


def put(line: QLineEdit, text: str) -> None:
    """Fill in a line as if it were typed."""
    line.setText(text)
    line.setModified(True)
    line.editingFinished.emit()


class TextField(Field):
    """A line of text that is stored when it is left, and put back by Esc."""

    def __init__(self, tools: PanelTools, text: str, tell: Callable[[str], object]) -> None:
        self.line = QLineEdit()
        super().__init__(tools.theme, text, self.line)
        self._stored = ""
        self._tell = tell
        self.line.editingFinished.connect(self._finished)

    def show_text(self, text: str, *, other: bool) -> None:
        """Show what is stored; `other`: of another person, so what was typed is let go."""
        self._stored = text
        if other or not self.line.isModified():
            self.line.setText(text)
            self.line.setCursorPosition(0)
            self.clear_error()

    def _finished(self) -> None:
        if not self.line.isModified():
            return
        text = self.line.text()
        if text.strip() == self._stored:
            self.line.setModified(False)
            self.clear_error()
            return
        self._tell(text)

    def settled(self) -> None:
        """Take what was typed for stored."""
        self.line.setModified(False)


def fill_choice(box: QComboBox, options: list[tuple[object, str]], value: object) -> None:
    """Put options in a list and show one of them, without telling."""
    if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != options:
        box.clear()
        for key, text in options:
            box.addItem(text, key)
    keys = [key for key, _ in options]
    box.setCurrentIndex(keys.index(value) if value in keys else 0)
