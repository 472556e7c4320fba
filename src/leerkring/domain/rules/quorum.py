"""Enough members are there: what the circle agreed, and at least two."""

from collections.abc import Iterator

from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        there = view.attendance(meeting)
        asked = view.circle.least_present(len(there.active))
        number = len(there.present)
        if number < asked:
            yield view.violation("quorum", meeting, severe=True, number=number, asked=asked)


RULE = Rule("quorum", hard=True, check=_check)
