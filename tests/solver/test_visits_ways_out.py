"""Every way out that a round offers is tried here: taken alone, it helps and breaks nothing new."""

from dataclasses import replace

import pytest

from leerkring.app.visits.taking import WayTaker
from leerkring.domain.facts import Facts
from leerkring.domain.visit_clashes import in_two_places, visiting_twice
from leerkring.domain.visit_planning import (
    RoundFigures,
    RoundProposal,
    RoundRequest,
    UnmetKind,
    VisitChoiceKind,
    VisitRequest,
)
from leerkring.domain.visit_rules import judge_visits
from leerkring.domain.visits import RoundPart, VisitForm
from leerkring.solver.visits.answer import SEARCHES_AT_STOP
from leerkring.solver.visits.planner import RoundPlanner
from support.rounds import FIRST, people_at, plan, round_of, team

KIND = VisitChoiceKind
FEW_HOSTS = 6  # the scene from which on only three can be visited
SCENES = range(10)
WITHOUT = (UnmetKind.NO_HOST, UnmetKind.NO_MOMENT, UnmetKind.NO_COVER)


def scene(seed: int) -> tuple[Facts, RoundRequest, RoundProposal]:
    """Return a short round of part-timers in which not all fit."""
    people = people_at(10, locations=2, seed=seed)
    facts = team(people, covers=1)
    agreed = round_of(0, people, last=FIRST.replace(day=10))
    if seed >= FEW_HOSTS:
        parts = [RoundPart.HOSTS_ONLY if n < 3 else RoundPart.VISITS_ONLY for n in range(10)]
        members = tuple(
            replace(member, part=part) for member, part in zip(agreed.members, parts, strict=True)
        )
        agreed = replace(agreed, members=members, last=FIRST.replace(day=18))
    return facts, agreed, plan(facts, agreed)


def without(proposal: RoundProposal) -> int:
    return sum(one.kind in WITHOUT for one in proposal.unmet)


@pytest.mark.parametrize("seed", SCENES)
def test_every_way_out_helps(seed: int) -> None:
    facts, agreed, found = scene(seed)
    request = VisitRequest(rounds=(agreed,))
    taker = WayTaker(facts, request, agreed)
    before = {v.rule for v in judge_visits(found, request, facts)}
    for one in found.unmet:
        for choice in one.choices:
            if choice.kind is KIND.NEXT_ROUND:
                continue
            if choice.kind is KIND.LONGER_ROUND:
                assert choice.day is not None
                assert without(plan(facts, replace(agreed, last=choice.day))) < without(found)
                continue
            after = taker.take(found, one, choice)
            mine = next(v for v in after.visits if v.visitor_id == one.person_id)
            assert mine.start is not None or mine.form is VisitForm.VIDEO
            assert not list(visiting_twice(after.visits))
            assert not list(in_two_places(after.visits, facts))
            if choice.kind is KIND.OTHER_HOST:
                figures = (RoundFigures(round_id=agreed.id, visits=0, with_moment=0),)
                broken = judge_visits(replace(after, figures=figures), request, facts)
                assert {v.rule for v in broken} - before <= {"one_host", "nobody_again"}


@pytest.mark.parametrize("seed", SCENES)
def test_one_host_is_a_way_out_for_one(seed: int) -> None:
    _, _, found = scene(seed)
    choices = [c for one in found.unmet for c in one.choices]
    hosts = [c.host_id for c in choices if c.kind is KIND.OTHER_HOST]
    assert len(hosts) == len(set(hosts))
    assert hosts or seed < FEW_HOSTS


def test_all_ways_out_taken_after_each_other_make_a_round_that_can_be() -> None:
    for seed in SCENES:
        facts, agreed, found = scene(seed)
        taker = WayTaker(facts, VisitRequest(rounds=(agreed,)), agreed)
        while ways := [
            (one, c)
            for one in found.unmet
            for c in one.choices
            if c.kind in (KIND.OTHER_HOST, KIND.WITHOUT_COVER)
        ]:
            found = taker.take(found, *ways[0])
        assert not list(visiting_twice(found.visits))
        assert not list(in_two_places(found.visits, facts))


def test_who_was_visited_often_enough_with_this_round_is_no_way_out() -> None:
    facts, agreed, _ = scene(FEW_HOSTS)
    found = plan(facts, agreed, hosted_most=1)
    choices = [c for one in found.unmet for c in one.choices]
    assert choices
    assert KIND.OTHER_HOST not in {c.kind for c in choices}


def crowded() -> tuple[Facts, RoundRequest]:
    """Return a round in which 120 want to look at 60, so that 60 have nobody of their own."""
    people = people_at(180, locations=4)
    parts = [RoundPart.HOSTS_ONLY if n < 60 else RoundPart.VISITS_ONLY for n in range(180)]
    agreed = round_of(0, people)
    members = tuple(replace(m, part=p) for m, p in zip(agreed.members, parts, strict=True))
    return team(people, covers=9), replace(agreed, members=members)


def beside_others(proposal: RoundProposal) -> int:
    kinds = [{c.kind for c in u.choices} for u in proposal.unmet if u.kind is UnmetKind.NO_HOST]
    assert len(kinds) == 60
    assert all(KIND.NEXT_ROUND in found for found in kinds)
    return sum(KIND.OTHER_HOST in found for found in kinds)


def test_a_host_is_sought_for_everybody_who_has_none_however_many() -> None:
    assert beside_others(plan(*crowded())) == 60


def test_after_stop_a_host_is_sought_for_the_first_only() -> None:
    """Stop ends a long search soon; what was quick to find is still offered."""
    facts, agreed = crowded()
    request, going = VisitRequest(rounds=(agreed,), hosted_most=99), iter([False])
    found = RoundPlanner().propose(facts, request, lambda _: None, lambda: next(going, True))
    assert beside_others(found) == SEARCHES_AT_STOP
