"""Letting somebody else do the rest of a duo."""

from PySide6.QtCore import QObject

from leerkring.app.coaching.choices import CoachChoice, ContinueChoices
from leerkring.app.coaching.leaving_early import ContinueWith
from leerkring.app.workspace import Outcome
from leerkring.ui.coaching.duo import DuoScreen
from leerkring.ui.coaching.people_picker import pick_coach
from leerkring.ui.coaching.reason_words import ReasonWords
from leerkring.ui.page import Page


class Continuing(QObject):
    """Asks who, best first, and goes to the duo that does the rest."""

    def __init__(self, page: Page, screen: DuoScreen) -> None:
        super().__init__(page)
        self._page, self._screen = page, screen
        self._words = ReasonWords(page.services.wording)

    def pick(self) -> None:
        """Choose another co-coach for the duo that is shown."""
        page, duo = self._page, self._screen.duo
        if duo is None:
            return
        around = self._screen.agreement.other_coach
        key, title = duo.card.id, self.tr("Who goes on as co-coach?")

        def take(person_id: str) -> None:
            page.run(ContinueWith(key, person_id), then=continued)

        def continued(outcome: Outcome[str]) -> None:
            if outcome.value != key:
                page.go(page.name, outcome.value)
            said = self.tr("Somebody else is the co-coach of what is to come.")
            page.services.messages.toast(said, undo=True)

        def show(rows: tuple[CoachChoice, ...]) -> None:
            pick_coach(page.services, self._words, rows, around, title, take)

        page.ask(ContinueChoices(key), show, key="coaches")
