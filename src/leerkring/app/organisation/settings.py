"""What the user chose for good: looks, words, defaults. One stored row per choice that differs."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import cast

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.organisation import Setting
from leerkring.domain.years import YearKind
from leerkring.support.marking import QT_TRANSLATE_NOOP


class Language(StrEnum):
    """The language of the screen."""

    SYSTEM = "system"
    DUTCH = "nl"
    ENGLISH = "en"


class Theme(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class FacilitatorWord(StrEnum):
    """What the one who leads a meeting is called here."""

    GESPREKSLEIDER = "gespreksleider"
    BEGELEIDER = "begeleider"
    FACILITATOR = "facilitator"


class ContributorWord(StrEnum):
    """What the one who brings the case is called here."""

    CASUSINBRENGER = "casusinbrenger"
    INBRENGER = "inbrenger"


class CircleWord(StrEnum):
    """What a circle is called here."""

    KRING = "kring"
    LEERKRING = "leerkring"


@dataclass(frozen=True)
class AppSettings:
    """Every choice with its default. `holidays_off` holds keys of public holidays people work."""

    language: Language = Language.SYSTEM
    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    year_view: YearKind = YearKind.SCHOOL
    cadence_weeks: int = 10
    duration_minutes: int = 120
    agenda_days: int = 7
    reminder_days: tuple[int, ...] = (7, 1)
    holidays_off: tuple[str, ...] = ()
    holidays_on: tuple[str, ...] = ()
    facilitator_word: FacilitatorWord = FacilitatorWord.GESPREKSLEIDER
    contributor_word: ContributorWord = ContributorWord.CASUSINBRENGER
    circle_word: CircleWord = CircleWord.KRING
    greeting_name: str = ""


class SettingRangeError(InvalidValueError):
    """A number outside what makes sense."""

    template = QT_TRANSLATE_NOOP("errors", "Choose a number from {least} to {most}.")


@dataclass(frozen=True)
class ChangeSettings(Command[None]):
    """Other choices, as a whole: `replace(current, theme=Theme.DARK)`."""

    settings: AppSettings


@dataclass(frozen=True)
class CurrentSettings(Query[AppSettings]):
    """What holds now."""


_DEFAULTS = AppSettings()
_RANGES: Mapping[str, tuple[int, int]] = {
    "text_size": (100, 200),
    "cadence_weeks": (1, 60),
    "duration_minutes": (15, 720),
    "agenda_days": (0, 60),
}


def app_settings(unit: UnitOfWork) -> AppSettings:
    """Return the settings that hold; what cannot be read counts as not chosen."""
    values: dict[str, object] = {}
    for row in unit.find(Setting):
        default = getattr(_DEFAULTS, row.id, None)
        if default is not None:
            values[row.id] = _decoded(row.id, row.value, default)
    return AppSettings(**values)  # type: ignore[arg-type]  # each value has its default's type


def change_settings(command: ChangeSettings, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    del around
    _check(command.settings)
    stored = {row.id: row for row in unit.find(Setting)}
    current = app_settings(unit)
    changed = []
    for name in (f.name for f in fields(AppSettings)):
        value = getattr(command.settings, name)
        if value == getattr(current, name):
            continue
        changed.append(name)
        if value == getattr(_DEFAULTS, name):
            unit.remove(stored[name])
        elif name in stored:
            stored[name].value = json.dumps(value)
        else:
            unit.add(Setting(id=name, value=json.dumps(value)))
    label = Label.of("change_settings", names=",".join(changed)) if changed else None
    return Done(label, None)


def current_settings(query: CurrentSettings, unit: UnitOfWork, around: Surroundings) -> AppSettings:
    del query, around
    return app_settings(unit)


def _check(settings: AppSettings) -> None:
    for name, (least, most) in _RANGES.items():
        if not least <= getattr(settings, name) <= most:
            raise SettingRangeError(least=least, most=most)
    if not all(0 <= days <= 60 for days in settings.reminder_days):
        raise SettingRangeError(least=0, most=60)


def _decoded(name: str, text: str, default: object) -> object:
    try:
        value = json.loads(text)
        if isinstance(default, StrEnum):
            return type(default)(value)
    except ValueError:
        return default
    if isinstance(default, tuple):
        return tuple(value) if isinstance(value, list) else default
    if type(value) is not type(default):
        return default
    least, most = _RANGES.get(name, (0, 0))
    if isinstance(default, int) and name in _RANGES:
        return min(max(cast("int", value), least), most)
    return value


COMMANDS: dict[type, CommandHandler] = {ChangeSettings: change_settings}
QUERIES: dict[type, QueryHandler] = {CurrentSettings: current_settings}
