"""Who had how many turns in a circle: everybody listed, with the balance in a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from leerkring.app.planning.ledger import LedgerRow
from leerkring.domain.meetings import Role
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.labels import caption, h2, label, small
from leerkring.ui.widgets.layouts import card, clear, column, row
from leerkring.ui.widgets.marks import TurnDots
from leerkring.ui.wording import Wording

_EVEN = 1.0 + 1e-6


@dataclass(frozen=True)
class Difference:
    """The two who differ most in one role, and by how many turns."""

    role: Role
    most: LedgerRow
    least: LedgerRow

    @property
    def turns(self) -> float:
        """Return how many turns lie between them, beside what is fair for each."""
        return self.most.deviation - self.least.deviation


def largest_difference(rows: Sequence[LedgerRow]) -> Difference | None:
    """Return where the turns of two present members differ most from what is fair."""
    found = []
    for role in (Role.FACILITATOR, Role.CASE_CONTRIBUTOR):
        mine = [r for r in rows if r.role is role and r.member_now]
        if len(mine) > 1:
            most = max(mine, key=lambda r: r.deviation)
            least = min(mine, key=lambda r: r.deviation)
            found.append(Difference(role, most, least))
    return max(found, key=lambda d: d.turns, default=None)


class FairnessCard(QWidget):
    """Filled dots for turns that were, rings for turns to come, a dash for none."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(6))
        self.sentence = small("")
        legend = small(self.tr("Filled: has been. Ring: planned."))
        edge = theme.px(16)
        parts = column(
            row(h2(self.tr("Fairly divided")), None),
            self._grid,
            self.sentence,
            legend,
            gap=theme.px(8),
            margins=(edge, edge, edge, edge),
        )
        self.setLayout(column(card(parts)))
        self.hide()

    def show_rows(self, rows: Sequence[LedgerRow], first: date) -> None:
        """Show everybody's turns in a period that begins on `first`."""
        clear(self._grid)
        self.setVisible(bool(rows))
        roles = [r for r in (Role.FACILITATOR, Role.CASE_CONTRIBUTOR) if _has(rows, r)]
        headings = ["", *(self._heading(role) for role in roles), self.tr("Last time"), ""]
        for number, heading in enumerate(headings):
            self._grid.addWidget(caption(heading), 0, number)
        self._grid.setColumnStretch(len(headings) - 1, 1)
        people = list(dict.fromkeys(r.person_id for r in rows))
        for line, person_id in enumerate(people, start=1):
            mine = [r for r in rows if r.person_id == person_id]
            self._show_person(line, mine, roles, first)
        self.sentence.setText(self._balance(rows))

    def _show_person(
        self, line: int, mine: Sequence[LedgerRow], roles: Sequence[Role], first: date
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label(mine[0].name), line, 0)
        for number, role in enumerate(roles, start=1):
            found = next((r for r in mine if r.role is role), None)
            if found is not None:
                words = self._words(found)
                dots = TurnDots(self._theme, found.held, found.planned, words)
                dots.setToolTip(words)
                self._grid.addWidget(dots, line, number, middle)
        last = max((r.last_turn for r in mine if r.last_turn), default=None)
        said = self._wording.short_day(last, weekday=False) if last else "\N{EN DASH}"
        self._grid.addWidget(label(said, "small"), line, len(roles) + 1, middle)
        note = self._note(mine[0], first)
        if note:
            self._grid.addWidget(label(note, "small"), line, len(roles) + 2, middle)

    def _heading(self, role: Role) -> str:
        return self.tr("leads") if role is Role.FACILITATOR else self.tr("brings in a case")

    def _words(self, found: LedgerRow) -> str:
        sentence = self.tr("{done} done, {planned} planned")
        return sentence.format(done=found.held, planned=found.planned)

    def _note(self, person: LedgerRow, first: date) -> str:
        if not person.member_now and person.since is None:
            return self.tr("not a member now")
        if person.since is not None and person.since > first:
            day = self._wording.day(person.since, weekday=False)
            return self.tr("joined on {day}: starts at the average").format(day=day)
        return ""

    def _balance(self, rows: Sequence[LedgerRow]) -> str:
        difference = largest_difference(rows)
        if difference is None:
            return ""
        if difference.turns <= _EVEN:
            return self.tr("Nobody differs by more than one turn.")
        text = self.tr("{most} has been {role} more often than fair, {least} less often.")
        return text.format(
            most=difference.most.name,
            least=difference.least.name,
            role=self._wording.role(difference.role),
        )


def _has(rows: Sequence[LedgerRow], role: Role) -> bool:
    return any(r.role is role for r in rows)
