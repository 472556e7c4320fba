"""The page of one circle."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from leerkring.app.circles.changes import BeginCircle, ChangeCircle, RecolourCircle, RemoveCircle
from leerkring.app.circles.choices import Choices, CircleChoices
from leerkring.app.circles.members import AddMembers, RemoveMember
from leerkring.app.circles.rows import CircleCard, CircleDetails
from leerkring.app.meetings.rows import CircleMeetings, MeetingRow
from leerkring.app.workspace import Command, Outcome
from leerkring.domain.circles import Agreement
from leerkring.domain.errors import DomainError
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.circles.content import PEOPLE, PLAN, TABS, CircleContent
from leerkring.ui.circles.header import CircleName
from leerkring.ui.circles.joining import JoinPicker
from leerkring.ui.circles.new_circle import NewCircle
from leerkring.ui.circles.plan_edits import PlanEdits
from leerkring.ui.circles.words import CircleWords
from leerkring.ui.messages import Deed
from leerkring.ui.navigation import Place
from leerkring.ui.page import Menu, Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.notices import EmptyState

HOME = "today"


class CirclePage(Page):
    """Year plan, people and settings of a circle; without an id, the form for a new one."""

    name: ClassVar[str] = "circle"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Circle",
            "Membership",
            "Meeting",
            "Assignment",
            "Attendance",
            "Person",
            "Absence",
            "Location",
            "Room",
            "RoomBlock",
            "Dispatch",
            "ClosedDays",
            "OwnSchoolBreak",
            "Organisation",
            "Setting",
        }
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        theme = services.theme
        self.words = CircleWords(services.wording)
        self._arriving = True
        self.circle: CircleDetails | None = None
        self.choices = Choices((), ())
        self.meetings: tuple[MeetingRow, ...] = ()
        self.frame = PageFrame(theme)
        self.fill(self.frame)
        self._make_actions()
        self.frame.add_action(self.cases_action)
        self.content = CircleContent(services, self.words, self.add_action)
        self.plan_tab = self.content.plan
        self.people_tab = self.content.people
        self.new_form = NewCircle(theme)
        self.circle_name = CircleName(theme, self.frame)
        self.edits = PlanEdits(self, self.plan_tab)
        self._lay_out()
        self._connect()

    # The places

    def show_place(self, place: Place) -> None:
        other = place.id != self.place.id or self.circle is None
        self._arriving = True
        self.place = place
        if not place.id:
            self._show_new_form()
            return
        if other:
            self.circle = None
            self.plan_tab.begin()
            self.edits.forget()
        self.circle_name.end()
        self.content.show_tab(
            place.part if place.part in TABS else PLAN if other else self.content.tab
        )
        self.refresh(None)

    def refresh(self, changes: Changed | None = None) -> None:
        del changes
        if not self.place.id:
            return
        self.ask(CircleChoices(), self._show_choices, key="choices")
        self.ask(CircleCard(self.place.id), self._show_circle, self._lost, key="circle")

    def first_focus(self) -> QWidget | None:
        if not self.place.id:
            return self.new_form.line
        return self.plan_tab.table if self.content.tab == PLAN else None

    def leave(self) -> bool:
        if self.circle_name.isVisible():
            self.circle_name.end()
            return True
        return False

    # What queries answer

    def _show_choices(self, choices: Choices) -> None:
        self.choices = choices

    def _to_turns(self) -> None:
        if self.circle is not None:
            self.go("turns", self.circle.id)

    def _show_circle(self, circle: CircleDetails) -> None:
        self.circle = circle
        self._show_page(self.content)
        self.circle_name.show_circle(circle.agreement.name, circle.colour)
        rhythm = self.words.rhythm(circle.agreement, circle.location_name)
        self.frame.set_title(circle.agreement.name, self.services.wording.sentence(rhythm))
        self.content.show_circle(circle, self.choices)
        self.ask(CircleMeetings(circle.id), self._show_meetings, key="meetings")

    def _show_meetings(self, meetings: tuple[MeetingRow, ...]) -> None:
        self.meetings = meetings
        self.edits.show()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Give the keyboard to the table once it is filled, unless it is outside the page."""
        first = self.first_focus()
        now: QWidget | None = self.window().focusWidget()
        here = now is None or now is self or self.isAncestorOf(now)
        if self._arriving and first is not None and here:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arriving = False

    def _lost(self, error: DomainError) -> None:
        self.circle = None
        self.circle_name.show_none()
        self.frame.set_title(self.tr("Circle"))
        self._gone.show()
        self._show_page(self._gone)
        del error

    # What the user does

    def change(self, command: Command[None]) -> None:
        """Carry out a command and tell of it."""
        self.run(command, self.say)

    def add_circle(self, name: str) -> None:
        """Make a circle with this name and show its people."""
        self.run(
            BeginCircle(name),
            self._circle_added,
            lambda error: self.new_form.refuse(self.services.wording.refusal(error)),
        )

    def _circle_added(self, outcome: Outcome[str]) -> None:
        self.go("circle", outcome.value, PEOPLE)

    def _renamed(self, outcome: Outcome[None]) -> None:
        self.circle_name.end()
        self.say(outcome)

    def _rename(self, name: str) -> None:
        if self.circle is None:
            return
        self.run(
            ChangeCircle(self.circle.id, replace(self.circle.agreement, name=name)),
            self._renamed,
            lambda error: self.circle_name.refuse(self.services.wording.refusal(error)),
        )

    def _agree(self, agreement: Agreement) -> None:
        if self.circle is not None:
            self.run(ChangeCircle(self.circle.id, agreement), None, self._refuse_agreement)

    def _refuse_agreement(self, error: DomainError) -> None:
        if not self.content.settings.refuse(self.services.wording.refusal(error)):
            self.services.messages.show_error(error)

    def _recolour(self, colour: int) -> None:
        if self.circle is not None and colour != self.circle.colour:
            self.run(RecolourCircle(self.circle.id, colour))
        elif self.circle is not None:
            self.content.show_circle(self.circle, self.choices)

    def _remove(self) -> None:
        if self.circle is not None:
            self.run(RemoveCircle(self.circle.id), self._removed)

    def _removed(self, outcome: Outcome[None]) -> None:
        self.say(outcome)
        self.go(HOME)

    def join(self) -> None:
        """Choose who joins, from everybody who is not in the circle."""
        if self.circle is None:
            return
        inside = {m.person_id for m in self.circle.active_members}
        people = tuple(p for p in self.choices.people if p.id not in inside)
        button = self.people_tab.add_button
        picker = JoinPicker(self.services.theme, self.services.wording, button, people)
        picker.taken.connect(self._joined)
        picker.drop_down(QRect(button.mapToGlobal(QPoint(0, 0)), button.size()))

    def _joined(self, person_ids: tuple[str, ...]) -> None:
        """Who joins a circle that has met already starts today, at the average of turns."""
        if self.circle is None:
            return
        met = any(m.is_past for m in self.meetings)
        since = local_today(self.services.clock) if met else None
        self.change(AddMembers(self.circle.id, person_ids, since))

    def _plan(self) -> None:
        if self.circle is not None:
            self.go("plan", self.circle.id)

    def _begin_rename(self) -> None:
        if self.circle is not None and not self.edits.open_if_focused():
            self.circle_name.begin()

    def _add_new(self) -> None:
        if self.circle is not None and self.content.tab == PEOPLE:
            self.join()
        elif self.circle is not None:
            self.content.show_tab(PLAN)
            self.edits.add()

    # How it is built

    def _make_actions(self) -> None:
        circle = Menu.CIRCLE
        self.plan_action = self.action(
            self.tr("Plan the year"), self._plan, icon="sparkles", menu=circle
        )
        self.add_action = self.action(
            self.tr("Add a meeting"), self._add_new, icon="plus", menu=circle
        )
        make = self.tr("Make the circle")
        self.create_action = self.action(make, lambda: self.new_form.tell(), icon="plus")
        self.cases_action = self.action(
            self.tr("Cases"), lambda: self.go("cases", self.place.id),
            icon="messages-square", menu=circle,
        )  # fmt: skip
        rename = self.tr("Change name or cell")
        self.rename_action = self.action(rename, self._begin_rename, key="F2", menu=circle)
        self.join_action = self.action(
            self.tr("Add people…"), lambda: self._to_joining(), menu=circle
        )
        self.action(
            self.tr("Evaluations"), lambda: self.go("evaluation", self.place.id), menu=circle
        )
        self.remove_action = self.action(self.tr("Remove this circle"), self._remove, menu=circle)
        self.new_action = self.add_action

    def _to_joining(self) -> None:
        if self.circle is not None:
            self.content.show_tab(PEOPLE)
            self.join()

    def _lay_out(self) -> None:
        theme = self.services.theme
        title = self.tr("This circle does not exist any more.")
        deed = Deed(self.tr("To Today"), lambda: self.go(HOME))
        self._gone = EmptyState(theme, title, "", deed, icon="users")
        self._pages: tuple[QWidget, ...] = (self.content, self.new_form, self._gone)
        for page in self._pages:
            self.frame.body.addWidget(page)
        self.frame.body.addStretch(1)
        self._show_page(self.content)

    def _connect(self) -> None:
        self.content.tab_shown.connect(self._tab_shown)
        self.new_form.named.connect(self.add_circle)
        self.circle_name.renamed.connect(self._rename)
        self.plan_tab.year_chosen.connect(self.edits.show)
        self.plan_tab.people_wanted.connect(self._to_joining)
        self.plan_tab.plan_wanted.connect(self._plan)
        self.people_tab.add_wanted.connect(self.join)
        self.people_tab.people_wanted.connect(lambda: self.go("people"))
        self.plan_tab.fairness.more_wanted.connect(self._to_turns)
        self.people_tab.changed.connect(self.change)
        self.people_tab.remove_wanted.connect(
            lambda member: self.change(RemoveMember(member.membership_id))
        )
        self.content.agreement_wanted.connect(self._agree)
        self.content.recoloured.connect(self._recolour)
        self.content.removal_wanted.connect(self._remove)

    def _show_page(self, shown: QWidget) -> None:
        """Show the circle, the form for a new one, or that it is gone."""
        for page in self._pages:
            page.setVisible(page is shown)
        primary = self.create_action if shown is self.new_form else self.plan_action
        self.plan_action.setVisible(shown is self.content)
        self.cases_action.setVisible(shown is self.content)
        for actions in self.menu_actions.values():
            for action in actions:
                action.setEnabled(shown is self.content)
        if self.primary_action is not primary:
            self.primary_action = primary
            self.frame.set_primary(primary)

    def _show_new_form(self) -> None:
        self.circle = None
        self.circle_name.show_none()
        self.frame.set_title(self.tr("New circle"))
        self.new_form.begin()
        self._show_page(self.new_form)

    def _tab_shown(self, tab: str) -> None:
        adding = self.tr("Add people") if tab == PEOPLE else self.tr("Add a meeting")
        self.add_action.setText(adding)
