"""The cards on the table: walked over with arrows, opened, chosen in turn."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leerkring.app.cards.table import CardRow
from leerkring.ui.cards.tile import GAP, HEIGHT, LEAST_WIDTH, TileMood, TilePainter
from leerkring.ui.cards.words import CardWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.frame import keep_room_for_bar

Index = QModelIndex | QPersistentModelIndex
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAD = Qt.KeyboardModifier.KeypadModifier


class CardModel(QAbstractListModel):
    """The cards as Qt wants them, with words for screen readers."""

    def __init__(self, words: CardWords) -> None:
        super().__init__()
        self._words = words
        self.cards: tuple[CardRow, ...] = ()
        self.chosen: list[str] = []

    def show(self, cards: Sequence[CardRow]) -> None:
        """Show these; the same cards keep their places."""
        fresh = tuple(cards)
        if [c.id for c in fresh] == [c.id for c in self.cards]:
            self.cards = fresh
            self.tell()
            return
        self.beginResetModel()
        self.cards = fresh
        self.endResetModel()

    def turn_of(self, card: CardRow) -> int:
        """Return when a chosen card comes, from 1; 0 when it was not chosen."""
        return self.chosen.index(card.id) + 1 if card.id in self.chosen else 0

    def tell(self) -> None:
        """Let the view paint everything anew."""
        if self.cards:
            self.dataChanged.emit(self.index(0), self.index(len(self.cards) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.cards[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return card.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.card(card, self.turn_of(card))
        return None


class _Tiles(QStyledItemDelegate):
    def __init__(self, view: "CardGrid", painter: TilePainter) -> None:
        super().__init__(view)
        self._view, self._painter = view, painter

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return self._view.tile_size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, place = self._view, QRect(option.rect)
        card = view.cards.cards[index.row()]
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        mood = TileMood(
            focused=view.hasFocus() and index == view.currentIndex(),
            hovered=over,
            chosen=view.cards.turn_of(card),
        )
        place.setSize(place.size() - QSize(view.gap, view.gap))
        self._painter.draw(painter, place, card, mood)


class CardGrid(QListView):
    """Enter or a double click opens a card; while `choosing`, a click or Space chooses it."""

    opened = Signal(object)  # CardRow
    chosen = Signal()  # other cards are chosen
    menu_wanted = Signal(object, QPoint)  # CardRow, place on the screen

    def __init__(self, theme: Theme, words: CardWords, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.gap = theme.px(GAP)
        self.tile_size = QSize(theme.px(LEAST_WIDTH), theme.px(HEIGHT))
        self.choosing = False
        self.cards = CardModel(words)
        self.setAccessibleName(name)
        self.setProperty("role", "tiles")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setModel(self.cards)
        self.setItemDelegate(_Tiles(self, TilePainter(theme, words)))
        self.setMouseTracking(True)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(theme.px(HEIGHT + GAP) + theme.px(HEIGHT) // 2)
        keep_room_for_bar(self)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        self.doubleClicked.connect(lambda index: self._open(index))

    def show_cards(self, cards: Sequence[CardRow]) -> None:
        """Show these; what was chosen and is gone is forgotten."""
        there = {card.id for card in cards}
        held = self.current
        self.cards.chosen = [key for key in self.cards.chosen if key in there]
        self.cards.show(cards)
        if cards and not self.currentIndex().isValid():
            self.point_at(held.id if held else cards[0].id)

    def point_at(self, card_id: str) -> None:
        """Go to a card, or to the first one when it is not there."""
        rows = [card.id for card in self.cards.cards]
        row = rows.index(card_id) if card_id in rows else 0
        self.setCurrentIndex(self.cards.index(row))
        self.scrollTo(self.currentIndex())

    def choose_none(self) -> None:
        """Forget what was chosen."""
        self.cards.chosen = []
        self.cards.tell()
        self.chosen.emit()

    @property
    def current(self) -> CardRow | None:
        """The card that the keys are about."""
        row = self.currentIndex().row()
        return self.cards.cards[row] if 0 <= row < len(self.cards.cards) else None

    @property
    def chosen_cards(self) -> tuple[CardRow, ...]:
        """The chosen cards, in the order in which they were chosen."""
        by_id = {card.id: card for card in self.cards.cards}
        return tuple(by_id[key] for key in self.cards.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.choosing and not event.isAutoRepeat():
            self._choose(self.current)
        elif event.key() in _OPENING and not event.modifiers() & ~_PAD:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self.choosing and index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.cards.cards[index.row()])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        under = self.visualRect(index).center()
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(under)
        self.menu_wanted.emit(self.cards.cards[index.row()], at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.viewport().width()
        columns = max(1, room // (self._theme.px(LEAST_WIDTH) + self.gap))
        wide = (room - 1) // columns  # Qt wraps before a tile that ends at the very edge
        self.tile_size = QSize(wide, self._theme.px(HEIGHT) + self.gap)
        self.setGridSize(self.tile_size)
        super().resizeEvent(event)

    def _open(self, index: Index) -> None:
        if not self.choosing and index.isValid():
            self.opened.emit(self.cards.cards[index.row()])

    def _choose(self, card: CardRow | None) -> None:
        if card is None:
            return
        if card.id in self.cards.chosen:
            self.cards.chosen.remove(card.id)
        else:
            self.cards.chosen.append(card.id)
        self.cards.tell()
        self.chosen.emit()
