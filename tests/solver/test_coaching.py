"""The planner of duos: everybody a co-coach, evenly, no pair twice, and moments that can be."""

from collections import Counter
from dataclasses import replace
from datetime import date, time
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.domain.coaching_moments import moment_of, overlap
from leerkring.domain.coaching_planning import (
    CoachLimit,
    CoachPair,
    DuoChoiceKind,
    DuoProposal,
    DuoReasonKind,
    NoDuoKind,
    StandingDuo,
    TermRequest,
)
from leerkring.domain.coaching_rules import check_duos, views
from leerkring.domain.facts import Facts
from leerkring.domain.people import Weeks, WorkingPattern, WorkingSpan
from support.coaching import AUTUMN, WINTER, coach, pairs, planned, random_term, term
from support.planning_facts import facts_of, person

DAYS = (0, 1, 2, 3, 4)
SPRING: dict[str, Any] = {"first": date(2027, 2, 8), "last": date(2027, 6, 25)}


def team(teachers: str, coaches: str) -> Facts:
    everybody = [person(n.title(), *DAYS) for n in teachers.split()]
    return facts_of((*everybody, *(coach(n.title(), *DAYS) for n in coaches.split())))


def test_duos_are_spread_evenly_over_the_coaches() -> None:
    facts = team("anna bram chantal daan els", "karin lotte")
    proposal = planned(facts, term("anna bram chantal daan els", "karin lotte", 4))
    assert sorted(Counter(pairs(proposal).values()).values()) == [2, 3]
    assert (proposal.spread, proposal.least_spread, proposal.proven) == ((1,), (1,), True)


def test_duos_that_run_count_for_the_load_and_the_limit() -> None:
    running = StandingDuo(
        pair=CoachPair("els", "karin"), weekday=0, start=time(9), end=time(10),
        first=date(2026, 9, 1), last=WINTER,
    )  # fmt: skip
    facts = team("anna bram els", "karin lotte")
    proposal = planned(facts, term("anna bram", "karin lotte", standing=(running,)))
    assert Counter(pairs(proposal).values()) in (Counter(lotte=2), Counter(lotte=1, karin=1))
    assert proposal.spread == (1,)
    full = planned(facts, term("anna bram", "karin lotte", 1, standing=(running,)))
    assert list(pairs(full).values()) == ["lotte"]


def test_over_terms_everybody_has_everybody_before_anybody_again() -> None:
    facts = team("anna bram chantal", "karin lotte nora")
    ids = "anna bram chantal", "karin lotte nora"
    terms = [term(*ids, 1, id=f"t{n}", first=date(2026 + n, 9, 14), last=date(2026 + n, 12, 11))
             for n in range(6)]  # fmt: skip
    proposal = planned(facts, *terms)
    seen = Counter(duo.pair for duo in proposal.duos)
    assert set(seen.values()) == {2}
    assert proposal.repeats == 9
    kinds = [{r.kind for r in d.reasons} for d in proposal.duos]
    assert sum(DuoReasonKind.REPEATED in k for k in kinds) == 9
    assert sum(DuoReasonKind.NEW_PAIR in k for k in kinds) == 6


def test_wishes_are_granted_and_what_must_not_be_is_not() -> None:
    facts = team("anna bram", "karin lotte")
    both = frozenset({CoachPair("anna", "karin"), CoachPair("bram", "karin")})
    proposal = planned(facts, term("anna bram", "karin lotte", wished=both))
    assert set(pairs(proposal).values()) == {"karin"}
    assert all(d.reasons[0].kind is DuoReasonKind.WISHED for d in proposal.duos)
    proposal = planned(facts, term("anna bram", "karin lotte", wished=both, never=both))
    assert set(pairs(proposal).values()) == {"lotte"}


def test_a_coach_of_the_same_location_is_preferred_when_it_costs_no_evenness() -> None:
    far = replace(coach("Karin", *DAYS), location_id="other")
    facts = facts_of((person("Anna", *DAYS), far, coach("Lotte", *DAYS)))
    proposal = planned(facts, term("anna", "karin lotte"))
    assert pairs(proposal) == {"anna": "lotte"}
    assert DuoReasonKind.SAME_LOCATION in {r.kind for r in proposal.duos[0].reasons}


def test_the_moment_is_one_that_is_possible_in_most_weeks() -> None:
    facts = facts_of((person("Anna", 0, 3), coach("Karin", 0, 3)))
    spring = planned(facts, term("anna", "karin", **SPRING))
    (duo,) = spring.duos
    assert duo.weekday == 3  # Easter and Whit Monday
    assert (duo.possible, duo.out_of) == (17, 20)


def test_every_second_week_begins_in_the_weeks_that_both_work() -> None:
    odd = WorkingPattern((WorkingSpan(0, time(8), time(17), Weeks.ODD),))
    facts = facts_of((replace(person("Anna"), working=odd), coach("Karin", 0)))
    (duo,) = planned(facts, term("anna", "karin", every_weeks=2, **SPRING)).duos
    assert duo.first_day == date(2027, 2, 15)
    assert duo.first_day.isocalendar().week % 2 == 1
    none = planned(facts, term("anna", "karin", **SPRING)).without[0]
    assert none.kind is NoDuoKind.NO_MOMENT
    assert DuoChoiceKind.LESS_OFTEN in {c.kind for c in none.choices}


def test_a_coach_with_an_end_date_is_one_as_long_as_the_sessions_fit() -> None:
    student = replace(coach("Karin", *DAYS), co_coach_until=date(2026, 10, 30))
    facts = facts_of((person("Anna", *DAYS), student))
    assert planned(facts, term("anna", "karin", sessions=8)).without
    assert pairs(planned(facts, term("anna", "karin", sessions=5))) == {"anna": "karin"}


def test_who_is_without_is_told_why_with_ways_out_that_work() -> None:
    facts = team("anna bram", "karin")
    (none,) = planned(facts, term("anna bram", "karin", 1)).without
    assert none.kind is NoDuoKind.NO_ROOM
    assert [(c.kind, c.coach_id) for c in none.choices] == [(DuoChoiceKind.RAISE_LIMIT, "karin")]
    nobody = term("anna", "karin", never=frozenset({CoachPair("anna", "karin")}))
    assert planned(facts, nobody).without[0].kind is NoDuoKind.NO_COACH


def test_other_times_and_fewer_minutes_are_tried() -> None:
    early = WorkingPattern((WorkingSpan(0, time(7, 30), time(9)),))
    facts = facts_of((replace(person("Anna"), working=early), coach("Karin", 0)))
    (none,) = planned(facts, term("anna", "karin", time_from=time(8, 30))).without
    assert none.kind is NoDuoKind.NO_MOMENT
    wider, shorter = none.choices
    assert (wider.kind, wider.time_from) == (DuoChoiceKind.WIDER_TIMES, time(7, 30))
    assert (shorter.kind, shorter.minutes) == (DuoChoiceKind.SHORTER, 30)
    changes: tuple[dict[str, Any], ...] = (
        {"time_from": wider.time_from},
        {"minutes": shorter.minutes},
    )
    for change in changes:
        assert planned(facts, term("anna", "karin", **change)).duos


def test_another_term_with_room_is_offered() -> None:
    facts = team("anna bram chantal", "karin")
    autumn, spring = term("anna bram", "karin", 1), term("chantal", "karin", 2, id="s", **SPRING)
    (none,) = planned(facts, autumn, spring).without
    other = next(c for c in none.choices if c.kind is DuoChoiceKind.OTHER_TERM)
    assert (other.term_id, other.coach_id) == ("s", "karin")


def test_an_empty_or_hopeless_term_gives_an_empty_answer() -> None:
    facts = team("anna", "karin")
    for request in (
        term("", "karin"),
        term("anna", ""),
        term("gone", "karin"),
        term("anna", "gone"),
        term("anna", "karin", first=WINTER, last=AUTUMN),
        term("anna", "karin", minutes=600),
        term("karin", "karin"),
    ):
        proposal = planned(facts, request)
        assert not proposal.duos
        assert [one.teacher_id for one in proposal.without] == list(request.teachers)


def test_stopping_ends_with_the_terms_that_are_done() -> None:
    from leerkring.solver.coaching.planner import DuoPlanner

    told: list[DuoProposal] = []
    facts = team("anna bram", "karin lotte")
    terms = term("anna bram", "karin lotte"), term("anna bram", "karin lotte", id="s", **SPRING)
    proposal = DuoPlanner().propose(facts, terms, told.append, lambda: bool(told))
    assert [duo.term_id for duo in proposal.duos] == ["autumn", "autumn"]
    assert proposal.duos == told[0].duos
    assert not proposal.proven


@settings(max_examples=50)
@given(seed=st.integers(0, 10**6), teachers=st.integers(0, 12), coaches=st.integers(0, 6),
       narrow=st.booleans())  # fmt: skip
def test_whatever_is_asked_no_rule_is_broken(
    seed: int, teachers: int, coaches: int, narrow: bool
) -> None:
    facts, request = random_term(seed, teachers, coaches, narrow=narrow)
    spring = replace(request, id="spring", **SPRING)
    proposal = planned(facts, request, spring)
    assert not list(check_duos(facts, (request, spring), proposal))
    limits = {limit.person_id: limit.most for limit in request.coaches}
    for view, spread, least in zip(
        views(facts, (request, spring), proposal), proposal.spread, proposal.least_spread,
        strict=True,
    ):  # fmt: skip
        assert view.spread == spread
        assert spread >= least
        new = Counter(duo.pair.coach_id for duo in view.duos)
        assert all(view.loads[c] <= limits[c] for c in new)
        for n, one in enumerate(view.duos):
            assert 1 <= one.possible <= one.out_of
            for other in view.duos[:n]:
                if {*_people(one.pair)} & {*_people(other.pair)}:
                    both = moment_of(one, request), moment_of(other, request)
                    assert not overlap(*both, request.every_weeks)


def _people(pair: CoachPair) -> tuple[str, str]:
    return pair.teacher_id, pair.coach_id


@settings(max_examples=50)
@given(seed=st.integers(0, 10**6), teachers=st.integers(1, 10), coaches=st.integers(1, 5))
def test_the_load_is_as_even_as_it_can_be(seed: int, teachers: int, coaches: int) -> None:
    facts, request = random_term(seed, teachers, coaches)
    proposal = planned(facts, replace(request, wished=frozenset()))
    if proposal.proven and not proposal.without:
        assert proposal.spread == proposal.least_spread


@settings(max_examples=50)
@given(seed=st.integers(0, 10**6), teachers=st.integers(1, 10), coaches=st.integers(1, 5),
       narrow=st.booleans())  # fmt: skip
def test_order_and_names_do_not_matter(
    seed: int, teachers: int, coaches: int, narrow: bool
) -> None:
    facts, request = random_term(seed, teachers, coaches, narrow=narrow)
    first = planned(facts, request)
    random = Random(seed)
    turned = replace(
        request,
        teachers=tuple(random.sample(request.teachers, len(request.teachers))),
        coaches=tuple(random.sample(request.coaches, len(request.coaches))),
    )
    assert pairs(planned(facts, turned)) == pairs(first)
    renamed = _renamed(facts, request, random)
    assert _worth(planned(*renamed), *renamed) == _worth(first, facts, request)


def _renamed(facts: Facts, request: TermRequest, random: Random) -> tuple[Facts, TermRequest]:
    names = list(facts.people)
    new = dict(zip(names, random.sample(names, len(names)), strict=True))

    def of(pair: CoachPair) -> CoachPair:
        return CoachPair(new[pair.teacher_id], new[pair.coach_id])

    people = {new[p.id]: replace(p, id=new[p.id]) for p in facts.people.values()}
    return replace(facts, people=people), replace(
        request,
        teachers=tuple(new[t] for t in request.teachers),
        coaches=tuple(CoachLimit(new[c.person_id], c.most) for c in request.coaches),
        before=tuple(of(p) for p in request.before),
        never=frozenset(of(p) for p in request.never),
        wished=frozenset(of(p) for p in request.wished),
        standing=tuple(replace(s, pair=of(s.pair)) for s in request.standing),
    )


def _worth(proposal: DuoProposal, facts: Facts, request: TermRequest) -> tuple[object, ...]:
    (view,) = views(facts, (request,), proposal)
    times = Counter(request.before)
    return (
        len(proposal.duos),
        sum(times[duo.pair] for duo in proposal.duos),
        sum(duo.pair in request.wished for duo in proposal.duos),
        sum(load * load for load in view.loads.values()),
        proposal.spread,
    )
