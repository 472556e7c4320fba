"""Closing and study days, and school holidays of years that the app does not know yet."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from leerkring.app.keeping import KEEP, Keep, kept
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.reading.names import plain, tidy
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.errors import DomainError, InvalidValueError
from leerkring.domain.organisation import (
    ClosedDayKind,
    ClosedDays,
    HolidayRegion,
    Location,
    OwnSchoolBreak,
)
from leerkring.support.clock import HOME_ZONE
from leerkring.support.ids import new_id
from leerkring.support.marking import QT_TRANSLATE_NOOP


class DaysInOrderError(InvalidValueError):
    """The last day lies before the first."""

    template = QT_TRANSLATE_NOOP("errors", "The last day is before the first day.")


class NotTheHolidayFileError(DomainError):
    """A file that is not the saved official list."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "There are no school holidays in this file. Save the list of a school year from "
        "rijksoverheid.nl as JSON and choose that file.",
    )


class HolidayFileUnreadableError(DomainError):
    """The file cannot be opened at all."""

    template = QT_TRANSLATE_NOOP("errors", "{file} cannot be read. Choose another file.")


@dataclass(frozen=True)
class AddClosedDays(Command[str]):
    """Closing or study days of one location, or of all (None); answers their id."""

    first_day: date
    last_day: date | None = None
    location_id: str | None = None
    kind: ClosedDayKind = ClosedDayKind.CLOSING
    name: str = ""


@dataclass(frozen=True)
class ChangeClosedDays(Command[None]):
    """Other facts about closing or study days."""

    closed_id: str
    first_day: date | Keep = KEEP
    last_day: date | Keep = KEEP
    location_id: str | Keep | None = KEEP
    kind: ClosedDayKind | Keep = KEEP
    name: str | Keep = KEEP


@dataclass(frozen=True)
class RemoveClosedDays(Command[None]):
    """Open as usual after all."""

    closed_id: str


@dataclass(frozen=True)
class AddSchoolBreak(Command[str]):
    """A school holiday that the app does not know; answers its id."""

    region: HolidayRegion
    name: str
    first_day: date
    last_day: date


@dataclass(frozen=True)
class RemoveSchoolBreak(Command[None]):
    """Take back a school holiday that the user added."""

    break_id: str


@dataclass(frozen=True)
class ImportSchoolBreaks(Command[int]):
    """Take over the saved official list (JSON); answers how many holidays were new or moved."""

    data: bytes


@dataclass(frozen=True)
class ClosedDaysRow:
    """Closing or study days in a list."""

    id: str
    first_day: date
    last_day: date
    kind: ClosedDayKind
    name: str
    location_id: str | None
    location_name: str


@dataclass(frozen=True)
class SchoolBreakRow:
    """An added school holiday in a list."""

    id: str
    region: HolidayRegion
    name: str
    first_day: date
    last_day: date


@dataclass(frozen=True)
class ClosedDaysList(Query[tuple[ClosedDaysRow, ...]]):
    """All closing and study days, by first day."""


@dataclass(frozen=True)
class OwnSchoolBreakList(Query[tuple[SchoolBreakRow, ...]]):
    """The school holidays that the user added or imported, by first day."""


def add_closed_days(command: AddClosedDays, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    first, last = _in_order(command.first_day, command.last_day or command.first_day)
    closed = ClosedDays(
        id=new_id(),
        location_id=_existing(unit, command.location_id),
        first_day=first,
        last_day=last,
        kind=command.kind,
        name=tidy(command.name),
    )
    unit.add(closed)
    return Done(_label("add_closed_days", closed), closed.id)


def change_closed_days(
    command: ChangeClosedDays, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    closed = unit.get(ClosedDays, command.closed_id)
    closed.first_day, closed.last_day = _in_order(
        kept(command.first_day, closed.first_day), kept(command.last_day, closed.last_day)
    )
    closed.location_id = _existing(unit, kept(command.location_id, closed.location_id))
    closed.kind = kept(command.kind, closed.kind)
    closed.name = tidy(kept(command.name, closed.name))
    return Done(_label("change_closed_days", closed), None)


def remove_closed_days(
    command: RemoveClosedDays, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    closed = unit.get(ClosedDays, command.closed_id)
    unit.remove(closed)
    return Done(_label("remove_closed_days", closed), None)


def add_school_break(command: AddSchoolBreak, unit: UnitOfWork, around: Surroundings) -> Done[str]:
    del around
    first, last = _in_order(command.first_day, command.last_day)
    name = tidy(command.name)
    added = OwnSchoolBreak(
        id=new_id(), region=command.region, name=name, first_day=first, last_day=last
    )
    unit.add(added)
    return Done(Label.of("add_school_break", name=name), added.id)


def remove_school_break(
    command: RemoveSchoolBreak, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    del around
    found = unit.get(OwnSchoolBreak, command.break_id)
    unit.remove(found)
    return Done(Label.of("remove_school_break", name=found.name), None)


def import_school_breaks(
    command: ImportSchoolBreaks, unit: UnitOfWork, around: Surroundings
) -> Done[int]:
    """Keep what the app does not know already; a holiday that moved takes its new days."""
    official = _official_breaks(command.data)
    first, last = min(b.first_day for b in official), max(b.last_day for b in official)
    built_in = around.holidays.school_breaks(first, last)
    known = {(b.region, b.first, b.last) for b in built_in}
    own = {(b.region, plain(b.name), b.first_day.year): b for b in unit.find(OwnSchoolBreak)}
    count = 0
    for found in official:
        days = (found.first_day, found.last_day)
        earlier = own.get((found.region, plain(found.name), found.first_day.year))
        if earlier is not None and (earlier.first_day, earlier.last_day) != days:
            earlier.first_day, earlier.last_day = days
            count += 1
        elif earlier is None and (found.region, *days) not in known:
            own[(found.region, plain(found.name), found.first_day.year)] = found
            unit.add(found)
            count += 1
    return Done(Label.of("import_school_breaks", count=count) if count else None, count)


def closed_days_list(
    query: ClosedDaysList, unit: UnitOfWork, around: Surroundings
) -> tuple[ClosedDaysRow, ...]:
    del query, around
    names = {place.id: place.name for place in unit.find(Location)}
    return tuple(
        ClosedDaysRow(
            c.id,
            c.first_day,
            c.last_day,
            c.kind,
            c.name,
            c.location_id,
            names.get(c.location_id or "", ""),
        )
        for c in unit.find(ClosedDays, order_by=("first_day",))
    )


def own_school_break_list(
    query: OwnSchoolBreakList, unit: UnitOfWork, around: Surroundings
) -> tuple[SchoolBreakRow, ...]:
    del query, around
    found = unit.find(OwnSchoolBreak, order_by=("first_day", "region"))
    return tuple(SchoolBreakRow(b.id, b.region, b.name, b.first_day, b.last_day) for b in found)


def _in_order(first: date, last: date) -> tuple[date, date]:
    if last < first:
        raise DaysInOrderError
    return first, last


def _existing(unit: UnitOfWork, location_id: str | None) -> str | None:
    return None if location_id is None else unit.get(Location, location_id).id


def _label(code: str, closed: ClosedDays) -> Label:
    return Label.of(code, name=closed.name, day=closed.first_day.isoformat())


def _official_breaks(data: bytes) -> list[OwnSchoolBreak]:
    try:
        found = list(_breaks_in(json.loads(data.decode("utf-8-sig"))))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NotTheHolidayFileError from error
    if not found or any(b.last_day < b.first_day for b in found):
        raise NotTheHolidayFileError
    return found


def _breaks_in(node: object) -> Iterator[OwnSchoolBreak]:
    """Walk the feed: years hold vacations, vacations hold regions; its texts are padded."""
    if isinstance(node, list):
        for part in node:
            yield from _breaks_in(part)
    elif isinstance(node, dict) and "regions" in node:
        for span in node["regions"]:
            for region in _regions(span["region"]):
                yield OwnSchoolBreak(
                    id=new_id(),
                    region=region,
                    name=tidy(node["type"]).capitalize(),
                    first_day=_amsterdam_day(span["startdate"]),
                    last_day=_amsterdam_day(span["enddate"]),
                )
    elif isinstance(node, dict):
        for part in node.values():
            yield from _breaks_in(part)


def _regions(text: str) -> tuple[HolidayRegion, ...]:
    """Return the region meant; "heel Nederland" means all three."""
    name = tidy(text).casefold()
    return tuple(r for r in HolidayRegion if r.value.casefold() == name or "nederland" in name)


def _amsterdam_day(text: str) -> date:
    moment = datetime.fromisoformat(text.strip())
    return (moment.astimezone(ZoneInfo(HOME_ZONE)) if moment.tzinfo else moment).date()


COMMANDS: dict[type, CommandHandler] = {
    AddClosedDays: add_closed_days,
    ChangeClosedDays: change_closed_days,
    RemoveClosedDays: remove_closed_days,
    AddSchoolBreak: add_school_break,
    RemoveSchoolBreak: remove_school_break,
    ImportSchoolBreaks: import_school_breaks,
}
QUERIES: dict[type, QueryHandler] = {
    ClosedDaysList: closed_days_list,
    OwnSchoolBreakList: own_school_break_list,
}
