"""The one way to change data and the one way to ask for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar, cast

from leerkring.app.ports import BackupRow, Change, Label, Store, Surroundings, UnitOfWork

R = TypeVar("R")
T = TypeVar("T")


class Command(Generic[R]):
    """An intent to change something; subclasses are frozen dataclasses. R is what it answers."""

    backs_up_first: ClassVar[bool] = False


class Query(Generic[R]):
    """A question; subclasses are frozen dataclasses. R is the frozen answer.

    What is `remembered` is answered from memory as long as nothing changed and the minute lasts:
    for what takes long and is asked by several parts of the window.
    """

    remembered: ClassVar[bool] = False


class UndoLast(Command[None]):
    """Take the last change back."""


class RedoLast(Command[None]):
    """Do the last undone change again."""


@dataclass(frozen=True)
class RestoreBackup(Command[None]):
    """Put a backup in place; what is there now becomes a backup itself. Everything changes."""

    key: str


class MakeBackup(Command[None]):
    """Make a backup now; nothing for what is not kept in a file."""


class ListBackups(Query[tuple[BackupRow, ...]]):
    """The backups there are, newest first."""


@dataclass(frozen=True)
class Done(Generic[R]):
    """What a command handler returns: the change's name for undo, and its answer."""

    label: Label | None
    value: R


@dataclass(frozen=True)
class Outcome(Generic[R]):
    """What the change feed tells on: which rows changed, under what name, and the answer.

    With `everything`, what was asked before may be different throughout.
    """

    label: Label | None
    changes: tuple[Change, ...]
    value: R
    everything: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of entity that changed."""
        return frozenset(change.kind for change in self.changes)


CommandHandler = Callable[[Any, UnitOfWork, Surroundings], Done[Any]]
QueryHandler = Callable[[Any, UnitOfWork, Surroundings], Any]


class Workspace:
    """One opened file: runs commands in a transaction, answers queries, undoes and redoes."""

    def __init__(
        self,
        store: Store,
        surroundings: Surroundings,
        commands: Mapping[type, CommandHandler],
        queries: Mapping[type, QueryHandler],
    ) -> None:
        self._store = store
        self._surroundings = surroundings
        self._commands = commands
        self._queries = queries
        self._runs = 0
        self._memory: dict[type | str, tuple[object, object]] = {}

    @property
    def file(self) -> Path | None:
        """Where everything is kept; None when it is not in a file."""
        return self._store.file

    def run(self, command: Command[R]) -> Outcome[R]:
        """Carry out a command; a DomainError leaves everything as it was."""
        self._runs += 1
        if isinstance(command, UndoLast | RedoLast):
            step = self._store.undo if isinstance(command, UndoLast) else self._store.redo
            label, changes = step()
            return Outcome(label, changes, cast("R", None))
        if isinstance(command, RestoreBackup):
            self._store.restore(command.key)
            return Outcome(None, (), cast("R", None), everything=True)
        if isinstance(command, MakeBackup):
            self._store.back_up()
            return Outcome(None, (), cast("R", None))
        if command.backs_up_first:
            self._store.back_up()
        handler = self._commands[type(command)]
        done: list[Done[R]] = []

        def work(unit: UnitOfWork) -> Label | None:
            done.append(handler(command, unit, self._surroundings))
            return done[-1].label

        changes = self._store.change(work)
        return Outcome(done[-1].label, changes, done[-1].value)

    def ask(self, query: Query[R]) -> R:
        """Answer a query with frozen rows."""
        if isinstance(query, ListBackups):
            return cast("R", self._store.backups())
        with self._store.reading() as unit:
            if not query.remembered:
                return self._answer(query, unit)
            mark = (query, self._moment(unit))
            return self._recalled(type(query), mark, lambda: self._answer(query, unit))

    def _answer(self, query: Query[R], unit: UnitOfWork) -> R:
        def recall(key: str, make: Callable[[], T], /) -> T:
            return self._recalled(key, self._moment(unit), make)

        around = replace(self._surroundings, recall=recall)
        return cast("R", self._queries[type(query)](query, unit, around))

    def _recalled(self, key: type | str, mark: object, make: Callable[[], T]) -> T:
        kept = self._memory.get(key)
        if kept is None or kept[0] != mark:
            kept = self._memory[key] = (mark, make())
        return cast("T", kept[1])

    def _moment(self, unit: UnitOfWork) -> object:
        """Return a mark that differs as soon as an answer may."""
        return unit.version(), self._runs, self._minute()

    def _minute(self) -> datetime:
        return self._surroundings.clock.now().replace(second=0, microsecond=0)

    def next_undo(self) -> Label | None:
        """Return what undo would take back."""
        return self._store.next_undo()

    def next_redo(self) -> Label | None:
        """Return what redo would do again."""
        return self._store.next_redo()

    def save_copy(self, file: Path) -> None:
        """Save everything as it is now in another file."""
        self._store.copy_to(file)

    def close(self) -> None:
        """Back up what changed and let go of the file."""
        self._store.close()
