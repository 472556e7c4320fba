"""What the parts of one duo's screen use."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from leerkring.app.workspace import Command
from leerkring.domain.errors import DomainError
from leerkring.ui.coaching.duo_words import DuoWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fields import Field
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
