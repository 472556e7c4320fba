"""The page *Traject*: the goals of a team, and the circles, visits and coaching that serve them."""

from typing import ClassVar

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from leerkring.app.goals.changes import AddGoal, ChangeGoal, LinkGoal, RemoveGoal
from leerkring.app.goals.traject import GoalRow, Traject, TrajectLine, TrajectView
from leerkring.app.workspace import Outcome
from leerkring.domain.errors import DomainError
from leerkring.domain.goals import GoalSubject
from leerkring.support.clock import local_today
from leerkring.ui.change_feed import Changed
from leerkring.ui.goals.card import GoalCard, GoalDeeds
from leerkring.ui.goals.words import GoalWords
from leerkring.ui.messages import Deed
from leerkring.ui.page import Page
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import plain
from leerkring.ui.widgets.fields import Field, choice_field, grow_with_options
from leerkring.ui.widgets.frame import PageFrame
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import FlowLayout, clear, row, widget_of
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.widgets.period import PeriodChoice

_TEAM = "goals/team"
_PLACES = {GoalSubject.CIRCLE: "circle", GoalSubject.ROUND: "visits", GoalSubject.DUO: "coaching"}


class GoalsPage(Page):
    """One page per team; the team and the year are remembered."""

    name: ClassVar[str] = "goals"
    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "Circle",
            "CoachingDuo",
            "CoachingSession",
            "Goal",
            "GoalLink",
            "Location",
            "Meeting",
            "Membership",
            "PeerVisit",
            "Person",
            "RoundPlace",
            "VisitRound",
        }
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        theme = services.theme
        self._words = GoalWords(services.wording)
        self._view: TrajectView | None = None
        self.cards: list[GoalCard] = []
        self.frame = PageFrame(theme, self.tr("Learning path"))
        self.fill(self.frame)
        self.new_action = self.action(self.tr("New goal"), self.begin_goal, icon="plus")
        self.primary_action = self.new_action
        self.frame.set_primary(self.new_action)
        self.team = choice_field(theme, ())
        self.period = PeriodChoice(
            theme, services.wording, services.preferences,
            lambda: local_today(services.clock), "goals",
        )  # fmt: skip
        self.team.activated.connect(lambda _: self._choose_team())
        self.period.changed.connect(self.refresh)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to reach together?"))
        self.field.returnPressed.connect(self.add_goal)
        self.entry = Field(theme, self.tr("New goal"), self.field)
        self._adding = self._entry_part()
        self.loose = small("")
        self.loose.setWordWrap(True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(14))
        self.empty = EmptyState(
            theme,
            self.tr("No shared goal yet"),
            self.tr(
                "Write down what your team wants to reach. Then choose which circles, visits and"
                " coaching work on it."
            ),
            Deed(self.tr("New goal"), self.begin_goal),
            icon="flag",
        )
        self._lay_out()

    # The contract of a page

    def refresh(self, changes: Changed | None = None) -> None:
        """Read the traject again."""
        del changes
        first, last = self.period.days()
        team = self.services.preferences.get(_TEAM) or None
        self.ask(Traject(first, last, team), self._show, key="traject")

    def first_focus(self) -> QWidget | None:
        """Return the choice of a team, or the way to begin."""
        return self.team if self._view and self._view.goals else self.empty.button

    def leave(self) -> bool:
        """Let Esc put the new goal away."""
        if self._adding.isHidden():
            return False
        self._adding.hide()
        return True

    # What the user does

    def begin_goal(self) -> None:
        """Give room to type a goal."""
        self.entry.clear_error()
        self._adding.show()
        self.field.setFocus()

    def add_goal(self) -> None:
        """Keep what was typed, for the team in view and the year in view."""
        first, last = self.period.days()
        team = self.team.currentData() or None
        command = AddGoal(self.field.text(), team, first, last)
        self.run_alone(command, self._added, self._refused)

    def _added(self, outcome: Outcome[str]) -> None:
        del outcome
        self.field.clear()
        self._adding.hide()

    def _refused(self, error: DomainError) -> None:
        self.entry.show_error(self.services.wording.refusal(error))

    def _rename(self, goal: GoalRow, text: str) -> None:
        self.run(ChangeGoal(goal.id, name=text))

    def _remove(self, goal: GoalRow) -> None:
        said = self.tr("The goal is removed.")
        self.run(RemoveGoal(goal.id), lambda _: self.services.messages.toast(said, undo=True))

    def _link(self, goal: GoalRow, line: TrajectLine, linked: bool) -> None:  # noqa: FBT001 - a menu's tick
        self.run(LinkGoal(goal.id, line.subject, line.id, linked))

    def _open(self, line: TrajectLine) -> None:
        self.go(_PLACES[line.subject], line.id)

    def _choose_team(self) -> None:
        self.services.preferences.put(_TEAM, self.team.currentData() or "")
        self.refresh()

    # Showing

    def _show(self, view: TrajectView) -> None:
        self._view = view
        self._show_teams(view)
        clear(self._cards)
        deeds = GoalDeeds(self._rename, self._remove, self._link, self._open)
        self.cards = [
            GoalCard(self.services.theme, self._words, goal, view, deeds) for goal in view.goals
        ]
        for one in self.cards:
            self._cards.addWidget(one)
        self.empty.setVisible(not view.goals and self._adding.isHidden())
        self.loose.setVisible(bool(view.goals and view.loose))
        if view.loose:
            self.loose.setText(self._words.loose(view.loose))

    def _show_teams(self, view: TrajectView) -> None:
        wanted = self.services.preferences.get(_TEAM)
        self.team.clear()
        self.team.addItem(self.tr("All locations"), "")
        for key, name in view.teams:
            self.team.addItem(name, key)
        self.team.setCurrentIndex(max(0, self.team.findData(wanted)))

    def _entry_part(self) -> QWidget:
        theme = self.services.theme
        keep = plain(theme, self.tr("Add"))
        keep.clicked.connect(self.add_goal)
        line = row(self.entry, keep, gap=theme.px(8))
        line.setStretch(0, 1)
        made = widget_of(line)
        made.hide()
        return made

    def _lay_out(self) -> None:
        theme = self.services.theme
        choices = FlowLayout(theme.px(16))
        choices.addWidget(Field(theme, self.tr("Team"), self.team))
        for part in self.period.widgets:
            choices.addWidget(part)
        grow_with_options(theme, self.team, least=200, most=320)
        self.frame.body.addLayout(choices)
        self.frame.body.addWidget(self._adding)
        self.frame.body.addLayout(self._cards)
        self.frame.body.addWidget(self.loose)
        self.frame.body.addWidget(self.empty)
        self.frame.body.addStretch(1)
        self.empty.hide()
        self.loose.hide()
