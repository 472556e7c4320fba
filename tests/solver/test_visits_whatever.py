"""Rounds with whatever is in the way, held against checks that share nothing with the planner."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from random import Random

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from leerkring.domain.availability import is_available
from leerkring.domain.circles import Agreement
from leerkring.domain.facts import AwaySpan, CircleFacts, Facts, MemberFacts, PersonFacts
from leerkring.domain.visit_planning import (
    KnownVisit,
    ProposedVisit,
    RoundMember,
    RoundRequest,
    UnmetKind,
)
from leerkring.domain.visits import RoundPart, VisitForm
from support.pairing import Pairs, paired
from support.rounds import FIRST, RoundFields, as_known, people_at, plan, round_of, rounds_of, team

some = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
few = settings(some, max_examples=6)
sizes, seeds = st.integers(2, 40), st.integers(0, 99_999)


def obstructed(size: int, seed: int, rounds: int) -> tuple[Facts, list[PersonFacts], Random]:
    """Return a team with part-timers, absences, leavers, newcomers and circles."""
    random = Random(seed)
    people = people_at(size, locations=random.randint(1, 4), seed=seed)
    for n, person in enumerate(people):
        day = FIRST + timedelta(days=random.randrange(28 * rounds))
        luck = random.random()
        if luck < 0.1:
            people[n] = replace(person, left=day)
        elif luck < 0.2:
            people[n] = replace(person, joined=day)
        elif luck < 0.3:
            people[n] = replace(person, away=(AwaySpan(day, day + timedelta(days=20)),))
    circles = {}
    for number in range(random.randrange(1 + size // 4)):
        members = random.sample(people, min(size, random.randint(2, 4)))
        there = tuple(MemberFacts(p.id) for p in members)
        circles[f"c{number}"] = CircleFacts(f"c{number}", Agreement(name=f"c{number}"), there)
    travel = random.choice((0, 15, 30))
    facts = team(people, covers=random.randint(1, 4), travel_minutes=travel)
    return replace(facts, circles=circles), people, random


def allowed_in(facts: Facts, agreed: RoundRequest) -> Pairs:
    """Return whom each member could look at by the agreements."""
    circles: defaultdict[str, set[str]] = defaultdict(set)
    for circle in facts.circles.values():
        for member in circle.members:
            circles[member.person_id].add(circle.id)
    found: Pairs = {}
    ids = [m.person_id for m in agreed.members]
    for a in ids:
        here = facts.people[a].location_id
        found[a] = {
            b
            for b in ids
            if a != b
            and not (agreed.exclude_same_location and facts.people[b].location_id == here)
            and not (agreed.exclude_same_circle and circles[a] & circles[b])
        }
    return found


def there_some_day(person: PersonFacts, agreed: RoundRequest) -> bool:
    days = [agreed.first + timedelta(days=n) for n in range((agreed.last - agreed.first).days + 1)]
    return any(
        person.working.works_on(day)
        and not any(a.includes(day) for a in person.away)
        and (person.joined is None or person.joined <= day)
        and (person.left is None or day <= person.left)
        for day in days
    )


@some
@given(size=sizes, seed=seeds, number=st.integers(1, 5))
@example(size=4, seed=0, number=3)  # who left was once counted as somebody still to be seen
def test_nobody_is_seen_again_before_the_others_as_long_as_that_can_be(
    size: int, seed: int, number: int
) -> None:
    """Round after round, with exclusions and earlier visits: full when it can be, and new."""
    facts, people, random = obstructed(size, seed, number)
    agreed_on: RoundFields = {
        "form": VisitForm.VIDEO,
        "exclude_same_location": random.random() < 0.4,
        "exclude_same_circle": True,
    }
    known: tuple[KnownVisit, ...] = tuple(
        KnownVisit(visitor_id=a.id, host_id=b.id)
        for a in people
        for b in random.sample(people, min(size, 2))
        if a is not b and random.random() < 0.3
    )
    for agreed in rounds_of(number, people, **agreed_on):
        proposal = plan(facts, agreed, known=known, seed=seed)
        visits = proposal.visits
        here = [p.id for p in people if there_some_day(p, agreed)]
        allowed = allowed_in(facts, agreed)
        seen = {(k.visitor_id, k.host_id) for k in known}
        old = {v: {h for h in allowed[v] if h in here} for v in here}
        new = {v: {h for h in old[v] if (v, h) not in seen} for v in here}
        assert all(v.host_id in old[v.visitor_id] for v in visits)  # a derangement, and allowed
        for side in ("visitor_id", "host_id"):
            assert max(Counter(getattr(v, side) for v in visits).values(), default=0) <= 1
        if paired(here, old) == len(here):
            assert len(visits) == len(here)
        if paired(here, new) == len(here):
            assert all(v.host_id in new[v.visitor_id] for v in visits)
        known += as_known(proposal)


@some
@given(size=sizes, seed=seeds, number=st.integers(1, 3))
def test_covers_hold_over_several_rounds_with_absences(size: int, seed: int, number: int) -> None:
    facts, people, random = obstructed(size, seed, number)
    agreed_on: RoundFields = {"exclude_same_circle": random.random() < 0.5}
    rounds = list(rounds_of(number, people, **agreed_on))
    proposal = plan(facts, *rounds, seed=seed)
    taken: defaultdict[str, list[tuple[datetime, datetime, str | None]]] = defaultdict(list)
    covers: Counter[tuple[str | None, date]] = Counter()
    for visit in proposal.visits:
        for person_id, begin, end, place in spans(facts, visit):
            assert is_available(facts.people[person_id], begin, end, facts, place=place)
            taken[person_id].append((begin, end, place))
        if visit.start is not None and facts.people[visit.visitor_id].needs_cover:
            cover = facts.people[visit.cover_id or ""]
            own = facts.people[visit.visitor_id].location_id
            assert cover.may_cover
            assert cover.location_id == own
            assert cover.id not in (visit.visitor_id, visit.host_id)
            covers[own, visit.start.date()] += 1
    assert all(n <= facts.locations[place or ""].covers_per_day for (place, _), n in covers.items())
    for mine in taken.values():
        mine.sort()
        for (_, end, here), (start, _, there) in pairwise(mine):
            way = timedelta(minutes=facts.travel_minutes if here != there else 0)
            assert end + way <= start


def spans(facts: Facts, visit: ProposedVisit) -> list[tuple[str, datetime, datetime, str | None]]:
    """Return who is where and when for a visit, whoever covers also while the visitor travels."""
    if visit.start is None or visit.end is None:
        return []
    own = facts.people[visit.visitor_id].location_id
    where = facts.people[visit.host_id].location_id
    way = timedelta(minutes=facts.travel_minutes if own != where else 0)
    both = [(p, visit.start, visit.end, where) for p in (visit.visitor_id, visit.host_id)]
    cover = (
        []
        if visit.cover_id is None
        else [(visit.cover_id, visit.start - way, visit.end + way, own)]
    )
    return both + cover


@few
@given(size=st.integers(12, 30), extra=st.integers(0, 5), seed=seeds, number=st.integers(2, 4))
def test_all_visit_and_are_visited_as_often_also_when_not_all_can_each_time(
    size: int, extra: int, seed: int, number: int
) -> None:
    """With more visitors than hosts, or more hosts than visitors, everybody skips in turn.

    Where few people see each other again and again, whom one saw least comes before that.
    """
    random = Random(seed)
    people = people_at(size + extra)
    part = random.choice((RoundPart.VISITS_ONLY, RoundPart.HOSTS_ONLY))
    members = tuple(RoundMember(p.id) for p in people[:size])
    members += tuple(RoundMember(p.id, part) for p in people[size:])
    rounds = [round_of(n, people, members=members, form=VisitForm.VIDEO) for n in range(number)]
    proposal = plan(team(people), *rounds, seed=seed)
    visiting = [m.person_id for m in members if m.part is not RoundPart.HOSTS_ONLY]
    hosting = [m.person_id for m in members if m.part is not RoundPart.VISITS_ONLY]
    visits = Counter(v.visitor_id for v in proposal.visits)
    hosted = Counter(v.host_id for v in proposal.visits)
    for ids, found in ((visiting, visits), (hosting, hosted)):
        times = [found[i] for i in ids]
        assert max(times) - min(times) <= 1
    short = {u.kind for u in proposal.unmet} - {UnmetKind.REPEATED}
    assert short <= {UnmetKind.NO_HOST, UnmetKind.NOT_VISITED}
