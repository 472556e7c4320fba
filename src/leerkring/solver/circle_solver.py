"""The planner in this process: one circle, several or all, each a first answer and then the best.

Each circle is planned as if it were alone; then they are booked in a fixed order. What still holds
around those before it stays as it is, what does not is planned again around them, and where it
costs much, those in its way are asked to give way. So most circles have the best plan that there
is, and the plan does not depend on which thread is quicker.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from time import monotonic

from leerkring.app.planning.ports import Progress, Stop
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import CircleFacts, Facts, MeetingFacts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.domain.proposals import with_proposal
from leerkring.solver.clashes import as_found, cost_of_part, in_the_way, same_day, still_holding
from leerkring.solver.engine import ensure_available
from leerkring.solver.first_answer import first_answer
from leerkring.solver.grouping import with_groups
from leerkring.solver.neighbours import earlier_neighbours, longest_chains
from leerkring.solver.part import (
    Part,
    Task,
    as_proposal,
    begun,
    check_proposal,
    empty_windows,
    joined,
    task_for,
)
from leerkring.solver.repairing import moves, replanned
from leerkring.solver.search import Found, mended, search
from leerkring.solver.season import Choice
from leerkring.support.marking import QT_TRANSLATE_NOOP

AT_ONCE = 2  # solving leaves Python free; more threads than processors only get in each other's way
TELL_EVERY = 0.25
LONGEST_YEARS = 6
LONGEST_DAYS = LONGEST_YEARS * 366
# What a circle must lose to others before they are asked to give way: in all, and for each of
# them, since each has to be planned again.
MUCH, FOR_EACH = 1500, 500


class PeriodTooLongError(DomainError):
    """Nobody knows the holidays, or who works when, that far ahead."""

    template = QT_TRANSLATE_NOOP(
        "errors", "That is too far ahead to plan. Choose at most {years} years."
    )


class CircleSolver:
    """Plans in this process. Same facts and request, same proposal."""

    def propose(
        self, facts: Facts, request: PlanRequest, progress: Progress, stop: Stop
    ) -> Proposal:
        """Plan the circles of `request`; when told to stop, end with the best so far."""
        ensure_available()
        if (request.last - request.first).days > LONGEST_DAYS:
            raise PeriodTooLongError(years=LONGEST_YEARS)
        return _Run(facts, request, progress, stop).propose()


class _Run:
    """One question: the circles in order, which wait for which, and what is done."""

    def __init__(self, facts: Facts, request: PlanRequest, progress: Progress, stop: Stop) -> None:
        self._facts, self._request = facts, request
        self._progress, self._stop = progress, stop
        self._circles = _circles(facts, request)
        self._base = facts if request.replan else without_plans(self._circles, facts, request)
        self._waits_for = earlier_neighbours(self._circles, facts)
        self._alone: dict[str, Part] = {}
        self._done: dict[str, Part] = {}
        self._told = float("-inf")

    def propose(self) -> Proposal:
        """Plan everything and return it in one proposal."""
        if len(self._circles) == 1:
            circle = self._circles[0]
            self._done[circle.id] = self._grouped(self._plan(circle, {}, self._tell_better))
        elif self._circles:
            self._plan_all()
            self._make_room()
            self._settle()
            self._look_again()
        return self._joined(finished=len(self._done) == len(self._circles))

    def _plan_all(self) -> None:
        """Keep the threads busy: with what can be booked, and else with circles by themselves.

        Those that most others wait for, one after another, come first: it is them that the end
        waits for. What each is planned around does not depend on when its turn comes.
        """
        chain = longest_chains(self._waits_for)
        waiting = sorted(self._circles, key=lambda c: -chain[c.id])
        alone = [] if self._request.replan is not None else list(waiting)
        running: dict[Future[Part], tuple[str, dict[str, Part]]] = {}
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="planner") as pool:
            while True:
                while len(running) < AT_ONCE and not self._stop():
                    circle = next((c for c in waiting if self._may_be_booked(c)), None)
                    if circle is not None:
                        waiting.remove(circle)
                        around = {n: self._done[n] for n in self._waits_for[circle.id]}
                        running[pool.submit(self._final, circle, around)] = circle.id, self._done
                    elif alone:
                        circle = alone.pop(0)
                        running[pool.submit(self._plan, circle, {}, None)] = circle.id, self._alone
                    else:
                        break
                if not running:
                    break
                ended, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in ended:
                    circle_id, found = running.pop(future)
                    found[circle_id] = future.result()
                self._tell_done()

    def _may_be_booked(self, circle: CircleFacts) -> bool:
        known = self._request.replan is not None or circle.id in self._alone
        return known and all(near in self._done for near in self._waits_for[circle.id])

    def _final(self, circle: CircleFacts, around: Mapping[str, Part]) -> Part:
        return self._grouped(self._book(circle, around))

    def _book(self, circle: CircleFacts, around: Mapping[str, Part]) -> Part:
        """Return the plan of a circle around those before it: its own when that still holds."""
        alone = self._alone.get(circle.id)
        if alone is None:
            return self._plan(circle, around, None)
        if not any(same_day(alone, part) for part in around.values()):
            return alone
        booked = self._booked(around)
        task = self._task(circle, booked)
        kept = still_holding(alone.found, task.season)
        if alone.found.choices.count(None) == kept.count(None):
            return self._part(task, as_found(alone.found, kept, task.season), booked)
        found = None
        if not empty_windows(alone):
            found = mended(task.season, kept, alone.found, self._stop)
        return (
            self._plan(circle, around, None) if found is None else self._part(task, found, booked)
        )

    def _make_room(self) -> None:
        """Let neighbours of a circle that could not be fitted give way, one at a time.

        The circle is planned as if one of them was not there, and that one around it then; it
        counts when more meetings take place in the end.
        """
        if self._request.replan is not None:
            return
        for circle in self._circles:
            for neighbour in self._near(circle) if circle.id in self._done else ():
                if self._stop() or not empty_windows(self._done[circle.id]):
                    break
                if neighbour in self._done:
                    self._let_give_way(circle, [neighbour])

    def _let_give_way(self, circle: CircleFacts, neighbours: Sequence[str]) -> None:
        """Plan a circle as if these were not there, and each of them around it then."""
        parts = self._done
        before = _worth(*(parts[key] for key in (circle.id, *neighbours)))
        others = {n: parts[n] for n in self._near(circle) if n in parts and n not in neighbours}
        tried = {circle.id: self._book(circle, others)}
        if _worth(tried[circle.id]) >= _worth(parts[circle.id]):
            return
        tried |= self._booked_again(neighbours, parts | tried)
        if _worth(*tried.values()) < before:
            self._done |= {key: self._grouped(part) for key, part in tried.items()}

    def _booked_again(
        self, circle_ids: Sequence[str], parts: Mapping[str, Part]
    ) -> dict[str, Part]:
        """Book circles in order among `parts`, at once where they share nothing."""
        left, found = list(circle_ids), dict[str, Part]()
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="planner") as pool:
            while left:
                near = {n: self._near(self._facts.circles[n]) for n in left}
                first = [n for i, n in enumerate(left) if not set(near[n]) & set(left[:i])]
                now = {**parts, **found}
                around = [{n: now[n] for n in near[key] if n in now} for key in first]
                circles = [self._facts.circles[key] for key in first]
                found |= zip(first, pool.map(self._book, circles, around), strict=True)
                left = [key for key in left if key not in first]
        return found

    def _settle(self) -> None:
        """Let all who are in its way give way to a circle that lost much, when that is better."""
        if self._request.replan is not None:
            return
        for circle in self._circles:
            alone, mine = self._alone.get(circle.id), self._done.get(circle.id)
            if alone is None or mine is None:
                continue
            lost = cost_of_part(mine) - cost_of_part(alone)
            near = [n for n in self._near(circle) if n in self._done] if lost >= MUCH else []
            those = [n for n in near if in_the_way(alone, mine, self._done[n])]
            if self._stop():
                return
            if those and lost >= FOR_EACH * len(those):
                self._let_give_way(circle, those)

    def _look_again(self) -> None:
        """Plan circles again whose neighbours moved after them: other people can come now."""
        if self._request.replan is None:
            return
        moved = [c.id for c in self._circles if c.id in self._done and moves(self._done[c.id])]
        for circle in self._circles:
            near = [n for n in self._near(circle) if n in self._done]
            later = [n for n in near if n in moved and circle.id in self._waits_for[n]]
            if later and not self._stop():
                around = {n: self._done[n] for n in near}
                self._done[circle.id] = self._plan(circle, around, None)

    def _near(self, circle: CircleFacts) -> list[str]:
        """Return every neighbour of a circle, before and after it."""
        after = [c.id for c in self._circles if circle.id in self._waits_for[c.id]]
        return [*self._waits_for[circle.id], *after]

    def _plan(
        self,
        circle: CircleFacts,
        around: Mapping[str, Part],
        tell: Callable[[Proposal], None] | None,
    ) -> Part:
        """Plan one circle around its neighbours."""
        booked = self._booked(around)
        if self._request.replan is not None:
            return replanned(circle, booked, self._request, self._stop)
        task = self._task(circle, booked)
        start = first_answer(task.season)
        if tell is not None:
            tell(as_proposal(task, begun(task, start), booked))

        def better(choices: tuple[Choice | None, ...]) -> None:
            if tell is not None and not self._stop():
                tell(as_proposal(task, begun(task, choices), booked))

        found = search(task.season, start, better if tell is not None else None, self._stop)
        return self._part(task, found, booked)

    def _task(self, circle: CircleFacts, booked: Facts) -> Task:
        alone = self._alone.get(circle.id)
        before = None if alone is None else alone.task
        return task_for(circle, booked, self._facts, self._request, before)

    def _booked(self, around: Mapping[str, Part]) -> Facts:
        booked = self._base
        for part in around.values():
            booked = with_proposal(booked, part.proposal)
        return booked

    def _part(self, task: Task, found: Found, booked: Facts) -> Part:
        proposal = as_proposal(task, found, booked, stop=self._stop)
        check_proposal(proposal, booked)
        return Part(task, found, proposal)

    def _grouped(self, part: Part) -> Part:
        """Divide who comes into small groups; what is planned again has them already."""
        if self._request.replan is not None:
            return part
        divided = with_groups(part.proposal, part.task.season, self._facts, self._stop)
        return replace(part, proposal=divided)

    # ---- telling ------------------------------------------------------------------------------

    def _tell_better(self, part: Proposal) -> None:
        self._progress(joined(self._facts, self._request, [part], done=(), finished=False))

    def _tell_done(self) -> None:
        """Tell what is planned so far, not more often than anybody can look."""
        now = monotonic()
        if now - self._told >= TELL_EVERY and not self._stop():
            self._told = now
            self._progress(self._joined(finished=False))

    def _joined(self, *, finished: bool) -> Proposal:
        done = tuple(c.id for c in self._circles if c.id in self._done)
        parts = [self._done[circle_id].proposal for circle_id in done]
        return joined(self._facts, self._request, parts, done=done, finished=finished)


def _worth(*parts: Part) -> tuple[int, float]:
    """Return how good plans are together, less is better: windows without a meeting, then costs."""
    return sum(map(empty_windows, parts)), sum(map(cost_of_part, parts))


def _circles(facts: Facts, request: PlanRequest) -> tuple[CircleFacts, ...]:
    wanted = request.circle_ids or tuple(facts.circles)
    found = (facts.circles[circle_id] for circle_id in wanted if circle_id in facts.circles)
    return tuple(sorted(found, key=lambda c: (c.name.casefold(), c.id)))


def without_plans(circles: Sequence[CircleFacts], facts: Facts, request: PlanRequest) -> Facts:
    """Return the facts without the meetings that planning these circles replaces."""
    if len(circles) <= 1:
        return facts  # a circle alone leaves its own out by itself
    from leerkring.solver.setup import replaced_meetings

    first = min(request.first, request.first_meeting or request.first)
    gone = {
        meeting.id
        for circle in circles
        for meeting in replaced_meetings(circle.id, first, request.last, facts)
    }
    kept: tuple[MeetingFacts, ...] = tuple(m for m in facts.meetings if m.id not in gone)
    return replace(facts, meetings=kept) if gone else facts
