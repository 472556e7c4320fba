"""Whether it could be fairer is asked of the solver where counting alone does not tell."""

from dataclasses import replace
from datetime import date, timedelta

from leerkring.domain.facts import AwaySpan, Facts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import RoleBound
from leerkring.domain.rhythm import GivenSeason, Rhythm, Window
from leerkring.solver.circle_solver import CircleSolver
from support.planning_facts import NAMES, circle_of, facts_of, person, request

FIRST = date(2026, 9, 8)
DAYS = [FIRST + timedelta(weeks=3 * n) for n in range(5)]


def team(*, together: bool) -> Facts:
    """Return five meetings that three can lead; apart, Bram alone is there at the odd ones."""
    windows = tuple(Window(n, day, day, day) for n, day in enumerate(DAYS, start=1))
    gone = () if together else tuple(AwaySpan(day, day) for day in DAYS[::2])
    people = tuple(
        person(name, away=gone if name in ("Anna", "Chantal") else ()) for name in NAMES[:5]
    )
    circle = circle_of(people, avoid_school_breaks=False)
    leads = ("anna", "bram", "chantal")
    members = tuple(replace(m, may_facilitate=m.person_id in leads) for m in circle.members)
    season = GivenSeason(windows, Rhythm(21, 0, 0, 7, None))
    return facts_of(people, replace(circle, members=members, given=season))


def lead_bound(facts: Facts) -> RoleBound:
    proposal = CircleSolver().propose(facts, request(), lambda _: None, lambda: False)
    assert len(proposal.meetings) == 5
    return next(b for b in proposal.bounds if b.role is Role.FACILITATOR)


def test_what_cannot_be_fairer_is_proven_although_counting_alone_says_it_could() -> None:
    bound = lead_bound(team(together=False))
    assert bound.spread > bound.least
    assert bound.proven
    assert bound.reached


def test_what_counting_alone_shows_needs_no_search() -> None:
    bound = lead_bound(team(together=True))
    assert bound.spread == bound.least
    assert not bound.proven
    assert bound.reached
