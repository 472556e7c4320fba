"""Turns come close to the fair share of each member."""

from collections.abc import Iterator

from leerkring.domain.turns import TURN_ROLES, Ledger, session_of
from leerkring.domain.violations import PlanView, Rule, Violation

MUCH = 1.5


def _check(view: PlanView) -> Iterator[Violation]:
    """Yield who has over one and a half turns more than fair, at their last turn."""
    ledger = Ledger.of(view.circle, view.facts, (session_of(m) for m in view.meetings))
    for role in TURN_ROLES:
        if role.value == "facilitator" and not view.circle.rotates_facilitator:
            continue
        seen: set[str] = set()
        for meeting in reversed(list(view.to_judge())):
            for turn in meeting.with_role(role):
                person_id = turn.person_id
                if person_id is None or person_id in seen:
                    continue
                seen.add(person_id)
                balance = ledger.balance(role, person_id)
                if balance.counts and balance.deviation > MUCH:
                    yield view.violation(
                        "turns", meeting, severe=False, person_id=person_id, role=role,
                        number=balance.turns, asked=round(balance.share),
                    )  # fmt: skip


RULE = Rule("turns", hard=False, check=_check)
