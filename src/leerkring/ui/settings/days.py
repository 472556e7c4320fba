"""Which days are free: how years are counted, public holidays, closing days, school holidays."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from leerkring.app.organisation.days import ClosedDaysRow, SchoolBreakRow
from leerkring.app.organisation.holidays import PublicHolidayRow, SwitchPublicHoliday
from leerkring.app.organisation.places import LocationRow
from leerkring.app.organisation.settings import AppSettings
from leerkring.ui.settings.block import SettingsBlock, Tools
from leerkring.ui.settings.closed_days import ClosedDaysPart
from leerkring.ui.settings.school_breaks import SchoolBreaks
from leerkring.ui.widgets.buttons import Choice, FilterChip
from leerkring.ui.widgets.fields import Field
from leerkring.ui.widgets.labels import h3, small
from leerkring.ui.widgets.layouts import FlowLayout, clear, column


class DaysBlock(SettingsBlock):
    """Everything about days that are not one person's."""

    import_wanted = Signal()
    names = ("year_view", "holidays_off", "holidays_on")

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "days")
        self.entitle(self.tr("Days"))
        theme = tools.theme
        self.years = Choice(theme, tools.words.years(), name=self.tr("Count years as"))
        self.years.chosen.connect(lambda kind: self.put(None, year_view=kind))
        self.parts = {"years": self.years}
        self.chips: dict[str, FilterChip] = {}
        self._holidays = FlowLayout(theme.px(8))
        self._some_years = small("")
        self.closed = ClosedDaysPart(tools)
        self.breaks = SchoolBreaks(tools)
        self.breaks.import_wanted.connect(self.import_wanted)
        self.lines.addWidget(Field(theme, self.tr("Count years as"), self.years))
        gap = theme.px(8)
        explained = small(self.tr("What is switched on is a day off: no meetings are planned."))
        heading = h3(self.tr("Public holidays"))
        self.lines.addLayout(column(heading, explained, self._holidays, self._some_years, gap=gap))
        self.lines.addWidget(self.closed)
        self.lines.addWidget(self.breaks)

    def fill(self, settings: AppSettings) -> None:
        self.years.choose(settings.year_view)

    def show_holidays(self, rows: Sequence[PublicHolidayRow]) -> None:
        """Show the public holidays as switches."""
        if list(self.chips) != [row.key for row in rows]:
            clear(self._holidays)
            self.chips = {}
            for row in rows:
                chip = FilterChip(self.tools.theme, self.tools.words.holiday(row), on=row.is_off)
                chip.clicked.connect(lambda on, key=row.key: self._switch(key, on))
                self._holidays.addWidget(chip)
                self.chips[row.key] = chip
        for row in rows:
            self.chips[row.key].setChecked(row.is_off)
        unsure = [row.name for row in rows if row.some_years]
        self._some_years.setText(self.tools.words.some_years(unsure))
        self._some_years.setVisible(bool(unsure))

    def show_locations(self, places: Sequence[LocationRow]) -> None:
        """Know which locations days can be of."""
        self.closed.show_locations(places)

    def show_closed(self, rows: Sequence[ClosedDaysRow]) -> None:
        """Show the closing and study days."""
        self.closed.show_rows(rows)

    def show_known(self, until: date) -> None:
        """Say how far the school holidays are built in."""
        self.breaks.show_known(until)

    def show_breaks(self, rows: Sequence[SchoolBreakRow]) -> None:
        """Show the added school holidays."""
        self.breaks.show_rows(rows)

    def _switch(self, key: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.tools.run(SwitchPublicHoliday(key, is_off=on))
