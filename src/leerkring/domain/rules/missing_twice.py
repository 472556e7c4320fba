"""Nobody misses two meetings running, if that can be helped."""

from collections.abc import Iterator

from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for before, meeting in view.with_next():
        last, now = view.attendance(before).absent, view.attendance(meeting).absent
        for person_id in now:
            if person_id in last:
                yield view.violation(
                    "missing_twice", meeting, severe=False, person_id=person_id,
                    obstacles=now[person_id],
                )  # fmt: skip


RULE = Rule("missing_twice", hard=False, check=_check)
