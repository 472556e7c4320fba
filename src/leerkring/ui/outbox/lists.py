"""The two lists of the page: per meeting, with ticks, and per person."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from leerkring.domain.per_person import PersonOutbox
from leerkring.domain.reconciliation import ItemKind, OutboxItem
from leerkring.ui.outbox.words import OutboxWords
from leerkring.ui.outbox.wrapping import WrappingTable
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import Column, TableModel

NARROW = 600
_TICK, _WHAT, _WHOM = 0, 3, 4
_SIGNS = {
    ItemKind.NEW: ("plus", "green"),
    ItemKind.CHANGED: ("calendar-sync", "blue"),
    ItemKind.CANCELLED: ("calendar-x", "red"),
}


class MeetingList(WrappingTable):
    """One line per meeting; Space or a click on the tick takes it in or leaves it out."""

    ticked = Signal()  # other lines are ticked now
    looked_at = Signal(object)  # OutboxItem, or None

    def __init__(self, theme: Theme, words: OutboxWords) -> None:
        self._chosen: set[str] = set()
        self._headings = words.headings
        self._rows = TableModel[OutboxItem](theme, self._columns(words))
        super().__init__(
            theme, self._rows, name=words.headings.per_meeting, wraps=_WHAT, spare=(_WHOM, NARROW)
        )
        self.selectionModel().currentRowChanged.connect(self._look)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked meetings, in order."""
        return tuple(i.meeting_id for i in self._rows.rows if i.meeting_id in self._chosen)

    @property
    def items(self) -> tuple[OutboxItem, ...]:
        """Everything listed."""
        return self._rows.rows

    @property
    def current(self) -> OutboxItem | None:
        """The item of the current line."""
        return self._rows.row_of(self.currentIndex())

    def show_items(self, items: Sequence[OutboxItem]) -> None:
        """Show what must be sent; what was left out before stays left out."""
        known = {item.meeting_id for item in self._rows.rows}
        left_out = known - self._chosen
        self._chosen = {item.meeting_id for item in items} - left_out
        held = max(self.currentIndex().row(), 0)
        self._rows.show_rows(items)
        if items:
            self.selectRow(min(held, len(items) - 1))
        self.ticked.emit()

    def choose(self, meeting_ids: Sequence[str]) -> None:
        """Tick exactly these, and look at the first."""
        self._chosen = set(meeting_ids)
        first = (n for n, item in enumerate(self._rows.rows) if item.meeting_id in self._chosen)
        self.selectRow(next(first, 0))
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == _TICK:
            self._toggle(index)

    def _toggle(self, index: QModelIndex) -> None:
        item = self._rows.row_of(index)
        if item is not None:
            self._chosen ^= {item.meeting_id}
            self._redraw()

    def _redraw(self) -> None:
        last = self._rows.index(self._rows.rowCount() - 1, 0)
        self._rows.dataChanged.emit(self._rows.index(0, 0), last)
        self.ticked.emit()

    def _look(self, index: QModelIndex) -> None:
        self.looked_at.emit(self._rows.row_of(index))

    def _is_chosen(self, item: OutboxItem) -> bool:
        return item.meeting_id in self._chosen

    def _sign(self, item: OutboxItem) -> tuple[str, str]:
        return ("square-check", "pri") if self._is_chosen(item) else ("square", "ctrl")

    def _said(self, item: OutboxItem) -> str:
        yes = self._headings.goes_along
        no = self._headings.stays_here
        return yes if self._is_chosen(item) else no

    def _columns(self, words: OutboxWords) -> tuple[Column[OutboxItem], ...]:
        what = words.listed_what
        return (
            Column(words.headings.along, lambda _: "", words=self._said, icon=self._sign),
            Column(words.headings.when, lambda i: words.moment(i.content.start)),
            Column(words.headings.circle, lambda i: i.content.circle, strong=True),
            Column(words.headings.what, what, icon=lambda i: _SIGNS[i.kind], note=what),
            Column(words.headings.whom, words.people),
        )


class PersonList(WrappingTable):
    """One line per person: in words, all they still get."""

    looked_at = Signal(object)  # PersonOutbox, or None

    def __init__(self, theme: Theme, words: OutboxWords) -> None:
        self._alike: frozenset[str] = frozenset()
        self._rows = TableModel[PersonOutbox](
            theme,
            (
                Column(words.headings.name, self._called, strong=True, note=lambda p: p.email),
                Column(words.headings.gets, words.gets),
            ),
        )
        super().__init__(theme, self._rows, name=words.headings.per_person, wraps=1)
        self.selectionModel().currentRowChanged.connect(
            lambda index: self.looked_at.emit(self._rows.row_of(index))
        )

    @property
    def people(self) -> tuple[PersonOutbox, ...]:
        """Everybody listed."""
        return self._rows.rows

    @property
    def current(self) -> PersonOutbox | None:
        """Whose line is the current one."""
        return self._rows.row_of(self.currentIndex())

    def show_people(self, people: Sequence[PersonOutbox]) -> None:
        """Show these people, and stay with who was looked at."""
        held = self.current
        names = Counter(person.name for person in people)
        self._alike = frozenset(name for name, count in names.items() if count > 1)
        self._rows.show_rows(people)
        keys = [person.key for person in people]
        if people:
            self.selectRow(keys.index(held.key) if held and held.key in keys else 0)

    def _called(self, person: PersonOutbox) -> str:
        """Return the name; with the address when it alone tells two lines apart."""
        name = person.name
        return f"{name} ({person.email})" if name in self._alike else name
