"""Several circles planned together: nobody in two places, and the same whatever the order."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.domain.availability import ObstacleKind, obstacles
from leerkring.domain.facts import (
    CircleFacts,
    Facts,
    LocationFacts,
    MeetingFacts,
    MemberFacts,
    RoleFacts,
)
from leerkring.domain.meetings import MeetingState, Role
from leerkring.domain.organisation import HolidayPolicy
from leerkring.domain.people import WorkingPattern, WorkingSpan
from leerkring.domain.plan_request import MANY_CIRCLES, Wishes
from leerkring.domain.planning import Proposal
from leerkring.domain.proposals import as_meeting, judge, with_proposal
from leerkring.domain.rhythm import GivenSeason, Rhythm, Window
from leerkring.solver import circle_solver, setup
from leerkring.solver.circle_solver import CircleSolver, PeriodTooLongError
from leerkring.solver.moments import MomentFinder
from leerkring.solver.neighbours import earlier_neighbours, longest_chains
from leerkring.solver.part import task_for
from leerkring.solver.relaxations import Relaxations
from support.planning_facts import (
    MIDDEN,
    NAMES,
    ROOMS,
    SCHOOL,
    circle_of,
    facts_of,
    organisation,
    organisation_circle,
    person,
    random_team,
    request,
)

TUESDAYS = ((9, 8), (11, 3), (12, 8))


def propose(facts: Facts) -> Proposal:
    asked = request(limits=MANY_CIRCLES)
    return CircleSolver().propose(facts, asked, lambda _: None, lambda: False)


def told(proposal: Proposal) -> list[tuple[object, ...]]:
    return sorted(
        (m.circle_id, m.index, m.start, m.room_id or "", tuple(r.person_id for r in m.roles))
        for m in proposal.meetings
    )


@settings(max_examples=6)
@given(seed=st.integers(0, 1000))
def test_nobody_and_no_room_is_in_two_places(seed: int) -> None:
    facts = organisation(seed)
    proposal = propose(facts)
    assert proposal.done == ("a", "apart", "b", "c")
    assert [v for v in judge(proposal, facts) if v.severe] == []
    for one in proposal.meetings:
        for other in proposal.meetings:
            if one is other or not (one.start < other.end and other.start < one.end):
                continue
            assert not set(one.attendees) & set(other.attendees)
            assert one.room_id is None or one.room_id != other.room_id


@settings(max_examples=4)
@given(seed=st.integers(0, 1000))
def test_the_same_facts_give_the_same_plan_and_so_do_shuffled_ones(seed: int) -> None:
    facts = organisation(seed)
    first = propose(facts)
    assert told(propose(facts)) == told(first)
    keys = list(facts.circles)
    Random(seed).shuffle(keys)
    ids = list(facts.people)
    Random(seed + 1).shuffle(ids)
    circles = {}
    for key in keys:
        members = list(facts.circles[key].members)
        Random(seed).shuffle(members)
        circles[key] = replace(facts.circles[key], members=tuple(members))
    people = {key: facts.people[key] for key in ids}
    shuffled = replace(facts, circles=circles, people=people)
    assert propose(shuffled).cost == first.cost


@settings(max_examples=4)
@given(seed=st.integers(0, 1000))
def test_somebody_new_in_one_circle_changes_none_that_shares_nothing(seed: int) -> None:
    facts = organisation(seed)
    newcomer = person("Quinten", 0, 1, 2, 3)
    grown = facts.circles["a"]
    grown = replace(grown, members=(*grown.members, MemberFacts(newcomer.id)))
    changed = replace(
        facts,
        people={**facts.people, newcomer.id: newcomer},
        circles={**facts.circles, "a": grown},
    )
    before, after = propose(facts), propose(changed)
    assert after.of_circle("apart") == before.of_circle("apart")


def test_a_circle_waits_only_for_those_it_shares_something_with() -> None:
    facts = organisation(1)
    order = [facts.circles[key] for key in ("a", "apart", "b", "c")]
    waits = earlier_neighbours(order, facts)
    assert waits["apart"] == ()
    assert waits["b"] == ("a",)
    assert waits["c"] == ("a", "b")


def test_stop_keeps_what_is_planned() -> None:
    facts = organisation(3)
    calls = 0

    def stop() -> bool:
        nonlocal calls
        calls += 1
        return calls > 1

    proposal = CircleSolver().propose(facts, request(limits=MANY_CIRCLES), lambda _: None, stop)
    assert len(proposal.done) < len(facts.circles)
    assert not proposal.proven


def test_what_is_told_before_it_is_finished_has_groups_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(circle_solver, "TELL_EVERY", 0)
    facts, told_so_far = organisation(5), list[Proposal]()
    asked = request(limits=MANY_CIRCLES)
    final = CircleSolver().propose(facts, asked, told_so_far.append, lambda: False)
    whole = [p for p in told_so_far if {m.circle_id for m in p.meetings} == set(facts.circles)]
    assert whole[0].done == ()
    assert set(final.done) == set(facts.circles)
    for proposal in (whole[0], final):
        grouped = {m.circle_id for m in proposal.meetings if m.groups}
        assert grouped == {
            key for key, known in facts.circles.items() if known.agreement.group_sizes
        }
        assert grouped


def test_facilitators_are_as_even_as_can_be() -> None:
    proposal = propose(organisation(5, rooms=False))
    lead = [b for b in proposal.bounds if b.role is Role.FACILITATOR]
    assert lead
    assert all(bound.reached for bound in lead)


def test_a_period_of_thirty_years_is_refused_in_a_sentence() -> None:
    far = request()
    far = replace(far, last=far.first.replace(year=far.first.year + 30))
    with pytest.raises(PeriodTooLongError, match="at most 6 years"):
        CircleSolver().propose(organisation(1), far, lambda _: None, lambda: False)


@pytest.mark.parametrize("size", [0, 1, 200])
def test_nobody_and_two_hundred_members_get_an_answer(size: int) -> None:
    facts = random_team(1, size)
    proposal = CircleSolver().propose(
        facts, request(limits=MANY_CIRCLES), lambda _: None, lambda: False
    )
    assert proposal.meetings or proposal.conflicts
    assert [v for v in judge(proposal, facts) if v.severe] == []


@settings(max_examples=8)
@given(seed=st.integers(0, 1000))
def test_what_is_known_of_the_days_gives_the_same_moments_as_judging_them_again(seed: int) -> None:
    facts, asked = organisation(seed), request(limits=MANY_CIRCLES)
    apart = replace(asked, circle_ids=("b",))
    around = CircleSolver().propose(facts, apart, lambda _: None, lambda: False)
    booked = with_proposal(facts, around)
    mine = facts.circles["a"]
    empty, full = (task_for(mine, known, facts, asked) for known in (facts, booked))
    assert around.meetings
    for known, before, wanted in ((booked, empty, full), (facts, full, empty)):
        assert task_for(mine, known, facts, asked, before).season == wanted.season


def test_whom_most_wait_for_comes_first() -> None:
    waits_for = {"a": (), "b": (), "c": ("b",), "d": ("b", "c"), "e": ("a",)}
    assert longest_chains(waits_for) == {"a": 1, "b": 3, "c": 3, "d": 2, "e": 1}


@settings(max_examples=10)
@given(seed=st.integers(0, 10_000), travel=st.sampled_from((15, 45)))
def test_nobody_is_planned_on_the_way_to_another_location(seed: int, travel: int) -> None:
    random = Random(seed)
    people = tuple(person(name) for name in NAMES[:8])
    places = {
        "school": SCHOOL,
        "far": LocationFacts("far", "De Vlieger", MIDDEN, HolidayPolicy.BLOCK),
    }
    one = circle_of(people[:5], cadence_number=10, weekdays=(1,), start_time=None)
    other = replace(
        circle_of(people[3:], name="Kring Zuid", cadence_number=10, weekdays=(1,),
                  start_time=None, location_id="far"),
        id="zuid",
    )  # fmt: skip
    away = tuple(
        replace(
            p, working=WorkingPattern((WorkingSpan(1, time(random.choice((9, 12))), time(17)),))
        )
        for p in people
    )
    facts = facts_of(away, one, other, locations=places, travel_minutes=travel)
    proposal = CircleSolver().propose(facts, request(), lambda _: None, lambda: False)
    after = with_proposal(facts, proposal)
    for meeting in proposal.meetings:
        for person_id in meeting.attendees:
            in_the_way = obstacles(
                after.people[person_id], meeting.start, meeting.end, after,
                circle=after.circles[meeting.circle_id],
                besides=as_meeting(meeting).id,
            )  # fmt: skip
            assert [o for o in in_the_way if o.kind is ObstacleKind.TRAVEL] == []


def fixed(known: CircleFacts, *days: tuple[date, date]) -> CircleFacts:
    """Return the circle with these windows, each with the first day as its target."""
    windows = (Window(n, first, first, last) for n, (first, last) in enumerate(days, start=1))
    rhythm = Rhythm(step=28, early=0, late=7, least_gap=7, most_gap=None)
    return replace(known, given=GivenSeason(tuple(windows), rhythm))


def test_a_circle_gives_way_when_a_later_one_has_no_other_day() -> None:
    people = tuple(person(name) for name in NAMES[:6])
    tuesday, week_later = date(2026, 9, 8), date(2026, 9, 15)
    free = fixed(
        replace(circle_of(people[:4], name="Kring A", quorum=4), id="a"), (tuesday, week_later)
    )
    bound = fixed(
        replace(circle_of(people[3:], name="Kring B", quorum=3), id="b"), (tuesday, tuesday)
    )
    facts = facts_of(people, free, bound)
    proposal = CircleSolver().propose(facts, request(), lambda _: None, lambda: False)
    days = {m.circle_id: m.start.date() for m in proposal.meetings}
    assert days == {"a": week_later, "b": tuesday}
    assert [v for v in judge(proposal, facts) if v.severe] == []


def test_a_circle_gives_way_when_a_later_one_could_not_keep_its_distances() -> None:
    people = tuple(person(name) for name in NAMES[:6])
    first, second, third = date(2026, 9, 8), date(2026, 9, 15), date(2026, 9, 22)
    free = fixed(replace(circle_of(people[:4], name="Kring A", quorum=4), id="a"), (first, second))
    # By itself the second of these would rather be left out: its day is off the rhythm.
    windows = (
        Window(1, second, first, second),
        Window(2, third + timedelta(days=2), third, third + timedelta(days=2)),
    )
    rhythm = Rhythm(step=28, early=7, late=7, least_gap=14, most_gap=None)
    bound = replace(
        circle_of(people[3:], name="Kring B", quorum=3), id="b", given=GivenSeason(windows, rhythm)
    )
    proposal = propose(facts_of(people, free, bound))
    days = [(m.circle_id, m.start.date()) for m in proposal.meetings]
    assert sorted(days) == [("a", second), ("b", first), ("b", third)]


def test_nobody_gives_way_when_that_fits_no_more_meetings() -> None:
    people = tuple(person(name) for name in NAMES[:6])
    tuesday = date(2026, 9, 8)
    circles = [
        fixed(replace(circle_of(team, name=name, quorum=len(team)), id=key), (tuesday, tuesday))
        for key, name, team in (("a", "Kring A", people[:4]), ("b", "Kring B", people[3:]))
    ]
    facts = facts_of(people, *circles)
    proposal = CircleSolver().propose(facts, request(), lambda _: None, lambda: False)
    assert [m.circle_id for m in proposal.meetings] in (["a"], ["b"])


def test_a_circle_gives_way_to_one_in_which_a_case_must_be_looked_back_on() -> None:
    both = WorkingPattern((WorkingSpan(1, time(13), time(15)),))
    people = tuple(person(name, 0, 1, 2, 3, 4) for name in NAMES[:6])
    shared = replace(person("Zus"), working=both)
    week = (date(2026, 9, 8), date(2026, 9, 10))
    circles = [
        fixed(organisation_circle(key, (*(p.id for p in team), shared.id)), week)
        for key, team in (("a", people[:3]), ("b", people[3:]))
    ]
    june = datetime(2026, 6, 9, 13)
    brought = RoleFacts(Role.CASE_CONTRIBUTOR, shared.id, held=True)
    before = MeetingFacts(
        "june", "b", june, june + timedelta(hours=2), state=MeetingState.HELD, roles=(brought,)
    )
    facts = facts_of((*people, shared), *circles, meetings=(before,))
    asked = request(wishes=Wishes(always_follow_up=True), limits=MANY_CIRCLES)
    proposal = CircleSolver().propose(facts, asked, lambda _: None, lambda: False)
    assert {m.circle_id for m in proposal.meetings if shared.id in m.attendees} == {"b"}
    assert {m.circle_id for m in proposal.meetings} == {"a", "b"}


# ---- each by itself, then together ------------------------------------------------------------


def two_teams() -> Facts:
    """Return a team that can always come, and one that is complete on Tuesdays at one only.

    They share a room; each meets on a Tuesday, Wednesday or Thursday of the same three weeks.
    """
    free = tuple(person(name, 0, 1, 2, 3, 4) for name in NAMES[:6])
    early = WorkingPattern((WorkingSpan(1, time(8), time(15)),))
    both = WorkingPattern((*early.spans, WorkingSpan(3, time(8), time(17, 30))))
    tied = tuple(
        replace(person(name), working=both if number < 4 else early)
        for number, name in enumerate(NAMES[6:13])
    )
    weeks = [(date(2026, month, day), date(2026, month, day + 2)) for month, day in TUESDAYS]
    circles = [
        fixed(organisation_circle(key, tuple(p.id for p in team), room_ids=("kamer",)), *weeks)
        for key, team in (("a", free), ("b", tied))
    ]
    return facts_of((*free, *tied), *circles, rooms=ROOMS)


def test_a_circle_gives_way_to_one_that_would_lose_much() -> None:
    facts = two_teams()
    proposal = propose(facts)
    assert [v for v in judge(proposal, facts) if v.severe] == []
    held = {key: [m for m in proposal.meetings if m.circle_id == key] for key in "ab"}
    assert all(len(m.attendees) == 7 for m in held["b"])
    assert all(len(m.attendees) == 6 for m in held["a"])
    assert len(held["a"]) == len(held["b"]) == len(TUESDAYS)


def test_circles_that_do_not_meet_at_the_same_time_are_planned_as_if_alone() -> None:
    facts = two_teams()
    days = {
        key: replace(known, agreement=replace(known.agreement, weekdays=(day,)))
        for (key, known), day in zip(facts.circles.items(), (3, 1), strict=True)
    }
    apart = replace(facts, circles=days)
    alone = [told(propose(replace(apart, circles={key: apart.circles[key]}))) for key in "ab"]
    assert told(propose(apart)) == sorted(alone[0] + alone[1])


def crowded(seed: int) -> Facts:
    """Return seven circles of ten people, with one time of one day of the week for them all."""
    random = Random(seed)
    people = tuple(person(name, 1, random.choice((0, 2, 3))) for name in NAMES[:10])
    ids = [p.id for p in people]
    circles = (
        organisation_circle(key, tuple(random.sample(ids, 5)), time_to=time(15))
        for key in "abcdefg"
    )
    return facts_of(people, *circles)


@pytest.mark.parametrize("seed", [1, 2])
def test_settling_two_at_a_time_and_ahead_gives_what_one_by_one_gives(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for much in ("MUCH", "FOR_EACH"):  # every loss counts, so that there is much to settle
        monkeypatch.setattr(circle_solver, much, 1)
    facts = crowded(seed)
    together = propose(facts)
    monkeypatch.setattr(circle_solver, "AT_ONCE", 1)
    monkeypatch.setattr(circle_solver._Run, "_try_ahead", lambda *_: None)
    assert propose(facts) == together


@pytest.mark.parametrize("seed", [1, 2])
def test_ways_out_are_the_same_when_nothing_is_skipped_or_remembered(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = crowded(seed)
    all_there = {
        key: replace(known, agreement=replace(known.agreement, quorum=5))
        for key, known in facts.circles.items()
    }
    facts = replace(facts, circles=all_there)
    quick = propose(facts)
    assert any(conflict.blockers for conflict in quick.conflicts)
    assert any(conflict.choices for conflict in quick.conflicts)
    monkeypatch.setattr(Relaxations, "_is_hopeless", lambda *_: False)
    monkeypatch.setattr(setup, "MomentFinder", lambda s, w, j, _: MomentFinder(s, w, j))
    assert propose(facts) == quick
