"""School holidays, closing days and study days as bands, each part in its month."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from leerkring.app.year.named_days import BreakRow, ClosedRow
from leerkring.app.year.rows import YearRows
from leerkring.domain.organisation import ClosedDayKind
from leerkring.ui.year.days import YearDays


class BandKind(Enum):
    """What a band stands for."""

    BREAK = "break"
    CLOSED = "closed"
    STUDY = "study"


@dataclass(frozen=True)
class Band:
    """One coloured part of a month; `lane` of `lanes` when only some regions are free."""

    kind: BandKind
    row: int
    first: int
    last: int
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True)
class Name:
    """The name of a band, to write below in its first columns; the last words may be shorter."""

    row: int
    first: int
    last: int
    texts: tuple[str, ...]
    kind: BandKind


_CLOSED_KINDS = {ClosedDayKind.CLOSING: BandKind.CLOSED, ClosedDayKind.STUDY: BandKind.STUDY}


def bands_of(rows: YearRows, days: YearDays, *, with_breaks: bool) -> tuple[Band, ...]:
    """Return all bands, those of school holidays first."""
    found: list[Band] = []
    if with_breaks:
        for one in rows.breaks:
            found += _of_break(one, rows, days)
    for closed in rows.closed:
        kind = _CLOSED_KINDS[closed.kind]
        parts = days.parts(closed.first, closed.last)
        found += (Band(kind, row, first, last) for row, first, last in parts)
    return tuple(found)


def _of_break(one: BreakRow, rows: YearRows, days: YearDays) -> Iterator[Band]:
    everywhere = len(one.regions) == len(rows.regions)
    lanes = [0] if everywhere else [rows.regions.index(region) for region in one.regions]
    for row, first, last in days.parts(one.first, one.last):
        for lane in lanes:
            count = 1 if everywhere else len(rows.regions)
            yield Band(BandKind.BREAK, row, first, last, lane, count)


def names_of(rows: YearRows, days: YearDays, *, with_breaks: bool) -> tuple[Name, ...]:
    """Return what to write under the bands; regions whose holidays meet share one name."""
    found: list[Name] = []
    if with_breaks:
        found += _break_names(rows.breaks, days)
    for closed in rows.closed:
        kind = _CLOSED_KINDS[closed.kind]
        parts = days.parts(closed.first, closed.last)
        found += (Name(row, a, b, _texts(closed), kind) for row, a, b in parts if closed.name)
    return tuple(found)


def _texts(closed: ClosedRow) -> tuple[str, ...]:
    if closed.location_name:
        return (f"{closed.name} ({closed.location_name})", closed.name)
    return (closed.name,)


def _break_names(breaks: Iterable[BreakRow], days: YearDays) -> list[Name]:
    joined: list[Name] = []
    for one in breaks:
        for row, first, last in days.parts(one.first, one.last):
            texts = (one.name, _short_break(one.name))
            before = next((n for n in joined if _touches(n, row, first, last, one.name)), None)
            if before is not None:
                joined.remove(before)
                first, last = min(before.first, first), max(before.last, last)
            joined.append(Name(row, first, last, texts, BandKind.BREAK))
    return joined


def _touches(name: Name, row: int, first: int, last: int, text: str) -> bool:
    same = name.row == row and name.texts[0] == text
    return same and name.first <= last + 1 and first <= name.last + 1


def _short_break(name: str) -> str:
    """Return "Voorjaar" for "Voorjaarsvakantie"; the official names all end that way."""
    stem = name.removesuffix("vakantie")
    return stem[:-1] if stem.endswith("rs") else stem
