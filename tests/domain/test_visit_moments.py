"""When a visit can be: both there, the group taken over, the way there counted."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.availability import is_available
from leerkring.domain.circles import Agreement
from leerkring.domain.engagements import Engagement, EngagementKind
from leerkring.domain.facts import (
    CalendarFacts,
    CircleFacts,
    ClosedSpan,
    Facts,
    LocationFacts,
    MeetingFacts,
    MemberFacts,
)
from leerkring.domain.organisation import ClosedDayKind, HolidayPolicy
from leerkring.domain.visit_moments import VisitTimes, moments_for, numbers
from leerkring.domain.visit_planning import RoundMember, RoundRequest
from leerkring.domain.visits import VisitForm
from support.planning_facts import MIDDEN, facts_of, person

ANNA, BRAM, ELS = person("Anna", 0, 1), person("Bram", 1, 2), person("Els", 1)
FAR = LocationFacts("far", "Het Anker", MIDDEN, HolidayPolicy.BLOCK)
TUESDAY = date(2026, 9, 8)
ROUND = RoundRequest(
    id="r",
    first=date(2026, 9, 7),
    last=date(2026, 9, 13),
    members=tuple(RoundMember(p.id) for p in (ANNA, BRAM)),
)


def at(hour: int, minute: int = 0, day: date = TUESDAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


def starts(
    facts: Facts,
    agreed: RoundRequest = ROUND,
    *,
    besides: str | None = None,
    paused: Mapping[str, date] | None = None,
    names_cover: bool = True,
) -> list[datetime]:
    anna, bram = facts.people["anna"], facts.people["bram"]
    found = moments_for(facts, anna, bram, agreed, besides, paused=paused, names_cover=names_cover)
    return [m.start for m in found if m.covered]


def cover_of(person_id: str, start: datetime, end: datetime, visit: str = "v") -> list[Engagement]:
    kinds = (("karin", EngagementKind.VISIT), (person_id, EngagementKind.COVER))
    return [Engagement(who, start, end, kind, visit, "", "school") for who, kind in kinds]


def test_both_are_there_and_a_colleague_takes_the_group() -> None:
    facts = facts_of((ANNA, BRAM, ELS))
    found = moments_for(facts, ANNA, BRAM, ROUND)
    assert {m.start.date() for m in found} == {TUESDAY}
    assert {m.cover_id for m in found} == {"els"}
    assert found[0].start == at(9)


def test_without_anybody_to_cover_it_says_so() -> None:
    facts = facts_of((ANNA, BRAM))
    found = moments_for(facts, ANNA, BRAM, ROUND)
    assert found
    assert not any(m.covered or m.cover_id for m in found)
    assert starts(facts_of((replace(ANNA, needs_cover=False), BRAM)))
    assert starts(facts, replace(ROUND, with_cover=False))
    assert starts(facts, names_cover=False)


def test_neither_host_nor_visitor_covers_and_nobody_who_may_not() -> None:
    assert not starts(facts_of((ANNA, BRAM, replace(ELS, may_cover=False))))
    assert not starts(facts_of((ANNA, BRAM, replace(ELS, location_id="far"))))


def test_who_covers_elsewhere_then_is_not_free_but_her_own_visit_is_no_obstacle() -> None:
    karin = person("Karin", 1)
    there = cover_of("els", at(9), at(12))
    facts = facts_of((ANNA, BRAM, ELS, replace(karin, may_cover=False)), engagements=tuple(there))
    assert at(9) not in starts(facts)
    assert at(12) in starts(facts)
    assert at(9) in starts(facts, besides="v")


def test_no_more_groups_are_taken_over_in_a_day_than_a_location_bears() -> None:
    karin = person("Karin", 1)
    full = [*cover_of("els", at(9), at(10), "v1"), *cover_of("els", at(10), at(11), "v2")]
    facts = facts_of((ANNA, BRAM, ELS, karin), engagements=tuple(full))
    assert not starts(facts)
    one = facts_of((ANNA, BRAM, ELS, karin), engagements=tuple(full[:2]))
    assert starts(one)


def test_a_study_day_has_no_children_to_look_at() -> None:
    study = ClosedSpan(TUESDAY, TUESDAY, ClosedDayKind.STUDY, "school")
    assert not starts(facts_of((ANNA, BRAM, ELS), calendar=CalendarFacts(closed=(study,))))


def test_who_pauses_takes_no_part() -> None:
    facts = facts_of((ANNA, BRAM, ELS))
    assert not starts(facts, paused={"bram": TUESDAY})
    assert starts(facts, paused={"bram": TUESDAY - timedelta(days=1)})


def test_today_and_before_are_too_late() -> None:
    assert not starts(facts_of((ANNA, BRAM, ELS), today=TUESDAY))


def test_a_recording_needs_no_moment() -> None:
    assert not starts(facts_of((ANNA, BRAM, ELS)), replace(ROUND, form=VisitForm.VIDEO))


def test_the_way_from_a_meeting_at_another_location_counts() -> None:
    bram = replace(BRAM, location_id="far")
    circle = CircleFacts(
        "noord", Agreement(name="Noord", location_id="school"), (MemberFacts("anna"),)
    )
    meeting = MeetingFacts("m", "noord", at(11), at(12))
    facts = facts_of((ANNA, bram, ELS), circle, meetings=(meeting,), travel_minutes=20)
    facts = replace(facts, locations={**facts.locations, "far": FAR})
    found = starts(facts)
    assert at(12) not in found
    assert at(12, 15) not in found
    assert at(12, 30) in found
    assert at(9, 45) not in found
    assert at(9, 30) in found
    near = replace(facts, people={**facts.people, "bram": BRAM})
    assert at(12) in starts(near)


@given(
    day=st.integers(0, 6),
    engaged=st.integers(0, 40),
    length=st.integers(1, 8),
    place=st.sampled_from(("school", "far", None)),
    travel=st.sampled_from((0, 10, 25)),
)
def test_all_starts_at_once_agree_with_asking_one_by_one(
    day: int, engaged: int, length: int, place: str | None, travel: int
) -> None:
    begin = at(8, 0, TUESDAY + timedelta(days=day - 1)) + timedelta(minutes=15 * engaged)
    end = begin + timedelta(minutes=15 * length)
    one = Engagement("anna", begin, end, EngagementKind.VISIT, "v", "", "far")
    facts = facts_of((ANNA, BRAM, ELS), engagements=(one,), travel_minutes=travel)
    facts = replace(facts, locations={**facts.locations, "far": FAR})
    times = VisitTimes(facts, ROUND)
    mask = times.visiting("anna", place)
    for number in numbers(times.all):
        start, stop = times.start_of(number), times.end_of(number)
        free = is_available(ANNA, start, stop, facts, place=place)
        assert bool(mask >> number & 1) == free


def test_people_from_outside_are_visited_whenever_the_visitor_can() -> None:
    facts = facts_of((ANNA, ELS))
    found = moments_for(facts, ANNA, None, ROUND)
    assert [m for m in found if m.covered]
