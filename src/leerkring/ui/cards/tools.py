"""What can be done with a whole deck: print, save as a list, copy, change, make another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from leerkring.app.cards.changes import AddDeck, RemoveDeck
from leerkring.app.cards.lists import CardsExport
from leerkring.app.cards.table import DeckView, ShowDeck
from leerkring.app.people.export import ListWriter
from leerkring.app.workspace import Outcome
from leerkring.ui.list_saving import ListSaver
from leerkring.ui.page import Menu, Page
from leerkring.ui.widgets.buttons import Button, icon_button


class DeckTools(QObject):
    """Two buttons, one to print and one for the rest; all of it is in the menu bar too."""

    def __init__(self, page: Page, writer: ListWriter) -> None:
        super().__init__(page)
        self._page = page
        self._deck: DeckView | None = None
        self._saver = ListSaver(page, writer)
        self.sheets = page.action(self.tr("Print cards"), self._print("card_sheets"))
        self.wrapper = page.action(
            self.tr("Print a wrapper for the jar"), self._print("card_wrapper"), menu=Menu.FILE
        )
        self.export = page.action(self.tr("Save as a list…"), self.save_list)
        self.take = page.action(self.tr("Import cards…"), self.begin_import, menu=Menu.FILE)
        self.change = page.action(self.tr("Change these cards"), self.open, menu=Menu.EDIT)
        self.copy = page.action(self.tr("Make an own copy"), self.make_copy, menu=Menu.EDIT)
        self.new = page.action(self.tr("New cards"), self.make_new)
        self.remove = page.action(self.tr("Remove these cards"), self.drop, menu=Menu.EDIT)
        self.printer = self._button("printer", self.tr("Print"), (self.sheets, self.wrapper))
        self.more = self._button(
            "ellipsis",
            self.tr("More about these cards"),
            (self.new, self.copy, self.change, self.remove, None, self.take, self.export),
        )

    def show_deck(self, deck: DeckView) -> None:
        """Let everything be about this deck; what cannot be done says why not."""
        self._deck = deck
        ours = self.tr("These cards come with the app. Make an own copy to change them.")
        empty = self.tr("There is no card in it yet.")
        for action in (self.change, self.remove, self.take):
            self._allow(action, "" if deck.own else ours)
        for action in (self.sheets, self.wrapper, self.export):
            self._allow(action, "" if deck.cards else empty)

    def open(self) -> None:
        """Go to the cards of an own deck to change them."""
        if self._deck is not None:
            self._page.go("card_deck", self._deck.id)

    def begin_import(self) -> None:
        """Go to where a list is taken over."""
        if self._deck is not None:
            self._page.go("card_list", self._deck.id)

    def make_new(self) -> None:
        """Make an empty deck and go to it."""
        self._make(AddDeck(self.tr("New cards")))

    def make_copy(self) -> None:
        """Make a deck with the same cards and go to it."""
        deck = self._deck
        if deck is not None:
            name = self.tr("{deck}, our own").format(deck=deck.name)
            like = ShowDeck(deck.id, self._page.services.wording.language)
            self._make(AddDeck(name, like))

    def drop(self) -> None:
        """Take an own deck away; it can be taken back."""
        deck = self._deck
        if deck is None:
            return
        said = self.tr("“{deck}” is removed.").format(deck=deck.name)

        def then(outcome: Outcome[None]) -> None:
            del outcome
            self._page.go("cards")
            self._page.services.messages.toast(said, undo=True)

        self._page.run_alone(RemoveDeck(deck.id), then)

    def save_list(self) -> None:
        """Save the deck for a spreadsheet."""
        deck = self._deck
        if deck is not None:
            query = CardsExport(deck.id, self._page.services.wording.language)
            self._saver.save_answer(query, self.tr("Save the cards"), deck.name)

    def _make(self, command: AddDeck) -> None:
        def then(outcome: Outcome[str]) -> None:
            self._page.go("card_deck", outcome.value, "name")

        self._page.run_alone(command, then)

    def _print(self, kind: str) -> Callable[[], None]:
        def go() -> None:
            if self._deck is not None:
                self._page.go("document", self._deck.id, kind)

        return go

    def _allow(self, action: QAction, reason: str) -> None:
        action.setEnabled(not reason)
        action.setToolTip(reason or action.text())

    def _button(self, icon: str, name: str, actions: Sequence[QAction | None]) -> Button:
        made = icon_button(self._page.services.theme, icon, name)
        made.clicked.connect(lambda: self._drop_down(made, actions))
        return made

    def _drop_down(self, button: QWidget, actions: Sequence[QAction | None]) -> None:
        menu = QMenu(self._page)
        menu.setObjectName("cardMenu")
        menu.setToolTipsVisible(True)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
