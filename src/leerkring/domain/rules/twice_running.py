"""Nobody has the same role twice running, if that can be helped."""

from collections.abc import Iterator

from leerkring.domain.turns import TURN_ROLES
from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for before, meeting in view.with_next():
        for role in TURN_ROLES:
            if role.value == "facilitator" and not view.circle.rotates_facilitator:
                continue
            last = {r.person_id for r in before.with_role(role) if r.person_id}
            for again in meeting.with_role(role):
                if again.person_id in last:
                    yield view.violation(
                        "twice_running", meeting, severe=False, person_id=again.person_id,
                        role=role,
                    )  # fmt: skip


RULE = Rule("twice_running", hard=False, check=_check)
