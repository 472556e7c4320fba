"""Each rule of peer visits notices the plan that breaks it, and a sound plan breaks none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from leerkring.domain.visit_planning import (
    KnownVisit,
    ProposedVisit,
    RoundProposal,
    VisitRequest,
)
from leerkring.domain.visit_rules import VISIT_RULES, judge_visits
from support.rounds import people_at, plan, round_of, team

PEOPLE = people_at(6, locations=2)
FACTS = team(PEOPLE, covers=2)
ROUND = round_of(0, PEOPLE, exclude_same_location=True)
REQUEST = VisitRequest(rounds=(ROUND,), hosted_most=99)
SOUND = plan(FACTS, ROUND)
SATURDAY = 5
Change = Callable[[tuple[ProposedVisit, ...]], tuple[ProposedVisit, ...]]


def broken(visits: tuple[ProposedVisit, ...], request: VisitRequest = REQUEST) -> set[str]:
    proposal: RoundProposal = replace(SOUND, visits=visits)
    return {found.rule for found in judge_visits(proposal, request, FACTS)}


def covered_by(person_id: str | None) -> Change:
    return lambda visits: (replace(visits[0], cover_id=person_id), *visits[1:])


def moved(**by: int) -> Change:
    def move(visits: tuple[ProposedVisit, ...]) -> tuple[ProposedVisit, ...]:
        one, step = visits[0], timedelta(**by)
        assert one.start is not None
        assert one.end is not None
        return (replace(one, start=one.start + step, end=one.end + step), *visits[1:])

    return move


def to_saturday(visits: tuple[ProposedVisit, ...]) -> tuple[ProposedVisit, ...]:
    start = visits[0].start
    assert start is not None
    return moved(days=SATURDAY - start.weekday())(visits)


def all_at_once(visits: tuple[ProposedVisit, ...]) -> tuple[ProposedVisit, ...]:
    return tuple(replace(v, start=visits[0].start, end=visits[0].end) for v in visits)


def herself(visits: tuple[ProposedVisit, ...]) -> tuple[ProposedVisit, ...]:
    return (replace(visits[0], host_id=visits[0].visitor_id), *visits[1:])


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("one_visit", lambda visits: visits[1:]),
        ("one_host", lambda visits: (*visits, visits[0])),
        ("one_host", lambda visits: (replace(visits[0], host_id=visits[1].host_id), *visits[1:])),
        ("never_excluded", herself),
        ("in_the_round", moved(minutes=5)),
        ("in_the_round", moved(days=-70)),
        ("in_the_round", moved(hours=9)),
        ("both_can", to_saturday),
        ("both_can", all_at_once),
        ("group_is_covered", covered_by(None)),
        ("group_is_covered", covered_by(SOUND.visits[0].visitor_id)),
        ("group_is_covered", covered_by(SOUND.visits[0].host_id)),
        ("covers_in_a_day", all_at_once),
    ],
)
def test_a_broken_rule_is_noticed(rule: str, change: Change) -> None:
    assert rule in broken(change(SOUND.visits))


def test_a_sound_plan_breaks_none() -> None:
    assert broken(SOUND.visits) == set()


def test_seeing_somebody_again_before_others_is_noticed_unless_it_is_said() -> None:
    one = SOUND.visits[0]
    seen = KnownVisit(visitor_id=one.visitor_id, host_id=one.host_id)
    assert broken(SOUND.visits, replace(REQUEST, known=(seen,))) == {"nobody_again"}


def test_being_visited_too_often_in_a_school_year_is_noticed() -> None:
    assert broken(SOUND.visits, replace(REQUEST, hosted_most=0)) == {"hosted_not_too_often"}


def test_every_rule_is_tried_here() -> None:
    tried = {
        "one_visit", "one_host", "never_excluded", "nobody_again", "in_the_round", "both_can",
        "group_is_covered", "covers_in_a_day", "hosted_not_too_often",
    }  # fmt: skip
    assert {rule.__name__ for rule in VISIT_RULES} == tried
