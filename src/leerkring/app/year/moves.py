"""What each day of a year would mean for one meeting: worked out once, told while it is dragged."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from leerkring.app.planning.facts import load_facts
from leerkring.app.ports import Surroundings, UnitOfWork
from leerkring.app.workspace import Query, QueryHandler
from leerkring.app.year.rows import shortened
from leerkring.domain.availability import Obstacle, obstacles
from leerkring.domain.days import SATURDAY, DayBlock, DayBlockKind, calendar_block, circle_region
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts
from leerkring.domain.meetings import Meeting


@dataclass(frozen=True)
class Missing:
    """Somebody who could not come on a day, and why: the most lasting reason."""

    person_id: str
    short_name: str
    obstacle: Obstacle


@dataclass(frozen=True)
class DayCheck:
    """A day at the time of the meeting.

    `block` keeps the circle from meeting at all; `named` are holidays on which it may meet.
    `expected` counts members and people with a role; `doubled`: the circle meets then already.
    """

    day: date
    block: DayBlock | None
    named: tuple[str, ...]
    missing: tuple[Missing, ...]
    expected: int
    doubled: bool = False

    @property
    def everybody(self) -> bool:
        """Whether nothing is in the way and all who are expected can come."""
        fine = self.block is None and not self.doubled
        return fine and self.expected > 0 and not self.missing


@dataclass(frozen=True)
class MoveDays(Query[tuple[DayCheck, ...]]):
    """Every day from `first` to `last`, both included, for one meeting."""

    meeting_id: str
    first: date
    last: date


def move_days(query: MoveDays, unit: UnitOfWork, around: Surroundings) -> tuple[DayCheck, ...]:
    facts, meeting = facts_around(unit, around, query.meeting_id, query.first, query.last)
    names = shortened({p.id: p.name for p in facts.people.values()})
    return tuple(day_checks(meeting, facts, names, _days(query.first, query.last)))


def facts_around(
    unit: UnitOfWork, around: Surroundings, meeting_id: str, first: date, last: date
) -> tuple[Facts, MeetingFacts]:
    """Return the facts of a period for the circle of a meeting, and the meeting itself."""
    stored = unit.get(Meeting, meeting_id)
    day = stored.start.date()
    facts = load_facts(
        unit,
        around,
        min(first, day),
        max(last, day),
        circle_ids=[stored.circle_id],
        history=False,
    )
    return facts, next(m for m in facts.meetings if m.id == meeting_id)


def day_checks(
    meeting: MeetingFacts, facts: Facts, names: dict[str, str], days: Iterable[date]
) -> Iterator[DayCheck]:
    """Yield what each day would mean for a meeting at its own time."""
    circle = facts.circles[meeting.circle_id]
    own_days = {m.start.date() for m in facts.of_circle(circle.id) if m.id != meeting.id}
    for day in days:
        block = _block(circle, day, facts)
        people = _expected(meeting, circle, day)
        missing = () if block else tuple(_missing(meeting, circle, day, people, facts, names))
        named = () if block else tuple(_named(circle, day, facts))
        yield DayCheck(day, block, named, missing, len(people), day in own_days)


def _days(first: date, last: date) -> Iterator[date]:
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def _block(circle: CircleFacts, day: date, facts: Facts) -> DayBlock | None:
    """Return what keeps the circle away; another weekday than usual does not."""
    if day.weekday() >= SATURDAY and day.weekday() not in circle.agreement.weekdays:
        return DayBlock(DayBlockKind.WEEKEND)
    return calendar_block(circle, day, facts)


def _expected(meeting: MeetingFacts, circle: CircleFacts, day: date) -> tuple[str, ...]:
    members = [m.person_id for m in circle.active_members(day)]
    with_role = [r.person_id for r in meeting.roles if r.person_id is not None]
    return tuple(dict.fromkeys([*members, *with_role]))


def _missing(
    meeting: MeetingFacts,
    circle: CircleFacts,
    day: date,
    people: Iterable[str],
    facts: Facts,
    names: dict[str, str],
) -> Iterator[Missing]:
    start = datetime.combine(day, meeting.start.time())
    end = start + (meeting.end - meeting.start)
    for person_id in people:
        person = facts.people[person_id]
        member = circle if circle.member(person_id) else None
        found = next(obstacles(person, start, end, facts, circle=member, besides=meeting.id), None)
        if found is not None:
            yield Missing(person_id, names[person_id], found)


def _named(circle: CircleFacts, day: date, facts: Facts) -> Iterator[str]:
    """Yield the holidays of a day on which the circle meets all the same."""
    school_break = facts.calendar.break_on(day, circle_region(circle, facts))
    if school_break is not None:
        yield school_break.name
    holiday = facts.calendar.holiday_on(day)
    if holiday is not None:
        yield holiday.name


QUERIES: dict[type, QueryHandler] = {MoveDays: move_days}
