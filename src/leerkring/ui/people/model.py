"""The people as a table model that changes row by row, so that typing is never interrupted."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt

from leerkring.app.people.rows import PersonProblem, PersonRow
from leerkring.ui.people.doing_words import DoingWords
from leerkring.ui.people.entry import TYPED, PeopleColumn
from leerkring.ui.people.words import PeopleWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import Column, Index, TableModel

CIRCLES_ROLE = Qt.ItemDataRole.UserRole + 1
NEW = ""  # stands for the id of the row that is typed in
_MOST_STEPS = 40  # more differences than this are shown at once


class PeopleModel(TableModel[PersonRow]):
    """Rows of people, and in the last row somebody new; remembers typed texts not stored yet."""

    def __init__(self, theme: Theme, words: PeopleWords) -> None:
        self._words = words
        self._typed: dict[tuple[str, int], str] = {}
        self._refused: set[tuple[str, int]] = set()
        super().__init__(theme, self._make_columns(), new_row="-")
        self._new_row = self.tr("Type a name…")

    def _make_columns(self) -> list[Column[PersonRow]]:
        words = self._words
        doing = DoingWords(words.wording)
        return [
            Column(self.tr("Name"), lambda p: p.name, _always, strong=True),
            Column(
                self.tr("E-mail"),
                lambda p: p.email,
                _always,
                words=lambda p: p.email or self.tr("none yet"),
                icon=_email_icon,
                note=self._email_note,
            ),
            Column(self.tr("Function"), lambda p: p.functions, _always),
            Column(self.tr("Working days"), lambda p: words.week(p.working), _always),
            Column(self.tr("Circles"), lambda p: ", ".join(c.name for c in p.circles)),
            Column(self.tr("Leads"), lambda p: str(p.leads), note=self._year_note),
            Column(self.tr("Brings in"), lambda p: str(p.contributes), note=self._year_note),
            Column(self.tr("Peer visits"), doing.in_table, note=doing.in_full),
            Column(
                self.tr("Co-coaching"),
                lambda p: ", ".join(p.coaching),
                note=lambda p: (
                    self.tr("Duo with {names}").format(names=", ".join(p.coaching))
                    if p.coaching
                    else ""
                ),
            ),
            Column(self.tr("Away"), words.away, icon=_away_icon, note=words.away),
        ]

    # Texts that are not stored, or not yet

    def person_id(self, index: Index) -> str:
        """Return whose row this is; NEW for the last one."""
        row = self.row_of(index)
        return NEW if row is None else row.id

    def number_of(self, person_id: str) -> int | None:
        """Return the row of a person; of nobody the last one."""
        if person_id == NEW:
            return len(self.rows)
        numbers = (n for n, row in enumerate(self.rows) if row.id == person_id)
        return next(numbers, None)

    @property
    def draft(self) -> dict[int, str]:
        """What is typed in the last row, by column; empty texts left out."""
        return {c: text for (key, c), text in self._typed.items() if key == NEW and text.strip()}

    def keep_typed(self, index: Index, text: str, *, refused: bool) -> None:
        """Remember a text that is not stored; a refused one is shown in red."""
        key = (self.person_id(index), index.column())
        self._typed[key] = text
        (self._refused.add if refused else self._refused.discard)(key)
        self.dataChanged.emit(index, index)

    def forget_typed(self, index: Index) -> None:
        """Show what is stored again."""
        key = (self.person_id(index), index.column())
        self._refused.discard(key)
        if self._typed.pop(key, None) is not None:
            self.dataChanged.emit(index, index)

    def is_refused(self, index: Index) -> bool:
        """Whether the cell shows a text that could not be stored."""
        return (self.person_id(index), index.column()) in self._refused

    def forget_draft(self) -> None:
        """Empty the last row."""
        last = len(self.rows)
        for column in TYPED:
            self.forget_typed(self.index(last, column))

    # Rows

    def show_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show these rows, step by step when the difference is small."""
        before, after = {r.id for r in self.rows}, {r.id for r in rows}
        self._typed = {k: t for k, t in self._typed.items() if k[0] == NEW or k[0] in after}
        self._refused &= self._typed.keys()
        if len(before ^ after) > _MOST_STEPS:  # this closes a cell that is being typed in
            super().show_rows(rows)
            return
        now = list(self.rows)
        for number in reversed([n for n, r in enumerate(now) if r.id not in after]):
            self.beginRemoveRows(QModelIndex(), number, number)
            del now[number]
            self._rows = tuple(now)
            self.endRemoveRows()
        for number, row in enumerate(rows):
            self._put(now, number, row)

    def _put(self, now: list[PersonRow], number: int, row: PersonRow) -> None:
        if number < len(now) and now[number].id == row.id:
            pass
        elif any(r.id == row.id for r in now):
            at = next(n for n, r in enumerate(now) if r.id == row.id)
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), number)
            now.insert(number, now.pop(at))
            self._rows = tuple(now)
            self.endMoveRows()
        else:
            self.beginInsertRows(QModelIndex(), number, number)
            now.insert(number, row)
            self._rows = tuple(now)
            self.endInsertRows()
        if now[number] != row:
            now[number] = row
            self._rows = tuple(now)
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    # What Qt asks

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        typed = self._typed.get((self.person_id(index), index.column()))
        if typed is not None and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return typed
        if self.is_refused(index):
            if role == Qt.ItemDataRole.ForegroundRole:
                return self._theme.colour("red")
            if role == Qt.ItemDataRole.DecorationRole:
                return self._theme.icons.icon("circle-alert", "red")
        row = self.row_of(index)
        if row is None:
            return self._of_new(index, role, typed)
        if role == Qt.ItemDataRole.DisplayRole and index.column() == PeopleColumn.EMAIL:
            return row.email or self.tr("none yet")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, index.column())
        if role == CIRCLES_ROLE and index.column() == PeopleColumn.CIRCLES:
            return row.circles
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def _of_new(self, index: Index, role: int, typed: str | None) -> object:
        titles = {c: self._columns[c].title for c in TYPED}
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() in titles:
            said = self.tr("New person, {column}: {text}")
            return said.format(column=titles[PeopleColumn(index.column())], text=typed or "")
        if typed is not None and role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour("text")
        return super().data(index, role)

    def _ink(self, row: PersonRow, column: int) -> object:
        if column == PeopleColumn.EMAIL and row.problems:
            return self._theme.colour("amber")
        quiet = column not in (PeopleColumn.NAME, PeopleColumn.EMAIL)
        return self._theme.colour("text2") if quiet or row.left is not None else None

    def _email_note(self, row: PersonRow) -> str:
        if PersonProblem.NO_EMAIL in row.problems:
            return self.tr("Without an e-mail address there is no invitation.")
        if PersonProblem.SAME_EMAIL in row.problems:
            return self.tr("Somebody else has this e-mail address too.")
        return ""

    def _year_note(self, row: PersonRow) -> str:
        del row
        return self.tr("Turns in this year, planned ones included")


def _always(row: PersonRow) -> bool:
    del row
    return True


def _email_icon(row: PersonRow) -> tuple[str, str] | None:
    return ("mail-warning", "amber") if row.problems else None


def _away_icon(row: PersonRow) -> tuple[str, str] | None:
    if row.away_now:
        return ("palmtree", "amber")
    return ("user-x", "text2") if row.left is not None else None
