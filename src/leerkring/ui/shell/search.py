"""Ctrl+F: find people, circles, meetings and visits while typing; Enter opens."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from leerkring.app.search import Hit, HitKind, Search
from leerkring.ui.navigation import Place
from leerkring.ui.services import Services
from leerkring.ui.widgets.fields import SearchField
from leerkring.ui.widgets.labels import label

Index = QModelIndex | QPersistentModelIndex
MOST_LINES = 8
_ICONS = {
    HitKind.PERSON: "user",
    HitKind.CIRCLE: "users",
    HitKind.MEETING: "calendar",
    HitKind.DUO: "handshake",
    HitKind.ROUND: "refresh-cw",
    HitKind.VISIT: "eye",
    HitKind.CARD: "messages-square",
}
_PAGES = {
    HitKind.PERSON: "people",
    HitKind.CIRCLE: "circle",
    HitKind.MEETING: "meeting",
    HitKind.DUO: "coaching",
    HitKind.ROUND: "visits",
    HitKind.VISIT: "visits",
    HitKind.CARD: "cards",
}


class _Hits(QAbstractListModel):
    """What was found, as lines."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.hits: tuple[Hit, ...] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(part for part in (self._name(hit), self._detail(hit)) if part)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._services.theme.icons.icon(_ICONS[hit.kind], "text2")
        return None

    def _name(self, hit: Hit) -> str:
        if hit.kind is HitKind.VISIT:
            return self.tr("{visitor} visits {host}").format(visitor=hit.name, host=hit.detail)
        return hit.name

    def _detail(self, hit: Hit) -> str:
        if hit.kind is HitKind.VISIT and hit.start is None:
            return self.tr("no day yet")
        if hit.start is None:
            return hit.detail
        return self._services.wording.moment(hit.start)


class SearchPanel(QFrame):
    """A field with its finds, over the page; arrows choose, Enter opens, Esc leaves."""

    def __init__(
        self,
        services: Services,
        knows: Callable[[str], bool],
        top: Callable[[], int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._top = top
        self._services = services
        self._knows = knows
        self._turn = 0
        self.setProperty("role", "popup")
        theme = services.theme
        self.field = SearchField(theme, self.tr("Search people, circles, meetings"))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("role", "finds")
        self.list.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hits = _Hits(services)
        self.list.setModel(self._hits)
        self._nothing = label("", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(8),) * 4)
        for widget in (self.field, self._nothing, self.list):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._open)
        self.field.stepped.connect(self._step)
        self.field.left.connect(self.leave)
        self.list.clicked.connect(lambda _index: self._open())
        self._before: QWidget | None = None
        self.hide()

    def open(self, text: str = "") -> None:
        """Show the panel and start typing."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def leave(self) -> None:
        """Close, with the focus back where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def place(self) -> None:
        """Stand in the middle at the top of the page."""
        around = self.parentWidget()
        if around is None:
            return
        theme = self._services.theme
        wide = min(theme.px(520), around.width() - theme.px(32))
        lines = min(len(self._hits.hits), MOST_LINES)
        self.list.setVisible(lines > 0)
        self._nothing.setVisible(bool(self._nothing.text()))
        line = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(line * lines + theme.px(6))
        self.setFixedWidth(wide)
        self.adjustSize()
        self.move((around.width() - wide) // 2, self._top() + theme.px(16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        self._turn += 1
        mine = self._turn
        if not text.strip():
            self._show(())
            return
        self._services.ask(
            Search(text, self._services.wording.language),
            self._show_found,
            owner=self,
            wanted=lambda: mine == self._turn,
        )

    def _show_found(self, hits: tuple[Hit, ...]) -> None:
        self._show(hits)

    def _show(self, hits: tuple[Hit, ...]) -> None:
        known = [hit for hit in hits if self._knows(_PAGES[hit.kind])]
        self._hits.show(known)
        typed = self.field.text().strip()
        self._nothing.setText(
            "" if known or not typed else self.tr("Nothing found. Try fewer letters.")
        )
        if known:
            self.list.setCurrentIndex(self._hits.index(0))
        self.place()

    def _step(self, step: int) -> None:
        number = self.list.currentIndex().row() + step
        if 0 <= number < len(self._hits.hits):
            self.list.setCurrentIndex(self._hits.index(number))

    def _open(self) -> None:
        number = self.list.currentIndex().row()
        if not 0 <= number < len(self._hits.hits):
            return
        hit = self._hits.hits[number]
        self.hide()
        place = Place(_PAGES[hit.kind], hit.id)
        if hit.kind in (HitKind.VISIT, HitKind.CARD):
            place = Place(_PAGES[hit.kind], hit.within, hit.id)
        self._services.navigator.go(place)
