"""The load of each person: parts that add up, everybody listed, a limit by the school year."""

from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.load import Activity, LoadKind, limit_minutes, loads

DAY = date(2026, 9, 1)
PEOPLE = ("anna", "bram", "els", "tom")
ACTIVITIES = st.lists(
    st.builds(
        Activity,
        st.sampled_from((*PEOPLE, "somebody else")),
        st.sampled_from(LoadKind),
        st.just(DAY),
        st.integers(15, 240),
        st.booleans(),
        st.sampled_from(("", "m1", "m2", "m3")),
    ),
    max_size=40,
)


@given(ACTIVITIES, st.integers(0, 3000))
def test_the_parts_add_up_and_everybody_is_listed(found: list[Activity], limit: int) -> None:
    rows = loads(PEOPLE, found, limit)
    assert tuple(row.person_id for row in rows) == PEOPLE
    for row in rows:
        assert row.total == sum(row.minutes(kind) for kind in LoadKind)
        assert row.total == row.total_planned + row.total_held
        assert row.over == max(0, row.total - limit)
        assert (row.heaviest is None) == (row.total == 0)
        mine = [one for one in found if one.person_id == row.person_id]
        loose = sum(one.minutes for one in mine if not one.subject_id)
        assert loose <= row.total <= sum(one.minutes for one in mine)
        assert sum(row.times.values()) <= len(mine)


@given(ACTIVITIES, st.randoms())
def test_the_order_of_what_there_is_changes_nothing_but_the_order(
    found: list[Activity], random: Random
) -> None:
    once = {(a.person_id, a.kind, a.subject_id): a for a in found if a.subject_id}
    alike = [*once.values(), *(a for a in found if not a.subject_id)]
    mixed, people = list(alike), list(PEOPLE)
    random.shuffle(mixed)
    random.shuffle(people)
    assert sorted(loads(people, mixed), key=lambda r: r.person_id) == sorted(
        loads(PEOPLE, alike), key=lambda r: r.person_id
    )


def test_a_meeting_counts_once_whatever_the_roles() -> None:
    twice = [Activity("anna", LoadKind.MEETING, DAY, 120, False, "m1")] * 2
    (row,) = loads(("anna",), twice)
    assert (row.total, row.times[LoadKind.MEETING]) == (120, 1)


def test_the_limit_is_of_a_school_year() -> None:
    year = date(2026, 8, 1), date(2027, 7, 31)
    assert limit_minutes(40, *year) == 2400
    assert limit_minutes(0, *year) is None
    assert limit_minutes(40, date(2026, 8, 1), date(2028, 7, 31)) == 4800


@given(st.integers(0, 900), st.integers(0, 900), st.integers(1, 200))
def test_a_longer_period_allows_no_less(start: int, days: int, hours: int) -> None:
    first = DAY + timedelta(days=start)
    last = first + timedelta(days=days)
    here = limit_minutes(hours, first, last)
    more = limit_minutes(hours, first, last + timedelta(days=1))
    assert here is not None
    assert more is not None
    assert here <= more
