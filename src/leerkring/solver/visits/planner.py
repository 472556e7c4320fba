"""Plans rounds of peer visits, one after the other, and checks them before anybody sees them."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from leerkring.domain.facts import Facts
from leerkring.domain.visit_moments import VisitTimes
from leerkring.domain.visit_planning import (
    ProposedVisit,
    RoundFigures,
    RoundProposal,
    RoundRequest,
    UnmetKind,
    UnmetVisit,
    VisitRequest,
)
from leerkring.domain.visit_rules import judge_visits
from leerkring.domain.visit_series import VisitSeries, taken_by_visits, with_known
from leerkring.solver.budget import Budget
from leerkring.solver.visits.all_rounds import MOST_VISITS, all_together
from leerkring.solver.visits.answer import RoundAnswer
from leerkring.solver.visits.cyclic import may_be_ring, nothing_in_the_way, shifts
from leerkring.solver.visits.one_round import RoundPlan, least_repeats, plan_round
from leerkring.solver.visits.setting import Apart, Pair, RoundSetting

Progress = Callable[[RoundProposal], None]
Stop = Callable[[], bool]
EFFORT = 4.0  # for the pairs of all rounds together, in the solver's own seconds
PLAN_EFFORT, ROUND_EFFORT = 6.0, 1.0  # for the whole plan, and for each round more


class BrokenVisitRuleError(AssertionError):
    """A proposal breaks a rule: a mistake in the planner, never to be shown as a plan."""


class RoundPlanner:
    """The planner of peer visits, in the calling thread."""

    def propose(
        self, facts: Facts, request: VisitRequest, progress: Progress, stop: Stop
    ) -> RoundProposal:
        """Plan the rounds; tell `progress` after each; `stop` ends with those so far.

        Round after round mostly gives everybody a visit without repeating. Where it falls short
        and the rounds are small, the pairs of all rounds are chosen once more together.
        """
        budget = Budget(PLAN_EFFORT + ROUND_EFFORT * len(request.rounds), stop)
        planning = _Planning(facts, request, progress, stop, budget)
        first = planning.run(planning.ring())
        if not _falls_short(first) or stop():
            return first
        again = _Planning(facts, request, lambda _: None, stop, budget)
        pairs = again.pairs_together()
        if pairs is None or stop():
            return first
        other = again.run(pairs)
        return other if _shortfall(other) < _shortfall(first) else first


def _falls_short(proposal: RoundProposal) -> bool:
    left_out = any(u.kind in (UnmetKind.NO_HOST, UnmetKind.REPEATED) for u in proposal.unmet)
    return left_out and len(proposal.figures) > 1


def _shortfall(proposal: RoundProposal) -> tuple[int, int, int, int]:
    """Return how much there is to regret, the worst first."""
    kinds = Counter(u.kind for u in proposal.unmet)
    without = kinds[UnmetKind.NO_COVER] + kinds[UnmetKind.NO_MOMENT]
    times = Counter(u.person_id for u in proposal.unmet if u.kind is UnmetKind.NO_HOST)
    alone = kinds[UnmetKind.NO_HOST]
    return alone, max(times.values(), default=0), kinds[UnmetKind.REPEATED], without


class _Planning:
    def __init__(
        self, facts: Facts, request: VisitRequest, progress: Progress, stop: Stop, budget: Budget
    ) -> None:
        self._start = self._facts = with_known(facts, request.known)
        self._request, self._progress = request, progress
        self._stop, self._budget = stop, budget
        self._series = VisitSeries(request)
        self._apart = Apart(facts)
        self._rounds = sorted(request.rounds, key=lambda one: (one.first, one.id))
        self._visits: list[ProposedVisit] = []
        self._unmet: list[UnmetVisit] = []
        self._figures: list[RoundFigures] = []
        self._proven = True
        self._begun: RoundSetting | None = None  # the first round, when it was looked at already

    def run(self, given: Sequence[tuple[Pair, ...]] | None) -> RoundProposal:
        """Plan every round, with the pairs that were given for all of them if there are any."""
        for number, agreed in enumerate(self._rounds):
            if self._stop():
                self._proven = False
                break
            self._plan(agreed, None if given is None else given[number])
            self._progress(self._checked(proven=False, only=agreed.id))
        return self._checked(proven=self._proven)

    def ring(self) -> list[tuple[Pair, ...]] | None:
        """Return the pairs of every round in closed form, where nothing is in the way."""
        if not self._rounds or self._request.known:
            return None
        first = self._begun = self._setting(self._rounds[0])
        if not may_be_ring(first, len(self._rounds)):
            return None
        settings = [first, *map(self._setting, self._rounds[1:])]
        return shifts(settings) if nothing_in_the_way(settings) else None

    def pairs_together(self) -> list[tuple[Pair, ...]] | None:
        """Return the pairs of every round, chosen together; None when there are too many."""
        settings = [self._setting(agreed) for agreed in self._rounds]
        if sum(len(setting.visitors) for setting in settings) > MOST_VISITS:
            return None
        found = all_together(settings, self._budget, effort=EFFORT)
        if found is None:
            return None
        pairs, proven = found
        self._proven &= proven
        return pairs

    # ---- rounds -----------------------------------------------------------------------------

    def _setting(self, agreed: RoundRequest) -> RoundSetting:
        return RoundSetting(self._facts, self._request, agreed, self._series, self._apart)

    def _plan(self, agreed: RoundRequest, given: tuple[Pair, ...] | None) -> None:
        setting, self._begun = self._begun or self._setting(agreed), None

        def tell(plan: RoundPlan) -> None:
            visits, unmet, figures = self._answer(setting, plan, with_choices=False)
            self._progress(
                self._so_far(
                    [*self._visits, *visits],
                    [*self._unmet, *unmet],
                    [*self._figures, figures],
                    only=agreed.id,
                )
            )

        plan = plan_round(setting, given, tell, self._stop, self._budget)
        visits, unmet, figures = self._answer(setting, plan, with_choices=True)
        self._visits += visits
        self._unmet += unmet
        self._figures.append(figures)
        self._proven &= plan.proven
        for visit in visits:
            day = visit.start.date() if visit.start else agreed.first
            self._series.note(visit.visitor_id, visit.host_id, day)
        self._series.note_round(plan.pairs, plan.no_host, plan.no_visitor)
        taken = taken_by_visits(visits, self._facts)
        self._facts = replace(self._facts, engagements=(*self._facts.engagements, *taken))

    def _answer(
        self, setting: RoundSetting, plan: RoundPlan, *, with_choices: bool
    ) -> tuple[list[ProposedVisit], list[UnmetVisit], RoundFigures]:
        answer = RoundAnswer(setting, plan)
        visits = answer.visits()
        repeats = sum(setting.repeats(v, h) for v, h in plan.pairs)
        people = setting.facts.people
        pairs = [(people[v], people[h]) for v, h in plan.pairs]
        figures = RoundFigures(
            round_id=setting.agreed.id,
            visits=len(plan.pairs),
            with_moment=len(plan.placed),
            repeats=repeats,
            least_repeats=least_repeats(setting, repeats) if with_choices else repeats,
            other_location=sum(v.location_id != h.location_id for v, h in pairs),
            other_discipline=sum(v.discipline != h.discipline for v, h in pairs),
        )
        return visits, answer.unmet(self._elsewhen(setting), with_choices=with_choices), figures

    def _elsewhen(self, setting: RoundSetting) -> Callable[[RoundRequest], VisitTimes]:
        """Return what looks at the same round on other terms, with nothing of it planned yet."""
        facts, paused = setting.facts, self._request.paused
        names = self._request.names_cover
        return lambda agreed: VisitTimes(facts, agreed, paused=paused, names_cover=names)

    # ---- what comes out ---------------------------------------------------------------------

    def _so_far(
        self,
        visits: Sequence[ProposedVisit],
        unmet: Sequence[UnmetVisit],
        figures: Sequence[RoundFigures],
        *,
        proven: bool = False,
        only: str | None = None,
    ) -> RoundProposal:
        proposal = RoundProposal(
            visits=tuple(visits),
            unmet=tuple(unmet),
            figures=tuple(figures),
            facts_version=self._start.version,
            proven=proven,
        )
        broken = list(judge_visits(proposal, self._request, self._start, only=only))
        if broken:
            raise BrokenVisitRuleError("; ".join(map(str, broken[:5])))
        return proposal

    def _checked(self, *, proven: bool, only: str | None = None) -> RoundProposal:
        return self._so_far(self._visits, self._unmet, self._figures, proven=proven, only=only)
