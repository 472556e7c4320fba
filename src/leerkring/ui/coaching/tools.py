"""What the parts of one duo's screen use."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from leerkring.app.workspace import Command, Outcome
from leerkring.domain.errors import DomainError
from leerkring.ui.coaching.duo_words import DuoWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.tags import Asks
from leerkring.ui.wording import Wording

Told = Callable[[Outcome[Any]], None]
Run = Callable[[Command[Any], Told | None, Callable[[DomainError], None] | None], None]
"""Carry out a command; the last hears of a refusal, otherwise it is shown as a message."""


@dataclass(frozen=True)
class DuoTools:
    """What every part needs to draw, to word itself and to change something."""

    theme: Theme
    wording: Wording
    words: DuoWords
    today: Callable[[], date]
    run: Run
    say: Told  # tells of a change, with the way back
    go: Callable[[str, str], None]  # name of a place, id
    ask: Asks

    def do(self, command: Command[Any]) -> None:
        """Do what a button or a menu says, and tell of it."""
        self.run(command, self.say, None)

    def change(self, field: Field, command: Command[Any], told: Told | None = None) -> None:
        """Store what is in a field; what is wrong is said below it."""
        field.clear_error()
        self.run(command, told, lambda error: field.show_error(self.wording.refusal(error)))
