"""One column of the board: cards that can be walked over, opened, carried away and moved."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from leerkring.ui.coaching.cards import CardMood, CardPainter, ShownCard
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.frame import keep_room_for_bar

Index = QModelIndex | QPersistentModelIndex
GAP = 8  # design pixels between cards
_MINE = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Delete)


class CardModel(QAbstractListModel):
    """The cards of one column as Qt wants them, with words for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[ShownCard, ...] = ()

    def show(self, cards: Sequence[ShownCard]) -> None:
        """Show these; the same cards with other texts keep their places."""
        fresh = tuple(cards)
        if fresh == self.cards:
            return
        if [c.id for c in fresh] == [c.id for c in self.cards]:
            self.cards = fresh
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            self.layoutChanged.emit()
            return
        self.beginResetModel()
        self.cards = fresh
        self.endResetModel()

    def place_of(self, card_id: str) -> int:
        """Return the number of a card, -1 when it is not here."""
        return next((n for n, card in enumerate(self.cards) if card.id == card_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.words or card.title
        return None


class _CardDelegate(QStyledItemDelegate):
    """Lets the painter do its work for the view."""

    def __init__(self, view: "LaneView", painter: CardPainter) -> None:
        super().__init__(view)
        self._view = view
        self._painter = painter

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        wide = self._view.card_width
        high = self._painter.height(self._view.shown.cards[index.row()], wide)
        return QSize(wide, high + self._view.gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, place = self._view, QRect(option.rect)
        place.setSize(QSize(view.card_width, place.height() - view.gap))
        mood = CardMood(
            focused=view.hasFocus() and index == view.currentIndex(),
            hovered=view.hovered == index.row(),
        )
        self._painter.draw(painter, place, view.shown.cards[index.row()], mood)


class LaneView(QListView):
    """The cards of one column: click or Enter opens, arrows walk, Alt+arrows move, Del removes."""

    opened = Signal(str)
    removed = Signal(str)
    stepped = Signal(int)  # to the column before or after
    moved = Signal(str, int)  # the card to the column before or after
    menu_wanted = Signal(str, QPoint)  # place on the screen
    carried = Signal(str, QPoint, QPoint)  # card, place on the screen, grip within the card
    dropped = Signal(str, QPoint)
    let_go = Signal()

    def __init__(self, theme: Theme, painter: CardPainter) -> None:
        super().__init__()
        self._theme = theme
        self._painter = painter
        self.shown = CardModel()
        self.hovered = -1
        self.gap = theme.px(GAP)
        self._pressed: tuple[int, QPoint] | None = None
        self._carrying = False
        self.setProperty("role", "lane")
        self.setModel(self.shown)
        self.setItemDelegate(_CardDelegate(self, painter))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        keep_room_for_bar(self)
        self.verticalScrollBar().setSingleStep(theme.px(24))

    @property
    def card_width(self) -> int:
        """How wide cards are: room is kept for the scroll bar, so that it moves nothing."""
        return max(1, self.viewport().width())

    @property
    def chosen_id(self) -> str:
        """The card the arrows are at, "" when there is none."""
        index = self.currentIndex()
        return self.shown.cards[index.row()].id if index.isValid() else ""

    def show_cards(self, cards: Sequence[ShownCard]) -> None:
        """Show these cards; stay at the one that was chosen, and where the user scrolled."""
        chosen, at = self.chosen_id, self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self.shown.show(cards)
        self.hovered = -1
        place = self.shown.place_of(chosen)
        if place < 0 and at >= 0 and self.shown.cards:
            place = min(at, len(self.shown.cards) - 1)
        if place >= 0 and place != self.currentIndex().row():
            self.setCurrentIndex(self.shown.index(place))
        self.verticalScrollBar().setValue(scrolled)

    def choose(self, card_id: str) -> bool:
        """Go to a card; return whether it is here."""
        place = self.shown.place_of(card_id)
        if place < 0:
            return False
        self.setCurrentIndex(self.shown.index(place))
        self.scrollTo(self.shown.index(place))
        return True

    def card_place(self, number: int) -> QRect:
        """Return where a card is in the viewport."""
        place = self.visualRect(self.shown.index(number))
        return QRect(place.left(), place.top(), self.card_width, place.height() - self.gap)

    # Keys

    def event(self, event: QEvent) -> bool:
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() in _MINE:
            event.accept()  # Alt+Left is "back" elsewhere
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = event.key(), self.chosen_id
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        side = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        if self._carrying and key == Qt.Key.Key_Escape:
            self._put_down()
        elif side and held == Qt.KeyboardModifier.AltModifier and chosen:
            self.moved.emit(chosen, side)
        elif side and not held:
            self.stepped.emit(side)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not held and chosen:
            self.opened.emit(chosen)
        elif key == Qt.Key.Key_Delete and not held and chosen:
            self.removed.emit(chosen)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            number = self._number_at(event.pos())
            if number >= 0:
                self.setCurrentIndex(self.shown.index(number))
                self.menu_wanted.emit(self.chosen_id, event.globalPos())
        elif self.chosen_id:
            place = self.card_place(self.currentIndex().row())
            self.menu_wanted.emit(self.chosen_id, self._menu_corner(place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.shown.cards:
            self.setCurrentIndex(self.shown.index(0))
        self.viewport().update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        number = self._number_at(at)
        if event.button() != Qt.MouseButton.LeftButton or number < 0:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setCurrentIndex(self.shown.index(number))
        if self._painter.menu_place(self.card_place(number)).contains(at):
            self.menu_wanted.emit(self.chosen_id, self._menu_corner(self.card_place(number)))
            return
        self._pressed = (number, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            self._hover(self._number_at(at), at)
            return
        number, start = self._pressed
        far = (at - start).manhattanLength() >= QApplication.startDragDistance()
        if far or self._carrying:
            self._carrying = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            grip = start - self.card_place(number).topLeft()
            card = self.shown.cards[number].id
            self.carried.emit(card, event.globalPosition().toPoint(), grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        card = self.shown.cards[self._pressed[0]].id
        carried = self._carrying
        self._put_down()
        if carried:
            self.dropped.emit(card, event.globalPosition().toPoint())
        else:
            self.opened.emit(card)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1, QPoint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def _put_down(self) -> None:
        was, self._carrying, self._pressed = self._carrying, False, None
        self.unsetCursor()
        if was:
            self.let_go.emit()

    def _hover(self, number: int, at: QPoint) -> None:
        hand = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)
        del at
        if number != self.hovered:
            self.hovered = number
            self.viewport().update()

    def _number_at(self, at: QPoint) -> int:
        index = self.indexAt(at)
        inside = index.isValid() and self.card_place(index.row()).contains(at)
        return index.row() if inside else -1

    def _menu_corner(self, place: QRect) -> QPoint:
        return self.viewport().mapToGlobal(self._painter.menu_place(place).bottomLeft())


def lane_of(widget: QWidget | None) -> LaneView | None:
    """Return the column that a widget is in."""
    while widget is not None and not isinstance(widget, LaneView):
        widget = widget.parentWidget()
    return widget
