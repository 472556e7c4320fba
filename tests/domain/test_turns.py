"""The ledger: shares follow membership, weight and leave; order of the list means nothing."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leerkring.domain.circles import FacilitatorMode
from leerkring.domain.facts import AwaySpan, MemberFacts
from leerkring.domain.meetings import Role
from leerkring.domain.turns import Ledger, Session
from support.planning_facts import NAMES, circle_of, facts_of, person

LEAD, BRING = Role.FACILITATOR, Role.CASE_CONTRIBUTOR
TEAM = tuple(person(name) for name in NAMES[:4])
START = date(2026, 9, 1)


def session(number: int, lead: str, bring: str = "") -> Session:
    turns = {LEAD: (lead,), BRING: (bring,) if bring else ()}
    return Session(START + timedelta(weeks=10 * number), turns)


def test_each_turn_is_shared_by_who_counted_there() -> None:
    circle = circle_of(TEAM)
    ledger = Ledger.of(circle, facts_of(TEAM, circle), [session(0, "anna"), session(1, "bram")])
    assert ledger.balance(LEAD, "daan").share == pytest.approx(0.5)
    assert ledger.balance(LEAD, "anna").deviation == pytest.approx(0.5)
    assert ledger.balance(LEAD, "daan").turns == 0


def test_counting_on_from_a_ledger_leaves_that_as_it_is() -> None:
    circle = circle_of(TEAM)
    facts, sessions = facts_of(TEAM, circle), [session(n, "anna", "bram") for n in range(3)]
    past = Ledger.of(circle, facts, sessions[:2])
    assert past.after(sessions[2:]).accounts == Ledger.of(circle, facts, sessions).accounts
    assert past.accounts == Ledger.of(circle, facts, sessions[:2]).accounts


def test_a_newcomer_starts_level_when_they_join() -> None:
    members = tuple(
        MemberFacts(p.id, START + timedelta(weeks=20) if p.name == "Daan" else None) for p in TEAM
    )
    circle = replace(circle_of(TEAM), members=members)
    past = [session(0, "anna"), session(1, "bram"), session(2, "chantal")]
    ledger = Ledger.of(circle, facts_of(TEAM, circle), past)
    assert ledger.balance(LEAD, "daan").share == pytest.approx(0.25)


def test_a_leave_of_four_weeks_gives_no_share_and_a_shorter_one_does() -> None:
    long = AwaySpan(START - timedelta(days=10), START + timedelta(days=17))
    short = AwaySpan(START - timedelta(days=10), START + timedelta(days=16))
    people = (replace(TEAM[0], away=(long,)), replace(TEAM[1], away=(short,)), *TEAM[2:])
    circle = circle_of(people)
    ledger = Ledger.of(circle, facts_of(people, circle), [session(0, "daan")])
    assert ledger.balance(LEAD, "anna").share == 0
    assert ledger.balance(LEAD, "bram").share == pytest.approx(1 / 3)


def test_a_share_follows_the_weight() -> None:
    people = (replace(TEAM[0], weight=0.5), *TEAM[1:3])
    circle = circle_of(people)
    ledger = Ledger.of(circle, facts_of(people, circle), [session(0, "bram")])
    assert ledger.balance(LEAD, "anna").share == pytest.approx(0.2)
    assert ledger.balance(LEAD, "bram").share == pytest.approx(0.4)


def test_who_always_leads_is_not_expected_to_bring_a_case() -> None:
    circle = circle_of(TEAM, facilitator_mode=FacilitatorMode.FIXED, fixed_facilitator_id="anna")
    ledger = Ledger.of(circle, facts_of(TEAM, circle), [session(0, "anna", "bram")])
    assert ledger.balance(BRING, "anna").share == 0
    assert ledger.balance(BRING, "bram").share == pytest.approx(1 / 3)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=12), st.integers())
def test_shares_add_up_to_the_turns_and_shuffling_changes_nothing(
    turns: list[tuple[int, int]], seed: int
) -> None:
    sessions = [session(n, TEAM[a].id, TEAM[b].id) for n, (a, b) in enumerate(turns)]
    circle = circle_of(TEAM)
    ledger = Ledger.of(circle, facts_of(TEAM, circle), sessions)
    members = list(circle.members)
    Random(seed).shuffle(members)
    shuffled = replace(circle, members=tuple(members))
    again = Ledger.of(shuffled, facts_of(tuple(reversed(TEAM)), shuffled), sessions)
    for role in (LEAD, BRING):
        total = sum(ledger.balance(role, p.id).share for p in TEAM)
        assert total == pytest.approx(len(turns))
        for one in TEAM:
            assert ledger.balance(role, one.id) == again.balance(role, one.id)
