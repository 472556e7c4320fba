"""Column types that turn domain values into plain text and numbers, the same on every database."""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime, time
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import DateTime, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from leerkring.domain.people import Weeks, WorkingPattern, WorkingSpan
from leerkring.domain.work_forms import Actor, FormStep


class EnumText(TypeDecorator[StrEnum]):
    """A StrEnum kept as its value."""

    impl = String(32)
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> StrEnum | None:
        del dialect
        return None if value is None else self.kind(value)

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[Any | None], StrEnum | None]:
        """Look values up: they are read by the thousand, and making an enum of each is slow."""
        del dialect, coltype
        members: dict[str | None, StrEnum | None] = {one.value: one for one in self.kind}
        return ({None: None} | members).__getitem__


class ClockText(TypeDecorator[time]):
    """A time of day kept as HH:MM."""

    impl = String(5)
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else value.strftime("%H:%M")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> time | None:
        del dialect
        return None if value is None else time.fromisoformat(value)


class TupleText(TypeDecorator[tuple[Any, ...]]):
    """A short list of plain values, kept as JSON."""

    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else json.dumps(list(value))

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[Any, ...] | None:
        del dialect
        return None if value is None else _tuple(value)


class MomentUtc(TypeDecorator[datetime]):
    """An instant, kept in UTC without zone and read back aware."""

    impl = DateTime()
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


class PatternText(TypeDecorator[WorkingPattern]):
    """A working week as JSON: always read and written whole, so no table of its own."""

    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: WorkingPattern | None, dialect: Dialect) -> str | None:
        del dialect
        if value is None:
            return None
        spans = [[s.weekday, _text(s.start), _text(s.end), s.weeks.value] for s in value.spans]
        return json.dumps(spans)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> WorkingPattern | None:
        del dialect
        return None if value is None else _pattern(value)


class StepsText(TypeDecorator[tuple[FormStep, ...]]):
    """The steps of a work form as JSON: always read and written whole, so no table of their own."""

    impl = Text()
    cache_ok = True

    def process_bind_param(
        self, value: tuple[FormStep, ...] | None, dialect: Dialect
    ) -> str | None:
        del dialect
        if value is None:
            return None
        return json.dumps([asdict(step) for step in value], ensure_ascii=False)

    def process_result_value(
        self, value: Any | None, dialect: Dialect
    ) -> tuple[FormStep, ...] | None:
        del dialect
        return None if value is None else _steps(value)


# Many rows hold the same few texts, and what is made of them cannot be changed.


@lru_cache(1024)
def _tuple(text: str) -> tuple[Any, ...]:
    return tuple(json.loads(text))


@lru_cache(1024)
def _pattern(text: str) -> WorkingPattern:
    return WorkingPattern(
        tuple(
            WorkingSpan(weekday, _time(start), _time(end), Weeks(weeks))
            for weekday, start, end, weeks in json.loads(text)
        )
    )


@lru_cache(1024)
def _steps(text: str) -> tuple[FormStep, ...]:
    return tuple(FormStep(**step | {"who": Actor(step["who"])}) for step in json.loads(text))


def _text(value: time | None) -> str | None:
    return None if value is None else value.strftime("%H:%M")


def _time(value: str | None) -> time | None:
    return None if value is None else time.fromisoformat(value)
