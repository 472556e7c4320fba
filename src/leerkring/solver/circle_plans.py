"""Plans single circles of one question, each around the circles that it is told are booked.

Nothing here depends on who asks or in which order: the same errand gives the same part, in this
process or in another.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from leerkring.app.planning.ports import Stop
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.domain.proposals import with_proposal
from leerkring.solver.clashes import as_found, same_day, still_holding
from leerkring.solver.first_answer import first_answer
from leerkring.solver.grouping import with_groups
from leerkring.solver.part import (
    Part,
    Task,
    as_proposal,
    begun,
    check_proposal,
    empty_windows,
    task_for,
)
from leerkring.solver.repairing import replanned
from leerkring.solver.search import Found, mended, search
from leerkring.solver.season import Choice, Season
from leerkring.solver.setup import replaced_meetings

Tell = Callable[[Proposal], None]


@dataclass(frozen=True)
class Errand:
    """Plan one circle around the proposals of others, in order.

    `alone` is its plan as if there were no others: what still holds of it stays. `with_groups`:
    also divide who comes into small groups.
    """

    circle_id: str
    around: tuple[Proposal, ...] = ()
    alone: Part | None = None
    with_groups: bool = False


class CirclePlans:
    """One question about circles, and the plan of each of them when asked for."""

    def __init__(self, facts: Facts, request: PlanRequest) -> None:
        self.facts, self.request = facts, request
        self.circles = _circles(facts, request)
        self.base = facts if request.replan else without_plans(self.circles, facts, request)
        self.stored = {meeting.id: meeting for meeting in facts.meetings}

    def run(self, errand: Errand, stop: Stop, tell: Tell | None = None) -> Part:
        """Return the plan that the errand asks for; `tell` hears of each better one before."""
        part = self._part_of(errand, stop, tell)
        return self._grouped(part, stop) if errand.with_groups else part

    def booked(self, around: Iterable[Proposal]) -> Facts:
        """Return the facts as they are when these plans are accepted."""
        booked = self.base
        for proposal in around:
            booked = with_proposal(booked, proposal)
        return booked

    def _part_of(self, errand: Errand, stop: Stop, tell: Tell | None) -> Part:
        """Return the plan around those before it: the circle's own when that still holds."""
        booked = self.booked(errand.around)
        circle, alone = self.facts.circles[errand.circle_id], errand.alone
        if self.request.replan is not None:
            return replanned(circle, booked, self.request, stop)
        if alone is not None and not any(same_day(alone.proposal, o) for o in errand.around):
            return alone
        before = None if alone is None else alone.task
        task = task_for(circle, booked, self.facts, self.request, before)
        found = None if alone is None else _kept(alone, task.season, stop)
        if found is None:
            found = _searched(task, booked, stop, tell)
        proposal = as_proposal(task, found, booked, stop=stop)
        check_proposal(proposal, booked)
        return Part(task, found, proposal)

    def _grouped(self, part: Part, stop: Stop) -> Part:
        """Divide who comes into small groups; what is planned again has them already."""
        if self.request.replan is not None:
            return part
        divided = with_groups(part.proposal, part.task.season, self.facts, stop)
        return replace(part, proposal=divided)


def _kept(alone: Part, season: Season, stop: Stop) -> Found | None:
    """Return what a circle had by itself, as far as it holds in `season`; None when too little."""
    kept = still_holding(alone.found, season)
    if alone.found.choices.count(None) == kept.count(None):
        return as_found(alone.found, kept, season)
    return None if empty_windows(alone) else mended(season, kept, alone.found, stop)


def _searched(task: Task, booked: Facts, stop: Stop, tell: Tell | None) -> Found:
    """Return the best plan that is found from the start."""
    start = first_answer(task.season)
    if tell is None:
        return search(task.season, start, None, stop)

    def better(choices: tuple[Choice | None, ...]) -> None:
        if not stop():
            tell(as_proposal(task, begun(task, choices), booked))

    tell(as_proposal(task, begun(task, start), booked))
    return search(task.season, start, better, stop)


def _circles(facts: Facts, request: PlanRequest) -> tuple[CircleFacts, ...]:
    wanted = request.circle_ids or tuple(facts.circles)
    found = (facts.circles[circle_id] for circle_id in wanted if circle_id in facts.circles)
    return tuple(sorted(found, key=lambda c: (c.name.casefold(), c.id)))


def without_plans(circles: Sequence[CircleFacts], facts: Facts, request: PlanRequest) -> Facts:
    """Return the facts without the meetings that planning these circles replaces."""
    if len(circles) <= 1:
        return facts  # a circle alone leaves its own out by itself
    first = min(request.first, request.first_meeting or request.first)
    gone = {
        meeting.id
        for circle in circles
        for meeting in replaced_meetings(circle.id, first, request.last, facts)
    }
    kept: tuple[MeetingFacts, ...] = tuple(m for m in facts.meetings if m.id not in gone)
    return replace(facts, meetings=kept) if gone else facts
