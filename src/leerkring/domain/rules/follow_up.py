"""Who brought a case is there the next time, to look back on it."""

from collections.abc import Iterator

from leerkring.domain.facts import MeetingFacts
from leerkring.domain.meetings import Role
from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for before, meeting in view.with_next():
        there = view.attendance(meeting)
        for role in before.with_role(Role.CASE_CONTRIBUTOR):
            person_id = role.person_id
            if person_id is None or person_id in there.present:
                continue
            if person_id in there.absent or _has_left(view, before, person_id):
                yield view.violation(
                    "follow_up", meeting, severe=False, person_id=person_id,
                    obstacles=there.absent.get(person_id, ()),
                )  # fmt: skip


def _has_left(view: PlanView, before: MeetingFacts, person_id: str) -> bool:
    """Tell whether somebody leaves the circle right after a turn that is still to come."""
    if before.start.date() < view.facts.today:
        return False
    return any(m.active_on(before.start.date()) for m in view.circle.memberships_of(person_id))


RULE = Rule("follow_up", hard=False, check=_check)
