"""The board: a column for each state, cards carried from one to another by mouse, menu or keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from leerkring.domain.coaching import DuoState
from leerkring.ui.coaching.cards import CardPainter, ShownCard
from leerkring.ui.coaching.lane import LaneView
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import Choice
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.layouts import column, row

STATES = tuple(DuoState)
LEAST_WIDTH = 236  # design pixels of a column; with less, one column is shown at a time


@dataclass(frozen=True)
class LaneWords:
    """What a column is called, and says when there is nothing in it."""

    name: str
    empty: str


class Lane(QFrame):
    """A column under its name."""

    def __init__(self, theme: Theme, painter: CardPainter, words: LaneWords) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "lane")
        self.name = label(words.name, "h3")
        self.count = label("0", "caption")
        self.empty = small(words.empty)
        self.view = LaneView(theme, painter)
        self.title = row(self.name, self.count, None, gap=theme.px(8))
        edge = theme.px(10)
        lines = column(self.title, gap=theme.px(8), margins=(edge, edge, theme.px(4), edge))
        lines.addWidget(self.empty)
        lines.addWidget(self.view, 1)
        self.setLayout(lines)

    def show_cards(self, cards: Sequence[ShownCard], spoken: str) -> None:
        """Show the cards of this state."""
        self.count.setText(str(len(cards)))
        self.empty.setVisible(not cards)
        self.view.setEnabled(bool(cards))  # an empty list is no stop for the Tab key
        self.view.setAccessibleName(spoken)
        self.view.show_cards(cards)

    def mark(self, *, target: bool) -> None:
        """Show whether a carried card would come here."""
        value = "true" if target else "false"
        if (self.property("target") or "false") != value:
            self.setProperty("target", value)
            self.style().unpolish(self)
            self.style().polish(self)


class Board(QWidget):
    """Tells what the user wants with a card; the page does it and shows the cards again."""

    opened = Signal(str)
    move_wanted = Signal(str, object)  # card, DuoState
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, words: Mapping[DuoState, LaneWords]) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._painter = CardPainter(theme)
        self._states: dict[str, DuoState] = {}
        self._narrow = False
        self._last = DuoState.RUNNING
        self._settles_at: str | None = None
        self.menu: QMenu | None = None
        self.lanes = {state: Lane(theme, self._painter, words[state]) for state in STATES}
        self.choice = Choice(
            theme, [(s, words[s].name) for s in STATES], name=self.tr("Which column")
        )
        self.choice.choose(DuoState.RUNNING)
        self.choice.chosen.connect(lambda _: self._fit(again=True))
        self.choice.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(12))
        lines.addWidget(self.choice)
        lines.addLayout(row(*self.lanes.values(), gap=theme.px(12)), 1)
        self.ghost = QLabel(self)
        self.ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ghost.hide()
        for lane in self.lanes.values():
            self._connect(lane.view)

    def show_cards(self, cards: Sequence[ShownCard]) -> None:
        """Show these cards, each in its column."""
        had_focus = self._focused_view() is not None
        self._states = {card.id: card.state for card in cards}
        for state, lane in self.lanes.items():
            own = [card for card in cards if card.state is state]
            lane.show_cards(own, self.spoken(state, len(own)))
            self.choice.rename(state, f"{self._words[state].name} {len(own)}")
        settles, self._settles_at = self._settles_at, None
        if settles is not None:
            self.choose(settles, focus=had_focus)
        elif had_focus and self._focused_view() is None:
            self.give_focus()

    def spoken(self, state: DuoState, count: int) -> str:
        """Return what a column is called for screen readers: "Loopt, 3 duo's"."""
        duos = self.tr("%n duo(s)", "", count)
        return f"{self._words[state].name}, {duos}"

    def settle_at(self, card_id: str) -> None:
        """Go to this card when the cards are shown again, wherever it is then."""
        self._settles_at = card_id

    def choose(self, card_id: str, *, focus: bool = True) -> bool:
        """Go to a card; return whether it is on the board."""
        state = self._states.get(card_id)
        if state is None:
            return False
        if self._narrow and self.choice.value is not state:
            self.choice.choose(state)
            self._fit(again=True)
        view = self.lanes[state].view
        found = view.choose(card_id)
        self._last = state
        if found and focus:
            view.setFocus()
        return found

    @property
    def chosen_id(self) -> str:
        """The card the arrows are at, in the column with the focus."""
        view = self._focused_view()
        return view.chosen_id if view is not None else ""

    def first_view(self) -> LaneView | None:
        """Return the column to begin in: where the user was, else what runs, else any."""
        states = [self.choice.value] if self._narrow else [self._last, DuoState.RUNNING, *STATES]
        for state in states:
            if isinstance(state, DuoState) and self.lanes[state].view.isEnabled():
                return self.lanes[state].view
        return None

    def give_focus(self) -> None:
        """Put the focus on a card, when there is one."""
        view = self.first_view()
        if view is not None:
            view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Moving

    def _connect(self, view: LaneView) -> None:
        view.opened.connect(self.opened)
        view.removed.connect(self.remove_wanted)
        view.stepped.connect(lambda side, v=view: self._step(v, side))
        view.moved.connect(self._move_beside)
        view.menu_wanted.connect(self.open_menu)
        view.carried.connect(self._carry)
        view.dropped.connect(self._drop)
        view.let_go.connect(self._let_go)

    def _step(self, view: LaneView, side: int) -> None:
        """Go to the next column with cards, at about the same height."""
        views = [lane.view for lane in self.lanes.values()]
        at = views.index(view) + side
        while 0 <= at < len(views):
            if views[at].isEnabled():
                self._enter(view, views[at], STATES[at])
                return
            at += side

    def _enter(self, view: LaneView, other: LaneView, state: DuoState) -> None:
        if self._narrow:
            self.choice.choose(state)
            self._fit(again=True)
        elif view.currentIndex().isValid():
            middle = view.visualRect(view.currentIndex()).center()
            beside = other.indexAt(QPoint(other.card_width // 2, max(middle.y(), 0)))
            if beside.isValid():
                other.setCurrentIndex(beside)
        other.setFocus()

    def _move_beside(self, card_id: str, side: int) -> None:
        at = STATES.index(self._states[card_id]) + side
        if 0 <= at < len(STATES):
            self.move_wanted.emit(card_id, STATES[at])

    def open_menu(self, card_id: str, at: QPoint) -> None:
        """Show what can be done with a card."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = menu.addAction(self.tr("Open"))
        opening.triggered.connect(lambda: self.opened.emit(card_id))
        menu.addSeparator()
        for state in STATES:
            if state is not self._states.get(card_id):
                name = self._words[state].name
                moving = menu.addAction(self.tr("Move to {column}").format(column=name))
                moving.triggered.connect(lambda _=False, s=state: self.move_wanted.emit(card_id, s))
        menu.addSeparator()
        removing = menu.addAction(self.tr("Remove"))
        removing.triggered.connect(lambda: self.remove_wanted.emit(card_id))
        menu.destroyed.connect(self._forget_menu)
        self.menu = menu
        menu.popup(at)

    def _forget_menu(self) -> None:
        self.menu = None

    def _carry(self, card_id: str, at: QPoint, grip: QPoint) -> None:
        if self.ghost.isHidden():
            view = self.lanes[self._states[card_id]].view
            card = view.shown.cards[view.shown.place_of(card_id)]
            ratio = self.devicePixelRatioF()
            self.ghost.setPixmap(self._painter.pixmap(card, view.card_width, ratio))
            self.ghost.adjustSize()
            self.ghost.show()
            self.ghost.raise_()
        self.ghost.move(self.mapFromGlobal(at) - grip)
        over = self._state_at(at)
        for state, lane in self.lanes.items():
            lane.mark(target=state is over and state is not self._states[card_id])

    def _drop(self, card_id: str, at: QPoint) -> None:
        over = self._state_at(at)
        if over is not None and over is not self._states.get(card_id):
            self.move_wanted.emit(card_id, over)

    def _let_go(self) -> None:
        self.ghost.hide()
        for lane in self.lanes.values():
            lane.mark(target=False)

    def _state_at(self, at: QPoint) -> DuoState | None:
        for state, lane in self.lanes.items():
            corner = lane.mapToGlobal(QPoint(0, 0))
            if lane.isVisible() and QRect(corner, lane.size()).contains(at):
                return state
        return None

    # Looks

    def _focused_view(self) -> LaneView | None:
        for lane in self.lanes.values():
            if lane.view.hasFocus():
                return lane.view
        return None

    def _fit(self, *, again: bool = False) -> None:
        gaps = 2 * self._theme.px(12)
        narrow = self.width() < len(STATES) * self._theme.px(LEAST_WIDTH) + gaps
        if narrow == self._narrow and not again:
            return
        self._narrow = narrow
        self.choice.setVisible(narrow)
        for state, lane in self.lanes.items():
            lane.setVisible(not narrow or state is self.choice.value)
