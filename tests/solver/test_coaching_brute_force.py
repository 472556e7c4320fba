"""On tiny terms nothing is better than what the planner proposes: every plan there is was tried."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.domain.coaching_moments import (
    Moment,
    clashes,
    moment_of,
    moments_of,
    overlap,
    possible_days,
    standing_load,
    works_then,
)
from leerkring.domain.coaching_planning import CoachPair, TermRequest
from leerkring.domain.coaching_rules import sessions_needed
from leerkring.domain.facts import Facts
from leerkring.solver.coaching.term import Term
from leerkring.solver.coaching.weeks import WeeksOf
from support.coaching import pairs, planned, random_term

Slots = dict[CoachPair, dict[Moment, int]]
Value = tuple[int, int, int, int, int]


def slots_of(facts: Facts, request: TermRequest) -> Slots:
    """Return the moments of every pair that could be, with on how many days."""
    found: Slots = {}
    for teacher_id, limit in product(request.teachers, request.coaches):
        teacher, coach = facts.people[teacher_id], facts.people[limit.person_id]
        pair = CoachPair(teacher_id, coach.id)
        if teacher_id == coach.id or pair in request.never or not coach.may_co_coach:
            continue
        asked, mine = sessions_needed(facts, request, teacher, coach), {}
        for moment in moments_of(request):
            both = works_then(teacher, request, moment, as_coach=False) and works_then(
                coach, request, moment, as_coach=True
            )
            if both and not any(
                {teacher_id, coach.id} & {s.pair.teacher_id, s.pair.coach_id}
                and clashes(moment, request, s)
                for s in request.standing
            ):
                days = possible_days((teacher, coach), request, moment, facts)
                if days >= asked:
                    mine[moment] = days
        if mine:
            found[pair] = mine
    return found


def settings_of(chosen: list[CoachPair], slots: Slots, every: int) -> Iterator[list[Moment]]:
    """Yield every way to give the chosen pairs their moments."""
    if not chosen:
        yield []
        return
    *rest, pair = chosen
    people = {pair.teacher_id, pair.coach_id}
    for before in settings_of(rest, slots, every):
        for moment in slots[pair]:
            if not any(
                people & {other.teacher_id, other.coach_id} and overlap(moment, at, every)
                for other, at in zip(rest, before, strict=True)
            ):
                yield [*before, moment]


def value(chosen: list[CoachPair], request: TermRequest, rest: Mapping[CoachPair, int]) -> Value:
    """Return how bad a choice of pairs is, what counts most first."""
    times, new = Counter(request.before), Counter(p.coach_id for p in chosen)
    loads = [standing_load(request, c.person_id) + new[c.person_id] for c in request.coaches]
    return (
        -len(chosen),
        sum(times[p] for p in chosen),
        -sum(p in request.wished for p in chosen),
        sum(load * load for load in loads),
        sum(rest[p] for p in chosen),
    )


def choices(request: TermRequest, slots: Slots) -> Iterator[list[CoachPair]]:
    """Yield every choice of pairs within the limits."""
    left = {
        c.person_id: max(0, c.most - standing_load(request, c.person_id)) for c in request.coaches
    }
    options = [
        [None, *(pair for pair in slots if pair.teacher_id == teacher)]
        for teacher in request.teachers
    ]
    for some in product(*options):
        chosen = [pair for pair in some if pair is not None]
        load = Counter(pair.coach_id for pair in chosen)
        if all(load[c] <= left[c] for c in load):
            yield chosen


@settings(max_examples=150)
@given(seed=st.integers(0, 10**6), teachers=st.integers(1, 4), coaches=st.integers(1, 3))
def test_no_plan_is_better(seed: int, teachers: int, coaches: int) -> None:
    facts, request = random_term(seed, teachers, coaches, narrow=True)
    slots, every = slots_of(facts, request), request.every_weeks
    term = Term(facts, request, WeeksOf(facts))
    rest = {
        CoachPair(term.teachers[t].id, term.coaches[c].id): option.rest
        for (t, c), option in term.pairing().options.items()
    }
    assert rest.keys() == slots.keys()
    proposal = planned(facts, request)
    mine = [CoachPair(teacher, coach) for teacher, coach in pairs(proposal).items()]
    assert proposal.proven
    ours = value(mine, request, rest)
    better = (c for c in choices(request, slots) if value(c, request, rest) < ours)
    assert not [c for c in better if next(settings_of(c, slots, every), None) is not None]
    days = sum(duo.possible for duo in proposal.duos)
    most = max(
        (
            sum(slots[pair][moment] for pair, moment in zip(mine, found, strict=True))
            for found in settings_of(mine, slots, every)
        ),
        default=0,
    )
    assert days == most
    assert all(slots[d.pair][moment_of(d, request)] == d.possible for d in proposal.duos)
