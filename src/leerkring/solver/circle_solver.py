"""The planner in this process: one circle after another, each a first answer and then the best."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leerkring.app.planning.ports import Progress, Stop
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.domain.proposals import as_meeting, judge, with_proposal
from leerkring.solver.answer import (
    differences,
    match_stored,
    proposed_meetings,
    unmet_wishes,
)
from leerkring.solver.conflicts import conflicts
from leerkring.solver.costing import cost_of
from leerkring.solver.engine import ensure_available
from leerkring.solver.fairness import fairness_rows, ledger_of, role_bounds
from leerkring.solver.first_answer import first_answer
from leerkring.solver.search import Found, search
from leerkring.solver.season import Choice, Season
from leerkring.solver.setup import build_season, replaced_meetings


@dataclass(frozen=True)
class _Task:
    """One circle to plan, with the stored meetings that the plan replaces."""

    season: Season
    replaced: tuple[MeetingFacts, ...]


class CircleSolver:
    """Plans in the calling thread. Same facts and request, same proposal."""

    def propose(
        self, facts: Facts, request: PlanRequest, progress: Progress, stop: Stop
    ) -> Proposal:
        """Plan the circles of `request` by name, each around those before it."""
        ensure_available()
        parts: list[Proposal] = []
        booked = facts
        for circle in _circles(facts, request):
            done = tuple(parts)

            def tell(part: Proposal, before: tuple[Proposal, ...] = done) -> None:
                progress(_joined(facts, request, [*before, part], proven=False))

            part = self._plan(circle, booked, request, tell, stop)
            parts.append(part)
            booked = with_proposal(booked, part)
            if stop():
                break
        every = len(parts) == len(_circles(facts, request))
        return _joined(facts, request, parts, proven=every)

    def _plan(
        self,
        circle: CircleFacts,
        facts: Facts,
        request: PlanRequest,
        tell: Callable[[Proposal], None],
        stop: Stop,
    ) -> Proposal:
        task = _task(circle, facts, request)
        start = first_answer(task.season)
        cost = round(cost_of(task.season, start))
        tell(_proposal(task, Found(start, cost, proven=False, gap=1.0), facts))

        def better(choices: tuple[Choice | None, ...]) -> None:
            if not stop():
                cost = round(cost_of(task.season, choices))
                tell(_proposal(task, Found(choices, cost, proven=False, gap=1.0), facts))

        found = search(task.season, start, better, stop)
        part = _proposal(task, found, facts, stop=stop)
        _check(part, facts)
        return part


def _circles(facts: Facts, request: PlanRequest) -> tuple[CircleFacts, ...]:
    wanted = request.circle_ids or tuple(facts.circles)
    found = (facts.circles[circle_id] for circle_id in wanted if circle_id in facts.circles)
    return tuple(sorted(found, key=lambda c: (c.name.casefold(), c.id)))


def _task(circle: CircleFacts, facts: Facts, request: PlanRequest) -> _Task:
    season = build_season(circle, facts, request)
    first = min(request.first, request.first_meeting or request.first)
    return _Task(season, replaced_meetings(circle.id, first, request.last, facts))


def _proposal(task: _Task, found: Found, facts: Facts, *, stop: Stop | None = None) -> Proposal:
    """Dress up what was chosen; ways out of conflicts are only tried for the last answer."""
    season, choices = task.season, found.choices
    stored = match_stored(season, choices, task.replaced)
    meetings = proposed_meetings(season, choices, stored)
    ledger = ledger_of(season, choices)
    return Proposal(
        request=season.request,
        facts_version=facts.version,
        meetings=meetings,
        conflicts=conflicts(season, choices, facts, stop),
        unmet=tuple(unmet_wishes(season, choices)),
        fairness=tuple(fairness_rows(season, ledger)),
        bounds=tuple(role_bounds(season, choices, ledger)),
        differences=tuple(differences(season, meetings, stored)),
        removed=tuple(m.id for m in stored.removed),
        proven=found.proven,
        cost=found.cost,
        gap=found.gap,
    )


def _joined(
    facts: Facts, request: PlanRequest, parts: Sequence[Proposal], *, proven: bool
) -> Proposal:
    return Proposal(
        request=request,
        facts_version=facts.version,
        meetings=tuple(m for p in parts for m in p.meetings),
        conflicts=tuple(c for p in parts for c in p.conflicts),
        unmet=tuple(u for p in parts for u in p.unmet),
        fairness=tuple(f for p in parts for f in p.fairness),
        bounds=tuple(b for p in parts for b in p.bounds),
        differences=tuple(d for p in parts for d in p.differences),
        removed=tuple(r for p in parts for r in p.removed),
        proven=proven and all(p.proven for p in parts),
        cost=sum(p.cost for p in parts),
        gap=max((p.gap for p in parts), default=0.0),
    )


def _check(part: Proposal, facts: Facts) -> None:
    """Never show a plan that breaks a rule: that is a mistake in the planner, not in the facts.

    What the user chose by hand, or pinned earlier, may break what it likes.
    """
    chosen = {pin.index for pin in part.request.pins}
    by_hand = {as_meeting(m).id for m in part.meetings if m.kept or m.index in chosen}
    broken = [v for v in judge(part, facts) if v.severe and v.meeting_id not in by_hand]
    if broken:
        raise BrokenPlanError(broken)


class BrokenPlanError(RuntimeError):
    """The planner made a plan that its own rules reject."""
