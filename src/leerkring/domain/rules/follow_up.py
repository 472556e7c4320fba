"""Who brought a case is there the next time, to look back on it."""

from collections.abc import Iterator

from leerkring.domain.meetings import Role
from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for before, meeting in view.with_next():
        absent = view.attendance(meeting).absent
        for role in before.with_role(Role.CASE_CONTRIBUTOR):
            if role.person_id is not None and role.person_id in absent:
                yield view.violation(
                    "follow_up", meeting, severe=False, person_id=role.person_id,
                    obstacles=absent[role.person_id],
                )  # fmt: skip


RULE = Rule("follow_up", hard=False, check=_check)
