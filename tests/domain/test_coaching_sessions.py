"""Sessions of a duo skip what is in the way, and say why."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.availability import is_available
from leerkring.domain.busy import BusySpan, BusyTimes
from leerkring.domain.coaching_planning import ProposedSession, ShiftKind
from leerkring.domain.coaching_sessions import engagements_of, plan_sessions
from leerkring.domain.engagements import Engagement, EngagementKind
from leerkring.domain.facts import AwaySpan, CalendarFacts, ClosedSpan, Facts, MeetingFacts
from leerkring.domain.organisation import ClosedDayKind, HolidayPolicy
from support.planning_facts import CALENDAR, SCHOOL, circle_of, facts_of, person

FIRST, LAST = date(2026, 9, 7), date(2026, 12, 18)
TEN = time(10)
ANNA, BRAM = person("Anna", 0, 1, 3), person("Bram", 1, 2, 3)


def sessions(
    facts: Facts,
    count: int = 8,
    *,
    first: date = FIRST,
    last: date = LAST,
    weekday: int = 1,
    start: time = TEN,
    every_weeks: int = 1,
    besides: Collection[str] = (),
    taken: Collection[Engagement] = (),
    from_number: int = 1,
    after: date | None = None,
) -> tuple[ProposedSession, ...]:
    return plan_sessions(
        facts,
        "anna",
        "bram",
        first=first,
        last=last,
        weekday=weekday,
        start=start,
        minutes=45,
        every_weeks=every_weeks,
        sessions=count,
        besides=besides,
        taken=taken,
        from_number=from_number,
        after=after,
    )


def at(day: date, hour: int = 10, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute))


def test_a_duo_meets_every_so_many_weeks_at_its_moment() -> None:
    found = sessions(facts_of((ANNA, BRAM)), 3, every_weeks=2)
    assert [s.start for s in found] == [
        at(date(2026, 9, 8)), at(date(2026, 9, 22)), at(date(2026, 10, 6)),
    ]  # fmt: skip
    assert [s.number for s in found] == [1, 2, 3]
    assert all(s.why is None for s in found)


def test_a_holiday_week_is_skipped_and_the_rest_moves_along() -> None:
    found = sessions(facts_of((ANNA, BRAM)))
    assert found[6] == ProposedSession(
        number=7, regular_day=date(2026, 10, 20), start=at(date(2026, 10, 27)),
        why=ShiftKind.SCHOOL_BREAK, name="herfstvakantie", until=date(2026, 10, 25),
    )  # fmt: skip
    assert (found[7].regular_day, found[7].why) == (date(2026, 11, 3), None)


def test_a_school_that_stays_open_in_holidays_does_not_skip_them() -> None:
    nursery = replace(SCHOOL, holiday_policy=HolidayPolicy.WARN)
    found = sessions(facts_of((ANNA, BRAM), locations={"school": nursery}))
    assert all(s.why is None for s in found)


def test_somebody_away_shifts_a_session_to_another_day_at_the_same_time() -> None:
    away = AwaySpan(date(2026, 9, 8), date(2026, 9, 9))
    found = sessions(facts_of((ANNA, replace(BRAM, away=(away,)))), 2)
    assert found[0] == ProposedSession(
        number=1, regular_day=date(2026, 9, 8), start=at(date(2026, 9, 10)),
        why=ShiftKind.COACH_AWAY, until=date(2026, 9, 9),
    )  # fmt: skip
    assert found[1].start == at(date(2026, 9, 15))


def test_another_time_comes_after_the_same_time_on_another_day() -> None:
    ill = AwaySpan(date(2026, 9, 10), date(2026, 9, 10))
    busy = BusyTimes((BusySpan(at(date(2026, 9, 8)), at(date(2026, 9, 8), 11)),))
    facts = facts_of((replace(ANNA, away=(ill,), busy=busy), BRAM))
    assert sessions(facts, 1) == (
        ProposedSession(
            number=1, regular_day=date(2026, 9, 8), start=at(date(2026, 9, 8), 9, 15),
            why=ShiftKind.TEACHER_TAKEN,
        ),
    )  # fmt: skip


def test_closed_and_study_days_have_no_session() -> None:
    for kind in ClosedDayKind:
        day = ClosedSpan(date(2026, 9, 8), date(2026, 9, 8), kind, "school", "Kermis")
        calendar = replace(CALENDAR, closed=(day,))
        (one,) = sessions(facts_of((ANNA, BRAM), calendar=calendar), 1)
        assert one.start == at(date(2026, 9, 10))
        assert (one.why, one.name, one.until) == (ShiftKind.CLOSED, "Kermis", date(2026, 9, 8))


def test_a_public_holiday_is_named() -> None:
    monday = replace(BRAM, working=person("Bram", 0, 1).working)
    (one,) = sessions(
        facts_of((ANNA, monday)), 1, first=date(2027, 3, 29), last=date(2027, 4, 9), weekday=0
    )
    assert (one.start, one.why) == (at(date(2027, 3, 30)), ShiftKind.PUBLIC_HOLIDAY)
    assert one.name == "Tweede paasdag"


def test_a_meeting_of_their_circle_and_a_visit_are_in_the_way() -> None:
    circle = circle_of((BRAM,))
    day = date(2026, 9, 8)
    meeting = MeetingFacts("m", "noord", at(day), at(day, 11))
    (one,) = sessions(facts_of((ANNA, BRAM), circle, meetings=(meeting,)), 1)
    assert (one.why, one.name) == (ShiftKind.COACH_TAKEN, "Kring Noord")
    visit = Engagement("anna", at(day), at(day, 11), EngagementKind.VISIT, "v", "Chantal")
    facts = facts_of((ANNA, BRAM), engagements=(visit,))
    (one,) = sessions(facts, 1)
    assert (one.why, one.name) == (ShiftKind.TEACHER_TAKEN, "Chantal")
    assert sessions(facts, 1, besides=("v",))[0].why is None


def test_what_no_longer_fits_has_no_moment() -> None:
    found = sessions(facts_of((ANNA, BRAM)), 4, last=date(2026, 9, 25))
    assert [s.start is None for s in found] == [False, False, False, True]
    assert found[3].why is None
    assert found[3].regular_day > date(2026, 9, 25)


def test_a_coach_who_stops_leaves_the_rest_without_a_moment() -> None:
    stops = replace(BRAM, may_co_coach=True, co_coach_until=date(2026, 9, 16))
    found = sessions(facts_of((ANNA, stops)), 4)
    assert [s.start is None for s in found] == [False, False, True, True]
    assert found[2].why is ShiftKind.COACH_AWAY


def test_the_rest_of_a_duo_is_planned_after_what_was_held() -> None:
    found = sessions(facts_of((ANNA, BRAM)), 5, every_weeks=2, from_number=3, after=FIRST)
    assert [s.number for s in found] == [3, 4, 5]
    assert found[0].start == at(date(2026, 9, 8))
    later = sessions(facts_of((ANNA, BRAM)), 5, every_weeks=2, from_number=3,
                     after=date(2026, 9, 9))  # fmt: skip
    assert later[0].start == at(date(2026, 9, 22))


def test_sessions_that_are_proposed_too_are_in_the_way() -> None:
    facts = facts_of((ANNA, BRAM, person("Chantal", 1)))
    taken = tuple(engagements_of(sessions(facts, 2), ANNA, BRAM, 45))
    found = sessions(facts, 3, taken=taken)
    assert [s.start for s in found[:2]] == [at(date(2026, 9, 10)), at(date(2026, 9, 17))]
    assert found[0].why is ShiftKind.TEACHER_TAKEN
    assert found[2].why is None


days = st.integers(0, 110).map(lambda n: FIRST + timedelta(days=n))


@st.composite
def worlds(draw: st.DrawFn) -> Facts:
    people = []
    for one in (ANNA, BRAM):
        weekdays = draw(st.sets(st.integers(0, 5), min_size=1, max_size=4))
        spans = []
        for _ in range(draw(st.integers(0, 2))):
            first = draw(days)
            spans.append(AwaySpan(first, first + timedelta(days=draw(st.integers(0, 9)))))
        busy = []
        for _ in range(draw(st.integers(0, 4))):
            start = at(draw(days), draw(st.integers(8, 15)))
            busy.append(BusySpan(start, start + timedelta(minutes=draw(st.integers(20, 300)))))
        until = draw(st.none() | days)
        people.append(
            replace(
                one, working=person(one.name, *sorted(weekdays)).working,
                away=tuple(spans), busy=BusyTimes(tuple(busy)), co_coach_until=until,
            )
        )  # fmt: skip
    closed = []
    for _ in range(draw(st.integers(0, 2))):
        first = draw(days)
        kind = draw(st.sampled_from(list(ClosedDayKind)))
        closed.append(ClosedSpan(first, first + timedelta(days=draw(st.integers(0, 3))), kind))
    calendar: CalendarFacts = replace(CALENDAR, closed=tuple(closed))
    return facts_of(tuple(people), calendar=calendar)


def could(facts: Facts, start: datetime, minutes: int) -> bool:
    """Tell whether a session could be then, worked out plainly."""
    teacher, coach = facts.people["anna"], facts.people["bram"]
    end = start + timedelta(minutes=minutes)
    both = all(is_available(p, start, end, facts) for p in (teacher, coach))
    still = coach.co_coach_until is None or start.date() <= coach.co_coach_until
    study = facts.calendar.study_day_on(start.date(), "school")
    return both and still and study is None


@given(
    facts=worlds(),
    count=st.integers(1, 12),
    weekday=st.integers(0, 4),
    every=st.integers(1, 3),
    after=st.none() | days,
    hour=st.integers(8, 15),
)
def test_sessions_keep_to_the_rules_whatever_is_in_the_way(
    facts: Facts, count: int, weekday: int, every: int, after: date | None, hour: int
) -> None:
    found = sessions(
        facts, count, weekday=weekday, every_weeks=every, after=after, start=time(hour),
        from_number=2,
    )  # fmt: skip
    assert [s.number for s in found] == list(range(2, count + 1))
    placed = [s.start for s in found if s.start is not None]
    assert all(one + timedelta(minutes=45) <= other for one, other in pairwise(placed))
    assert [s.start for s in found][: len(placed)] == placed  # nothing after one that drops out
    low = max(FIRST, after + timedelta(days=1)) if after else FIRST
    for one in found:
        fixed = at(one.regular_day, hour)
        assert one.regular_day.weekday() == weekday
        if one.start is None:
            assert (one.why is None) == (one.regular_day > LAST)
            continue
        assert could(facts, one.start, 45)
        assert low <= one.start.date() <= LAST
        assert (one.why is None) == (one.start == fixed)
        assert (one.why is None) == could(facts, fixed, 45)
        assert one.start == nearest(facts, fixed, low, every)


def nearest(facts: Facts, fixed: datetime, low: date, every: int) -> datetime | None:
    """Return where a session should be, by trying every moment in the order that is promised."""
    while fixed.date() <= LAST:
        monday = fixed.date() - timedelta(days=fixed.weekday())
        week = [monday + timedelta(days=n) for n in range(7)]
        starts = [at(d, fixed.hour) for d in week]
        starts += [at(d, 8, 30) + timedelta(minutes=15 * n) for d in week for n in range(30)]

        def order(start: datetime, fixed: datetime = fixed) -> tuple[object, ...]:
            away = (start.date() - fixed.date()).days
            off = start - at(start.date(), fixed.hour)
            return bool(off), abs(away), away < 0, abs(off), off < timedelta()

        for start in sorted(starts, key=order):
            if low <= start.date() <= LAST and could(facts, start, 45):
                return start
        fixed += timedelta(weeks=every)
    return None
