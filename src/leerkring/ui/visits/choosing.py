"""Keeps the column beside the matrix in step with the chosen cell."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leerkring.app.circles.choices import PersonChoice
from leerkring.app.visits.details import VisitDetails
from leerkring.app.visits.rows import MatrixPerson, VisitRowFull
from leerkring.domain.errors import DomainError
from leerkring.ui.visits.called_off import CalledOffCard
from leerkring.ui.visits.entry import EntryCard, PauseCard
from leerkring.ui.visits.hosts import PairMover
from leerkring.ui.visits.matrix import MOVABLE, VisitMatrix
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.outside import OutsideList
from leerkring.ui.visits.pair_card import PairCard, PairDeeds
from leerkring.ui.visits.panel import VisitPanel
from leerkring.ui.visits.tools import Tools


class Chooser(QObject):
    """Shows one card at a time: the visit, the pair without one, or a small form."""

    changed = Signal(bool)  # whether a visit is chosen; the column may have another height
    shown_elsewhere = Signal()  # a visit that stands nowhere is shown

    def __init__(
        self,
        tools: Tools,
        words: MatrixWords,
        matrix: VisitMatrix,
        outside: OutsideList,
        mover: PairMover,
    ) -> None:
        super().__init__(tools.page)
        self._tools = tools
        self._matrix = matrix
        self._outside = outside
        self._mover = mover
        self._people: tuple[PersonChoice, ...] = ()
        self._round_id: str | None = None
        self._open_when_shown = False
        self.panel = VisitPanel(tools, words, mover)
        deeds = PairDeeds(add=self.enter, send_here=self._send_here, pause=self.pause)
        self.pair = PairCard(tools, words, deeds)
        self.entry, self.pausing = EntryCard(tools), PauseCard(tools)
        self.called_off = CalledOffCard(tools, words)
        self.cards: tuple[QWidget, ...] = (
            self.panel, self.pair, self.entry, self.pausing, self.called_off,
        )  # fmt: skip
        matrix.chosen.connect(self.show_chosen)
        matrix.opened.connect(self.open)
        outside.chosen.connect(self.show_chosen)
        outside.opened.connect(self.open)
        self.entry.closed.connect(self.close_forms)
        self.pausing.closed.connect(self.close_forms)
        self.entry.added.connect(self._added)

    @property
    def visit_id(self) -> str:
        """The chosen visit; empty when the cell has none."""
        if self._round_id is None:
            return self._outside.visit_id
        return self._matrix.chosen_cell.visit_id or ""

    @property
    def chosen_pair(self) -> tuple[str, str] | None:
        """Who would visit whom in the chosen cell; nobody outside the rounds."""
        return self._matrix.chosen_pair if self._round_id is not None else None

    @property
    def place(self) -> VisitMatrix | OutsideList:
        """Where visits are chosen now: in a round, or outside the rounds."""
        return self._matrix if self._round_id is not None else self._outside

    def learn(self, people: tuple[PersonChoice, ...]) -> None:
        """Take over who there is."""
        self._people = people

    def show_round(self, round_id: str) -> None:
        """Take over in which round is worked; empty outside the rounds."""
        changed = self._round_id != (round_id or None)
        self._round_id = round_id or None
        if changed and not self.is_form_open:
            self.hide_all()

    def hide_all(self) -> None:
        """Show nothing: there is no round."""
        for card in self.cards:
            card.hide()

    def show_chosen(self) -> None:
        """Show what is known of the chosen cell, unless a form is being filled in."""
        if self.is_form_open:
            return
        key = self.visit_id
        if key:
            self._tools.page.ask(
                VisitDetails(key), self._show_visit, self.gone, key="visit details"
            )
        else:
            self._show_pair()
        self.changed.emit(bool(key))

    @property
    def is_form_open(self) -> bool:
        """Whether something is being entered."""
        return not (self.entry.isHidden() and self.pausing.isHidden())

    def close_forms(self) -> None:
        """Go back to the chosen cell."""
        self.entry.hide()
        self.pausing.hide()
        self.show_chosen()
        self.place.setFocus()

    def open(self) -> None:
        """Give the keyboard to the panel of the chosen cell."""
        if self.is_form_open:
            self.close_forms()
        if self.visit_id and self.panel.visit_id == self.visit_id:
            self.panel.take_focus()
        elif self.visit_id:
            self._open_when_shown = True
        else:
            self.enter()

    def enter(self) -> None:
        """Enter a visit by hand, of the chosen pair."""
        visitor, host = self.chosen_pair or ("", "")
        self._show(self.entry)
        self.entry.begin(self._people, self._round_id, visitor, host)

    def pause(self, person_id: str = "") -> None:
        """Let somebody take a break."""
        shown = self._matrix.people.shown
        people = (*shown.view.rows, *shown.view.columns) if shown is not None else ()
        pauses = {p.person_id: p.paused_until for p in people if p.paused_until is not None}
        self._show(self.pausing)
        chosen = self.chosen_pair
        self.pausing.begin(self._people, pauses, person_id or (chosen[0] if chosen else ""))

    def _show_visit(self, visit: VisitRowFull) -> None:
        if visit.row.id != self.visit_id or self.is_form_open:
            return
        self.panel.show_visit(visit, {p.id: p.name for p in self._people})
        self._show(self.panel)
        if self._open_when_shown:
            self._open_when_shown = False
            self.panel.take_focus()

    def show_elsewhere(self, visit_id: str) -> None:
        """Show a visit that stands nowhere any more, but whose recording is still there."""
        query = VisitDetails(visit_id)
        self._tools.page.ask(query, self._show_called_off, self.gone, key="called off")

    def _show_called_off(self, visit: VisitRowFull) -> None:
        if self.called_off.is_of(visit) and not self.is_form_open:
            self.called_off.show_visit(visit)
            self._show(self.called_off)
            self.shown_elsewhere.emit()

    def gone(self, error: DomainError) -> None:
        """Leave it: a round or visit that is gone leaves the page too in a moment."""
        del error

    def _show_pair(self) -> None:
        shown, pair = self._matrix.people.shown, self.chosen_pair
        visitor, host = self._person(0, pair), self._person(1, pair)
        if shown is None or visitor is None or host is None:
            self.hide_all()
            return
        present = self._present_host(visitor.person_id)
        self.pair.show_pair(visitor, host, self._matrix.chosen_cell, present[1])
        self._show(self.pair)

    def _person(self, place: int, pair: tuple[str, str] | None) -> MatrixPerson | None:
        shown = self._matrix.people.shown
        if shown is None or pair is None:
            return None
        people = (shown.visitors, shown.hosts)[place]
        return next((p for p in people if p.person_id == pair[place]), None)

    def _present_host(self, visitor_id: str) -> tuple[str, str]:
        """Return the visit somebody still makes in this round, and the name of its host."""
        shown = self._matrix.people.shown
        if shown is not None:
            for host in shown.view.columns:
                cell = shown.view.cell(visitor_id, host.person_id)
                if cell.visit_id is not None and cell.state in MOVABLE:
                    return cell.visit_id, host.name
        return "", ""

    def _send_here(self) -> None:
        pair = self._matrix.chosen_pair
        if pair is not None:
            visit_id = self._present_host(pair[0])[0]
            self._mover.move(visit_id, pair[1])

    def _show(self, shown: QWidget) -> None:
        for card in self.cards:
            card.setVisible(card is shown)
        self.changed.emit(bool(self.visit_id))

    def _added(self, visitor_id: str, host_id: str, visit_id: str) -> None:
        self.entry.hide()
        if self._round_id is None:
            self._outside.choose_visit(visit_id)
        else:
            self._matrix.choose_pair(visitor_id, host_id)
        self.show_chosen()
        self.place.setFocus()
