"""Who takes part in a round: everybody with a box, and a search line when there are many."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from leerkring.app.reading.names import plain
from leerkring.app.visits.drafting import RoundPerson
from leerkring.domain.visit_planning import RoundMember
from leerkring.domain.visits import RoundPart
from leerkring.ui.theme import Theme
from leerkring.ui.visits.round_words import RoundWords
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.fields import SearchField
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.widgets.rows import choices

Index = QModelIndex | QPersistentModelIndex
MANY, MOST = 8, 7  # from here on people are searched; how many are seen at a time


class PeopleModel(QAbstractListModel):
    """People with whether and how they take part."""

    toggled = Signal()

    def __init__(self, words: RoundWords) -> None:
        super().__init__()
        self._words = words
        self.people: tuple[RoundPerson, ...] = ()
        self.parts: dict[str, RoundPart] = {}

    def show_people(self, people: Sequence[RoundPerson], parts: Mapping[str, RoundPart]) -> None:
        """Show these, with the parts of who is in."""
        same = tuple(people) == self.people
        if not same:
            self.beginResetModel()
        self.people, self.parts = tuple(people), dict(parts)
        if not same:
            self.endResetModel()
        elif self.people:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.people) - 1, 0))

    def put(self, person_ids: Sequence[str], part: RoundPart | None) -> None:
        """Let people take part like this, or not (None)."""
        for key in person_ids:
            if part is None:
                self.parts.pop(key, None)
            else:
                self.parts[key] = part
        if self.people:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.people) - 1, 0))
        self.toggled.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = self.people[index.row()]
        part = self.parts.get(person.person_id)
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words.person(person, part) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            takes = self._words.takes_part(part)
            return ", ".join(x for x in (person.name, takes, self._words.person(person, part)) if x)
        if role == Qt.ItemDataRole.StatusTipRole:
            return self._words.person(person, part)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if part is not None else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        del index
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable


class _Found(QSortFilterProxyModel):
    """Narrows people down to those with every word that was typed."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__(model)
        self._words: list[str] = []
        self._people = model
        self.setSourceModel(model)

    def look_for(self, text: str) -> None:
        self._words = plain(text).split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        del source_parent
        person = self._people.people[source_row]
        text = plain(f"{person.name} {person.location}")
        return all(word in text for word in self._words)


class _Line(QStyledItemDelegate):
    """A box, a name, and smaller what is special about somebody."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(self._theme.px(120), self._theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, place = self._theme, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.colour("rowhover"))
        side = theme.px(16)
        box = QRectF(place.left() + theme.px(6), place.center().y() - side / 2 + 1, side, side)
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.setPen(QPen(theme.colour("pri" if on else "ctrl"), 1))
        painter.setBrush(theme.colour("pri" if on else "card"))
        painter.drawRoundedRect(box, theme.px(5), theme.px(5))
        if on:
            painter.drawPixmap(box.topLeft(), theme.pixmap("check", "onpri", side, stroke=3))
        self._write(painter, QRectF(place).adjusted(theme.px(30), 0, -theme.px(4), 0), index)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def _write(self, painter: QPainter, place: QRectF, index: Index) -> None:
        theme, name = self._theme, str(index.data())
        large, less = theme.font(14), theme.font(12)
        note = str(index.data(Qt.ItemDataRole.StatusTipRole) or "")
        metrics = QFontMetrics(large)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.setFont(large)
        painter.setPen(theme.colour("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        left = metrics.horizontalAdvance(shown) + theme.px(10)
        room = place.adjusted(left, 0, 0, 0)
        if note and room.width() > theme.px(30):
            painter.setFont(less)
            painter.setPen(theme.colour("text2"))
            note = QFontMetrics(less).elidedText(
                note, Qt.TextElideMode.ElideRight, int(room.width())
            )
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, right, note)


class _Boxes(QListView):
    """A click or Space ticks; the menu says how somebody takes part."""

    ticked = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.ticked.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index, at = self.indexAt(event.pos()), event.globalPos()
        else:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if index.isValid():
            self.menu_wanted.emit(index, at)


class RoundPeople(QFrame):
    """The list with its search line and links."""

    changed = Signal(tuple)  # of RoundMember, by name

    def __init__(self, theme: Theme, words: RoundWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self.setProperty("role", "card")
        self.model = PeopleModel(words)
        self.found = _Found(self.model)
        self.search = SearchField(theme, self.tr("Search people or a location"))
        self.list = _Boxes()
        self.list.setModel(self.found)
        self.list.setItemDelegate(_Line(theme, self.list))
        self.list.setAccessibleName(self.tr("Who takes part"))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        everybody = link(theme, self.tr("Everybody"))
        nobody = link(theme, self.tr("Nobody"))
        everybody.clicked.connect(lambda: self._put_all(RoundPart.BOTH))
        nobody.clicked.connect(lambda: self._put_all(None))
        self.search.textChanged.connect(self.found.look_for)
        self.search.stepped.connect(lambda _: self.list.setFocus())
        self.list.ticked.connect(self._toggle)
        self.list.menu_wanted.connect(self._open_menu)
        self.model.toggled.connect(lambda: self.changed.emit(self.members))
        edge = theme.px(10)
        links = row(everybody, nobody, None, gap=theme.px(12))
        self.setLayout(
            column(self.search, self.list, links, gap=theme.px(6), margins=(edge, edge, edge, 8))
        )

    @property
    def members(self) -> tuple[RoundMember, ...]:
        """Who takes part, by name."""
        parts = self.model.parts
        return tuple(
            RoundMember(p.person_id, parts[p.person_id])
            for p in self.model.people
            if p.person_id in parts
        )

    def show_people(self, people: Sequence[RoundPerson], members: Sequence[RoundMember]) -> None:
        """Show who there is and who takes part."""
        self.model.show_people(people, {m.person_id: m.part for m in members})
        self.search.setVisible(len(people) > MANY)
        high = self._theme.px(32) * max(1, min(len(people), MOST))
        self.list.setFixedHeight(high + 4)

    def begin(self) -> None:
        """Give the focus to where choosing starts."""
        start: QWidget = self.search if not self.search.isHidden() else self.list
        start.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.found.index(0, 0))

    def _toggle(self, index: QModelIndex) -> None:
        person = self.model.people[self.found.mapToSource(index).row()]
        part = None if person.person_id in self.model.parts else RoundPart.BOTH
        self.model.put((person.person_id,), part)

    def _put_all(self, part: RoundPart | None) -> None:
        shown = (
            self.found.mapToSource(self.found.index(n, 0)).row()
            for n in range(self.found.rowCount())
        )
        self.model.put([self.model.people[n].person_id for n in shown], part)

    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        key = self.model.people[self.found.mapToSource(index).row()].person_id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        deeds: list[tuple[str, Callable[[], object]]] = [
            (self._words.part(part), partial(self.model.put, (key,), part)) for part in RoundPart
        ]
        deeds.append((self.tr("Does not take part"), lambda: self.model.put((key,), None)))
        choices(menu, deeds)
        menu.popup(at)
