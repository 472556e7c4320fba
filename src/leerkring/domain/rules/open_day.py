"""A circle meets on its own weekdays, outside holidays and closing days."""

from collections.abc import Iterator

from leerkring.domain.days import DayBlockKind, day_block
from leerkring.domain.organisation import HolidayPolicy
from leerkring.domain.violations import PlanView, Rule, Violation


def _check(view: PlanView) -> Iterator[Violation]:
    for meeting in view.to_judge():
        block = day_block(view.circle, meeting.start.date(), view.facts)
        if block is not None:
            severe = block.kind is not DayBlockKind.OTHER_WEEKDAY
            if block.kind is DayBlockKind.SCHOOL_BREAK:
                severe = _shut(view)
            name = block.name or block.kind.value
            yield view.violation("open_day", meeting, severe=severe, name=name)


def _shut(view: PlanView) -> bool:
    place = view.facts.locations.get(view.circle.agreement.location_id or "")
    return place is None or place.holiday_policy is HolidayPolicy.BLOCK


RULE = Rule("open_day", hard=True, check=_check)
