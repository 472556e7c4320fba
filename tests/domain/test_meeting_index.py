"""Meetings found by day and by circle, also after some of them made way for others."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.facts import Facts, MeetingFacts
from leerkring.domain.meetings import MeetingState

FIRST = datetime(2026, 9, 7, 9)
DAYS = [FIRST.date() + timedelta(days=n) for n in range(7)]
CIRCLES = "abc"


def a_meeting(
    prefix: str, number: int, circle: str, hours: int, long: int, off: bool
) -> MeetingFacts:
    start = FIRST + timedelta(hours=hours)
    state = MeetingState.CANCELLED if off else MeetingState.PLANNED
    return MeetingFacts(
        f"{prefix}{number}", circle, start, start + timedelta(hours=long), state=state
    )


def some_meetings(prefix: str) -> st.SearchStrategy[list[MeetingFacts]]:
    parts = st.tuples(
        st.sampled_from(CIRCLES), st.integers(0, 90), st.integers(1, 40), st.booleans()
    )
    return st.lists(parts, max_size=8).map(
        lambda found: [a_meeting(prefix, n, *one) for n, one in enumerate(found)]
    )


@given(some_meetings("was"), some_meetings("new"), st.sets(st.integers(0, 8)), st.integers(0, 3))
def test_after_a_change_the_same_is_found_as_from_the_start(
    was: list[MeetingFacts], new: list[MeetingFacts], gone: set[int], asked: int
) -> None:
    facts = Facts(date(2026, 9, 1), meetings=tuple(was))
    if asked & 1:
        facts.touching(DAYS[0])
    if asked & 2:
        facts.of_circle("a")
    changed = facts.with_meetings(new, without={f"was{n}" for n in gone})
    anew = replace(facts, meetings=changed.meetings)
    assert [m for m in was if m in changed.meetings] == [
        m for n, m in enumerate(was) if n not in gone
    ]
    assert all(m in changed.meetings for m in new)
    assert [changed.touching(day) for day in DAYS] == [anew.touching(day) for day in DAYS]
    assert [changed.of_circle(c) for c in CIRCLES] == [anew.of_circle(c) for c in CIRCLES]
    assert facts.meetings == tuple(was)
    assert [facts.of_circle(c) for c in CIRCLES] == [
        replace(facts, meetings=facts.meetings).of_circle(c) for c in CIRCLES
    ]
