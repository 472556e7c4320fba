"""Public holidays by name, and whether this organisation has them off."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from leerkring.app.organisation.settings import app_settings, put_settings
from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.errors import NotFoundError
from leerkring.domain.facts import PublicHoliday
from leerkring.support.clock import local_today

_CUSTOM = timedelta(days=10 * 366)  # long enough to see that one is free in some years only


@dataclass(frozen=True)
class PublicHolidayRow:
    """A public holiday: its next day, and whether it is a day off here.

    `by_custom` is what holds when nothing is chosen; with `some_years` that differs by year.
    """

    key: str
    name: str
    day: date
    is_off: bool
    by_custom: bool
    some_years: bool


@dataclass(frozen=True)
class PublicHolidayList(Query[tuple[PublicHolidayRow, ...]]):
    """The public holidays of the coming twelve months, each name once, by day."""


class SchoolHolidaysBuiltIn(Query[date]):
    """The last day for which the app knows the school holidays by itself."""


@dataclass(frozen=True)
class SwitchPublicHoliday(Command[None]):
    """Have a public holiday off, or work on it, every year; its custom is what holds unswitched."""

    key: str
    is_off: bool


def public_holiday_list(
    query: PublicHolidayList, unit: UnitOfWork, around: Surroundings
) -> tuple[PublicHolidayRow, ...]:
    del query
    settings = app_settings(unit)
    switches = dict.fromkeys(settings.holidays_on, True)
    switches |= dict.fromkeys(settings.holidays_off, False)
    today = local_today(around.clock)
    coming = around.holidays.public_holidays(today, today + _CUSTOM)
    return tuple(
        PublicHolidayRow(
            key=found.key,
            name=found.name,
            day=found.day,
            is_off=switches.get(found.key, found.free),
            by_custom=found.free,
            some_years=len({h.free for h in coming if h.key == found.key}) > 1,
        )
        for found in _next_of_each(coming)
    )


def school_holidays_built_in(
    query: SchoolHolidaysBuiltIn, unit: UnitOfWork, around: Surroundings
) -> date:
    del query, unit
    return around.holidays.known_until()


def switch_public_holiday(
    command: SwitchPublicHoliday, unit: UnitOfWork, around: Surroundings
) -> Done[None]:
    rows = {row.key: row for row in public_holiday_list(PublicHolidayList(), unit, around)}
    found = rows.get(command.key)
    if found is None:
        raise NotFoundError
    settings = app_settings(unit)
    off = set(settings.holidays_off) - {found.key}
    on = set(settings.holidays_on) - {found.key}
    if command.is_off is not found.by_custom:
        (on if command.is_off else off).add(found.key)
    changed = put_settings(
        unit,
        replace(settings, holidays_off=tuple(sorted(off)), holidays_on=tuple(sorted(on))),
    )
    code = "holiday_off" if command.is_off else "holiday_worked"
    return Done(Label.of(code, name=found.name) if changed else None, None)


def _next_of_each(coming: Iterable[PublicHoliday]) -> tuple[PublicHoliday, ...]:
    found: dict[str, PublicHoliday] = {}
    for holiday in sorted(coming, key=lambda h: (h.day, h.key)):
        found.setdefault(holiday.key, holiday)
    return tuple(found.values())


COMMANDS: dict[type, CommandHandler] = {SwitchPublicHoliday: switch_public_holiday}
QUERIES: dict[type, QueryHandler] = {
    PublicHolidayList: public_holiday_list,
    SchoolHolidaysBuiltIn: school_holidays_built_in,
}
