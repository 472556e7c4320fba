"""Nobody in the circle is the manager of others: peers speak more freely."""

from collections.abc import Iterator

from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    """Yield each manager once, at the first meeting."""
    first = next(view.to_judge(), None)
    if first is None:
        return
    for member in view.circle.active_members(first.start.date()):
        person = view.facts.people.get(member.person_id)
        if person is not None and person.manages_others:
            yield view.violation("authority", first, severe=False, person_id=person.id)


RULE = Rule("authority", hard=False, check=_check, advisory=True)
