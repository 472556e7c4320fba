"""Whether somebody can come, in one function for planner, pickers, warnings and screens alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from leerkring.domain.engagements import EngagementKind
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts, PersonFacts
from leerkring.domain.organisation import HolidayPolicy


class ObstacleKind(StrEnum):
    """Why somebody cannot come."""

    NOT_EMPLOYED = "not_employed"
    NOT_MEMBER = "not_member"
    NOT_WORKING = "not_working"
    AWAY = "away"
    LOCATION_CLOSED = "location_closed"
    SCHOOL_BREAK = "school_break"
    PUBLIC_HOLIDAY = "public_holiday"
    BUSY = "busy"
    DECLINED = "declined"
    OTHER_MEETING = "other_meeting"
    ENGAGED = "engaged"
    TRAVEL = "travel"
    NO_LONGER_COACH = "no_longer_coach"  # still works here, but is no co-coach then


@dataclass(frozen=True)
class Obstacle:
    """One reason why a person cannot come.

    `name` is the holiday, the other circle or, on the way, the other location; when ENGAGED, who
    else is in the visit or session, and `engagement` what it is.
    """

    kind: ObstacleKind
    name: str = ""
    until: date | None = None
    engagement: EngagementKind | None = None


def obstacles(
    person: PersonFacts,
    start: datetime,
    end: datetime,
    facts: Facts,
    *,
    circle: CircleFacts | None = None,
    besides: str | None = None,
    place: str | None = None,
) -> Iterator[Obstacle]:
    """Yield why `person` cannot be at [start, end), most lasting reason first.

    `circle` adds membership and the circle's agreements on holidays; `besides` is the id of the
    meeting, visit or session under consideration, which does not stand in its own way. `place` is
    the location where it is (without it the circle's): from elsewhere it takes time to get there.
    """
    day, here = start.date(), place or place_of(circle)
    yield from _of_employment(person, day, circle)
    yield from _of_the_calendar(person, day, facts, circle)
    if not person.working.covers(day, start.time(), _end_time(start, end)):
        yield Obstacle(ObstacleKind.NOT_WORKING)
    yield from (Obstacle(ObstacleKind.AWAY, until=a.last) for a in person.away if a.includes(day))
    if person.busy.overlaps(start, end):
        yield Obstacle(ObstacleKind.BUSY)
    if person.declined.overlaps(start, end):
        yield Obstacle(ObstacleKind.DECLINED)
    yield from _of_other_meetings(person, start, end, facts, here, besides)
    yield from _of_engagements(person, start, end, facts, here, besides)


def is_available(
    person: PersonFacts,
    start: datetime,
    end: datetime,
    facts: Facts,
    *,
    circle: CircleFacts | None = None,
    besides: str | None = None,
    place: str | None = None,
) -> bool:
    """Tell whether nothing stands in the way of `person` being at [start, end)."""
    found = obstacles(person, start, end, facts, circle=circle, besides=besides, place=place)
    return next(found, None) is None


SLICE_MINUTES = 5


def free_slices(
    person: PersonFacts,
    day: date,
    facts: Facts,
    *,
    circle: CircleFacts | None = None,
    besides: str | None = None,
    place: str | None = None,
) -> int:
    """Return when `person` can come on `day`: bit i stands for the i-th five minutes.

    The same answer as `is_available` for every start and end on five minutes, for a whole day.
    """
    here = place or place_of(circle)
    periods = person.working.periods_on(day)
    if not periods or any(_of_employment(person, day, circle)):
        return 0
    if any(a.includes(day) for a in person.away):
        return 0
    if any(_of_the_calendar(person, day, facts, circle)):
        return 0
    free = 0
    for start, end in periods:
        free |= slices(_minutes(start), _minutes(end), inside=True)
    for span in (*person.busy.on(day), *person.declined.on(day)):
        free &= ~_touched(span.start, span.end, day)
    for meeting in facts.touching(day):
        way = travel_time(location_of(meeting, facts), here, facts)
        taken = _touched(meeting.start - way, meeting.end + way, day)
        if meeting.id != besides and free & taken and takes_part(meeting, person.id, facts):
            free &= ~taken
    for one in facts.engagements_on(person.id, day):
        if one.subject_id != besides:
            way = travel_time(one.location_id, here, facts)
            free &= ~_touched(one.start - way, one.end + way, day)
    return free


def slices(first: int, last: int, *, inside: bool = False) -> int:
    """Return the bits of [first, last) in minutes: all that are touched, or only those inside."""
    size = SLICE_MINUTES
    low, high = (-(-first // size), last // size) if inside else (first // size, -(-last // size))
    return ((1 << high) - 1) & ~((1 << low) - 1) if high > low else 0


def _touched(start: datetime, end: datetime, day: date) -> int:
    midnight = datetime.combine(day, time.min)
    first = max(0, int((start - midnight).total_seconds() // 60))
    last = min(24 * 60, -int((midnight - end).total_seconds() // 60))
    return slices(first, last) if first < last else 0


def _minutes(moment: time) -> int:
    return 24 * 60 if moment == time.max else moment.hour * 60 + moment.minute


def takes_part(meeting: MeetingFacts, person_id: str, facts: Facts) -> bool:
    """Tell whether a person is expected at a meeting: an active member, or with a role in it."""
    if any(role.person_id == person_id for role in meeting.roles):
        return True
    circle = facts.circles.get(meeting.circle_id)
    day = meeting.start.date()
    if circle is None or person_id in meeting.away:
        return False
    return any(m.active_on(day) for m in circle.memberships_of(person_id))


def _end_time(start: datetime, end: datetime) -> time:
    return end.time() if end.date() == start.date() else time.max


def _of_employment(
    person: PersonFacts, day: date, circle: CircleFacts | None
) -> Iterator[Obstacle]:
    too_early = person.joined is not None and day < person.joined
    if too_early or (person.left is not None and person.left < day):
        yield Obstacle(ObstacleKind.NOT_EMPLOYED)
    elif circle is not None and not any(m.active_on(day) for m in circle.memberships_of(person.id)):
        yield Obstacle(ObstacleKind.NOT_MEMBER)


def _of_the_calendar(
    person: PersonFacts, day: date, facts: Facts, circle: CircleFacts | None
) -> Iterator[Obstacle]:
    location = facts.locations.get(person.location_id or "")
    closed = facts.calendar.closed_on(day, person.location_id)
    if closed is not None:
        yield Obstacle(ObstacleKind.LOCATION_CLOSED, closed.name, closed.last)
    agreement = circle.agreement if circle else None
    holiday = facts.calendar.holiday_on(day)
    if holiday is not None and (agreement is None or agreement.avoid_public_holidays):
        yield Obstacle(ObstacleKind.PUBLIC_HOLIDAY, holiday.name)
    if agreement is not None and not agreement.avoid_school_breaks:
        return
    shut = location is None or location.holiday_policy is HolidayPolicy.BLOCK
    school_break = facts.calendar.break_on(day, facts.region_of(person, circle)) if shut else None
    if school_break is not None:
        yield Obstacle(ObstacleKind.SCHOOL_BREAK, school_break.name, school_break.last)


def _of_other_meetings(
    person: PersonFacts,
    start: datetime,
    end: datetime,
    facts: Facts,
    here: str | None,
    besides: str | None,
) -> Iterator[Obstacle]:
    for meeting in facts.touching(start.date()):
        way = travel_time(location_of(meeting, facts), here, facts)
        if meeting.id == besides or not (meeting.start - way < end and start < meeting.end + way):
            continue
        if not takes_part(meeting, person.id, facts):
            continue
        if meeting.start < end and start < meeting.end:
            other = facts.circles.get(meeting.circle_id)
            yield Obstacle(ObstacleKind.OTHER_MEETING, other.name if other else "")
        else:
            place = facts.locations.get(location_of(meeting, facts) or "")
            yield Obstacle(ObstacleKind.TRAVEL, place.name if place else "")


def _of_engagements(
    person: PersonFacts,
    start: datetime,
    end: datetime,
    facts: Facts,
    here: str | None,
    besides: str | None,
) -> Iterator[Obstacle]:
    for one in facts.engagements_on(person.id, start.date()):
        way = travel_time(one.location_id, here, facts)
        if one.subject_id == besides or not (one.start - way < end and start < one.end + way):
            continue
        if one.start < end and start < one.end:
            yield Obstacle(ObstacleKind.ENGAGED, one.other, engagement=one.kind)
        else:
            place = facts.locations.get(one.location_id or "")
            yield Obstacle(ObstacleKind.TRAVEL, place.name if place else "")


def location_of(meeting: MeetingFacts, facts: Facts) -> str | None:
    """Return where a meeting is: at the location of its room, else of its circle."""
    room = facts.rooms.get(meeting.room_id or "")
    return room.location_id if room is not None else place_of(facts.circles.get(meeting.circle_id))


def place_of(circle: CircleFacts | None) -> str | None:
    """Return where a circle meets, if that is known."""
    return circle.agreement.location_id if circle is not None else None


def travel_time(there: str | None, here: str | None, facts: Facts) -> timedelta:
    """Return how long it takes to get from one location to another.

    None at all when one of the places is not known, or both are the same.
    """
    if not facts.travel_minutes or here is None or there in (None, here):
        return timedelta()
    return timedelta(minutes=facts.travel_minutes)
