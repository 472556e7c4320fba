"""A list that drops down from where something is chosen: best first, impossible ones with why.

Feature-free: pages turn their candidates into options and hear which key was chosen, or which
text was typed when the list allows something else.
"""

from collections.abc import Sequence
from dataclasses import dataclass

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
from PySide6.QtGui import QFontMetrics, QGuiApplication, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from leerkring.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_MOST_SHOWN = 9
_KEYS_FOR_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True)
class Option:
    """One line: what it is, why (not), and what choosing it means (`key`).

    `always` keeps it in the list whatever was typed to search with; `apart` draws a line above.
    """

    key: object
    text: str
    detail: str = ""
    enabled: bool = True
    icon: str = ""
    always: bool = False
    apart: bool = False


class OptionModel(QAbstractListModel):
    """The options as Qt wants them, with words for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.options: tuple[Option, ...] = ()

    def show(self, options: Sequence[Option]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.options = tuple(options)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.options)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        option = self.options[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return option.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{option.text}, {option.detail}" if option.detail else option.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usual if self.options[index.row()].enabled else Qt.ItemFlag.ItemNeverHasChildren


class _OptionDelegate(QStyledItemDelegate):
    """Paints the text with its detail below, a sign before it, and a line above a group."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._large = QFontMetrics(theme.font(14))
        self._small = QFontMetrics(theme.font(12))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        shown = _option(index)
        high = self._large.height() + (self._small.height() if shown.detail else 0)
        extra = self._theme.px(9) if shown.apart else 0
        wide = max(
            self._large.horizontalAdvance(shown.text), self._small.horizontalAdvance(shown.detail)
        )
        icon = self._theme.px(26) if shown.icon else 0
        room = wide + icon + self._theme.px(28)
        return QSize(room, max(high + self._theme.px(10), self._theme.px(30)) + extra)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown, theme, place = _option(index), self._theme, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shown.apart:
            painter.setPen(theme.colour("line"))
            line = place.top() + theme.px(4)
            painter.drawLine(place.left() + 4, line, place.right() - 4, line)
            place.setTop(place.top() + theme.px(9))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soft"))
            painter.drawRoundedRect(place, theme.px(6), theme.px(6))
        ink = "softtext" if chosen else "text" if shown.enabled else "text2"
        self._write(painter, shown, place, ink, "softtext" if chosen else "text2")
        painter.restore()

    def _write(self, painter: QPainter, shown: Option, place: QRect, ink: str, second: str) -> None:
        theme = self._theme
        place = place.adjusted(theme.px(10), theme.px(4), -theme.px(8), -theme.px(4))
        sign = shown.icon or ("" if shown.enabled else "ban")
        if sign:
            side = theme.px(16)
            top = place.center().y() - side // 2 + 1
            painter.drawPixmap(QPoint(place.left(), top), theme.pixmap(sign, second, side))
            place.setLeft(place.left() + theme.px(24))
        above = QRect(place)
        if shown.detail:
            above.setHeight(self._large.height())
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour(ink))
        mode = Qt.TextElideMode.ElideRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(above, middle, self._large.elidedText(shown.text, mode, place.width()))
        if shown.detail:
            below = QRect(place)
            below.setTop(above.bottom() + 1)
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour(second))
            text = self._small.elidedText(shown.detail, mode, place.width())
            painter.drawText(below, middle, text)


def _option(index: Index) -> Option:
    model = index.model()
    if not isinstance(model, OptionModel):
        raise TypeError("a picker shows options only")
    return model.options[index.row()]


class Picker(QFrame):
    """Drops down below (or above) a place; Enter or a click chooses, Esc closes.

    With a `prompt` there is a line to search with. When `other` is given ('"{text}" as a guest')
    what was typed can be chosen too: `typed` tells the text.
    """

    chosen = Signal(object)  # the key of an option
    typed = Signal(str)  # something that is not in the list
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, name: str, prompt: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self.setWindowTitle(name)
        self._theme = theme
        self._all: tuple[Option, ...] = ()
        self._other = ""
        self._start: object = None
        self._footer: QWidget | None = None
        self._model = OptionModel()
        self.field = QLineEdit()
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt or name)
        if not prompt:
            self.field.hide()
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_OptionDelegate(theme, self.list))
        self.list.setAccessibleName(name)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._take)
        self.field.textChanged.connect(lambda _: self._filter())
        self.setFocusProxy(self.field if prompt else self.list)
        self._layout = QVBoxLayout(self)
        edge = theme.px(8)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(theme.px(6))
        self._layout.addWidget(self.field)
        self._layout.addWidget(self.list)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)

    def show_options(
        self, options: Sequence[Option], *, other: str = "", start: object = None
    ) -> None:
        """Show what can be chosen; `start` is the key to begin at, else the first possible."""
        self._all, self._other, self._start = tuple(options), other, start
        self._filter()

    def add_footer(self, footer: QWidget) -> None:
        """Put something of the page's own below the list."""
        self._layout.addWidget(footer)
        self._footer = footer

    def drop_down(self, below: QRect) -> None:
        """Show under a place (in global coordinates), or above it near the edge of the screen."""
        self._fit(below.width())
        screen = QGuiApplication.screenAt(below.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = max(room.left(), min(below.left(), room.right() - self.width()))
        top = below.bottom() + 2
        if top + self.height() > room.bottom():
            top = max(room.top(), below.top() - self.height() - 2)
        self.move(left, top)
        self.show()
        self._aim().setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            return self._key(watched, event)
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _aim(self) -> QWidget:
        return self.field if self.field.placeholderText() else self.list

    def _key(self, watched: object, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        if watched is self.field and key in _KEYS_FOR_LIST:
            self._step(-1 if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else 1)
            return True
        return False

    def _step(self, step: int) -> None:
        rows = self._model.options
        at = self.list.currentIndex().row() + step
        while 0 <= at < len(rows):
            if rows[at].enabled:
                self.list.setCurrentIndex(self._model.index(at))
                return
            at += step

    def _filter(self) -> None:
        text = " ".join(self.field.text().split())
        words = text.casefold().split()
        shown = [o for o in self._all if o.always or all(w in o.text.casefold() for w in words)]
        if self._other and text:
            made = Option(_TYPED, self._other.format(text=text), icon="user-plus", apart=True)
            shown = [o for o in shown if not o.always] + [made]
        self._model.show(shown)
        wanted = [n for n, o in enumerate(shown) if o.enabled]
        start = [n for n in wanted if self._start is not None and shown[n].key == self._start]
        if wanted:
            self.list.setCurrentIndex(
                self._model.index((start if not words and start else wanted)[0])
            )
        if self.isVisible():
            self._fit(self.width())

    def _take(self, index: Index) -> None:
        if not index.isValid() or not self._model.options[index.row()].enabled:
            return
        key, text = self._model.options[index.row()].key, " ".join(self.field.text().split())
        self.close()
        if key is _TYPED:
            self.typed.emit(text)
        else:
            self.chosen.emit(key)

    def _fit(self, least: int) -> None:
        rows = self._model.rowCount()
        wide = max(least, self._theme.px(280))
        wide = min(
            max(wide, self.list.sizeHintForColumn(0) + self._theme.px(44)), self._theme.px(460)
        )
        if self._footer is not None:
            wide = max(wide, self._footer.sizeHint().width() + 2 * self._theme.px(10))
        high = sum(self.list.sizeHintForRow(n) for n in range(min(rows, _MOST_SHOWN)))
        self.list.setFixedHeight(high + 2)
        self.list.setVisible(rows > 0)
        self.setFixedWidth(wide)
        self.adjustSize()


_TYPED = object()
