"""The page Maak een ronde: a proposal appears by itself; change what differs, and accept it."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from leerkring.app.load.warnings import LoadWarning, of_rounds
from leerkring.app.planning.accept import PlanOutdatedError
from leerkring.app.visits.accept import AcceptRound
from leerkring.app.visits.drafting import RoundBasis, RoundDrafting, RoundPerson
from leerkring.app.visits.drafts import RoundDraft
from leerkring.app.visits.ports import VisitPlanner
from leerkring.app.visits.rounds import RoundNameError, RoundNameTakenError
from leerkring.app.visits.taking import WayTaker
from leerkring.app.workspace import Outcome
from leerkring.domain.errors import DomainError
from leerkring.domain.visit_planning import (
    RoundFigures,
    RoundMember,
    RoundProposal,
    UnmetVisit,
    VisitChoice,
    VisitChoiceKind,
)
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.searching import Found, Search
from leerkring.ui.services import Services
from leerkring.ui.tasks import Job
from leerkring.ui.visits.round_form import RoundForm
from leerkring.ui.visits.round_preview import RoundPreview
from leerkring.ui.visits.round_view import matrix_of
from leerkring.ui.visits.round_words import RoundWords
from leerkring.ui.visits.words import VisitWords
from leerkring.ui.widgets.buttons import link
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.layouts import row, widget_of
from leerkring.ui.widgets.panes import PaneSizes, TwoPanes

_PANES = PaneSizes(left=408, slim_left=384, least_right=430, gap=8, fills=True)


TYPING_PAUSE = 120  # milliseconds without a change before the planner is asked


class RoundPage(Page):
    """A new round, or (the place's id) the rest of one; `planner` proposes beside this thread."""

    name: ClassVar[str] = "round"
    concerns: ClassVar[frozenset[str]] = frozenset(
        (
            "Person", "Absence", "Circle", "Membership", "Meeting", "Location", "ClosedDays",
            "OwnSchoolBreak", "Organisation", "Setting", "VisitRound", "RoundPlace", "PeerVisit",
            "VisitPause", "CoachingSession", "CoachingDuo",
        )
    )  # fmt: skip

    def __init__(self, services: Services, planner: VisitPlanner) -> None:
        super().__init__(services)
        theme, wording = services.theme, services.wording
        self.words = RoundWords(wording)
        visit_words = VisitWords(wording)
        self._basis: RoundBasis | None = None
        self._draft: RoundDraft | None = None
        self._proposal: RoundProposal | None = None  # what was found, with choices taken
        self._outdated = True
        self._accept_when_found = False
        self.form = RoundForm(theme, self.words, visit_words, local_today(services.clock))
        self.preview = RoundPreview(theme, self.words, visit_words)
        self._job_of = _planning(planner)
        self.search = Search(self, TYPING_PAUSE)
        self.reason = label("", "small")
        self.accept_action = self.action(self.tr("Put in the calendar"), self.accept)
        self.primary_action = self.accept_action
        self.frame = PageFrame(theme, self.tr("Make a round"), scrolls=False)
        self.frame.header.addWidget(self.reason)
        self.frame.add_action(self.action(self.tr("Cancel"), self._cancel))
        self.frame.set_primary(self.accept_action)
        self.joining = label("", "small")
        take_in = link(theme, self.tr("Take in"))
        take_in.clicked.connect(self._take_in)
        self.newcomers = widget_of(row(self.joining, take_in, None, gap=theme.px(8)))
        self.newcomers.hide()
        self.frame.body.addWidget(self.newcomers)
        self.frame.body.addWidget(TwoPanes(theme, self.form, self.preview, _PANES), 1)
        self.fill(self.frame)
        self.form.changed.connect(self._change)
        self.search.found.connect(self._show)
        self.search.failed.connect(self._fail)
        self.preview.stop_wanted.connect(self.search.stop)
        self.preview.choice_taken.connect(self._take)
        self.preview.people_wanted.connect(lambda: self.go("people"))
        self._show_reason()

    # The contract of a page

    def show_place(self, place: Place) -> None:
        """Begin a new round, or go on with the one of the place."""
        if place.id != self.place.id:
            self._forget()
        self.place = place
        self.refresh()

    def refresh(self, changes: Changed | None = None) -> None:
        """Begin, or go on with what was answered, on what is stored now."""
        del changes
        if self.is_storing:
            return
        query = RoundDrafting(round_id=self.place.id or None)
        if self._draft is not None:
            query = RoundDrafting(draft=self._draft)
        self.ask(query, self._begin, self._cannot_begin, key="round")

    def first_focus(self) -> QWidget | None:
        return self.form.name

    @property
    def draft(self) -> RoundDraft:
        """What is answered now."""
        if self._draft is None:
            raise RuntimeError("the page was not shown yet")
        return self._draft

    def accept(self) -> None:
        """Store what is shown; what is still being typed counts, and is looked at first."""
        if not self.form.read():
            return
        self.search.hurry()
        if self.search.is_busy and self._outdated:
            self._accept_when_found = True
            return
        self._store()

    # Beginning

    def _begin(self, basis: RoundBasis) -> None:
        draft = basis.draft
        if draft.round_id is None and not draft.name and self._draft is None:
            draft = replace(draft, name=self.words.round_name(basis))
            basis = replace(basis, draft=draft)
        self._basis, self._draft = basis, draft
        self.words.learn(basis.facts)
        title = self.tr("Make a round")
        if draft.round_id is not None:
            title = self.tr("Plan the rest of {round}").format(round=draft.name)
        self.frame.set_title(title)
        self.form.show_draft(draft, basis.people)
        self._plan(basis)

    def _cannot_begin(self, error: DomainError) -> None:
        self.services.messages.show_error(error)
        self.go("visits")

    def _plan(self, basis: RoundBasis) -> None:
        self._outdated, self._accept_when_found = True, False
        if self._lacks_people():
            self._show_lack()
        else:
            self.preview.show_searching()
            self.search.run(basis, self._job_of(basis))
        self._show_reason()

    def _change(self, draft: RoundDraft) -> None:
        before, self._draft = self._draft, draft
        if (
            before is not None
            and before.request() == draft.request()
            and (before.afresh == draft.afresh)
        ):
            self._show_reason()
            return
        self._outdated, self._accept_when_found = True, False
        if self._lacks_people():
            self._show_lack()
        else:
            self.preview.show_searching()
            self.search.want(RoundDrafting(draft=draft), self._job_of)
        self._show_reason()

    def _show_lack(self) -> None:
        """Say that there are too few people, and where to add some when there are none."""
        self.search.drop()
        self._proposal = None
        few = self._basis is not None and self._basis.lacks_people
        said = self.tr("Two people are the least for a round.")
        self.preview.show_nothing(said, few_people=few)

    def _missing_newcomers(self) -> tuple[RoundPerson, ...]:
        """Return who never was in a round, and is not in the one that is planned on."""
        if self._basis is None or self._draft is None or self._draft.round_id is None:
            return ()
        members = {member.person_id for member in self._draft.members}
        return tuple(
            p
            for p in self._basis.people
            if p.newcomer and not (p.external or p.paused_until or p.person_id in members)
        )

    def _take_in(self) -> None:
        """Let the newcomers take part in this round too."""
        added = tuple(RoundMember(p.person_id) for p in self._missing_newcomers())
        draft = replace(self.draft, members=(*self.draft.members, *added))
        if self._basis is not None:
            self.form.show_draft(draft, self._basis.people)
        self._change(draft)
        self.form.name.setFocus()

    def _lacks_people(self) -> bool:
        return self._draft is None or self._draft.lacks_people

    # What was found

    def _show(self, found: Found[RoundBasis, RoundProposal]) -> None:
        self._outdated = False
        self._basis = found.basis
        self.words.learn(found.basis.facts)
        self._show_proposal(found.answer, final=found.final)
        if self._accept_when_found and found.final:
            self._accept_when_found = False
            self._store()

    def _show_proposal(self, proposal: RoundProposal, *, final: bool) -> None:
        basis = self._basis
        if basis is None or self._draft is None:
            return
        self._proposal = proposal
        visits = proposal.of_round(self.draft.id)
        known = next((f for f in proposal.figures if f.round_id == self.draft.id), None)
        figures = RoundFigures(
            round_id=self.draft.id,
            visits=len(visits),
            with_moment=sum(1 for v in visits if v.start is not None or v.form == "video"),
            repeats=known.repeats if known is not None else 0,
            least_repeats=known.least_repeats if known is not None else 0,
        )
        view = matrix_of(basis, self.draft, proposal)
        self.preview.show_proposal(proposal, view, figures, final=final)
        if final:
            self._ask_load(basis, proposal)
        self._show_reason()

    def _ask_load(self, basis: RoundBasis, proposal: RoundProposal) -> None:
        """Ask who would be over the limit by this proposal, beside the visits that stand."""
        mine = replace(proposal, visits=proposal.of_round(self.draft.id))

        def show(warnings: tuple[LoadWarning, ...]) -> None:
            if self._proposal is proposal and not self._outdated:
                self.preview.load.show_warnings(warnings)

        question = of_rounds(mine, (self.draft.request(),), basis.facts, basis.anew)
        self.ask(question, show, key="load")

    def _fail(self, error: DomainError) -> None:
        self._proposal = None
        self.preview.show_nothing(self.services.wording.refusal(error))
        self._show_reason()

    def _take(self, unmet: UnmetVisit, choice: VisitChoice) -> None:
        """Take a way out: a longer round is planned again, the rest changes what was found."""
        if choice.kind is VisitChoiceKind.LONGER_ROUND and choice.day is not None:
            draft = replace(self.draft, last=choice.day)
            if self._basis is not None:
                self.form.show_draft(draft, self._basis.people)
            self._change(draft)
        elif self._proposal is not None and self._basis is not None:
            basis = self._basis
            taker = WayTaker(basis.facts, basis.request, self.draft.request())
            self._show_proposal(taker.take(self._proposal, unmet, choice), final=True)

    def _show_reason(self) -> None:
        """Enable the filled button, or say next to it what is missing."""
        reason = self._missing()
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        newcomers = self._missing_newcomers()
        self.joining.setText(self.words.newcomers(newcomers) if newcomers else "")
        self.newcomers.setVisible(bool(newcomers))
        self.accept_action.setEnabled(not reason)
        self.frame.fit_header()

    def _missing(self) -> str:
        if self._draft is None:
            return self.tr("There is no round yet.")
        if self._lacks_people():
            return self.tr("Choose at least two people.")
        if not self.draft.name:
            return self.tr("Give the round a name first.")
        if self._proposal is None and not self.search.is_busy:
            return self.tr("There is no round yet.")
        if self._proposal is not None and not self._proposal.of_round(self.draft.id):
            return (
                self.tr("There is nothing left to plan.")
                if self.draft.round_id
                else (self.tr("Nobody can visit anybody like this."))
            )
        return ""

    # Leaving

    def _store(self) -> None:
        proposal = self._proposal
        if proposal is None or self._missing() or self.is_storing:
            return
        self.search.drop()
        self.run_alone(AcceptRound(self.draft, proposal), self._stored, self._refused)

    def _stored(self, outcome: Outcome[str]) -> None:
        name, count = self.draft.name, 0
        if self._proposal is not None:
            count = len(self._proposal.of_round(self.draft.id))
        self._forget()
        self.go("visits", outcome.value)
        said = self.tr("{round} is in the calendar: %n visit(s).", "", count)
        said = self.services.wording.in_words(said, count).format(round=name)
        self.services.messages.toast(said, undo=True)

    def _refused(self, error: DomainError) -> None:
        if isinstance(error, RoundNameError | RoundNameTakenError):
            self.form.refuse_name(self.services.wording.refusal(error))
            return
        self.services.messages.show_error(error)
        if isinstance(error, PlanOutdatedError):
            self.refresh()

    def _forget(self) -> None:
        self.search.drop()
        self._basis = self._draft = None
        self._proposal = None

    def _cancel(self) -> None:
        """Leave; a new round begins afresh next time."""
        self._forget()
        navigator = self.services.navigator
        leave: Callable[[], None] = (
            navigator.back if navigator.can_go_back else lambda: self.go("visits")
        )
        leave()


def _planning(planner: VisitPlanner) -> Callable[[RoundBasis], Job[RoundProposal]]:
    def job_of(basis: RoundBasis) -> Job[RoundProposal]:
        return lambda report, should_stop: planner.propose(
            basis.facts, basis.request, report, should_stop
        )

    return job_of
