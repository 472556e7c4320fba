"""Where everything stands in the calendar at a given size: computed once, painted many times."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QRectF

from leerkring.app.year.rows import AwayRow, YearRows
from leerkring.ui.year.bands import Band, Name, bands_of, names_of
from leerkring.ui.year.days import COLUMNS, ROWS, YearDays
from leerkring.ui.year.look import Look, Ruler, SteadyLook
from leerkring.ui.year.packing import FittedRows, Interval, edges, fit_rows, lanes_for
from leerkring.ui.year.shown import Filter, PillState, ShownMeeting, visible_away
from leerkring.ui.year.strips import Foot, Strips, strips_of

FULL, SHORT, DOTS = range(3)  # how the meetings of a month are drawn
LEAST_COLUMN = 16  # design pixels that a day number of two digits needs
LONGEST_NAME = 108


@dataclass(frozen=True)
class Sizes:
    """Heights in pixels of the parts of a month."""

    number: int
    pill: int
    gap: int
    strip: int
    foot: int
    shares: bool = False  # a strip may stand beside the pills where they leave room

    def need(self, lanes: int, strips: int) -> int:
        """Return the least height of a month with so many lanes of pills and of strips."""
        spread = lanes * (self.pill + self.gap)
        return self.number + spread + strips * self.strip + self.foot


@dataclass(frozen=True)
class PlacedPill:
    """One meeting with its name; `text` is short when there is little room."""

    meeting: ShownMeeting
    rect: QRectF
    text: str
    icon: str


@dataclass(frozen=True)
class PlacedDots:
    """The meetings of one day where there is no room for names."""

    day: date
    meetings: tuple[ShownMeeting, ...]
    rect: QRectF


@dataclass(frozen=True)
class Arrangement:
    """A year laid out: edges of rows and columns, and all that is drawn in them."""

    days: YearDays
    columns: tuple[int, ...]
    rows: tuple[int, ...]
    sizes: Sizes
    bands: tuple[Band, ...]
    strips: tuple[Strips, ...]
    pills: tuple[PlacedPill, ...]
    dots: tuple[PlacedDots, ...]

    @property
    def width(self) -> int:
        """The whole width in pixels."""
        return self.columns[-1]

    @property
    def height(self) -> int:
        """The whole height in pixels."""
        return self.rows[-1]

    def cell(self, row: int, column: int) -> QRectF:
        """Return the place of a cell."""
        left, top = self.columns[column], self.rows[row]
        return QRectF(left, top, self.columns[column + 1] - left, self.rows[row + 1] - top)

    def cell_of(self, day: date) -> QRectF | None:
        """Return the place of a day; None when it is in another year."""
        place = self.days.place_of(day)
        return None if place is None else self.cell(*place)

    def day_at(self, x: float, y: float) -> date | None:
        """Return the day at a point."""
        column = next((n for n in range(COLUMNS) if x < self.columns[n + 1]), None)
        row = next((n for n in range(ROWS) if y < self.rows[n + 1]), None)
        if row is None or column is None or x < 0 or y < 0:
            return None
        return self.days.day_at(row, column)

    def pill_at(self, x: float, y: float) -> ShownMeeting | None:
        """Return the meeting whose pill is at a point."""
        return next((p.meeting for p in reversed(self.pills) if p.rect.contains(x, y)), None)

    def place_of(self, meeting_id: str) -> QRectF | None:
        """Return where a meeting is drawn: its pill, or the dots of its day."""
        for pill in self.pills:
            if pill.meeting.id == meeting_id:
                return pill.rect
        mine = (d.rect for d in self.dots if any(m.id == meeting_id for m in d.meetings))
        return next(mine, None)


class Arranger:
    """Lays out years for one look; measured texts are remembered."""

    def __init__(self, look: Look, count_words: Callable[[int], str]) -> None:
        self._look = SteadyLook(look)
        self._ruler = Ruler(look)
        self._count_words = count_words
        self._last: tuple[tuple[object, ...], _Parts] | None = None
        px = self._look.px
        self.roomy = Sizes(px(21), px(20), px(1), px(12), px(1))
        self.medium = Sizes(px(19), px(18), px(1), px(12), px(1))
        self.tight = Sizes(px(17), px(17), px(1), px(12), px(1), shares=True)

    @property
    def least_width(self) -> int:
        """The least width at which every day number can be read."""
        return self._look.px(LEAST_COLUMN) * COLUMNS

    def arrange(
        self,
        rows: YearRows,
        meetings: Sequence[ShownMeeting],
        chosen: Filter,
        *,
        width: int,
        height: int,
    ) -> Arrangement:
        """Return the layout for a space of this size; it may turn out higher, never wider."""
        parts = self._parts(rows, meetings, chosen, max(width, self.least_width))
        for sizes in (self.roomy, self.medium, self.tight):
            needs = parts.needs(sizes)
            if max(n[FULL] for n in needs) <= height // ROWS:
                break  # all months equally high, with every name
        return parts.placed(sizes, fit_rows(height, needs))

    def ghost(self, meeting: ShownMeeting, year: Arrangement, day: date) -> PlacedPill:
        """Return a meeting as it would stand on another day, in front of what is there."""
        icon, px = icon_of(meeting), self._look.px
        width = self._ruler.width(meeting.name, "pill") + px(18) + (px(15) if icon else 0)
        width = min(width, px(LONGEST_NAME) + px(33))
        cell = year.cell_of(day) or QRectF()
        left = min(cell.left(), year.width - width)
        top = cell.top() + year.sizes.number
        rect = QRectF(left + 1, top, width - 1, year.sizes.pill)
        return PlacedPill(meeting, rect, meeting.name, icon)

    def least_height(
        self, rows: YearRows, meetings: Sequence[ShownMeeting], chosen: Filter, width: int
    ) -> tuple[int, int]:
        """Return the least height, and the least with all names written out."""
        parts = self._parts(rows, meetings, chosen, max(width, self.least_width))
        needs = parts.needs(self.tight)
        return sum(min(n) for n in needs), sum(n[FULL] for n in needs)

    def _parts(
        self, rows: YearRows, meetings: Sequence[ShownMeeting], chosen: Filter, width: int
    ) -> "_Parts":
        """Return what does not depend on the height; the last one is kept."""
        key = (rows, tuple(meetings), chosen, width)
        if self._last is None or self._last[0] != key:
            self._last = (key, self._made_parts(rows, meetings, chosen, width))
        return self._last[1]

    def _made_parts(
        self, rows: YearRows, meetings: Sequence[ShownMeeting], chosen: Filter, width: int
    ) -> "_Parts":
        days = YearDays(rows.span.first)
        columns = edges(width, COLUMNS)
        names = names_of(rows, days, with_breaks=chosen.breaks)
        away = visible_away(rows, chosen)
        return _Parts(
            look=self._look,
            ruler=self._ruler,
            days=days,
            columns=columns,
            bands=bands_of(rows, days, with_breaks=chosen.breaks),
            strips=self._strips(names, away, days, columns),
            meetings=_by_row(meetings, days),
        )

    def _strips(
        self, names: Sequence[Name], away: Sequence[AwayRow], days: YearDays, columns: Sequence[int]
    ) -> tuple[Strips, ...]:
        gap = self._look.px(4)
        foot = Foot(columns, lambda text: self._ruler.width(text, "small"), gap)
        return tuple(
            strips_of(row, names, away, days, foot, self._count_words) for row in range(ROWS)
        )


def _by_row(meetings: Iterable[ShownMeeting], days: YearDays) -> tuple[list[ShownMeeting], ...]:
    found: tuple[list[ShownMeeting], ...] = tuple([] for _ in range(ROWS))
    for meeting in meetings:
        place = days.place_of(meeting.day)
        if place is not None:
            found[place[0]].append(meeting)
    return found


def icon_of(meeting: ShownMeeting) -> str:
    """Return the icon that says the state: a warning goes before the plane and the tick."""
    if meeting.warned:
        return "triangle-alert"
    return {PillState.INVITED: "", PillState.TO_SEND: "send", PillState.PAST: "check"}[
        meeting.state
    ]


@dataclass(frozen=True)
class _Parts:
    """What does not depend on the height."""

    look: Look
    ruler: Ruler
    days: YearDays
    columns: tuple[int, ...]
    bands: tuple[Band, ...]
    strips: tuple[Strips, ...]
    meetings: tuple[list[ShownMeeting], ...]
    known: dict[tuple[int, int], tuple[list[Interval], list[int]]] = field(default_factory=dict)

    def needs(self, sizes: Sizes) -> list[tuple[int, ...]]:
        """Return for each month the heights it needs with full names, short ones and dots."""
        return [
            tuple(
                sizes.need(self._lane_count(row, level), self._strip_count(row, level, sizes))
                for level in (FULL, SHORT, DOTS)
            )
            for row in range(ROWS)
        ]

    def placed(self, sizes: Sizes, fitted: FittedRows) -> Arrangement:
        """Return the layout at these heights."""
        tops = [0]
        for height in fitted.heights:
            tops.append(tops[-1] + height)
        pills: list[PlacedPill] = []
        dots: list[PlacedDots] = []
        for row in range(ROWS):
            top = tops[row] + sizes.number
            if fitted.levels[row] == DOTS:
                dots += self._dots(row, top, sizes)
            else:
                pills += self._pills(row, fitted.levels[row], top, sizes)
        return Arrangement(
            self.days,
            self.columns,
            tuple(tops),
            sizes,
            self.bands,
            self.strips,
            tuple(pills),
            tuple(dots),
        )

    def _lane_count(self, row: int, level: int) -> int:
        if level == DOTS or not self.meetings[row]:
            return min(1, len(self.meetings[row]))
        return 1 + max(self._packed(row, level)[1])

    def _strip_count(self, row: int, level: int, sizes: Sizes) -> int:
        """Return how many strips need room of their own."""
        strips = self.strips[row]
        if not sizes.shares or not strips.lanes:
            return strips.lanes
        taken = self._lowest(row, level)
        free = all(
            end <= first or last <= start
            for start, end in strips.reaches(strips.lanes - 1)
            for first, last in taken
        )
        return strips.lanes - 1 if free and self.meetings[row] else strips.lanes

    def _lowest(self, row: int, level: int) -> list[tuple[float, float]]:
        """Return where the lowest line of pills or dots is taken."""
        if level == DOTS:
            columns = {YearDays.column_of(m.day) for m in self.meetings[row]}
            return [(self.columns[c], self.columns[c + 1]) for c in sorted(columns)]
        spans, lanes = self._packed(row, level)
        return [s for s, lane in zip(spans, lanes, strict=True) if lane == max(lanes)]

    def _packed(self, row: int, level: int) -> tuple[list[Interval], list[int]]:
        """Return from where to where each pill of a month reaches, and on which line it stands."""
        if (row, level) not in self.known:
            spans = self._spans(row, level)
            self.known[row, level] = (spans, lanes_for(spans))
        return self.known[row, level]

    def _spans(self, row: int, level: int) -> list[tuple[float, float]]:
        spans = []
        for meeting in self.meetings[row]:
            width = self._pill_width(meeting, level)
            left = min(self.columns[YearDays.column_of(meeting.day)], self.columns[-1] - width)
            spans.append((left, left + width + self.look.px(3)))
        return spans

    def _pill_width(self, meeting: ShownMeeting, level: int) -> float:
        px = self.look.px
        text = self.ruler.width(self._text(meeting, level), "pill")
        if level == SHORT:
            return text + px(12) + (px(15) if icon_of(meeting) else 0)
        return text + px(18) + (px(15) if icon_of(meeting) else 0)

    def _text(self, meeting: ShownMeeting, level: int) -> str:
        if level == SHORT:
            return meeting.initials
        text, most = meeting.name, self.look.px(LONGEST_NAME)
        if self.ruler.width(text, "pill") <= most:
            return text
        while len(text) > 1 and self.ruler.width(f"{text}…", "pill") > most:
            text = text[:-1]
        return f"{text.rstrip()}…"

    def _pills(self, row: int, level: int, top: int, sizes: Sizes) -> Iterable[PlacedPill]:
        if not self.meetings[row]:
            return
        spans, lanes = self._packed(row, level)
        line = sizes.pill + sizes.gap
        for meeting, span, lane in zip(self.meetings[row], spans, lanes, strict=True):
            width = self._pill_width(meeting, level)
            rect = QRectF(span[0] + 1, top + lane * line, width - 1, sizes.pill)
            yield PlacedPill(meeting, rect, self._text(meeting, level), icon_of(meeting))

    def _dots(self, row: int, top: int, sizes: Sizes) -> Iterable[PlacedDots]:
        by_day: dict[date, list[ShownMeeting]] = defaultdict(list)
        for meeting in self.meetings[row]:
            by_day[meeting.day].append(meeting)
        for day, meetings in by_day.items():
            column = YearDays.column_of(day)
            left, right = self.columns[column], self.columns[column + 1]
            rect = QRectF(left + 0.5, top, right - left - 1, sizes.pill)
            yield PlacedDots(day, tuple(meetings), rect)
