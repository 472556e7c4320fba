"""Meetings are not too close together."""

from collections.abc import Iterator

from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    rhythm = view.circle.rhythm
    for before, meeting in view.with_next():
        between = (meeting.start.date() - before.start.date()).days
        if between < rhythm.least_gap:
            yield view.violation(
                "gap", meeting, severe=False, number=between, asked=rhythm.least_gap
            )


RULE = Rule("gap", hard=True, check=_check)
