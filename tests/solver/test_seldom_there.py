"""Who can come to few moments of a circle is there some of the times all the same."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from leerkring.domain.facts import AwaySpan
from leerkring.domain.plan_request import Wishes
from leerkring.domain.rhythm import GivenSeason, Rhythm, Window
from leerkring.solver.circle_solver import CircleSolver
from support.planning_facts import NAMES, circle_of, facts_of, person, request


def test_who_can_come_to_few_moments_is_not_left_out_altogether() -> None:
    team = tuple(person(name, 1) for name in NAMES[:6])
    seldom = person("Zus", 1)
    last = [date(2026, 9, 29), date(2026, 11, 24), date(2027, 1, 19), date(2027, 3, 16)]
    weeks = [(day - timedelta(days=28), day) for day in last]
    gone = tuple(
        AwaySpan(before + timedelta(days=1), first - timedelta(days=1))
        for before, first in pairwise([date(2026, 8, 1), *last, date(2027, 8, 1)])
    )
    circle = circle_of((*team, seldom), with_reserve=False)
    windows = tuple(Window(n, first, first, last) for n, (first, last) in enumerate(weeks, 1))
    rhythm = Rhythm(step=56, early=0, late=28, least_gap=21, most_gap=None)
    circle = replace(circle, given=GivenSeason(windows, rhythm))
    facts = facts_of((*team, replace(seldom, away=gone)), circle)
    off = Wishes(absent=0, missing_twice_running=0, missing_thrice_running=0, far_off_target=0)
    for wishes, times in ((replace(off, seldom_there=0), 0), (off, 1)):
        plan = CircleSolver().propose(facts, request(wishes=wishes), lambda _: None, lambda: False)
        assert sum(seldom.id in m.attendees for m in plan.meetings) == times
