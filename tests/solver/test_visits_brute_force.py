"""Tiny rounds, tried out in every way there is: what the planner cannot do, nobody can."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import permutations
from random import Random

import pytest

from leerkring.domain.availability import is_available
from leerkring.domain.busy import BusySpan, BusyTimes
from leerkring.domain.facts import Facts
from leerkring.domain.visit_planning import KnownVisit, RoundProposal, RoundRequest
from support.rounds import FIRST, people_at, plan, round_of, team

HOUR = timedelta(minutes=60)
Span = tuple[str, datetime, datetime, str | None]  # who, from, to, where


def tiny(seed: int) -> tuple[Facts, RoundRequest, tuple[KnownVisit, ...]]:
    """Return three or four people in one short morning, each taken at some time."""
    random = Random(seed)
    size = random.choice((3, 3, 4))
    people = people_at(size + 1, locations=random.choice((1, 2)))
    for n, person in enumerate(people):
        if random.random() < 0.6:
            begin = datetime.combine(FIRST, time(9 + random.randrange(2), 30))
            busy = BusySpan(begin, begin + timedelta(minutes=random.choice((30, 60))))
            people[n] = replace(person, busy=BusyTimes((busy,)))
        people[n] = replace(
            people[n],
            needs_cover=random.random() < 0.7,
            may_cover=random.random() < 0.7 or n == size,
        )
    travel = random.choice((0, 15))
    facts = team(people, covers=random.choice((1, 2, 4)), travel_minutes=travel)
    agreed = round_of(0, people[:size], last=FIRST, time_from=time(9), time_to=time(12))
    known = tuple(
        KnownVisit(visitor_id=a.id, host_id=b.id)
        for a in people[:size]
        for b in people[:size]
        if a.id != b.id and random.random() < 0.3
    )
    return facts, agreed, known


def whole_plans(facts: Facts, agreed: RoundRequest) -> Iterator[tuple[str, ...]]:
    """Yield the hosts, in the order of the members, of every plan that gives all a moment."""
    members = [m.person_id for m in agreed.members]
    for hosts in permutations(members):
        if all(a != b for a, b in zip(members, hosts, strict=True)):
            pairs = list(zip(members, hosts, strict=True))
            if fits(facts, agreed, pairs, [], {}):
                yield hosts


def fits(
    facts: Facts,
    agreed: RoundRequest,
    pairs: list[tuple[str, str]],
    taken: list[Span],
    covers: dict[str | None, int],
) -> bool:
    if not pairs:
        return True
    (visitor, host), *rest = pairs
    people = facts.people
    own, where = people[visitor].location_id, people[host].location_id
    way = timedelta(minutes=facts.travel_minutes if own != where else 0)
    for start in starts(agreed):
        both: list[Span] = [(p, start, start + HOUR, where) for p in (visitor, host)]
        if not all(can(facts, span, taken) for span in both):
            continue
        if not people[visitor].needs_cover:
            if fits(facts, agreed, rest, taken + both, covers):
                return True
            continue
        if covers.get(own, 0) >= facts.locations[own or ""].covers_per_day:
            continue
        more = {**covers, own: covers.get(own, 0) + 1}
        for cover in people.values():
            if not cover.may_cover or cover.location_id != own or cover.id in (visitor, host):
                continue
            span = (cover.id, start - way, start + HOUR + way, own)
            if can(facts, span, taken) and fits(facts, agreed, rest, [*taken, *both, span], more):
                return True
    return False


def starts(agreed: RoundRequest) -> Iterator[datetime]:
    start = datetime.combine(agreed.first, agreed.time_from)
    while (start + HOUR).time() <= agreed.time_to:
        yield start
        start += timedelta(minutes=15)


def can(facts: Facts, span: Span, taken: list[Span]) -> bool:
    who, begin, end, where = span
    if not is_available(facts.people[who], begin, end, facts, place=where):
        return False
    for other, first, last, place in taken:
        way = timedelta(minutes=facts.travel_minutes if place != where else 0)
        if other == who and first - way < end and begin < last + way:
            return False
    return True


def repeats(
    facts: Facts, agreed: RoundRequest, known: tuple[KnownVisit, ...], hosts: tuple[str, ...]
) -> int:
    """Return how many see somebody again while there is somebody they could see instead."""
    members = [m.person_id for m in agreed.members]
    seen = {(k.visitor_id, k.host_id) for k in known}
    found = 0
    for visitor, host in zip(members, hosts, strict=True):
        new = [
            h
            for h in members
            if h != visitor
            and (visitor, h) not in seen
            and fits(facts, agreed, [(visitor, h)], [], {})
        ]
        found += (visitor, host) in seen and bool(new)
    return found


def is_whole(proposal: RoundProposal, agreed: RoundRequest) -> bool:
    return proposal.figures[0].with_moment == len(agreed.members)


@pytest.mark.parametrize("block", range(6))
def test_a_plan_is_whole_when_one_exists_and_repeats_least(block: int) -> None:
    whole = tried = 0
    for seed in range(block * 20, block * 20 + 20):
        facts, agreed, known = tiny(seed)
        all_ways = list(whole_plans(facts, agreed))
        proposal = plan(facts, agreed, known=known)
        assert is_whole(proposal, agreed) == bool(all_ways), seed
        tried += 1
        if all_ways:
            whole += 1
            least = min(repeats(facts, agreed, known, hosts) for hosts in all_ways)
            assert proposal.figures[0].repeats == least, seed
    assert 0 < whole < tried
