"""What there is to know of each day of a year, found without searching."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.year.named_days import BreakRow, ClosedRow
from leerkring.app.year.rotations import RotationRow
from leerkring.app.year.rows import AwayRow, YearRows
from leerkring.domain.facts import PublicHoliday
from leerkring.ui.year.shown import Filter, ShownMeeting, visible_away


@dataclass(frozen=True)
class DayFacts:
    """Everything of one day that is shown."""

    day: date
    meetings: tuple[ShownMeeting, ...] = ()
    breaks: tuple[BreakRow, ...] = ()
    holidays: tuple[PublicHoliday, ...] = ()
    closed: tuple[ClosedRow, ...] = ()
    away: tuple[AwayRow, ...] = ()
    rotations: tuple[RotationRow, ...] = ()


class YearIndex:
    """The rows of a year by day and by meeting."""

    def __init__(
        self, rows: YearRows, meetings: Sequence[ShownMeeting] = (), chosen: Filter | None = None
    ) -> None:
        self.rows = rows
        self.meetings = tuple(meetings)
        self.filter = chosen or Filter()
        self._shown = {m.id: m for m in meetings}
        self._rows = {m.id: m for m in rows.meetings}
        self._meetings: dict[date, list[ShownMeeting]] = defaultdict(list)
        for meeting in meetings:
            self._meetings[meeting.day].append(meeting)
        self._away = visible_away(rows, self.filter)
        self._breaks = _by_day([(b.first, b.last, b) for b in rows.breaks], rows)
        self._closed = _by_day([(c.first, c.last, c) for c in rows.closed], rows)
        self.rotations = rows.rotations if self.filter.rotations else ()
        self._rotations: dict[date, list[RotationRow]] = defaultdict(list)
        for one in self.rotations:
            self._rotations[one.start.date()].append(one)
        self._holidays = _by_day([(h.day, h.day, h) for h in rows.holidays], rows)

    def on(self, day: date) -> DayFacts:
        """Return what there is on a day."""
        return DayFacts(
            day,
            tuple(self._meetings.get(day, ())),
            tuple(self._breaks.get(day, ())),
            tuple(self._holidays.get(day, ())),
            tuple(self._closed.get(day, ())),
            tuple(a for a in self._away if a.first <= day <= a.last),
            tuple(self._rotations.get(day, ())),
        )

    def meetings_on(self, day: date) -> tuple[ShownMeeting, ...]:
        """Return the shown meetings of a day, by start."""
        return tuple(self._meetings.get(day, ()))

    def shown(self, meeting_id: str) -> ShownMeeting | None:
        """Return a meeting if it is shown."""
        return self._shown.get(meeting_id)

    def row(self, meeting_id: str) -> MeetingRow | None:
        """Return all that is known of a meeting of this year."""
        return self._rows.get(meeting_id)

    def beside(self, meeting_id: str, step: int) -> ShownMeeting | None:
        """Return the next (1) or previous (-1) shown meeting; None at the end."""
        ids = [m.id for m in self.meetings]
        if meeting_id not in ids:
            return None
        at = ids.index(meeting_id) + step
        return self.meetings[at] if 0 <= at < len(ids) else None

    def beside_day(self, day: date, step: int) -> ShownMeeting | None:
        """Return the first shown meeting after a day, or the last before it."""
        if step > 0:
            return next((m for m in self.meetings if m.day > day), None)
        return next((m for m in reversed(self.meetings) if m.day < day), None)

    def next_to_come(self) -> ShownMeeting | None:
        """Return the first meeting that is not past, else the last of the year."""
        coming = (m for m in self.meetings if not self._rows[m.id].is_past)
        return next(coming, self.meetings[-1] if self.meetings else None)

    def later_of_circle(self, row: MeetingRow) -> tuple[MeetingRow, ...]:
        """Return the later meetings of the same circle in this year."""
        return tuple(
            m for m in self.rows.meetings if m.circle_id == row.circle_id and m.start > row.start
        )


T = TypeVar("T")


def _by_day(spans: Iterable[tuple[date, date, T]], rows: YearRows) -> dict[date, list[T]]:
    found: dict[date, list[T]] = defaultdict(list)
    for first, last, what in spans:
        day, end = max(first, rows.span.first), min(last, rows.span.last)
        while day <= end:
            found[day].append(what)
            day += timedelta(days=1)
    return found
