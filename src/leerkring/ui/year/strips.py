"""The strips at the foot of a month: who is away as dotted lines, between the names of holidays."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leerkring.app.year.rows import AwayRow
from leerkring.ui.year.bands import BandKind, Name
from leerkring.ui.year.days import YearDays
from leerkring.ui.year.packing import Lane

MOST_LANES = 2
_INK = {BandKind.BREAK: "holtext", BandKind.CLOSED: "text2", BandKind.STUDY: "green"}


@dataclass(frozen=True)
class StripText:
    """A name to write at [x, x + width) in a strip; lane 0 is the lowest."""

    x: float
    width: float
    lane: int
    text: str
    token: str


@dataclass(frozen=True)
class StripLine:
    """A dotted line from one place to another in a strip."""

    start: float
    end: float
    lane: int


@dataclass(frozen=True)
class Strips:
    """All that stands at the foot of one month, and how many lanes it takes."""

    texts: tuple[StripText, ...] = ()
    lines: tuple[StripLine, ...] = ()
    lanes: int = 0

    def reaches(self, lane: int) -> list[tuple[float, float]]:
        """Return what is taken on a lane, from and to."""
        texts = [(t.x, t.x + t.width) for t in self.texts if t.lane == lane]
        return texts + [(line.start, line.end) for line in self.lines if line.lane == lane]


@dataclass(frozen=True)
class Foot:
    """Where the columns begin (and the last ends), how wide a text is, and the least distance."""

    columns: Sequence[int]
    width: Callable[[str], float]
    gap: float


@dataclass(frozen=True)
class _Away:
    first: int
    last: int
    text: str
    people: int = 1


class _Builder:
    """Places names and lines on the lanes of one month."""

    def __init__(self, foot: Foot) -> None:
        self.foot = foot
        self.lanes = [Lane() for _ in range(MOST_LANES)]
        self.texts: list[StripText] = []
        self.lines: list[StripLine] = []

    def name(self, name: Name) -> None:
        """Write the name of a band below its first columns, shorter or not at all if needed."""
        start = self.foot.columns[name.first] + 2 * self.foot.gap
        end = self.foot.columns[name.last + 1]
        for text in name.texts:
            width = self.foot.width(text)
            reach = (start - self.foot.gap, start + width + self.foot.gap)
            if reach[1] <= end and self.lanes[0].is_free(*reach):
                self.lanes[0].take(*reach)
                self.texts.append(StripText(start, width, 0, text, _INK[name.kind]))
                return

    def away(self, part: _Away, numbers: Sequence[int]) -> bool:
        """Draw an absence on the first of these lanes where line and name are free."""
        gap, right = self.foot.gap, self.foot.columns[-1]
        start = self.foot.columns[part.first] + gap
        end = self.foot.columns[part.last + 1] - gap
        width = self.foot.width(part.text)
        for number in numbers:
            for x, line in self._ways(start, end, width):
                reach = (min(line[0], x) - gap, max(line[1], x + width) + gap)
                inside = x >= 0 and x + width <= right
                if inside and self.lanes[number].is_free(*reach):
                    self.lanes[number].take(*reach)
                    self.lines.append(StripLine(*line, number))
                    self.texts.append(StripText(x, width, number, part.text, "abs"))
                    return True
        return False

    def _ways(
        self, start: float, end: float, width: float
    ) -> list[tuple[float, tuple[float, float]]]:
        """Return where the name can stand and how long the line then is: after, before, within."""
        gap = self.foot.gap
        ways = [(end + gap, (start, end)), (start - gap - width, (start, end))]
        if end - start > 2 * width + 2 * gap:
            ways.append((start, (start + width + gap, end)))
        return ways

    def strips(self) -> Strips:
        """Return what was placed."""
        used = [text.lane for text in self.texts] + [line.lane for line in self.lines]
        return Strips(tuple(self.texts), tuple(self.lines), max(used, default=-1) + 1)


def strips_of(
    row: int,
    names: Sequence[Name],
    away: Sequence[AwayRow],
    days: YearDays,
    foot: Foot,
    count_words: Callable[[int], str],
) -> Strips:
    """Return the strips of one month; what does not fit on two lanes is counted together."""
    parts = _parts(row, away, days)
    builder = _begun(row, names, foot)
    if all(builder.away(part, range(MOST_LANES)) for part in parts):
        return builder.strips()
    builder = _begun(row, names, foot)
    left = [part for part in parts if not builder.away(part, (0,))]
    for group in _runs(left):
        text = group.text or count_words(group.people)
        builder.away(_Away(group.first, group.last, text), (1,))
    return builder.strips()


def _begun(row: int, names: Sequence[Name], foot: Foot) -> _Builder:
    builder = _Builder(foot)
    for name in names:
        if name.row == row:
            builder.name(name)
    return builder


def _parts(row: int, away: Sequence[AwayRow], days: YearDays) -> list[_Away]:
    """Return who is away in a month; people away on exactly the same days stand together."""
    start, end = days.month_start(row), days.month_end(row)
    together: dict[tuple[int, int], dict[str, None]] = {}
    for one in away:
        if one.first <= end and start <= one.last:
            place = (days.column_of(max(one.first, start)), days.column_of(min(one.last, end)))
            together.setdefault(place, {})[one.short_name] = None
    parts = [_Away(a, b, ", ".join(who), len(who)) for (a, b), who in together.items()]
    return sorted(parts, key=lambda part: (part.first, -part.last, part.text))


def _runs(parts: Sequence[_Away]) -> list[_Away]:
    """Return the runs of days that absences cover together, with how many people in each."""
    runs: list[_Away] = []
    for part in parts:
        before = runs[-1] if runs else None
        if before is not None and part.first <= before.last + 3:
            last = max(before.last, part.last)
            runs[-1] = _Away(before.first, last, "", before.people + part.people)
        else:
            runs.append(part)
    return runs
