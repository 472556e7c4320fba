"""Beside the matrix when a pair without a visit is chosen: what is known, and what can be done."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout

from leerkring.app.visits.rows import CellState, MatrixCell, MatrixPerson
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.tools import Tools
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import clear


@dataclass(frozen=True)
class PairDeeds:
    """What the buttons do."""

    add: Callable[[], object]
    send_here: Callable[[], object]
    pause: Callable[[str], object]


class PairCard(QFrame):
    """A card about two people, or about one and the own group."""

    def __init__(self, tools: Tools, words: MatrixWords, deeds: PairDeeds) -> None:
        super().__init__()
        self._tools = tools
        self._words = words
        self._deeds = deeds
        self.setProperty("role", "card")
        self._lines = QVBoxLayout(self)
        edge = tools.theme.px(18)
        self._lines.setContentsMargins(edge, edge, edge, edge)
        self._lines.setSpacing(tools.theme.px(10))

    def show_pair(
        self, visitor: MatrixPerson, host: MatrixPerson, cell: MatrixCell, present: str
    ) -> None:
        """Show two people; `present` is whom the visitor visits in this round."""
        clear(self._lines)
        if visitor.person_id == host.person_id:
            self._lines.addWidget(h3(visitor.name))
            self._lines.addWidget(small(self._words.visitor(visitor)))
            self._lines.addWidget(small(self._words.host(visitor)))
            self._pause(visitor)
            return
        self._lines.addWidget(h3(self._words.pair(visitor.name, host.name)))
        self._lines.addWidget(small(self._state(cell)))
        first = self._tools.words.first
        if present and cell.state is not CellState.EXCLUDED:
            said = self.tr("Visits {present} in this round.").format(present=first(present))
            self._lines.addWidget(small(said))
            text = self.tr("Visit {host} instead").format(host=first(host.name))
            send = plain(self._tools.theme, text, icon="arrow-left-right")
            send.clicked.connect(lambda: self._deeds.send_here())
            self._lines.addWidget(send)
        add = plain(self._tools.theme, self.tr("Enter a visit"), icon="plus")
        add.clicked.connect(lambda: self._deeds.add())
        self._lines.addWidget(add)
        if visitor.paused_until is not None:
            self._pause(visitor)

    def _state(self, cell: MatrixCell) -> str:
        if cell.state is CellState.SEEN_BEFORE and cell.last_seen is not None:
            return self._tools.words.seen(cell.last_seen)
        if cell.state is CellState.SEEN_BEFORE:
            return self.tr("Been there before.")
        if cell.state is CellState.EXCLUDED:
            return self.tr("Not in this round: the own group, or so agreed.")
        return self.tr("Never been there yet.")

    def _pause(self, person: MatrixPerson) -> None:
        first = self._tools.words.first(person.name)
        text = self.tr("{name} takes a break…").format(name=first)
        if person.paused_until is not None:
            self._lines.addWidget(small(self._tools.wording.sentence(self._words.paused(person))))
            text = self.tr("Change or end the break…")
        button = plain(self._tools.theme, text, icon="hourglass")
        button.clicked.connect(lambda: self._deeds.pause(person.person_id))
        self._lines.addWidget(button)
