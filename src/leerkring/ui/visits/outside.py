"""The visits outside every round, as a list: two people can visit each other more than once."""

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from leerkring.app.reading.names import plain
from leerkring.app.visits.rows import VisitRow
from leerkring.ui.theme import Theme
from leerkring.ui.visits.matrix_words import MatrixWords

OUTSIDE_ROUNDS = "outside"  # where the id of a round stands
_ID = Qt.ItemDataRole.UserRole


class OutsideList(QListWidget):
    """One line a visit. It changes nothing itself: signals say what the user wants."""

    chosen = Signal()  # another visit, or the same with other contents
    opened = Signal()  # Enter or double click: to the panel
    done_wanted = Signal(str)  # a visit: done, or not after all
    cancel_wanted = Signal(str)  # a visit
    menu_wanted = Signal(object)  # QPoint on the screen

    def __init__(self, theme: Theme, words: MatrixWords) -> None:
        super().__init__()
        self._words = words
        self._filling = False
        self.setAccessibleName(self.tr("Visits outside a round"))
        self.setProperty("role", "choices")
        self.setWordWrap(True)
        self.setMinimumHeight(theme.px(220))
        self.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.currentItemChanged.connect(lambda *_: self._tell_chosen())
        self.itemDoubleClicked.connect(lambda _: self.opened.emit())

    @property
    def visit_id(self) -> str:
        """The chosen visit; empty when there is none."""
        return str(self.currentIndex().data(_ID) or "")

    def show_visits(self, visits: tuple[VisitRow, ...], text: str) -> None:
        """Show those in which somebody has this name; the chosen visit stays chosen."""
        before, wanted = self.visit_id, plain(text)
        self._filling = True
        self.clear()
        for one in visits:
            if wanted in plain(one.visitor_name) or wanted in plain(one.host_name):
                item = QListWidgetItem(self._words.outside(one))
                item.setData(_ID, one.id)
                self.addItem(item)
        self._filling = False
        if not self.choose_visit(before) and self.count():
            self.setCurrentRow(0)
        self.chosen.emit()

    def choose_visit(self, visit_id: str) -> bool:
        """Choose a visit and scroll to it; False when it is not in view."""
        for number in range(self.count()):
            if self.item(number).data(_ID) == visit_id:
                self.setCurrentRow(number, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.scrollToItem(self.item(number))
                return True
        return False

    def place_on_screen(self) -> QRect:
        """Return where the chosen line is, to open something below it."""
        place = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(place.topLeft()), place.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain_key = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted: dict[Qt.Key, SignalInstance] = {
            Qt.Key.Key_Space: self.done_wanted, Qt.Key.Key_Delete: self.cancel_wanted,
        }  # fmt: skip
        if plain_key and self.visit_id and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif plain_key and self.visit_id and key in wanted:
            wanted[key].emit(self.visit_id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            below: QPoint = self.place_on_screen().bottomLeft()
            self.menu_wanted.emit(below)

    def _tell_chosen(self) -> None:
        if not self._filling:
            self.chosen.emit()
