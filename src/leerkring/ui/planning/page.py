"""Plan een jaar: answer what differs, look at the year that follows, put it in the calendar."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

from leerkring.app.circles.changes import CircleNameError, CircleNameTakenError
from leerkring.app.load.warnings import LoadWarning, of_plan
from leerkring.app.planning.accept import Accepted, AcceptPlan, PlanOutdatedError
from leerkring.app.planning.basis import PlanBasis
from leerkring.app.planning.beginning import Beginning, PlanBeginning
from leerkring.app.planning.drafts import CircleDraft
from leerkring.app.planning.ports import Planner
from leerkring.app.planning.region import TellRegion
from leerkring.app.workspace import Outcome
from leerkring.domain.comparing import compare
from leerkring.domain.errors import DomainError
from leerkring.domain.planning import Choice, ChoiceKind, Conflict, Pin, Proposal
from leerkring.ui.change_feed import Changed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Page
from leerkring.ui.planning.answers import Answers, Drafts, Unfinished
from leerkring.ui.planning.asking import FoundPlan, planning
from leerkring.ui.planning.form import PlanForm
from leerkring.ui.planning.parts import Tools
from leerkring.ui.planning.preview import Preview
from leerkring.ui.searching import Search
from leerkring.ui.services import Services
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import label
from leerkring.ui.widgets.panes import TwoPanes

TYPING_PAUSE = 80  # milliseconds without a change before the planner is asked


class PlanPage(Page):
    """`planner` proposes, away from this thread; `drafts` outlive the page."""

    name = "plan"
    concerns: ClassVar[frozenset[str]] = frozenset(
        (
            "Person", "Absence", "Circle", "Membership", "Meeting", "Assignment", "GroupPlace",
            "Location", "Room", "RoomBlock", "ClosedDays", "OwnSchoolBreak",
            "Organisation", "Setting", "Dispatch",
        )
    )  # fmt: skip

    def __init__(self, services: Services, planner: Planner, drafts: Drafts | None = None) -> None:
        super().__init__(services)
        self._drafts = drafts or Drafts()
        self._beginning: Beginning | None = None
        self._answers: Answers | None = None
        self._found: FoundPlan | None = None
        self._beside: tuple[Proposal, int] | None = None  # the plan before the last choice by hand
        self._beside_next: tuple[Proposal, int] | None = None
        self._outdated = True  # what is shown is not for the present answers
        self._accept_when_found = False
        self.form = PlanForm(Tools(services.theme, services.wording))
        self.preview = Preview(services.theme, services.wording)
        self._planner = planner
        self.search = Search(self, TYPING_PAUSE)
        self.reason = label("", "small")
        self.accept_action = self.action(self.tr("Put in the calendar"), self.accept)
        self.primary_action = self.accept_action
        self._lay_out()
        self._connect()

    @property
    def answers(self) -> Answers:
        """What is answered now."""
        if self._answers is None:
            raise RuntimeError("the page was not shown yet")
        return self._answers

    def show_place(self, place: Place) -> None:
        other = place.id != self.place.id
        self.place = place
        if other:
            self.search.drop()
            self._answers, self._found = None, None
        self.refresh()

    def refresh(self, changes: Changed | None = None) -> None:
        """Begin, or go on with what was answered, on what is stored now."""
        del changes
        if not self.is_storing:
            query = PlanBeginning(self.place.id or None)
            self.ask(query, self._begin, self._cannot_begin, key="beginning")

    def first_focus(self) -> QWidget | None:
        if self.form.who.name_field.isVisibleTo(self):
            self.form.who.name.selectAll()
            return self.form.who.name
        return self.form.when.number

    def accept(self) -> None:
        """Store what is shown; what is still being typed counts, and is looked at first."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractSpinBox):
            focused.interpretText()
        if not self.form.when.read_days():
            return
        if self.search.is_busy and self._outdated:
            self._accept_when_found = True
            return
        self._store()

    # ---- beginning ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self.services.theme
        self.frame = PageFrame(theme, self.tr("Plan a year"), scrolls=False)
        self.frame.header.addWidget(self.reason)
        self.all_action = self.action(self.tr("Plan all circles"), lambda: self.go("plan_all"))
        self.all_action.setVisible(False)
        self.frame.add_action(self.all_action)
        self.frame.add_action(self.action(self.tr("Cancel"), self._cancel))
        self.frame.set_primary(self.accept_action)
        self.frame.body.addWidget(TwoPanes(theme, self.form, self.preview), 1)
        self.fill(self.frame)

    def _connect(self) -> None:
        self.form.changed.connect(self._change)
        self.form.who.circle_wanted.connect(lambda key: self.go("plan", key))
        self.form.free_days.region_told.connect(lambda region: self.run(TellRegion(region)))
        self.search.found.connect(self._show)
        self.search.failed.connect(self._fail)
        preview = self.preview
        preview.stop_wanted.connect(self.search.stop)
        preview.again_wanted.connect(lambda: self._plan(at_once=True))
        preview.members_wanted.connect(self._choose_members)
        preview.choice_taken.connect(self._take)
        preview.pinned.connect(self._pin)
        preview.release_wanted.connect(lambda index: self._replan(self.answers.released(index)))

    def _begin(self, beginning: Beginning) -> None:
        answers = Answers.of(beginning, self._suggested_name(beginning))
        unfinished = self._drafts.find(self.services.workspace, answers.key)
        kept = unfinished.resumed(beginning) if unfinished is not None else None
        self._beginning = beginning
        self.all_action.setVisible(len(beginning.circles) > 1)
        self._answers = kept or answers
        self.form.show_answers(self._answers, beginning)
        self._plan(at_once=True)
        if self.isVisible() and self.focusWidget() is None:
            self.first_focus()

    def _cannot_begin(self, error: DomainError) -> None:
        """Plan a new circle when this one is gone."""
        self.services.messages.show_error(error)
        self.go("plan")

    def _suggested_name(self, beginning: Beginning) -> str:
        if beginning.number == 1 and beginning.suggested_name:
            text = self.tr("Intervision {place}")
            return text.format(place=beginning.suggested_name)
        text = self.tr("Circle {number}")
        taken = {circle.name.casefold() for circle in beginning.circles}
        number = beginning.number
        while text.format(number=number).casefold() in taken:
            number += 1
        return text.format(number=number)

    # ---- planning again -----------------------------------------------------------------------

    def _change(self, answers: Answers) -> None:
        before, self._answers = self.answers, answers
        self._keep()
        if before.same_plan(answers):
            self._show_reason()
        else:
            self._plan()

    def _replan(self, answers: Answers) -> None:
        if self._beginning is not None:
            self._answers = answers
            self.form.show_answers(answers, self._beginning)
            self._keep()
            self._plan(at_once=True)

    def _keep(self) -> None:
        if self._beginning is not None:
            unfinished = Unfinished(self._beginning.draft, self.answers)
            self._drafts.keep(self.services.workspace, unfinished)

    def _plan(self, *, at_once: bool = False) -> None:
        if self._beginning is None:
            return
        self._beside, self._beside_next = self._beside_next, None
        self._accept_when_found, self._outdated = False, True
        self.preview.show_year(self.answers, self._beginning)
        if not self.answers.members:
            self.search.drop()
            self._found = None
        else:
            request = self.answers.request(self._beginning)
            basis = PlanBasis(request.first, request.last, self.answers.draft())
            self.preview.show_searching()
            self.search.want(basis, planning(self._planner, request), at_once=at_once)
        self._show_reason()

    def _show(self, found: FoundPlan) -> None:
        self._found, self._outdated = found, False
        self.preview.show_found(found, self.answers)
        if found.final and self._beside is not None and found.answer.meetings:
            self.preview.show_price(compare(self._beside[0], found.answer, self._beside[1]))
        if found.final and found.answer.meetings:
            self.ask(of_plan(found.answer), self._warn, key="load")
        self._show_reason()
        if self._accept_when_found and found.final and found.answer.meetings:
            self._accept_when_found = False
            self._store()

    def _warn(self, warnings: tuple[LoadWarning, ...]) -> None:
        if not self._outdated:
            self.preview.load.show_warnings(warnings)

    def _fail(self, error: DomainError) -> None:
        self._found = None
        self.preview.show_error(error)
        self._show_reason()

    def _show_reason(self) -> None:
        """Enable the filled button, or say next to it what is missing."""
        reason = self._missing()
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.accept_action.setEnabled(not reason)
        self.frame.fit_header()

    def _missing(self) -> str:
        if not self.answers.members:
            return self.tr("Choose who is in the circle first.")
        if not self.answers.agreement.name:
            return self.tr("Give the circle a name first.")
        if self._found is not None and not self._found.answer.meetings:
            return self.tr("There is no date yet.")
        if self._found is None and not self.search.is_busy:
            return self.tr("There is no plan yet.")
        return ""

    # ---- choices in the preview ---------------------------------------------------------------

    def _pin(self, pin: Pin) -> None:
        """Plan with a choice of the user, to be shown beside the plan without it."""
        found = self._found
        if found is not None and found.final and not self._outdated:
            self._beside_next = found.answer, pin.index
        self._replan(self.answers.pinned(pin))

    def _take(self, conflict: Conflict, choice: Choice) -> None:
        if choice.kind is ChoiceKind.ADD_MEMBERS:
            self._choose_members()
        elif choice.kind is ChoiceKind.ADD_BREAKS:
            self.go("settings", part="breaks")
        elif choice.agreement is None and choice.request is None and not choice.not_required:
            self._replan(self.answers.leaving_out(conflict))
        else:
            self._replan(self.answers.with_choice(choice))
            if choice.kind is ChoiceKind.FACILITATOR_FROM_OUTSIDE:
                self.form.turns.guest.setFocus()

    def _choose_members(self) -> None:
        if self.form.who.members.isHidden():
            self.form.who.toggle_members()
        self.form.who.members.begin()

    # ---- leaving ------------------------------------------------------------------------------

    def _store(self) -> None:
        found = self._found
        if found is None or not found.answer.meetings or self.is_storing:
            return
        self.search.drop()
        draft = self._placed(self.answers.draft())
        command = AcceptPlan(found.answer, draft, (self.answers.key,))
        self.run_alone(command, self._stored, self._refused)

    def _placed(self, draft: CircleDraft) -> CircleDraft:
        """Return the draft with a name for its first location, which invitations will show."""
        if draft.new_location is None:
            return draft
        known = self._beginning.suggested_name if self._beginning else ""
        place = replace(draft.new_location, name=known or self.tr("Our location"))
        return replace(draft, new_location=place)

    def _stored(self, outcome: Outcome[Accepted]) -> None:
        name = self.answers.agreement.name
        self._drafts.drop(self.services.workspace, self.answers.key)
        first = self._found.answer.meetings[0].start.date() if self._found else None
        self._answers, self._found = None, None
        self.go("year", first.isoformat() if first else "")
        count = len(outcome.value.meeting_ids)
        said = self.tr("{circle} is in the calendar: %n meeting(s).", "", count)
        said = self.services.wording.in_words(said, count)
        self.services.messages.toast(said.format(circle=name), undo=True)

    def _refused(self, error: DomainError) -> None:
        if isinstance(error, CircleNameError | CircleNameTakenError):
            self.form.who.refuse_name(self.services.wording.refusal(error))
            return
        self.services.messages.show_error(error)
        if isinstance(error, PlanOutdatedError):
            self.refresh()

    def _cancel(self) -> None:
        """Leave; what was answered is kept until the app ends."""
        self.search.drop()
        navigator = self.services.navigator
        leave: Callable[[], None] = (
            navigator.back if navigator.can_go_back else lambda: self.go("year")
        )
        leave()
