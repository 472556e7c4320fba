"""One circle in the list of circles that are planned together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from leerkring.app.circles.rows import CircleRow
from leerkring.domain.planning import Proposal
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.widgets.marks import CircleDot


class CircleLine(QWidget):
    """A box to tick, what was found for the circle, and a way to look at it by itself."""

    opened = Signal(str)  # id of the circle

    def __init__(self, theme: Theme, words: ProposalWords, circle: CircleRow) -> None:
        super().__init__()
        self._words = words
        self._circle = circle
        self.box = QCheckBox(circle.name)
        self.box.setAccessibleName(circle.name)
        self.said = small(self.tr("%n member(s)", "", circle.member_count))
        self.said.setWordWrap(True)
        self.look = link(theme, self.tr("Open"))
        self.look.setAccessibleName(self.tr("Plan {circle} alone").format(circle=circle.name))
        self.look.clicked.connect(lambda: self.opened.emit(circle.id))
        across = row(CircleDot(theme, circle.colour), gap=theme.px(10), margins=(8, 8, 8, 8))
        across.addLayout(column(self.box, self.said, gap=0), 1)
        across.addWidget(self.look)
        self.setLayout(across)

    def show_waiting(self, *, waits: bool) -> None:
        """Show that the circle has no plan yet."""
        members = self.tr("%n member(s)", "", self._circle.member_count)
        self.said.setText(self.tr("Waiting…") if waits else members)

    def show_plan(self, proposal: Proposal) -> None:
        """Show in one line what was found: how many, who can come, how fair, what changes."""
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
