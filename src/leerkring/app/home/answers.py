"""What answers and busy times ask of the organiser: a role declined, too few, a collision."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from leerkring.app.home.tasks import Task, TaskKind
from leerkring.app.meetings.reserve import free_reserves, who_declined
from leerkring.app.meetings.rows import MeetingRow
from leerkring.app.people.busy import Collision
from leerkring.domain.circles import Agreement
from leerkring.domain.invitations import Answer, Reply
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.reconciliation import DesiredMeeting
from leerkring.domain.replies import tally
from leerkring.domain.told import Told

_SOON = timedelta(days=56)  # further away, a member's calendar still changes

LEAST = 2  # people, for a meeting to be one
_IN_TURN = (Role.FACILITATOR, Role.CASE_CONTRIBUTOR)


def answer_tasks(
    rows: Iterable[MeetingRow],
    agreements: Mapping[str, Agreement],
    desired: Mapping[str, DesiredMeeting],
    answers: Mapping[str, Mapping[str, Answer]],
    today: date,
) -> Iterator[Task]:
    """Yield a task for each role that was declined, and for meetings with too few to come."""
    for row in rows:
        mine = answers.get(row.id, {})
        if row.is_past or row.state is not MeetingState.PLANNED or not mine:
            continue
        told = desired[row.id].told
        for role in _IN_TURN:
            who = who_declined(told, role, mine)
            if who:
                free = free_reserves(told, mine)
                asks = role is Role.CASE_CONTRIBUTOR and bool(free)
                names = tuple(p.name for p in (*who, *(free[:1] if asks else ())))
                task = _task(TaskKind.ROLE_DECLINED, row, today, role, names, int(asks))
                yield replace(task, about=_those(p.person_id or p.key for p in who))
        people = [p for p in told.attendees() if not told.is_organiser(p)]
        least = max(LEAST, agreements[row.circle_id].quorum)
        counted = tally((p.key for p in people), mine)
        if counted.declined and counted.possible < least:
            task = _task(TaskKind.TOO_FEW_COMING, row, today, None, (), counted.possible)
            away = (p for p in people if mine.get(p.key) is Answer.DECLINED)
            yield replace(task, about=_those(p.person_id or p.key for p in away))


def question_tasks(
    rows: Iterable[MeetingRow],
    desired: Mapping[str, DesiredMeeting],
    questions: Iterable[Reply],
    today: date,
) -> Iterator[Task]:
    """Yield a task for each answer that proposes another time or sends somebody else.

    It names them as we call them: not every calendar program gives a name.
    """
    by_id = {row.id: row for row in rows if not row.is_past}
    for reply in questions:
        row = by_id.get(reply.meeting_id)
        if row is not None and row.state is MeetingState.PLANNED:
            task = _task(TaskKind.OTHER_TIME_ASKED, row, today, None, (), 0)
            task = replace(task, subject=f"{row.id}/{reply.id}")
            yield asked_by(reply, desired[row.id].told, task)


def asked_by(reply: Reply, told: Told, task: Task) -> Task:
    """Return `task` with what an answer asks: another time, or somebody else."""
    known = {person.key: person.name for person in told.attendees()}
    name = known.get(reply.email) or reply.name or reply.email
    is_time = reply.answer is Answer.COUNTER
    return replace(
        task,
        kind=TaskKind.OTHER_TIME_ASKED if is_time else TaskKind.SENDS_SOMEBODY,
        names=(name, *([reply.delegated_to] if reply.delegated_to else [])),
        moment=reply.proposed,
        about=reply.proposed.isoformat() if reply.proposed else reply.delegated_to,
    )


def collision_tasks(
    rows: Iterable[MeetingRow], collisions: Iterable[Collision], today: date
) -> Iterator[Task]:
    """Yield a task for each meeting at which people turn out to be busy.

    Who has a role must be replaced; that a member will be missing is good to know in time.
    """
    by_meeting: dict[tuple[str, bool], list[Collision]] = {}
    for one in collisions:
        by_meeting.setdefault((one.meeting_id, one.has_role), []).append(one)
    for row in rows:
        if row.is_past or row.state is not MeetingState.PLANNED:
            continue
        needed = by_meeting.get((row.id, True))
        others = by_meeting.get((row.id, False))
        if needed:
            yield _busy(TaskKind.BUSY_THEN, row, today, needed)
        day = row.start.date()
        if others and day - today <= _SOON:
            task = _busy(TaskKind.MEMBER_BUSY, row, today, others)
            yield replace(task, due=max(today, day - timedelta(days=7)))


def _busy(kind: TaskKind, row: MeetingRow, today: date, who: Sequence[Collision]) -> Task:
    task = _task(kind, row, today, None, tuple(one.name for one in who), len(who))
    return replace(task, about=_those(one.person_id for one in who))


def _those(keys: Iterable[str]) -> str:
    """Return whom a task is about: with somebody else it is another one."""
    return " ".join(sorted(keys))


def _task(
    kind: TaskKind, row: MeetingRow, today: date, role: Role | None, names: tuple[str, ...],
    count: int,
) -> Task:  # fmt: skip
    day = row.start.date()
    return Task(
        kind=kind,
        subject=row.id if role is None else f"{row.id}/{role}",
        due=max(today, min(day - timedelta(days=7), today + timedelta(days=3))),
        circle_id=row.circle_id,
        circle_name=row.circle_name,
        day=day,
        count=count,
        role=role,
        names=names,
    )
