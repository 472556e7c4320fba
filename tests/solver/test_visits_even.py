"""Everybody visits and is visited as often as everybody else, or it is proven that that cannot be.

Tried out for tiny series in every way there is; for larger ones with whatever is in the way.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import combinations, permutations
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from leerkring.domain.facts import AwaySpan, Facts
from leerkring.domain.visit_planning import (
    KnownVisit,
    RoundMember,
    RoundProposal,
    RoundRequest,
    UnmetKind,
)
from leerkring.domain.visits import RoundPart, VisitForm
from support.rounds import FIRST, RoundFields, as_known, people_at, plan, round_of, team

some = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
few = settings(some, max_examples=8)
Round = tuple[tuple[str, str], ...]
PARTS = (RoundPart.BOTH, RoundPart.VISITS_ONLY, RoundPart.HOSTS_ONLY)


def series_of(
    size: int, number: int, seed: int, form: VisitForm = VisitForm.VIDEO
) -> tuple[Facts, list[RoundRequest]]:
    """Return rounds in which some only visit or are only visited, and some are away or leave."""
    random = Random(seed)
    people = people_at(size, locations=random.randint(1, 3))
    parts = {p.id: random.choices(PARTS, (4, 1, 1))[0] for p in people}
    for place, person in enumerate(people):
        luck, day = random.random(), FIRST + timedelta(weeks=4 * random.randrange(number))
        if luck < 0.1:
            people[place] = replace(person, left=day + timedelta(days=21))
        elif luck < 0.2:
            people[place] = replace(person, joined=day)
        elif luck < 0.3:
            away = AwaySpan(day, day + timedelta(days=27))
            people[place] = replace(person, away=(away,))
    agreed: RoundFields = {
        "members": tuple(RoundMember(p.id, parts[p.id]) for p in people),
        "form": form,
        "exclude_same_location": random.random() < 0.4,
        "with_cover": random.random() < 0.5,
    }
    return team(people), [round_of(n, people, **agreed) for n in range(number)]


def taking_part(facts: Facts, agreed: RoundRequest, *, hosts: bool) -> list[str]:
    """Return who can visit, or be visited, in a round: at work on some day of it."""
    without = RoundPart.VISITS_ONLY if hosts else RoundPart.HOSTS_ONLY
    days = [agreed.first + timedelta(days=n) for n in range(21)]
    found = []
    for member in agreed.members:
        person = facts.people[member.person_id]
        here = any(
            day.weekday() < 5
            and not any(away.includes(day) for away in person.away)
            and not (person.left and day > person.left)
            and not (person.joined and day < person.joined)
            for day in days
        )
        if here and member.part is not without:
            found.append(person.id)
    return found


def apart(facts: Facts, rounds: list[RoundRequest], made: list[Round], *, hosts: bool) -> int:
    """Return most minus least times that somebody was left out who took part."""
    times: Counter[str] = Counter()
    for agreed, pairs in zip(rounds, made, strict=True):
        for person in taking_part(facts, agreed, hosts=hosts):
            times[person] += all(pair[hosts] != person for pair in pairs)
    return max(times.values(), default=0) - min(times.values(), default=0)


def found_in(proposal: RoundProposal, rounds: list[RoundRequest]) -> list[Round]:
    return [
        tuple((v.visitor_id, v.host_id) for v in proposal.of_round(agreed.id)) for agreed in rounds
    ]


# ---- tiny: every way there is ----------------------------------------------------------------


def fullest(facts: Facts, agreed: RoundRequest) -> list[Round]:
    """Return every way to make as many visits in a round as can be."""
    visitors = taking_part(facts, agreed, hosts=False)
    hosts = taking_part(facts, agreed, hosts=True)
    for size in range(min(len(visitors), len(hosts)), 0, -1):
        ways = [
            tuple(zip(those, there, strict=True))
            for those in combinations(visitors, size)
            for there in permutations(hosts, size)
            if all(may(facts, agreed, a, b) for a, b in zip(those, there, strict=True))
        ]
        if ways:
            return ways
    return [()]


def may(facts: Facts, agreed: RoundRequest, visitor: str, host: str) -> bool:
    same = facts.people[visitor].location_id == facts.people[host].location_id
    return visitor != host and not (agreed.exclude_same_location and same)


def all_ways(facts: Facts, rounds: list[RoundRequest]) -> Iterator[tuple[list[Round], int]]:
    """Yield every series of full rounds, with how many see somebody again before all others."""
    ways = [fullest(facts, agreed) for agreed in rounds]

    def on(number: int, made: list[Round], again: int) -> Iterator[tuple[list[Round], int]]:
        if number == len(rounds):
            yield made, again
            return
        seen = {pair for pairs in made for pair in pairs}
        hosts = taking_part(facts, rounds[number], hosts=True)
        new = {
            v: any(may(facts, rounds[number], v, h) and (v, h) not in seen for h in hosts)
            for v in taking_part(facts, rounds[number], hosts=False)
        }
        for pairs in ways[number]:
            more = sum(pair in seen and new[pair[0]] for pair in pairs)
            yield from on(number + 1, [*made, pairs], again + more)

    return on(0, [], 0)


@pytest.mark.parametrize("block", range(6))
def test_no_series_of_full_rounds_is_more_even_than_the_one_that_is_planned(block: int) -> None:
    """First all visits, then who makes them, then nobody seen again, then who is visited."""
    tried = 0
    for seed in range(block * 30, block * 30 + 30):
        random = Random(seed)
        facts, rounds = series_of(random.randint(2, 4), random.randint(2, 3), seed)
        if sum(len(fullest(facts, one)) for one in rounds) > 60:
            continue
        tried += 1
        best = min(
            (apart(facts, rounds, made, hosts=False), again, apart(facts, rounds, made, hosts=True))
            for made, again in all_ways(facts, rounds)
        )
        proposal = plan(facts, *rounds, seed=seed)
        even = proposal.evenness
        again = sum(u.kind is UnmetKind.REPEATED for u in proposal.unmet)
        assert (max(1, even.made), again, max(1, even.received)) == (
            max(1, best[0]), best[1], max(1, best[2]),
        ), seed  # fmt: skip
        assert even.least_made <= best[0], seed
        assert even.least_received <= best[2], seed
    assert tried > 10


# ---- whatever is in the way ------------------------------------------------------------------


@some
@given(size=st.integers(2, 40), number=st.integers(2, 5), seed=st.integers(0, 99_999))
@example(size=4, number=4, seed=29)
def test_nobody_is_left_out_twice_more_than_others_unless_it_is_proven(
    size: int, number: int, seed: int
) -> None:
    facts, rounds = series_of(size, number, seed)
    proposal = plan(facts, *rounds, seed=seed)
    even, made = proposal.evenness, found_in(proposal, rounds)
    assert even.made == apart(facts, rounds, made, hosts=False)
    assert even.received == apart(facts, rounds, made, hosts=True)
    assert even.made <= max(1, even.least_made)
    assert even.received <= max(1, even.least_received)


@few
@given(size=st.integers(2, 40), number=st.integers(2, 3), seed=st.integers(0, 99_999))
def test_so_it_is_with_days_and_cover(size: int, number: int, seed: int) -> None:
    facts, rounds = series_of(size, number, seed, VisitForm.LIVE)
    even = plan(facts, *rounds, seed=seed).evenness
    assert even.made <= max(1, even.least_made)
    assert even.received <= max(1, even.least_received)


@some
@given(visitors=st.integers(2, 12), hosts=st.integers(1, 12), number=st.integers(2, 6))
def test_planned_one_at_a_time_rounds_are_as_even(visitors: int, hosts: int, number: int) -> None:
    """Each next round knows who was left out before: some only visit, others are only visited."""
    people = people_at(visitors + hosts)
    members = tuple(
        RoundMember(p.id, RoundPart.VISITS_ONLY if n < visitors else RoundPart.HOSTS_ONLY)
        for n, p in enumerate(people)
    )
    left: Counter[str] = Counter()
    waiting: Counter[str] = Counter()
    unvisited: Counter[str] = Counter()
    known: tuple[KnownVisit, ...] = ()
    for n in range(number):
        agreed = round_of(n, people, members=members, form=VisitForm.VIDEO)
        proposal = plan(
            team(people), agreed, known=known,
            waiting=waiting, left_out=left, unvisited=unvisited,
        )  # fmt: skip
        known += as_known(proposal)
        looked = {v.visitor_id for v in proposal.visits}
        seen = {v.host_id for v in proposal.visits}
        for place, person in enumerate(people):
            if place >= visitors:
                unvisited[person.id] += person.id not in seen
            elif person.id in looked:
                waiting[person.id] = 0
            else:
                left[person.id] += 1
                waiting[person.id] += 1
        for times, ids in ((left, people[:visitors]), (unvisited, people[visitors:])):
            counted = [times[p.id] for p in ids]
            assert max(counted) - min(counted) <= 1


def test_who_can_only_be_given_one_place_is_left_out_and_that_is_said() -> None:
    """One colleague at the other location: the three here take turns, she never has to wait."""
    people = people_at(4)
    people[3] = replace(people[3], location_id="l1")
    agreed: RoundFields = {"form": VisitForm.VIDEO, "exclude_same_location": True}
    proposal = plan(team(people), *(round_of(n, people, **agreed) for n in range(3)))
    even = proposal.evenness
    assert (even.made, even.least_made, even.received, even.least_received) == (2, 2, 2, 2)
    made = Counter(v.visitor_id for v in proposal.visits)
    assert made == {"p000": 1, "p001": 1, "p002": 1, "p003": 3}
