"""What cases and agreements ask of the organiser: in time, afterwards, and to clear up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from leerkring.app.cases.clearing import OldCaseRow, OldCases, old_cases
from leerkring.app.follow_up.clearing import (
    OldArrangementRow,
    OldArrangements,
    old_arrangements,
)
from leerkring.app.follow_up.rows import follow_up_rows
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.ports import Surroundings, UnitOfWork, among
from leerkring.domain.cases import BEFORE, CaseItem
from leerkring.domain.circles import Agreement, CircleType
from leerkring.domain.meetings import MeetingState, Role
from leerkring.support.clock import local_now

CLEARING = "cases"  # the subject of the one task about texts that are old
CLEARING_ARRANGED = "arrangements"  # and of that about what was agreed
_ASK_FROM, _ASK_UNTIL = timedelta(days=14), timedelta(days=7)
_SOON = timedelta(days=14)
_LOOK_BACK = timedelta(days=120)  # what was not done by then will not be


def case_tasks(
    unit: UnitOfWork,
    around: Surroundings,
    rows: Iterable[MeetingRow],
    agreements: Mapping[str, Agreement],
) -> Iterator[Task]:
    """Yield what cases ask for; never with a word of what they are about."""
    today = local_now(around.clock).date()
    yield from _to_ask(unit, rows, agreements, today)
    yield from _to_follow_up(unit, today)
    if unit.count(CaseItem):
        cases = old_cases(OldCases(), unit, around)
        yield from _to_clear(TaskKind.CLEAR_CASES, CLEARING, cases, today)
    arranged = old_arrangements(OldArrangements(), unit, around)
    yield from _to_clear(TaskKind.CLEAR_ARRANGEMENTS, CLEARING_ARRANGED, arranged, today)


def _to_ask(
    unit: UnitOfWork, rows: Iterable[MeetingRow], agreements: Mapping[str, Agreement], today: date
) -> Iterator[Task]:
    """Yield a task for each meeting from two weeks ahead for which nobody has a case yet."""
    near = [
        row
        for row in rows
        if row.state is MeetingState.PLANNED
        and not row.is_past
        and row.start.date() - today <= _ASK_FROM
        and agreements[row.circle_id].type is CircleType.INTERVISION
    ]
    circles = sorted({row.circle_id for row in near})
    up = unit.find(CaseItem, among("circle_id", circles), among("status", BEFORE)) if near else []
    for row in near:
        if any(c.meeting_id in (None, row.id) for c in up if c.circle_id == row.circle_id):
            continue
        day = row.start.date()
        yield Task(
            kind=TaskKind.ASK_CASE,
            subject=row.id,
            due=max(day - _ASK_UNTIL, today),
            circle_id=row.circle_id,
            circle_name=row.circle_name,
            day=day,
            names=tuple(role.name for role in row.who(Role.CASE_CONTRIBUTOR)),
        )


def _to_follow_up(unit: UnitOfWork, today: date) -> Iterator[Task]:
    """Yield a task for each thing to try out or do as agreed that is nearly due, or late."""
    for row in follow_up_rows(unit):
        day = row.due
        if row.done or day is None or not -_LOOK_BACK <= day - today <= _SOON:
            continue
        yield Task(
            kind=TaskKind.TRY_OUT if row.case_id else TaskKind.ARRANGED,
            subject=row.id,
            due=day,
            circle_id=row.circle_id,
            circle_name=row.circle_name,
            day=day,
            names=(row.name,) if row.name else (),
            about=row.case_id or row.meeting_id or "",
            what="" if row.case_id else row.what,
        )


def _to_clear(
    kind: TaskKind,
    subject: str,
    old: Sequence[OldCaseRow] | Sequence[OldArrangementRow],
    today: date,
) -> Iterator[Task]:
    if old:
        yield Task(
            kind=kind,
            subject=subject,
            due=today + timedelta(days=7),
            circle_id=old[0].circle_id,
            circle_name=old[0].circle_name,
            count=len(old),
        )
