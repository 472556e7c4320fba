"""Visits, covers and coaching take people up like meetings do."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.availability import (
    SLICE_MINUTES,
    ObstacleKind,
    free_slices,
    is_available,
    obstacles,
    slices,
)
from leerkring.domain.engagements import Engagement, EngagementKind
from leerkring.domain.facts import Facts, PersonFacts

DAY = date(2027, 3, 9)
ANNA = PersonFacts(id="anna", name="Anna")


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(DAY.year, DAY.month, DAY.day, hour, minute)


def taken(start: datetime, end: datetime, kind: EngagementKind = EngagementKind.COVER) -> Facts:
    visit = Engagement("anna", start, end, kind, "visit", "Bram")
    return Facts(today=DAY, people={"anna": ANNA}, engagements=(visit,))


@pytest.mark.parametrize("kind", list(EngagementKind))
def test_who_is_taken_cannot_come_and_it_says_by_what(kind: EngagementKind) -> None:
    facts = taken(at(10), at(11), kind)
    found = list(obstacles(ANNA, at(10, 30), at(11, 30), facts))
    assert [(o.kind, o.name, o.engagement) for o in found] == [(ObstacleKind.ENGAGED, "Bram", kind)]


def test_it_does_not_stand_in_its_own_way() -> None:
    facts = taken(at(10), at(11))
    assert is_available(ANNA, at(10), at(11), facts, besides="visit")
    assert not is_available(ANNA, at(10), at(11), facts, besides="another")


def test_right_before_and_after_is_free() -> None:
    facts = taken(at(10), at(11))
    assert is_available(ANNA, at(9), at(10), facts)
    assert is_available(ANNA, at(11), at(12), facts)


@given(st.integers(0, 200), st.integers(1, 24), st.integers(0, 200), st.integers(1, 24))
def test_a_whole_day_at_once_says_the_same(
    begin: int, length: int, asked: int, wanted: int
) -> None:
    def moment(piece: int) -> datetime:
        return at(0) + timedelta(minutes=SLICE_MINUTES * piece)

    facts = taken(moment(begin), moment(begin + length))
    need = slices(asked * SLICE_MINUTES, (asked + wanted) * SLICE_MINUTES)
    free = free_slices(ANNA, DAY, facts)
    one_by_one = is_available(ANNA, moment(asked), moment(asked + wanted), facts)
    assert one_by_one == (free & need == need)
