"""What every part of the panel of one visit uses."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from leerkring.app.workspace import Command, Outcome, Query
from leerkring.domain.errors import DomainError
from leerkring.support.clock import local_today
from leerkring.ui.page import Page
from leerkring.ui.theme import Theme
from leerkring.ui.visits.words import VisitWords
from leerkring.ui.wording import Wording

R = TypeVar("R")


@dataclass(frozen=True)
class Tools:
    """The page's own ways to change and ask, with the words of visits."""

    page: Page
    words: VisitWords

    @property
    def theme(self) -> Theme:
        """The look of the window."""
        return self.page.services.theme

    @property
    def wording(self) -> Wording:
        """General words."""
        return self.page.services.wording

    def today(self) -> date:
        """Return the day of today."""
        return local_today(self.page.services.clock)

    def do(
        self,
        command: Command[Any],
        said: str,
        failed: Callable[[DomainError], None] | None = None,
    ) -> None:
        """Change something, say so, and offer to take it back."""

        def then(outcome: Outcome[Any]) -> None:
            if outcome.changes:
                self.page.services.messages.toast(said, undo=True)

        self.page.run(command, then, failed)

    def ask(self, query: Query[R], then: Callable[[R], None], *, key: str) -> None:
        """Ask something; only the last question under a key is answered."""
        self.page.ask(query, then, key=key)
