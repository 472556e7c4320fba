"""The page *Co-coaching*: the board of duos, and one duo in its place."""

from functools import partial
from typing import ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from leerkring.app.coaching.board import Board as BoardQuery
from leerkring.app.coaching.board import BoardView, DuoDetails
from leerkring.app.coaching.duos import MoveDuo, RemoveDuo
from leerkring.app.coaching.rows import DuoCard, DuoView
from leerkring.app.organisation.places import LocationList, LocationRow
from leerkring.app.people.export import ListWriter
from leerkring.app.reading.names import plain
from leerkring.domain.coaching import DuoState
from leerkring.domain.errors import DomainError
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.coaching.board import STATES, Board, LaneWords
from leerkring.ui.coaching.continuing import Continuing
from leerkring.ui.coaching.duo import DuoScreen
from leerkring.ui.coaching.duo_words import DuoWords
from leerkring.ui.coaching.lists import CoachingLists
from leerkring.ui.coaching.tools import DuoTools
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.fields import SearchField, choice_field, grow_with_options
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.notices import EmptyState, announce

_LOCATION = "coaching/location"
LEAST_HEIGHT = 340  # design pixels of the board; with less room the page scrolls


class CoachingPage(Page):
    """Place("coaching") is the board; with the id of a duo it is that duo, `part` a session."""

    name: ClassVar[str] = "coaching"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Absence",
            "ClosedDays",
            "CoachingDuo",
            "CoachingSession",
            "Group",
            "Location",
            "Meeting",
            "PeerVisit",
            "Person",
            "Setting",
            "Tag",
        }
    )

    def __init__(self, services: Services, writer: ListWriter) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = DuoWords(services.wording)
        self._cards: dict[str, DuoCard] = {}
        self._view: BoardView | None = None
        self._groups: tuple[tuple[str, str], ...] = ()
        self._open_session = ""
        self._came_from = ""
        self.board = Board(
            theme,
            {s: LaneWords(self.words.state(s), self.words.nothing_in(s)) for s in STATES},
        )
        self.location = choice_field(theme, ())
        self.location.setAccessibleName(self.tr("Location"))
        self.search = SearchField(theme, self.tr("Name, group or purpose"))
        self.frame = PageFrame(theme, self.tr("Co-coaching"))
        self.duo = DuoScreen(self._tools())
        self._continuing = Continuing(self, self.duo)
        self.stack = QStackedWidget()
        self._make_actions()
        self.lists = CoachingLists(self, writer, theme)
        self.export_action = self.lists.duos
        self._lay_out()
        self._connect()

    # The contract of a page

    def show_place(self, place: Place) -> None:
        """Show the board, or one duo."""
        before, self.place = self.place, place
        self._open_session = place.part if place.id else ""
        if not place.id:
            self._came_from = before.id
            self.stack.setCurrentWidget(self.frame)
            self._show_primary()
        self.refresh(None)

    def refresh(self, changes: Changed | None = None) -> None:
        """Read the board or the duo again."""
        if self.place.id:
            if changes is None or changes.kinds & {"Group", "Location"}:
                self.ask(LocationList(), self._know_groups, key="groups")
            self.ask(DuoDetails(self.place.id), self._show_duo, self._gone, key="duo")
        else:
            self.ask(BoardQuery(), self._show_board, key="board")

    def first_focus(self) -> QWidget | None:
        """Return the column that matters most, or the duo's first button."""
        if self.stack.currentWidget() is self.duo:
            return self.duo.back
        empty = self._view is not None and self._view.is_empty
        return self.nothing.button if empty else self.board.first_view()

    def leave(self) -> bool:
        """Close a form, or go back from the duo to the board."""
        if not self.place.id:
            return False
        if not self.duo.close_form():
            self.go(self.name)
        return True

    # The board

    def _show_board(self, view: BoardView) -> None:
        self._view = view
        self._cards = {card.id: card for state in STATES for card in view.columns[state]}
        people = [(c.teacher_id, c.teacher_name) for c in self._cards.values()]
        people += [(c.coach_id, c.coach_name) for c in self._cards.values()]
        self.words.know(people)
        self._fill_locations(view)
        self.nothing.setVisible(view.is_empty)
        self.board.setVisible(not view.is_empty)
        self.lists.allow(on=not view.is_empty)
        self.search.setVisible(not view.is_empty)
        self.location.setVisible(len(view.locations) > 1)
        self._show_cards()
        came, self._came_from = self._came_from, ""
        if came:
            self.board.choose(came)
        self._name_moves()

    def _fill_locations(self, view: BoardView) -> None:
        wanted = self.services.preferences.get(_LOCATION)
        self.location.clear()
        self.location.addItem(self.tr("All locations"), "")
        for key, name in view.locations:
            self.location.addItem(name, key)
        self.location.setCurrentIndex(max(0, self.location.findData(wanted)))

    def _show_cards(self) -> None:
        if self._view is None:
            return
        place = self.location.currentData() or ""
        several = len(self._view.locations) > 1 and not place
        sought = plain(self.search.text()).split()
        shown = [
            self.words.card(card, self._view.today, location=several)
            for card in self._cards.values()
            if place in ("", card.location_id) and _has(card, sought)
        ]
        self.board.show_cards(shown)
        self._name_moves()

    def _choose_location(self) -> None:
        self.services.preferences.put(_LOCATION, self.location.currentData() or "")
        self._show_cards()

    def _step_into_board(self) -> None:
        self.board.give_focus()

    # One duo

    def _know_groups(self, places: tuple[LocationRow, ...]) -> None:
        several = len(places) > 1
        self._groups = tuple(
            (group.id, f"{group.name} ({place.name})" if several else group.name)
            for place in places
            for group in place.groups
        )

    def _show_duo(self, duo: DuoView) -> None:
        if duo.card.id != self.place.id:
            return
        self.duo.show_duo(duo, self._groups)
        fresh = self.stack.currentWidget() is not self.duo
        self.stack.setCurrentWidget(self.duo)
        self._cards.setdefault(duo.card.id, duo.card)
        self._cards[duo.card.id] = duo.card
        self._show_primary()
        if fresh:
            self.duo.back.setFocus()
        session, self._open_session = self._open_session, ""
        if session:
            self.duo.open_session(session)

    def _gone(self, error: DomainError) -> None:
        """Go back to the board: the duo was removed, or its making undone."""
        del error
        self.go(self.name)

    # Changing

    def move_duo(self, duo_id: str, state: DuoState) -> None:
        """Put a duo under another column."""
        card = self._cards.get(duo_id)

        def moved(_: object) -> None:
            if card is not None:
                said = self.words.moved_to(card, state)
                self.services.messages.toast(said, undo=True)
                announce(self, said)

        self.board.settle_at(duo_id)
        self.run(MoveDuo(duo_id, state), then=moved)

    def remove_duo(self, duo_id: str) -> None:
        """Take a duo away; can be undone."""
        card = self._cards.get(duo_id)
        pair = self.words.pair(card) if card is not None else ""

        def removed(_: object) -> None:
            said = self.tr("{pair} is removed.").format(pair=pair)
            self.services.messages.toast(said, undo=True)
            if self.place.id:
                self.go(self.name)

        self.run(RemoveDuo(duo_id), then=removed)

    def press_filled(self) -> None:
        """Do what the filled button of this moment says."""
        wanted = self.duo.wanted_next() if self.place.id else ""
        if wanted == "note":
            self.duo.open_due()
        elif wanted:
            state = DuoState.RUNNING if wanted == "start" else DuoState.FINISHED
            self.move_duo(self.place.id, state)
        else:
            self.go("coaching_new")

    def _move_chosen(self, state: DuoState) -> None:
        chosen = self.place.id or self.board.chosen_id
        if chosen and self._cards[chosen].state is not state:
            self.move_duo(chosen, state)

    # How it is built

    def _tools(self) -> DuoTools:
        services = self.services
        return DuoTools(
            theme=services.theme,
            wording=services.wording,
            words=self.words,
            today=lambda: local_today(services.clock),
            run=self.run,
            say=self.say,
            go=lambda name, key: self.go(name, key),
            ask=self.ask,
        )

    def _make_actions(self) -> None:
        self.new_action = self.action(
            self.tr("New duo"), lambda: self.go("coaching_new"), icon="plus"
        )
        self.term_action = self.action(
            self.tr("Propose duos…"), lambda: self.go("coaching_term"), icon="wand-sparkles",
            menu=Menu.EDIT,
        )  # fmt: skip
        self.overview_action = self.action(
            self.tr("Who was coached"), lambda: self.go("coaching_overview"),
            icon="clipboard-check", menu=Menu.VIEW,
        )  # fmt: skip
        self._moves: dict[DuoState, QAction] = {}
        for state in STATES:
            text = self.tr("Move duo to {column}").format(column=self.words.state(state))
            self._moves[state] = self.action(
                text, partial(self._move_chosen, state), menu=Menu.EDIT
            )
        self._filled = self.action(self.new_action.text(), self.press_filled, icon="plus")
        self.primary_action = self._filled

    def _name_moves(self) -> None:
        for action in self._moves.values():
            action.setEnabled(bool(self.place.id or self._cards))

    def _show_primary(self) -> None:
        wanted = self.duo.wanted_next() if self.place.id else ""
        text, icon = {
            "start": (self.tr("Start this duo"), "play"),
            "note": (self.tr("Note how it went"), "notebook-pen"),
            "finish": (self.tr("Round off"), "check"),
        }.get(wanted, (self.tr("New duo"), "plus"))
        self._filled.setText(text)
        self._filled.setProperty("icon_name", icon)
        self._filled.setIcon(self.services.theme.icons.icon(icon, "text"))
        self.duo.frame.fit_header()

    def _lay_out(self) -> None:
        theme = self.services.theme
        grow_with_options(theme, self.location, least=190, most=320)
        self.frame.toolbar.addWidget(self.location)
        self.frame.toolbar.addWidget(self.search)
        self.frame.header.addWidget(self.lists.button)
        self.frame.add_action(self.overview_action)
        self.frame.add_action(self.term_action)
        self.frame.set_primary(self._filled)
        self.duo.set_primary(self._filled)
        self.nothing = EmptyState(
            theme,
            self.tr("No duo yet"),
            self.tr("Two people, fixed moments, a few months."),
            Deed(self.tr("Propose duos…"), self.term_action.trigger),
            icon="handshake",
        )
        self.board.setMinimumHeight(theme.px(LEAST_HEIGHT))
        self.frame.body.addWidget(self.board, 1)
        self.frame.body.addWidget(self.nothing, 1)
        self.nothing.hide()
        self.stack.addWidget(self.frame)
        self.stack.addWidget(self.duo)
        self.fill(self.stack)

    def _connect(self) -> None:
        self.location.activated.connect(lambda _: self._choose_location())
        self.search.textChanged.connect(lambda _: self._show_cards())
        self.search.stepped.connect(lambda _: self._step_into_board())
        self.board.opened.connect(lambda key: self.go(self.name, key))
        self.board.move_wanted.connect(self.move_duo)
        self.board.remove_wanted.connect(self.remove_duo)
        self.duo.back_wanted.connect(lambda: self.go(self.name))
        self.duo.move_wanted.connect(self.move_duo)
        self.duo.remove_wanted.connect(self.remove_duo)
        self.duo.coach_wanted.connect(self._continuing.pick)


def _has(card: DuoCard, words: list[str]) -> bool:
    text = plain(
        f"{card.teacher_name} {card.coach_name} {card.group_name} {card.purpose}"
        f" {card.location_name}"
    )
    return all(word in text for word in words)
