"""The year plan of a circle as a table model: a line per meeting, with advice below it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from leerkring.app.meetings.rows import MeetingRow, RoleRow
from leerkring.domain.circles import Agreement, ContributorMode
from leerkring.domain.meetings import Role
from leerkring.ui.circles.words import CircleWords
from leerkring.ui.messages import Deed
from leerkring.ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex


class Cell(Enum):
    """What a column is about."""

    DATE = auto()
    ROLE = auto()
    WORK_FORM = auto()
    STATUS = auto()
    OPEN = auto()


@dataclass(frozen=True)
class Column:
    """One column; of roles there may be several of a kind, `slot` counts from 0."""

    cell: Cell
    title: str
    role: Role | None = None
    slot: int = 0


@dataclass(frozen=True)
class Advice:
    """Something to look at below a meeting, with ways to put it right."""

    text: str
    deeds: tuple[Deed, ...] = ()
    tone: str = "amber"


@dataclass(frozen=True)
class Line:
    """One line of the table: a meeting, or advice about the meeting above it."""

    meeting: MeetingRow
    advice: Advice | None = None

    def role(self, column: Column) -> RoleRow | None:
        """Return who has the role of this column, if anybody."""
        if column.role is None:
            return None
        found = self.meeting.who(column.role)
        return found[column.slot] if column.slot < len(found) else None


class PlanModel(QAbstractTableModel):
    """What the table shows; what it changes goes through commands, never through the model."""

    def __init__(self, wording: Wording, words: CircleWords) -> None:
        super().__init__()
        self._wording = wording
        self._words = words
        self.lines: tuple[Line, ...] = ()
        self.columns: tuple[Column, ...] = ()

    def show(
        self,
        agreement: Agreement,
        meetings: Sequence[MeetingRow],
        advice: Mapping[str, Sequence[Advice]],
    ) -> None:
        """Show these meetings, with advice by meeting id."""
        self.beginResetModel()
        self.columns = self._columns_for(agreement, meetings)
        lines: list[Line] = []
        for meeting in meetings:
            lines.append(Line(meeting))
            lines += [Line(meeting, one) for one in advice.get(meeting.id, ())]
        self.lines = tuple(lines)
        self.endResetModel()

    def row_of(self, meeting_id: str) -> int | None:
        """Return the line of a meeting."""
        rows = (
            n
            for n, line in enumerate(self.lines)
            if not line.advice and line.meeting.id == meeting_id
        )
        return next(rows, None)

    def column_of(self, wanted: Cell, role: Role | None = None, slot: int = 0) -> int:
        """Return the number of a column, 0 when it is not shown."""
        found = (
            n
            for n, column in enumerate(self.columns)
            if (column.cell, column.role, column.slot) == (wanted, role, slot)
        )
        return next(found, 0)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column.cell is Cell.OPEN else column.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(line, column)
        return None

    def text(self, line: Line, column: Column) -> str:
        """Return what stands in a cell."""
        meeting = line.meeting
        if line.advice is not None:
            return ""
        if column.cell is Cell.DATE:
            return self._words.day_and_time(meeting.start)
        if column.cell is Cell.ROLE:
            holder = line.role(column)
            return holder.name if holder else ""
        if column.cell is Cell.WORK_FORM:
            return meeting.work_form
        return self._words.state(meeting) if column.cell is Cell.STATUS else ""

    def is_pinned(self, line: Line, column: Column) -> bool:
        """Tell whether what stands in a cell stays when the year is planned again."""
        if column.cell is Cell.DATE:
            return line.meeting.pinned
        holder = line.role(column)
        return holder is not None and holder.pinned

    def _spoken(self, line: Line, column: Column) -> str:
        if line.advice is not None:
            return line.advice.text
        if column.cell is Cell.DATE:
            text = self._wording.moment(line.meeting.start)
        else:
            text = self.text(line, column) or self._nobody(column)
        spoken = f"{column.title}: {text}" if text else column.title
        if self.is_pinned(line, column):
            spoken += ", " + QCoreApplication.translate("PlanModel", "fixed")
        return spoken

    def _hint(self, line: Line, column: Column) -> str | None:
        if line.advice is not None:
            return None
        if column.cell is Cell.OPEN:
            return column.title
        if column.cell is Cell.DATE:
            end = line.meeting.end.time()
            hours = self._wording.hours(line.meeting.start.time(), end)
            return f"{self._wording.day(line.meeting.start.date(), year=True)}, {hours}"
        return self.text(line, column) or None

    def _nobody(self, column: Column) -> str:
        if column.cell is Cell.ROLE:
            return QCoreApplication.translate("PlanModel", "nobody yet")
        return QCoreApplication.translate("PlanModel", "empty")

    def _columns_for(
        self, agreement: Agreement, meetings: Sequence[MeetingRow]
    ) -> tuple[Column, ...]:
        columns = [Column(Cell.DATE, QCoreApplication.translate("PlanModel", "Date"))]
        for role, count in self._slots(agreement, meetings):
            title = self._wording.sentence(self._wording.role(role))
            for slot in range(count):
                numbered = f"{title} {slot + 1}" if count > 1 else title
                columns.append(Column(Cell.ROLE, numbered, role, slot))
        columns += [
            Column(Cell.WORK_FORM, QCoreApplication.translate("PlanModel", "Work form")),
            Column(Cell.STATUS, QCoreApplication.translate("PlanModel", "Status")),
            Column(Cell.OPEN, QCoreApplication.translate("PlanModel", "Open the meeting")),
        ]
        return tuple(columns)

    @staticmethod
    def _slots(agreement: Agreement, meetings: Sequence[MeetingRow]) -> list[tuple[Role, int]]:
        """Return the roles with how many columns each needs: as agreed, or more when taken."""
        in_turn = agreement.contributor_mode is ContributorMode.IN_TURN
        agreed = {
            Role.FACILITATOR: 1,
            Role.CASE_CONTRIBUTOR: agreement.contributors_per_meeting if in_turn else 1,
            Role.RESERVE_CONTRIBUTOR: 1 if agreement.with_reserve and in_turn else 0,
            Role.NOTE_TAKER: 0,
        }
        taken = {r: max((len(m.who(r)) for m in meetings), default=0) for r in agreed}
        return [(r, max(agreed[r], taken[r])) for r in agreed if agreed[r] or taken[r]]
