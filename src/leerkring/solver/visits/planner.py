"""Plans rounds of peer visits, one after the other, and checks them before anybody sees them."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from leerkring.domain.facts import Facts
from leerkring.domain.visit_moments import VisitTimes
from leerkring.domain.visit_planning import (
    Evenness,
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
from leerkring.solver.visits.all_rounds import MOST_VISITS, Together, all_together
from leerkring.solver.visits.answer import RoundAnswer
from leerkring.solver.visits.cyclic import may_be_ring, nothing_in_the_way, shifts
from leerkring.solver.visits.evenness import apart, share_out
from leerkring.solver.visits.one_round import RoundPlan, least_repeats, plan_round
from leerkring.solver.visits.setting import AllApart, Pair, RoundSetting, Turn

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

        Round after round mostly gives everybody a visit without repeating, and leaves out nobody
        much oftener than others. Where it falls short, the rounds are planned once more with whose
        turn it is in each, and small ones with the pairs of all rounds chosen together.
        """
        budget = Budget(PLAN_EFFORT + ROUND_EFFORT * len(request.rounds), stop)

        def anew(tell: Progress = lambda _: None) -> _Planning:
            return _Planning(facts, request, tell, stop, budget)

        planning = anew(progress)
        best = planning.run(planning.ring())
        uneven = _is_uneven(best.evenness)
        if not (uneven or _falls_short(best)) or stop():
            return best
        settings = anew().settings()
        shares = share_out(settings) if uneven else None
        least = (shares.made, shares.received) if shares is not None else None
        if shares is not None and (
            best.evenness.made > shares.made or best.evenness.received > shares.received
        ):
            best = min(best, anew().run(turns=shares.turns), key=_shortfall)
        together = None if stop() else pairs_together(settings, budget)
        if together is not None and _falls_short(best):
            other = anew()
            other.proven = together.proven
            best = min(best, other.run(together.pairs), key=_shortfall)
        return replace(best, evenness=_at_least(best.evenness, least, settings, together))


def _is_uneven(evenness: Evenness) -> bool:
    return max(evenness.made, evenness.received) > 1


def _falls_short(proposal: RoundProposal) -> bool:
    left_out = any(u.kind in (UnmetKind.NO_HOST, UnmetKind.REPEATED) for u in proposal.unmet)
    return (left_out or _is_uneven(proposal.evenness)) and len(proposal.figures) > 1


def _shortfall(proposal: RoundProposal) -> tuple[int, int, int, int, int, int]:
    """Return how much there is to regret, the worst first."""
    kinds = Counter(u.kind for u in proposal.unmet)
    without = kinds[UnmetKind.NO_COVER] + kinds[UnmetKind.NO_MOMENT]
    times = Counter(u.person_id for u in proposal.unmet if u.kind is UnmetKind.NO_HOST)
    worst, even = max(times.values(), default=0), proposal.evenness
    return (
        kinds[UnmetKind.NO_HOST], max(1, even.made), worst,
        kinds[UnmetKind.REPEATED], without, max(1, even.received),
    )  # fmt: skip


def _at_least(
    evenness: Evenness,
    least: tuple[int, int] | None,
    settings: Sequence[RoundSetting],
    together: Together | None,
) -> Evenness:
    """Return how even it is, with how even it could be: by what was proven."""
    if least is None:
        return evenness
    made, received = least
    if together is not None and together.proven:
        rounds = list(zip(settings, together.pairs, strict=True))
        made, received = map(max, least, apart(rounds, settings[0].series))
    return replace(
        evenness,
        least_made=min(made, evenness.made),
        least_received=min(received, evenness.received),
    )


def pairs_together(settings: Sequence[RoundSetting], budget: Budget) -> Together | None:
    """Return the pairs of every round, chosen together; None when there are too many."""
    if len(settings) < 2 or sum(len(setting.visitors) for setting in settings) > MOST_VISITS:
        return None
    return all_together(settings, budget, effort=EFFORT)


class _Planning:
    def __init__(
        self, facts: Facts, request: VisitRequest, progress: Progress, stop: Stop, budget: Budget
    ) -> None:
        self._start = self._facts = with_known(facts, request.known)
        self._request, self._progress = request, progress
        self._stop, self._budget = stop, budget
        self._series = VisitSeries(request)
        self._apart = AllApart(facts)
        self._rounds = sorted(request.rounds, key=lambda one: (one.first, one.id))
        self._visits: list[ProposedVisit] = []
        self._unmet: list[UnmetVisit] = []
        self._figures: list[RoundFigures] = []
        self._pairs: list[tuple[RoundSetting, tuple[Pair, ...]]] = []
        self.proven = True
        self._begun: RoundSetting | None = None  # the first round, when it was looked at already

    def run(
        self,
        given: Sequence[tuple[Pair, ...]] | None = None,
        *,
        turns: Sequence[Turn] | None = None,
    ) -> RoundProposal:
        """Plan every round, with the pairs or the turns that were given for all, if they were."""
        for number, agreed in enumerate(self._rounds):
            if self._stop():
                self.proven = False
                break
            turn = None if turns is None else turns[number]
            self._plan(agreed, None if given is None else given[number], turn)
            self._progress(self._checked(proven=False, only=agreed.id))
        return replace(self._checked(proven=self.proven), evenness=self._evenness())

    def settings(self) -> list[RoundSetting]:
        """Return every round as if nothing of the others was planned."""
        return [self._setting(agreed) for agreed in self._rounds]

    def _evenness(self) -> Evenness:
        made, received = apart(self._pairs, VisitSeries(self._request))
        return Evenness(made=made, least_made=made, received=received, least_received=received)

    def ring(self) -> list[tuple[Pair, ...]] | None:
        """Return the pairs of every round in closed form, where nothing is in the way."""
        if not self._rounds or self._request.known:
            return None
        first = self._begun = self._setting(self._rounds[0])
        if not may_be_ring(first, len(self._rounds)):
            return None
        settings = [first, *map(self._setting, self._rounds[1:])]
        return shifts(settings) if nothing_in_the_way(settings) else None

    # ---- rounds -----------------------------------------------------------------------------

    def _setting(self, agreed: RoundRequest, turn: Turn | None = None) -> RoundSetting:
        return RoundSetting(self._facts, self._request, agreed, self._series, self._apart, turn)

    def _plan(
        self, agreed: RoundRequest, given: tuple[Pair, ...] | None, turn: Turn | None
    ) -> None:
        setting, self._begun = self._begun or self._setting(agreed, turn), None

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
        self._pairs.append((setting, plan.pairs))
        self.proven &= plan.proven
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
        unmet = answer.unmet(self._elsewhen(setting), self._stop if with_choices else None)
        return visits, unmet, figures

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
