"""The page *Bijsturen*: say who cannot come, choose a way to go on, done."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.people.absences import ReportAbsence
from leerkring.app.planning.accept import AcceptPlan
from leerkring.app.planning.ports import Planner
from leerkring.app.planning.repair import Repair, RepairBasis
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import Role
from leerkring.domain.people import AbsenceReason
from leerkring.domain.plan_request import ReplanKind
from leerkring.domain.planning import Proposal
from leerkring.ui.change_feed import Changed
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.repair.words import RepairWords
from leerkring.ui.searching import Found, Search
from leerkring.ui.services import Services
from leerkring.ui.tasks import Job, Report
from leerkring.ui.widgets.buttons import Button, link, plain, primary
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import body, h2, h3, label, small
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column, row, widget_of
from leerkring.ui.widgets.notices import EmptyState, announce

Way = tuple[ReplanKind, Proposal]


class RepairPage(Page):
    """What broke in one circle, and up to three ways to go on, the least change first."""

    name: ClassVar[str] = "repair"
    concerns: ClassVar[frozenset[str]] = frozenset(
        (
            "Absence", "Assignment", "Circle", "ClosedDays", "Meeting", "Membership", "Person",
            "Room", "RoomBlock",
        )
    )  # fmt: skip

    def __init__(self, services: Services, planner: Planner) -> None:
        super().__init__(services)
        self._planner = planner
        self._words = RepairWords(services.wording)
        self._repair: Repair | None = None
        self._ways: list[Way] = []
        self.search = Search(self)
        self.search.found.connect(self._take)
        self.search.failed.connect(self._fail)
        self.buttons: list[Button] = []
        self.frame = PageFrame(services.theme, self.tr("Adjust the plan"))
        self._cannot = FlowLayout(services.theme.px(8))
        self._people = widget_of(self._cannot)
        self._broken = QVBoxLayout()
        self._offers = QVBoxLayout()
        self._offers.setSpacing(services.theme.px(12))
        parts = column(
            self._broken, self._offers, h2(self.tr("Who cannot come?")), self._people,
            gap=services.theme.px(16),
        )  # fmt: skip
        self.frame.body.addLayout(parts)
        self.frame.body.addStretch(1)
        self.fill(self.frame)
        self.primary_action = self.action(self.tr("Do the first"), self._take_first)

    def show_place(self, place: Place) -> None:
        """Show a circle (the id), around one of its meetings (the part)."""
        self.place = place
        self._forget()
        self.refresh()

    def refresh(self, changes: Changed | None = None) -> None:
        """Look again at what broke, and ask for ways out."""
        del changes
        if not self.place.id:
            self._show_no_circle()
            return
        query = RepairBasis(self.place.id, self.place.part)
        self.ask(query, self._show, self._gone, key="repair")

    @property
    def is_busy(self) -> bool:
        """Whether ways out are still being looked for."""
        return self.search.is_busy

    def first_focus(self) -> QWidget | None:
        """Return the first way out, or the first who might not be able to come."""
        if self.buttons:
            return self.buttons[0]
        item = self._cannot.itemAt(0)
        return item.widget() if item is not None else None

    # ---- what broke ---------------------------------------------------------------------------

    def _forget(self) -> None:
        self.search.drop()
        self._ways, self.buttons = [], []
        clear(self._offers)

    def _show_no_circle(self) -> None:
        self._forget()
        self._repair = None
        clear(self._broken)
        clear(self._cannot)
        self._offers.addWidget(
            EmptyState(
                self.services.theme,
                self.tr("Which meeting is it about?"),
                self.tr("Choose it in Today or in the year calendar."),
                Deed(self.tr("Go to Today"), lambda: self.go("today")),
                icon="calendar-sync",
            )
        )

    def _gone(self, error: DomainError) -> None:
        self.services.messages.show_error(error)
        self.go("today")

    def _show(self, repair: Repair) -> None:
        self._forget()
        self._repair = repair
        wording = self.services.wording
        circle = repair.facts.circles[repair.circle_id]
        when = wording.moment(repair.meeting.start) if repair.meeting is not None else ""
        self.frame.set_title(
            self.tr("Adjust the plan of {circle}").format(circle=circle.name),
            wording.sentence(when),
        )
        clear(self._broken)
        for said in self._words.troubles(repair):
            self._broken.addWidget(body(said))
        self._show_people(repair)
        if repair.troubles:
            self._offers.addWidget(small(self.tr("Looking for ways to go on…")))
            self.search.run(repair, _ways_out(self._planner, repair))
        else:
            self._offers.addWidget(self._all_well(repair))
            self._focus()

    def _all_well(self, repair: Repair) -> QWidget:
        if repair.meeting is None:
            deed = Deed(self.tr("Plan the year"), lambda: self.go("plan", repair.circle_id))
            return EmptyState(
                self.services.theme, self.tr("There is no meeting to come"),
                self.tr("Plan new meetings first."), deed, icon="calendar-plus",
            )  # fmt: skip
        return EmptyState(
            self.services.theme, self.tr("Nothing is in the way"),
            self.tr("Say below who cannot come; then you see what can be done."),
            icon="circle-check",
        )  # fmt: skip

    def _show_people(self, repair: Repair) -> None:
        clear(self._cannot)
        meeting = repair.meeting
        if meeting is None:
            return
        away = {v.person_id for v in repair.troubles if v.meeting_id == meeting.id}
        for role in meeting.roles:
            if role.person_id is not None and role.person_id not in away:
                self._cannot.addWidget(self._absentee(repair, role.person_id, role.role))
        others = link(self.services.theme, self.tr("Somebody else, or for longer"))
        others.clicked.connect(lambda: self.go("people"))
        self._cannot.addWidget(others)

    def _absentee(self, repair: Repair, person_id: str, role: Role) -> Button:
        button = plain(self.services.theme, self._words.cannot(repair, person_id, role))
        button.clicked.connect(lambda: self._report(repair, person_id))
        return button

    def _report(self, repair: Repair, person_id: str) -> None:
        if repair.meeting is not None:
            day = repair.meeting.start.date()
            self.run(ReportAbsence(person_id, day, day, AbsenceReason.OTHER))

    # ---- ways to go on ------------------------------------------------------------------------

    def _take(self, found: Found[Repair, tuple[Way, ...]]) -> None:
        for kind, proposal in found.answer[len(self._ways) :]:
            first = not self._ways
            if first:
                clear(self._offers)
            self._ways.append((kind, proposal))
            self._offers.addWidget(self._card(found.basis, kind, proposal, first=first))
            if first:
                self._focus()
        if found.final:
            self._finish()

    def _card(
        self, repair: Repair, kind: ReplanKind, proposal: Proposal, *, first: bool
    ) -> QWidget:
        theme, title = self.services.theme, self._words.way(kind)
        text = self.tr("Do this")
        button = primary(theme, text) if first else plain(theme, text)
        button.setAccessibleName(f"{title}: {text}")
        button.clicked.connect(lambda: self._accept(proposal))
        self.buttons.append(button)
        lines = [label(said, wrap=True) for said in self._words.changes(repair, proposal)]
        texts = column(h3(title), *lines, small(self._words.about(kind)), gap=theme.px(4))
        across = row(gap=theme.px(12), margins=(18, 14, 18, 14))
        across.addLayout(texts, 1)
        across.addWidget(button)
        return card(across)

    def _finish(self) -> None:
        if self._ways:
            announce(self, self.tr("%n way(s) to go on.", "", len(self._ways)))
            return
        clear(self._offers)
        repair = self._repair
        deed = Deed(self.tr("Plan the year"), lambda: self.go("plan", self.place.id))
        text = self.tr("No other day and nobody else fits as agreed. Plan with other agreements.")
        if repair is not None:
            self._offers.addWidget(
                EmptyState(
                    self.services.theme, self.tr("This cannot be mended by itself"), text, deed,
                    icon="triangle-alert",
                )
            )  # fmt: skip

    def _fail(self, error: DomainError) -> None:
        clear(self._offers)
        self.services.messages.show_error(error)

    def _focus(self) -> None:
        found = self.first_focus()
        if found is not None and self.isVisible():
            found.setFocus()

    def _take_first(self) -> None:
        if self._ways:
            self._accept(self._ways[0][1])

    def _accept(self, proposal: Proposal) -> None:
        self._forget()
        done = self.tr("The plan is adjusted.")

        def then(_: object) -> None:
            self.services.messages.toast(done, undo=True)
            self.go("circle", self.place.id)

        self.run_alone(AcceptPlan(proposal, circle_ids=(self.place.id,)), then)


def _ways_out(planner: Planner, repair: Repair) -> Job[tuple[Way, ...]]:
    """Return the search for the ways that help, each unlike the others, the least change first."""

    def job(report: Report, should_stop: Callable[[], bool]) -> tuple[Way, ...]:
        ways: tuple[Way, ...] = ()
        for request in repair.requests():
            if should_stop():
                break
            proposal = planner.propose(repair.facts, request, lambda _: None, should_stop)
            new = all(proposal.differences != other.differences for _, other in ways)
            if request.replan is not None and new and repair.solves(proposal):
                ways = (*ways, (request.replan.kind, proposal))
                report(ways)
        return ways

    return job
