"""Watches the mappers and notes every row before and after: undo is recorded, not programmed."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, event
from sqlalchemy.orm import Mapper, Session, object_session
from sqlalchemy.orm.attributes import instance_state
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE

from leerkring.storage.images import to_json
from leerkring.storage.mapping import ENTITY_TABLES, MAPPERS, UNJOURNALED

NOTES = "leerkring-notes"
_BEFORE = "leerkring-before"


@dataclass(frozen=True)
class Note:
    """One row that changed in the running transaction; None: was, or is, not there."""

    kind: str
    row_id: str
    before: str | None
    after: str | None


def notes_of(session: Session) -> list[Note]:
    """Return the notes of the session's running transaction, in order."""
    notes: list[Note] = session.info.setdefault(NOTES, [])
    return notes


def _columns(mapper: Mapper[Any], table: Table) -> list[tuple[str, str]]:
    return [(c.name, mapper.get_property_by_column(c).key) for c in table.columns]


_ATTRIBUTES = {k: _columns(MAPPERS[k], t) for k, t in ENTITY_TABLES.items()}


def _now(target: object) -> str:
    held = instance_state(target).dict
    kind = type(target)
    return to_json(ENTITY_TABLES[kind], {c: held.get(key) for c, key in _ATTRIBUTES[kind]})


def _was(target: object) -> str:
    state = instance_state(target)
    kind = type(target)
    values: dict[str, Any] = {}
    for column, key in _ATTRIBUTES[kind]:
        history = state.get_history(key, PASSIVE_NO_INITIALIZE)
        values[column] = history.deleted[0] if history.deleted else state.dict.get(key)
    return to_json(ENTITY_TABLES[kind], values)


def _note(target: Any, before: str | None, after: str | None) -> None:
    session = object_session(target)
    if session is not None and before != after:
        notes_of(session).append(Note(type(target).__name__, target.id, before, after))


def _inserted(mapper: Mapper[Any], connection: Connection, target: Any) -> None:
    del mapper, connection
    _note(target, None, _now(target))


def _before_update(mapper: Mapper[Any], connection: Connection, target: Any) -> None:
    del mapper, connection
    instance_state(target).info[_BEFORE] = _was(target)


def _updated(mapper: Mapper[Any], connection: Connection, target: Any) -> None:
    del mapper, connection
    _note(target, instance_state(target).info.pop(_BEFORE), _now(target))


def _before_delete(mapper: Mapper[Any], connection: Connection, target: Any) -> None:
    del mapper, connection
    _note(target, _was(target), None)


def _watch(mapper: Mapper[Any]) -> None:
    event.listen(mapper, "after_insert", _inserted)
    event.listen(mapper, "before_update", _before_update)
    event.listen(mapper, "after_update", _updated)
    event.listen(mapper, "before_delete", _before_delete)


for _kind, _mapper in MAPPERS.items():
    if _kind not in UNJOURNALED:
        _watch(_mapper)
