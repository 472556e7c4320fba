"""What the team chose for good: days, words, defaults. One stored row per choice that differs.

How the window looks is each computer's own choice and not kept here.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import cast

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.reading.names import tidy
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.errors import InvalidValueError
from leerkring.domain.invitations import Channel, Security
from leerkring.domain.meetings import Role
from leerkring.domain.organisation import Setting
from leerkring.domain.plan_request import Preset
from leerkring.domain.years import YearKind
from leerkring.support.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class AppSettings:
    """Every choice with its default.

    `holidays_off` holds keys of public holidays on which people work, `holidays_on` of those
    that are days off here against custom. An empty role word means the usual one. `preset` is
    what weighs most when a year is planned, `travel_minutes` what it takes to another location.

    `channel` is how people hear of meetings unless they chose otherwise; `draft_each` makes a
    draft for each person instead of for each meeting, `one_zip` puts all files in one. Passwords
    are never kept here. The `_days` are how long before a meeting who has a role is reminded (0:
    not), and once more. `load_hours` is the most that meetings, visits, covers and coaching may
    ask of one person in a school year (0: no limit). Without `case_texts` a case is only a theme;
    after `case_months` what was written of one is offered for clearing up, and after
    `arrangement_months` what a meeting agreed (0: never).
    """

    year_view: YearKind = YearKind.SCHOOL
    cadence_weeks: int = 10
    duration_minutes: int = 120
    agenda_days: int = 7
    preset: Preset = Preset.FAIR
    travel_minutes: int = 15
    holidays_off: tuple[str, ...] = ()
    holidays_on: tuple[str, ...] = ()
    facilitator_word: str = ""
    contributor_word: str = ""
    channel: Channel = Channel.FILES
    draft_each: bool = False
    one_zip: bool = False
    mail_host: str = ""
    mail_port: int = 587
    mail_security: Security = Security.STARTTLS
    mail_user: str = ""
    server_address: str = ""
    server_user: str = ""
    subscription_folder: str = ""
    reply_folder: str = ""
    contributor_days: int = 7
    facilitator_days: int = 0
    last_days: int = 1
    load_hours: int = 0
    case_texts: bool = False
    case_months: int = 12
    arrangement_months: int = 12

    @property
    def role_words(self) -> dict[Role, str]:
        """What roles are called here, for those that are not called as usual."""
        words = {
            Role.FACILITATOR: self.facilitator_word,
            Role.CASE_CONTRIBUTOR: self.contributor_word,
        }
        return {role: word for role, word in words.items() if word}


class SettingRangeError(InvalidValueError):
    """A number outside what makes sense."""

    template = QT_TRANSLATE_NOOP("errors", "Choose a number from {least} to {most}.")


class RoleWordError(InvalidValueError):
    """A word that cannot stand in the middle of a sentence."""

    template = QT_TRANSLATE_NOOP("errors", "Use one or two words, of at most {most} letters.")


@dataclass(frozen=True)
class ChangeSettings(Command[None]):
    """Other choices, as a whole: `replace(current, agenda_days=3)`."""

    settings: AppSettings


@dataclass(frozen=True)
class CurrentSettings(Query[AppSettings]):
    """What holds now."""


MOST_LOAD_HOURS = 1000

_DEFAULTS = AppSettings()
_RANGES: Mapping[str, tuple[int, int]] = {
    "cadence_weeks": (1, 60),
    "duration_minutes": (15, 720),
    "agenda_days": (0, 60),
    "travel_minutes": (0, 120),
    "mail_port": (1, 65535),
    "contributor_days": (0, 60),
    "facilitator_days": (0, 60),
    "last_days": (0, 14),
    "load_hours": (0, MOST_LOAD_HOURS),
    "case_months": (0, 120),
    "arrangement_months": (0, 120),
}
_WORDS = ("facilitator_word", "contributor_word")
_LONGEST_WORD = 30
_WORD = re.compile(rf"[^\W\d_][\w '’/-]{{0,{_LONGEST_WORD - 1}}}")


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
    changed = put_settings(unit, command.settings)
    label = Label.of("change_settings", names=",".join(changed)) if changed else None
    return Done(label, None)


def put_settings(unit: UnitOfWork, settings: AppSettings) -> tuple[str, ...]:
    """Keep what differs from the defaults; return the names of what changed."""
    wanted = _tidied(settings)
    _check(wanted)
    stored = {row.id: row for row in unit.find(Setting)}
    current = app_settings(unit)
    changed = []
    for name in (f.name for f in fields(AppSettings)):
        value = getattr(wanted, name)
        if value == getattr(current, name):
            continue
        changed.append(name)
        if value == getattr(_DEFAULTS, name):
            unit.remove(stored[name])
        elif name in stored:
            stored[name].value = json.dumps(value)
        else:
            unit.add(Setting(id=name, value=json.dumps(value)))
    return tuple(changed)


def current_settings(query: CurrentSettings, unit: UnitOfWork, around: Surroundings) -> AppSettings:
    del query, around
    return app_settings(unit)


def _tidied(settings: AppSettings) -> AppSettings:
    words = {name: _small(tidy(getattr(settings, name))) for name in _WORDS}
    return replace(settings, **words)  # type: ignore[arg-type]  # only texts


def _small(word: str) -> str:
    """Return a word as it stands in a sentence; "HR-lid" keeps its capitals."""
    return word[:1].lower() + word[1:] if word[1:].islower() else word


def _check(settings: AppSettings) -> None:
    for name, (least, most) in _RANGES.items():
        if not least <= getattr(settings, name) <= most:
            raise SettingRangeError(least=least, most=most)
    for name in _WORDS:
        word = getattr(settings, name)
        if word and not _WORD.fullmatch(word):
            raise RoleWordError(most=_LONGEST_WORD)


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
