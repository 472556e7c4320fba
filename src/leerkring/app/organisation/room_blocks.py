"""When a room is out of use: typed as people say it, every week or on some days."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.reading.dates import BadDayError, read_day
from leerkring.app.reading.working_days import BadWorkingDaysError, parse_working_days
from leerkring.app.workspace import Command, CommandHandler, Done
from leerkring.domain.busy import BusySpan, BusyTimes, WeeklySpan
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.organisation import Room, RoomBlock
from leerkring.domain.people import Weeks
from leerkring.support.clock import local_today
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP

_EVERY = re.compile(r"^\s*(elke|iedere|every|each)\s+", re.IGNORECASE)
_UNTIL = re.compile(r"\s*(?:t/m|tot en met|until|through)\s*", re.IGNORECASE)
_TIMES = re.compile(
    r"[\s,]+(?:van\s+|from\s+)?(\d{1,2})[:.](\d{2})\s*(?:-|–|tot|to|until)\s*(\d{1,2})[:.](\d{2})"
    r"(?:\s*(?:uur|u))?\s*$",
    re.IGNORECASE,
)


class RoomBlockError(InvalidValueError):
    """A text that does not say when."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Write for example: Tuesday 13:00-15:00, 12-1-2027, or 12-1-2027 t/m 16-1-2027.",
    )


class BlockOrderError(InvalidValueError):
    """The end is before the start."""

    template = QT_TRANSLATE_NOOP("errors", "The end is before the start.")


@dataclass(frozen=True)
class BlockTimes:
    """When a room is out of use, as `domain.organisation.RoomBlock` has it."""

    weekday: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    start_time: time | None = None
    end_time: time | None = None


@dataclass(frozen=True)
class BlockRow:
    """One time a room is out of use, in a list."""

    id: str
    when: BlockTimes


@dataclass(frozen=True)
class BlockRoom(Command[None]):
    """A room is out of use then: "dinsdag 13:00-15:00", "12-1-2027 t/m 16-1-2027"."""

    room_id: str
    text: str


@dataclass(frozen=True)
class UnblockRoom(Command[None]):
    """A room can be used again."""

    block_id: str


def read_block(text: str, near: date) -> tuple[BlockTimes, ...]:
    """Return when a text says: one block a weekday, or one for days; the year nearest to `near`.

    RoomBlockError or BlockOrderError when it cannot be.
    """
    weekly = _weekly(_EVERY.sub("", text))
    return weekly or (_on_days(text, near),)


def _weekly(text: str) -> tuple[BlockTimes, ...]:
    try:
        pattern = parse_working_days(text)
    except BadWorkingDaysError:
        return ()
    if any(span.weeks is not Weeks.EVERY for span in pattern.spans):
        raise RoomBlockError
    return tuple(
        BlockTimes(weekday=span.weekday, start_time=span.start, end_time=span.end)
        for span in pattern.spans
    )


def _on_days(text: str, near: date) -> BlockTimes:
    times: tuple[time | None, time | None] = (None, None)
    found = _TIMES.search(text)
    if found is not None:
        times = _clock(found[1], found[2]), _clock(found[3], found[4])
        text = text[: found.start()]
    first, *rest = _UNTIL.split(text.strip())
    try:
        last_day = read_day(rest[0] if rest else first, near=near)
        short = rest and first.strip().isdigit()
        first_day = last_day.replace(day=int(first)) if short else read_day(first, near=near)
    except (BadDayError, ValueError):
        raise RoomBlockError from None
    block = BlockTimes(None, first_day, last_day, *times)
    if len(rest) > 1:
        raise RoomBlockError
    if first_day > last_day or (times[0] and times[1] and times[0] >= times[1]):
        raise BlockOrderError
    return block


def _clock(hour: str, minute: str) -> time:
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise RoomBlockError from None


def block_room(command: BlockRoom, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    room = unit.get(Room, command.room_id)
    for when in read_block(command.text, local_today(around.clock)):
        unit.add(RoomBlock(id=new_id(), room_id=room.id, **vars(when)))
    return Done(Label.of("block_room", name=room.name), None)


def unblock_room(command: UnblockRoom, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    block = unit.get(RoomBlock, command.block_id)
    room = unit.get(Room, block.room_id)
    unit.remove(block)
    return Done(Label.of("unblock_room", name=room.name), None)


# ---- reading back ---------------------------------------------------------------------------


def _times(block: RoomBlock) -> BlockTimes:
    return BlockTimes(
        block.weekday, block.first_day, block.last_day, block.start_time, block.end_time
    )


def block_rows(unit: UnitOfWork) -> Mapping[str, tuple[BlockRow, ...]]:
    """Return when each room that is ever out of use is so, weekly ones first."""
    found: dict[str, list[BlockRow]] = defaultdict(list)
    for block in unit.find(RoomBlock):
        found[block.room_id].append(BlockRow(block.id, _times(block)))

    def order(row: BlockRow) -> tuple[int, date, time, str]:
        when = row.when
        weekday = 7 if when.weekday is None else when.weekday
        return weekday, when.first_day or date.min, when.start_time or time.min, row.id

    return {room_id: tuple(sorted(rows, key=order)) for room_id, rows in found.items()}


def blocked_times(unit: UnitOfWork) -> Mapping[str, BusyTimes]:
    """Return the same as times that are taken, for the planner."""
    found: dict[str, BusyTimes] = defaultdict(BusyTimes)
    for room_id, rows in block_rows(unit).items():
        for row in rows:
            known, when = found[room_id], row.when
            if when.weekday is None:
                found[room_id] = replace(known, spans=(*known.spans, *_spans(when)))
            else:
                start, end = when.start_time or time.min, when.end_time or time.max
                span = WeeklySpan(when.weekday, start, end, when.first_day, when.last_day)
                found[room_id] = replace(known, weekly=(*known.weekly, span))
    return found


def _spans(when: BlockTimes) -> Iterator[BusySpan]:
    day, last = when.first_day, when.last_day
    while day is not None and last is not None and day <= last:
        start = datetime.combine(day, when.start_time or time.min)
        tomorrow = day + timedelta(days=1)
        end = datetime.combine(day, when.end_time) if when.end_time else None
        yield BusySpan(start, end or datetime.combine(tomorrow, time.min))
        day = tomorrow


COMMANDS: dict[type, CommandHandler] = {BlockRoom: block_room, UnblockRoom: unblock_room}
