"""In a circle of all disciplines, each is there."""

from collections.abc import Iterable, Iterator

from leerkring.domain.circles import CircleKind
from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    if view.circle.agreement.kind is not CircleKind.ALL_DISCIPLINES:
        return
    for meeting in view.to_judge():
        there = view.attendance(meeting)
        missing = _disciplines(view, there.active) - _disciplines(view, there.present)
        for name in sorted(missing):
            yield view.violation("disciplines", meeting, severe=False, name=name)


def _disciplines(view: PlanView, person_ids: Iterable[str]) -> set[str]:
    return {view.facts.people[p].discipline for p in person_ids} - {""}


RULE = Rule("disciplines", hard=False, check=_check)
