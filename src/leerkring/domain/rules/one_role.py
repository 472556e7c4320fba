"""Nobody has two roles at one meeting."""

from collections import Counter
from collections.abc import Iterator

from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        counts = Counter(r.person_id for r in meeting.roles if r.person_id)
        for person_id, number in sorted(counts.items()):
            if number > 1:
                yield view.violation(
                    "one_role", meeting, severe=True, person_id=person_id, number=number, asked=1
                )


RULE = Rule("one_role", hard=True, check=_check)
