"""What cases ask of the organiser: proposals in time, what is tried out, texts to clear up."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from leerkring.app.cases.clearing import OldCases, old_cases
from leerkring.app.cases.trying_out import due_days
from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.ports import Surroundings, UnitOfWork, among, equals
from leerkring.domain.cases import BEFORE, ActionItem, CaseItem
from leerkring.domain.circles import Agreement, CircleType
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.people import Person
from leerkring.support.clock import local_now

CLEARING = "cases"  # the subject of the one task about texts that are old
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
    if unit.count(CaseItem):
        yield from _tried_out(unit, agreements, today)
        yield from _to_clear(unit, around, today)


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


def _tried_out(
    unit: UnitOfWork, agreements: Mapping[str, Agreement], today: date
) -> Iterator[Task]:
    """Yield a task for each thing to try out that is nearly due, or late."""
    actions = unit.find(ActionItem, equals("done", value=False))
    cases = {c.id: c for c in unit.find(CaseItem, among("id", {a.case_id for a in actions}))}
    due = due_days(unit, cases.values(), actions)
    names = {p.id: p.name for p in unit.find(Person, among("id", {a.person_id for a in actions}))}
    for action in actions:
        day, case = due[action.id], cases[action.case_id]
        if day is None or not -_LOOK_BACK <= day - today <= _SOON:
            continue
        yield Task(
            kind=TaskKind.TRY_OUT,
            subject=action.id,
            due=day,
            circle_id=case.circle_id,
            circle_name=agreements[case.circle_id].name,
            day=day,
            names=(names[action.person_id],),
            about=case.id,
        )


def _to_clear(unit: UnitOfWork, around: Surroundings, today: date) -> Iterator[Task]:
    old = old_cases(OldCases(), unit, around)
    if old:
        yield Task(
            kind=TaskKind.CLEAR_CASES,
            subject=CLEARING,
            due=today + timedelta(days=7),
            circle_id=old[0].circle_id,
            circle_name=old[0].circle_name,
            count=len(old),
        )
