"""The page Keukenbezoeken: a round as a matrix of who visits whom, and the chosen visit."""

from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from leerkring.app.circles.choices import Choices, CircleChoices
from leerkring.app.people.export import ListWriter
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.rounds import RemoveRound
from leerkring.app.visits.rows import CellState, MatrixView, RoundRow, Rounds
from leerkring.domain.errors import DomainError
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.services import Services
from leerkring.ui.visits.body import VisitsBody
from leerkring.ui.visits.choosing import Chooser
from leerkring.ui.visits.deeds import VisitDeeds
from leerkring.ui.visits.hosts import PairMover
from leerkring.ui.visits.legend import MatrixLegend
from leerkring.ui.visits.matrix import VisitMatrix
from leerkring.ui.visits.matrix_words import MatrixWords
from leerkring.ui.visits.papers import RoundPapers
from leerkring.ui.visits.shown import Narrowing, shown_of
from leerkring.ui.visits.tools import Tools
from leerkring.ui.visits.words import VisitWords
from leerkring.ui.widgets.bubble import Said
from leerkring.ui.widgets.buttons import icon_button
from leerkring.ui.widgets.fields import SearchField, choice_field
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.notices import EmptyState

_ALWAYS = (CellState.PLANNED_NO_DAY, CellState.PLANNED, CellState.TO_REFLECT, CellState.CLOSED)


class VisitsPage(Page):
    """Shows one round; the place's id may name it, and its part a visit to choose."""

    name: ClassVar[str] = "visits"
    concerns: ClassVar[frozenset[str]] = frozenset(
        (
            "VisitRound", "RoundPlace", "PeerVisit", "VisitPause", "Person", "Absence", "Location",
            "Circle", "Membership", "Meeting", "CoachingSession", "ClosedDays",
        )
    )  # fmt: skip

    def __init__(self, services: Services, lists: ListWriter) -> None:
        super().__init__(services)
        theme, wording = services.theme, services.wording
        self.words = MatrixWords(wording)
        self.tools = Tools(self, VisitWords(wording))
        self._rounds: tuple[RoundRow, ...] = ()
        self._view: MatrixView | None = None
        self._wanted_round = ""
        self._wanted_visit = ""
        self.frame = PageFrame(theme, self.tr("Peer visits"))
        self.rounds = choice_field(theme, ())
        self.rounds.setAccessibleName(self.tr("Round"))
        self.location = choice_field(theme, ())
        self.location.setAccessibleName(self.tr("Location"))
        self.search = SearchField(theme, self.tr("Search a name"))
        self.summary = label("", "sub")
        self.nobody = small("")
        self.mover = PairMover(self.tools, self.show_visit)
        self.matrix = VisitMatrix(theme, self.words, self._describe)
        self.legend = MatrixLegend(theme)
        self.body = VisitsBody(theme, self.matrix, self.legend)
        self.chooser = Chooser(self.tools, self.words, self.matrix, self.mover)
        self.empty = EmptyState(
            theme,
            self.tr("No round yet"),
            self.tr("In a round everybody visits somebody else once."),
            Deed(self.tr("Make a round"), self.make_round),
            icon="door-open",
        )
        self._make_actions()
        self.papers = RoundPapers(self, lists)
        self.print_action = self.papers.overview
        self.export_action = self.papers.visits_list
        self._lay_out()
        self._connect()

    # Building

    def _make_actions(self) -> None:
        self.make_action = self.action(
            self.tr("Make a round"), self.make_round, icon="wand-sparkles"
        )
        self.primary_action = self.make_action
        self.frame.set_primary(self.make_action)
        self.rest_action = self.action(self.tr("Plan the rest"), self.plan_rest)
        self.frame.add_action(self.rest_action)
        self.new_action = self.action(self.tr("Enter a visit…"), self.enter, icon="plus")
        self.pause_action = self.action(
            self.tr("Take a break from visits…"), self.chooser.pause, menu=Menu.EDIT
        )
        self.change_action = self.action(self.tr("Change this round…"), self.plan_rest)
        self.remove_action = self.action(
            self.tr("Remove this round"), self.remove_round, menu=Menu.EDIT
        )
        self.deeds = VisitDeeds(self, self.chooser, self.matrix, self.mover)

    def _lay_out(self) -> None:
        theme = self.services.theme
        self.rounds.setMinimumWidth(theme.px(190))
        self.location.setMinimumWidth(theme.px(150))
        self.search.setMinimumWidth(theme.px(160))
        self.more = icon_button(theme, "ellipsis", self.tr("More"))
        self.more.clicked.connect(self._open_more)
        self.frame.toolbar.addWidget(self.rounds)
        self.frame.toolbar.addWidget(self.summary)
        self.frame.toolbar.addWidget(self.location)
        self.frame.toolbar.addWidget(self.search)
        self.printer = self.papers.button(theme)
        self.printer.clicked.connect(self._open_printing)
        self.frame.header.insertWidget(0, self.more)
        self.frame.header.insertWidget(0, self.printer)
        for card in self.chooser.cards:
            self.body.side.addWidget(card)
            card.hide()
        self.body.side.addStretch(1)
        self.frame.body.addWidget(self.nobody)
        self.frame.body.addWidget(self.body, 1)
        self.frame.body.addWidget(self.empty, 1)
        for part in (self.nobody, self.body, self.empty):
            part.hide()
        self.fill(self.frame)

    def _connect(self) -> None:
        self.rounds.activated.connect(lambda _: self._choose_round())
        self.location.activated.connect(lambda _: self._show())
        self.search.textChanged.connect(lambda _: self._show())
        self.search.stepped.connect(lambda _: self.matrix.setFocus())
        self.search.left.connect(self.matrix.setFocus)
        self.matrix.host_wanted.connect(self.mover.move)
        self.matrix.step_wanted.connect(lambda key, step: self.mover.step(self.matrix, key, step))
        self.matrix.done_wanted.connect(lambda _: self.deeds.mark())
        self.matrix.cancel_wanted.connect(lambda _: self.chooser.panel.call_off())
        self.matrix.menu_wanted.connect(self.open_menu)
        self.matrix.dragged.connect(lambda key: self.mover.follow(self.matrix, key))
        self.chooser.changed.connect(self._chosen)
        self.chooser.entry.closed.connect(self._without_rounds)
        self.chooser.entry.added.connect(lambda *_: self._without_rounds())

    def _describe(self, visit_id: str, host_id: str) -> Said:
        return self.mover.describe(self.matrix, visit_id, host_id)

    # Asking and showing

    def show_place(self, place: Place) -> None:
        self._wanted_round = place.id or self._wanted_round
        self._wanted_visit = place.part
        super().show_place(place)

    def first_focus(self) -> QWidget | None:
        return self.matrix if self._rounds else self.empty.button

    def leave(self) -> bool:
        """Close a form with Esc."""
        if self.chooser.is_form_open:
            self.chooser.close_forms()
            return True
        return False

    def _without_rounds(self) -> None:
        """Go back to the empty page when a form closes and there is no round."""
        if not self._rounds and not self.chooser.is_form_open:
            self.body.hide()
            self.empty.show()

    def refresh(self, changes: Changed | None = None) -> None:
        del changes
        self.ask(CircleChoices(), self._know_people, key="people")
        self.ask(Rounds(), self._show_rounds, key="rounds")

    def show_visit(self, visit_id: str) -> None:
        """Choose a visit, and show when it can be."""
        if self.matrix.choose_visit(visit_id):
            self.chooser.open()

    def _know_people(self, choices: Choices) -> None:
        self.chooser.learn(choices.people)

    @property
    def round_id(self) -> str:
        """The shown round; empty when there is none."""
        return str(self.rounds.currentData() or "")

    def _show_rounds(self, rounds: tuple[RoundRow, ...]) -> None:
        self._rounds = rounds
        wanted = self._wanted_round or self.round_id
        self.rounds.clear()
        for one in rounds:
            self.rounds.addItem(one.name, one.id)
        self.rounds.setCurrentIndex(max(0, self.rounds.findData(wanted)) if rounds else -1)
        there = bool(rounds)
        for part in (self.rounds, self.summary, self.search, self.more, self.body):
            part.setVisible(there)
        self.body.show_matrix(there)
        self.empty.setVisible(not there)
        self.chooser.show_round(self.round_id)
        self.remove_action.setEnabled(there)
        self.papers.show_round(self.round_id)
        if there:
            self._ask_matrix()
        else:
            self._view = None
            self.location.hide()
            self.nobody.hide()
            self.rest_action.setVisible(False)
            self.chooser.hide_all()
            self._chosen(False)  # noqa: FBT003 - as the signal says it

    def _choose_round(self) -> None:
        self._wanted_round = self.round_id
        self.services.navigator.stay(Place(self.name, self.round_id))
        self.chooser.show_round(self.round_id)
        self.papers.show_round(self.round_id)
        self._ask_matrix()

    def _ask_matrix(self) -> None:
        query = RoundMatrix(self.round_id)
        self.ask(query, self._show_view, self._round_gone, key="matrix")

    def _round_gone(self, error: DomainError) -> None:
        """Leave it: a round that was just removed goes from the list too."""
        del error

    def _show_view(self, view: MatrixView) -> None:
        self._view = view
        self._show_locations(view)
        self.summary.setText(self.words.summary(view.round))
        unplanned = view.round.with_moment < view.round.visits or any(
            not person.visits for person in view.rows
        )
        ahead = view.round.last >= self.tools.today()
        self.rest_action.setVisible(unplanned and ahead)
        self.frame.fit_header()
        self._show()

    def _show_locations(self, view: MatrixView) -> None:
        chosen = self.location.currentData()
        self.location.clear()
        self.location.addItem(self.tr("All locations"), "")
        for key, name in view.locations:
            self.location.addItem(name, key)
        self.location.setCurrentIndex(max(0, self.location.findData(chosen)))
        self.location.setVisible(len(view.locations) > 1)

    def _show(self) -> None:
        """Show what fits the filters now."""
        view = self._view
        if view is None:
            return
        wanted = Narrowing(str(self.location.currentData() or ""), self.search.text())
        shown = shown_of(view, wanted)
        there = bool(shown.visitors and shown.hosts)
        said = self.tr("Nobody fits. Look for another name or location.")
        if not wanted.is_on:
            said = self.tr("Nobody takes part in this round yet. Plan the rest.")
        self.nobody.setText(said)
        self.nobody.setVisible(not there)
        self.body.setVisible(there)
        self.legend.show_states(self.words.legend(view, _ALWAYS))
        if there:
            self.matrix.show_people(shown)
        if self._wanted_visit and self.matrix.choose_visit(self._wanted_visit):
            self._wanted_visit = ""

    def _chosen(self, visit: bool) -> None:  # noqa: FBT001 - a signal's payload
        self.deeds.allow(on=visit)
        self.body.fit_side()

    # What can be done

    def make_round(self) -> None:
        """Make a new round."""
        self.go("round")

    def enter(self) -> None:
        """Enter a visit by hand, also without any round."""
        self.empty.hide()
        self.body.show()
        self.chooser.enter()

    def plan_rest(self) -> None:
        """Plan what has no host or no day yet in this round."""
        self.go("round", self.round_id)

    def remove_round(self) -> None:
        """Take the shown round away; it can be undone."""
        row = next((r for r in self._rounds if r.id == self.round_id), None)
        if row is not None:
            said = self.tr("{name} is gone.").format(name=row.name)
            self._wanted_round = ""
            self.tools.do(RemoveRound(row.id), said)

    def open_menu(self, at: QPoint) -> None:
        """Show what can be done with the chosen visit or pair."""
        self.deeds.open_menu(at, [self.new_action, self.pause_action])

    def _open_more(self) -> None:
        actions = [self.new_action, self.pause_action]
        if self.round_id:
            lists = [self.papers.visits_list, self.papers.rounds_list]
            actions += [*lists, self.change_action, self.remove_action]
        self.deeds.pop_up(actions, self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _open_printing(self) -> None:
        below = self.printer.mapToGlobal(self.printer.rect().bottomLeft())
        self.deeds.pop_up([self.papers.cards, self.papers.overview], below)
