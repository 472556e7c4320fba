"""The page *Gesprekskaarten*: choose a deck and a circle, draw a card, show it to the room."""

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QPoint, QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QComboBox, QMenu, QVBoxLayout, QWidget

from leerkring.app.cards.drawing import BeginAgain, UseCards
from leerkring.app.cards.table import CardRow, CardTable, LayOut
from leerkring.app.people.export import ListWriter
from leerkring.domain.cards import AnswerWay
from leerkring.ui.cards.grid import CardGrid
from leerkring.ui.cards.session import DECK, Deal, RoomSession
from leerkring.ui.cards.tools import DeckTools
from leerkring.ui.cards.words import CardWords
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import Button, Choice
from leerkring.ui.widgets.fields import choice_field
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, clear, widget_of
from leerkring.ui.widgets.notices import EmptyState, NoticeBar
from leerkring.ui.widgets.rows import choices

_CIRCLE, _WAY = "cards/circle", "cards/way"
_NO_CIRCLE = "-"
_AMOUNTS = (3, 5, 8)
Options = Sequence[tuple[object, str]]


class Mode(StrEnum):
    """From what is drawn."""

    DRAW = "draw"
    THEME = "theme"
    CHOOSE = "choose"


class CardsPage(Page):
    """`Place("cards", deck, card)`; deck, circle and way to answer are remembered."""

    name: ClassVar[str] = "cards"
    concerns: ClassVar[frozenset[str]] = frozenset({"CardUse", "Circle", "Deck", "DeckCard"})

    def __init__(self, services: Services, writer: ListWriter) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = CardWords(services.wording)
        self.table: CardTable | None = None
        self.session: RoomSession | None = None
        self.mode = Mode.DRAW
        self._theme_name: str | None = None
        self._wanted_card = ""
        self.frame = PageFrame(theme, self.tr("Conversation cards"))
        self.fill(self.frame)
        self.tools = DeckTools(self, writer)
        self.print_action, self.export_action = self.tools.sheets, self.tools.export
        self.new_action = self.tools.new
        self.draw_action = self.action(self.tr("Draw a card"), self.draw, icon="play")
        self.primary_action = self.draw_action
        self.again_action = self.action(self.tr("Begin again"), self.begin_again, menu=Menu.EDIT)
        self.frame.header.addWidget(self.tools.printer)
        self.frame.header.addWidget(self.tools.more)
        self.frame.set_primary(self.draw_action)
        self._make_fields()
        self._chips = FlowLayout(theme.px(8))
        self.chips = widget_of(self._chips)
        self._chip_group = QButtonGroup(self)
        self._chip_of: dict[str, Button] = {}
        self.status = small("")
        self._notices = QVBoxLayout()
        self.grid = CardGrid(theme, self.words, self.tr("Cards"))
        self.grid.opened.connect(self.show_one)
        self.grid.chosen.connect(self._show_state)
        self.grid.menu_wanted.connect(self._open_menu)
        self.empty = EmptyState(
            theme,
            self.tr("No cards in it yet"),
            self.tr("Type questions and statements, or take over a list from Excel."),
            Deed(self.tr("Add cards"), self.tools.open),
            icon="messages-square",
        )
        self._lay_out()

    # ---- the contract of a page ---------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Show a deck, and one of its cards, when the place names them."""
        if place.id:
            self.services.preferences.put(DECK, place.id)
        self._wanted_card = place.part
        super().show_place(Place(self.name))

    def refresh(self, changes: Changed | None = None) -> None:
        """Lay the cards out again."""
        del changes
        kept = self.services.preferences.get
        circle_id = None if kept(_CIRCLE) == _NO_CIRCLE else kept(_CIRCLE)
        query = LayOut(self.services.wording.language, kept(DECK), circle_id)
        self.ask(query, self._show, key="cards")

    def first_focus(self) -> QWidget | None:
        """Return the cards."""
        return self.grid if self.grid.isVisibleTo(self) else self.empty.button

    def leave(self) -> bool:
        """Let Esc take back what was chosen."""
        if self.mode is not Mode.CHOOSE or not self.grid.cards.chosen:
            return False
        self.grid.choose_none()
        return True

    # ---- what the user does -------------------------------------------------------------------

    def draw(self) -> None:
        """Show cards to the room: drawn ones, or those that were chosen."""
        chosen = self.grid.chosen_cards if self.mode is Mode.CHOOSE else ()
        most = 0 if self.mode is Mode.CHOOSE else int(self.amount.currentData())
        self._begin(chosen, most)

    def show_one(self, card: CardRow) -> None:
        """Show one card to the room."""
        self._begin((card,), 0)

    def begin_again(self) -> None:
        """Let everything in view be drawn anew."""
        table = self.table
        if table is None:
            return
        command = BeginAgain(
            table.deck.id, self.services.wording.language, table.circle_id, self._drawn_theme()
        )
        said = self.tr("All cards can be drawn again.")
        self.run(command, lambda _: self.services.messages.toast(said, undo=True))

    def choose_mode(self, mode: Mode) -> None:
        """Draw from all, from one theme, or choose."""
        self.mode = mode
        self.modes.choose(mode)
        self.grid.choosing = mode is Mode.CHOOSE
        if mode is not Mode.CHOOSE and self.grid.cards.chosen:
            self.grid.choose_none()
        self._show_cards()

    def choose_theme(self, theme: str) -> None:
        """Draw from one theme."""
        self._theme_name = theme
        self._show_cards()

    def _begin(self, chosen: tuple[CardRow, ...], most: int) -> None:
        table = self.table
        if table is None or self.session is not None:
            return
        way = AnswerWay(self.way.currentData())
        deal = Deal(table.deck.id, table.circle_id, self._drawn_theme(), way, most, chosen)
        self.session = RoomSession(self, self.words, deal)
        self.session.closed.connect(self._ended)
        self.session.begin()

    def _ended(self) -> None:
        if self.session is not None:
            self.session.deleteLater()
        self.session = None
        self.grid.cards.chosen = []
        self.refresh()
        self.window().activateWindow()

    def _mark(self, card: CardRow, *, used: bool) -> None:
        table = self.table
        if table is None:
            return
        said = self.tr("The card was used.") if used else self.tr("The card can be drawn again.")
        command = UseCards(table.circle_id, (card.id,), used)
        self.run(command, lambda _: self.services.messages.toast(said, undo=True))

    def _open_menu(self, card: CardRow, at: QPoint) -> None:
        menu = choices(QMenu(self), [(self.tr("Show to the room"), lambda: self.show_one(card))])
        menu.setObjectName("cardMenu")
        text = self.tr("Was used already") if card.used_on is None else self.tr("Not used yet")
        used = card.used_on is None
        choices(menu, [(text, lambda: self._mark(card, used=used))])
        table = self.table
        if table is not None and table.deck.own:
            deck_id = table.deck.id
            go = (self.tr("Change"), lambda: self.go("card_deck", deck_id, card.id))
            choices(menu, [go])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # ---- showing ------------------------------------------------------------------------------

    def _show(self, table: CardTable) -> None:
        self.table = table
        self.tools.show_deck(table.deck)
        decks = [(deck.id, self.words.deck(deck)) for deck in table.decks]
        self._fill(self.deck, decks, table.deck.id)
        circles = [(_NO_CIRCLE, self.tr("Without a circle")), *table.circles]
        self._fill(self.circle, circles, table.circle_id or _NO_CIRCLE)
        self.frame.set_title(self.tr("Conversation cards"), table.deck.about)
        names = [theme.name for theme in table.deck.themes]
        if self._theme_name not in names:
            self._theme_name = names[0] if names else None
        self._show_cards()
        if self._wanted_card:
            self.choose_mode(Mode.DRAW)
            self.grid.point_at(self._wanted_card)
            self._wanted_card = ""

    def _show_cards(self) -> None:
        table = self.table
        if table is None:
            return
        self._show_chips(table)
        self.grid.show_cards(table.deck.of(self._drawn_theme()))
        there = bool(table.deck.cards)
        self.grid.setVisible(there)
        self.status.setVisible(there)
        self.empty.setVisible(not there)
        self.amount.setVisible(self.mode is not Mode.CHOOSE)
        self._show_state()

    def _show_chips(self, table: CardTable) -> None:
        themes = table.deck.themes if self.mode is Mode.THEME else ()
        self.chips.setVisible(bool(themes))
        names = [theme.name for theme in themes]
        if names != list(self._chip_of):  # else they stay, and with them the keyboard
            self._make_chips(names)
        for theme in themes:
            chip = self._chip_of[theme.name]
            chip.setText(self.words.chip(theme))
            chip.setAccessibleName(self.words.chip_words(theme))
            chip.setChecked(theme.name == self._theme_name)

    def _make_chips(self, names: Sequence[str]) -> None:
        clear(self._chips)
        self._chip_of = {}
        for name in names:
            chip = Button(self.services.theme, self.words.theme(name), kind="chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, name=name: self.choose_theme(name))
            self._chip_of[name] = chip
            self._chip_group.addButton(chip)
            self._chips.addWidget(chip)

    def _show_state(self) -> None:
        """Say what is left, and let the filled button do what can be done."""
        table = self.table
        if table is None:
            return
        theme, chosen = self._drawn_theme(), len(self.grid.cards.chosen)
        left, count = table.deck.left(theme), len(table.deck.of(theme))
        clear(self._notices)
        choosing = self.mode is Mode.CHOOSE
        if choosing:
            hint = self.tr("Click the cards in the order in which you want to show them.")
            self.status.setText(hint)
        else:
            self.status.setText(self.words.left(left))
        if not choosing and count and not left:
            deed = Deed(self.tr("Begin again"), self.begin_again)
            bar = NoticeBar(self.services.theme, self.words.all_used(theme), [deed], wide=True)
            self._notices.addWidget(bar)
        self.status.setVisible(bool(count) and (choosing or bool(left)))
        shown = self.tr("Show %n cards", "", chosen)
        self.draw_action.setText(shown if choosing and chosen else self.tr("Draw a card"))
        if choosing and not chosen:
            self.draw_action.setText(self.tr("Show cards"))
        self.draw_action.setEnabled(bool(chosen) if choosing else bool(left))
        self.draw_action.setToolTip(self.draw_action.text())
        self.again_action.setEnabled(left < count)
        self.frame.fit_header()

    def _drawn_theme(self) -> str | None:
        return self._theme_name if self.mode is Mode.THEME else None

    # ---- making -------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        theme, kept = self.services.theme, self.services.preferences
        self.deck = self._field(self.tr("Cards to draw from"), (), DECK)
        self.circle = self._field(self.tr("For which circle"), (), _CIRCLE)
        ways = [(way.value, self.words.way(way)) for way in AnswerWay]
        self.way = self._field(self.tr("Who answers"), ways, _WAY)
        self.way.setCurrentIndex(max(0, self.way.findData(kept.get(_WAY))))
        amounts = [(amount, self.tr("%n cards at a time", "", amount)) for amount in _AMOUNTS]
        self.amount = choice_field(theme, [(0, self.tr("As many as you like")), *amounts])
        self.amount.setAccessibleName(self.tr("How many cards"))
        modes = [
            (Mode.DRAW, self.tr("Draw a card")),
            (Mode.THEME, self.tr("By theme")),
            (Mode.CHOOSE, self.tr("Choose yourself")),
        ]
        self.modes = Choice(theme, modes, name=self.tr("How to draw"))
        self.modes.chosen.connect(lambda mode: self.choose_mode(Mode(mode)))

    def _field(self, name: str, options: Options, key: str) -> QComboBox:
        made = choice_field(self.services.theme, options)
        made.setAccessibleName(name)

        def keep() -> None:
            self.services.preferences.put(key, made.currentData())
            self.refresh()

        made.activated.connect(lambda _: keep())
        return made

    def _fill(self, field: QComboBox, options: Options, chosen: str) -> None:
        with QSignalBlocker(field):
            field.clear()
            for value, text in options:
                field.addItem(text, value)
            field.setCurrentIndex(max(0, field.findData(chosen)))

    def _lay_out(self) -> None:
        body = self.frame.body
        for line in ((self.circle, self.deck, self.way), (self.modes, self.amount)):
            fields = FlowLayout(self.services.theme.px(8))
            for field in line:
                fields.addWidget(field)
            body.addLayout(fields)
        body.addWidget(self.chips)
        body.addLayout(self._notices)
        body.addWidget(self.status)
        body.addWidget(self.grid, 1)
        body.addWidget(self.empty, 1)
        self.empty.hide()
