"""Real workspaces on a database in memory or in a file, with time standing still."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from leerkring.app.organisation.details import SetOrganisation
from leerkring.app.ports import Surroundings
from leerkring.app.workspace import CommandHandler, QueryHandler, Workspace
from leerkring.bootstrap import workspace_on
from leerkring.domain.facts import PublicHoliday, SchoolBreak
from leerkring.storage.file_store import open_file
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import Clock, FixedClock
from support.teams import make_small_circle

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


def team_workspace(
    clock: Clock | None = None, *, file: Path | None = None, with_organiser: bool = False
) -> Workspace:
    """Return the whole program on the small circle: Anna to Fatima, with three meetings.

    It is the first of September unless a clock says otherwise. The organiser is Marieke, who is
    none of the six.
    """
    clock = clock or FixedClock(NOW)
    store = open_file(file, clock) if file else open_in_memory(clock)
    make_small_circle(store)
    made = workspace_on(store, clock)
    if with_organiser:
        made.run(SetOrganisation(organiser_name="Marieke", organiser_email="marieke@voorbeeld.nl"))
    return made
