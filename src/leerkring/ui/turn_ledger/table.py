"""The table of turns: sorted by any column, narrowed down by name or circle."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from leerkring.app.planning.all_turns import PersonTurns, RoleTurns
from leerkring.app.reading.names import plain
from leerkring.domain.meetings import Role
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.tables import Column, Index, TableModel
from leerkring.ui.wording import Wording

NONE = "\N{EN DASH}"
SORT_ROLE = Qt.ItemDataRole.UserRole
_EVEN = 0.05  # turns: less than this off the fair share is written as 0


class TurnsModel(TableModel[PersonTurns]):
    """One row a person; the sort role gives numbers and days their own order."""

    def __init__(self, theme: Theme, words: "TurnColumns") -> None:
        super().__init__(theme, words.columns())
        self._words = words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != SORT_ROLE:
            return super().data(index, role)
        row = self.row_of(index)
        return None if row is None else self._words.key(row, index.column())


class TurnColumns(QObject):
    """What the columns are called and say."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def columns(self) -> tuple[Column[PersonTurns], ...]:
        """Return the columns from left to right."""
        lead, bring = Role.FACILITATOR, Role.CASE_CONTRIBUTOR
        return (
            Column(self.tr("Name"), lambda p: p.name, strong=True),
            self._count(self.tr("Led"), lead, "held"),
            self._count(self.tr("To lead"), lead, "planned"),
            self._difference(lead),
            self._count(self.tr("Brought"), bring, "held"),
            self._count(self.tr("To bring"), bring, "planned"),
            self._difference(bring),
            Column(self.tr("Last time"), lambda p: self._day(p.last_turn)),
            Column(self.tr("Next time"), lambda p: self._day(p.next_turn)),
            Column(self.tr("Circles"), lambda p: ", ".join(p.circles), note=_circles),
        )

    @staticmethod
    def _count(title: str, role: Role, field: str) -> Column[PersonTurns]:
        def number(person: PersonTurns) -> str:
            return _number(person.turns(role), field)

        return Column(title, number, amount=number)

    def _difference(self, role: Role) -> Column[PersonTurns]:
        return Column(
            self.tr("Difference"),
            lambda p: self.deviation(p.turns(role)),
            words=lambda p: self.spoken(p.turns(role)),
            note=lambda p: self.spoken(p.turns(role)),
            amount=lambda p: self.deviation(p.turns(role)).replace("\N{MINUS SIGN}", "-"),
        )

    def key(self, row: PersonTurns, column: int) -> object:
        """Return what a column is sorted by; who has no such number or day comes first."""
        lead, bring = row.turns(Role.FACILITATOR), row.turns(Role.CASE_CONTRIBUTOR)
        keys: tuple[object, ...] = (
            plain(row.name),
            *_keys(lead),
            *_keys(bring),
            row.last_turn.toordinal() if row.last_turn else 0,
            row.next_turn.toordinal() if row.next_turn else 0,
            plain(", ".join(row.circles)),
        )
        return keys[column]

    def deviation(self, turns: RoleTurns | None) -> str:
        """Return "+0,5" or "−1,2", 0 for a fair share."""
        if turns is None:
            return NONE
        if abs(turns.deviation) < _EVEN:
            return "0"
        text = f"{abs(turns.deviation):.1f}"
        if self._wording.language == "nl":
            text = text.replace(".", ",")
        return f"+{text}" if turns.deviation > 0 else f"\N{MINUS SIGN}{text}"

    def spoken(self, turns: RoleTurns | None) -> str:
        """Return the difference in a sentence."""
        if turns is None:
            return self.tr("This role does not go round here.")
        if abs(turns.deviation) < _EVEN:
            return self.tr("Exactly the fair share.")
        number = self.deviation(turns)[1:]
        if turns.deviation > 0:
            return self.tr("{number} turns more than the fair share.").format(number=number)
        return self.tr("{number} turns fewer than the fair share.").format(number=number)

    def _day(self, day: date | None) -> str:
        if day is None:
            return NONE
        return f"{self._wording.short_day(day, weekday=False)} {day.year}"


class TurnsFilter(QSortFilterProxyModel):
    """Shows people whose name or circles have every word that was typed."""

    def __init__(self, model: TurnsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._words: Sequence[str] = ()
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)
        self.turns = model

    def look_for(self, text: str) -> None:
        """Narrow down to what has all words of `text`."""
        self._words = plain(text).split()
        self.invalidate()

    @property
    def shown(self) -> tuple[PersonTurns, ...]:
        """The rows in view, in their order."""
        rows = (self.mapToSource(self.index(n, 0)).row() for n in range(self.rowCount()))
        return tuple(self.turns.rows[n] for n in rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        del source_parent
        row = self.turns.rows[source_row]
        text = plain(f"{row.name} {' '.join(row.circles)}")
        return all(word in text for word in self._words)


def _number(turns: RoleTurns | None, field: str) -> str:
    return NONE if turns is None else str(getattr(turns, field))


def _keys(turns: RoleTurns | None) -> tuple[float, float, float]:
    if turns is None:
        return -1, -1, float("-inf")
    return turns.held, turns.planned, turns.deviation


def _circles(row: PersonTurns) -> str:
    return ", ".join(row.circles)
