"""The planner: one circle, several or all, each a first answer and then the best.

Each circle is drafted as if it were alone; then they are booked in a fixed order. What still holds
around those before it stays as it is, what does not is planned again around them, and where that
costs much, those in its way are asked to give way. So most circles have the best plan that there
is, and the plan does not depend on which thread is quicker.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, as_completed, wait
from dataclasses import dataclass, replace
from datetime import date
from time import monotonic
from typing import Any

from leerkring.app.planning.ports import Progress, Stop
from leerkring.domain.errors import DomainError
from leerkring.domain.facts import Facts
from leerkring.domain.planning import PlanRequest, Proposal
from leerkring.solver.circle_plans import (
    Answer,
    CirclePlans,
    Drafting,
    Errand,
    Finishing,
    Fitting,
    Sketching,
)
from leerkring.solver.clashes import cost_of_days, days_missed, in_the_way
from leerkring.solver.engine import ensure_available
from leerkring.solver.helper import Helper
from leerkring.solver.neighbours import earlier_neighbours, longest_chains
from leerkring.solver.part import Draft, Part, empty_windows, joined, look_backs_lost
from leerkring.solver.repairing import moves
from leerkring.support.marking import QT_TRANSLATE_NOOP

AT_ONCE = 2  # more than processors only get in each other's way
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
    """Plans in this process, and with a helper beside it. Same facts and request, same proposal."""

    def __init__(self, helper: Helper | None = None) -> None:
        self._helper = helper

    def propose(
        self, facts: Facts, request: PlanRequest, progress: Progress, stop: Stop
    ) -> Proposal:
        """Plan the circles of `request`; when told to stop, end with the best so far."""
        ensure_available()
        if (request.last - request.first).days > LONGEST_DAYS:
            raise PeriodTooLongError(years=LONGEST_YEARS)
        return _Run(CirclePlans(facts, request), self._helper, progress, stop).propose()


class _Run:
    """One question: the circles in order, which wait for which, and what is done."""

    def __init__(
        self, plans: CirclePlans, helper: Helper | None, progress: Progress, stop: Stop
    ) -> None:
        self._plans, self._circles = plans, plans.circles
        many = plans.request.replan is None and len(self._circles) > 1
        self._helper = helper if many else None
        self._progress, self._stop = progress, stop
        self._waits_for = earlier_neighbours(self._circles, plans.facts)
        self._drafts: dict[str, Draft] = {}
        self._done: dict[str, Part] = {}
        self._finished: set[str] = set()
        self._ahead: dict[str, _Attempt] = {}
        self._told = float("-inf")

    def propose(self) -> Proposal:
        """Plan everything and return it in one proposal."""
        if len(self._circles) == 1:
            errand = Fitting(self._circles[0].id)
            self._done[errand.circle_id] = self._plans.fit(errand, self._stop, self._tell_better)
        elif self._circles:
            self._plan_all()
            self._make_room()
            self._settle()
            self._look_again()
        self._finish()
        return self._joined(finished=len(self._done) == len(self._circles))

    def _plan_all(self) -> None:
        """Keep the processors busy: with what can be booked, and else with circles by themselves.

        Those that most others wait for, one after another, come first: it is them that the end
        waits for. What each is planned around does not depend on when its turn comes. Where all
        around a circle are booked, it can be tried already to let them give way.
        """
        if self._helper is not None:
            self._helper.begin(self._plans)
        chain = longest_chains(self._waits_for)
        waiting = sorted((c.id for c in self._circles), key=lambda key: -chain[key])
        undrafted = [] if self._plans.request.replan is not None else list(waiting)
        drafting: dict[Future[Draft], str] = {}
        fitting: dict[Future[Part], str] = {}
        trying: set[Future[Mapping[str, Part]]] = set()
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="planner") as pool:
            while True:
                while len(drafting) + len(fitting) + len(trying) < AT_ONCE and not self._stop():
                    key = next((key for key in waiting if self._may_be_booked(key)), None)
                    if key is not None:
                        waiting.remove(key)
                        errand = self._errand(key, self._done, self._waits_for[key])
                        fitting[pool.submit(self._do, errand)] = key
                    elif (tried := self._try_ahead(pool)) is not None:
                        trying.add(tried)
                    elif undrafted:
                        key = undrafted.pop(0)
                        drafting[pool.submit(self._do, Drafting(key))] = key
                    else:
                        break
                begun: list[Future[Any]] = [*drafting, *fitting, *trying]
                if not begun:
                    break
                ended, _ = wait(begun, return_when=FIRST_COMPLETED)
                self._drafts |= {drafting.pop(f): f.result() for f in drafting.keys() & ended}
                self._done |= {fitting.pop(f): f.result() for f in fitting.keys() & ended}
                trying -= ended
                self._tell_done()

    def _try_ahead(self, pool: ThreadPoolExecutor) -> Future[Mapping[str, Part]] | None:
        """Begin to settle a circle of which all that it depends on is booked, if there is one."""
        for key in [key for key in self._drafts if key not in self._ahead]:
            near = [key, *self._near(key)]
            if not all(n in self._done for n in near):
                continue
            far = [f for n in self._in_the_way_of(key, self._done) for f in self._near(n)]
            if all(n in self._done for n in far):
                self._ahead[key] = self._attempt(key, self._done, pool)
                if self._ahead[key].tried is not None:
                    return self._ahead[key].tried
        return None

    def _do(self, errand: Errand[Answer]) -> Answer:
        """Plan a circle: the helper does when it is free, so that two are planned at once."""
        found = None
        if self._helper is not None:
            found = self._helper.run(self._plans, errand, self._stop)
        return errand.run(self._plans, self._stop) if found is None else found

    def _errand(self, key: str, parts: Mapping[str, Part], near: Iterable[str]) -> Fitting:
        """Return what there is to do to plan a circle around those of `near` that are planned."""
        around, before = tuple(parts[n].proposal for n in near if n in parts), parts.get(key)
        divided = before.found if before is not None and before.as_drafted else None
        return Fitting(key, around, self._drafts.get(key), divided)

    def _may_be_booked(self, key: str) -> bool:
        known = self._plans.request.replan is not None or key in self._drafts
        return known and all(near in self._done for near in self._waits_for[key])

    def _make_room(self) -> None:
        """Let neighbours of a circle that could not be fitted give way: one at a time, or all.

        The circle is planned as if one of them was not there, and that one around it then; it
        counts when more meetings take place in the end, or more look-backs.
        """
        if self._plans.request.replan is not None:
            return
        for key in [c.id for c in self._circles if c.id in self._done and c.id in self._drafts]:
            if self._stop() or not self._lacks_through_others(key):
                continue
            days = days_missed(self._drafts[key], self._done[key])
            near = [n for n in self._near(key) if n in self._done and self._meets_on(days, n)]
            groups = [[n] for n in near] + ([near] if len(near) > 1 else [])
            with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="planner") as pool:
                helps = list(pool.map(self._would_help, [key] * len(groups), groups))
            for those in [those for those, likely in zip(groups, helps, strict=True) if likely]:
                if self._stop() or not self._lacks_through_others(key):
                    break
                self._done |= self._given_way(key, those, dict(self._done))

    def _meets_on(self, days: Collection[date], key: str) -> bool:
        return any(m.start.date() in days for m in self._done[key].proposal.meetings)

    def _would_help(self, key: str, those: Sequence[str]) -> bool:
        """Tell from sketches whether more meetings take place when these give way to a circle.

        Where a look-back is lost it is worth a try: that takes more than dates to know.
        """
        if look_backs_lost(self._done[key], self._drafts[key]):
            return True
        now = {each: part.proposal for each, part in self._done.items()}
        gained = 0
        for each in (key, *those):
            if self._stop():
                return False
            others = [n for n in self._near(each) if n in now and (each != key or n not in those)]
            around = tuple(now[n] for n in others)
            before = len(now[each].meetings)
            now[each] = self._do(Sketching(each, around, self._drafts[each]))
            gained += len(now[each].meetings) - before
            if gained <= 0:
                return False
        return True

    def _lacks_through_others(self, key: str) -> bool:
        """Tell whether a circle has to do without more than it would by itself."""
        return self._lacking(key, self._done[key]) > empty_windows(self._drafts[key])

    def _lacking(self, key: str, part: Part) -> int:
        """Return how many meetings and look-backs a circle has to do without."""
        draft = self._drafts.get(key)
        return empty_windows(part) + (0 if draft is None else look_backs_lost(part, draft))

    def _worth(self, parts: Mapping[str, Part]) -> tuple[int, float]:
        """Return how good plans are together, less is better: what is lacking, then costs."""
        lacking = sum(self._lacking(key, part) for key, part in parts.items())
        return lacking, sum(part.whole_cost for part in parts.values())

    def _settle(self) -> None:
        """Let all who are in its way give way to a circle that lost much, when that is better.

        All are tried on the plans as they were booked, and kept in order. Where those before
        changed what one was planned around, it is tried again, if it was better at first.
        """
        if self._plans.request.replan is not None:
            return
        keys = [c.id for c in self._circles if c.id in self._done and c.id in self._drafts]
        booked = dict(self._done)
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="planner") as pool:
            attempts = [self._attempt(key, booked, pool) for key in keys]
            for attempt in attempts:
                found = attempt.found
                if found and not attempt.holds_in(self._done):
                    found = self._attempt(attempt.key, self._done, pool).found
                self._done |= found

    def _attempt(self, key: str, parts: Mapping[str, Part], pool: ThreadPoolExecutor) -> "_Attempt":
        """Begin to let those in its way give way to a circle, if its days cost so much more."""
        ahead = self._ahead.get(key)
        if ahead is not None and ahead.holds_in(parts):
            return ahead
        those = self._in_the_way_of(key, parts)
        if those:
            lost = cost_of_days(parts[key]) - cost_of_days(self._drafts[key])
            those = those if lost >= max(MUCH, FOR_EACH * len(those)) else []
        around = {key, *self._near(key), *(far for n in those for far in self._near(n))}
        seen = {each: parts[each] for each in around if each in parts}
        tried = pool.submit(self._given_way, key, those, seen) if those else None
        return _Attempt(key, seen, tried)

    def _in_the_way_of(self, key: str, parts: Mapping[str, Part]) -> list[str]:
        """Return the neighbours that meet when a circle would have met by itself."""
        draft, mine = self._drafts[key], parts[key]
        near = (n for n in self._near(key) if n in parts)
        return [n for n in near if in_the_way(draft, mine, parts[n])]

    def _given_way(
        self, key: str, neighbours: Sequence[str], parts: Mapping[str, Part]
    ) -> Mapping[str, Part]:
        """Plan a circle as if these were not there, and each of them around it then.

        Returns what changes among `parts`: nothing when that is not better.
        """
        if self._stop():
            return {}
        before = self._worth({each: parts[each] for each in (key, *neighbours)})
        others = [n for n in self._near(key) if n not in neighbours]
        tried = {key: self._plans.fit(self._errand(key, parts, others), self._stop)}
        if self._worth(tried) >= self._worth({key: parts[key]}):
            return {}
        tried |= self._booked_again(neighbours, {**parts, **tried})
        return tried if self._worth(tried) < before else {}

    def _booked_again(self, keys: Sequence[str], parts: Mapping[str, Part]) -> dict[str, Part]:
        """Book circles in order among `parts`, at once where they share nothing."""
        left, found = list(keys), dict[str, Part]()
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="planner") as pool:
            while left:
                near = {n: self._near(n) for n in left}
                first = [n for i, n in enumerate(left) if not set(near[n]) & set(left[:i])]
                now = {**parts, **found}
                errands = [self._errand(n, now, near[n]) for n in first]
                found |= zip(first, pool.map(self._do, errands), strict=True)
                left = [n for n in left if n not in first]
        return found

    def _look_again(self) -> None:
        """Plan circles again whose neighbours moved after them: other people can come now."""
        if self._plans.request.replan is None:
            return
        moved = [c.id for c in self._circles if c.id in self._done and moves(self._done[c.id])]
        for circle in self._circles:
            near = [n for n in self._near(circle.id) if n in self._done]
            later = [n for n in near if n in moved and circle.id in self._waits_for[n]]
            if later and not self._stop():
                errand = self._errand(circle.id, self._done, near)
                self._done[circle.id] = self._plans.fit(errand, self._stop)

    def _finish(self) -> None:
        """Finish the plans that are kept: many more were made, to see what is best together."""
        if self._stop():
            return
        parts = [(c.id, self._done[c.id]) for c in self._circles if c.id in self._done]
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="planner") as pool:
            errands = (Finishing(key, part.around, part) for key, part in parts)
            finishing = {pool.submit(self._do, errand): errand.circle_id for errand in errands}
            for ended in as_completed(finishing):
                key = finishing[ended]
                self._done[key] = replace(self._done[key], proposal=ended.result())
                self._finished.add(key)
                if len(finishing) > 1:
                    self._tell_done()

    def _near(self, key: str) -> list[str]:
        """Return every neighbour of a circle, before and after it."""
        after = [c.id for c in self._circles if key in self._waits_for[c.id]]
        return [*self._waits_for[key], *after]

    # ---- telling ------------------------------------------------------------------------------

    def _tell_better(self, part: Proposal) -> None:
        self._progress(self._whole([part], (), finished=False))

    def _tell_done(self) -> None:
        """Tell what is planned so far, not more often than anybody can look."""
        now = monotonic()
        if now - self._told >= TELL_EVERY and not self._stop():
            self._told = now
            self._progress(self._joined(finished=False))

    def _joined(self, *, finished: bool) -> Proposal:
        parts = [self._done[c.id].proposal for c in self._circles if c.id in self._done]
        done = tuple(c.id for c in self._circles if c.id in self._finished)
        return self._whole(parts, done, finished=finished)

    def _whole(
        self, parts: Sequence[Proposal], done: tuple[str, ...], *, finished: bool
    ) -> Proposal:
        facts, request = self._plans.facts, self._plans.request
        return joined(facts, request, parts, done=done, finished=finished)


@dataclass(frozen=True)
class _Attempt:
    """To let others give way to a circle: what it was begun with, and what will come of it."""

    key: str
    seen: Mapping[str, Part]
    tried: Future[Mapping[str, Part]] | None

    def holds_in(self, parts: Mapping[str, Part]) -> bool:
        """Tell whether all that it was begun with is still as it was."""
        return all(parts[key] is part for key, part in self.seen.items())

    @property
    def found(self) -> Mapping[str, Part]:
        """Wait for what changes: nothing when it is not better, or was not worth trying."""
        return {} if self.tried is None else self.tried.result()
