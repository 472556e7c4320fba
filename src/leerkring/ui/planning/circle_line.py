"""One circle in the list of circles that are planned together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from leerkring.app.circles.rows import CircleRow
from leerkring.domain.beside import side_by_side
from leerkring.domain.facts import Facts
from leerkring.domain.planning import ConflictKind, Proposal
from leerkring.ui.planning.beside import BesideView
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link, literal
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.widgets.marks import CircleDot

NO_DAY_FOR_ONE = frozenset((ConflictKind.WINDOW_IMPOSSIBLE, ConflictKind.PIN_IMPOSSIBLE))


class CircleLine(QWidget):
    """A box to tick, what was found for the circle, and a way to look at it by itself."""

    opened = Signal(str)  # id of the circle

    def __init__(self, theme: Theme, words: ProposalWords, circle: CircleRow) -> None:
        super().__init__()
        self._words = words
        self._circle = circle
        self._plan: tuple[Proposal, Facts] | None = None
        self.box = QCheckBox(literal(circle.name))
        self.box.setAccessibleName(circle.name)
        self.said = small(self.tr("%n member(s)", "", circle.member_count))
        self.said.setWordWrap(True)
        self.look = link(theme, self.tr("Open"))
        self.look.setAccessibleName(self.tr("Plan {circle} alone").format(circle=circle.name))
        self.look.clicked.connect(lambda: self.opened.emit(circle.id))
        self.compare = link(theme, self.tr("Beside today's plan"))
        self.compare.setAccessibleName(
            self.tr("{circle} beside today's plan").format(circle=circle.name)
        )
        self.compare.setCheckable(True)
        self.compare.toggled.connect(self._show_beside)
        self.beside = BesideView(theme, words)
        across = row(CircleDot(theme, circle.colour), gap=theme.px(10), margins=(8, 8, 8, 8))
        across.addLayout(column(self.box, self.said, gap=0), 1)
        across.addWidget(self.compare)
        across.addWidget(self.look)
        self.beside.setContentsMargins(theme.px(30), 0, theme.px(8), theme.px(10))
        self.setLayout(column(across, self.beside, gap=0))
        self._forget()

    def show_waiting(self, *, waits: bool) -> None:
        """Show that the circle has no plan yet."""
        members = self.tr("%n member(s)", "", self._circle.member_count)
        self.said.setText(self.tr("Waiting…") if waits else members)
        self._forget()

    def show_plan(self, proposal: Proposal, facts: Facts) -> None:
        """Show in one line what was found: how many, who can come, how fair, what changes.

        `facts` are what the proposal was made of: today's plan to lay it beside.
        """
        self._plan = (proposal, facts)
        pairs = side_by_side(proposal, facts, self._circle.id)
        self.compare.setVisible(any(pair.was is not None and not pair.stays for pair in pairs))
        if self.compare.isChecked():
            self._show_beside(on=True)
        mine = proposal.of_circle(self._circle.id)
        if not mine:
            self.said.setText(self.tr("No date fits the agreements. Open the circle to see why."))
            return
        there = sum(len(m.attendees) for m in mine)
        members = there + sum(len(m.absent) for m in mine)
        meetings = self._words.wording.counted_sentence(
            self.tr("%n meeting(s)", "", len(mine)), len(mine)
        )
        parts = [meetings]
        lacking = sum(
            c.kind in NO_DAY_FOR_ONE for c in proposal.conflicts if c.circle_id == self._circle.id
        )
        if lacking:
            said = self.tr("no day for %n more", "", lacking)
            parts.append(self._words.wording.in_words(said, lacking))
        if members:
            share = round(100 * there / members)
            parts.append(self.tr("{share} % of the members there").format(share=share))
        bounds = [b for b in proposal.bounds if b.circle_id == self._circle.id]
        if bounds and all(bound.reached for bound in bounds):
            parts.append(self.tr("as fair as can be"))
        elif bounds and max(bound.spread for bound in bounds) < 2:
            parts.append(self.tr("turns well divided"))
        elif bounds:
            parts.append(self.tr("turns differ by more than one"))
        differences = [d for d in proposal.differences if d.circle_id == self._circle.id]
        text = ", ".join(parts) + "."
        self.said.setText(f"{text} {self._words.changes(differences)}".strip())

    def _forget(self) -> None:
        self._plan = None
        self.compare.setChecked(False)
        self.compare.hide()
        self.beside.hide()

    def _show_beside(self, on: bool) -> None:  # noqa: FBT001 - as Qt tells it
        if on and self._plan is not None:
            self.beside.show_changes(*self._plan, self._circle.id)
        self.beside.setVisible(on and self._plan is not None)
