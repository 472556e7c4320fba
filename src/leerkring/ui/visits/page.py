"""The page Keukenbezoeken: a round as a matrix of who visits whom, and the chosen visit."""

from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from leerkring.app.circles.choices import Choices, CircleChoices
from leerkring.app.people.export import ListWriter
from leerkring.app.visits.details import VisitList
from leerkring.app.visits.matrix import RoundMatrix
from leerkring.app.visits.rounds import RemoveRound
from leerkring.app.visits.rows import CellState, MatrixView, RoundRow, Rounds, VisitRow
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
from leerkring.ui.visits.menus import HeadMenus
from leerkring.ui.visits.outside import OUTSIDE_ROUNDS, OutsideList
from leerkring.ui.visits.papers import RoundPapers
from leerkring.ui.visits.shown import Narrowing, fill_locations, shown_of
from leerkring.ui.visits.tools import Tools
from leerkring.ui.visits.words import VisitWords
from leerkring.ui.widgets.bubble import Said
from leerkring.ui.widgets.fields import SearchField, choice_field, grow_with_options
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label, small
from leerkring.ui.widgets.notices import EmptyState

_ALWAYS = (CellState.PLANNED_NO_DAY, CellState.PLANNED, CellState.TO_REFLECT, CellState.CLOSED)


class VisitsPage(Page):
    """Shows one round, or what is in none; the place's id may name it, its part a visit."""

    name: ClassVar[str] = "visits"
    concerns: ClassVar[frozenset[str]] = frozenset(
        (
            "VisitRound", "RoundPlace", "PeerVisit", "VisitPause", "Person", "Absence", "Location",
            "Circle", "Membership", "Meeting", "CoachingSession", "ClosedDays", "Tag",
        )
    )  # fmt: skip

    def __init__(self, services: Services, lists: ListWriter) -> None:
        super().__init__(services)
        theme, wording = services.theme, services.wording
        self.words = MatrixWords(wording)
        self.tools = Tools(self, VisitWords(wording))
        self._rounds: tuple[RoundRow, ...] = ()
        self._outside: tuple[VisitRow, ...] = ()
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
        self.outside = OutsideList(theme, self.words)
        self.body = VisitsBody(theme, self.matrix, self.legend, self.outside)
        self.chooser = Chooser(self.tools, self.words, self.matrix, self.outside, self.mover)
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
        grow_with_options(theme, self.rounds, least=190, most=320)
        grow_with_options(theme, self.location, least=150, most=240)
        self.search.setMinimumWidth(theme.px(160))
        self.frame.toolbar.addWidget(self.rounds)
        self.frame.toolbar.addWidget(self.summary)
        self.frame.toolbar.addWidget(self.location)
        self.frame.toolbar.addWidget(self.search)
        of_round = (self.change_action, self.remove_action)
        self.menus = HeadMenus(self, self.frame, self.deeds, self.papers, of_round)
        self.menus.general = (self.new_action, self.pause_action)
        self.more, self.printer = self.menus.more, self.menus.printer
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
        self.search.stepped.connect(lambda _: self.chooser.place.setFocus())
        self.search.left.connect(lambda: self.chooser.place.setFocus())
        self.matrix.host_wanted.connect(self.mover.move)
        self.matrix.step_wanted.connect(lambda key, step: self.mover.step(self.matrix, key, step))
        for place in (self.matrix, self.outside):
            place.done_wanted.connect(lambda _: self.deeds.mark())
            place.cancel_wanted.connect(lambda _: self.chooser.panel.call_off())
            place.menu_wanted.connect(self.open_menu)
        self.matrix.dragged.connect(lambda key: self.mover.follow(self.matrix, key))
        self.chooser.changed.connect(self._chosen)
        self.chooser.panel.refused.connect(self.body.show_part)
        self.chooser.shown_elsewhere.connect(self._found_elsewhere)
        self.chooser.entry.closed.connect(self._without_rounds)
        self.chooser.entry.added.connect(self._added)

    def _describe(self, visit_id: str, host_id: str) -> Said:
        return self.mover.describe(self.matrix, visit_id, host_id)

    # Asking and showing

    def show_place(self, place: Place) -> None:
        self._wanted_round = place.id or self._wanted_round
        self._wanted_visit = place.part
        if place.part:
            self.search.clear()
            self.location.setCurrentIndex(0)
        super().show_place(place)

    def first_focus(self) -> QWidget | None:
        return self.chooser.place if self.is_filled else self.empty.button

    def leave(self) -> bool:
        """Close a form with Esc."""
        if self.chooser.is_form_open:
            self.chooser.close_forms()
            return True
        return False

    def _without_rounds(self) -> None:
        """Go back to the empty page when a form closes and there is no visit either."""
        if not self.is_filled and not self.chooser.is_form_open:
            self.body.hide()
            self.empty.show()

    def refresh(self, changes: Changed | None = None) -> None:
        del changes
        self.ask(CircleChoices(), self._know_people, key="people")
        self.ask(VisitList(outside=True), self._know_outside, key="outside")

    def _know_outside(self, visits: tuple[VisitRow, ...]) -> None:
        self._outside = visits
        self.ask(Rounds(), self._show_rounds, key="rounds")

    def _added(self, visitor_id: str, host_id: str, visit_id: str) -> None:
        del visitor_id, host_id
        if not self.round_id:
            self._wanted_visit = visit_id
            self.refresh()

    def _found_elsewhere(self) -> None:
        self._wanted_visit = ""

    def show_visit(self, visit_id: str) -> None:
        """Choose a visit, and show when it can be."""
        if self.chooser.place.choose_visit(visit_id):
            self.chooser.open()

    def _know_people(self, choices: Choices) -> None:
        self.chooser.learn(choices.people)

    @property
    def round_id(self) -> str:
        """The shown round; empty when there is none, or visits outside the rounds are shown."""
        chosen = str(self.rounds.currentData() or "")
        return "" if chosen == OUTSIDE_ROUNDS else chosen

    @property
    def is_filled(self) -> bool:
        """Whether there is any round or visit."""
        return bool(self._rounds or self._outside)

    def _show_rounds(self, rounds: tuple[RoundRow, ...]) -> None:
        self._rounds = rounds
        wanted = self._wanted_round or str(self.rounds.currentData() or "")
        if any(one.id == self._wanted_visit for one in self._outside):
            wanted = self._wanted_round = OUTSIDE_ROUNDS
        self.rounds.clear()
        for one in rounds:
            self.rounds.addItem(one.name, one.id)
        if self._outside:
            self.rounds.addItem(self.tr("Outside a round"), OUTSIDE_ROUNDS)
        there = self.is_filled
        self.rounds.setCurrentIndex(max(0, self.rounds.findData(wanted)) if there else -1)
        for part in (self.rounds, self.summary, self.search, self.more, self.body):
            part.setVisible(there)
        self.body.show_matrix(there)
        self.empty.setVisible(not there)
        if there:
            self._show_chosen_round()
        else:
            self.chooser.show_round("")
            self.menus.show_round("")
            self._view = None
            self.location.hide()
            self.nobody.hide()
            self.rest_action.setVisible(False)
            self.chooser.hide_all()
            self._chosen(False)  # noqa: FBT003 - as the signal says it

    def _choose_round(self) -> None:
        self._wanted_round = str(self.rounds.currentData() or "")
        self.services.navigator.stay(Place(self.name, self._wanted_round))
        self._show_chosen_round()

    def _show_chosen_round(self) -> None:
        self.chooser.show_round(self.round_id)
        self.menus.show_round(self.round_id)
        self.body.show_outside(not self.round_id)
        if self.round_id:
            query = RoundMatrix(self.round_id)
            self.ask(query, self._show_view, self.chooser.gone, key="matrix")
            return
        self._view = None
        self.location.hide()
        self.rest_action.setVisible(False)
        self.summary.setText(self.words.outside_summary(len(self._outside)))
        self.frame.fit_header()
        self._show()

    def _show_view(self, view: MatrixView) -> None:
        if view.round.id != self.round_id:
            return
        self._view = view
        fill_locations(self.location, view, self.tr("All locations"))
        self.summary.setText(self.words.summary(view.round))
        unplanned = view.round.without_day > 0 or any(not p.visits for p in view.rows)
        ahead = view.round.last >= self.tools.today()
        self.rest_action.setVisible(unplanned and ahead)
        self.frame.fit_header()
        self._show()

    def _show(self) -> None:
        """Show what fits the filters now."""
        view = self._view
        if not self.round_id and self._outside:
            self.outside.show_visits(self._outside, self.search.text())
            self._show_found(self.tr("Nobody fits. Look for another name."), self.outside.count())
        if view is None:
            return
        wanted = Narrowing(str(self.location.currentData() or ""), self.search.text())
        shown = shown_of(view, wanted)
        there = bool(shown.visitors and shown.hosts)
        said = self.tr("Nobody fits. Look for another name or location.")
        if not wanted.is_on:
            said = self.tr("Nobody takes part in this round yet. Plan the rest.")
        self.legend.show_states(self.words.legend(view, _ALWAYS))
        if there:
            self.matrix.show_people(shown)
        self._show_found(said, there)

    def _show_found(self, nobody: str, found: object) -> None:
        """Show what fits, with the wanted visit chosen, or say that nobody does."""
        self.nobody.setText(nobody)
        self.nobody.setVisible(not found)
        self.body.setVisible(bool(found))
        wanted = self._wanted_visit
        if wanted and self.chooser.place.choose_visit(wanted):
            self._wanted_visit = ""
        elif wanted:
            self.chooser.show_elsewhere(wanted)

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
        self.deeds.open_menu(at, self.menus.general)
