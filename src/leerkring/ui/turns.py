"""The ledger of turns as pages show it: who led, who brought a case, and whether that is fair."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from leerkring.app.planning.ledger import LedgerRow
from leerkring.domain.meetings import Role
from leerkring.ui.widgets.fairness import FairnessRow, Turns
from leerkring.ui.wording import Wording

ONE_TURN = 1.0 + 1e-6


@dataclass(frozen=True)
class Fairness:
    """What the table shows, and what follows from it in a sentence."""

    headings: tuple[str, ...]
    rows: tuple[FairnessRow, ...]
    balanced: bool
    sentence: str


class TurnWords(QObject):
    """Words the ledger."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def fairness(self, name: str, ledger: Sequence[LedgerRow]) -> Fairness:
        """Return the table of everybody in the circle now or with a turn, also at 0."""
        roles = [role for role in (Role.FACILITATOR, Role.CASE_CONTRIBUTOR) if _has(ledger, role)]
        shown = [row for row in ledger if row.role in roles and _counts(row, ledger)]
        by_person: dict[str, list[LedgerRow]] = {}
        for row in shown:
            by_person.setdefault(row.person_id, []).append(row)
        balanced = all(abs(row.deviation) <= ONE_TURN for row in shown if row.member_now)
        return Fairness(
            (name, *(self.heading(role) for role in roles)),
            tuple(self._row(rows) for rows in by_person.values()),
            balanced,
            self._sentence(shown, balanced=balanced),
        )

    def heading(self, role: Role) -> str:
        """Return "leidt" or "brengt in"."""
        leads = role is Role.FACILITATOR
        return self.tr("leads") if leads else self.tr("brings a case")

    def _row(self, rows: Sequence[LedgerRow]) -> FairnessRow:
        first = rows[0]
        turns = tuple(Turns(row.held, row.planned, self.words(row)) for row in rows)
        return FairnessRow(first.name, turns, self.note(first))

    def words(self, row: LedgerRow) -> str:
        """Return the turns of one person in one role, for who cannot see dots."""
        if row.role is Role.FACILITATOR:
            done = self.tr("led %n time(s)", "", row.held)
        else:
            done = self.tr("brought a case %n time(s)", "", row.held)
        planned = self.tr("planned %n time(s)", "", row.planned)
        return f"{row.name}: {done}, {planned}"

    def note(self, row: LedgerRow) -> str:
        """Return from when a newcomer takes part, "" for others."""
        if row.since is None:
            return ""
        day = self._wording.day(row.since, weekday=False, year=True)
        return self.tr("takes part from {day}: begins at the average").format(day=day)

    def _sentence(self, shown: Sequence[LedgerRow], *, balanced: bool) -> str:
        if balanced:
            return self.tr("Nobody differs more than one turn from a fair share.")
        most = max(shown, key=lambda row: abs(row.deviation))
        more = self.tr("{name} had more turns than a fair share.")
        fewer = self.tr("{name} had fewer turns than a fair share.")
        return (more if most.deviation > 0 else fewer).format(name=most.name)


def _has(ledger: Sequence[LedgerRow], role: Role) -> bool:
    return any(row.role is role for row in ledger)


def _counts(row: LedgerRow, ledger: Sequence[LedgerRow]) -> bool:
    mine = (other for other in ledger if other.person_id == row.person_id)
    return row.member_now or any(other.held + other.planned for other in mine)
