"""The table of people: typed in like a spreadsheet, with what is wrong said below the cell."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLineEdit, QWidget

from leerkring.app.people.rows import PersonRow
from leerkring.ui.messages import Deed
from leerkring.ui.people.cells import PeopleDelegate
from leerkring.ui.people.entry import (
    TYPED,
    CellProblem,
    PeopleColumn,
    first_problem,
    problem_with,
)
from leerkring.ui.people.model import NEW, PeopleModel
from leerkring.ui.people.problems import CellNotice
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import Index, Table
from leerkring.ui.wording import Wording

_WIDTHS = {  # least width of each column, in design pixels
    PeopleColumn.NAME: 140,
    PeopleColumn.EMAIL: 176,
    PeopleColumn.FUNCTIONS: 96,
    PeopleColumn.WEEK: 106,
    PeopleColumn.CIRCLES: 96,
    PeopleColumn.LEADS: 60,
    PeopleColumn.BRINGS: 80,
    PeopleColumn.VISITS: 142,
    PeopleColumn.COACHING: 100,
    PeopleColumn.AWAY: 104,
}
_PARTS = {  # how what is left over is divided
    PeopleColumn.NAME: 3,
    PeopleColumn.EMAIL: 4,
    PeopleColumn.FUNCTIONS: 2,
    PeopleColumn.WEEK: 1,
    PeopleColumn.CIRCLES: 3,
    PeopleColumn.COACHING: 2,
    PeopleColumn.AWAY: 2,
}
_FIRST_TO_GO = (
    PeopleColumn.COACHING,
    PeopleColumn.BRINGS,
    PeopleColumn.LEADS,
    PeopleColumn.VISITS,
    PeopleColumn.CIRCLES,
    PeopleColumn.FUNCTIONS,
    PeopleColumn.AWAY,
)


class PeopleTable(Table):
    """Tells what was typed: a changed cell, or somebody new; keeps what cannot be stored."""

    cell_typed = Signal(str, int, str)  # person id, column, text
    person_typed = Signal(object)  # dict: column -> text
    list_pasted = Signal(str)
    person_wanted = Signal(str)  # show the person with this id
    selection_changed = Signal()
    remove_wanted = Signal()
    cell_opened = Signal()  # a cell is typed in from now on
    clicked_on = Signal(str)  # the person whose row was clicked
    left_upwards = Signal()  # Up in the first row

    def __init__(self, theme: Theme, wording: Wording, model: PeopleModel) -> None:
        super().__init__(theme, model, name="-")
        self.setAccessibleName(self.tr("People"))
        self.people = model
        self._wording = wording
        self._everybody: tuple[PersonRow, ...] = ()
        self._unused = _unused(())
        self.notice = CellNotice(theme, self)
        self._adding = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.cells = PeopleDelegate(theme, self)
        self.setItemDelegate(self.cells)
        self.cells.entered.connect(self._enter)
        self.cells.tabbed.connect(self._tab)
        self.cells.cancelled.connect(self._cancel)
        self.cells.left.connect(self._leave_cell)
        self.cells.asked_for_help.connect(self.notice.go_in)
        self.cells.list_pasted.connect(self.list_pasted)
        self.cells.opened.connect(lambda: self._later(self.cell_opened.emit))
        self.clicked.connect(self._click)
        self.removed.connect(lambda _: self.remove_wanted.emit())
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)

    def know(self, everybody: Sequence[PersonRow]) -> None:
        """Compare addresses with these people, shown or not."""
        self._everybody = tuple(everybody)
        before, self._unused = self._unused, _unused(everybody)
        if self._unused != before:
            self.fit()

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """Who is selected, in the order of the table; else whose row the focus is in."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        found = (self.people.person_id(self.people.index(row, 0)) for row in rows)
        return tuple(key for key in found if key)

    def begin_typing(self, column: int = PeopleColumn.NAME) -> None:
        """Start with somebody new."""
        self.scrollToBottom()
        self.open_cell(self.people.index(len(self.people.rows), column))

    def choose(self, person_id: str, column: int = PeopleColumn.NAME) -> bool:
        """Show somebody; False when they are not in the list now."""
        number = self.people.number_of(person_id)
        if number is None or not person_id:
            return False
        index = self.people.index(number, column)
        # setCurrentIndex would add them to who is chosen while Ctrl is down, as for undo.
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows = QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, alone | rows)
        self.scrollTo(index)
        return True

    def open_cell(self, index: QModelIndex) -> None:
        """Type in a cell."""
        self.setFocus()
        self.setCurrentIndex(index)
        self.edit(index)

    def refuse(self, person_id: str, column: int, text: str, problem: CellProblem) -> None:
        """Show a text that could not be stored after all, and why."""
        number = self.people.number_of(person_id)
        if number is None:
            return
        index = self.people.index(number, column)
        self.people.keep_typed(index, text, refused=True)
        self.open_cell(index)
        self._say(index, problem)

    # What is typed

    def _enter(self, line: QLineEdit) -> None:
        index = self._taken(line)
        if index is None:
            return
        if self.people.person_id(index) == NEW:
            self._close(line)
            self._add(go_on=True)
            return
        self._close(line)
        below = index.siblingAtRow(index.row() + 1)
        if below.isValid() and below.row() < len(self.people.rows):
            self.setCurrentIndex(below)

    def _tab(self, line: QLineEdit, step: int) -> None:
        again = self.notice.bar is not None and line.text() == self.notice.about
        if step > 0 and again and self.notice.go_in():
            return
        index = self._taken(line)
        if index is None:
            return
        columns = [c for c in TYPED if not self.isColumnHidden(c)]
        place = columns.index(PeopleColumn(index.column())) + step
        self._close(line)
        if 0 <= place < len(columns):
            self.open_cell(index.siblingAtColumn(columns[place]))
        elif step > 0 and self.people.person_id(index) == NEW:
            self._add(go_on=True)

    def _cancel(self, line: QLineEdit) -> None:
        cell = self.cells.cell_of(line)
        if cell is not None:
            self.people.forget_typed(cell)
        self._close(line)

    def _taken(self, line: QLineEdit) -> QModelIndex | None:
        """Take what is typed; None when something is wrong, which is then said below the cell."""
        cell = self.cells.cell_of(line)
        if cell is None or not cell.isValid():
            return None
        index, text = self.people.index(cell.row(), cell.column()), line.text()
        person_id = self.people.person_id(index)
        if person_id == NEW:
            self.people.keep_typed(index, text, refused=False)
            if index.column() == PeopleColumn.NAME and not text.strip():
                return index
        problem = self._problem_in(index, text)
        if problem is not None:
            self._say(index, problem)
            return None
        if person_id != NEW:
            self._store(index, text)
        return index

    def _leave_cell(self, line: QLineEdit) -> None:
        """Close a cell that lost the focus; nothing that was typed is lost."""
        cell = self.cells.cell_of(line)
        now: QWidget | None = QApplication.focusWidget()
        if self.notice.holds(now):
            return
        if cell is None or not cell.isValid():
            return
        index, text = self.people.index(cell.row(), cell.column()), line.text()
        if self.people.person_id(index) == NEW:
            wrong = bool(text.strip()) and self._problem_in(index, text) is not None
            self.people.keep_typed(index, text, refused=wrong)
        elif self._problem_in(index, text) is not None:
            self.people.keep_typed(index, text, refused=True)
        else:
            self._store(index, text)
        self._close(line, keep_focus=True)
        if now is not None and now is not self and not self.isAncestorOf(now):
            self._add(go_on=False)

    def _store(self, index: QModelIndex, text: str) -> None:
        row = self.people.row_of(index)
        self.people.forget_typed(index)
        if row is not None and text != (self.people.data(index, Qt.ItemDataRole.EditRole) or ""):
            self.cell_typed.emit(row.id, index.column(), text)

    def _problem_in(self, index: QModelIndex, text: str) -> CellProblem | None:
        return problem_with(
            index.column(),
            text,
            self._everybody,
            person_id=self.people.person_id(index),
            language=self._wording.language,
        )

    def _add(self, *, go_on: bool) -> None:
        """Tell of somebody new when the last row says enough; otherwise say what is missing."""
        typed = self.people.draft
        if not typed or self._adding:
            return
        found = first_problem(typed, self._everybody, language=self._wording.language)
        if found is not None:
            if go_on:
                column, problem = found
                self.begin_typing(column)
                self._say(self.people.index(len(self.people.rows), column), problem)
            return
        self._adding = True
        self.people.forget_draft()
        self.person_typed.emit(typed)
        self._adding = False
        if go_on:
            self.begin_typing()

    def _close(self, line: QLineEdit, *, keep_focus: bool = False) -> None:
        self.notice.hush()
        held = line.hasFocus()
        self.closeEditor(line, PeopleDelegate.EndEditHint.NoHint)
        if held and not keep_focus:
            self.setFocus()

    # What is wrong

    def _say(self, index: QModelIndex, problem: CellProblem) -> None:
        text = self._wording.refusal(problem.error)
        deeds: list[Deed] = []
        if problem.better:
            better = self.tr("Make it {text}").format(text=problem.better)
            deeds.append(Deed(better, lambda: self._correct(problem.better)))
        if problem.person_id:
            other = self.tr("Show {name}").format(name=problem.person_name)
            deeds.append(Deed(other, lambda: self._show_other(problem.person_id)))
        line = self.cells.line
        if line is not None:
            line.setAccessibleDescription(text)
        refused = line.text() if line is not None else ""
        self.notice.say(index, refused, text, deeds)

    def _correct(self, better: str) -> None:
        cell = self.people.index(*_place(self.notice.cell))
        line = self.cells.line
        if line is None:
            self.open_cell(cell)
            line = self.cells.line
        if line is not None:
            line.setFocus()
            line.setText(better)
            self._enter(line) if self.people.person_id(cell) else self._tab(line, 1)

    def _show_other(self, person_id: str) -> None:
        line = self.cells.line
        if line is not None:
            self._cancel(line)
        self.person_wanted.emit(person_id)

    # Keys, focus and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        first = self.currentIndex().row() == 0
        if not editing and event.matches(QKeySequence.StandardKey.Paste):
            self.list_pasted.emit(QApplication.clipboard().text())
        elif not editing and event.key() == Qt.Key.Key_Up and first and not event.modifiers():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        keys = QApplication.keyboardModifiers()
        if not keys & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.clicked_on.emit(self.people.person_id(index))

    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]
        self.selection_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.selection_changed.emit()
        was_new = previous.isValid() and previous.row() >= len(self.people.rows)
        if was_new and current.row() != previous.row() and self.people.draft:
            self._later(lambda: self._add(go_on=False))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.people.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.notice.place()

    def fit(self) -> None:
        """Divide the width over the columns; what does not fit is left to the panel."""
        room = self.viewport().width()
        least = {column: self._theme.px(width) for column, width in _WIDTHS.items()}
        shown = [column for column in _WIDTHS if column not in self._unused]
        for column in _FIRST_TO_GO:
            if column in shown and sum(least[c] for c in shown) > room:
                shown.remove(column)
        spare = max(0, room - sum(least[c] for c in shown))
        parts = _PARTS
        whole = sum(parts.get(c, 0) for c in shown)
        for column in _WIDTHS:
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                more = spare * parts.get(column, 0) // whole
                self.setColumnWidth(column, least[column] + more)

    def _later(self, do: Callable[[], object]) -> None:
        QTimer.singleShot(0, self, lambda: do())


def _unused(everybody: Sequence[PersonRow]) -> tuple[PeopleColumn, ...]:
    """Return the columns that would be empty for everybody."""
    visits = any(row.visits.made or row.visits.received for row in everybody)
    coaching = any(row.coaching for row in everybody)
    used = {PeopleColumn.VISITS: visits, PeopleColumn.COACHING: coaching}
    return tuple(column for column, is_used in used.items() if not is_used)


def _place(cell: Index) -> tuple[int, int]:
    return cell.row(), cell.column()
