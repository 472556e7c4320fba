"""One circle's share of a plan: what was to be planned, what was found, and the proposal of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from leerkring.app.planning.ports import Stop
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts
from leerkring.domain.meetings import Role
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.domain.proposals import as_meeting, judge
from leerkring.domain.turns import Ledger
from leerkring.solver.answer import (
    Stored,
    differences,
    match_stored,
    proposed_meetings,
    unmet_wishes,
)
from leerkring.solver.conflicts import conflicts
from leerkring.solver.costing import cost_of
from leerkring.solver.fairest import with_proofs
from leerkring.solver.fairness import fairness_rows, ledger_of, role_bounds
from leerkring.solver.moments import Judged
from leerkring.solver.refining import cost_on_these_dates
from leerkring.solver.search import Found
from leerkring.solver.season import Choice, Season
from leerkring.solver.setup import Outline, replaced_meetings


@dataclass(frozen=True)
class Task:
    """One circle to plan, with the stored meetings that the plan replaces.

    `judged` is what was found out about its days.
    """

    season: Season
    replaced: tuple[MeetingFacts, ...]
    judged: Judged | None = None


@dataclass(frozen=True)
class Draft:
    """One circle with its dates, the turns not divided yet: mostly as if there were no others."""

    task: Task
    found: Found


@dataclass(frozen=True)
class Part(Draft):
    """One circle planned, `around` what was booked of others; mostly `as_drafted`."""

    proposal: Proposal
    around: tuple[Proposal, ...] = ()
    as_drafted: bool = False

    @cached_property
    def whole_cost(self) -> float:
        """What the plan costs, with all that there is to weigh."""
        season, choices = self.task.season, self.found.choices
        held = [i for i, choice in enumerate(choices) if choice is not None]
        season = replace(season, slots=tuple(season.slots[i] for i in held))
        return cost_on_these_dates(season, [c for c in choices if c is not None])


def empty_windows(draft: Draft) -> int:
    """Return in how many windows of a circle no meeting could be found."""
    return sum(choice is None for choice in draft.found.choices)


def look_backs_lost(part: Part, draft: Draft) -> int:
    """Return how many must look back on their case at the first meeting, could, and are not there.

    `draft` is the circle as if there were no others: it tells who could be there.
    """
    season, first = part.task.season, next(iter(part.found.choices), None)
    always = season.request.wishes.always_follow_up and season.request.replan is None
    if not always or first is None or season.last_session is None or season.slots[0].stands:
        return 0
    brought = season.mask(season.last_session.turns.get(Role.CASE_CONTRIBUTOR, ()))
    could = draft.task.season.slots[0].reachable
    return (brought & could & ~first.moment.present).bit_count()


def task_for(
    circle: CircleFacts,
    booked: Facts,
    facts: Facts,
    request: PlanRequest,
    before: Task | None = None,
    past: Ledger | None = None,
) -> Task:
    """Return what there is to plan for `circle`, around what is `booked`.

    `facts` are those before planning: they know which meetings are stored. `before` is the same
    task with others booked: what it found out is not looked for again. Nor is `past`, the ledger
    of its meetings before.
    """
    known = before.judged if before is not None else None
    judged = Judged(booked) if known is None else known.around(booked)
    season = Outline(circle, booked, request, judged).season(past)
    first = request.earliest
    return Task(season, replaced_meetings(circle.id, first, request.last, facts), judged)


def begun(task: Task, choices: tuple[Choice | None, ...]) -> Found:
    """Return a plan that nothing is known of but what it costs."""
    cost = round(cost_of(task.season, choices))
    return Found(choices, cost, proven=False, gap=1.0)


def as_proposal(task: Task, found: Found, facts: Facts) -> Proposal:
    """Dress up what was chosen. What takes time to find out is left to `explained`."""
    season, choices = task.season, found.choices
    stored = match_stored(season, choices, task.replaced)
    meetings = proposed_meetings(season, choices, stored)
    ledger = ledger_of(season, choices)
    rows = tuple(fairness_rows(season, ledger))
    return Proposal(
        request=season.request,
        facts_version=facts.version,
        meetings=meetings,
        conflicts=conflicts(season, choices, facts, None),
        unmet=tuple(unmet_wishes(season, choices)),
        fairness=rows,
        bounds=tuple(role_bounds(season, choices, ledger)),
        differences=tuple(differences(season, meetings, stored)),
        removed=tuple(m.id for m in stored.removed),
        proven=found.proven,
        cost=found.cost,
        gap=found.gap,
    )


def explained(draft: Draft, proposal: Proposal, facts: Facts, stop: Stop) -> Proposal:
    """Return the proposal with what is proven of fairness, and ways out of what cannot be.

    `facts` are those around which it was planned.
    """
    season = draft.task.season
    return replace(
        proposal,
        bounds=tuple(with_proofs(season, proposal.bounds, proposal.fairness, stop)),
        conflicts=conflicts(season, draft.found.choices, facts, stop),
    )


def as_it_stands(task: Task, found: Found, facts: Facts) -> Proposal:
    """Return the meetings of a circle of which nothing needs to change; who comes may differ."""
    season = task.season
    return Proposal(
        request=season.request,
        facts_version=facts.version,
        meetings=proposed_meetings(season, found.choices, Stored({}, ()), reasoned=False),
        proven=found.proven,
        cost=found.cost,
        gap=found.gap,
    )


def joined(
    facts: Facts,
    request: PlanRequest,
    parts: Sequence[Proposal],
    *,
    done: tuple[str, ...],
    finished: bool,
) -> Proposal:
    """Return the proposals of several circles as one; `done` are the circles planned so far."""
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
        proven=finished and all(p.proven for p in parts),
        cost=sum(p.cost for p in parts),
        gap=max((p.gap for p in parts), default=0.0),
        done=done,
        mixing=tuple(m for p in parts for m in p.mixing),
    )


def check_proposal(part: Proposal, facts: Facts) -> None:
    """Never show a plan that breaks a rule: that is a mistake in the planner, not in the facts.

    What the user chose by hand, or pinned earlier, may break what it likes; what is planned again
    may differ from what was announced.
    """
    again = part.request.replan is not None
    chosen = {pin.index for pin in part.request.pins}
    by_hand = {as_meeting(m).id for m in part.meetings if m.kept or m.index in chosen}
    broken = [v for v in judge(part, facts) if v.severe and v.meeting_id not in by_hand]
    broken = [v for v in broken if not (again and v.rule == "kept")]
    if broken:
        raise BrokenPlanError(broken)


class BrokenPlanError(RuntimeError):
    """The planner made a plan that its own rules reject."""
