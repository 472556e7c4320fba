"""Whoever must be there is there."""

from collections.abc import Iterator

from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        absent = view.attendance(meeting).absent
        for member in view.circle.active_members(meeting.start.date()):
            if member.required and member.person_id in absent:
                yield view.violation(
                    "required", meeting, severe=True, person_id=member.person_id,
                    obstacles=absent[member.person_id],
                )  # fmt: skip


RULE = Rule("required", hard=True, check=_check)
