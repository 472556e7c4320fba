"""The page of conversation cards in a window, on the small circle."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from leerkring.app.cards.changes import AddCard, AddDeck
from leerkring.app.cards.table import DeckView, LayOut, ShowDeck
from leerkring.app.circles.rows import CircleList
from leerkring.app.workspace import Workspace
from leerkring.bootstrap import list_writer, make_typesetter, table_reader
from leerkring.ui.application import WindowHost
from leerkring.ui.cards.deck_page import DeckPage
from leerkring.ui.cards.list_page import CardListPage
from leerkring.ui.cards.page import CardsPage
from leerkring.ui.cards.room import RoomView
from leerkring.ui.documents.page import DocumentPage
from leerkring.ui.navigation import Place
from leerkring.ui.pages import words_of_changes
from leerkring.ui.shell.window import PageMaker
from leerkring.ui.widgets.notices import ToastView
from support.workspaces import team_workspace

OpenHost = Callable[..., WindowHost]
DECK = "parents"
PAGES: dict[str, PageMaker] = {
    "cards": lambda services: CardsPage(services, list_writer()),
    "card_deck": lambda services: DeckPage(services, list_writer()),
    "card_list": lambda services: CardListPage(services, table_reader()),
    "document": lambda services: DocumentPage(services, make_typesetter()),
}


@dataclass
class CardsUse:
    """A window that shows cards, and what a test does with it."""

    host: WindowHost
    workspace: Workspace

    @property
    def page(self) -> CardsPage:
        page = self.host.window.page
        assert isinstance(page, CardsPage)
        return page

    @property
    def deck_page(self) -> DeckPage:
        page = self.host.window.page
        assert isinstance(page, DeckPage)
        return page

    @property
    def list_page(self) -> CardListPage:
        page = self.host.window.page
        assert isinstance(page, CardListPage)
        return page

    @property
    def room(self) -> RoomView:
        assert self.page.session is not None
        return self.page.session.view

    @property
    def circle(self) -> str:
        return self.workspace.ask(CircleList())[0].id

    def deck(self, deck_id: str = DECK) -> DeckView:
        """Return a deck with what the circle used."""
        return self.workspace.ask(LayOut("nl", deck_id, self.circle)).deck

    def own_deck(self, *texts: str) -> str:
        """Make a deck of one's own."""
        deck_id = self.workspace.run(AddDeck("Ouderavond")).value
        for text in texts:
            self.workspace.run(AddCard(deck_id, text))
        return deck_id

    def texts_of(self, deck_id: str) -> list[str]:
        return [card.text for card in self.workspace.ask(ShowDeck(deck_id, "nl")).cards]

    def go(self, name: str, key: str = "", part: str = "") -> None:
        self.host.services.navigator.go(Place(name, key, part))
        settle()

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        QTest.keyClick(on or self.room, key)
        settle()

    def read(self) -> str:
        settle()
        page = self.host.window.page
        assert page is not None
        labels = (one for one in page.findChildren(QLabel) if one.isVisibleTo(page))
        return "\n".join(label.text() for label in labels)

    def click(self, words: str, within: QWidget | None = None) -> None:
        buttons = (within or self.host.window).findChildren(QPushButton)
        found = next(b for b in buttons if b.text() == words and b.isVisible())
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        settle()

    def menu(self) -> QMenu:
        """Return the menu that dropped down last."""
        settle()
        return self.host.window.findChildren(QMenu, "cardMenu")[-1]

    def toast(self) -> str:
        return self.host.window.findChildren(ToastView)[0].accessibleName()


def settle() -> None:
    """Let everything be done that waits, and forget what was thrown away."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def use_cards(open_window: OpenHost, place: Place | None = None, **look: object) -> CardsUse:
    """Open the cards of the small circle in Dutch."""
    workspace = team_workspace(with_organiser=True)
    options = {"language": "nl", "labels": words_of_changes(), **look}
    host = open_window(PAGES, workspace=workspace, start=place or Place("cards"), **options)
    return CardsUse(host, workspace)
