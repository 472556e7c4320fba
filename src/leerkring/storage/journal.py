"""The journal: every change with its rows, and the way back and forth through it."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from leerkring.app.ports import Change, Label
from leerkring.storage.errors import ChangedElsewhereError
from leerkring.storage.images import from_json
from leerkring.storage.mapping import ENTITY_TABLES, KINDS
from leerkring.storage.recorder import Note
from leerkring.storage.tables import journal_entry, journal_step
from leerkring.support.parts import in_parts

STEPS_KEPT = 1000
_CHUNK = 500


@dataclass(frozen=True)
class Step:
    """One change in the journal."""

    id: int
    label: Label


def _label_text(label: Label) -> str:
    return json.dumps([label.code, list(label.facts)], ensure_ascii=False)


def _label(text: str) -> Label:
    code, facts = json.loads(text)
    return Label(code, tuple((name, value) for name, value in facts))


def record(connection: Connection, label: Label, notes: Sequence[Note], at: datetime) -> None:
    """Write one step; steps that were undone before can no longer be done again."""
    _forget(connection, journal_step.c.undone.is_(True))
    step = insert(journal_step).values(label=_label_text(label), at=at, undone=False)
    step_id = connection.execute(step.returning(journal_step.c.id)).scalar_one()
    rows = [
        {
            "step_id": step_id,
            "kind": n.kind,
            "row_id": n.row_id,
            "before": n.before,
            "after": n.after,
        }
        for n in notes
    ]
    connection.execute(insert(journal_entry), rows)
    _forget(connection, journal_step.c.id <= step_id - STEPS_KEPT)


def forget_all(connection: Connection) -> None:
    """Drop every step."""
    connection.execute(delete(journal_entry))
    connection.execute(delete(journal_step))


def _forget(connection: Connection, condition: Any) -> None:
    steps = connection.scalars(select(journal_step.c.id).where(condition)).all()
    if steps:
        connection.execute(delete(journal_entry).where(journal_entry.c.step_id.in_(steps)))
        connection.execute(delete(journal_step).where(journal_step.c.id.in_(steps)))


def next_undo(connection: Connection) -> Step | None:
    """Return the last step that stands."""
    return _step(connection, undone=False, last=True)


def next_redo(connection: Connection) -> Step | None:
    """Return the first step that was undone."""
    return _step(connection, undone=True, last=False)


def _step(connection: Connection, *, undone: bool, last: bool) -> Step | None:
    edge = func.max if last else func.min
    newest = select(edge(journal_step.c.id)).where(journal_step.c.undone.is_(undone))
    row = connection.execute(
        select(journal_step.c.id, journal_step.c.label).where(
            journal_step.c.id == newest.scalar_subquery()
        )
    ).one_or_none()
    return Step(row.id, _label(row.label)) if row else None


def undo(connection: Connection, step: Step) -> tuple[Change, ...]:
    """Put every row of the step back as it was before; all or nothing."""
    notes = [Note(n.kind, n.row_id, n.after, n.before) for n in reversed(_notes(connection, step))]
    return _replay(connection, step, notes, undone=True)


def redo(connection: Connection, step: Step) -> tuple[Change, ...]:
    """Put every row of the step as it was after."""
    return _replay(connection, step, _notes(connection, step), undone=False)


def _notes(connection: Connection, step: Step) -> list[Note]:
    rows = connection.execute(
        select(journal_entry).where(journal_entry.c.step_id == step.id).order_by(journal_entry.c.id)
    )
    return [Note(row.kind, row.row_id, row.before, row.after) for row in rows]


def _replay(
    connection: Connection, step: Step, notes: list[Note], *, undone: bool
) -> tuple[Change, ...]:
    _check_untouched(connection, notes)
    for (kind, action), group in groupby(notes, key=lambda n: (n.kind, _action(n))):
        _apply(connection, ENTITY_TABLES[KINDS[kind]], action, list(group))
    connection.execute(
        update(journal_step).where(journal_step.c.id == step.id).values(undone=undone)
    )
    return tuple(sorted({Change(n.kind, n.row_id) for n in notes}))


def _action(note: Note) -> str:
    if note.before is None:
        return "insert"
    return "delete" if note.after is None else "update"


def _apply(connection: Connection, table: Table, action: str, notes: list[Note]) -> None:
    if action == "delete":
        for part in in_parts(notes, _CHUNK):
            connection.execute(delete(table).where(table.c.id.in_([n.row_id for n in part])))
        return
    rows = [from_json(table, n.after) for n in notes if n.after is not None]
    if action == "insert":
        connection.execute(insert(table), rows)
        return
    for row in rows:
        connection.execute(update(table).where(table.c.id == row["id"]).values(row))


def _check_untouched(connection: Connection, notes: Iterable[Note]) -> None:
    """Refuse when a row is not as the journal left it: somebody else changed it since."""
    first: dict[tuple[str, str], str | None] = {}
    for note in notes:
        first.setdefault((note.kind, note.row_id), note.before)
    by_kind: dict[str, dict[str, str | None]] = {}
    for (kind, row_id), image in first.items():
        by_kind.setdefault(kind, {})[row_id] = json.loads(image)["version"] if image else None
    for kind, expected in by_kind.items():
        table = ENTITY_TABLES[KINDS[kind]]
        actual = dict(_versions(connection, table, list(expected)))
        if any(actual.get(row_id) != version for row_id, version in expected.items()):
            raise ChangedElsewhereError


def _versions(connection: Connection, table: Table, ids: list[str]) -> Iterator[tuple[str, str]]:
    for part in in_parts(ids, _CHUNK):
        query = select(table.c.id, table.c.version).where(table.c.id.in_(part))
        yield from ((row.id, row.version) for row in connection.execute(query))
