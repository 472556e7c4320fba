"""Rounds of peer visits: everybody visits and is visited, nobody twice before all were seen."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leerkring.domain.facts import Facts, PersonFacts
from leerkring.domain.visit_planning import (
    KnownVisit,
    RoundMember,
    RoundProposal,
    RoundRequest,
    UnmetKind,
    VisitChoiceKind,
    VisitReasonKind,
    VisitRequest,
)
from leerkring.domain.visit_rules import judge_visits
from leerkring.domain.visits import RoundPart, VisitForm
from leerkring.solver.visits.planner import RoundPlanner
from support.rounds import (
    FIRST,
    RoundFields,
    as_known,
    never,
    people_at,
    plan,
    round_of,
    rounds_of,
    team,
)

few = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def pairs(proposal: RoundProposal) -> list[tuple[str, str]]:
    return [(v.visitor_id, v.host_id) for v in proposal.visits]


def is_whole(proposal: RoundProposal, agreed: RoundRequest) -> bool:
    """Tell whether everybody visits once and is visited once, never herself."""
    visits = proposal.of_round(agreed.id)
    members = sorted(m.person_id for m in agreed.members)
    return (
        sorted(v.visitor_id for v in visits) == members
        and sorted(v.host_id for v in visits) == members
        and all(v.visitor_id != v.host_id for v in visits)
    )


# ---- who looks at whom ----------------------------------------------------------------------


@few
@given(size=st.integers(2, 40), seed=st.integers(0, 999))
def test_with_nothing_in_the_way_all_see_all_before_anybody_repeats(size: int, seed: int) -> None:
    people = people_at(size)
    rounds = tuple(rounds_of(size - 1, people, form=VisitForm.VIDEO))
    proposal = plan(team(people), *rounds, seed=seed)
    assert all(is_whole(proposal, one) for one in rounds)
    assert len(set(pairs(proposal))) == size * (size - 1)
    assert not proposal.unmet


@slow
@given(size=st.integers(2, 12), seed=st.integers(0, 999))
def test_one_round_at_a_time_all_see_all_as_well(size: int, seed: int) -> None:
    people = people_at(size)
    known: tuple[KnownVisit, ...] = ()
    for agreed in rounds_of(size - 1, people, form=VisitForm.VIDEO):
        proposal = plan(team(people), agreed, known=known, seed=seed)
        assert is_whole(proposal, agreed)
        known += as_known(proposal)
    assert len({(k.visitor_id, k.host_id) for k in known}) == size * (size - 1)


@slow
@given(sizes=st.lists(st.integers(1, 5), min_size=2, max_size=4), seed=st.integers(0, 99))
def test_the_own_location_left_out_as_many_rounds_are_filled_as_can_be(
    sizes: list[int], seed: int
) -> None:
    """The largest location can be visited by the others only: more rounds than others repeat."""
    total, largest = sum(sizes), max(sizes)
    if 2 * largest > total:
        return
    people = []
    for place, size in enumerate(sizes):
        people += [
            replace(p, id=f"{place}-{p.id}", name=f"{place} {p.name}", location_id=f"l{place}")
            for p in people_at(size)
        ]
    known: tuple[KnownVisit, ...] = ()
    allowed = {(a.id, b.id) for a in people for b in people if a.location_id != b.location_id}
    bound = most_rounds(people, allowed)
    for agreed in rounds_of(bound, people, form=VisitForm.VIDEO, exclude_same_location=True):
        proposal = plan(team(people), agreed, known=known, seed=seed)
        assert is_whole(proposal, agreed)
        assert proposal.figures[0].repeats == 0
        known += as_known(proposal)
    assert len({(k.visitor_id, k.host_id) for k in known}) == len(known)


def most_rounds(people: list[PersonFacts], allowed: set[tuple[str, str]]) -> int:
    """Return the largest r for which everybody can have r different hosts and visitors.

    By Gale and Ryser for locations that exclude themselves only: no set of visitors and hosts may
    have too few pairs between them. Tried per set of locations, as people of one are all alike.
    """
    places = Counter(p.location_id for p in people)
    names = sorted(places, key=str)
    best = len(people) - max(places.values())
    for r in range(best, 0, -1):
        good = True
        for mask in range(1 << len(names)):
            inside = {n for k, n in enumerate(names) if mask >> k & 1}
            for other in range(1 << len(names)):
                hosts = {n for k, n in enumerate(names) if other >> k & 1}
                a = sum(places[n] for n in inside)
                b = sum(places[n] for n in hosts)
                between = sum(places[x] * places[y] for x in inside for y in hosts if x != y)
                good = good and r * (a + b - len(people)) <= between
        if good:
            return r
    return 0


@slow
@given(
    size=st.integers(2, 40),
    locations=st.integers(1, 4),
    seed=st.integers(0, 9999),
    number=st.integers(1, 4),
)
def test_part_timers_absences_leavers_and_newcomers(
    size: int, locations: int, seed: int, number: int
) -> None:
    """Whatever happens: no rule is broken, nobody is forgotten, no repeat that need not be."""
    random = Random(seed)
    people = people_at(size, locations=locations, seed=seed)
    far = FIRST + timedelta(weeks=4 * number)
    for n, person in enumerate(people):
        luck = random.random()
        day = FIRST + timedelta(days=random.randrange(1, (far - FIRST).days))
        if luck < 0.1:
            people[n] = replace(person, left=day)
        elif luck < 0.2:
            people[n] = replace(person, joined=day)
    agreed: RoundFields = {
        "exclude_same_location": random.random() < 0.5,
        "with_cover": random.random() < 0.7,
    }
    facts = team(people, covers=random.randrange(4), travel_minutes=random.choice((0, 15)))
    rounds = tuple(rounds_of(number, people, **agreed))
    proposal = plan(facts, *rounds, seed=seed)
    assert len(proposal.figures) == number
    for figures in proposal.figures:
        assert figures.repeats >= figures.least_repeats
    nobody_is_left_out_before_others(proposal, rounds)


def nobody_is_left_out_before_others(
    proposal: RoundProposal, rounds: tuple[RoundRequest, ...]
) -> None:
    """Everybody is in a visit of each round, or told of."""
    for one in rounds:
        told = {u.person_id for u in proposal.unmet if u.round_id == one.id}
        visiting = {v.visitor_id for v in proposal.of_round(one.id)}
        hosting = {v.host_id for v in proposal.of_round(one.id)}
        for member in one.members:
            assert member.person_id in visiting | told
            assert member.person_id in hosting | told


@few
@given(size=st.integers(4, 14), seed=st.integers(0, 999), number=st.integers(2, 6))
def test_everybody_visits_and_hosts_equally(size: int, seed: int, number: int) -> None:
    people = people_at(size, seed=seed)
    people = [replace(p, away=()) for p in people]
    rounds = tuple(rounds_of(number, people, with_cover=False))
    facts = team(people)
    proposal = plan(facts, *rounds, seed=seed)
    reach = [p.id for p in people if all_week(p)]
    visits = Counter(v.visitor_id for v in proposal.visits)
    hosted = Counter(v.host_id for v in proposal.visits)
    for person in reach:  # who works all week can always be reached by everybody
        assert number - visits[person] <= 1
        assert number - hosted[person] <= 1


def all_week(person: PersonFacts) -> bool:
    return len(person.working.weekdays) == 5


def test_visitors_and_hosts_only() -> None:
    people = people_at(6)
    members = [RoundMember(p.id) for p in people]
    members[0] = RoundMember("p000", RoundPart.VISITS_ONLY)
    members[1] = RoundMember("p001", RoundPart.HOSTS_ONLY)
    proposal = plan(team(people), round_of(0, people, members=tuple(members)))
    assert len(proposal.visits) == 5
    assert "p000" not in {v.host_id for v in proposal.visits}
    assert "p001" not in {v.visitor_id for v in proposal.visits}


def test_who_cannot_be_given_a_host_waits_and_is_first_the_next_time() -> None:
    people = people_at(5)
    members = tuple(RoundMember(p.id) for p in people[:3])
    extra = tuple(RoundMember(p.id, RoundPart.VISITS_ONLY) for p in people[3:])
    facts, rounds = team(people), [round_of(n, people, members=members + extra) for n in range(2)]
    first = plan(facts, rounds[0])
    left = [u.person_id for u in first.unmet if u.kind is UnmetKind.NO_HOST]
    assert len(left) == 2
    second = plan(facts, rounds[1], known=as_known(first), waiting=dict.fromkeys(left, 1))
    assert set(left) <= {v.visitor_id for v in second.visits}
    waited = [v for v in second.visits if v.visitor_id in left]
    assert all(any(r.kind is VisitReasonKind.WAITED for r in v.reasons) for v in waited)


def test_who_pauses_or_left_is_told_of() -> None:
    people = people_at(5)
    people[1] = replace(people[1], left=FIRST - timedelta(days=1))
    agreed = round_of(0, people)
    proposal = plan(team(people), agreed, paused={"p000": agreed.last})
    found = {(u.kind, u.person_id) for u in proposal.unmet}
    assert found == {(UnmetKind.PAUSED, "p000"), (UnmetKind.NOT_HERE, "p001")}
    assert len(proposal.visits) == 3


def test_in_a_video_round_nobody_waits_for_who_pauses_or_left() -> None:
    people = people_at(4)
    people[1] = replace(people[1], left=FIRST - timedelta(days=1))
    agreed = round_of(0, people, form=VisitForm.VIDEO)
    here = [people[2].id, people[3].id]
    known = tuple(KnownVisit(visitor_id=a, host_id=b) for a, b in (here, here[::-1]))
    proposal = plan(team(people), agreed, known=known, paused={"p000": agreed.last})
    assert sorted(pairs(proposal)) == sorted([tuple(here), tuple(here[::-1])])


def test_when_all_were_seen_who_was_seen_longest_ago_comes_first() -> None:
    people = people_at(3)
    known = []
    for n, (visitor, host) in enumerate(
        (a.id, b.id) for a in people for b in people if a.id != b.id
    ):
        day = date(2025, 1 + n, 10)
        start = datetime.combine(day, time(10))
        known.append(KnownVisit(visitor_id=visitor, host_id=host, start=start, end=start))
    proposal = plan(team(people), round_of(0, people), known=tuple(known))
    assert len(proposal.visits) == 3
    assert proposal.figures[0].repeats == 0
    kinds = {r.kind for v in proposal.visits for r in v.reasons}
    assert VisitReasonKind.LONGEST_AGO in kinds


def test_nobody_is_visited_more_often_in_a_school_year_than_agreed() -> None:
    people = people_at(4)
    rounds = tuple(rounds_of(3, people))
    proposal = plan(team(people), *rounds, hosted_most=2)
    hosted = Counter(v.host_id for v in proposal.visits)
    assert max(hosted.values()) == 2
    assert any(u.kind is UnmetKind.NO_HOST for u in proposal.unmet)
    full = {u.person_id for u in proposal.unmet if u.kind is UnmetKind.HOSTED_ENOUGH}
    assert full == {person.id for person in people}
    helps = {c.kind for u in proposal.unmet for c in u.choices}
    assert helps == {VisitChoiceKind.NEXT_ROUND}  # nothing else gets round what was agreed


def test_another_location_and_discipline_are_preferred() -> None:
    people = people_at(12, locations=2)
    people = [
        replace(p, discipline=("zorg", "onderwijs")[n // 2 % 2]) for n, p in enumerate(people)
    ]
    figures = plan(team(people), round_of(0, people)).figures[0]
    assert figures.other_location == figures.other_discipline == 12


# ---- when, and who takes over ---------------------------------------------------------------


def test_a_location_bears_so_many_covers_in_a_day_and_nobody_is_in_two_places() -> None:
    people = people_at(14)
    proposal = plan(team(people, covers=1), round_of(0, people))
    assert proposal.figures[0].with_moment == 14
    days = Counter(v.start.date() for v in proposal.visits if v.start)
    assert max(days.values()) == 1


def test_visits_are_spread_over_the_round() -> None:
    people = people_at(15)
    proposal = plan(team(people, covers=9), round_of(0, people))
    days = Counter(v.start.date() for v in proposal.visits if v.start)
    assert max(days.values()) == 1


def test_without_cover_the_pair_stands_and_ways_out_were_tried() -> None:
    people = [replace(p, may_cover=False) for p in people_at(4)]
    facts, agreed = team(people), round_of(0, people)
    proposal = plan(facts, agreed)
    assert all(v.start is None for v in proposal.visits)
    unmet = [u for u in proposal.unmet if u.kind is UnmetKind.NO_COVER]
    assert len(unmet) == len(proposal.visits) == 4
    kinds = [c.kind for c in unmet[0].choices]
    assert VisitChoiceKind.WITHOUT_COVER in kinds
    assert VisitChoiceKind.BY_VIDEO in kinds


def test_a_longer_round_is_offered_when_that_helps() -> None:
    people = people_at(3)
    agreed = replace(round_of(0, people), last=FIRST + timedelta(days=1))
    people[0] = replace(
        people[0], working=replace(people[0].working, spans=people[0].working.spans[4:])
    )
    proposal = plan(team(people), agreed)
    told = [u for u in proposal.unmet if u.person_id == "p000"]
    assert told
    assert told[0].kind is UnmetKind.NOT_HERE


def test_a_single_tight_day_is_solved_as_a_whole() -> None:
    """Four people, one morning, one cover at a time: only one order of visits fits."""
    people = people_at(4)
    agreed = round_of(0, people, last=FIRST, time_from=time(9), time_to=time(13))
    proposal = plan(team(people, covers=4), agreed)
    assert proposal.figures[0].with_moment == 4


def test_visits_that_stand_stay_and_take_people_up() -> None:
    people = people_at(6)
    facts, agreed = team(people), round_of(0, people)
    first = plan(facts, agreed)
    stands = as_known(first)[:2]
    rest = plan(facts, agreed, known=stands)
    assert len(rest.visits) == 4
    assert not {v.visitor_id for v in rest.visits} & {k.visitor_id for k in stands}


# ---- the same, whatever the order -----------------------------------------------------------


def shuffled(facts: Facts, agreed: RoundRequest, seed: int) -> tuple[Facts, RoundRequest]:
    people, members = list(facts.people.values()), list(agreed.members)
    Random(seed).shuffle(people)
    Random(seed + 1).shuffle(members)
    return replace(facts, people={p.id: p for p in people}), replace(agreed, members=tuple(members))


@pytest.mark.parametrize("size", [7, 24, 45])
def test_the_order_of_lists_changes_nothing(size: int) -> None:
    people = people_at(size, locations=3, seed=size)
    facts, agreed = team(people), round_of(0, people)
    here = plan(facts, agreed)
    there = plan(*shuffled(facts, agreed, 5))
    assert here == there
    assert here == plan(facts, agreed)


def test_another_seed_gives_another_plan_that_is_as_good() -> None:
    people = people_at(20, locations=2, seed=4)
    facts, agreed = team(people), round_of(0, people)
    one, other = plan(facts, agreed, seed=1), plan(facts, agreed, seed=2)
    assert pairs(one) != pairs(other)
    assert one.figures == other.figures


def test_stop_ends_with_the_rounds_so_far() -> None:
    people = people_at(8)
    seen: list[RoundProposal] = []
    request = VisitRequest(rounds=tuple(rounds_of(4, people, exclude_same_circle=True)))
    facts = team(people)
    found = RoundPlanner().propose(facts, request, seen.append, lambda: len(seen) >= 2)
    assert 0 < len(found.figures) < 4
    assert not found.proven
    assert not list(judge_visits(found, request, facts))


def test_no_people_no_visits() -> None:
    assert plan(team([]), round_of(0, [])).visits == ()
    alone = people_at(1)
    proposal = plan(team(alone), round_of(0, alone))
    assert {u.kind for u in proposal.unmet} == {UnmetKind.NO_HOST, UnmetKind.NOT_VISITED}
    assert RoundPlanner().propose(team([]), VisitRequest(rounds=()), lambda _: None, never).proven
