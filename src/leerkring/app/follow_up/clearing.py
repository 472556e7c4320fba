"""Clearing up what meetings agreed longer ago than was chosen to keep it."""

from dataclasses import dataclass
from datetime import date, datetime

from leerkring.app.cases.clearing import kept_since
from leerkring.app.organisation.settings import app_settings
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.arrangements import Arrangement
from leerkring.domain.circles import Circle
from leerkring.domain.meetings import Meeting
from leerkring.domain.people import Person
from leerkring.support.clock import local_now


@dataclass(frozen=True)
class ClearArrangements(Command[int]):
    """Take several arrangements away in one step, done or not; answers how many there were."""

    arrangement_ids: tuple[str, ...]


@dataclass(frozen=True)
class OldArrangementRow:
    """What was agreed at a meeting of `day`; without a name everybody does it."""

    id: str
    circle_id: str
    circle_name: str
    day: date
    name: str
    what: str
    done: bool


@dataclass(frozen=True)
class OldArrangements(Query[tuple[OldArrangementRow, ...]]):
    """What can be cleared up, the oldest first; what is due later than that is not old yet."""


def clear_arrangements(
    command: ClearArrangements, unit: UnitOfWork, around: Surroundings
) -> Done[int]:
    del around
    gone = unit.find(Arrangement, among("id", sorted(set(command.arrangement_ids))))
    for arrangement in gone:
        unit.remove(arrangement)
    label = Label.of("clear_arrangements", count=len(gone)) if gone else None
    return Done(label, len(gone))


def old_arrangements(
    query: OldArrangements, unit: UnitOfWork, around: Surroundings
) -> tuple[OldArrangementRow, ...]:
    del query
    months = app_settings(unit).arrangement_months
    every = unit.find(Arrangement) if months else []
    if not every:
        return ()
    since = kept_since(local_now(around.clock), months)
    starts = _starts(unit, every)
    old = [
        one for one in every if max(starts[one.meeting_id][1].date(), one.due or date.min) < since
    ]
    names = {p.id: p.name for p in unit.find(Person)} if old else {}
    circles = {c.id: c.name for c in unit.find(Circle)} if old else {}
    rows = (
        OldArrangementRow(
            id=one.id,
            circle_id=starts[one.meeting_id][0],
            circle_name=circles[starts[one.meeting_id][0]],
            day=starts[one.meeting_id][1].date(),
            name=names.get(one.person_id or "", ""),
            what=one.what,
            done=one.done,
        )
        for one in old
    )
    return tuple(sorted(rows, key=lambda row: (row.day, row.circle_name, row.id)))


def _starts(unit: UnitOfWork, every: list[Arrangement]) -> dict[str, tuple[str, datetime]]:
    """Return by meeting its circle and when it began."""
    ids = sorted({one.meeting_id for one in every})
    return {m.id: (m.circle_id, m.start) for m in unit.find(Meeting, among("id", ids))}


COMMANDS: dict[type, CommandHandler] = {ClearArrangements: clear_arrangements}
QUERIES: dict[type, QueryHandler] = {OldArrangements: old_arrangements}
