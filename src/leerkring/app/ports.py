"""What the use cases need from outside, as protocols; bootstrap wires the concrete things."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

from leerkring.domain.errors import DomainError
from leerkring.domain.facts import PublicHoliday, SchoolBreak
from leerkring.support.clock import Clock
from leerkring.support.marking import QT_TRANSLATE_NOOP

E = TypeVar("E")


@dataclass(frozen=True)
class Label:
    """What a change is called, as data: the window words it ("jaarplan Kring Noord")."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: str, **facts: object) -> "Label":
        """Return a label with named facts as text."""
        return cls(code, tuple(sorted((k, str(v)) for k, v in facts.items())))

    def fact(self, name: str) -> str:
        """Return one named fact, or an empty text."""
        return dict(self.facts).get(name, "")


@dataclass(frozen=True, order=True)
class Change:
    """One row that is different now; `kind` is the entity's class name ("Person")."""

    kind: str
    id: str


@dataclass(frozen=True)
class BackupRow:
    """One backup: `key` to ask for it, when it was made (wall clock), size in bytes."""

    key: str
    made_at: datetime
    size: int


@dataclass(frozen=True)
class Criterion:
    """One condition on a stored field; `test` is one of = != < <= > >= in is."""

    field: str
    test: str
    value: object


def equals(field: str, value: object) -> Criterion:
    """Rows whose field is exactly `value` (None: not filled in)."""
    return Criterion(field, "is" if value is None else "=", value)


def among(field: str, values: Iterable[object]) -> Criterion:
    """Rows whose field is one of `values`."""
    return Criterion(field, "in", tuple(values))


def at_least(field: str, value: object) -> Criterion:
    """Rows whose field is `value` or more."""
    return Criterion(field, ">=", value)


def below(field: str, value: object) -> Criterion:
    """Rows whose field is less than `value`."""
    return Criterion(field, "<", value)


class UnitOfWork(Protocol):
    """The stored things within one transaction."""

    def get(self, kind: type[E], key: str) -> E:
        """Return one entity; NotFoundError when it is gone."""
        ...

    def find(self, kind: type[E], *criteria: Criterion, order_by: tuple[str, ...] = ()) -> list[E]:
        """Return the entities that meet all criteria, by `order_by` and then id."""
        ...

    def newest(
        self, kind: type[E], field: str, most: int, *criteria: Criterion, then: tuple[str, ...] = ()
    ) -> list[E]:
        """Return at most so many entities, the highest `field` first, then by `then` and id."""
        ...

    def count(self, kind: type[object], *criteria: Criterion) -> int:
        """Return how many entities meet all criteria."""
        ...

    def values(self, kind: type[object], field: str, *criteria: Criterion) -> list[Any]:
        """Return the different values of one field among the entities that meet all criteria."""
        ...

    def add(self, entity: object) -> None:
        """Keep a new entity."""
        ...

    def remove(self, entity: object) -> None:
        """Remove an entity; what belongs to it is the caller's to remove first."""
        ...

    def flush(self) -> None:
        """Write what was changed so far, so that uniqueness is checked in the right order."""
        ...

    def version(self) -> str:
        """Return a mark that changes with every stored change."""
        ...


class HolidaySource(Protocol):
    """School and public holidays of the Netherlands; never needs a network."""

    def school_breaks(self, first: date, last: date) -> tuple[SchoolBreak, ...]:
        """Return the school holidays of all regions that touch [first, last]."""
        ...

    def public_holidays(self, first: date, last: date) -> tuple[PublicHoliday, ...]:
        """Return the public holidays in [first, last], `free` by the usual custom."""
        ...

    def known_until(self) -> date:
        """Return the last day for which school holidays are known."""
        ...


class SavingFailedError(DomainError):
    """What was asked could not be kept; everything before it still is."""

    template = QT_TRANSLATE_NOOP("errors", "Saving did not work. Nothing was lost: try again.")


class Store(Protocol):
    """Where everything is kept: one file, or later a server."""

    @property
    def file(self) -> Path | None:
        """The file; None when there is none."""
        ...

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        """Open a unit that changes nothing."""
        ...

    def change(self, work: Callable[[UnitOfWork], Label | None]) -> tuple[Change, ...]:
        """Run `work` in one transaction and record it for undo under the label it returns.

        Without a label nothing is recorded and nothing may have changed.
        """
        ...

    def undo(self) -> tuple[Label, tuple[Change, ...]]:
        """Take the last change back; DomainError when there is none or a row changed since."""
        ...

    def redo(self) -> tuple[Label, tuple[Change, ...]]:
        """Do the last undone change again."""
        ...

    def next_undo(self) -> Label | None:
        """Return what undo would take back."""
        ...

    def back_up(self) -> None:
        """Make a backup now; nothing for a store without a file."""
        ...

    def backups(self) -> tuple[BackupRow, ...]:
        """Return the backups there are, newest first."""
        ...

    def restore(self, key: str) -> None:
        """Put a backup in place, after a backup of what is there now."""
        ...

    def copy_to(self, file: Path) -> None:
        """Save everything as it is now in another file, replacing it whole or not at all."""
        ...

    def close(self) -> None:
        """Make a backup when something changed and let go of the file."""
        ...

    def next_redo(self) -> Label | None:
        """Return what redo would do again."""
        ...


class Recall(Protocol):
    """Returns what was made before under a key, as long as it cannot be different now."""

    def __call__(self, key: str, make: Callable[[], E], /) -> E: ...


def _make(key: str, make: Callable[[], E]) -> E:
    del key
    return make()


@dataclass(frozen=True)
class Surroundings:
    """What every handler may look at besides the data."""

    clock: Clock
    holidays: HolidaySource
    recall: Recall = _make  # for questions: what several of them work out is worked out once
