"""Moves meetings for the page: checks days for a drag, changes the date, tells what happened."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QRect

from leerkring.app.meetings.changes import MoveMeeting, RemoveMeeting
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.planning.candidates import DateCandidates
from leerkring.app.year.moves import DayCheck, MoveDays
from leerkring.app.year.rows import YearRows
from leerkring.app.year.shifts import ShiftLaterMeetings
from leerkring.domain.errors import DomainError
from leerkring.domain.meetings import MeetingState
from leerkring.ui.messages import Deed
from leerkring.ui.page import Page
from leerkring.ui.widgets.bubble import Said
from leerkring.ui.year.dates import DatePopup, DateWords
from leerkring.ui.year.grid import Move, Step, YearGrid
from leerkring.ui.year.index import YearIndex
from leerkring.ui.year.reasons import DayWords
from leerkring.ui.year.words import YearWords


class Mover(QObject):
    """Everything that puts a meeting on another day."""

    def __init__(
        self, page: Page, words: YearWords, days: DayWords, index: Callable[[], YearIndex | None]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._words = words
        self._days = days
        self._index = index
        self._date_words = DateWords(page.services.wording)
        self._checks: Mapping[date, DayCheck] = {}
        self._checked = ""
        self._on_the_way: dict[str, datetime] = {}

    # Drag

    def describe(self, meeting_id: str, day: date) -> Said:
        """Return what a day means for a meeting; just the day as long as that is not known."""
        check = self._checks.get(day) if self._checked == meeting_id else None
        return Said(self._words.day(day)) if check is None else self._days.check(check)

    def follow(self, grid: YearGrid, meeting_id: str) -> None:
        """Work out all days for a meeting that is being dragged, once."""
        index = self._index()
        if index is None or self._checked == meeting_id:
            return
        self._checked, self._checks = meeting_id, {}

        def known(checks: tuple[DayCheck, ...]) -> None:
            self._checks = {check.day: check for check in checks}
            today = index.rows.today
            grid.show_possible(frozenset(c.day for c in checks if c.everybody and c.day >= today))

        span = index.rows.span
        self._page.ask(MoveDays(meeting_id, span.first, span.last), known, key="move days")

    def let_go(self) -> None:
        """Forget the days worked out for a drag."""
        self._checked, self._checks = "", {}

    # Moving

    def settle(self, rows: YearRows) -> None:
        """Forget what has arrived where it was going, or is gone."""
        starts = {row.id: row.start for row in rows.meetings}
        self._on_the_way = {
            key: start
            for key, start in self._on_the_way.items()
            if key in starts and starts[key] != start
        }

    def move(self, wanted: Move | Step) -> None:
        """Put a meeting on another day, at its own time."""
        row = self._row(wanted.meeting_id)
        if isinstance(wanted, Step):
            self.step(wanted.meeting_id, wanted.days)
        elif row is not None:
            self.move_to(row, datetime.combine(wanted.day, row.start.time()))

    def step(self, meeting_id: str, days: int) -> None:
        """Move a meeting some days from where it is, or is going to."""
        row = self._row(meeting_id)
        if row is not None:
            start = self._on_the_way.get(meeting_id, row.start)
            self.move_to(row, start + timedelta(days=days))

    def move_to(self, row: MeetingRow, start: datetime) -> None:
        """Put a meeting at another moment and say so."""
        if row.state is MeetingState.HELD:
            self._page.services.messages.toast(
                self.tr("This meeting has been held; its date stays.")
            )
            return
        self._on_the_way[row.id] = start
        before = row.start
        self._page.run(
            MoveMeeting(row.id, start),
            then=lambda _: self._moved(row, start, (start.date() - before.date()).days),
            failed=lambda error: self._refused(row.id, error),
        )

    def _refused(self, meeting_id: str, error: DomainError) -> None:
        self._on_the_way.pop(meeting_id, None)
        self._page.services.messages.show_error(error)

    def _moved(self, row: MeetingRow, start: datetime, days: int) -> None:
        said = self._words.moved(row.circle_name, start.date())
        deeds = [self._shift_deed(row.id, days)] if days and self._later(row) else []
        self._page.services.messages.toast(said, *deeds, undo=True)

    def _shift_deed(self, meeting_id: str, days: int) -> Deed:
        return Deed(self.tr("Move the rest along"), lambda: self._shift(meeting_id, days))

    def _shift(self, meeting_id: str, days: int) -> None:
        def done(count: int) -> None:
            number = self._page.services.wording.number(count)
            said = (
                self.tr("One later meeting moved along.")
                if count == 1
                else self.tr("{count} later meetings moved along.").format(count=number)
            )
            sentence = self._page.services.wording.sentence(said)
            self._page.services.messages.toast(sentence, undo=True)

        shift = ShiftLaterMeetings(meeting_id, days)
        self._page.run(shift, then=lambda outcome: done(outcome.value))

    def _later(self, row: MeetingRow) -> bool:
        index = self._index()
        later = index.later_of_circle(row) if index is not None else ()
        return any(m.state is MeetingState.PLANNED and not m.pinned for m in later)

    # Another date, removing

    def choose_date(self, meeting_id: str, below: QRect) -> None:
        """Drop down the best other days."""
        row = self._row(meeting_id)
        if row is None:
            return
        services = self._page.services
        popup = DatePopup(services.theme, self._page, self._date_words, services.wording, row)
        popup.chosen.connect(
            lambda start: self._take(row, start, rest=popup.footer.rest.isChecked())
        )
        self._page.ask(
            DateCandidates(meeting_id), lambda days: popup.show_days(days, below), key="dates"
        )

    def _take(self, row: MeetingRow, start: datetime, *, rest: bool) -> None:
        if not rest:
            self.move_to(row, start)
            return
        said = self._words.moved(row.circle_name, start.date())
        self._page.run(
            MoveMeeting(row.id, start, shift_rest=True),
            then=lambda _: self._page.services.messages.toast(said, undo=True),
        )

    def remove(self, meeting_id: str) -> None:
        """Take a meeting away; it can be undone."""
        row = self._row(meeting_id)
        if row is None:
            return
        said = self.tr("{circle} on {day} is gone.").format(
            circle=row.circle_name, day=self._words.day(row.start.date())
        )
        self._page.run(
            RemoveMeeting(meeting_id),
            then=lambda _: self._page.services.messages.toast(said, undo=True),
        )

    def _row(self, meeting_id: str) -> MeetingRow | None:
        index = self._index()
        return index.row(meeting_id) if index is not None else None
