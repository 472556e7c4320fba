"""Reads many rows fast: plain objects, without the bookkeeping that changing them needs."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from leerkring.app.ports import Criterion, equals
from leerkring.domain.circles import Agreement, Circle
from leerkring.domain.errors import NotFoundError
from leerkring.storage.kept_rows import KeptRows
from leerkring.storage.mapping import (
    AGREEMENT_FIELDS,
    ENTITY_TABLES,
    UNJOURNALED,
    UNWATCHED,
    VERSION_COLUMN,
)
from leerkring.storage.unit import SqlUnitOfWork, conditions

E = TypeVar("E")

_FIELDS = {
    kind: tuple(column.name for column in table.columns if column.name != VERSION_COLUMN)
    for kind, table in ENTITY_TABLES.items()
}
_SELECTS: dict[type, Select[Any]] = {
    kind: select(*(ENTITY_TABLES[kind].c[name] for name in fields))
    for kind, fields in _FIELDS.items()
}


class SqlReadingUnit(SqlUnitOfWork):
    """A unit for questions only: nothing watches what it returns, so it cannot be stored again.

    The same objects are handed out again while nothing of their kind changed, and refuse to be
    changed. A large organisation reads ten thousand rows for one page; as mapped entities they
    take five times as long, and so does looking at each of their fields.
    """

    def __init__(self, session: Session, kept: KeptRows) -> None:
        super().__init__(session)
        self._kept = kept
        self._seen = False

    def get(self, kind: type[E], key: str) -> E:
        """Return one entity; NotFoundError when it is gone."""
        found = self.find(kind, equals("id", key))
        if not found:
            raise NotFoundError(kind=kind.__name__, key=key)
        return found[0]

    def count(self, kind: type[object], *criteria: Criterion) -> int:
        """Return how many entities meet all criteria."""
        found: int = self._remembered(
            kind, ("count", criteria), lambda: (super(SqlReadingUnit, self).count(kind, *criteria),)
        )[0]
        return found

    def values(self, kind: type[object], field: str, *criteria: Criterion) -> list[Any]:
        """Return the different values of one field, ascending."""
        read = super().values
        return list(
            self._remembered(
                kind, ("values", field, criteria), lambda: read(kind, field, *criteria)
            )
        )

    def _select(self, kind: type[E], criteria: tuple[Criterion, ...], order: list[str]) -> list[E]:
        key = ("rows", criteria, tuple(order))
        return list(self._remembered(kind, key, lambda: self._read(kind, criteria, order)))

    def _remembered(
        self, kind: type, key: Hashable, read: Callable[[], Iterable[Any]]
    ) -> tuple[Any, ...]:
        if kind in UNJOURNALED:
            return tuple(read())
        if not self._seen:
            self._kept.see(self.version())
            self._seen = True
        return self._kept.get(kind, key, read)

    def _read(self, kind: type[E], criteria: tuple[Criterion, ...], order: list[str]) -> list[E]:
        columns = ENTITY_TABLES[kind].c
        query = _SELECTS[kind].where(*conditions(kind, criteria))
        rows = self._session.execute(query.order_by(*(columns[name] for name in order)))
        return list(_made(kind, rows.all()))


def _made(kind: type[E], rows: Iterable[Iterable[Any]]) -> Iterable[E]:
    plain, fields, whole = UNWATCHED[kind], _FIELDS[kind], _WHOLE.get(kind)
    for row in rows:
        one: E = object.__new__(plain)
        values = dict(zip(fields, row, strict=True))
        object.__setattr__(one, "__dict__", values if whole is None else whole(values))
        yield one


def _whole_circle(values: Mapping[str, Any]) -> dict[str, Any]:
    agreed = {name: values[name] for name in AGREEMENT_FIELDS}
    rest = {name: value for name, value in values.items() if name not in agreed}
    return rest | {"agreement": Agreement(**agreed)}


_WHOLE: dict[type, Callable[[Mapping[str, Any]], dict[str, Any]]] = {Circle: _whole_circle}
