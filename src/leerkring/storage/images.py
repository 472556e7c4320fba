"""Row images: a stored row as JSON text, before and after a change."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Date, DateTime, Table
from sqlalchemy.engine import Dialect
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.types import TypeDecorator

_DIALECT: Dialect = DefaultDialect()


def to_json(table: Table, values: Mapping[str, Any]) -> str:
    """Return the row as JSON text; `values` are Python values by column name."""
    return json.dumps({c.name: _plain(c, values[c.name]) for c in table.columns})


def from_json(table: Table, text: str) -> dict[str, Any]:
    """Return the Python values by column name, ready to be written."""
    stored = json.loads(text)
    return {c.name: _value(c, stored.get(c.name)) for c in table.columns}


def _plain(column: Column[Any], value: Any) -> Any:
    if isinstance(column.type, TypeDecorator):
        value = column.type.process_bind_param(value, _DIALECT)
    return value.isoformat() if isinstance(value, date) else value


def _value(column: Column[Any], plain: Any) -> Any:
    kind: Any = column.type
    inner = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    if plain is not None and isinstance(inner, DateTime):
        plain = datetime.fromisoformat(plain)
    elif plain is not None and isinstance(inner, Date):
        plain = date.fromisoformat(plain)
    if isinstance(kind, TypeDecorator):
        return kind.process_result_value(plain, _DIALECT)
    return plain
