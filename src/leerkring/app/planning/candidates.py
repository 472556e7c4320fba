"""Who could take a role and on which day a meeting could be, best first and with the reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.domain.availability import Obstacle
from leerkring.domain.circles import Circle
from leerkring.domain.days import DayBlock, day_block, days
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts, PersonFacts
from leerkring.domain.meetings import Meeting, MeetingState, Role
from leerkring.domain.rules import check
from leerkring.domain.turns import Ledger, may_have_turns, person_key, session_of
from leerkring.domain.violations import PlanView, Violation

FAR = timedelta(days=28)
AROUND = timedelta(days=200)


@dataclass(frozen=True, kw_only=True)
class RoleCandidate:
    """Somebody for a role at one meeting.

    `has_role`: already in that role there. `other_role`: has another role there, so choosing them
    means swapping. `obstacles` non-empty or `eligible` False: greyed, with the reason.
    """

    person_id: str
    name: str
    turns: int
    fair_share: float
    last_turn: date | None
    eligible: bool
    obstacles: tuple[Obstacle, ...] = ()
    other_role: Role | None = None
    has_role: bool = False
    twice_running: bool = False

    @property
    def available(self) -> bool:
        """Whether nothing stands in the way."""
        return self.eligible and not self.obstacles


@dataclass(frozen=True, kw_only=True)
class DateCandidate:
    """A day on which a meeting could be; `missing` by name, `without_role` of those with a role."""

    start: datetime
    present: int
    members: int
    missing: tuple[str, ...]
    without_role: tuple[str, ...]
    too_close: bool


@dataclass(frozen=True)
class MoveCheck:
    """What a move would mean: who can, who cannot and why, and which rules it breaks."""

    start: datetime
    block: DayBlock | None
    can: tuple[str, ...]
    cannot: tuple[tuple[str, tuple[Obstacle, ...]], ...]
    violations: tuple[Violation, ...]

    @property
    def fits(self) -> bool:
        """Whether nothing severe stands in the way."""
        return self.block is None and not any(v.severe for v in self.violations)


@dataclass(frozen=True)
class RoleCandidates(Query[tuple[RoleCandidate, ...]]):
    """Everybody who could take a role at a meeting, best first."""

    meeting_id: str
    role: Role


@dataclass(frozen=True)
class DateCandidates(Query[tuple[DateCandidate, ...]]):
    """The best other days for a meeting, at its own time."""

    meeting_id: str
    count: int = 5


@dataclass(frozen=True)
class CheckMove(Query[MoveCheck]):
    """What it would mean to move a meeting to another start."""

    meeting_id: str
    start: datetime


# ---- roles ----------------------------------------------------------------------------------


def role_candidates(
    query: RoleCandidates, unit: UnitOfWork, around: Surroundings
) -> tuple[RoleCandidate, ...]:
    meeting = unit.get(Meeting, query.meeting_id)
    facts = _facts_around(unit, around, meeting, meeting.start.date(), history=True)
    return candidates_for(facts, meeting.id, query.role)


def candidates_for(facts: Facts, meeting_id: str, role: Role) -> tuple[RoleCandidate, ...]:
    """Return the members as candidates for a role, best first.

    Turns count what is before this meeting and what is planned after it, not the role in question.
    """
    meeting = next(m for m in facts.meetings if m.id == meeting_id)
    circle = facts.circles[meeting.circle_id]
    view = PlanView(circle, facts.of_circle(circle.id), facts, frozenset((meeting_id,)))
    others = [m for m in view.meetings if m.id != meeting_id]
    ledger = Ledger.of(circle, facts, (session_of(m) for m in others))
    near = _neighbours(view.meetings, meeting)
    people = [facts.people[m.person_id] for m in circle.members if m.person_id in facts.people]
    found = [
        _candidate(view, ledger, meeting, role, person, near)
        for person in sorted({p.id: p for p in people}.values(), key=person_key)
    ]
    return tuple(sorted(found, key=_rank))


def _rank(row: RoleCandidate) -> tuple[bool, bool, bool, float, date]:
    deviation = round(row.turns - row.fair_share, 3)
    busy = row.other_role is not None
    return (not row.available, busy, row.twice_running, deviation, row.last_turn or date.min)


def _candidate(
    view: PlanView,
    ledger: Ledger,
    meeting: MeetingFacts,
    role: Role,
    person: PersonFacts,
    near: tuple[MeetingFacts, ...],
) -> RoleCandidate:
    balance = ledger.balance(role, person.id)
    mine = [r.role for r in meeting.roles if r.person_id == person.id]
    members = view.circle.memberships_of(person.id)
    beside = {r.person_id for m in near for r in m.with_role(role)}
    return RoleCandidate(
        person_id=person.id,
        name=person.name,
        turns=balance.turns,
        fair_share=round(balance.share, 3),
        last_turn=balance.last_turn,
        eligible=any(may_have_turns(view.circle, m, role) for m in members),
        obstacles=view.obstacles(person, meeting),
        other_role=next((r for r in mine if r is not role), None),
        has_role=role in mine,
        twice_running=person.id in beside,
    )


def _neighbours(
    meetings: Sequence[MeetingFacts], meeting: MeetingFacts
) -> tuple[MeetingFacts, ...]:
    ids = [m.id for m in meetings]
    place = ids.index(meeting.id)
    return tuple(meetings[i] for i in (place - 1, place + 1) if 0 <= i < len(ids))


# ---- dates ----------------------------------------------------------------------------------


def date_candidates(
    query: DateCandidates, unit: UnitOfWork, around: Surroundings
) -> tuple[DateCandidate, ...]:
    meeting = unit.get(Meeting, query.meeting_id)
    facts = _facts_around(unit, around, meeting, meeting.start.date(), history=False)
    return dates_for(facts, meeting.id, query.count)


def dates_for(facts: Facts, meeting_id: str, count: int) -> tuple[DateCandidate, ...]:
    """Return the best days within four weeks: everybody with a role there, few missing, near."""
    meeting = next(m for m in facts.meetings if m.id == meeting_id)
    circle = facts.circles[meeting.circle_id]
    day = meeting.start.date()
    first = max(facts.today, day - FAR)
    found = [
        _date(facts, circle, meeting, other)
        for other in days(first, day + FAR)
        if other != day and day_block(circle, other, facts) is None
    ]
    found.sort(
        key=lambda row: (
            row.too_close,
            len(row.without_role),
            len(row.missing),
            abs((row.start.date() - day).days),
            row.start,
        )
    )
    return tuple(found[:count])


def _date(facts: Facts, circle: CircleFacts, meeting: MeetingFacts, day: date) -> DateCandidate:
    view, moved = _moved(facts, circle, meeting, datetime.combine(day, meeting.start.time()))
    there = view.attendance(moved)
    with_role = {r.person_id for r in moved.roles if r.person_id}
    missing = [facts.people[p].name for p in there.active if p in there.absent]
    without = [facts.people[p].name for p in there.active if p in there.absent and p in with_role]
    return DateCandidate(
        start=moved.start,
        present=len(there.present),
        members=len(there.active),
        missing=tuple(missing),
        without_role=tuple(without),
        too_close=_too_close(view, moved),
    )


def _too_close(view: PlanView, meeting: MeetingFacts) -> bool:
    least = view.circle.rhythm.least_gap
    near = _neighbours(view.meetings, meeting)
    return any(abs((m.start.date() - meeting.start.date()).days) < least for m in near)


def _moved(
    facts: Facts, circle: CircleFacts, meeting: MeetingFacts, start: datetime
) -> tuple[PlanView, MeetingFacts]:
    """Return the view of the circle with one meeting moved."""
    moved = replace(meeting, start=start, end=start + (meeting.end - meeting.start))
    meetings = tuple(moved if m.id == meeting.id else m for m in facts.of_circle(circle.id))
    ordered = sorted(meetings, key=lambda m: (m.start, m.id))
    return PlanView(circle, tuple(ordered), facts, frozenset((meeting.id,))), moved


# ---- moves ----------------------------------------------------------------------------------


def check_move(query: CheckMove, unit: UnitOfWork, around: Surroundings) -> MoveCheck:
    meeting = unit.get(Meeting, query.meeting_id)
    facts = _facts_around(unit, around, meeting, query.start.date(), history=False)
    return move_check(facts, meeting.id, query.start)


def move_check(facts: Facts, meeting_id: str, start: datetime) -> MoveCheck:
    """Return what moving a meeting would mean, without moving it."""
    meeting = next(m for m in facts.meetings if m.id == meeting_id)
    circle = facts.circles[meeting.circle_id]
    view, moved = _moved(facts, circle, meeting, start)
    next_one = _next(view, moved)
    view.judged = frozenset({moved.id, next_one.id} if next_one else {moved.id})
    there = view.attendance(moved)
    kept = [v for v in check(view) if v.meeting_id == moved.id or v.rule == "gap"]
    return MoveCheck(
        start=start,
        block=day_block(circle, start.date(), facts),
        can=tuple(facts.people[p].name for p in there.present),
        cannot=tuple((facts.people[p].name, there.absent[p]) for p in there.absent),
        violations=tuple(_of_date(kept)),
    )


def _of_date(violations: list[Violation]) -> Iterator[Violation]:
    """Yield what depends on the day: not the turns, nor who is whose manager."""
    for violation in violations:
        if violation.rule not in ("turns", "authority", "open_role", "twice_running"):
            yield violation


def _next(view: PlanView, meeting: MeetingFacts) -> MeetingFacts | None:
    after = (m for m in view.meetings if m.start > meeting.start)
    return next(after, None)


def _facts_around(
    unit: UnitOfWork, around: Surroundings, meeting: Meeting, day: date, *, history: bool
) -> Facts:
    """Return the facts for one meeting's circle, from well before to well after."""
    circle = unit.get(Circle, meeting.circle_id)
    first = min(day, meeting.start.date()) - AROUND
    last = max(day, meeting.start.date()) + AROUND
    facts = load_facts(unit, around, first, last, circle_ids=(circle.id,), history=history)
    if meeting.state is not MeetingState.CANCELLED:
        return facts
    revived = (
        replace(m, state=MeetingState.PLANNED) if m.id == meeting.id else m for m in facts.meetings
    )
    return replace(facts, meetings=tuple(revived))


QUERIES: dict[type, QueryHandler] = {
    RoleCandidates: role_candidates,
    DateCandidates: date_candidates,
    CheckMove: check_move,
}
