"""Words for the cells and heads of the matrix."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from leerkring.app.visits.rows import (
    CellState,
    MatrixCell,
    MatrixPerson,
    MatrixView,
    RoundRow,
    VisitRow,
)
from leerkring.domain.visits import RoundPart, VisitForm
from leerkring.ui.wording import NBSP, Wording


class MatrixWords(QObject):
    """Sentences for screen readers and tips, and the few letters that fit in a cell."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording

    # Cells

    def short(self, cell: MatrixCell) -> str:
        """Return the few letters beside the sign: "12 mrt", "geen dag"."""
        if cell.state is CellState.PLANNED_NO_DAY:
            return self.tr("no day")
        if cell.state is CellState.SEEN_BEFORE:
            return "" if cell.last_seen is None else self._month(cell)
        if cell.visit_id is None:
            return ""
        if cell.start is not None:
            return self.wording.short_day(cell.start.date(), weekday=False)
        return self.tr("video") if cell.form is VisitForm.VIDEO else ""

    def shortest(self, cell: MatrixCell) -> str:
        """Return what fits in a narrow cell: "12-3"."""
        if cell.state is CellState.SEEN_BEFORE or cell.visit_id is None:
            return ""
        if cell.start is not None:
            between = self.tr("/", "between day and month")
            return f"{cell.start.day}{between}{cell.start.month}"
        return "?" if cell.state is CellState.PLANNED_NO_DAY else ""

    def _month(self, cell: MatrixCell) -> str:
        day = cell.last_seen
        if day is None:
            return ""
        return f"{self.wording.short_month(day.month)}{NBSP}{day.year % 100:02}"

    def cell(self, visitor: str, host: str, cell: MatrixCell) -> str:
        """Return "Anna kijkt bij Bram, 12 maart 10.00 uur, gepland"."""
        pair = self.pair(visitor, host)
        if cell.visit_id is None:
            return f"{self._not_planned(visitor, host, cell)}"
        parts = [pair]
        if cell.start is not None:
            day = self.wording.day(cell.start.date(), weekday=False)
            parts.append(f"{day} {self.wording.time_of_day(cell.start.time())}")
        if cell.form is VisitForm.VIDEO:
            parts.append(self.tr("by video"))
        parts.append(self.state(cell.state))
        if cell.cover_name:
            parts.append(self.tr("{name} takes over").format(name=cell.cover_name))
        if cell.warnings:
            parts.append(self.tr("look out: something is in the way"))
        return ", ".join(parts)

    def outside(self, row: VisitRow) -> str:
        """Return the two lines of a visit in a list: who visits whom, and when."""
        parts = []
        if row.start is not None:
            day = self.wording.day(row.start.date(), weekday=False, year=True)
            parts.append(f"{day} {self.wording.time_of_day(row.start.time())}")
        if row.form is VisitForm.VIDEO:
            parts.append(self.tr("by video"))
        parts.append(self.state(row.cell))
        said = self.wording.sentence(", ".join(parts))
        return f"{self.pair(row.visitor_name, row.host_name)}\n{said}"

    def outside_summary(self, count: int) -> str:
        """Return how many visits are outside the rounds."""
        said = self.tr("%n visit(s) outside a round", "", count)
        return self.wording.counted_sentence(said, count)

    def _not_planned(self, visitor: str, host: str, cell: MatrixCell) -> str:
        said = self.tr("{visitor} does not visit {host}").format(visitor=visitor, host=host)
        if cell.state is CellState.EXCLUDED:
            said += ", " + self.tr("not in this round: the own group, or so agreed")
        if cell.last_seen is not None:
            seen = self.tr("was there before, on {day}")
            said += ", " + seen.format(
                day=self.wording.day(cell.last_seen, weekday=False, year=True)
            )
        return said

    def pair(self, visitor: str, host: str) -> str:
        """Return "Anna kijkt bij Bram"."""
        return self.tr("{visitor} visits {host}").format(visitor=visitor, host=host)

    def own_group(self, name: str) -> str:
        """Return what the cell of somebody with themselves means."""
        return self.tr("{name}: the own group").format(name=name)

    def state(self, state: CellState) -> str:
        """Return what a state is called, in a cell and in the legend."""
        return self._states()[state]

    def _states(self) -> Mapping[CellState, str]:
        return {
            CellState.EMPTY: self.tr("empty"),
            CellState.EXCLUDED: self.tr("not in this round"),
            CellState.PLANNED_NO_DAY: self.tr("no day yet"),
            CellState.PLANNED: self.tr("planned"),
            CellState.DONE: self.tr("done"),
            CellState.TO_REFLECT: self.tr("to reflect on"),
            CellState.CLOSED: self.tr("done and reflected on"),
            CellState.SEEN_BEFORE: self.tr("was there before"),
        }

    def legend(
        self, view: MatrixView, always: tuple[CellState, ...]
    ) -> list[tuple[CellState, str]]:
        """Return the states that occur, with their words; the own group explains itself."""
        there = {cell.state for pair, cell in view.cells.items() if pair[0] != pair[1]}
        there |= set(always)
        there -= {CellState.EMPTY}
        return [(state, self.state(state)) for state in CellState if state in there]

    # Heads

    def visitor(self, person: MatrixPerson) -> str:
        """Return who visits, where from and how often by now."""
        count = person.visits_total
        said = self.tr("%n visit(s) made", "", count)
        parts = [person.name, person.location, self.wording.in_words(said, count)]
        if person.paused_until is not None:
            parts.append(self.paused(person))
        if person.part is RoundPart.HOSTS_ONLY:
            parts.append(self.tr("is only visited in this round"))
        return ", ".join(part for part in parts if part)

    def host(self, person: MatrixPerson) -> str:
        """Return who is visited, where and how often by now."""
        count = person.hosted_total
        said = self.tr("visited %n time(s)", "", count)
        parts = [person.name, person.location, self.wording.in_words(said, count)]
        if person.paused_until is not None:
            parts.append(self.paused(person))
        if person.part is RoundPart.VISITS_ONLY:
            parts.append(self.tr("only visits in this round"))
        return ", ".join(part for part in parts if part)

    def paused(self, person: MatrixPerson) -> str:
        """Return "pauze tot en met 1 maart"."""
        if person.paused_until is None:
            return ""
        day = self.wording.day(person.paused_until, weekday=False)
        return self.tr("takes a break until {day} included").format(day=day)

    # Rounds

    def summary(self, row: RoundRow) -> str:
        """Return "6 van 6 kijken, 4 gedaan"."""
        said = self.tr("{visits} of {people} visit, {done} done").format(
            visits=row.visits, people=row.people, done=row.done
        )
        if row.without_day:
            said += ", " + self.tr("%n without a day", "", row.without_day)
        return said

    def matrix(self, row: RoundRow) -> str:
        """Return what the matrix is called for screen readers."""
        return self.tr("Who visits whom, {round}").format(round=row.name)

    def corner(self) -> tuple[str, str]:
        """Return the words in the corner: what goes down, and what goes across."""
        return self.tr("visits ↓"), self.tr("is visited →")
