"""Fixed weekly moments of a duo: which there are in a term, and who can keep which."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import takewhile

from leerkring.domain.availability import is_available
from leerkring.domain.busy import WeeklySpan
from leerkring.domain.coaching_planning import ProposedDuo, StandingDuo, TermRequest
from leerkring.domain.coaching_sessions import GRID_MINUTES, WEEK, regular_days
from leerkring.domain.facts import Facts, PersonFacts

LEAST_SHARE = (2, 3)  # of the regular days somebody must work then; odd and even weeks may swap
MOST_WEEKS = 250  # of a term that are looked at


@dataclass(frozen=True, order=True)
class Moment:
    """A weekday and time; `first_day` is the first regular day, which tells which weeks."""

    weekday: int
    start: time
    end: time
    first_day: date


def starts_of(request: TermRequest) -> tuple[int, ...]:
    """Return the starts within the time frame, in minutes since midnight, on the quarter."""
    low, high = minutes_of(request.time_from), minutes_of(request.time_to)
    first = -(-low // GRID_MINUTES) * GRID_MINUTES
    return tuple(range(first, high - request.minutes + 1, GRID_MINUTES))


def moments_of(request: TermRequest) -> Iterator[Moment]:
    """Yield every moment that a duo of this term could have."""
    for weekday in range(WEEK):
        anchor = next(regular_days(request.first, weekday, 1))
        for phase in range(request.every_weeks):
            first_day = anchor + timedelta(weeks=phase)
            if first_day > last_day(request):
                break
            for start in starts_of(request):
                end = start + request.minutes
                yield Moment(weekday, clock(start), clock(end), first_day)


def moment_of(duo: ProposedDuo, request: TermRequest) -> Moment:
    """Return the moment of a proposed duo."""
    first_day = duo.first_day or next(regular_days(request.first, duo.weekday, 1))
    return Moment(duo.weekday, duo.start, duo.end, first_day)


def days_of(request: TermRequest, moment: Moment) -> tuple[date, ...]:
    """Return the regular days of a moment in the term."""
    days = regular_days(moment.first_day, moment.weekday, request.every_weeks)
    return tuple(takewhile(lambda day: day <= last_day(request), days))


def period_of(
    person: PersonFacts, request: TermRequest, *, as_coach: bool
) -> tuple[date, date] | None:
    """Return when in the term somebody is there at all, as a coach as long as they are one."""
    first, last = request.first, last_day(request)
    ends = [person.left, person.co_coach_until if as_coach else None]
    first = max(first, person.joined or first)
    last = min([last, *(end for end in ends if end is not None)])
    return (first, last) if first <= last else None


def works_then(
    person: PersonFacts, request: TermRequest, moment: Moment, *, as_coach: bool
) -> bool:
    """Tell whether a moment is in somebody's working week and free of what they do every week.

    Who works in odd or even weeks only must work on two of three regular days: a year of 53 weeks
    turns odd and even round in the middle of a term.
    """
    period = period_of(person, request, as_coach=as_coach)
    if period is None:
        return False
    if any(_is_every_week(weekly, request, moment) for weekly in person.busy.weekly):
        return False
    mine = [day for day in days_of(request, moment) if period[0] <= day <= period[1]]
    working = sum(person.working.covers(day, moment.start, moment.end) for day in mine)
    least, out_of = LEAST_SHARE
    return bool(mine) and working * out_of >= len(mine) * least


def _is_every_week(weekly: WeeklySpan, request: TermRequest, moment: Moment) -> bool:
    """Tell whether something that comes back every week of the term, or part of it, is then."""
    if weekly.weekday != moment.weekday:
        return False
    if (weekly.first or date.min) > request.last or (weekly.last or date.max) < request.first:
        return False
    return weekly.start < moment.end and moment.start < weekly.end


def possible_days(
    people: Sequence[PersonFacts], request: TermRequest, moment: Moment, facts: Facts
) -> int:
    """Return on how many regular days all `people` (a teacher, and a coach) can come."""
    found = 0
    for day in days_of(request, moment):
        start = datetime.combine(day, moment.start)
        end = start + timedelta(minutes=request.minutes)
        found += all(is_available(person, start, end, facts) for person in people) and not (
            len(people) > 1 and people[1].co_coach_until and people[1].co_coach_until < day
        )
    return found


def clashes(moment: Moment, request: TermRequest, standing: StandingDuo) -> bool:
    """Tell whether a moment meets that of a duo that runs on some day."""
    if standing.weekday != moment.weekday:
        return False
    if not (standing.start < moment.end and moment.start < standing.end):
        return False
    return not set(days_of(request, moment)).isdisjoint(_standing_days(standing, request))


def overlap(one: Moment, other: Moment, every_weeks: int) -> bool:
    """Tell whether two moments of one term are at the same time."""
    apart = (one.first_day - other.first_day).days % (WEEK * every_weeks)
    return not apart and one.start < other.end and other.start < one.end


def _standing_days(standing: StandingDuo, request: TermRequest) -> Iterator[date]:
    last = min(standing.last, last_day(request))
    days = regular_days(standing.first, standing.weekday, standing.every_weeks)
    return takewhile(lambda day: day <= last, days)


def standing_load(request: TermRequest, coach_id: str) -> int:
    """Return how many running duos a coach has at one time, at most, in the term."""
    mine = [
        s
        for s in request.standing
        if s.pair.coach_id == coach_id and s.first <= request.last and request.first <= s.last
    ]
    begins = [max(request.first, s.first) for s in mine]
    return max((sum(s.first <= day <= s.last for s in mine) for day in begins), default=0)


def after_terms(
    request: TermRequest, earlier: Iterable[tuple[TermRequest, ProposedDuo]]
) -> TermRequest:
    """Return a term as it is once duos of terms before it were proposed: they are history then."""
    duos = list(earlier)
    standing = tuple(
        StandingDuo(
            pair=duo.pair, weekday=duo.weekday, start=duo.start, end=duo.end,
            first=moment_of(duo, term).first_day, last=term.last, every_weeks=term.every_weeks,
        )
        for term, duo in duos
        if term.first <= request.last and request.first <= term.last
    )  # fmt: skip
    return replace(
        request,
        before=(*request.before, *(duo.pair for _, duo in duos)),
        standing=(*request.standing, *standing),
    )


def last_day(request: TermRequest) -> date:
    """Return the last day that is looked at."""
    return min(request.last, request.first + timedelta(weeks=MOST_WEEKS, days=-1))


def minutes_of(moment: time) -> int:
    """Return the minutes since midnight; `time.max` is midnight."""
    return 24 * 60 if moment == time.max else moment.hour * 60 + moment.minute


def clock(minutes: int) -> time:
    """Return the time so many minutes after midnight."""
    return time.max if minutes >= 24 * 60 else time(minutes // 60, minutes % 60)
