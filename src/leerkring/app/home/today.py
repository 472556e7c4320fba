"""Everything that the page *Vandaag* shows, in one answer."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import ClassVar

from leerkring.app.home.answers import answer_tasks, collision_tasks, question_tasks
from leerkring.app.home.case_tasks import case_tasks
from leerkring.app.home.coaching_tasks import coaching_tasks
from leerkring.app.home.declined_pairs import declined_pair_tasks, pair_question_tasks
from leerkring.app.home.prepare_tasks import prepare_tasks
from leerkring.app.home.tasks import (
    ASKS_FOR_PEOPLE,
    Task,
    TaskKind,
    address_task,
    meeting_tasks,
    people_tasks,
    planning_tasks,
    replacement_tasks,
    sending_tasks,
)
from leerkring.app.home.visit_tasks import visit_tasks
from leerkring.app.invitations.desired import present_situation
from leerkring.app.invitations.notices import DueNotices, due_notices, notice_key
from leerkring.app.meetings.rows import MeetingRow, meeting_rows
from leerkring.app.organisation.settings import app_settings
from leerkring.app.people.busy import Collisions, collisions
from leerkring.app.ports import Label, Surroundings, UnitOfWork, among, at_least, equals
from leerkring.app.workspace import Command, CommandHandler, Done, Query, QueryHandler
from leerkring.domain.circles import Circle, Membership
from leerkring.domain.evaluation import EvaluationAnswer
from leerkring.domain.invitations import (
    LetterKind,
    LetterState,
    SentLetter,
    TaskAnswer,
    TaskReply,
)
from leerkring.domain.meetings import Meeting, MeetingState
from leerkring.domain.people import Absence, Person
from leerkring.domain.reconciliation import ItemKind
from leerkring.domain.told import is_address
from leerkring.support.clock import local_now

_SOON = timedelta(days=7)
_POSTPONED = timedelta(days=7)
_LOOK_BACK = timedelta(days=30)
_RECENTLY = timedelta(days=60)
_START = ("start",)


@dataclass(frozen=True)
class TodayView:
    """Tasks in the order of their dates, what comes next, and how much there is at all."""

    now: datetime
    organiser_name: str
    late: tuple[Task, ...]
    this_week: tuple[Task, ...]
    later: tuple[Task, ...]
    next_meeting: MeetingRow | None
    after: tuple[MeetingRow, ...]
    circle_count: int
    people_count: int
    to_send: int
    changed: frozenset[str] = frozenset()  # ids of meetings that were told otherwise

    @property
    def urgent(self) -> tuple[Task, ...]:
        """What should be done this week, the late ones first."""
        return self.late + self.this_week

    @property
    def meets_today(self) -> bool:
        """Whether the next meeting is today, or has begun."""
        coming = self.next_meeting
        return coming is not None and coming.start.date() <= self.now.date()


@dataclass(frozen=True)
class Today(Query[TodayView]):
    """What there is to do and what comes next; what follows from a programme in this language."""

    remembered: ClassVar[bool] = True

    language: str = "nl"


@dataclass(frozen=True)
class IsEmpty(Query[bool]):
    """Whether nobody is known and there is no circle: a new file."""


@dataclass(frozen=True)
class AnswerTask(Command[None]):
    """Say of a task: later, done, or not needed. None asks again."""

    key: str
    answer: TaskAnswer | None


def today(query: Today, unit: UnitOfWork, around: Surroundings) -> TodayView:
    now = local_now(around.clock)
    circles = [c for c in unit.find(Circle) if not c.archived]
    since = datetime.combine(now.date() - _LOOK_BACK, time.min)
    coming = unit.find(Meeting, at_least("start", since), order_by=("start",))
    rows = meeting_rows(unit, coming, now)
    situation = present_situation(unit, around)
    unsent = situation.outbox()
    last_days = _last_days(unit, circles, now)
    agreements = {c.id: c.agreement for c in unit.find(Circle)}
    mailed = _agendas_out(unit, rows, around)
    empty = _without_people(unit, circles, now.date())
    tasks = [
        *sending_tasks(unsent, {c.name: c.id for c in circles}, now.date()),
        *meeting_tasks(
            rows,
            agreements,
            now.date(),
            agenda_days=app_settings(unit).agenda_days,
            evaluated=_evaluated(unit, rows),
        ),
        *answer_tasks(rows, agreements, situation.desired, situation.answers, now.date()),
        *question_tasks(rows, situation.desired, situation.questions, now.date()),
        *collision_tasks(rows, collisions(Collisions(), unit, around), now.date()),
        *replacement_tasks(rows, _away(unit, rows, now.date()), now.date()),
        *planning_tasks(last_days, {c.id: c.name for c in circles}, now.date()),
        *prepare_tasks(unit, around, rows, query.language, now.date()),
        *case_tasks(unit, around, rows, agreements),
        *coaching_tasks(unit, around, now),
        *visit_tasks(unit, around, now),
        *declined_pair_tasks(unit, situation.desired, situation.answers, now),
        *pair_question_tasks(unit, situation.desired, situation.questions, now),
        *address_task(_unreachable(unit, circles, now.date()), now.date()),
    ]
    tasks = [t for t in tasks if t.kind is not TaskKind.SEND_AGENDA or t.subject not in mailed]
    tasks = [t for t in tasks if t.circle_id not in empty or t.kind not in ASKS_FOR_PEOPLE]
    tasks += people_tasks(empty, rows, now.date())
    late, soon, later = _by_urgency(_unanswered(unit, tasks, now), now.date())
    ahead = [r for r in rows if r.end > now and r.state is not MeetingState.CANCELLED]
    return TodayView(
        now=now,
        organiser_name=situation.organiser.name,
        late=late,
        this_week=soon,
        later=later,
        next_meeting=ahead[0] if ahead else None,
        after=tuple(ahead[1:4]),
        circle_count=len(circles),
        people_count=unit.count(Person),
        to_send=len(unsent),
        changed=frozenset(i.meeting_id for i in unsent if i.kind is ItemKind.CHANGED),
    )


def _evaluated(unit: UnitOfWork, rows: Iterable[MeetingRow]) -> frozenset[str]:
    """Return the past meetings about which somebody answered something."""
    past = [row.id for row in rows if row.is_past]
    answers = unit.find(EvaluationAnswer, among("meeting_id", past)) if past else ()
    return frozenset(answer.meeting_id for answer in answers)


def _agendas_out(
    unit: UnitOfWork, rows: Iterable[MeetingRow], around: Surroundings
) -> frozenset[str]:
    """Return the meetings of which everybody has the agenda for the present date."""
    kind = LetterKind.AGENDA
    out = [
        letter
        for letter in unit.find(SentLetter, equals("kind", kind))
        if letter.state is not LetterState.REFUSED
    ]
    if not out:
        return frozenset()
    waiting = {n.meeting_id for n in due_notices(DueNotices(), unit, around) if n.kind is kind}
    days = {row.id: row.start.date() for row in rows}
    return frozenset(
        letter.meeting_id
        for letter in out
        if letter.meeting_id not in waiting
        and letter.meeting_id in days
        and letter.id.startswith(notice_key(kind, letter.meeting_id, days[letter.meeting_id]))
    )


def _away(
    unit: UnitOfWork, rows: Iterable[MeetingRow], day: date
) -> Mapping[str, list[tuple[date, date]]]:
    """Return the days on which those with a role to come are away, or no longer employed."""
    ahead = (row for row in rows if not row.is_past)
    people = sorted({r.person_id for row in ahead for r in row.roles if r.person_id})
    found: dict[str, list[tuple[date, date]]] = defaultdict(list)
    for absence in unit.find(Absence, at_least("last_day", day)):
        found[absence.person_id].append((absence.first_day, absence.last_day))
    for person in unit.find(Person, among("id", people)):
        if person.left is not None:
            found[person.id].append((person.left + timedelta(days=1), date.max))
    return found


def is_empty(query: IsEmpty, unit: UnitOfWork, around: Surroundings) -> bool:
    del query, around
    return not unit.count(Person) and not unit.count(Circle, equals("archived", value=False))


def answer_task(command: AnswerTask, unit: UnitOfWork, around: Surroundings) -> Done[None]:
    before = next(iter(unit.find(TaskReply, equals("id", command.key))), None)
    if command.answer is None:
        if before is not None:
            unit.remove(before)
        return Done(Label.of("answer_task", answer="again"), None)
    until = None
    if command.answer is TaskAnswer.LATER:
        until = datetime.combine(local_now(around.clock).date() + _POSTPONED, time.min)
    if before is None:
        unit.add(TaskReply(id=command.key, answer=command.answer, until=until))
    else:
        before.answer, before.until = command.answer, until
    return Done(Label.of("answer_task", answer=command.answer.value), None)


def _unanswered(unit: UnitOfWork, tasks: list[Task], now: datetime) -> Iterator[Task]:
    keys = among("id", [task.key for task in tasks])
    replies = {reply.id: reply for reply in unit.find(TaskReply, keys)}
    for task in tasks:
        reply = replies.get(task.key)
        waits = reply is not None and (reply.until is None or reply.until > now)
        if not waits:
            yield task


def _by_urgency(
    tasks: Iterable[Task], day: date
) -> tuple[tuple[Task, ...], tuple[Task, ...], tuple[Task, ...]]:
    kinds = list(TaskKind)
    ordered = sorted(tasks, key=lambda t: (t.due, kinds.index(t.kind), t.circle_name, t.key))
    late = tuple(task for task in ordered if task.due < day)
    soon = tuple(task for task in ordered if day <= task.due <= day + _SOON)
    return late, soon, tuple(task for task in ordered if task.due > day + _SOON)


def _last_days(unit: UnitOfWork, circles: list[Circle], now: datetime) -> dict[str, date]:
    """Return the last day of each circle that meets or met: one question answers for most."""
    counted = among("state", _COUNTED)
    recent = unit.find(Meeting, at_least("start", now - _RECENTLY), counted, order_by=_START)
    last = {m.circle_id: m.start.date() for m in recent}
    for circle in circles:
        if circle.id not in last:
            ever = unit.values(Meeting, "start", equals("circle_id", circle.id), counted)
            last |= {circle.id: max(ever).date()} if ever else {}
    return last


_COUNTED = (MeetingState.PLANNED, MeetingState.HELD)


def _without_people(unit: UnitOfWork, circles: list[Circle], day: date) -> dict[str, str]:
    """Return the names, by id, of the circles in which nobody is from a day on."""
    memberships = unit.find(Membership, among("circle_id", [c.id for c in circles]))
    peopled = {m.circle_id for m in memberships if m.last_day is None or m.last_day >= day}
    return {c.id: c.name for c in circles if c.id not in peopled}


def _unreachable(unit: UnitOfWork, circles: list[Circle], day: date) -> Iterator[str]:
    memberships = unit.find(Membership, among("circle_id", [c.id for c in circles]))
    ids = {m.person_id for m in memberships if m.last_day is None or m.last_day >= day}
    for person in unit.find(Person, among("id", sorted(ids)), order_by=("name",)):
        gone = person.left is not None and person.left < day
        if not gone and not is_address(person.email):
            yield person.name


COMMANDS: dict[type, CommandHandler] = {AnswerTask: answer_task}
QUERIES: dict[type, QueryHandler] = {Today: today, IsEmpty: is_empty}
