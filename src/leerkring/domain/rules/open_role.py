"""Every meeting has somebody for the roles that go by turn."""

from collections.abc import Iterator

from leerkring.domain.circles import ContributorMode
from leerkring.domain.meetings import Role
from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    agreement = view.circle.agreement
    for meeting in view.to_judge():
        if not meeting.with_role(Role.FACILITATOR):
            yield view.violation("open_role", meeting, severe=False, role=Role.FACILITATOR, asked=1)
        if agreement.contributor_mode is ContributorMode.IN_TURN:
            number = len(meeting.with_role(Role.CASE_CONTRIBUTOR))
            asked = agreement.contributors_per_meeting
            if number < asked:
                yield view.violation(
                    "open_role", meeting, severe=False, role=Role.CASE_CONTRIBUTOR,
                    number=number, asked=asked,
                )  # fmt: skip


RULE = Rule("open_role", hard=False, check=_check, advisory=True)
