"""Points of the members for the cases: a table to type digits in, or to choose from a list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from leerkring.app.cases.talking import ScoreCase
from leerkring.app.meetings.cases import MeetingCasesView, PointsRow, Proposal
from leerkring.domain.cases import POINTS
from leerkring.ui.cases.desk import CaseDesk

Index = QModelIndex | QPersistentModelIndex
_SIGNS = frozenset(map(str, POINTS))
PARTS = 2  # of each case: how urgent, and how well known


class PointsModel(QAbstractTableModel):
    """A row per member, two columns per case."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self.proposals: tuple[Proposal, ...] = ()
        self.people: tuple[PointsRow, ...] = ()

    def show_points(self, proposals: Sequence[Proposal], people: Sequence[PointsRow]) -> None:
        """Show these points; with the same cases and people the place in the table stays."""
        same = [p.row.id for p in proposals] == [p.row.id for p in self.proposals] and [
            p.person_id for p in people
        ] == [p.person_id for p in self.people]
        if not same:
            self.beginResetModel()
        self.proposals, self.people = tuple(proposals), tuple(people)
        if not same:
            self.endResetModel()
        elif self.people and self.proposals:
            last = self.index(len(self.people) - 1, PARTS * len(self.proposals) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else PARTS * len(self.proposals)

    def points_at(self, index: Index) -> int | None:
        """Return what stands in a cell."""
        _, urgency, recognition = self.people[index.row()].given[index.column() // PARTS]
        return recognition if index.column() % PARTS else urgency

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal:
            return self._desk.words.line(self.proposals[section // PARTS].row)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.people[section].name
        name = self.proposals[section // PARTS].row.contributor.split(" ")[0]
        return f"{name}\n{self.part(section)}"

    def part(self, column: int) -> str:
        """Return what a column asks."""
        return self.tr("recognition") if column % PARTS else self.tr("urgency")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        points = self.points_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if points is None else str(points)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.tr("{person} for the case of {contributor}, {part}: {points}")
            return text.format(
                person=self.people[index.row()].name,
                contributor=self.proposals[index.column() // PARTS].row.contributor,
                part=self.part(index.column()),
                points=self.tr("none yet") if points is None else points,
            )
        return None


class PointsTable(QTableView):
    """Digits 1 to 5 give points and go on, Delete takes them back, Enter or a click offers them."""

    given = Signal(object)  # ScoreCase

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting_id = ""
        self.points = PointsModel(desk)
        self.setModel(self.points)
        self.setAccessibleName(self.tr("Points for the cases"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        high = desk.theme.px(34)
        self.verticalHeader().setDefaultSectionSize(high)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(desk.theme.px(104))
        self.horizontalHeader().setFixedHeight(desk.theme.px(50))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._offer)

    def show_view(self, view: MeetingCasesView) -> None:
        """Show what was given at a meeting."""
        self._meeting_id = view.meeting_id
        self.points.show_points(view.proposals, view.points)
        rows = self.verticalHeader().length()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows + self.horizontalHeader().height() + bar + 4)
        if not self.currentIndex().isValid() and self.points.rowCount():
            self.setCurrentIndex(self.points.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.text() in _SIGNS:
            self.give(index, int(event.text()))
            self._go_on(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.give(index, None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._offer(index)
        else:
            super().keyPressEvent(event)

    def give(self, index: QModelIndex, points: int | None) -> None:
        """Tell the points for a cell."""
        case_id = self.points.proposals[index.column() // PARTS].row.id
        person = self.points.people[index.row()].person_id
        part = "recognition" if index.column() % PARTS else "urgency"
        self.given.emit(ScoreCase(case_id, self._meeting_id, person, **{part: points}))

    def _go_on(self, index: QModelIndex) -> None:
        at = index.row() * self.points.columnCount() + index.column() + 1
        wide = self.points.columnCount()
        if at < wide * self.points.rowCount():
            self.setCurrentIndex(self.points.index(at // wide, at % wide))

    def menu_for(self, index: QModelIndex) -> QMenu:
        """Return the points to choose from for a cell."""
        menu = QMenu(self)
        for points in POINTS:
            menu.addAction(str(points)).triggered.connect(
                lambda _=False, p=points: self.give(index, p)
            )
        menu.addSeparator()
        menu.addAction(self.tr("No points")).triggered.connect(lambda: self.give(index, None))
        return menu

    def _offer(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        menu = self.menu_for(index)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
