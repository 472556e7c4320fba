"""Other dates once the turns are known: never worse, within the rules, and often better."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from leerkring.domain.facts import Facts
from leerkring.domain.planning import PlanRequest, Wishes
from leerkring.domain.proposals import judge
from leerkring.solver.circle_plans import CirclePlans, Fitting
from leerkring.solver.dividing import divide_turns
from leerkring.solver.first_answer import first_answer
from leerkring.solver.part import as_proposal, task_for
from leerkring.solver.refining import cost_on_these_dates, with_turns
from leerkring.solver.search import Found, search
from leerkring.solver.season import Choice, Season
from leerkring.solver.setup import Outline
from support.planning_facts import FIRST, random_team, request

STRICT = Wishes(never_twice_running=True, always_follow_up=True)


def never() -> bool:
    return False


def growing_team(seed: int, size: int) -> Facts:
    """Return a circle that somebody joins, and somebody leaves, in the middle of a window."""
    facts = random_team(seed, size, cadence_number=5)
    circle = facts.circles["noord"]
    first, second, *others = circle.members
    day = FIRST + timedelta(days=40 + seed % 90)
    joins = replace(first, first_day=day)
    leaves = replace(second, last_day=day + timedelta(days=100))
    grown = replace(circle, members=(joins, leaves, *others))
    return replace(facts, circles={"noord": grown})


def planned(facts: Facts, asked: PlanRequest) -> tuple[Season, tuple[Choice, ...]]:
    """Return a season with its best dates and their first turns, a meeting in each window."""
    season = Outline(facts.circles["noord"], facts, asked).season()
    found = search(season, first_answer(season), None, never)
    held = [i for i, choice in enumerate(found.choices) if choice is not None]
    part = replace(season, slots=tuple(season.slots[i] for i in held))
    return part, tuple(c for c in found.choices if c is not None)


@settings(max_examples=15)
@given(seed=st.integers(0, 5000), size=st.integers(5, 9))
def test_refining_never_costs_more_and_breaks_no_rule(seed: int, size: int) -> None:
    facts, asked = growing_team(seed, size), request(wishes=STRICT)
    season, choices = planned(facts, asked)
    divided = divide_turns(season, choices, never)
    refined = with_turns(season, choices, never)
    cost = cost_on_these_dates(season, refined.choices)
    assert cost <= cost_on_these_dates(season, divided.choices)
    task = task_for(facts.circles["noord"], facts, facts, asked)
    found = Found(refined.choices, round(cost), proven=False, gap=1.0)
    proposal = as_proposal(replace(task, season=season), found, facts)
    assert [v for v in judge(proposal, facts) if v.severe] == []


def test_where_shares_depend_on_the_day_other_dates_are_better() -> None:
    gained = 0.0
    for seed in range(12):
        season, choices = planned(growing_team(seed, 7), request())
        divided = divide_turns(season, choices, never)
        refined = with_turns(season, choices, never)
        before = cost_on_these_dates(season, divided.choices)
        gained += before - cost_on_these_dates(season, refined.choices)
    assert gained > 100


def test_turns_move_no_meeting_of_a_draft_onto_a_day_of_others() -> None:
    facts = growing_team(0, 7)
    north = facts.circles["noord"]
    south = replace(north, id="zuid", agreement=replace(north.agreement, name="Zuid"))
    plans = CirclePlans(replace(facts, circles={"noord": north, "zuid": south}), request())
    draft = plans.draft("noord", never)
    free = plans.fit(Fitting("noord", (), draft), never)
    drafted = {choice.moment.day for choice in draft.found.choices if choice is not None}
    onto = next(m for m in free.proposal.meetings if m.start.date() not in drafted)
    theirs = replace(free.proposal, meetings=(replace(onto, circle_id="zuid"),))
    around = plans.fit(Fitting("noord", (theirs,), draft), never)
    assert len(around.proposal.meetings) == len(free.proposal.meetings)
    assert onto.start not in {meeting.start for meeting in around.proposal.meetings}


def test_a_stop_ends_with_the_turns_that_were_there() -> None:
    season, choices = planned(growing_team(1, 7), request())
    assert len(with_turns(season, choices, lambda: True).choices) == len(choices)
