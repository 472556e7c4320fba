"""Each rule of a proposal of duos, with a mistake planted in a good one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from leerkring.domain.busy import BusyTimes, WeeklySpan
from leerkring.domain.coaching_planning import (
    CoachLimit,
    CoachPair,
    DuoProposal,
    ProposedDuo,
    StandingDuo,
    TermRequest,
)
from leerkring.domain.coaching_rules import CHECKS, DuoRule, check_duos
from leerkring.domain.facts import Facts
from support.coaching import AUTUMN, WINTER, coach, term
from support.planning_facts import facts_of, person

TEACHERS = person("Anna", 0, 1), person("Bram", 0, 1)
COACHES = coach("Karin", 0, 1), coach("Lotte", 0, 1)
FACTS = facts_of((*TEACHERS, *COACHES))
REQUEST = term("anna bram", "karin lotte")
NINE = time(9)
Case = tuple[Facts, TermRequest, DuoProposal]


def duo(teacher: str, coach_id: str, weekday: int = 0, start: time = NINE) -> ProposedDuo:
    end = start.hour * 60 + start.minute + 45
    return ProposedDuo(
        term_id="autumn", pair=CoachPair(teacher, coach_id), weekday=weekday,
        start=start, end=time(end // 60, end % 60),
    )  # fmt: skip


GOOD = DuoProposal(duos=(duo("anna", "karin"), duo("bram", "lotte")))


def rules(facts: Facts, request: TermRequest, proposal: DuoProposal) -> list[DuoRule]:
    return [found.rule for found in check_duos(facts, (request,), proposal)]


def with_duos(*duos: ProposedDuo) -> DuoProposal:
    return DuoProposal(duos=duos)


def left_out() -> Case:
    return FACTS, REQUEST, with_duos(GOOD.duos[0])


def two_coaches() -> Case:
    return FACTS, REQUEST, with_duos(*GOOD.duos, duo("anna", "lotte", 1))


def not_a_coach() -> Case:
    return FACTS, REQUEST, with_duos(duo("anna", "bram", 1), GOOD.duos[1])


def no_longer_a_coach() -> Case:
    karin = replace(COACHES[0], co_coach_until=date(2026, 10, 16))
    return facts_of((*TEACHERS, karin, COACHES[1])), REQUEST, GOOD


def one_too_many() -> Case:
    return FACTS, term("anna bram", "karin", 1), with_duos(duo("anna", "karin"),
                                                           duo("bram", "karin", 1))  # fmt: skip


def one_too_many_beside_those_that_run() -> Case:
    running = StandingDuo(
        pair=CoachPair("chantal", "karin"), weekday=1, start=time(9), end=time(10),
        first=AUTUMN, last=date(2026, 10, 1),
    )  # fmt: skip
    return FACTS, term("anna bram", "karin lotte", 1, standing=(running,)), GOOD


def own_manager() -> Case:
    return FACTS, replace(REQUEST, never=frozenset({CoachPair("anna", "karin")})), GOOD


def repeated() -> Case:
    return FACTS, replace(REQUEST, before=(CoachPair("anna", "karin"),)), GOOD


def outside_working_time() -> Case:
    return FACTS, REQUEST, with_duos(duo("anna", "karin", 2), GOOD.duos[1])


def outside_the_hours_of_the_term() -> Case:
    return FACTS, REQUEST, with_duos(duo("anna", "karin", 0, time(8)), GOOD.duos[1])


def off_the_quarter() -> Case:
    return FACTS, REQUEST, with_duos(duo("anna", "karin", 0, time(9, 5)), GOOD.duos[1])


def during_a_weekly_appointment() -> Case:
    busy = BusyTimes(weekly=(WeeklySpan(0, time(9, 30), time(11)),))
    return facts_of((replace(TEACHERS[0], busy=busy), TEACHERS[1], *COACHES)), REQUEST, GOOD


def at_once() -> Case:
    return FACTS, REQUEST, with_duos(duo("anna", "karin"), duo("bram", "karin", 0, time(9, 15)))


def at_once_with_one_that_runs() -> Case:
    running = StandingDuo(
        pair=CoachPair("chantal", "karin"), weekday=0, start=time(9, 30), end=time(10),
        first=date(2026, 9, 1), last=WINTER, every_weeks=2,
    )  # fmt: skip
    return FACTS, replace(REQUEST, standing=(running,)), GOOD


@pytest.mark.parametrize(
    ("make", "rule"),
    [
        (left_out, DuoRule.ONE_COACH),
        (two_coaches, DuoRule.ONE_COACH),
        (not_a_coach, DuoRule.MAY_COACH),
        (no_longer_a_coach, DuoRule.MAY_COACH),
        (one_too_many, DuoRule.WITHIN_LIMIT),
        (one_too_many_beside_those_that_run, DuoRule.WITHIN_LIMIT),
        (own_manager, DuoRule.MUST_NOT_BE),
        (repeated, DuoRule.TOO_SOON_AGAIN),
        (outside_working_time, DuoRule.WORKING_TIME),
        (outside_the_hours_of_the_term, DuoRule.WORKING_TIME),
        (off_the_quarter, DuoRule.WORKING_TIME),
        (during_a_weekly_appointment, DuoRule.WORKING_TIME),
        (at_once, DuoRule.TWO_AT_ONCE),
        (at_once_with_one_that_runs, DuoRule.TWO_AT_ONCE),
    ],
)
def test_a_planted_mistake_is_found(make: Callable[[], Case], rule: DuoRule) -> None:
    found = rules(*make())
    assert rule in found
    assert set(found) <= {rule, DuoRule.MAY_COACH}


def test_a_good_proposal_breaks_nothing_and_each_rule_has_its_check() -> None:
    assert not rules(FACTS, REQUEST, GOOD)
    assert len(CHECKS) == len(DuoRule)


def test_a_pair_may_be_repeated_when_the_others_have_no_room_or_no_time() -> None:
    before = (CoachPair("anna", "karin"),)
    full = (CoachLimit("karin", 1), CoachLimit("lotte", 1))
    assert not rules(FACTS, replace(REQUEST, before=before, coaches=full), GOOD)
    apart = facts_of((*TEACHERS, COACHES[0], coach("Lotte", 3)))
    alone = term("anna", "karin lotte", before=before)
    assert not rules(apart, alone, with_duos(duo("anna", "karin")))


def test_duos_of_a_term_before_count_as_having_been() -> None:
    spring = replace(REQUEST, id="spring", first=date(2027, 2, 8), last=date(2027, 6, 25))
    again = tuple(replace(one, term_id="spring") for one in GOOD.duos)
    found = list(check_duos(FACTS, (REQUEST, spring), with_duos(*GOOD.duos, *again)))
    assert {one.rule for one in found} == {DuoRule.TOO_SOON_AGAIN}
    assert {one.name for one in found} == {"Karin", "Lotte"}


def test_a_term_that_runs_at_the_same_time_takes_up_people() -> None:
    other = replace(REQUEST, id="other", coaches=(CoachLimit("karin", 4), CoachLimit("lotte", 4)))
    again = tuple(
        replace(one, term_id="other", pair=CoachPair(one.pair.teacher_id, who))
        for one, who in zip(GOOD.duos, ("lotte", "karin"), strict=True)
    )
    found = list(check_duos(FACTS, (REQUEST, other), with_duos(*GOOD.duos, *again)))
    assert {one.rule for one in found} == {DuoRule.TWO_AT_ONCE}
