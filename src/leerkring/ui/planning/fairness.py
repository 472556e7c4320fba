"""How fair the proposed turns are: one sentence, and everybody with their turns."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.domain.meetings import Role
from leerkring.domain.planning import FairnessRow, NeverKind, NeverPossible, Proposal, RoleBound
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.fairness import FairnessRow as ShownRow
from leerkring.ui.widgets.fairness import FairnessTable, Turns
from leerkring.ui.widgets.labels import h3, label
from leerkring.ui.widgets.layouts import card

ONE_TURN = 1.0 + 1e-6
ROLES = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR)


class FairnessCard(QWidget):
    """Everybody is listed, also at no turns."""

    def __init__(self, theme: Theme, words: ProposalWords) -> None:
        super().__init__()
        self._words = words
        self.sentence = label("", wrap=True)
        self._table = FairnessTable(theme)
        lines = QVBoxLayout()
        edge = theme.px(14)
        lines.setContentsMargins(edge, edge, edge, edge)
        lines.setSpacing(theme.px(8))
        for widget in (h3(self.tr("Fairly divided")), self.sentence, self._table):
            lines.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card(lines))

    def show_proposal(self, proposal: Proposal) -> None:
        """Show how the turns of a proposal are divided."""
        roles = [role for role in ROLES if any(b.role is role for b in proposal.bounds)]
        self.setVisible(bool(roles) and bool(proposal.meetings))
        if self.isHidden():
            return
        self.sentence.setText(" ".join(self._sentences(proposal)))
        by_person: dict[str, dict[Role, FairnessRow]] = {}
        for row in proposal.fairness:
            if row.role in roles and row.role is not None:
                by_person.setdefault(row.person_id, {})[row.role] = row
        headings = [self.tr("Name"), *(self._heading(role) for role in roles)]
        rows = [
            ShownRow(self._words.name(key), tuple(self._turns(mine.get(role)) for role in roles))
            for key, mine in sorted(by_person.items(), key=lambda p: self._words.name(p[0]))
        ]
        self._table.show_rows(headings, rows)

    def _heading(self, role: Role) -> str:
        return self.tr("leads") if role is Role.FACILITATOR else self.tr("brings a case")

    def _turns(self, row: FairnessRow | None) -> Turns:
        if row is None:
            return Turns(0, 0, self.tr("no turn"))
        words = self.tr("{before} before, {planned} planned").format(
            before=row.turns_before, planned=row.turns_planned
        )
        return Turns(row.turns_before, row.turns_planned, words)

    def _sentences(self, proposal: Proposal) -> Iterator[str]:
        bounds = proposal.bounds
        if all(bound.spread <= ONE_TURN for bound in bounds):
            yield self.tr("Nobody differs more than one turn.")
        elif all(bound.reached for bound in bounds):
            yield self.tr("Fairer is not possible with the days people work.")
        else:
            yield self.tr("The turns differ more than one: the days people work stand in the way.")
        yield from self._never(bounds)

    def _never(self, bounds: tuple[RoleBound, ...]) -> Iterator[str]:
        by_person: dict[NeverPossible, list[Role]] = {}
        for bound in bounds:
            for never in bound.never:
                by_person.setdefault(never, []).append(bound.role)
        wording = self._words.wording
        for never, roles in by_person.items():
            name = self._words.name(never.person_id)
            role = wording.listed(wording.role(one) for one in roles)
            if never.kind is NeverKind.NOT_ELIGIBLE:
                yield self.tr("{name} is never {role}, as agreed.").format(name=name, role=role)
            elif never.weekdays:
                days = wording.listed(wording.weekday(day) for day in never.weekdays)
                text = self.tr("{name} is never {role}: does not work on {days}.")
                yield text.format(name=name, role=role, days=days)
            else:
                text = self.tr("{name} is never {role}: cannot come on any of these days.")
                yield text.format(name=name, role=role)
