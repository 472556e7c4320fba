"""The page *Duo's voorstellen*: who coaches whom in a term, at which weekly moment."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QProgressBar, QWidget

from leerkring.app.coaching.accepting import AcceptDuos
from leerkring.app.coaching.drafts import TermBasis, TermDrafting
from leerkring.app.coaching.ports import CoachingPlanner
from leerkring.app.coaching.wishes import PairWishes, PairWishRow, SetPairWish
from leerkring.app.load.warnings import LoadWarning, of_duos
from leerkring.app.planning.accept import PlanOutdatedError
from leerkring.app.workspace import Outcome
from leerkring.domain.coaching import PairWishKind
from leerkring.domain.coaching_planning import (
    CoachLimit,
    DuoChoice,
    DuoChoiceKind,
    DuoProposal,
    NoDuo,
)
from leerkring.domain.errors import DomainError
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.coaching.duo_words import DuoWords
from leerkring.ui.coaching.people_picker import pick
from leerkring.ui.coaching.term_form import TermForm
from leerkring.ui.coaching.term_result import TermResult
from leerkring.ui.coaching.wishes import WishesCard
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.searching import Found, Search
from leerkring.ui.services import Services
from leerkring.ui.tasks import Job
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import column, row
from leerkring.ui.widgets.load_bar import LoadBar
from leerkring.ui.widgets.notices import EmptyState, announce
from leerkring.ui.widgets.picker import Option


class TermPage(Page):
    """Choose who, let the planner propose, take over what looks right."""

    name: ClassVar[str] = "coaching_term"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {"Absence", "CoachingDuo", "CoachingSession", "Meeting", "PairWish", "Person", "Setting"}
    )

    def __init__(self, services: Services, planner: CoachingPlanner) -> None:
        super().__init__(services)
        theme = services.theme
        self._planner = planner
        self._basis: TermBasis | None = None
        self._proposal: DuoProposal | None = None
        self.search = Search(self)
        self.search.found.connect(self._take)
        self.search.failed.connect(self._fail)
        self._wisher = ""
        self._names: dict[str, str] = {}
        self.frame = PageFrame(theme, self.tr("Propose duos"))
        self.form = TermForm(theme, services.wording, local_today(services.clock))
        self.form.changed.connect(self._forget_proposal)
        self.form.people_wanted.connect(lambda: self.go("people"))
        self.empty = EmptyState(
            theme,
            self.tr("There is nobody yet"),
            self.tr("As soon as there are people you can have duos proposed for a term."),
            Deed(self.tr("Add people"), lambda: self.go("people")),
            icon="users",
        )
        self.result = TermResult(theme, services.wording, DuoWords(services.wording))
        self.result.ticked.connect(self._show_state)
        self.result.way_wanted.connect(self._take_way)
        self.load = LoadBar(theme, services.wording)
        self.wishes = WishesCard(theme)
        self.state = label("", "sub", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setFixedWidth(theme.px(220))
        self.stop = link(theme, self.tr("Stop"))
        self.stop.clicked.connect(lambda: self.search.stop())
        self.plan_action = self.action(self.tr("Propose duos"), self.plan, icon="wand-sparkles")
        self.accept_action = self.action(self.tr("Put on the board"), self.accept, icon="check")
        self.frame.set_primary(self.plan_action)
        self.primary_action = self.plan_action
        self._lay_out()
        self._connect_wishes()

    def show_place(self, place: Place) -> None:
        """Begin afresh with what is usual now."""
        self.place = place
        self._drop()
        self._basis = None
        self.refresh(None)

    def refresh(self, changes: Changed | None = None) -> None:
        """Read who there is; what was chosen stays, what was proposed of other facts is gone."""
        if changes is not None and not self.is_busy:
            self._forget_proposal()
        draft = self.form.draft if self._basis is not None else None
        self.ask(TermDrafting(draft), self._show_basis, key="basis")
        self._ask_wishes()

    def first_focus(self) -> QWidget | None:
        """Return the first field, or without people the button."""
        nobody = self._basis is not None and not self._basis.people
        return self.empty.button if nobody else self.form.first

    def leave(self) -> bool:
        """Go back to the board."""
        self._drop()
        self.go("coaching")
        return True

    @property
    def is_busy(self) -> bool:
        """Whether the planner is at work."""
        return self.search.is_busy

    def _show_basis(self, basis: TermBasis) -> None:
        self._basis = basis
        self._names = {person.person_id: person.name for person in basis.people}
        self.form.show_basis(basis)
        nobody = not basis.people
        self.empty.setVisible(nobody)
        for part in (self.state, self.form, self.wishes):
            part.setVisible(not nobody)
        self._show_state()

    # Proposing

    def plan(self) -> None:
        """Ask the planner for duos with these choices."""
        if self.is_busy or self.form.refusal:
            return
        self._proposal = None
        self.result.show_proposal(None, {}, 1)
        self.search.want(TermDrafting(self.form.draft), self._job, at_once=True)
        self._show_state()

    def _job(self, basis: TermBasis) -> Job[DuoProposal]:
        planner = self._planner
        return lambda report, should_stop: planner.propose(
            basis.facts, (basis.request,), report, should_stop
        )

    def _take(self, found: Found[TermBasis, DuoProposal]) -> None:
        self._show_proposal(found.answer)
        if found.final:
            announce(self, self.state.text())
            self.ask(of_duos(found.answer, self.form.draft), self._show_warnings, key="load")

    def _show_warnings(self, warnings: tuple[LoadWarning, ...]) -> None:
        if self._proposal is not None:
            self.load.show_warnings(warnings)

    def _show_proposal(self, proposal: DuoProposal) -> None:
        self._proposal = proposal
        self.result.show_proposal(proposal, self._names, self.form.draft.every_weeks)
        self._show_state()

    def _fail(self, error: DomainError) -> None:
        self._forget_proposal()
        self.services.messages.show_error(error)

    def _drop(self) -> None:
        self.search.drop()
        self._proposal = None
        self.load.forget()
        self.result.show_proposal(None, {}, 1)

    def _forget_proposal(self) -> None:
        self._drop()
        self._show_state()

    def _take_way(self, without: NoDuo, choice: DuoChoice) -> None:
        """Do what a way out says, and plan again."""
        draft = self.form.draft
        if choice.kind is DuoChoiceKind.REPEAT:
            self.go("coaching_new", without.teacher_id, choice.coach_id or "")
            return
        if choice.kind is DuoChoiceKind.RAISE_LIMIT:
            more = tuple(
                CoachLimit(c.person_id, c.most + (c.person_id == choice.coach_id))
                for c in draft.coaches
            )
            draft = replace(draft, coaches=more)
        elif choice.kind is DuoChoiceKind.WIDER_TIMES and choice.time_from and choice.time_to:
            draft = replace(draft, time_from=choice.time_from, time_to=choice.time_to)
        elif choice.kind is DuoChoiceKind.SHORTER:
            draft = replace(draft, minutes=choice.minutes)
        elif choice.kind is DuoChoiceKind.LESS_OFTEN:
            draft = replace(draft, every_weeks=choice.every_weeks)
        elif choice.kind is DuoChoiceKind.OTHER_TERM:
            others = tuple(key for key in draft.teachers if key != without.teacher_id)
            draft = replace(draft, teachers=others)
        if self._basis is not None:
            self.form.show_basis(replace(self._basis, draft=draft))
            self.form.coaches.show_limits(draft.coaches)
            self.plan()

    # Accepting

    def accept(self) -> None:
        """Put the ticked duos on the board."""
        proposal, pairs = self._proposal, self.result.chosen
        if proposal is None or not pairs or self.is_busy:
            return
        command = AcceptDuos(proposal, self.form.draft, pairs)
        self.run_alone(command, self._accepted, self._refuse)

    def _accepted(self, outcome: Outcome[tuple[str, ...]]) -> None:
        count = len(outcome.value)
        said = self.tr("%n duo(s) are on the board as a proposal.", "", count)
        self.go("coaching")
        said = self.services.wording.counted_sentence(said, count)
        self.services.messages.toast(said, undo=True)

    def _refuse(self, error: DomainError) -> None:
        self.services.messages.show_error(error)
        if isinstance(error, PlanOutdatedError):
            self.plan()

    # Private wishes

    def _connect_wishes(self) -> None:
        self.wishes.person_wanted.connect(self._pick_wisher)
        self.wishes.other_wanted.connect(self._pick_other)
        self.wishes.removed.connect(lambda other: self.run(SetPairWish(self._wisher, other, None)))

    def _pick_wisher(self) -> None:
        title = self.tr("Whose wishes?")
        pick(self.services, self._everybody(""), self.wishes.person, title, self._take_wisher)

    def _take_wisher(self, person_id: str) -> None:
        self._wisher = person_id
        self._ask_wishes()

    def _pick_other(self, kind: PairWishKind) -> None:
        together = kind is PairWishKind.TOGETHER
        title = self.tr("Preferably with whom?") if together else self.tr("Not with whom?")
        around = self.wishes.together if together else self.wishes.apart

        def take(person_id: str) -> None:
            self.run(SetPairWish(self._wisher, person_id, kind))

        pick(self.services, self._everybody(self._wisher), around, title, take)

    def _everybody(self, but: str) -> list[Option]:
        return [Option(key, name) for key, name in self._names.items() if key != but]

    def _ask_wishes(self) -> None:
        if self._wisher:
            self.ask(PairWishes(self._wisher), self._show_wishes, key="wishes")

    def _show_wishes(self, wishes: tuple[PairWishRow, ...]) -> None:
        self.wishes.show_wishes(self._names.get(self._wisher, ""), wishes)

    # Looks

    def _show_state(self) -> None:
        busy, proposal, draft = self.is_busy, self._proposal, self.form.draft
        refusal = self.form.refusal
        self.stop.setVisible(busy)
        self.progress.setVisible(busy)
        self.progress.setRange(0, max(1, len(draft.teachers)))
        self.progress.setValue(len(proposal.duos) if proposal else 0)
        self.state.setText(self._said(refusal, proposal, busy=busy))
        chosen = self.result.chosen
        self.accept_action.setEnabled(bool(chosen) and not busy)
        self.plan_action.setEnabled(not busy and not refusal)
        action = self.accept_action if proposal is not None and not busy else self.plan_action
        if self.primary_action is not action:
            self.frame.set_primary(action)
            self.primary_action = action

    def _said(self, refusal: str, proposal: DuoProposal | None, *, busy: bool) -> str:
        wording = self.services.wording
        if busy:
            return self.tr("Looking for duos and moments…")
        if proposal is None:
            return refusal or self.tr(
                "Everybody gets a co-coach at a regular moment, shared fairly over the"
                " co-coaches. Nothing is stored yet: you see it first."
            )
        count = len(self.result.chosen)
        said = self.tr("%n duo(s) ready. Untick what you leave out.", "", count)
        if not proposal.duos:
            return self.tr("No duo is possible like this. Below is why, and what can be done.")
        return wording.counted_sentence(said, count)

    def _lay_out(self) -> None:
        theme = self.services.theme
        busy = row(self.progress, self.stop, None, gap=theme.px(12))
        parts = column(
            self.state, busy, self.load, self.result, self.form, self.empty, gap=theme.px(12)
        )
        self.empty.hide()
        self.frame.body.addLayout(parts)
        self.frame.body.addStretch(1)
        self.frame.side.addWidget(self.wishes)
        self.frame.side.addStretch(1)
        self.fill(self.frame)
