"""The year plan of a circle: its meetings in a table, and how fairly the turns are divided."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leerkring.app.circles.rows import CircleDetails
from leerkring.app.meetings.rows import MeetingRow
from leerkring.domain.years import YearKind, YearSpan
from leerkring.ui.circles.fairness import FairnessCard
from leerkring.ui.circles.plan_model import Advice, PlanModel
from leerkring.ui.circles.plan_table import PlanTable
from leerkring.ui.circles.words import CircleWords, school_year_of
from leerkring.ui.messages import Deed
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.buttons import ActionButton, Choice
from leerkring.ui.widgets.layouts import FlowLayout, card, clear, column
from leerkring.ui.widgets.notices import EmptyState
from leerkring.ui.wording import Wording

ALL_YEARS = 0


class YearPlanTab(QWidget):
    """Shows a school year at a time; the page fetches and the edits change."""

    year_chosen = Signal()
    people_wanted = Signal()
    plan_wanted = Signal()

    def __init__(
        self, theme: Theme, wording: Wording, words: CircleWords, today: date, add: QAction
    ) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._today = today
        this = school_year_of(today)
        self._years = (this - 1, this, this + 1)
        self._meetings: tuple[MeetingRow, ...] = ()
        self._first_look = True
        self.model = PlanModel(wording, words)
        self.table = PlanTable(
            theme, self.model, name=self.tr("Year plan"), open_text=self.tr("choose…")
        )
        self.years = self._make_years()
        self._empty = QVBoxLayout()
        edge = theme.px(8)
        self.table_card = card(column(self.table, margins=(edge, edge, edge, edge)))
        top = FlowLayout(theme.px(12))
        top.addWidget(self.years)
        top.addWidget(ActionButton(theme, add))
        self.fairness = FairnessCard(theme, wording)
        self.setLayout(column(top, self._empty, self.table_card, self.fairness, gap=theme.px(12)))

    def begin(self) -> None:
        """Look at another circle: start at the year that matters now."""
        self._first_look = True

    def show_plan(
        self,
        circle: CircleDetails,
        meetings: Sequence[MeetingRow],
        advice: Mapping[str, Sequence[Advice]],
    ) -> None:
        """Show the meetings of the chosen school year."""
        self._meetings = tuple(meetings)
        if self._first_look:
            self._first_look = False
            self.years.choose(self._best_year())
        shown = self._of_chosen_year()
        self.model.show(circle.agreement, shown, advice)
        self.table_card.setVisible(bool(shown))
        clear(self._empty)
        if not shown:
            self._empty.addWidget(self._nothing_yet(circle))

    def period(self) -> tuple[date, date]:
        """Return the first and last day of what is shown."""
        year = self.years.value
        if isinstance(year, int) and year != ALL_YEARS:
            span = YearSpan.around(date(year, 12, 31), YearKind.SCHOOL)
            return span.first, span.last
        days = [m.start.date() for m in self._meetings] or [self._today]
        return min(days), max(days)

    def show_year_of(self, meeting_id: str) -> None:
        """Turn to the school year in which a meeting falls."""
        start = next((m.start for m in self._meetings if m.id == meeting_id), None)
        if start is not None:
            year = school_year_of(start.date())
            wanted = year if year in self._years else ALL_YEARS
            if self.years.value not in (wanted, ALL_YEARS):
                self.years.choose(wanted)
                self.year_chosen.emit()

    def _best_year(self) -> int:
        """Return this school year, or the next one when only that still has meetings to come."""
        this = school_year_of(self._today)
        coming = {school_year_of(m.start.date()) for m in self._meetings if not m.is_past}
        return this + 1 if this not in coming and this + 1 in coming else this

    def _of_chosen_year(self) -> list[MeetingRow]:
        year = self.years.value
        return [m for m in self._meetings if year in (ALL_YEARS, school_year_of(m.start.date()))]

    def _make_years(self) -> Choice:
        options: list[tuple[object, str]] = [
            (year, self._words.school_year(year)) for year in self._years
        ]
        options.append((ALL_YEARS, self.tr("All years")))
        years = Choice(self._theme, options, name=self.tr("School year"))
        years.choose(self._years[1])
        years.chosen.connect(lambda _: self.year_chosen.emit())
        return years

    def _nothing_yet(self, circle: CircleDetails) -> QWidget:
        theme = self._theme
        if not circle.active_members:
            deed = Deed(self.tr("Choose people"), self.people_wanted.emit)
            title = self.tr("This circle has no people yet.")
            text = self.tr("Choose who meets here. Then plan the year.")
            return EmptyState(theme, title, text, deed, icon="users")
        year = self.years.value
        if isinstance(year, int) and year != ALL_YEARS:
            title = self.tr("No meetings yet in {year}").format(year=self._words.school_year(year))
        else:
            title = self.tr("No meetings yet")
        if isinstance(year, int) and 0 < year < school_year_of(self._today):
            return EmptyState(theme, title, "", None, icon="calendar-days")
        text = self.tr("Leerkring finds the days that suit most people and divides the turns.")
        deed = Deed(self.tr("Plan the year"), self.plan_wanted.emit)
        return EmptyState(theme, title, text, deed, icon="calendar-days")
