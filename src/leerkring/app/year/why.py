"""Why a meeting is on its day: from the rhythm, what was in the way, and who can come."""

from dataclasses import dataclass
from datetime import date, timedelta

from leerkring.app.ports import Surroundings, UnitOfWork, below, equals
from leerkring.app.workspace import Query, QueryHandler
from leerkring.app.year.moves import DayCheck, day_checks, facts_around
from leerkring.app.year.rows import shortened
from leerkring.domain.circles import CadenceKind
from leerkring.domain.facts import Facts, MeetingFacts
from leerkring.domain.meetings import Meeting
from leerkring.domain.rhythm import rhythm_of

LOOK_BACK = timedelta(days=250)
DAYS_A_WEEK = 7


@dataclass(frozen=True)
class DayReason:
    """The facts behind a day.

    `previous` is the meeting before it. `wanted` is the day on the agreed rhythm when there is
    one, and `first_after`: no earlier day on this weekday since `wanted` was as good.
    """

    check: DayCheck
    previous: date | None = None
    wanted: DayCheck | None = None
    first_after: bool = False
    pinned: bool = False
    first_ever: bool = False

    @property
    def weeks(self) -> int | None:
        """Whole weeks since the previous meeting; None when they are not whole."""
        if self.previous is None:
            return None
        weeks, rest = divmod((self.check.day - self.previous).days, DAYS_A_WEEK)
        return weeks if rest == 0 else None


@dataclass(frozen=True)
class WhyThisDay(Query[DayReason]):
    """Why one meeting is on its day."""

    meeting_id: str


def why_this_day(query: WhyThisDay, unit: UnitOfWork, around: Surroundings) -> DayReason:
    day = unit.get(Meeting, query.meeting_id).start.date()
    facts, meeting = facts_around(unit, around, query.meeting_id, day - LOOK_BACK, day)
    names = shortened({p.id: p.name for p in facts.people.values()})
    earlier = [m for m in facts.of_circle(meeting.circle_id) if m.start < meeting.start]
    previous = earlier[-1].start.date() if earlier else None
    wanted = _wanted(meeting, previous, facts)
    days = _same_weekdays(wanted, day) if wanted is not None else []
    asked = [*([wanted] if wanted is not None else []), *days, day]
    checks = {c.day: c for c in day_checks(meeting, facts, names, sorted(set(asked)))}
    mine = checks[day]
    of_circle = equals("circle_id", meeting.circle_id)
    return DayReason(
        check=mine,
        first_ever=not unit.count(Meeting, of_circle, below("start", meeting.start)),
        previous=previous,
        wanted=checks[wanted] if wanted is not None else None,
        first_after=bool(days) and not any(_as_good(checks[d], mine) for d in days if d < day),
        pinned=meeting.pinned,
    )


def _wanted(meeting: MeetingFacts, previous: date | None, facts: Facts) -> date | None:
    """Return the day on the rhythm, for a cadence that is a fixed number of weeks."""
    agreement = facts.circles[meeting.circle_id].agreement
    if previous is None or agreement.cadence_kind is not CadenceKind.EVERY_N_WEEKS:
        return None
    return previous + timedelta(days=rhythm_of(agreement).step)


def _same_weekdays(wanted: date, day: date) -> list[date]:
    """Return the days from `wanted` up to `day` on the weekday of `day`."""
    step = timedelta(days=(day.weekday() - wanted.weekday()) % DAYS_A_WEEK)
    found, at = [], wanted + step
    while at <= day:
        found.append(at)
        at += timedelta(days=DAYS_A_WEEK)
    return found


def _as_good(one: DayCheck, other: DayCheck) -> bool:
    return one.block is None and len(one.missing) <= len(other.missing)


QUERIES: dict[type, QueryHandler] = {WhyThisDay: why_this_day}
