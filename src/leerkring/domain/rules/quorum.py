"""Enough members are there: what the circle agreed, and at least two.

Where a circle has no members on that day none are asked either.
"""

from collections.abc import Iterator

from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        there = view.attendance(meeting)
        asked = view.circle.least_present(len(there.active))
        number = len(there.present)
        if number < asked:
            wanted = asked if there.active else 0
            yield view.violation("quorum", meeting, severe=True, number=number, asked=wanted)


RULE = Rule("quorum", hard=True, check=_check)
