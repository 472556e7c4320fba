"""What a proposed round becomes when a way out is taken, and which others still help then."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from leerkring.domain.facts import Facts
from leerkring.domain.visit_clashes import in_two_places
from leerkring.domain.visit_planning import (
    Evenness,
    ProposedVisit,
    RoundFigures,
    RoundProposal,
    RoundRequest,
    UnmetKind,
    UnmetVisit,
    VisitChoice,
    VisitChoiceKind,
    VisitRequest,
)
from leerkring.domain.visit_rules import VisitView, covers_in_a_day
from leerkring.domain.visits import VisitForm

_OF_A_HOST = (UnmetKind.NOT_VISITED, UnmetKind.HOSTED_ENOUGH)
_ALWAYS = (VisitChoiceKind.NEXT_ROUND, VisitChoiceKind.LONGER_ROUND)


@dataclass(frozen=True)
class WayTaker:
    """Takes ways out of one round of a request."""

    facts: Facts
    request: VisitRequest
    agreed: RoundRequest

    def take(
        self, proposal: RoundProposal, unmet: UnmetVisit, choice: VisitChoice
    ) -> RoundProposal:
        """Return the proposal with a way out taken; other agreements are the caller's to change.

        Ways out of others that need the same host, person or room are no longer offered. How even
        it is, is not known any more when others visit or are visited.
        """
        changed = self._applied(proposal, unmet, choice)
        rest = [one for one in changed.unmet if not self._is_solved(changed, one)]
        new = _hosts(changed) - _hosts(proposal)
        rest = [
            replace(one, choices=tuple(self._helping(changed, one, new)))
            for one in (*rest, *self._left(proposal, changed))
        ]
        same = _taking_part(changed) == _taking_part(proposal)
        even = proposal.evenness if same else Evenness()
        return replace(changed, unmet=tuple(rest), evenness=even)

    def _applied(
        self, proposal: RoundProposal, unmet: UnmetVisit, choice: VisitChoice
    ) -> RoundProposal:
        rest = tuple(one for one in proposal.unmet if one is not unmet)
        visits = list(proposal.visits)
        at = None
        if unmet.kind not in _OF_A_HOST:
            at = next((n for n, v in enumerate(visits) if v.visitor_id == unmet.person_id), None)
        if choice.kind is VisitChoiceKind.NEXT_ROUND:
            if at is not None:
                del visits[at]
        else:
            present = visits[at] if at is not None else _fresh(unmet, choice)
            if present is None:
                return proposal
            changed = _changed(present, choice, self.agreed.minutes)
            if at is not None:
                visits[at] = changed
            else:
                visits.append(changed)
        return replace(proposal, visits=tuple(visits), unmet=rest)

    def _is_solved(self, proposal: RoundProposal, one: UnmetVisit) -> bool:
        return one.kind is UnmetKind.NOT_VISITED and one.person_id in _hosts(proposal)

    def _left(self, before: RoundProposal, after: RoundProposal) -> Iterator[UnmetVisit]:
        """Yield the hosts to whom nobody comes any more."""
        later = (VisitChoice(kind=VisitChoiceKind.NEXT_ROUND),)
        for host in sorted(_hosts(before) - _hosts(after)):
            yield UnmetVisit(
                kind=UnmetKind.NOT_VISITED, round_id=self.agreed.id, person_id=host, choices=later
            )

    # ---- what still helps -------------------------------------------------------------------

    def _helping(
        self, proposal: RoundProposal, one: UnmetVisit, new: set[str]
    ) -> Iterator[VisitChoice]:
        clashes = set(self._clashes(proposal))
        full = self._over(proposal)
        for choice in one.choices:
            if choice.kind in _ALWAYS:
                yield choice
                continue
            if choice.host_id in new and choice.host_id != one.host_id:
                continue
            after = self._applied(proposal, one, choice)
            uncovered = choice.kind is VisitChoiceKind.WITHOUT_COVER
            if set(self._clashes(after)) <= clashes and (uncovered or self._over(after) <= full):
                yield choice

    def _clashes(self, proposal: RoundProposal) -> Iterator[str]:
        return in_two_places(proposal.of_round(self.agreed.id), self.facts, self.request.known)

    def _over(self, proposal: RoundProposal) -> int:
        """Return how many groups more are taken over than days can bear."""
        visits = proposal.of_round(self.agreed.id)
        figures = RoundFigures(round_id=self.agreed.id, visits=len(visits), with_moment=0)
        only = replace(proposal, visits=visits, figures=(figures,))
        return sum(1 for _ in covers_in_a_day(VisitView(self.request, only, self.facts)))


def _taking_part(proposal: RoundProposal) -> tuple[set[str], set[str]]:
    return {visit.visitor_id for visit in proposal.visits}, _hosts(proposal)


def _hosts(proposal: RoundProposal) -> set[str]:
    return {visit.host_id for visit in proposal.visits}


def _fresh(unmet: UnmetVisit, choice: VisitChoice) -> ProposedVisit | None:
    host = choice.host_id or unmet.host_id
    if host is None:
        return None
    return ProposedVisit(round_id=unmet.round_id, visitor_id=unmet.person_id, host_id=host)


def _changed(visit: ProposedVisit, choice: VisitChoice, minutes: int) -> ProposedVisit:
    host = choice.host_id or visit.host_id
    if choice.kind is VisitChoiceKind.BY_VIDEO:
        return replace(
            visit, host_id=host, form=VisitForm.VIDEO, start=None, end=None, cover_id=None
        )
    start = choice.start
    end = start + timedelta(minutes=minutes) if start is not None else None
    return replace(visit, host_id=host, start=start, end=end, cover_id=choice.cover_id)
