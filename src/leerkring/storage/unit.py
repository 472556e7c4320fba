"""The unit of work on a SQLAlchemy session."""

import operator
from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Connection, Integer, func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from leerkring.app.ports import Criterion, among
from leerkring.domain.errors import NotFoundError
from leerkring.storage import tables
from leerkring.storage.errors import ChangedElsewhereError
from leerkring.storage.mapping import ENTITY_TABLES
from leerkring.support.parts import in_parts

E = TypeVar("E")

_CHUNK = 5000

_TESTS: dict[str, Callable[[Any, Any], Any]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "in": lambda column, values: column.in_(values),
    "is": lambda column, value: column.is_(value),
}


class SqlUnitOfWork:
    """The stored things within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, kind: type[E], key: str) -> E:
        """Return one entity; NotFoundError when it is gone."""
        entity = self._session.get(kind, key)
        if entity is None:
            raise NotFoundError(kind=kind.__name__, key=key)
        return entity

    def find(self, kind: type[E], *criteria: Criterion, order_by: tuple[str, ...] = ()) -> list[E]:
        """Return the entities that meet all criteria, by `order_by` and then id."""
        large = next((c for c in criteria if _too_long(c)), None)
        if large is not None:
            return self._find_in_parts(kind, criteria, large, order_by)
        return self._select(kind, criteria, [*order_by, "id"])

    def newest(
        self, kind: type[E], field: str, most: int, *criteria: Criterion, then: tuple[str, ...] = ()
    ) -> list[E]:
        """Return at most so many entities, the highest `field` first, then by `then` and id."""
        columns = ENTITY_TABLES[kind].c
        order = (columns[field].desc(), *(columns[name] for name in (*then, "id")))
        chosen = select(columns.id).where(*conditions(kind, criteria)).order_by(*order).limit(most)
        ids = self._session.scalars(chosen).all()
        key_of = attrgetter("id")
        found: dict[str, E] = {key_of(e): e for e in self.find(kind, among("id", ids))}
        return [found[key] for key in ids]

    def count(self, kind: type[object], *criteria: Criterion) -> int:
        """Return how many entities meet all criteria."""
        query = select(func.count()).select_from(kind).where(*conditions(kind, criteria))
        return self._session.scalar(query) or 0

    def values(self, kind: type[object], field: str, *criteria: Criterion) -> list[Any]:
        """Return the different values of one field, ascending."""
        column = ENTITY_TABLES[kind].c[field]
        query = select(column).where(*conditions(kind, criteria)).distinct().order_by(column)
        return list(self._session.scalars(query).all())

    def add(self, entity: object) -> None:
        """Keep a new entity."""
        self._session.add(entity)

    def remove(self, entity: object) -> None:
        """Remove an entity."""
        self._session.delete(entity)

    def flush(self) -> None:
        """Write what was changed so far."""
        try:
            self._session.flush()
        except StaleDataError as error:
            raise ChangedElsewhereError from error

    def version(self) -> str:
        """Return a mark that changes with every stored change."""
        return version_on(self._session.connection())

    def _select(self, kind: type[E], criteria: tuple[Criterion, ...], order: list[str]) -> list[E]:
        columns = ENTITY_TABLES[kind].c
        query = select(kind).where(*conditions(kind, criteria))
        return list(self._session.scalars(query.order_by(*(columns[name] for name in order))))

    def _find_in_parts(
        self,
        kind: type[E],
        criteria: tuple[Criterion, ...],
        large: Criterion,
        order_by: tuple[str, ...],
    ) -> list[E]:
        others = tuple(c for c in criteria if c is not large)
        found: list[E] = []
        for part in in_parts(cast("tuple[object, ...]", large.value), _CHUNK):
            found += self.find(kind, *others, Criterion(large.field, "in", tuple(part)))
        return sorted(found, key=lambda e: tuple(getattr(e, n) for n in (*order_by, "id")))


def version_on(connection: Connection) -> str:
    """Return the mark of what is stored now."""
    step = tables.journal_step
    undone = func.coalesce(func.sum(func.cast(step.c.undone, Integer)), 0)
    last, back = connection.execute(select(func.max(step.c.id), undone)).one()
    return f"{last or 0}.{back}"


def _too_long(criterion: Criterion) -> bool:
    return criterion.test == "in" and len(cast("tuple[object, ...]", criterion.value)) > _CHUNK


def conditions(kind: type, criteria: tuple[Criterion, ...]) -> list[ColumnElement[bool]]:
    """Return the criteria as SQL."""
    columns = ENTITY_TABLES[kind].c
    return [_TESTS[c.test](columns[c.field], c.value) for c in criteria]
