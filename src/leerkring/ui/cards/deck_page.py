"""The cards of an own deck as a table: type, change in place, remove."""

from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from leerkring.app.cards.changes import AddCard, ChangeCard, RemoveCard, RenameDeck
from leerkring.app.cards.table import CardRow, DeckView, ShowDeck
from leerkring.app.people.export import ListWriter
from leerkring.app.workspace import Command
from leerkring.domain.cards import CardKind
from leerkring.domain.errors import DomainError, NotFoundError
from leerkring.ui.cards.tools import DeckTools
from leerkring.ui.cards.words import CardWords
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import card, clear, column
from leerkring.ui.widgets.notices import NoticeBar
from leerkring.ui.widgets.tables import Column, Table, TableModel

_TEXT, _THEME, _KIND = range(3)


class DeckPage(Page):
    """`Place("card_deck", deck, card)`; with the part "name" the name waits to be typed."""

    name: ClassVar[str] = "card_deck"
    concerns: ClassVar[frozenset[str]] = frozenset({"Deck", "DeckCard"})

    def __init__(self, services: Services, writer: ListWriter) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = CardWords(services.wording)
        self.deck: DeckView | None = None
        self._wanted = ""
        self.frame = PageFrame(theme, self.tr("Own cards"))
        self.fill(self.frame)
        self.tools = DeckTools(self, writer)
        self.print_action, self.export_action = self.tools.sheets, self.tools.export
        self.back_action = self.action(self.tr("Back"), self.leave)
        self.new_action = self.action(self.tr("Add a card"), self.begin_card, icon="plus")
        self.primary_action = self.new_action
        self.frame.add_action(self.back_action)
        self.frame.header.addWidget(self.tools.printer)
        self.frame.header.addWidget(self.tools.more)
        self.frame.set_primary(self.new_action)
        self.title = QLineEdit()
        self.title.editingFinished.connect(self._rename)
        self.title_field = Field(theme, self.tr("Name of these cards"), self.title)
        self._notices = QVBoxLayout()
        self.rows = TableModel[CardRow](
            theme, self._columns(), new_row=self.tr("Type a question or a statement")
        )
        self.rows.edited.connect(self._edited)
        self.table = Table(theme, self.rows, name=self.tr("Cards"))
        self.table.fit_columns(_TEXT)
        header = self.table.horizontalHeader()
        for column_number, wide in ((_THEME, 220), (_KIND, 110)):
            header.setSectionResizeMode(column_number, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column_number, theme.px(wide))
        self.table.setMinimumHeight(theme.px(220))
        self.table.opened.connect(self._turn_kind)
        self.table.removed.connect(self._remove)
        rename = QShortcut(QKeySequence("Shift+F2"), self)
        rename.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rename.activated.connect(self.begin_rename)
        body = self.frame.body
        body.addWidget(self.title_field)
        body.addLayout(self._notices)
        body.addWidget(card(column(self.table, margins=(6, 4, 6, 4))), 1)
        hint = self.tr(
            "Enter changes a cell, and turns a question into a statement. Del removes a card."
        )
        body.addWidget(small(hint))

    # ---- the contract of a page ---------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Show a deck, and begin where the place says."""
        self.place, self._wanted = place, place.part
        clear(self._notices)
        self.title_field.clear_error()
        self.refresh()

    def refresh(self, changes: Changed | None = None) -> None:
        """Read the deck again."""
        del changes
        query = ShowDeck(self.place.id, self.services.wording.language)
        self.ask(query, self._show, self._gone, key="deck")

    def first_focus(self) -> QWidget | None:
        """Return the name of a new deck, else the cards."""
        return self.title if self.place.part == "name" else self.table

    def leave(self) -> bool:
        """Go back to the cards (Esc)."""
        self.go("cards", self.place.id)
        return True

    # ---- what the user does -------------------------------------------------------------------

    def begin_card(self) -> None:
        """Let the user type a new card in the last row."""
        last = self.rows.index(len(self.rows.rows), _TEXT)
        self.table.setFocus()
        self.table.setCurrentIndex(last)
        self.table.scrollTo(last)
        self.table.edit(last)

    def begin_rename(self) -> None:
        """Let the user type another name."""
        self.title.setFocus()
        self.title.selectAll()

    def _rename(self) -> None:
        deck, name = self.deck, self.title.text().strip()
        if deck is None or name == deck.name:
            return
        self.title_field.clear_error()
        self.run(RenameDeck(deck.id, name), None, self._refuse_name)

    def _refuse_name(self, error: DomainError) -> None:
        deck = self.deck
        back = None if deck is None else lambda: self._put_name_back(deck.name)
        text = self.services.wording.refusal(error)
        self.title_field.show_error(text, self.tr("Keep the old name"), back)

    def _put_name_back(self, name: str) -> None:
        self.title_field.clear_error()
        self.title.setText(name)

    def _edited(self, row: int, column: int, text: str) -> None:
        if row < len(self.rows.rows):
            key = self.rows.rows[row].id
            command = ChangeCard(key, text=text) if column == _TEXT else ChangeCard(key, theme=text)
            self._keep(command, row, column, text)
        elif column == _TEXT and text.strip():
            self._keep(AddCard(self.place.id, text), row, column, text)

    def _keep(self, command: Command[Any], row: int, column: int, text: str) -> None:
        clear(self._notices)

        def mend() -> None:
            index = self.rows.index(row, column)
            self.table.setCurrentIndex(index)
            self.table.edit(index)
            line = self.table.findChild(QLineEdit)
            if line is not None:
                line.setText(text)

        def refuse(error: DomainError) -> None:
            clear(self._notices)
            said = self.services.wording.refusal(error)
            bar = NoticeBar(
                self.services.theme, said, [Deed(self.tr("Change it"), mend)], tone="amber"
            )
            self._notices.addWidget(bar)

        self.run(command, None, refuse)

    def _turn_kind(self, index: QModelIndex) -> None:
        row = self.rows.row_of(index)
        if row is not None and index.column() == _KIND:
            statement = row.kind is CardKind.QUESTION
            kind = CardKind.STATEMENT if statement else CardKind.QUESTION
            self.run(ChangeCard(row.id, kind=kind))

    def _remove(self, index: QModelIndex) -> None:
        row = self.rows.row_of(index)
        if row is not None:
            said = self.tr("The card is removed.")
            self.run(RemoveCard(row.id), lambda _: self.services.messages.toast(said, undo=True))

    # ---- showing ------------------------------------------------------------------------------

    def _show(self, deck: DeckView) -> None:
        if not deck.own:
            self.go("cards", deck.id)
            return
        held = self.table.currentIndex()
        row, at = held.row(), max(held.column(), 0)
        typed = row == len(self.rows.rows) and len(deck.cards) > row >= 0
        self.deck = deck
        self.tools.show_deck(deck)
        self.frame.set_title(deck.name)
        self._show_name(deck.name)
        self.rows.show_rows(deck.cards)
        keys = [found.id for found in deck.cards]
        if self._wanted in keys:
            row = keys.index(self._wanted)
        elif typed:
            row = len(keys)  # one more can be typed at once
        self.table.setCurrentIndex(self.rows.index(min(max(row, 0), len(keys)), at))
        if self._wanted == "name":
            self.begin_rename()
        self._wanted = ""

    def _show_name(self, name: str) -> None:
        if not (self.title.hasFocus() and self.title.isModified()):
            self.title.setText(name)

    def _gone(self, error: DomainError) -> None:
        if not isinstance(error, NotFoundError):
            self.services.messages.show_error(error)
        self.go("cards")

    def _columns(self) -> tuple[Column[CardRow], ...]:
        return (
            Column(
                self.tr("Question or statement"),
                lambda row: row.text,
                editable=lambda _: True,
                note=lambda row: row.text,
            ),
            Column(self.tr("Theme"), lambda row: row.theme, editable=lambda _: True),
            Column(self.tr("Kind"), lambda row: self.words.kind(row.kind)),
        )
