"""The whole-day answer on availability is the same as the one for a moment."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.availability import free_slices, is_available, slices
from leerkring.domain.busy import BusySpan, BusyTimes
from leerkring.domain.facts import AwaySpan, MeetingFacts
from leerkring.domain.people import Weeks, WorkingPattern, WorkingSpan
from support.planning_facts import MIDDEN, circle_of, facts_of, person

MONDAY = date(2026, 11, 2)
minutes = st.integers(0, 287).map(lambda n: n * 5)


def clock(minute: int) -> time:
    return time(minute // 60, minute % 60)


@st.composite
def spans(draw: st.DrawFn) -> WorkingSpan:
    first, last = sorted((draw(minutes), draw(minutes)))
    weeks = draw(st.sampled_from(list(Weeks)))
    weekday = draw(st.integers(0, 2))
    if first == last:
        return WorkingSpan(weekday, weeks=weeks)
    start = None if draw(st.booleans()) else clock(first)
    return WorkingSpan(weekday, start, clock(last), weeks)


@st.composite
def moments(draw: st.DrawFn) -> tuple[datetime, datetime]:
    start = datetime.combine(MONDAY, time.min) + timedelta(
        days=draw(st.integers(0, 2)), minutes=draw(minutes)
    )
    length = draw(st.integers(1, 60)) * 5
    end_of_day = datetime.combine(start.date(), time(23, 55))
    return start, min(start + timedelta(minutes=length), max(end_of_day, start))


@given(
    working=st.lists(spans(), max_size=4),
    busy=st.lists(moments(), max_size=2),
    elsewhere=moments(),
    away=st.integers(0, 6),
    at=moments(),
    travel=st.sampled_from((0, 7, 15, 60)),
)
def test_a_day_and_a_moment_agree(
    working: list[WorkingSpan],
    busy: list[tuple[datetime, datetime]],
    elsewhere: tuple[datetime, datetime],
    away: int,
    at: tuple[datetime, datetime],
    travel: int,
) -> None:
    start, end = at
    if start >= end:
        return
    anna = person("Anna")
    anna = type(anna)(
        id="anna", name="Anna", region=MIDDEN, location_id="school",
        working=WorkingPattern(tuple(working)),
        busy=BusyTimes(tuple(BusySpan(a, b) for a, b in busy if a < b)),
        away=(AwaySpan(MONDAY + timedelta(days=away), MONDAY + timedelta(days=away)),),
    )  # fmt: skip
    circle = circle_of((anna,))
    far = replace(circle_of((anna,), location_id="far"), id="zuid")
    meeting = MeetingFacts("m", "zuid", *elsewhere)
    meetings = (meeting,) if elsewhere[0] < elsewhere[1] else ()
    facts = facts_of((anna,), circle, far, meetings=meetings, travel_minutes=travel)
    need = slices(_minute(start), _minute(end))
    by_day = free_slices(anna, start.date(), facts, circle=circle) & need == need
    assert by_day == is_available(anna, start, end, facts, circle=circle)


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute
