"""Who had how many turns in a circle: everybody listed, with the balance in a sentence."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leerkring.app.planning.ledger import LedgerRow
from leerkring.domain.meetings import Role
from leerkring.ui.theme import Theme
from leerkring.ui.turns import TurnWords
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.labels import caption, h2, label, small
from leerkring.ui.widgets.layouts import card, clear, column, row
from leerkring.ui.widgets.marks import TurnDots
from leerkring.ui.wording import Wording


class FairnessCard(QWidget):
    """Filled dots for turns that were, rings for turns to come, a dash for none."""

    more_wanted = Signal()

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme = theme
        self._wording = wording
        self._words = TurnWords(wording)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(6))
        self.sentence = small("")
        self.more = link(theme, self.tr("All turns"))
        self.more.clicked.connect(lambda: self.more_wanted.emit())
        legend = small(self.tr("Filled: held. Ring: planned."))
        edge = theme.px(16)
        parts = column(
            row(h2(self.tr("Fairly divided")), None, self.more),
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
        taken = {r.role for r in rows}
        roles = [r for r in (Role.FACILITATOR, Role.CASE_CONTRIBUTOR) if r in taken]
        headings = ["", *(self._words.heading(role) for role in roles), self.tr("Last time"), ""]
        for number, heading in enumerate(headings):
            self._grid.addWidget(caption(heading), 0, number)
        self._grid.setColumnStretch(len(headings) - 1, 1)
        people = list(dict.fromkeys(r.person_id for r in rows))
        for line, person_id in enumerate(people, start=1):
            mine = [r for r in rows if r.person_id == person_id]
            self._show_person(line, mine, roles, first)
        told = self._words.fairness("", rows)
        self.sentence.setText(told.sentence if len(people) > 1 else "")

    def _show_person(
        self, line: int, mine: Sequence[LedgerRow], roles: Sequence[Role], first: date
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label(mine[0].name), line, 0)
        for number, role in enumerate(roles, start=1):
            found = next((r for r in mine if r.role is role), None)
            if found is not None:
                words = self._words.words(found)
                dots = TurnDots(self._theme, found.held, found.planned, words)
                dots.setToolTip(words)
                self._grid.addWidget(dots, line, number, middle)
        last = max((r.last_turn for r in mine if r.last_turn), default=None)
        said = self._wording.short_day(last, weekday=False) if last else "\N{EN DASH}"
        self._grid.addWidget(label(said, "small"), line, len(roles) + 1, middle)
        note = self._note(mine[0], first)
        if note:
            self._grid.addWidget(label(note, "small"), line, len(roles) + 2, middle)

    def _note(self, person: LedgerRow, first: date) -> str:
        if person.since is not None and person.since > first:
            return self._words.note(person)
        return "" if person.member_now else self.tr("not in the circle now")
