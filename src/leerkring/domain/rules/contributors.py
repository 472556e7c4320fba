"""Contributors and reserve are there and may bring a case."""

from collections.abc import Iterator

from leerkring.domain.meetings import Role
from leerkring.domain.violations import PlanView, Rule, Violation

BRINGING = (Role.CASE_CONTRIBUTOR, Role.RESERVE_CONTRIBUTOR)


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        for role in meeting.roles:
            person = view.facts.people.get(role.person_id or "")
            if person is None or role.role not in BRINGING:
                continue
            found = view.obstacles(person, meeting)
            mine = view.circle.memberships_of(person.id)
            may = not mine or any(m.may_contribute for m in mine)
            if found or not may:
                yield view.violation(
                    "contributors", meeting, severe=True, person_id=person.id, role=role.role,
                    obstacles=found,
                )  # fmt: skip


RULE = Rule("contributors", hard=True, check=_check)
