"""Plans single circles of one question, each around the circles that it is told are booked.

Nothing here depends on who asks or in which order: the same errand gives the same answer, in this
process or in another.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

from leerkring.app.planning.ports import Stop
from leerkring.domain.facts import CircleFacts, Facts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.domain.proposals import with_proposal
from leerkring.domain.turns import Ledger, history
from leerkring.solver.clashes import as_found, shares_day, still_holding
from leerkring.solver.first_answer import first_answer
from leerkring.solver.grouping import with_first_groups, with_groups
from leerkring.solver.part import (
    Draft,
    Part,
    Task,
    as_it_stands,
    as_proposal,
    begun,
    check_proposal,
    empty_windows,
    explained,
    task_for,
)
from leerkring.solver.repairing import replanned
from leerkring.solver.search import Found, divided, mended, search
from leerkring.solver.season import Choice, Season
from leerkring.solver.setup import replaced_meetings

Tell = Callable[[Proposal], None]
Answer = TypeVar("Answer", bound=Draft | Proposal, covariant=True)


class Errand(Protocol[Answer]):
    """Something to find out about a circle: the same wherever and whenever it is run."""

    @property
    def circle_id(self) -> str:
        """Which circle."""

    @property
    def around(self) -> tuple[Proposal, ...]:
        """What is booked of others, in order."""

    def run(self, plans: "CirclePlans", stop: Stop) -> Answer:
        """Find it out."""


@dataclass(frozen=True)
class Drafting:
    """Find the dates of one circle as if there were no others."""

    circle_id: str
    around: tuple[Proposal, ...] = field(default=(), init=False)

    def run(self, plans: "CirclePlans", stop: Stop) -> Draft:
        """Find it out."""
        return plans.draft(self.circle_id, stop)


@dataclass(frozen=True)
class Fitting:
    """Plan one circle around the proposals of others; what still holds of its `draft` stays.

    `divided` is the draft with its turns divided, when that was done before.
    """

    circle_id: str
    around: tuple[Proposal, ...] = ()
    draft: Draft | None = None
    divided: Found | None = None

    def run(self, plans: "CirclePlans", stop: Stop) -> Part:
        """Find it out."""
        return plans.fit(self, stop)


@dataclass(frozen=True)
class Sketching:
    """Find dates for one circle around others, by themselves and not the best: in a moment."""

    circle_id: str
    around: tuple[Proposal, ...]
    draft: Draft

    def run(self, plans: "CirclePlans", stop: Stop) -> Proposal:  # noqa: ARG002 - it is quick
        """Find it out."""
        return plans.sketch(self)


@dataclass(frozen=True)
class Finishing:
    """Find out of a plan that is kept what only who reads it wants to know, and divide groups."""

    circle_id: str
    around: tuple[Proposal, ...]
    part: Part

    def run(self, plans: "CirclePlans", stop: Stop) -> Proposal:
        """Find it out."""
        return plans.finish(self.part, stop)


class CirclePlans:
    """One question about circles, and the plan of each of them when asked for."""

    def __init__(self, facts: Facts, request: PlanRequest) -> None:
        self.facts, self.request = facts, request
        self.circles = _circles(facts, request)
        self.base = facts if request.replan else without_plans(self.circles, facts, request)
        self.stored = {meeting.id: meeting for meeting in facts.meetings}
        self._pasts: dict[str, Ledger] = {}

    def past(self, circle_id: str) -> Ledger:
        """Return the ledger of the meetings of a circle before those that are planned."""
        if circle_id not in self._pasts:
            before = history(circle_id, self.request.earliest, self.base)
            ledger = Ledger.of(self.facts.circles[circle_id], self.base, before)
            return self._pasts.setdefault(circle_id, ledger)
        return self._pasts[circle_id]

    def booked(self, around: Iterable[Proposal]) -> Facts:
        """Return the facts as they are when these plans are accepted."""
        return with_proposal(self.base, *around)

    def draft(self, circle_id: str, stop: Stop) -> Draft:
        """Return the best dates of a circle as if there were no others."""
        task = self._task(circle_id, self.base)
        return Draft(task, search(task.season, first_answer(task.season), None, stop))

    def fit(self, errand: Fitting, stop: Stop, tell: Tell | None = None) -> Part:
        """Return the plan that the errand asks for; `tell` hears of each better one before.

        What is kept of all plans in the end is still to `finish`.
        """
        booked = self.booked(errand.around)
        if self.request.replan is not None:
            return replanned(self.facts.circles[errand.circle_id], booked, self.request, stop)
        drafted = ended = self._as_drafted(errand, stop)
        if ended is None:
            task, found = self._around(errand, booked, stop, tell)
            ended = Draft(task, divided(task.season, found, stop))
        proposal = as_proposal(ended.task, ended.found, booked)
        check_proposal(proposal, booked)
        proposal = with_first_groups(proposal, ended.task.season, self.facts)
        task = replace(ended.task, judged=None)  # only a draft is asked what it found out
        return Part(task, ended.found, proposal, errand.around, as_drafted=drafted is not None)

    def sketch(self, errand: Sketching) -> Proposal:
        """Return dates around others with as few windows empty as can be, not searched."""
        task = self._task(errand.circle_id, self.booked(errand.around), errand.draft.task)
        found = begun(task, first_answer(task.season))
        return as_it_stands(task, found, self.base)

    def finish(self, part: Part, stop: Stop) -> Proposal:
        """Return a plan that is kept with its best groups, ways out of conflicts, and proofs."""
        if self.request.replan is not None or stop():
            return part.proposal  # planned again it has them
        proposal = explained(part, part.proposal, part.task.season.facts, stop)
        return with_groups(proposal, part.task.season, self.facts, stop)

    def _as_drafted(self, errand: Fitting, stop: Stop) -> Draft | None:
        """Return the draft with its turns divided when it is never on a day of others."""
        draft = errand.draft
        if draft is None or shares_day(draft.found, errand.around):
            return None
        found = errand.divided or divided(draft.task.season, draft.found, stop)
        # Dividing the turns may still have moved a meeting.
        return None if shares_day(found, errand.around) else Draft(draft.task, found)

    def _around(
        self, errand: Fitting, booked: Facts, stop: Stop, tell: Tell | None
    ) -> tuple[Task, Found]:
        """Return the dates around what is booked: those of the draft while they hold."""
        draft = errand.draft
        task = self._task(errand.circle_id, booked, draft.task if draft is not None else None)
        found = None if draft is None else _kept(draft, task.season, stop)
        return task, _searched(task, booked, stop, tell) if found is None else found

    def _task(self, circle_id: str, booked: Facts, before: Task | None = None) -> Task:
        circle, past = self.facts.circles[circle_id], self.past(circle_id)
        return task_for(circle, booked, self.facts, self.request, before, past)


def _kept(draft: Draft, season: Season, stop: Stop) -> Found | None:
    """Return what a circle had by itself, as far as it holds in `season`; None when too little."""
    kept = still_holding(draft.found, season)
    if draft.found.choices.count(None) == kept.count(None):
        return as_found(draft.found, kept, season)
    return None if empty_windows(draft) else mended(season, kept, draft.found, stop)


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
    first = request.earliest
    gone = {
        meeting.id
        for circle in circles
        for meeting in replaced_meetings(circle.id, first, request.last, facts)
    }
    return facts.with_meetings((), without=gone)
