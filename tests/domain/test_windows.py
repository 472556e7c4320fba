"""Windows for every cadence, around holidays and what stays."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.circles import CadenceKind
from leerkring.domain.days import day_block
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts
from leerkring.domain.rhythm import Window, rhythm_of
from leerkring.domain.windows import meeting_windows
from support.planning_facts import FIRST, LAST, NAMES, circle_of, facts_of, person

TEAM = tuple(person(name) for name in NAMES[:6])


def circle(**agreed: object) -> CircleFacts:
    return circle_of(TEAM, **agreed)


def windows(first: date | None = None, **agreed: object) -> tuple[Window, ...]:
    mine = circle(**agreed)
    return meeting_windows(mine, FIRST, LAST, facts_of(TEAM, mine), first_meeting=first)


def meeting(day: date, key: str = "m", **more: object) -> MeetingFacts:
    start = datetime(day.year, day.month, day.day, 13)
    made = MeetingFacts(key, "noord", start, start + timedelta(hours=2))
    return replace(made, **more)  # type: ignore[arg-type]


def with_meetings(*meetings: MeetingFacts) -> tuple[CircleFacts, Facts]:
    mine = circle()
    return mine, facts_of(TEAM, mine, meetings=meetings)


def test_every_ten_weeks_counts_from_the_first_date() -> None:
    targets = [w.target for w in windows(date(2026, 9, 10), weekdays=(3,))]
    assert targets[:4] == [
        date(2026, 9, 10), date(2026, 11, 19), date(2027, 1, 28), date(2027, 4, 8),
    ]  # fmt: skip


def test_a_first_date_that_can_be_is_kept_to_the_day() -> None:
    first = windows(date(2026, 9, 10), weekdays=(3,))[0]
    assert first.earliest == first.latest == date(2026, 9, 10)


def test_after_a_holiday_the_rhythm_goes_on_from_the_nearest_same_weekday() -> None:
    found = windows(date(2026, 12, 15))
    assert found[1].target == date(2027, 2, 23)  # in the voorjaarsvakantie
    assert found[1].earliest <= date(2027, 2, 16) < date(2027, 3, 2) <= found[1].latest
    assert found[2].target == date(2027, 3, 2) + timedelta(weeks=10)


def test_the_last_meeting_comes_forward_when_the_summer_begins() -> None:
    last = windows(date(2026, 10, 13))[-1]
    assert last.target <= LAST + timedelta(days=14)
    assert last.latest <= LAST


def test_without_a_first_date_the_rhythm_follows_the_last_meeting() -> None:
    mine, facts = with_meetings(meeting(date(2026, 7, 7)))
    found = meeting_windows(mine, FIRST, LAST, facts)
    assert found[0].target == date(2026, 9, 15)


def test_a_long_silence_starts_on_the_first_day_that_can_be() -> None:
    mine, facts = with_meetings(meeting(date(2026, 1, 6)))
    assert meeting_windows(mine, FIRST, LAST, facts)[0].target == date(2026, 9, 1)


def test_two_to_three_months_is_ten_weeks_within_eight_and_thirteen() -> None:
    rhythm = rhythm_of(circle(cadence_kind=CadenceKind.TWO_TO_THREE_MONTHS).agreement)
    assert (rhythm.step, rhythm.least_gap, rhythm.most_gap) == (70, 56, 91)


def test_a_school_year_has_five_blocks() -> None:
    found = windows(cadence_kind=CadenceKind.PER_SCHOOL_BLOCK)
    assert len(found) == 5
    assert [w.target.month for w in found] == [9, 11, 1, 3, 6]


@pytest.mark.parametrize("number", [1, 3, 5, 8, 12])
def test_so_many_a_year_is_so_many(number: int) -> None:
    found = windows(cadence_kind=CadenceKind.N_PER_YEAR, cadence_number=number)
    assert len(found) == number


def test_a_meeting_that_stays_takes_the_nearest_window() -> None:
    mine, facts = with_meetings(meeting(date(2026, 11, 17), announced=True))
    found = meeting_windows(mine, FIRST, LAST, facts)
    kept = [w for w in found if w.meeting_id]
    assert [(w.target, w.meeting_id) for w in kept] == [(date(2026, 11, 17), "m")]
    assert found[found.index(kept[0]) + 1].target == date(2027, 1, 26)


def test_a_meeting_that_may_move_takes_no_window() -> None:
    mine, facts = with_meetings(meeting(date(2026, 11, 17)))
    assert not any(w.meeting_id for w in meeting_windows(mine, FIRST, LAST, facts))


def test_no_room_means_no_windows() -> None:
    mine = circle()
    facts = facts_of(TEAM, mine)
    assert meeting_windows(mine, date(2026, 12, 21), date(2027, 1, 1), facts) == ()


@given(
    kind=st.sampled_from(list(CadenceKind)),
    number=st.integers(1, 14),
    weekdays=st.sets(st.integers(0, 4), max_size=3),
    start=st.dates(FIRST, date(2027, 3, 1)),
    length=st.integers(1, 400),
    kept=st.lists(st.dates(FIRST, LAST), max_size=3, unique=True),
)
def test_windows_are_ordered_numbered_and_inside_the_period(
    kind: CadenceKind,
    number: int,
    weekdays: set[int],
    start: date,
    length: int,
    kept: list[date],
) -> None:
    mine = circle(cadence_kind=kind, cadence_number=number, weekdays=tuple(sorted(weekdays)))
    stay = tuple(meeting(day, f"m{i}", pinned=True) for i, day in enumerate(kept))
    facts = facts_of(TEAM, mine, meetings=stay)
    last = start + timedelta(days=length)
    found = meeting_windows(mine, start, last, facts)
    assert [w.index for w in found] == list(range(1, len(found) + 1))
    for window in found:
        assert start <= window.earliest <= window.latest <= last
    for before, after in pairwise(found):
        assert (before.target, before.earliest) <= (after.target, after.earliest)
    inside = {m.id for m in stay if start <= m.start.date() <= last}
    assert {w.meeting_id for w in found if w.meeting_id} == inside
    for window in found:
        days = (window.earliest + timedelta(days=n)
                for n in range((window.latest - window.earliest).days + 1))  # fmt: skip
        assert window.meeting_id or any(day_block(mine, d, facts) is None for d in days)
