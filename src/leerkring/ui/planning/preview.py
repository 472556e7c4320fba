"""The right half: the year as it would be, drawn again after each change."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from leerkring.app.planning.beginning import Beginning, region_of
from leerkring.domain.comparing import Comparison
from leerkring.domain.days import DayBlockKind
from leerkring.domain.errors import DomainError
from leerkring.domain.planning import Conflict, ConflictKind, Proposal
from leerkring.ui.messages import Deed
from leerkring.ui.planning.answers import Answers
from leerkring.ui.planning.asking import FoundPlan
from leerkring.ui.planning.beside import BesideView
from leerkring.ui.planning.choosing import Choosing
from leerkring.ui.planning.conflict_cards import ConflictCards
from leerkring.ui.planning.conflict_words import ConflictWords
from leerkring.ui.planning.fairness import FairnessCard
from leerkring.ui.planning.price import PriceWords
from leerkring.ui.planning.strip import Pill, StripView, YearStrip
from leerkring.ui.planning.table import DATE, RESERVE, ROLE_OF, PlanLine, PlanModel
from leerkring.ui.planning.why import WhyPanel
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.labels import h2, label
from leerkring.ui.widgets.layouts import card, clear, column, row
from leerkring.ui.widgets.load_bar import LoadBar
from leerkring.ui.widgets.notices import EmptyState, NoticeBar, announce
from leerkring.ui.widgets.tables import Table
from leerkring.ui.wording import Wording


class Preview(QWidget):
    """Strip, conflicts, meetings, reasons and fairness of one proposal."""

    stop_wanted = Signal()
    again_wanted = Signal()
    members_wanted = Signal()
    choice_taken = Signal(object, object)  # Conflict, Choice
    pinned = Signal(object)  # Pin
    release_wanted = Signal(int)

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._theme = theme
        self.words = ProposalWords(wording)
        self._found: FoundPlan | None = None
        self._circle_id = ""
        self._chosen: int | None = None
        self._view: StripView | None = None
        self.heading = h2(self.tr("Preview"))
        self.count = label("", "sub")
        self.state = label("", "small")
        self.changes = label("", "small", wrap=True)
        self.price = label("", "small", wrap=True)
        self._price_words = PriceWords(wording)
        self.compare = link(theme, self.tr("Beside today's plan"))
        self.compare.setCheckable(True)
        self.compare.toggled.connect(lambda _: self._show_beside())
        self.beside = BesideView(theme, self.words)
        for part in (self.changes, self.price, self.compare, self.beside):
            part.hide()
        self.stop = link(theme, self.tr("Stop"))
        self.stop.clicked.connect(lambda: self.stop_wanted.emit())
        self.strip = YearStrip(theme, wording)
        self.strip.picked.connect(self.choose)
        self.conflicts = ConflictCards(theme, ConflictWords(self.words))
        self.conflicts.taken.connect(self.choice_taken)
        self.model = PlanModel(theme, self.words)
        self.table = Table(theme, self.model, name=self.tr("Proposed meetings"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.grow_with_rows()
        self.table.clicked.connect(self._open)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._look(now))
        self.load = LoadBar(theme, wording)
        self.why = WhyPanel(theme, self.words)
        self.why.other_wanted.connect(self._choose_other)
        self.why.release_wanted.connect(self.release_wanted)
        self.fairness = FairnessCard(theme, self.words)
        self._choosing = Choosing(theme, self.words, self)
        self._choosing.pinned.connect(self.pinned)
        self._error = QVBoxLayout()
        self._empty = EmptyState(
            theme,
            self.tr("Nobody takes part yet"),
            self.tr("Choose who is in the circle; then the year appears here."),
            Deed(self.tr("Choose people"), lambda: self.members_wanted.emit()),
            icon="users",
        )
        self._lay_out()

    def show_year(self, answers: Answers, beginning: Beginning) -> None:
        """Show the months to plan in, before anything is found."""
        region = region_of(answers.draft(), beginning.locations)
        first = answers.first.replace(day=1)
        if self._view is None or (self._view.first, self._view.region) != (first, region):
            pills = self._view.pills if self._view is not None else ()
            self._view = StripView(first, beginning.calendar, region, pills)
            self.strip.show_year(self._view)
        nobody = not answers.members
        self._empty.setVisible(nobody)
        for widget in (self.strip, self._frame, self.count):
            widget.setVisible(not nobody)
        if nobody:
            self.load.forget()
            self.state.setText("")
            hidden = (
                self.why, self.fairness, self.conflicts, self.changes, self.compare, self.beside,
                self.price, self.stop,
            )  # fmt: skip
            for part in hidden:
                part.hide()

    def show_searching(self) -> None:
        """Say that the planner is at work, without taking away what is shown."""
        clear(self._error)
        self.load.forget()
        self.state.setText(self.tr("Looking for the best plan…"))
        self.stop.setVisible(self._found is not None)

    def show_found(self, found: FoundPlan, answers: Answers) -> None:
        """Show a proposal; the chosen meeting stays chosen."""
        self._found = found
        proposal = found.answer
        self.words.learn(found.basis)
        pinned = {pin.index for pin in answers.pins}
        unmet = proposal.unmet
        lines = [
            PlanLine(m, tuple(u for u in unmet if u.index == m.index), m.index in pinned)
            for m in proposal.of_circle(answers.key)
        ]
        index = self._chosen
        self.model.with_times = answers.agreement.start_time is None
        self.model.show_rows(lines)
        self._chosen = index
        if self._view is not None:
            pills = tuple(Pill(x.meeting.index, x.meeting.start.date(), x.stays) for x in lines)
            self._view = replace(self._view, pills=pills)
        self._mark()
        count = self.tr("%n meeting(s)", "", len(lines))
        self.count.setText(count)
        self._frame.setVisible(bool(lines) and bool(answers.members))
        self.fairness.show_proposal(proposal)
        self.conflicts.show_conflicts(_open_conflicts(proposal, answers))
        changes = self.words.changes(proposal.differences)
        self.changes.setText(changes)
        self.changes.setVisible(bool(changes))
        self.compare.setVisible(bool(changes))
        self._circle_id = answers.key
        self._show_beside()
        self.price.hide()
        self._say(found)

    def show_price(self, price: Comparison) -> None:
        """Say what the last choice by hand costs."""
        self.price.setText(self._price_words.price(price))
        self.price.show()
        announce(self, self.price.text())

    def show_error(self, error: DomainError) -> None:
        """Say why there is no proposal, with a way to go on."""
        clear(self._error)
        deed = Deed(self.tr("Try again"), lambda: self.again_wanted.emit())
        text = self.words.wording.refusal(error)
        self._error.addWidget(NoticeBar(self._theme, text, (deed,), tone="amber"))
        self.state.setText("")
        self.stop.hide()

    def choose(self, index: int) -> None:
        """Choose one meeting: show why, here, in the table and on the strip."""
        for number, line in enumerate(self.model.rows):
            if line.meeting.index == index:
                self.table.setCurrentIndex(self.model.index(number, DATE))

    # ---- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._theme
        self._frame = card(column(self.table, margins=(6, 4, 6, 4)))
        top = row(self.heading, self.count, None, self.state, self.stop, gap=theme.px(10))
        lines = column(
            top,
            self.strip,
            self.changes,
            row(self.compare, None),
            self.beside,
            self.price,
            self._error,
            self.conflicts,
            self.load,
            self._empty,
            self._frame,
            self.why,
            self.fairness,
            None,
            gap=theme.px(12),
        )
        self.setLayout(lines)
        self._empty.hide()
        self._frame.hide()
        self.fairness.hide()
        self.stop.hide()

    def _say(self, found: FoundPlan) -> None:
        clear(self._error)
        self.stop.setVisible(not found.final)
        if not found.final:
            self.state.setText(self.tr("Looking for a better plan…"))
        elif not found.answer.meetings:
            self.state.setText("")
        elif found.answer.proven:
            self.state.setText(self.tr("Best plan found"))
        elif found.stopped:
            self.state.setText(self.tr("Stopped: the best so far"))
        else:
            self.state.setText(self.tr("A good plan; a better one may exist"))
        if found.final:
            announce(self, f"{self.count.text()}. {self.state.text()}")

    def _show_beside(self) -> None:
        shown = self.compare.isVisibleTo(self) and self.compare.isChecked()
        if shown and self._found is not None:
            self.beside.show_changes(self._found.answer, self._found.basis, self._circle_id)
        self.beside.setVisible(shown)

    def _look(self, now: QModelIndex) -> None:
        line = self.model.row_of(now) if now.isValid() else None
        self._chosen = line.meeting.index if line else None
        self._show_chosen(line)

    def _mark(self) -> None:
        """Choose again, after the rows were replaced, what was chosen."""
        wanted = self._chosen
        if wanted is not None:
            self.choose(wanted)
        line = next((x for x in self.model.rows if x.meeting.index == wanted), None)
        self._chosen = wanted if line is not None else None
        self._show_chosen(line)

    def _show_chosen(self, line: PlanLine | None) -> None:
        self.why.show_line(line)
        if self._view is not None:
            self._view = replace(self._view, chosen=line.meeting.index if line else None)
            self.strip.show_year(self._view)

    # ---- choosing -----------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        self._choose_at(index.row(), index.column(), self.table.place_of(index))

    def _choose_other(self, column: int, place: QRect) -> None:
        self._choose_at(self.table.currentIndex().row(), column, place)

    def _choose_at(self, number: int, column: int, place: QRect) -> None:
        if self._found is None or not 0 <= number < len(self.model.rows):
            return
        line = self.model.rows[number]
        if line.stays or column == RESERVE:
            return
        if column == DATE:
            self._choosing.other_day(line.meeting, place)
        elif any(one.reason is not None for one in line.people(ROLE_OF[column])):
            proposal, facts = self._found.answer, self._found.basis
            self._choosing.other_person(line.meeting, ROLE_OF[column], proposal, facts, place)


def _open_conflicts(proposal: Proposal, answers: Answers) -> tuple[Conflict, ...]:
    seen = answers.left_out
    found = (c for c in proposal.conflicts if (c.kind.value, c.index) not in seen)
    return tuple(c for c in found if answers.agreement.weekdays or not _is_passing(c))


def _is_passing(conflict: Conflict) -> bool:
    """Tell whether just one day of the week was in the way, where any day is good."""
    block = conflict.block
    return (
        conflict.kind is ConflictKind.TARGET_BLOCKED
        and block is not None
        and block.kind is DayBlockKind.PUBLIC_HOLIDAY
    )
