"""Real workspaces on a database in memory, with time standing still."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from leerkring.app.ports import Surroundings
from leerkring.app.workspace import CommandHandler, QueryHandler, Workspace
from leerkring.domain.facts import PublicHoliday, SchoolBreak
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock

NOW = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)


class NoHolidays:
    """A year without any day off."""

    def school_breaks(self, first: date, last: date) -> tuple[SchoolBreak, ...]:
        del first, last
        return ()

    def public_holidays(self, first: date, last: date) -> tuple[PublicHoliday, ...]:
        del first, last
        return ()

    def known_until(self) -> date:
        return date(2099, 12, 31)


def make_surroundings(now: datetime = NOW) -> Surroundings:
    return Surroundings(clock=FixedClock(now), holidays=NoHolidays())


def make_workspace(
    commands: Mapping[type, CommandHandler],
    queries: Mapping[type, QueryHandler] | None = None,
    *,
    store: SqlStore | None = None,
    surroundings: Surroundings | None = None,
) -> Workspace:
    """Return a workspace with just these handlers, on a fresh database unless one is given."""
    around = surroundings or make_surroundings()
    return Workspace(store or open_in_memory(around.clock), around, commands, queries or {})
