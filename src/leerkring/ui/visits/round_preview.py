"""Beside the questions: the round that follows, as a matrix or a list, and what does not fit."""

from collections.abc import Callable
from itertools import starmap

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from leerkring.app.visits.rows import CellState, MatrixView
from leerkring.domain.visit_clashes import seen_by_several
from leerkring.domain.visit_planning import (
    ProposedVisit,
    RoundFigures,
    RoundProposal,
    UnmetKind,
    UnmetVisit,
    VisitChoice,
)
from leerkring.domain.visits import VisitForm
from leerkring.ui.theme import Theme
from leerkring.ui.visits.legend import MatrixLegend
from leerkring.ui.visits.matrix import VisitMatrix
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.round_view import PROPOSED
from leerkring.ui.visits.round_words import RoundWords
from leerkring.ui.visits.shown import Narrowing, shown_of
from leerkring.ui.visits.words import VisitWords
from leerkring.ui.widgets.bubble import Said
from leerkring.ui.widgets.buttons import Choice, link, plain
from leerkring.ui.widgets.labels import h2, label, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, row, widget_of
from leerkring.ui.widgets.load_bar import LoadBar
from leerkring.ui.widgets.notices import announce
from leerkring.ui.widgets.short_names import short_names
from leerkring.ui.widgets.tables import Column, Table, TableModel

MATRIX, LIST = "matrix", "list"
WHY = 4  # the last column of the list
NARROW = 560  # design pixels, less than which there is no room for it
MOST_UNMET = 12  # cards shown at once; more when asked
_LEGEND = (CellState.PLANNED,)
_QUIET = (UnmetKind.PAUSED, UnmetKind.NOT_HERE)


class RoundPreview(QWidget):
    """Shows a proposal; what the user chooses in it is told, not done."""

    stop_wanted = Signal()
    choice_taken = Signal(object, object)  # UnmetVisit, VisitChoice
    people_wanted = Signal()  # there are too few people at all

    def __init__(self, theme: Theme, words: RoundWords, visit_words: VisitWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._visit_words = visit_words
        self._proposal: RoundProposal | None = None
        self._short: dict[str, str] = {}
        self._round_id = ""
        self._most = MOST_UNMET
        self.buttons: list[QWidget] = []
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        theme, wording = self._theme, self._words.wording
        self.state = h2("")
        self.state.setWordWrap(True)
        self.fresh = small("")
        self.add_people = plain(theme, self.tr("Add people"), icon="user-plus")
        self.add_people.clicked.connect(self.people_wanted)
        self.add_people.hide()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Looking for the best round"))
        self.stop = link(theme, self.tr("Stop"))
        self.stop.clicked.connect(self.stop_wanted)
        self.busy_line = widget_of(row(self.busy, self.stop, gap=theme.px(10)))
        self.busy_line.hide()
        self.view = Choice(
            theme, [(MATRIX, self.tr("Matrix")), (LIST, self.tr("List"))], name=self.tr("Show as")
        )
        self.view.chosen.connect(lambda _: self._show_view())
        self.matrix_words = MatrixWords(wording)
        self.matrix = VisitMatrix(theme, self.matrix_words, lambda _, __: Said(""))
        self.matrix.may_change = False
        self.matrix.chosen.connect(self._explain)
        self.legend = MatrixLegend(theme)
        self.why = small("")
        self.model: TableModel[ProposedVisit] = TableModel(theme, self._columns())
        self.table = Table(theme, self.model, name=self.tr("Visits in this round"))
        self.table.setMinimumHeight(theme.px(220))
        self.table.horizontalHeader().setMinimumSectionSize(theme.px(24))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._explain_row())
        self.row_why = small("")
        self.row_why.setWordWrap(True)
        self.load = LoadBar(theme, wording)
        self._unmet = QVBoxLayout()
        self._unmet.setSpacing(theme.px(8))

    def _columns(self) -> tuple[Column[ProposedVisit], ...]:
        return (
            self._who(self.tr("Visits"), lambda v: v.visitor_id, strong=True),
            self._who(self.tr("Is visited"), lambda v: v.host_id),
            Column(self.tr("When"), self._begins, words=self._when, note=self._when),
            self._who(self.tr("Stands in"), lambda v: v.cover_id),
            Column(self.tr("Why"), self._reasons, note=self._reasons),
        )

    def _who(
        self,
        title: str,
        who: Callable[[ProposedVisit], str | None],
        *,
        strong: bool = False,
    ) -> Column[ProposedVisit]:
        """Return a column with short names; the whole ones are heard and in the tooltip."""

        def whole(visit: ProposedVisit) -> str:
            return self._words.name(who(visit)) or "\N{EN DASH}"

        def short(visit: ProposedVisit) -> str:
            return self._short.get(who(visit) or "", whole(visit))

        return Column(title, short, words=whole, note=whole, strong=strong)

    def _lay_out(self) -> None:
        theme = self._theme
        px = theme.px
        around = widget_of(column(self.legend, self.why, gap=px(8), margins=(px(12), 0, px(8), 0)))
        inside = column(self.matrix, around, gap=px(8), margins=(px(2), px(4), px(4), px(10)))
        inside.setStretch(0, 1)
        self.matrix_card = card(inside)
        below = widget_of(column(self.row_why, margins=(px(10), 0, px(8), px(4))))
        listed = column(self.table, below, gap=px(4), margins=(px(4), px(4), px(4), px(6)))
        self.table_card = card(listed)
        self.table_card.hide()
        head = row(gap=px(12))
        said = column(self.state, self.fresh, gap=px(2))
        said.addWidget(self.add_people, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(said, 1)
        head.addWidget(self.view)
        head.setAlignment(self.view, Qt.AlignmentFlag.AlignTop)
        self.content = widget_of(column(self.matrix_card, self.table_card, gap=0))
        self.unmet_box = widget_of(self._unmet)
        self.view.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        parts = column(head, self.busy_line, self.load, self.unmet_box, self.content, gap=px(12))
        parts.setStretch(4, 1)
        parts.addStretch()  # where there is no round, what is said stays together at the top
        self.setLayout(parts)

    # Showing

    def show_searching(self) -> None:
        """Say that something better may come."""
        self.busy_line.show()
        self.add_people.hide()
        self.load.forget()
        self._most = MOST_UNMET
        if self._proposal is None:
            self.state.setText(self.tr("Looking for a round…"))
            self.fresh.hide()
            self.view.hide()
            self.content.hide()
            self.unmet_box.hide()

    def show_nothing(self, text: str, *, few_people: bool = False) -> None:
        """Say why there is no round; offer to add people when there are too few at all."""
        self.add_people.setVisible(few_people)
        self._proposal = None
        self.load.forget()
        self.busy_line.hide()
        self.state.setText(text)
        for part in (self.fresh, self.view, self.content, self.unmet_box):
            part.hide()

    def show_proposal(
        self, proposal: RoundProposal, view: MatrixView, figures: RoundFigures, *, final: bool
    ) -> None:
        """Show what was found."""
        self._proposal, self._round_id = proposal, figures.round_id
        self.busy_line.setVisible(not final)
        self.add_people.hide()
        self.state.setText(self._words.found(figures))
        said = (self._words.fresh(figures), self._words.even(proposal.evenness))
        self.fresh.setText(" ".join(filter(None, said)))
        self.fresh.setVisible(figures.visits > 0)
        shown = shown_of(view, Narrowing())
        there = bool(shown.visitors and shown.hosts)
        self.content.setVisible(there)
        self.view.setVisible(there)
        if there:
            self.matrix.show_people(shown)
            self.legend.show_states(self.matrix_words.legend(view, _LEGEND))
        visits = proposal.of_round(figures.round_id)
        people = {k for v in visits for k in (v.visitor_id, v.host_id, v.cover_id) if k}
        self._short = short_names({key: self._words.name(key) for key in people})
        self.model.show_rows(sorted(visits, key=self._by_name))
        self._fit_list()
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_unmet(proposal)
        if final:
            announce(self, self.state.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow() != self.table.isColumnHidden(WHY):
            self._fit_list()

    def _is_narrow(self) -> bool:
        return self.width() < self._theme.px(NARROW)

    def _fit_list(self) -> None:
        """Leave the reasons to what is said below the list where there is no room for them."""
        narrow = self._is_narrow()
        self.table.setColumnHidden(WHY, narrow)
        self.table.fit_columns(WHY - 1 if narrow else WHY)

    def _by_name(self, visit: ProposedVisit) -> str:
        return self._words.name(visit.visitor_id).casefold()

    def _show_view(self) -> None:
        matrix = self.view.value == MATRIX
        self.matrix_card.setVisible(matrix)
        self.table_card.setVisible(not matrix)

    def _show_unmet(self, proposal: RoundProposal) -> None:
        clear(self._unmet)
        self.buttons = []
        loud = [one for one in proposal.unmet if one.kind not in _QUIET]
        quiet = [one for one in proposal.unmet if one.kind in _QUIET]
        for one in loud[: self._most]:
            self._unmet.addWidget(self._unmet_card(one))
        if len(loud) > self._most:
            text = self.tr("Show more: %n left", "", len(loud) - self._most)
            more = link(self._theme, text, icon="chevron-down")
            more.clicked.connect(lambda: self._show_more(proposal))
            self._unmet.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if quiet:
            said = " ".join(self._words.unmet(one) for one in quiet[:MOST_UNMET])
            self._unmet.addWidget(small(said))
        several = seen_by_several(proposal.of_round(self._round_id))
        if several:
            said = " ".join(starmap(self._words.several, several.items()))
            self._unmet.addWidget(small(said))
        self.unmet_box.setVisible(bool(loud or quiet or several))

    def _show_more(self, proposal: RoundProposal) -> None:
        """Show the next of what does not fit, and go on from there."""
        before = len(self.buttons)
        self._most += MOST_UNMET
        self._show_unmet(proposal)
        if before < len(self.buttons):
            self.buttons[before].setFocus()

    def _unmet_card(self, one: UnmetVisit) -> QWidget:
        theme = self._theme
        said = label(self._words.unmet(one), wrap=True)
        ways = FlowLayout(theme.px(8))
        for choice in one.choices:
            ways.addWidget(self._way(one, choice))
        parts = column(said, gap=theme.px(8), margins=(16, 12, 16, 12))
        if one.choices:
            parts.addLayout(ways)
        return card(parts)

    def _way(self, one: UnmetVisit, choice: VisitChoice) -> QWidget:
        text = self._words.choice(choice, one)
        button = plain(self._theme, text)
        button.setAccessibleDescription(self._words.unmet(one))
        button.clicked.connect(lambda: self.choice_taken.emit(one, choice))
        self.buttons.append(button)
        return button

    # Why

    def _explain(self) -> None:
        """Say below the matrix why the chosen visit is what it is."""
        proposal, key = self._proposal, self.matrix.chosen_cell.visit_id or ""
        visits = proposal.of_round(self._round_id) if proposal is not None else ()
        chosen = next((v for v in visits if f"{PROPOSED}{v.visitor_id}" == key), None)
        self._say_why(self.why, chosen)

    def _explain_row(self) -> None:
        """Say below the list why the chosen visit is what it is."""
        self._say_why(self.row_why, self.model.row_of(self.table.currentIndex()))

    def _say_why(self, place: QLabel, chosen: ProposedVisit | None) -> None:
        said = ""
        if chosen is not None:
            pair = self.matrix_words.pair(
                self._words.name(chosen.visitor_id), self._words.name(chosen.host_id)
            )
            said = f"{pair}, {self._when(chosen)}. {self._reasons(chosen)}."
        place.setText(said)
        place.setVisible(bool(said))

    def _when(self, visit: ProposedVisit) -> str:
        if visit.start is not None and visit.end is not None:
            return self._visit_words.moment(visit.start, visit.end)
        if visit.form is VisitForm.VIDEO:
            return self._visit_words.form(visit.form)
        return self.tr("no day yet")

    def _begins(self, visit: ProposedVisit) -> str:
        if visit.start is None:
            return self._when(visit)
        wording = self._visit_words.wording
        return f"{wording.short_day(visit.start.date())}, {wording.clock(visit.start.time())}"

    def _reasons(self, visit: ProposedVisit) -> str:
        return self._visit_words.reasons(visit.reasons)
