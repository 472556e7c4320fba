"""The times that somebody's calendar takes, without what they are for."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from leerkring.app.invitations.letters import ReadBusyTimes, UnreadFile, WhyUnread
from leerkring.calendars.components import TROUBLE, Component, UnreadableError
from leerkring.calendars.moments import FileMoments, on_our_wall
from leerkring.calendars.occurrences import Occurrences
from leerkring.calendars.recurrence import Work
from leerkring.calendars.safe_reading import FoundCalendar, read_files
from leerkring.domain.busy import BusySpan

MOST_SPANS = 20_000
# Answers and cancellations hold the meeting they are about; it takes no time because of them.
_ABOUT_MEETINGS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "CANCEL", "REFRESH"})

Span = tuple[datetime, datetime]


class BusyFiles:
    """The reader of busy times."""

    def read(
        self,
        paths: Sequence[Path],
        first: datetime,
        last: datetime,
        *,
        without: frozenset[str],
        stopped: Callable[[], bool],
    ) -> ReadBusyTimes:
        """Return what is taken in [first, last), naive moments in the home zone.

        Events with a UID in `without` take no time. A file with more than MOST_SPANS times, or
        with rules that would keep us counting, gives nothing, and so does a folder without
        calendar files: nothing found is not a free year. Never raises for content.
        """
        spans: list[Span] = []
        unread: list[UnreadFile] = []
        files = 0
        for file in read_files(paths, suffixes=(".ics",), stopped=stopped):
            files += 1
            if file.unread is not None:
                unread.append(file.unread)
                continue
            try:
                spans.extend(_of_file(file.calendars, Query(first, last, without)))
            except UnreadableError as error:
                unread.append(UnreadFile(file.name, error.why))
        if not files and not stopped():
            unread = [UnreadFile(path.name, WhyUnread.NO_CALENDAR) for path in paths]
        merged = tuple(BusySpan(*span) for span in merge(spans))
        return ReadBusyTimes(merged, tuple(unread))


@dataclass(frozen=True)
class Query:
    """What is asked: [first, last) on our wall clock, without some UIDs."""

    first: datetime
    last: datetime
    without: frozenset[str]

    def clipped(self, span: Span) -> Span | None:
        start, end = max(span[0], self.first), min(span[1], self.last)
        return (start, end) if start < end else None


def merge(spans: Iterable[Span]) -> list[Span]:
    """Return the union of spans, in order, those that touch taken together."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _of_file(calendars: Iterable[FoundCalendar], query: Query) -> list[Span]:
    """Return the spans of one file; UnreadableError TOO_MANY when there is no end to them."""
    work = Work()
    found: list[Span] = []
    for calendar in calendars:
        if calendar.method in _ABOUT_MEETINGS:
            continue
        for start, end in _taken(calendar.component, query, work):
            clipped = (query.clipped(span) for span in on_our_wall(start, end))
            found.extend(span for span in clipped if span is not None)
            if len(found) > MOST_SPANS:
                raise UnreadableError(WhyUnread.TOO_MANY)
    return merge(found)


def _taken(calendar: Component, query: Query, work: Work) -> Iterator[Span]:
    """Yield aware spans, in any order."""
    moments = FileMoments(calendar)
    for part in calendar.named("VFREEBUSY"):
        for line in part.all("FREEBUSY"):
            if line.parameters.get("FBTYPE", "").strip().upper() != "FREE":
                yield from moments.periods(line)
    occurrences = Occurrences(moments, query.first, query.last, work)
    for series in _series(calendar, query.without):
        try:
            spans = list(occurrences.spans(series))
        except TROUBLE:
            # One event that makes no sense does not take the others along.
            continue
        yield from spans


def _series(calendar: Component, without: frozenset[str]) -> Iterable[list[Component]]:
    """Return the events with one UID together: a series and its exceptions."""
    series: dict[str, list[Component]] = defaultdict(list)
    nameless = count()
    for event in calendar.named("VEVENT"):
        found = event.first("UID")
        uid = found.text().strip() if found else ""
        if uid not in without:
            series[uid or f"\n{next(nameless)}"].append(event)
    return series.values()
