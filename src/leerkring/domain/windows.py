"""When a circle's meetings should fall: one window of days for each, from what it agreed.

A window's target is the day on the circle's own rhythm, also when that day is in a holiday: the
reason for another day is then known. The next target counts from the nearest day that can be.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from leerkring.domain.circles import Agreement, CadenceKind
from leerkring.domain.days import circle_region, day_block, days, open_days
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts
from leerkring.domain.meetings import MeetingState
from leerkring.domain.rhythm import Window, rhythm_of

LEAST_DAYS_IN_BLOCK = 10
LONGEST_SEARCH = timedelta(days=120)


def kept_meetings(
    circle_id: str, first: date, last: date, facts: Facts
) -> tuple[MeetingFacts, ...]:
    """Return the meetings in [first, last] that planning leaves alone.

    Held or past, announced, pinned, or with a pinned role (whose other roles may still change).
    """
    mine = (m for m in facts.of_circle(circle_id) if first <= m.start.date() <= last)
    return tuple(m for m in mine if _stays(m, facts.today))


def _stays(meeting: MeetingFacts, today: date) -> bool:
    past = meeting.state is MeetingState.HELD or meeting.start.date() < today
    return past or meeting.announced or meeting.pinned or any(role.pinned for role in meeting.roles)


def meeting_windows(
    circle: CircleFacts,
    first: date,
    last: date,
    facts: Facts,
    *,
    first_meeting: date | None = None,
) -> tuple[Window, ...]:
    """Return the windows of `circle` within [first, last], in order and numbered from 1.

    The rhythm starts on `first_meeting`, or follows the last meeting before `first`, or starts on
    the first day that can be. A meeting that stays takes the window it is nearest to.
    """
    if first_meeting is not None:
        first = min(first, first_meeting)
    kept = kept_meetings(circle.id, first, last, facts)
    if circle.given is not None:
        return _given(circle.given.windows, first, last, kept)
    kind = circle.agreement.cadence_kind
    if kind in (CadenceKind.EVERY_N_WEEKS, CadenceKind.TWO_TO_THREE_MONTHS):
        found = list(_Chain(circle, first, last, facts).windows(kept, first_meeting))
    elif kind is CadenceKind.PER_SCHOOL_BLOCK:
        blocks = school_blocks(circle, first, last, facts)
        found = _around(kept, _one_each(circle, blocks, facts, first_meeting))
    else:
        slices = _slices(circle, first_meeting or first, last, facts)
        found = _around(kept, _one_each(circle, slices, facts, first_meeting))
    return tuple(replace(window, index=i) for i, window in enumerate(found, start=1))


def _given(
    windows: Sequence[Window], first: date, last: date, kept: Sequence[MeetingFacts]
) -> tuple[Window, ...]:
    """Return the windows that were agreed elsewhere, with their own numbers.

    A meeting that stays takes the window it is in or nearest to; a window without one is open.
    """
    found = {w.index: w for w in windows if first <= w.latest and w.earliest <= last}
    for meeting in kept:
        day = meeting.start.date()
        free = [w for w in found.values() if w.meeting_id is None]
        mine = min(free, key=lambda w: (_distance(w, day), w.index), default=None)
        if mine is not None:
            found[mine.index] = replace(mine, meeting_id=meeting.id)
    return tuple(found.values())


class _Chain:
    """Meetings at a steady distance: each target counts from the one before."""

    def __init__(self, circle: CircleFacts, first: date, last: date, facts: Facts) -> None:
        self._circle, self._facts = circle, facts
        self._first, self._last = first, last
        self._rhythm = rhythm_of(circle.agreement)

    def windows(self, kept: Sequence[MeetingFacts], first_meeting: date | None) -> Iterator[Window]:
        waiting = list(kept)
        before = self._last_before()
        wanted = self._start(before, first_meeting)
        while wanted is not None or waiting:
            if waiting and (wanted is None or self._claims(waiting[0], wanted)):
                meeting = waiting.pop(0)
                before = meeting.start.date()
                yield Window(0, before, before, before, meeting.id)
            elif wanted is not None:
                exact = wanted if wanted == first_meeting else None
                window, day = self._window(wanted, before, exact, self._limit(waiting))
                if window is not None:
                    yield window
                if day is None:
                    wanted = None
                    continue
                before = day
            wanted = before + timedelta(days=self._rhythm.step) if before else None
            if wanted is not None and wanted - timedelta(days=self._rhythm.early) > self._last:
                wanted = None

    def _last_before(self) -> date | None:
        mine = self._facts.of_circle(self._circle.id)
        return max((m.start.date() for m in mine if m.start.date() < self._first), default=None)

    def _start(self, before: date | None, first_meeting: date | None) -> date | None:
        if first_meeting is not None:
            return first_meeting
        if before is not None:
            wanted = before + timedelta(days=self._rhythm.step)
            if wanted >= self._first:
                return wanted if wanted <= self._last else None
        return self._open_from(self._first, self._last)

    def _claims(self, meeting: MeetingFacts, wanted: date) -> bool:
        """Tell whether there is no room for one more meeting before a meeting that stays."""
        least = self._rhythm.least_gap - self._rhythm.early
        return meeting.start.date() < wanted + timedelta(days=max(1, least))

    def _limit(self, waiting: Sequence[MeetingFacts]) -> date:
        if not waiting:
            return self._last
        gap = timedelta(days=self._rhythm.least_gap)
        return min(self._last, waiting[0].start.date() - gap)

    def _window(
        self, wanted: date, before: date | None, exact: date | None, limit: date
    ) -> tuple[Window | None, date | None]:
        """Return the window around `wanted`, and the day the next one counts from."""
        if exact is not None and self._can_meet(exact):
            return Window(0, exact, exact, exact), exact
        earliest = max(self._first, wanted - timedelta(days=self._rhythm.early))
        if before is not None:
            earliest = max(earliest, before + timedelta(days=self._rhythm.least_gap))
        latest = min(limit, wanted + timedelta(days=self._rhythm.late))
        day = self._nearest(wanted, earliest, latest) or self._open_from(
            max(earliest, latest), min(limit, wanted + LONGEST_SEARCH)
        )
        if day is None:
            return None, None
        instead = None if day == wanted else day
        return Window(0, wanted, min(earliest, day), max(latest, day), instead=instead), day

    def _nearest(self, wanted: date, earliest: date, latest: date) -> date | None:
        """Return the open day nearest to `wanted`, the same weekday first, later when equal."""
        if earliest > latest:
            return None
        found = open_days(self._circle, earliest, latest, self._facts)
        return min(
            found,
            key=lambda day: (
                (day - wanted).days % 7 != 0,
                abs((day - wanted).days),
                day < wanted,
            ),
            default=None,
        )

    def _open_from(self, first: date, last: date) -> date | None:
        return next((day for day in days(first, last) if self._can_meet(day)), None)

    def _can_meet(self, day: date) -> bool:
        return day_block(self._circle, day, self._facts) is None


def school_blocks(
    circle: CircleFacts, first: date, last: date, facts: Facts
) -> tuple[tuple[date, ...], ...]:
    """Return the days between school breaks in which the circle can meet, block by block."""
    region = circle_region(circle, facts)
    blocks: list[list[date]] = [[]]
    for day in days(first, last):
        if facts.calendar.break_on(day, region) is not None:
            if blocks[-1]:
                blocks.append([])
        elif day.weekday() < 5:
            blocks[-1].append(day)
    kept = [block for block in blocks if len(block) >= LEAST_DAYS_IN_BLOCK]
    can = (tuple(d for d in block if day_block(circle, d, facts) is None) for block in kept)
    return tuple(block for block in can if block)


def _slices(
    circle: CircleFacts, first: date, last: date, facts: Facts
) -> tuple[tuple[date, ...], ...]:
    found = open_days(circle, first, last, facts)
    count = min(_number(circle.agreement, first, last), len(found))
    edges = [len(found) * i // count for i in range(count + 1)] if count else []
    return tuple(found[a:b] for a, b in pairwise(edges))


def _number(agreement: Agreement, first: date, last: date) -> int:
    """Return how many meetings "N per year" asks of a period; a school year counts as a year."""
    length = (last - first).days + 1
    if 250 <= length <= 380:
        return agreement.cadence_number
    return max(1, round(agreement.cadence_number * length / 365))


def _one_each(
    circle: CircleFacts,
    parts: Sequence[tuple[date, ...]],
    facts: Facts,
    first_meeting: date | None,
) -> Iterator[Window]:
    """Yield a window per run of days, around the middle; the first may be fixed by the user."""
    for number, part in enumerate(parts):
        middle = part[len(part) // 2]
        if number == 0 and first_meeting is not None:
            if day_block(circle, first_meeting, facts) is None:
                yield Window(0, first_meeting, first_meeting, first_meeting)
                continue
            middle = first_meeting
        yield Window(0, middle, part[0], part[-1])


def _around(kept: Sequence[MeetingFacts], windows: Iterator[Window]) -> list[Window]:
    """Let each meeting that stays take the window it is in or nearest to."""
    found = list(windows)
    for meeting in kept:
        day = meeting.start.date()
        standing = Window(0, day, day, day, meeting.id)
        free = [w for w in found if w.meeting_id is None]
        nearest = min(free, key=lambda w: (_distance(w, day), w.earliest), default=None)
        if nearest is not None and _distance(nearest, day) <= 21:
            found[found.index(nearest)] = standing
        else:
            found.append(standing)
    return sorted(found, key=lambda w: (w.target, w.earliest))


def _distance(window: Window, day: date) -> int:
    return max(0, (window.earliest - day).days, (day - window.latest).days)
