"""A team in a window with real holidays and a real planner, to plan a year with."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from leerkring.app.ports import Label, Surroundings, UnitOfWork
from leerkring.app.workspace import Workspace
from leerkring.calendars.holidays_nl import NlHolidays
from leerkring.domain.people import Person, WorkingPattern, WorkingSpan
from leerkring.storage.opening import open_in_memory
from leerkring.storage.store import SqlStore
from leerkring.support.clock import FixedClock
from support.windows import all_handlers
from support.workspaces import make_workspace

BEFORE_SCHOOL = datetime(2026, 8, 17, 7, tzinfo=UTC)
TEAM: Sequence[tuple[str, tuple[int, ...]]] = (
    ("Anna de Vries", (0, 1, 3)),
    ("Bram Jansen", (0, 1, 2, 3, 4)),
    ("Chantal Visser", (1, 3, 4)),
    ("Daan Mulder", (0, 1, 2, 3)),
    ("Els Brouwer", (1, 2, 3)),
    ("Fatima Bakker", (0, 3, 4)),
)


def plan_workspace(
    team: Sequence[tuple[str, tuple[int, ...]]] = TEAM,
    *,
    now: datetime = BEFORE_SCHOOL,
    store: SqlStore | None = None,
) -> Workspace:
    """Return a workspace in which `team` works and no circle exists yet."""
    around = Surroundings(clock=FixedClock(now), holidays=NlHolidays())
    kept = store or open_in_memory(around.clock)

    def work(unit: UnitOfWork) -> Label:
        for name, days in team:
            unit.add(person(name, days))
        return Label.of("team")

    if team:
        kept.change(work)
    return make_workspace(*all_handlers(), store=kept, surroundings=around)


def person(name: str, days: tuple[int, ...] = (), **more: object) -> Person:
    """Return somebody whose id is the first name, working whole days."""
    key = name.split()[0].lower()
    spans = tuple(WorkingSpan(day, time(8), time(17, 30)) for day in days)
    return Person(
        id=key,
        name=name,
        email=f"{key}@voorbeeld.nl",
        working=WorkingPattern(spans),
        **more,  # type: ignore[arg-type]
    )
