"""The parts of a circle's page below its title: goal and lead, tabs, and what they show."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.circles.choices import Choices
from leerkring.app.circles.rows import CircleDetails
from leerkring.support.clock import local_today
from leerkring.ui.circles.member_line import LineTools
from leerkring.ui.circles.members import MembersTab
from leerkring.ui.circles.sections import Tools
from leerkring.ui.circles.settings import SettingsTab
from leerkring.ui.circles.words import CircleWords
from leerkring.ui.circles.year_plan import YearPlanTab
from leerkring.ui.messages import Deed
from leerkring.ui.services import Services
from leerkring.ui.widgets.buttons import Choice
from leerkring.ui.widgets.labels import small
from leerkring.ui.widgets.layouts import clear
from leerkring.ui.widgets.notices import NoticeBar

PLAN, PEOPLE, SETTINGS = "plan", "people", "settings"
TABS = (PLAN, PEOPLE, SETTINGS)


class CircleContent(QWidget):
    """Shows one tab at a time; the settings are made when they are first wanted."""

    tab_shown = Signal(str)
    agreement_wanted = Signal(object)  # Agreement
    recoloured = Signal(int)
    removal_wanted = Signal()

    def __init__(self, services: Services, words: CircleWords, add: QAction) -> None:
        super().__init__()
        self._theme = services.theme

        def today() -> date:
            return local_today(services.clock)

        theme, wording = services.theme, services.wording
        self.plan = YearPlanTab(theme, wording, words, today(), add)
        self.people = MembersTab(LineTools(theme, wording, words, today))
        self._tools = Tools(theme, wording, words)
        self._settings: SettingsTab | None = None
        self._shown: tuple[CircleDetails, Choices] | None = None
        self._parts: dict[str, QWidget] = {PLAN: self.plan, PEOPLE: self.people}
        self._purpose = QVBoxLayout()
        names = (
            (PLAN, self.tr("Year plan")),
            (PEOPLE, self.tr("People")),
            (SETTINGS, self.tr("Settings")),
        )
        self.tabs = Choice(theme, names, name=self.tr("Part of the circle"), kind="tab")
        self.tabs.chosen.connect(lambda tab: self.show_tab(str(tab)))
        self._column = content = QVBoxLayout(self)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(theme.px(12))
        content.addLayout(self._purpose)
        content.addWidget(self.tabs)
        for part in self._parts.values():
            content.addWidget(part)
        content.addStretch(1)
        self.show_tab(PLAN)

    @property
    def tab(self) -> str:
        """The tab that is shown."""
        return str(self.tabs.value)

    @property
    def settings(self) -> SettingsTab:
        """The settings of the circle that is shown."""
        if self._settings is None:
            self._settings = made = SettingsTab(self._tools)
            made.wanted.connect(self.agreement_wanted)
            made.recoloured.connect(self.recoloured)
            made.remove_wanted.connect(self.removal_wanted)
            self._parts[SETTINGS] = made
            made.hide()
            self._column.insertWidget(self._column.count() - 1, made)
            self._fill(SETTINGS)
        return self._settings

    def show_tab(self, tab: str) -> None:
        """Show one tab."""
        part = self.settings if tab == SETTINGS else self._parts[tab]
        self.tabs.choose(tab)
        self._fill(tab)
        for other in self._parts.values():
            other.setVisible(other is part)
        self.tab_shown.emit(tab)

    def show_circle(self, circle: CircleDetails, choices: Choices) -> None:
        """Show everything but the meetings."""
        count = len(circle.active_members)
        self.tabs.rename(PEOPLE, self.tr("People {count}").format(count=count))
        self._show_purpose(circle)
        self._shown = (circle, choices)
        self._fill(self.tab)

    def _fill(self, tab: str) -> None:
        """Fill a tab with the circle; the others wait until they are looked at."""
        if self._shown is None:
            return
        circle, choices = self._shown
        if tab == PEOPLE:
            self.people.show_members(circle, choices.people)
        elif tab == SETTINGS and self._settings is not None:
            self._settings.show_circle(circle, choices)

    def _show_purpose(self, circle: CircleDetails) -> None:
        """Show goal and lead, or that a learning circle still lacks them."""
        clear(self._purpose)
        said = (
            (self.tr("Goal: {text}"), circle.agreement.goal),
            (self.tr("Lead: {text}"), circle.lead_name),
            (self.tr("Deputy: {text}"), circle.deputy_name),
        )
        text = "   ".join(sentence.format(text=value) for sentence, value in said if value)
        if text:
            self._purpose.addWidget(small(text))
        if circle.lacks_lead_or_goal:
            deed = Deed(self.tr("Fill in"), lambda: self.show_tab(SETTINGS))
            lack = self.tr("A learning circle has a shared goal and somebody who leads it.")
            self._purpose.addWidget(NoticeBar(self._theme, lack, [deed], tone="amber"))
