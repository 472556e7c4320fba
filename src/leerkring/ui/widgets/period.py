"""Choosing a period: this school year, the last, the next, or days of one's own; remembered."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leerkring.domain.years import YearKind, YearSpan
from leerkring.ui.preferences import Preferences
from leerkring.ui.theme import Theme
from leerkring.ui.widgets.day_field import DayField
from leerkring.ui.widgets.fields import Field, choice_field
from leerkring.ui.wording import Wording

THIS_YEAR, LAST_YEAR, NEXT_YEAR, OWN = "this", "last", "next", "own"


class PeriodChoice(QObject):
    """Three fields for a row of choices; `changed` when another period is meant."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        wording: Wording,
        preferences: Preferences,
        today: Callable[[], date],
        key: str,
    ) -> None:
        super().__init__()
        self._theme, self._wording = theme, wording
        self._preferences, self._today = preferences, today
        self._key, self._own_key = f"{key}/period", f"{key}/own"
        self._own: tuple[date, date] | None = None
        self.box = choice_field(
            theme,
            (
                (THIS_YEAR, self.tr("This school year")),
                (LAST_YEAR, self.tr("Last school year")),
                (NEXT_YEAR, self.tr("Next school year")),
                (OWN, self.tr("Other days…")),
            ),
        )
        self.box.setMinimumWidth(theme.px(190))
        self.field = Field(theme, self.tr("Period"), self.box)
        self.first = self._day_field(self.tr("From"))
        self.last = self._day_field(self.tr("Until"))
        self._remember()
        self.box.activated.connect(lambda _: self._choose())
        self.first.changed.connect(lambda _: self._choose_days())
        self.last.changed.connect(lambda _: self._choose_days())

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """What to put in a row."""
        return self.field, self.first, self.last

    def days(self) -> tuple[date, date]:
        """Return the first and last day, both included."""
        span = YearSpan.around(self._today(), YearKind.SCHOOL)
        chosen = self.box.currentData()
        if chosen == OWN:
            return self._own or (span.first, span.last)
        if chosen != THIS_YEAR:
            day = span.before if chosen == LAST_YEAR else span.after
            span = YearSpan.around(day, YearKind.SCHOOL)
        return span.first, span.last

    def choose(self, value: str) -> None:
        """Choose a period as if the user did."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)))
        self._choose()

    def _choose(self) -> None:
        if self.box.currentData() == OWN and self._own is None:
            span = YearSpan.around(self._today(), YearKind.SCHOOL)
            self._own = span.first, span.last
        self._preferences.put(self._key, self.box.currentData())
        self._show_days()
        self.changed.emit()

    def _choose_days(self) -> None:
        first, last = self._own or self.days()
        first, last = self.first.shown_day or first, self.last.shown_day or last
        if first > last:
            self.last.show_error(self.tr("The last day is before the first."))
            return
        self.last.clear_error()
        self._own = first, last
        self._preferences.put(self._own_key, f"{first.isoformat()} {last.isoformat()}")
        self._show_days()
        self.changed.emit()

    def _remember(self) -> None:
        kept = self._preferences.get(self._own_key).split()
        if len(kept) == 2:
            self._own = date.fromisoformat(kept[0]), date.fromisoformat(kept[1])
        chosen = self._preferences.get(self._key, THIS_YEAR)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self._show_days()

    def _show_days(self) -> None:
        own = self.box.currentData() == OWN
        for field, day in zip((self.first, self.last), self.days(), strict=True):
            if own or field.parent() is not None:  # alone it would be a window for a moment
                field.setVisible(own)
            else:
                field.hide()
            field.show_day(day)

    def _day_field(self, text: str) -> DayField:
        return DayField(
            self._theme,
            self._wording,
            text,
            prompt=self.tr("1-8-2026"),
            correction=self.tr("Did you mean {day}?"),
            today=self._today,
        )
