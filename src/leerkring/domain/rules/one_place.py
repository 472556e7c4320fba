"""Nobody is in two places: who has a role is not at another meeting then, or on the way."""

from collections.abc import Iterator

from leerkring.domain.availability import ObstacleKind
from leerkring.domain.violations import PlanView, Rule, Violation

ELSEWHERE = (ObstacleKind.OTHER_MEETING, ObstacleKind.TRAVEL, ObstacleKind.ENGAGED)


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        for role in meeting.roles:
            person = view.facts.people.get(role.person_id or "")
            if person is None:
                continue
            found = view.obstacles(person, meeting)
            elsewhere = tuple(o for o in found if o.kind in ELSEWHERE)
            if elsewhere:
                yield view.violation(
                    "one_place", meeting, severe=True, person_id=person.id, role=role.role,
                    name=elsewhere[0].name, obstacles=elsewhere,
                )  # fmt: skip


RULE = Rule("one_place", hard=True, check=_check)
