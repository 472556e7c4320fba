"""Proposes duos for terms, one after the other; the same facts give the same proposal."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from leerkring.app.coaching.ports import Progress, Stop
from leerkring.domain.coaching_moments import after_terms, days_of
from leerkring.domain.coaching_planning import (
    CoachPair,
    DuoProposal,
    DuoReason,
    DuoReasonKind,
    NoDuo,
    ProposedDuo,
    TermRequest,
)
from leerkring.domain.coaching_rules import check_duos
from leerkring.domain.facts import Facts
from leerkring.solver.budget import Budget
from leerkring.solver.coaching.choices import Planned, WaysOut, why_none
from leerkring.solver.coaching.term import Term, TermResult, plan_term, same_location
from leerkring.solver.coaching.weeks import WeeksOf
from leerkring.solver.engine import ensure_available

PLAN_EFFORT, TERM_EFFORT = 8.0, 2.0  # in the solver's own seconds: for all, and each term
MOST_WAYS_OUT = 40  # teachers without a coach for whom ways out are tried


class DuoPlanner:
    """Plans in this process."""

    def propose(
        self, facts: Facts, requests: tuple[TermRequest, ...], progress: Progress, stop: Stop
    ) -> DuoProposal:
        """Plan the terms one after the other; when told to stop, end with those that are done."""
        ensure_available()
        weeks_of = WeeksOf(facts)
        budget = Budget(PLAN_EFFORT + TERM_EFFORT * len(requests), stop)
        proposal = DuoProposal(facts_version=facts.version, proven=True)
        planned: list[Planned] = []
        for request in requests:
            if stop():
                proposal = replace(proposal, proven=False)
                break
            earlier = [(r, duo) for r, duos in planned for duo in duos]
            term = Term(facts, after_terms(request, earlier), weeks_of)
            result = plan_term(term, budget, stop)
            duos = tuple(_duos(term, result))
            proposal = _with(proposal, term, result, duos)
            planned.append((request, duos))
            progress(proposal)
        ways_out = WaysOut(facts, planned, weeks_of)
        without = (
            ways_out.of(one) if number < MOST_WAYS_OUT and not stop() else one
            for number, one in enumerate(proposal.without)
        )
        proposal = replace(proposal, without=tuple(without))
        check_proposal(facts, tuple(request for request, _ in planned), proposal)
        return proposal


def check_proposal(facts: Facts, requests: tuple[TermRequest, ...], proposal: DuoProposal) -> None:
    """Hold a proposal against every rule; what the planner breaks is a mistake in it."""
    broken = list(check_duos(facts, requests, proposal))
    if broken:
        raise RuntimeError(f"the planner of duos broke a rule: {broken[:3]}")


def _with(
    proposal: DuoProposal, term: Term, result: TermResult, duos: tuple[ProposedDuo, ...]
) -> DuoProposal:
    """Return a proposal with one more term."""
    had = set(term.request.before)
    return replace(
        proposal,
        duos=(*proposal.duos, *duos),
        without=(*proposal.without, *_without(term, result)),
        spread=(*proposal.spread, result.spread),
        least_spread=(*proposal.least_spread, result.least_spread),
        repeats=proposal.repeats + sum(duo.pair in had for duo in duos),
        proven=proposal.proven and result.proven,
    )


def _without(term: Term, result: TermResult) -> Iterator[NoDuo]:
    for teacher_id in dict.fromkeys(term.request.teachers):
        if teacher_id not in result.pairs:
            kind = why_none(term, teacher_id, result.loads)
            yield NoDuo(kind=kind, term_id=term.request.id, teacher_id=teacher_id)


def _duos(term: Term, result: TermResult) -> Iterator[ProposedDuo]:
    """Yield the duos in the order in which the teachers were asked for."""
    for teacher_id in dict.fromkeys(term.request.teachers):
        if teacher_id in result.pairs:
            coach_id, place = result.pairs[teacher_id]
            moment = place.moment
            yield ProposedDuo(
                term_id=term.request.id,
                pair=CoachPair(teacher_id, coach_id),
                weekday=moment.weekday,
                start=moment.start,
                end=moment.end,
                possible=place.possible,
                out_of=len(days_of(term.request, moment)),
                first_day=moment.first_day,
                reasons=tuple(_reasons(term, result, CoachPair(teacher_id, coach_id))),
            )


def _reasons(term: Term, result: TermResult, pair: CoachPair) -> Iterator[DuoReason]:
    """Yield why this coach and this moment, most telling first."""
    people, request = term.facts.people, term.request
    teacher, coach = people[pair.teacher_id], people[pair.coach_id]
    if pair in request.wished:
        yield DuoReason(DuoReasonKind.WISHED, name=coach.name)
    if result.could[pair.teacher_id] == 1:
        yield DuoReason(DuoReasonKind.ONLY_COACH, name=coach.name)
    times = Counter(request.before)
    had = {p for p in request.before if p.teacher_id == pair.teacher_id}
    if pair in had:
        yield DuoReason(DuoReasonKind.REPEATED, times[pair])
    elif had:
        yield DuoReason(DuoReasonKind.NEW_PAIR, len(had))
    if same_location(teacher, coach):
        place = term.facts.locations.get(coach.location_id or "")
        yield DuoReason(DuoReasonKind.SAME_LOCATION, name=place.name if place else "")
    yield DuoReason(DuoReasonKind.LEAST_LOAD, result.loads[coach.id])
    yield DuoReason(DuoReasonKind.FREE_TOGETHER, result.pairs[teacher.id][1].possible)
