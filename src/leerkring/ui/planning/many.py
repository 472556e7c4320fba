"""The page *Plan alle kringen*: several circles at once, accepted circle by circle."""

from dataclasses import replace
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.circles.rows import CircleList, CircleRow
from leerkring.app.load.warnings import LoadWarning, of_plan
from leerkring.app.organisation.settings import AppSettings, CurrentSettings
from leerkring.app.planning.accept import AcceptPlan
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.planning.ports import Planner
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts
from leerkring.domain.plan_request import MANY_CIRCLES, PRESETS, PlanRequest, Preset
from leerkring.domain.planning import Proposal
from leerkring.domain.years import YearKind, YearSpan
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.page import Page
from leerkring.ui.planning.asking import FoundPlan, planning
from leerkring.ui.planning.circle_line import CircleLine
from leerkring.ui.planning.words import ProposalWords
from leerkring.ui.searching import Search
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import Choice, link
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import card, clear, column, row
from leerkring.ui.widgets.load_bar import LoadBar
from leerkring.ui.widgets.notices import EmptyState, announce

ENOUGH_LEFT = 84  # days: with less of the school year to go, the next is meant


class PlanManyPage(Page):
    """Tick circles, plan them together, put in the calendar what looks right."""

    name: ClassVar[str] = "plan_all"
    concerns: ClassVar[frozenset[str]] = frozenset({"Circle", "Meeting", "Membership", "Setting"})

    def __init__(self, services: Services, planner: Planner) -> None:
        super().__init__(services)
        self._planner = planner
        self._words = ProposalWords(services.wording)
        self._circles: tuple[CircleRow, ...] = ()
        self._proposal: Proposal | None = None
        self._facts: Facts | None = None
        self._preset = Preset.FAIR
        self.search = Search(self)
        self.search.found.connect(self._take)
        self.search.failed.connect(self._fail)
        self.lines: dict[str, CircleLine] = {}
        theme = services.theme
        self.frame = PageFrame(theme, self.tr("Plan all circles"))
        self.years = Choice(
            theme,
            [(0, self.tr("This school year")), (1, self.tr("Next school year"))],
            name=self.tr("Which school year"),
        )
        self.years.chosen.connect(lambda _: self._forget_plan())
        self.state = label("", "sub", wrap=True)
        self.stop = link(theme, self.tr("Stop"))
        self.stop.clicked.connect(lambda: self.search.stop())
        everything, nothing = link(theme, self.tr("All")), link(theme, self.tr("None"))
        everything.clicked.connect(lambda: self._tick_all(on=True))
        nothing.clicked.connect(lambda: self._tick_all(on=False))
        self._tick_links = everything, nothing
        ticks = row(everything, nothing, None, gap=theme.px(12))
        self.load = LoadBar(theme, services.wording)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        top = row(self.years, None, self.stop, gap=theme.px(12))
        parts = column(top, self.state, self.load, ticks, gap=theme.px(12))
        self.frame.body.addLayout(parts)
        self.frame.body.addLayout(self._list)
        self.frame.body.addStretch(1)
        self.plan_action = self.action(self.tr("Plan these circles"), self._plan)
        self.accept_action = self.action(self.tr("Put in the calendar"), self._accept)
        self.frame.set_primary(self.plan_action)
        self.primary_action = self.plan_action
        self.fill(self.frame)
        self._choose_year()
        self._show_state()

    def refresh(self, changes: Changed | None = None) -> None:
        """Read which circles there are; a plan that was made of something else is gone."""
        if changes is not None:
            self._forget_plan()
        self.ask(CurrentSettings(), self._know, key="settings")
        self.ask(CircleList(), self._show, key="circles")

    def first_focus(self) -> QWidget | None:
        """Return the first circle's box."""
        first = next(iter(self.lines.values()), None)
        return first.box if first is not None else None

    @property
    def is_busy(self) -> bool:
        """Whether the planner is at work."""
        return self.search.is_busy

    # ---- which circles and when ---------------------------------------------------------------

    def _choose_year(self) -> None:
        today = local_today(self.services.clock)
        span = YearSpan.around(today, YearKind.SCHOOL)
        self.years.choose(0 if (span.last - today).days >= ENOUGH_LEFT else 1)

    def _period(self) -> tuple[date, date]:
        today = local_today(self.services.clock)
        span = YearSpan.around(today, YearKind.SCHOOL)
        if self.years.value == 1:
            span = YearSpan.around(span.after, YearKind.SCHOOL)
        return max(today, span.first), span.last

    def _know(self, settings: AppSettings) -> None:
        self._preset = settings.preset

    def _show(self, circles: tuple[CircleRow, ...]) -> None:
        shown = tuple(c for c in circles if not c.archived)
        if shown == self._circles and self.lines:
            return
        off = {key for key, line in self.lines.items() if not line.box.isChecked()}
        self._circles = shown
        clear(self._list)
        self.lines = {}
        if not shown:
            self._list.addWidget(
                EmptyState(
                    self.services.theme,
                    self.tr("No circle yet"),
                    self.tr("With the first circle you can plan a year at once."),
                    Deed(self.tr("Plan a year"), lambda: self.go("plan")),
                    icon="users",
                )
            )
        for circle in shown:
            line = CircleLine(self.services.theme, self._words, circle)
            line.box.setChecked(circle.id not in off)
            line.box.toggled.connect(lambda _: self._show_state())
            line.opened.connect(lambda key: self.go("plan", key))
            self.lines[circle.id] = line
        if self.lines:
            self._list.addWidget(card(column(*self.lines.values(), gap=0, margins=(8, 4, 8, 4))))
        for choice in (self.years, *self._tick_links):
            choice.setVisible(bool(self.lines))  # without a circle there is nothing to choose
        self._show_plan()

    def _tick_all(self, *, on: bool) -> None:
        for line in self.lines.values():
            line.box.setChecked(on)

    def _chosen(self) -> tuple[str, ...]:
        return tuple(key for key, line in self.lines.items() if line.box.isChecked())

    # ---- planning -----------------------------------------------------------------------------

    def _plan(self) -> None:
        chosen = self._chosen()
        if not chosen or self.is_busy:
            return
        first, last = self._period()
        self._proposal = None
        for line in self.lines.values():
            line.show_waiting(waits=line.box.isChecked())
        basis = PlanBasis(first, last, circle_ids=chosen)
        request = PlanRequest(
            first=first,
            last=last,
            circle_ids=chosen,
            limits=MANY_CIRCLES,
            wishes=PRESETS[self._preset],
        )
        self.search.want(basis, planning(self._planner, request), at_once=True)
        self._show_state()

    def _take(self, found: FoundPlan) -> None:
        self._facts, self._proposal = found.basis, found.answer
        self._words.learn(found.basis)
        self._show_plan()
        if found.final:
            announce(self, self.state.text())

    def _fail(self, error: DomainError) -> None:
        self._forget_plan()
        self.services.messages.show_error(error)

    def _forget_plan(self) -> None:
        self.search.drop()
        self._proposal = None
        self._show_plan()

    # ---- looking and accepting ----------------------------------------------------------------

    def _show_plan(self) -> None:
        proposal = self._proposal
        for key, line in self.lines.items():
            if proposal is not None and self._facts is not None and self._is_planned(key):
                line.show_plan(proposal, self._facts)
            elif not self.is_busy:
                line.show_waiting(waits=False)
        self._show_state()

    def _is_planned(self, circle_id: str) -> bool:
        proposal = self._proposal
        if proposal is None:
            return False
        return circle_id in proposal.done or bool(proposal.of_circle(circle_id))

    def _acceptable(self) -> tuple[str, ...]:
        proposal = self._proposal
        if proposal is None:
            return ()
        return tuple(key for key in self._chosen() if proposal.of_circle(key))

    def _progress_words(self, count: int) -> str:
        planned = sum(self._is_planned(key) for key in self._chosen())
        if planned < count or self._proposal is None:
            return self.tr("{done} of %n circle(s) planned.", "", count).format(done=planned)
        said = self.tr(
            "%n circle(s) planned. Seeing whether it can be better still: {done} ready.", "", count
        )
        return said.format(done=len(self._proposal.done))

    def _show_state(self) -> None:
        count, busy = len(self._chosen()), self.is_busy
        ready = self._acceptable()
        self.stop.setVisible(busy)
        self.years.setEnabled(not busy)
        wording = self.services.wording
        if busy:
            said = self._progress_words(count)
        elif self._proposal is not None:
            number = len(ready)
            said = self.tr("%n circle(s) ready. Untick what you leave out.", "", number)
            said = wording.counted_sentence(said, number)
        else:
            said = self.tr("All dates and turns together, so that nobody is in two places.")
            if self._circles and not count:
                said = self.tr("Tick at least one circle.")
        self.state.setText(said)
        accepts = self._proposal is not None and not busy
        self._ask_load(ready if accepts else ())
        self.accept_action.setEnabled(bool(ready))
        self.plan_action.setEnabled(bool(count) and not busy)
        self._fill_button(accepts=accepts)

    def _ask_load(self, ready: tuple[str, ...]) -> None:
        """Ask who would be over the limit by what is ticked."""
        proposal = self._proposal
        if proposal is None or not ready:
            self.load.forget()
            return
        mine = tuple(m for m in proposal.meetings if m.circle_id in ready)

        def show(warnings: tuple[LoadWarning, ...]) -> None:
            if self._proposal is proposal and self._acceptable() == ready:
                self.load.show_warnings(warnings)

        self.ask(of_plan(replace(proposal, meetings=mine)), show, key="load")

    def _fill_button(self, *, accepts: bool) -> None:
        action = self.accept_action if accepts else self.plan_action
        if self.primary_action is not action:
            self.frame.set_primary(action)
            self.primary_action = action
            self.primary_changed.emit()

    def _accept(self) -> None:
        proposal, ready = self._proposal, self._acceptable()
        if proposal is None or not ready:
            return
        said = self.tr("%n circle(s) are in the calendar.", "", len(ready))
        said = self.services.wording.counted_sentence(said, len(ready))

        def then(_: object) -> None:
            self.services.messages.toast(said, undo=True)
            self.go("year")

        self.run_alone(AcceptPlan(proposal, circle_ids=ready), then)
