"""Cards for the room: which one comes next, and when it is enough."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen

from leerkring.app.cards.drawing import AllUsedError, BeginAgain, DrawCard, Drawn, UseCards
from leerkring.app.cards.table import CardRow, CardTable, LayOut
from leerkring.app.workspace import Command, Outcome
from leerkring.domain.cards import AnswerWay
from leerkring.domain.errors import DomainError
from leerkring.ui.cards.room import RoomView
from leerkring.ui.cards.words import CardWords
from leerkring.ui.messages import Deed
from leerkring.ui.page import Page
from leerkring.ui.widgets.room import cover

DECK = "cards/deck"
"""The preference that remembers which cards were chosen last."""

R = TypeVar("R")


@dataclass(frozen=True)
class Deal:
    """What is drawn from, for whom and how; `most` is 0 for as long as one likes.

    With `chosen` nothing is drawn: these cards come in their order.
    """

    deck_id: str
    circle_id: str | None
    theme: str | None
    way: AnswerWay
    most: int = 0
    chosen: tuple[CardRow, ...] = ()


class RoomSession(QObject):
    """Draws as the room asks; everything it draws is stored at once, one step each."""

    closed = Signal()

    def __init__(self, page: Page, words: CardWords, deal: Deal) -> None:
        super().__init__(page)
        self._page, self._words, self._deal = page, words, deal
        self._drawn = 0
        self._most = deal.most
        self._left: int | None = None
        self.is_over = False
        self.view = RoomView(page.services.theme, words, deal.way, page.window())
        self.view.wanted.connect(self.go_on)
        self.view.closed.connect(self._close)

    def begin(self, screen: QScreen | None = None) -> None:
        """Fill a screen, that of the page unless another is given, and show the first card."""
        cover(self.view, screen or self._page.screen())
        self.view.activateWindow()
        self.go_on()

    def go_on(self) -> None:
        """Show one more card, or say why there is none."""
        deal = self._deal
        if deal.chosen:
            self._show_chosen()
        elif self._most and self._drawn >= self._most:
            more = Deed(self.tr("One more card"), self._one_more)
            self.view.end(self._words.enough(self._drawn), more)
        elif self._left == 0:
            self._all_used()
        else:
            language = self._page.services.wording.language
            command = DrawCard(deal.deck_id, language, deal.circle_id, deal.theme)
            self._store(command, self._show)

    def _show(self, outcome: Outcome[Drawn]) -> None:
        drawn = outcome.value
        self._drawn += 1
        self._left = drawn.left
        rest = min(drawn.left, self._most - self._drawn) if self._most else drawn.left
        self.view.add(drawn.card, rest)

    def _show_chosen(self) -> None:
        chosen = self._deal.chosen
        if self._drawn >= len(chosen):
            self.view.end(self._words.enough(self._drawn))
            return
        card = chosen[self._drawn]
        command = UseCards(self._deal.circle_id, (card.id,))

        def then(outcome: Outcome[None]) -> None:
            del outcome
            self._drawn += 1
            self.view.add(card, len(chosen) - self._drawn)

        self._store(command, then)

    def _store(self, command: Command[R], then: Callable[[Outcome[R]], None]) -> None:
        """Carry out a command; what comes of it is shown unless the screen was closed by then."""

        def done(outcome: Outcome[R]) -> None:
            if not self.is_over:
                then(outcome)

        self._page.run_alone(command, done, self._refused)

    def _refused(self, error: DomainError) -> None:
        if not isinstance(error, AllUsedError):
            self.stop()
            self._page.services.messages.show_error(error)
        elif not self.is_over:
            self._all_used()

    def _all_used(self) -> None:
        again = Deed(self.tr("Begin again"), self._begin_again)
        self.view.end(self._words.all_used(self._deal.theme), again)

    def _begin_again(self) -> None:
        deal, language = self._deal, self._page.services.wording.language
        command = BeginAgain(deal.deck_id, language, deal.circle_id, deal.theme)

        def then(outcome: Outcome[int]) -> None:
            del outcome
            self._left = None
            self.go_on()

        self._store(command, then)

    def _one_more(self) -> None:
        self._most += 1
        self.go_on()

    def stop(self) -> None:
        """Take the cards off the screen."""
        if not self.is_over:
            self.view.close()

    def _close(self) -> None:
        self.is_over = True
        self.view.deleteLater()
        self.closed.emit()


def show_to_room(page: Page, circle_id: str, screen: QScreen) -> Callable[[], None]:
    """Draw cards for a circle on a screen, above what is there, from the cards chosen last.

    What is returned takes them away again, also before they are there.
    """
    is_wanted = True

    def take_away() -> None:
        nonlocal is_wanted
        is_wanted = False
        for one in _shown_from(page):
            one.stop()

    going_on = _shown_from(page)
    if going_on:
        going_on[0].go_on()
        return take_away

    def begin(table: CardTable) -> None:
        if not is_wanted:
            return
        words = CardWords(page.services.wording)
        session = RoomSession(page, words, Deal(table.deck.id, circle_id, None, AnswerWay.GROUP))
        session.closed.connect(session.deleteLater)
        session.closed.connect(page.activateWindow)
        session.begin(screen)

    language = page.services.wording.language
    query = LayOut(language, page.services.preferences.get(DECK), circle_id)
    page.ask(query, begin, key="cards")
    return take_away


def _shown_from(page: Page) -> list[RoomSession]:
    return [one for one in page.findChildren(RoomSession) if not one.is_over]
