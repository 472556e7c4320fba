"""Earlier moments for what is left of a duo: both can, one a day, as many as there are."""

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.availability import is_available
from leerkring.domain.coaching_rest import FixedMoment, earlier_moments
from support.planning_facts import FIRST, random_team

FIXED = FixedMoment(weekday=1, start=time(9), minutes=45)


@given(st.integers(0, 300), st.integers(0, 80), st.integers(1, 12), st.integers(0, 28))
def test_moments_are_free_for_both_and_on_days_of_their_own(
    seed: int, start: int, count: int, length: int
) -> None:
    facts = random_team(seed, 2)
    teacher, coach = facts.people.values()
    first = FIRST + timedelta(days=start)
    last = first + timedelta(days=length)
    taken = (first, first + timedelta(days=5))
    found = earlier_moments(
        facts, teacher, coach, FIXED, count=count, first=first, last=last, taken=taken
    )
    days = [moment.date() for moment in found]
    assert list(found) == sorted(found)
    assert len(set(days)) == len(days) <= count
    assert not set(days) & set(taken)
    assert all(first <= day <= last for day in days)
    for moment in found:
        end = moment + timedelta(minutes=FIXED.minutes)
        assert all(is_available(p, moment, end, facts) for p in (teacher, coach))
    more = earlier_moments(
        facts, teacher, coach, FIXED, count=count + 1, first=first, last=last, taken=taken
    )
    assert set(days) <= {moment.date() for moment in more}


def test_nothing_is_earlier_than_the_beginning() -> None:
    facts = random_team(1, 2)
    teacher, coach = facts.people.values()
    none = earlier_moments(
        facts, teacher, coach, FIXED, count=3, first=date(2026, 9, 2), last=date(2026, 9, 1)
    )
    assert none == ()
