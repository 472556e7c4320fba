"""What the organiser has to do, derived from the facts each time and never stored."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from leerkring.app.meetings.rows import MeetingRow
from leerkring.domain.circles import Agreement, ContributorMode
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.reconciliation import ItemKind, OutboxItem
from leerkring.domain.told import AnyRole, Subject


class TaskKind(StrEnum):
    """What there is to do; of what is due on one day the first of these goes first."""

    CHOOSE_PEOPLE = "choose_people"
    SEND_INVITATIONS = "send_invitations"
    TELL_CHANGES = "tell_changes"
    SEND_AGENDA = "send_agenda"
    ASK_CASE = "ask_case"
    FIND_REPLACEMENT = "find_replacement"
    FILL_ROLE = "fill_role"
    ROLE_DECLINED = "role_declined"
    TOO_FEW_COMING = "too_few_coming"
    OTHER_TIME_ASKED = "other_time_asked"
    SENDS_SOMEBODY = "sends_somebody"
    BUSY_THEN = "busy_then"
    MEMBER_BUSY = "member_busy"
    RECORD_ATTENDANCE = "record_attendance"
    PREPARE_MEETING = "prepare_meeting"
    GATHER_MATERIALS = "gather_materials"
    TRY_OUT = "try_out"
    ARRANGED = "arranged"
    CLEAR_CASES = "clear_cases"
    CLEAR_ARRANGEMENTS = "clear_arrangements"
    EVALUATE = "evaluate"
    ADD_ADDRESSES = "add_addresses"
    PLAN_NEXT = "plan_next"
    SESSION_NOTE = "session_note"
    COACH_LEAVES = "coach_leaves"
    SESSION_OBSTACLE = "session_obstacle"
    DUOS_WAITING = "duos_waiting"
    VISIT_NO_DAY = "visit_no_day"
    ARRANGE_COVER = "arrange_cover"
    REFLECT = "reflect"
    DELETE_VIDEO = "delete_video"
    VISIT_OBSTACLE = "visit_obstacle"
    PAIR_DECLINED = "pair_declined"


_FAR = timedelta(days=91)

MINUTES: Mapping[TaskKind, int] = {
    TaskKind.CHOOSE_PEOPLE: 3,
    TaskKind.SEND_INVITATIONS: 5,
    TaskKind.TELL_CHANGES: 3,
    TaskKind.SEND_AGENDA: 5,
    TaskKind.ASK_CASE: 2,
    TaskKind.TRY_OUT: 2,
    TaskKind.ARRANGED: 2,
    TaskKind.CLEAR_CASES: 3,
    TaskKind.CLEAR_ARRANGEMENTS: 3,
    TaskKind.FIND_REPLACEMENT: 2,
    TaskKind.FILL_ROLE: 2,
    TaskKind.ROLE_DECLINED: 2,
    TaskKind.TOO_FEW_COMING: 3,
    TaskKind.OTHER_TIME_ASKED: 2,
    TaskKind.SENDS_SOMEBODY: 2,
    TaskKind.BUSY_THEN: 2,
    TaskKind.MEMBER_BUSY: 1,
    TaskKind.RECORD_ATTENDANCE: 2,
    TaskKind.PREPARE_MEETING: 5,
    TaskKind.GATHER_MATERIALS: 5,
    TaskKind.EVALUATE: 3,
    TaskKind.ADD_ADDRESSES: 3,
    TaskKind.PLAN_NEXT: 5,
    TaskKind.SESSION_NOTE: 2,
    TaskKind.COACH_LEAVES: 3,
    TaskKind.SESSION_OBSTACLE: 2,
    TaskKind.DUOS_WAITING: 3,
    TaskKind.VISIT_NO_DAY: 2,
    TaskKind.ARRANGE_COVER: 2,
    TaskKind.REFLECT: 5,
    TaskKind.DELETE_VIDEO: 1,
    TaskKind.VISIT_OBSTACLE: 2,
    TaskKind.PAIR_DECLINED: 3,
}


@dataclass(frozen=True)
class Task:
    """One thing to do. `subject` is the id it is about; `due` the last day to do it in time.

    Of a visit, `names` begins with visitor and host and goes on with who is in the way, `count`
    of them; `missing` is what was not written down after it ("own", "shared"). With more visits at
    once `subject` is the round, `count` how many, and `names` are the visitors.
    Of a change, `names` are those of a visit, cover or session; with `pairs`, what is to be sent
    is not only about circle meetings, or what an answer asks is about none.
    `what` is what a meeting agreed, in its own words; without `names` everybody does it.
    """

    kind: TaskKind
    subject: str
    due: date
    circle_id: str = ""
    circle_name: str = ""
    day: date | None = None
    was: date | None = None
    count: int = 0
    role: AnyRole | None = None
    names: tuple[str, ...] = ()
    moment: datetime | None = None
    round_id: str = ""
    round_name: str = ""
    missing: tuple[str, ...] = ()
    pairs: bool = False
    about: str = ""
    what: str = ""

    @property
    def key(self) -> str:
        """The task's name for remembering the user's answer; another day asks again."""
        day = self.day.isoformat() if self.day else ""
        key = f"{self.kind}:{self.subject}:{day}"
        return f"{key}:{self.about}" if self.about else key

    @property
    def minutes(self) -> int:
        """About how long it takes."""
        return MINUTES[self.kind]


def sending_tasks(
    items: Iterable[OutboxItem], circle_of: Mapping[str, str], today: date
) -> Iterator[Task]:
    """Yield one task per circle for new invitations and one per meeting that changed.

    `circle_of` gives circle ids by circle name, for meetings that were removed.
    """
    fresh: dict[str, list[OutboxItem]] = defaultdict(list)
    for item in items:
        if item.kind is ItemKind.NEW:
            fresh[item.content.circle].append(item)
        else:
            yield _change(item, circle_of, today)
    for circle, mine in fresh.items():
        first = min(item.content.start.date() for item in mine)
        yield Task(
            kind=TaskKind.SEND_INVITATIONS,
            subject=circle_of.get(circle, circle),
            due=_day_to_invite(first, today),
            circle_id=circle_of.get(circle, ""),
            circle_name=circle,
            day=first,
            count=len(mine),
            pairs=any(item.content.subject is not Subject.MEETING for item in mine),
        )


def _day_to_invite(first: date, today: date) -> date:
    """Return when invitations should be out: two weeks ahead, or at once for what came later.

    Only with less than a week to go it is too late, for something planned today too.
    """
    ahead = max(today, first - timedelta(days=14))
    return min(ahead, first - timedelta(days=7), today + timedelta(days=7))


def _change(item: OutboxItem, circle_of: Mapping[str, str], today: date) -> Task:
    told = item.content
    was = item.was.start.date() if item.was else None
    day = told.start.date()
    return Task(
        kind=TaskKind.TELL_CHANGES,
        subject=item.meeting_id,
        due=min(day - timedelta(days=7), today + timedelta(days=3)),
        circle_id=circle_of.get(told.circle, ""),
        circle_name=told.circle,
        day=day if item.becomes else None,
        was=was,
        count=len(item.audience),
        names=() if told.subject is Subject.MEETING else tuple(p.name for p in told.people),
    )


def meeting_tasks(
    rows: Iterable[MeetingRow],
    agreements: Mapping[str, Agreement],
    today: date,
    *,
    agenda_days: int,
    evaluated: Collection[str] = (),
) -> Iterator[Task]:
    """Yield what each meeting asks for: its agenda, open roles, and afterwards who was there.

    `evaluated` are the meetings about which somebody answered something.
    """
    for row in rows:
        if row.state is MeetingState.CANCELLED:
            continue
        if row.is_past:
            yield from _after(row, today, evaluated)
        else:
            yield from _before(row, agreements[row.circle_id], today, agenda_days)


def _after(row: MeetingRow, today: date, evaluated: Collection[str]) -> Iterator[Task]:
    """Ask who was there, and only then what people thought: both stand on one page."""
    day = row.start.date()
    if today - day > timedelta(days=30):
        return
    if row.state is not MeetingState.HELD:
        yield _of_meeting(TaskKind.RECORD_ATTENDANCE, row, day + timedelta(days=7))
    elif not row.finished and row.id not in evaluated:
        yield _of_meeting(TaskKind.EVALUATE, row, day + timedelta(days=7))


def _before(row: MeetingRow, agreement: Agreement, today: date, agenda_days: int) -> Iterator[Task]:
    day = row.start.date()
    if day - today <= timedelta(days=agenda_days + 7):
        yield _of_meeting(TaskKind.SEND_AGENDA, row, day - timedelta(days=agenda_days))
    if day - today <= timedelta(days=56):
        for role in _open_roles(row, agreement):
            yield _of_meeting(TaskKind.FILL_ROLE, row, day - timedelta(days=14), role)


def replacement_tasks(
    rows: Iterable[MeetingRow], away: Mapping[str, Iterable[tuple[date, date]]], today: date
) -> Iterator[Task]:
    """Yield a task for each meeting to come at which somebody with a role cannot be.

    `away` gives by person the days off, both ends counting; who left is away from then on.
    """
    for row in rows:
        day = row.start.date()
        if row.is_past or row.state is not MeetingState.PLANNED or day - today > _FAR:
            continue
        absent = [
            role
            for role in row.roles
            if any(first <= day <= last for first, last in away.get(role.person_id or "", ()))
        ]
        if absent:
            yield Task(
                kind=TaskKind.FIND_REPLACEMENT,
                subject=row.id,
                due=max(today, min(day - timedelta(days=7), today + timedelta(days=3))),
                circle_id=row.circle_id,
                circle_name=row.circle_name,
                day=day,
                count=len(absent),
                names=tuple(dict.fromkeys(role.name for role in absent)),
            )


def _open_roles(row: MeetingRow, agreement: Agreement) -> Iterator[Role]:
    if not row.who(Role.FACILITATOR):
        yield Role.FACILITATOR
    in_turn = agreement.contributor_mode is ContributorMode.IN_TURN
    if in_turn and not row.who(Role.CASE_CONTRIBUTOR):
        yield Role.CASE_CONTRIBUTOR


def _of_meeting(kind: TaskKind, row: MeetingRow, due: date, role: Role | None = None) -> Task:
    return Task(
        kind=kind,
        subject=row.id if role is None else f"{row.id}/{role}",
        due=due,
        circle_id=row.circle_id,
        circle_name=row.circle_name,
        day=row.start.date(),
        role=role,
    )


def planning_tasks(
    last_days: Mapping[str, date], names: Mapping[str, str], today: date
) -> Iterator[Task]:
    """Yield a task for each circle whose last planned meeting is within eight weeks, or past."""
    for circle_id, name in names.items():
        last = last_days.get(circle_id)
        if last is None or last - today <= timedelta(days=56):
            yield Task(
                kind=TaskKind.PLAN_NEXT,
                subject=circle_id,
                due=max(last - timedelta(days=14), today) if last else today + timedelta(days=7),
                circle_id=circle_id,
                circle_name=name,
                day=last,
            )


# What makes no sense as long as nobody is in the circle.
ASKS_FOR_PEOPLE = frozenset(
    {
        TaskKind.SEND_INVITATIONS,
        TaskKind.SEND_AGENDA,
        TaskKind.ASK_CASE,
        TaskKind.FILL_ROLE,
        TaskKind.PLAN_NEXT,
    }
)


def people_tasks(
    empty: Mapping[str, str], rows: Iterable[MeetingRow], today: date
) -> Iterator[Task]:
    """Yield a task for each circle without people, given by id and name; `day` when it meets."""
    coming = [row for row in rows if not row.is_past and row.state is MeetingState.PLANNED]
    for circle_id, name in empty.items():
        days = [row.start.date() for row in coming if row.circle_id == circle_id]
        first = min(days, default=None)
        yield Task(
            kind=TaskKind.CHOOSE_PEOPLE,
            subject=circle_id,
            due=_day_to_invite(first, today) if first else today + timedelta(days=7),
            circle_id=circle_id,
            circle_name=name,
            day=first,
        )


def address_task(names: Iterable[str], today: date) -> Iterator[Task]:
    """Yield one task when people who will meet cannot be reached."""
    missing = tuple(names)
    if missing:
        due = today + timedelta(days=7)
        yield Task(
            kind=TaskKind.ADD_ADDRESSES,
            subject="people",
            due=due,
            count=len(missing),
            names=missing,
        )
