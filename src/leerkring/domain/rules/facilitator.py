"""The facilitator is there, and may lead."""

from collections.abc import Iterator

from leerkring.domain.availability import obstacles
from leerkring.domain.meetings import Role
from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        for role in meeting.with_role(Role.FACILITATOR):
            person = view.facts.people.get(role.person_id or "")
            if person is None:
                continue
            fixed = person.id == view.circle.agreement.fixed_facilitator_id
            if fixed and view.circle.member(person.id) is None:
                found = tuple(
                    obstacles(person, meeting.start, meeting.end, view.facts, besides=meeting.id)
                )
            else:
                found = view.obstacles(person, meeting)
            may = fixed or may_lead(view, person.id)
            if found or not may:
                yield view.violation(
                    "facilitator", meeting, severe=True, person_id=person.id,
                    role=Role.FACILITATOR, obstacles=found,
                )  # fmt: skip


def may_lead(view: PlanView, person_id: str) -> bool:
    """Tell whether somebody may lead in this circle."""
    mine = view.circle.memberships_of(person_id)
    return not mine or any(m.may_facilitate for m in mine)


RULE = Rule("facilitator", hard=True, check=_check)
