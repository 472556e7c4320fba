"""What a choice by hand costs: the plan with it beside the plan without it, wish by wish."""

from collections import Counter
from dataclasses import dataclass

from leerkring.domain.conflicts import WishKind
from leerkring.domain.meetings import Role
from leerkring.domain.planning import Proposal

_NOTICEABLE = 0.05  # turns


@dataclass(frozen=True)
class Comparison:
    """Differences of one plan with another; more than 0 is worse.

    `wishes` counts unmet wishes; `days` is days off the rhythm over all meetings, `turns` the
    spread of turns around the fair share; `meetings` is how many others change day or roles.
    """

    wishes: tuple[tuple[WishKind, int], ...] = ()
    days: int = 0
    turns: tuple[tuple[Role, float], ...] = ()
    meetings: int = 0

    @property
    def is_as_good(self) -> bool:
        """Whether no wish is met less or more."""
        return not (self.wishes or self.days or self.turns)


def compare(before: Proposal, after: Proposal, index: int) -> Comparison:
    """Return what is different in `after`, made with a choice for meeting `index` of one circle."""
    was, becomes = (Counter(wish.kind for wish in p.unmet) for p in (before, after))
    spreads = [{bound.role: bound.spread for bound in p.bounds} for p in (before, after)]
    off = [round(spreads[1].get(role, 0.0) - spreads[0].get(role, 0.0), 2) for role in Role]
    return Comparison(
        wishes=tuple((k, becomes[k] - was[k]) for k in WishKind if becomes[k] != was[k]),
        days=_days_off(after) - _days_off(before),
        turns=tuple((r, d) for r, d in zip(Role, off, strict=True) if abs(d) >= _NOTICEABLE),
        meetings=_others_changed(before, after, index),
    )


def _days_off(proposal: Proposal) -> int:
    return sum(abs((m.start.date() - m.window.best).days) for m in proposal.meetings)


def _others_changed(before: Proposal, after: Proposal, index: int) -> int:
    def as_seen(proposal: Proposal) -> dict[int, object]:
        return {
            m.index: (m.start, tuple((r.role, r.person_id, r.guest_name) for r in m.roles))
            for m in proposal.meetings
            if m.index != index
        }

    was, becomes = as_seen(before), as_seen(after)
    return sum(was.get(key) != becomes.get(key) for key in was | becomes)
